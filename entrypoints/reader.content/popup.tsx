/** The one popup: where it stands, what is in it, how it comes and goes. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card, type SaveState } from '../../components/popup/Card.tsx';
import type { CardContent } from '../../components/popup/content.ts';
import popupStyle from '../../components/popup/popup.css?inline';
import tokens from '../../components/tokens.css?inline';
import { words } from '../../components/words.ts';
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

interface PopupActions {
  save(content: CardContent): Promise<SaveState>;
  /** The reader wants the place after this one. */
  next(target: Target): void;
  closed(): void;
}

/** How the popup came: by the pointer's rest (and goes with it), by a click, or by the keyboard. */
export type Opening = 'hover' | 'click' | 'keyboard';

/** Inside the card, these are no business of the page's own handlers. */
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress wheel copy'.split(
    ' ',
  );

/** The box that holds all of them: the card goes above or below it, so that it covers no line of the words. */
function around(boxes: readonly DOMRect[]): DOMRect {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = boxes[0]!.left;
  return new DOMRect(left, top, boxes[0]!.width, bottom - top);
}

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
    const frame = this.#frame ?? this.#mount(target.element.ownerDocument);
    this.#target = target;
    this.#pinned = opening !== 'hover';
    frame.setAttribute('aria-label', `${target.content.label}: ${target.content.text}`);
    this.#draw({ copied: false, save: { state: 'idle' } });
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

  #mount(document: Document): HTMLElement {
    const host = document.createElement('yaowen-popup');
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
    document.documentElement.append(host);
    // The top layer is above dialogs and whatever z-index the page has.
    host.popover = 'manual';
    host.showPopover();
    this.#host = host;
    this.#frame = frame;
    return frame;
  }

  #draw(state: { copied: boolean; save: SaveState }): void {
    const target = this.#target;
    const frame = this.#frame;
    if (!target || !frame) return;
    const { content, at } = target;
    const redraw = (change: Partial<typeof state>) => {
      if (this.#target === target) this.#draw(Object.assign(state, change));
    };
    render(
      <Card
        content={content}
        at={at}
        copied={state.copied}
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
    const reference = {
      getBoundingClientRect: () => {
        const boxes = target.boxes();
        return boxes.length > 0 ? around(boxes) : new DOMRect();
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
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              frame.style.maxHeight = `${Math.max(120, availableHeight)}px`;
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
