/** The look before people are sought: it must turn away what is no name, and nobody whom the recogniser finds. */
import { describe, expect, it } from 'vitest';
import { mayHoldName } from '../../utils/mentions/people/may-name.ts';
import { Scan } from '../../utils/mentions/scan.ts';
import { lexicon, tag } from '../read.ts';

const mayName = mayHoldName(lexicon);
/** Whether somebody may be named where ‖ stands. */
function looks(marked: string): boolean {
  const text = marked.replaceAll('‖', '');
  return mayName(new Scan(text, tag(text)), [marked.indexOf('‖')]);
}

describe('a name may stand', () => {
  it.each([
    '副县长‖单晶介绍情况。',
    '会议由‖曾祥瑞主持。',
    '李建国、‖查建设到场。',
    '‖任立群讲话。',
    '撤销‖曾三的职务。',
    '何文、‖仇和明、解小军等参加。',
    '镇长‖还建国说。',
    '昨天‖解朝阳说困难不少。',
  ])('%s', (text) => expect(looks(text)).toBe(true));
});

describe('no name stands', () => {
  it.each([
    '用‖要素保障项目建设。',
    '群众反映‖还没有解决的问题。',
    '把工作‖还给社区。',
    '他们‖都重点推进此事。',
    '此后他‖曾经担任要职。',
  ])('%s', (text) => expect(looks(text)).toBe(false));
});

it('of several places one is enough', () => {
  const text = '他曾经说，会议由任立群主持。';
  const scan = new Scan(text, tag(text));
  expect(mayName(scan, [1])).toBe(false);
  expect(mayName(scan, [1, text.indexOf('任')])).toBe(true);
  expect(mayName(scan, [])).toBe(false);
});
