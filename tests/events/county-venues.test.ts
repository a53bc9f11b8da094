import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** Where a tour of a county paper went. */
const TOURS: [what: string, text: string, place: string | null][] = [
  ['a village of two characters', '6月24日，市委常委何立到中村开展走访慰问。', '中村'],
  ['no village in particular', '6月24日，市委常委何立到农村调研。', null],
  ['a campus', '6月24日，县教育局局长何立到实验集团民族校区检查开学工作。', '实验集团民族校区'],
  [
    'a school behind two verbs of going, and a manner before what was done',
    '6月24日，青山镇镇长何立一行深入到青山中心小学，对校园安全工作进行全面细致的专项督导检查。',
    '青山中心小学',
  ],
  ['schools of a town, none in particular', '6月24日，何立深入青山镇各级各类学校检查开学工作。', '青山镇'],
  [
    'where they came, with what they looked at behind a comma',
    '6月24日，省委副秘书长何立率领调研组来到临江市，对我市工业发展情况进行调研。',
    '临江市',
  ],
];

test.each(TOURS)('%s', (_what, text, place) => {
  const [tour] = read(`领导下基层\n${text}`).events;
  expect(tour?.kind).toBe('inspection');
  expect(tour?.place).toBe(place);
});
