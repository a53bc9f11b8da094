/** Central bodies beside each other, departments of ministries, and what a text calls its own or points to: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

test.each<[string, string[]]>([
  ['贯彻落实党中央、国务院决策部署。', ['党中央', '国务院']],
  ['按照党中央和国务院要求。', ['党中央', '国务院']],
  ['与党中央保持高度一致。', []],
  ['这是党中央作出的决策。', []],
  ['该区纪委迅速行动，该市人大常委会审议。', ['区纪委', '市人大常委会']],
  ['我市政协事业发展，我省政府工作报告提出。', []],
  [
    '国家文物局博物馆与社会文物司、商务部市场运行和消费促进司负责人参加。',
    ['国家文物局博物馆与社会文物司', '商务部市场运行和消费促进司'],
  ],
  ['教育部和财政部法规司负责人，财政部下属公司负责人。', ['教育部', '财政部法规司', '财政部']],
  ['教育部会同财政部经济建设司、审计署检查。', ['教育部', '财政部经济建设司', '审计署']],
  ['市人民法院受理一起官司、两起纠纷。', ['市人民法院']],
  ['中央纪委监察部网站消息。', ['中央纪委监察部']],
])('%s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

test('the head of a ministry’s department, whatever it sees to', () => {
  const { people } = read('国家能源局新能源和可再生能源司副司长何立介绍了情况。');
  expect(people.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['何立', '国家能源局新能源和可再生能源司副司长'],
  ]);
});
