/** What watches for requests sees them: an extension that does ask the network is caught, whichever part of it asks. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { serve } from '../../utils/cli/serve.ts';
import { openSession } from '../../utils/cli/session.ts';
import {
  browsers,
  changedBuild,
  eventually,
  HOST,
  newsPage,
  onePage,
  openTested,
  REPORT,
} from './support.ts';

const asks = (part: string, port: number): string =>
  `\n;fetch('${HOST}:${port}/told-by-${part}').catch(() => {});\n`;

/** Has every part of a build ask the network. */
function tell(folder: string, port: number): void {
  const panel = readdirSync(join(folder, 'chunks')).find((name) => name.startsWith('sidepanel'));
  const files = {
    background: 'background.js',
    detector: 'detector.js',
    reader: 'content-scripts/reader.js',
    panel: `chunks/${panel}`,
  };
  for (const [part, file] of Object.entries(files)) appendFileSync(join(folder, file), asks(part, port));
}

/** The parts that asked, by the addresses. */
const partsOf = (list: string[]) =>
  [...new Set(list.flatMap((url) => /told-by-(\w+)/.exec(url)?.[1] ?? []))].toSorted();

/** Takes the policy away that would stop it. */
function loosen(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  manifest['content_security_policy'] = { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" };
  writeFileSync(file, JSON.stringify(manifest));
}

describe.each(browsers)('$name', (found) => {
  const reads = async (change: (folder: string, port: number) => void, wanted: number) => {
    const server = await serve(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const { folder, remove } = changedBuild(found.product, (changed) => change(changed, server.port));
    const options = { port: server.port, headless: true, folder };
    const session = await openSession(found, options);
    try {
      const page = await session.open(`${HOST}/network.html`);
      await waitForMarks(page);
      await session.panel(page);
      const outside = () => session.outside();
      const seen = await eventually(outside, (list) => new Set(list).size >= wanted, wanted > 0 ? 8_000 : 0);
      return { seen: partsOf(seen), reached: partsOf(server.asked) };
    } finally {
      await session.close();
      await server.close();
      remove();
    }
  };

  test('a request of any part is seen', async () => {
    const all = ['background', 'detector', 'panel', 'reader'];
    const { seen, reached } = await reads((folder, port) => {
      tell(folder, port);
      loosen(folder);
    }, all.length);
    expect(seen).toEqual(all);
    expect(reached).toEqual(all);
  });

  test('with the policy as it is, background and panel cannot ask at all', async () => {
    const { reached } = await reads(tell, 4);
    expect(reached).not.toContain('background');
    expect(reached).not.toContain('panel');
  });

  test('a session in which something was asked does not end well', async () => {
    const server = await serve(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const { folder, remove } = changedBuild(found.product, (changed) => {
      tell(changed, server.port);
      loosen(changed);
    });
    const session = await openTested(found, { port: server.port, headless: true, folder });
    await session.open(`${HOST}/network.html`);
    await eventually(
      () => session.outside(),
      (list) => list.length > 0,
    );
    await expect(session.close()).rejects.toThrow('told-by-');
    await server.close();
    remove();
  });
});
