/** A part that the lists know: which of the things that it can be it is here. */
import { takeNoun, takeOrgan } from './compose-body-nouns.ts';
import { takeCountry, takePartner, takePlace } from './compose-body-places.ts';
import type { BodyReading } from './compose-body-reading.ts';
import { BODY_SITES, isPartyCentre, NOUNS } from './compose-kinds.ts';
import { latinName, isNewArea } from './compose-levels.ts';
import type { Part } from './compose-part.ts';

export function takeKnown(
  reading: BodyReading,
  part: Part,
  next: Part | undefined,
  after: Part | undefined,
): void {
  const { organ, place, word, abroad } = part.meaning ?? {};
  if (takePartner(reading, part, next)) return;
  // 英国‖执政党‖工党: which party it is follows.
  if (/^(?:执政|反对|在野)党$/.test(part.text) && next?.meaning?.organ) return;
  if (abroad && (reading.foreign || reading.chain.at(-1) === 'China' || !organ))
    return reading.push(abroad, 'foreign');
  const party = /Party(?: of .+)?$/.test(reading.chain.at(-1) ?? '');
  if (part.text === '中央' && !next && reading.foreign && party)
    return reading.push('Central Committee', 'foreign');
  if (part.text === '中央' && word && !isPartyCentre(reading.foreign, next, after)) {
    reading.modifiers.push(word.english);
    return;
  }
  const named = reading.chain.length > 0 || reading.modifiers.length > 0 || reading.adjective !== '';
  const common = organ?.english.startsWith('the ') && named;
  if (common && reading.chain.length > 0 && reading.modifiers.length === 0) return;
  if (organ && common && !word)
    reading.push(organ.english.charAt(4).toUpperCase() + organ.english.slice(5), organ.system);
  else if (organ && !(common && word)) takeOrgan(reading, part.text, organ, next);
  else if (word?.role === 'country') takeCountry(reading, word.english, part.text, next);
  else if (place?.kind === 'region' && word && next) reading.modifiers.push(word.english);
  // 美国‖夏威夷州‖毛伊县政府: what is in the state, no second one.
  else if (
    place?.kind === 'region' &&
    reading.state &&
    reading.chain.length === 1 &&
    reading.modifiers.length === 0
  )
    takePlace(reading, part.text);
  else if (place?.kind === 'country' || place?.kind === 'region')
    takeCountry(reading, place.english, part.text, next);
  else if (place && isNewArea(place.kind, next?.text))
    reading.modifiers.push(latinName(part.text, reading.lexicon));
  else if (place) takePlace(reading, part.text);
  else if (word?.role === 'siteword' && next?.meaning?.word?.role === 'head' && !next.meaning.organ)
    // 民用机场‖协会: what the body is about.
    reading.takeWord(part.text, word.english);
  else if (word?.role === 'site' && !BODY_SITES.includes(part.text)) reading.left.push(part.text);
  else if (word && !NOUNS.has(word.role)) reading.takeWord(part.text, word.english);
  else if (word) takeNoun(reading, word.english);
}
