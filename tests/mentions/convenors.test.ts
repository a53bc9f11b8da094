import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../utils/engine.ts';
import { nodeEngine } from '../../utils/cli/engine.ts';

let analyse: Engine;
beforeAll(async () => {
  analyse = await nodeEngine();
});

test.each([
  [
    '市六届人大常委会举行第十八次会议。',
    "18th Meeting of the Standing Committee of the Sixth municipal People's Congress",
  ],
  [
    '9月16日，县人大常委会16日在柳沟镇召开了第三次会议。',
    "Third Meeting of the Standing Committee of the county People's Congress",
  ],
  ['会议定于9月召开。县委召开第三次全体会议。', 'Third Plenary Session of the county Party Committee'],
  ['第三次全体会议很重要。县委召开第三次全体会议。', 'Third Plenary Session of the county Party Committee'],
  ['县委常委会听取汇报，第三次全体会议召开。', 'Third Plenary Meeting'],
  ['县委决定，市政府部署，召开第三次全体会议。', 'Third Plenary Meeting'],
  ['县委书记韦竹青参加。会议召开第三次全体会议。', 'Third Plenary Meeting'],
])('%s', (text, english) => {
  const meetings = analyse({ text, published: '2026-09-17' }).annotations.filter(
    ({ type }) => type === 'meeting',
  );
  expect(meetings.map(({ gloss }) => gloss?.english)).toContain(english);
});

test('a meeting’s name that begins inside a term begins with it', () => {
  const { annotations } = analyse({ text: '黄河流域生态保护和高质量发展座谈会在郑州召开。' });
  expect(annotations.filter(({ type }) => type === 'meeting').map(({ text }) => text)).toEqual([
    '黄河流域生态保护和高质量发展座谈会',
  ]);
});
