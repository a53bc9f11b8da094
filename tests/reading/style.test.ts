import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingParts } from '../../utils/reading/parts.ts';
import { formatReading } from '../../utils/reading/style.ts';
import { readSyllable, writeSyllable } from '../../utils/reading/syllable.ts';

describe('a reading in its parts', () => {
  it.each([
    ['zhòng', 'zhòng'],
    ['Rén Xiùhóng', 'Rén| |Xiù|hóng'],
    ["Lǐ Yǔ'ān", "Lǐ| |Yǔ|'|ān"],
    ["Kē'ěrqìn Yòuyì Zhōngqí", "Kē|'|ěr|qìn| |Yòu|yì| |Zhōng|qí"],
    ["dì-sānshí'èr cì", "dì|-|sān|shí|'|èr| |cì"],
    ['fāngàn', 'fān|gàn'],
    ["fāng'àn", "fāng|'|àn"],
    ['Dānzhōu', 'Dān|zhōu'],
    ['Línghú Ān', 'Líng|hú| |Ān'],
    ['èrén', 'è|rén'],
    ['érzi', 'ér|zi'],
    ['nǚ’ér', 'nǚ|’|ér'],
    ['Lǚliáng Shì', 'Lǚ|liáng| |Shì'],
    ['xiǎngliàn', 'xiǎng|liàn'],
    ['yuánwài', 'yuán|wài'],
    ['jīnguǎn', 'jīn|guǎn'],
    ['gānganjìngjìng de', 'gān|gan|jìng|jìng| |de'],
  ])('%s', (reading, parts) =>
    expect(
      readingParts(reading)
        .map(({ text }) => text)
        .join('|'),
    ).toBe(parts),
  );

  it.each(['APEC', '5G', 'online', 'WTO, G20', '', '…'])('%s is no pinyin', (text) =>
    expect(readingParts(text).every(({ tone }) => tone === null)).toBe(true),
  );

  it('gives back what it was given, joined', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouüāéǐòǜnghrzy’' -A5，") });
    fc.assert(
      fc.property(letters, (text) => {
        const joined = readingParts(text).map((part) => part.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('styles', () => {
  it.each([
    ['Rén Xiùhóng', 'Ren2 Xiu4hong2', 'ㄖㄣˊ ㄒㄧㄡˋ ㄏㄨㄥˊ'],
    ["Lǐ Yǔ'ān", "Li3 Yu3'an1", 'ㄌㄧˇ ㄩˇ ㄢ'],
    ['shìwěi shūjì', 'shi4wei3 shu1ji4', 'ㄕˋ ㄨㄟˇ ㄕㄨ ㄐㄧˋ'],
    ['Lǚliáng Shì', 'Lü3liang2 Shi4', 'ㄌㄩˇ ㄌㄧㄤˊ ㄕˋ'],
    ['tāmen de', 'ta1men5 de5', 'ㄊㄚ ˙ㄇㄣ ˙ㄉㄜ'],
    ['quánmiàn', 'quan2mian4', 'ㄑㄩㄢˊ ㄇㄧㄢˋ'],
    ['wēnnuǎn', 'wen1nuan3', 'ㄨㄣ ㄋㄨㄢˇ'],
    ['yóuyǒng', 'you2yong3', 'ㄧㄡˊ ㄩㄥˇ'],
    ['Yùnchéng', 'Yun4cheng2', 'ㄩㄣˋ ㄔㄥˊ'],
    ['yuèyè', 'yue4ye4', 'ㄩㄝˋ ㄧㄝˋ'],
    ['rìzi', 'ri4zi5', 'ㄖˋ ˙ㄗ'],
    ['Wēng', 'Weng1', 'ㄨㄥ'],
    ['xiōngdì', 'xiong1di4', 'ㄒㄩㄥ ㄉㄧˋ'],
    ['Èr, sān', 'Er4, san1', 'ㄦˋ, ㄙㄢ'],
    ['5G jìshù', '5G ji4shu4', '5G ㄐㄧˋ ㄕㄨˋ'],
    ['Lín-Zhèng', 'Lin2-Zheng4', 'ㄌㄧㄣˊ ㄓㄥˋ'],
    ['APEC', 'APEC', 'APEC'],
    ['', '', ''],
  ])('%s', (marks, numbers, zhuyin) => {
    expect(formatReading(marks, 'marks')).toBe(marks);
    expect(formatReading(marks, 'numbers')).toBe(numbers);
    expect(formatReading(marks, 'zhuyin')).toBe(zhuyin);
  });
});

describe('the letter with the mark', () => {
  it.each('hǎo guì jiǔ xué lüè nǚ yuán duō ńg de Ān xiōng huái'.split(' '))('%s', (written) =>
    expect(writeSyllable(readSyllable(written))).toBe(written),
  );
});
