/** Sites, roads and firms of county pages: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // Roads and squares by what towns call them, also further on in a list of places.
  ['活动在人民广场举行，在建设路、人民路设立护学岗。', ['人民广场', '建设路', '人民路']],
  ['视频连线马家店镇、二道沟乡，抽查值守情况。', ['马家店镇', '二道沟乡']],
  ['到柳林镇、第三组和第二批项目现场察看。', ['柳林镇']],
  ['在海口市三江镇、南海大道抢险。', ['海口市三江镇', '南海大道']],
  // A valley or a pass right before the site's right end.
  ['先后到老爷岭水库、青石沟水库检查。', ['老爷岭水库', '青石沟水库']],
  ['大型水库、病险水库和小型水库全部完成除险。', []],
  // Autonomous divisions by their short forms, with the plain generic, and with what lies in them.
  [
    '在云南墨江县、广西融水县融水镇，贵州三都县和四川凉山州盐源县考察。',
    ['云南墨江县', '广西融水县融水镇', '贵州三都县', '四川凉山州盐源县'],
  ],
  ['在湖北恩施、云南大理，广西恭城等地采访。', ['湖北恩施', '云南大理', '广西恭城']],
  ['在海南召开，终点在海南州，途经云南丽江玉龙雪山。', ['海南', '海南州', '云南丽江玉龙雪山']],
  ['打通生命通道，开展互助服务，承东启西、连南接北。', []],
  // A village's or a community's name that begins like a county's.
  ['他来到和平里社区走访。', ['和平里社区']],
  ['紧扣沙河玻璃专业镇的需求。', ['沙河']],
  ['项目落户白鹤工业集中区。', ['白鹤工业集中区']],
  ['守护和平，守护美丽家园。', []],
  ['编队赴西太平洋等海空域训练。', []],
  ['保护古塔、石窟寺、文物建筑。', []],
  ['今天，侵华日军南京大屠杀遇难同胞纪念馆举行活动。', ['侵华日军南京大屠杀遇难同胞纪念馆']],
  ['滦河、湟水河沿岸降雨，伊犁河谷降雪。', ['滦河', '湟水河', '伊犁河谷']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  // Where a firm is, in brackets inside its name.
  [
    '走访天元电气（芜湖）有限公司、海川科技(深圳)股份有限公司。',
    ['天元电气（芜湖）有限公司', '海川科技(深圳)股份有限公司'],
  ],
  ['走访电气（高压）有限公司。', []],
  // What matters most is no centre of the body.
  ['县人大常委会要围绕县委中心工作，服务市委中心任务。', ['县人大常委会', '县委', '市委']],
  ['蓝天救援队队员赶到，天平律师事务所派人参加。', ['蓝天救援队', '天平律师事务所']],
  ['普惠幼儿园、民间救援队、社区医院和哨点医院越来越多。', []],
  ['香港的特区政府表示，盟委、行署作出部署。', ['特区政府', '盟委', '行署']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const POSTS: [string, string[]][] = [
  // Department and head share a character.
  ['卫生局长陈润秋说明情况，教育局长期坚持。', ['卫生局长']],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));
