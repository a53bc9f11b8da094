/** The first-run page is opened once, for somebody who installed the extension. */
import { browser, type Browser } from 'wxt/browser';

/** Called when the browser says that the extension was installed or updated. */
export async function openFirstRun({
  reason,
}: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install') return;
  // Who loads a built folder while working on it has seen the page.
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
