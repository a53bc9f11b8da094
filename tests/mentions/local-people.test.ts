/** People and posts as county pages, their credits and their notices write them: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PEOPLE: [string, string[]][] = [
  // Credits at the foot, spaced out to one width.
  ['编 辑:苏 文\n一 审:魏 青\n二 审:罗兴安\n三　审：罗 平', ['苏 文', '魏 青', '罗兴安', '罗 平']],
  ['(记 者:吴大山 张小河 见习记者 汪子清)', ['吴大山', '张小河', '汪子清']],
  ['编辑: 杨玉清 审核人:叶玲玲 阅读次数:22', ['杨玉清', '叶玲玲']],
  ['图为会场。谢大勇摄\n本网讯', ['谢大勇']],
  ['来源:东方网 发布时间', []],
  ['作者:夏木 刘大江 字号:大', ['夏木', '刘大江']],
  // Lists that a number ends or opens, and honours.
  ['经过评审程序,陈梅青等10名同志荣获称号。', ['陈梅青']],
  ['决定授予蒋文清、李小河等32名同志荣誉称号。', ['蒋文清', '李小河']],
  ['任设区市副市长的两人:许晴川、徐大标。除许晴川外均为新任。', ['许晴川', '徐大标', '许晴川']],
  ['提名奖获得者张爱青、江林、李大商在主会场。', ['张爱青', '江林', '李大商']],
  ['学校等10名代表到会,高校等32个单位参加。', []],
  // A name's last character in one word with what follows, and names that are places too.
  ['县粮食局副局长陈小平等11人公款旅游。', ['陈小平']],
  ['地位平等,男女平等。', []],
  ['县教育局副局长江淮向大家通报情况。', ['江淮']],
  ['江淮地区普降大雨,副局长到江淮调研。', []],
  // Parts of names with a separator.
  ['村支委克里木·帕索卡见记者来了，帕索卡笑了。克里木说，好。', ['克里木·帕索卡', '帕索卡', '克里木']],
  ['他的爱人古丽娜·库杜斯一人在家。', ['古丽娜·库杜斯']],
  ['总理伊姆兰·汗表示，合作很好。', ['伊姆兰·汗']],
  // The surname alone.
  ['随后周书记一行到村里。市民王女士说，很方便。', ['周', '王']],
  ['项大姐笑着说,李副县长、陈校长都来过。', ['项', '李', '陈']],
  ['他2019年任书记,参加县长办公会,向老师请教。', []],
  ['高校长会议、韩部长级会议举行,老师傅、王老师们来了。', []],
];

test.each(PEOPLE)('people: %s', (text, names) => expect(read(text).of('person')).toEqual(names));

const POSTS: [string, string[]][] = [
  ['县国土资源局局长王小明、市立医院院长李文到会。', ['县国土资源局局长', '市立医院院长']],
  ['县环保局长王小明、市旅游局长李文到会。', ['县环保局长', '市旅游局长']],
  ['今天,环保局长王小明到会。', ['环保局长']],
  ['会请民政处长王小明安排,基隆市教育处长李文出席。', ['民政处长', '基隆市教育处长']],
  ['据市普法办主任王小明介绍,党办主任李文补充。', ['市普法办主任', '党办主任']],
  ['市议员王小明、立委李文、里长陈大山出席。', ['市议员', '立委', '里长']],
  ['镇领导黄小明、李文走访。', ['镇领导']],
  ['黄伟哲市长感谢大家。', ['市长']],
  ['新科市长谢大梁到会。', ['市长']],
  // What several levels have, and honours that nobody holds here.
  ['各县（市、区）委书记、县(市、区)长参加。', []],
  ['评选第四届道德模范,第22届里长选举。', []],
  ['道德模范王小明发言。', ['道德模范']],
  ['副局长李文、常务副局长王小明。', ['副局长', '常务副局长']],
  ['大学校长围绕主题交流。', []],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

test('whoever is called by the surname alone is the one of that surname whom the text names', () => {
  const { people } = read('学校书记、校长肖前山致辞。肖校长介绍新老师。李书记到会。');
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([
    ['肖前山', ['学校书记', '校长']],
    ['李', ['书记']],
  ]);
});
