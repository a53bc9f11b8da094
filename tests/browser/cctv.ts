/**
 * Pages built as those of the central broadcaster's news are, in words of our own: a title that stands three times, a
 * hidden summary, the text in its container, editors, scripts in between, white space everywhere. No two are alike.
 */
interface CctvPage {
  id: string;
  address: string;
  html: string;
}

const TITLES = [
  '[视频]全国“代表通道”再次开启',
  '[视频]【新思想引领新征程】扎实推进乡村全面振兴',
  '国务院常务会议研究部署防汛抗旱工作',
  '[视频]多地举行义务植树活动',
  '联播快讯：6项国家标准发布',
];

const LEADS = [
  '<strong>央视网消息</strong>（新闻联播）：第一场&ldquo;代表通道&rdquo;今天（3月9日）开启，6位代表走上&ldquo;通道&rdquo;，讲述履职故事。',
  '<strong>央视网消息</strong>（新闻联播）：　　岚河市委书记顾明川6月25日主持召开市委常委会会议，研究部署下一阶段工作。',
  '央视网消息：记者<b>今天</b>从国家发展改革委获悉，上半年全国重大项目开工率达到96%。',
  '&nbsp;&nbsp;9月16日，市六届人大常委会举行第<i>十八</i>次会议，梁景行主持会议并讲话。',
];

const PARAGRAPHS = [
  '会议强调，要坚持<a href="//news.cctv.com/special/">以人民为中心的发展思想</a>，统筹发展和安全。',
  '代表们来自<span style="color:#333">岚河</span>、云溪、柳江等地，<span><span>涵盖</span>多个领域</span>。',
  '去年，国家出台《关于促进基层卫生健康事业发展的意见（试行）》，让她很振奋。<!-- 配图 -->',
  '<img src="//p1.img.cctvpic.com/a.jpg" alt="会议现场">会议现场。',
  '一是抓住“关键少数”；<br/>二是严格落实中央八项规定精神；<br>三是发展全过程人民民主。',
  '',
  '　　副市长叶知秋、<ruby>罗海棠<rt>Luó Hǎitáng</rt></ruby>参加活动，\n\t种下白皮松、海棠等树苗。',
  '<table><tbody><tr><td>岚河市</td><td>12.5%</td></tr><tr><td>云溪县</td><td>二〇二六年三月</td></tr></tbody></table>',
  '外交部发言人表示，中方愿同各方一道，推动构建人类命运共同体。',
  '😀𠮷林市市长秦致远9日上午出席仪式，<font size="3">省政府秘书长</font>丁若谷陪同。',
];

/** Parts of a list from `from` on, each `step`th, round its end. */
const some = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, at) => PARAGRAPHS[(from + at * step) % PARAGRAPHS.length] ?? '');

function pageNumber(n: number): CctvPage {
  const id = `VIDE${String(n).padStart(4, '0')}lanheYAOWEN260309`;
  const title = TITLES[n % TITLES.length] ?? '';
  const lead = LEADS[n % LEADS.length] ?? '';
  const summary = title.replace(/^\[视频\]/, '');
  const texts = [lead, ...some(2 + (n % 6), n, 1 + (n % 3))];
  const indent = '\t'.repeat(n % 4);
  const body = texts
    .map((text) => (n % 5 === 3 ? `<div>${text}</div>` : `<p>${text}</p>`))
    .join(n % 2 ? '\n' : '');
  const html = `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
<meta name="contentid" content="${id}">
<meta name=keywords content="${summary}">
<meta property="og:title" content="${title}" />
<script>window.itemguid = '${id}';</script>
</head>
<body data-spm="P4y8">
<!-- 登录框 -->
<div id="page_body">
${indent}<div class="head_18313"><div class="cctvlogo"><a href="http://tv.cctv.com/"></a></div>
		<div class="twopage"><a target="_blank" href="//tv.cctv.com/lm/index.shtml">节目官网</a></div></div>
<div class="video18847">
	<div class="playingVideo"><div class="video"><div class="flash" id="_video"></div><script>'视频'</script></div>
		<div class="tit">${title}</div></div>
	<div class="playingCon"><div class="gongneng">
		<span class="laiyuan">来源 : 央视网</span>
		<span class="time">2026-03-09 19:32</span>
		<span class="nrjianjie"><i>内容简介<b></b></i></span></div>
		<div class="nrjianjie_shadow" style="display: none;"><ul><li><div class="tit">视频简介</div><p>${summary}。</p></li></ul></div></div>
	<div class="phone_all"><div class="phone_title"><div class="ph_title_l">${title}</div></div></div>
</div>
<div class="title18847"><div class="title_con"><div id="content">
	<div class="contit"><span>主要内容<b></b><i></i></span></div>
	<div class="content_area" id="content_area">${body}</div>
	<div class="zebian"><i></i>
		<span>编辑：方晓禾</span>
		<span id="zb">责任编辑：沈一舟</span>
	</div>
</div></div></div>
<div class="search"><input type="text" placeholder="搜索" value="顾明川"><div class="btn"></div></div>
<div class="footer19629"><a href="//m.cctv.com/">央视网首页</a>
|
<span>央视网 版权所有</span></div>
</div>${n % 7 === 0 ? '' : '\n'}</body>
</html>
`;
  return { id, address: `http://tv.cctv.com/2026/03/09/${id}.shtml`, html };
}

export const CCTV_PAGES: readonly CctvPage[] = Array.from({ length: 30 }, (_, n) => pageNumber(n));
