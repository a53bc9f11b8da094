/** Meetings with a title in quotation marks, a year beside a count, a part of a conference, honours conferred. */
import { describe, expect, it } from 'vitest';
import { glossesWith } from './glosses.ts';

const { gloss } = glossesWith(undefined, { 河湾合作倡议: 'the Hewan Cooperation Initiative' });
const UNSAID = 'The title in quotation marks is not rendered here.';

it.each([
  ['2022中国无线电大会', '2022 China Radio Conference'],
  ['国家边海防委员会会议', 'Meeting of the National Committee for Border and Coastal Defense'],
  // The first half leaves its noun to the second.
  ['重点项目签约暨招商大会', 'Key Project Signing Ceremony and Investment Promotion Conference'],
])('%s is %s, with nothing left out', (text, english) =>
  expect(gloss({ kind: 'meeting', text })).toEqual({ english }),
);

describe('a title in quotation marks', () => {
  it.each([
    ['“青山作证”专题协商会', 'Thematic Consultation Meeting'],
    [
      '中国驻美国大使馆“春到人间”春节招待会',
      'Spring Festival Reception of the Embassy of China in the United States',
    ],
    ['第三届“青山作证”国际论坛', 'Third International Forum'],
    // The count is of what the title names.
    ['首届“最美护林员”发布仪式', 'Launch Ceremony'],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'meeting', text })).toEqual({ english, explanation: UNSAID });
  });

  it('is said where it is a term', () => {
    expect(gloss({ kind: 'meeting', text: '“河湾合作倡议”专题论坛' })).toEqual({
      english: 'Thematic Forum on the Hewan Cooperation Initiative',
    });
    // What opens is not on it.
    expect(gloss({ kind: 'meeting', text: '“河湾合作倡议”开幕式' })?.explanation).toBe(UNSAID);
  });

  it('is part of a name that is listed with it', () => {
    expect(gloss({ kind: 'meeting', text: '“读懂中国”国际会议' })).toEqual({
      english: 'Understanding China Conference',
    });
  });
});

describe('a meeting', () => {
  it.each([
    ['2027年第三次集体学习', 'Third Group Study Session (2027)'],
    ['2027年第82届联合国大会', '82nd United Nations General Assembly (2027)'],
    [
      '全国高校2027届毕业生人才招聘会',
      '2027 Graduate Talent Job Fair of the higher education institutions nationwide',
    ],
    [
      '《生物多样性公约》第十七次缔约方大会第二阶段会议',
      'Second Part of the 17th Conference of the Parties to the Convention on Biological Diversity',
    ],
    ['第三十五讲专题讲座', '35th Thematic Lecture'],
    ['第九届东方经济论坛全会', 'Ninth Eastern Economic Forum Plenary Session'],
    [
      '国家勋章和国家荣誉称号颁授仪式',
      'Ceremony Conferring the National Medals and National Honorary Titles',
    ],
    ['颁授仪式', 'Conferral Ceremony'],
    [
      '香港特别行政区第七届政府就职典礼',
      'Inauguration Ceremony of the Seventh Hong Kong Special Administrative Region Government',
    ],
    ['第二次中国—太平洋岛国外长会', "Second China–Pacific Island Countries Foreign Ministers' Meeting"],
    ['2027年海峡两岸焰火晚会', '2027 Cross-Strait Fireworks Gala'],
    ['第三届郑州—卢森堡国际合作论坛', 'Third Zhengzhou–Luxembourg International Cooperation Forum'],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'meeting', text })).toEqual({ english });
  });

  it.each([
    [
      'organisation',
      '中共云川市财政局党组',
      'Leading Party Members Group of the Yunchuan Municipal Finance Bureau',
    ],
    ['organisation', '中共中央政策研究室', 'Policy Research Office of the CPC Central Committee'],
    ['organisation', '中国人大', "National People's Congress of China"],
    ['organisation', '中国科学院自动化所', 'Automation Institute of the Chinese Academy of Sciences'],
    ['organisation', '石泉县气象局测报所', 'Office of the Shiquan County Meteorological Bureau'],
    ['organisation', '青河医院通桥院区', 'Tongqiao Campus of Qinghe Hospital'],
    ['post', '沙特阿拉伯王储', 'Crown Prince of Saudi Arabia'],
    ['post', '前上海合作组织秘书长', 'Former Secretary-General of the Shanghai Cooperation Organization'],
    ['post', '前河县委书记', 'Secretary of the Qianhe County Party Committee'],
    ['post', '委外长', 'Foreign Minister of Venezuela'],
    ['post', '日本共产党委员长', 'Chairperson of the Communist Party of Japan'],
    ['post', '国家安全统筹部长', 'Head of the National Security Coordination Department'],
    [
      'post',
      '农业、农村发展与粮食生产部长',
      'Minister of Agriculture, Rural Development and Grain Production',
    ],
    ['post', '财政与国家发展部部长', 'Minister of Finance and National Development'],
    ['document', '《2027年亚太经合组织领导人宣言》', "2027 Leaders' Declaration of APEC"],
    ['document', '《国务院工作规则（修订稿）》', 'Working Rules of the State Council (revised)'],
  ] as const)('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toContain(english);
  });
});
