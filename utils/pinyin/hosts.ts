/** Whose an address is by the pinyin of a place in its host: www.pingli.gov.cn is 平利县's, jyj.ankang.gov.cn 安康市's. */
import { pinyin } from 'pinyin-pro';
import { shortForm, type Division } from '../lexicon/divisions.ts';

/** Shorter labels are initials or words of another language. */
const SHORTEST = 4;
/** Parts of every host, and parts that say whose site it is but not where. */
const NO_PLACE = /^(?:www\d*|gov|com|net|org|cn|news|m|app|xxgk)$/;
/** What stands behind the place in a label: its government, its news. */
const ENDING = /(?:zf|news|city|net)$/;
/** Both are Shanxi by their pinyin; the official spelling of one tells them apart. */
const SHAANXI = { label: 'shaanxi', name: '陕西省', same: 'shanxi' };

/** Letters alone, without tones; ü is written u, v and yu in hosts. */
const letters = (reading: string): string =>
  reading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
const sameLetters = (label: string): string => label.replace(/([ln])(?:v|yu)/g, '$1u');

/** The first letters that a character may be read with. */
function initials(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array' }).map((one) => one.charAt(0));
}

/**
 * @param divisions those of the gazetteer
 * @param read the pinyin of a place
 * @returns tells the divisions that the host may be named after, those of its most special label; none where it names none
 */
export function createHostReader(
  divisions: readonly Division[],
  read: (place: string) => string,
): (host: string) => readonly Division[] {
  const byInitial = new Map<string, Division[]>();
  const spellings = new Map<Division, string[]>();
  const answers = new Map<string, readonly Division[]>();

  /** To read all places would take longer than to read a page: only those are read that may begin as the label does. */
  function startingWith(letter: string): readonly Division[] {
    if (byInitial.size === 0) {
      const known = new Map<string, string[]>();
      for (const division of divisions) {
        if (division.level === 'township') continue;
        const first = division.name.charAt(0);
        if (!known.has(first)) known.set(first, initials(first));
        for (const initial of new Set(known.get(first)))
          byInitial.set(initial, [...(byInitial.get(initial) ?? []), division]);
      }
    }
    return byInitial.get(letter) ?? [];
  }

  /** 平利县 as pingli and pinglixian. */
  function spellingsOf(division: Division): string[] {
    let known = spellings.get(division);
    if (!known) {
      const short = shortForm(division);
      known = [division.name, ...(short ? [short] : [])].map((name) => letters(read(name)));
      spellings.set(division, known);
    }
    return known;
  }

  const named = (label: string): Division[] =>
    label.length < SHORTEST
      ? []
      : startingWith(label.charAt(0)).filter((division) => spellingsOf(division).includes(label));

  /** The first letters of a province's name, with which many counties' hosts begin: sxpingli. */
  function provinceInitials(division: Division): string {
    let above = division;
    while (above.superior) above = above.superior;
    return letters(
      Array.from(shortForm(above) ?? above.name, (character) => letters(read(character)).charAt(0)).join(''),
    );
  }

  function divisionsOf(label: string): Division[] {
    if (label === SHAANXI.label) return divisions.filter(({ name }) => name === SHAANXI.name);
    const plain = sameLetters(label);
    const found = named(plain).filter(({ name }) => plain !== SHAANXI.same || name !== SHAANXI.name);
    if (found.length > 0) return found;
    const ending = plain.replace(ENDING, '');
    if (ending !== plain && named(ending).length > 0) return named(ending);
    return [2, 3].flatMap((length) =>
      named(plain.slice(length)).filter((division) => provinceInitials(division) === plain.slice(0, length)),
    );
  }

  function answer(host: string): readonly Division[] {
    const labels = host
      .toLowerCase()
      .split('.')
      .filter((label) => /^[a-z]+$/.test(label) && !NO_PLACE.test(label));
    const found = labels.map(divisionsOf);
    const at = found.findLastIndex((all) => all.length > 0);
    const last = found[at] ?? [];
    // The county in front of its prefecture: pingli.ankang.gov.cn.
    const inside = (found[at - 1] ?? []).filter((division) => {
      for (let above = division.superior; above; above = above.superior)
        if (last.includes(above)) return true;
      return false;
    });
    return inside.length > 0 ? inside : last;
  }

  return (host) => {
    let known = answers.get(host);
    if (!known) {
      known = answer(host);
      answers.set(host, known);
    }
    return known;
  };
}
