import { h, render } from 'preact';

export function start(box) {
  return ({ title, paragraphs }) =>
    render(
      h(
        'div',
        null,
        h('h1', null, title),
        paragraphs.map(({ key, text }) => h('p', { key }, text)),
      ),
      box,
    );
}
