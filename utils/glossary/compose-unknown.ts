/**
 * What a stretch that the lexicon does not know can be: a name, to be spelled by its sound, or words, which spelled so
 * would be nonsense in Latin letters.
 */

/** Verbs and titles with which a sentence has run into the name: what stands before the name is not part of it. */
const SENTENCE =
  /会见|会晤|会谈|出席|成为|加入|支持|[愿日]同|[致回复来]信|致电|勉励|召见|袭击|抗议|公布|认定|启动|助力|导致|探访|视察|封锁|作为|担任|实现|展现|[另]据|时隔|撞上|炮击|进行|指导|访问|抵达|宣介|欢迎|祝贺|贯彻|落实|引发|组织|隶属|原因|认真|充分|确保|符合|设立|包括|带到|[迎到]来|来到|签署|整个|高度|抓好|做好|领[会悟]|回顾|相信|介绍|发挥|坚[守决持]|维护|修改|推动|深化|拓宽|选派|会同|部分|目前|当时|境内|特色|标志性|依托|借助|途经|驶出|位于|[南北东西]距|覆盖|援引|关注|[等到]到|扎实|参与|采访|紧扣|经由|往返|畅享|点赞|收入|本届|[主总][席理统]|书记|部长|国王|习近平|同志|记者|入选|考入|属于|应对|重塑|恢复|任教|达到|显示|作出|看望|慰问|接任|扎根|放开|冻结|救治|[一两]家|参观|拟向|结束|搭建|[在由的了着是将被把这那其我你他她它们并]/;

/** Counts and comparisons, which no name begins with. */
const COUNTED =
  /^[一二两三四五六七八九十多各每几][个家地处所座名些批条项大]|^[个些批]|^[家地处所座名条项大]$|^大(?:陆|环线)|^所有|^地标|^[一二两三四五六七八九十各每某该]$|^最|^[新老原旧]$|^全[国部线岛]?$|^有关|^相关|附近|所属|下属/;

const TRANSLITERATION =
  /^[阿埃艾爱安昂奥巴白柏班邦保贝本比彼宾波伯博布查察昌彻茨达大戴丹道德登迪蒂丁东杜敦顿多厄恩尔法凡范菲费芬弗夫福盖冈高戈哥格根古瓜哈海汉豪赫亨胡华怀惠霍基吉季济加佳贾杰捷金津久卡凯坎康考科克肯孔库夸拉腊莱赖兰朗劳勒雷黎李里利丽莉连列林琳龙卢鲁路伦罗洛马玛迈麦曼芒毛梅美门蒙孟米密缪莫默姆木穆拿娜纳奈南内妮尼涅宁纽农努女诺欧帕潘庞佩彭蓬皮平珀普浦齐奇契恰乔切钦琴青琼丘萨塞桑瑟森沙莎山尚舍申生圣施什士斯丝苏索塔泰坦汤唐陶特腾提田廷通突图托脱瓦万旺威韦维伟魏温文翁沃乌吾武西希锡夏谢辛欣休许雅亚扬耶叶伊依因英尤雨约泽扎詹张珍治朱兹子宗佐努难]+$/;

/** A native name has up to four characters (海天味业), one written by sound up to eight (诺和诺德, 博斯普鲁斯). */
export function isName(text: string): boolean {
  if (isSentence(text) || COUNTED.test(text)) return false;
  return text.length <= 4 || isTransliteration(text);
}

export function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}

/** Characters of foreign names throughout: the English of the name is another word than its sound. */
export function isTransliteration(text: string): boolean {
  return text.length >= 3 && text.length <= 8 && TRANSLITERATION.test(text);
}
