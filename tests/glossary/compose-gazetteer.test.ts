import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { superiorsOf } from '../../utils/glossary/compose-gazetteer.ts';
import { createGlosses } from '../../utils/glossary/gloss.ts';
import { readDivisions } from '../../utils/lexicon/divisions.ts';

const OUTLINE = `河东省
\t云川市
\t\t太和区\t街道:城关\t镇:柳河
\t\t松岭县\t镇:柳河|石桥
\t\t青山区
\t临江市
\t\t青山区
\t\t枝江市
\t\t柳乡县
\t\t岸市市
海西省
\t云岭自治州
\t\t安平县\t沙口乡
`;
const file = (name: string): string => readFileSync(`public/lexicon/${name}`, 'utf8');
const superior = superiorsOf(readDivisions(OUTLINE));

describe('superiorsOf', () => {
  it.each([
    ['太和区', '云川市'],
    ['云川市', '河东省'],
    ['河东省', ''],
    ['松岭', '云川市'],
    ['石桥镇', '松岭县'],
    ['青山区', ''],
    ['柳河镇', ''],
    ['太和', ''],
    ['石桥', undefined],
    ['张家界', undefined],
  ])('%s lies in %s', (place, within) => {
    expect(superior(place)).toBe(within);
  });
});

describe('glosses with a gazetteer', () => {
  const files = {
    posts: file('posts.tsv'),
    organs: file('organs.tsv'),
    words: file('gloss-words.tsv'),
    placeNames: file('place-names.tsv'),
  };
  const { gloss } = createGlosses(files, (text) => pinyin(text, { toneType: 'symbol' }), superior);

  it.each([
    ['太和区', 'Taihe District, Yunchuan, Hedong'],
    ['松岭', 'Songling, Yunchuan, Hedong'],
    ['石桥镇', 'Shiqiao Town, Songling County, Yunchuan, Hedong'],
    ['青山区', 'Qingshan District'],
    ['松岭县石桥村', 'Shiqiao Village, Songling County, Yunchuan, Hedong'],
    ['安平县', 'Anping County, Yunling Autonomous Prefecture, Haixi'],
    ['枝江、松岭', 'Zhijiang and Songling'],
    // What follows is the own name of a place that lies there, whatever its last character.
    ['河东柳乡', 'Liuxiang, Hedong'],
    ['云川市柳乡', 'Liuxiang, Yunchuan City, Hedong'],
    ['柳乡', 'Liuxiang, Linjiang, Hedong'],
    ['岸市', 'Anshi, Linjiang, Hedong'],
    ['岸市市', 'Anshi City, Linjiang, Hedong'],
    ['江西萍乡', 'Pingxiang, Jiangxi'],
    ['日本山口县', 'Yamaguchi Prefecture, Japan'],
    // Two of a kind, neither in the other.
    ['扬州镇江', 'Yangzhou and Zhenjiang'],
    ['西藏青海', 'Xizang (Tibet) and Qinghai'],
    // A county behind its province holds what follows; alone its characters may begin the name.
    ['河东松岭余村', 'Yu Village, Songling, Hedong'],
    ['松岭余村', 'Songlingyu Village'],
    ['河东枝江陈镇', 'Chen Town, Zhijiang, Hedong'],
    // A level that belongs to the name in front of another level or a road.
    ['东乡县', 'Dongxiang County'],
    ['西乡大道', 'Xixiang Avenue'],
    ['柳镇村', 'Liuzhen Village'],
    ['京津冀地区', 'the Beijing-Tianjin-Hebei region'],
    ['长三角地区', 'the Yangtze River Delta region'],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'place', text })?.english).toBe(english);
  });

  it.each([
    ['松岭网', 'Songling Online'],
    ['云川在线', 'Yunchuan Online'],
    ['太和融媒', 'Taihe Converged Media'],
    ['平原融媒', 'Pingyuan Converged Media'],
    ['今日松岭网', 'Songling Today Online'],
  ])('media called by their place alone: %s is %s', (text, english) => {
    expect(gloss({ kind: 'organisation', text })?.english).toBe(english);
  });

  it.each(['新闻网', '百姓生活网', '党建网', '法治网', '健康网', '应急在线', '新桥报网'])(
    '%s is called by no place',
    (text) => {
      expect(gloss({ kind: 'organisation', text })).toBeUndefined();
    },
  );

  it('reads a chain of short forms, and a name that only begins like a division', () => {
    expect(gloss({ kind: 'place', text: '云川枝江' })?.english).toBe('Zhijiang, Yunchuan, Hedong');
    expect(gloss({ kind: 'place', text: '松岭湖公园' })?.english).toBe('Songlinghu Park');
  });
});
