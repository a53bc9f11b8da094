/** Two sentences in the usual style, all names invented, with what Yaowen finds in them: for preview and first run. */
import type { MentionKind } from '../../utils/model/mention.ts';

export interface SamplePart {
  text: string;
  pinyin?: string;
  kind?: MentionKind | 'date';
  /** 1 for the most frequent word of the language; words that are not frequent have none. */
  rank?: number;
}

const part = (text: string, pinyin?: string, kind?: MentionKind | 'date', rank?: number): SamplePart => ({
  text,
  ...(pinyin && { pinyin }),
  ...(kind && { kind }),
  ...(rank && { rank }),
});

export const SAMPLE: readonly SamplePart[] = [
  part('9月16日', undefined, 'date'),
  part('，'),
  part('岚河市委书记', 'Lánhé Shìwěi shūjì', 'post'),
  part('顾明川', 'Gù Míngchuān', 'person'),
  part('主持', 'zhǔchí', undefined, 1400),
  part('召开', 'zhàokāi', undefined, 900),
  part('市委常委会会议', 'shìwěi chángwěihuì huìyì', 'meeting'),
  part('，'),
  part('审议', 'shěnyì', undefined, 4200),
  part('《岚河市河道保护条例》', 'Lánhé Shì Hédào Bǎohù Tiáolì', 'document'),
  part('。'),
  part('顾明川', 'Gù Míngchuān', 'person'),
  part('强调', 'qiángdiào', undefined, 800),
  part('，'),
  part('要', 'yào', undefined, 30),
  part('抓住', 'zhuāzhù', undefined, 2600),
  part('“关键少数”', 'guānjiàn shǎoshù', 'term'),
  part('，'),
  part('市水利局', 'Shì Shuǐlìjú', 'organisation'),
  part('要', 'yào', undefined, 30),
  part('到', 'dào', undefined, 21),
  part('云溪县', 'Yúnxī Xiàn', 'place'),
  part('督导', 'dūdǎo'),
  part('。'),
];
