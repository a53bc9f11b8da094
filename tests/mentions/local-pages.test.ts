/** People, posts, bodies and places in the manner of county papers: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PEOPLE: [string, string[]][] = [
  // Behind what somebody is: a surname with one word behind it, or a whole word.
  ['走进种植大户芦春生的麦田。', ['芦春生']],
  ['“收成好。”村民银秀英一边装车一边说。', ['银秀英']],
  ['志愿者钱多多和同伴们来到社区。', ['钱多多']],
  ['民警农为民在巡逻。', ['农为民']],
  ['环卫工人支春花凌晨三点就上岗了。', ['支春花']],
  ['在村民赵玉学家里，大家围坐在一起。', ['赵玉学']],
  ['村民罗绒家的新房建好了。', ['罗绒']],
  ['村民李大爷、患者王大伯逢人便夸。', []],
  ['游客来武汉打卡，大学生来实习。', []],
  ['学生高高兴兴，群众纷纷点赞。', []],
  // By-lines.
  ['（记者仇和平 通讯员那日松）', ['仇和平', '那日松']],
  ['编辑：王明 供稿：时明', ['王明', '时明']],
  ['会议开得好。（杨树 柳叶）', ['杨树', '柳叶']],
  ['（主持人 嘉宾）', []],
  // Notices: nobody else can be meant.
  ['决定任命：余粮为县人民政府副县长。', ['余粮']],
  ['牛犇，男，汉族，1978年5月生', ['牛犇']],
  ['州委书记吉木乌合到昭觉县调研。', ['吉木乌合']],
  ['区委书记赖以生带队检查。', ['赖以生']],
];

test.each(PEOPLE)('people: %s', (text, names) => expect(read(text).of('person')).toEqual(names));

const POSTS: [string, string[]][] = [
  ['沙明同志任县水利局局长；免去桂林同志县林业局局长职务。', ['县水利局局长', '县林业局局长']],
  ['县招商中心主任商洛带队。', ['县招商中心主任']],
  ['中铁十二局项目经理路长远介绍，', ['中铁十二局项目经理']],
  ['市二中校长景行到场。', ['市二中校长']],
  ['县第三人民医院内科主任杭静带队。', ['县第三人民医院内科主任']],
  ['白石司法所所长张三明耐心调解。', ['白石司法所所长']],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

const BODIES: [string, string[]][] = [
  ['武警青河中队官兵参加抢险。', ['武警青河中队']],
  ['各乡镇卫生院派出医护人员。', []],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const PLACES: [string, string[]][] = [
  ['大队到万达广场开展演练，在东大街设置检查点。', ['万达广场', '东大街']],
  ['在滨河新区召开会议。', ['滨河新区']],
  ['G318国道白石镇段管制，318国道畅通。', ['G318国道', '白石镇', '318国道']],
  ['村庄秀美，漳河穿境而过。', ['漳河']],
  ['在人民公园散步。', ['人民公园']],
  ['在文化广场、城市公园和大街小巷张贴公告。', []],
  ['江河奔腾，登山赏花，“天山号”列车出发。', []],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));
