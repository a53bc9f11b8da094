/** Copying from the popup. */
import type { CardContent } from '../../components/popup/content.ts';

function lines({ text, reading, summary, explanation, list }: CardContent): string {
  return [
    reading ? `${text} ${reading}` : text,
    summary,
    ...explanation,
    ...list.map(({ chinese, english }) => (english ? `${chinese}: ${english}` : chinese)),
  ].join('\n');
}

/** The old way, for pages without https, where there is no clipboard object: a field that is gone at once. */
function copyByField(parent: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = parent;
  const root = parent.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  root.appendChild(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Puts the card's words on the clipboard; called in the gesture's handler. @returns whether it worked */
export async function copyText(parent: HTMLElement, content: CardContent): Promise<boolean> {
  const text = lines(content);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(parent, text);
  }
}
