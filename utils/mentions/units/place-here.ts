/** Whether a name of the gazetteer is that place where it stands, and no word of the language or piece of one. */
import { isTransliterated } from '../foreign-names.ts';
import { shortForm, type Division } from '../../lexicon/divisions.ts';
import type { Grammar } from '../grammar.ts';
import type { PlaceEntry } from '../lexicon.ts';
import { isHan } from '../scan.ts';

/** 柳林乡‖村民: not the countryside, 乡村. */
export const VILLAGERS = /^村[民党支委干]/;

/** Courts, schools, papers and the like, and what else has a county in front of it. */
const OWNS =
  /^(?:法院|检察院|[一二三四五六七八]中(?![全心队央国])|中学|高中|公安(?!机关|部)|新闻网|农商|县域|讯[ \u3000（(【：:\d]|籍(?!贯)|(?:消防(?:救援)?|交警)大队|公安局|税务局|供电公司|融媒|信息港|法庭|报道(?:$|\n))/;

const NUMERAL = /[一二三四五六七八九十百千万]/;

/** The country itself, of which only divisions are told. */
export const HOME = '中国';
/** 中国‖公共招聘网, 中国‖记者节, 中国‖经济导报: names that begin with it. */
const NAMED_AFTER_HOME = /^(?:[\u4e00-\u9fff]{1,5}节|[\u4e00-\u9fff]{0,6}(?:网|导报|日报|青年报|时报))/;

/** 中国‖特色, 新‖中国: whether the country is not meant, but a word or a name that holds it; 刷新‖中国…纪录, 中国‖制造业 mean it. */
function isNotHome({ scan, lexicon }: Grammar, start: number, end: number): boolean {
  const isNew = /[新旧]/.test(scan.char(start - 1)) && scan.endingAt(start)?.word.length !== 2;
  const word = lexicon.words.chinaWord.longestAt(scan.text, end)?.end ?? end;
  const isWord = word > end && !/[业商]/.test(scan.char(word));
  return isNew || isWord || NAMED_AFTER_HOME.test(scan.slice(end, end + 10));
}

/** What only a division has. */
const DEVELOPS = /^(?:高质量发展|经济社会发展|跨越发展|跨越式发展)/;

/** 支持‖大同‖发展, 助推‖大同‖经济社会发展: a prefecture by a word, between what is done for it and what it is to have. */
const FOR = /(?:支持|助力|助推|推动|服务|促进|加快)$/;
const GAINS = /^(?:发展(?![中为成的])|经济社会|高质量|转型发展|跨越发展|全面振兴)/;
const isFurthered = ({ scan }: Grammar, start: number, end: number): boolean =>
  FOR.test(scan.slice(start - 2, start)) && GAINS.test(scan.slice(end, end + 5));

/** Whether the text has the county's own paper or committee by the short form, so the word is its name. */
const isPapers = ({ scan, lexicon }: Grammar, county: string): boolean =>
  !lexicon.words.wordCounty.has(county) &&
  ['新闻网', '融媒', '日报', '县委', '县政府', '区委', '市委'].some((body) => scan.mentions(county + body));

const SIDE = /^[东西南北]{2}(?:方[向位]|部|侧|角|面|边|约|\d|外环|绕城|环线|门)/;

/** 新城区‖人大常委会: the text has the county's own body, so the word is its name. */
const isGoverned = ({ scan }: Grammar, county: string): boolean =>
  county.length > 2 && ['委', '人大', '政府', '人民', '政协'].some((body) => scan.mentions(county + body));

/** 西工区和‖老城区: behind another district of the same city. */
const isBesideDistrict = ({ scan, places }: Grammar, at: number): boolean =>
  places.has(at - 1) && /^[\u4e00-\u9fff](?<!园|社|景|新|发|校)区[和、]$/.test(scan.slice(at - 3, at));

/** 云南‖安宁, 西安市‖新城: behind what holds it; not 海南‖离岛. */
function isBehindHolder({ scan }: Grammar, start: number, { divisions }: PlaceEntry): boolean {
  const before = scan.slice(Math.max(0, start - LONGEST_HOLDER), start);
  const holders = divisions.flatMap((division) => superiorsOf(division));
  return holders.some((holder) => before.endsWith(holder.name) || before.endsWith(shortForm(holder) ?? '\n'));
}

const LONGEST_HOLDER = 12;
const superiorsOf = ({ superior }: Division): Division[] =>
  superior ? [superior, ...superiorsOf(superior)] : [];

/** What stands on either side of somebody's name or of a word that only looks like a county. */
const NOT_BESIDE = /^(?:同志|先生|女士|老师|教授|某)/;

/** 偏关‖打好…, beside 忻州市 in the text: a county by its short form, no word of the language, whose prefecture the text names. */
function isBesidePrefecture(
  { scan, lexicon }: Grammar,
  start: number,
  end: number,
  entry: PlaceEntry,
): boolean {
  if (entry.level !== 'county' || end - start !== 2 || !scan.boundaryAt(start) || !scan.boundaryAt(end))
    return false;
  const word = scan.slice(start, end);
  if (lexicon.words.wordCounty.has(word) || lexicon.words.wordPlace.has(word)) return false;
  const before = scan.endingAt(start);
  if (before?.word.length === 1 && lexicon.surnames.has(before.word)) return false;
  if (/^(?:a|d|c|p|r|u|m)/.test(scan.tagOf(start, end) ?? 'd') || NOT_BESIDE.test(scan.slice(end, end + 2)))
    return false;
  return entry.divisions.some(
    ({ superior }) => superior?.level === 'prefecture' && scan.mentions(superior.name),
  );
}

/** 巴中‖两国, 深化巴中‖关系: two states, each by one character, and no city; 在巴‖中国机构. */
const BETWEEN_STATES =
  /^(?:两[国党军]|关系|友[好谊]|命运|全天候|铁杆|经济走廊|经贸|建交|双[方边]|之间|互信|民心|传统友|战略|务实|国(?:机构|公民|人员|企业|公司|同胞))/;

/** Whether a gazetteer hit is that place here and not a word or a piece of one. */
export function isPlaceHere(grammar: Grammar, start: number, end: number, entry: PlaceEntry): boolean {
  const { scan, lexicon, places } = grammar;
  // 《…》‖和‖县妇联: no county.
  if (scan.char(start) === '和' && /[》”）)]/.test(scan.char(start - 1))) return false;
  const { nation } = lexicon.words;
  if (
    end - start === 2 &&
    scan.slice(start, end).includes('中') &&
    BETWEEN_STATES.test(scan.slice(end, end + 4)) &&
    nation.has(scan.char(start)) &&
    nation.has(scan.char(start + 1))
  )
    return false;
  // 岚河镇‖北流河桥: a county's short form right behind a town is a piece of another name.
  if (places.has(start) && /[镇乡]/.test(scan.char(start - 1)) && entry.full.length > end - start)
    return false;
  // 岚河镇‖西南方向, 东北‖外环: a side, and no region of the country.
  if (entry.level === 'region' && SIDE.test(scan.slice(start, end + 2))) return false;
  // 西‖桃园: another place, named after its side; 东‖日本 is Japan all the same.
  if (
    end - start === 2 &&
    entry.state !== true &&
    /[东西南北]/.test(scan.char(start - 1)) &&
    scan.endingAt(start)?.word.length === 1
  )
    return false;
  // 西起甲市，‖东至‖乙省: how far something reaches, and no county.
  if (/^[东西南北]至$/.test(scan.slice(start, end)) && lexicon.places.longestAt(scan.text, end)) return false;
  // 67‖项城乡建设重点项目: how many there are.
  if (/\d/.test(scan.char(start - 1)) && /^[项个家名件]/.test(scan.char(start)) && end - start === 2)
    return false;
  // 中华人民共和国‖国歌: what is sung; and what is sworn by the state's whole name.
  if (entry.state === true && scan.text.startsWith('国歌', end)) return false;
  if (scan.slice(end - 5, end) === '人民共和国' && /^(?:国[旗徽]|宪法)/.test(scan.slice(end, end + 2)))
    return false;
  // 通江‖达海: where the waters lead.
  if (/^达[江海]/.test(scan.slice(end, end + 2))) return false;
  if (entry.full === HOME && isNotHome(grammar, start, end)) return false;
  // 七‖里海: a numeral begins the name of another water.
  if (end - start === 2 && /[海湖洋]$/.test(scan.slice(start, end)) && NUMERAL.test(scan.char(start - 1)))
    return false;
  // 岚河‖站记者, 湖南‖频道: a paper's office or pages.
  if (/^(?:站记者|频道|新闻\d)/.test(scan.slice(end, end + 3))) return false;
  // 各苏木‖乡镇: kinds of townships.
  if (entry.level === 'township' && scan.slice(end - 1, end + 1) === '乡镇') return false;
  // 大庆‖之年: what a year is; 朝鲜‖族: a people.
  if (scan.text.startsWith('之年', end) || (entry.level === 'foreign' && scan.char(end) === '族'))
    return false;
  // 塞上‖江南, 新‖江苏讯: what a place is like, and the name of a paper.
  const around = `${scan.slice(Math.max(0, start - 2), start)}‖${scan.slice(end, end + 2)}`;
  if (scan.slice(start, end) === '江南' && /(?:[塞陇高]|北国|西部|小)[上下外原]?‖/.test(around)) return false;
  if (/新‖(?:讯|客户)/.test(around)) return false;
  // 乌兰‖托娅: two parts of a name.
  const { namePart } = lexicon.words;
  if (end - start === 2 && namePart.hasAt(scan.text, start, end) && namePart.longestAt(scan.text, end))
    return false;
  const before = start === 0 || !isHan(scan.char(start - 1)) || scan.boundaryAt(start);
  const led = /[在到赴往至从、与]/.test(scan.char(start - 1));
  const whole = entry.full.length === end - start && end - start > 2;
  // The segmenter may run a preposition or a verb into the name (到任|村乡, 来叶|集区): the gazetteer's whole name outweighs it.
  // 在于|都走访: so does the full name elsewhere in the text.
  const known = entry.full.length > end - start && scan.mentions(entry.full);
  if (
    !before &&
    !(led && (whole || known || entry.level === 'prefecture')) &&
    !(whole && (end - start > 3 || /[和及同来]/.test(scan.char(start - 1))))
  )
    return false;
  // 负责人‖和县直机关代表: the county of that name is led to, or stands behind its province.
  const joins = scan.char(start) === '和' && end - start === 2 && isHan(scan.char(start - 1));
  const holder = places.has(start) && !/[镇乡村]/.test(scan.char(start - 1));
  if (joins && !led && !holder && scan.slice(start - 2, start) !== '中共') return false;
  // 、尚|桂林科长: between a surname and an office a town's name is somebody's.
  if (
    end - start === 2 &&
    before &&
    start > 0 &&
    !isHan(scan.char(start - 2)) &&
    entry.level !== 'foreign' &&
    !/[应向于同和由经从将时与任]/.test(scan.char(start - 1)) &&
    /^(?:common|usual)$/.test(lexicon.surnames.get(scan.char(start - 1)) ?? '') &&
    lexicon.posts.longestAt(scan.text, end)
  )
    return false;
  // 陈岱山委员长, 葛怀远: behind a lone surname a county's short form is a given name.
  const previous = scan.endingAt(start);
  if (
    entry.weak &&
    previous?.word.length === 1 &&
    lexicon.surnames.has(previous.word) &&
    (previous.tag.startsWith('nr') ||
      // 农民|黄|玉林: so it is where a kind of person stands in front, whatever word the surname is too.
      lexicon.words.kindOfPerson.has(scan.endingAt(previous.start)?.word ?? ''))
  )
    return false;
  // 奚某‖和‖县委常委: the conjunction, where the segmenter sees one.
  const first = scan.startingAt(start);
  if (first?.tag === 'c' && first.word.length === 1 && isHan(scan.char(start - 1))) return false;
  // 宁德‖地委: whatever the segmenter takes the name for.
  if (entry.level === 'prefecture' && /^(?:地委|地区|专区|行署)/.test(scan.slice(end, end + 2))) return true;
  const word = scan.slice(start, end);
  const tag = lexicon.words.plainCounty.has(word) ? 'ns' : (scan.tagOf(start, end) ?? '');
  if (lexicon.words.siteGeneric.has(word))
    return entry.full === word && (isGoverned(grammar, word) || isBesideDistrict(grammar, start));
  // 宜居乡‖村: the countryside.
  if (word.endsWith('乡') && scan.char(end) === '村' && !VILLAGERS.test(scan.slice(end, end + 2)))
    return false;
  // 威廉－‖亚历山大国王: behind a hyphen it is the rest of a name.
  if (
    entry.level === 'foreign' &&
    /[－·•-]/.test(scan.char(start - 1)) &&
    isTransliterated(lexicon, scan.endingAt(start - 1)?.word ?? '') &&
    !lexicon.places.has(scan.endingAt(start - 1)?.word ?? '')
  )
    return false;
  // 太行110: a model. 费奥多‖西亚, 恰‖巴哈尔: behind characters of transliteration it is the rest of a name.
  if (entry.level === 'region' && /^(?:[A-Z]|\d{1,4}[”号型])/.test(scan.slice(end, end + 5))) return false;
  if (
    (entry.level === 'foreign' || entry.level === 'region') &&
    previous &&
    /^(?:x|nr|nz|zg|d|vg)/.test(previous.tag) &&
    isTransliterated(lexicon, previous.word) &&
    isTransliterated(lexicon, word) &&
    !lexicon.places.has(previous.word)
  )
    return false;
  // 利|西昌|斯克: inside a town's name of another language.
  if (/^(?:斯克|斯基|夫斯|维奇|夫卡)/.test(scan.slice(end, end + 2))) return false;
  // 高邮湖‖舰: a ship bears the name.
  if (/^[湖河山江]?舰(?![船艇队载机党])/.test(scan.slice(end, end + 3))) return false;
  // 阿克拉|姆: a foreign place with one more character of transliteration behind it is part of a name.
  if (
    entry.level === 'foreign' &&
    scan.startingAt(end)?.word.length === 1 &&
    /[姆斯特尔德克夫卡拉娜亚罗洛]/.test(scan.char(end))
  )
    return false;
  // 约旦/d, 加纳/v: the segmenter has no name for some states, and whole words for them.
  if (entry.level === 'foreign' && tag !== '') return true;
  // “怡然晋中·甜美城市”: a town's motto.
  if (scan.char(end) === '·' && /[“‘]\p{Script=Han}{1,4}$/u.test(scan.slice(start - 5, start))) return false;
  // 在商丘, 赴保定: a prefecture's short form that is no word of the language, whatever the segmenter takes it for.
  if (entry.level === 'prefecture' && !entry.weak && before && (tag !== '' || scan.boundaryAt(end)))
    return true;
  // 太原火车站/n, 大同/d 机场: a site that bears the place's name.
  const token = scan.startingAt(start);
  if (before && token && token.end > end && lexicon.words.siteSuffix.has(token.word.slice(end - start)))
    return true;
  if (entry.level === 'prefecture' && before && lexicon.words.siteStrong.longestAt(scan.text, end))
    return true;
  if (!entry.weak) {
    if (tag !== '') return whole || /^(ns|x|nz|nr|nt)/.test(tag) || entry.level === 'region';
    return (
      scan.boundaryAt(end) ||
      (entry.full === word && entry.level !== 'region') ||
      // 莫斯科市/ns: a city with its generic.
      (token?.tag === 'ns' && token.end === end + 1 && /[市州省都府]/.test(scan.char(end))) ||
      // 中东国家/ns; not 南‖太平洋地区
      (token?.start === start &&
        token.end === end + 2 &&
        /^(?:国家|地区)$/.test(scan.slice(end, end + 2)) &&
        !/[东西南北]/.test(scan.char(start - 1))) ||
      (entry.level === 'province' && scan.boundaryAt(start))
    );
  }
  if (entry.level === 'prefecture' && before && isFurthered(grammar, start, end)) return true;
  // “祥云”AS700: a thing of that name.
  if (/[“‘]/.test(scan.char(start - 1)) && /[”’]/.test(scan.char(end))) return false;
  // 资兴‖法院, 大足‖中学: what only a division has behind its name.
  if (before && OWNS.test(scan.slice(end, end + 6))) return true;
  // 连南接北, 、连南: a county by a word needs to be led to, or a place in front of it, or a site behind (香山‖公园).
  const sure =
    !lexicon.words.wordCounty.has(word) ||
    (led && !/[、与]/.test(scan.char(start - 1))) ||
    isBehindHolder(grammar, start, entry) ||
    (scan.char(start - 1) === '、' && places.has(start - 1)) ||
    (led &&
      !lexicon.words.siteKind.has(word) &&
      lexicon.words.siteSuffix.longestAt(scan.text, end) !== undefined);
  if (/^(ns|s$)/.test(tag) && sure) return true;
  if (grammar.listed.has(start)) return true;
  // 先后到保定、集安、益阳: in a list that began with a place.
  if (scan.char(start - 1) === '、' && places.has(start - 1) && /^(n|x|v|j|$)/.test(tag)) return true;
  // A short form whose full form stands in the article is that place (太谷 beside 太谷区).
  if (entry.full.length > word.length && scan.mentions(entry.full)) return true;
  if (isBesidePrefecture(grammar, start, end, entry)) return true;
  // 从通化到来宾，: a prefecture by a word, between what only places stand between.
  if (
    entry.level === 'prefecture' &&
    /[从到赴]/.test(scan.char(start - 1)) &&
    before &&
    /[到至，。、]/.test(scan.char(end))
  )
    return true;
  // 城步‖民族文化: beside 城步新闻网 or 城步县委 the word is the county.
  if (before && entry.level === 'county' && isPapers(grammar, word)) return true;
  if (!/^(x|nz|nr|$)/.test(tag)) return false;
  // 为明光‖高质量发展: what is told of a county.
  if (before && DEVELOPS.test(scan.slice(end, end + 6)) && !lexicon.words.wordCounty.has(word)) return true;
  return (
    ((led &&
      (scan.char(start - 1) === '与'
        ? !lexicon.words.wordCounty.has(word)
        : scan.char(start - 1) !== '、')) ||
      lexicon.words.beforePlace.has(scan.endingAt(start)?.word ?? '')) &&
    scan.boundaryAt(end)
  );
}
