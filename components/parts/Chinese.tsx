import type { ComponentChildren } from 'preact';

/** Chinese text, named as such for fonts, line breaks and screen readers. */
export function Chinese({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <span lang="zh-CN" class={name ? `zh ${name}` : 'zh'}>
      {children}
    </span>
  );
}
