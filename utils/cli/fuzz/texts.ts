/** Texts as a page may send them: reports in the usual style, torn, repeated, and mixed with what no report holds. */
import fc from 'fast-check';

/** Sentences in the style of official news; all names are invented. */
const SENTENCES = [
  '本报讯（记者 方晓禾）9月16日，市六届人大常委会举行第十八次会议。',
  '市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠，秘书长丁若谷出席会议。',
  '会议审议通过了《岚河市河道保护条例》，表决通过有关人事任免事项，任命叶知秋为市财政局局长。',
  '会议应出席48人，实出席45人；以45票赞成、0票反对、0票弃权通过决议。',
  '9月14日至16日，省委常委、市委书记顾明川率队赴松岭县调研乡村振兴工作，实地察看松岭县青禾镇高标准农田。',
  '他指出，要坚持以人民为中心，树牢“四个意识”、坚定“四个自信”，做到“两个维护”，落实中央八项规定精神。',
  '市委副书记、市长苏怀瑾会见来访的哈立德·阿克拉姆一行，双方签署《合作备忘录》。',
  '会期两天。第一次全体会议由杜若昀主持，定于2026年10月8日上午召开。',
  '今年是建市100周年，“十五五”规划开局之年；去年一季度，全市完成投资12.5亿元，同比增长3.1%。',
  '十四届全国人大常委会第三十一次会议农历正月初五在岚河会议中心闭幕。',
];
/** Words on which the recognisers' rules turn: beginnings and ends of names, bodies, dates, formulas, lists. */
export const TURNS =
  '第 一 十 百 千 万 亿 两 个 〇 零 年 月 日 届 次 周年 、 ， 。 ； ： ！ ？ 《 》 “ ” ‘ ’ （ ） ( ) · — － - … . , % 和 与 及 等 的 在 将 兼 原 副 总 省 市 县 区 乡 镇 村 州 旗 局 厅 部 委 党 党组 国 路 族 王 李 欧阳 阿 尔 斯 书记 市长 主任 委员会 常委会 人大 政协 政府 公司 大学 水库 开发区 会议 大会 仪式 主持 出席 参加 会见 任命 免去 当选 同志 为 记者 调研 强调 坚持 精神 条例 关于 代表 大使 上校 洛桑 座谈会 开工 工作队 暨 驻 至 到 星期 上午 今年 农历 正月 初 甲 子 光绪 9月16日 2026年 1 12 ３ 25日 A G7 a \n \u3000 \t'
    .split(' ')
    .concat(' ');
/** What a hostile or broken page holds: directions, joiners, halves of characters, mark-up, names of object keys. */
const HOSTILE = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\ufe0f',
  '\u{e0100}',
  '\ud842',
  '\udfb7',
  '𠮷',
  '👨‍👩‍👧',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\r',
  '\ufffd',
  'e\u0301',
  '<script>x</script>',
  '<img src=x onerror=x>',
  '&lt;',
  '__proto__',
  'constructor',
  '$&',
  '\\u4e00',
  '%s',
  '[object Object]',
  '한국어',
  'ﷺ',
  'ﬀ',
  '豈',
  '々',
  '〆',
  '㈱',
  '國務院總理',
  '會議強調',
  '臺灣',
];

const turn = fc.constantFrom(...TURNS);
const sentence = fc.constantFrom(...SENTENCES);
/** A sentence cut anywhere, so between the halves of a name or a character as well. */
const torn = fc
  .tuple(sentence, fc.nat(60), fc.nat(60))
  .map(([text, from, length]) => text.slice(from, from + length));
/** A short phrase of turns, many times over. */
const repeated = fc
  .tuple(fc.array(turn, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 80 }))
  .map(([unit, times]) => unit.join('').repeat(times));
/** A sentence with something put into it. */
const pierced = fc
  .tuple(sentence, fc.nat(40), fc.oneof(turn, fc.constantFrom(...HOSTILE)))
  .map(([text, at, foreign]) => text.slice(0, at) + foreign + text.slice(at));

const piece = fc.oneof(
  { arbitrary: sentence, weight: 3 },
  { arbitrary: torn, weight: 3 },
  { arbitrary: pierced, weight: 3 },
  { arbitrary: fc.array(turn, { maxLength: 12 }).map((words) => words.join('')), weight: 3 },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
  { arbitrary: repeated, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
  // UTF-16 units of any value, halves of characters among them.
  {
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
    weight: 1,
  },
);

export const hostileText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Addresses, days and names as a page claims them. */
const claim = fc.oneof(
  fc.constantFrom(
    '',
    '岚河市人民政府',
    'http://www.lanhe.gov.cn/xw/202609/t20260917_1.html',
    '2026-09-17',
    '9999-99-99',
  ),
  piece,
);

/** What the content script may send to be analysed. */
export const hostileArticle = fc.record(
  {
    text: hostileText,
    title: claim,
    url: claim,
    published: fc.option(fc.constantFrom('2026-09-17', '2026-02-29', '0000-00-00', '')),
    site: claim,
    source: claim,
  },
  { requiredKeys: ['text'] },
);
