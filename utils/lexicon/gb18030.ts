/**
 * GB18030, in which the word lists are shipped: it has two bytes for a Chinese character where UTF-8 has three, and weighs
 * less when it is compressed as well. Every platform reads it; only the build, which has a library for it, writes it.
 */

/** A stretch may begin with any character: a byte order mark is one. */
const decoder = new TextDecoder('gb18030', { ignoreBOM: true });

/** @param bytes GB18030; what is none becomes U+FFFD */
export const fromGb18030 = (bytes: Uint8Array): string => decoder.decode(bytes);
