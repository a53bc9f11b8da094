import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTerms, TERM_FILES } from '../../utils/glossary/terms.ts';

const FOLDER = new URL('../../public/lexicon/', import.meta.url);
const terms = createTerms(TERM_FILES.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')));

/** What a text has that is known by its build, with its English. */
const built = (text: string): [string, string][] =>
  terms.findFormulas(text).map(({ start, end, gloss }) => [text.slice(start, end), gloss.english]);

describe('one thing that serves another', () => {
  it.each([
    ['形成以审促改的氛围', '以审促改', 'promote improvement through audit'],
    [
      '坚持以港兴产、以茶强县',
      '以港兴产、以茶强县',
      'make industry thrive through the port; strengthen the county through tea',
    ],
    [
      '以点串线、以线连片的格局',
      '以点串线、以线连片',
      'string lines together by single points; join areas by lines',
    ],
    ['努力以监督促整改，', '以监督促整改', 'promote correction through supervision'],
    ['以竹代钢', '以竹代钢', 'replace steel with bamboo'],
    ['“以老带小”活动', '以老带小', 'let the old bring the small along'],
  ])('%s', (text, words, english) => {
    expect(built(text)).toEqual([[words, english]]);
  });

  it.each([
    ['the end of another word', '可以带人，予以助学，难以定责。'],
    ['members of two lengths', '以学促发展。'],
    ['a longer word behind', '以学促干部成长。'],
    ['words of no list', '以此推荐，以猫换虎。'],
    ['a state', '以军助战，以方提出。'],
    ['a listed term', '以学促干，以点带面。'],
  ])('none in %s', (_, text) => {
    expect(built(text)).toEqual([]);
  });
});

describe('series of one build', () => {
  it.each([
    [
      '违反党的政治纪律、组织纪律和生活纪律',
      '政治纪律、组织纪律和生活纪律',
      'political, organizational and life discipline',
    ],
    [
      '一体推进纪律监督、监察监督、派驻监督、巡察监督',
      '纪律监督、监察监督、派驻监督、巡察监督',
      'disciplinary, supervisory, resident and inspection supervision',
    ],
    ['过好权力关、金钱关、人情关', '权力关、金钱关、人情关', 'the test of power, money and personal ties'],
    [
      '增强责任感、使命感、紧迫感',
      '责任感、使命感、紧迫感',
      'a sense of responsibility, mission and urgency',
    ],
    ['确保早排查、早化解', '早排查、早化解', 'searched for and settled early'],
    [
      '洽谈一批、签约一批、入库一批',
      '洽谈一批、签约一批、入库一批',
      'one batch under talks, one signed, one entered in the list',
    ],
  ])('%s', (text, words, english) => {
    expect(built(text)).toEqual([[words, english]]);
  });

  it.each([
    ['two members', '政治纪律和组织纪律'],
    ['bodies', '县教育局、财政局、民政局'],
    ['one early and one late', '早发现，晚报告'],
    ['one batch', '开工一批项目'],
    ['ends of which one differs', '政治纪律、组织作风、生活纪律'],
  ])('none in %s', (_, text) => {
    expect(built(text)).toEqual([]);
  });
});

describe('in quotation marks', () => {
  it.each([
    ['创建“进医院”工作', '进医院', 'brought to hospitals'],
    ['“进基层政法单位”', '进基层政法单位', 'brought to work units'],
    ['构建“146监督体系”', '146监督体系', 'the “146监督体系” scheme'],
    ['“七进+”活动', '七进+', 'seven “enter”'],
    ['“三创四建”活动', '三创四建', 'three “create” and four “build”'],
    ['落实“三个一”包抓责任制', '三个一', 'three “one”'],
    ['“民族团结进步+”融合发展行动', '民族团结进步+', 'the “民族团结进步+” drive'],
  ])('%s', (text, words, english) => {
    expect(built(text)).toEqual([[words, english]]);
  });

  it.each(['“进步奖”', '“进口商品”', '“进行时”', '“12345政务服务”', '“2023年工作要点”'])(
    'none in %s',
    (text) => {
      expect(built(text)).toEqual([]);
    },
  );
});
