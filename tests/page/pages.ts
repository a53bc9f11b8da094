/** Pages written for these tests: places, people and bodies are invented. */
import { parseHTML } from 'linkedom';

/** A page from its parts, as the extension and the command line meet it. */
export function page(body: string, head = ''): Document {
  return parseHTML(`<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`)
    .document;
}

const MENU = `<div class="menu"><ul>${['首页', '要闻', '政务公开', '办事服务', '互动交流', '走进云溪']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></div>`;

const FOOT = `<div class="foot"><p>主办：云溪市人民政府办公室　承办：云溪市大数据中心</p><p>云ICP备00000000号</p></div>`;

export const PARAGRAPHS = [
  '本报讯（记者 田小禾）6月25日，云溪市委常委会召开会议，学习贯彻全省乡村振兴工作推进会精神，研究我市贯彻落实意见。市委书记秦明远主持会议并讲话。',
  '会议指出，要把产业发展摆在突出位置，做强特色农业。',
  '会议还研究了其他事项。',
];

export const TITLE = '云溪市委常委会召开会议';

/** A city government's news page with everything around the article that such pages have. */
export const governmentNews = () =>
  page(
    `${MENU}
     <div class="crumb"><a href="/">首页</a> &gt; <a href="/yw">要闻</a></div>
     <div class="main">
       <h1>${TITLE}</h1>
       <div class="info"><span>发布时间：2026-06-26 08:30</span><span>来源：云溪日报</span><span>浏览次数：12</span></div>
       <div class="TRS_Editor">
         ${PARAGRAPHS.map((text) => `<p>\n　　${text}\n</p>`).join('')}
         <p><img src="a.jpg" alt=""></p><p>图为会议现场。 本报通讯员 沈一舟 摄</p>
       </div>
       <div class="editor">责任编辑：方圆</div>
       <div class="share">分享到：<a href="#">微信</a></div>
       <ul class="related"><li><a href="/1">云溪市召开防汛工作会议，部署下一阶段任务</a></li></ul>
     </div>${FOOT}`,
    `<title>${TITLE}_云溪市人民政府</title><meta name="SiteName" content="云溪市人民政府">
     <meta name="SiteIDCode" content="0000000001"><meta name="ColumnName" content="要闻">
     <meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2026-06-26 08:30">`,
  );

/** A commercial portal that reprints an agency's report on government business. */
export const reprint = () =>
  page(
    `<h1 class="t">三部门印发通知部署秋粮收购</h1><div>2026-09-18 10:00 来源：新华社</div><div id="endText">
     <p>　　新华社北京9月18日电　记者18日从农业农村部获悉，国家发展改革委、财政部等部门近日印发通知，贯彻落实国务院部署，对秋粮收购工作作出安排。</p>
     <p>　　通知要求，各地要严格落实粮食安全党政同责，省委、省政府主要负责同志要深入一线调研督导，保障民生。</p></div>`,
    '<title>三部门印发通知部署秋粮收购_某某新闻</title>',
  );

/** Pages that are no government news, each with its address. */
export const negatives: [string, string, () => Document][] = [
  [
    'a service page of a government site',
    'https://www.yunxi.gov.cn/bsfw/0001.html',
    () =>
      page(
        `${MENU}<h1>个体工商户登记办事指南</h1><div class="content"><p>实施主体：云溪市市场监督管理局，受理机构为市政务服务中心。</p>
         <p>受理条件：年满十八周岁，有经营能力的公民，可以申请登记。</p><p>申请材料：身份证明、经营场所证明、申请书，各一份。</p>
         <p>办理流程：申请、受理、审查、决定、送达。</p><p>办理时限：自受理之日起三个工作日，特殊情况可以延长。</p>
         <p>收费标准：不收费。</p><p>咨询电话：0000-0000000，工作日上午九时至下午五时。</p></div>
         <form><input name="q"><button>在线办理</button></form>${FOOT}`,
        '<title>个体工商户登记办事指南-云溪市政务服务网</title><meta name="SiteIDCode" content="0000000001">',
      ),
  ],
  [
    'a login form of a government site',
    'https://zwfw.yunxi.gov.cn/login',
    () => page('<form><p>用户名</p><input><p>密码</p><input type="password"><button>登录</button></form>'),
  ],
  [
    'the home page of a government site',
    'https://www.yunxi.gov.cn/',
    () =>
      page(
        MENU +
          Array.from(
            { length: 40 },
            (_, n) => `<li><a href="/${n}">云溪市召开第${n}次工作会议，部署任务</a><span>06-25</span></li>`,
          ).join(''),
        '<title>云溪市人民政府</title><meta name="SiteName" content="云溪市人民政府">',
      ),
  ],
  [
    'a shop',
    'https://item.shop.example/1.html',
    () =>
      page(
        `<h1>老干部局推荐款保温杯</h1><p>品质好，价格低，七天无理由退货，正品保证，全场包邮。</p><p>会议、调研、座谈会都能用的杯子，结实耐用，送人也体面，限时特价，欢迎选购。</p>
         <a>加入购物车</a><a>立即购买</a>`,
        '<title>保温杯</title>',
      ),
  ],
  [
    'a novel about officials',
    'https://book.novel.example/3/12.html',
    () =>
      page(
        `<h1>第十二章　常委会上的交锋</h1><div id="content"><p>市委书记放下茶杯，看了看市长，又看了看纪委书记，慢慢说道：“同志们，今天的常委会，只有一个议题。”</p>
         <p>县委书记的汗一下子就下来了。他想起省委巡视组的座谈会，想起市政府的那份报告，想起组织部长的眼神。</p>
         <p>“党委要负主体责任！”副省长拍了桌子，调研组的人都低下了头。</p></div><a>上一章</a><a>章节目录</a><a>下一章</a><a>加入书架</a>`,
        '<title>第十二章 常委会上的交锋_官路_某某小说网</title>',
      ),
  ],
  [
    'a football report of the state agency',
    'https://www.news.cn/sports/20260626/1.html',
    () =>
      page(
        `<h1>红星队三比一逆转蓝港队</h1><div id="detail"><p>新华社云溪6月25日电（记者 何以南）联赛第15轮25日晚继续进行，红星队主场三比一战胜蓝港队，升至积分榜第二位。</p>
         <p>上半场第20分钟，蓝港队前锋头球破门。下半场红星队主教练连换三人，第70分钟获得点球，扳平比分。</p>
         <p>补时阶段，替补球员两度射门得手，全场沸腾。</p></div>`,
        '<title>红星队三比一逆转蓝港队-新华网</title>',
      ),
  ],
  [
    "a Japanese ministry's page",
    'https://www.mext.go.jp/a_menu/1.html',
    () =>
      page(
        '<h1>教育振興基本計画について</h1><p>文部科学省は、6月25日に会議を開催し、国の政策の基本的な方向性について議論しました。総理大臣及び部長が出席し、重要な指示がありました。</p>',
        '<title>教育振興基本計画について：文部科学省</title>',
      ),
  ],
  [
    "a company's own news, full of officials",
    'https://www.yunxi-cement.example/news/7.html',
    () =>
      page(
        `<div class="bt">市领导莅临我公司考察</div><div><p>6月6日，市委书记、市长一行到我公司调研，市政府、市人大常委会、市政协有关负责同志陪同，就高质量发展、营商环境、乡村振兴召开座谈会，副市长主持，公司党委、纪委负责人参加会见。</p></div>`,
        '<title>云溪水泥</title>',
      ),
  ],
];
