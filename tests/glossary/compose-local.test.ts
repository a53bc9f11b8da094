/** English of the bodies, posts, meetings and papers of cities, counties and villages, and of the two regions. */
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss, glossesWith } from './glosses.ts';

type Case = [text: string, of: string | undefined, english: string];
const CASES: Partial<Record<MentionKind, Case[]>> = {
  place: [
    ['县文化中心', undefined, 'County Cultural Center'],
    ['市人民公园', undefined, "Municipal People's Park"],
    ['恭平镇', undefined, 'Gongping Town'],
    ['启德', undefined, 'Kai Tak, Hong Kong'],
    ['氹仔', undefined, 'Taipa, Macao'],
    ['白鹿镇大树村', undefined, 'Dashu Village, Bailu Town'],
    ['白鹿镇项家村', undefined, 'Xiangjia Village, Bailu Town'],
    // No town of China bears the name of a place abroad, a sea or a part of Hong Kong in English.
    ['柏林镇', undefined, 'Bolin Town'],
    ['九龙村', undefined, 'Jiulong Village'],
    ['长江村', undefined, 'Changjiang Village'],
    ['江南乡红光村', undefined, 'Hongguang Village, Jiangnan Township'],
    // A road's name is spelled, whatever its words mean.
    ['建设路', undefined, 'Jianshe Road'],
    ['黄河路游园', undefined, 'Huanghe Road Pocket Park'],
    ['云江西街', undefined, 'Yunjiang West Street'],
    ['218国道', undefined, 'National Highway 218'],
    ['石桥镇春光花园小区', undefined, 'Chunguang Garden Residential Compound, Shiqiao Town'],
    ['石桥镇活动中心', undefined, 'Activity Center, Shiqiao Town'],
    ['白鹿镇浚河农业观光园', undefined, 'Junhe Agricultural Sightseeing Park, Bailu Town'],
    ['县老年公寓', undefined, 'County Apartments for the Elderly'],
    ['开发区春华广场', undefined, 'Chunhua Square, Development Zone'],
    ['人民广场', undefined, "People's Square"],
    ['滦河', undefined, 'Luanhe'],
    ['京哈高速石桥出口', undefined, 'Shiqiao Exit, Beijing-Harbin Expressway'],
    ['二道沟乡', undefined, 'Erdaogou Township'],
    ['白鹿镇盘古村', undefined, 'Pangu Village, Bailu Town'],
    ['花园街社区', undefined, 'Huayuanjie Community'],
    ['石桥工业集中区', undefined, 'Shiqiao Industrial Concentration Zone'],
  ],
  organisation: [
    ['兵团第八师', undefined, 'Eighth Division, Xinjiang Production and Construction Corps'],
    ['兵团党委', undefined, 'Party Committee of the Xinjiang Production and Construction Corps'],
    // Where a firm is, and whose a utility is.
    ['云川市茂森建设工程有限公司', undefined, 'Yunchuan Maosen Construction Engineering Co., Ltd.'],
    ['云川市自来水公司', undefined, 'Yunchuan Municipal Waterworks Company'],
    [
      '县气象局人工影响天气中心',
      '石泉县',
      'Weather Modification Center of the Shiquan County Meteorological Bureau',
    ],
    ['中国人寿石泉支公司', undefined, 'Shiquan Sub-branch Company of China Life'],
    ['云川市财政局', undefined, 'Yunchuan Municipal Finance Bureau'],
    ['县民政局', '石泉县', 'Shiquan County Civil Affairs Bureau'],
    ['县委办', '石泉县', 'Office of the Shiquan County Party Committee'],
    ['石泉县人民政府办公室', undefined, "General Office of the Shiquan County People's Government"],
    ['白鹿镇中心学校', undefined, 'Bailu Town Central School'],
    ['石泉一职', undefined, 'Shiquan No. 1 Vocational School'],
    ['红光社区党总支', undefined, 'Hongguang Community General Party Branch'],
    ['闸北区教育局', undefined, 'Zhabei District Education Bureau'],
    ['云川市政府驻上海办事处', undefined, "Office of the Yunchuan Municipal People's Government in Shanghai"],
    ['北大仓粮油股份有限公司', undefined, 'Beidacang Grain and Oils Co., Ltd.'],
    ['华恒制药', undefined, 'Huaheng Pharmaceutical'],
    ['市中心血站', '云川市', 'Yunchuan Municipal Central Blood Station'],
    ['新北市政府', undefined, 'New Taipei City Government'],
    ['新北市议会', undefined, 'New Taipei City Council'],
    ['市委、市政府', '云川市', 'Yunchuan Municipal Party Committee and Government'],
    ['市政协六届常委会', '云川市', 'Standing Committee of the Sixth Yunchuan Municipal CPPCC Committee'],
    ['市委理论学习中心组', '云川市', 'Theory Study Group of the Yunchuan Municipal Party Committee'],
    ['县教育和体育局', '石泉县', 'Shiquan County Education and Sports Bureau'],
    ['县二中', '石泉县', 'Shiquan County No. 2 Middle School'],
    ['石泉三小', undefined, 'Shiquan No. 3 Primary School'],
    ['县创文办', '石泉县', 'Shiquan County Office'],
    [
      '县直属机关工作委员会',
      '石泉县',
      'Work Committee for Organs Directly under the Shiquan County Party Committee',
    ],
    ['网格党支部', undefined, 'Grid Party Branch'],
    ['石泉县自然资源和规划分局', undefined, 'Shiquan County Natural Resources and Planning Sub-bureau'],
    ['石泉商用车有限公司', undefined, 'Shiquan Commercial Vehicle Co., Ltd.'],
    ['河西法庭', undefined, 'Hexi Tribunal'],
    ['县双减办', '石泉县', 'Shiquan County Double Reduction Office'],
    ['省军区', undefined, 'Provincial Military Command'],
    ['立法会', '澳门', 'Legislative Assembly of Macao'],
    ['第八届立法会', '香港', 'Eighth Legislative Council of Hong Kong'],
    ['立法会', undefined, 'Legislative Council'],
  ],
  post: [
    // Whose unit of the Corps it is stands behind the whole; who heads a delegation or a troupe.
    [
      '新疆生产建设兵团第七师130团党委书记',
      undefined,
      'Secretary of the Seventh Division 130th Regiment Party Committee, Xinjiang Production and Construction Corps',
    ],
    ['艺术团团长', undefined, 'Head of the Art Troupe'],
    // One office of two bodies.
    [
      '区委（政府）办公室主任',
      '青河区',
      'Director of the Office of the Qinghe District Party Committee and Government',
    ],
    ['代表团团长', undefined, 'Head of the Delegation'],
    ['代表团副团长', undefined, 'Deputy Head of the Delegation'],
    [
      '区纪委常委',
      '云州区',
      'Member of the Standing Committee of the Yunzhou District Commission for Discipline Inspection',
    ],
    ['副县长提名人选', undefined, 'Nominee for Deputy County Head'],
    ['检察长候选人', undefined, 'Nominee for Procurator-General'],
    ['公安局长', undefined, 'Director of the Public Security Bureau'],
    ['市民政处长', '云川市', 'Division Head of the Yunchuan Municipal Civil Affairs Division'],
    ['石泉县白鹿镇长', undefined, 'Head of Bailu Town, Shiquan County'],
    ['白鹿镇镇长', undefined, 'Head of Bailu Town'],
    ['石桥村村党支部书记', undefined, 'Secretary of the Party Branch of Shiqiao Village'],
    ['医院院长', undefined, 'President of the Hospital'],
    ['原杭州市委书记', undefined, 'Former Secretary of the Hangzhou Municipal Party Committee'],
    ['原杭州统战部长', undefined, 'Former Head of the Hangzhou United Front Work Department'],
    ['原平市市长', undefined, 'Mayor of Yuanping'],
    ['柳河镇人大主席团主席', undefined, "Chairperson of the Presidium of the Liuhe Town People's Congress"],
    ['石桥村驻村第一书记', undefined, 'Resident First Secretary of Shiqiao Village'],
    [
      '县总工会经费审查委员会主任',
      '石泉县',
      'Director of the Auditing Committee of the Shiquan County Federation of Trade Unions',
    ],
    ['石泉县人民武装部部长', undefined, "Head of the Shiquan County People's Armed Forces Department"],
    [
      '县人大常委会财经工委主任',
      '石泉县',
      "Director of the Financial and Economic Affairs Working Committee of the Standing Committee of the Shiquan County People's Congress",
    ],
    ['原国家林业局局长', undefined, 'Former Director of the National Forestry Bureau'],
    [
      '中央纪委原派驻财政部纪检监察组组长',
      undefined,
      'Former Head of the Discipline Inspection and Supervision Group of the CPC Central Commission for Discipline Inspection at the Ministry of Finance',
    ],
    ['县级林长', undefined, 'County-level Forest Chief'],
    ['立法会主席', '澳门', 'President of the Legislative Assembly of Macao'],
    ['驻俄使馆临时代办', undefined, "Chargé d'Affaires ad interim to Russia"],
    ['俄罗斯总统叙利亚问题特别代表', undefined, 'Special Representative of the President of Russia on Syria'],
    ['伊朗情报部长', undefined, 'Intelligence Minister of Iran'],
    ['利比亚民族团结政府总理', undefined, 'Prime Minister of the Government of National Unity of Libya'],
    ['塞尔维亚新一届政府总理', undefined, 'Prime Minister of Serbia'],
    ['中国共产党第二十届中央委员会总书记', undefined, 'General Secretary of the 20th CPC Central Committee'],
    ['挂职副县长', '石泉县', 'Seconded Deputy Head of Shiquan County'],
    ['老挝国会主席', undefined, 'President of the National Assembly of Laos'],
  ],
  meeting: [
    ['市委常委会', '云川市', 'Standing Committee Meeting of the Yunchuan Municipal Party Committee'],
    ['2024年第一季度重大项目开工仪式', undefined, '2024 First Quarter Major Project Groundbreaking Ceremony'],
    ['新一届家长委员会成立大会', undefined, "Inaugural Meeting of the New Parents' Committee"],
    [
      '二十届一中、二中全会',
      undefined,
      'First and Second Plenary Sessions of the 20th CPC Central Committee',
    ],
    ['全市教育、卫生工作会议', undefined, 'City-wide Education and Health Work Conference'],
    [
      '全省安全生产、消防安全和森林草原防灭火视频会议',
      undefined,
      'Province-wide Work Safety, Fire Safety and Forest and Grassland Fire Control Video Conference',
    ],
    ['全县优化营商环境大会', undefined, 'County-wide Conference on Improving the Business Environment'],
    [
      '县委书记与民营企业家恳谈会',
      undefined,
      'Discussion Meeting with County Party Secretaries and Private Entrepreneurs',
    ],
    ['征兵工作暨民兵工作会议', undefined, 'Conscription Work and Militia Work Conference'],
    ['2022年统战部长联席会', undefined, '2022 Joint Meeting of Heads of United Front Work Departments'],
    ['中国妇女第十二次全国代表大会', undefined, '12th National Congress of Chinese Women'],
    ['石桥村村民代表大会', undefined, "Shiqiao Village Villagers' Representatives Assembly"],
    ['2025北京文化论坛', undefined, '2025 Beijing Cultural Forum'],
    [
      '党的二十大和中央经济工作会议',
      undefined,
      '20th CPC National Congress (2022) and Central Economic Work Conference',
    ],
    ['企业和专家座谈会', undefined, 'Symposium with Enterprises and Experts'],
    ['教育和科技大会', undefined, 'Education and Science and Technology Conference'],
    [
      '《湿地公约》第十四届缔约方大会',
      undefined,
      '14th Conference of the Parties to the Convention on Wetlands',
    ],
    ['共青团石泉县第十八次代表大会', undefined, '18th Shiquan County Congress of the Communist Youth League'],
    [
      '市十五届人大五次会议主席团第一次会议',
      '云川市',
      "First Meeting of the Presidium of the Fifth Session of the 15th Yunchuan Municipal People's Congress",
    ],
    [
      '市政府与市总工会联席会议',
      '云川市',
      "Joint Conference of the Yunchuan Municipal People's Government and the Yunchuan Municipal Federation of Trade Unions",
    ],
    ['县优化营商环境大会', '石泉县', 'Shiquan County Conference on Improving the Business Environment'],
    [
      '十四届全国人大二次会议主席团常务主席第二次会议',
      undefined,
      "Second Meeting of the Executive Chairpersons of the Presidium of the Second Session of the 14th National People's Congress",
    ],
    [
      '省部级主要领导干部学习贯彻党的二十届四中全会精神专题研讨班开班式',
      undefined,
      'Opening Ceremony of the Thematic Study Session',
    ],
    [
      '庆祝澳门回归祖国25周年大会暨澳门特别行政区第六届政府就职典礼',
      undefined,
      "Conference Celebrating the 25th Anniversary of Macao's Return to the Motherland and Inauguration Ceremony of the Sixth Macao Special Administrative Region Government",
    ],
    ['中国服贸会', undefined, 'China International Fair for Trade in Services'],
    [
      '2025上合组织数字经济论坛',
      undefined,
      '2025 Digital Economy Forum of the Shanghai Cooperation Organization',
    ],
    ['全国统战部长会议', undefined, 'National Meeting of Heads of United Front Work Departments'],
    [
      '县政协党组理论学习中心组学习会',
      '石泉县',
      'Study Session of the Theory Study Group of the Leading Party Members Group of the Shiquan County CPPCC Committee',
    ],
  ],
  document: [
    [
      '《云川市国土空间总体规划（2021—2035年）》',
      undefined,
      'Yunchuan Municipal Master Plan on Territorial Space (2021–2035)',
    ],
    [
      '《中华人民共和国矿产资源法实施条例》',
      undefined,
      "Regulations on the Implementation of the Mineral Resources Law of the People's Republic of China",
    ],
    [
      '《横琴粤澳深度合作区建设总体方案》',
      undefined,
      'Overall Plan on Development of the Guangdong-Macao In-Depth Cooperation Zone in Hengqin',
    ],
    [
      '《全国供销合作社“十五五”发展规划》',
      undefined,
      'Development Plan for the 15th Five-Year Plan Period of the National Federation of Supply and Marketing Cooperatives',
    ],
    ['《石泉县村庄规划》', undefined, 'Shiquan County Village Plan'],
  ],
};

describe.each(Object.entries(CASES))('%s', (kind, cases) => {
  it.each(cases)('%s (%s) is %s', (text, of, english) => {
    expect(gloss({ kind: kind as MentionKind, text, of })?.english).toBe(english);
  });
});

describe('a last word that is not the kind says nothing', () => {
  it.each(['《论坚持和完善人民代表大会制度》', '《关于修改朝鲜劳动党章程》'])('%s', (text) => {
    expect(gloss({ kind: 'document', text })).toBeUndefined();
  });

  it('but the kind behind 的 does', () => {
    expect(gloss({ kind: 'document', text: '《关于修改石泉县议事规则的决定》' })?.english).toContain(
      'Decision',
    );
  });
});

it('a verb is no name in front of what it does', () => {
  expect(gloss({ kind: 'document', text: '《共建长江上游航运中心实施方案》' })?.english).toBe(
    'Implementation Plan',
  );
});

describe('a name as the segmenter divides it', () => {
  const WORDS: Record<string, string[]> = {
    林景行元帅陈列馆: ['林景行', '元帅', '陈列馆'],
    林景行元帅: ['林景行', '元帅'],
    四川江油文化广场: ['四川', '江油', '文化', '广场'],
    老龙头景区: ['老', '龙头', '景区'],
    恒春佳洁床品: ['恒春', '佳', '洁', '床品'],
  };
  const { gloss: divided } = glossesWith((text) => WORDS[text] ?? Array.from(text));
  it.each([
    // Two words side by side are no one name.
    ['林景行元帅陈列馆', 'Exhibition Hall'],
    ['四川江油文化广场', 'Jiangyou Cultural Square, Sichuan'],
    ['老龙头景区', 'Laolongtou Scenic Area'],
  ])('%s is %s', (text, english) => {
    expect(divided({ kind: 'place', text })?.english).toBe(english);
  });

  it('a firm is called by all that stands in front', () => {
    const firm = divided({ kind: 'organisation', text: '恒春佳洁床品有限公司' });
    expect(firm?.english).toBe('Hengchun Jiajie Chuangpin Co., Ltd.');
  });
});

it.each<[text: string, english: string, left: string]>([
  // A province abroad has another name than its sound.
  ['印尼北洛瓦西省', 'Indonesia', '北洛瓦西省'],
  ['印尼北洛瓦西省文化中心', 'Cultural Center, Indonesia', '北洛瓦西省'],
  // Nor is a site there spelled as one of China is.
  ['泰国沙湾工业园', 'Industrial Park, Thailand', '沙湾'],
  ['英国伦敦诺丁希尔公园', 'Park, London, the United Kingdom', '诺丁希尔'],
  ['日本南下市', 'Japan', '南下市'],
  ['多哈火炬塔', 'Tower, Doha', '火炬'],
  ['新泽西州埃姆机场', 'Airport, New Jersey', '埃姆'],
])('what is not known of a chain abroad is said to be left out: %s', (text, english, left) => {
  const told = gloss({ kind: 'place', text });
  expect(told?.english).toBe(english);
  expect(told?.explanation).toContain(`“${left}”`);
});

it.each<[kind: MentionKind, text: string, english: string]>([
  // Places abroad have the name that the world knows.
  ['place', '日本石川县', 'Ishikawa Prefecture, Japan'],
  ['place', '泰国罗勇工业园', 'Rayong Industrial Park, Thailand'],
  ['place', '马里乌波尔', 'Mariupol, Ukraine'],
  ['place', '波罗的海', 'the Baltic Sea'],
  ['place', '巴西联邦共和国', 'Brazil'],
  ['place', '迪拜哈利法塔', 'the Burj Khalifa, Dubai'],
  ['place', '红旗渠', 'Red Flag Canal, Henan'],
  // In China the names stay names of China.
  ['place', '山西省石川镇', 'Shichuan Town, Shanxi Province'],
  // A post in a part of a state.
  ['post', '俄莫斯科州州长', 'Governor of Moscow Region, Russia'],
  ['post', '俄罗斯莫斯科州州长', 'Governor of Moscow Region, Russia'],
  ['post', '西弗吉尼亚州长', 'Governor of West Virginia'],
  ['post', '墨西哥合众国总统', 'President of Mexico'],
  // Of several things one ministry.
  ['post', '工业与贸易部部长', 'Minister of Industry and Trade'],
  ['post', '经济和财政部长', 'Minister of Economy and Finance'],
  ['post', '波兰基础设施部副部长', 'Deputy Minister of Infrastructure of Poland'],
  ['post', '韩国济州知事', 'Governor of Jeju, Republic of Korea'],
  ['post', '美国海军陆战队司令', 'Commander of the US Marine Corps'],
  // A body is told as what it is.
  ['organisation', '美国海军陆战队', 'US Marine Corps'],
  ['organisation', '日本海上自卫队', 'Maritime Self-Defense Force of Japan'],
  ['organisation', '美国夏威夷州毛伊县政府', 'Hawaii Maui County Government of the United States'],
  ['organisation', '中国人民解放军63921部队', "Unit 63921 of the Chinese People's Liberation Army (PLA)"],
  ['organisation', '民盟第十二届中央委员会', '12th Central Committee of the China Democratic League'],
  [
    'organisation',
    '青禾新区党工委管委会',
    'Qinghe New Area Party Working Committee and the Administrative Committee',
  ],
  ['organisation', '青禾医院股份有限公司', 'Qinghe Hospital Co., Ltd.'],
  ['organisation', '临川校区', 'Linchuan Campus'],
  // Another state's office is not China's.
  ['organisation', '巴林民航局', 'Civil Aviation Administration of Bahrain'],
  ['organisation', '丹麦能源署', 'Energy Agency of Denmark'],
])('abroad and beside it, %s %s', (kind, text, english) => {
  expect(gloss({ kind, text })?.english).toBe(english);
});
