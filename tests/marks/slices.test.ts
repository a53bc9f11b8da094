import { describe, expect, it } from 'vitest';
import { inSlices, visibleFirst } from '../../utils/marks/slices.ts';

describe('inSlices', () => {
  it('does everything in order, with pauses', async () => {
    const done: number[] = [];
    const running = inSlices([1, 2, 3], 0, new AbortController().signal, (item) => done.push(item));
    expect(done).toEqual([1]);
    expect(await running).toBe(true);
    expect(done).toEqual([1, 2, 3]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const finished = await inSlices([1, 2, 3], 0, stop.signal, (item) => {
      done.push(item);
      if (item === 2) stop.abort();
    });
    expect(finished).toBe(false);
    expect(done).toEqual([1, 2]);
  });
});

describe('visibleFirst', () => {
  it.each([
    [0, [1, 2, 3, 4, 5]],
    [2, [3, 4, 5, 1, 2]],
    [5, [1, 2, 3, 4, 5]],
  ])('%i are above', (above, expected) => {
    expect(visibleFirst([1, 2, 3, 4, 5], (item) => item <= above)).toEqual(expected);
  });
});
