import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeReadingTexts } from '../../utils/cli/engine.ts';
import { createTerms, LINKS_FILE, TERM_FILES, TRAPS_FILE } from '../../utils/glossary/terms.ts';
import { list, readTable } from '../../utils/lexicon/table.ts';
import { createReader } from '../../utils/pinyin/reader.ts';

const FOLDER = new URL('../../public/lexicon/', import.meta.url);
const COLUMNS = 'term\tenglish\tkind\texplanation\titems\tvariants\tsource';
const KINDS = new Set([
  'slogan',
  'numbered formula',
  'policy',
  'campaign',
  'institution of party life',
  'procedure',
  'metaphor',
  'economic programme',
  'set phrase',
  'responsibility formula',
  'ideology',
  'discipline',
  'document type',
  'foreign policy',
  'law and governance',
  'united front',
  'countryside',
  'safety and environment',
  'formal word',
]);
const DIGITS = '一二三四五六七八九十';

const lexiconText = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const contents = TERM_FILES.map(lexiconText);
const rows = contents.flatMap((text, i) =>
  readTable(text).map((row) => ({ file: TERM_FILES[i] ?? '', row })),
);
const words = rows.flatMap(({ row }) => [row.term ?? '', ...list(row.variants)]);
const links = lexiconText(LINKS_FILE);
const traps = lexiconText(TRAPS_FILE);
const terms = createTerms(contents, links, traps);

const found = (text: string) => terms.findFormulas(text).map(({ start, end }) => text.slice(start, end));

/** 十四 → 14, 两 → 2. */
function numberOf(numeral: string): number {
  if (numeral === '两' || numeral === '双') return 2;
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 : 0;
  return ten + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}

/** How many members a formula can have: the sum of its numerals (三会一课) or the first (三管三必须). */
function countsOf(term: string): number[] {
  const numerals = [...term.matchAll(/[一二三四五六七八九十]+|[两双]/gu)].map((match) => numberOf(match[0]));
  return [numerals.reduce((sum, n) => sum + n, 0), numerals[0] ?? 0];
}

describe('traps', () => {
  const trapped = readTable(traps).map(({ word = '' }) => word);
  it('are longer words, each once, and no terms themselves', () => {
    expect(new Set(trapped).size).toBe(trapped.length);
    expect(trapped.filter((word) => word.length < 3 || words.includes(word))).toEqual([]);
  });
});

describe('the term files', () => {
  it('are all named in TERM_FILES', () => {
    const present = readdirSync(FOLDER).filter((name) => name.startsWith('terms-'));
    expect(present.toSorted()).toEqual([...TERM_FILES].toSorted());
  });

  it.each(TERM_FILES.map((name, i) => [name, contents[i] ?? '']))(
    '%s states its licence and columns',
    (_, text) => {
      const lines = text.split('\n');
      const comments = lines.filter((line) => line.startsWith('#'));
      expect(comments.some((line) => line.includes('MIT'))).toBe(true);
      expect(lines.find((line) => !line.startsWith('#'))).toBe(COLUMNS);
      const cells = lines
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => line.split('\t').length);
      expect(new Set(cells)).toEqual(new Set([7]));
    },
  );

  it('give every term an English rendering, a known kind and a source', () => {
    const wrong = rows.filter(
      ({ row }) =>
        !row.term ||
        !row.english?.trim() ||
        !KINDS.has(row.kind ?? '') ||
        !/^(own|official: .+)$/.test(row.source ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no term or variant twice', () => {
    const seen = new Set<string>();
    const twice = words.filter((word) => seen.has(word) || !seen.add(word));
    expect(twice).toEqual([]);
  });

  it('claim no form of a word twice, whichever marks a site uses for it', () => {
    const forms = rows.flatMap(({ row }) =>
      [row.term ?? '', ...list(row.variants)].map((word) => ({
        word,
        of: row.term,
        held: terms.get(word)?.term,
      })),
    );
    expect(forms.filter(({ of, held }) => of !== held)).toEqual([]);
  });

  it('have a reading for every character', async () => {
    const reader = createReader(await nodeReadingTexts());
    // All head-words as one text: a reading each is what takes time.
    const heads = rows.map(({ row }) => row.term ?? '').join('\n');
    const unread = reader
      .syllables(heads)
      .flatMap((syllable, i) => (syllable === null && /\p{sc=Han}/u.test(heads[i] ?? '') ? [heads[i]] : []));
    expect(unread).toEqual([]);
  });

  it('write Chinese without ASCII punctuation, spaces or a pair of marks around the whole', () => {
    const chinese = [...words, ...rows.flatMap(({ row }) => list(row.items))];
    expect(chinese.filter((word) => /[!-/:-@[-`{-~\s]/.test(word))).toEqual([]);
    expect(words.filter((word) => /^“[^“”]*”$/.test(word))).toEqual([]);
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  });

  it('list as many members of a numbered formula as its numeral says', () => {
    const formulas = rows.filter(({ row }) => row.kind === 'numbered formula' && row.items);
    expect(formulas.length).toBeGreaterThan(50);
    const wrong = formulas.filter(({ row }) => {
      const numerals = /[一二三四五六七八九十两双]/u.test(row.term ?? '');
      return numerals && !countsOf(row.term ?? '').includes(list(row.items).length);
    });
    expect(wrong.map(({ row }) => row.term)).toEqual([]);
  });

  it('write explanations in whole sentences that do not only repeat the rendering', () => {
    const wrong = rows.filter(({ row }) => {
      const said = row.explanation ?? '';
      return said !== '' && (!/[.”)]$/.test(said) || said === row.english || said.length > 330);
    });
    expect(wrong.map(({ row }) => row.term)).toEqual([]);
  });
});

describe('the links between terms', () => {
  const linked = readTable(links);

  it('name head-words of the term files alone, and none its own', () => {
    const named = linked.flatMap(({ term = '', related }) => [term, ...list(related)]);
    expect(named.filter((word) => terms.get(word)?.term !== word)).toEqual([]);
    expect(linked.filter(({ term = '', related }) => list(related).includes(term))).toEqual([]);
    expect(new Set(linked.map(({ term }) => term)).size).toBe(linked.length);
  });

  it('give years or months, none of them later than the last congress’s term', () => {
    const since = linked.map((row) => row.since ?? '').filter(Boolean);
    expect(since.filter((date) => !/^(19[2-9]\d|20[0-2]\d)(-(0[1-9]|1[0-2]))?$/.test(date))).toEqual([]);
  });

  it('are part of an entry', () => {
    expect(terms.get('两个维护')).toMatchObject({ since: '2018', related: ['两个确立', '四个意识'] });
    expect(terms.get('三会一课')?.since).toBe('');
  });
});

describe('find', () => {
  const cases: [string, string[]][] = [
    ['要坚持农村集体经济与村集体经济并重', ['农村集体经济', '村集体经济']],
    ['实施城市更新行动，做好城市更新', ['城市更新行动', '城市更新']],
    ['落实“三管三必须”要求', ['三管三必须']],
    ['落实‘三管三必须’要求', ['三管三必须']],
    ['清查农村集体“三资”', ['农村集体“三资”']],
    ['清查农村集体「三资」', ['农村集体「三资」']],
    ['坚持人民至上，生命至上', ['人民至上，生命至上']],
    ['推广公司+合作社+农户模式', ['公司+合作社+农户']],
    ['遏制“台独”图谋', ['台独']],
    ['接受总台独家专访', []],
    ['做好个人防护，开启履约谈判', []],
    ['农村超市进村晚上也开门，优化债务结构', []],
    ['自助餐厅离公路不远，公路长12公里，运河长1700公里，妇女赋权', []],
    ['九个以上政党的领导人，六个更加突出，国安委会议，大会战略', []],
    ['政党代表团到访，与在野党代表会谈；集团组织培训，兵团干部参加文体旅游', []],
    ['党代表、团干部和团组织', ['党代表', '团干部', '团组织']],
    ['践行“两山”理念，发展“两山”', ['“两山”理念', '两山']],
    ['两山对望，四十三农户', []],
    ['服务三农，聚焦“三农”', ['三农', '三农']],
    ['创新“五位一体”联防新模式，推进“五位一体”总体布局', ['“五位一体”总体布局']],
    ['构建五位一体的调解格局，推进五位一体', ['五位一体']],
    ['实施清渠引水、兴业富民、护林增绿三大工程，制定“用水、用地”三张清单', []],
    ['落实“三大工程”，抓好住房、推进三大工程', ['三大工程', '三大工程']],
    ['会议研究了其他事项', []],
    ['调研组巡察了水库，听取巡察情况', ['巡察']],
    ['加大走访力度，扩大宣讲覆盖面，加大督查', []],
    ['开展大走访、大督查', ['大走访', '大督查']],
    ['校园餐食安全，校园餐厅整洁，再次深入研学文件', []],
    ['推进四个共同体建设，牢记“四个共同”', ['四个共同']],
    ['推行河长制度，完善积分制', ['河长制度', '积分制']],
    ['来宾巡视了农产品展馆，开展巡视', ['巡视']],
    ['史上规模空前，黄金期货走高，预防欺凌，不容错过，多种文化，高压线路长', []],
    ['成绩不作为依据，评选结果不作为标准，整治不作为', ['不作为']],
    ['大家风范，农户用水权益，一般债务，酸碱不能腐蚀', []],
    ['纪检监察监督，监察监督检查，纪律监督检查', []],
    [
      '弘扬家风，改革用水权，发行一般债，不能腐，监察监督、纪律监督',
      ['家风', '用水权', '一般债', '不能腐', '监察监督', '纪律监督'],
    ],
    ['推进各项工作，强调抓落实', []],
    ['部署全市组织工作，推动组织工作再上台阶', ['组织工作', '组织工作']],
    ['2031年组织工作要点，新时代组织工作有了遵循', ['组织工作', '新时代', '组织工作']],
    ['做好高考组织工作，慈善组织工作人员到场，全市组织工作人员', []],
    ['今年组织工作有序，做好灯会活动组织工作，抓好劳动组织工作，年代组织工作', []],
    ['城镇集体经济、物流枢纽、公共文化空间、民间交往', ['集体经济', '公共文化空间', '民间交往']],
    ['关注儿童等三类人群，企业实现永续发展', []],
    ['学习习近平党建思想，坚定不移走出去', ['习近平党建思想', '走出去']],
    ['在我国六个省，全国六成以上，执行国六排放标准', ['国六排放标准']],
    ['基本医疗保险基金运行平稳，参加基本医疗保险', ['基本医疗保险基金', '基本医疗保险']],
    ['把握高质量发展这个首要任务', ['高质量发展这个首要任务']],
    ['境外民兵武装发动袭击，春节前慰问民兵', ['民兵']],
    ['向对方提出严正交涉，维护国家主权、安全和发展利益', ['提出严正交涉', '维护国家主权、安全和发展利益']],
    ['两国建立战略合作伙伴关系，在全球治理中合作', ['战略合作伙伴关系', '全球治理']],
    ['推进产业数字化转型，加快产业数字化', ['产业数字化']],
    ['落实决策部署，上下联动解决急难愁盼问题', ['急难愁盼']],
    ['要补链条，增强链条韧性，搭建链条', ['补链条']],
    ['', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(terms.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    ['黄河|长江|流域', []],
    ['各级|河长|巡查', ['河长']],
    ['镇级河长|巡查', ['河长']],
    ['线路|长约|九公里', []],
    ['贯通|河长|约|3264|公里', []],
    ['担任|河长', ['河长']],
    ['推动|工业|平稳|增长', []],
    ['建设|区域|创新|高地', []],
    ['制定|第三个|历史|决议', []],
    ['有|代表|建议|，|要|修改', []],
    ['办理|代表|建议|，|回应|关切', ['代表建议']],
    ['农村|医疗|保障|水平', []],
    ['打通|语文|脉络', []],
    ['中国|潮流', []],
    ['赓续|历史|文脉', ['历史文脉']],
    // Longer words that only look as if they held a term, beside the term itself.
    ['低产|林改|造', []],
    ['集体|林改', ['林改']],
    ['大|专班|招生', []],
    ['县|人大|工委|调研', []],
    ['社区|大工委|成立', ['大工委']],
    ['自由|民主党|派', []],
    ['开展|非|学科类|校外|培训', ['非学科类校外培训']],
    ['严管|学科类|校外|培训', ['学科类校外培训']],
  ])('among the words %s', (cut, expected) => {
    let start = 0;
    const words = cut.split('|').map((word) => ({ start, end: (start += word.length) }));
    const text = cut.replaceAll('|', '');
    expect(terms.find(text, words).map((hit) => text.slice(hit.start, hit.end))).toEqual(expected);
  });

  it.each([
    ['发扬“钉钉子”精神', '“钉钉子”精神'],
    ['推行‘河长’制', '‘河长’制'],
    ['排出「软弱涣散」基层党组织', '「软弱涣散」基层党组织'],
    ['清查农村集体“三资”', '农村集体“三资”'],
    ['落实“双碳”目标', '“双碳”目标'],
  ])('with a part in marks: %s', (text, expected) => {
    expect(terms.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
    expect(terms.get(expected)?.term).toBe(terms.at(text, text.length - 1)?.term.term);
  });

  it.each([
    ['marks around the whole', '推行“河长制”', ['河长制']],
    ['a name and another', '推行“河长”“制”', ['河长']],
    ['marks that end inside', '他说“推行河长”制度才完善', ['河长']],
    ['marks that begin inside', '河长“制度”', ['河长']],
    ['a trap', '在“村超”市场里', ['村超']],
  ])('not across %s', (_, text, expected) => {
    expect(terms.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('names the entry of a variant', () => {
    const [hit] = terms.find('召开“两学一做”学习教育动员会');
    expect(hit?.term.english).toContain('Two Studies, One Action');
  });
});

describe('get', () => {
  it('knows head-words and variants however their marks are written', () => {
    const whole = terms.get('农村集体“三资”');
    expect(whole?.term).toBe('农村集体三资');
    expect(terms.get('农村集体‘三资’')).toBe(whole);
    expect(terms.get('三会一课')?.items).toHaveLength(4);
  });

  it('holds formal words that are not marked', () => {
    expect(terms.find('学习重要论述，狠抓工作部署')).toEqual([]);
    expect(terms.get('重要论述')?.explanation).toContain('Xi Jinping');
  });

  it.each(['推进', '会议', '强调', '发展', '精神'])('does not hold the ordinary word %s', (word) => {
    expect(terms.get(word)).toBeUndefined();
  });
});

describe('findFormulas', () => {
  it.each([
    ['开展“五访五解”活动', ['五访五解']],
    ['开展‘五访五解’活动', ['五访五解']],
    ['推行“四看两比”做法', ['四看两比']],
    ['对照“六个聚焦”查找不足', ['六个聚焦']],
    ['推进“五化”建设', ['五化']],
    ['打造“三个一流”', ['三个一流']],
    ['深化“五项整治”', ['五项整治']],
    ['创建“四型”社区，评选“五好”支部，严守“七不”禁令', ['四型', '五好', '七不']],
    ['按照“六有”建设标准，评选“五好”模范党支部', ['六有', '五好']],
    ['实施“双培”计划', ['双培']],
    ['开展“三亮三比三诺”活动', ['三亮三比三诺']],
    ['探索“一引三促”路径', ['一引三促']],
    ['构建“1+3+N”体系', ['1+3+N']],
    ['构建“2+4”现代产业体系，巩固“12812”工作成效', ['2+4', '12812']],
    ['严守“八严禁”纪律', ['八严禁']],
    ['做好“三篇文章”，打好“四场硬仗”，办好“五件实事”', ['三篇文章', '四场硬仗', '五件实事']],
    ['建设“五宜”幸福城市', ['五宜']],
    ['做到“五上门”，推行“四同步”', ['五上门', '四同步']],
    ['跑出“三量齐增”，推进“四网融合”', ['三量齐增', '四网融合']],
    ['以“四清一改三建两管”为重点，锚定“三个50”', ['四清一改三建两管', '三个50']],
    ['实现“双支撑”，覆盖“三县六镇”，打击“六黑”，解决“七大难”', ['双支撑', '三县六镇', '六黑', '七大难']],
    ['提出“五个以”，推广“双椒一药”', ['五个以', '双椒一药']],
    ['规划确定的“一屏、三环、五河、九楔”绿色空间', ['一屏、三环、五河、九楔']],
  ])('recognises %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['known ones are left to the list', '高质量共建“一带一路”，落实“三会一课”'],
    ['plans and dates', '“十四五”时期，“七一”前夕，“二十大”之后'],
    ['places', '支援“四川”与“三亚”，走进“六安”'],
    ['things', '吃“三明治”，买“八宝粥”，看“四连跳”和“三角债”'],
    ['days', '“五一”队伍，“十一”管理'],
    ['idioms', '“一心一意”谋发展，不能“三言两语”，追求“十全十美”'],
    ['spans of time', '用“三个月”攻坚，力争“两个小时”办结'],
    ['series and years', '“九章四号”问世，“十年磨一剑”，落实“七天三检”'],
    ['unquoted text', '开展五访五解活动'],
    ['idioms and more', '“五颜六色七彩”的花，“一砖一瓦一木”，“三年两月一天”，“三个2026年”，“八山一水一分田”'],
    ['a rising pair is no formula', '“三心五意”'],
    ['idioms that begin with one', '“一清二楚”“一波三折”“一举两得”，不能“一刀两断”'],
    ['numerals of other words', '“一箭十八星”发射，“二十一连丰”，“五个进一步到位”'],
    ['figures of talks, telephones, years', '“2+2”对话工作，“12345”工作，“119”工作，“2025”工作，“95598”工作'],
    ['figures without a noun', '拨打“2468”，算出“3+4”'],
    ['counts of works and things', '发表“三篇小说”，“四场演出”后，上“三道菜”，展出“五件文物”'],
    ['idioms of like build', '“双管齐下”“四海升平”，看“五星连珠”'],
    ['idioms that rise or fall', '“五湖四海”“四通八达”“五花八门”“三头六臂”“三令五申”'],
    [
      'two of a thing',
      '“双流区”“双刃剑”“五光十色”“八大碗”，“双职工”“双胞胎”“双十一”“双城记”，“五大洲”“四大家”',
    ],
    ['sums in figures', '“2+3=5”，“10+3”，“1+1”'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the members from an article that spells them out exactly', () => {
    const text = '村里推行“三帮三促”：帮班子建设促堡垒坚强、帮特色种植促农户受益、帮清洁家园促村容改观。';
    const [hit] = terms.findFormulas(text);
    expect(hit?.gloss.items).toEqual([
      '帮班子建设促堡垒坚强',
      '帮特色种植促农户受益',
      '帮清洁家园促村容改观',
    ]);
    expect(hit?.gloss.explanation).toContain('taken from this article');
  });

  it('adds members from the article to a listed formula that has none', () => {
    expect(terms.get('三个对照')?.items).toEqual([]);
    expect(found('围绕“三个对照”检视')).toEqual([]);
    const [hit] = terms.findFormulas('围绕“三个对照”检视：对照村规、对照承诺、对照群众期盼。');
    expect(hit?.gloss).toMatchObject({
      english: terms.get('三个对照')?.english,
      items: ['对照村规', '对照承诺', '对照群众期盼'],
    });
  });

  it('joins a member that is written in two clauses', () => {
    const text = '镇里实行“两抓两促”，抓党员、促带头，抓网格、促服务。';
    expect(terms.findFormulas(text)[0]?.gloss.items).toEqual(['抓党员、促带头', '抓网格、促服务']);
  });

  it('takes members that begin with the counted word', () => {
    const text = '做到“三个聚焦”，聚焦群众诉求、聚焦产业短板、聚焦安全底线。';
    expect(terms.findFormulas(text)[0]?.gloss.items).toHaveLength(3);
  });

  it.each([
    ['too few', '推行“五抓五促”：抓班子促坚强、抓种植促受益、抓清洁促改观。'],
    ['too many', '推行“两抓两促”：抓班子促坚强、抓种植促受益、抓清洁促改观。'],
    ['two candidate lists', '推行“两抓两促”：抓班子促坚强、抓种植促受益。抓学习促提高、抓清洁促改观。'],
    ['a broken run', '推行“三帮三促”：帮班子促坚强、帮种植促受益，会议要求再接再厉，帮清洁促改观。'],
    ['none', '推行“三帮三促”，成效明显。'],
  ])('says that the items are not listed: %s', (_, text) => {
    const [hit] = terms.findFormulas(text);
    expect(hit?.gloss.items).toBeUndefined();
    expect(hit?.gloss.explanation).toContain('does not list its items');
  });
});
