/** Words that tell what a page is about: reviewed lists, matched as they stand. */

/** Offices, bodies, meetings and set phrases of official news. */
const OFFICIAL =
  `总书记 国家主席 国务院 总理 党中央 中共中央 中央政治局 中央书记处 中央军委 全国人大 全国政协 人大常委会 人民代表大会
政协 监察委 纪委 纪检监察 党委 党组 党工委 党支部 省委 市委 县委 区委 州委 旗委 自治区党委 省政府 市政府 县政府 区政府 州政府 人民政府 街道办
省长 市长 县长 区长 州长 副主席 委员长 部长 外长 议长 元首 大使 巡视 督查 督导 调研 考察 慰问 会见 会谈 座谈会 常委会 全会 常务会议 工作会议
专题会议 推进会 动员会 部署会 民主生活会 学习会 审议 列席 主持会议 出席会议 会议强调 会议指出 会议要求 贯彻落实 学习贯彻 深入贯彻 重要讲话 重要指示
批示 党的二十 党的十九 党代会 两会 代表团 印发 条例 十四五 十五五 新时代 中国特色社会主义 中国式现代化 高质量发展 乡村振兴 脱贫攻坚 共同富裕
主题教育 学习教育 党建 党风廉政 全面从严治党 党员干部 统一战线 意识形态 精神文明 营商环境 基层治理 社会治理 民生 改革开放 一带一路 中美关系 双边关系 外交 民族团结
发展改革委 发改委 财政部 商务部 外交部 教育部 公安部 民政部 工业和信息化部 农业农村部 国家卫生健康委 国家药监局 税务总局 市场监管 应急管理 生态环境 检察院 法院 司法局 公安局`.split(
    /\s+/,
  );

const SPORT =
  '进球 球队 主教练 联赛 世界杯 欧冠 英超 中超 比分 球员 决赛 赛季 半场 射门 门将 前锋 点球 积分榜 主场 客场 夺冠 总比分 绝杀'.split(
    ' ',
  );
const SHOW = '演员 票房 粉丝 综艺 导演 影片 男主 女主 绯闻 热搜 剧组 歌手 专辑 明星 红毯 追剧'.split(' ');
const SHOP = '加入购物车 立即购买 包邮 优惠券 库存 限时特价 月销 正品保证 七天无理由 商品详情 运费'.split(
  ' ',
);
const NOVEL = '下一章 上一章 章节目录 书友 加入书架 最新章节 求月票 正文卷'.split(' ');
const SERVICE =
  '办事指南 受理条件 申请条件 申请材料 办理流程 办理时限 办理地点 办理时间 受理机构 实施主体 法定办结时限 承诺办结时限 收费标准 在线办理 网上办理 咨询电话 到现场次数 事项编码'.split(
    ' ',
  );

function countDistinct(text: string, words: string[]): number {
  return words.filter((word) => text.includes(word)).length;
}

/** How many different official words a text has. */
export function officialWords(text: string): number {
  return countDistinct(text, OFFICIAL);
}

/**
 * What else a page is, where its words say so: of each kind, the number of different words that do.
 * @param text the articles' text
 * @param page all text of the page: shops and novels are known by their controls
 */
export function otherSubjects(text: string, page: string): { what: string; words: number }[] {
  return [
    { what: 'sport', words: countDistinct(text, SPORT) },
    { what: 'entertainment', words: countDistinct(text, SHOW) },
    { what: 'instructions for a service', words: countDistinct(text, SERVICE) },
    { what: 'a shop', words: countDistinct(page, SHOP) },
    { what: 'a novel', words: countDistinct(page, NOVEL) },
  ];
}
