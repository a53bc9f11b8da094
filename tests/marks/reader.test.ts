// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderParts } from '../../entrypoints/reader.content/reader.ts';
import type { Analysis } from '../../utils/model/analysis.ts';
import type { PageStatus } from '../../utils/model/page.ts';
import type { PageArticle } from '../../utils/page/article.ts';
import type { Answer } from '../../utils/platform/messages.ts';

const EMPTY: Analysis = { published: null, annotations: [], dates: [], people: [], events: [] };
const page = (text: string): PageArticle => ({
  article: { text },
  publishedBasis: null,
  root: document.createElement('main'),
  runs: [],
});

const aRun = () => ({ start: 0, end: 1, offset: 0, node: document.createTextNode('一') });

function readerOf(change: Partial<ReaderParts> & { news?: boolean; pages?: PageArticle[] } = {}) {
  const states: PageStatus[] = [];
  const { news = true, pages = [page('一'), page('二')], ...parts } = change;
  const hide = vi.fn<() => void>();
  const erase = vi.fn<ReaderParts['erase']>();
  const settle = vi.fn<() => void>();
  const paint = vi.fn<ReaderParts['paint']>(async () => {});
  const warm = vi.fn<() => void>();
  const glance = vi.fn<ReaderParts['glance']>();
  const find = vi.fn<() => PageArticle[]>(() => pages);
  const reader = new Reader({
    url: () => 'https://www.yunling.gov.cn/a.html',
    title: () => '标题',
    detect: () => ({ isGovernmentNews: news, score: 0.5, reasons: [] }),
    find,
    warm,
    glance,
    analyse: async () => ({ ok: true, value: EMPTY }),
    paint,
    hide,
    erase,
    settle,
    changed: (record) => states.push(record.status),
    ...parts,
  });
  return {
    reader,
    states,
    hide,
    erase,
    settle,
    paint,
    glance,
    warm,
    find,
    names: () => states.map(({ state }) => state),
  };
}

describe('Reader', () => {
  it('reads a news page article by article', async () => {
    const { reader, states, paint, glance } = readerOf();
    await reader.start();
    expect(states).toEqual([
      { state: 'reading', done: 0, total: 1 },
      { state: 'reading', done: 0, total: 2 },
      { state: 'reading', done: 1, total: 2 },
      { state: 'on', truncated: false },
    ]);
    expect(paint).toHaveBeenCalledTimes(2);
    expect(glance.mock.calls.map(([{ article }]) => article.text)).toEqual(['一']);
    expect(reader.record.articles.map(({ article }) => article.text)).toEqual(['一', '二']);
  });

  it('reads whatever the user wants, also when that is said before the page was judged', async () => {
    const { reader, names } = readerOf({ news: false });
    const started = reader.start();
    await reader.want();
    await started;
    expect(names().at(-1)).toBe('on');
    await reader.want();
    expect(names().at(-1)).toBe('on');
    await reader.toggle();
    await reader.want();
    expect(names().slice(-2)).toEqual(['off', 'on']);
  });

  it('forgets what the user wanted of a page when it became another one', async () => {
    const { reader, names } = readerOf({ news: false });
    void reader.want();
    await reader.start();
    expect(names().at(-1)).toBe('on');
    await reader.start();
    expect(names().at(-1)).toBe('not-news');
  });

  it('follows the page around it, and leaves what is no news alone', async () => {
    const news = readerOf();
    await news.reader.start();
    await news.reader.follow(true);
    expect(news.names().at(-1)).toBe('on');
    await news.reader.follow(false);
    await news.reader.follow(false);
    expect(news.names().at(-1)).toBe('off');
    await news.reader.follow(true);
    expect(news.names().at(-1)).toBe('on');
    const other = readerOf({ news: false });
    await other.reader.start();
    await other.reader.follow(true);
    await other.reader.follow(false);
    expect(other.names()).toEqual(['not-news']);
  });

  it('reads what is new on a page that grew, and leaves what stayed', async () => {
    const pages = [page('一')];
    const { reader, states, paint, erase, settle } = readerOf({ pages });
    await reader.start();
    expect(await reader.refresh()).toBe(false);
    pages.push(page('二'));
    expect(await reader.refresh()).toBe(true);
    expect(paint.mock.calls.map(([{ article }]) => article.text)).toEqual(['一', '二']);
    expect(erase).not.toHaveBeenCalled();
    expect(settle).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toEqual({ state: 'on', truncated: false });
    expect(reader.record.articles.map(({ article }) => article.text)).toEqual(['一', '二']);
  });

  it('marks an article anew, without asking again, where its nodes are others', async () => {
    const analyse = vi.fn<ReaderParts['analyse']>(async () => ({ ok: true, value: EMPTY }));
    const pages = [{ ...page('一'), runs: [aRun()] }];
    const { reader, paint, erase } = readerOf({ pages, analyse });
    await reader.start();
    pages[0] = { ...page('一'), runs: [aRun()] };
    expect(await reader.refresh()).toBe(true);
    expect(erase).toHaveBeenCalledTimes(1);
    expect(paint).toHaveBeenCalledTimes(2);
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('judges a page again that had no article, or has none any more', async () => {
    const pages: PageArticle[] = [];
    const { reader, names } = readerOf({ pages });
    await reader.start();
    expect(names().at(-1)).toBe('no-article');
    pages.push(page('一'));
    expect(await reader.refresh()).toBe(true);
    expect(names().at(-1)).toBe('on');
    pages.pop();
    await reader.refresh();
    expect(names().at(-1)).toBe('no-article');
  });

  it('looks for what came while it was reading once it has read', async () => {
    const answers = [Promise.withResolvers<Answer<Analysis>>(), Promise.withResolvers<Answer<Analysis>>()];
    const pages = [page('一')];
    let asked = 0;
    const { reader, names } = readerOf({
      pages,
      find: () => [...pages],
      analyse: () => answers[asked++]!.promise,
    });
    const reading = reader.start();
    await vi.waitFor(() => expect(asked).toBe(1));
    pages.push(page('二'));
    const refreshed = reader.refresh();
    answers[0]!.resolve({ ok: true, value: EMPTY });
    await reading;
    answers[1]!.resolve({ ok: true, value: EMPTY });
    expect(await refreshed).toBe(true);
    expect(names()).toEqual(['reading', 'on', 'on']);
    expect(reader.record.articles.map(({ article }) => article.text)).toEqual(['一', '二']);
  });

  it('judges a page again to which its article came while it was judged', async () => {
    const pages: PageArticle[] = [];
    const judged = Promise.withResolvers<void>();
    const { reader, names } = readerOf({
      // What was found is what stood there when the judging began.
      find: () => [...pages],
      detect: async () => {
        await judged.promise;
        return { isGovernmentNews: pages.length > 0, score: 0.5, reasons: [] };
      },
    });
    const started = reader.start();
    const refreshed = reader.refresh();
    judged.resolve();
    await started;
    pages.push(page('一'));
    expect(await refreshed).toBe(true);
    expect(names().at(-1)).toBe('on');
  });

  it('goes on to the next page where judging one has failed', async () => {
    let tries = 0;
    const { reader, names } = readerOf({
      detect: () =>
        tries++ === 0
          ? Promise.reject(new Error('barred'))
          : { isGovernmentNews: true, score: 0.5, reasons: [] },
    });
    await expect(reader.start()).rejects.toThrow('barred');
    expect(await reader.refresh()).toBe(false);
    await reader.start();
    expect(names().at(-1)).toBe('on');
  });

  it('leaves a page alone that was turned off, whatever it does', async () => {
    const pages = [page('一')];
    const { reader, names, paint } = readerOf({ pages });
    await reader.start();
    await reader.toggle();
    pages.push(page('二'));
    expect(await reader.refresh()).toBe(false);
    expect(paint).toHaveBeenCalledTimes(1);
    expect(names().at(-1)).toBe('off');
  });

  it('does nothing on another page until the reader wants it', async () => {
    const { reader, names, warm, find } = readerOf({ news: false });
    await reader.start();
    expect(names()).toEqual(['not-news']);
    expect(warm).not.toHaveBeenCalled();
    expect(find).not.toHaveBeenCalled();
    await reader.toggle();
    expect(names().at(-1)).toBe('on');
  });

  it('says that a page holds no article, and looks again when asked', async () => {
    const pages: PageArticle[] = [];
    const { reader, names } = readerOf({ pages });
    await reader.start();
    expect(names()).toEqual(['reading', 'no-article']);
    pages.push(page('后来'));
    await reader.toggle();
    expect(names().at(-1)).toBe('on');
  });

  it('turns off and on again without asking the engine', async () => {
    const analyse = vi.fn<ReaderParts['analyse']>(async () => ({ ok: true, value: EMPTY }));
    const { reader, names, paint, hide } = readerOf({ analyse });
    await reader.start();
    hide.mockClear();
    await reader.toggle();
    expect(names().at(-1)).toBe('off');
    expect(hide).toHaveBeenCalledTimes(1);
    expect(reader.record.articles).toHaveLength(2);
    await reader.toggle();
    expect(names().at(-1)).toBe('on');
    expect(paint).toHaveBeenCalledTimes(4);
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('turned off while reading, paints nothing more', async () => {
    const answer = Promise.withResolvers<Answer<Analysis>>();
    const asked = Promise.withResolvers<void>();
    const { reader, names, paint } = readerOf({
      pages: [page('一')],
      analyse: () => {
        asked.resolve();
        return answer.promise;
      },
    });
    const reading = reader.start();
    await asked.promise;
    await reader.toggle();
    answer.resolve({ ok: true, value: EMPTY });
    await reading;
    expect(names()).toEqual(['reading', 'off']);
    expect(paint).not.toHaveBeenCalled();
  });

  it('turned off before the articles are found, does not look for them', async () => {
    const { reader, names, find } = readerOf();
    const reading = reader.start();
    await reader.toggle();
    await reading;
    expect(names()).toEqual(['reading', 'off']);
    expect(find).not.toHaveBeenCalled();
  });

  it('tells the fault when nothing could be read, and tries again when asked', async () => {
    const answers: Answer<Analysis>[] = [
      { ok: false, message: 'no dictionaries' },
      { ok: true, value: EMPTY },
    ];
    const { reader, states } = readerOf({ pages: [page('一')], analyse: async () => answers.shift()! });
    await reader.start();
    expect(states.at(-1)).toEqual({ state: 'failed', message: 'no dictionaries' });
    await reader.toggle();
    expect(states.at(-1)).toEqual({ state: 'on', truncated: false });
  });

  it('says in words that nobody answered', async () => {
    const { reader, states } = readerOf({ analyse: () => Promise.reject(new Error('port closed')) });
    await reader.start();
    const last = states.at(-1);
    expect(last?.state === 'failed' && last.message).toMatch(/did not answer.*unchanged.*try again/s);
  });

  it('keeps the part that could be read, and says that it is a part', async () => {
    const { reader, states } = readerOf({
      analyse: async ({ text }) => (text === '一' ? { ok: false, message: 'x' } : { ok: true, value: EMPTY }),
    });
    await reader.start();
    expect(states.at(-1)).toEqual({ state: 'on', truncated: true });
    expect(reader.pageArticle(0)?.article.text).toBe('二');
    expect(reader.pageArticle(1)).toBeUndefined();
  });

  it('forgets the page before when the page became another one', async () => {
    const { reader, hide } = readerOf();
    await reader.start();
    const before = reader.record.articles;
    hide.mockClear();
    await reader.start();
    expect(hide).toHaveBeenCalled();
    expect(reader.record.articles).toHaveLength(2);
    expect(reader.record.articles[0]).not.toBe(before[0]);
  });
});
