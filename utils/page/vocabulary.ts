/** Words that tell what a page is about: reviewed lists, matched as they stand. */
import type { OtherSubject } from '../model/detection.ts';

/** Offices, bodies, meetings and set phrases of official news. */
const OFFICIAL = `总书记 国家主席 国务院 总理 党中央 中共中央 中央政治局 中央书记处 中央军委 全国人大 全国政协 人大常委会 人民代表大会
政协 监察委 纪委 纪检监察 党委 党组 党工委 党支部 省委 市委 县委 区委 州委 旗委 自治区党委 省政府 市政府 县政府 区政府 州政府 人民政府 街道办
省长 市长 县长 区长 州长 副主席 委员长 部长 外长 议长 元首 大使 巡视 督查 督导 调研 考察 慰问 会见 会谈 座谈会 常委会 全会 常务会议 工作会议
专题会议 推进会 动员会 部署会 民主生活会 学习会 审议 列席 主持会议 出席会议 会议强调 会议指出 会议要求 贯彻落实 学习贯彻 深入贯彻 重要讲话 重要指示
批示 党的二十 党的十九 党代会 两会 代表团 印发 条例 十四五 十五五 新时代 中国特色社会主义 中国式现代化 高质量发展 乡村振兴 脱贫攻坚 共同富裕
主题教育 学习教育 党建 党风廉政 全面从严治党 党员干部 统一战线 意识形态 精神文明 营商环境 基层治理 社会治理 民生 改革开放 一带一路 中美关系 双边关系 外交 民族团结
发展改革委 发改委 财政部 商务部 外交部 教育部 公安部 民政部 工业和信息化部 农业农村部 国家卫生健康委 国家药监局 税务总局 市场监管 应急管理 生态环境 检察院 法院 司法局 公安局
國務院 中央政府 國家主席 國家安全 特區政府 特別行政區 行政長官 行政會議 立法會 施政報告 政務司 財政司 律政司 保安局 法務司 文化司 經濟財政司
發言人 新聞公報 局長 署長 條例 審議 公務員 撥款 行政院 立法院 監察院 司法院 考試院 院會 院長 總統府 部長 次長 縣政府 市政府 縣長 市長
內政部 外交部 經濟部 教育部 國防部 法務部 交通部 財政部 衛生福利部 農業部 勞動部 數位發展部 陸委會 國發會 主委 會議 出席 政策`;

const SPORT =
  '进球 球队 主教练 联赛 世界杯 欧冠 英超 中超 比分 球员 决赛 赛季 半场 射门 门将 前锋 点球 积分榜 主场 客场 夺冠 总比分 绝杀';
const SHOW = '演员 票房 粉丝 综艺 导演 影片 男主 女主 绯闻 热搜 剧组 歌手 专辑 明星 红毯 追剧';
const SHOP = '加入购物车 立即购买 包邮 优惠券 库存 限时特价 月销 正品保证 七天无理由 商品详情 运费';
const NOVEL = '下一章 上一章 章节目录 书友 加入书架 最新章节 求月票 正文卷';
const SERVICE =
  '办事指南 受理条件 申请条件 申请材料 办理流程 办理时限 办理地点 办理时间 受理机构 实施主体 法定办结时限 承诺办结时限 收费标准 在线办理 网上办理 咨询电话 到现场次数 事项编码 依申请公开 公开指南 公开时限 公开方式 申請資格 申請方法 申請手續 所需文件 辦理時間';
/** What a judgment is made of, and no report of one. */
const JUDGMENT =
  '本院认为 判决如下 裁定如下 审判长 人民陪审员 书记员 案件受理费 被上诉人 诉讼代理人 审判员 撤回起诉 被执行人';
const VACANCY =
  '报名时间 报名方式 笔试 面试 准考证 岗位表 招聘岗位 招聘条件 资格复审 资格审查 拟聘用 薪资 五险一金 应聘人员 招聘人数 考试大纲';
const TENDER =
  '招标 投标 开标 评标 中标 采购人 供应商 采购代理机构 招标文件 投标人 投标保证金 中标候选人 预算金额 竞买 拍卖标的 起拍价';

const HEALTH =
  '患者 症状 服用 血压 血糖 维生素 专家建议 免疫力 睡眠 营养 饮食 脂肪 药物 过敏 炎症 门诊 主任医师';
const SCIENCE = '研究人员 期刊 论文 细胞 基因 行星 望远镜 化石 实验 分子 芯片 手机 处理器 像素 算法 航天器';
const LEISURE = '美食 食材 景区 门票 酒店 攻略 打卡 口感 旅程 自驾 车型 续航 试驾 星座 时尚 穿搭 美妆';
const MARKETS =
  '涨幅 跌幅 股价 收盘 大盘 涨停 跌停 板块 主力资金 净利润 市值 沪指 投资者 个股 成交额 基金经理';

/** The lists are cut into words no earlier than they are needed: on most pages they never are. */
function countDistinct(text: string, words: string): number {
  return words.split(/\s+/).filter((word) => text.includes(word)).length;
}

/** How many different official words a text has. */
export function officialWords(text: string): number {
  return countDistinct(text, OFFICIAL);
}

/**
 * What else a page is, where its words say so: of each kind, the number of different words that do, and how much it
 * says against government news.
 * @param text the articles' text
 * @param page all text of the page: shops and novels are known by their controls
 */
export function otherSubjects(
  text: string,
  page: string,
): { subject: OtherSubject; weight: number; words: number }[] {
  return [
    { subject: 'sport', weight: -0.6, words: countDistinct(text, SPORT) },
    { subject: 'entertainment', weight: -0.6, words: countDistinct(text, SHOW) },
    { subject: 'service', weight: -0.6, words: countDistinct(text, SERVICE) },
    { subject: 'shop', weight: -0.6, words: countDistinct(page, SHOP) },
    { subject: 'novel', weight: -0.6, words: countDistinct(page, NOVEL) },
    { subject: 'judgment', weight: -0.6, words: countDistinct(text, JUDGMENT) },
    { subject: 'vacancy', weight: -0.5, words: countDistinct(text, VACANCY) },
    { subject: 'tender', weight: -0.5, words: countDistinct(text, TENDER) },
    // State news has these subjects too, so they only count against what is little else.
    { subject: 'health', weight: -0.25, words: countDistinct(text, HEALTH) },
    { subject: 'science', weight: -0.25, words: countDistinct(text, SCIENCE) },
    { subject: 'leisure', weight: -0.25, words: countDistinct(text, LEISURE) },
    { subject: 'markets', weight: -0.25, words: countDistinct(text, MARKETS) },
  ];
}
