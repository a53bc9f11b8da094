/**
 * How many characters `npm run pinyin` reads in a second, beside pinyin-pro alone, and what its lists take to load. Times
 * are the processor's: they do not grow with what else the machine does.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pinyin } from 'pinyin-pro';
import { createReader } from '../pinyin/reader.ts';
import { median, textOf } from './bench-engine.ts';
import { nodeReadings, nodeReadingTexts } from './engine.ts';

const CHARACTERS = 300_000;
const ROUNDS = 5;
const MEGABYTE = 1_000_000;

/** In milliseconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is held after a full collection, in bytes. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface PinyinCost {
  charactersPerSecond: number;
  peer: number;
  overPeer: number;
  loadMilliseconds: number;
  megabytes: number;
}

/** Medians; the two readers are measured in turn. */
export async function benchPinyin(): Promise<PinyinCost> {
  const texts = await nodeReadingTexts();
  const loads = Array.from({ length: ROUNDS }, () => processorTime(() => createReader(texts)));
  const before = held();
  const reader = createReader(texts);
  const bytes = held() - before;
  // Read once, so that the reader is alive up to here.
  reader.syllables('要闻');
  const readingsOf = await nodeReadings();
  const text = textOf(CHARACTERS);
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round++) {
    const ours = processorTime(() => readingsOf(text));
    const theirs = processorTime(() => pinyin(text, { type: 'array' }));
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
    megabytes: bytes / MEGABYTE,
  };
}
