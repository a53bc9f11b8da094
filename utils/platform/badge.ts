/** The toolbar button says how the page of a tab stands. */
import { browser } from 'wxt/browser';

export type BadgeState = 'on' | 'off' | 'none' | 'refused';

const LOOKS: Record<BadgeState, { text: string; color: string; title: string }> = {
  on: { text: 'on', color: '#1d654b', title: 'Annotations are on. Click to turn them off.' },
  off: { text: 'off', color: '#5c6066', title: 'Annotations are off. Click to turn them on.' },
  none: { text: '', color: '#5c6066', title: 'Read this page with annotations' },
  refused: {
    text: '!',
    color: '#8f2a1c',
    title: 'The browser lets no extension read this page (its own pages, the add-on store, PDF files).',
  },
};

/** Shows a state on the button for one tab; a tab that is gone meanwhile is no fault. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color, title } = LOOKS[state];
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
