/** What the detector costs on pages that are no news: milliseconds of the processor, its script's reading included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './bench-engine.ts';
import { mainThread, scriptTime, traceOf } from './bench-trace.ts';
import { pause } from './look.ts';
import type { Server, Site } from './serve.ts';
import type { Session } from './session-parts.ts';

const HOST = 'http://www.lanhe.gov.cn';
const SAVED = join(import.meta.dirname, '../../../shared/pages');
/** Of the saved pages the first so many that are no news. */
const MOST = 12;

const many = (part: string) => Array.from({ length: 300 }, () => part).join('\n');
const body = (content: string) => `<!doctype html><meta charset="utf-8"><title>页</title><body>${content}`;

/** Pages of our own: a manual in English, a form, a report of another subject, a page of short links. */
const OWN = [
  body(many('<div><h3>Step</h3><p>Fill the tank with water, plug it in, and wait for the light.</p></div>')),
  body(many('<label>姓名 <input></label><label>身份证号码 <input></label>')),
  body(many('<p>上半场主队前锋打入进球，下半场门将扑出点球，球队以2比1的比分夺冠，主教练赞扬球员。</p>')),
  body(many('<li><a href="/a">信息公开</a></li><li><a href="/b">办事大厅</a></li>')),
];

interface Page {
  content: string | Buffer;
  charset: string;
}

function savedPages(): Page[] {
  const index = join(SAVED, 'index.jsonl');
  if (!existsSync(index)) return [];
  const lines = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line): { file: string; label: string; charset: string } => JSON.parse(line));
  return pages
    .filter(({ label }) => label === 'other')
    .slice(0, MOST)
    .map(({ file, charset }) => ({ content: readFileSync(join(SAVED, file)), charset }));
}

export interface ProbeCost {
  pages: number;
  /** Of those, such that the reader was brought to all the same: the look did not turn them away. */
  broughtOn: number;
  median: number;
  slowest: number;
}

export async function measureProbe(session: Session, server: Server, rest: Site): Promise<ProbeCost> {
  const pages = [...OWN.map((content) => ({ content, charset: 'utf-8' })), ...savedPages()];
  server.show((address) => {
    const at = /^\/probe\/(\d+)$/.exec(address.pathname)?.[1];
    const shown = at === undefined ? undefined : pages[Number(at)];
    if (!shown) return rest(address);
    return {
      body: shown.content,
      type: `text/html; charset=${shown.charset}`,
      headers: { 'content-security-policy': "script-src 'none'" },
    };
  });
  const times: number[] = [];
  let broughtOn = 0;
  for (const at of pages.keys()) {
    const page = await session.browser.newPage();
    const address = `${HOST}/probe/${at}`;
    const events = await traceOf(page, false, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await pause(700);
    });
    const thread = mainThread(events, address);
    times.push(scriptTime(events, thread, 'detector.js'));
    if (scriptTime(events, thread, 'reader.js') > 0) broughtOn++;
    await page.close();
  }
  server.show(rest);
  return { pages: pages.length, broughtOn, median: median(times), slowest: Math.max(...times) };
}
