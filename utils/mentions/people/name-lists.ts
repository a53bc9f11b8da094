/** Lists of names that no post introduces, where the sentence says what they are: who was there, who was appointed. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import { dottedNameAt } from './dotted-names.ts';
import { hanNamesAt } from './han-names.ts';
import { longLists, wholeItem } from './long-lists.ts';
import { BESIDE_POST, type NameHit, type Slot } from './name-neighbours.ts';

/**
 * 和 parts names here, but for the one that ends a name at the list's next mark: a pattern in which it could be a part of
 * one anywhere would try every way of dividing a long run.
 */
export const NAME = '(?:(?!及|和(?![、，,。；;\\n]|$))[\\u4e00-\\u9fff·]){2,12}';
const PARTED = /、|及|和(?![、，,。；;\n]|$)/;

/** 丁某、杨某、王某等参加会见。 — a sentence that begins with a list, and says that they were there. */
const COMPANY = new RegExp(
  `(?<=^|[。！？；;，,\\n]|国家领导人|以及)((?:${NAME}[、和])+${NAME}?)(?:等(?:人|同志|(?:在家的?)?(?:[市县区省州镇乡]级?)?(?:[四五]套班子|四大班子|四大家|四家班子|班子)?领导|[省市县区州旗]委常委|常委会领导|\\d{1,3}[名位][^，,。；;]{0,10}?，?)?)?(?:[，,及和][^，,。；;\\n]{2,20}(?:负责同志|负责人|代表|成员|人员|[嘉贵来]宾))?(?:分别|一同|共同|也|还|先后)*(?=参加|出席|列席|陪同|一同|随同|参与|见证|参会|先后发言|发言|分享|交流发言|(?:(?:围绕|结合)[^，,。；;\\n]{2,40})?作(?:了)?[^，,。；;]{0,6}发言|(?:围绕|结合)[^，,。；;\\n]{2,40}发言(?=[，,。；;])|讲话|致辞|在主席台|在座|，?[同与][^，,。；;\\n]{2,16}一起)`,
  'gm',
);
/** 甲某、乙某、丙某，州、县（市）各级相关部门负责人…参加: the same with whoever is named by kind in a clause of their own, at a sentence's head. */
const COMPANY_FIRST = new RegExp(
  `(?<=^|[。\\n])((?:${NAME}[、和]){2,}${NAME}?)(?=[，,][^。；;\\n]{4,80}(?:负责同志|负责人|代表|人员)(?:参加|出席|陪同|一同|列席))`,
  'gm',
);
/** 继甲某、乙某之后，: who was dealt with before. */
const AFTER = new RegExp(`(?<=^|[。\\n ])继((?:${NAME}、)*${NAME}?)(?=(?:等[^，。]{0,6})?之后[，,])`, 'gm');
/** 高某同志‖不再担任县委书记职务: who leaves. */
const LEAVING = new RegExp(
  `(?<=^|[。！？；;，,：:\\n])((?:${NAME}、)*${NAME}?)(?=(?:同志)?将?不再(?:担任|兼任))`,
  'gm',
);
/** One of such names. */
const ONE = '(?:(?![等及])[\\u4e00-\\u9fff]){2,3}';
/** 丁某、杨某‖及王某参加, 丁某、杨某‖及…负责同志陪同: the last of them, or those without a name, behind 及. */
const COMPANY_AND = new RegExp(
  `(?<=^|[。！？；;，,\\n])((?:${ONE}、)*${ONE}及${ONE}(?=(?:一同|共同|也|还|分别)?(?:参加|出席|列席|陪同))|(?:${ONE}、)+${ONE}(?=及[^，,。；;\\n]{4,40}(?:负责同志|负责人|代表|成员|人员)(?:一同|共同|也|还|分别)?(?:参加|出席|列席|陪同)))`,
  'gm',
);
/** 秦某等参加会见。 — one alone, who stands for others too. */
const AND_OTHERS =
  /(?<=^|[，,。\n])([\u4e00-\u9fff]{2,4})(?=等(?:参加|出席|列席|陪同|一同|(?:党和国家|中央|[省市县区州])?领导(?:同志|人)?(?![干班小机员])|同志))/gm;
/** The first of a list whose left border is a word of the sentence: no longer than a name can be. */
const FIRST = '(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,8})';
/** 甲某、乙某、丙某同志作了发言, 县工作专班‖甲某、乙某等同志: a list of names in the middle of a sentence that 同志 ends. */
const COMRADES = new RegExp(
  `(?<=[。！？；;，,]|领导|成员|专班|班子|常委|政协|人大|[局厅处科所站队组团部办委院校镇乡村]|街道|公司|集团|中心|慰问了?|看望了?|走访了?|\\n)(${FIRST}[、和](?:${NAME}[、和]){0,40}${NAME}?)(?=等?(?:[二两三四五六七八九十\\d]{1,3}[名位])?(?:同志|老同志|老干部|离退休|主席会议成员|主任会议成员))`,
  'gm',
);
/** “中国好人”‖杨某家中: whom an honour in quotation marks is of. */
const OF_HONOUR =
  /(?<=“[^“”\n]{0,10}(?:好人|最美[^“”\n]{1,8}|楷模|模范|工匠|之星|标兵|能手|劳模)”(?:获得者|获评者)?)([\u4e00-\u9fff]{2,3}?)(?=家[的里中]?|的|[、，。；,]|等|说|介绍|以及|事迹|同志)/g;
/** 秦某同志在参加某代表团讨论时说 */
const COMRADE = /(?<=^|[。\n])([\u4e00-\u9fff]{2,4})(?=同志在(?:参加|出席|主持))/gm;
/** 任命邱某、秦某为…; 免去郭某的…职务; 接受冯某辞去…: names between the verb and what follows names. */
const APPOINTEES = new RegExp(
  `(?:任命|聘[任请]|免去|免除|撤销|选举|推选|补选|增选|增补|提名|接受)[了：:]?((?:${NAME}(?:[（(][男女][）)])?、){0,99}${NAME}?)(?=(?:同志|[（(][男女][）)]|等(?:\\d{1,3}[人名位])?)?(?:为|辞去|(?:兼任)?的[^，,。；;\\n]{1,40}(?:职务|决定|任命|请求)))`,
  'g',
);

/** 选举温某为县长，‖金某、寒某‖为副县长; 免去甲某的…职务；‖乙某‖的…职务: the next ones, behind whoever was named first. */
const NEXT_ELECTED = new RegExp(
  `(?<=(?:任命|选举|推选|补选|增选|聘任)[^。\\n]{2,240}[，；;])((?:${NAME}、){0,30}${NAME}?)(?=为[^，,。；;\\n]{2,24}(?:长|主任|主席|委员|书记|员)[，,。；;\\n])|(?<=免去[^。\\n]{2,240}[，；;])((?:${NAME}、){0,30}${NAME}?)(?=的[^，,。；;\\n]{2,40}职务)`,
  'g',
);

/** 麦某、黄某获委任为成员, 王某、杨某当选副乡长: whom an office or an honour is given to. */
const HONOURED = new RegExp(
  `(?<=^|[。！？；;，,：:\\n])((?:${NAME}、)*${NAME}?)(?=(?:先生|女士|博士|教授)?(?:获委任|获任命|获选为|获颁|获授|获得?评|(?:全票|高票)?当选(?![的者后]|名单|委员会)))`,
  'gm',
);

/** 杨某‖荣获“…”称号、‖王某‖荣获“…”称号: who bears an honour. */
const BEARING = new RegExp(
  `(?<=^|[。！？；;，,：:\\n]|称号、)((?:${NAME}、)*${NAME}?)(?=(?:同志)?荣获“)`,
  'gm',
);

/** 出席会议的市领导还有：丁某、杨某。 */
const PRESENT = new RegExp(
  `(?:领导|同志|人员|嘉宾|代表|委员|干部|执行主席|出席|列席|参加|就[座坐])[^。；;：:\\n]{0,16}(?:有|包括|为|是)[：:，,]?((?:${NAME}[、和])+${NAME}?)(?=等|[。；;，,\\n]|$)`,
  'g',
);

/** 高某，男，汉族，…; 公示：高某（女，汉族，…）: the line of a notice before appointment. */
const DESCRIBED = new RegExp(`(?<=^|[。：:；;\\s])(${NAME}?)(?=[，,（(][男女][，,、])`, 'gm');
/** 温某任市财政局局长: the line of a notice that appoints. */
const TAKING_OFFICE = new RegExp(
  `(?<=^|[。；;：:\\n])(?!关于|现将|拟)((?:${NAME}、)*${NAME}?)(?=(?:同志)?任[^，,。；;\\n]{3,30}(?:[，,。；;（\\n]|$))`,
  'gm',
);
const NOTICE = /任免|任职|任命|免职/;
const NOTICES: Introduced = { pattern: TAKING_OFFICE, slot: 'sure' };

/** What a name that is a word too must say for itself where a notice can mean nobody else: 任命余粮为…. */
const WORD = -2.5;

/**
 * Names parted at 、 and 和, if each of them reads as one from end to end.
 * @param least what one that stands alone must say for itself
 */
export function wholeList(
  grammar: Grammar,
  from: number,
  list: string,
  slot: Slot = 'open',
  least = slot === 'sure' ? WORD : 0,
): NameHit[] {
  const found: NameHit[] = [];
  let at = from;
  const parts = list.split(PARTED);
  for (const part of parts) {
    const [start, limit] = [at, at + part.replace(/[（(][男女][）)]$/, '').length];
    at += part.length + 1;
    const within = { ...grammar, limit };
    const needed = parts.length > 1 ? -Infinity : least;
    const hit = [dottedNameAt(within, start), ...hanNamesAt(within, start, slot)].find(
      (name) => name?.end === limit && name.weight > needed,
    );
    if (!hit) return [];
    found.push(hit);
  }
  return found;
}

/** 甲某、乙某‖等10名同志: whoever stands for as many. */
const COUNTED = /等(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:余|多)?(?:[名位]|人(?!次))/g;
/** As far as their clause, a verb of honouring and finding, or what was counted in front of them (…等10名模范、‖丁某等15人), goes back. */
const BEFORE_COUNTED = new RegExp(
  `^(?:[^]*(?:[。！？；;，,：:\\n]|授予|表彰了?|表扬了?|评选出|评出|通报表扬|推选|选举|提名|任命|聘任|由|(?:\\d|[一二两三四五六七八九十])(?:[名位]|人(?!次))[^。，、；和]{0,14}[、和]|称号[、和]))?((?:${NAME}[、和])*${NAME})$`,
);
/** 双方为‖甲某、乙某‖等10位…颁发: whom something is done for. */
const DONE_FOR = new RegExp(`^[^]*[为向给对与将把]((?:${NAME}[、和])+${NAME})$`);
/** How far such a list may reach. */
const COUNTED_REACH = 80;

/** The lists of names that a number of people ends. */
function countedLists(grammar: Grammar): NameHit[][] {
  const { text } = grammar.scan;
  return allMatches(COUNTED, text).map(({ index }) => {
    const before = text.slice(Math.max(0, index - COUNTED_REACH), index);
    for (const pattern of [BEFORE_COUNTED, DONE_FOR]) {
      const [, names = ''] = pattern.exec(before) ?? [];
      const hits = names ? wholeList(grammar, index - names.length, names) : [];
      if (hits.length > 0) return hits;
    }
    return [];
  });
}

/** 甲某、乙某‖当选副主席, 甲某、乙某‖等17人当选常务委员: who was elected. */
const ELECTED = new RegExp(
  `(?<=^|[。！？；;，,：:\\n])((?:${NAME}、)+${NAME}?)(?=(?:等(?:\\d{1,3}[人名位])?)?(?:同志)?(?:全票|高票)?(?:当选(?!国|[的者后]|名单)|被推?选举?为))`,
  'gm',
);
/** Names of other languages among them have no surname: 阿古拉, 额尔登图. */
const STRANGE = /^(?!.*等)[\u4e00-\u9fff]{2,5}$/;

/** Lists of the elected: where half of them read as names, so are the others, unless one is a place (中国、巴西当选理事国). */
function electedLists(grammar: Grammar): NameHit[][] {
  const { scan, lexicon } = grammar;
  return allMatches(ELECTED, scan.text).map(({ index, 1: list = '' }) => {
    let at = index;
    const spans = list.split('、').map((item) => {
      const start = at;
      at += item.length + 1;
      return { start, end: start + item.length, item };
    });
    if (spans.some(({ item }) => !STRANGE.test(item) || lexicon.places.get(item)?.weak === false)) return [];
    const read = spans.map(({ start, end }) => wholeItem(grammar, start, end, 'sure'));
    if (read.filter(Boolean).length * 2 < spans.length) return [];
    return spans.map(({ start, end }, i) => read[i] ?? { start, end, weight: BESIDE_POST });
  });
}

/** 由甲某、乙某、丙某‖等组成, 由甲某、乙某、丙某‖担任: the names between, all but the last where anything may stand behind it. */
const MADE_UP = new RegExp(
  `(?<=由)(?!于)((?:${NAME}、){1,30}(?:${NAME}?(?=(?:同志)?(?:担任|兼任|出任|主持|带队)))?)(?=[\\u4e00-\\u9fff]{2})`,
  'g',
);

/** 甲某、乙某‖等驻镇委员, 甲某、乙某‖2名县政协委员: whoever the list says they are. */
const CALLED = new RegExp(
  `(?<=^|[。！？；;，,：:\\n])((?:${NAME}、){1,20}${NAME}?)(?=(?:等|\\d{1,2}[名位])[^、，,。；;\\n]{0,6}?(?:委员|代表|专家|教授|老师|村民|居民|企业家|艺术家|书画家|作家|志愿者|老党员|干部|嘉宾)(?![会团组们学]))`,
  'gm',
);

/** 任市委常委的两人：甲某、乙某。 */
const NUMBERED = new RegExp(
  `(?<=[\\d一二两三四五六七八九十][名位]?(?:人|同志|干部|代表|委员)[：:])((?:${NAME}[、和])+${NAME}?)(?=[。；;\\n]|$)`,
  'g',
);

/** 一等奖：甲某、乙某；当选名单（以姓氏笔画为序）：甲某、乙某 */
const LABELLED = new RegExp(
  `(?<=[奖单序员者表人][）)]?[：:] ?)((?:${NAME}、)+${NAME}?)(?=等|[。；;\\n]|$)`,
  'g',
);

/** A sentence that says what its list of names is. */
interface Introduced {
  pattern: RegExp;
  /** Without any of these words in the text there is no such sentence. */
  needs?: readonly string[];
  slot?: Slot;
  /** What else must hold of the items. */
  isOfPeople?: (items: readonly string[], grammar: Grammar) => boolean;
}

const INTRODUCED: readonly Introduced[] = [
  { pattern: COMPANY },
  { pattern: COMPANY_FIRST, needs: ['负责同志', '负责人', '代表', '人员'] },
  {
    pattern: AFTER,
    needs: ['之后'],
    // 继广州、苏州之后
    isOfPeople: (items, { lexicon }) =>
      items.some((item) => item.length > 2) && !items.some((item) => lexicon.places.has(item)),
  },
  { pattern: LEAVING, needs: ['不再'], slot: 'sure' },
  { pattern: COMPANY_AND, needs: ['及'] },
  { pattern: HONOURED, needs: ['获', '当选'] },
  { pattern: BEARING, needs: ['荣获'] },
  { pattern: PRESENT },
  { pattern: LABELLED, needs: ['：', ':'] },
  {
    pattern: MADE_UP,
    needs: ['由'],
    // 由白湖、黄湖、黑湖组成: things have names of two characters, too; 由高山队、单板队、越野队组成: and units.
    isOfPeople: (items, { lexicon }) =>
      items.some((item) => item.length > 2) &&
      // 由原龙湖圩、…合并而成
      !items.some((item) => item.length > 3 && lexicon.words.siteSuffix.has(item.slice(-1))) &&
      !items.some((item) => lexicon.words.notLast.has(item.slice(-1))),
  },
  {
    pattern: CALLED,
    needs: ['等', '名', '位'],
    // 高山、平原等地貌专家: things have names of two characters.
    isOfPeople: (items, { lexicon }) =>
      items.every((item) => item.length < 4 && lexicon.places.get(item)?.weak !== false) &&
      items.filter((item) => item.length === 3).length * 2 >= items.length,
  },
  { pattern: NUMBERED, needs: ['：', ':'] },
  { pattern: AND_OTHERS, needs: ['等'] },
  { pattern: COMRADES, needs: ['同志', '老干部', '离退休', '会议成员'] },
  { pattern: COMRADE, needs: ['同志在'], slot: 'sure' },
  { pattern: OF_HONOUR, needs: ['”'], slot: 'sure' },
  { pattern: DESCRIBED, needs: ['男', '女'], slot: 'sure' },
  { pattern: NEXT_ELECTED, needs: ['任命', '选举', '推选', '补选', '增选', '聘任', '免去'], slot: 'sure' },
  {
    pattern: APPOINTEES,
    needs: ['任', '免去', '免除', '撤销', '选', '增补', '提名', '接受'],
    slot: 'sure',
  },
];

function introduced(grammar: Grammar, { pattern, slot, isOfPeople }: Introduced): NameHit[][] {
  return allMatches(pattern, grammar.scan.text).flatMap(
    ({ index, 0: whole, 1: first, 2: list = first ?? '' }) => {
      const names = list.replace(/、$/, '');
      if (isOfPeople?.(names.split('、'), grammar) === false) return [];
      return [wholeList(grammar, index + whole.indexOf(list), names, slot)];
    },
  );
}

export function namesInLists(grammar: Grammar): NameHit[][] {
  const { text } = grammar.scan;
  const lists = INTRODUCED.filter(({ needs }) => needs?.some((word) => text.includes(word)) ?? true);
  return [
    ...longLists(grammar),
    ...countedLists(grammar),
    ...(text.includes('选') ? electedLists(grammar) : []),
    ...lists.flatMap((list) => introduced(grammar, list)),
    ...(NOTICE.test(text.slice(0, 200)) ? introduced(grammar, NOTICES) : []),
  ];
}
