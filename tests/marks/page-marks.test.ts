// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HighlightLayer } from '../../utils/marks/highlights.ts';
import { PageMarks } from '../../utils/marks/page-marks.ts';
import { RubyLayer } from '../../utils/marks/ruby.ts';
import { ShadowStyles } from '../../utils/marks/shadow-styles.ts';
import type { Annotation } from '../../utils/model/mention.ts';
import { DEFAULT_SETTINGS } from '../../utils/platform/settings.ts';

const NAMES = ['林晓燕', '苏怀瑾', '丁万里'];

/** What was done, in order: a box asked for, a reading written. */
let steps: string[] = [];

class LoggedRuby extends RubyLayer {
  override add(...given: Parameters<RubyLayer['add']>): void {
    steps.push('write');
    super.add(...given);
  }
}

beforeEach(() => {
  steps = [];
  vi.stubGlobal('Highlight', class extends Set<AbstractRange> {});
  vi.stubGlobal('StaticRange', function (this: object, init: StaticRangeInit) {
    Object.assign(this, init);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => {
    steps.push('box');
    return [new DOMRect(0, 10, 10, 10)] as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('no box is asked for once a reading is written: the browser would lay the page out anew for each', async () => {
  document.body.innerHTML = `<main>${NAMES.map((name) => `<p>${name}主持。</p>`).join('')}</main>`;
  const nodes = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
  const text = nodes.map(({ data }) => data).join('\n');
  const runs = nodes.map((node, index) => {
    const start = index * (node.length + 1);
    return { start, end: start + node.length, node, offset: 0 };
  });
  const annotations = NAMES.map((name): Annotation => {
    const start = text.indexOf(name);
    return { type: 'person', start, end: start + 3, text: name, pinyin: 'Lín Xiǎoyàn' };
  });
  const marks = new PageMarks({
    highlights: new HighlightLayer(new Map()),
    ruby: new LoggedRuby(),
    shadowStyles: new ShadowStyles(''),
    readWords: () => Promise.resolve([]),
    settings: DEFAULT_SETTINGS,
  });
  const article = { text, url: 'http://www.example.com/', published: null };
  await marks.paint(
    { article, runs, root: document.body, publishedBasis: null },
    {
      article,
      publishedBasis: null,
      analysis: { published: null, annotations, dates: [], people: [], events: [] },
    },
    new AbortController().signal,
  );
  expect(steps.filter((step) => step === 'write')).toHaveLength(NAMES.length);
  expect(steps.slice(steps.indexOf('write'))).not.toContain('box');
  expect(steps).toContain('box');
});
