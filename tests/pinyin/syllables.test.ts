import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

/** Sentences in the style of official news; the character in 【】 is the one that is asked for. */
const SENTENCES = `
会议强【调】，要认真贯彻。 diào
书记到企业【调】研。 diào
及时【调】整政策。 tiáo
加强统筹协【调】。 tiáo
被组织【调】往外地任职。 diào
这项工作十分【重】要。 zhòng
【重】新修订办法。 chóng
接受双【重】领导。 chóng
困难【重】重。 chóng
担负【重】任。 zhòng
县【长】主持会议。 zhǎng
【长】期坚持。 cháng
增【长】百分之五。 zhǎng
办事处【长】期关门。 cháng
全省【长】效机制。 cháng
人民银【行】发布公告。 háng
支【行】行长介绍情况。 háng
支行【行】长介绍情况。 háng
认真执【行】规定。 xíng
各【行】各业。 háng
规范【行】为。 xíng
人事处【处】长发言。 chù
依法【处】理投诉。 chǔ
受到党纪【处】分。 chǔ
落到实【处】。 chù
【处】于关键时期。 chǔ
【率】先实现目标。 shuài
提高工作效【率】。 lǜ
市长【率】队督导。 shuài
失业【率】下降。 lǜ
突出【着】力点。 zhuó
沿【着】正确方向前进。 zhe
【着】眼长远。 zhuó
严防森林【着】火。 zháo
取【得】显著成效。 dé
必须【得】下功夫。 děi
大家觉【得】满意。 de
干【得】好不好。 de
【为】群众提供服务。 wèi
以经济建设【为】中心。 wéi
成【为】重要力量。 wéi
全心全意【为】人民服务。 wèi
【为】推动发展，制定本规划。 wèi
认【为】应该支持。 wéi
【当】前形势。 dāng
采取适【当】措施。 dàng
维护正【当】权益。 dàng
【应】当依法办理。 yīng
【应】用新技术。 yìng
做好【应】急准备。 yìng
集【中】力量。 zhōng
【中】标企业。 zhòng
【种】植面积扩大。 zhòng
各【种】困难。 zhǒng
三【种】模式。 zhǒng
提高承【载】能力。 zài
禁止转【载】。 zǎi
【给】予支持。 jǐ
保障供【给】。 jǐ
送【给】学校。 gěi
参【与】建设。 yù
粮食【与】能源安全。 yǔ
累【计】投资。 jì
【累】计投资三亿元。 lěi
补齐【薄】弱环节。 bó
【提】供保障。 tí
保障城市【供】水。 gōng
首【都】北京。 dū
干部群众【都】很满意。 dōu
不断【地】改进。 de
当【地】群众。 dì
扎扎实实【地】推进。 de
人物【传】记。 zhuàn
【传】达学习讲话精神。 chuán
发挥重要【角】色。 jué
缩小【差】距。 chā
因公出【差】。 chāi
水平参【差】不齐。 cī
水平【参】差不齐。 cēn
夺得【冠】军。 guàn
新【冠】疫情。 guān
【曲】折前进。 qū
创作歌【曲】。 qǔ
【创】新驱动。 chuàng
遭受【创】伤。 chuāng
充【分】肯定。 fèn
【分】析形势。 fēn
加重【分】量。 fèn
劳【模】精神。 mó
做好【模】样。 mú
城市【更】新。 gēng
【更】加注重。 gèng
【尽】快落实。 jǐn
【尽】职尽责。 jìn
一【只】手。 zhī
【只】有坚持改革。 zhǐ
积极【倒】逼改革。 dào
防止【倒】塌。 dǎo
【还】有差距。 hái
按期偿【还】贷款。 huán
退耕【还】林。 huán
【降】低成本。 jiàng
无条件投【降】。 xiáng
保护西【藏】生态。 zàng
收【藏】文物。 cáng
【兴】业富民。 xīng
【高】兴地看到。 gāo
高【兴】地看到。 xìng
【相】信群众。 xiāng
首【相】来访。 xiàng
【朝】着目标迈进。 cháo
【朝】气蓬勃。 zhāo
遇到困【难】。 nan
防灾避【难】。 nàn
全面【会】计核算。 kuài
召开全体【会】议。 huì
发展畜【牧】业。 mù
发展【畜】牧业。 xù
大牲【畜】存栏。 chù
推进社会主义【核】心价值观。 hé
落实一岗双责，一【岗】一策。 gǎng
经【济】水平提高。 jì
【济】南市召开会议。 jǐ
【解】放思想。 jiě
巩固脱贫成【果】。 guǒ
严肃查【处】。 chǔ
【佣】金收入。 yòng
严格【逮】捕条件。 dài
心【脏】疾病。 zàng
环境【脏】乱差。 zāng
`;

const rows = SENTENCES.trim()
  .split('\n')
  .map((row) => {
    const [sentence = '', reading = ''] = row.split(' ');
    return [sentence, reading, sentence.indexOf('【')] as const;
  });

describe('readings in context', () => {
  it.each(rows)('%s → %s', (sentence, reading, at) => {
    expect(reader.syllables(sentence.replace(/[【】]/g, ''))[at]).toBe(reading);
  });
});

describe('one entry a UTF-16 unit', () => {
  it.each([
    ['要闻 2026，AI。', ['yào', 'wén', null, null, null, null, null, null, null, null, null]],
    ['不一', ['bù', 'yī']],
    ['會議', ['huì', 'yì']],
    ['好\n好', ['hǎo', null, 'hǎo']],
    ['', []],
    ['😀市', [null, null, 'shì']],
  ])('%s', (text, syllables) => expect(reader.syllables(text)).toEqual(syllables));

  it('keeps the length where a character lies outside the basic plane', () => {
    const text = '𠮷县';
    expect(reader.syllables(text)).toHaveLength(text.length);
    expect(reader.syllables(text)[2]).toBe('xiàn');
  });
});

describe('surnames', () => {
  const text = '任振国任组长，曾丽说。';

  it('read as such only in spans of people', () => {
    const people = [
      { start: 0, end: 3 },
      { start: 7, end: 9 },
    ];
    const syllables = reader.syllablesAmong(text, () => people);
    expect([syllables[0], syllables[3], syllables[7]]).toEqual(['rén', 'rèn', 'zēng']);
  });

  it('are ordinary words elsewhere', () => expect(reader.syllables('任职单位')[0]).toBe('rèn'));
});
