import { describe, expect, it, vi } from 'vitest';
import { SiteKeeper, type SiteMeans } from '../../entrypoints/sidepanel/SiteKeeper.ts';
import type { PageView } from '../../components/panel/PagePanel.tsx';

const page = (url: string): PageView => ({
  state: 'known',
  record: { url, title: '', status: { state: 'off' }, articles: [] },
});

function keeper(means: Partial<SiteMeans> = {}) {
  const choose = vi.fn<SiteMeans['choose']>(async () => undefined);
  const all: SiteMeans = {
    accessTo: async (url) => (url.includes('gov') ? 'listed' : 'click'),
    readChoices: async () => ({ page: null, site: null }),
    choose,
    allow: async () => true,
    takeBack: async () => true,
    granted: async () => ['*://a.example/*'],
    isPrivate: async () => false,
    ...means,
  };
  return { site: new SiteKeeper(all), choose };
}

describe('SiteKeeper', () => {
  it('shows what holds for the page that the panel shows, and nothing while it shows none', async () => {
    const { site } = keeper();
    await site.follow(page('https://a.gov.cn/'));
    expect(site.view.value).toMatchObject({
      url: 'https://a.gov.cn/',
      access: 'listed',
      allowed: ['*://a.example/*'],
    });
    await site.follow({ state: 'asking' });
    expect(site.view.value).toBeUndefined();
  });

  it('does not show a late answer about a page left meanwhile', async () => {
    const answers = new Map<string, (access: 'site' | 'click') => void>();
    const { site } = keeper({ accessTo: (url) => new Promise((resolve) => answers.set(url, resolve)) });
    const first = site.follow(page('https://a.example/'));
    const second = site.follow(page('https://b.example/'));
    answers.get('https://b.example/')!('click');
    answers.get('https://a.example/')!('site');
    await Promise.all([first, second]);
    expect(site.view.value).toMatchObject({ url: 'https://b.example/', access: 'click' });
  });

  it('remembers a choice, and nothing from a private window', async () => {
    const open = keeper();
    await open.site.follow(page('https://a.example/'));
    await open.site.choose('site', 'read');
    expect(open.choose).toHaveBeenCalledExactlyOnceWith('site', 'https://a.example/', 'read');
    const closed = keeper({ isPrivate: async () => true });
    await closed.site.follow(page('https://a.example/'));
    await closed.site.choose('site', 'read');
    expect(closed.site.canChoose).toBe(false);
    expect(closed.choose).not.toHaveBeenCalled();
  });

  it('shows the true state after the user was asked, whatever the answer', async () => {
    let access: 'click' | 'site' = 'click';
    const { site } = keeper({
      accessTo: async () => access,
      allow: async () => {
        access = 'site';
        return true;
      },
      takeBack: async () => {
        throw new Error('required');
      },
    });
    await site.follow(page('https://a.example/'));
    await site.allow('site');
    expect(site.view.value?.access).toBe('site');
    await site.takeBack('*://a.example/*');
    expect(site.view.value?.access).toBe('site');
  });
});
