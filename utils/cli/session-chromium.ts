/**
 * Chromium, Chrome and Edge with the extension, by the DevTools protocol.
 */
import {
  launch,
  TargetType,
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { pause } from './look.ts';
import { POPUP } from '../marks/left-behind.ts';
import type { Box, Session, SessionOptions } from './session-parts.ts';

/** Quiet and on its own: nothing but the page and the extension shall speak. */
function argumentsFor({ port, language = 'en-US' }: SessionOptions): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
    `--lang=${language}`,
  ];
}

const LISTENS = 'chrome.action.onClicked.hasListeners()';

/** How many tenths of a second a background may take to stop: one that is loading its lists on a busy machine takes long. */
const STOPPING = 300;
/** After how many of them it is told again. */
const ASKED_AGAIN = 20;

/** Opens Chromium with the unpacked extension in `folder`. @throws where it does not start or not load it. */
export async function openChromium(
  executable: string,
  folder: string,
  options: SessionOptions,
): Promise<Session> {
  const browser = await launch({
    executablePath: executable,
    pipe: true,
    enableExtensions: true,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: argumentsFor(options),
    // On Linux the environment decides.
    env: { ...process.env, LANGUAGE: (options.language ?? 'en-US').replace('-', '_') },
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${executable} did not load the extension in ${folder}.`);
  const origin = `chrome-extension://${id}/`;
  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
  const watched = watchRequests(browser, origin);
  // A click in the first moment after the installation would find no listener yet.
  for (let left = 100; left > 0 && (await inBackground(LISTENS)) !== true; left--) await pause(50);

  /** What an expression gives in the background; undefined where that is not running, or is stopping. */
  async function inBackground(expression: string): Promise<unknown> {
    try {
      const session = await browser.targets().find(isWorker)?.createCDPSession();
      const answer = await session?.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      await session?.detach();
      return answer?.result.value;
    } catch {
      return undefined;
    }
  }

  /** A tab of the extension's origin, behind the others, to ask in; the browser closes it with the extension. */
  let desk: Page | undefined;

  /** What an expression gives there. */
  async function ask(expression: string): Promise<unknown> {
    if (!desk || desk.isClosed()) {
      desk = await browser.newPage({ background: true });
      await desk.goto(`${origin}manifest.json`);
    }
    return desk.evaluate(expression);
  }

  /** Does something on the browser's own page of extensions. */
  async function manage(expression: string): Promise<void> {
    const page = await browser.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.evaluate(`(async () => { await ${expression}; })()`);
    } finally {
      await page.close();
    }
  }

  async function tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return Number(await ask('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)'));
  }

  return {
    browser,
    origin,
    address: (url) => url,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async press(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async command(page, name) {
      const id = await tabOf(page);
      await browser.waitForTarget(isWorker, { timeout: 10_000 });
      const tab = `await chrome.tabs.get(${id})`;
      await inBackground(`(async () => chrome.commands.onCommand.dispatch('${name}', ${tab}))()`);
    },
    async badge(page) {
      return String(await ask(`chrome.action.getBadgeText({ tabId: ${await tabOf(page)} })`));
    },
    async popup(page) {
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      await session.detach();
      return wordsOf(find(root, POPUP)).join(' ');
    },
    async popupBox(page, words) {
      const session = await page.createCDPSession();
      try {
        return await boxIn(session, words);
      } finally {
        await session.detach();
      }
    },
    async zoom(page, factor) {
      await ask(`chrome.tabs.setZoom(${await tabOf(page)}, ${factor})`);
    },
    async own(file) {
      const page = await browser.newPage();
      await page.setViewport({ width: 900, height: 900 });
      await page.goto(`${origin}${file}`);
      return page;
    },
    async panel(page) {
      const id = await tabOf(page);
      const panel = await browser.newPage();
      await panel.setViewport({ width: 360, height: 900 });
      await panel.goto(`${origin}sidepanel.html?tab=${id}`);
      return panel;
    },
    async stopBackground() {
      const running = browser.targets().find(isWorker);
      if (!running) return;
      const devtools = await browser.target().createCDPSession();
      const targetId = String(Reflect.get(running, '_targetId'));
      // It may be started anew at once, by whoever waits for an answer: that is another target.
      for (let waited = 0; browser.targets().includes(running); waited++) {
        if (waited === STOPPING) throw new Error('The background did not stop.');
        // One that has just started may be watched only now, and does not stop for that.
        if (waited % ASKED_AGAIN === 0) {
          await watched.letGo();
          await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
        await pause(100);
      }
      await devtools.detach();
    },
    enable: (on) => manage(`chrome.management.setEnabled('${id}', ${on})`),
    reload: () => manage(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`),
    outside: async () => [...watched.seen.values()],
    close: () => browser.close(),
  };
}

type Node = Protocol.DOM.Node;

/** What hangs below a node, closed shadow trees included, which no script of the page can see. */
const below = ({ shadowRoots = [], children = [] }: Node) => [...shadowRoots, ...children];

function find(node: Node, name: string): Node | undefined {
  if (node.localName === name) return node;
  for (const child of below(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function findWith(node: Node, words: string): Node | undefined {
  const isControl = node.localName === 'button' || node.localName === 'input';
  if (isControl && wordsOf(node).join('').includes(words)) return node;
  for (const child of below(node)) {
    const found = findWith(child, words);
    if (found) return found;
  }
  return undefined;
}

async function boxIn(session: CDPSession, words: string | undefined): Promise<Box> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const popup = find(root, POPUP);
  const node = popup && (words === undefined ? find(popup, 'article') : findWith(popup, words));
  if (!node) throw new Error(`The popup has no ${words ?? 'card'}.`);
  const { quads } = await session.send('DOM.getContentQuads', { nodeId: node.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
  return { left, top, right, bottom };
}

function wordsOf(node: Node | undefined): string[] {
  if (!node || node.localName === 'style') return [];
  return node.nodeName === '#text' ? [node.nodeValue] : below(node).flatMap(wordsOf);
}

type Sent = Protocol.Network.RequestWillBeSentEvent;

/** Whether code of the extension made a request of a page: a content script's requests are the page's. */
function isMadeBy(origin: string, { stack }: Protocol.Network.Initiator): boolean {
  for (let part = stack; part; part = part.parent)
    if (part.callFrames.some(({ url }) => url.startsWith(origin))) return true;
  return false;
}

/**
 * Collects what the background, the extension's own pages and its content scripts ask for beyond the extension's files.
 * A worker that is watched does not stop: `letGo` ends the watching of workers that run now, not of what starts later.
 */
function watchRequests(
  browser: Browser,
  origin: string,
): { seen: ReadonlyMap<string, string>; letGo(): Promise<void> } {
  const seen = new Map<string, string>();
  const workers = new Set<CDPSession>();
  const watched = new WeakSet<Target>();
  const watch = async (target: Target) => {
    const isOwn = target.url().startsWith(origin);
    const isPage = target.type() === TargetType.PAGE;
    if (watched.has(target) || !(isOwn || isPage)) return;
    watched.add(target);
    const session = await target.createCDPSession();
    if (!isPage) workers.add(session);
    session.on('Network.requestWillBeSent', ({ requestId, request, initiator, documentURL, type }: Sent) => {
      const { url } = request;
      // Where the reader of the panel goes to a page, it is the browser that asks for it.
      const isMade = type !== 'Document' && isMadeBy(origin, initiator);
      const isOurs = documentURL.startsWith(origin) || !isPage || isMade;
      if (isOurs && !url.startsWith(origin) && !/^(data|blob):/.test(url)) seen.set(requestId, url);
    });
    // What our own policy stopped was never sent.
    session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
      if (blockedReason === 'csp') seen.delete(requestId);
    });
    await session.send('Network.enable');
  };
  // A target that is gone before it can be watched is no fault.
  const begin = (target: Target) => void watch(target).catch(() => undefined);
  browser.targets().forEach(begin);
  browser.on('targetcreated', begin);
  browser.on('targetchanged', begin);
  return {
    seen,
    async letGo() {
      await Promise.all([...workers].map((session) => session.detach().catch(() => undefined)));
      workers.clear();
    },
  };
}
