/** The divisions that mentions are found by, as readings ask of them. */
import { shortForm } from '../lexicon/divisions.ts';
import type { MentionLexicon } from '../mentions/lexicon.ts';
import type { Gazetteer } from './places.ts';

/** What is named by the short name of a place in front of it. */
const UNIT = /^(?:法院|检察院|公安|消防|海关|医院|大学|学院|供电|银行|日报)/u;

/** A division's full name, and which lies in which. */
export const gazetteerOf = ({ places }: MentionLexicon): Gazetteer => ({
  divisionEnd(text, at) {
    const hit = places.longestAt(text, at);
    if (!hit || hit.value.weak || hit.value.divisions.length === 0) return undefined;
    const isWhole = hit.value.full === text.slice(at, hit.end);
    // 长安消防大队: without its generic a name begins a unit's.
    return isWhole || (at === 0 && UNIT.test(text.slice(hit.end))) ? hit.end : undefined;
  },
  liesIn(name, superior) {
    const superiors = (places.get(name)?.divisions ?? []).map((division) => division.superior);
    for (let above = superiors.pop(); above; above = above.superior ?? superiors.pop())
      if (above.name === superior || shortForm(above) === superior) return true;
    return false;
  },
});
