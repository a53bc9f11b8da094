/** What the composer does not spell, since it is no name; and what it says instead. */
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss, glossesWith } from './glosses.ts';

const DIVIDED: Readonly<Record<string, string[]>> = {
  海底连接: ['海底', '连接'],
  首批建成: ['首批', '建成'],
  加快推进青河: ['加快', '推进', '青河'],
  母亲: ['母亲'],
  青河岸柳: ['青河', '岸柳'],
  云湾: ['云湾'],
  胜利: ['胜利'],
  门前: ['门前'],
  光明激光: ['光明', '激光'],
  蓝色起源: ['蓝色', '起源'],
  革命圣地井冈山: ['革命', '圣地', '井冈山'],
  革命圣地井冈: ['革命', '圣地', '井冈'],
};
const COMMON = ['连接', '首批', '建成', '加快', '推进', '母亲', '门前', '激光', '起源', '胜利', '圣地'];
const plain = glossesWith((text) => DIVIDED[text] ?? Array.from(text), {}, COMMON).gloss;

describe('words of the language are not spelled', () => {
  it.each<[kind: MentionKind, text: string, english: string | undefined, left: string]>([
    ['place', '海底连接隧道', 'Tunnel', '海底连接'],
    ['place', '首批建成水电站', 'Hydropower Station', '首批建成'],
    ['place', '加快推进青河大桥', 'Bridge', '加快推进青河'],
    ['place', '青河岸柳公园', 'Park', '青河岸柳'],
    ['place', '革命圣地井冈山', 'the Jinggang Mountains', '革命圣地'],
    ['organisation', '云川市门前小学', 'Yunchuan Municipal Primary School', '门前'],
    ['organisation', '光明激光公司', 'company', '光明激光'],
    // One character says too little of what it is.
    ['place', '母亲河', undefined, ''],
  ])('%s %s is %s', (kind, text, english, left) => {
    const told = plain({ kind, text });
    expect(told?.english).toBe(english);
    expect(told?.explanation ?? '').toContain(left);
  });

  it.each<[kind: MentionKind, text: string, english: string]>([
    ['place', '云湾大桥', 'Yunwan Bridge'],
    // A word that sites are called by.
    ['place', '胜利公园', 'Shengli Park'],
    ['organisation', '云川市胜利小学', 'Yunchuan Municipal Shengli Primary School'],
    ['place', '胜利路', 'Shengli Road'],
  ])('%s %s is %s', (kind, text, english) => {
    expect(plain({ kind, text })).toEqual({ english });
  });
});

describe('half a name', () => {
  it.each<[kind: MentionKind, text: string]>([
    // A word of a firm's name, or its state, is not the firm.
    ['organisation', '航天云维'],
    ['organisation', '美国蓝色起源公司'],
  ])('%s %s has no English', (kind, text) => {
    expect(plain({ kind, text })).toBeUndefined();
  });

  it.each<[kind: MentionKind, text: string, english: string]>([
    ['organisation', '航天集团', 'Aerospace Group'],
    ['organisation', '美国国防部', 'US Department of Defense'],
  ])('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });
});

describe('where along a river, and which households', () => {
  it.each<[text: string, english: string]>([
    ['金沙江上游云波水电站', 'Yunbo Hydropower Station, upper reaches of the Jinsha River'],
    ['长江干流江苏段', 'Jiangsu section of the Yangtze River'],
    ['石桥村三组', 'Group 3, Shiqiao Village'],
    ['石桥村12组', 'Group 12, Shiqiao Village'],
    ['石桥村', 'Shiqiao Village'],
    ['长江大桥', 'Yangtze River Bridge'],
    ['长江中游城市群', 'Yangtze River Middle Reaches City Cluster'],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'place', text })?.english).toBe(english);
  });
});

describe('bodies', () => {
  it.each<[kind: MentionKind, text: string, english: string]>([
    ['organisation', '建设银行市北支行', 'Shibei Sub-branch of the China Construction Bank'],
    ['post', '驻法大使', 'Ambassador to France'],
    ['organisation', '俄罗斯国家杜马宪法委员会', 'Constitution Committee of the State Duma'],
    ['organisation', '全国“扫黄打非”办公室', 'National Office against Pornography and Illegal Publications'],
  ])('%s %s is %s', (kind, text, english) => {
    expect(gloss({ kind, text })?.english).toBe(english);
  });
});
