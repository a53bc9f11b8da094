// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../utils/marks/page-watch.ts';

const NEWS = '市委书记顾明川主持召开市委常委会会议。';
const known = document.createTextNode('已读的文字');

function watching(found = false) {
  const look = vi.fn<() => Promise<boolean>>(async () => found);
  const mend = vi.fn<() => void>();
  const watch = new PageWatch({ look, mend, knows: (node) => node === known });
  watch.start([document.body]);
  return { watch, look, mend };
}

const paragraph = (text = NEWS) => {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  return element;
};

/** Observers are told between tasks. */
const told = () => vi.advanceTimersByTimeAsync(1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('PageWatch', () => {
  it('mends at once and looks when the page has come to rest', async () => {
    const { watch, look, mend } = watching();
    paragraph();
    await told();
    expect(mend).toHaveBeenCalled();
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    paragraph();
    await told();
    await vi.advanceTimersByTimeAsync(200);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it.each<[string, () => void]>([
    ['text of another language', () => void paragraph('Breaking news of the day, at great length')],
    ['a few characters', () => void paragraph('12秒前')],
    [
      'a script',
      () =>
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: `/* ${NEWS} */` }),
        ),
    ],
  ])('does not look again for %s', async (_, change) => {
    const { watch, look } = watching();
    change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
    watch.stop();
  });

  it('does not hear what is written quietly, and hears what the page did just before', async () => {
    const { watch, look } = watching();
    watch.quietly(() => void paragraph());
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
    paragraph();
    watch.quietly(() => void paragraph());
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('looks ever less often where looking brings nothing', async () => {
    const { watch, look } = watching();
    for (let second = 0; second < 60; second++) {
      paragraph();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(15);
    watch.stop();
  });

  it('is not kept waiting by a page that never rests', async () => {
    const { watch, look } = watching(true);
    for (let tick = 0; tick < 40; tick++) {
      paragraph();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
    watch.stop();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['told', told],
    ['not told yet', async () => {}],
  ])('does not forget what it heard when it listens in other trees: %s', async (_, before) => {
    const { watch, look } = watching();
    paragraph();
    await before();
    watch.start([document.body]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('hears nothing once it is stopped', async () => {
    const { watch, look, mend } = watching();
    expect(watch.listens).toBe(true);
    paragraph();
    await told();
    watch.stop();
    expect(watch.listens).toBe(false);
    mend.mockClear();
    paragraph();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
    expect(mend).not.toHaveBeenCalled();
  });
});
