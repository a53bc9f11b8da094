// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteChoices, type SiteActions, type SiteView } from '../../components/panel/SiteChoices.tsx';

function show(view: Partial<SiteView>) {
  const actions = {
    choose: vi.fn<SiteActions['choose']>(),
    allow: vi.fn<SiteActions['allow']>(),
    takeBack: vi.fn<SiteActions['takeBack']>(),
  };
  const site: SiteView = {
    url: 'https://news.example/1.html',
    access: 'click',
    choices: { page: null, site: null },
    isPrivate: false,
    allowed: [],
    ...view,
  };
  render(<SiteChoices site={site} actions={actions} />, document.body);
  return actions;
}

const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

afterEach(() => render(null, document.body));

describe('SiteChoices', () => {
  it.each([
    ['listed', 'starts here by itself', []],
    ['site', 'You allowed', []],
    ['all', 'on all sites', []],
    ['click', 'when you press its button', ['Always on this site', 'On all sites']],
    ['withdrawn', 'does not let Yaowen in', ['Always on this site', 'On all sites']],
  ] as const)('says how Yaowen comes here: %s', (access, words, offered) => {
    show({ access });
    expect(document.body.textContent).toContain(words);
    expect(buttons()).toEqual(offered);
  });

  it('shows nothing where no extension may go', () => {
    show({ access: 'barred' });
    expect(document.body.textContent).toBe('');
  });

  it('shows and changes what was said of page and site', () => {
    const { choose } = show({ choices: { page: null, site: 'leave' } });
    const [page, site] = document.querySelectorAll('select');
    expect([page!.value, site!.value]).toEqual(['judge', 'leave']);
    page!.value = 'read';
    page!.dispatchEvent(new Event('change', { bubbles: true }));
    site!.value = 'judge';
    site!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(choose.mock.calls).toEqual([
      ['page', 'read'],
      ['site', null],
    ]);
  });

  it('takes no choice in a private window, and says why', () => {
    show({ isPrivate: true });
    expect([...document.querySelectorAll('select')].every(({ disabled }) => disabled)).toBe(true);
    expect(document.body.textContent).toContain('nothing is remembered');
  });

  it('asks, and takes back, for what was pressed', () => {
    const asking = show({});
    document.querySelectorAll('button')[1]!.click();
    expect(asking.allow).toHaveBeenCalledExactlyOnceWith('all');
    const giving = show({ access: 'site', allowed: ['*://news.example/*', '*://*/*'] });
    const names = [...document.querySelectorAll('.allowed-sites li span')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(['news.example', 'Every site']);
    document.querySelectorAll('button')[1]!.click();
    expect(giving.takeBack).toHaveBeenCalledExactlyOnceWith('*://*/*');
  });
});
