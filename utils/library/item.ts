/**
 * From a part of an analysis to an item of the library. Small and free of storage: the page's popup uses it as well as
 * the panel, and every byte of it is loaded with every news page.
 */
import type { SavedContent, SavedItem, SavedKind, SavedPage } from '../model/library.ts';
import type { Annotation } from '../model/mention.ts';
import type { ReadArticle } from '../model/page.ts';
import type { Span } from '../model/text.ts';

const SENTENCE_END = /[。！？\n]/;
const CLOSING = /[”’」』）》]/;
/** So much of the text on each side tells two equal sentences apart. */
const CONTEXT = 24;

/** `span` without the white space at both its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** Where the sentence of `text` stands that holds `span`, without the white space around it. */
export function sentenceSpan(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  while (start < span.start && CLOSING.test(text.charAt(start))) start++;
  let end = span.end;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end - 1))) end++;
  while (end < text.length && CLOSING.test(text.charAt(end))) end++;
  return trimmed(text, { start, end });
}

/** FNV-1a over UTF-16 units, twice from different starts: 64 bits as 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9e3779b9]
    .map((start) => {
      let value = start;
      for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
      return (value >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

export function kindOf(content: SavedContent): SavedKind {
  return content.type === 'annotation' ? content.annotation.type : content.type;
}

/** The characters that name what is saved; those of a page are its title, which the item holds. */
export function nameOf({ content, title }: Pick<SavedItem, 'content' | 'title'>): string {
  if (content.type === 'page') return title;
  if (content.type === 'event') return content.event.name;
  if (content.type === 'person') return content.person.name;
  return content.type === 'date' ? content.date.text : content.annotation.text;
}

function dateOf(content: SavedContent): string {
  if (content.type === 'event') return content.event.date ?? '';
  return content.type === 'date' ? (content.date.value ?? '') : '';
}

/** The address of the page, whatever part of it was linked to. */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/s, '');
}

function quoteSpan(text: string, content: SavedContent): Span {
  switch (content.type) {
    case 'event':
      return trimmed(text, { start: content.event.sentence[0], end: content.event.sentence[1] });
    case 'person':
      return sentenceSpan(text, content.person.mentions[0] ?? { start: 0, end: 0 });
    case 'date':
      return sentenceSpan(text, content.date);
    case 'annotation':
      return sentenceSpan(text, content.annotation);
  }
  // A page is quoted by the first sentence under its title.
  const body = text.indexOf('\n') + 1;
  return sentenceSpan(text, { start: body, end: Math.min(body + 1, text.length) });
}

/** Each word once: what a page is found and counted by. */
function wordsOf(annotations: readonly Annotation[]): SavedPage['words'] {
  const words = new Map<string, SavedPage['words'][number]>();
  for (const { type, text, pinyin, gloss } of annotations) {
    if (!words.has(`${type} ${text}`))
      words.set(`${type} ${text}`, { type, text, pinyin, ...(gloss && { english: gloss.english }) });
  }
  return [...words.values()];
}

/** The whole page as something to save: its text and its record. */
export function pageContent({ article, analysis }: ReadArticle): SavedContent {
  const { events, people, dates, annotations } = analysis;
  return { type: 'page', page: { text: article.text, events, people, dates, words: wordsOf(annotations) } };
}

/**
 * The library's item for a part of an article. Its id is the same for the same thing of the same page, whatever the
 * fragment of the page's address, so that saving it twice keeps one.
 * @param savedAt ISO 8601 instant
 */
export function itemFor(
  read: ReadArticle,
  content: SavedContent,
  savedAt: string = new Date().toISOString(),
): SavedItem {
  const { article, analysis } = read;
  const { text } = article;
  const url = article.url ?? '';
  const title = article.title ?? text.split('\n', 1)[0] ?? '';
  const name = nameOf({ content, title });
  const { start, end } = quoteSpan(text, content);
  const mark =
    content.type === 'event' ? analysis.annotations.find((a) => a.text === name && a.pinyin) : undefined;
  return {
    id: hash([pageAddress(url), kindOf(content), name, dateOf(content)].join('\n')),
    content,
    quote: text.slice(start, end),
    anchor: {
      start,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    title,
    url,
    published: analysis.published,
    ...(article.site && { site: article.site }),
    savedAt,
    ...(mark && { pinyin: mark.pinyin }),
    ...(mark?.gloss && { english: mark.gloss.english }),
  };
}
