/** The pages as references: BibTeX (biblatex's @online) and CSL-JSON. */
import type { SavedItem } from '../../model/library.ts';
import { daysOf } from '../when.ts';
import { pagesOf } from './pages.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function latex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign] ?? sign);
}

/** biblatex takes the address word for word; only what would end the field is written otherwise. */
const address = (url: string): string =>
  url.replaceAll(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A day, a month or a year, or a range of them, as both biblatex and EDTF write it. */
const isDate = (value: string | null): value is string =>
  daysOf(value) !== null && !/[~?%]/.test(value ?? '');

export function toBibTeX(items: readonly SavedItem[]): string {
  return pagesOf(items)
    .map(({ key, title, url, site, published, accessed }) => {
      const fields = [
        `title = {{${latex(title)}}}`,
        site && `organization = {{${latex(site)}}}`,
        isDate(published) && `date = {${published}}`,
        url && `url = {${address(url)}}`,
        `urldate = {${accessed}}`,
        'langid = {chinese}',
      ].filter(Boolean);
      return `@online{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
    })
    .join('\n');
}

const dateParts = (value: string) => ({
  'date-parts': value.split('/').map((point) => point.split('-').map(Number)),
});

/** CSL-JSON 1.0, as Zotero and pandoc read it. */
export function toCslJson(items: readonly SavedItem[]): string {
  const references = pagesOf(items).map(({ key, title, url, site, published, accessed }) => ({
    id: key,
    type: 'article-newspaper',
    title: oneLine(title),
    ...(site && { 'container-title': oneLine(site) }),
    ...(isDate(published) && { issued: dateParts(published) }),
    ...(url && { URL: url }),
    accessed: dateParts(accessed),
    language: 'zh-CN',
  }));
  return JSON.stringify(references, null, 2);
}
