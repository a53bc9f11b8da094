/** Who stands trial, whose kin somebody is, and careers of several lines: invented cases and people. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const rolesIn = (text: string) => read(text).people.map(({ name, roles }) => [name, ...roles]);

describe('people of a case', () => {
  it.each([
    ['某市检察院对孙立文受贿、贪污案依法提起公诉。', ['孙立文']],
    ['孙立文一审被判处无期徒刑。', ['孙立文']],
    ['孙立文受贿案一审开庭。', ['孙立文']],
    ['被告人令国安及其辩护人到庭参加诉讼。', ['令国安']],
    ['被告人令国安利用职务上的便利，为他人谋取利益。', ['令国安']],
    ['提请以受贿罪追究令国安的刑事责任。', ['令国安']],
    ['要深刻汲取孙立文、令国安等案件教训。', ['孙立文', '令国安']],
    ['直接或通过其子令狐亮非法收受财物。', ['令狐亮']],
    ['委员们对孙立文高票当选表示祝贺。', ['孙立文']],
  ])('%s', (text, names) => expect(read(text).of('person')).toEqual(names));

  it.each([
    '被告人及其辩护人到庭参加诉讼。',
    '被告人利用职务便利受贿。',
    '依法追究有关人员的刑事责任。',
    '依法追究其刑事责任。',
    '公司受贿案一审开庭。',
    '一审被判处罚金的企业有三家。',
    '要汲取事故等案例教训。',
    '通过其子公司收受财物。',
    '对高票当选的代表表示祝贺。',
  ])('nobody: %s', (text) => expect(read(text).of('person')).toEqual([]));

  it('a deputy gives no order, so a name follows', () => {
    expect(read('审理了某省政协原副主席令国安受贿一案。').of('person')).toEqual(['令国安']);
    expect(read('发布第三号省长令。').of('person')).toEqual([]);
  });
});

describe('a career of several lines', () => {
  it('is of whoever the line above names', () => {
    const text = [
      '孙立文简历',
      '1985.09—1989.07 在校学习',
      '2009年5月任云麓县副县长；2013年11月任市城乡规划局局长',
      '2019.02—2024.12 市教育局党组书记、局长',
      '他的继任者是市教育局副局长何平。',
    ].join('\n');
    expect(rolesIn(text)).toEqual([
      ['孙立文', '云麓县副县长', '市城乡规划局局长', '市教育局党组书记', '局长'],
      ['何平', '市教育局副局长'],
    ]);
  });

  it('ends at a line that names somebody else', () => {
    const text = [
      '孙立文，男，汉族，现任市教育局局长，拟任副市长。',
      '2019年2月任市教育局副局长',
      '2026年6月2日，县委书记何平主持召开会议。',
      '2026年6月3日，县长到会。',
    ].join('\n');
    expect(rolesIn(text)).toEqual([
      ['孙立文', '市教育局局长', '市教育局副局长'],
      ['何平', '县委书记'],
    ]);
  });

  it('is nobody’s below another line', () => {
    const text = ['孙立文出席会议。', '2019.02—2024.12 市教育局局长'].join('\n');
    expect(rolesIn(text)).toEqual([['孙立文']]);
  });
});
