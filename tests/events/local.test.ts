import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { acted, plain } from './plain.ts';

const TABLE: [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]][] = [
  [
    'a headline that says only what kind of meeting was held',
    '县政协召开主席会议\n本报讯 6月24日，县政协主席封疆主持召开十届二十一次主席会议。',
    [{ name: '十届二十一次主席会议', chairs: ['封疆'] }],
  ],
  [
    'a name in the list that is a word, and was not read',
    '6月24日，县政协主席封疆主持召开十届二十一次主席会议。副主席俞静、胡杨、向导，秘书长晏子春出席会议。',
    [{ name: '十届二十一次主席会议', attendees: ['俞静', '胡杨', '晏子春'] }],
  ],
  [
    'a standing committee of the party in a county: studied, heard, adopted, decided',
    '县委常委会召开会议\n本报讯（记者 何晓岚）6月24日，县委书记陆承志主持召开十四届县委常委会第98次会议，传达学习省委十二届八次全会精神，研究部署防汛减灾、基层治理等工作。县委副书记、县长温晓岚，县委副书记褚玉良出席会议。县人大常委会主任常青、县政协主席毕升列席会议。\n会议听取了县应急管理局关于防汛准备情况的汇报，审议通过了《青河县防汛应急预案》。会议决定，成立县防汛工作专班。',
    [
      {
        name: '十四届县委常委会第98次会议',
        date: '2026-06-24',
        chairs: ['陆承志'],
        attendees: ['温晓岚', '褚玉良', '常青', '毕升'],
        parts: ['presided: 陆承志', 'attended: 温晓岚 褚玉良', 'satIn: 常青 毕升'],
        agenda: [
          '传达学习省委十二届八次全会精神',
          '研究部署防汛减灾、基层治理等工作',
          '听取了县应急管理局关于防汛准备情况的汇报',
        ],
        handled: ['adopted 《青河县防汛应急预案》'],
        decisions: ['adopted 《青河县防汛应急预案》', 'decided 成立县防汛工作专班'],
      },
      { name: '省委十二届八次全会', status: 'mentioned' },
    ],
  ],
  [
    'an executive meeting of a city government',
    '6月25日，市长苏见微主持召开市政府第62次常务会议，研究审议《青山市城市更新行动方案》等文件，听取全市上半年经济运行情况汇报。副市长何立、高山，市政府秘书长李牧参加会议。',
    [
      {
        name: '市政府第62次常务会议',
        chairs: ['苏见微'],
        attendees: ['何立', '高山', '李牧'],
        agenda: ['研究审议《青山市城市更新行动方案》等文件', '听取全市上半年经济运行情况汇报'],
        handled: ['reviewed 《青山市城市更新行动方案》'],
      },
    ],
  ],
  [
    'a study session with a lecturer who was invited',
    '6月23日，县委理论学习中心组举行2026年第六次集体学习，专题学习习近平文化思想。县委书记陆承志主持并讲话。省委党校教授韩启明应邀作专题辅导。县委理论学习中心组成员参加学习，县直有关部门主要负责同志列席。',
    [
      {
        name: '2026年第六次集体学习',
        chairs: ['陆承志'],
        attendees: ['韩启明'],
        parts: [
          'presided: 陆承志',
          'spoke: 陆承志',
          'invited: 韩启明',
          'spoke: 韩启明',
          'joined: 县委理论学习中心组成员',
        ],
      },
    ],
  ],
  [
    'a people’s congress that votes on posts',
    '6月25日，县十七届人大常委会召开第三十八次会议。县人大常委会主任常青主持会议。会议听取和审议了县人民政府关于2025年度县级财政决算（草案）的报告，表决通过了《关于批准2025年县级财政决算的决议》。会议决定任命高山为县教育局局长，免去李牧的县教育局局长职务；决定接受何立辞去县人民政府副县长职务的请求。',
    [
      {
        agenda: ['听取和审议了县人民政府关于2025年度县级财政决算（草案）的报告'],
        decisions: ['adopted 《关于批准2025年县级财政决算的决议》'],
        appointments: [
          '高山 appointed 县教育局局长',
          '李牧 removed 县教育局局长',
          '何立 resigned 县人民政府副县长',
        ],
      },
    ],
  ],
  [
    'a tour of several stops',
    '苏见微调研重点项目建设\n6月24日至25日，市委副书记、市长苏见微先后深入太谷区、榆次区，调研重点项目建设工作。她强调，要紧盯目标任务，强化要素保障。市领导何立一同调研。\n苏见微首先来到太谷区碧波新材料产业园，实地察看项目建设进展，详细了解存在的困难。她指出，要倒排工期、挂图作战。\n在榆次区东湾村，苏见微走进农家书屋，与村民亲切交流，强调要用好文化阵地。\n随后，苏见微前往市第二人民医院，看望慰问一线医务人员。\n市直有关部门负责同志参加调研。',
    [
      {
        kind: 'inspection',
        date: '2026-06-24/2026-06-25',
        chairs: ['苏见微'],
        attendees: ['何立'],
        parts: ['presided: 苏见微', 'accompanied: 何立', 'joined: 市直有关部门负责同志'],
        stops: [
          '太谷区碧波新材料产业园：要倒排工期、挂图作战',
          '榆次区东湾村：要用好文化阵地',
          '市第二人民医院',
        ],
      },
    ],
  ],
  [
    'a tour to two townships, with company',
    '6月25日，县委书记陆承志率队到河口镇、东湾乡督导检查安全生产工作。县委常委、常务副县长高山，副县长李牧陪同。',
    [
      {
        kind: 'inspection',
        place: '河口镇',
        chairs: ['陆承志'],
        parts: ['presided: 陆承志', 'accompanied: 高山 李牧'],
      },
    ],
  ],
  [
    'a visit before a holiday, on no day that is given',
    '七一前夕，市委书记陈若渝，市委副书记梁思齐分别带队走访慰问老党员、困难党员。',
    [{ kind: 'inspection', status: 'held', date: null, chairs: ['陈若渝', '梁思齐'] }],
  ],
  [
    'a reception in an hotel, with who came along',
    '6月24日，市委副书记、市长苏见微在青山宾馆会见中国铁建总经理马永年一行。副市长何立，市政府秘书长李牧参加会见。',
    [
      {
        kind: 'reception',
        place: '青山宾馆',
        parts: ['presided: 苏见微', 'received: 马永年', 'joined: 何立 李牧'],
      },
    ],
  ],
  [
    'a signing: witnesses, a speech, who presided',
    '6月25日上午，青河县人民政府与瑞丰集团战略合作签约仪式在县会议中心举行。县委书记陆承志，瑞丰集团董事长马永年出席并见证签约。县长温晓岚致辞。副县长毕升主持仪式并代表县政府签约。',
    [
      {
        kind: 'ceremony',
        name: '青河县人民政府与瑞丰集团战略合作签约仪式',
        place: '县会议中心',
        chairs: ['毕升'],
        attendees: ['陆承志', '马永年', '温晓岚'],
      },
    ],
  ],
  [
    'works that begin at many places, called an activity',
    '6月26日，青山市2026年第二季度重大项目集中开工活动在高新区举行。市委书记陈若渝宣布开工，市长苏见微讲话，常务副市长高山主持。',
    [
      {
        kind: 'ceremony',
        name: '2026年第二季度重大项目集中开工活动',
        chairs: ['高山'],
        attendees: ['陈若渝', '苏见微'],
      },
    ],
  ],
  [
    'the headline’s short form and the body’s long one; those at the other places without names',
    '青河县召开防汛抗旱工作会议\n6月25日，全县防汛抗旱工作电视电话会议召开。县长温晓岚出席会议并讲话，副县长毕升主持会议，县水利局局长卫国通报当前防汛形势。各乡镇、县直有关单位主要负责人在分会场参加会议。',
    [
      {
        name: '全县防汛抗旱工作电视电话会议',
        chairs: ['毕升'],
        attendees: ['温晓岚', '卫国'],
        parts: [
          'attended: 温晓岚',
          'spoke: 温晓岚',
          'presided: 毕升',
          'reported: 卫国',
          'joined: 各乡镇、县直有关单位主要负责人',
        ],
      },
    ],
  ],
  [
    'a list with no posts, left open',
    '6月24日，全市领导干部警示教育大会召开。市委书记陈若渝出席并讲话，苏见微主持，梁思齐、常青、毕升等市领导出席。',
    [
      {
        name: '全市领导干部警示教育大会',
        chairs: ['苏见微'],
        attendees: ['陈若渝', '梁思齐', '常青', '毕升'],
        parts: [
          'attended: 陈若渝',
          'spoke: 陈若渝',
          'presided: 苏见微',
          'attended: 梁思齐 常青 毕升 市领导 …',
        ],
      },
    ],
  ],
  [
    'a congress that is announced, with its length and its agenda',
    '青河县第十八届人民代表大会第五次会议定于2026年7月8日在县城召开，会期预计3天。建议会议主要议程：听取和审议青河县人民政府工作报告；审查和批准青河县2026年国民经济和社会发展计划；选举事项。',
    [
      {
        name: '青河县第十八届人民代表大会第五次会议',
        status: 'scheduled',
        date: '2026-07-08',
        days: 3,
        agenda: [
          '听取和审议青河县人民政府工作报告',
          '审查和批准青河县2026年国民经济和社会发展计划',
          '选举事项',
        ],
      },
    ],
  ],
  [
    'a press conference: who answers took part',
    '6月24日上午，市政府新闻办召开新闻发布会，介绍禁毒工作。市禁毒办主任卫国表示，形势持续向好。市委宣传部副部长申光主持发布会。',
    [{ name: '新闻发布会', chairs: ['申光'], attendees: ['卫国'] }],
  ],
  [
    'one sitting under its long and its short name, with those due and those present',
    '青山市五届人大三次会议开幕\n6月25日上午，青山市第五届人民代表大会第三次会议在青山大剧院开幕。大会应出席代表356人，实到340人，符合法定人数。',
    [{ name: '青山市第五届人民代表大会第三次会议', attendance: ['应出席代表356人，实到340人'] }],
  ],
  [
    'called a meeting and no more: the body and its verb are its name',
    '中共中央政治局召开会议 分析研究经济形势\n中共中央政治局6月25日召开会议，分析研究当前经济形势。中共中央总书记岳松年主持会议。',
    [
      {
        name: '中共中央政治局召开会议',
        date: '2026-06-25',
        chairs: ['岳松年'],
        agenda: ['分析研究当前经济形势'],
      },
    ],
  ],
  [
    'who holds a ceremony of welcome',
    '岳松年举行仪式欢迎老挝总理访华\n国家主席岳松年25日下午在人民大会堂东门外广场举行仪式，欢迎老挝总理宋赛访华。王昭、秦川等出席欢迎仪式。',
    [
      {
        kind: 'ceremony',
        name: '举行仪式欢迎老挝总理访华',
        place: '人民大会堂东门外广场',
        chairs: ['岳松年'],
        attendees: ['宋赛', '王昭', '秦川'],
      },
    ],
  ],
  [
    'a meeting of years ago, and one that somebody speaks of',
    '市长苏见微说，2021年5月，全省民营企业座谈会在这里召开。近年来，企业发展很快。',
    [{ name: '全省民营企业座谈会', status: 'mentioned' }],
  ],
  [
    'what is asked of others is no visit',
    '会议要求，各级领导干部要深入基层调研，市长苏见微要带头到村里走访。',
    [],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});

const NOTICES: [what: string, text: string, appointments: string[]][] = [
  [
    'before appointment: one line a person',
    '青河县委组织部干部任前公示\n高山，男，汉族，1978年5月生，现任河口镇党委书记，拟任县水利局局长。\n李牧，女，回族，1980年3月生，现任县委办副主任，拟提名为县妇联主席人选。',
    ['高山 proposed 县水利局局长', '李牧 proposed 县妇联主席人选'],
  ],
  [
    'a notice of a city government',
    '青山市人民政府关于温晓岚等同志职务任免的通知\n市人民政府决定：\n温晓岚任市财政局局长，免去其市审计局局长职务；\n高山任市教育局副局长（试用期一年）；\n免去李牧的市水利局副局长职务。',
    [
      '温晓岚 appointed 市财政局局长',
      '温晓岚 removed 市审计局局长',
      '高山 appointed 市教育局副局长',
      '李牧 removed 市水利局副局长',
    ],
  ],
  [
    'two lists in one clause',
    '会议决定任命高山、李牧为市监察委员会委员，何立为市中级人民法院副院长。',
    [
      '高山 appointed 市监察委员会委员',
      '李牧 appointed 市监察委员会委员',
      '何立 appointed 市中级人民法院副院长',
    ],
  ],
  [
    'a decision of a committee, that no headline calls a notice',
    '中共青河县委决定：温晓岚同志任县林业局局长，李牧同志不再担任县林业局局长职务。',
    ['温晓岚 appointed 县林业局局长', '李牧 removed 县林业局局长'],
  ],
  ['elected', '经投票，温晓岚当选青河县县长。', ['温晓岚 elected 青河县县长']],
  ['a life told is no appointment', '温晓岚曾任县长，今年50岁。', []],
  ['一名 is nobody’s name', '会议要求任命一名同志为网格长。', []],
];

test.each(NOTICES)('appointments: %s', (_what, text, expected) => {
  expect(read(text).appointments.map(acted)).toEqual(expected);
});
