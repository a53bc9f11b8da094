// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { closestOf, isWithin, parentOf, shadowTreesIn } from '../../utils/page/composed.ts';
import { type Line, readLines } from '../../utils/page/lines.ts';

afterEach(() => document.body.replaceChildren());

/** A host under the body with this in its open tree, and this in itself. */
function host(shadow: string, light = ''): { element: HTMLElement; tree: ShadowRoot } {
  const element = document.createElement('x-host');
  element.innerHTML = light;
  const tree = element.attachShadow({ mode: 'open' });
  tree.innerHTML = shadow;
  document.body.append(element);
  return { element, tree };
}

function lines(root: Element): Line[] {
  const work = readLines(root);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const texts = () => lines(document.body).map(({ text }) => text);

describe('the page as its reader sees it', () => {
  it('goes up and down through shadow trees', () => {
    const { element, tree } = host('市长<p><b>林</b></p>');
    const b = tree.querySelector('b')!;
    expect(parentOf(b)?.localName).toBe('p');
    expect(parentOf(tree.firstChild!)).toBe(element);
    expect(closestOf(b, 'body')).toBe(document.body);
    expect(closestOf(b, 'table')).toBeNull();
    expect(isWithin(b.firstChild!, document.body)).toBe(true);
    expect(isWithin(element, b)).toBe(false);
    expect(shadowTreesIn(document)).toEqual([tree]);
  });

  it.each([
    ['a tree in its host’s place', '<p>一</p><p>二</p>', '<p>不见</p>', ['一', '二', '后']],
    [
      'a slot with what was put there',
      '<h1>题</h1><slot></slot><p>尾</p>',
      '<p>一</p><p>二</p>',
      ['题', '一', '二', '尾', '后'],
    ],
    [
      'named slots in the tree’s order',
      '<slot name="b"></slot><slot name="a"></slot>',
      '<p slot="a">甲</p><p slot="b">乙</p>',
      ['乙', '甲', '后'],
    ],
    [
      'a slot’s own words where nothing was put',
      '<slot name="x"><p>空</p></slot>',
      '<p>不见</p>',
      ['空', '后'],
    ],
  ])('reads %s', (_, shadow, light, wanted) => {
    host(shadow, light);
    document.body.append(Object.assign(document.createElement('p'), { textContent: '后' }));
    expect(texts()).toEqual(wanted);
  });

  it('reads a tree in a tree, and what stands after both', () => {
    const { tree } = host('<p>外</p><x-inner></x-inner><p>外尾</p>');
    tree.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p>内</p>';
    expect(texts()).toEqual(['外', '内', '外尾']);
  });
});
