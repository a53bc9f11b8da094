/** Who speaks or is a source in one sentence, with no post and no second mention: invented sentences. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('somebody speaks', () => {
  it.each([
    ['曾海涛强调，要压实责任。', '曾海涛'],
    ['会上，曾海涛指出，要坚持问题导向。', '曾海涛'],
    ['座谈会上，任建国强调，要压实责任。', '任建国'],
    ['天气转晴。调研中，任秀英要求，抓好春耕。', '任秀英'],
    ['考察期间，员立群表示，将加强合作。', '员立群'],
    ['据曾海涛介绍，今年产量增长。', '曾海涛'],
    ['据查海涛介绍，今年产量增长。', '查海涛'],
  ])('%s', (text, name) => expect(read(text).of('person')).toEqual([name]));
});

describe('nobody does', () => {
  it.each([
    '会上，曾多次强调安全生产。',
    '会上，任务组指出了问题。',
    '会议要求，任何人强调困难都不行。',
    '据方案介绍，工程分三期。',
    '据景区介绍，门票减半。',
    '据农户介绍，收成不错。',
    '据查阅资料介绍，古桥建于明代。',
    '据纪委介绍，已立案三起。',
    '据党工委介绍，已立案三起。',
    '据安监局介绍，已立案三起。',
    '据汪家沟介绍，路已修通。',
    '据成员国介绍，路已修通。',
  ])('%s', (text) => expect(read(text).of('person')).toEqual([]));
});
