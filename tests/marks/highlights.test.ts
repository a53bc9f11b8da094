// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HighlightLayer } from '../../utils/marks/highlights.ts';

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
    highlights.add('person', [piece]);
    highlights.add('person', [piece, piece]);
    highlights.add('date', [piece]);
    expect([...registry].map(([name, ranges]) => [name, ranges.size])).toEqual([
      ['yaowen-person', 3],
      ['yaowen-date', 1],
    ]);
    expect([...registry.get('yaowen-date')!]).toMatchObject([
      { startContainer: node, startOffset: 1, endContainer: node, endOffset: 3 },
    ]);
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
    highlights.add('term', [piece]);
    highlights.point('flash', [piece]);
    highlights.clear();
    expect([...registry]).toEqual([['search-result', theirs]]);
  });
});
