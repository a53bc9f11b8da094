import type { ComponentChildren } from 'preact';
import type { PinyinChoice, ReadingStyle, Settings } from '../../utils/model/settings.ts';
import { kindWords } from '../parts/kinds.ts';
import type { Part } from '../../utils/reading/parts.ts';
import { words } from '../words.ts';
import { MARKED_KINDS } from './Legend.tsx';
import { Preview } from './Preview.tsx';

/** A command of the extension and the keys it has now; an empty string where it has none. */
export interface CommandKeys {
  description: string;
  keys: string;
}

interface Props {
  settings: Settings;
  /** The vocabularies to choose from, in words. */
  vocabularies: readonly number[];
  keys: readonly CommandKeys[];
  /** Why the choice could not be kept, where that is so. */
  fault: string;
  write: (pinyin: string) => Part[];
  onChange: (settings: Settings) => void;
  /** Opens the browser's own page for keys, where it lets an extension do so. */
  onChangeKeys: (() => void) | undefined;
  /** Further sections. */
  children?: ComponentChildren;
}

const CHOICES: readonly PinyinChoice[] = ['names', 'all', 'hard', 'none'];
const STYLES: readonly ReadingStyle[] = ['marks', 'numbers', 'zhuyin'];

function Switch({ label, on, onFlip }: { label: string; on: boolean; onFlip: (on: boolean) => void }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** All that can be chosen, with the sample beside it as a page would show it. */
export function SettingsForm(props: Props) {
  const { settings, vocabularies, keys, fault, write, onChange, onChangeKeys, children } = props;
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <main class="settings">
      <h1>{words('settings.title')}</h1>
      <p class="fault" role="status">
        {fault}
      </p>
      <section aria-labelledby="preview">
        <h2 id="preview">{words('settings.preview')}</h2>
        <Preview settings={settings} write={write} />
      </section>
      <fieldset>
        <legend>{words('settings.pinyin')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="pinyin"
              checked={settings.pinyin === choice}
              onChange={() => change({ pinyin: choice })}
            />
            {words(`settings.choice.${choice}`)}
          </label>
        ))}
        <label>
          {words('settings.vocabulary')}{' '}
          <select
            disabled={settings.pinyin !== 'hard'}
            onChange={(event) => change({ knownWords: Number(event.currentTarget.value) })}
          >
            {vocabularies.map((count) => (
              <option key={count} value={count} selected={settings.knownWords === count}>
                {words('settings.commonest', { number: count })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('settings.style')}{' '}
          <select
            onChange={(event) => {
              const style = STYLES.find((one) => one === event.currentTarget.value);
              if (style) change({ readingStyle: style });
            }}
          >
            {STYLES.map((style) => (
              <option key={style} value={style} selected={settings.readingStyle === style}>
                {words(`settings.styles.${style}`)}
              </option>
            ))}
          </select>
        </label>
        <Switch
          label={words('settings.toneColours')}
          on={settings.toneColours}
          onFlip={(toneColours) => change({ toneColours })}
        />
      </fieldset>
      <fieldset>
        <legend>{words('settings.marks')}</legend>
        <div class="kinds">
          {MARKED_KINDS.map((kind) => (
            <Switch
              key={kind}
              label={kindWords(kind, 'many')}
              on={settings.kinds[kind]}
              onFlip={(on) => change({ kinds: { ...settings.kinds, [kind]: on } })}
            />
          ))}
        </div>
        <Switch
          label={words('settings.firstOnly')}
          on={settings.firstOnly}
          onFlip={(firstOnly) => change({ firstOnly })}
        />
      </fieldset>
      {children}
      <section aria-labelledby="keys">
        <h2 id="keys">{words('settings.keys')}</h2>
        <dl class="keys">
          {keys.map(({ description, keys: pressed }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{pressed ? <kbd>{pressed}</kbd> : words('settings.noKeys')}</dd>
            </div>
          ))}
        </dl>
        {onChangeKeys && (
          <button type="button" onClick={onChangeKeys}>
            {words('settings.changeKeys')}
          </button>
        )}
      </section>
    </main>
  );
}
