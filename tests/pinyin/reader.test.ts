import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { testReader } from './support.ts';

const reader = testReader();

/** `名 pinyin` a line, the first space parts them. */
const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const);

function check(kind: MentionKind, rows: string) {
  it.each(table(rows))('%s → %s', (text, pinyin) => expect(reader.read(text, kind)).toBe(pinyin));
}

describe('people', () => {
  check(
    'person',
    `
任秀兰 Rén Xiùlán
单立新 Shàn Lìxīn
曾国栋 Zēng Guódòng
解文海 Xiè Wénhǎi
仇志强 Qiú Zhìqiáng
查建民 Zhā Jiànmín
盖永军 Gě Yǒngjūn
区伟明 Ōu Wěimíng
朴正花 Piáo Zhènghuā
华晓东 Huà Xiǎodōng
员海龙 Yùn Hǎilóng
缪小兵 Miào Xiǎobīng
纪红梅 Jǐ Hóngméi
逄建国 Páng Jiànguó
宓文杰 Mì Wénjié
乜向东 Niè Xiàngdōng
幺玉芬 Yāo Yùfēn
覃德胜 Qín Déshèng
燕志刚 Yān Zhìgāng
宁静 Níng Jìng
葛长青 Gě Chángqīng
冼大为 Xiǎn Dàwéi
谌玉兰 Chén Yùlán
尉玉梅 Wèi Yùméi
郇志远 Xún Zhìyuǎn
逯明 Lù Míng
亓海燕 Qí Hǎiyàn
笪文 Dá Wén
昝俊 Zǎn Jùn
郄春生 Qiè Chūnshēng
隗建华 Wěi Jiànhuá
种玉杰 Chóng Yùjié
晁阳 Cháo Yáng
佘安 Shé Ān
李雨安 Lǐ Yǔ'ān
乐天 Yuè Tiān
车爱民 Chē Àimín
应小燕 Yīng Xiǎoyàn
解朝阳 Xiè Zhāoyáng
王少华 Wáng Shàohuá
张重阳 Zhāng Chóngyáng
欧阳建国 Ōuyáng Jiànguó
司马文 Sīmǎ Wén
诸葛明 Zhūgě Míng
尉迟海 Yùchí Hǎi
万俟春 Mòqí Chūn
令狐安 Línghú Ān
澹台雪 Tántái Xuě
长孙明 Zhǎngsūn Míng
林郑月娥 Lín-Zhèng Yuè'é
阿不都热合曼·买买提 Ābùdūrèhémàn·Mǎimǎití
阿里木江 Ālǐmùjiāng
克里斯托弗 Kèlǐsītuōfú
`,
  );

  it('reads a name with a space inside as one without', () =>
    expect(reader.read('任　伟', 'person')).toBe('Rén Wěi'));
});

describe('places', () => {
  check(
    'place',
    `
泌阳县 Bìyáng Xiàn
渑池县 Miǎnchí Xiàn
鄱阳湖 Póyáng Hú
东莞市 Dōngguǎn Shì
儋州市 Dānzhōu Shì
弋阳县 Yìyáng Xiàn
六安市 Lù'ān Shì
蚌埠市 Bèngbù Shì
亳州市 Bózhōu Shì
砀山县 Dàngshān Xiàn
歙县 Shè Xiàn
黟县 Yī Xiàn
浚县 Xùn Xiàn
尉氏县 Wèishì Xiàn
洪洞县 Hóngtóng Xiàn
隰县 Xí Xiàn
长子县 Zhǎngzǐ Xiàn
应县 Yìng Xiàn
盱眙县 Xūyí Xiàn
邳州市 Pīzhōu Shì
丽水市 Líshuǐ Shì
台州市 Tāizhōu Shì
鄞州区 Yínzhōu Qū
嵊州市 Shèngzhōu Shì
乐清市 Yuèqīng Shì
铅山县 Yánshān Xiàn
涡阳县 Guōyáng Xiàn
枞阳县 Zōngyáng Xiàn
番禺区 Pānyú Qū
黄陂区 Huángpí Qū
监利市 Jiànlì Shì
秭归县 Zǐguī Xiàn
耒阳市 Lěiyáng Shì
荥阳市 Xíngyáng Shì
荥经县 Yíngjīng Xiàn
犍为县 Qiánwéi Xiàn
筠连县 Jūnlián Xiàn
蔚县 Yù Xiàn
井陉县 Jǐngxíng Xiàn
乐亭县 Làotíng Xiàn
任丘市 Rénqiū Shì
藁城区 Gǎochéng Qū
大城县 Dàichéng Xiàn
莘县 Shēn Xiàn
单县 Shàn Xiàn
东阿县 Dōng'ē Xiàn
曲阜市 Qūfù Shì
兖州区 Yǎnzhōu Qū
厦门市 Xiàmén Shì
长汀县 Chángtīng Xiàn
柘荣县 Zhèróng Xiàn
勐海县 Měnghǎi Xiàn
喀什地区 Kāshí Dìqū
鄄城县 Juànchéng Xiàn
茌平区 Chípíng Qū
郫都区 Pídū Qū
阆中市 Làngzhōng Shì
什邡市 Shífāng Shì
阳曲县 Yángqǔ Xiàn
莎车县 Shāchē Xiàn
尉犁县 Yùlí Xiàn
吴堡县 Wúbǔ Xiàn
宝坻区 Bǎodǐ Qū
大埔县 Dàbù Xiàn
六合区 Lùhé Qū
朝阳区 Cháoyáng Qū
太谷区 Tàigǔ Qū
晋中市 Jìnzhōng Shì
和顺县南天池村 Héshùn Xiàn Nántiānchí Cūn
任村乡郝村 Réncūn Xiāng Hǎocūn
新乡县 Xīnxiāng Xiàn
景德镇市 Jǐngdézhèn Shì
津市市 Jīnshì Shì
浦东新区 Pǔdōng Xīnqū
湘西土家族苗族自治州 Xiāngxī Tǔjiāzú Miáozú Zìzhìzhōu
新疆维吾尔自治区 Xīnjiāng Wéiwú'ěr Zìzhìqū
科尔沁右翼中旗 Kē'ěrqìn Yòuyì Zhōngqí
凉山州 Liángshān Zhōu
郑州 Zhèngzhōu
珠海 Zhūhǎi
长江 Cháng Jiāng
太行山 Tàiháng Shān
汾河公园 Fénhé Gōngyuán
四川成都 Sìchuān Chéngdū
湖北十堰竹山县 Húběi Shíyàn Zhúshān Xiàn
太原都市圈 Tàiyuán Dūshìquān
内蒙古 Nèi Měnggǔ
内蒙古呼和浩特 Nèi Měnggǔ Hūhéhàotè
印度尼西亚雅加达 Yìndùníxīyà Yǎjiādá
所罗门群岛 Suǒluómén Qúndǎo
青岛 Qīngdǎo
景德镇 Jǐngdézhèn
台湾 Táiwān
琼海 Qiónghǎi
龙潭水利枢纽 Lóngtán Shuǐlì Shūniǔ
迎泽大街 Yíngzé Dàjiē
城区 Chéngqū
`,
  );
});

describe('bodies, posts, documents, meetings, terms', () => {
  it.each([
    ['市委书记', 'post', 'shìwěi shūjì'],
    ['副市长', 'post', 'fùshìzhǎng'],
    ['处长', 'post', 'chùzhǎng'],
    ['市人大常委会秘书长', 'post', 'shì réndà chángwěihuì mìshūzhǎng'],
    ['太原市委副书记、市长', 'post', 'Tàiyuán shìwěi fùshūjì, shìzhǎng'],
    ['市委', 'organisation', 'shìwěi'],
    ['太原市人民政府', 'organisation', 'Tàiyuán Shì Rénmín Zhèngfǔ'],
    ['国家发展和改革委员会', 'organisation', 'Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì'],
    ['市五届人大常委会第三十二次会议', 'meeting', `shì wǔ jiè réndà chángwěihuì dì-sānshí'èr cì huìyì`],
    ['《山西省物业管理条例》', 'document', 'Shānxī Shěng Wùyè Guǎnlǐ Tiáolì'],
    ['党政同责、一岗双责', 'term', 'dǎngzhèng tóng zé, yī gǎng shuāng zé'],
    ['三会一课', 'term', 'sān huì yī kè'],
    // Characters whose usual reading is another one, and words that the segmenter runs together.
    ['还江于民', 'term', 'huán jiāng yú mín'],
    ['三审三校制度', 'term', 'sān shěn sān jiào zhìdù'],
    ['一长两员', 'term', 'yī zhǎng liǎng yuán'],
    ['先生活、后生产', 'term', 'xiān shēnghuó, hòu shēngchǎn'],
    ['变“最大变量”为“最大增量”', 'term', 'biàn “zuìdà biànliàng” wéi “zuìdà zēngliàng”'],
    ['企呼我应', 'term', 'qǐ hū wǒ yìng'],
    ['公铁水空', 'term', 'gōng tiě shuǐ kōng'],
    ['防洪水', 'term', 'fáng hóngshuǐ'],
    ['乡村振兴', 'term', 'xiāngcūn zhènxīng'],
    ['因地制宜', 'term', 'yīndì-zhìyí'],
    ['实事求是', 'term', 'shíshì-qiúshì'],
    ['扩大内需', 'term', 'kuòdà nèixū'],
    ['习近平法治思想', 'term', 'Xí Jìnpíng fǎzhì sīxiǎng'],
    ['毛泽东思想', 'term', 'Máo Zédōng sīxiǎng'],
    ['五一劳动奖章', 'term', 'Wǔ-Yī Láodòng Jiǎngzhāng'],
    ['五四运动', 'term', 'Wǔ-Sì Yùndòng'],
    ['五四三', 'term', 'wǔsìsān'],
    ['为谁', 'term', 'wèi shéi'],
    ['标准地', 'term', 'biāozhǔndì'],
    ['邓小平理论', 'term', 'Dèng Xiǎopíng lǐlùn'],
    ['省公安厅', 'organisation', `shěng gōng'āntīng`],
    // Names inside names, and what only looks like one.
    ['中国共产党', 'organisation', 'Zhōngguó Gòngchǎndǎng'],
    ['党中央', 'organisation', 'Dǎng Zhōngyāng'],
    ['中华人民共和国国家监察委员会', 'organisation', 'Zhōnghuá Rénmín Gònghéguó Guójiā Jiānchá Wěiyuánhuì'],
    ['中国科学院', 'organisation', 'Zhōngguó Kēxuéyuàn'],
    ['海合会', 'organisation', 'Hǎihéhuì'],
    ['第三届中国国际消费品博览会', 'meeting', 'Dì-sān Jiè Zhōngguó Guójì Xiāofèipǐn Bólǎnhuì'],
    ['第一百零九次会议', 'meeting', 'dì-yībǎi língjiǔ cì huìyì'],
    ['横琴粤澳深度合作区', 'organisation', 'Héngqín Yuè-Ào Shēndù Hézuòqū'],
    ['越南国会副主席', 'post', 'Yuènán guóhuì fùzhǔxí'],
    ['副委员长', 'post', 'fùwěiyuánzhǎng'],
    ['长江经济带', 'term', 'Chángjiāng Jīngjìdài'],
    ['中越命运共同体', 'term', 'Zhōng-Yuè mìngyùn gòngtóngtǐ'],
    ['涉台', 'term', 'shè Tái'],
    ['国家治理体系', 'term', 'guójiā zhìlǐ tǐxì'],
    ['中央八项规定', 'term', 'zhōngyāng bā xiàng guīdìng'],
    ['驻村干部', 'term', 'zhùcūn gànbù'],
    ['绿色通道', 'term', 'lǜsè tōngdào'],
    ['惠民工程', 'term', 'huìmín gōngchéng'],
    ['以案促改', 'term', 'yǐ àn cù gǎi'],
    ['扎扎实实', 'term', 'zhāzhāshíshí'],
    ['两个维护', 'term', 'liǎng gè wéihù'],
    ['三重一大', 'term', 'sān zhòng yī dà'],
    ['关于党的建设', 'term', 'guānyú dǎng de jiànshè'],
    ['统一战线', 'term', 'tǒngyī zhànxiàn'],
  ] as const)('%s (%s) → %s', (text, kind, pinyin) => expect(reader.read(text, kind)).toBe(pinyin));

  it("takes the caller's words", () =>
    expect(reader.read('市委书记', 'post', ['市', '委', '书记'])).toBe('shìwěi shūjì'));
});

/** Words apart by `|`, as a segmenter gives them. */
const withWords = (words: string) => reader.read(words.replaceAll('|', ''), 'post', words.split('|'));

describe('names of bodies inside posts and terms (GB/T 16159)', () => {
  it.each([
    ['人事处|处长', 'rénshìchù chùzhǎng'],
    ['教育部|部长', 'Jiàoyùbù bùzhǎng'],
    ['中央组织部|副|部长', 'Zhōngyāng Zǔzhībù fùbùzhǎng'],
    ['外交部|发言人', 'Wàijiāobù fāyánrén'],
    ['工业|和|信息化部|部长', 'Gōngyè hé Xìnxīhuàbù bùzhǎng'],
    ['工业|和|信息化|部副|部长', 'Gōngyè hé Xìnxīhuàbù fùbùzhǎng'],
    ['大副|船长', 'dàfù chuánzhǎng'],
    ['北京|长|林|医院|院长', 'Běijīng Chánglín yīyuàn yuànzhǎng'],
    ['县|教育局|局长', 'xiàn jiàoyùjú júzhǎng'],
    ['公安|部门|负责人', "gōng'ān bùmén fùzérén"],
    ['市|委|书记', 'shìwěi shūjì'],
    ['真抓实干', 'zhēnzhuā shígàn'],
    ['公职人员', 'gōngzhí rényuán'],
    ['马|卡|维|亚|中学|校长', 'Mǎkǎwéiyà zhōngxué xiàozhǎng'],
    ['教育部|社会|教育|司|司长', 'Jiàoyùbù shèhuì jiàoyùsī sīzhǎng'],
    ['瑞|丰|农业|合作社|社长', 'Ruìfēng nóngyè hézuòshè shèzhǎng'],
  ])('%s → %s', (words, pinyin) => expect(withWords(words)).toBe(pinyin));
});
