/**
 * Place names in parts: each specific name apart from its generic, chains cut after every administrative generic
 * (和顺县南天池村 → 和顺|县|南天池|村) and behind a place that is known (四川|成都). Rules of the romanisation of Chinese
 * place names (GB/T 16159, 6.2.2); the generics are classes of public/lexicon/phrase-words.tsv.
 */
import { breaker } from './breaker.ts';

const PEOPLE =
  /[左右]翼|维吾尔|(?:蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春|珞巴|门巴)$|(?:蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|土家|布依|拉祜|傈僳|仡佬|仫佬|毛南|达斡尔|鄂温克|鄂伦春|东乡|保安|撒拉|裕固|朝鲜|哈尼|景颇|独龙|普米|布朗|纳西|阿昌|德昂|基诺|塔塔尔|乌孜别克|俄罗斯|各|[回藏苗彝壮侗瑶白傣黎佤畲羌怒土满水])族/gu;

interface Generic {
  text: string;
  /** Its words. */
  parts: readonly string[];
}

/** What a list of the divisions of China knows. */
export interface Gazetteer {
  /** Where the division whose full name begins at `at` ends, if one does. */
  divisionEnd(text: string, at: number): number | undefined;
  /** Whether a division of that short name lies in another one (万州 in 重庆). */
  liesIn(name: string, superior: string): boolean;
}

/** The parts of a place name, in order, covering it. */
export type PlaceParts = (text: string) => string[];

const generic = (written: string): Generic => ({
  text: written.replaceAll('|', ''),
  parts: written.split('|'),
});

const longestFirst = (a: Generic, b: Generic): number => b.text.length - a.text.length;

/** Generics of a site from this length on go before those of divisions that they hold (都市圈). */
const LONG_SITE = 3;
/** 西湖|景区, 云罗花园|小区: few districts' names end so, and the list has them. */
const NO_DISTRICT = /(?:自贸|大湾|[小景园灌厂校库片牧])区$/;
/** What may remain behind a known place for it to be parted from there. */
const SHORTEST_REST = 2;
/** Generics that names of one character have. */
const LEVEL_OF_SHORT = new Set(['县', '旗']);
/** What a site is for takes two words and more. */
const DESCRIBED = 4;
const LEVEL_AT = /^[省市县区镇乡]/u;
const BEFORE_PEOPLE = /^\p{Script=Han}{1,2}族自治/u;

/**
 * @param classes the words of a class of phrase-words.tsv: `administrative` generics, `site` generics (which only end a
 *   name), `grown` names, `prefecture` short names in front of 州, `province` short names, `inner` beginnings of names that
 *   look like a generic (镇海)
 * @param known names of places without their generics
 * @param whole names that end in what is no generic there, beside the `grown` ones
 * @param gazetteer tells which full names are divisions' (绿园区), and which short names stand behind the place that they
 *   lie in (重庆|万州|长滩镇)
 * @param isCommon whether a word of two characters is one of everyday language, which sites are described by
 */
export function placeDivider(
  classes: (
    name: 'administrative' | 'site' | 'grown' | 'prefecture' | 'province' | 'inner',
  ) => readonly string[],
  known: ReadonlySet<string>,
  whole: readonly string[],
  gazetteer: Gazetteer,
  isCommon: (pair: string) => boolean,
): PlaceParts {
  const administrative = classes('administrative').map(generic).toSorted(longestFirst);
  const sites = classes('site').map(generic).toSorted(longestFirst);
  const generics = [...administrative, ...sites];
  const prefectures = new Set(classes('prefecture').map((name) => `${name}州`));
  const provinces = classes('province');
  const inner = classes('inner').map((written) => ({
    name: written.replace('|', ''),
    at: Math.max(0, written.indexOf('|')),
  }));
  const grown = new Set([...classes('grown'), ...whole.filter((name) => !prefectures.has(name))]);

  /** Whether the generic at a place begins a name (青岛|市南区, 宁波|镇海区). */
  const beginsInner = (text: string, at: number): boolean =>
    inner.some(({ name, at: offset }) => text.startsWith(name, at - offset));

  /** 绿园‖区: a division of the list, whose name ends like a site. */
  const isDivision = (text: string, generic: number, end: number): boolean =>
    [1, 2, 3].some((length) => length <= generic && gazetteer.divisionEnd(text, generic - length) === end);

  function next(
    text: string,
    from: number,
  ): { start: number; end: number; parts: readonly string[] } | undefined {
    for (let i = from + 1; i < text.length; i++) {
      const found = administrative.find((each) => text.startsWith(each.text, i));
      if (!found) continue;
      const { text: word, parts } = found;
      const end = i + word.length;
      const rest = text.slice(end);
      // 东乡族, 孟村|回族, 西盟|佤族, 万柏林区, 都市圈: a part of a people's or of another name.
      if (rest.startsWith('族') || ('村盟'.includes(word) && BEFORE_PEOPLE.test(rest))) continue;
      if (word === '林区' && !text.startsWith('神农架')) continue;
      // 农贸|市场, 互市|贸易区, 夜市|街: where things are sold.
      if (word === '市' && (/^场(?![口镇乡村坝])/.test(rest) || /[互夜超早集]/.test(text.charAt(i - 1))))
        continue;
      if (i - from > 1 && beginsInner(text, i)) continue;
      const area = word === '区' ? (NO_DISTRICT.exec(text.slice(from, end))?.[0] ?? '') : '';
      // 绿园‖区: a park has a name of two characters and more.
      const isNamed = area.length > 2 || end - area.length - from > 1;
      if (area && isNamed && !isDivision(text, i, end)) {
        if (rest === '') continue;
        return { start: end - area.length, end, parts: [area] };
      }
      if (sites.some((each) => each.text.length >= LONG_SITE && endsAcross(text, each.text, i, end)))
        continue;
      // 新乡|市, 任村|乡, 景德镇|市: a generic right before another belongs to the name.
      const isDoubled = administrative.some((each) => rest.startsWith(each.text));
      if (word.length === 1 && isDoubled && !beginsInner(text, end)) continue;
      // 镇 and 村 of one character (赵村, 城区) stay in one word, but 蔚|县 is apart.
      if (i - from < 2 && word.length === 1 && word !== '县' && word !== '旗') continue;
      return { start: i, end, parts };
    }
    return undefined;
  }

  /** Whether a generic begins at a place, right there or behind one character that is no county of its own (山东|庄镇). */
  const isSplit = (text: string, at: number): boolean =>
    administrative.some(
      ({ text: word }) =>
        text.startsWith(word, at) || (text.startsWith(word, at + 1) && !LEVEL_OF_SHORT.has(word)),
    );

  /** The end of the province's short name that the text begins with, where another name follows (河北|蠡县). */
  function provinceEnd(text: string): number {
    const length = provinces.find((name) => text.startsWith(name))?.length ?? 0;
    if (length === 0 || length + 1 >= text.length) return 0;
    return isSplit(text, length) && !known.has(text.slice(length, length + 2)) ? 0 : length;
  }

  /**
   * 湖北十堰竹山 → 湖北|十堰|竹山; 成都市 and 河南蒙古族自治县 stay for the generics.
   * @param level the generic behind the text: 陇南成‖县 is parted, for names of one character have it
   * @param superior the place in front of the text
   */
  function chain(text: string, level = '', superior = ''): string[] {
    if (known.has(text) || grown.has(text.replaceAll(PEOPLE, ''))) return [text];
    const shortest = LEVEL_OF_SHORT.has(level) ? 1 : SHORTEST_REST;
    for (let length = text.length - shortest; length >= 2; length--) {
      const [name, rest] = [text.slice(0, length), text.slice(length)];
      if (!known.has(name) && !prefectures.has(name) && !(superior && gazetteer.liesIn(name, superior)))
        continue;
      // 德宏|傣族景颇族 is one name, 四平|伊通满族 are two.
      const isFree =
        !(level ? administrative : generics).some((each) => each.text === rest) &&
        rest.replaceAll(PEOPLE, '').length >= shortest;
      if (isFree) return [name, ...chain(rest, level, name)];
    }
    return [text];
  }

  /** 防汛物资‖储备库, 县|智能|制造‖产业园: the words of what says only what a site is for; undefined for a name. */
  function described(specific: string): string[] | undefined {
    if (specific.length < DESCRIBED || known.has(specific)) return undefined;
    const level = LEVEL_AT.test(specific) ? specific.charAt(0) : '';
    const words = Array.from(breaker.segment(specific.slice(level.length)), ({ segment }) => segment);
    return words.every(isCommon) ? [level, ...words].filter(Boolean) : undefined;
  }

  /** The generic at the end of a name apart from what is specific: 凤凰|山, 凉山|州, 太原|都市圈. */
  function site(text: string): readonly string[] {
    if (text.length < 2 || grown.has(text)) return [text];
    // 长江|三峡: two names, whatever the second ends with.
    for (let at = SHORTEST_REST; at <= text.length - SHORTEST_REST; at++)
      if ([text.slice(0, at), text.slice(at)].every((name) => known.has(name) || grown.has(name)))
        return [text.slice(0, at), text.slice(at)];
    const last = sites.find((each) => text.endsWith(each.text));
    if (!last || (last.text === '州' && text.length < 4 && !prefectures.has(text))) return peoples(text);
    const specific = text.slice(0, -last.text.length);
    if (!specific) return last.text.length > 2 ? last.parts : [text];
    return [...(described(specific) ?? chain(specific)), ...last.parts];
  }

  /** The names in front of a generic; what ends the last one is its own (北京|门头沟‖区). */
  const names = (text: string, level: string, superior: string): string[] => {
    const all = chain(text, level, superior);
    return all.flatMap((part, i) => (i < all.length - 1 ? site(part) : peoples(part)));
  };

  /** 观音堂林站|石板河水库: a site that lies on the ground of another one. */
  function sitesOf(text: string): string[] {
    const last = sites.find((each) => text.endsWith(each.text))?.text.length ?? 0;
    if (last === 0) return [text];
    for (let at = SHORTEST_REST; at <= text.length - last - 2 * SHORTEST_REST; at++) {
      const holder = sites.find(
        (each) => each.text.length >= SHORTEST_REST && text.startsWith(each.text, at),
      );
      const end = at + (holder?.text.length ?? 0);
      if (holder && end <= text.length - last - SHORTEST_REST)
        return [text.slice(0, end), ...sitesOf(text.slice(end))];
    }
    return [text];
  }

  return (text) => {
    if (grown.has(text)) return [text];
    let from = provinceEnd(text);
    let superior = text.slice(0, from);
    const parts = from > 0 ? [...site(superior)] : [];
    for (let found = next(text, from); found; found = next(text, from)) {
      const before = text.slice(from, found.start);
      parts.push(...names(before, found.parts.join(''), superior), ...found.parts);
      superior = text.slice(from, found.end);
      from = found.end;
    }
    const rest = text.slice(from);
    if (rest) parts.push(...sitesOf(rest).flatMap((each) => chain(each, '', superior).flatMap(site)));
    return parts.filter(Boolean);
  };
}

/** Whether a longer generic ends the text across the place of a shorter one (都市圈 across 市). */
const endsAcross = (text: string, site: string, start: number, end: number): boolean =>
  text.endsWith(site) && text.length - site.length < start && end <= text.length;

/** 湘西土家族苗族 → 湘西|土家族|苗族; 科尔沁右翼 → 科尔沁|右翼. */
function peoples(name: string): string[] {
  return name.replaceAll(PEOPLE, '|$&').split('|').filter(Boolean);
}
