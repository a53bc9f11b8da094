/**
 * Place names in parts: each specific name apart from its generic, chains cut after every administrative generic
 * (和顺县南天池村 → 和顺|县|南天池|村). Rules of the romanisation of Chinese place names (GB/T 16159, 6.2.2).
 */
const ADMINISTRATIVE = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '经济技术开发区',
  '高新技术产业开发区',
  '高新技术开发区',
  '经济开发区',
  '开发区',
  '示范区',
  '街道',
  '社区',
  '新区',
  '特区',
  '林区',
  '地区',
  '联合旗',
  '前旗',
  '中旗',
  '后旗',
  '左旗',
  '右旗',
  '省',
  '市',
  '县',
  '区',
  '旗',
  '盟',
  '乡',
  '镇',
  '苏木',
  '村',
];
const AT_END = [
  '国家森林公园',
  '国家公园',
  '森林公园',
  '湿地公园',
  '产业园区',
  '工业园区',
  '产业园',
  '工业园',
  '科技园',
  '自然保护区',
  '保护区',
  '风景区',
  '景区',
  '高新区',
  '经开区',
  '保税区',
  '园区',
  '水库',
  '公园',
  '广场',
  '大桥',
  '大街',
  '大道',
  '小区',
  '火车站',
  '车站',
  '机场',
  '码头',
  '古城',
  '古镇',
  '遗址',
  '草原',
  '沙漠',
  '盆地',
  '高原',
  '半岛',
  '群岛',
  '海峡',
  '运河',
  '湿地',
  '电站',
  '矿区',
  '市区',
  '城区',
  '山区',
  '山脉',
  '平原',
  '山',
  '河',
  '江',
  '湖',
  '海',
  '岛',
  '港',
  '湾',
  '峡',
  '沟',
  '路',
  '街',
  '巷',
  '桥',
  '寺',
  '州',
  '岭',
  '峰',
  '洋',
];
const PEOPLE =
  /[左右]翼|维吾尔|(?:蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)$|(?:蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|土家|布依|拉祜|傈僳|仡佬|仫佬|毛南|达斡尔|鄂温克|鄂伦春|东乡|保安|撒拉|裕固|朝鲜|哈尼|景颇|独龙|普米|布朗|纳西|阿昌|德昂|基诺|塔塔尔|乌孜别克|俄罗斯|各|[回藏苗彝壮侗瑶白傣黎佤畲羌怒土满水])族/gu;

/** These carry 州, 海, 江 … in the name itself: the generic has no life of its own. */
const GROWN =
  /^(?:..?州|上海|珠海|威海|北海|青海|镇江|九江|湛江|阳江|丽江|牡丹江|浙江|黑龙江|内江|晋江|香港|连云港|防城港|贵港|唐山|鞍山|佛山|中山|舟山|乐山|眉山|保山|黄山|漯河|芜湖|河口|河|海|江|山|湖)$/u;
const PREFECTURES =
  /^(?:湘西|恩施|凉山|甘孜|阿坝|楚雄|红河|文山|西双版纳|大理|德宏|怒江|迪庆|临夏|甘南|海北|黄南|海南|果洛|玉树|海西|黔东南|黔西南|黔南|昌吉|博尔塔拉|巴音郭楞|克孜勒苏|伊犁|延边)州$/u;

function nextGeneric(text: string, from: number): { start: number; end: number } | undefined {
  for (let i = from + 1; i < text.length; i++) {
    const word = ADMINISTRATIVE.find((g) => text.startsWith(g, i));
    if (!word) continue;
    const end = i + word.length;
    const rest = text.slice(end);
    // 东乡族, 万柏林区: a part of a people's or of another name.
    if (rest.startsWith('族') || (word === '林区' && !text.startsWith('神农架'))) continue;
    // 新乡|市, 任村|乡, 景德镇|市: a generic right before another belongs to the name.
    if (word.length === 1 && ADMINISTRATIVE.some((g) => rest.startsWith(g))) continue;
    // 镇 and 村 of one character (赵村, 城区) stay in one word, but 蔚|县 is apart.
    if (i - from < 2 && word.length === 1 && word !== '县' && word !== '旗') continue;
    return { start: i, end };
  }
  return undefined;
}

/** Generics that are several words. */
const WORDS: Record<string, string[]> = {
  经济技术开发区: ['经济', '技术', '开发区'],
  高新技术产业开发区: ['高新', '技术', '产业', '开发区'],
  高新技术开发区: ['高新', '技术', '开发区'],
  经济开发区: ['经济', '开发区'],
};

/** The parts of the place name `text`, in order, covering it. */
export function placeParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let found = nextGeneric(text, from); found; found = nextGeneric(text, from)) {
    const generic = text.slice(found.start, found.end);
    parts.push(...specific(text.slice(from, found.start)), ...(WORDS[generic] ?? [generic]));
    from = found.end;
  }
  const rest = text.slice(from);
  const last = AT_END.find((g) => rest.endsWith(g) && rest.length > g.length);
  const whole =
    !last || (GROWN.test(rest) && !PREFECTURES.test(rest)) || (last === '州' && !PREFECTURES.test(rest));
  if (rest) parts.push(...(whole ? [rest] : [...specific(rest.slice(0, -last.length)), last]));
  return parts.filter(Boolean);
}

/** 湘西土家族苗族 → 湘西|土家族|苗族; 科尔沁右翼 → 科尔沁|右翼. */
function specific(name: string): string[] {
  return name.replaceAll(PEOPLE, '|$&').split('|').filter(Boolean);
}
