/** English of the forces' units and their officers. */
import { expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

const CASES: [MentionKind, string, string | undefined][] = [
  ['organisation', '陆军第71集团军', '71st Group Army of the PLA Ground Force'],
  ['organisation', '陆军第七十三集团军', '73rd Group Army of the PLA Ground Force'],
  ['organisation', '火箭军某旅', 'a brigade of the PLA Rocket Force'],
  [
    'organisation',
    '陆军某旅一营二连',
    'Second Company of the First Battalion of a brigade of the PLA Ground Force',
  ],
  ['organisation', '海军第3支队二大队', 'Second Group of the Third Detachment of the PLA Navy'],
  ['organisation', '武警某支队', "a detachment of the People's Armed Police Force"],
  ['post', '火箭军某旅旅长', 'Brigade Commander of a brigade of the PLA Rocket Force'],
  ['post', '武警某支队政委', "Political Commissar of a detachment of the People's Armed Police Force"],
  // The police have detachments and brigades as well.
  ['organisation', '市公安局禁毒支队', 'Anti-drug Detachment of the municipal Public Security Bureau'],
  // No service of ours.
  ['organisation', '美国陆军', 'US Army'],
];
it.each(CASES)('%s %s', (kind, text, english) => expect(gloss({ kind, text })?.english).toBe(english));
