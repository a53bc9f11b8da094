/** Offices with a body that no list has, between a mark and the name of who holds them; ranks and technicians. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const POSTS: [string, string[]][] = [
  [
    '晋中市观光委副主任余立，晋中市计生副主任高山，晋中市文旅局副局长周文出席。',
    ['晋中市观光委副主任', '晋中市计生副主任', '晋中市文旅局副局长'],
  ],
  ['驰誉包装总经理韩立表示，要抓进度。', ['驰誉包装总经理']],
  [
    '石桥镇党委副书记吕孝、晋中驰誉包装项目总经理韩立出席仪式。',
    ['石桥镇党委副书记', '晋中驰誉包装项目总经理'],
  ],
  ['全省法院队伍教育整顿工作第十四指导组组长何立带队检查。', ['全省法院队伍教育整顿工作第十四指导组组长']],
  ['市人武部上校政治委员刘松代表驻军讲话。', ['市人武部上校政治委员']],
  ['青河电气集团有限公司首席技师孙立介绍经验。', ['青河电气集团有限公司首席技师']],
  // What a clause has in front of the head, and what is no body's name.
  ['近日总经理李强表示，今年产量翻番。', ['总经理']],
  ['国有控股总经理张强、某物流总经理李明到场。', ['总经理', '总经理']],
  ['今天下午，自民党新总裁石田在会上表示。', ['总裁']],
  ['陪同的主任王明介绍情况。', ['主任']],
];

test.each(POSTS)('%s', (text, posts) => expect(read(text).of('post')).toEqual(posts));
