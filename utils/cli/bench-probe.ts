/** What the detector costs on pages that are no news: milliseconds of the processor, its script's reading included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectPage } from '../page/detect.ts';
import { DETECTOR, READER } from '../platform/sites.ts';
import { median } from './bench-engine.ts';
import { mainThread, scriptTime, traceOf } from './bench-trace.ts';
import { pause } from './look.ts';
import { parsePage } from './parse-page.ts';
import type { Server, Site } from './serve.ts';
import type { Session } from './session-parts.ts';

const HOST = 'http://www.lanhe.gov.cn';
const SAVED = join(import.meta.dirname, '../../../shared/pages');
/** Of the saved pages the first so many that are no news, also not on a site where they are served here. */
const MOST = 12;

const many = (part: string) => Array.from({ length: 300 }, () => part).join('\n');
const body = (content: string) => `<!doctype html><meta charset="utf-8"><title>页</title><body>${content}`;

/** Pages of our own: a manual in English, a form, a report of another subject, short links, a service, a tender. */
const OWN = [
  body(many('<div><h3>Step</h3><p>Fill the tank with water, plug it in, and wait for the light.</p></div>')),
  body(many('<label>姓名 <input></label><label>身份证号码 <input></label>')),
  body(many('<p>上半场主队前锋打入进球，下半场门将扑出点球，球队以2比1的比分夺冠，主教练赞扬球员。</p>')),
  body(many('<li><a href="/a">信息公开</a></li><li><a href="/b">办事大厅</a></li>')),
  body(
    many(
      '<p>受理条件：年满十八周岁。申请材料：身份证原件、照片。办理流程：网上办理，办理时限：五个工作日。</p>',
    ),
  ),
  body(many('<p>投标人须按招标文件递交投标保证金，开标后由评标小组推荐中标候选人，采购人确认后公布。</p>')),
];

interface Page {
  content: string | Buffer;
  charset: string;
}

/** Whether the whole judgement, on a public body's site, has a page read: as news, or as a list of headlines. */
function isRead(html: string): boolean {
  const { isGovernmentNews, headlines } = detectPage(parsePage(html), `${HOST}/`);
  return isGovernmentNews || headlines !== undefined;
}

function savedPages(): Page[] {
  const index = join(SAVED, 'index.jsonl');
  if (!existsSync(index)) return [];
  const lines = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line): { file: string; label: string; charset: string } => JSON.parse(line));
  return pages
    .filter(({ label }) => label === 'other')
    .map(({ file, charset }) => ({ content: readFileSync(join(SAVED, file)), charset }))
    .filter(({ content, charset }) => !isRead(new TextDecoder(charset).decode(content)))
    .slice(0, MOST);
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
    times.push(scriptTime(events, thread, DETECTOR));
    if (scriptTime(events, thread, READER) > 0) broughtOn++;
    await page.close();
  }
  server.show(rest);
  return { pages: pages.length, broughtOn, median: median(times), slowest: Math.max(...times) };
}
