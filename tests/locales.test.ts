import { describe, expect, it } from 'vitest';
import { type Messages, readLocale } from './words.ts';

const [english, chinese] = await Promise.all([readLocale('en'), readLocale('zh_CN')]);

const keys = (messages: Messages) => messages.map(({ key }) => key.join('.')).toSorted();

function texts(messages: Messages): [string, string[]][] {
  return messages.map((message) => [
    message.key.join('.'),
    message.type === 'plural' ? Object.values(message.plurals) : [message.message],
  ]);
}

/** The values that a text wants. */
function valuesIn(texts: string[]): string[] {
  const all = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return [...new Set(all)].toSorted();
}

/** The values that each text wants. */
function valuesByKey(messages: Messages): Record<string, string[]> {
  return Object.fromEntries(texts(messages).map(([key, all]) => [key, valuesIn(all)]));
}

describe('the words of the interface', () => {
  it('have keys that Chrome takes: letters, digits and underscores', () => {
    const keys = english.map(({ key }) => key.join('_'));
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it('have the same keys in every language', () => {
    expect(keys(chinese)).toEqual(keys(english));
    expect(new Set(keys(english)).size).toBe(english.length);
  });

  it('want the same values in every language', () => {
    expect(valuesByKey(chinese)).toEqual(valuesByKey(english));
  });

  it('have keys that browsers take', () => {
    // Chromium does not load an extension that has another sign in one.
    for (const key of keys(english)) expect(key).toMatch(/^[\w.]+$/);
  });

  it('are there, without exclamation marks', () => {
    for (const [key, all] of [...texts(english), ...texts(chinese)])
      for (const text of all) expect(text, key).toMatch(/^[^!！]*\S[^!！]*$/);
  });

  it('are Chinese where they should be', () => {
    for (const [key, all] of texts(chinese).filter(([key]) => key !== 'lang'))
      for (const text of all) expect(text, key).toMatch(/\p{Script=Han}|\{\w+\}/u);
  });
});
