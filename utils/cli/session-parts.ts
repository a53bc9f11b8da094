/**
 * A browser with the built extension in it, driven the same way whatever the browser: open a page, press the toolbar
 * button, look at popup and panel.
 */
import type { Browser, Page } from 'puppeteer-core';

export interface SessionOptions {
  /** The port on which every host name is answered. */
  port: number;
  headless: boolean;
  /** A profile to keep between runs; without it a new one that is thrown away. */
  profile?: string;
  /** A folder that files are saved to; without it the browser does as it does. */
  downloads?: string;
  /** The language of the browser, as its own interface has it (Chromium); English where it is not given. */
  language?: string;
  /** Another build of the extension than the usual one. */
  folder?: string;
}

/** In CSS px of the page's window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Session {
  browser: Browser;
  /** Where the extension's own files are: `chrome-extension://…/`. */
  origin: string;
  /** `http://host/path` as this browser has to be asked for it. */
  address(url: string): string;
  /** A new tab, in front, with the address loaded. */
  open(url: string): Promise<Page>;
  /** Presses the extension's toolbar button for this tab. */
  press(page: Page): Promise<void>;
  /** Gives a command of the manifest, as its key would. */
  command(page: Page, name: string): Promise<void>;
  /** The text on the toolbar button of this tab. */
  badge(page: Page): Promise<string>;
  /** The words of the popup on this page, in order; empty where none is open. */
  popup(page: Page): Promise<string>;
  /**
   * Where the popup's card, or the first of its buttons and fields with these words, stands in the window.
   * @throws where there is none
   */
  popupBox(page: Page, words?: string): Promise<Box>;
  /** Zooms the tab as the browser's own menu does: 2 is 200 %. */
  zoom(page: Page, factor: number): Promise<void>;
  /** One of the extension's own pages in a tab, 900 px wide. */
  own(file: string): Promise<Page>;
  /** The side panel for this tab, in a tab of its own, 360 px wide. */
  panel(page: Page): Promise<Page>;
  /** Stops the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Turns the extension off as a user does, and on again. */
  enable(on: boolean): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>;
  /** Every address beyond its own files that the extension itself asked for. */
  outside(): Promise<string[]>;
  close(): Promise<void>;
}
