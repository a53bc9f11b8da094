/**
 * What a paper is about, where the whole of it is a term of the glossary: 关于进一步加强‖基层治理‖工作的意见 → Strengthening
 * Primary-level Governance. A subject with one word that is not known is left alone: half of it misleads.
 */
import type { Lexicon, Meaning } from './compose-lexicon.ts';
import type { Part } from './compose-part.ts';
import { segment } from './compose-segment.ts';

/** Kinds of terms that name something; set phrases and slogans are said of something. */
const NAMING =
  /programme|governance|countryside|^policy|foreign|safety|party life|united front|ideology|discipline|campaign|responsibility/;
/** An English verb would make a command of the title. */
const COMMAND =
  /^(?:act|add|address|admit|advise|answer|ask|attract|be|boost|break|bring|build|care|carry|celebrate|change|check|clear|combat|combine|compete|complete|conduct|consolidate|consult|crack|cultivate|curb|cut|dare|deepen|defuse|deliberate|develop|do|draw|ease|encourage|end|enforce|engage|ensure|enter|establish|evacuate|examine|expand|explain|fight|find|finish|follow|forestall|forge|foster|fulfil|further|get|give|go|govern|guard|handle|help|hold|improve|integrate|investigate|judge|keep|know|learn|let|lift|link|maintain|make|manage|meet|move|participate|pass|practise|press|prevent|promote|pursue|push|put|raise|reach|read|receive|rectify|renew|report|resist|respond|retrace|safeguard|save|secure|seek|send|serve|set|settle|share|split|stabilize|start|stay|steer|stop|strengthen|strip|study|support|swear|tackle|take|tell|tighten|treat|turn|use|vitalize|watch|work) /;
const SMALL = /^(?:of|and|the|a|an|for|in|to|with|on|by|from|at|or|as)$/;

/** @param text the words between 关于 and the kind of paper; undefined where they are more than one term */
export function subjectOf(text: string, lexicon: Lexicon): string | undefined {
  let rest = text.replace(/的$/, '');
  let act = '';
  for (
    let verb = verbOf(rest, lexicon);
    verb !== undefined && named(rest, lexicon) === undefined;
    verb = verbOf(rest, lexicon)
  ) {
    act = lexicon.apart.act.get(verb) || act;
    rest = rest.slice(verb.length);
  }
  const name = named(rest, lexicon);
  if (name === undefined && act && !MAKING.test(act)) {
    const words = plainly(rest, lexicon);
    return words && `${act} ${words}`;
  }
  // 推进‖生态文明建设: building it is what is done.
  if (name === undefined || /^\w+ing /.test(name)) return name;
  const isOne = /^[A-Z].*\bPartnership\b/.test(name);
  const article = !isOne ? '' : act !== 'Establishing' ? 'the ' : /^[AEIO]/.test(name) ? 'an ' : 'a ';
  return [act, article + name].filter(Boolean).join(' ');
}

/** What these make is counted: without an article and a plural their English would be wrong. */
const MAKING = /^(?:Building|Establishing|Setting|Forging|Creating|Launching|Holding|Making)/;
/** What is not counted, which stands without either. */
const UNCOUNTED =
  /(?:Development|Work|Cooperation|Consumption|Management|Protection|Governance|Reform|Innovation|Education|Security|Safety|Supervision|Training|Prevention|Control|Trade|Employment|Culture|Health|Assistance|Rectification)$/;
const HIGH_QUALITY = / High-quality Development$/;

/** Two of these side by side, or an adjective that nothing follows, are two things joined without a word. */
const LOOSE = /(?:Reform|Health|Innovation|Green|Economic|Financial) (?:Development|Financial|Cooperation)$/;
const ADJECTIVE = /(?:al|an|ic|ive|ed|able)$/;

/** 乡村民宿‖高质量发展: a few plain words, all of them known, of which the last is not counted. */
function plainly(text: string, lexicon: Lexicon): string | undefined {
  const isNew = text.startsWith(NEW_ERA);
  const parts = segment(isNew ? text.slice(NEW_ERA.length) : text, lexicon);
  const words = parts.map(({ text: own, kind, meaning }) =>
    kind === 'mark'
      ? JOINED[own]
      : isPlain(own, meaning, lexicon)
        ? ` ${meaning?.word?.english ?? ''}`
        : undefined,
  );
  if (parts.length < 2 || parts.length > 4 || words.includes(undefined)) return undefined;
  const english = words.join('').trim();
  if (!UNCOUNTED.test(english) || LOOSE.test(english)) return undefined;
  const what = english.replace(HIGH_QUALITY, '');
  if (what !== english && ADJECTIVE.test(what)) return undefined;
  const whole =
    what === english
      ? english
      : `the High-quality Development of ${what.endsWith('Industry') ? 'the ' : ''}${what}`;
  return isNew ? `${whole} in the New Era` : whole;
}

const JOINED: Readonly<Record<string, string>> = { 和: ' and', 与: ' and', '、': ',' };

const isPlain = (text: string, meaning: Meaning | undefined, { apart }: Lexicon): boolean =>
  meaning?.word?.role === '' &&
  meaning.word.english !== '' &&
  !meaning.organ &&
  !meaning.place &&
  !apart.act.get(text);

const NEW_ERA = '新时代';

/**
 * 深入推进长江经济带发展‖座谈会: on what the words in front of a meeting's noun are, where they are one term with its verbs.
 * @param parts of the name in front of the noun; its year is the meeting's
 */
export function onSubject(parts: readonly Part[], lexicon: Lexicon): string | undefined {
  const words = parts
    .filter(({ kind }) => kind !== 'year')
    .map(({ text }) => text)
    .join('');
  const isNew = words.startsWith(NEW_ERA);
  const subject = subjectOf(isNew ? words.slice(NEW_ERA.length) : words, lexicon);
  return subject && `on ${subject}${isNew ? ' in the New Era' : ''}`;
}

/** The verb in front of the term; one without English only presses the others (进一步, 切实). */
const verbOf = (text: string, { apart }: Lexicon): string | undefined =>
  [text.slice(0, 4), text.slice(0, 3), text.slice(0, 2)].find((start) => apart.act.has(start));

function named(text: string, lexicon: Lexicon): string | undefined {
  for (const [tail, pattern] of [['', '{}'], ...lexicon.apart.tail] as const) {
    const entry = text.endsWith(tail) ? lexicon.term(text.slice(0, text.length - tail.length)) : undefined;
    const [first = ''] = entry?.english.split(';') ?? [];
    const bare = first.replaceAll(/ ?\([^)]*\) ?/g, ' ').trim();
    if (entry && bare && NAMING.test(entry.kind) && !COMMAND.test(bare))
      return titled(pattern.replace('{}', bare));
  }
  return undefined;
}

/** As titles are written: “the High-quality Development of Rural E-commerce”. */
export function titled(english: string): string {
  return english.replaceAll(/[\w'’-]+/g, (word) =>
    SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
