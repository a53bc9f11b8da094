import type { Settings } from '../../utils/model/settings.ts';
import type { Part } from '../../utils/reading/parts.ts';
import { Written } from '../parts/Written.tsx';
import { SAMPLE, type SamplePart } from './sample.ts';

/** Readings longer than those of so many characters would tear the line apart. */
const LONGEST = 10;

/** Which parts of the sample are marked, and which carry a reading, as on a page. */
function shown({ kinds, firstOnly, pinyin, knownWords }: Settings): { mark: boolean; reading: boolean }[] {
  const marked = new Set<string>();
  const read = new Set<string>();
  const isHard = ({ rank = Infinity }: SamplePart) => rank > knownWords;
  return SAMPLE.map((part) => {
    const { text, kind } = part;
    const mark = kind !== undefined && kinds[kind] && !(firstOnly && marked.has(text));
    if (mark) marked.add(text);
    const isName =
      mark && ['person', 'place', 'organisation', 'term'].includes(kind ?? '') && text.length <= LONGEST;
    const wanted = {
      none: false,
      names: isName && !read.has(text),
      hard: (isName && !read.has(text)) || (!kind && isHard(part)),
      all: true,
    }[pinyin];
    const reading = wanted && part.pinyin !== undefined && text.length <= LONGEST;
    if (reading) read.add(text);
    return { mark, reading };
  });
}

interface Props {
  settings: Settings;
  /** A reading with tone marks, as the user wants it written. */
  write: (pinyin: string) => Part[];
}

/** The sample as a page would show it with these settings. */
export function Preview({ settings, write }: Props) {
  const looks = shown(settings);
  return (
    <p class="sample" lang="zh-CN">
      {SAMPLE.map(({ text, kind, pinyin = '' }, index) => {
        const { mark, reading } = looks[index]!;
        const words = mark ? <span class={`mark is-${kind}`}>{text}</span> : text;
        return reading ? (
          <ruby key={index}>
            {words}
            <rt lang="zh-Latn">
              <Written parts={write(pinyin)} />
            </rt>
          </ruby>
        ) : (
          <span key={index}>{words}</span>
        );
      })}
    </p>
  );
}
