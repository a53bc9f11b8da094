/** The one popup: where it stands, what is in it, how it comes and goes. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card, type Editing, type SaveState } from '../../components/popup/Card.tsx';
import type { CardContent } from '../../components/popup/content.ts';
import popupStyle from '../../components/popup/popup.css?inline';
import tokens from '../../components/tokens.css?inline';
import { words } from '../../components/words.ts';
import type { Part } from '../../utils/reading/parts.ts';
import { closestOf, isWithin } from '../../utils/page/composed.ts';
import { POPUP } from '../../utils/marks/left-behind.ts';
import { copyText } from './copy.ts';

/** What the popup is opened on. */
export interface Target {
  content: CardContent;
  /** Which of the content's places it is opened on. */
  at: number;
  /** The boxes of the words in the window, asked for again whenever the page moves. */
  boxes(): DOMRect[];
  /** An element of the page that scrolls with the words. */
  element: Element;
}

/** What came of something that the user wrote. */
export interface Outcome {
  ok: boolean;
  note: string;
}

interface PopupActions {
  /** A reading as the user wants it written. */
  write(pinyin: string): Part[];
  /** What says words aloud, where that can be done here. */
  speaker(): ((text: string) => void) | undefined;
  save(content: CardContent): Promise<SaveState>;
  correct(content: CardContent, typed: string): Promise<Outcome>;
  addTerm(content: CardContent, english: string): Promise<Outcome>;
  /** The reader wants the place after this one. */
  next(target: Target): void;
  closed(): void;
}

/** How the popup came: by the pointer's rest (and goes with it), by a click, or by the keyboard. */
export type Opening = 'hover' | 'click' | 'keyboard';

/** Inside the card, these are no business of the page's own handlers. */
const KEPT =
  'click dblclick auxclick contextmenu input change submit focusin focusout mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress wheel copy'.split(
    ' ',
  );

/** Lines that run from top to bottom. */
function isVertical(element: Element): boolean {
  return getComputedStyle(element).writingMode !== 'horizontal-tb';
}

/**
 * The box that holds all of them across the lines: the card goes above or below it, in vertical text to its left or
 * right, so that it covers no line of the words.
 */
function around(boxes: readonly DOMRect[], vertical: boolean): DOMRect {
  const first = boxes[0]!;
  const [left, right] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  return vertical
    ? new DOMRect(left, first.top, right - left, first.height)
    : new DOMRect(first.left, top, first.width, bottom - top);
}

/** What is drawn beside the target itself. */
interface Drawn {
  copied: boolean;
  save: SaveState;
  editing: Editing | undefined;
  note: string;
}

const NOTHING_DONE = { copied: false, save: { state: 'idle' }, editing: undefined, note: '' } as const;

export class Popup {
  readonly #actions: PopupActions;
  #host: HTMLElement | undefined;
  #frame: HTMLElement | undefined;
  #target: Target | undefined;
  #pinned = false;
  #before: Element | null = null;
  #stopFollowing: (() => void) | undefined;

  constructor(actions: PopupActions) {
    this.#actions = actions;
  }

  get target(): Target | undefined {
    return this.#target;
  }

  /** It stays until it is closed; a popup that came by hovering goes when the pointer leaves. */
  get pinned(): boolean {
    return this.#pinned;
  }

  /** Whether the event happened in the popup. */
  holds(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  open(target: Target, opening: Opening): void {
    if (target.boxes().length === 0) return;
    // The dialog that the words stand in may be another one now.
    if (this.#host && !isWithin(target.element, this.#host.parentElement!)) this.close();
    const frame = this.#frame ?? this.#mount(target.element);
    this.#target = target;
    this.#pinned = opening !== 'hover';
    frame.setAttribute('aria-label', `${target.content.label}: ${target.content.text}`);
    this.#draw({ ...NOTHING_DONE });
    frame.scrollTop = 0;
    this.#follow(frame, target);
    if (opening === 'keyboard') frame.focus({ preventScroll: true });
  }

  close(): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = host.ownerDocument.activeElement === host;
    this.#stopFollowing?.();
    if (this.#frame) render(null, this.#frame);
    host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#host = this.#frame = this.#target = this.#stopFollowing = undefined;
    this.#before = null;
    this.#pinned = false;
    this.#actions.closed();
  }

  #mount(near: Element): HTMLElement {
    const { ownerDocument: document } = near;
    const host = document.createElement(POPUP);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = tokens + popupStyle;
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.tabIndex = -1;
    frame.lang = words('lang');
    frame.setAttribute('role', 'dialog');
    root.append(style, frame);
    for (const type of KEPT)
      root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    this.#before = document.activeElement;
    // What is outside an open modal dialog is out of reach, in the top layer too.
    (closestOf(near, 'dialog:modal') ?? document.documentElement).append(host);
    // The top layer is above dialogs and whatever z-index the page has.
    host.popover = 'manual';
    host.showPopover();
    this.#host = host;
    this.#frame = frame;
    return frame;
  }

  #draw(state: Drawn): void {
    const target = this.#target;
    const frame = this.#frame;
    if (!target || !frame) return;
    const { content, at } = target;
    const speak = this.#actions.speaker();
    const told = ({ ok, note }: Outcome) => redraw(ok ? { note, editing: undefined } : { note });
    const redraw = (change: Partial<Drawn>) => {
      if (this.#target === target) this.#draw(Object.assign(state, change));
    };
    render(
      <Card
        content={content}
        at={at}
        reading={content.reading ? this.#actions.write(content.reading) : []}
        copied={state.copied}
        editing={state.editing}
        note={state.note}
        onHear={speak && (() => speak(content.text))}
        onEdit={(editing) => {
          this.#pinned = true;
          redraw({ editing, note: '' });
          if (editing) frame.querySelector('input')?.focus({ preventScroll: true });
          else frame.focus({ preventScroll: true });
        }}
        onCorrect={(typed) => void this.#actions.correct(content, typed).then(told)}
        onAddTerm={(english) => void this.#actions.addTerm(content, english).then(told)}
        save={state.save}
        onCopy={() => void copyText(frame, content).then((copied) => redraw({ copied }))}
        onSave={() => {
          redraw({ save: { state: 'saving' } });
          void this.#actions.save(content).then((save) => redraw({ save }));
        }}
        onNext={() => this.#actions.next(target)}
        onClose={() => this.close()}
      />,
      frame,
    );
  }

  #follow(frame: HTMLElement, target: Target): void {
    this.#stopFollowing?.();
    const vertical = isVertical(target.element);
    const reference = {
      getBoundingClientRect: () => {
        const boxes = target.boxes();
        return boxes.length > 0 ? around(boxes, vertical) : new DOMRect();
      },
      contextElement: target.element,
    };
    const place = async () => {
      if (target.boxes().length === 0) {
        this.close();
        return;
      }
      const { x, y } = await computePosition(reference, frame, {
        strategy: 'fixed',
        placement: vertical ? 'left-start' : 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              frame.style.maxHeight = `${Math.max(64, availableHeight)}px`;
            },
          }),
        ],
      });
      if (this.#target === target)
        frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    this.#stopFollowing = autoUpdate(reference, frame, () => void place());
  }
}
