/** Who does it: the people right before a verb or a phrase. */
import { oneOf } from '../lexicon/one-of.ts';
import type { Span } from '../model/text.ts';
import { isJoint, isStoodFor } from './groups.ts';
import { startingAt, within, type Participant, type Scene } from './scene.ts';

/** What may stand between the people and what they do. */
const BETWEEN = new RegExp(
  oneOf([
    // Others who come along: 及有关部门负责人
    /(?:及|和|以及)[^，。；]{2,60}(?:人员|负责人|负责同志|干部|单位同志|支委|教师|党员|师生|委员|法官|检察官|成员)(?:一行|一道，?)?/,
    /冒着[^，。；]{2,10}|代表[^，。；]{2,16}$|对[^，。]{2,20}(?:进行|展开)[^，。]{0,12}访问，?|分别|集体|亲切/,
    /在[^，。]{1,24}(?:陪同下)?，?|(?:先后)?(?:来到|到|赴|前往|深入)[^，。；]{2,44}，/,
    /率队|带队|带着[^，。；]{2,16}|(?:带领|率领?)[^，。；]{2,90}(?:同志|负责人|人员|部门|单位|办事处|代表团?|考察团|慰问团|团|干部|成员|委员|组)/,
    /先后|专程|等?一行[一二三四五六七八九十\d]{1,3}人|一行/,
    // Whom he took along: 组织市、县人大代表和无党派等人士
    /组织[^。；]{2,60}(?:代表|委员|人士|人员|干部|同志)/,
    // Forms of address, and offices that follow a name.
    /同志|主席|总书记|总理|委员长|书记|市长|县长|区长|省长|秘书长|等/,
    /利用|周末|上午|下午|晚|会前|还|又|冒雨|深夜|一早|再次|应约|近日|日前|当地时间/,
  ]),
  'g',
);

/** 秘书长某某‖带领督查室及有关领导‖到社区: whom he takes with him, up to where they go. */
const TAKES_ALONG = /^(?:带领|率领?)[^，。；：]{2,60}$/;

/** The same up to a comma, with people among them. */
const LEADS_ALL = /^(?:带领|率领?)[^，。；：]{2,90}，$/;
/** A party that is called so at the end of a list of those who belong to it. */
const LEADS_PARTY = /^(?:带领|率领?)[^。；：]{2,160}(?:考察|调研|慰问|代表|工作|督导|检查)[组团](?:一行)?$/;

/** 来到村民胡某‖家中，看望了…: who is visited. */
const AT_HOME = /^(?:同志|老人|老师)?家(?:[中里]|，)/;

/** 吊唁某人‖逝世: of whom it is told that they died. */
const DEAD = /^(?:同志|先生|女士)?(?:不幸|因病|突然)?(?:逝世|去世|辞世|遗体|灵柩)/;

/** Who the whole sentence is about: its first person, where nobody is said to have spoken, asked or come along. */
export function agent(scene: Scene, sentence: Span, at: number): Participant[] {
  const people = within(scene.people, { start: sentence.start, end: at }).filter(
    (person) => !isStoodFor(scene, person) && !DEAD.test(scene.text.slice(person.end, person.end + 8)),
  );
  const isBehind = (words: RegExp, { end }: Span): boolean => words.test(scene.text.slice(end, end + 3));
  // 甲率代表团抵达，乙…: who came is received; where nobody else is named he does it himself.
  const first =
    people.find((person) => !isBehind(/^(?:的?邀请|委托|指派|陪同|率)/, person)) ??
    people.find((person) => isBehind(/^率/, person));
  if (!first) return [];
  const between = scene.text.slice(first.end, at);
  return /表示|指出|强调|称|认为|报道|宣布|[说谈。；：]/.test(between) ? [] : [first];
}

/** People right before the phrase, dates and 分别 between passed over: the ones who go or receive. */
export function subjects(scene: Scene, sentence: Span, at: number): Participant[] {
  // 在主任某某的带领下，对…进行视察
  const led = /在([^。；，]{2,40}?)的?(?:带领|率领)下，?$/.exec(scene.text.slice(sentence.start, at));
  if (led) return within(scene.people, { start: sentence.start + led.index, end: at });
  const before = within(scene.people, { start: sentence.start, end: at }).filter(
    (person) => !isStoodFor(scene, person) && !AT_HOME.test(scene.text.slice(person.end, person.end + 5)),
  );
  // 习近平在A、B陪同下，深入…: who accompanies stands between, and does not go first.
  const company = /在[^。；]{2,90}?陪同下/.exec(scene.text.slice(sentence.start, at));
  const free = company
    ? before.filter(
        ({ start }) =>
          start < sentence.start + company.index ||
          start >= sentence.start + company.index + company[0].length,
      )
    : before;
  // 副市长某某‖带领市政府副秘书长某某、我委某某副主任，深入: whoever leads goes first, whether or not all names were read.
  const leader = free.findLast(({ end }, index) => {
    const between = scene.text.slice(end, at);
    return LEADS_ALL.test(between) || (index < free.length - 1 && LEADS_PARTY.test(between));
  });
  if (leader) return jointWith(scene, sentence, free, leader);
  const last = free.at(-1);
  if (!last) return [];
  // 某某‖副总队长深入某站: the office behind the name.
  const own = startingAt(scene.mentions, last.end);
  let between = scene.text.slice(own?.kind === 'post' && own.end <= at ? own.end : last.end, at);
  if (company) between = between.replace(company[0], '').replace(/分别/, '');
  for (const date of within(scene.dates, { start: last.end, end: at }))
    between = between.replace(date.text, '');
  if (!TAKES_ALONG.test(between) && between.replace(BETWEEN, '').replace(/[，,、（）()\s]/g, '').length > 2)
    return [];
  const group = jointWith(scene, sentence, free, last);
  return leaderOf(scene, free, group) ?? group;
}

/** 书记甲、县长‖乙: with whoever stands in one list in front. */
function jointWith(
  scene: Scene,
  sentence: Span,
  people: readonly Participant[],
  last: Participant,
): Participant[] {
  // 局长甲，区金融业联合会‖乙秘书长等一行: bodies stand in lists as posts do.
  const posts = within(scene.mentions, sentence).filter(
    ({ kind }) => kind === 'post' || kind === 'organisation',
  );
  const group = [last];
  for (const person of people.slice(0, people.indexOf(last)).toReversed()) {
    const next = group[0];
    if (!next || !isJoint(scene, posts, person.end, next.start)) break;
    group.unshift(person);
  }
  return group;
}

/** 书记某某‖带领县领导甲、乙‖来院慰问: who goes is who leads the others. */
function leaderOf(
  scene: Scene,
  people: readonly Participant[],
  group: readonly Participant[],
): Participant[] | undefined {
  const [first] = group;
  const leader = people.findLast(({ end }) => end <= (first?.start ?? 0));
  const between = leader && first ? scene.text.slice(leader.end, first.start) : '';
  return leader && /^(?:带领|率领?)[^，。；]{0,24}$/.test(between) ? [leader] : undefined;
}
