/** English of what towns and counties call their bodies and sites: invented names. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeReadingTexts } from '../../utils/cli/engine.ts';
import { createGlosses } from '../../utils/glossary/gloss.ts';
import type { MentionKind } from '../../utils/model/mention.ts';
import { createReader } from '../../utils/pinyin/reader.ts';

const file = (name: string) => readFileSync(`public/lexicon/${name}`, 'utf8');
const reader = createReader(await nodeReadingTexts());
const { gloss } = createGlosses(
  {
    posts: file('posts.tsv'),
    organs: file('organs.tsv'),
    words: file('gloss-words.tsv'),
    placeNames: file('place-names.tsv'),
  },
  (text) => reader.read(text, 'word'),
);

const CASES: [MentionKind, text: string, english: string | undefined][] = [
  // A firm's own name behind its place is said.
  ['organisation', '杨集镇鸿旺牧业', 'Yangji Town Hongwang Animal Husbandry'],
  ['organisation', '上海力玄科技', 'Shanghai Lixuan Science and Technology'],
  ['organisation', '人大长洲街道工委', "Working Committee of the Changzhou Subdistrict People's Congress"],
  ['organisation', '市中医院', 'municipal Hospital of Traditional Chinese Medicine'],
  ['organisation', '区府办', "General Office of the district People's Government"],
  ['organisation', '党工委办', 'Office of the Party Working Committee'],
  // The centre beside another committee, and both.
  [
    'meeting',
    '中央和省委经济工作会议',
    'Economic Work Conference of the CPC Central Committee and the provincial Party Committee',
  ],
  // Stretches of roads and rivers; nothing where one of the names has no English.
  ['place', '明湖路至石桥段', 'section from Minghu Road to Shiqiao'],
  ['place', '黄河兰州段', 'Lanzhou section of the Yellow River'],
  ['place', '黄河城区段', 'urban section of the Yellow River'],
  ['place', 'G318国道云阳段', 'Yunyang section of National Highway 318'],
  ['place', '北城区高头村', 'Gaotou Village, Beicheng District'],
  ['place', '康兴市集', 'Kangxing Market'],
  ['place', '天水南路社区', 'Tianshuinanlu Community'],
  ['place', '江南新区', 'Jiangnan New Area'],
];

it.each(CASES)('%s %s', (kind, text, english) => {
  expect(gloss({ kind, text })?.english).toBe(english);
});
