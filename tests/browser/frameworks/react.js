import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function start(box) {
  const root = createRoot(box);
  return ({ title, paragraphs }) =>
    flushSync(() =>
      root.render(
        h(
          'div',
          null,
          h('h1', null, title),
          paragraphs.map(({ key, text }) => h('p', { key }, text)),
        ),
      ),
    );
}
