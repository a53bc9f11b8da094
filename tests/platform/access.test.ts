import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches?: string[];
}

/** A browser whose permissions are a set of match patterns. */
const world = vi.hoisted(() => {
  const origins = new Set<string>();
  const scripts = new Map<string, Script>();
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = {
    // One pattern contains another here only where it is all sites or the same, which is all that is asked.
    contains: ({ origins: [origin = ''] }: { origins: string[] }) =>
      Promise.resolve(
        [...origins].some(
          (one) =>
            one === '*://*/*' ||
            one === origin ||
            (one.startsWith('*://*.') && `.${origin.slice(4, -2)}`.endsWith(`.${one.slice(6, -2)}`)),
        ),
      ),
    request: ({ origins: [origin = ''] }: { origins: string[] }) => {
      origins.add(origin);
      return Promise.resolve(true);
    },
    remove: ({ origins: [origin = ''] }: { origins: string[] }) => Promise.resolve(origins.delete(origin)),
    getAll: () => Promise.resolve({ origins: [...origins] }),
    onAdded: listeners,
    onRemoved: listeners,
  };
  const scripting = {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.keys()].map((id) => ({ id }))),
    registerContentScripts: ([script]: Script[]) => {
      scripts.set(script!.id, script!);
      return Promise.resolve();
    },
    updateContentScripts: ([script]: Script[]) => {
      if (!scripts.has(script!.id)) throw new Error('not registered');
      scripts.set(script!.id, script!);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids: [id = ''] }: { ids: string[] }) => {
      scripts.delete(id);
      return Promise.resolve();
    },
  };
  return { origins, scripts, permissions, scripting };
});
vi.mock('wxt/browser', () => ({ browser: world }));

const { accessTo, ALL_SITES, allow, granted, takeBack } = await import('../../utils/platform/access.ts');
const { syncGrantedScripts } = await import('../../utils/platform/granted-scripts.ts');

const LISTED = '*://*.gov.cn/*';
const OTHER = 'https://news.example/a/1.html';

beforeEach(() => {
  world.origins.clear();
  world.origins.add(LISTED);
  world.scripts.clear();
});

describe('access', () => {
  it.each([
    ['https://www.yunxi.gov.cn/1', 'listed'],
    ['http://news.people.com.cn/1', 'withdrawn'],
    [OTHER, 'click'],
    ['about:newtab', 'barred'],
    ['chrome://extensions/', 'barred'],
    ['file:///tmp/a.html', 'barred'],
    ['', 'barred'],
  ])('to %s: %s', async (url, expected) => {
    expect(await accessTo(url)).toBe(expected);
  });

  it('is given to one host, and taken back', async () => {
    await allow('site', OTHER);
    expect(await accessTo(OTHER)).toBe('site');
    expect(await accessTo('https://www.news.example/')).toBe('click');
    expect(await granted()).toEqual(['*://news.example/*']);
    await takeBack('*://news.example/*');
    expect(await accessTo(OTHER)).toBe('click');
    expect(await granted()).toEqual([]);
  });

  it('is given to all sites, and taken back', async () => {
    await allow('all', OTHER);
    expect(await accessTo('http://another.example/')).toBe('all');
    await takeBack(ALL_SITES);
    expect(await accessTo('http://another.example/')).toBe('click');
  });

  it('is not asked for where no extension may go', async () => {
    expect(await allow('site', 'about:blank')).toBe(false);
  });
});

const registered = () => [...world.scripts.values()].map(({ matches }) => matches);

describe('the script on allowed sites', () => {
  it('follows what is allowed, and what is taken back', async () => {
    await syncGrantedScripts();
    expect(registered()).toEqual([]);
    await allow('site', OTHER);
    await syncGrantedScripts();
    expect(registered()).toEqual([['*://news.example/*']]);
    await allow('all', OTHER);
    await Promise.all([syncGrantedScripts(), syncGrantedScripts()]);
    expect(registered()).toEqual([['*://news.example/*', ALL_SITES]]);
    await takeBack('*://news.example/*');
    await takeBack(ALL_SITES);
    await syncGrantedScripts();
    expect(registered()).toEqual([]);
  });

  it('is tried again after the browser refused', async () => {
    const refuse = vi.spyOn(world.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    await allow('site', OTHER);
    await syncGrantedScripts();
    refuse.mockRestore();
    await syncGrantedScripts();
    expect(registered()).toEqual([['*://news.example/*']]);
  });
});
