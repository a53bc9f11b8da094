/**
 * From a part of an analysis to an item of the library. Small and free of storage: the page's popup uses it as well as
 * the panel, and every byte of it is loaded with every news page.
 */
import type { Annotation, ReadArticle, SavedContent, SavedItem, Span } from '../model.ts';

const SENTENCE_END = /[。！？\n]/;
const CLOSING = /[”’」』）》]/;

/** The sentence of `text` that holds `span`, without the white space around it. */
export function sentenceAround(text: string, span: Span): string {
  let start = span.start;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  while (start < span.start && CLOSING.test(text.charAt(start))) start++;
  let end = span.end;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end - 1))) end++;
  while (end < text.length && CLOSING.test(text.charAt(end))) end++;
  return text.slice(start, end).trim();
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

/** What is saved is one of these: the type of the content, or of the mark that was saved. */
export function kindOf(content: SavedContent): 'event' | 'date' | Annotation['type'] {
  return content.type === 'annotation' ? content.annotation.type : content.type;
}

/** The characters that name what is saved. */
export function nameOf(content: SavedContent): string {
  if (content.type === 'event') return content.event.name;
  if (content.type === 'person') return content.person.name;
  return content.type === 'date' ? content.date.text : content.annotation.text;
}

function dateOf(content: SavedContent): string {
  if (content.type === 'event') return content.event.date ?? '';
  return content.type === 'date' ? (content.date.value ?? '') : '';
}

function spanOf(content: SavedContent): Span {
  if (content.type === 'event') return { start: content.event.sentence[0], end: content.event.sentence[1] };
  if (content.type === 'person') return content.person.mentions[0] ?? { start: 0, end: 0 };
  return content.type === 'date' ? content.date : content.annotation;
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
  const url = article.url ?? '';
  const name = nameOf(content);
  const place = url.replace(/#.*$/s, '');
  const mark =
    content.type === 'event' ? analysis.annotations.find((a) => a.text === name && a.pinyin) : undefined;
  return {
    id: hash([place, kindOf(content), name, dateOf(content)].join('\n')),
    content,
    quote:
      content.type === 'event'
        ? article.text.slice(...content.event.sentence).trim()
        : sentenceAround(article.text, spanOf(content)),
    title: article.title ?? article.text.split('\n', 1)[0] ?? '',
    url,
    published: analysis.published,
    savedAt,
    ...(mark && { pinyin: mark.pinyin }),
    ...(mark?.gloss && { english: mark.gloss.english }),
  };
}
