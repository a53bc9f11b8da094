import { words } from '../words.ts';

interface Props {
  /** Match patterns as the browser reports them: *://www.example.com/*, or one for all sites. */
  patterns: readonly string[];
  onTakeBack: (pattern: string) => void;
}

function nameOf(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? pattern;
  return host === '*' ? words('access.everySite') : host;
}

/** The sites on which the user lets Yaowen start beside its list; each can be taken back. */
export function AllowedSites({ patterns, onTakeBack }: Props) {
  if (patterns.length === 0) return null;
  return (
    <div class="allowed-sites">
      <p>{words('access.allowed')}</p>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern}>
            <span>{nameOf(pattern)}</span>{' '}
            <button
              type="button"
              aria-label={words('access.takeBackOf', { site: nameOf(pattern) })}
              onClick={() => onTakeBack(pattern)}
            >
              {words('access.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
