import type { Settings } from '../../utils/model/settings.ts';
import type { Part } from '../../utils/reading/parts.ts';
import { words } from '../words.ts';
import { Legend } from './Legend.tsx';
import { Preview } from './Preview.tsx';

interface Props {
  settings: Settings;
  write: (pinyin: string) => Part[];
  onSettings: () => void;
}

/** What a new user sees first: what the marks mean, and how to ask for more. It asks for nothing. */
export function FirstRun({ settings, write, onSettings }: Props) {
  return (
    <main class="settings">
      <h1>{words('welcome.title')}</h1>
      <p>{words('welcome.what')}</p>
      <Preview settings={settings} write={write} />
      <h2>{words('welcome.marks')}</h2>
      <Legend />
      <h2>{words('welcome.how')}</h2>
      <ul class="points">
        <li>{words('welcome.point')}</li>
        <li>{words('welcome.keys')}</li>
        <li>{words('welcome.anywhere')}</li>
        <li>{words('welcome.panel')}</li>
        <li>{words('welcome.select')}</li>
      </ul>
      <p>{words('welcome.privacy')}</p>
      <p>
        <button type="button" onClick={onSettings}>
          {words('welcome.settings')}
        </button>
      </p>
    </main>
  );
}
