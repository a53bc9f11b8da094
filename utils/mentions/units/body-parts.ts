/**
 * What the grammar of bodies puts together: terms of office and numbers, what makes a body of a place or a level, the parts
 * that follow a body. Each function gives where what it reads ends, `at` itself (or `start`) where there is nothing.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Grammar, NameText } from '../grammar.ts';
import { lowerEnd } from './lower-places.ts';
import { programmeEnd } from './quoted-bodies.ts';
import { sentGroupEnd } from './sent-groups.ts';
import { subsidiaryEnd } from './subsidiaries.ts';
import { unlistedEnd } from './unlisted-bodies.ts';

const ORDINAL = /第?[一二三四五六七八九十百\d]{1,6}届(?:、第?[一二三四五六七八九十百\d]{1,6}届){0,20}/y;

const NUMERALS = new CharSet('第一二三四五六七八九十百0123456789');

export function ordinalEnd({ scan }: Grammar, start: number): number {
  if (!NUMERALS.hasAt(scan.text, start)) return start;
  // 新‖一届总统 says which one comes, not how many went before.
  if (scan.char(start - 1) === '新') return start;
  ORDINAL.lastIndex = start;
  return ORDINAL.test(scan.text) ? ORDINAL.lastIndex : start;
}

const NUMBER = /第?[一二三四五六七八九十]{1,3}/y;

/** 广东省‖第十批援藏工作队: who was sent for some years, by their turn. */
const TURN =
  /第[一二三四五六七八九十]{1,3}[批轮](?:支?援[藏疆青黔滇外鄂沪]|支援|驻村|驻点|支教|对口支援|帮扶)[\u4e00-\u9fff]{0,4}?(?:工作队|医疗队|工作组|支教团)/y;

/** 刑事审判第二庭, 第八检察厅: a division with its number; `at` where there is none. */
export function numberedEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  TURN.lastIndex = at;
  if (TURN.test(scan.text) && TURN.lastIndex <= limit) return TURN.lastIndex;
  const bench = lexicon.words.bench.longestAt(scan.text, at, limit)?.end ?? at;
  NUMBER.lastIndex = bench;
  if (!NUMBER.test(scan.text)) return at;
  const end = lexicon.words.numbered.longestAt(scan.text, NUMBER.lastIndex, limit)?.end ?? at;
  // 第一师‖范学院
  return /[师团]/.test(scan.char(end - 1)) && !scan.boundaryAt(end) ? at : end;
}

/** 中铁十二局, 中交二航局: the numbered bureaus of the state's builders; `at` where there is none. */
export function builderEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  const builder = lexicon.words.builder.longestAt(scan.text, at, limit);
  NUMBER.lastIndex = builder?.end ?? at;
  if (!builder || !NUMBER.test(scan.text)) return at;
  return lexicon.words.bureau.longestAt(scan.text, NUMBER.lastIndex, limit)?.end ?? at;
}

const SENT = /原?派?驻/y;

/** 驻市教育局‖纪检监察组: a part that is sent to another body; `at` where there is none. */
export function sentEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  SENT.lastIndex = at;
  if (!SENT.test(scan.text)) return at;
  const from = SENT.lastIndex;
  const level = lexicon.words.level.longestAt(scan.text, from, limit)?.end ?? from;
  const host =
    lexicon.bodies.longestAt(scan.text, from, limit)?.end ??
    lexicon.departments.longestAt(scan.text, level, limit)?.end ??
    Math.max(
      unlistedEnd(grammar, level),
      lowerEnd(grammar, from),
      lexicon.places.longestAt(scan.text, from, limit)?.end ?? from,
    );
  // 驻市人大‖机关‖纪检监察组
  const organs = scan.text.startsWith('机关', host) ? host + 2 : host;
  return lexicon.words.sentPart.longestAt(scan.text, organs, limit)?.end ?? at;
}

/** What the forces call their units by: a number, or ‖某旅一营二连. */
const UNIT =
  /(?<=解放军|武警|[陆海空]军|火箭军)(?:\d{5}部队|(?:某|第?[一二三四五六七八九十\d]{1,3})(?:集团军|基地|师|旅|团|支队|大队)(?:第?[一二三四五六七八九十\d]{1,3}(?:营|连|中队|大队)){0,2})/y;

/** 市铁路办‖（机场办）‖主任: another name of the office, in front of its head. */
const ALSO = /[（(][\u4e00-\u9fff]{2,8}[办局委院部][）)](?=(?:常务)?副?(?:主任|局长|部长|院长)|党组)/y;

/** 云潭大学附属医院‖（云潭医院）: a hospital's second name. */
const ALIAS = /(?<=医院)[（(][\u4e00-\u9fff]{2,8}医院[）)]/y;

const HOSPITAL = /(?:医院[）)]?|卫生院)$/;
/** How many fields a department's name puts together. */
const FIELDS = 5;

/** 耳鼻喉科, 呼吸消化内科: where a department of a hospital ends whose name begins at `at`; `at` where there is none. */
export function wardEnd({ scan, lexicon, limit }: NameText, at: number): number {
  let end = at;
  for (let field = 0; field < FIELDS; field++) {
    const next = lexicon.words.wardField.longestAt(scan.text, end, limit);
    if (!next) break;
    end = next.end;
  }
  return end > at && end < limit && WARD.test(scan.slice(end, end + 2)) ? end + 1 : at;
}
/** 科, and not 科技, 科研. */
const WARD = /^科(?![技研学室普教协])/;

/** 云潭中学‖第十三届董事会: a board with its term of office. */
const BOARD = /第[一二三四五六七八九十]{1,3}届(?:董事会|理事会|监事会|校董会|教代会|职代会)(?!议)/y;

/** 组织部‖干部监督室‖主任: an office that no list holds, behind whose name its head stands. */
const OFFICE = /(?:(?![的和与在了对向任])[\u4e00-\u9fff]){2,6}?[室办](?=副?主任)/y;

/** 宣传部‖新闻发布处‖处长: a part whose kind its head says once more. */
const DOUBLED = /(?:(?![的和与在了对向])[\u4e00-\u9fff]){2,8}?([处科股庭队组站])(?=副?\1长)/y;

/** 组织部‖干部教育处‖负责人: a section that no list holds, in front of who is responsible or works there. */
const SECTION =
  /(?:(?![的和与及在了对向等由])[\u4e00-\u9fff]){2,8}?(?:(?:[处科股]|中心|办)(?=(?:主要|有关|相关)?负责(?:人|同志))|[处科股](?=干部|工作人员|科员)|部(?=(?:高级|副)*(?:总监|经理|主管)))/y;

/**
 * 国家能源局‖新能源和可再生能源司‖副司长, 国家文物局‖博物馆与社会文物司、: a department of a ministry, whatever it sees to; not
 * 法院‖受理官司、 and not another ministry's (教育部和财政部某司).
 */
const MINISTRY_DEPARTMENT =
  /(?<=[部委局署院办会])(?![和与及]|副?(?:书记|主任|局长|部长|院长|会长))(?:(?![的在了对向由从据到部委局署院])[\u4e00-\u9fff]){2,13}?(?<![公官上寿土祭阴])司(?=副?司长|[一二]级巡视员|(?:主要|有关|相关)?负责(?:人|同志)|领导|有关|[、，。；：）)\s]|等|$)/my;

const REGION_GOVERNMENT = /(?:特区|特别行政区)政府$/;

/** Parts and departments that follow a body directly: 市委 + 组织部, 市公安局 + 党委. */
export function withParts(grammar: Grammar, start: number): number {
  const { scan, lexicon, limit } = grammar;
  let end = start;
  // 叙利亚政府‖军
  if (scan.text.startsWith('政府军', end - 2)) return end + 1;
  // 中国人民解放军‖32122部队
  UNIT.lastIndex = end;
  if (UNIT.test(scan.text)) end = UNIT.lastIndex;
  MINISTRY_DEPARTMENT.lastIndex = end;
  if (MINISTRY_DEPARTMENT.test(scan.text) && MINISTRY_DEPARTMENT.lastIndex <= limit)
    return MINISTRY_DEPARTMENT.lastIndex;
  const group = sentGroupEnd(grammar, end, true);
  if (group > end) return group;
  for (let step = 0; step < 4; step++) {
    const next =
      lexicon.parts.longestAt(scan.text, end, limit) ??
      lexicon.departments.longestAt(scan.text, end, limit) ??
      // 香港特区政府‖卫生署
      (REGION_GOVERNMENT.test(scan.slice(start - 7, start))
        ? lexicon.bodies.longestAt(scan.text, end, limit)
        : undefined);
    const place = lexicon.places.longestAt(scan.text, end, limit)?.end ?? end;
    const local = place > end ? lexicon.words.localPart.longestAt(scan.text, place, limit)?.end : undefined;
    const longest = Math.max(
      next?.end ?? end,
      local ?? end,
      numberedEnd(grammar, end),
      sentEnd(grammar, end),
    );
    if (longest - end < 2) break;
    end = longest;
  }
  // 人资环委‖员会, 主题教育办‖公室: by its whole name.
  if (
    scan.text.startsWith('委员会', end - 1) ||
    (scan.text.startsWith('办公室', end - 1) && scan.char(end - 2) !== '编')
  )
    end += 2;
  const programme = programmeEnd(grammar, end);
  if (programme > end) return programme;
  ALIAS.lastIndex = end;
  if (ALIAS.test(scan.text) && ALIAS.lastIndex <= limit) end = ALIAS.lastIndex;
  if (HOSPITAL.test(scan.slice(end - 3, end))) end = wardEnd(grammar, end);
  BOARD.lastIndex = end;
  if (BOARD.test(scan.text) && BOARD.lastIndex <= limit) end = BOARD.lastIndex;
  ALSO.lastIndex = end;
  if (ALSO.test(scan.text) && ALSO.lastIndex <= limit) return ALSO.lastIndex;
  const branch = lexicon.branchEnd(scan.text, end);
  if (branch <= limit) end = branch;
  // 市公安局‖指挥中心; of an army's or a movement's nobody knows the name.
  if (/(?<!卫)[局队府委]指挥中心$/.test(scan.slice(end - 2, end + 4))) return end + 4;
  const firm = subsidiaryEnd(grammar, end);
  if (firm > end) return scan.text.startsWith('公司', firm - 2) ? withParts(grammar, firm) : firm;
  OFFICE.lastIndex = end;
  if (OFFICE.test(scan.text) && OFFICE.lastIndex <= limit) return OFFICE.lastIndex;
  SECTION.lastIndex = end;
  if (SECTION.test(scan.text) && SECTION.lastIndex <= limit) return SECTION.lastIndex;
  DOUBLED.lastIndex = end;
  if (DOUBLED.test(scan.text) && DOUBLED.lastIndex <= limit) return DOUBLED.lastIndex;
  return Math.max(end, unlistedEnd(grammar, end, 'partEnd'));
}

const TOWN_COMMITTEE = /^委(?:[、和，。]|(?:副?书记|班子|会议|[常政]|$))/;

/** The end of a body that starts behind `at` (a place chain or a level), or `at` where there is none. */
export function systemEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  const listed = lexicon.departments.longestAt(scan.text, at, limit);
  if (listed) return withParts(grammar, listed.end);
  if (
    /[省市县区州盟旗地]/.test(scan.char(at - 1)) &&
    scan.char(at) === '委' &&
    !/^(?:[员托任]|派(?![出驻]))/.test(scan.slice(at + 1, at + 3))
  )
    return withParts(grammar, at + 1);
  // 镇‖委、镇政府: a town's committee, where what only a committee has stands behind; not 各乡镇‖委托.
  const ofTown = /[镇乡]/.test(scan.char(at - 1)) && !/[乡各三]/.test(scan.char(at - 2));
  if (ofTown && TOWN_COMMITTEE.test(scan.slice(at, at + 4))) return withParts(grammar, at + 1);
  return at;
}

/** What a county calls its bureaus, which merge and are renamed: 科经局, 文新局. */
const BUREAU = /^[\u4e00-\u9fff]{2,4}?局(?![部面势域限长])/;

/** 市科|经局: a bureau behind its level that the segmenter does not know; `at` where there is none. */
export function tornBureau({ scan, lexicon }: Grammar, at: number, from: number): number {
  if (scan.startingAt(at)?.tag !== 'x' || scan.boundaryAt(from)) return at;
  const name = BUREAU.exec(scan.slice(from, from + 6))?.[0] ?? '';
  const end = from + name.length;
  return name && scan.boundaryAt(end) && !lexicon.words.bodyNotEnd.hasAt(scan.text, end - 2, end) ? end : at;
}
