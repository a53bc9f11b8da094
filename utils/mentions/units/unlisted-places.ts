/** Places that no list holds where no place stands in front of them: at a clause's head, behind a verb, in a list. */
import { CharSet } from '../../lexicon/char-set.ts';
import { isTransliterated } from '../foreign-names.ts';
import { isHanAt } from '../scan.ts';
import type { Grammar } from '../grammar.ts';
import { isLedTo } from './led-to.ts';
import { isSided, lowerEnd, VILLAGE_KIND } from './lower-places.ts';
import { basinAt, namedSite, numberedRoad, riverAt } from './sites.ts';

const OPENING = new CharSet('，。；：“\n');

/** Whether a clause begins here, where a village may be its subject. */
const opensClause = ({ scan }: Grammar, at: number): boolean => at === 0 || OPENING.hasAt(scan.text, at - 1);

/** 湖州安吉的‖某村: behind a place what lies in it. */
const isOfPlace = ({ scan, places }: Grammar, at: number): boolean =>
  scan.char(at - 1) === '的' && places.has(at - 1);

/** 上方镇的‖毛家山: a mountain, a temple or a water that lies in a town. */
function mountainOf(grammar: Grammar, at: number): number | undefined {
  if (grammar.sites.has(at) || !isOfPlace(grammar, at) || !/[镇乡村县区市]/.test(grammar.scan.char(at - 2)))
    return undefined;
  const end = namedSite(grammar, at);
  return end - at > 2 ? end : undefined;
}

const DWELLERS = /^(?:村民|居民|党员|群众|干部|老党|村干|村医)/;

/** 白沙台村‖发展特色产业: a village that no list holds at a clause's head, if its name is no word of the language. */
function clauseVillage(grammar: Grammar, at: number): number | undefined {
  const first = grammar.scan.startingAt(at);
  if (!first) return undefined;
  const end = lowerEnd(grammar, at);
  const name = grammar.scan.slice(at, end);
  // 阿瓦提县的‖阿依巴格乡: a township behind what it lies in, by a name of another language.
  const strange = isOfPlace(grammar, at) && isTransliterated(grammar.lexicon, name.slice(0, -1));
  const isLower = (strange ? /...(?:村|社区|乡|镇)$/ : /.(?:村|社区)$/).test(name);
  if (!isLower || name.length < 3 || VILLAGE_KIND.test(name) || /[进到入]社区$/.test(name)) return undefined;
  // 旧关村‖村民: people of one village, whatever words its name is of.
  const own = DWELLERS.test(grammar.scan.slice(end, end + 2));
  // 使吉兴村|成为…, 有岳家寨村: a verb in one word with the name.
  if (/^[使让令有]/.test(name) && name.length > 3) return undefined;
  // 提高‖社区居民…: what is done for a community.
  if (/^[vd]/.test(first.tag) && name.endsWith('社区')) return undefined;
  return own || name.endsWith('村社区') || /^(?:x|nr|ns|nz)/.test(first.tag) || isSided(first)
    ? end
    : undefined;
}

/** 兴山煤矿、‖峻德煤矿: the next site of a list, by the right end that the one before has as well; undefined where none stands there. */
function twin({ scan, lexicon, places, limit }: Grammar, at: number): number | undefined {
  if (!places.has(at - 1) || !/[、和]/.test(scan.char(at - 1)) || !scan.boundaryAt(at)) return undefined;
  const kind = scan.slice(at - 3, at - 1);
  if (!lexicon.words.siteSuffix.has(kind)) return undefined;
  for (let end = at + 4; end <= Math.min(limit, at + 6); end++) {
    const name = scan.slice(at, end - 2);
    if (/[的了和与及等在对向由从将为是、，。]/.test(name) || !isHanAt(scan.text, at, end)) return undefined;
    if (scan.text.startsWith(kind, end - 2) && scan.boundaryAt(end))
      return lexicon.words.siteKind.longestAt(scan.text, at, end) ? undefined : end;
  }
  return undefined;
}

/** A township, village or community that no list holds, where the words before it lead to a place. */
export function unlistedPlace(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon } = grammar;
  const beside = twin(grammar, at);
  if (beside !== undefined) return beside;
  const road = numberedRoad(grammar, at);
  if (road > at) return road;
  if (!isLedTo(grammar, at))
    return opensClause(grammar, at) || isOfPlace(grammar, at)
      ? (clauseVillage(grammar, at) ?? riverAt(grammar, at) ?? mountainOf(grammar, at))
      : basinAt(grammar, at);
  // 马家店镇、‖二道沟乡; 建设路、‖人民路: in a list that began with a place.
  const listed = scan.char(at - 1) === '、';
  const goesOn = listed && grammar.places.has(at - 1);
  const end = Math.max(lowerEnd(grammar, at), listed && !goesOn ? at : namedSite(grammar, at));
  // 、‖副县长刘德镇: a post and its holder.
  if (lexicon.posts.longestAt(scan.text, at, end)) return undefined;
  if (end - at < 3 || lexicon.words.siteGeneric.has(scan.slice(at, end))) return undefined;
  const first = scan.startingAt(at);
  // 在县城‖隽水镇: the kind of town is no part of the name behind it.
  if (!first || lexicon.words.beforePlace.has(first.word)) return undefined;
  // 驻|村干部‖黄河: who it is.
  if (first.word.length > 2 && lexicon.words.kindOfPerson.has(first.word)) return undefined;
  // 在省|劳模|刘海|云家中
  const second = scan.startingAt(first.end);
  if (second && second.end < end && second.word.length > 1 && lexicon.words.kindOfPerson.has(second.word))
    return undefined;
  // 、机关|干部|包村: whose duty it is.
  if (/干部|党员|群众|领导/.test(scan.slice(at, end))) return undefined;
  // 鸣沙山‖月牙泉景区: the longer site.
  if (goesOn && (grammar.sites.get(at) ?? at) > end) return undefined;
  const counted = goesOn && first.tag === 'm' && (/^[^第]./.test(first.word) || scan.char(end - 1) === '村');
  return counted || /^(n|x|nr|ns|nz|j|b|a|l|g|z)/.test(first.tag) || isSided(first) ? end : undefined;
}
