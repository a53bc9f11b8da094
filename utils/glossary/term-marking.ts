/** Which matches of the glossary are terms where they stand: the traps among longer words, and other senses. */
import type { Span } from '../model/text.ts';
import { isHead } from './coined.ts';

/** Longer words that only look as if they held a term: they are matched first and passed over. */
export const TRAPS = [
  '民主渠道',
  '二世遗',
  '少数民族乡村',
  '人大工委',
  '幸福河南',
  '承包乡镇',
  '落实年度',
  '低产林改',
  '菇棚改',
  '棚改良',
  '棚改进',
  '河湖长治',
  '湖长治久',
  '中专班',
  '大专班',
  '高中专班',
  '中心工作人',
  '中心工作站',
  '中心工作室',
  '中心工作组',
  '团结民主党派',
  '立宪民主党',
  '自由民主党',
  '总台独家',
  '个人防护',
  '科技防',
  '标准地图',
  '集体领导下',
  '干部监督检查',
  '干部监督室',
  '社会协同育人',
  '社会协同力',
  '留置针',
  '双规范',
  '两规划',
  '招商局',
  '双减少',
  '双双创',
  '双双过半',
  '新时代新风貌',
  '新时代新风尚',
  '全社会宣传',
  '监督政府',
  '退税惠及',
  '兵团干部',
  '兵团组织',
  '四分之三属',
  '承包村',
  '城市群众',
  '调度会商',
  '自然资源清单',
  '大会发言人',
  '街巷长期',
  '单元长期',
  '谋独立',
  '彻查漏洞',
  '商旅文化',
  '上规范',
  '上规定',
  '上规模化',
  '履约谈判',
  '产业链长',
  '产业链主要',
  '批示范',
  '双控制',
  '强化债',
  '优化债',
  '科普法',
  '普法尔茨',
  '建党建国',
  '建党建军',
  '参众两院',
  '大风华',
  '科创城',
  '开创城',
  '斑头雁',
  '民兵武装',
  '村超市',
  '村晚上',
  '社会工作部门',
  '自助餐',
  '线路长',
  '公路长',
  '铁路长',
  '运河长',
  '黄河长',
  '原创文',
  '党的领导人',
  '党的领导干部',
  '政党的领导',
  '九个以上',
  '九个以下',
  '九个以内',
  '六个更加',
  '三个更加重要',
  '两个联系点',
  '国安委会',
  '大会战略',
  '攻坚战略',
  '持久战略',
  '平稳增长',
  '创新动能',
  '第三个历史决议',
  '专项债务',
  '保供应',
  '保供水',
  '保供电',
  '保供暖',
  '保供气',
  '组织生活必需',
  '标准地名',
  '下访德',
  '村村通邮',
  '村村通电',
  '村村通公路',
  '党的领导力',
  '党代表团',
  '党代表大会',
  '工党代表',
  '民主党代表',
  '在野党代表',
  '反对党代表',
  '执政党代表',
  '自民党代表',
  '公明党代表',
  '国民党代表',
  '民进党代表',
  '政党代表',
  '共产党代表',
  '集团组织',
  '集团干部',
  '兵团组织',
  '兵团干部',
  '代表团组织',
  '文体旅游',
  '转贷款',
  '巡视船',
  '巡视艇',
  '列席人员',
  '列席代表',
  '组织力量',
  '执行难度',
  '新思想引领新',
  '上规模',
  '校园餐食',
  '深入研学',
  '专题研学',
  '集体研学',
  '校园餐厅',
  '党风华',
  '黄金期货',
  '监督权力',
  '结果不作为',
  '预防欺凌',
  '每月调度',
  '今日调度',
  '红色村史',
  '高压线路',
  '波黑主席团',
  '混双循环',
  '双循环赛',
  '级助推器',
  '助推器和飞船',
  '文旅体验',
  '产业数字化转型',
  '算力网络',
  '两卡车',
  '政府问责局',
  '稳控关系',
  '不容错过',
  '市县中',
  '旅居国',
  '旅居海外',
  '旅居华',
  '强链条',
  '建链条',
  '大家风范',
  '用水权益',
  '不能腐蚀',
  '一般债务',
  '一般债权',
  '监察监督检查',
  '监察监督执纪',
  '纪检监察监督',
  '纪律监督检查',
];

/** 河长 is an office, and “the river is … long” before a length. */
const LENGTH = /^[约达近超为共逾]{0,2}[\d〇一二两三四五六七八九十百千万]/u;
/** 有代表建议，…: what a deputy says, not the name of what deputies hand in. */
const SAYS = /[有位名些会]/u;
const SAID = /^[，：,:“]/u;

/** 五位一体 is the state's plan in five parts, and “five in one” of any local scheme. */
const LOCAL_SCHEME = /^[”’]?(?!总体)\p{sc=Han}{0,6}(?:模式|机制|平台|工作法|体系|格局)/u;

/** 巡视‖博览会展馆: going round a show. */
const SHOW = /^了?\p{sc=Han}{0,8}(?:展馆|展区|展台|展位|博览会|展览)/u;
/** 改革攻坚、开放提升‖三大工程, “…”‖三张清单: a count of what stands before it, not the formula of the same words. */
const COUNT_OF = /^[两三四五六七八九十][大张项](?:工程|清单|中心|家园|群体)$/u;
const COUNTED = /(?:、(?![打落推实加做抓建贯践])\p{sc=Han}{2,8}|[”’])$/u;

/** 全市‖组织工作, 党的建设和‖组织工作: the Party's; of a contest, an examination, a programme (赛事, 活动组织工作) it is what organizers do. */
const PARTYS = /(?:[市县区省国]|党的|建设和|新时代|推动|\d{4}年)$/u;
const STAFF = /^(?:人员|机制|组|队|专班|条例)/u;

/** Numbered formulas of two characters that are written without marks too; others (两山, 三保) are then other words. */
const UNMARKED = new Set([
  '两会',
  '三农',
  '双碳',
  '双拥',
  '双减',
  '三夏',
  '三秋',
  '两委',
  '三资',
  '三北',
  '四风',
  '双控',
]);

/** 加‖大走访力度, 扩‖大宣讲覆盖面: the beginning belongs to the word before it. */
const LARGER = /[加扩]/u;

/** Stock words that readers ask about but that are no terms: held for look-up, matched, and not marked. */
const UNMARKED_KIND = 'formal word';

/** Characters that are a term elsewhere, and a clause here. */
function isOtherwise(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 3);
  if (word.length === 2 && word.endsWith('长')) return LENGTH.test(after);
  // 巡察了水库: going to look, which is not the inspection of officials.
  if (word.endsWith('巡察') && after.startsWith('了')) return true;
  // 四个共同‖体: a count of communities.
  if (word.endsWith('共同')) return after.startsWith('体');
  if (word.startsWith('大') && LARGER.test(text.charAt(start - 1))) return true;
  if (word === '组织工作')
    return !PARTYS.test(text.slice(Math.max(0, start - 5), start)) || STAFF.test(text.slice(end, end + 2));
  if (word === '巡视') return SHOW.test(after + text.slice(end + 3, end + 12));
  if (COUNT_OF.test(word)) return COUNTED.test(text.slice(Math.max(0, start - 10), start));
  // “净网2022”‖专项行动: the name in front is the term, and says of what kind it is by this word.
  if (/[”’]/.test(text.charAt(start - 1))) return isHead(word);
  if (word === '五位一体') return LOCAL_SCHEME.test(text.slice(end, end + 12));
  return word.endsWith('代表建议') && SAYS.test(text.charAt(start - 1)) && SAID.test(after);
}

/** Whether a match is marked where it stands. @param kind that of its entry */
export function isMarked(text: string, { start, end }: Span, kind: string): boolean {
  if (kind === UNMARKED_KIND || isOtherwise(text, start, end)) return false;
  const marked = /[“‘「『"]/u.test(text.charAt(start - 1));
  if (marked || end - start > 2 || kind !== 'numbered formula') return true;
  return UNMARKED.has(text.slice(start, end)) && !/[第一二三四五六七八九十]/u.test(text.charAt(start - 1));
}
