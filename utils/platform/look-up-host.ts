/** Answers look-ups in the background: engine, dictionary and the reader's own glossary, each loaded when asked for. */
import { decompress } from 'fzstd';
import { fromGb18030 } from '../lexicon/gb18030.ts';
import { readDictionary, type Dictionary } from '../glossary/dictionary.ts';
import type { LookUp, LookUpQuestion } from '../glossary/look-up.ts';
import type { OwnTermLexicon } from '../glossary/own-terms.ts';
import type { ReadingCorrection } from '../model/library.ts';
import type { LookUpEntry } from '../model/mention.ts';
import { correctEntries } from '../reading/corrections.ts';
import { Kept } from './kept.ts';
import type { Answer } from './messages.ts';

interface Sources {
  engine: () => Promise<{ lookUp: LookUp }>;
  /** The packed dictionary's bytes, in GB18030 and compressed by zstd. */
  dictionary: () => Promise<Uint8Array>;
  ownTerms: () => Promise<OwnTermLexicon>;
  /** The reader's own readings. */
  corrections: () => Promise<readonly ReadingCorrection[]>;
}

function fault(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The dictionary could not be opened (${reason}). The page is unchanged; try again, and if it happens again, reinstall the extension.`;
}

export class LookUpHost {
  readonly #sources: Sources;
  readonly #dictionary: Kept<Dictionary>;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#dictionary = new Kept(async () => {
      const text = fromGb18030(decompress(await sources.dictionary()));
      return readDictionary(new TextEncoder().encode(text));
    });
  }

  /** What is known of a word or selection, or in words why that cannot be said. Never rejects. */
  async lookUp(question: LookUpQuestion): Promise<Answer<LookUpEntry[]>> {
    try {
      const [engine, dictionary, own, corrections] = await Promise.all([
        this.#sources.engine(),
        this.#dictionary.get(),
        this.#sources.ownTerms(),
        this.#sources.corrections(),
      ]);
      return { ok: true, value: correctEntries(engine.lookUp(question, own, dictionary), corrections) };
    } catch (error) {
      return { ok: false, message: fault(error) };
    }
  }
}
