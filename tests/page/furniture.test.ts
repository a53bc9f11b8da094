import { describe, expect, it } from 'vitest';
import { endsArticle, isFurniture } from '../../utils/page/furniture.ts';
import { isGarbled } from '../../utils/page/weight.ts';

describe('lines beside an article', () => {
  it.each([
    ['微博微信A- A+', true],
    ['【字体：大 中 小】', true],
    ['分享 收藏 打印 | 关闭', true],
    ['《 人民日报 》（ 2026年06月26日 第 01 版）', true],
    ['2026年6月26日（星期五）', true],
    ['香港時間19時30分', true],
    ['完', true],
    ['＊＊＊＊＊＊', true],
    ['来源：云溪日报', true],
    ['更多>>', true],
    ['分享到：', true],
    ['返回顶部', true],
    ['更多惠民政策落地云溪', false],
    ['返回岗位第一天', false],
    ['评论员文章要读透', false],
    ['大会听取了工作报告。', false],
    ['分享会上，代表们畅谈体会', false],
    ['完善预案 压实责任', false],
    ['2026年6月26日，会议召开。', false],
    ['小微信贷', false],
  ])('%s: %s', (text, expected) => {
    expect(isFurniture(text)).toBe(expected);
  });

  it.each([
    ['相关稿件', true],
    ['完', true],
    ['（責任編輯）', false],
    ['上一則：縣長主持會議', true],
    ['完成任务', false],
  ])('ends an article: %s: %s', (text, expected) => {
    expect(endsArticle(text)).toBe(expected);
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('text in a wrong character set', () => {
  const TEXT =
    '6月25日，云溪市防汛工作会议召开，市委书记秦明远出席会议并讲话，市长林知行主持会议，各县区政府和有关部门负责同志参加，会议对下一阶段工作作出安排。';
  const TRADITIONAL =
    '行政長官今日出席社區中心啟用典禮，與地區人士會面，聽取他們對政府施政的意見，並表示會在今年的施政報告提出新措施，由財政司跟進，民政及青年事務局局長陪同出席。';

  it.each([
    ['as it is', TEXT, false],
    ['in traditional characters', TRADITIONAL, false],
    ['UTF-8 read as GB 18030', new TextDecoder('gb18030').decode(bytes(TEXT)), true],
    ['UTF-8 read as Big5', new TextDecoder('big5').decode(bytes(TRADITIONAL)), true],
    ['too short to judge', '鏈姤璁', false],
  ])('%s', (_, text, expected) => {
    expect(isGarbled(text)).toBe(expected);
  });
});
