/** Whoever an event has, the words that say so stand in the text: the panel leads to them. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const TEXTS: [what: string, text: string, people: string[]][] = [
  [
    'who presides where others were received',
    '6月24日，县委书记何立会见青山集团董事长苏明一行。\n会见后举行座谈，县长高山主持会议。',
    ['何立', '苏明', '高山'],
  ],
  [
    'who toured and then signed',
    '6月24日，县委书记何立、县长高山率团赴云潭市考察，并举行签约仪式。\n何立指出，要抓好落实。',
    ['何立', '高山'],
  ],
  [
    'several who speak one after the other',
    '座谈会召开\n6月24日，县长何立主持召开座谈会。\n会上，青山集团董事长苏明谈了体会，云潭公司总经理高山建议简化手续。',
    ['何立', '苏明', '高山'],
  ],
  [
    'who is given a prize',
    '表彰大会召开\n6月24日，全县表彰大会召开，县长何立主持。\n县委书记高山向教师苏明、李芳等颁发奖章。',
    ['何立', '高山', '苏明', '李芳'],
  ],
];

test.each(TEXTS)('%s', (_what, text, people) => {
  const events = read(text).events;
  const all = events.flatMap(({ chairs, attendees }) => [...chairs, ...attendees]);
  expect([...new Set(all)].toSorted()).toEqual(people.toSorted());
  for (const { chairs, attendees, participants = [] } of events) {
    const told = participants.flatMap((list) => list.people);
    expect(new Set(told.map((quote) => quote.text))).toEqual(new Set([...chairs, ...attendees]));
    for (const { text: words, start, end } of [...told, ...participants.map(({ verb }) => verb)])
      expect(text.slice(start, end)).toBe(words);
  }
});
