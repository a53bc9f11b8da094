/** Committees of the League and the parties in counties, schools by their numbers, prefectures by their former kind. */
import { expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

const CASES: [MentionKind, text: string, english: string][] = [
  ['organisation', '团英德市委', 'Yingde Municipal Committee of the Communist Youth League'],
  ['organisation', '共青团五华县委', 'Wuhua County Committee of the Communist Youth League'],
  ['organisation', '民盟五华县委', 'Wuhua County Committee of the China Democratic League'],
  ['organisation', '团县委', 'county Committee of the Communist Youth League'],
  ['organisation', '县一高', 'county No. 1 Senior Middle School'],
  ['organisation', '县三实小', 'county No. 3 Experimental Primary School'],
  ['post', '西藏那曲地区双湖县县长', 'Head of Shuanghu County, Nagqu, Xizang (Tibet)'],
  [
    'meeting',
    '中共中央政治局常务委员会会议',
    'Meeting of the Standing Committee of the Political Bureau of the CPC Central Committee',
  ],
];
it.each(CASES)('%s %s', (kind, text, english) => expect(gloss({ kind, text })?.english).toBe(english));
