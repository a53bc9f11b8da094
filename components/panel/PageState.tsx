import type { ComponentChildren } from 'preact';
import type { Detection, PageStatus } from '../../utils/model.ts';

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

function Reasons({ detection }: { detection: Detection }) {
  if (detection.reasons.length === 0) return null;
  return (
    <>
      <p>What was looked at:</p>
      <ul class="reasons">
        {detection.reasons.map(({ what, weight }) => (
          <li key={what}>
            <span class="sign">{weight > 0 ? 'for' : 'against'}</span> {what}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the reading of the page stands, in words, with the one action that changes it. */
export function PageState({ status, onToggle }: { status: PageStatus; onToggle: () => void }) {
  const act = (label: string) => ({ label, onClick: onToggle });
  // What is left after the cases is `failed`.
  switch (status.state) {
    case 'on':
      return (
        <State title="Annotations are on" action={act('Turn off')}>
          {status.truncated && <p>This page is very long: only its beginning was read.</p>}
        </State>
      );
    case 'off':
      return <State title="Annotations are off" action={act('Turn on')} />;
    case 'reading':
      return (
        <State title="Reading the page" action={act('Stop reading')}>
          <progress max={Math.max(status.total, 1)} value={status.done} aria-label="Reading the page" />
          {status.total > 1 && (
            <p>
              {status.done} of {status.total} articles read
            </p>
          )}
        </State>
      );
    case 'not-news':
      return (
        <State title="This does not look like government news" action={act('Read this page anyway')}>
          <Reasons detection={status.detection} />
        </State>
      );
    case 'no-article':
      return (
        <State title="No article on this page" action={act('Look again')}>
          <p>
            The site looks like government news, but this page holds no article to read. Open one of its
            articles.
          </p>
        </State>
      );
  }
  return (
    <State title="The page could not be read" action={act('Try again')}>
      <p>{status.message}</p>
      <p>The page is as it was, and what you saved is safe.</p>
    </State>
  );
}

/** For a page that does not answer: it was never read, or may not be read. */
export function Unreachable() {
  return (
    <State title="This page has not been read">
      <p>
        Yaowen starts by itself only on the news sites it knows. To read this page, press the Yaowen button in
        the toolbar.
      </p>
      <p>The browser’s own pages, its extension shop and PDF files cannot be read.</p>
    </State>
  );
}
