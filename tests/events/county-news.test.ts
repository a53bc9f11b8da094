import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

/** Who went where, and with whom, as county papers tell of tours. */
const TOURS: Row[] = [
  [
    'in whose company, with 的 behind the names',
    '何立慰问老党员\n6月24日，县人大副主任何立在青山镇党委书记石大军和组织委员高山的陪同下，到青山镇李康村慰问老党员沈文发。',
    [{ kind: 'inspection', place: '青山镇李康村', chairs: ['何立'], attendees: ['石大军', '高山'] }],
  ],
  [
    'the company is no part of the name; an office is no tour',
    '县领导调研\n6月24日，县委副书记何立在县委督查室负责人的陪同下，深入部分项目建设现场就项目建设情况进行调研。',
    [{ name: '深入部分项目建设现场就项目建设情况进行调研', chairs: ['何立'], attendees: [] }],
  ],
  [
    'whom they led; who went too is told in the lead',
    '何立带队督查森林防火工作\n6月24日，县长何立，副县长高山带领县应急管理局、县林业局等部门负责人到郭村镇、故县镇督查森林防火工作。',
    [{ name: '到郭村镇、故县镇督查森林防火工作', place: '郭村镇', chairs: ['何立', '高山'] }],
  ],
  [
    'a school, and what was done there with words between',
    '县教育局检查开学工作\n6月24日，县教育局副局长何立深入南港中心校开展2026年秋季开学工作检查。',
    [{ kind: 'inspection', place: '南港中心校', chairs: ['何立'] }],
  ],
  [
    'a body sends its members round: the phrase begins where they went',
    '区政协视察\n6月24日，区政协组织委员围绕产业发展、民生改善、文化遗产保护利用等到青山镇制造产业基地、青河医院、故城公园开展集中视察活动。区政协主席何立参加。',
    [
      {
        name: '到青山镇制造产业基地、青河医院、故城公园开展集中视察活动',
        place: '青山镇制造产业基地',
        chairs: [],
        attendees: ['何立'],
      },
    ],
  ],
];

const MEETINGS: Row[] = [
  [
    'at a screen elsewhere',
    '全国安全生产电视电话会议召开\n6月24日，全国安全生产电视电话会议召开。县领导何立、高山在我县分会场收听收看。',
    [{ attendees: ['何立', '高山'] }],
  ],
  [
    'who convenes a group is no meeting',
    '政协会议召开\n6月24日，县政协主席何立主持召开政协青河县第十届委员会第五次常委会会议。县上领导刘妮娜、石大军出席会议，各讨论组召集人参加会议。',
    [{ chairs: ['何立'], attendees: ['刘妮娜', '石大军'] }],
  ],
  [
    'the preparatory meeting of a session',
    '委员报到\n6月24日，县政协十届二次会议预备会议暨五次常委会议在玉立堂召开。县政协主席何立主持。',
    [{ name: '县政协十届二次会议预备会议暨五次常委会议', place: '玉立堂', chairs: ['何立'] }],
  ],
  [
    'what is drafted for a session is for one to come; who speaks of it is not there',
    '常委会会议召开\n6月24日，县政协主席何立主持召开县政协主席会议。会议讨论了政协青河县第十届委员会第二次会议选举办法（草案）。何立通报了即将召开的县政协十届二次会议安排，要为政协全会做好准备。',
    [
      { name: '县政协主席会议', chairs: ['何立'] },
      { name: '政协青河县第十届委员会第二次会议', status: 'scheduled', attendees: [] },
    ],
  ],
  [
    'a lecture by its title and a film; no anthem; the first meeting of its kind has no such name',
    '区委中心组学习会召开\n6月24日，区委中心组学习会召开，区委书记何立主持。大会高唱《中华人民共和国国歌》，播放了警示教育专题片——《利剑》。馆长高山以《走进青河》为题作报告。何立说，这次学习会是换届之后的第一个全区性大会。',
    [{ chairs: ['何立'], attendees: ['高山'], documents: ['《利剑》', '《走进青河》'] }],
  ],
  [
    'who heard others at it',
    '征求意见座谈会召开\n6月24日，市政府召开征求意见座谈会。市长何立主持。副市长高山在召开的征求意见座谈会上，听取意见和建议。',
    [{ chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'two who sign',
    '捐赠仪式举行\n6月24日，捐赠仪式在县一中举行。仪式上，县一中校长高山与瑞丰集团总裁石大军进行捐赠签约。',
    [{ kind: 'ceremony', place: '县一中', attendees: ['高山', '石大军'] }],
  ],
];

const CEREMONIES: Row[] = [
  [
    'told by what was done',
    '青河高新区揭牌\n6月24日，青河高新技术产业开发区正式揭牌。县委书记何立、县长高山为开发区揭牌。',
    [
      {
        kind: 'ceremony',
        name: '青河高新技术产业开发区正式揭牌',
        date: '2026-06-24',
        attendees: ['何立', '高山'],
      },
    ],
  ],
  [
    'where the sentence before says that it was done',
    '青河警示教育馆揭牌\n6月24日，青河警示教育馆在市委党校新校区揭牌。市领导何立、高山等出席揭牌仪式。',
    [{ kind: 'ceremony', name: '揭牌仪式', place: '市委党校新校区', attendees: ['何立', '高山'] }],
  ],
  ['a stone laid long ago', '青河县志\n这座塔的奠基人是何立，塔下揭牌的是石大军。', []],
  [
    'a venue with brackets and a number',
    '集中开工仪式举行\n6月24日，集中开工仪式在县产业园二期（标准化厂房）项目现场举行。',
    [{ kind: 'ceremony', place: '县产业园二期（标准化厂房）项目现场' }],
  ],
  [
    'who takes the oath',
    '县人大常委会举行宪法宣誓仪式\n6月24日，县人大常委会举行宪法宣誓仪式。副县长何立、县教育局局长高山面向国旗庄严宣誓。仪式由副主任陈若渝主持。',
    [{ kind: 'ceremony', chairs: ['陈若渝'], attendees: ['何立', '高山'] }],
  ],
];

/** Pages that put the source, the day and the editor between the title and the report. */
const UNDER_LINES: Row[] = [
  [
    'the lead is the first line with a full stop',
    '省林业局督导组到我县督查森林防火工作\n2026-06-25 编辑：高山\n6月24日，省林业局总工程师何立带队到郭村镇督查森林防火、网格化管理等工作，县委常委石大军陪同。',
    [{ place: '郭村镇', date: '2026-06-24', chairs: ['何立'], attendees: ['石大军'] }],
  ],
  [
    'who watches over an oath, told before the ceremony is named',
    '何立当选县长\n来源：县融媒体中心\n6月24日，新当选的县长何立向宪法宣誓。县委书记高山、县政协主席石大军等本次大会执行主席站立监誓。县委副书记陈若渝主持宣誓仪式。',
    [
      {
        kind: 'ceremony',
        date: '2026-06-24',
        chairs: ['陈若渝'],
        attendees: ['何立', '高山', '石大军'],
      },
    ],
  ],
  [
    'the hall in a lead that does not name the meeting',
    '青山镇召开党委换届工作动员会\n时间：2026-06-24\n6月24日，青山镇在六楼会议室召开换届工作动员，部署换届事宜。',
    [{ name: '党委换届工作动员会', date: '2026-06-24', place: '六楼会议室' }],
  ],
];

const ROWS: Row[] = [
  [
    'the sixteenth of the third term; a body round whom nobody led',
    '区政协召开三届十六次主席会议\n6月24日，区政协召开三届十六次主席会议。区政协主席何立主持会议。会议为区政协三届十次常委会议和区政协三届四次会议作准备。',
    [
      { name: '三届十六次主席会议', chairs: ['何立'] },
      { name: '区政协三届十次常委会议' },
      { name: '区政协三届四次会议' },
    ],
  ],
  [
    'the executive chairs of whom it is said, and who sat on the platform',
    '县人大会议开幕\n6月24日，县十七届人大三次会议开幕。担任大会执行主席的有：何立、陈若渝、石大军。李山川、高文海在主席台就坐，邱云天、舒青山等县领导及与会代表参加会议。',
    [{ attendees: ['何立', '陈若渝', '石大军', '李山川', '高文海', '邱云天', '舒青山'] }],
  ],
  [
    'who comes along makes no tour of his own',
    '何立到青山林场检查防火工作\n6月24日，县林业局局长何立到青山林场检查防火工作。青山林场场长高山陪同到家庭林场检查防火工作。',
    [{ kind: 'inspection', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'who sat by at the reception, and not at the ceremony',
    '投资合作协议签约仪式举行\n6月24日，投资合作协议签约仪式举行。仪式前，市委书记何立会见了瑞丰集团总裁高山一行。市长石大军会见时在座。',
    [{ kind: 'ceremony' }, { kind: 'reception', chairs: ['何立'], attendees: ['高山', '石大军'] }],
  ],
  [
    'a meeting that announces who is appointed',
    '宣布会议召开\n6月24日，青河经开区管理体制机制调整宣布会议在经开区召开。市长何立主持会议。',
    [{ name: '青河经开区管理体制机制调整宣布会议', place: '经开区', chairs: ['何立'] }],
  ],
];

const HEARD: Row[] = [
  [
    'who was heard, and whose speech was not; one name short of a character is the same meeting',
    '区教育局召开局务会\n6月24日，区教育局召开局务会议。会议听取了副局长何立关于工作进展的汇报，学习了市长石大军的讲话精神。',
    [{ name: '局务会议', attendees: ['何立'] }],
  ],
  [
    'who sums up with a word of manner',
    '检察院召开全院干警大会\n6月24日，县检察院召开全院干警大会。会上，院党组书记、检察长姚文山全面总结上半年工作情况。副检察长何立主持。',
    [{ name: '全院干警大会', chairs: ['何立'], attendees: ['姚文山'] }],
  ],
  [
    'what is looked at by its place',
    '何立督查安全生产\n6月24日，市安监局副局长何立率督查组对西岗区安全生产工作进行督查。',
    [{ kind: 'inspection', place: '西岗区', chairs: ['何立'] }],
  ],
];

const LONG_PHRASES: Row[] = [
  [
    'a mark in what is quoted, and how many came',
    '省政协调研组到我市调研\n6月24日，省政协副秘书长何立率调研组一行19人，到我市开展“提振实体经济，推动制造业发展”专题调研。市政协副主席高山参加调研。',
    [
      {
        name: '到我市开展“提振实体经济，推动制造业发展”专题调研',
        chairs: ['何立'],
        attendees: ['高山'],
      },
    ],
  ],
  [
    'where they came and what they looked at there, parted by a comma',
    '省调研组到青河市调研\n6月24日，省委副秘书长何立率领调研组来到青河市，对我市工业发展情况进行调研。副市长高山陪同调研。',
    [{ kind: 'inspection', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a supervision by its other word',
    '督察组开展专项督察\n6月24日，公安部督察组组长何立率队，深入临江市开展专项督察。',
    [{ kind: 'inspection', place: '临江市', chairs: ['何立'] }],
  ],
  [
    'the company goes on behind a comma',
    '何立到青山镇调研\n6月24日，副市长何立在市政府副秘书长高山，市局政治处等部门负责人的陪同下，赶赴青山镇调研公安工作。',
    [{ name: '赶赴青山镇调研公安工作', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'whose speech was studied; what is said of a meeting elsewhere',
    '县委常委（扩大）会召开\n6月24日，县委书记何立主持召开县委常委（扩大）会。会议传达学习了总书记高山6月20日在北京考察时发表的重要讲话。针对议题，何立指出，市委四届八次全会是在关键时刻召开的一次重要会议。',
    [
      { name: '县委常委（扩大）会', chairs: ['何立'], attendees: [] },
      { name: '市委四届八次全会', status: 'mentioned' },
    ],
  ],
];

const WHO: Row[] = [
  [
    'who leads others goes, and they with him; a time of year is no time of the tour',
    '何立春节期间慰问值班医务人员\n6月24日，县委书记何立带领值班县领导高山、石大军等一行来我院看望慰问春节期间坚守岗位的医务人员。县卫健局局长陈若渝、院领导班子陪同。',
    [
      {
        name: '来我院看望慰问春节期间坚守岗位的医务人员',
        chairs: ['何立'],
        attendees: ['高山', '石大军', '陈若渝'],
      },
    ],
  ],
  [
    'the phrase of a tour to the end of its clause',
    '何立调研\n6月24日，旗委书记何立在临江市调研工业发展和两岸融合发展、牧区草畜平衡以及边境安全管理服务、基层组织建设、抗旱防灾等重点工作。',
    [
      {
        name: '在临江市调研工业发展和两岸融合发展、牧区草畜平衡以及边境安全管理服务、基层组织建设、抗旱防灾等重点工作',
      },
    ],
  ],
  [
    'who led an oath, who watched it, and who spoke for the others',
    '县检察院举行宪法宣誓仪式\n6月24日，县检察院举行宪法宣誓仪式，检察官由何立检察长领誓。仪式在县委常委高山、县政协副主席孙全勇三名监誓人的现场监誓下进行，由副检察长陈若渝主持。检察官代表牛红清做表态发言。',
    [{ kind: 'ceremony', chairs: ['陈若渝'], attendees: ['何立', '高山', '孙全勇', '牛红清'] }],
  ],
  [
    'leaders at home, kinds of people behind a name, and a speech of welcome',
    '教师节表彰大会召开\n6月24日，在临江宣传文化中心隆重召开教师节表彰大会。马国安、陈昌学等在家县级领导出席了会议。县总公司总经理高山，客商代表先后在会上发表了讲话。县长石大军在致词中代表县政府欢迎来宾。',
    [{ place: '临江宣传文化中心', attendees: ['马国安', '陈昌学', '高山', '石大军'] }],
  ],
];

const DOCUMENTS: Row[] = [
  [
    'what is done with them behind them',
    '县里召开学习会议\n6月24日，县里召开廉政教育学习会议，由何立主持。何立对《监督工作条例》《处分办法》进行了详细解读，围绕署名文章《团结奋斗》开展专题学习。',
    [{ documents: ['《监督工作条例》', '《处分办法》', '《团结奋斗》'] }],
  ],
];

const RECEPTIONS: Row[] = [
  [
    'who came is received, though the sentence names nobody',
    '何立会见客人\n6月24日，瑞丰集团董事长高山、总裁石大军一行来我市考察。市长何立会见了客人。',
    [
      { kind: 'reception', chairs: ['何立'], attendees: ['高山', '石大军'] },
      { kind: 'inspection', chairs: ['高山', '石大军'] },
    ],
  ],
  [
    'whose envoy came was not there',
    '习近平会见美国总统特使\n新华社北京6月24日电 国家主席习近平24日在北京会见来华访问的美国总统特朗普特使史密斯。',
    [{ kind: 'reception', chairs: ['习近平'], attendees: ['史密斯'] }],
  ],
];

for (const [name, rows] of Object.entries({
  TOURS,
  MEETINGS,
  CEREMONIES,
  UNDER_LINES,
  ROWS,
  HEARD,
  LONG_PHRASES,
  WHO,
  DOCUMENTS,
  RECEPTIONS,
}))
  describe(name, () => {
    test.each(rows)('%s', (_what, text, expected) => {
      const events = read(text).events.map(plain);
      expect(events).toMatchObject(expected);
      expect(events).toHaveLength(expected.length);
    });
  });
