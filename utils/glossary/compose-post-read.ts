/** A title as its head and whose it is. */
import { alone, pick, type Rendered } from './compose-holder.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { attach } from './compose-post-attach.ts';
import { ofRest, type Title } from './compose-post-held.ts';
import { readBody } from './compose-read.ts';
import { qualify, splitsOf } from './compose-split.ts';
import { isName } from './compose-unknown.ts';

const CONJUNCTION = /[兼、]/g;
/** 柳河镇‖党委副书记、镇长: the second title is held where the first is. */
const OWN_PLACE = /^.{2,}?[省市县区州旗镇乡](?=[党委人政])/;

/**
 * Two posts or more in one (国务委员兼外交部部长), where each part is a title.
 * @param tried the ends of the list that were read before: without them the time of a list whose last part is no title would
 *   double with each part
 */
export function renderTwo(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  tried = new Map<string, Rendered | undefined>(),
): Rendered | undefined {
  const key = `${of ?? ''} ${text}`;
  if (!tried.has(key)) tried.set(key, divideTitles(text, of, lexicon, tried));
  return tried.get(key);
}

function divideTitles(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  tried: Map<string, Rendered | undefined>,
): Rendered | undefined {
  for (const match of text.matchAll(CONJUNCTION)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + 1)];
    const first = renderPost(before, of, lexicon);
    if (!first) continue;
    const here = of ?? OWN_PLACE.exec(before)?.[0];
    const more = renderTwo(after, here, lexicon, tried);
    const second = more ?? renderPost(after, here, lexicon, first.system);
    if (!second) continue;
    return {
      english: `${first.english}${more ? ', ' : ' and '}${second.english}`,
      unresolved: first.unresolved ?? second.unresolved,
      left: [...first.left, ...second.left],
      sounds: [...first.sounds, ...second.sounds],
    };
  }
  return undefined;
}

/** @param shared the kind of body that the title in front is held in, for one that names none */
export function renderPost(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  shared = '',
): Rendered | undefined {
  const joint = sharedHead(text, of, lexicon);
  if (joint) return joint;
  const splits = [...splitsOf(text, lexicon)];
  const whole = splits[0]?.rest === '' ? splits[0] : undefined;
  const split =
    whole ??
    splits.find(({ rest }) => lexicon.meanings.get(rest)?.organ) ??
    splits.find(({ rest }) => isReadable(rest, of, lexicon)) ??
    splits[0];
  if (!split) return undefined;
  const title = titleOf(split.head, split.rest, of, lexicon);
  const rendered = split.rest
    ? attach(title)
    : alone(split.head, pick(title.renderings, shared || 'bare'), of, lexicon);
  return { ...rendered, english: qualify(split.words, rendered.english) };
}

const titleOf = (head: string, rest: string, of: string | undefined, lexicon: Lexicon): Title => ({
  head,
  renderings: lexicon.posts.get(head) ?? new Map<string, string>(),
  rest,
  of,
  lexicon,
  another: (text) => renderPost(text, of, lexicon),
});

/** Bodies whose last character their head's title begins with: 公安‖局‖长, 龙津‖镇‖长. */
const SHARES = /(?<!镇|乡)[局厅处科院所站室庭镇乡]长$/;

/** 市公安局长 is the 局长 of 市公安局: the body is named with the character that the title shares with it. */
function sharedHead(text: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  const [head, body] = [text.slice(-2), text.slice(0, -1)];
  const shares = SHARES.test(text) && body.length > 2 && lexicon.posts.has(head);
  if (!shares || lexicon.posts.has(text) || lexicon.posts.has(text.slice(-3))) return undefined;
  const { left = [text], english = '' } = readBody(body, of, lexicon) ?? {};
  return left.length === 0 && english ? ofRest(titleOf(head, body, of, lexicon)) : undefined;
}

/** Nothing of the holder's name would be left out. */
function isReadable(rest: string, of: string | undefined, lexicon: Lexicon): boolean {
  const body = readBody(rest, of, lexicon);
  return body ? body.left.length === 0 : isName(rest);
}
