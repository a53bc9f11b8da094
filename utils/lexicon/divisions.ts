/**
 * Administrative divisions: the outline of public/lexicon/divisions.txt as records with their superiors, and the
 * short forms under which news names them (晋中, 太谷, 新疆).
 */
export type Level = 'province' | 'prefecture' | 'county' | 'township';

export interface Division {
  name: string;
  level: Level;
  superior: Division | undefined;
}

const PROVINCE_TAIL = /(壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/;
const LOWER_TAIL = /(?:地|新|林)区$|[市盟县区旗州]$/;
/** The nationalities that names of autonomous divisions hold, as GB/T 3304 writes them. */
const NATIONALITIES =
  '满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
/** Whose autonomous division it is: 土家族苗族自治县, and without 族 where the nationality's name is long (蒙古自治州). */
const AUTONOMOUS_TAIL = new RegExp(
  `(?:(?:${NATIONALITIES})族)*(?:(?:${NATIONALITIES})族|蒙古|朝鲜|哈萨克|柯尔克孜|塔吉克|锡伯)自治([州县旗])$`,
);
/** 东乡族自治县, 鄂伦春自治旗: the nationality's name is all there is. */
const NAMED_AFTER = /族?自治([州县旗])$/;

/** The name without its generic (晋中市 → 晋中), or undefined where one character or nothing would be left. */
export function shortForm({ name, level, superior }: Division): string | undefined {
  if (level === 'township') return undefined;
  const short = ownPart(name, level);
  if (short.length < 2 || short === name) return undefined;
  // 恩施 is 恩施州, not the city in it; 本溪 the city, not its county.
  const shared = level === 'county' && superior && ownPart(superior.name, superior.level) === short;
  return shared ? undefined : short;
}

function ownPart(name: string, level: Level): string {
  if (level === 'province') return name.replace(PROVINCE_TAIL, '');
  if (!NAMED_AFTER.test(name)) return name.replace(LOWER_TAIL, '');
  const part = name.replace(AUTONOMOUS_TAIL, '');
  return part.length < 2 || part === name ? name.replace(NAMED_AFTER, '') : part;
}

/** An autonomous county by its short form and the plain generic, as papers often call it: 融水苗族自治县 → 融水县. */
export function plainForm(division: Division): string | undefined {
  const generic = NAMED_AFTER.exec(division.name)?.[1];
  const short = ownPart(division.name, division.level);
  return generic && short.length > 1 ? short + generic : undefined;
}

/** An autonomous county by its short form and its level, without its peoples: 镇宁布依族苗族自治县 → 镇宁自治县. */
export function autonomousForm(division: Division): string | undefined {
  const generic = NAMED_AFTER.exec(division.name)?.[1];
  const short = ownPart(division.name, division.level);
  const form = `${short}自治${generic ?? ''}`;
  return generic && short.length > 1 && form !== division.name ? form : undefined;
}

/** Reads the outline. Superiors are set; groups that are no places (`-`) are left out of the chain. */
export function readDivisions(text: string): Division[] {
  const divisions: Division[] = [];
  let province: Division | undefined;
  let prefecture: Division | undefined;
  const add = (name: string, level: Level, superior: Division | undefined): Division => {
    const division = { name, level, superior };
    divisions.push(division);
    return division;
  };
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    if (!line.startsWith('\t')) {
      province = add(line, 'province', undefined);
      prefecture = undefined;
    } else if (!line.startsWith('\t\t')) {
      prefecture = line === '\t-' ? undefined : add(line.slice(1), 'prefecture', province);
    } else {
      const [name = '', ...kinds] = line.slice(2).split('\t');
      const county = add(name, 'county', prefecture ?? province);
      for (const townships of kinds) {
        const [kind = '', names = ''] = townships.split(':');
        for (const own of names.split('|')) add(own + kind, 'township', county);
      }
    }
  }
  return divisions;
}
