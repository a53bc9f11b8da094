/** Sentences of broadcast news that hold no date, drawn with a fixed seed where the corpus is present: none is found. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../utils/dates/find.ts';

const CORPUS = fileURLToPath(
  new URL('../../../shared/corpus/xinwen-lianbo-2022-2026.jsonl.gz', import.meta.url),
);
const isPresent = existsSync(CORPUS);
const WANTED = 2000;
const SEED = 20260626;

const NUMBER = '[0-9０-９〇○零一二三四五六七八九十百两]';

/** Words with numbers that look like dates and are none: sentences that hold them, and nothing below, are kept. */
const LOOKS_LIKE_A_DATE = new RegExp(
  [
    `第${NUMBER}+[次届批个号集期轮季场]`,
    `${NUMBER}+[后版]`,
    '12345',
    `${NUMBER}+个?(?:小时|分钟|周年|岁|多年|余年|年来)`,
    `${NUMBER}+年(?:行动|计划|期|规划|历史|平均)`,
    `${NUMBER}+号`,
    `每[年月周日天]`,
    `${NUMBER}+[个多]月`,
    '节假日|周边|日报|月球|年轻|年龄|去年纪|当前形势|明天(?:会)?更好|今后|此前|之前|以前|目前|期间',
  ].join('|'),
);

/** What may be a date, judged without our rules: whatever is written so is not drawn. */
const MAY_BE_A_DATE = new RegExp(
  [
    `${NUMBER}{4} ?年|${NUMBER} ?[月日]|[0-9０-９]{1,2} ?号(?!线|楼|院|公告)|[一二三四五六七八九十]号(?=[上下晚早凌])`,
    `(?<![0-9])[0-9]{2}年(?!代?[来间])|零${NUMBER}年`,
    '[今昨明前后][天日晚早晨夜年]|[今明]起|今明两|[去今明]年|[今去明][春夏秋冬]|大[前后]天',
    '(?:上|下|本|这|当|同|次|翌)(?:一|个)?(?:年|月|日|天|晚|周|星期|季|半年)',
    '全年|年[初底末内度中]|月[初底末]|[上中下]旬|季度|周[一二三四五六日末]|星期|礼拜',
    `前(?:${NUMBER}|几)+个?(?:月|季度|天|周)|最后${NUMBER}+`,
    '春节|元旦|除夕|元宵|清明|端午|中秋|国庆|重阳|七夕|腊八|[五六七八]一|十一|三八|五四|双十|[劳青教建母父妇儿护植情圣感万愚].{0,2}节|纪念日|宪法日|公祭日|记者节|光棍节|黄金周|长假|小长假|新年|平安夜|女生节|医师节',
    '近日|日前|近期|近[几些两]?年|近来|最近|当前|眼下|目下|如今|现在|今天|时下|连日|往年|历年|常年',
    '世纪|年代|公元|农历|阴历|正月|腊月|冬月|初[一二三四五六七八九十]|廿|大年',
    '十[一二三四五六]五|[一二三四五六七八九]五”|民国|光绪|康熙|乾隆|雍正|宣统|同治|咸丰|道光|嘉庆|洪武|永乐|万历',
    '[12][0-9]{3}[-—–－/.][0-9]|[0-9]{1,2}/[0-9]{1,2}/[0-9]|[0-9]{1,2}:[0-9]{2}',
    '[春夏秋冬][季天]|入[春夏秋冬汛]',
  ].join('|'),
);

/** Mulberry32: numbers in [0, 1), the same ones every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Item {
  published: string;
  text: string;
}

/** Half of the sentences hold what looks like a date. */
function draw(items: Item[], wanted: number): { sentence: string; published: string; isHard: boolean }[] {
  const next = random(SEED);
  const drawn = new Map<string, { sentence: string; published: string; isHard: boolean }>();
  let plain = 0;
  for (let tries = 0; drawn.size < wanted && tries < wanted * 200; tries++) {
    const item = items[Math.floor(next() * items.length)];
    const sentences = item?.text.split(/(?<=[。！？；])|\n/) ?? [];
    const sentence = sentences[Math.floor(next() * sentences.length)]?.trim() ?? '';
    if (!item || sentence.length < 12 || MAY_BE_A_DATE.test(sentence) || drawn.has(sentence)) continue;
    const isHard = LOOKS_LIKE_A_DATE.test(sentence);
    if (!isHard && plain >= wanted / 2) continue;
    if (!isHard) plain++;
    drawn.set(sentence, { sentence, published: item.published, isHard });
  }
  return [...drawn.values()];
}

describe.skipIf(!isPresent)('sentences without a date (drawn from ../shared/corpus)', () => {
  const items: Item[] = isPresent
    ? gunzipSync(readFileSync(CORPUS))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line): Item => JSON.parse(line))
    : [];
  const drawn = draw(items, WANTED);

  it('are two thousand, a thousand of them with numbers and words that look like dates', () => {
    expect(drawn).toHaveLength(WANTED);
    expect(drawn.filter(({ isHard }) => isHard).length).toBeGreaterThanOrEqual(WANTED / 2);
  });

  it('hold none for us either', () => {
    const found = drawn.flatMap(({ sentence, published }) =>
      findDates(sentence, { published }).map(({ text, value }) => `${text}=${value} in ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});

describe('what is judged to be without a date', () => {
  it.each(['第三十二次会议', '95后青年', '12345热线', '持续24小时', '三年行动计划'])('%s is', (text) => {
    expect(MAY_BE_A_DATE.test(text)).toBe(false);
    expect(LOOKS_LIKE_A_DATE.test(text)).toBe(true);
  });

  it.each(['6月25日', '25日', '二〇二六年', '上半年', '近日', '国庆假期', '今晚', '下周三', '80年代'])(
    '%s is not',
    (text) => {
      expect(MAY_BE_A_DATE.test(text)).toBe(true);
    },
  );
});
