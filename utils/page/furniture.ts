/** Lines that are about an article or beside it, not of it. */

const CREDIT =
  /^[\s(（【[<〈]*(责任编辑|责编|编辑|编审|审编|校对|审核|审校|复审|终审|初审|一审|二审|三审|监制|值班|统筹|录入|供稿单位|信息来源|文章来源|稿件来源|本文来源|新闻来源|来源于|来源|更新时间|发布时间|发布日期|发稿时间|发表时间|时间|日期|作者|浏览次数|浏览量|浏览|点击数|点击率|点击|阅读次数|阅读量|访问次数|访问量|文号|字体大小|字体|字号|视力保护色|关键词|关键字|标签|索引号|信息分类|來源|資料來源|發[佈布](日期|時間|單位|機關)|更新日期|上版日期|日期時間|點閱[數率次]*|瀏覽(人次|次數)?|責任編輯|編輯)\s*[:：]/;

const CONTROL =
  /^[\s【[(（>]*(上一[篇条页]|下一[篇条页]|阅读下一篇|相[关關](链接|阅读|新闻|报道|文章|推荐|附件|稿件)|延伸阅读|推荐阅读|热门推荐|猜你喜欢|微信扫一扫|扫一扫|扫描二维码|我要纠错|我要评论|网友评论|全部评论|特别声明|免责声明|版权声明|版权所有|视频简介|大\s*中\s*小|您?(的)?(当前|现在|所在)的?位置|责任编辑|编辑\s*\S{2,4}$|今日热点|点击查看|查看更多|版权与免责声明|用?微信扫描|(调整|选择)字体|附件信息|上一[則頁]|下一[則頁]|回上一?頁|友善列印|[:：]{3}|相關(連結|新聞|圖片)|您現在的位置|所在位置)/;

/** Words that a headline may begin with too: a control where nothing but a mark or a target follows. */
const CONTROL_WORD =
  /^[\s【[(（>]*(更多|分享|打印(本页)?|关闭(本页|窗口)?|收藏|返回(顶部|首页|列表)?|纠错|评论|主要内容|首页|首頁|字体|字级|字級|复制链接|列印|轉寄|返回)\s*((到|至)\s*(微信|微博|朋友圈|QQ|[:：]|$).*|[:：>＞»|】\]）)].*)?$/;

const COPYRIGHT =
  /copyright|©|ICP备|网站标识码|公网安备|网安备|违法和不良信息|互联网新闻信息服务许可|All Rights Reserved/i;

const BARE_DATE =
  /^(\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)(\s*[(（]?(星期|周|週)[一二三四五六日][)）]?)?(\s*\d{1,2}:\d{2}(:\d{2})?)?$/;

/** The hour under a press release, and the words that say it is over. */
const CLOSING =
  /^((香港|澳門|澳门|北京|台北|臺北)[時时][間间]\s*\d{1,2}\s*[時时:：].{0,6}|[（(]?[完終终][)）]?|[*＊]{3,})$/;

/** Words of tool bars: a line of nothing but these is one. */
const TOOLS = new RegExp(
  `^([\\s\\d|｜/·:：+＋\\-－—_,，、。【】\\[\\]()（）<>]*(${[
    '微博|微信|朋友圈|QQ空间|QQ好友|QQ|新浪|腾讯|人民微博|豆瓣|Facebook|Twitter|Line|WhatsApp|Email|电子邮件|複製連結|复制链接|链接',
    '分享|转发|轉發|收藏|点赞|點讚|打印|列印|关闭|關閉|评论|評論|举报|纠错|返回|顶部|上一篇|下一篇|浏览|阅读|扫码|二维码',
    '字号|字體|字体|字級|默认|预设|超大|特大|大|中|小|放大|缩小|A|护眼|朗读|语音播报|语音|播放|暂停|收听|听新闻|简体|繁体|简|繁|English',
  ].join('|')}))+[\\s\\d|｜/·:：+＋\\-－—_,，、。【】\\[\\]()（）<>]*$`,
  'i',
);

/** A moment, or a source, somewhere in a short line without a full stop: the line of facts under a title. */
const FACTS =
  /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s*(\d{1,2}:\d{2}|(星期.\s*)?第\s*[A-Z]?\d{1,3}\s*版)|(来源|來源|发布时间|发布日期|责任编辑)\s*[:：]/;

/** Longest line that can be a label; a longer one is prose that happens to begin so. */
const LABEL_LENGTH = 60;
const NOTICE_LENGTH = 300;

/** 来源：…, 责任编辑：…, 打印, 上一篇, a bare date: lines that are left out of an article's text. */
export function isFurniture(text: string): boolean {
  if (text.length > LABEL_LENGTH) return text.length <= NOTICE_LENGTH && COPYRIGHT.test(text);
  if (FACTS.test(text) && !text.includes('。')) return true;
  return [CREDIT, CONTROL, CONTROL_WORD, COPYRIGHT, BARE_DATE, CLOSING, TOOLS].some((pattern) =>
    pattern.test(text),
  );
}

/** A line after which nothing of an article follows. */
export function endsArticle(text: string): boolean {
  return /^[\s(（【[<]*(责任编辑|责编|相关(链接|阅读|新闻|报道|文章|稿件)|相關新聞|延伸阅读|延伸閱讀|推荐阅读|上一[篇条則]|下一[篇条則]|阅读下一篇|网友评论|全部评论|[完終][)）]?$)/.test(
    text,
  );
}
