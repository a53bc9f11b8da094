/** Sites that are named after somebody or by their state, pilot zones, and what a group is for. */
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

type Case = [kind: MentionKind, text: string, english: string];

describe('places', () => {
  it.each<Case>([
    ['place', '李大钊故居', 'Former Residence of Li Dazhao'],
    ['place', '鲁迅同志故居', 'Former Residence of Lu Xun'],
    ['place', '毛泽东旧居', 'Former Residence of Mao Zedong'],
    ['place', '方志敏旧居', 'Former Residence of Fang Zhimin'],
    ['place', '名人故居', 'Former Residence'],
    // A kind of site behind a state is no name of the state's.
    ['place', '俄罗斯军用机场', 'Military Airport, Russia'],
    ['place', '中国地质博物馆', 'China Geological Museum'],
    ['place', '菲律宾群岛', 'Philippines Islands'],
    ['place', '中国（河南）自由贸易试验区', 'China (Henan) Pilot Free Trade Zone'],
    ['place', '中国（河南）自由贸易试验区郑州片区', 'Zhengzhou Area, China (Henan) Pilot Free Trade Zone'],
    [
      'organisation',
      '中国（河南）自由贸易试验区管委会',
      'Administrative Committee of the China (Henan) Pilot Free Trade Zone',
    ],
    ['place', '上坂村村', 'Shangban Village'],
  ])('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });
});

describe('zones and what sits elsewhere', () => {
  it.each<Case>([
    ['organisation', '沧州渤海新区管委会', 'Administrative Committee of the Cangzhou Bohai New Area'],
    ['organisation', '中共云川县委宣传部', 'Publicity Department of the Yunchuan County Party Committee'],
    [
      'organisation',
      '云川县纪委监委驻县教育局纪检监察组',
      'Discipline Inspection and Supervision Group of the Yunchuan County Commission for Discipline Inspection and Supervisory Commission at the county Education Bureau',
    ],
    [
      'post',
      '驻云川市教育局纪检监察组组长',
      'Head of the Discipline Inspection and Supervision Group at the Yunchuan Municipal Education Bureau',
    ],
    [
      'post',
      '云川县纪委监委第七派驻纪检监察组组长',
      'Head of the No. 7 Resident Discipline Inspection and Supervision Group of the Yunchuan County Commission for Discipline Inspection and Supervisory Commission',
    ],
    ['organisation', '美驻以使馆', 'Embassy of the United States in Israel'],
    ['organisation', '青河乡乡政府', "Qinghe Township People's Government"],
    ['post', '纪检监察组组长', 'Head of the Discipline Inspection and Supervision Group'],
  ])('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });
});

describe('what is done', () => {
  it.each<Case>([
    [
      'organisation',
      '国务院促进中小企业发展工作领导小组',
      'Leading Group for Promoting Small and Medium-sized Enterprises Development of the State Council',
    ],
    ['organisation', '粮食安全领导小组', 'Food Security Leading Group'],
    [
      'document',
      '《促进农产品消费实施方案》',
      'Implementation Plan on Promoting Agricultural Products Consumption',
    ],
    ['document', '《农产品消费实施方案》', 'Implementation Plan on Agricultural Products Consumption'],
    ['meeting', '“四季村歌”活动启动仪式', 'Launch Ceremony'],
    ['meeting', '2024年古巴旅游节闭幕式', 'Closing Ceremony of the 2024 Cuba Tourism Festival'],
    // Which one it is no number says.
    ['meeting', '下一届进博会', 'China International Import Expo'],
    ['meeting', '第一届进博会', 'First China International Import Expo'],
    ['meeting', '最后一次代表团团长会议', 'Meeting'],
    ['meeting', '2022亚太会议', '2022 Asia-Pacific Meeting'],
    ['meeting', '第26次中国—东盟（10+1）领导人会议', "26th China–ASEAN Leaders' Meeting"],
  ])('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });
});
