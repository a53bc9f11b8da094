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
const NATIONALITY = '[\\u4e00-\\u9fff]{1,3}族';
const LOWER_TAIL = new RegExp(
  `(${NATIONALITY})*(自治州|自治县|自治旗)$|地区$|新区$|林区$|市$|盟$|县$|区$|旗$|州$`,
);

/** The name without its generic (晋中市 → 晋中), or undefined where one character or nothing would be left. */
export function shortForm({ name, level }: Division): string | undefined {
  if (level === 'township') return undefined;
  let short = name.replace(level === 'province' ? PROVINCE_TAIL : LOWER_TAIL, '');
  // The names of nationalities in front of an autonomous generic may stick to the proper part: 延边朝鲜 → 延边.
  if (/自治(州|县|旗)$/.test(name))
    short = short.replace(/(朝鲜|土家|布依|哈尼|柯尔克孜|保安|东乡|撒拉|各)$/, '');
  return short.length >= 2 && short !== name ? short : undefined;
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
      const [name = '', townships] = line.slice(2).split('\t');
      const county = add(name, 'county', prefecture ?? province);
      for (const township of townships?.split('|') ?? []) add(township, 'township', county);
    }
  }
  return divisions;
}
