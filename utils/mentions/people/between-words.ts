/** Names that stand between two words which leave room for nothing else: 由‖某人‖主持, 某村‖某人‖家中. */
import { allMatches } from '../../lexicon/matches.ts';
import { hanNamesAt } from './han-names.ts';
import { BESIDE_POST } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';
import type { Unit } from '../unit.ts';
import { isNoWord } from '../scan.ts';

/** 由‖某人‖主持, 肃清‖某人‖流毒影响: words between which only a name stands. */
const BETWEEN =
  /(?<=由)[\u4e00-\u9fff]{2,4}(?=(?:同志)?主持)|(?<=肃清)[\u4e00-\u9fff]{2,3}(?=等?(?:案件)?的?(?:恶劣影响|流毒|余毒))/g;

/** 由镇党委‖某人‖主持: a body between, and no post. */
const BODYS = /(?<=由)[\u4e00-\u9fff]{4,18}(?=主持)/g;

/** 会议由时光主持: whatever the segmenter makes of the name, it stands between these two. */
export function presidedBy(people: PersonHits, units: readonly Unit[]): void {
  const bodies = new Map(
    units.filter(({ kind }) => kind === 'organisation').map((unit) => [unit.start, unit]),
  );
  for (const match of allMatches(BODYS, people.grammar.scan.text)) {
    const end = match.index + match[0].length;
    const body = bodies.get(match.index);
    const hit = body && hanNamesAt(people.grammar, body.end, 'likely').find((name) => name.end === end);
    if (hit && hit.weight > BESIDE_POST) people.add(hit, []);
  }
  for (const match of allMatches(BETWEEN, people.grammar.scan.text)) {
    const end = match.index + match[0].length;
    const hit = hanNamesAt(people.grammar, match.index, 'likely').find((name) => name.end === end);
    if (hit && hit.weight > 0) people.add(hit, []);
  }
}

/** 据查‖某某‖介绍: the segmenter knows 据查 for a word. */
const SOURCE = /(?<=据)查([\u4e00-\u9fff]{1,2})(?=介绍|透露|讲述|回忆)/g;

/** Who is the source of what is said, where the surname makes a word with 据. */
export function sources(people: PersonHits): void {
  const { scan } = people.grammar;
  for (const { index, 0: name, 1: given = '' } of allMatches(SOURCE, scan.text)) {
    const end = index + name.length;
    const isName = /^(?:x|n[rsz])/.test(scan.tagOf(end - given.length, end) ?? '');
    const hit = isName && hanNamesAt(people.grammar, index, 'likely').find((found) => found.end === end);
    if (hit && hit.weight > BESIDE_POST) people.add(hit, []);
  }
}

/** What its form must say for a name behind a village's. */
const CALLED = 1.8;
/** 木川坡村‖胡某‖家中: whose home is visited. */
const HOMES = /(?<=[村组屯寨])[\u4e00-\u9fff]{3}(?=家(?:[中里]|[，,、](?:看望|走访|详细)))/g;

/** 代家村八组的‖某人、: who lives there, in a list or counted by households. */
const OF_GROUP =
  /(?<=(?:[村屯庄寨]|社区)第?[一二三四五六七八九十\d]{1,3}(?:组|社|队)的)[\u4e00-\u9fff]{2,3}(?=[、，,]|[一二两三四五六七八九十\d]+[户位名]|等[\d两三四五])/g;

/** As much there, where little else could stand. */
const COUNTED = 0.3;

export function ofGroup(people: PersonHits): void {
  const { grammar } = people;
  for (const match of allMatches(OF_GROUP, grammar.scan.text)) {
    const end = match.index + match[0].length;
    const hit = hanNamesAt({ ...grammar, limit: end }, match.index, 'likely').find(
      (name) => name.end === end,
    );
    if (hit && hit.weight >= COUNTED && isNoWord(grammar.scan, hit.start, end)) people.add(hit, []);
  }
}

export function atHome(people: PersonHits): void {
  const { grammar } = people;
  for (const match of allMatches(HOMES, grammar.scan.text)) {
    const end = match.index + match[0].length;
    const hit = hanNamesAt(grammar, match.index).find((name) => name.end === end);
    if (hit && hit.weight >= CALLED && isNoWord(grammar.scan, hit.start, end)) people.add(hit, []);
  }
}
