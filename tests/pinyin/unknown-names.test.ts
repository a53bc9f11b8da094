import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

/** Words apart by `|`, as a segmenter gives them. */
const read = (words: string, kind: 'post' | 'organisation' | 'document') =>
  reader.read(words.replaceAll('|', ''), kind, words.split('|'));

describe('words that the segmenter joins or leaves in characters', () => {
  it.each([
    ['英国|凯|度|公司', 'organisation', 'Yīngguó Kǎidù Gōngsī'],
    ['匈牙利|萨|佐|德|韦|格|研究所', 'organisation', 'Xiōngyálì Sàzuǒdéwéigé Yánjiūsuǒ'],
    ['塔|德奥|大学', 'organisation', "Tǎdé'ào Dàxué"],
    ['长|鑫|科技|公司', 'organisation', 'Chángxīn Kējì Gōngsī'],
    ['乌克兰|苏|梅|市|市长', 'post', 'Wūkèlán Sūméi Shì shìzhǎng'],
    ['国家|疾|控|局', 'organisation', 'Guójiā Jíkòngjú'],
    ['江苏省人民政府', 'organisation', 'Jiāngsū Shěng Rénmín Zhèngfǔ'],
    ['安徽省委|书记', 'post', 'Ānhuī shěngwěi shūjì'],
    ['社会保障部|部长', 'post', 'shèhuì bǎozhàngbù bùzhǎng'],
    ['住建|局局长', 'post', 'zhùjiànjú júzhǎng'],
    ['武警北京总队', 'organisation', 'Wǔjǐng Běijīng Zǒngduì'],
    ['联合国|秘书长|副|发言人', 'post', 'Liánhéguó mìshūzhǎng fùfāyánrén'],
    ['俄|防长', 'post', 'É fángzhǎng'],
    [
      '北京市|门头沟区|石|树|沟|村|村委会',
      'organisation',
      'Běijīng Shì Méntóugōu Qū Shíshùgōu Cūn Cūnwěihuì',
    ],
    ['商务部|消费|促进|司', 'organisation', 'Shāngwùbù Xiāofèi Cùjìnsī'],
    ['刚果|（|金|）|总统', 'post', 'Gāngguǒ (Jīn) zǒngtǒng'],
    ['第六任|行政|长官', 'post', 'dì-liù rèn xíngzhèng zhǎngguān'],
    ['港|珠|澳|大桥|边检站', 'organisation', 'Gǎng-Zhū-Ào Dàqiáo Biānjiǎnzhàn'],
    // What stands alone is a word there.
    ['美国|前|防长', 'post', 'Měiguó qián fángzhǎng'],
    ['中国|驻|缅甸|使馆', 'organisation', 'Zhōngguó Zhù Miǎndiàn Shǐguǎn'],
    ['江苏|省|市|部门', 'organisation', 'Jiāngsū Shěng Shì Bùmén'],
    ['《|走|好|新|路|》', 'document', 'Zǒu Hǎo Xīn Lù'],
    ['信息化部|部长', 'post', 'xìnxīhuàbù bùzhǎng'],
  ] as const)('%s (%s) → %s', (words, kind, pinyin) => expect(read(words, kind)).toBe(pinyin));
});
