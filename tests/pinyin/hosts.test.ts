import { expect, test } from 'vitest';
import { createHostReader } from '../../utils/pinyin/hosts.ts';
import { lexicon } from '../read.ts';
import { testReader } from './support.ts';

const reader = testReader();
const divisionsOf = createHostReader(lexicon.divisions, (place) => reader.read(place, 'place'));

test.each<[what: string, host: string, divisions: string[]]>([
  ['a county', 'www.pingli.gov.cn', ['平利县']],
  ['with its generic', 'www.pinglixian.gov.cn', ['平利县']],
  ['behind the first letters of its province', 'www.sxpingli.gov.cn', ['平利县']],
  ['not behind those of another', 'www.gdpingli.gov.cn', []],
  ['before what says that it is its government’s or news', 'pinglinews.cn', ['平利县']],
  ['in front of its prefecture', 'pingli.ankang.gov.cn', ['平利县']],
  ['an office of the prefecture', 'gongan.ankang.gov.cn', ['安康市']],
  ['a reading that the place alone has', 'www.yueqing.gov.cn', ['乐清市']],
  ['ü as v', 'www.lvliang.gov.cn', ['吕梁市', '陆良县']],
  ['ü as yu', 'www.lyuliang.gov.cn', ['吕梁市', '陆良县']],
  ['spelled alike', 'www.suzhou.gov.cn', ['苏州市', '宿州市', '肃州区']],
  ['two provinces apart', 'www.shaanxi.gov.cn', ['陕西省']],
  ['and the other', 'www.shanxi.gov.cn', ['山西省']],
  ['the state’s own', 'www.gov.cn', []],
  ['initials', 'www.nmg.gov.cn', []],
  ['another language', 'www.people.com.cn', []],
  ['numbers and ports of a machine', '127.0.0.1', []],
  ['no host', '', []],
])('%s: %s', (_, host, divisions) => {
  expect(divisionsOf(host).map(({ name }) => name)).toEqual(divisions);
  expect(divisionsOf(host.toUpperCase()).map(({ name }) => name)).toEqual(divisions);
});
