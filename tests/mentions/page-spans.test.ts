/** Spans in the manner of county pages: groups of villages, offices, firms, signatures, meetings. Invented sentences. */
import { expect, test } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { read } from '../read.ts';

const SPANS: [text: string, kind: MentionKind, expected: string[]][] = [
  // A group of a village, and who lives there.
  ['到桥头村三组、河口社区第3网格走访。', 'place', ['桥头村三组', '河口社区第3网格']],
  ['到桥头村，三组织村民代表参观。', 'place', ['桥头村']],
  ['对桥头村三组的刘春生、柳湾村一组的宋增禄两户进行了慰问。', 'person', ['刘春生', '宋增禄']],
  ['对桥头村三组的困难户、低保户进行了慰问。', 'person', []],
  // A word that begins with a district's last character; a county's townships.
  ['打造符合大兴区域特点的街区。', 'place', ['大兴']],
  ['在于都走访，于都县残联陪同。', 'place', ['于都']],
  ['关键在于都要参与。', 'place', []],
  ['肯定清水县乡镇卫生所的成效。', 'place', ['清水县']],
  ['开拓统一大市场，讲述文明长河中的故事。', 'place', []],
  ['新建云潭水库，打通徐家堡隧道。', 'place', ['云潭水库', '徐家堡隧道']],
  ['调研市场路城市更新项目。', 'place', ['市场路']],
  ['他在市场路过时问价。', 'place', []],
  // Bodies.
  ['县公安局党委高度重视关工委工作。', 'organisation', ['县公安局党委']],
  ['来到东营路服务站，走访便民服务站。', 'organisation', ['东营路服务站']],
  ['到银塘办事处调研，各办事处参加。', 'organisation', ['银塘办事处']],
  ['他到乡卫生院检查。', 'organisation', ['乡卫生院']],
  ['先后到安瑞新能源、云潭眼科走访。', 'organisation', ['安瑞新能源', '云潭眼科']],
  ['发展新能源、医疗眼科等产业。', 'organisation', []],
  ['天启星座13星、南通中学号卫星入轨。', 'organisation', []],
  ['评级机构穆迪公司发布报告。', 'organisation', ['穆迪公司']],
  ['云潭融媒体记者 刘琦 报道：会议召开。\n责任担当。\n岚河融媒 李小兰', 'organisation', ['岚河融媒']],
  // Posts.
  ['省作协主席黄平、市精协主席温佳到场。', 'post', ['省作协主席', '市精协主席']],
  ['58同城董事长姚春生、华新集团董事长兼CEO王勇出席。', 'post', ['58同城董事长', '华新集团董事长', 'CEO']],
  ['2026年董事长换届。', 'post', []],
  ['有关镇领导、卫生院院长陪同。', 'post', []],
  ['卫生院院长李华陪同，开发区主任李强参加。', 'post', ['卫生院院长', '开发区主任']],
  // People.
  ['员俊杰副市长到会，副主任须华威参加。', 'person', ['员俊杰', '须华威']],
  ['副州长召存信到现场，副州长王强来到现场。', 'person', ['召存信', '王强']],
  ['白沙镇副镇长王协恭及所在村组干部参加。', 'person', ['王协恭']],
  ['扮演者王慧杰动情地说。村书记包段，干部包户。', 'person', ['王慧杰']],
  ['编 辑:邱景仙\n来 源:信平市卫计局', 'person', ['邱景仙']],
  ['汇报了工作。\n张慧君 顾 辉', 'person', ['张慧君', '顾 辉']],
  ['汇报了工作。\n总结 提升', 'person', []],
  ['干在前面。(马军伟)', 'person', ['马军伟']],
  ['干在前面。（摘要）', 'person', []],
  // Meetings.
  ['召开2025年全县宣传工作会议。', 'meeting', ['2025年全县宣传工作会议']],
  ['2025年，全县宣传工作会议多次召开。', 'meeting', ['全县宣传工作会议']],
  ['传达省、市宣传部长会议精神。', 'meeting', ['省、市宣传部长会议']],
  ['召开第十六届人民政府第 32 次常务会议。', 'meeting', ['第十六届人民政府第 32 次常务会议']],
  ['中国正在全国两会上讨论。', 'meeting', ['全国两会']],
  ['就进一步抓好会议精神的落实提出要求。', 'meeting', []],
];

test.each(SPANS)('%s (%s)', (text, kind, expected) => {
  expect(read(text).of(kind)).toEqual(expected);
});
