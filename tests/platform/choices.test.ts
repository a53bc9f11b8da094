import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, listChosenSites, readChoices } from '../../utils/platform/choices.ts';

const PAGE = 'https://www.yunxi.gov.cn/yw/1.html';

beforeEach(() => fakeBrowser.reset());

describe('choices', () => {
  it('says nothing of what nothing was said of', async () => {
    expect(await readChoices(PAGE)).toEqual({ page: null, site: null });
  });

  it('keeps what was said of a page, whatever its fragment, and of no other', async () => {
    await choose('page', `${PAGE}#top`, 'read');
    expect(await readChoices(`${PAGE}#foot`)).toEqual({ page: 'read', site: null });
    expect(await readChoices(`${PAGE}?p=2`)).toEqual({ page: null, site: null });
  });

  it('keeps what was said of a site for its host alone', async () => {
    await choose('site', PAGE, 'leave');
    expect(await readChoices('http://www.yunxi.gov.cn/other')).toEqual({ page: null, site: 'leave' });
    expect(await readChoices('https://yunxi.gov.cn/')).toEqual({ page: null, site: null });
    expect(await listChosenSites()).toEqual([{ host: 'www.yunxi.gov.cn', choice: 'leave' }]);
  });

  it('forgets', async () => {
    await choose('page', PAGE, 'read');
    await choose('site', PAGE, 'read');
    await choose('page', PAGE, null);
    await choose('site', PAGE, null);
    expect(await readChoices(PAGE)).toEqual({ page: null, site: null });
    expect(await listChosenSites()).toEqual([]);
  });

  it('keeps the newest five hundred pages', async () => {
    for (let page = 0; page < 502; page += 1) await choose('page', `${PAGE}?p=${page}`, 'read');
    expect((await readChoices(`${PAGE}?p=1`)).page).toBeNull();
    expect((await readChoices(`${PAGE}?p=2`)).page).toBe('read');
  });

  it.each([null, 7, 'read', { sites: [], pages: {} }, { sites: { 'a.cn': 'perhaps' } }])(
    'takes %j for nothing said',
    async (stored) => {
      await fakeBrowser.storage.local.set({ choices: stored });
      expect(await readChoices('http://a.cn/')).toEqual({ page: null, site: null });
    },
  );
});
