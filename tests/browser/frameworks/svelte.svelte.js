import { flushSync, mount } from 'svelte';
import Report from './Report.svelte';

export function start(box) {
  const props = $state({ content: { title: '', paragraphs: [] } });
  mount(Report, { target: box, props });
  return (next) => flushSync(() => (props.content = next));
}
