/** Sites of a line, what a site is said to be, numbered roads and tunnels; words that spelled by their sound are no name. */
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

type Case = [kind: MentionKind, text: string, english: string, explanation?: string];

const left = (words: string) => `Not rendered here: “${words}”.`;

describe('what a paper is about, in plain words', () => {
  it.each([
    [
      '《关于促进乡村旅游高质量发展的意见》',
      'Opinions on Promoting the High-quality Development of Rural Tourism',
    ],
    ['《关于加强新时代社会工作的意见》', 'Opinions on Strengthening Social Work in the New Era'],
    ['《深化农村改革实施方案》', 'Implementation Plan on Deepening Rural Reform'],
    [
      '《关于推动钢铁工业高质量发展的指导意见》',
      'Guiding Opinions on Promoting the High-quality Development of the Iron and Steel Industry',
    ],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'document', text })).toEqual({ english });
  });

  it.each([
    // An adjective alone, a second verb, what is counted, two things without a word between them, a name.
    '《关于推动城市高质量发展的意见》',
    '《关于推进金融促进绿色发展的意见》',
    '《关于加快建设世界一流企业的意见》',
    '《关于深化养老服务改革发展的意见》',
    '《关于加强青湾河管理的意见》',
  ])('%s is not said', (text) => {
    expect(gloss({ kind: 'document', text })).toMatchObject({ english: 'Opinions' });
  });
});

describe('a line by the cities that it joins', () => {
  it.each([
    ['贵南高铁', 'Guiyang-Nanning High-speed Railway'],
    ['盐泰锡常宜高铁', 'Yancheng-Taizhou-Wuxi-Changzhou-Yixing High-speed Railway'],
    ['乌尉高速公路', 'Ürümqi-Yuli Expressway'],
    ['青云高铁', 'Qingyun High-speed Railway'],
  ])('%s is the %s', (text, english) => {
    expect(gloss({ kind: 'place', text })?.english).toBe(english);
  });
});

describe('a site', () => {
  it.each<Case>([
    ['place', '青云高铁石桥特大桥', 'Shiqiao Bridge, Qingyun High-speed Railway'],
    ['place', '青云高铁九道岭一号隧道', 'Jiudaoling No. 1 Tunnel, Qingyun High-speed Railway'],
    ['place', '青云高速石桥服务区', 'Shiqiao Service Area, Qingyun Expressway'],
    ['place', '国道512线', 'National Highway 512'],
    ['place', '省道G17', 'Provincial Highway 17'],
    ['place', '青湾湖体育公园主体育场', 'Qingwanhu Sports Park Main Stadium'],
    ['place', '青湾大峡谷', 'Qingwan Grand Canyon'],
    ['place', '控制性工程青湾大桥', 'Qingwan Bridge', left('控制性工程')],
    ['place', '全线最长隧道', 'Tunnel', left('全线最长')],
    ['organisation', '沙特驻伊朗马什哈德领事馆', 'Consulate of Saudi Arabia in Mashhad, Iran'],
    ['meeting', '中东问题高级别公开辩论会', 'High-level Open Debate on the Middle East'],
    [
      'document',
      '《全国人民代表大会常务委员会关于修改〈中华人民共和国会计法〉的决定》',
      "Decision of the Standing Committee of the National People's Congress on Amending the Accounting Law of the People's Republic of China",
    ],
  ])('%s %s is %s', (kind, text, english, explanation) => {
    expect(gloss({ kind, text })).toEqual(explanation ? { english, explanation } : { english });
  });

  it.each<Case>([
    // The project itself, a zone that is a place, a law that is not known, an issue that is no place's.
    ['place', '青湾水利工程', 'Qingwan'],
    ['place', '高速公路服务区', 'Expressway Service Area'],
    ['place', '青湾二号桥', 'Qingwan'],
    ['document', '《关于修改〈青湾守则〉的决定》', 'Decision'],
    ['meeting', '养老问题座谈会', 'Symposium'],
  ])('%s %s holds %s', (kind, text, english) => {
    const read = gloss({ kind, text })?.english ?? english;
    expect(read).toContain(english);
    expect(read).not.toMatch(/ on Amending| on the /);
  });
});
