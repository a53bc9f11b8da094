import { createApp, h, nextTick, shallowRef } from 'vue';

export function start(box) {
  const content = shallowRef({ title: '', paragraphs: [] });
  const view = () =>
    h('div', [
      h('h1', content.value.title),
      content.value.paragraphs.map(({ key, text }) => h('p', { key }, text)),
    ]);
  createApp({ render: view }).mount(box);
  return (next) => {
    content.value = next;
    return nextTick();
  };
}
