/** Puts the reader of one page together: its states, its marks, its popup, and the messages that reach it. */
import { annotationCard, dateCard } from '../../components/popup/content.ts';
import type { CardContent } from '../../components/popup/content.ts';
import { words } from '../../components/words.ts';
import { itemFor } from '../../utils/library/item.ts';
import { HighlightLayer, type Piece } from '../../utils/marks/highlights.ts';
import { boxesWithReadings } from '../../utils/marks/boxes.ts';
import { PageMarks, type Marked } from '../../utils/marks/page-marks.ts';
import { pause } from '../../utils/marks/slices.ts';
import { PageWatch } from '../../utils/marks/page-watch.ts';
import { RubyLayer } from '../../utils/marks/ruby.ts';
import { ShadowStyles } from '../../utils/marks/shadow-styles.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Span } from '../../utils/model/text.ts';
import { parentOf, shadowTreesIn } from '../../utils/page/composed.ts';
import { overruled } from '../../utils/page/overrule.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { type PageReading, readPageSlowly } from '../../utils/page/article.ts';
import { readChoices } from '../../utils/platform/choices.ts';
import { hear } from '../../utils/platform/hear.ts';
import { askTwice } from '../../utils/platform/ask-twice.ts';
import { ANSWER_WAIT } from '../../utils/platform/limits.ts';
import { changeValue, sendMessage } from '../../utils/platform/messages.ts';
import { unpack } from '../../utils/platform/packed.ts';
import { writeReading } from '../../utils/reading/style.ts';
import { explainText, explainWord } from './explain.ts';
import { watchKeys } from './keys.ts';
import { watchPointer } from './pointer.ts';
import { Popup, type Opening, type Target } from './popup.tsx';
import { Reader } from './reader.ts';
import { scrollTo } from './scroll-to.ts';
import markStyle from './style.css?inline';
import { speaker } from './speech.ts';
import { announce, answered, save, tell } from './tell.ts';

/** What happens around a page that is being read. */
interface RunningReader {
  /** Begins, as soon as the settings are known. */
  start(): void;
  /** The page became another one without being loaded. */
  moved(): void;
  /** The user chose other settings. */
  choose(settings: Settings): void;
}

/** How long the words that the panel points to stay lit, in milliseconds. */
const FLASH = 1_800;

function targetOf(marked: Marked, pieces: readonly Piece[]): Target | undefined {
  const element = pieces[0] && parentOf(pieces[0].node);
  if (!element) return undefined;
  const { mark, read } = marked;
  const content = mark.kind === 'date' ? dateCard(read, mark.date) : annotationCard(read, mark.annotation);
  const at = content.places.findIndex((place) => place.start === mark.start);
  return { content, at: Math.max(at, 0), boxes: () => boxesWithReadings(pieces), element };
}

/**
 * Gets ready to read the page; ends, and leaves the page as it was, when `signal` aborts.
 * @param settings the user's choices
 */
export function readPage(
  window: Window & typeof globalThis,
  settings: Settings,
  signal: AbortSignal,
): RunningReader {
  const { document } = window;
  const highlights = new HighlightLayer(window.CSS.highlights);
  const watch: PageWatch = new PageWatch({
    mend: () => marks.mend(),
    knows: (node) => marks.knows(node),
    look: () => reader.refresh(),
  });
  const marks: PageMarks = new PageMarks({
    highlights,
    ruby: new RubyLayer((write) => watch.quietly(write)),
    shadowStyles: new ShadowStyles(markStyle),
    readWords: (text) => sendMessage('words', text),
    settings,
  });
  /** Where the keyboard goes on from. */
  let here: Marked | undefined;
  let shown: Marked | undefined;
  /** What detection read a moment ago, for the articles that are asked for right after it. */
  let fresh: PageReading | undefined;

  /** A kept word counts from now on: the page is read anew when the card is closed, at once where it is closed already. */
  let taught = false;
  const learn = () => {
    if (popup.target) taught = true;
    else void reader.reread();
  };
  let chosen = settings;
  // From before the page is judged: what comes while it is read is to be read too.
  const listen = () => watch.start([document, ...shadowTreesIn(document)]);
  const judge = () => {
    listen();
    void reader.start();
  };

  const popup = new Popup({
    write: (pinyin) => writeReading(pinyin, chosen),
    speaker: () => speaker(window),
    save: (content) =>
      shown && content.saves ? save(itemFor(shown.read, content.saves)) : Promise.resolve({ state: 'idle' }),
    correct: async ({ text, reading }, typed) => {
      const answer = await answered(sendMessage('correct', { text, typed, current: reading }));
      if (answer.ok) learn();
      return answer.ok
        ? { ok: true, note: words('popup.readingKept', { pinyin: answer.value }) }
        : { ok: false, note: answer.message };
    },
    addTerm: async ({ text }, english) => {
      const answer = await answered(sendMessage('addTerm', { term: text, english }));
      if (answer.ok) learn();
      return answer.ok ? { ok: true, note: words('popup.termKept') } : { ok: false, note: answer.message };
    },
    next: (target) => goToNext(target),
    closed: () => {
      highlights.unpoint('here');
      if (!taught) return;
      taught = false;
      // Not while the closing itself is under way.
      window.setTimeout(() => void reader.reread());
    },
  });

  const reader = new Reader({
    url: () => document.URL,
    title: () => document.title,
    detect: async () => {
      const [found, choices] = await Promise.all([
        readPageSlowly(document, document.URL, pause),
        readChoices(document.URL),
      ]);
      const detection = overruled(detectPage(document, document.URL, found), choices);
      if (detection.isGovernmentNews || detection.headlines !== undefined) fresh = found;
      return detection;
    },
    find: async () => {
      const found = fresh ?? (await readPageSlowly(document, document.URL, pause));
      fresh = undefined;
      const { articles, list } = found;
      const pages = articles.length === 0 && list !== null ? [list] : articles;
      return pages.map((page) => marks.asUnmarked(page));
    },
    warm: () => tell(sendMessage('warm')),
    analyse: async (article, work) => {
      const answer = await askTwice(() => sendMessage('analyse', article), ANSWER_WAIT, work);
      const unpacked = changeValue(answer, unpack);
      // Taking a long answer apart is a slice of its own.
      await pause();
      return unpacked;
    },
    glance: (page, work) => {
      const seen = sendMessage('glance', page.article).catch(() => null);
      void seen.then((packed) => packed && marks.glance(page, unpack(packed), work));
    },
    paint: (page, read, work) => marks.paint(page, read, work),
    erase: (read) => {
      if (shown?.read === read) popup.close();
      if (here?.read === read) here = undefined;
      marks.erase(read);
    },
    settle: () => marks.settle(),
    hide: () => {
      popup.close();
      marks.hide();
      here = shown = undefined;
    },
    changed: (record) => {
      const { state } = record.status;
      // A page that the user has turned off is left alone.
      if (state === 'off' || state === 'failed') watch.stop();
      // To look for shadow trees is a walk through the whole page: once is enough while it is being read.
      else if (state !== 'reading' || !watch.listens) listen();
      announce(record);
    },
  });

  function open(marked: Marked, opening: Opening): void {
    const pieces = marks.piecesOf(marked);
    const target = targetOf(marked, pieces);
    if (!target) return;
    shown = here = marked;
    popup.open(target, opening);
    if (opening === 'hover') highlights.unpoint('here');
    else highlights.point('here', pieces);
  }

  function goTo(marked: Marked): void {
    scrollTo(window, marks.piecesOf(marked));
    open(marked, 'keyboard');
  }

  function goToNext({ content, at }: Target): void {
    const place = content.places[(at + 1) % content.places.length];
    const next = place && shown && marks.markOn(shown.read, place, content.kind);
    if (next) goTo(next);
  }

  function reveal(index: number, { start, end }: Span): void {
    const page = reader.pageArticle(index);
    if (!page) return;
    const pieces = marks.placeOf(page, start, end);
    scrollTo(window, pieces);
    highlights.point('flash', pieces);
    window.setTimeout(() => highlights.unpoint('flash'), FLASH);
  }

  /** Shows a card that belongs to no mark. */
  function show(content: CardContent, boxes: () => DOMRect[], element: Element, opening: Opening): void {
    shown = undefined;
    popup.open({ content, at: 0, boxes, element }, opening);
  }

  async function lookUp(x: number, y: number): Promise<void> {
    const place = marks.textAt(document, x, y);
    const found = place && (await explainWord(place.text, place.offset));
    if (!found) return;
    const pieces = place.piecesOf(found);
    const element = pieces[0] && parentOf(pieces[0].node);
    if (element) show(found.content, () => boxesWithReadings(pieces), element, 'click');
  }

  async function explain(): Promise<void> {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
    const content = selection && (await explainText(selection.toString()));
    if (!content || !range) return;
    const { commonAncestorContainer: around } = range;
    const element = around instanceof Element ? around : around.parentElement;
    if (!element) return;
    // A selection inside a field has no boxes of its own.
    const boxes = () => {
      const own = [...range.getClientRects()];
      return own.length > 0 ? own : [(document.activeElement ?? element).getBoundingClientRect()];
    };
    show(content, boxes, element, 'keyboard');
  }

  watchPointer(window, { marks, popup, open, lookUp: (x, y) => void lookUp(x, y) }, signal);
  watchKeys(
    window,
    popup,
    (step) => {
      const next = marks.neighbour(here, step);
      if (next) goTo(next);
      return next !== undefined;
    },
    signal,
  );
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the browser's cache: the page is as it was left, the toolbar button is not.
      if (persisted) announce(reader.record);
    },
    { signal },
  );
  const stops = [
    hear('getRecord', () => reader.record),
    hear('toggle', () => void reader.toggle()),
    hear('follow', (on) => {
      if (window !== window.top) void reader.follow(on);
    }),
    hear('explain', () => void explain()),
    hear('want', () => void reader.want()),
    hear('choicesChanged', judge),
    hear('reveal', ({ article, span }) => reveal(article, span)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    watch.stop();
    reader.end();
    highlights.clear();
  });
  return {
    start: judge,
    moved: () => watch.poke(),
    choose: (settings) => {
      chosen = settings;
      marks.settings = settings;
      popup.close();
      void reader.repaint();
    },
  };
}
