/** Meetings on an anniversary: of what, and what happened; what is not known of it is not said. */
import { describe, expect, it } from 'vitest';
import { glossesWith } from './glosses.ts';

const { gloss } = glossesWith(undefined, { 河湾合作倡议: 'the Hewan Cooperation Initiative' });
const PART = 'Only part of the name is rendered here.';

describe('an anniversary', () => {
  it.each([
    [
      '云川大学成立70周年庆祝大会',
      'Conference Celebrating the 70th Anniversary of the Founding of Yunchuan University',
    ],
    [
      '云川市人民医院建院60周年座谈会',
      "Symposium Marking the 60th Anniversary of the Founding of Yunchuan Municipal People's Hospital",
    ],
    [
      '庆祝经济日报创刊50周年大会',
      'Conference Celebrating the 50th Anniversary of the Founding of Economic Daily',
    ],
    [
      '庆祝香港回归30周年音乐会',
      "Concert Celebrating the 30th Anniversary of Hong Kong's Return to the Motherland",
    ],
    [
      '庆祝中国共产党成立110周年交响音乐会',
      'Symphonic Concert Celebrating the 110th Anniversary of the Founding of the Communist Party of China (CPC)',
    ],
    [
      '河湾合作倡议发表10周年纪念大会',
      'Conference Commemorating the 10th Anniversary of the Hewan Cooperation Initiative',
    ],
    [
      '河湾合作倡议签署10周年座谈会',
      'Symposium Marking the 10th Anniversary of the Signing of the Hewan Cooperation Initiative',
    ],
    ['庆祝改革开放50周年大会', 'Conference Celebrating the 50th Anniversary of Reform and Opening Up'],
    [
      '纪念陆海山先生诞辰100周年座谈会',
      'Symposium Commemorating the 100th Anniversary of the Birth of Lu Haishan',
    ],
    [
      '孔子学院成立30周年主题研讨会开幕式',
      'Opening Ceremony of the Themed Seminar Marking the 30th Anniversary of the Founding of the Confucius Institute',
    ],
  ])('%s is %s', (text, english) => {
    expect(gloss({ kind: 'meeting', text })).toEqual({ english });
  });

  it.each([
    // No name of a person, no body, two meetings in one, a day of something not known.
    ['纪念古国太皇远方之子诞辰100周年招待会', 'Birth'],
    ['青湾精神提出20周年座谈会', 'Anniversary of'],
    ['文化繁荣暨庆祝云川史学会成立30周年大会', 'Anniversary of'],
    ['双桥运动80周年座谈会', 'Anniversary of'],
  ])('%s says nothing of %s', (text, words) => {
    expect(gloss({ kind: 'meeting', text })?.english).not.toContain(words);
  });

  it('leaves out what is not known', () => {
    expect(gloss({ kind: 'meeting', text: '学习青湾来信10周年座谈会' })?.explanation).toBe(PART);
  });
});
