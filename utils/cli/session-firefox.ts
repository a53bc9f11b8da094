/**
 * Firefox with the extension, by WebDriver BiDi. BiDi alone cannot reach an extension's background, button or pages;
 * with system access Firefox's own window can be asked, and that window holds the real button and the real tabs.
 */
import { launch, type Page } from 'puppeteer-core';
import { pause } from './look.ts';
import { POPUP } from '../marks/left-behind.ts';
import type { Box, Session, SessionOptions } from './session-parts.ts';

/** The part of puppeteer's BiDi connection that its types keep to themselves. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: { result: WrittenNode } }>;
  send(method: 'script.callFunction', params: object): Promise<{ result: Evaluated }>;
}

interface Evaluated {
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
}

/** A node as BiDi writes it down, closed shadow trees included, which no script of the page can see. */
interface WrittenNode {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    shadowRoot?: WrittenNode | null;
    children?: WrittenNode[];
  };
}

function wordsOf({ value }: WrittenNode): string[] {
  if (!value || value.localName === 'style') return [];
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return value.nodeValue === undefined ? below.flatMap(wordsOf) : [value.nodeValue];
}

/** The card, or the first of its buttons with these words. */
function findIn(node: WrittenNode, words: string | undefined): WrittenNode | undefined {
  const { value } = node;
  if (value?.localName === (words === undefined ? 'article' : 'button')) {
    if (words === undefined || wordsOf(node).join('').includes(words)) return node;
  }
  for (const child of [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])]) {
    const found = findIn(child, words);
    if (found) return found;
  }
  return undefined;
}

/** How many twentieths of a second a page of the extension may take to open. */
const ARRIVING = 600;

/** A fixed address for the extension's pages, so that a profile finds its library again after a restart. */
const UUID = '5b7c1f0e-6a55-4a0e-9d0c-0f6b1b1d7a01';

function preferences(id: string, headless: boolean) {
  return {
    // The mapping of every host name to this machine.
    'network.dns.forceResolve': '127.0.0.1',
    'dom.security.https_first': false,
    // A temporary add-on loses its address and its storage with the session unless told otherwise.
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.tabs.firefox-view': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Where nobody sees the browser's own question whether a site may be allowed, the answer is yes.
    'extensions.webextOptionalPermissionPrompts': !headless,
  };
}

const BOX = `(element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return JSON.stringify({ left, top, right, bottom });
}`;

/** Files go to a folder without a question: what the driver can be told of it does not reach the extension's own pages. */
const downloadsTo = ({ downloads }: SessionOptions) =>
  downloads === undefined
    ? {}
    : {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      };

/** Runs in Firefox's own window before each question: `extension` and what Firefox calls its parts. */
const PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const parts = ExtensionParent.apiManager.global;
  const browserOf = (context) => NavigableManager.getBrowsingContextById(context).embedderElement;
  const tabOf = (context) => gBrowser.getTabForBrowser(browserOf(context));`;

/** Opens Firefox and installs the extension in `folder` for the session. @throws where one of them fails. */
export async function openFirefox(
  executable: string,
  folder: string,
  id: string,
  options: SessionOptions,
): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(id, options.headless), ...downloadsTo(options) },
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  });
  const connection: Connection = Reflect.get(browser, 'connection');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts[0]?.context;

  /** What a function body gives in Firefox's window; `context` there is the page's, where one was given. */
  async function ask(body: string, page?: Page): Promise<unknown> {
    const context = page ? contextOf(page) : '';
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (id, context) => {${PRELUDE}\n${body}\n}`,
      arguments: [id, context].map((value) => ({ type: 'string', value })),
      awaitPromise: true,
      target: { context: window },
    });
    if (result.exceptionDetails) throw new Error(`Firefox: ${result.exceptionDetails.text}`);
    return result.result?.value;
  }

  async function writtenPopup(page: Page): Promise<WrittenNode> {
    const { result } = await connection.send('script.evaluate', {
      expression: `document.querySelector('${POPUP}')`,
      awaitPromise: false,
      target: { context: contextOf(page) },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
    });
    return result.result;
  }

  /** A page of the extension: BiDi does not go there, Firefox's window does. */
  async function openOwn(file: string, width: number): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await ask(
      `const address = 'moz-extension://${UUID}/${file}';
       const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
       browserOf(context).fixupAndLoadURIString(address, { triggeringPrincipal });`,
      page,
    );
    // Puppeteer's own waiting ends with the document that it began in, and that one is about to go.
    const isThere = () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false);
    for (let left = ARRIVING; !(await isThere()); left--) {
      if (left === 0) throw new Error(`Firefox did not open ${file}.`);
      await pause(50);
    }
    return page;
  }

  // Before the extension is there: what its background asks for at once must be seen.
  await ask(WATCH_REQUESTS);
  await browser.installExtension(folder);
  const addressOf = (url: string) => {
    const address = new URL(url);
    address.port = String(options.port);
    return address.href;
  };
  return {
    browser,
    origin: `moz-extension://${UUID}/`,
    address: addressOf,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(addressOf(url), { waitUntil: 'load' });
      return page;
    },
    async press(page) {
      await page.bringToFront();
      await ask('await parts.browserActionFor(extension).triggerAction(window);', page);
    },
    async command(page, name) {
      await page.bringToFront();
      const body = `
        const { shortcut } = (await extension.shortcuts.allCommands()).find((each) => each.name === '${name}');
        const letter = shortcut.split('+').at(-1);
        document.querySelector('keyset[id^="ext-keyset-id"] key[key="' + letter + '"]').doCommand();`;
      await ask(body, page);
    },
    async badge(page) {
      const body =
        'return parts.browserActionFor(extension).action.getContextData(tabOf(context)).badgeText ?? "";';
      return String(await ask(body, page));
    },
    async popup(page) {
      return wordsOf(await writtenPopup(page)).join(' ');
    },
    async popupBox(page, words) {
      const node = findIn(await writtenPopup(page), words);
      if (!node?.sharedId) throw new Error(`The popup has no ${words ?? 'card'}.`);
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: BOX,
        arguments: [{ sharedId: node.sharedId }],
        awaitPromise: false,
        target: { context: contextOf(page) },
      });
      const box: Box = JSON.parse(String(result.result?.value));
      return box;
    },
    async zoom(page, factor) {
      await ask(`browserOf(context).fullZoom = ${factor};`, page);
    },
    own: (file) => openOwn(file, 900),
    async panel(page) {
      const tab = await ask('return parts.tabTracker.getId(tabOf(context));', page);
      return openOwn(`sidepanel.html?tab=${String(tab)}`, 360);
    },
    async stopBackground() {
      await ask('await extension.terminateBackground();');
    },
    async enable(on) {
      await ask(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await addon.${on ? 'enable' : 'disable'}();`);
    },
    async reload() {
      await ask(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();`);
    },
    async outside() {
      const asked: string[] = JSON.parse(String(await ask('return JSON.stringify(window.yaowenAsked);')));
      return asked;
    },
    close: () => browser.close(),
  };
}

/**
 * Firefox says of every request who made it, but a content script's are said to be its page's: what any page asks for by
 * script counts as the extension's, since the pages that are opened here do not ask.
 */
const WATCH_REQUESTS = `
  window.yaowenAsked = [];
  const { TYPE_DOCUMENT, TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_WEBSOCKET } = Ci.nsIContentPolicy;
  const byScript = [TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_WEBSOCKET];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType: type } = channel.loadInfo;
    // Where the reader of the panel goes to a page, it is the browser that asks for it.
    if (type === TYPE_DOCUMENT) return;
    const isOurs = [triggeringPrincipal, loadingPrincipal].some((each) => each?.addonId === id);
    const isOfPage = triggeringPrincipal?.isContentPrincipal && byScript.includes(type);
    if (isOurs || isOfPage) window.yaowenAsked.push(channel.URI.spec);
  }, 'http-on-modify-request');`;

/** The id of the tab's context in BiDi, which puppeteer keeps to itself. */
function contextOf(page: Page): string {
  return String(Reflect.get(page.mainFrame(), '_id'));
}
