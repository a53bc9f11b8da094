import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

describe('names of other languages that begin with a surname', () => {
  it.each([
    ['哈贝尔', "Hābèi'ěr"],
    ['卡西塔', 'Kǎxītǎ'],
    ['莱茨', 'Láicí'],
    ['盖莱姆', 'Gàiláimǔ'],
    ['巴特尔', "Bātè'ěr"],
    ['阿里', 'Ālǐ'],
    ['席尔瓦', "Xí'ěrwǎ"],
    ['乔安娜', "Qiáo'ānnà"],
    ['阿斯里卡', 'Āsīlǐkǎ'],
    ['高斯巴里', 'Gāosībālǐ'],
    ['米舒斯京', 'Mǐshūsījīng'],
    ['易卜拉欣', 'Yìbǔlāxīn'],
    ['施雷斯塔', 'Shīléisītǎ'],
    ['马丁内斯', 'Mǎdīngnèisī'],
    ['桑德兰', 'Sāngdélán'],
    // Composed of parts, and no double surnames.
    ['巴桑次仁', 'Bāsāngcìrén'],
    ['江白扎西', 'Jiāngbáizhāxī'],
    ['哈斯巴根', 'Hāsībāgēn'],
    // Han names.
    ['林郑文秀', 'Lín-Zhèng Wénxiù'],
    ['哈振华', 'Hǎ Zhènhuá'],
    ['盖志明', 'Gě Zhìmíng'],
    ['米娜', 'Mǐ Nà'],
    ['艾丽', 'Ài Lì'],
    ['龚琳莎', 'Gōng Línshā'],
    ['王塔', 'Wáng Tǎ'],
    // Characters of transliteration that Han given names hold as well, and one that they do not.
    ['李亚杰', 'Lǐ Yàjié'],
    ['张恩迪', 'Zhāng Ēndí'],
    ['李斯', 'Lǐ Sī'],
    ['赵亚夫', 'Zhào Yàfū'],
    ['王佩', 'Wáng Pèi'],
    ['吴戈', 'Wú Gē'],
    ['陈鲁青', 'Chén Lǔqīng'],
    ['马科斯', 'Mǎkēsī'],
    ['马拉德', 'Mǎlādé'],
    ['李维茨', 'Lǐwéicí'],
    ['吕特', 'Lǚtè'],
    ['盖茨', 'Gàicí'],
    ['杜达', 'Dùdá'],
    ['安东', 'Ān Dōng'],
    ['沙宝亮', 'Shā Bǎoliàng'],
    ['洪波', 'Hóng Bō'],
    ['查兰', 'Zhā Lán'],
    ['盖玉梅', 'Gě Yùméi'],
    ['乔玉兰', 'Qiáo Yùlán'],
    ['庞德海', 'Páng Déhǎi'],
    // With a surname that no list has, and with characters of which none is another language's.
    ['帖兴国', 'Tiě Xīngguó'],
    ['帖国', 'Tiěguó'],
    ['图甲顿', 'Tújiǎdùn'],
  ])('%s → %s', (name, pinyin) => expect(reader.read(name, 'person')).toBe(pinyin));

  it('are read so in running text too', () =>
    expect(reader.syllablesAmong('总理哈西塔', () => [{ start: 2, end: 5 }])).toEqual([
      'zǒng',
      'lǐ',
      'hā',
      'xī',
      'tǎ',
    ]));
});
