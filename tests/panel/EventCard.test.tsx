// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/panel/actions.ts';
import { EventCard } from '../../components/panel/EventCard.tsx';
import { pageContent } from '../../utils/library/item.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { ReadArticle } from '../../utils/model/page.ts';
import { read } from '../read.ts';

const TEXT = `青河市四届人大常委会第九次会议召开
6月25日，青河市四届人大常委会第九次会议召开，会期一天。市人大常委会主任梁思齐主持第一次全体会议，副主任段云舟主持第二次全体会议。副主任辛禾、许南山出席会议。副市长常青，市中级人民法院院长鲁一鸣，市直有关部门负责人等列席会议。会议应出席48人，实出席38人。
会议听取了市政府关于防汛工作情况的报告。会议表决通过了《青河市燃气管理条例》。会议决定任命温晓岚为青河市副市长，免去褚玉良的青河市教育局局长职务。`;

const TOUR = `苏见微到大塘镇督导防汛工作
6月25日，市长苏见微到大塘镇督导防汛工作。市领导何立陪同。
在东湾水库，苏见微察看大坝情况，强调要压实巡查责任。`;

function shown(text: string) {
  const { events, people } = read(text);
  const [event] = events;
  if (!event) throw new Error('no event');
  const article: ReadArticle = {
    article: { text, title: text.split('\n', 1)[0] },
    publishedBasis: null,
    analysis: {
      published: '2026-06-26',
      annotations: [],
      dates: [],
      people: people.map((person) => ({ ...person, pinyin: 'X' })),
      events,
    },
  };
  return show(article, event);
}

function show(article: ReadArticle, event: NewsEvent) {
  const reveal = vi.fn<PanelActions['reveal']>();
  const none = vi.fn<() => void>();
  render(
    <EventCard
      event={event}
      read={article}
      index={0}
      level={2}
      actions={{
        toggle: none,
        reveal,
        openAll: vi.fn<(urls: readonly string[]) => void>(),
        isSaved: () => false,
        save: none,
        unsave: none,
        pageOf: pageContent,
        copy: none,
      }}
    />,
    document.body,
  );
  const lines = Object.fromEntries(
    [...document.querySelectorAll('.line')].map((line) => [
      line.querySelector('dt')?.textContent,
      line.querySelector('dd')?.textContent,
    ]),
  );
  return { reveal, lines };
}

afterEach(() => render(null, document.body));

it('tells a meeting with all that was done there', () => {
  expect(shown(TEXT).lines).toEqual({
    Length: 'one day',
    Presided: expect.stringMatching(/^梁思齐.*段云舟.*第一次全体会议 梁思齐第二次全体会议 段云舟$/),
    Attended: '辛禾 X副主任许南山 X副主任',
    'Sat in': expect.stringMatching(/^常青.*鲁一鸣.*市直有关部门负责人and others$/),
    Attendance: '应出席48人，实出席38人',
    Agenda: '听取了市政府关于防汛工作情况的报告',
    Adopted: '《青河市燃气管理条例》',
    'Posts filled': '温晓岚 appointed 青河市副市长褚玉良 removed 青河市教育局局长',
  });
});

it('tells a tour with its stops in order', () => {
  expect(shown(TOUR).lines).toMatchObject({
    Place: '大塘镇',
    'Led by': '苏见微 X市长',
    'Came along': '何立 X市领导',
    Stops: '东湾水库要压实巡查责任',
  });
});

it.each([
  ['meeting', TEXT],
  ['tour', TOUR],
])('leads from every part of a %s to its words', (_what, text) => {
  const { reveal } = shown(text);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('dl button.link')].filter((button) =>
    button.querySelector(':scope > .zh'),
  );
  expect(buttons.length).toBeGreaterThan(4);
  for (const button of buttons) {
    reveal.mockClear();
    button.click();
    const [, span] = reveal.mock.calls[0] ?? [];
    expect(text.slice(span?.start, span?.end)).toContain(button.textContent);
  }
});

it('shows an event that was saved before these fields were known', () => {
  const old: NewsEvent = {
    kind: 'meeting',
    name: '青河市四届人大常委会第九次会议',
    date: '2026-06-25',
    status: 'held',
    place: null,
    chairs: ['梁思齐'],
    attendees: ['辛禾'],
    documents: ['《青河市燃气管理条例》'],
    sentence: [18, 40],
  };
  const article: ReadArticle = {
    article: { text: TEXT },
    publishedBasis: null,
    analysis: { published: null, annotations: [], dates: [], people: [], events: [old] },
  };
  expect(show(article, old).lines).toEqual({
    Presided: '梁思齐',
    'Took part': '辛禾',
    Documents: '《青河市燃气管理条例》',
  });
});
