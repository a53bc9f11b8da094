/** Names that no post introduces, where only somebody can be meant: whom a decision deals with, who is called so. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import { NAME, wholeList } from './name-lists.ts';
import type { NameHit } from './name-neighbours.ts';

const NAMES = `((?:${NAME}、){0,30}${NAME}?)`;

/** 撤销马某、李某‖第…届…委员资格; 给予马某‖开除党籍处分; 授予王某、李某‖等30名同志“…”称号; 为“…”王某‖等3名同志颁奖. */
const DECIDED = new RegExp(
  `(?:免去|撤销|撤去|罢免|给予|追授|授予|(?<=[为向]“[^“”]{2,16})”)${NAMES}(?=(?:同志)?(?:第[一二三四五六七八九十]{1,3}届|政协|开除|党内|政务|留党|记过|警告|等\\d+[名位]|“))`,
  'g',
);
/** 给予高山‖开除党籍处分: what such a decision is on is somebody, whatever word the name is too. */
const DECIDED_LEAST = -6;
/** What somebody is charged with. */
const CRIME = '(?:受贿|行贿|贪污|滥用职权|玩忽职守|徇私枉法|挪用公款|巨额财产来源不明)';
/** 对马某‖严重违纪违法问题; 对李某‖涉嫌受贿一案 */
const CHARGED = new RegExp(
  `对((?:${NAME}、){0,9}${NAME}?)(?=(?:同志)?(?:严重违纪|严重违法|涉嫌|立案(?:审查|侦查)|提起公诉|作出逮捕|采取留置|(?:高票|全票)当选))`,
  'g',
);
/** 被告人孙某‖及其辩护人到庭; 追究孙某‖的刑事责任; 汲取孙某、李某‖等案件教训: who stands trial, whatever word the name is too. */
const TRIED = new RegExp(
  `(?:被告人${NAMES}(?=及其辩护人|[到出]庭|利用|当庭|犯(?![罪人])|作为|身为|系|以|的(?:行为|辩护人|刑事)|进行)|追究${NAMES}(?=的?(?:刑事|法律)责任)|[汲吸]取${NAMES}(?=等[^，。；\\n]{0,8}案))`,
  'g',
);
/** 孙某‖受贿案, 对孙某‖受贿、贪污案提起公诉, 孙某‖一审被判处…: at a clause's head. */
const SENTENCED = new RegExp(
  `(?<=^|[，。；：\\n对])((?![^，。；\\n]{0,11}对)${NAME}?)(?=[一二]审(?:被|获刑)|被判处|${CRIME}(?:、[^，。；\\n]{2,16})?一?案)`,
  'gm',
);
/** 通过其子‖李某‖收受…: whose kin somebody is, and what they did. */
const KIN_OF = new RegExp(
  `其(?:[女妻兄弟姐妹]|子(?!公司|集团|[女弟])|妻子|儿子|女儿|丈夫|[父母]亲)(${NAME}?)(?=非法|收受|共同|伙同|等人?[^一-鿿]|名下|担任|经营)`,
  'g',
);
/** 何某‖及中央和国家机关有关部门负责同志…: who leads all others that are named by their kind. */
const LEADING = /(?<=^|[。\n])([\u4e00-\u9fff]{2,4})(?=及(?:中央|国家|全国|[省市县区州]))/gm;
/** 姑娘叫‖阮某，; 我叫‖李某。 */
const CALLED_SO = new RegExp(
  `(?:名叫|叫做|叫作|姑娘叫|小伙叫|人叫|[他她我]叫)(${NAME}?)(?=[，。、；”]|$)`,
  'gm',
);

/** 陈某某‖之孙: whose child or wife somebody is. */
const KIN = /(?<=^|[，。、；：\n“])([\u4e00-\u9fff]{2,3})(?=之[子女孙妻弟妹兄][、，；某])/gm;

/** @returns the names, those of one place together */
export function dealtWith(grammar: Grammar): NameHit[][] {
  const { text } = grammar.scan;
  return [DECIDED, TRIED, CHARGED, SENTENCED, LEADING, CALLED_SO, KIN, KIN_OF].flatMap((pattern) =>
    allMatches(pattern, text).map((match) => {
      const names = match.slice(1).find((group) => group !== undefined) ?? '';
      const from = match.index + match[0].length - names.length;
      return pattern === DECIDED || pattern === TRIED
        ? wholeList(grammar, from, names, 'sure', DECIDED_LEAST)
        : wholeList(grammar, from, names);
    }),
  );
}
