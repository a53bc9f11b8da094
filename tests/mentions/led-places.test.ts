/** What somebody goes to, lists that say what their items are, stretches of roads: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // Between a verb of going and a settlement's right end nothing but its name stands.
  ['深入我镇下塘屯村检查督导，并到白吼寨村走访。', ['下塘屯村', '白吼寨村']],
  ['先后来到双泉寺街街道大西社区核酸检测点、采石社区了解情况。', ['双泉寺街街道大西社区', '采石社区']],
  ['镇纪委深入辖区寺前沟村、会家沟村开展检查。', ['寺前沟村', '会家沟村']],
  ['赶到受灾最严重的高屋坪村、野枣池村。', ['高屋坪村', '野枣池村']],
  ['到各乡镇、村检查，走进千家万户，深入社区、农村。', []],
  ['深入推进和谐社区建设，看到三个村的变化。', []],
  // Sites the same way, and what their end does not say alone.
  ['先后查看了云潭火车站、高铁云潭西站和游客服务中心。', ['云潭火车站', '高铁云潭西站']],
  ['来到朝天吼小镇，前往谢家出口。', ['朝天吼小镇', '谢家出口']],
  ['调研督导健康驿站建设，检查组到石磨水库检查。', ['石磨水库']],
  ['走访了解农贸市场、网红菜市场，开展法律进社区活动。', []],
  // Settlements that bear their names alone, where the list's end says what they are.
  ['先后到陈大上、魏家许、苏坡、公王庄等10个村督查。', ['陈大上', '魏家许', '苏坡', '公王庄']],
  ['惠及不老屯、新塘子等16个镇的群众。', ['不老屯', '新塘子']],
  ['打造文明、和谐、富裕等村，发展特色、生态等乡镇产业。', []],
  ['到老城干渠花园段巡河，检查荆河大堤险工险段。', ['老城干渠花园段', '荆河大堤']],
  ['汇演在盛禾小区广场隆重举行，会员前往大峧山采风。', ['盛禾小区广场']],
  ['察看长江岸线鄂州段，大溪河、泥河等重要水域清澈。', ['长江岸线鄂州段', '大溪河']],
  ['走访看望省政协机关驻柏桥村工作队，压实乡、村、组三级责任。', []],
  // A township and its village at a clause's head.
  ['云台乡大树村开展义诊活动，从城乡社区做起。', ['云台乡大树村']],
  ['相继前往红叶巷、白鹤路和老旧小区调研。', ['红叶巷', '白鹤路']],
  // Stretches of rivers and roads.
  ['检查黄河宁夏段和沪昆高速贵州段，沪昆高速已经通车。', ['黄河宁夏段', '沪昆高速贵州段', '沪昆高速']],
  ['两艘乌军高速艇，电驱高速运转，全省高速公路。', []],
  ['这段时间在贵州，南部段落。', ['贵州']],
  ['长江上首座集高速公路、城际铁路于一体的大桥。', ['长江']],
  ['在206国道韩山隧道口，广西自治区来宾市。', ['206国道', '广西自治区来宾市']],
  ['常务副市长崔旺率市应急管理局检查。', []],
  // A place's side, an office of a paper in it, what it is like.
  ['位于水磨镇西南方向，是水磨镇内部重要通村公路。', ['水磨镇', '水磨镇']],
  ['贵州部分乡镇受灾，沿线镇、村转移群众。', ['贵州']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  // A firm whose name the segmenter takes for a verb, with its place in front.
  ['深入贵州立白实业有限公司调研。', ['贵州立白实业有限公司']],
  ['贵州润禾新型材料有限公司投产，润禾新型材料带动就业。', ['贵州润禾新型材料有限公司', '润禾新型材料']],
  // Who goes there, run into the name by the segmenter.
  ['县教育局局长王智正到川师大附属实验中学检查。', ['川师大附属实验中学']],
  // Departments in a list whose end says what they are.
  ['县交通运输局、自然资源局、国土资源局等单位参加。', ['县交通运输局', '自然资源局', '国土资源局']],
  ['公安、交通、卫健等部门参加，各相关部门落实。', []],
  ['到水磨镇三杨村与水磨镇卫生院开展义诊。', ['水磨镇卫生院']],
  ['位于村部隔壁敬老院旁。', []],
  ['到韶峰烟花有限公司仓库和新联建材有限公司检查。', ['韶峰烟花有限公司', '新联建材有限公司']],
  // What firms make, and kinds of places.
  ['聚集了多晶硅、光伏制造等10多家企业，走访各乡镇、多晶硅等企业。', []],
  ['先后来到齐星公司、大力公司、物业公司、国有公司走访。', ['齐星公司', '大力公司']],
  ['以省科技厅、县农业局为主，因县供电公司检修。', ['省科技厅', '县农业局', '县供电公司']],
  [
    '双桥街道农业农村和社会事业局主办，双桥街道荷花社区新时代文明实践点揭牌。',
    ['双桥街道农业农村和社会事业局', '双桥街道荷花社区新时代文明实践点'],
  ],
  ['云南省政协工会界别组开展活动。', ['云南省政协工会界别组']],
  // Institutes by what they study.
  ['由中科院苏州纳米所牵头，清华大学化学系教授到会。', ['中科院苏州纳米所', '清华大学化学系']],
  // Who publishes it.
  ['云上岚河报道：今天会议召开。', ['云上岚河']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const MEETINGS: [string, string[]][] = [
  ['政协云南省十届十六次常委会召开，学习动员部署会会议精神。', ['政协云南省十届十六次常委会']],
  ['召开2019年第四季度安全生产工作会议。', ['2019年第四季度安全生产工作会议']],
  ['市委召开沪昆高速征地拆迁工作动员会。', ['沪昆高速征地拆迁工作动员会']],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));
