/**
 * Characters whose reading hangs on the words around them rather than on the word they stand in: prepositions,
 * particles and counters. Asked only where no listed word settles the reading; undefined means: no opinion.
 */
type Rule = (before: string, after: string) => string | undefined;

const PAUSE = /(?:^|[^\p{Script=Han}\p{N}])$/u;
const NUMERAL = /[〇零一二两三四五六七八九十百千万亿几数多\d]$/;

/** What one does "for" somebody: 为群众提供服务, 为发展注入动力. */
const FOR =
  /^[^，。；：！？]{1,20}?(?:服务|提供|作出|做出|做|奠定|打下|贡献|注入|创造|争取|赢得|带来|解|办|谋|造福|护航|送|拓|添|增|搭|树立|点赞|负责|喝彩|加油|鼓|积累|准备|而|起见|着想|代价|撑腰|减负|赋能)/;

/** 为 after these stands for "as, into, is": 改革为, 平均为. */
const COPULA =
  /[称改作成变列定视评升设分化译选任命封尊立判诊建写喻誉名编转合并归缩扩换减增达共均皆多即约仍乃则总积高长宽重径深]$/;

const RULES: Record<string, Rule> = {
  为: (before, after) => {
    if (COPULA.test(before)) return undefined;
    if (/^(?:[了此何啥其之]|什么|所有|所在)/.test(after)) return 'wèi';
    if (PAUSE.test(before) && !/^[\d〇一二两三四五六七八九十]/.test(after)) return 'wèi';
    return FOR.test(after) ? 'wèi' : undefined;
  },
  只: (before) => (NUMERAL.test(before) ? 'zhī' : undefined),
  地: (before, after) => {
    if (!/^\p{Script=Han}/u.test(after)) return undefined;
    // 慢慢地走, 干干净净地, 扎实地, 创造性地.
    return /(?:(.)\1|(.)\2(.)\3|性|[^土各本当基内陆外农林草耕湿高低盆工场用属驻实胜圣产原异殖据生源]然)$/u.test(
      before,
    )
      ? 'de'
      : undefined;
  },
  得: (before, after) =>
    /^(?:很|更|太|最|越|非常|十分|不|那么|这么|如此|比较|相当|极)/.test(after) && before ? 'de' : undefined,
  了: (before) => (before.endsWith('不') ? 'liǎo' : undefined),
  种: (before) => (NUMERAL.test(before) || /[这那某各每此该]$/.test(before) ? 'zhǒng' : undefined),
  载: (before) => (NUMERAL.test(before) ? 'zǎi' : undefined),
  弄: (before, after) => (NUMERAL.test(before) || /^\d/.test(after) ? 'lòng' : undefined),
  场: (before) => (NUMERAL.test(before) ? 'chǎng' : undefined),
  重: (before) => (/[二两三四五六七八九双多]$/.test(before) ? 'chóng' : undefined),
  率: (before, after) =>
    /\p{Script=Han}{2}$/u.test(before) &&
    /^(?:$|[^\p{Script=Han}]|达|为|提|上|下|高|低|超|的|和|与|较|比|保|仅|不|分|增|居|稳|均|约|由|从|在|有|及|最|最|连|实)/u.test(
      after,
    )
      ? 'lǜ'
      : undefined,
};

/** @returns the reading of `text[index]` that its neighbours call for, if any. */
export function fromContext(text: string, index: number): string | undefined {
  return RULES[text[index] ?? '']?.(
    text.slice(Math.max(0, index - 4), index),
    text.slice(index + 1, index + 26),
  );
}
