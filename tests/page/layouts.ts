/**
 * Reports laid out as the content systems of governments, papers, broadcasters and portals lay them out, with what
 * stands around them there. The mark-up is written for these tests in the manner of those systems; places, people and
 * bodies are invented.
 */
import { page } from './pages.ts';

export interface Report {
  title: string;
  /** EDTF day and time of day, as the layouts need them. */
  day: string;
  source: string;
  paragraphs: string[];
}

export interface Layout {
  what: string;
  url: string;
  lay: (report: Report) => Document;
}

const NAV = `<div class="header"><div class="logo"><a href="/"><img alt="云溪市人民政府" src="l.png"></a></div>
<ul class="nav_list"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">政务服务</a></li>
<li><a href="/hd">政民互动</a></li><li><a href="/sj">数据开放</a></li></ul><div class="search"><input name="q" placeholder="请输入关键字"><a>搜索</a></div></div>`;

const HEADLINES = [
  '云溪市召开安全生产专题会议，部署下一阶段工作',
  '松岭县扎实推进高标准农田建设',
  '青禾县：小产业带动大增收',
  '全市一季度经济运行情况发布',
  '关于做好二〇二六年防汛备汛工作的通知',
];

const LINKS = `<ul>${HEADLINES.map((text, n) => `<li><a href="/xw/${n}.html">${text}</a><span>2026-06-2${n}</span></li>`).join('')}</ul>`;

const SIDE = `<div class="right_box"><div class="tit"><h3>热门新闻</h3><a>更多&gt;&gt;</a></div>${LINKS}</div>`;

const FOOT = `<div class="footer_box"><p>主办：云溪市人民政府办公室　技术支持：云溪市大数据中心</p>
<p>网站标识码：0000000001　云ICP备00000000号-1　云公网安备 00000000000001号</p><p>地址：云溪市人民路1号　联系电话：0000-0000000</p>
<p>本网站支持IPv6，建议使用1024×768以上分辨率浏览</p></div>`;

const p = (paragraphs: string[], open = '<p>', indent = '　　') =>
  paragraphs.map((text) => `${open}${indent}${text}</p>`).join('\n');

const metas = ({ title, day, source }: Report, column = '要闻') =>
  `<meta name="SiteName" content="云溪市人民政府"><meta name="SiteDomain" content="www.yunxi.gov.cn"><meta name="SiteIDCode" content="0000000001">
<meta name="ColumnName" content="${column}"><meta name="ColumnType" content="新闻"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${day} 09:12"><meta name="ContentSource" content="${source}"><meta name="Keywords" content="云溪,会议"><meta name="Author" content="admin">`;

const chinese = (day: string) => day.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日');
const short = (day: string) => day.replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日');
const roc = (day: string) => day.replace(/^\d+/, (year) => String(Number(year) - 1911));

const MAINLAND: Layout[] = [
  {
    what: 'the central government’s portal',
    url: 'https://www.gov.cn/yaowen/liebiao/202606/content_7000001.htm',
    lay: (report) =>
      page(
        `<div class="header"><a href="/">首页</a> | <a>简</a> | <a>繁</a> | <a>EN</a> | <a>登录</a></div>
<div class="main"><div class="mainBox"><div class="BreadcrumbNav"><a>首页</a> &gt; <a>要闻</a></div>
<div class="article oneColumn pub_border"><div style="text-align:center"><h1 id="ti"> ${report.title} </h1></div>
<div class="pages-date"> ${report.day} 20:16 <span class="font index_switch1"> 来源： ${report.source} </span>
<div class="pages_print mhide"><span class="index_switchsize">字号：<span class="bigger">默认</span><span class="bigger">大</span><span class="bigger">超大</span></span><span>|</span><span class="font printIco">打印</span><span>|</span><div class="share">分享到</div></div></div>
<div class="pages_content mhide" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">${p(report.paragraphs, '<p style="text-indent: 2em;">', '')}</div></div>
<div class="pages_editor"><span class="mhide">责任编辑：方圆</span></div><div class="pages_tags"></div></div>
<div class="related pchide"><h2>相关稿件</h2>${LINKS}</div></div></div>
<div class="footer"><p>链接：<a>全国人大</a> | <a>全国政协</a></p><p>主办单位：国务院办公厅　运行维护单位：中国政府网运行中心</p><p>版权所有：中国政府网　中文域名：中国政府网.政务　网站标识码bm01000001</p></div>`,
        `<title>${report.title}_要闻_中国政府网</title><meta name="manuscriptId" content="7000001">`,
      ),
  },
  {
    what: 'TRS WCM with the standard metas',
    url: 'http://www.yunxi.gov.cn/yw/zwyw/202606/t20260626_123456.shtml',
    lay: (report) =>
      page(
        `${NAV}<div class="crumb">当前位置：<a>首页</a> &gt; <a>要闻动态</a> &gt; <a>政务要闻</a></div>
<div class="w1200"><div class="detail"><div class="xl_title"> ${report.title}</div>
<div class="xl_info"><span>信息来源：${report.source}</span><span>发布时间：${report.day} 09:12</span><span>浏览量：<i id="hits">126</i> 次</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span><a>打印</a></span></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web"><div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style>${p(report.paragraphs)}</div></div>
<div class="fujian" style="display:none"><p>附件：</p></div>
<div class="ewm"><img src="e.png"><p>扫一扫在手机打开当前页</p></div><div class="btn"><a>打印本页</a><a>关闭窗口</a></div></div></div>${FOOT}`,
        `<title>${report.title}_云溪市人民政府</title>${metas(report)}`,
      ),
  },
  {
    what: 'the older jcms, in tables with its comments',
    url: 'http://www.yunxi.gov.cn/art/2026/6/26/art_1001_123456.html',
    lay: (report) =>
      page(
        `<table width="1000" align="center"><tr><td><a href="/">网站首页</a></td><td><a href="/col/col1/">领导之窗</a></td><td><a>公众参与</a></td></tr></table>
<table width="1000" align="center"><tr><td>您现在的位置： <a class="bt_link">首页</a> &gt;&gt; <a class="bt_link">时政要闻</a></td></tr></table>
<table id="c" width="1000" align="center"><tbody><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin--><meta name="ArticleTitle" content="${report.title}"/>${report.title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td><table width="100%"><tr><td align="right">发布日期：<!--<$[信息发布日期]>begin-->${report.day}<!--<$[信息发布日期]>end--></td><td>浏览次数：<script>document.write(1)</script></td><td>信息来源：${report.source}</td><td>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->${p(report.paragraphs, '<p style="line-height:2em">')}<!--ZJEG_RSS.content.end--></div></td></tr></tbody></table>
<table align="center"><tr><td><a>【打印本页】</a></td><td><a>【关闭窗口】</a></td></tr></table><table class="bottom"><tr><td>版权所有：云溪市人民政府　云ICP备00000000号</td></tr></table>`,
        `<title>云溪市人民政府 时政要闻 ${report.title}</title><meta name="SiteName" content="云溪市人民政府"><meta name="ColumnName" content="时政要闻"><meta name="PubDate" content="${report.day}"/>`,
      ),
  },
  {
    what: 'Boda webplus of a commission, in a form',
    url: 'http://jw.yunxi.gov.cn/info/1011/2345.htm',
    lay: (report) =>
      page(
        `<div class="top"><ul><li><a>首页</a></li><li><a>机构概况</a></li><li><a>新闻中心</a></li></ul></div>
<div class="ny_left"><h2>新闻中心</h2><ul><li><a>工作动态</a></li><li><a>通知公告</a></li></ul></div>
<div class="ny_right"><div class="ny_nav"><p>您当前所在位置： <a>首页</a>&gt;&gt;<a>新闻中心</a>&gt;&gt;<a>工作动态</a>&gt;&gt;正文</p></div>
<form name="_newscontent_fromname"><div class="content"><h3>${report.title}</h3><h4><i>日期：${report.day}</i><i>作者：</i><i>来源：${report.source}</i><i>点击：[<span id="dynclicks">12</span>]</i></h4>
<div id="vsb_content"><div class="v_news_content">${p(report.paragraphs, '<p style="text-indent:2em"><span style="font-size:16px">', '').replace(/<\/p>/g, '</span></p>')}</div></div>
<div id="div_vote_id"></div><p>【<a>关闭</a>】</p><p class="prev">上一条：<a>我委召开年度工作会议，总结部署工作</a></p><p class="next">下一条：<a>关于召开座谈会的通知</a></p></div></form></div>${FOOT}`,
        `<title>${report.title}-云溪市教育委员会</title><meta name="pageType" content="3"><meta name="pageTitle" content="${report.title}">`,
      ),
  },
  {
    what: 'a platform of intensive government sites',
    url: 'https://www.yunxi.gov.cn/yxzf/c100001/202606/0a1b2c3d4e5f40718293a4b5c6d7e8f9.shtml',
    lay: (report) =>
      page(
        `${NAV}<div class="container"><div class="position"><i></i>当前位置：<a>首页</a>&gt;<a>新闻动态</a></div>
<div class="content"><div class="detail-article"><h1 class="article-title"><ucaptitle>${report.title}</ucaptitle></h1>
<div class="article-attr"><span>发布时间：<publishtime>${report.day} 09:12:33</publishtime></span><span>来源：${report.source}</span><span class="fontsize">字体：<a>大</a><a>中</a><a>小</a></span><span class="share">分享：<a>微信</a><a>微博</a></span></div>
<div class="article-content"><ucapcontent>${p(report.paragraphs, '<p style="text-indent: 2em; text-align: justify;"><span>', '').replace(/<\/p>/g, '</span></p>')}</ucapcontent></div>
<div class="article-ewm"><p>扫描二维码在手机上阅读</p></div><div class="article-reldocuments"><h4>相关文档</h4>${LINKS}</div></div></div></div>${FOOT}`,
        `<title>${report.title}_云溪市人民政府</title>${metas(report)}`,
      ),
  },
  {
    what: 'a table of disclosure over the text',
    url: 'http://www.songling.gov.cn/zwgk/fdzdgknr/gzdt/202606/t20260626_99.html',
    lay: (report) =>
      page(
        `${NAV}<div class="xxgk"><table class="syh"><tr><td>索引号</td><td>000014349/2026-00123</td><td>主题分类</td><td>综合政务</td></tr>
<tr><td>发文机关</td><td>松岭县人民政府办公室</td><td>成文日期</td><td>${chinese(report.day)}</td></tr><tr><td>标　　题</td><td colspan="3">${report.title}</td></tr><tr><td>发文字号</td><td></td><td>发布日期</td><td>${chinese(report.day)}</td></tr></table>
<div class="con"><div class="con_tit">${report.title}</div><div class="con_txt" id="con_con">${p(report.paragraphs)}</div></div></div>${FOOT}`,
        `<title>${report.title}</title>${metas(report, '工作动态')}`,
      ),
  },
  {
    what: 'the discipline commission’s site',
    url: 'https://www.ccdi.gov.cn/yaowenn/202606/t20260626_400001.html',
    lay: (report) =>
      page(
        `<div class="nav"><a>首页</a><a>要闻</a><a>审查调查</a><a>巡视巡察</a></div><div class="bd_content"><div class="dz"><a>首页</a> &gt; <a>要闻</a></div><div class="article_box">
<h2 class="tit">${report.title}</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：${report.source}</em><em class="e e2">发布时间：${report.day} 19:30</em><em class="e e3">分享</em></div></h3>
<div class="content"><div class="TRS_Editor">${p(report.paragraphs)}</div></div><div class="other"></div></div></div><div class="foot">中央纪委国家监委网站　版权所有</div>`,
        `<title>${report.title}_要闻_中央纪委国家监委网站</title>`,
      ),
  },
  {
    what: 'the party daily’s site',
    url: 'http://politics.people.com.cn/n1/2026/0626/c1001-40000001.html',
    lay: (report) =>
      page(
        `<div class="header"><a>人民网首页</a>|<a>时政</a>|<a>社会</a>|<a>经济</a></div><div class="layout route cf"><div class="path w1000 clearfix"><a>人民网</a>&gt;&gt;<a>时政</a></div></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><div class="pre"></div><h1>${report.title}</h1><div class="sub"></div><div class="author cf"></div>
<div class="channel cf"><div class="col-1-1 fl">${chinese(report.day)}05:48 | 来源：<a>${report.source}</a></div><div class="col-1-2 fr"><div class="share">分享到：</div><div class="message"><a>小字号</a></div></div></div>
<div class="rm_txt_con cf"><div class="box_pic"></div>${p(report.paragraphs, '<p style="text-indent: 2em;">', '\n\t')}<div class="zdfy clearfix"></div><center><table><tr><td></td></tr></table></center><div class="box_pic"></div><div class="edit cf">(责编：方圆、田禾)</div></div>
<div class="shares cf"><h3>分享让更多人看到</h3></div><div class="rm_relevant cf"><h2>推荐阅读</h2><ul><li><p><a>各地扎实推进乡村建设</a></p><p>　　近日，记者在多地采访看到，乡村面貌焕然一新，群众笑逐颜开。……</p></li></ul></div></div>
<div class="col col-2 fr"><h2>热门排行</h2><ul class="rm_ranking cf">${LINKS}</ul></div></div>`,
        `<title>${report.title}--时政--人民网</title><meta name="source" content="来源：${report.source}"><meta name="publishdate" content="${report.day}">`,
      ),
  },
  {
    what: 'the news agency’s site, with a second head for telephones',
    url: 'https://www.news.cn/politics/leaders/20260626/0a1b2c3d4e5f6071/c.html',
    lay: (report) =>
      page(
        `<div class="fix-ewm"><img></div><div class="header"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2026</em></span> <span class="day"><em>06</em>/<em>26</em></span> <span class="time"> 19:30:12</span></div><div class="source"> 来源：${report.source} </div>
<div class="head-line clearfix"><h1><span class="title">${report.title}</span></h1><div class="pageShare"><span>字体： <a>小</a> <a>中</a> <a>大</a></span><span>分享到：</span></div></div></div></div>
<div class="mheader"><h1><span class="title">${report.title}</span></h1><div class="info">${report.day} 19:30:12 来源：${report.source}</div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${p(report.paragraphs)}</span><div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor"> 【责任编辑:方圆 】 </span></div></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a>全国防汛形势总体平稳，各地加强巡查</a></div></div></div><div class="main-right right">${LINKS}</div></div>`,
        `<title>${report.title}-新华网</title><meta name="pagetype" content="1"><meta name="publishdate" content="${report.day}">`,
      ),
  },
  {
    what: 'the broadcaster’s news',
    url: 'https://news.cctv.com/2026/06/26/ARTIabcdefghijklmnop260626.shtml',
    lay: (report) =>
      page(
        `<div class="nav"><a>央视网首页</a><a>新闻</a><a>视频</a></div><div class="main"><div class="title_area"><h1>${report.title}</h1><div class="info1">来源：${report.source} | ${chinese(report.day)} 20:46:12</div><div class="info2"></div></div>
<div class="text_zoom">A- A+</div><div class="content_area" id="content_area">${p(report.paragraphs)}</div><div class="zebian"><span>编辑：方圆</span><span>责任编辑：田禾</span></div><div class="kuaixun"><a>点击查看全文</a></div></div>
<div class="related"><h3>精彩推荐</h3>${LINKS}</div><div class="foot">央视网 版权所有</div>`,
        `<title>${report.title}_新闻频道_央视网(cctv.com)</title><meta property="og:title" content="${report.title}"><meta name="catalogs" content="PAGE"><meta name="contentid" content="ARTIabcdefghijklmnop260626">`,
      ),
  },
  {
    what: 'the broadcaster’s evening news, with its label',
    url: 'https://tv.cctv.com/2026/06/26/VIDEabcdefghijklmnop260626.shtml',
    lay: (report) =>
      page(
        `<div class="nav"><a>首页</a></div><div class="playingVideo"><h3>[视频]${report.title}</h3><p>来源：央视网 ${chinese(report.day)} 19:46</p></div><div class="video18847"><div class="tab"><span>主要内容</span></div>
<div class="allcontent"><div class="content_area" id="content_area">${p([`央视网消息（新闻联播）：${report.paragraphs[0]}`, ...report.paragraphs.slice(1)])}</div></div></div><div class="list"><h3>本期节目其他视频</h3>${LINKS}</div>`,
        `<title>[视频]${report.title}_CCTV节目官网-CCTV-1_央视网(cctv.com)</title><meta property="og:title" content="[视频]${report.title}">`,
      ),
  },
  {
    what: 'a digital paper of the usual publisher, of our time',
    url: 'http://epaper.yxrb.example/yxrb/html/2026-06/26/content_100_2345.htm',
    lay: (report) =>
      page(
        `<div class="paperhead"><a>云溪日报</a> <span>${chinese(report.day)} 星期五</span> <a>上一期</a><a>下一期</a></div><div class="pagelist"><ul><li><a>第01版：要闻</a></li><li><a>第02版：综合</a></li></ul></div>
<div class="newslist"><ul><li><a>松岭县扎实推进高标准农田建设</a></li><li><a>青禾县：小产业带动大增收</a></li></ul></div>
<div class="newsdetail"><div class="newsdetatit"><h4></h4><h3>${report.title}</h3><h4></h4></div><div class="newsdetatext"><founder-content>${p(report.paragraphs, '<P>')}</founder-content></div></div><div class="bottomlist"><a>上一篇</a><a>下一篇</a></div>`,
        `<title>${report.title} -云溪日报-第01版-${chinese(report.day)}</title>`,
      ),
  },
  {
    what: 'the party daily as a digital paper',
    url: 'http://paper.people.com.cn/rmrb/pc/content/202606/26/content_30000001.html',
    lay: (report) =>
      page(
        `<div class="header"><p class="date left">人民日报 ${chinese(report.day)} 星期五</p></div><div class="left paper-box"><div class="paper-bot"><p class="left ban">第01版：要闻</p><div class="right btn"><a>上一版</a> <a>下一版</a></div></div></div>
<div class="right right-main"><div class="news"><ul class="news-list"><li><a>各地扎实推进乡村建设</a></li><li><a>全国防汛形势总体平稳</a></li></ul></div>
<div class="article-box"><div class="art-btn"><a>放大</a><a>缩小</a><a>默认</a></div><div class="article"><h3></h3><h1>${report.title}</h1><h2></h2><p class="sec"> 《 人民日报 》（ ${chinese(report.day)} 第 01 版） <span class="date"> 《 人民日报 》（ ${chinese(report.day)} 第 01 版）</span></p>
<div class="attachment"></div><div id="ozoom"><!--enpcontent-->${p(report.paragraphs, '<P>')}<!--/enpcontent--></div></div></div></div>`,
        `<title>${report.title}</title>`,
      ),
  },
  {
    what: 'a county’s media centre, made by a framework',
    url: 'https://www.songlingnews.example/detail/100234',
    lay: (report) =>
      page(
        `<div id="__nuxt"><div id="__layout"><div class="app"><header class="hd-1x"><a>首页</a><a>松岭要闻</a><a>乡镇动态</a></header><main class="detail_wrap__Qx3"><section class="detail_left__8d"><div class="detail_title__t1">${report.title}</div>
<div class="detail_meta__m2"><span>${report.day} 09:12:33</span><span>${report.source}</span><span>阅读 1.2万</span></div><div class="detail_body__b3">${p(report.paragraphs, '<p><span>', '').replace(/<\/p>/g, '</span></p>')}</div>
<div class="detail_foot__f4"><p>编辑：方圆　一审：方圆　二审：田禾　三审：沈一舟</p></div></section><section class="detail_right__9e"><h3>热点</h3>${LINKS}</section></main><div class="ft">松岭县融媒体中心</div></div></div></div>`,
        `<title>${report.title}</title>`,
      ),
  },
  {
    what: 'an article of a public account, whose text is hidden until its script runs',
    url: 'https://mp.weixin.qq.com/s/abcdefg',
    lay: (report) =>
      page(
        `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name"> ${report.title} </h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">${report.source}</span><span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">云溪发布</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">${report.day} 20:30</em><em>云溪</em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; ">${report.paragraphs.map((text) => `<section style="margin: 8px"><p style="line-height: 2em"><span style="font-size: 16px">${text}</span></p></section><section><br></section>`).join('')}</div>
<div class="rich_media_tool"><a>阅读原文</a><span>阅读 1万+</span></div></div></div></div></div><div class="qr_code_pc">微信扫一扫<br>关注该公众号</div>`,
        `<title>${report.title}</title><meta property="og:title" content="${report.title}"><meta property="og:site_name" content="微信公众平台">`,
      ),
  },
  {
    what: 'an old city site in nested tables and fonts',
    url: 'http://www.yunxi.gov.cn/news/shownews.asp?id=1234',
    lay: (report) =>
      page(
        `<table width="780" align="center" border="0"><tr><td><a href="index.asp">首页</a> | <a>政务信息</a> | <a>投资云溪</a></td></tr></table><table width="780" align="center"><tr><td width="180" valign="top"><table><tr><td>热点新闻</td></tr><tr><td>·<a>松岭县扎实推进高标准农田建设</a></td></tr><tr><td>·<a>全市经济运行情况发布</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td align="center"><font size="4" color="#cc0000"><b>${report.title}</b></font></td></tr><tr><td align="center">[ 作者：佚名　来源：${report.source}　点击数：126　更新时间：${report.day} ]</td></tr><tr><td><font size="3">　　${report.paragraphs.join('<br><br>　　')}</font></td></tr><tr><td align="right">【字体：<a>小</a> <a>大</a>】【<a>收藏</a>】【<a>打印文章</a>】【<a>关闭窗口</a>】</td></tr></table></td></tr></table><table width="780" align="center"><tr><td>Copyright 2026 云溪市人民政府</td></tr></table>`,
        `<title>云溪市人民政府门户网站</title>`,
      ),
  },
  {
    what: 'a provincial news site, with a summary and comments',
    url: 'http://news.southcn.com/node_1/abc.shtml',
    lay: (report) =>
      page(
        `<div class="top_nav"><a>南方网首页</a><a>新闻</a><a>时政</a></div><div class="main-l"><div class="crumbs"><a>首页</a> &gt; <a>时政</a> &gt; 正文</div><h2 class="article-tit" id="article_title">${report.title}</h2><div class="meta"><span id="pubtime_baidu">${report.day} 07:12</span> <span id="source_baidu">来源：${report.source}</span> <span id="author_baidu">田小禾</span> <span id="editor_baidu">责任编辑：方圆</span></div>
<div class="content" id="content">${p(report.paragraphs)}</div><div class="statement">本文系转载，不代表本网观点，转载请注明出处，违者必究。</div><div class="comment-box"><h4>网友评论</h4><div class="comment-list"><p>写得好，为政府点赞，希望落到实处，让老百姓真正受益。</p></div></div></div>${SIDE}`,
        `<title>${report.title}_时政_南方网</title>`,
      ),
  },
];

const PORTALS: Layout[] = [
  {
    what: 'a portal, by the pattern of the first of them',
    url: 'https://news.sina.example/c/xl/2026-06-26/doc-abcdefg0000001.shtml',
    lay: (report) =>
      page(
        `<div class="top-bar-wrap"><a>首页</a><a>新闻</a><a>体育</a><a>财经</a></div><div class="main-content w1240"><div class="path-search"><div class="path"><a>国内新闻</a> &gt; 正文</div></div><h1 class="main-title">${report.title}</h1>
<div class="top-bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">${chinese(report.day)} 19:20</span> <a class="source">${report.source}</a></div><div class="page-tools"><span>微博</span><span>微信</span><span>A- A+</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="article">${p(report.paragraphs, '<p cms-style="font-L">')}<p class="show_author">责任编辑：方圆 </p></div><div class="keywords" id="keywords">关键词 : <a>会议</a><a>云溪</a></div><div class="cmnt"><a>我要反馈</a></div>
<div class="feed"><h3>相关新闻</h3>${LINKS}</div></div><div class="article-content-right"><h2>新闻排行</h2>${LINKS}</div></div></div>`,
        `<title>${report.title}|云溪_新浪新闻</title><meta property="og:title" content="${report.title}"><meta property="article:published_time" content="${report.day}T19:20:11+08:00"><meta name="mediaid" content="${report.source}">`,
      ),
  },
  {
    what: 'a portal, by the pattern of the second',
    url: 'https://www.sohu.example/a/100000001_100001',
    lay: (report) =>
      page(
        `<div class="wrapper"><nav><a>新闻</a><a>军事</a></nav><div class="column left"><div class="user-info"><h4>${report.source}</h4><dl class="user-num"><dd><span><em>1.2万</em>文章</span></dd><dd><span><em>9亿</em>总阅读</span></dd></dl><a>查看TA的文章&gt;</a></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1> ${report.title} </h1><div class="article-info"><span class="time" id="news-time">${report.day} 19:20</span><span class="source">来源: <a>${report.source}</a></span><span class="area">发布于：云溪市</span></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：${report.title}</p>${p(report.paragraphs)}<p data-role="editor-name">责任编辑：<span></span></p><a>返回搜狐，查看更多</a></article><div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div></div></div><div class="sidebar"><h3>24小时热文</h3>${LINKS}</div></div>`,
        `<title>${report.title}_会议_工作_云溪</title><meta itemprop="datePublished" content="${report.day} 19:20"><meta name="mediaid" content="${report.source}">`,
      ),
  },
  {
    what: 'a portal, by the pattern of the third',
    url: 'https://www.163.example/dy/article/ABCDEFG00514R9P4.html',
    lay: (report) =>
      page(
        `<div class="post_crumb"><a>网易首页</a> &gt; <a>网易号</a> &gt; 正文 <a>申请入驻</a></div><div class="post_main"><h1 class="post_title">${report.title}</h1><div class="post_info"> ${report.day} 19:20:11　来源: <a>${report.source}</a>　云溪 <a>举报</a></div>
<div class="post_body">${p(report.paragraphs, '<p id="3F0A">')}</div><div class="post_statement"> 特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。 Notice: The content above is uploaded and posted by a user. </div>
<div class="post_next"><h3>相关推荐</h3>${LINKS}</div></div>`,
        `<title>${report.title}|${report.source}|云溪_网易订阅</title><meta property="article:published_time" content="${report.day}T19:20:11+08:00"><meta property="og:title" content="${report.title}">`,
      ),
  },
];

const ABROAD: Layout[] = [
  {
    what: 'press releases of Hong Kong',
    url: 'https://www.info.gov.hk/gia/general/202606/26/P2026062600123.htm',
    lay: (report) =>
      page(
        `<div class="header"><a>主頁</a><a>英文</a><a>简体版</a></div><div class="mainContentWrapper"><div id="contentBody"><div class="contentTopic">新聞公報</div><div id="PRHeadline"><span id="PRHeadlineSpan">${report.title}</span></div><div class="star">＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊</div>
<span id="pressrelease">${report.paragraphs.map((text) => `　　${text}`).join('<br>\n<br>\n')}<br>&nbsp;</span><div class="mobile_hide">完</div><div>${short(report.day)}（星期五）<br>香港時間19時30分</div></div></div><div class="footer">即日新聞 <a>分享</a> <a>返回頂部</a></div>`,
        `<title>${report.title}</title>`,
      ),
  },
  {
    what: 'the news site of Hong Kong',
    url: 'https://www.news.gov.hk/chi/2026/06/20260626/20260626_100000_001.html',
    lay: (report) =>
      page(
        `<div class="nav"><a>主頁</a><a>財經</a><a>民生</a></div><div class="content-wrapper"><h1 class="news-title">${report.title}</h1><div class="news-date-time">${short(report.day)} <span>19:30</span></div><div class="share"><a>分享</a></div><div class="newscontent">${p(report.paragraphs, '<p>', '')}</div></div><div class="related"><h2>相關新聞</h2>${LINKS}</div><footer>私隱政策 | 重要告示</footer>`,
        `<title>香港政府新聞網 - ${report.title}</title><meta property="og:title" content="${report.title}"><meta property="og:site_name" content="香港政府新聞網">`,
      ),
  },
  {
    what: 'the portal of Macao',
    url: 'https://www.gov.mo/zh-hant/news/1234567/',
    lay: (report) =>
      page(
        `<header><a>首頁</a><a>公共服務</a><a>新聞</a></header><div class="site-main"><article class="news type-news hentry"><h1 class="entry-title">${report.title}</h1><div class="entry-meta"><span>來源：${report.source}</span><span>發佈日期：${chinese(report.day)} 19:30</span></div><div class="entry-content">${p(report.paragraphs, '<p>', '')}</div><div class="entry-share">分享到 <a>Facebook</a></div></article></div><div class="sidebar"><h2>最新消息</h2>${LINKS}</div><footer>澳門特別行政區政府入口網站</footer>`,
        `<title>${report.title} – 澳門特別行政區政府入口網站</title>`,
      ),
  },
  {
    what: 'the executive yuan, with the year of the republic',
    url: 'https://www.ey.gov.tw/Page/9277F759E41CCD91/abc',
    lay: (report) =>
      page(
        `<a class="accesskey" href="#C" title="中央內容區塊">:::</a><div class="header"><a>回首頁</a><a>網站導覽</a><a>English</a></div><div class="path">::: <a>首頁</a> / <a>新聞與公告</a> / <a>本院新聞</a></div><div class="page_title"><h2 class="h2">${report.title}</h2></div><ul class="info"><li>日期：<span>${roc(report.day)}</span></li><li>資料來源：<span>${report.source}</span></li></ul>
<div class="share"><a>友善列印</a><a>轉寄好友</a></div><div class="words_content">${p(report.paragraphs, '<p>')}</div><ul class="fn"><li>點閱次數：1,234</li><li>更新日期：${roc(report.day)}</li></ul><a>回上一頁</a><div class="footer">行政院版權所有 100009 臺北市</div>`,
        `<title>行政院全球資訊網-本院新聞-${report.title}</title><meta name="DC.Title" content="${report.title}">`,
      ),
  },
];

export const LAYOUTS = { mainland: MAINLAND, portals: PORTALS, abroad: ABROAD };
