import { expect, test } from 'vitest';
import { resolveWhose } from '../../utils/mentions/whose/whose.ts';
import { lexicon, read } from '../read.ts';

const TABLE: [
  what: string,
  article: { text: string; site?: string; title?: string },
  Record<string, string | undefined>,
][] = [
  [
    'a town by the one that is named, whatever county it lies in',
    { text: '省农业农村厅到悦来镇调研，镇党委书记陈景、镇长李芳、副镇长王军陪同，镇政府作了汇报。' },
    { 镇党委书记: '悦来镇', 镇长: '悦来镇', 副镇长: '悦来镇', 镇政府: '悦来镇' },
  ],
  [
    'what 该 points back to, and nobody where no such place was named',
    {
      text: '晋中市委书记陈景赴运城市考察。该市人大常委会作了介绍。该县公安局派员参加。',
      title: '晋中召开会议',
    },
    { 市人大常委会: '运城市', 县公安局: undefined },
  ],
  [
    'what 该 points back to where the gazetteer does not have it, and 应该, which points nowhere',
    {
      text: '陈景到云麓县柳湾镇考察。该县公安局派员参加。此事应该市政府解决。',
      title: '晋中召开会议',
      site: '晋中日报',
    },
    { 县公安局: '云麓县', 市政府: '晋中市' },
  ],
  [
    'several towns say nothing, and a city that begins like one is none',
    { text: '柳河镇、悦来镇召开会议，镇长李芳参加。乡长王军到镇江市学习。' },
    { 镇长: undefined, 乡长: undefined },
  ],
  [
    'a deputy and an acting head are of the place that the head is of',
    { text: '县长陈景、副县长仲夏、常务副县长李芳到和顺县检查，代市长王明和副区长赵军陪同。' },
    { 县长: '和顺县', 副县长: '和顺县', 常务副县长: '和顺县', 代市长: '晋中市', 副区长: undefined },
  ],
  [
    'a word of the title that is a county’s name elsewhere',
    { text: '市政府召开会议。副市长仲夏参加。', title: '市自然资源局召开会议' },
    { 市政府: undefined },
  ],
  [
    'a guest’s firm says nothing, nor does the city that somebody sets out for',
    { text: '市长陈景会见上海电气集团董事长仲夏、南京大学校长李芳。陈景欢迎客人来晋中。' },
    { 市长: '晋中市' },
  ],
  ['a city that a mayor sets out for', { text: '市长陈景前往深圳招商，赴宁波考察。' }, { 市长: undefined }],
  ['a district that he goes to', { text: '市长陈景前往太谷区调研。' }, { 市长: '晋中市' }],
  [
    'whom an assembly elects is no city with what he becomes',
    { text: '大会选举陈春为市六届人大常委会副主任；选举李芳为市政府市长。' },
    { 市政府市长: undefined },
  ],
  [
    'a city below a prefecture by its own bodies, where none of the prefecture’s is named',
    { text: '龙港市委书记何宁、市长林海出席，市委作了部署。这里将成为温州南部新高地。' },
    { 市长: '龙港市', 市委: '龙港市' },
  ],
  [
    'not where the prefecture’s own bodies are named as well',
    { text: '温州市委书记陈景到龙港市调研，龙港市委书记何宁陪同，市委作了部署。' },
    { 市委: '温州市' },
  ],
  ['the paper says it', { text: '市委书记陈若渝在太谷区调研。', site: '晋中日报' }, { 市委书记: '晋中市' }],
  [
    'a county follows to its prefecture and province',
    { text: '县委、市委和省委都作了部署。', title: '和顺县召开会议' },
    { 县委: '和顺县', 市委: '晋中市', 省委: '山西省' },
  ],
  [
    'a body written in full elsewhere in the article',
    { text: '会议学习《晋中市气象灾害防御条例》。市政府作了说明。' },
    { 市政府: '晋中市' },
  ],
  [
    'a city that the list does not hold, named like a district elsewhere',
    { text: '青原市召开座谈会，市委书记仲夏主持。', title: '青原市召开座谈会' },
    { 市委书记: '青原市' },
  ],
  [
    'a name in the title that begins like a county is nobody’s place',
    { text: '任命岳西坪为县水利局局长。\n云岭县人民政府', title: '关于岳西坪同志任职的通知' },
    { 县水利局局长: '云岭县' },
  ],
  [
    'an acting county head is no county, and a subdistrict is not the district elsewhere that bears its name',
    { text: '县委副书记、代县长陈景到回龙镇调研。市委书记仲夏到南湖办事处、南湖街道检查。' },
    { 县委副书记: undefined, 市委书记: undefined },
  ],
  [
    'nor is a site that begins like one',
    { text: '县委书记李芳到白沙湖自然保护区检查。' },
    { 县委书记: undefined },
  ],
  [
    'nor is a town that shares its name with a county elsewhere',
    { text: '县委副书记王某深入东平镇调研，开创东平发展新局面。' },
    { 县委副书记: undefined },
  ],
  [
    'nor is a firm',
    { text: '区政府召开会议，前往振兴石油、双运工贸等工业企业走访。' },
    { 区政府: undefined },
  ],
  [
    'two cities of equal weight are not resolved',
    { text: '太原市和大同市签署协议。市政府表示欢迎。' },
    { 市政府: undefined },
  ],
  [
    'a government site of a place that the list does not hold',
    { text: '市政府召开会议。', site: '岚河市人民政府' },
    { 市政府: '岚河市' },
  ],
  [
    'the title that it is chained to goes before the article',
    { text: '四川省委书记李明川和省长张远山参加。', title: '云南省代表团访问' },
    { 省长: '四川省' },
  ],
  [
    'a chain of titles, each the same place',
    { text: '历任河南省委副书记、代省长、省长，省人大常委会主任，后任江苏省政协主席。' },
    { 省长: '河南省' },
  ],
  [
    'any of them, or one abroad: no place',
    { text: '云南省昆明市的12个县政府和黎巴嫩南部城市奈拜提耶的市政府。', site: '昆明日报' },
    { 县政府: undefined, 市政府: undefined },
  ],
  [
    'a word inside a name is no place',
    { text: '市委书记到农村信用合作联社调研。市委要求，合作社要扩面。' },
    { 市委书记: undefined, 市委: undefined },
  ],
  [
    'the region that the paper is of',
    { text: '立法会昨日通过法案。香港代表列席。', site: '澳门日报' },
    { 立法会: '澳门' },
  ],
  ['two regions alike', { text: '香港和澳门的立法会代表出席。立法会表示欢迎。' }, { 立法会: undefined }],
  [
    'a county before a word that begins with 城',
    { text: '县城管局开展整治。', title: '和顺县整治市容' },
    { 县城管局: '和顺县' },
  ],
  [
    'a county lies in no county, nor does a name in passing say whose page it is',
    { text: '苏尼特左旗巴彦洪格尔嘎查党支部书记何立到万全、滨湖等地。县委书记、市委书记高山到会。' },
    { 县委书记: undefined, 市委书记: undefined },
  ],
  ['nothing known', { text: '市委召开会议。' }, { 市委: undefined }],
];

test.each(TABLE)('%s', (_what, article, expected) => {
  const { mentions: found, strange } = read(article.text);
  const mentions = resolveWhose(article, found, lexicon, strange);
  for (const [text, of] of Object.entries(expected)) {
    const mention = mentions.find((candidate) => candidate.text === text);
    expect(mention, text).toBeDefined();
    expect(mention?.of, text).toBe(of);
  }
});
