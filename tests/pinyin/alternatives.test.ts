import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

describe('other readings', () => {
  it.each([
    ['乐天', ['Lè Tiān']],
    ['王乐', ['Wáng Yuè']],
    ['张行', ['Zhāng Háng']],
    ['华建国', ['Huá Jiànguó']],
    ['覃长青', ['Tán Chángqīng', 'Qín Zhǎngqīng']],
    ['洗国栋', ['Xǐ Guódòng']],
    ['任秀兰', []],
    // The word reads so already.
    ['任朝霞', []],
    ['李重阳', []],
    ['周为民', []],
    ['欧阳明', []],
    ['克里斯托弗', []],
  ] as const)('of a person: %s', (name, others) =>
    expect(reader.alternatives(name, 'person')).toEqual(others),
  );

  it.each([
    ['李家堡村', ['Lǐjiābǔ Cūn', 'Lǐjiāpù Cūn']],
    ['吴堡县', []],
    ['太原市', []],
    ['曲沃县', ['Qūwò Xiàn']],
    ['莎车县', ['Shājū Xiàn']],
    ['东莞市', []],
  ] as const)('of a place: %s', (name, others) => expect(reader.alternatives(name, 'place')).toEqual(others));

  it('a mark inside a name has no reading, and the character behind it keeps its other one', () =>
    expect(reader.alternatives('梁景－行', 'person')).toEqual([expect.stringContaining('Háng')]));

  it('none of what is no name', () => expect(reader.alternatives('长期', 'term')).toEqual([]));
});
