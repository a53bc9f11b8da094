// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HighlightLayer } from '../../utils/marks/highlights.ts';
import type { Mark } from '../../utils/marks/marks.ts';

class FakeHighlight extends Set<AbstractRange> {
  type: HighlightType = 'highlight';
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

/** What the test environment has no class for. */
class FakeRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }

  get collapsed(): boolean {
    return false;
  }
}

const node = document.createTextNode('林晓燕');
const piece = { node, start: 1, end: 3 };
const person = (start: number): Mark => ({
  kind: 'person',
  start,
  end: start + 2,
  annotation: { type: 'person', start, end: start + 2, text: '晓燕', pinyin: 'Xiǎoyàn' },
});
const date: Mark = { kind: 'date', start: 4, end: 6, date: { start: 4, end: 6, text: '6月', value: null } };

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
});
afterEach(() => vi.unstubAllGlobals());

function layer() {
  const registry = new Map<string, Highlight>();
  return { registry, layer: new HighlightLayer(registry) };
}

describe('HighlightLayer', () => {
  it('keeps one highlight a kind', () => {
    const { registry, layer: highlights } = layer();
    const group = highlights.group();
    group.set(person(0), [piece]);
    group.set(person(1), [piece, piece]);
    group.set(date, [piece]);
    expect([...registry].map(([name, ranges]) => [name, ranges.size])).toEqual([
      ['yaowen-person', 3],
      ['yaowen-date', 1],
    ]);
    expect([...registry.get('yaowen-date')!]).toMatchObject([
      { startContainer: node, startOffset: 1, endContainer: node, endOffset: 3 },
    ]);
  });

  it('moves a mark, and takes a group away, without touching another', () => {
    const { registry, layer: highlights } = layer();
    const [one, other] = [highlights.group(), highlights.group()];
    const mark = person(0);
    one.set(mark, [piece, piece]);
    one.set(mark, [piece]);
    other.set(person(1), [piece]);
    expect(registry.get('yaowen-person')?.size).toBe(2);
    one.remove();
    expect(registry.get('yaowen-person')?.size).toBe(1);
  });

  it('points at one thing at a time', () => {
    const { registry, layer: highlights } = layer();
    highlights.point('here', [piece]);
    highlights.point('here', [piece]);
    expect(registry.get('yaowen-here')?.size).toBe(1);
    highlights.unpoint('here');
    expect(registry.size).toBe(0);
  });

  it('clears what is ours and nothing else', () => {
    const { registry, layer: highlights } = layer();
    const theirs = new Highlight();
    registry.set('search-result', theirs);
    highlights.group().set(date, [piece]);
    highlights.point('flash', [piece]);
    highlights.clear();
    expect([...registry]).toEqual([['search-result', theirs]]);
  });

  it('keeps what is known early apart, and takes it away alone or with the rest', () => {
    const { registry, layer: highlights } = layer();
    highlights.group().set(person(0), [piece]);
    const set = vi.spyOn(registry, 'set');
    highlights.showEarly('date', [piece]);
    highlights.showEarly('date', [{ ...piece, start: 0, end: 1 }]);
    expect(registry.get('yaowen-early-date')?.size).toBe(2);
    // Firefox reads all of a highlight's ranges anew whenever it is set.
    expect(set.mock.calls.filter(([name]) => name === 'yaowen-early-date')).toHaveLength(1);
    highlights.clearEarly();
    expect([...registry.keys()]).toEqual(['yaowen-person']);
    highlights.showEarly('term', [piece]);
    highlights.clear();
    expect(registry.size).toBe(0);
  });
});
