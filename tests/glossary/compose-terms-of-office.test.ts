/** Bodies and meetings of one term: sessions and what they have, leagues and their branches, the centre and what is central. */
import { describe, expect, it } from 'vitest';
import { gloss } from './glosses.ts';

describe('of a term', () => {
  it.each([
    [
      'meeting',
      '青河县政协九届一次会议预备会议',
      'Preparatory Meeting of the First Session of the Ninth Qinghe County CPPCC Committee',
    ],
    [
      'meeting',
      '青河县政协九届委员会第三次主席会议',
      "Third Chairpersons' Council Meeting of the Ninth Qinghe County CPPCC Committee",
    ],
    [
      'meeting',
      '中国共产党青河县第九届委员会第二次全体会议',
      'Second Plenary Session of the Ninth Qinghe County Party Committee',
    ],
    [
      'meeting',
      '青河县总工会九届二次全委会',
      'Second Plenary Meeting of the Ninth Qinghe County Federation of Trade Unions',
    ],
    // The term is the Party committee's, not that of the body which the committee is of.
    [
      'meeting',
      '云潭大学党委三届六次全会',
      'Sixth Plenary Session of the Third Party Committee of Yuntan University',
    ],
    [
      'meeting',
      '兵团党委八届六次全会',
      'Sixth Plenary Session of the Eighth Party Committee of the Xinjiang Production and Construction Corps',
    ],
    [
      'meeting',
      '市国资委党委三届二次全会',
      'Second Plenary Session of the Third Party Committee of the municipal State-owned Assets Supervision and Administration Commission',
    ],
    [
      'organisation',
      '国资委党委',
      'Party Committee of the State-owned Assets Supervision and Administration Commission',
    ],
    ['meeting', '县委常委(扩大)会', 'Enlarged Standing Committee Meeting of the county Party Committee'],
    ['meeting', '青河县政府常务会', "Executive Meeting of the Qinghe County People's Government"],
    [
      'meeting',
      '青河县工商联（总商会）第九次会员代表大会',
      "Ninth Members' Congress of the Qinghe County Federation of Industry and Commerce",
    ],
    [
      'meeting',
      '九三学社天津市河北区第三次代表大会',
      'Third Tianjin Hebei District Congress of the Jiusan Society',
    ],
    [
      'meeting',
      '民进青河县支部换届选举会议',
      'Leadership Election Meeting of the Qinghe County Branch of the China Association for Promoting Democracy',
    ],
    [
      'meeting',
      '二十届中央第三轮巡视动员部署会',
      'Third-round Inspection Mobilization and Deployment Meeting of the 20th CPC Central Committee',
    ],
    [
      'organisation',
      '青河县九届人大二次会议秘书处',
      "Secretariat of the Second Session of the Ninth Qinghe County People's Congress",
    ],
    [
      'organisation',
      '青河县政协九届一次会议提案审查委员会',
      'Proposals Examination Committee of the First Session of the Ninth Qinghe County CPPCC Committee',
    ],
    [
      'organisation',
      '青河县政协第九届委员会常务委员会',
      'Standing Committee of the Ninth Qinghe County CPPCC Committee',
    ],
    [
      'organisation',
      '民进青河县支部',
      'Qinghe County Branch of the China Association for Promoting Democracy',
    ],
    [
      'meeting',
      '第五次全国农业普查领导小组第一次会议',
      'First Meeting of the Fifth National Agricultural Census Leading Group',
    ],
    [
      'meeting',
      '青河县政协九届一次会议主席团常务主席会议第二次会议',
      'Second Meeting of the Executive Chairpersons of the Presidium of the First Session of the Ninth Qinghe County CPPCC Committee',
    ],
    ['document', '《跨境电子商务商品清单》', 'List of Cross-border E-commerce Commodity'],
    ['organisation', '中央第三指导组', 'No. 3 Central Guidance Team'],
    ['organisation', '青河县妇女儿童工作委员会', 'Qinghe County Working Committee on Women and Children'],
    [
      'post',
      '民进云川市委会副主委',
      'Vice Chairperson of the Yunchuan Municipal Committee of the China Association for Promoting Democracy',
    ],
    ['post', '石桥街道民政科长', 'Head of the Shiqiao Subdistrict Civil Affairs Section'],
    ['document', '《关于评选青河县工匠的请示》', 'Request for Instructions'],
    [
      'document',
      '《青河县灌溉条例(草案修改二稿征求意见稿)》',
      'Qinghe County Regulations on Irrigation (draft for comment)',
    ],
  ] as const)('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });

  it.each([
    // A committee of its own, the centre's own bodies, a session of nobody, the army's part.
    ['organisation', '民进中央', 'Central Committee of the China Association for Promoting Democracy'],
    ['organisation', '中央第三巡视组', 'No. 3 Inspection Team of the CPC Central Committee'],
    ['organisation', '青河县政协常务委员会', 'Standing Committee of the Qinghe County CPPCC Committee'],
    ['post', '主委', 'Chairperson (of a committee)'],
    ['organisation', '古国军一支部', ''],
  ] as const)('%s %s stays %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english ?? '').toBe(english);
  });
});
