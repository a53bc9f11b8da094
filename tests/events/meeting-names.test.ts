import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** Meetings of every field: for whom they are held is the first word of their names. */
const NAMES = [
  '组织工作会议',
  '组织部长会议',
  '宣传部长会议',
  '统战工作会议',
  '民政工作会议',
  '审计工作会议',
  '社会工作会议',
  '应急管理工作会议',
  '法院院长会议',
  '干部大会',
  '军地联席会议',
  '立法工作座谈会',
  '执行工作推进会',
  '重点工作调度会',
  '民族团结进步表彰大会',
  '劳动模范和先进工作者表彰大会',
  '人力资源和社会保障工作会议',
  '网络安全和信息化工作会议',
  '安全生产百日攻坚动员会',
  '12345政务热线工作推进会',
  '巡察整改专题推进会',
  '党史学习教育动员大会',
  '党委（党组）书记抓基层党建工作述职评议会议',
  '巩固拓展脱贫攻坚成果同乡村振兴有效衔接工作会议',
  '深入贯彻中央八项规定精神学习教育部署会',
  '政协提案交办会',
];

test.each(NAMES)('全市%s召开', (name) => {
  const { events } = read(`全市${name}召开\n6月25日，全市${name}召开。市委书记陈若渝主持。`);
  expect(events).toMatchObject([
    { name: `全市${name}`, status: 'held', date: '2026-06-25', chairs: ['陈若渝'] },
  ]);
});

/** What ends like a meeting and is none. */
test.each(['全市民政工作会议室启用。', '座谈会议程已经印发。', '治理行业协会商会乱收费。'])('%s', (text) => {
  expect(read(text).events).toEqual([]);
});
