import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MentionKind } from '../../utils/model.ts';
import { read } from '../read.ts';

const TABLE: Record<Exclude<MentionKind, 'person' | 'term'>, [string, string[]][]> = {
  post: [
    ['市中级人民法院院长鲁一鸣列席。', ['市中级人民法院院长']],
    ['选举晋中市人民政府市长。', ['晋中市人民政府市长']],
    ['第二十届中央候补委员丁伯安被查。', ['第二十届中央候补委员']],
    ['重庆市长任贤到渑池调研。', ['重庆市长']],
    ['俄罗斯驻美国大使表示遗憾。', ['俄罗斯驻美国大使']],
    ['俄驻美大使安东表示遗憾。', ['俄驻美大使']],
    ['中国驻汤加大使刘若川到场。', ['中国驻汤加大使']],
    ['应赞比亚共和国总统邀请', ['赞比亚共和国总统']],
    ['委员长会议听取了汇报。', []],
    ['主任、副主任名单草案', []],
    ['市长热线接到来电。', []],
    ['团结广大政协委员。', []],
  ],
  organisation: [
    ['认真落实省委、省政府部署。', ['省委', '省政府']],
    ['市人大常委会代表工委提出报告。', ['市人大常委会代表工委']],
    ['走进瑞丰果蔬专业合作社，了解情况。', ['瑞丰果蔬专业合作社']],
    ['省监狱管理局开展警示教育。', ['省监狱管理局']],
    ['各级党委、有关部门要落实责任。', []],
    ['我市干部群众奋勇争先。', []],
    ['贯彻党中央决策部署，着眼全国大局。', []],
  ],
  place: [
    ['在太谷区调研。', ['太谷区']],
    ['到任村乡郝村看望群众。', ['任村乡郝村']],
    ['抵达四川成都。', ['四川成都']],
    ['走进阳泉矿区。', ['阳泉矿区']],
    ['论坛在商丘开幕。', ['商丘']],
    ['先后到保定、集安调研。', ['保定', '集安']],
    ['保障国家长治久安。', []],
    ['全市城区和农村都要行动起来。', []],
    ['调研乡村振兴工作。', []],
  ],
  document: [
    ['审议《青山县物业管理条例(草案)》。', ['《青山县物业管理条例(草案)》']],
    ['关于修改〈甲条例〉的决定，见《关于修改〈甲条例〉的决定》。', ['《关于修改〈甲条例〉的决定》']],
    ['要严格落《宗教事务条例，依法开展活动。', ['《宗教事务条例']],
    ['没有标题的一句话。', []],
  ],
  meeting: [
    ['市五届人大常委会第三十二次会议召开。', ['市五届人大常委会第三十二次会议']],
    ['政协召开五届二十二次常委会议。', ['五届二十二次常委会议']],
    ['传达学习党的二十届三中全会精神。', ['党的二十届三中全会']],
    ['召开党委(扩大)会议。', ['党委(扩大)会议']],
    ['召开2026年对台工作会议。', ['2026年对台工作会议']],
    ['来华出席第二届“丝路云帆”科技交流大会的外方代表', ['第二届“丝路云帆”科技交流大会']],
    ['会议指出，大会取得成果。', []],
    ['在人民大会堂会议室见面。', []],
    ['行业协会商会会费标准', []],
  ],
};

for (const [kind, rows] of Object.entries(TABLE)) {
  describe(kind, () => {
    test.each(rows)('%s', (text, expected) => expect(read(text).of(kind as MentionKind)).toEqual(expected));
  });
}

test('any text: spans in order, inside the text, never overlapping, each its own words', () => {
  const pieces = fc.constantFrom(
    '市委',
    '书记',
    '刘',
    '《',
    '》',
    '“',
    '”',
    '、',
    '，',
    '。',
    '\n',
    '会议',
    '第三次',
    '·',
    '（',
    '）',
    '2026年',
    '在',
    '太谷区',
    '𠮷',
    '\ud800',
    ' ',
    '主持',
    '记者',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: words } of read(text).mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
