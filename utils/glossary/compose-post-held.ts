/** A title in the body, the place or under the post that stands before it. */
import { held, pick, type Rendered } from './compose-holder.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { placeEnglish } from './compose-names.ts';
import { isWorded } from './compose-plain.ts';
import { readBody, type Body } from './compose-read.ts';
import { isName } from './compose-unknown.ts';

/** A title cut in two: its known head and whose it is. */
export interface Title {
  head: string;
  /** The head's English, by the kind of body that it is held in. */
  renderings: Map<string, string>;
  rest: string;
  /** The place that a bare level means. */
  of: string | undefined;
  lexicon: Lexicon;
  /** Reads another post, under which this one is held. */
  another: (text: string) => Rendered | undefined;
}

/** Posts of those who serve somebody, and whom they may serve. */
const UNDER = /(?:顾问|秘书|助理|代表|特使)$/;
const LEADER = /(?:领袖|总统|主席|总理|首相|国王|秘书长|总书记)$/;
/** 经济和‖财政‖部长: of a state's ministry for several things, which no body's name stands for. */
const MINISTRY =
  /^(?:国民经济|经济|财政|外交|国防|能源|内政|司法|外贸|对外|农业|贸易|旅游|交通|环境|工业|劳工)[^部厅局]*[和与及、]/;

export function ofRest({ head, renderings, rest, of, lexicon, another }: Title): Rendered {
  const read = readBody(rest, of, lexicon);
  // 安联首席经济‖顾问; a minister's title says what the ministry is for.
  const half = read?.isHalf && !/部长$|大臣$/.test(head);
  const body = half ? { ...NOTHING, left: [rest] } : (read ?? unread(rest, lexicon));
  const under = UNDER.test(head) ? 'to' : 'of';
  // 苏丹‖卫生部长: the state, not its sultan.
  const isPost = lexicon.posts.has(rest) && lexicon.meanings.get(rest)?.place === undefined;
  if (body.left.length > 0 || isPost || (under === 'to' && LEADER.test(rest))) {
    // 俄罗斯总统‖新闻秘书: held under another post.
    const holder = another(rest);
    if (holder?.left.length === 0)
      return { ...holder, english: `${pick(renderings, body.system)} ${under} the ${holder.english}` };
  }
  // 国家安全统筹‖部长: of what is called by its work.
  const isNameless = body.system === '' && body.english && body.place === undefined;
  if (head === '部长' && isNameless && !MINISTRY.test(rest)) {
    const part = readBody(`${rest}部`, of, lexicon);
    if (part?.english && part.left.length === 0)
      return { ...held(head, renderings, part, rest, of, lexicon), left: [], sounds: part.sounds };
  }
  const isMinister = /部长$|大臣$/.test(head) && MINISTRY.test(rest) && body.system === '';
  const ministry = isMinister ? forOf(rest, of, lexicon) : undefined;
  if (ministry) return { ...ministry, english: `${pick(renderings, 'foreign')} of ${ministry.english}` };
  return { ...held(head, renderings, body, rest, of, lexicon), left: body.left, sounds: body.sounds };
}

/** What a ministry is for, as its minister's title says it; undefined where that is not all known. */
function forOf(rest: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  const body = readBody(rest.replace(/部$/, ''), of, lexicon);
  if (!body?.english || (rest.endsWith('部') && body.left.length > 0)) return undefined;
  const nouns = body.english.replaceAll(
    /\b(?:Agricultural|Fiscal|Economic)(?= and|,)/g,
    (word) => NOUNS[word] ?? word,
  );
  return { english: nouns, left: body.left, sounds: body.sounds };
}

const NOUNS: Readonly<Record<string, string>> = {
  Agricultural: 'Agriculture',
  Fiscal: 'Finance',
  Economic: 'Economy',
};

const NOTHING: Body = { english: '', system: '', session: '', left: [], sounds: [] };

/** A holder of whom nothing is known: a name is spelled by its sound, words are left out. */
function unread(rest: string, lexicon: Lexicon): Body {
  // A single character stands for several states (巴) or is half a word.
  const named = rest.length > 1 && isName(rest) && !isWorded(rest, lexicon);
  const body: Body = {
    ...NOTHING,
    english: named ? placeEnglish(rest, lexicon) : '',
    left: named ? [] : [rest],
  };
  if (named) body.place = rest;
  return body;
}
