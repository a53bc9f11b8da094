import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** Where something was held, and who took part without a plain verb of taking part beside the name. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  ['the manner of its end is no place', '青山运动会25日晚在太谷区圆满闭幕。', [{ place: '太谷区' }]],
  [
    'who has died receives nobody; who came with a delegation and is alone named does',
    '国家领导人吊唁友人逝世\n6月25日，全国政协主席苏见微率代表团在越南首都河内，吊唁越共中央总书记阮富明逝世，并会见越南国家主席范明东。',
    [{ kind: 'reception', chairs: ['苏见微'], attendees: ['范明东'] }],
  ],
  [
    'the headline’s short place and the lead’s own',
    '第三届青山论坛在太谷举行\n6月25日，第三届青山论坛在晋中市太谷区举行。',
    [{ name: '第三届青山论坛', place: '晋中市太谷区' }],
  ],
  [
    'two schools: the first is where',
    '6月25日，县长温晓岚到县特殊教育学校、河口镇中心小学看望慰问少年儿童。',
    [{ kind: 'inspection', place: '县特殊教育学校', chairs: ['温晓岚'] }],
  ],
  [
    'petitioners received where they come to',
    '6月25日，市委书记陈若渝来到市信访局，公开接待来访群众。市委副书记何立参加接访。',
    [{ kind: 'inspection', place: '市信访局', chairs: ['陈若渝'], attendees: ['何立'] }],
  ],
  [
    'with members he leads, what is looked at and no place',
    '6月25日，市政协主席褚玉良率部分市政协委员视察全市城市更新工作。',
    [{ kind: 'inspection', name: '视察全市城市更新工作', chairs: ['褚玉良'] }],
  ],
  ['coming along is no tour of one’s own', '6月25日，副市长何立陪同调研或参加座谈。', []],
  [
    'on the platform: the verb first, then the list',
    '6月25日，市第五次党代会在市影剧院开幕。在主席台前排就座的有：陈若渝、苏见微、何立。',
    [{ attendees: ['陈若渝', '苏见微', '何立'] }],
  ],
  [
    'so many of a kind, who tell of themselves',
    '6月25日，市政府新闻办举行医疗队中外记者见面会，会上，陈若渝、苏见微等5位医疗队代表，分享了他们的故事。',
    [{ attendees: ['陈若渝', '苏见微'] }],
  ],
  [
    'with a kind of people: who holds it was there',
    '6月25日，市长苏见微在京同主要商会负责人举行“1+5”对话会。',
    [{ name: '“1+5”对话会', attendees: ['苏见微'] }],
  ],
  [
    'a hall behind a known place, before the manner',
    '6月25日，市长苏见微在太谷区紫光楼以视频方式出席青山流域第四次会议。',
    [{ place: '太谷区紫光楼' }],
  ],
  [
    'who presides with him, whose name is not read',
    '6月25日，青山论坛在太谷区举行。市长苏见微和外方领导人某某某某共同主持会议，副市长何立出席。',
    [{ chairs: ['苏见微'], attendees: ['何立'] }],
  ],
  [
    'whom the last of a list stands for, and who explained',
    '6月25日，市委召开青山座谈会。\n民革市委会主委高山、市工商联主席何立、无党派人士代表李卫国等作了发言。青山大学教授梁思齐同志就这个问题进行讲解。',
    [{ attendees: ['高山', '何立', '李卫国', '梁思齐'] }],
  ],
  [
    'kinds of people behind a list without posts, and 和 in and before a name',
    '6月25日，市委召开青山座谈会。\n王晨光、石泰山、李干明和陈希文，市直有关部门负责同志出席会议。\n出席会议的党外人士还有陈竺青、万钢城、邵鸿远和何报春、周忠和。',
    [
      {
        attendees: ['王晨光', '石泰山', '李干明', '陈希文', '陈竺青', '万钢城', '邵鸿远', '何报春', '周忠和'],
      },
    ],
  ],
  [
    'guests who spoke when they were received',
    '6月25日，市委书记陆承志在太谷区会见来访嘉宾。\n青山基金会董事长苏见微等嘉宾先后发言。',
    [{ kind: 'reception', chairs: ['陆承志'], attendees: ['苏见微'] }],
  ],
  [
    'a residence is called after a town, not after somebody',
    '6月25日，市长苏见微同马来西亚总理安瓦尔在布特拉加亚总理官邸举行会谈。',
    [{ kind: 'reception', attendees: ['安瓦尔'] }],
  ],
  [
    'a document of the main meeting, told in one sentence with what came behind it',
    '6月25日，青山和平大会在太谷区举办。会议通过《青山宣言》，会后嘉宾围绕主题，举办了分论坛。',
    [
      { name: '青山和平大会', documents: ['《青山宣言》'] },
      { name: '分论坛', documents: [] },
    ],
  ],
  [
    'what the congress will deal with, told at its preparatory sitting',
    '6月25日，市六届人大七次会议在太谷区举行预备会议。根据表决通过的会议议程，大会将审议政府工作报告，审查《青山规划纲要（草案）》。',
    [{ documents: [], decisions: [] }],
  ],
  [
    'a lecture behind the meeting has its own speaker',
    '6月25日，市六届人大常委会第三十次会议闭幕。市人大常委会主任梁思齐主持。\n闭幕会后，市六届人大常委会举行第三讲专题讲座，梁思齐主持。青山大学教授何立作了题为《青山》的讲座。',
    [
      { name: '市六届人大常委会第三十次会议', attendees: [] },
      { name: '第三讲专题讲座', chairs: ['梁思齐'], attendees: ['何立'] },
    ],
  ],
  [
    'members of the CPPCC who give advice',
    '6月25日，市政协五届二十二次常委会议举行。\n车建军常委建议，深入学习。阮成文常委提出，完善制度。',
    [{ attendees: ['车建军', '阮成文'] }],
  ],
  [
    'what was planned before a meeting that is only named is no taking part',
    '6月25日，各单位分别召开党代表会议。\n陈若渝书记亲自谋划部署，主持召开市委常委会会议专门研究。',
    [
      { name: '党代表会议', attendees: [] },
      { name: '市委常委会会议', chairs: ['陈若渝'] },
    ],
  ],
  [
    'one kind of people after the other closes the list',
    '6月25日，新书发布会在太谷区举行。市长苏见微，市政府驻外机构负责同志，市社团代表，经济、文化、教育界代表，青年代表出席新书发布会。',
    [{ attendees: ['苏见微'] }],
  ],
  [
    'kinds of people in quotation marks, with 以及, and so many of them',
    '6月25日，青山工程启动仪式在太谷区举行。\n副市长何立、县长温晓岚以及“青山”工程领导小组成员、驻地机构负责人等出席仪式。市长苏见微等来自20个单位的300多位干部群众代表参加。',
    [{ attendees: ['何立', '温晓岚', '苏见微'] }],
  ],
  [
    'a colon, then all to the end of the sentence',
    '6月25日，青山大会在太谷区举行。\n出席大会的贵宾有：法国总统马克龙，青山工人党某某某某、主席某某某，市长苏见微。',
    [{ attendees: ['马克龙', '苏见微'] }],
  ],
  [
    'together with others, and having come there',
    '6月25日，青山英烈纪念仪式在太谷区举行。市委书记陆承志、市长苏见微等，同各界代表一起出席仪式。副市长何立来到人民广场，出席仪式。',
    [{ attendees: ['陆承志', '苏见微', '何立'] }],
  ],
  [
    'who will be at what is only announced',
    '第三届青山论坛将于7月8日在太谷区举行。市委书记陆承志将出席论坛并发表讲话。',
    [{ status: 'scheduled', attendees: ['陆承志'] }],
  ],
  [
    'who spoke at a delegation’s sitting',
    '审议\n市人大常委会副主任何立在参加河口代表团审议时说，完全赞成报告。',
    [{ name: '河口代表团审议', status: 'held', attendees: ['何立'] }],
  ],
  [
    'a call on those who take part in a congress, which is only cited',
    '6月25日，市委书记陆承志在太谷区看望参加市六届人大七次会议新闻报道的新闻工作者。',
    [
      { kind: 'inspection', chairs: ['陆承志'], place: '太谷区' },
      { kind: 'meeting', status: 'mentioned' },
    ],
  ],
  ['our county is no place’s name', '现场会在我县召开\n6月25日，全市治理现场会召开。', [{ place: null }]],
  [
    'for whom a farewell is held is not there',
    '6月25日，市里在太谷区为已故主席马克龙举行告别仪式。',
    [{ kind: 'ceremony', attendees: [] }],
  ],
  [
    'a list without posts, and bodies that come with it',
    '6月25日，市委书记陆承志到河口镇调研。\n王晨光、何立峰及市直有关部门负责同志陪同考察。',
    [{ kind: 'inspection', attendees: ['王晨光', '何立峰'] }],
  ],
  [
    'come together with kinds of people',
    '6月25日，市政协在会议中心举行新年茶话会。市委书记陆承志、市长苏见微等同各民主党派负责人和无党派人士代表以及各界人士代表欢聚一堂。',
    [{ attendees: ['陆承志', '苏见微'] }],
  ],
  [
    'man and neighbour receive together; at the seat of a body',
    '6月25日，市长苏见微同县长温晓岚、镇长李卫国在市委驻地共同会见记者。',
    [{ kind: 'reception', chairs: ['苏见微', '温晓岚', '李卫国'], place: '市委驻地' }],
  ],
  [
    'those who come to a banquet do not give it',
    '6月25日，市长苏见微同法国总理马克龙在太谷区共同出席侨胞举行的欢迎宴会并致辞。',
    [{ kind: 'ceremony', chairs: [], attendees: ['苏见微', '马克龙'] }],
  ],
  [
    'years ago somebody spoke there',
    '6月25日，市长苏见微在太谷区出席青山论坛。\n苏见微说，8年前，市委书记陆承志在这里发表重要演讲。',
    [{ attendees: ['苏见微'] }],
  ],
  [
    'a press conference issues no law that it explains',
    '6月25日，市政府新闻办举行新闻发布会，介绍《青山促进法》有关情况。',
    [{ name: '新闻发布会', documents: [] }],
  ],
  [
    'a delegation that somebody joined',
    '6月25日，市委书记陆承志参加了河口代表团审议。',
    [{ name: '河口代表团审议', attendees: ['陆承志'] }],
  ],
  [
    'whose wife she is, and not he',
    '6月25日，市长苏见微夫人李雪晴在太谷区会见法国总统夫人布丽吉特。',
    [{ kind: 'reception', chairs: ['李雪晴'], attendees: ['布丽吉特'] }],
  ],
  [
    'members between two of one list',
    '6月25日，全市巡察动员会召开。巡察组副组长何立及巡察组全体成员，苏见微、高山出席会议。',
    [{ attendees: ['何立', '苏见微', '高山'] }],
  ],
  [
    'kinds of people behind the first, another verb behind the second',
    '6月25日，全市巡察动员会召开。副市长何立及有关部门负责人参加会议，高山主持。',
    [{ chairs: ['高山'], attendees: ['何立'] }],
  ],
  [
    'man and wife welcome, and are welcomed',
    '会谈\n6月25日，市长苏见微和夫人李雪晴在市会议中心为来访总统马克龙和夫人布丽吉特举行欢迎仪式。',
    [{ kind: 'ceremony', chairs: ['苏见微', '李雪晴'], attendees: ['马克龙', '布丽吉特'] }],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
