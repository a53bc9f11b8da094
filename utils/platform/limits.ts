/** Every bound on what is read, kept and waited for, in one place. */

/** Characters of a page that are read; what comes after is left alone and the panel says so. */
export const PAGE_CHARACTERS = 300_000;

/** From so many characters on an article is glanced at also where the engine is loaded: it takes a while over it. */
export const LONG_ARTICLE = 20_000;

/** How long the content script waits for one answer of the engine, in milliseconds, before it asks once more. */
export const ANSWER_WAIT = 60_000;

/** Analyses kept for the browser session, the newest ones, each at most this many UTF-16 units of JSON. */
export const KEPT_ANALYSES = 30;
export const KEPT_ANALYSIS_SIZE = 200_000;

/** How long a slice of painting may take on the page's main thread, in milliseconds. */
export const SLICE = 8;

/** Names longer than this carry no pinyin above the line: it would tear the line apart. */
export const RUBY_CHARACTERS = 10;

/** The pointer's rest before a popup opens, and the grace it has on the way from the word to the popup, in ms. */
export const HOVER_DELAY = 300;
export const LEAVE_DELAY = 250;
