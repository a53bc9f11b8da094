/** English of what members of a CPPCC committee do by sector, and of bodies of the state with a term or a state in front. */
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

const english = (kind: MentionKind, text: string) => gloss({ kind, text })?.english;

describe('sectors of the CPPCC', () => {
  it.each<[MentionKind, string, string]>([
    ['meeting', '经济界委员联组会', 'Joint Group Meeting of CPPCC Members from the Economic Sector'],
    [
      'meeting',
      '民盟、教育界联组会',
      'Joint Group Meeting of CPPCC Members from the China Democratic League and the Education Sector',
    ],
    [
      'meeting',
      '医药卫生界、社会福利和社会保障界委员联组会',
      'Joint Group Meeting of CPPCC Members from the Medical and Health Sector and the Social Welfare and Social Security Sector',
    ],
    [
      'meeting',
      '文化艺术、体育界别协商会',
      'Consultation Meeting of CPPCC Members from the Literature and Art Sector and the Sports Sector',
    ],
    ['post', '农业界委员', 'CPPCC Member from the Agricultural Sector'],
  ])('%s %s is %s', (kind, text, name) => {
    expect(gloss({ kind, text })).toEqual({ english: name });
  });

  it.each<[MentionKind, string]>([
    ['meeting', '社科界座谈会'],
    ['meeting', '世界座谈会'],
    ['meeting', '各界委员联组会'],
    ['post', '业界委员'],
  ])('%s %s is none', (kind, text) => {
    expect(english(kind, text) ?? '').not.toContain('Sector');
  });
});

describe('whose a body is', () => {
  it.each<[MentionKind, string, string]>([
    ['organisation', '越南驻华使馆', 'Embassy of Viet Nam in China'],
    ['organisation', '驻华使馆', 'Embassy in China'],
    ['organisation', '十四届全国人大民族委员会', 'Ethnic Affairs Committee of the 14th NPC'],
    ['organisation', '全国人大民族委员会', 'Ethnic Affairs Committee of the NPC'],
    [
      'organisation',
      '中华人民共和国全国人民代表大会常务委员会',
      "Standing Committee of the National People's Congress of the People's Republic of China",
    ],
    ['organisation', '英国执政党工党', 'Labour Party of the United Kingdom'],
    ['organisation', '北京四中松岭校区', 'Songling Campus of Beijing No. 4 Middle School'],
  ])('%s %s is %s', (kind, text, name) => {
    expect(english(kind, text)).toBe(name);
  });
});

describe('posts', () => {
  it.each<[string, string]>([
    [
      '联合国开发计划署驻巴勒斯坦特别代表',
      'Special Representative of the United Nations Development Programme to Palestine',
    ],
    ['石桥支行行长', 'President of the Shiqiao Sub-branch'],
    ['中国建设银行云川分行行长', 'President of the Yunchuan Branch of the China Construction Bank'],
    ['中国人民银行行长', "Governor of the People's Bank of China"],
    ['日本央行行长', 'Governor of the Bank of Japan'],
    ['中国全国政协主席', 'Chairman of the CPPCC National Committee of China'],
    ['伊朗最高国家安全委员会秘书', 'Secretary of the Supreme National Security Council of Iran'],
    ['云川县委秘书', 'Secretary (assistant) of the Yunchuan County Party Committee'],
    ['伊朗国防部副部长', 'Deputy Minister of Defense of Iran'],
    ['外交部副部长', 'Vice Minister of Foreign Affairs'],
  ])('%s is %s', (text, name) => {
    expect(english('post', text)).toBe(name);
  });
});

describe('a part of a body', () => {
  it.each<[MentionKind, string, string]>([
    [
      'organisation',
      '中央第三生态环境保护督察组',
      'No. 3 Central Ecological and Environmental Inspection Team',
    ],
    ['organisation', '中央第十五巡视组', 'No. 15 Inspection Team of the CPC Central Committee'],
    ['organisation', '青禾中学教育集团', 'Qinghe Middle School Education Group'],
    ['organisation', '青禾中学教育集团上湖校区', 'Shanghu Campus of Qinghe Middle School Education Group'],
    ['organisation', '青禾教育集团', 'Qinghe Education Group'],
    ['organisation', '中原新区管委会', 'Administrative Committee of the Zhongyuan New Area'],
    ['place', '西湖新区', 'Xihu New Area'],
    ['place', '西湖', 'West Lake'],
    ['meeting', '机构建设推进现场会', 'On-site Meeting on Advancing Institution Development'],
    ['meeting', '产业发展推进会', 'Industry Development Progress Meeting'],
  ])('%s %s is %s', (kind, text, name) => {
    expect(english(kind, text)).toBe(name);
  });
});
