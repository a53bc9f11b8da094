/** How many characters `npm run pinyin` reads in a second, beside pinyin-pro alone, and what loading its lists takes. */
import { pinyin } from 'pinyin-pro';
import { createReader } from '../pinyin/reader.ts';
import { median, milliseconds, textOf } from './bench-engine.ts';
import { nodeReadings, nodeReadingTexts } from './engine.ts';

const CHARACTERS = 300_000;
const ROUNDS = 5;

/** Medians; the two measured in turn, so that whatever else the machine does falls on both. */
export async function benchPinyin(): Promise<{
  charactersPerSecond: number;
  peer: number;
  overPeer: number;
  loadMilliseconds: number;
}> {
  const texts = await nodeReadingTexts();
  const loads = Array.from({ length: ROUNDS }, () => milliseconds(() => createReader(texts)));
  const readingsOf = await nodeReadings();
  const text = textOf(CHARACTERS);
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round++) {
    const ours = milliseconds(() => readingsOf(text));
    const theirs = milliseconds(() => pinyin(text, { type: 'array' }));
    if (round < 0) continue;
    own.push(ours);
    peer.push(theirs);
  }
  const perSecond = (times: number[]) => (CHARACTERS / median(times)) * 1000;
  return {
    charactersPerSecond: perSecond(own),
    peer: perSecond(peer),
    overPeer: perSecond(own) / perSecond(peer),
    loadMilliseconds: median(loads),
  };
}
