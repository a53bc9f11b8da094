import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FirstGlance } from '../../utils/platform/first-glance.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a turn is over after so many milliseconds. */
async function isOver(turn: Promise<void>, after: number): Promise<boolean> {
  let over = false;
  void turn.then(() => (over = true));
  await vi.advanceTimersByTimeAsync(after);
  return over;
}

describe('FirstGlance', () => {
  it('waits for nobody where nobody is expected', async () => {
    expect(await isOver(new FirstGlance().turn(), 0)).toBe(true);
  });

  it('goes on when the one who was expected has an answer, not before', async () => {
    const glance = new FirstGlance();
    glance.expect();
    const turn = glance.turn();
    expect(await isOver(turn, 20)).toBe(false);
    glance.answered();
    expect(await isOver(turn, 0)).toBe(true);
  });

  it('goes on where none comes, and does not wait again', async () => {
    const glance = new FirstGlance();
    glance.expect();
    expect(await isOver(glance.turn(), 1_000)).toBe(true);
    expect(await isOver(glance.turn(), 0)).toBe(true);
  });

  it('waits for none who had an answer before', async () => {
    const glance = new FirstGlance();
    glance.expect();
    glance.expect();
    glance.answered();
    expect(await isOver(glance.turn(), 0)).toBe(true);
  });
});
