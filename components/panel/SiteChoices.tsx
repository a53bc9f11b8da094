import type { ComponentChildren } from 'preact';
import type { Access, Choice, Choices } from '../../utils/model/detection.ts';
import { AllowedSites } from '../parts/AllowedSites.tsx';
import { words } from '../words.ts';

/** What holds for the page and its site. */
export interface SiteView {
  url: string;
  access: Access;
  choices: Choices;
  isPrivate: boolean;
  /** Match patterns of the sites that the user allowed beside the list. */
  allowed: readonly string[];
}

export interface SiteActions {
  choose: (scope: keyof Choices, choice: Choice | null) => void;
  allow: (scope: 'site' | 'all') => void;
  takeBack: (pattern: string) => void;
}

interface Props {
  site: SiteView;
  actions: SiteActions;
  /** What else belongs here: why the page was judged as it was. */
  children?: ComponentChildren;
}

const SCOPES = ['page', 'site'] as const;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** How Yaowen comes to this site, in words, with what changes it. */
function AccessLine({ access, actions }: { access: Exclude<Access, 'barred'>; actions: SiteActions }) {
  const ask = access === 'click' || access === 'withdrawn';
  return (
    <div class="access">
      <p>{words(`access.${access}`)}</p>
      {ask && (
        <p class="access-actions">
          <button type="button" onClick={() => actions.allow('site')}>
            {words('access.allowSite')}
          </button>
          <button type="button" onClick={() => actions.allow('all')}>
            {words('access.allowAll')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The reader's own say about the page and its site, and how far Yaowen may go there. */
export function SiteChoices({ site, actions, children }: Props) {
  const { access, choices, isPrivate, url } = site;
  if (access === 'barred') return null;
  return (
    <details class="site-choices">
      <summary>{words('choice.title', { host: hostOf(url) })}</summary>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <span>{words(`choice.${scope}`)}</span>
          <select
            value={choices[scope] ?? 'judge'}
            disabled={isPrivate}
            onChange={({ currentTarget: { value } }) =>
              actions.choose(scope, value === 'read' || value === 'leave' ? value : null)
            }
          >
            <option value="judge">{words('choice.judge')}</option>
            <option value="read">{words('choice.read')}</option>
            <option value="leave">{words('choice.leave')}</option>
          </select>
        </label>
      ))}
      {isPrivate && <p>{words('choice.private')}</p>}
      {children}
      <AccessLine access={access} actions={actions} />
      <AllowedSites patterns={site.allowed} onTakeBack={actions.takeBack} />
    </details>
  );
}
