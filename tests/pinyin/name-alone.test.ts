import { expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();
const read = (text: string) =>
  reader
    .syllablesAmong(text, () => [])
    .filter(Boolean)
    .join(' ');

it.each<[what: string, text: string, reading: string]>([
  ['a name and nothing else', '任立群', 'rén lì qún'],
  ['between spaces and at a line’s end', ' 曾祥瑞\n', 'zēng xiáng ruì'],
  ['with a surname of two characters', '尉迟建国', 'yù chí jiàn guó'],
  ['a surname that is read as any word', '李立群', 'lǐ lì qún'],
  ['a list of names', '任立群、曾祥瑞、单国强', 'rén lì qún zēng xiáng ruì shàn guó qiáng'],
  ['short ones among them', '任洁 曾祥瑞（女） 单国强', 'rén jié zēng xiáng ruì nǚ shàn guó qiáng'],
  ['a list of short ones might be anything', '任课、解冻', 'rèn kè jiě dòng'],
  ['a list with something else in it', '任立群、单位、解决', 'rèn lì qún dān wèi jiě jué'],
  ['two characters may be a verb with its object', '任课', 'rèn kè'],
  ['an everyday word behind a surname', '查问题', 'chá wèn tí'],
  ['a particle behind it', '解决了', 'jiě jué le'],
  ['a word that begins with one', '单行道', 'dān xíng dào'],
  ['a word, and what goes with it', '查处力', 'chá chǔ lì'],
  ['a body', '任免处', 'rèn miǎn chù'],
  ['a kind of thing', '单引号', 'dān yǐn hào'],
  ['characters of two surnames', '任劳任怨', 'rèn láo rèn yuàn'],
  ['more than a name', '任立群说话', 'rèn lì qún shuō huà'],
  ['a word that many are called by', '华建国', 'huà jiàn guó'],
  ['the same behind what is a word before it is a surname', '要建设', 'yào jiàn shè'],
  ['a word that is read otherwise in its third character', '罗布泊', 'luó bù pō'],
  ['a country', '乌干达', 'wū gān dá'],
  ['nothing', '', ''],
])('%s: %s', (_, text, reading) => expect(read(text)).toBe(reading));
