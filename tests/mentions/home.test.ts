import { expect, test } from 'vitest';
import { resolveWhose } from '../../utils/mentions/whose/whose.ts';
import type { Article } from '../../utils/model/text.ts';
import { lexicon, read } from '../read.ts';

const named = (...names: string[]) => lexicon.divisions.filter(({ name }) => names.includes(name));
const HOSTS: Record<string, ReturnType<typeof named>> = {
  'www.pingli.gov.cn': named('平利县'),
  'www.yiwu.gov.cn': named('义乌市', '伊吾县'),
  'www.xinmin.cn': named('新民市'),
  'www.xinhuaqu.gov.cn': named('新华区', '新化区'),
  'www.xinhua.cn': lexicon.divisions.filter(({ name }) => name === '新华区'),
};

test.each<[what: string, article: Article, of: Record<string, string | undefined>]>([
  [
    'the county that a government’s host is named after, and what it lies in',
    { text: '县委、市委和省委都作了部署。', url: 'https://www.pingli.gov.cn/a.html' },
    { 县委: '平利县', 市委: '安康市', 省委: '陕西省' },
  ],
  [
    'of two spelled alike the one that is named',
    { text: '县委召开会议。伊吾县各乡镇参加。', url: 'http://www.yiwu.gov.cn/a.html' },
    { 县委: '伊吾县' },
  ],
  [
    'or the one of the level that the page speaks of',
    { text: '市委召开会议。市长李芳参加。', url: 'http://www.yiwu.gov.cn/a.html' },
    { 市委: '义乌市', 市长: '义乌市' },
  ],
  [
    'a paper’s host may be any word',
    { text: '市委召开会议。', url: 'https://www.xinmin.cn/a.html' },
    { 市委: undefined },
  ],
  [
    'unless the page names the place',
    { text: '市委召开会议。新民市各乡镇参加，新民市又讯。', url: 'https://www.xinmin.cn/a.html' },
    { 市委: '新民市' },
  ],
  [
    'several of that name, and none is named',
    { text: '区委召开会议。', url: 'https://www.xinhua.cn/a.html' },
    { 区委: undefined },
  ],
  [
    'of a government at least the name that they share',
    { text: '区委召开会议，市委作了部署。', url: 'https://www.xinhuaqu.gov.cn/a.html' },
    { 区委: '新华区', 市委: undefined },
  ],
  [
    'of those that share a name the one whose city is named',
    { text: '深圳市龙华区人民政府向大会报告工作。区委、市委作了部署。', title: '龙华区政府工作报告' },
    { 区委: '龙华区', 市委: '深圳市' },
  ],
  [
    'a name that several share, and none of their cities',
    { text: '区委召开会议，市委作了部署。', title: '鼓楼区召开会议' },
    { 区委: '鼓楼区', 市委: undefined },
  ],
  [
    'the place whose plan is heard',
    { text: '市委召开会议，讨论《关于义乌市2025年国民经济和社会发展计划执行情况的报告》。' },
    { 市委: '义乌市' },
  ],
  [
    'and not a nation’s',
    { text: '市委召开会议，学习《关于2025年国民经济和社会发展计划执行情况的报告》。' },
    { 市委: undefined },
  ],
  ['no address', { text: '县委召开会议。', url: 'about:blank' }, { 县委: undefined }],
  [
    'on a city’s own page 市 is itself, not its prefecture',
    { text: '市委召开会议，省委作了部署。', site: '义乌市人民政府' },
    { 市委: '义乌市', 省委: '浙江省' },
  ],
  [
    'unless the title names the prefecture',
    { text: '市委召开会议。', site: '义乌市人民政府', title: '金华市召开会议' },
    { 市委: '金华市' },
  ],
  [
    'by its short form too',
    { text: '市委召开会议。', site: '义乌市人民政府', title: '金华召开会议' },
    { 市委: '金华市' },
  ],
  [
    'on a prefecture’s page it is the prefecture',
    { text: '市委召开会议。', site: '金华市人民政府' },
    { 市委: '金华市' },
  ],
  [
    'whom the article is taken from',
    { text: '来源：平利宣传 发布时间：2026-06-25\n县委召开会议。' },
    { 县委: '平利县' },
  ],
  ['as the page says it', { text: '县委召开会议。', source: '平利县融媒体中心' }, { 县委: '平利县' }],
  ['an agency is of no place', { text: '来源：新华社\n县委召开会议。' }, { 县委: undefined }],
])('%s', (_, article, of) => {
  const { mentions, strange } = read(article.text);
  const resolved = resolveWhose(article, mentions, lexicon, strange, (host) => HOSTS[host] ?? []);
  for (const [text, place] of Object.entries(of)) {
    const mention = resolved.find((one) => one.text === text);
    expect(mention, text).toBeDefined();
    expect(mention?.of, text).toBe(place);
  }
});
