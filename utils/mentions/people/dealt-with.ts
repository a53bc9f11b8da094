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
/** 对马某‖严重违纪违法问题; 对李某‖涉嫌受贿一案 */
const CHARGED = new RegExp(
  `对((?:${NAME}、){0,9}${NAME}?)(?=(?:同志)?(?:严重违纪|严重违法|涉嫌|立案(?:审查|侦查)|提起公诉|作出逮捕|采取留置))`,
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
  return [DECIDED, CHARGED, LEADING, CALLED_SO, KIN].flatMap((pattern) =>
    allMatches(pattern, text).map(({ index, 0: whole, 1: names = '' }) =>
      pattern === DECIDED
        ? wholeList(grammar, index + whole.length - names.length, names, 'sure', DECIDED_LEAST)
        : wholeList(grammar, index + whole.length - names.length, names),
    ),
  );
}
