import { expect, it, vi } from 'vitest';
import type { PageView } from '../../components/panel/PagePanel.tsx';
import { SentenceOpener, type OpenerMeans } from '../../entrypoints/sidepanel/SentenceOpener.ts';
import { itemFor } from '../../utils/library/item.ts';
import type { PageStatus, ReadArticle } from '../../utils/model/page.ts';
import { sampleRead, sampleRecord } from './records.ts';

const read = sampleRead();
const event = itemFor(read, { type: 'event', event: read.analysis.events[0]! });
const person = itemFor(read, { type: 'person', person: read.analysis.people[0]! });

function opener() {
  const means = {
    reveal: vi.fn<OpenerMeans['reveal']>(),
    openTab: vi.fn<OpenerMeans['openTab']>(),
    tell: vi.fn<OpenerMeans['tell']>(),
  };
  return { means, sentences: new SentenceOpener(means) };
}

function view(
  change: (read: ReadArticle) => void = () => undefined,
  status: PageStatus = { state: 'on', truncated: false },
): PageView {
  const article = sampleRead();
  change(article);
  return { state: 'known', record: sampleRecord(status, [article]) };
}
const replaced = (words: string, by: string) =>
  view(({ article }) => {
    article.text = article.text.replaceAll(words, by);
  });

it('shows the sentence on the page beside the panel', () => {
  const { means, sentences } = opener();
  sentences.open(event, view());
  const [index, span] = means.reveal.mock.calls[0] ?? [];
  expect([index, read.article.text.slice(span?.start, span?.end)]).toEqual([0, event.quote]);
  expect(means.openTab).not.toHaveBeenCalled();
  expect(means.tell).not.toHaveBeenCalled();
});

it('opens the page of an item, and shows the sentence once, when it was read', () => {
  const { means, sentences } = opener();
  sentences.open(event, { state: 'unreachable' });
  expect(means.openTab.mock.calls[0]?.[0]).toContain('https://www.liuling.gov.cn/a.html#:~:text=');
  sentences.seen({ state: 'asking' });
  sentences.seen(view(undefined, { state: 'reading', done: 0, total: 1 }));
  expect(means.reveal).not.toHaveBeenCalled();
  sentences.seen(view());
  sentences.seen(view());
  expect(means.reveal).toHaveBeenCalledOnce();
});

it('does nothing on other pages', () => {
  const { means, sentences } = opener();
  sentences.open({ ...event, url: 'https://elsewhere.example/' }, view());
  sentences.seen(view());
  expect(means.openTab).toHaveBeenCalledOnce();
  expect(means.reveal).not.toHaveBeenCalled();
});

it('finds a sentence that changed a little, and says so', () => {
  const { means, sentences } = opener();
  sentences.open(event, replaced('市会议中心', '市会议大厦'));
  expect(means.reveal).toHaveBeenCalledOnce();
  expect(means.tell.mock.calls[0]?.[0]).toContain('nearest');
});

it.each([
  ['a sentence that is gone', event, replaced(event.quote, '')],
  ['a sentence about someone else', person, replaced('沈岳明', '段启文')],
])('says that %s is no longer there', (_what, item, page) => {
  const { means, sentences } = opener();
  sentences.open(item, page);
  expect(means.reveal).not.toHaveBeenCalled();
  expect(means.tell.mock.calls[0]?.[0]).toContain('no longer');
});

it('opens no address that is not of the web', () => {
  const { means, sentences } = opener();
  sentences.open({ ...event, url: 'javascript:alert(1)' }, { state: 'unreachable' });
  expect(means.openTab).not.toHaveBeenCalled();
  expect(means.tell).toHaveBeenCalledOnce();
});
