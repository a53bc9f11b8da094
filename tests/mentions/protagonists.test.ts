/** Somebody without a post whom a report is about: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const TOLD: [string, string[]][] = [
  [
    '午后，齐北松走在田埂上。齐北松看了看手机上的图，又指着远处。站定后，齐北松笑着解答疑惑。齐北松快步登上农机。',
    ['齐北松', '齐北松', '齐北松', '齐北松'],
  ],
  // Every mention, also one behind another word.
  [
    '云潭大学郭龙山团队研发新药。年初，郭龙山求助分中心。大家为郭龙山找来设备。“可以安心了。”郭龙山说。',
    ['郭龙山', '郭龙山', '郭龙山', '郭龙山'],
  ],
  [
    '村里有不少种植户，李文滨就是其中之一。前年，李文滨卧床不起。康复后，李文滨恢复了生活。',
    ['李文滨', '李文滨', '李文滨'],
  ],
  // Twice is too little; so are things that begin clauses again and again, and nothing that only somebody does.
  ['赖林溪等了很久。大家帮助赖林溪。', []],
  ['南昌舰驶出港口。南昌舰装备先进。去年，南昌舰入列。南昌舰返航。', []],
  ['唐三彩色泽鲜艳。唐三彩烧制不易。如今，唐三彩走出国门。', []],
  ['宣讲员走进小区。宣讲员结合实际讲解。随后，宣讲员回答提问。', []],
  // A surname and a post.
  ['习主席来到代表中间。习主席说，要依法治军。会上，习主席指出方向。', []],
];

test.each(TOLD)('%s', (text, people) => expect(read(text).of('person')).toEqual(people));
