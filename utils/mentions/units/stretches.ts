/** What a stretch of text names, by its right end: a settlement, a road, a site, a school, a clinic, a firm. */
import type { MentionLexicon } from '../lexicon.ts';
import { VILLAGE_KIND } from './lower-places.ts';
import { ROAD_KIND } from './roads.ts';
import type { Scan } from '../scan.ts';
import { GENERIC } from './sites.ts';
import type { Unit } from '../unit.ts';
import { isOneOf } from '../word-classes.ts';

const SETTLEMENT = /(?:村|社区|镇|乡|街道|嘎查|苏木)$/;
/** Towns and villages as a kind, or of somebody: 各村, 本镇, 集镇. */
const SETTLEMENT_KIND =
  /^(?:乡村|广大)|街道社区$|[镇乡][圩墟]镇$|村[为与向对]|^[各全该本每某此这那其我你他哪同邻近]|(?:[集城乡小村重名古强各全家水下返入老故他外山农市建]|特色|中心|专业|示范)[镇乡]$|^(?:街道|乡镇|城乡|属地|当地|所在|辖区|沿线|联系|包保|结对|部分|周边|所有|多个|相关|有关|重点|受灾|下辖|所辖|属地)/;
/** 双桥街道‖慈竹新村, 前桥新村: a new village that bears a name, and not what it is like or whose. */
const NEW_VILLAGE =
  /(?:镇|乡|街道|^)(?!美[丽好]|移民|安置|文明|生态|示范|小康|社会|现代|特色|旅游|整洁|和谐|智慧|宜居|搬迁|扶贫|[农乡山]村|[农牧渔村]民|新型|建设|打造)[\u4e00-\u9fff]{2,3}新村$/;
/** 三家台村 is a village's name, 三家企业 are three. */
const COUNTED =
  /^(?![三四五六七八九十]家[子台湾坪沟寨营屯店])[一二三四五六七八九十百千两多几]+[多余]?[个家座处条所名批]/;
/** 第三村, 五大, 两座, 某市: what counts or orders things of a kind, and names none. */
const COUNTS =
  /第[一二三四五六七八九十]+[村镇]|[两三四五六七八九十几多][省市县区镇乡村]$|[两几多三四五六七八九十\d]座|.[一二两三四五六七八九十几多\d][个家处条]|[一二三四五六七八九十]大|^[两各全三多][地大]/;
/** 淮河入海道建设项目‖张家河闸: what stands in front of the name. */
const PROJECT = /项目(?!指挥|部|公司|$)/;
/** Roads, but not which kind. */
const ROAD = /^[\u4e00-\u9fff]{2,4}(?:路|街|大道|巷)$/;
/** Right ends of schools, clinics and firms behind a name of whatever words. */
const BODY =
  /(?:医院|卫生院|卫生服务中心|卫生服务站|有限公司|有限责任公司|股份公司|合作社|管理局|管理处|管理所|指挥部|初中|养老院|敬老院|福利院|村委会|居委会|村民委员会|公司|集团)$/;
const TOWN = /^[\u4e00-\u9fff]{2,3}[镇乡](?=..)/;
/** 龙眼桥, 卧虎河: what is built or flows there, behind a name of two characters and more. */
const LANDMARK =
  /^(?:[\u4e00-\u9fff]{2,3}[镇乡])?[\u4e00-\u9fff]{2,4}[桥湖河江岛寺庙塔祠洞亭阁闸渠井沟溪坝塘堰岭峰湾潭洲圩垸]$|^[\u4e00-\u9fff]{2,4}(?:(?<![桥栋脊大横])梁|(?<![电水泳鱼淀节粪沼浴花])池)$/;
/** 老城干渠‖花园段: a stretch of a canal, river or road. */
const STRETCH = /(?:渠|河|江|堤|线|路|高速|公路)[\u4e00-\u9fff]{1,3}[^险路标河\n]段$/;
/** No item is longer, and none without a township in it has a longer name. */
export const LONGEST = 16;
const LONGEST_NAME = 7;
/** Right ends that what bears no name has as well. */
const KINDS =
  /(?:基地|园区|片区|市场|(?<!会展|博览|会议|艺术|文体)中心|社区|林区|矿区|厂区|工作站|展厅|展馆|路口|示范点|项目区|加工厂|车间|养[殖猪鸡牛]场|[牛羊茶]场|屠宰场|冷库|粮站|试验田|示范田|苗圃|商业街|商场|超市|写字楼|饭店|农家乐|棚户区|安置点|安置小区|气象站|祠堂|温泉|石料厂|采石场|搅拌站|中转站|药店|书店|茶馆|面馆|[锅餐]店|旅馆|KTV|健身房|棋牌室|诊所|门诊部|卫生室|养护站|营业部|艺术团|合唱团|剧团|家园|梯田|名城|商圈|花谷|示范片|石林|溶洞|沙滩|水乡|核心区|先行区|客栈|艺术区|创意园|[业际]城|楼盘|公交站|旅游公路|乐园|茶厂|草场|[铁金铜磷]矿|航站楼|接待站|产城|匝道|河堤|古堡|之家|[竹桑]园)$/;
const HIGHER = /[省市县区旗州盟镇乡]|街道/;

/** 段庄, 高家寨: a village without its generic. */
const VILLAGE = /^(?![村山农])[\u4e00-\u9fff]{1,3}[庄寨屯堡坪]$/;

const NEXT_SETTLEMENT = /^、[\u4e00-\u9fff]{2,5}(?:村|社区|街道|[镇乡](?!村))/;
/** What is done for villages and towns, in front of them. */
const OFTEN =
  /慰问|服务|帮扶|联系|走访|调研|检查|督导|指导|建设|打造|结对|包联|推进|推动|覆盖|涉及|受灾|贫困|示范|整治|支援|对接|驻点|深入|进驻|撤并|合并|搬迁|安置|移民/;

/** Whether it ends as villages and townships do. */
export const isSettlement = (item: string): boolean => SETTLEMENT.test(item);

/** 乐家超市‖文化路店: one of a chain's shops. */
const SHOP = /^[\u4e00-\u9fff]{2,6}(?:超市|商场|百货|卖场|药房|影城)[\u4e00-\u9fff]{2,5}店$/;

/** What the stretch is by its right end: its kind, and where its name ends. */
function kindOf({ words }: MentionLexicon, item: string): { kind: Unit['kind']; name: string } | undefined {
  const settlement = SETTLEMENT.exec(item)?.[0];
  if (settlement) return { kind: 'place', name: item.slice(0, -settlement.length) };
  const road = ROAD.test(item) && !ROAD_KIND.test(item) && !isOneOf(item, words.siteNot, words.siteGeneric);
  if (road) return { kind: 'place', name: item.slice(0, -1) };
  if (STRETCH.test(item) || SHOP.test(item)) return { kind: 'place', name: item.slice(0, -1) };
  if (
    LANDMARK.test(item) &&
    !/[巡抛护治涉]河$/.test(item) &&
    !isOneOf(item, words.siteNot, words.siteGeneric)
  )
    return { kind: 'place', name: item.slice(0, -1) };
  const body = BODY.exec(item)?.[0];
  // 国有公司, 物业公司: which kind.
  const { enterpriseKind, enterpriseNot, firmKind } = words;
  const firm = /(?:公司|集团)$/.test(item);
  if (firm && (enterpriseKind.has(item) || enterpriseNot.longestAt(item, 0) || firmKind.longestAt(item, 0)))
    return undefined;
  if (body) return { kind: 'organisation', name: item.slice(0, -body.length) };
  for (let length = Math.min(6, item.length - 2); length > 1; length--) {
    const end = item.slice(-length);
    if (words.itemSchool.has(end)) return { kind: 'organisation', name: item.slice(0, -length) };
    // 特困人员供养‖服务中心
    const centre = end.endsWith('中心') && words.bodySuffix.has(end) && !words.ledSite.has(end);
    if (centre) return { kind: 'organisation', name: item.slice(0, -length) };
    if (isOneOf(end, words.siteSuffix, words.ledSite)) return { kind: 'place', name: item.slice(0, -length) };
  }
  return undefined;
}

/** Whether the stretch holds what no name holds, where no name holds it. */
function isPlain(lexicon: MentionLexicon, item: string): boolean {
  const { stretchNot, stretchNotFirst, stretchNotInside, stretchNotLast, stretchInside } = lexicon.words;
  if (PROJECT.test(item) || COUNTED.test(item) || COUNTS.test(item) || stretchNotFirst.longestAt(item, 0))
    return true;
  for (let at = 0; at < item.length; at++) {
    if (stretchNot.longestAt(item, at) || stretchNotLast.hasAt(item, at, item.length)) return true;
    if (at > 0 && stretchNotInside.longestAt(item, at) && !stretchInside.longestAt(item, at)) return true;
  }
  return false;
}

/** 凉风坳‖茶叶‖基地: what is grown there says that what stands in front is where. */
const CROP_BASE =
  /^([\u4e00-\u9fff]{2,4}?)(?:绿色|有机|生态|优质|特色|林下)?(?:茶叶?|蔬菜|果蔬|水稻|小麦|玉米|大豆|油茶|油菜|葡萄|草莓|[柑蜜脐]?[橘橙柚]子?|苹果|猕猴桃|樱桃|[黄蜜水]桃|桃|蓝莓|火龙果|芒果|荔枝|龙眼|枇杷|杨梅|核桃|板栗|花椒|辣椒|番茄|西红柿|西瓜|甜瓜|马铃薯|红薯|食用菌|香菇|木耳|羊肚菌|灵芝|天麻|中?药材|黄精|艾草|玫瑰|牡丹|菊花|花卉|苗木|生猪|肉牛|肉羊|奶牛|山羊|蛋鸡|小?龙虾|稻虾|稻渔|水产|桑蚕|蚕桑|烟叶|甘蔗|棉花|花生|百香果|沃柑|制种|育苗|育秧)(?:标准化|规模化|示范)?(?:种植|养殖|繁育|育苗|生产|栽培|加工|采摘)*(?:示范)?基地$/;
/** 高山‖茶叶基地, 万亩‖蔬菜基地, 美丽‖家园: what is said of it. */
const SAID_OF_KIND =
  /^(?:美[丽好]|幸福|和谐|温馨|精神|共同|[高深平]山|丘陵|连片|订单|供港|出口|露地|反季|无土|立体|智能|数字|大棚|日光|温室|冬[闲种]|[春夏秋冬]季|当地|本地|周边|附近|沿线|各|该|千|万|百|[一二三四五六七八九十两几])/;
function isCropBase({ words }: MentionLexicon, item: string): boolean {
  const name = CROP_BASE.exec(item)?.[1] ?? '';
  const { siteKind, notPlaceFirst } = words;
  const plain =
    SAID_OF_KIND.test(name) ||
    /[亩种新千万个座的]$/.test(name) ||
    isOneOf(name, notPlaceFirst) ||
    (siteKind.longestAt(name, 0)?.end ?? 0) > 1;
  return name !== '' && !plain;
}

/** Whether the words of the stretch are the sentence's, and not a name's. */
function holdsClause(
  { words, posts, places }: MentionLexicon,
  scan: Scan,
  start: number,
  end: number,
): boolean {
  if (posts.longestAt(scan.text, start, end)) return true;
  const { afterName, meetingStop, subjectVerb, beforePlace, nameVerb, kindOfPerson } = words;
  // 云麓县‖财政联合小区, 南方‖润滑设备有限公司: behind a place or in front of a firm's legal form a verb is the name's.
  const text = scan.slice(start, end);
  const named = text.endsWith('有限公司') || places.longestAt(text, 0)?.value.weak === false;
  for (let at = start; at < end; at++) {
    const token = scan.startingAt(at);
    if (!token || token.end > end || token.word.length < 2) continue;
    const { word, tag } = token;
    if (isOneOf(word, meetingStop, subjectVerb, beforePlace, kindOfPerson)) return true;
    const verb = /^(?:v|d|p|c|r)$/.test(tag) && word !== '高速' && !nameVerb.has(word);
    if (verb && !(named && tag === 'v')) return true;
    if (tag !== 'x' && afterName.has(word)) return true;
  }
  return false;
}

/**
 * The unit that the stretch text[start…end] is, if it is a name.
 * @param listed whether it stands behind a settlement in a list
 */
export function stretchUnit(
  lexicon: MentionLexicon,
  scan: Scan,
  start: number,
  end: number,
  listed: boolean,
): Unit | undefined {
  const item = scan.slice(start, end);
  // 石桥村、‖段庄: in a list of villages.
  if (listed && VILLAGE.test(item) && !isOneOf(item, lexicon.words.siteNot, lexicon.words.siteGeneric))
    return { kind: 'place', start, end, bare: false };
  const found = kindOf(lexicon, item);
  if (!found || isPlain(lexicon, item) || lexicon.places.has(item)) return undefined;
  const { kind, name } = found;
  if (SETTLEMENT.test(item)) {
    const kindly =
      SETTLEMENT_KIND.test(item) ||
      ((VILLAGE_KIND.test(item) || GENERIC.test(item)) && !NEW_VILLAGE.test(item));
    if (name === '' || kindly || (name.length > LONGEST_NAME && !HIGHER.test(name))) return undefined;
    // 深入‖打鱼社区、来术村: in front of another in a list.
    const first = name.length === 2 && scan.tagOf(start, start + 2) === 'v' && !OFTEN.test(name);
    const heads = first && NEXT_SETTLEMENT.test(scan.slice(end, end + 8));
    if ((listed && name.length < 5) || heads) return { kind, start, end, bare: false };
  } else {
    const { siteKind, schoolKind, siteGeneric, siteNot } = lexicon.words;
    // 泾河镇‖生态河塘
    const own = LANDMARK.test(item) ? item.replace(TOWN, '') : item;
    const kinds = [siteKind, schoolKind].some(
      (words) => (words.longestAt(own, 0)?.end ?? 0) > 1 || words.has(name),
    );
    // 汽车研发中心: what is of a kind alone bears no name.
    const first = scan.covering(start)?.tag ?? '';
    if (KINDS.test(item) && SAID_OF_KIND.test(item)) return undefined;
    if (KINDS.test(item) && !/^(?:ns|nz|nr|x)/.test(first) && !isCropBase(lexicon, item)) return undefined;
    // 东南亚‖市场: where things are sold, and no site.
    if (item.endsWith('市场') && lexicon.places.has(name)) return undefined;
    if (name.length < 2 || kinds || isOneOf(item, siteGeneric, siteNot)) return undefined;
  }
  // 立交桥, 石拱桥: a word of the language.
  const word = scan.startingAt(start);
  const common = word?.end === end ? !/^(?:x|n[rsz])/.test(word.tag) : (word?.tag ?? '').startsWith('v');
  // 环‖汉丰湖
  if (LANDMARK.test(item) && /^[环沿]/.test(item)) return undefined;
  // 九曲‖黄河: what is said of the river.
  if (LANDMARK.test(item) && (common || (/[河江湖]$/.test(item) && lexicon.places.has(item.slice(2)))))
    return undefined;
  return !SHOP.test(item) && holdsClause(lexicon, scan, start, end)
    ? undefined
    : { kind, start, end, bare: false };
}
