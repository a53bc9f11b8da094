/** Hearing a word: only by a voice of this computer, so that nothing is sent anywhere. */

function localVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const voices = speech
    .getVoices()
    .filter(({ lang, localService }) => localService && /^(zh|cmn)\b/i.test(lang));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang)) ?? voices[0];
}

/** What says a text aloud; undefined where no voice of this computer speaks Chinese. */
export function speaker({ speechSynthesis: speech }: Window): ((text: string) => void) | undefined {
  if (!speech) return undefined;
  const voice = localVoice(speech);
  return (
    voice &&
    ((text) => {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      speech.cancel();
      speech.speak(words);
    })
  );
}
