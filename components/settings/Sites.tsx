import type { Choice } from '../../utils/model/detection.ts';
import { AllowedSites } from '../parts/AllowedSites.tsx';
import { words } from '../words.ts';

interface Props {
  /** Match patterns of the sites that the user allowed beside the list. */
  allowed: readonly string[];
  /** The sites that the user wants read, or left alone, whatever they are. */
  chosen: readonly { host: string; choice: Choice }[];
  onTakeBack: (pattern: string) => void;
  onForget: (host: string) => void;
}

/** All that the user said of sites, in one place, with what takes it back. */
export function Sites({ allowed, chosen, onTakeBack, onForget }: Props) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words('settings.sites')}</h2>
      {allowed.length + chosen.length === 0 && <p>{words('settings.noSites')}</p>}
      <AllowedSites patterns={allowed} onTakeBack={onTakeBack} />
      {chosen.length > 0 && (
        <div class="chosen-sites">
          <p>{words('settings.chosenSites')}</p>
          <ul>
            {chosen.map(({ host, choice }) => (
              <li key={host}>
                <span>
                  {host}: {words(`choice.${choice}`)}
                </span>{' '}
                <button
                  type="button"
                  aria-label={words('settings.forgetOf', { site: host })}
                  onClick={() => onForget(host)}
                >
                  {words('settings.forget')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
