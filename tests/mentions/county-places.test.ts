/** Sites, roads and firms of county pages: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  ['对永胜街道、三合镇消防安全开展检查。', ['永胜街道', '三合镇']],
  // Divisions that no list has, by what lies in them, by the counties of their list, behind an office's date.
  ['在岚河市青云区柳湾街道锦绣社区，党员围坐。', ['岚河市青云区柳湾街道锦绣社区']],
  ['先后到临云区和白石县督导。', ['临云区', '白石县']],
  ['封控区、管控区全部解封，到超市、商业区检查。', []],
  ['走进云麓县各乡镇。', ['云麓县']],
  // A reservoir, and not the first half of what is done to it.
  ['察看红石水库除险加固工地。', ['红石水库']],
  ['依托柳湾党群服务中心开展活动，依托党群服务中心服务群众。', ['柳湾党群服务中心']],
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
  [
    '荆门至荆州高铁、深圳至中山跨江通道开工，银川至天津港的班列开行。',
    ['荆门', '荆州', '深圳', '中山', '银川', '天津港'],
  ],
  ['来到当地污水处理厂，城际铁路通车，重庆万州区，新建线路，菏泽的牡丹盛开。', ['重庆万州区', '菏泽']],
  ['白沙湖自然保护区内违规建设，各乡镇党委书记列席。', ['白沙湖自然保护区']],
  ['看望慰问驻村干部黄河。', ['黄河']],
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
  // The party's committees, which the segmenter has in one word with it or divides wrongly.
  ['经岚河市纪委常委会会议研究，并报岚河市委批准。', ['岚河市委']],
  ['中共江西省委、中共上海市委作出部署。', ['中共江西省委', '中共上海市委']],
  [
    '中共和县县委组织部、中共同安区委、中共无为市委到会。',
    ['中共和县县委组织部', '中共同安区委', '中共无为市委'],
  ],
  // What governs a zone.
  [
    '荣昌高新区党工委、红谷滩新区管委会、冠豸山风景区管理委员会到会。',
    ['荣昌高新区党工委', '红谷滩新区管委会', '冠豸山风景区管理委员会'],
  ],
  // A county that no list holds, by bodies that no list holds either, and former departments.
  [
    '岚河县国土资源局、云麓县农业农村服务中心、青岭市第二中学到会，县双减办、县卫计局参加。',
    ['岚河县国土资源局', '云麓县农业农村服务中心', '青岭市第二中学', '县双减办', '县卫计局'],
  ],
  ['援非盟非洲疾控中心建成，国际市场管理局成立。', ['非洲疾控中心']],
  [
    '南昌市人民政府驻北京办事处、国土资源部、国开行青海分行到会。',
    ['南昌市人民政府驻北京办事处', '国土资源部', '国开行青海分行'],
  ],
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
  ['原柳州市委书记王芳，原龙圩区委常委李刚被查。', ['原柳州市委书记', '原龙圩区委常委']],
  [
    '市委组织部副部长兼市公务员局局长王芳，县委组织部干部监督室主任李刚，市委组织部部务委员高远。',
    ['市委组织部副部长', '市公务员局局长', '县委组织部干部监督室主任', '市委组织部部务委员'],
  ],
  [
    '融水县委书记王芳，市金融服务局局长李刚，县公安局督察长高远。',
    ['融水县委书记', '市金融服务局局长', '县公安局督察长'],
  ],
  // Department and head share a character.
  ['卫生局长陈润秋说明情况，教育局长期坚持。', ['卫生局长']],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));
