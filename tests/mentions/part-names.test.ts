/** Tibetan, Mongolian, Uyghur and Kazakh names that stand with no post, no verb and no separator: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const NAMED: [string, string[]][] = [
  ['次仁卓玛是村里的护林员，格桑曲珍、边巴次仁也加入了合作社。', ['次仁卓玛', '格桑曲珍', '边巴次仁']],
  ['清晨，丹增罗布带着记者走进牧场，索朗旺堆在一旁添茶。', ['丹增罗布', '索朗旺堆']],
  ['乌兰图雅和斯琴高娃是邻居。', ['乌兰图雅', '斯琴高娃']],
  ['夜市上，古丽巴哈尔正在招呼客人，叶尔扎提夫妇俩守着炉火。', ['古丽巴哈尔', '叶尔扎提']],
  // Names that end in what villages end in.
  ['“党的政策好！”洛桑江村激动地说。', ['洛桑江村']],
  // A desert, villages and cooperatives by such names.
  ['记者走进乌兰布和沙漠和萨如拉图雅嘎查，又访格桑卓玛合作社。', []],
  ['库布其、乌兰布和、腾格里三大沙漠的治理加快推进。', []],
  // Two syllables by chance, and a part that goes on with another's characters.
  ['巴桑珠措湖边，塔娜酒店正在装修。', []],
  ['会见图尔贡别克尔时，双方交换意见。', []],
];

test.each(NAMED)('%s', (text, people) => expect(read(text).of('person')).toEqual(people));
