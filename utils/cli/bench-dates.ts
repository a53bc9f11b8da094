/** How long finding the dates of a text takes, beside Recognizers-Text, whose specification the tests read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-date-time';
import { findDates } from '../dates/find.ts';
import { median, milliseconds } from './bench-engine.ts';

/** The spread of a newspaper that the project began with, where it lies beside the checkout. */
const SEED = join(import.meta.dirname, '../../../shared/seed');
const PUBLISHED = '2026-06-26';
const ROUNDS = 9;
const WARM_UP = 3;

/** Without the spread: as much of a text as it has, with dates as often as news has them. */
const PARAGRAPH =
  '6月25日上午，云溪市委召开常委会会议，听取今年前5个月经济运行情况汇报，研究部署下半年工作。会议指出，要深入学习贯彻全省工作会议精神，' +
  '扎实推进乡村全面振兴，到2030年建成一批高标准农田。会议强调，各县（市、区）要压实责任，26日至28日做好防汛值守。\n';

function textToRead(): string {
  const file = existsSync(SEED) ? readdirSync(SEED).find((name) => name.endsWith('.txt')) : undefined;
  return file ? readFileSync(join(SEED, file), 'utf8') : PARAGRAPH.repeat(60);
}

/** Medians in milliseconds, the two measured in turn so that whatever else the machine does falls on both. */
export async function benchDates(): Promise<{ own: number; peer: number; ratio: number }> {
  const text = textToRead();
  const reference = new Date(`${PUBLISHED}T00:00:00`);
  const { Culture, DateTimeOptions, recognizeDateTime } = recognizers;
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const ours = milliseconds(() => findDates(text, { published: PUBLISHED }));
    const theirs = milliseconds(() =>
      recognizeDateTime(text, Culture.Chinese, DateTimeOptions.None, reference),
    );
    if (round < 0) continue;
    own.push(ours);
    peer.push(theirs);
  }
  return { own: median(own), peer: median(peer), ratio: median(peer) / median(own) };
}
