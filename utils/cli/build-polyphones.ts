/**
 * Writes public/lexicon/polyphone-weights.tsv from labelled sentences: `npm run polyphones -- FOLDER`, a folder with
 * `dev.sent` and `dev.lb` of the CPP benchmark (github.com/kakaobrain/g2pM, folder data). Says what it gains.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crossValidated, labelled, leftAlone, readCases, trainOn } from './cpp.ts';
import { LEXICONS, nodeReadingsWith } from './engine.ts';

const HEAD = `# What decides between the readings of a character where neither a word nor a context does: how much more than for the
# usual reading speaks for this one, in tenths: \`*\` anywhere, \`中~\` behind 中, \`~的\` before 的. It is taken where the sum is
# above zero. Read by utils/pinyin/learned.ts.
# Made by \`npm run polyphones\` from the development part of the CPP benchmark, (c) Kakao Brain, Apache-2.0: counts only,
# none of its sentences. The test part had no share in it.
char	reading	weights`;
/** Neighbours that tell less are left out. */
const LEAST = 2;

/** The most that the neighbours of a character can say for a reading, with what the character itself says. */
function most(weights: ReadonlyMap<string, number>): number {
  const sides = [/.~$/u, /^~./u].map((side) =>
    Math.max(0, ...[...weights].flatMap(([feature, weight]) => (side.test(feature) ? weight : []))),
  );
  return (weights.get('*') ?? 0) + sides.reduce((a, b) => a + b, 0);
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of dev.sent and dev.lb: npm run polyphones -- FOLDER');
  process.exit(1);
}
const cases = await readCases(pathToFileURL(`${resolve(folder)}/`));
const all = labelled(cases, await nodeReadingsWith(), await leftAlone());
const rows: string[] = [];
for (const [char, readings] of trainOn(all)) {
  for (const [reading, weights] of readings) {
    if (most(weights) <= 0) continue;
    const items = [...weights]
      .map(([feature, weight]) => [feature, Math.round(weight * 10)] as const)
      .filter(([feature, weight]) => feature === '*' || Math.abs(weight) >= LEAST)
      .toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
    rows.push(`${char}\t${reading}\t${items.map(([feature, weight]) => `${feature}=${weight}`).join(' ')}`);
  }
}
writeFileSync(new URL('polyphone-weights.tsv', LEXICONS), `${[HEAD, ...rows].join('\n')}\n`);
const share = (right: number) => `${((right / all.length) * 100).toFixed(2)} %`;
console.log(`${rows.length} readings from ${cases.length} sentences`);
console.log(
  `without: ${share(all.filter(({ right }) => right).length)}; ten-fold: ${share(crossValidated(all))}`,
);
