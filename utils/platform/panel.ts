/** Opening the side panel: Chrome and Firefox have different calls for it. */
import { browser } from 'wxt/browser';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Must be called in the handler of a gesture itself, before any `await`: both browsers forget the gesture after it.
 * A refusal is harmless, the reader can still open the panel from the browser's own menu.
 */
export function openPanel(windowId: number): void {
  // The types are Chrome's, which has no such thing.
  const { sidebarAction }: Partial<typeof browser> & Sidebar = browser;
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opening.catch(() => undefined);
}
