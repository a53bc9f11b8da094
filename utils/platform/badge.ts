/** The toolbar button says how the page of a tab stands. */
import { browser } from 'wxt/browser';
import { browserWords } from './words.ts';

export type BadgeState = 'on' | 'off' | 'none' | 'refused';

const LOOKS: Record<BadgeState, { text: string; color: string }> = {
  on: { text: 'on', color: '#1d654b' },
  off: { text: 'off', color: '#5c6066' },
  none: { text: '', color: '#5c6066' },
  refused: { text: '!', color: '#8f2a1c' },
};

/** Shows a state on the button for one tab; a tab that is gone meanwhile is no fault. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color } = LOOKS[state];
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: browserWords(`badge.${state}`) }),
  ]).catch(() => undefined);
}
