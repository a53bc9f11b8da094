/** The popup's card in its states, side by side on a page of its own, where axe can look into it. */
import { render } from 'preact';
import { Card, type CardProps } from '../../../components/popup/Card.tsx';
import type { CardContent } from '../../../components/popup/content.ts';
import popup from '../../../components/popup/popup.css?inline';
import tokens from '../../../components/tokens.css?inline';
import { readingParts } from '../../../utils/reading/parts.ts';
import { setWords } from '../../../components/words.ts';

const nothing = () => undefined;
const content = (change: Partial<CardContent>): CardContent => ({
  kind: 'person',
  label: 'Person',
  text: '顾明川',
  reading: 'Gù Míngchuān',
  alternatives: [],
  summary: 'Secretary of the Lanhe Municipal Party Committee',
  explanation: ['One day before publication'],
  list: [{ chinese: '岚河市委书记', english: 'Secretary of the Lanhe Municipal Party Committee' }],
  source: 'own',
  places: [
    { start: 0, end: 3 },
    { start: 9, end: 12 },
  ],
  saves: undefined,
  ...change,
});
const saves = { type: 'date', date: { start: 0, end: 2, text: '今天', value: '2026-09-16' } } as const;
const tones = readingParts('Yī dú gǔ wèi de');

const KINDS = [
  'person',
  'post',
  'organisation',
  'place',
  'document',
  'meeting',
  'term',
  'date',
  'word',
  'selection',
] as const;

const STATES: Partial<CardProps>[] = [
  ...KINDS.map((kind) => ({
    content: content({ kind, saves, alternatives: ['Gù Míngchuàn'] }),
    reading: tones,
  })),
  { editing: 'reading', note: 'Write the reading in pinyin with tones, for example Rén or ren2.' },
  { editing: 'term' },
  { content: content({ saves }), save: { state: 'saved' } },
  { content: content({ saves }), save: { state: 'failed', message: 'It could not be saved.' } },
];

const messages = Reflect.get(window, 'messages') as Record<string, string>;
setWords((key, values = {}) =>
  (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
);
for (const [index, state] of STATES.entries()) {
  const host = document.createElement('section');
  host.style.position = 'relative';
  host.setAttribute('aria-label', `Card ${index}`);
  document.querySelector('main')?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  // The card stands in the page here and not above it.
  const style = document.createElement('style');
  style.textContent = `${tokens}${popup}:host{position:static!important;width:auto!important;height:auto!important}.frame{position:static}`;
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(style, frame);
  render(
    <Card
      content={content({})}
      reading={[{ text: 'Gù Míngchuān', tone: null }]}
      at={0}
      copied={false}
      save={{ state: 'idle' }}
      editing={undefined}
      note=""
      onCopy={nothing}
      onHear={nothing}
      onEdit={nothing}
      onCorrect={nothing}
      onAddTerm={nothing}
      onSave={nothing}
      onNext={nothing}
      onClose={nothing}
      {...state}
    />,
    frame,
  );
}
