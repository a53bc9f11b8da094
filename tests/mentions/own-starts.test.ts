/** Where a site's own name begins behind the sentence's words, and what only ends as sites do: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // What is done to the site, what kind it is and when: none of it is the name's.
  ['要高质量建设云罗高铁，报告云罗高铁进展。', ['云罗高铁', '云罗高铁']],
  ['配套工程云罗高铁今年上半年云罗高铁通车。', ['云罗高铁', '云罗高铁']],
  ['国家重点项目云罗高铁开工，首条高铁云罗高铁通车。', ['云罗高铁', '云罗高铁']],
  ['当地动态监测拉维洛核电站的情况。', ['拉维洛核电站']],
  ['水利工程拉维洛灌区全线通水。', ['拉维洛灌区']],
  // Where it lies, its line, its colour, a first character that the segmenter leaves alone, an event: the name's.
  ['他来到红沿河核电站。', ['红沿河核电站']],
  ['云罗高铁宝云隧道贯通。', ['云罗高铁宝云隧道']],
  ['航班降落在米提加国际机场。', ['米提加国际机场']],
  ['人们参观红军长征突破湘江烈士纪念碑。', ['红军长征突破湘江烈士纪念碑']],
  ['天山胜利隧道贯通，火箭在海南商业航天发射场起飞。', ['天山胜利隧道', '海南商业航天发射场']],
  ['长三角机场群初具规模，湖北首座水电站建成。', ['长三角', '湖北']],
  // Which scenery an area is of; a city has several.
  ['西湖景区接待游客，江苏南京景区全面开放。', ['西湖景区', '江苏南京']],
  // The name of a place of the list inside a longer one.
  ['他登上山东乳山、哈尔滨天恒山和安徽怀洪新河。', ['山东乳山', '哈尔滨天恒山', '安徽怀洪新河']],
  ['直流输电工程渝北换流站投运。', ['渝北换流站']],
];

test.each(PLACES)('sites: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const NO_SITES: [string, string[]][] = [
  ['双方在民主观、发展观、安全观、秩序观方面达成共识。', []],
  ['游客前往北京观赛，希望台湾青年观大局。', ['北京', '台湾']],
  ['他到圣果观考察。', ['圣果观']],
  ['首批医疗队抵港，全面落实党中央治港方略。', []],
  ['把南海建设成和平之海、友谊之海。', ['南海']],
  ['网络进村入户，农机进村。', []],
  ['热爱家乡，建设故乡。', []],
  ['发展枸杞、肉牛、滩羊等乡村特色产业。', []],
  ['实现所有市州通高铁的目标，大力推广高速插秧机。', []],
  ['这是河北县级市之间的比赛。', ['河北']],
  ['安徽电力增供浙江。', ['安徽', '浙江']],
  ['习近平步入殷墟博物馆。', []],
  // What the sentence says between a place and another, or in front of one.
  ['深中通道西起中山，东至深圳。', ['深中通道', '中山', '深圳']],
  ['引江济淮工程连通长江、淮河。', ['引江济淮工程', '长江', '淮河']],
  ['结束湘西不通高铁的历史。', ['湘西']],
  ['不限次数往来香港，英方乐见香港成为枢纽。', ['香港', '香港']],
  ['计划于今年春夏启动福岛第一核电站核污染水排海。', ['福岛第一核电站']],
  ['民主村社区是一个老小区，存在广泛社区传播。', ['民主村社区']],
  ['托育、健身等社区服务完善，特色手工等乡土产业兴旺。', []],
  ['从北京到国家滑雪中心不到五分钟。', ['北京']],
];

test.each(NO_SITES)('no sites: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

test('who it is behind a place is a person, and no mountain', () => {
  const found = read('安徽芜湖种粮大户刘明山的田里，北京青年常永山在帮忙。');
  expect(found.of('person')).toEqual(['刘明山', '常永山']);
  expect(found.of('place')).toEqual(['安徽芜湖', '北京']);
});

test('a convention centre is no convention', () => {
  const found = read('地标性建筑杭州大会展中心迎来开年展。');
  expect(found.of('meeting')).toEqual([]);
  expect(found.of('place')).toEqual(['杭州大会展中心']);
});
