/** Two holders of posts with a conjunction between them, which could be a part of a word or a county's name. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

test.each([
  ['县委书记李永和县长张三明调研。', ['县委书记', '县长'], ['李永', '张三明']],
  ['市长叶知秋同市政协主席何立出席会议。', ['市长', '市政协主席'], ['叶知秋', '何立']],
  ['县纪委书记黄永磊会同县公安局局长乔远成督导。', ['县纪委书记', '县公安局局长'], ['黄永磊', '乔远成']],
  ['副县长萧成云和县农业农村局局长方伟到场。', ['副县长', '县农业农村局局长'], ['萧成云', '方伟']],
  ['副市长陈玉英陪同省发展改革委主任唐立调研。', ['副市长', '省发展改革委主任'], ['陈玉英', '唐立']],
  ['外交部长林佳岳同俄国家杜马主席沃林会谈。', ['外交部长', '俄国家杜马主席'], ['林佳岳', '沃林']],
  ['会议由市教育局局长崔东宇主持，', ['市教育局局长'], ['崔东宇']],
  ['受县纪委书记何宏宏委托，', ['县纪委书记'], ['何宏宏']],
  ['外交部副部长尹雪说，要加快建设。', ['外交部副部长'], ['尹雪']],
  ['县委书记李明到现场督导。', ['县委书记'], ['李明']],
])('%s', (text, posts, people) => {
  const reading = read(text);
  expect({ posts: reading.of('post'), people: reading.of('person') }).toEqual({ posts, people });
});

test.each([
  ['会议在安徽省和县召开。', '安徽省和县'],
  ['调研组来到会同县。', '会同县'],
  ['县委书记李明到云和县考察。', '云和县'],
])('%s names a county', (text, county) => {
  expect(read(text).of('place')).toEqual([county]);
});
