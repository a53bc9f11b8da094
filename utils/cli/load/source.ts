/** Pages without end for `npm run load`, each with another text, so that no answer of before fits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The HTML of page number N. */
export type PageSource = (number: number) => string;

const SENTENCES = [
  '市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠，秘书长丁若谷出席会议。',
  '会议审议通过了《岚河市河道保护条例》，任命叶知秋为市财政局局长。',
  '省委常委、市委书记顾明川率队赴松岭县调研乡村振兴工作，实地察看高标准农田。',
  '他指出，要坚持以人民为中心，树牢“四个意识”、坚定“四个自信”，做到“两个维护”。',
  '市委副书记、市长苏怀瑾会见来访的哈立德·阿克拉姆一行，双方签署《合作备忘录》。',
  '今年是“十五五”规划开局之年；一季度，全市完成投资12.5亿元，同比增长3.1%。',
  '会议强调，要发展全过程人民民主，抓住“关键少数”，严格落实中央八项规定精神。',
];

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function newsPage(title: string, published: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}_岚河市人民政府</title>
<meta name="ArticleTitle" content="${escape(title).replaceAll('"', '')}"><meta name="PubDate" content="${published}"><meta name="ContentSource" content="岚河日报"></head>
<body><div class="content"><h1>${escape(title)}</h1><p class="source">发布时间：${published} 来源：岚河日报</p>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}</div></body></html>`;
}

function madePage(number: number): string {
  const day = `2026-09-${String((number % 28) + 1).padStart(2, '0')}`;
  const paragraphs = Array.from(
    { length: 4 + (number % 9) },
    (_, at) => `9月${(number % 28) + 1}日，第${number}号通报。${SENTENCES[(number + at) % SENTENCES.length]}`,
  );
  return newsPage(`市六届人大常委会举行第${number + 1}次会议`, day, paragraphs);
}

interface Item {
  title?: string;
  text: string;
  published?: string;
}

function itemsOf(file: string): Item[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Item => JSON.parse(line));
}

/**
 * @param folder where articles or saved pages lie; without it the pages are made here
 * @throws where the folder holds neither
 */
export function pageSource(folder?: string): PageSource {
  if (folder === undefined) return madePage;
  const files = readdirSync(folder).map((name) => join(folder, name));
  const items = files.filter((file) => /\.jsonl(\.gz)?$/.test(file)).flatMap(itemsOf);
  const saved = files.filter((file) => /\.html?$/.test(file));
  if (items.length === 0 && saved.length === 0) throw new Error(`${folder} holds no *.jsonl and no *.html.`);
  return (number) => {
    // Articles from all over the list, and each once before any comes again.
    const item = items[(number * 7919) % items.length];
    if (!item) return readFileSync(saved[number % saved.length] ?? '', 'utf8');
    const { title = `第${number}次会议`, published = '2026-09-17', text } = item;
    return newsPage(title, published, text.split('\n'));
  };
}
