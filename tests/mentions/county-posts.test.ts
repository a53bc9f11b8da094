/** Offices and roles as county papers write them: invented sentences. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const rolesIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(read(text).people.map(({ name, roles }) => [name, roles]));

const ROLES: [string, Record<string, string[]>][] = [
  // Leaders of a level or of a body, and ranks.
  ['县上领导何立、高山出席。', { 何立: ['县上领导'], 高山: ['县上领导'] }],
  ['区政协领导何立、高山参加。', { 何立: ['区政协领导'], 高山: ['区政协领导'] }],
  ['副县级干部何立参加。', { 何立: ['副县级干部'] }],
  // Who is put forward for an office.
  [
    '旗委常委、副旗长提名人选何立及旗政府副旗长高山参加。',
    { 何立: ['旗委常委', '副旗长提名人选'], 高山: ['旗政府副旗长'] },
  ],
  // A group by its number, and an office whose body is not known in a chain.
  [
    '市委党史学习教育第二巡回指导组成员何立、高山到会指导。',
    {
      何立: ['市委党史学习教育第二巡回指导组成员'],
      高山: ['市委党史学习教育第二巡回指导组成员'],
    },
  ],
  [
    '县委常委、常务副县长、二坝集中示范园区管委会主任何立出席。',
    { 何立: ['县委常委', '常务副县长', '二坝集中示范园区管委会主任'] },
  ],
  ['县长何立、原国务委员兼国防部部长高山到会。', { 何立: ['县长'], 高山: ['原国务委员', '国防部部长'] }],
  [
    '县人大常委会主任、本次大会主席团常务主席、执行主席何立主持。',
    { 何立: ['县人大常委会主任', '本次大会主席团常务主席', '执行主席'] },
  ],
  ['青山林场场长何立、业务副院长高山到会。', { 何立: ['青山林场场长'], 高山: ['业务副院长'] }],
  ['市人民检察院检察长于占山及部分代表列席。', { 于占山: ['市人民检察院检察长'] }],
  ['任命何立同志为县监察委员会委员。', { 何立: ['县监察委员会委员'] }],
  ['李副县长、陈校长都来过。', { 李: ['副县长'], 陈: ['校长'] }],
  ['免去何立山县公安局局长的职务；免去何立山县公安局局长职务。', { 何立山: ['县公安局局长'] }],
  ['免去县公安局局长的职务。', {}],
  // Schools that every level has, and of a town; a preposition that is a given name's.
  [
    '县委常委、县老干部（老年）大学校长何立，县老年大学常务副校长高山到会。',
    { 何立: ['县委常委', '县老干部（老年）大学校长'], 高山: ['县老年大学常务副校长'] },
  ],
  ['听取了中心校校长班大友的汇报。', { 班大友: ['中心校校长'] }],
  ['县公安局纪委书记王恩为率检查组到桃溪镇检查。', { 王恩为: ['县公安局纪委书记'] }],
  // A number of a school that is a given name.
  ['镇长王一中在会议上提出要求。', { 王一中: ['镇长'] }],
  ['镇长到王一中学调研。', {}],
  // The parties of a case.
  ['被告人李大文犯受贿罪。', { 李大文: [] }],
  ['被告人应当赔偿。被告人向法院提出上诉。被告人均表示认罪。被告人曾因盗窃被判刑。', {}],
  ['要肃清高立山恶劣影响，肃清封建余毒。', { 高立山: [] }],
  ['会见天元公司总裁石大军一行。', { 石大军: ['天元公司总裁'] }],
  ['馆长高山以《走进青河》为题作报告。', { 高山: ['馆长'] }],
  ['群众幸福感不断提升。', {}],
];

describe('roles', () => {
  test.each(ROLES)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

test.each([
  ['会议邀请部分乡镇人大主席列席。', []],
  ['听取7个区委书记发言。', []],
  ['党组织书记要履行职责。', []],
  ['县政协领导小组成立，县政协领导班子到会。', []],
])('posts that are nobody in particular: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));
