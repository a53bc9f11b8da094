// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/panel/actions.ts';
import { PagePanel, type PageView } from '../../components/panel/PagePanel.tsx';
import { pageContent } from '../../utils/library/item.ts';
import type { PageStatus, ReadArticle } from '../../utils/model/page.ts';
import { sampleRead, sampleRecord } from './records.ts';

function actions(saved = false) {
  return {
    toggle: vi.fn<PanelActions['toggle']>(),
    reveal: vi.fn<PanelActions['reveal']>(),
    openAll: vi.fn<PanelActions['openAll']>(),
    isSaved: () => saved,
    save: vi.fn<PanelActions['save']>(),
    unsave: vi.fn<PanelActions['unsave']>(),
    pageOf: pageContent,
    copy: vi.fn<PanelActions['copy']>(),
  };
}

function show(view: PageView, given = actions()) {
  render(<PagePanel view={view} actions={given} />, document.body);
  return given;
}

const known = (status: PageStatus, articles = [sampleRead()]): PageView => ({
  state: 'known',
  record: sampleRecord(status, articles),
});
const on = known({ state: 'on', truncated: false });

function limitedRead(): ReadArticle {
  const read = sampleRead();
  return { ...read, analysis: { ...read.analysis, limited: true } };
}

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === words || one.textContent.trim() === words,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => render(null, document.body));

it.each<[string, string, string]>([
  ['a page', 'Copy: 柳岭市委召开工作会议', 'page'],
  ['an event', 'Copy: 柳岭市委工作会议', 'event'],
  ['a date', 'Copy: 6月25日', 'date'],
  ['a person', 'Copy: 沈岳明', 'person'],
  ['a word', 'Copy: 关键少数', 'annotation'],
])('copies %s as text', (_what, words, type) => {
  const given = show(on);
  button(words).click();
  expect(given.copy).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ type }));
});

describe('states in words', () => {
  const detection = {
    isGovernmentNews: false,
    score: 0.2,
    reasons: [{ what: 'other-subject' as const, detail: 'sport', weight: -0.6 }],
  };
  it.each<[string, PageView, string[], string?]>([
    ['asking', { state: 'asking' }, ['Looking at the page']],
    ['unreachable', { state: 'unreachable' }, ['has not been read', 'button in the toolbar']],
    ['reading', known({ state: 'reading', done: 1, total: 4 }, []), ['1 of 4 articles read'], 'Stop reading'],
    ['on', on, ['Annotations are on'], 'Turn off'],
    ['cut off', known({ state: 'on', truncated: true }), ['only its beginning was read'], 'Turn off'],
    [
      'read without the segmenter',
      known({ state: 'on', truncated: false }, [limitedRead()]),
      ['Words could not be told apart', 'names and events are not'],
      'Turn off',
    ],
    ['off', known({ state: 'off' }), ['Annotations are off', '柳岭市委召开工作会议'], 'Turn on'],
    [
      'not news',
      known({ state: 'not-news', detection }, []),
      ['does not look like government news', 'against looks like sport'],
      'Read this page anyway',
    ],
    [
      'left alone by choice',
      known({ state: 'not-news', detection: { ...detection, chosen: 'site' } }, []),
      ['You chose to leave this site alone'],
      'Read this page anyway',
    ],
    ['no article', known({ state: 'no-article', detection }, []), ['Open one of its articles'], 'Look again'],
    [
      'failed',
      known({ state: 'failed', message: 'The engine stopped.' }, []),
      ['The engine stopped.', 'what you saved is safe'],
      'Try again',
    ],
  ])('%s', (_name, view, words, action) => {
    const given = show(view);
    for (const some of words) expect(document.body.textContent).toContain(some);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    if (!action) return;
    button(action).click();
    expect(given.toggle).toHaveBeenCalledOnce();
  });

  it('shows how far the reading is', () => {
    show(known({ state: 'reading', done: 1, total: 4 }, []));
    expect(document.querySelector('progress')?.getAttribute('value')).toBe('1');
  });
});

describe('an article', () => {
  it('names title, source, publication date and how it was found', () => {
    show(on);
    expect(document.querySelector('.page-header')?.textContent).toContain(
      '柳岭市委召开工作会议柳岭日报Fri 26 June 2026as printed on the page',
    );
  });

  it('counts its sections and leaves out empty ones', () => {
    show(on);
    const titles = [...document.querySelectorAll('.section-title')].map((title) => title.textContent);
    expect(titles).toEqual(['Events 1', 'Dates 2', 'People 2', 'Terms 1', 'Meetings 1', 'Places 1']);
  });

  it('tells an event like an index entry', () => {
    show(on);
    const card = document.querySelector('.event');
    for (const some of [
      'Thu 25 June 2026',
      'Meeting',
      'Liuling party work conference',
      'Presided沈岳明 Shěn Yuèmíng市委书记',
      'Took part欧阳静 Ōuyáng Jìng市长',
      'Documents《柳岭市城市更新条例》',
    ])
      expect(card?.textContent).toContain(some);
  });

  it.each([
    ['柳岭市委工作会议', '本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。'],
    ['市会议中心', '市会议中心'],
    ['《柳岭市城市更新条例》', '《柳岭市城市更新条例》'],
    ['欧阳静', '欧阳静'],
  ])('leads from %s in the card to its words', (words, evidence) => {
    const given = show(on);
    button(words).click();
    const [index, span] = given.reveal.mock.calls[0] ?? [];
    expect(index).toBe(0);
    expect(sampleRead().article.text.slice(span?.start, span?.end)).toBe(evidence);
  });

  it('leads from one mention of a person to the next and round again', async () => {
    const given = show(on);
    const { mentions } = sampleRead().analysis.people[0]!;
    const row = document.querySelector<HTMLButtonElement>('#article-0-person .row-words');
    expect(row?.textContent).toContain('2 times');
    const told: (string | null | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      row?.click();
      await settled();
      told.push(/\d of \d/.exec(row?.textContent ?? '')?.[0]);
    }
    expect(told).toEqual(['1 of 2', '2 of 2', '1 of 2']);
    expect(given.reveal.mock.calls).toEqual([
      [0, mentions[0]],
      [0, mentions[1]],
      [0, mentions[0]],
    ]);
  });

  it('marks Chinese as Chinese', () => {
    show(on);
    const bare = [...document.querySelectorAll('*')].filter(
      (element) =>
        !element.closest('[lang="zh-CN"]') &&
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent ?? ''),
        ),
    );
    expect(bare).toEqual([]);
  });

  it('treats markup in names as text', () => {
    const read = sampleRead();
    read.analysis.people[0]!.name = '<img src=x onerror=alert(1)>';
    show(known({ state: 'on', truncated: false }, [read]));
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('saving', () => {
  it.each([
    ['Save event: 柳岭市委工作会议', 'event'],
    ['Save page: 柳岭市委召开工作会议', 'page'],
    ['Save: 欧阳静', 'person'],
    ['Save: 6月25日', 'date'],
    ['Save: 关键少数', 'annotation'],
  ])('%s', (label, type) => {
    const given = show(on);
    button(label).click();
    expect(given.save.mock.calls.map(([, content]) => content.type)).toEqual([type]);
    expect(given.unsave).not.toHaveBeenCalled();
  });

  it('offers to undo what was just saved, and to remove what was saved before', async () => {
    show(on);
    button('Save event: 柳岭市委工作会议').click();
    const given = show(on, actions(true));
    await settled();
    expect(document.querySelector('.event .save')?.textContent).toBe('Saved · Undo');
    expect(document.querySelector('#article-0-date .save')?.textContent).toBe('Saved · Remove');
    button('Undo: 柳岭市委工作会议 is saved').click();
    expect(given.unsave).toHaveBeenCalledOnce();
  });
});

it('gives several articles a group each under its title', () => {
  const second = { ...sampleRead(), article: { text: '青禾县开工\n近日。', title: '青禾县开工' } };
  const given = show(known({ state: 'on', truncated: false }, [sampleRead(), second]));
  const titles = [...document.querySelectorAll('h2')].map((title) => title.textContent);
  expect(titles).toEqual(['柳岭市委召开工作会议', '青禾县开工']);
  expect(document.body.textContent).toContain('2 articles on this page');
  document.querySelector<HTMLButtonElement>('#article-1-person .row-words')?.click();
  expect(given.reveal.mock.calls[0]?.[0]).toBe(1);
});

it('opens the section that a count leads to', () => {
  show(on);
  const section = document.querySelector<HTMLDetailsElement>('#article-0-place');
  expect(section?.open).toBe(false);
  button('1 place').click();
  expect(section?.open).toBe(true);
});

it('says so where an article holds nothing to list', () => {
  const read = sampleRead();
  read.analysis = { published: null, annotations: [], dates: [], people: [], events: [] };
  show(known({ state: 'on', truncated: false }, [read]));
  expect(document.body.textContent).toContain('Nothing to list was found');
  expect(document.body.textContent).toContain('No publication date found');
});

const headlineUrl = (number: number) => `https://www.liuling.gov.cn/${number}.html`;
const readAll = () => document.querySelector<HTMLButtonElement>('.read-all button');

describe('a list of headlines', () => {
  it('leads to the place on the page, and to the page of a headline in a new tab', () => {
    const read = sampleRead();
    const headlines = [
      { start: 0, end: 10, url: 'https://www.liuling.gov.cn/1.html', published: '2026-06-25' },
      { start: 11, end: 21, url: null, published: null },
    ];
    const given = show(
      known({ state: 'on', truncated: false }, [{ ...read, article: { ...read.article, headlines } }]),
    );
    const section = document.querySelector('#article-0-headline')!;
    expect(section.querySelector('summary')!.textContent).toContain('2');
    const links = [...section.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://www.liuling.gov.cn/1.html', '_blank', 'noopener noreferrer'],
    ]);
    section.querySelector('button')!.click();
    expect(given.reveal).toHaveBeenCalledExactlyOnceWith(0, { start: 0, end: 10 });
  });

  it('opens what the headlines lead to, each once, ten at a press, and nothing before', async () => {
    const read = sampleRead();
    const headlines = [...Array(12).keys(), 3].map((number, index) => ({
      start: index,
      end: index + 1,
      url: headlineUrl(number),
      published: null,
    }));
    const given = show(
      known({ state: 'on', truncated: false }, [{ ...read, article: { ...read.article, headlines } }]),
    );
    expect(given.openAll).not.toHaveBeenCalled();
    expect(readAll()!.textContent).toBe('Read the next 10 in tabs (12 left)');
    readAll()!.click();
    await vi.waitFor(() => expect(readAll()!.textContent).toBe('Read the next 2 in tabs (2 left)'));
    readAll()!.click();
    await vi.waitFor(() => expect(readAll()).toBeNull());
    expect(document.querySelector('.read-all')!.textContent).toBe('12 of 12 opened behind this page');
    expect(given.openAll.mock.calls.map(([urls]) => urls.length)).toEqual([10, 2]);
    expect(given.openAll.mock.calls.flat(2)).toEqual([...Array(12).keys()].map(headlineUrl));
  });
});

it('gives the reasons for a page that is read, too', () => {
  const record = sampleRecord({ state: 'on', truncated: false });
  const detection = {
    isGovernmentNews: true,
    score: 0.9,
    reasons: [{ what: 'government-site' as const, detail: 'www.liuling.gov.cn', weight: 0.45 }],
  };
  const view = {
    url: record.url,
    access: 'listed' as const,
    choices: { page: null, site: null },
    isPrivate: false,
    allowed: [],
  };
  const siteActions = { choose: () => undefined, allow: () => undefined, takeBack: () => undefined };
  render(
    <PagePanel
      view={{ state: 'known', record: { ...record, detection } }}
      site={{ view, actions: siteActions }}
      actions={actions()}
    />,
    document.body,
  );
  expect(document.querySelector('.site-choices .reasons')!.textContent).toBe(
    'for a government or party site: www.liuling.gov.cn',
  );
});
