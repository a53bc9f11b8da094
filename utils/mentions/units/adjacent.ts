/** Places that stand side by side and are one: 双桥街道‖东河社区; 清江‖云麓县‖段, a stretch of a river or road. */
import type { Scan } from '../scan.ts';
import type { Unit } from '../unit.ts';

/** What has settlements of its own. */
const HIGHER = /(?:[省市县区旗州盟镇乡]|街道|苏木)$/;
const COUNTY = /[县区]$/;
/** What is divided into stretches. */
const LINE = /(?:高速|公路|铁路|高铁|国道|省道|[国省县]道\d{2,4}线?|[河江渠堤线])$/;
/** 长江‖岸线‖鄂州段 */
const BANK = /^(?:岸线|大堤|干堤)$/;
/** A stretch, and not the first half of a word. */
const STRETCH = /^段(?!落|时|位)/;

/** 京沪高铁云潭‖站: a station of the line. */
const STATION = /^站(?![点台长位着岗队住稳])/;
const ON_LINE = /(?:高铁|铁路|城际|专线|高速|\d号线)[\u4e00-\u9fff]{2,4}$/;

/** 杨柳河‖城区段: a stretch by what lies there. */
const TOWN_STRETCH = /^(?:城区|县城|市区|主城区|绕城|[上中下]游)段/;

/** 珠江‖—‖西江经济带: what joins two rivers or cities and bears the names of both. */
const JOINT = /(?:经济带|经济走廊|经济圈|城市群|都市圈|生态带|示范带)$/;
const DASH = /^[—－–-]{1,2}$/;

/** The unit with the places that dashes join to it from the left; these are taken out of the row. */
function jointly(scan: Scan, row: Unit[], unit: Unit): Unit {
  let { start } = unit;
  for (let last = row.at(-1); last?.kind === 'place'; last = row.at(-1)) {
    if (!DASH.test(scan.slice(last.end, start))) break;
    start = last.start;
    row.pop();
  }
  return { ...unit, start };
}

/** 通济河‖流域 */
const BASIN = /^流域(?!面积|内外)/;
/** 冯塘乡刘庄‖行政村; 沙市‖站水位: a village by its kind, where a river is measured. */
const KIND = /^行政村|^站(?=水位|流量|超[警保设]|洪峰)/;

/** 省生态环境厅‖驻岚河县石桥村工作队: whose team it is, and where it lives. */
const TEAM =
  /^驻[\u4e00-\u9fff]{2,20}?(?:“[\u4e00-\u9fff]{2,6}”)?(?:驻村)?(?:工作队|工作组|帮扶队)(?![长员])/;

/** The end of such a team that goes on behind a body. */
const teamEnd = (scan: Scan, { kind, end }: Unit): number =>
  kind === 'organisation' ? end + (TEAM.exec(scan.slice(end, end + 34))?.[0].length ?? 0) : end;

/** The units, with each such row as one. */
export function withAdjacent(scan: Scan, units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  /** Where the last team ends: what lies in it is its own. */
  let inTeam = 0;
  for (const unit of units) {
    if (unit.start < inTeam) continue;
    const team = teamEnd(scan, unit);
    if (team > unit.end) {
      inTeam = team;
      joined.push({ ...unit, end: team });
      continue;
    }
    const last = joined.at(-1);
    const between = last ? scan.slice(last.end, Math.min(unit.start, last.end + 3)) : '';
    const beside =
      unit.kind === 'place' && last?.kind === 'place' && (last.end === unit.start || BANK.test(between));
    const before = beside ? scan.slice(last.start, last.end) : '';
    const behind = scan.slice(unit.end, unit.end + 2);
    const stretch = LINE.test(before) && (STRETCH.test(behind) || STATION.test(behind));
    const own = scan.slice(unit.start, unit.end);
    // 广信区‖广丰区: neither lies in the other.
    const lower =
      between === '' &&
      HIGHER.test(before) &&
      /(?:村|社区|镇|乡|街道|[县区])$/.test(own) &&
      !(COUNTY.test(before) && COUNTY.test(own));
    if (unit.kind === 'place' && JOINT.test(own)) joined.push(jointly(scan, joined, unit));
    else if (last && beside && (stretch || lower))
      joined.splice(-1, 1, { ...last, end: unit.end + (stretch ? 1 : 0) });
    else joined.push(withStretch(scan, unit));
  }
  return joined;
}

function withStretch(scan: Scan, unit: Unit): Unit {
  const station =
    unit.kind === 'place' &&
    STATION.test(scan.slice(unit.end, unit.end + 2)) &&
    ON_LINE.test(scan.slice(unit.start, unit.end));
  if (station) return { ...unit, end: unit.end + 1 };
  const river = unit.kind === 'place' && /[河江渠]$/.test(scan.slice(unit.start, unit.end));
  const behind = scan.slice(unit.end, unit.end + 12);
  const kind = unit.kind === 'place' ? KIND.exec(behind)?.[0].length : undefined;
  if (kind !== undefined) return { ...unit, end: unit.end + kind };
  const stretch = river ? (TOWN_STRETCH.exec(behind) ?? BASIN.exec(behind))?.[0].length : undefined;
  return stretch === undefined ? unit : { ...unit, end: unit.end + stretch };
}
