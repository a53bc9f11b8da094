import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import type { Detection } from '../../utils/model/detection.ts';
import type { PageStatus } from '../../utils/model/page.ts';
import { reasonWords } from './reasons.ts';

interface StateProps {
  title: string;
  action?: { label: string; onClick: () => void } | undefined;
  children?: ComponentChildren;
}

function State({ title, action, children }: StateProps) {
  return (
    <div class="state">
      <p class="state-title" role="status">
        {title}
      </p>
      {children}
      {action && (
        <button type="button" class="main" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** What spoke for and against the page's being government news. */
export function Reasons({ detection }: { detection: Detection }) {
  if (detection.reasons.length === 0) return null;
  return (
    <>
      <p>{words('state.reasons')}</p>
      <ul class="reasons">
        {detection.reasons.map((reason) => (
          <li key={reasonWords(reason)}>
            <span class="sign">{words(reason.weight > 0 ? 'state.for' : 'state.against')}</span>{' '}
            {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </>
  );
}

function notNewsWords({ chosen }: Detection): 'state.notNews' | 'choice.leftPage' | 'choice.leftSite' {
  if (chosen === undefined) return 'state.notNews';
  return chosen === 'page' ? 'choice.leftPage' : 'choice.leftSite';
}

interface Props {
  status: PageStatus;
  /** Something on the page was read without the segmenter. */
  limited: boolean;
  onToggle: () => void;
}

/** Where the reading of the page stands, in words, with the one action that changes it. */
export function PageState({ status, limited, onToggle }: Props) {
  const act = (label: string) => ({ label, onClick: onToggle });
  // What is left after the cases is `failed`.
  switch (status.state) {
    case 'on':
      return (
        <State title={words('state.on')} action={act(words('state.turnOff'))}>
          {status.truncated && <p>{words('state.truncated')}</p>}
          {limited && <p>{words('state.limited')}</p>}
        </State>
      );
    case 'off':
      return <State title={words('state.off')} action={act(words('state.turnOn'))} />;
    case 'reading':
      return (
        <State title={words('state.reading')} action={act(words('state.stop'))}>
          <progress max={Math.max(status.total, 1)} value={status.done} aria-label={words('state.reading')} />
          {status.total > 1 && <p>{words('state.progress', { done: status.done, total: status.total })}</p>}
        </State>
      );
    case 'not-news':
      return (
        <State title={words(notNewsWords(status.detection))} action={act(words('state.anyway'))}>
          <Reasons detection={status.detection} />
        </State>
      );
    case 'no-article':
      return (
        <State title={words('state.noArticle')} action={act(words('state.again'))}>
          <p>{words('state.noArticleWhy')}</p>
        </State>
      );
  }
  return (
    <State title={words('state.failed')} action={act(words('state.retry'))}>
      <p>{status.message}</p>
      <p>{words('state.safe')}</p>
    </State>
  );
}

/** For a page that does not answer: it was never read, or may not be read. */
export function Unreachable() {
  return (
    <State title={words('state.unread')}>
      <p>{words('state.unreadWhy')}</p>
      <p>{words('state.unreadable')}</p>
    </State>
  );
}
