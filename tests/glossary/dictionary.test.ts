import { describe, expect, it } from 'vitest';
import {
  explainedWords,
  listedNames,
  newsKnows,
  packDictionary,
  readCedict,
  segmenterKnows,
} from '../../utils/cli/dictionary-pack.ts';
import { readDictionary } from '../../utils/glossary/dictionary.ts';

const HEAD = '# CC-CEDICT\n# License: CC BY-SA 4.0';
const SOURCE = `${HEAD}
人 人 [ren2] /person; people/CL:個|个[ge4],位[wei4]/
民 民 [min2] /people/
人民 人民 [ren2 min2] /the people/CL:個|个[ge4]/
行 行 [hang2] /row; line/
行 行 [xing2] /to walk/
行人 行人 [xing2 ren2] /pedestrian/
行動 行动 [xing2 dong4] /action/
綠色 绿色 [lu:4 se4] /green/
孤 孤 [gu1] /a character of no word/
綠 绿 [lu:4] /green (see 綠色|绿色[lu:4 se4])/
律師 律师 [lu:4 shi1] /lawyer/
罷了 罢了 [ba4 le5] /that is all/
女兒 女儿 [nu:3 er2] /daughter/also pr. [nu:3 er5]/Taiwan pr. [nu:3 er4]/
天津市 天津市 [Tian1 jin1 Shi4] /Tianjin municipality/
共產主義 共产主义 [gong4 chan3 zhu3 yi4] /communism/
犯罪份子 犯罪分子 [fan4 zui4 fen4 zi3] /variant of 犯罪分子[fan4 zui4 fen4 zi3]/
某縣 某县 [Mou3 xian4] /Mou county in Mousheng/
麻雀 麻雀 [ma2 que4] /sparrow (Passer species)/
環節 环节 [huan2 jie2] /(zoology) segment (of the body of a worm etc)/(fig.) part of a process/
某江 某江 [Mou3 jiang1] /see 某江縣|某江县[Mou3 jiang1 Xian4]/
大江 大江 [Da4 jiang1] /the Da River/
卡納維爾 卡纳维尔 [Ka3 na4 wei2 er3] /a cape in Florida/
沙發 沙发 [sha1 fa1] /sofa (loanword)/
歐盟 欧盟 [Ou1 Meng2] /European Union/
俄文 俄文 [E2 wen2] /Russian/
署名 署名 [shu3 ming2] /to sign (Taiwan pr. [shu4 ming2])/also written 屬名/
秋收起義 秋收起义 [Qiu1 shou1 Qi3 yi4] /Autumn Harvest Uprising of 1927/
`;

const bytes = (text: string) => new TextEncoder().encode(text);
const dictionary = readDictionary(bytes(packDictionary(SOURCE, new Set(['大江']))));

describe('the packed dictionary', () => {
  it.each([
    ['人民', 'rénmín', ['the people']],
    ['欧盟', 'Ōu Méng', ['European Union']],
    ['俄文', 'Éwén', ['Russian']],
    ['行动', 'xíngdòng', ['action']],
    ['沙发', 'shāfā', ['sofa']],
    ['署名', 'shǔmíng', ['to sign']],
    ['绿', 'lǜ', ['green (see 绿色)']],
    ['律师', 'lǜshī', ['lawyer']],
    ['罢了', 'bàle', ['that is all']],
    ['女儿', "nǚ'ér", ['daughter', "also pr. nǚ'er"]],
    ['环节', 'huánjié', ['(fig.) part of a process']],
    ['行人', 'xíngrén', ['pedestrian']],
    ['天津市', 'Tiānjīn Shì', ['Tianjin municipality']],
    ['秋收起义', 'Qiūshōu Qǐyì', ['Autumn Harvest Uprising of 1927']],
    ['大江', 'Dàjiāng', ['the Da River']],
    ['共产主义', 'gòngchǎn zhǔyì', ['communism']],
  ])('holds %s', (word, pinyin, senses) => {
    expect(dictionary.get(word)).toEqual([{ word, pinyin, senses }]);
  });

  it('gives each reading of a word an entry, the one that words have most first', () => {
    expect(dictionary.get('行').map(({ pinyin }) => pinyin)).toEqual(['xíng', 'háng']);
  });

  it.each(['人民币', '民人', '', '行人道', '犯罪分子', '某县', '麻雀', '某江', '孤', '卡纳维尔', '女兒'])(
    'does not hold %s',
    (word) => {
      expect(dictionary.has(word)).toBe(false);
      expect(dictionary.get(word)).toEqual([]);
    },
  );

  it('leaves out what our own glossary explains, and nothing else', () => {
    const cut = readDictionary(bytes(packDictionary(SOURCE, new Set(), new Set(['行动', '共产主义']))));
    expect(['行动', '共产主义'].map((word) => cut.has(word))).toEqual([false, false]);
    expect(cut.get('行人')).toEqual(dictionary.get('行人'));
  });

  it('leaves out compounds that say what their halves say, where they are not usual words', () => {
    const source = `${HEAD}
飛行 飞行 [fei1 xing2] /(of planes etc) to fly; to aviate/flying/flight/
甲板 甲板 [jia3 ban3] /deck/
計劃 计划 [ji4 hua4] /plan/project/program/
飛行甲板 飞行甲板 [fei1 xing2 jia3 ban3] /flight deck/
飛行計劃 飞行计划 [fei1 xing2 ji4 hua4] /flight plan/
甲板計劃 甲板计划 [jia3 ban3 ji4 hua4] /deck plan/to hide sth/
甲板飛行 甲板飞行 [jia3 ban3 fei1 xing2] /lit. to fly on deck/`;
    const cut = readDictionary(
      bytes(packDictionary(source, new Set(), new Set(), (word) => word === '飞行计划')),
    );
    expect(cut.has('飞行甲板')).toBe(false);
    expect(['飞行计划', '甲板计划', '甲板飞行', '飞行'].filter((word) => !cut.has(word))).toEqual([]);
    expect(readDictionary(bytes(packDictionary(source))).has('飞行甲板')).toBe(true);
  });

  it('leaves out words of two characters that neither the segmenter nor the news has', () => {
    const source = `${HEAD}
走色 走色 [zou3 se4] /to lose color/
清關 清关 [qing1 guan1] /customs clearance/
推進 推进 [tui1 jin4] /to advance/
文革 文革 [wen2 ge2] /Cultural Revolution (1966-1976)/
三字經 三字经 [san1 zi4 jing1] /a primer/`;
    const cut = readDictionary(
      bytes(
        packDictionary(
          source,
          new Set(),
          new Set(),
          (word) => word === '推进',
          (word) => word === '清关',
        ),
      ),
    );
    expect(cut.has('走色')).toBe(false);
    expect(['清关', '推进', '文革', '三字经'].filter((word) => !cut.has(word))).toEqual([]);
  });

  it('leaves out what is said at table, of clothes and of animals, where it is no usual word', () => {
    const source = `${HEAD}
煎餃 煎饺 [jian1 jiao3] /fried dumpling/
麵條 面条 [mian4 tiao2] /noodles/
暗戳戳 暗戳戳 [an4 chuo1 chuo1] /(coll.) low-key; subtle/
月分 月分 [yue4 fen4] /variant of 月份/
月份 月份 [yue4 fen4] /month/
水豬 水猪 [shui3 zhu1] /river pig (Porcus fluvialis)/porpoise/
江豬 江猪 [jiang1 zhu1] /see 河豚豬|河豚猪[he2 tun2 zhu1]/
千里之行，始於足下 千里之行，始于足下 [qian1 li3 zhi1 xing2 , shi3 yu2 zu2 xia4] /a journey begins with a step/
不聽老人言，吃虧在眼前 不听老人言，吃亏在眼前 [bu4 ting1 lao3 ren2 yan2 , chi1 kui1 zai4 yan3 qian2] /ignore the old at your peril/
河豚豬 河豚猪 [he2 tun2 zhu1] /finless dolphin/
民曲 民曲 [min2 qu3] /a folk opera of the People's Liberation Army/`;
    const usual = new Set(['面条', '月份', '江猪']);
    const cut = readDictionary(
      bytes(packDictionary(source, new Set(), new Set(), (word) => usual.has(word))),
    );
    expect(['煎饺', '暗戳戳', '月分', '不听老人言，吃亏在眼前'].filter((word) => cut.has(word))).toEqual([]);
    expect(
      ['面条', '月份', '民曲', '江猪', '河豚猪', '千里之行，始于足下'].filter((word) => !cut.has(word)),
    ).toEqual([]);
    expect(cut.get('水猪')[0]?.senses).toEqual(['porpoise']);
  });

  it('carries the notice of its source', () => {
    expect(packDictionary(SOURCE).startsWith(HEAD)).toBe(true);
  });

  it.each([
    ['a page of something else', '<html>'],
    ['an empty file', ''],
    ['a head alone', `${HEAD}\n`],
    ['a file cut short', packDictionary(SOURCE).slice(0, -200)],
  ])('refuses %s', (_, text) => {
    expect(() => readDictionary(bytes(text))).toThrow(/dictionary/);
  });

  it('refuses a source that is not in its format', () => {
    expect(() => packDictionary('人 人 ren2 person')).toThrow('not a line of CC-CEDICT: 人 人');
  });
});

describe('CC-CEDICT itself', () => {
  const source = readCedict();
  const explained = explainedWords();
  const whole = readDictionary(
    bytes(packDictionary(source, listedNames(), explained, segmenterKnows(), newsKnows())),
  );

  it('is held but for what is left out on purpose', () => {
    const words = source
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split(' ')[1] ?? '');
    expect(words.length).toBeGreaterThan(120_000);
    const held = words.filter((word) => whole.has(word) || explained.has(word)).length;
    expect(held / words.length).toBeGreaterThan(0.7);
  });

  it.each([
    ['推进', 'tuījìn'],
    ['日本', 'Rìběn'],
    ['长江', 'Cháng Jiāng'],
    ['旋律', 'xuánlǜ'],
    ['种类', 'zhǒnglèi'],
    ['落实', 'luòshí'],
    ['会议', 'huìyì'],
    ['绿色', 'lǜsè'],
    ['西安', "Xī'ān"],
    ['重庆', 'Chóngqìng'],
    ['银行', 'yínháng'],
  ])('has %s %s', (word, pinyin) => {
    expect(whole.get(word)[0]?.pinyin).toBe(pinyin);
  });
});
