/** What papers are about: subjects that are one term of the glossary, and those that are left alone. */
import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { createGlosses } from '../../utils/glossary/gloss.ts';
import { createTerms, TERM_FILES } from '../../utils/glossary/terms.ts';

const file = (name: string): string => readFileSync(`public/lexicon/${name}`, 'utf8');
const terms = createTerms(TERM_FILES.map((name) => file(name)));
const { gloss } = createGlosses(
  {
    posts: file('posts.tsv'),
    organs: file('organs.tsv'),
    words: file('gloss-words.tsv'),
    placeNames: file('place-names.tsv'),
  },
  (text) => pinyin(text, { toneType: 'symbol' }),
  undefined,
  (words) => terms.get(words),
);

/** [title, English, what of the subject is left out] */
const TITLES: [title: string, english: string, left?: string][] = [
  ['《关于进一步加强基层治理的实施意见》', 'Implementing Opinions on Strengthening Primary-level Governance'],
  ['《关于加强乡镇财会监督工作的意见》', 'Opinions', '加强乡镇财会监督工作'],
  ['《关于深入推进数字乡村建设的意见》', 'Opinions on Promoting the Development of Digital Countryside'],
  ['《关于加快推进生态文明建设的通知》', 'Notice on Building an Ecological Civilization'],
  [
    '《推进普惠金融高质量发展的实施意见》',
    'Implementing Opinions on Promoting the High-quality Development of Inclusive Finance',
  ],
  ['《关于全面推行河长制的意见》', 'Opinions on Introducing the River Chief System'],
  ['《关于推进受贿行贿一起查的意见》', 'Opinions', '推进受贿行贿一起查'],
  ['《关于推进移风易俗的意见》', 'Opinions', '推进移风易俗'],
  ['《关于深入贯彻的意见》', 'Opinions', '深入贯彻'],
  [
    '《中共中央国务院关于加快建设全国统一大市场的意见》',
    'Opinions of the CPC Central Committee and the State Council on Building a Unified National Market',
  ],
  [
    '《中华人民共和国和阿拉伯叙利亚共和国关于建立战略伙伴关系的联合声明》',
    "Joint Statement between the People's Republic of China and Syria on Establishing a Strategic Partnership",
  ],
  [
    '《中华人民共和国和希腊共和国关于深化全面战略伙伴关系的联合声明》',
    "Joint Statement between the People's Republic of China and Greece on Deepening the Comprehensive Strategic Partnership",
  ],
  ['《习近平关于中国式现代化论述摘编》', "Excerpts from Xi Jinping's Discourses on Chinese Modernization"],
  ['《习近平关于山中岁月论述摘编》', "Excerpts from Xi Jinping's Discourses", '山中岁月'],
];

describe('the subject of a paper', () => {
  it.each(TITLES)('%s is %s', (text, english, left) => {
    const found = gloss({ kind: 'document', text });
    expect(found?.english).toBe(english);
    expect(found?.explanation).toBe(left && `The subject is not rendered here: “${left}”.`);
  });
});

it.each<[text: string, english: string]>([
  ['推动长江经济带发展座谈会', 'Symposium on Promoting Development of the Yangtze Economic Belt'],
  [
    '新时代推动西部大开发座谈会',
    'Symposium on Promoting Large-scale Development of the Western Region in the New Era',
  ],
  ['2026年扎实推进乡村振兴座谈会', '2026 Symposium on Promoting Rural Revitalization'],
  ['全县深入推进基层治理座谈会', 'County-wide Symposium on Promoting Primary-level Governance'],
  ['企业负责人座谈会', 'Symposium with Enterprise Leaders'],
])('a meeting on what the glossary knows: %s', (text, english) => {
  expect(gloss({ kind: 'meeting', text })).toEqual({ english });
});

it('a subject of which the glossary knows half is left out', () => {
  expect(gloss({ kind: 'meeting', text: '深入推进长江经济带河湖清洁座谈会' })?.explanation).toContain(
    'Only part',
  );
});
