import { describe, expect, it } from 'vitest';
import { findArticles } from '../../utils/page/article.ts';
import {
  arrivalLength,
  breaksOff,
  closesPiece,
  goesOn,
  looksLikeHeadline,
  turnLength,
} from '../../utils/page/paper.ts';
import { page } from './pages.ts';

const ADDRESS = 'http://epaper.yunxi.example/html/2026-06/26/node_1.htm';

describe('paper', () => {
  it.each([
    ['（下转第4版）', 7],
    ['推动工作落地见效。(下转第四版)', 7],
    ['（下轉A3版）', 7],
    ['（下转第2版） 后来', 0],
    ['下转', 0],
  ])('turns away: %s', (text, length) => {
    expect(turnLength(text)).toBe(length);
  });

  it.each([
    ['（上接第1版）', 7],
    ['(紧接1版)会议要求，', 6],
    ['会议（上接第1版）', 0],
  ])('comes from another page: %s', (text, length) => {
    expect(arrivalLength(text)).toBe(length);
  });

  it.each([
    ['要坚持系统思维，强化资金保', true],
    ['近日，村里来了许多客人，', true],
    ['会议还研究了其他事项。', false],
    ['云溪召开防汛会议', false],
    ['近日，云溪水库一片碧绿，本报记者 田小禾 摄', false],
    ['会议强调：', false],
  ])('breaks off: %s: %s', (text, expected) => {
    expect(breaksOff(text)).toBe(expected);
  });

  it.each([
    ['项目进展顺利。他指出，要强化资金保', '障，完善前期手续。', true],
    ['会后，代表们审', '议了工作报告，并提出建议。', true],
    ['县里出台办法，规范资金管理及', '特色产业发展，要求各乡镇执行。', true],
    ['会后，代表们审', '云溪召开防汛会议', false],
    ['项目进展顺利。他指出，要强化资金保', '本报讯（记者 田小禾）6月25日，会议召开。', false],
    ['会议圆满结束。', '障，完善前期手续。', false],
    ['统筹兼顾，稳中求进', '今年以来，全市经济稳定增长，成绩喜人。', false],
  ])('%s ‖ %s goes on: %s', (text, next, expected) => {
    expect(goesOn(text, next)).toBe(expected);
  });

  it.each([
    ['云溪召开防汛会议', true],
    ['攻坚克难谋发展 凝心聚力谱新篇', true],
    ['——全市防汛工作综述', true],
    ['会议指出，要落实责任。', false],
    ['本报通讯员 沈一舟 摄', false],
    ['（下转第4版）', false],
    ['障', false],
  ])('headline: %s: %s', (text, expected) => {
    expect(looksLikeHeadline(text)).toBe(expected);
  });

  it.each([
    ['本报通讯员 沈一舟 摄', true],
    ['（下转第4版）', true],
    ['会议要求抓好落实。', false],
  ])('closes a piece: %s: %s', (text, expected) => {
    expect(closesPiece(text)).toBe(expected);
  });
});

const A = [
  '云溪部署防汛工作',
  '本报讯（记者 田小禾）6月25日，云溪市召开防汛工作会议，副市长林知行出席会议并讲话。',
  '会议指出，要摸清底数，落实责任，备足物资。各县区要加强值班值守，强化资金保',
  '障，完善预案，随时准备应对险情，确保全市安全度汛，让群众放心。',
];
const B = [
  '青禾推介招商项目',
  '白露介绍情况',
  '本报讯（记者 方圆）6月25日，青禾县举行招商推介会，县长白露介绍情况，签约项目十二个。',
  '会上，企业代表作了发言，他们表示要扎根青禾，以实际行动支持当地经济发展，做到',
];
const TAIL = '诚信经营、合作共赢，为青禾的明天多作贡献，也欢迎更多的朋友前来投资。';
const joined = (lines: string[]) => `${lines.slice(0, -1).join('\n')}${lines.at(-1)}`;
const textsOf = (body: string) => findArticles(page(body), ADDRESS).map(({ article }) => article.text);
const whole = [joined(A), joined([...B, TAIL])];

const p = (text: string) => `<p>${text}</p>`;
const pane = (heads: string[], body: string[]) =>
  `<table>${heads.map((head) => `<tr><td><founder-title>${head}</founder-title></td></tr>`).join('')}<tr><td><founder-content>${body.map(p).join('')}</founder-content></td></tr></table>`;

describe('a newspaper page', () => {
  it.each([
    ['paragraphs alone', [...A, '（下转第4版）', TAIL, ...B].map(p).join('')],
    ['lines of one block', [...A, '（下转第4版）', TAIL, ...B].join('<br>')],
    [
      'headings and paragraphs',
      [...A, '（下转第4版）', TAIL, ...B]
        .map((text) => (text === A[0] || text === B[0] ? `<h2>${text}</h2>` : p(text)))
        .join(''),
    ],
    [
      'panes',
      pane([A[0]!], [...A.slice(1), '（下转第4版）']) + pane([], [TAIL]) + pane(B.slice(0, 2), B.slice(2)),
    ],
  ])('tells pieces apart, joins columns and takes a tail home: %s', (_, body) => {
    expect(textsOf(body)).toEqual([`${whole[0]}\n（下转第4版）`, whole[1]]);
  });

  it('gives a pane without a headline to the piece that breaks off, with no mark of continuation', () => {
    const body = pane([A[0]!], A.slice(1)) + pane([], [TAIL]) + pane(B.slice(0, 2), B.slice(2));
    expect(textsOf(body)).toEqual(whole);
  });

  it('keeps the way back to the page for what was joined', () => {
    const [, found] = findArticles(page([...A, '（下转第4版）', TAIL, ...B].map(p).join('')), ADDRESS);
    const { article, runs, root } = found!;
    for (const { start, end, node, offset } of runs) {
      expect(node.data.slice(offset, offset + end - start)).toBe(article.text.slice(start, end));
      expect(root.contains(node)).toBe(true);
    }
    expect(runs.map(({ end }) => end)).toEqual(runs.map(({ end }) => end).toSorted((a, b) => a - b));
  });

  it('joins （下转第4版） with （上接第1版） by their headlines', () => {
    const first = [B[0]!, B[2]!, `${B[3]!}（下转第4版）`];
    const second = ['青禾推介招商项目', `（上接第1版）${TAIL}`, '会议由副县长主持。'];
    const body = [...first, ...A, ...second]
      .map((text) => (text === A[0] || text === B[0] ? `<h2>${text}</h2>` : p(text)))
      .join('');
    expect(textsOf(body)).toEqual([`${joined([B[0]!, B[2]!, B[3]!, TAIL])}\n会议由副县长主持。`, whole[0]]);
  });

  it('leaves a turn without its other part as it stands', () => {
    const body = [...A, '（下转第4版）', B[0]!, B[2]!].map(p).join('');
    expect(textsOf(body)).toEqual([`${whole[0]}\n（下转第4版）`, `${B[0]}\n${B[2]}`]);
  });

  it('does not take subheadings for headlines that are marked up like them', () => {
    const lines = [
      ...A,
      '压实责任 备足物资',
      '各乡镇已经备齐沙袋、雨衣和照明设备，逐一登记造册。',
      B[0]!,
      B[2]!,
    ];
    const heads = new Set([A[0], '压实责任 备足物资', B[0]]);
    expect(textsOf(lines.map((text) => (heads.has(text) ? `<h2>${text}</h2>` : p(text))).join(''))).toEqual([
      `${whole[0]}\n${lines.slice(4, 6).join('\n')}`,
      `${B[0]}\n${B[2]}`,
    ]);
  });

  it('does not take subheadings for headlines of their own', () => {
    const lines = [...A, '压实责任 备足物资', '各乡镇已经备齐沙袋、雨衣和照明设备，逐一登记造册。'];
    expect(textsOf(lines.map(p).join(''))).toEqual([
      `${joined(A)}\n${lines.slice(-2).join('\n')}`.replace(joined(A), whole[0]!),
    ]);
  });

  it('joins nothing on a page that is no newspaper', () => {
    const found = findArticles(page(`<h1>${A[0]}</h1>${A.slice(1).map(p).join('')}`), 'https://a.gov.cn/1');
    expect(found[0]!.article.text).toBe(A.join('\n'));
  });
});
