/** The keys of the extension's commands, which the browser keeps and lets its user change. */
import { browser } from 'wxt/browser';

/** Every command that has words, with the keys it has now. */
export async function listKeys(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }));
}

interface ShortcutSettings {
  /** Firefox 137 and newer. */
  openShortcutSettings?: () => Promise<void>;
}

const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** What opens the browser's own page for keys; undefined where no extension may. */
export function keysPage({
  commands,
  tabs,
}: Pick<typeof browser, 'commands' | 'tabs'>): (() => void) | undefined {
  const { openShortcutSettings }: typeof commands & ShortcutSettings = commands;
  if (openShortcutSettings) return () => void openShortcutSettings.call(commands);
  return import.meta.env.FIREFOX ? undefined : () => void tabs.create({ url: CHROME_PAGE });
}
