/** Chains of places: where one name ends and the next begins, alone and in front of bodies and posts. */
import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

describe('places in front of places', () => {
  it.each([
    // What is sold somewhere, and a town whose name begins so.
    ['石桥镇农资市场', 'Shíqiáo Zhèn Nóngzī Shìchǎng'],
    ['东兴互市贸易区', 'Dōngxīng Hùshì Màoyìqū'],
    ['石桥镇夜市街', 'Shíqiáo Zhèn Yèshì Jiē'],
    ['绵阳市场口镇', 'Miányáng Shì Chǎngkǒu Zhèn'],
    ['宣城市', 'Xuānchéng Shì'],
    // What ends like a district and is none, at the end and inside; districts that end so.
    ['西湖景区', 'Xīhú Jǐngqū'],
    ['云罗山风景名胜区', 'Yúnluóshān Fēngjǐng Míngshèngqū'],
    // What a site is for, in words; which of several.
    ['县防汛物资储备库', 'Xiàn Fángxùn Wùzī Chǔbèikù'],
    ['石桥镇农业科技示范园', 'Shíqiáo Zhèn Nóngyè Kējì Shìfànyuán'],
    ['石桥镇第四污水处理厂', 'Shíqiáo Zhèn Dì-sì Wūshuǐ Chǔlǐchǎng'],
    ['石桥镇云罗花园小区', 'Shíqiáo Zhèn Yúnluó Huāyuán Xiǎoqū'],
    ['容东片区尚德花园小区', 'Róngdōng Piànqū Shàngdé Huāyuán Xiǎoqū'],
    ['浙江自贸区杭州片区', 'Zhèjiāng Zìmàoqū Hángzhōu Piànqū'],
    ['长春市绿园区', 'Chángchūn Shì Lùyuán Qū'],
    ['广州市荔湾区', 'Guǎngzhōu Shì Lìwān Qū'],
    // Two names of which neither is the other's; what dashes join.
    ['长江三峡', 'Chángjiāng Sānxiá'],
    ['珠江—西江经济带', 'Zhū Jiāng–Xījiāng Jīngjìdài'],
    ['中以常州创新园', 'Zhōng-Yǐ Chángzhōu Chuàngxīnyuán'],
    ['中德（太仓）创新园', 'Zhōng-Dé Tàicāng Chuàngxīnyuán'],
    // A county of one character behind a place.
    ['河北蔚县', 'Héběi Yù Xiàn'],
    ['陇南成县', 'Lǒngnán Chéng Xiàn'],
    ['安徽省歙县上丰乡', 'Ānhuī Shěng Shè Xiàn Shàngfēng Xiāng'],
    ['清水河县', 'Qīngshuǐhé Xiàn'],
    // What ends the last name is its own.
    ['北京门头沟区', 'Běijīng Méntóugōu Qū'],
    ['浙江杭州西湖区', 'Zhèjiāng Hángzhōu Xīhú Qū'],
    ['青海湖', 'Qīnghǎi Hú'],
    // Names that begin with a generic.
    ['宁波镇海区', 'Níngbō Zhènhǎi Qū'],
    ['青岛市南区', 'Qīngdǎo Shìnán Qū'],
    ['瑞安市南滨街道', "Ruì'ān Shì Nánbīn Jiēdào"],
    ['大连市中山区', 'Dàlián Shì Zhōngshān Qū'],
    ['乐山市市中区', 'Lèshān Shì Shìzhōng Qū'],
    // Peoples.
    ['贵州三都水族自治县', 'Guìzhōu Sāndū Shuǐzú Zìzhìxiàn'],
    ['四平伊通满族自治县', 'Sìpíng Yītōng Mǎnzú Zìzhìxiàn'],
    ['沧州孟村回族自治县', 'Cāngzhōu Mèngcūn Huízú Zìzhìxiàn'],
    ['德宏傣族景颇族自治州', 'Déhóng Dǎizú Jǐngpōzú Zìzhìzhōu'],
    ['墨脱县达木珞巴民族乡', 'Mòtuō Xiàn Dámù Luòbā Mínzú Xiāng'],
    // A province's short name that begins another name.
    ['山东庄镇', 'Shāndōngzhuāng Zhèn'],
    ['河南岸街道', "Hénán'àn Jiēdào"],
    ['重庆路街道', 'Chóngqìnglù Jiēdào'],
    ['江西萍乡', 'Jiāngxī Píngxiāng'],
    ['香港特别行政区', 'Xiānggǎng Tèbié Xíngzhèngqū'],
    ['粤港澳大湾区', 'Yuè-Gǎng-Ào Dàwānqū'],
    ['省道104线', 'Shěngdào 104 Xiàn'],
    // A site on the ground of another one, but not a generic of two words.
    ['老君堂林站青石河水库', 'Lǎojūntáng Línzhàn Qīngshíhé Shuǐkù'],
    ['大黑山林场红松岭检查站', 'Dàhēishān Línchǎng Hóngsōnglǐng Jiǎncházhàn'],
    ['青云机场高速公路', 'Qīngyúnjīchǎng Gāosù Gōnglù'],
  ])('%s → %s', (place, pinyin) => expect(reader.read(place, 'place')).toBe(pinyin));

  it.each([
    // 州长, 乡下, 县上, 镇子: no word stands across two names.
    ['万州区长滩镇', 'Wànzhōu Qū Chángtān Zhèn'],
    ['青石乡下河村', 'Qīngshí Xiāng Xiàhé Cūn'],
    ['围场满族蒙古族自治县城子镇', 'Wéichǎng Mǎnzú Měnggǔzú Zìzhìxiàn Chéngzi Zhèn'],
    ['吉安新干县', "Jí'ān Xīngàn Xiàn"],
  ])('%s: no word across two names', (place, pinyin) => expect(reader.read(place, 'place')).toBe(pinyin));
});

describe('villages in front of their bodies and posts', () => {
  it.each([
    ['小石沟村党支部书记', 'post', 'Xiǎoshígōu Cūn dǎngzhībù shūjì'],
    ['北岭村村支部书记', 'post', 'Běilǐng Cūn cūn zhībù shūjì'],
    ['江西萍乡柳树坪村党总支书记', 'post', 'Jiāngxī Píngxiāng Liǔshùpíng Cūn dǎngzǒngzhī shūjì'],
    ['清水县长岭乡长乐村党支部书记', 'post', 'Qīngshuǐ Xiàn Chánglǐng Xiāng Chánglè Cūn dǎngzhībù shūjì'],
    ['东岭镇中心村村医', 'post', 'Dōnglǐng Zhèn Zhōngxīn Cūn cūnyī'],
    ['和平村党支部', 'organisation', 'Hépíng Cūn Dǎngzhībù'],
    ['青山乡乡长', 'post', 'Qīngshān Xiāng xiāngzhǎng'],
    // What names no village.
    ['村党支部书记', 'post', 'cūn dǎngzhībù shūjì'],
    ['驻村第一书记', 'post', 'zhùcūn dì-yī shūjì'],
    ['各行政村党支部书记', 'post', 'gè xíngzhèngcūn dǎngzhībù shūjì'],
    ['软弱涣散村党支部书记', 'post', 'ruǎnruò huànsàn cūn dǎngzhībù shūjì'],
    ['部分乡镇党委书记', 'post', 'bùfen xiāngzhèn dǎngwěi shūjì'],
    ['农业农村委主任委员', 'post', 'nóngyè nóngcūnwěi zhǔrèn wěiyuán'],
    ['乡政府', 'organisation', 'xiāng zhèngfǔ'],
    // A site in front of its body.
    ['花凉亭水库管理局', 'organisation', 'Huāliángtíng Shuǐkù Guǎnlǐjú'],
    ['大型水库管理局', 'organisation', 'dàxíng shuǐkù guǎnlǐjú'],
    ['上海市场监管局', 'organisation', 'Shànghǎi Shìchǎng Jiānguǎnjú'],
    ['省军区', 'organisation', 'shěng jūnqū'],
  ] as const)('%s (%s) → %s', (text, kind, pinyin) => expect(reader.read(text, kind)).toBe(pinyin));
});

describe('names in full and what has no name', () => {
  it.each([
    ['中共石门县委', 'organisation', 'Zhōnggòng Shímén xiànwěi'],
    ['民建广陵区委副主委', 'post', 'Mínjiàn Guǎnglíng qūwěi fùzhǔwěi'],
    ['中共中央', 'organisation', 'Zhōnggòng Zhōngyāng'],
    ['南阳团市委', 'organisation', 'Nányáng tuánshìwěi'],
    ['大厂回族自治县委书记', 'post', 'Dàchǎng Huízú zìzhìxiànwěi shūjì'],
    ['十三届县委', 'organisation', 'shísān jiè xiànwěi'],
    ['政协和顺县第十届委员会', 'organisation', 'Zhèngxié Héshùn Xiàn Dì-shí Jiè Wěiyuánhuì'],
    ['政协', 'organisation', 'zhèngxié'],
    ['苗族文化节', 'meeting', 'Miáozú Wénhuàjié'],
    ['第一季度开工仪式', 'meeting', 'dì-yī jìdù kāigōng yíshì'],
    ['瑞禾电器有限公司', 'organisation', 'Ruìhé Diànqì Yǒuxiàn Gōngsī'],
    ['县城投集团', 'organisation', 'xiàn chéngtóu jítuán'],
    ['中山大学校长', 'post', 'Zhōngshān Dàxué xiàozhǎng'],
    [
      '市人大常委会代表资格审查委员会',
      'organisation',
      'shì réndà chángwěihuì dàibiǎo zīgé shěnchá wěiyuánhuì',
    ],
  ] as const)('%s (%s) → %s', (text, kind, pinyin) => expect(reader.read(text, kind)).toBe(pinyin));
});
