import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patternedTerms } from '../../utils/glossary/coined.ts';
import figureTable from '../../utils/glossary/figures.json' with { type: 'json' };
import { partsOf } from '../../utils/glossary/slogans.ts';
import { createTerms, TERM_FILES } from '../../utils/glossary/terms.ts';

const FOLDER = new URL('../../public/lexicon/', import.meta.url);
const terms = createTerms(TERM_FILES.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')));

/** The terms of a text with their English: names and slogans in quotation marks. */
const coined = (text: string): [string, string][] =>
  terms.findFormulas(text).map(({ start, end, gloss }) => [text.slice(start, end), gloss.english]);
const listed = (text: string): [string, string][] =>
  terms.find(text).map(({ start, end, term }) => [text.slice(start, end), term.english]);

describe('terms after one pattern', () => {
  it.each([
    ['做到应检尽检', '应检尽检', 'all that should be tested is tested'],
    ['坚持产业富县', '产业富县', 'a county made rich by its industries'],
    ['由体育大州转变', '体育大州', 'a prefecture that is big in sport'],
    ['打造商贸强县', '商贸强县', 'a county strong in, or through, trade'],
    ['创建平安校园', '平安校园', 'safe campus'],
    ['推行“一园一策”', '一园一策', 'one policy for each park'],
    ['开展法治进校园活动', '法治进校园', 'law brought to schools'],
    ['推行路长制', '路长制', 'the road chief system'],
    ['突出项目导向', '项目导向', 'project-oriented approach'],
    ['打响招商攻坚战', '招商攻坚战', 'battle on investment promotion'],
    ['打造文旅活力，商贸兴镇', '商贸兴镇', 'a town made to thrive by trade'],
    ['坚持因村制宜', '因村制宜', 'as suits each village'],
    ['坚持因企施策', '因企施策', 'measures as suit each firm'],
    ['坚持一厂一方案', '一厂一方案', 'one plan for each plant'],
    ['做到守林有责、守林尽责', '守林有责、守林尽责', 'know and fulfil the duty to guard the forest'],
    ['创建清廉社区', '清廉社区', 'incorrupt community'],
    ['打造红色小区', '红色小区', 'red residential compound (Party-led)'],
  ])('%s', (text, word, english) => {
    expect(listed(text)).toEqual([[word, english]]);
  });

  it.each([
    '应检未检',
    '走进校园',
    '人文化进步',
    '路长约五里制',
    '应检尽查',
    '增强市民意识',
    '平安抵达校园',
    '小事不出门，大事不出面',
    '清廉的社区',
    '一厂多能',
    '守林员有责任',
  ])('finds none in %s', (text) => {
    expect(listed(text).filter(([word]) => patternedTerms().some(({ term }) => term === word))).toEqual([]);
  });

  it('leaves no slot open, and gives way to a listed term of the same words', () => {
    const open = patternedTerms().filter(({ term, english }) => /[A-Z]/.test(term) || english.includes('{'));
    expect(open).toEqual([]);
    expect(terms.get('应转尽转')?.english).toContain('evacuate');
  });
});

describe('figures of speech in quotation marks', () => {
  it.each([
    ['交出亮眼“成绩单”', '成绩单', 'report card (results)'],
    ['奏响项目建设‘大合唱’', '大合唱', 'chorus (all together)'],
    ['经济建设“主战场”上', '主战场', 'main battlefield'],
    ['变“输血”为造血', '输血', 'transfusion (aid from outside)'],
    ['“菜单式”宣讲进社区', '菜单式', 'from a menu'],
  ])('%s', (text, word, english) => {
    expect(coined(text)).toContainEqual([word, english]);
  });

  it.each([
    '学生领到成绩单',
    '百人大合唱',
    '医护人员输血抢救',
    '“一份成绩单”',
    '绿灯亮起，红灯停车',
    '用显微镜观察',
  ])('finds none in %s', (text) => {
    expect(coined(text)).toEqual([]);
  });

  it('holds none that the lists mark already', () => {
    const words = Object.keys(figureTable.figures);
    expect(
      words.filter((word) => terms.find(`“${word}”`).some(({ end, start }) => end - start === word.length)),
    ).toEqual([]);
  });
});

describe('names in quotation marks', () => {
  it.each([
    ['开展“整洁小院”行动', '“整洁小院”行动', 'the “整洁小院” drive'],
    ['实施‘育苗’工程', '‘育苗’工程', 'the ‘育苗’ programme'],
    ['开展“护河2025”专项行动', '护河2025', 'the “护河2025” special campaign'],
    ['开展“6+2”专项行动', '6+2', 'the “6+2” special campaign'],
    ['推广“院坝说事”工作法', '“院坝说事”工作法', 'the “院坝说事” method'],
    ['探索“邻里帮”基层治理模式', '邻里帮', 'the “邻里帮” model'],
    ['推广“321”基层治理模式', '321', 'the “321” model'],
    ['按照“2468”工作思路，', '2468', 'the “2468” approach'],
    ['开展“清清河水 美美家园”主题活动', '清清河水 美美家园', 'the “清清河水 美美家园” activities'],
    ['擦亮“桥头红”党建品牌', '桥头红', 'the “桥头红” brand'],
    ['推出“桥头红”等社区服务品牌', '桥头红', 'the “桥头红” brand'],
    ['实施“湖滨立市”战略', '“湖滨立市”战略', 'the “湖滨立市” strategy'],
    ['上线“院里事”小程序', '“院里事”小程序', 'the “院里事” mini-program'],
    ['“护桥行动”成效明显', '护桥行动', 'the “护桥” drive'],
    ['开展“百夜护河”攻坚行动', '百夜护河', 'the all-out drive “百夜护河”'],
    ['开展“窗口提升年”活动', '窗口提升年', 'the year of “窗口提升”'],
    ['开展“霜刃2031”夜间清查专项行动', '霜刃2031', 'the “霜刃2031” special campaign'],
    ['推广“九个一工作法”', '九个一工作法', 'the “九个一” method'],
    ['实行“一桥一图”管理', '一桥一图', 'one map for each bridge'],
    ['落实“一口岸一对策”', '一口岸一对策', 'one answer for each port of entry'],
    ['推进“智慧桥头”建设', '智慧桥头', 'the building of “智慧桥头”'],
    ['坚持“以村民感受为先”的理念', '以村民感受为先', 'the idea “以村民感受为先”'],
    ['推行“竹篓警务”', '竹篓警务', '“竹篓” policing'],
    ['开展“敬老桥头行”实践活动', '敬老桥头行', 'the “敬老桥头行” activities'],
    ['开展“桥头问需”等走访活动', '桥头问需', 'the “桥头问需” visits'],
    ['“桥头红”志愿服务队上门', '桥头红', 'the “桥头红” volunteers'],
    ['组建“板车”宣讲队', '板车', 'the “板车” speakers'],
  ])('%s', (text, name, english) => {
    expect(coined(text)).toEqual([[name, english]]);
  });

  it.each([
    ['严防“靠桥吃桥”', '靠桥吃桥', 'the ill called “靠桥吃桥”'],
    ['防止出现“打白条”和“卖桥难”', '卖桥难', 'the ill called “卖桥难”'],
    ['打击“桥霸”乱象', '桥霸', 'the ill called “桥霸”'],
    ['推介会主题为“同心同桥·同城共进”', '同心同桥·同城共进', 'the motto “同心同桥·同城共进”'],
    [
      '以“河流连通你我 共促全球发展”为永久主题',
      '河流连通你我 共促全球发展',
      'the motto “河流连通你我 共促全球发展”',
    ],
    ['授予“模范架桥连”荣誉称号', '模范架桥连', 'the title “模范架桥连”'],
    ['擦亮“绿色桥头”名片', '绿色桥头', 'the calling card “绿色桥头”'],
    ['擦亮“绿色桥头”', '绿色桥头', 'the brand “绿色桥头”'],
    ['按照“9座桥是1座桥”的要求', '9座桥是1座桥', 'the demand “9座桥是1座桥”'],
    ['传承西河精神、老桥工精神', '西河精神', 'the “西河” spirit'],
    ['传承西河精神、老桥工精神', '老桥工精神', 'the “老桥工” spirit'],
  ])('says what stands around it: %s', (text, name, english) => {
    expect(coined(text)).toContainEqual([name, english]);
  });

  it.each([
    ['help and virtues', '“为企解难”与“排忧解难”，“一方有难”，打响“第一枪”'],
    ['a second verb', '弘扬桥头会议精神、落实省委精神'],
    ['a subject, and no motto', '以“河流安全”为主题的宣传'],
    ['what somebody says', '他说“没有那么难”，都觉得“不太贵”'],
    ['what was said at a meeting', '弘扬桥头会议精神，传承时代精神面貌，发扬连续作战的精神'],
    ['what is not fought', '走进“小桥”，看见“流水”'],
  ])('says nothing of %s', (_what, text) => {
    expect(coined(text)).toEqual([]);
  });

  it('says of names that are joined what the noun behind the last of them says', () => {
    expect(coined('推广“邻里帮”“院坝说事”等工作法').map(([, english]) => english)).toEqual([
      'the “邻里帮” method',
      'the “院坝说事” method',
    ]);
  });

  it('says of a name without a noun what is said of it elsewhere in the text', () => {
    expect(coined('“桥头红”来了。居民都认得“桥头红”志愿服务队，不认得“桥尾红”')).toEqual([
      ['桥头红', 'the “桥头红” volunteers'],
      ['桥头红', 'the “桥头红” volunteers'],
    ]);
  });

  it.each([
    ['no noun that says what it is', '走进“整洁小院”看变化，贴上“小院”标签'],
    ['a noun further on', '“整洁小院”的创建行动'],
    ['a sentence', '“我们都愿意来。”模式由此推广'],
    ['a noun of one kind alone', '这是“行动”，也是“过年”'],
    ['a date', '回顾“二〇二五年”'],
    ['a clause with such a noun', '要求“实施护桥行动”，警告“有限的护桥行动”'],
    ['letters and figures alone', '遵守“5G”制度'],
    ['a number and no noun', '拨打“12350”电话'],
    ['a day', '开展“国际河流日”主题活动'],
    ['a week, a month, a year', '“河流文化周”主题活动、“护河月”教育活动与“河流国际年”主题活动'],
    ['a show', '“桥头舞火龙”活动、“桥头画展”系列活动'],
    ['policing of any kind', '加强“基层的警务”'],
    ['a person among volunteers', '他说“谢谢”，志愿者点头'],
    ['a title, not the name of a method', '入选“桥头佳”优秀支部工作法，推广“桥头佳”示范村机制'],
    ['a time, not the name of a drive', '开展“护河节”期间安保专项行动'],
    ['a manner of speaking', '各地开启“忙忙忙”模式，商场切入了“开门模式”，要以“缓慢”方式过去'],
    ['one and one', '打造“一圈一带”，“一增一减”，“一前一后”，“一心一意”，“一单一包一码”'],
    ['a talk of ministers', '启动“2+2”对话机制'],
    ['a subject of study', '开设“桥梁工程”专业，选修“河流计划”课程'],
    ['parties', '“桥头民主联盟”获胜'],
    ['a list of things', '采用“深耕细作、浅水栽秧、晒田控水”等一系列技术'],
    ['a listed term', '坚持“两山”理念，推进“东数西算”工程'],
  ])('%s', (_, text) => {
    expect(coined(text)).toEqual([]);
  });

  it('does not mark the noun behind a name as a term of its own', () => {
    expect(listed('开展“护河2025”专项行动')).toEqual([]);
    expect(listed('开展专项行动')).toHaveLength(1);
  });
});

describe('terms without marks that are known by their build', () => {
  it.each([
    ['坚持同谋划、同部署、同考核', '同谋划、同部署、同考核', 'planned, arranged and assessed as one'],
    ['与业务工作同部署同落实', '同部署同落实', 'arranged and carried out as one'],
    ['做到同安排部署，同检查督促', '同安排部署，同检查督促', 'arranged and checked as one'],
    ['坚持一起谋划、一起检查', '一起谋划、一起检查', 'planned and checked as one'],
    ['培养政治过硬、业务过硬的队伍', '政治过硬、业务过硬', 'sound in politics and their work'],
    ['打造15分钟阅读圈', '15分钟阅读圈', 'a 15-minute circle for reading'],
    ['形成十分钟公共充电圈', '十分钟公共充电圈', 'a 10-minute circle for charging of cars'],
    ['打造“一小时通勤圈”', '一小时通勤圈', 'a 1-hour circle of commuting'],
    ['形成两小时高铁圈', '两小时高铁圈', 'a 2-hour circle of high-speed rail'],
    ['融入半小时生活圈', '半小时生活圈', 'a half-hour circle of daily life'],
    ['迈入3小时经济圈', '3小时经济圈', 'a 3-hour circle of business'],
    ['推进321基层治理模式', '321基层治理模式', 'the “321” scheme'],
    ['推广5632工作法', '5632工作法', 'the “5632” scheme'],
    ['开展桥头治理提升年活动', '桥头治理提升年', 'the year of “桥头治理提升”'],
    [
      '做到小事不出院，大事不出乡',
      '小事不出院，大事不出乡',
      'small matters stay in the yard, large ones in the township',
    ],
    [
      '实现“小事不出网格、大事不出镇街、矛盾不上交”',
      '小事不出网格、大事不出镇街、矛盾不上交',
      'small matters stay in the grid, large ones in the town, no dispute is passed upwards',
    ],
    [
      '让小事不出楼栋、大事不出社区、难事不出街道成为常态',
      '小事不出楼栋、大事不出社区、难事不出街道',
      'small matters stay in the building, large ones in the community, hard ones in the subdistrict',
    ],
  ])('%s', (text, words, english) => {
    expect(coined(text)).toEqual([[words, english]]);
  });

  it.each([
    '一同部署工作',
    '同部署单位座谈',
    '同学习、同生活',
    '共同谋划，共同部署',
    '同谋划的人谈',
    '大家一起检查设备',
    '政治过硬的队伍',
    '身手过硬、枪法过硬',
    '90分钟可绕地球一圈',
    '15分钟走完一圈',
    '一小时绕湖一圈',
    '24小时生活圈',
    '1.5小时交通圈',
    '三小时走完旅游圈',
    '推进桥头治理提升年年有进步',
    '完善12345工作机制，110工作机制，2026工作机制',
    '建成321个模式，投入5632.5工作法',
    '小事不出门，大事不出面',
    '小事不出村里人的口',
    '大事不出镇、小事不出村',
  ])('none in %s', (text) => {
    expect(coined(text)).toEqual([]);
  });

  it.each([
    ['开展治理提升三年行动', '治理提升三年行动', 'the three-year drive “治理提升”'],
    ['实施好全市农房改造三年行动计划', '农房改造三年行动计划', 'the three-year plan “农房改造”'],
    ['启动2030年河道采砂治理专项行动', '河道采砂治理专项行动', 'the special campaign “河道采砂治理”'],
    ['部署开展我县电梯安全专项整治行动', '电梯安全专项整治行动', 'the special clean-up “电梯安全”'],
    ['开展了一次山塘安全专项整治行动', '山塘安全专项整治行动', 'the special clean-up “山塘安全”'],
    ['部署近期山塘巡查专项行动', '山塘巡查专项行动', 'the special campaign “山塘巡查”'],
    ['推进落实农房改造三年行动', '农房改造三年行动', 'the three-year drive “农房改造”'],
    ['开展新一轮全县农房改造三年行动', '农房改造三年行动', 'the three-year drive “农房改造”'],
    ['启动一次性餐盒专项整治行动', '一次性餐盒专项整治行动', 'the special clean-up “一次性餐盒”'],
    ['开展两轮电动车专项整治行动', '两轮电动车专项整治行动', 'the special clean-up “两轮电动车”'],
    ['推进诉源治理攻坚行动', '诉源治理攻坚行动', 'all-out drive: tackling disputes at the source'],
  ])('a drive behind the verb that sets it going: %s', (text, words, english) => {
    expect(coined(text)).toEqual([[words, english]]);
  });

  it.each([
    '开展专项行动',
    '开展系列专项行动',
    '推进规范执法、规范收费专项行动',
    '开展组织民警参加专项行动',
    '推进各类安全专项整治行动',
    '开展夜查和近期桥头治理专项行动',
    '开展一次专项行动',
    '实施救助并参加这次专项行动',
    '开展的打击盗窃犯罪专项行动',
    '开展巡查，配合桥头治理专项行动',
    '部署春运期间专项行动',
    '治理河道桥头专项行动',
  ])('no drive in %s', (text) => {
    expect(coined(text)).toEqual([]);
  });

  it.each([
    ['打造15分钟生活圈', '15分钟生活圈'],
    ['开展燃气安全专项整治行动', '燃气安全专项整治'],
  ])('gives way to a listed term of the same words: %s', (text, term) => {
    expect(coined(text)).toEqual([]);
    expect(terms.find(text).map(({ start, end }) => text.slice(start, end))).toContain(term);
  });
});

describe('slogans in quotation marks', () => {
  it('says how many parts there are, and what the glossary knows of them', () => {
    const [hit] = terms.findFormulas('健全“政府主导、村企联动、群众参与”的体系');
    expect(hit?.gloss).toMatchObject({
      english: 'a slogan of three parts',
      items: ['政府主导', '村企联动', '群众参与'],
    });
    expect(hit?.gloss.explanation).toContain('政府主导, ');
  });

  it('renders a slogan whose parts are all known', () => {
    expect(coined('形成“政府主导、社会协同、公众参与”的局面')[0]?.[1]).toMatch(/^led by the government; /);
  });

  it.each([
    ['党支部+合作社+贫苦户', 'a combination of three parts'],
    ['讲文明 树新风 除陋习', 'a slogan of three parts'],
    ['登记—核查—销号', 'a sequence of three parts'],
    ['共建新桥头 共享新机遇——来到桥头 共赢未来', 'a slogan of four parts'],
    ['小事不出班、大事不出厂', 'a slogan of two parts'],
    ['小事不出班，大事不出厂', 'a slogan of two parts'],
  ])('%s', (words, english) => {
    expect(coined(`推行“${words}”`)).toEqual([[words, english]]);
  });

  it.each([
    ['two words', '苹果、梨子'],
    ['a verse', '山高水远，路在脚下'],
    ['parts of very different length', '水、空气质量改善、土'],
    ['a chain of industries', '零部件设备制造—整车装配集成—后市场服务'],
    ['a sentence', '大家来，请坐，我们慢慢说这件事情'],
    ['letters', 'A、B、C'],
    ['speech', '我们不怕、不退、不等'],
  ])('is none: %s', (_, words) => {
    expect(partsOf(words)).toBeUndefined();
  });
});
