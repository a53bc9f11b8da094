import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

/** The sentences in which people are sought. */
function asked(text: string): string[] {
  const sentences: string[] = [];
  reader.syllablesAmong(text, (sentence) => {
    sentences.push(sentence);
    return [];
  });
  return sentences;
}

/** Where 【】 stand, with what is between them for a person. */
function readAs(text: string, person: string): string {
  const plain = text.replaceAll(/[【】]/g, '');
  const read = reader.syllablesAmong(plain, (sentence) => {
    const start = sentence.indexOf(person);
    return start < 0 ? [] : [{ start, end: start + person.length }];
  });
  return read
    .slice(text.indexOf('【'), text.indexOf('】') - 1)
    .filter((syllable) => syllable !== null)
    .join(' ');
}

describe('people are sought where a name would be read otherwise', () => {
  it.each([
    '副市长任立群出席会议。',
    '副县长单晶介绍情况。',
    '单晶介绍情况。',
    '李建国、查建设到场。',
    '会议由曾祥瑞主持。',
    '他同何曾祥一起看了现场。',
    '县委书记要建设讲话。',
    '解朝阳说困难不少。',
  ])('%s', (text) => expect(asked(text)).toEqual([text]));
});

describe('with no more of the sentence than the clause in front', () => {
  it.each<[string, string[]]>([
    ['会议指出，天气好，副市长，任立群出席，会议结束。', ['副市长，任立群出席，']],
    ['任立群到会，天气好，路也好，曾祥瑞讲话。', ['任立群到会，', '路也好，曾祥瑞讲话。']],
    ['任立群到会，天气好，曾祥瑞讲话。', ['任立群到会，天气好，曾祥瑞讲话。']],
    ['任立群到会，曾祥瑞讲话，天气好。', ['任立群到会，曾祥瑞讲话，']],
    ['天气好，任立群到会', ['天气好，任立群到会']],
  ])('%s', (text, parts) => expect(asked(text)).toEqual(parts));

  it('is found where it stands in the text', () => {
    expect(readAs('会议指出，天气好，副市长【任立群】出席，会议结束。', '任立群')).toBe('rén lì qún');
  });
});

describe('nobody is sought', () => {
  it.each([
    '会议要求，要坚持稳中求进。',
    '两国关系进入新阶段。',
    '李平强调，安全第一。',
    '他还研究了方案。',
    '会议通过了决定。',
    '2026年，产量增长。',
    '',
  ])('%s', (text) => expect(asked(text)).toEqual([]));
});

describe('who was found', () => {
  it.each([
    ['县长任立群到会。【任立群】讲话。', 'rén lì qún'],
    ['县长任立群到会。他【任】组长。', 'rèn'],
    ['【任】务很重。县长任立群到会。', 'rèn'],
    ['昨天王华和【任立群】到会。县长任立群讲话。', 'rén lì qún'],
  ])('%s', (text, reading) => expect(readAs(text, '任立群')).toBe(reading));

  it('a name of two characters says nothing of other sentences', () =>
    expect(readAs('副县长单明到会。这一【单明】天送到。', '单明')).toBe('dān míng'));
});

describe('people are sought for a word as a given name', () => {
  it.each(['会上，单建国指出，要抓落实。', '据仇建国介绍，产量增长。', '村民解建国说，路好走了。'])(
    '%s',
    (text) => expect(asked(text)).not.toEqual([]),
  );

  it.each(['大会上，要建设新农村。', '企业，还建设了学校。'])('but not behind an everyday word: %s', (text) =>
    expect(asked(text)).toEqual([]),
  );

  it('with a surname of two characters, whatever the second is', () =>
    expect(asked('教练阿的江强调。')).toEqual(['教练阿的江强调。']));
});
