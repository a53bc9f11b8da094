/** Which meetings are marked that a text calls by their head alone: invented sentences. */
import { describe, expect, test } from 'vitest';
import { withHeadsAlone } from '../../utils/mentions/meetings/heads-alone.ts';
import { read } from '../read.ts';

const marked = (text: string): string[] =>
  withHeadsAlone(text, read(text).mentions)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ text: name }) => name);

const MARKED: [string, string[]][] = [
  // A talk that has no other name is marked wherever it is spoken of.
  ['何立察看了河堤，并召开座谈会。\n座谈会上，何立提出要求。', ['座谈会', '座谈会']],
  ['随后在乡会议室召开座谈会，共商对策。', ['座谈会']],
  // One with a name is not marked again by its kind.
  ['全市企业家座谈会召开。何立主持座谈会。座谈会上，大家发言。', ['全市企业家座谈会']],
  ['岚河镇举行重大项目集中开工仪式。潘立主持开工仪式。', ['重大项目集中开工仪式']],
  // Another ceremony than the one that was named.
  ['岚河论坛开幕仪式举行。随后的颁奖仪式上，何立致辞。', ['岚河论坛开幕仪式', '颁奖仪式']],
  ['以座谈会形式征求意见，座谈会纪要已印发。', []],
];

const NAMED: [string, string[]][] = [
  // While it sat.
  ['全国两会期间，代表建言；抓好全国“两会”期间的工作。', ['全国两会', '全国“两会”']],
  ['县人代会期间，代表发言；会期三天，大会期间审议报告。', ['县人代会']],
  // Which year's session of a forum, and each level's own meeting.
  ['做好岚河论坛2018年年会期间的保障。', ['岚河论坛2018年年会']],
  ['学习贯彻全国、全省安全生产电视电话会议精神。', ['全国、全省安全生产电视电话会议']],
  // Where an occasion is held stands in front of its name.
  ['大理市庆祝建军97周年座谈会举行。', ['庆祝建军97周年座谈会']],
  ['分别举行隆成公司光伏项目、中远集团装备项目开工仪式。', ['隆成公司光伏项目、中远集团装备项目开工仪式']],
];

describe('meetings', () => {
  test.each(MARKED)('marked in %s', (text, names) => expect(marked(text)).toEqual(names));
  test.each(NAMED)('named in %s', (text, names) => expect(read(text).of('meeting')).toEqual(names));
});
