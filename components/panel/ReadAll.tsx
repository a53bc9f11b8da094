import { useSignal } from '@preact/signals';
import { words } from '../words.ts';

interface Props {
  /** Where the headlines lead, in the order of the page. */
  urls: readonly string[];
  openAll: (urls: readonly string[]) => void;
}

/** So many tabs are opened by one press: more than that a reader does not want at once, nor does the site. */
const BATCH = 10;

/** Offers to open what a list of headlines leads to, some tabs at a time; they are read there. */
export function ReadAll({ urls, openAll }: Props) {
  const opened = useSignal(0);
  const left = urls.slice(opened.value);
  const next = left.slice(0, BATCH);
  return (
    <p class="read-all">
      {next.length > 0 && (
        <button
          type="button"
          onClick={() => {
            openAll(next);
            opened.value += next.length;
          }}
        >
          {next.length === urls.length
            ? words('panel.readAll', { count: next.length })
            : words('panel.readNext', { count: next.length, left: left.length })}
        </button>
      )}
      <span role="status">
        {opened.value > 0 && words('panel.readOpened', { count: opened.value, all: urls.length })}
      </span>
    </p>
  );
}
