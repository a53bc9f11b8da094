/** Pages near the line, on both sides of it: what offices publish beside news, and who else writes as they do. */
import { type Kind, news } from './kinds.ts';
import { governmentNews, page, PARAGRAPHS, TITLE } from './pages.ts';

/** Text as it looks when UTF-8 is read as GB 18030. */
const misread = (text: string) => new TextDecoder('gb18030').decode(new TextEncoder().encode(text));

export const moreGovernmentPages: Kind[] = [
  [
    'the answers of a spokesman',
    'https://www.mfa.gov.cn/web/fyrbt_673021/202606/t20260625_1.shtml',
    () =>
      news('外交部发言人主持例行记者会', '2026-06-25 18:30', [
        '记者：据报道，青禾国外长将于下周访华。你能否介绍有关情况？',
        '发言人：这次访问期间，两国外长将举行会谈，就双边关系和共同关心的问题交换意见。中方愿同青禾国一道，推动两国关系不断发展。',
        '记者：有外媒就云溪岛问题提问。',
        '发言人：我们已多次表明立场，中方反对任何国家干涉中国内政。',
      ]),
  ],
  [
    'appointments in one list',
    'http://www.npc.gov.cn/npc/c2/202606/t20260625_2.html',
    () =>
      news('全国人民代表大会常务委员会任免名单', '来源：中国人大网　2026年06月25日', [
        '（2026年6月25日第十四届全国人民代表大会常务委员会第二十八次会议通过）',
        '一、任命何以南为最高人民法院审判员。二、免去周立的最高人民检察院检察员职务，因工作需要另有任用。',
      ]),
  ],
  [
    'photographs with a caption each',
    'http://www.yunxi.gov.cn/tpxw/202606/t20260625_3.html',
    () =>
      page(
        `<div class="tit">青禾插秧忙</div><div>2026-06-25 来源：云溪日报</div><div class="TRS_Editor">${[
          '6月25日，在青禾县松岭乡的稻田里，农民驾驶插秧机作业。',
          '近日，青禾县抢抓农时，组织党员干部下田服务。',
          '农技人员在田头查看秧苗长势，指导农户管护。',
        ]
          .map((text) => `<p><img></p><p align="center">${text}（方圆 摄）</p>`)
          .join('')}</div>`,
        '<title>青禾插秧忙_云溪市人民政府</title><meta name="SiteIDCode" content="0000000001">',
      ),
  ],
  [
    'an office’s account on a portal',
    'https://www.portal.example/a/1_2',
    () =>
      news('云溪市召开防汛工作会议', '2026-06-25 19:20 云溪发布', [
        '6月25日，云溪市防汛工作会议召开，市委书记秦明远出席会议并讲话，市长林知行主持会议，市领导周立等参加。',
        '会议强调，要贯彻落实省委、省政府部署，压实属地责任，加强应急管理，把人民生命财产安全放在首位。',
        '来源：云溪日报',
      ]),
  ],
  [
    'a county’s media centre that nobody knows, by its imprint',
    'http://www.slxw.example/content/2026-06/25/content_1.htm',
    () =>
      page(
        `<h1>松岭县委理论学习中心组举行集体学习</h1><div>2026-06-25 来源：松岭融媒</div><div class="c"><p>6月25日，松岭县委理论学习中心组举行集体学习会，县委书记田禾主持并讲话，县长沈一舟等县领导参加学习。</p><p>会议强调，要深入学习贯彻习近平新时代中国特色社会主义思想，推动全县高质量发展。</p></div>
         <div class="b"><p>主管：中共松岭县委宣传部　主办：松岭县融媒体中心</p><p>Copyright 2026</p></div>`,
        '<title>松岭县委理论学习中心组举行集体学习-松岭新闻网</title>',
      ),
  ],
  [
    'a site by the number at its foot',
    'http://10.0.0.1/web/1.html',
    () =>
      page(
        `<h1>松岭县开展森林防火督查</h1><div class="c"><p>6月25日，副县长沈一舟带队督查森林防火工作，县应急管理局、林业局负责人陪同，现场检查了三个护林点。</p></div><div class="f">网站标识码：1400000001　晋公网安备 14000000000001号</div>`,
        '<title>松岭县开展森林防火督查</title>',
      ),
  ],
  [
    'a council of Hong Kong',
    'https://www.legco.gov.hk/tc/press/2026/pr20260625.html',
    () =>
      news('立法會將審議撥款條例草案', '2026年6月25日', [
        '立法會將於下星期三的會議上恢復二讀辯論《2026年撥款條例草案》，並就議員提出的議案進行辯論，多名官員會出席會議回應。',
        '以上的會議公開讓市民旁聽，亦會在立法會網站直播。',
      ]),
  ],
  [
    'a county of Taiwan',
    'https://www.qinghe.gov.tw/News_Content.aspx?n=1&s=2',
    () =>
      news('縣長主持防汛會議 要求落實整備', '發布單位：新聞處　日期：115-06-25', [
        '為因應颱風季節，縣長今日主持防汛整備會議，聽取各局處報告，要求落實抽水站檢查與溝渠清淤，並預先規劃收容處所。',
      ]),
  ],
  [
    'one sentence of a political consultative conference',
    'http://www.yxzx.gov.cn/xw/1.html',
    () =>
      news('市政协召开主席会议', '来源：市政协办公室', [
        '6月25日，市政协召开第三十次主席会议，市政协主席主持会议并讲话。',
      ]),
  ],
  [
    'the short text under a broadcaster’s film',
    'https://content-static.cctvnews.cctv.com/snow-book/index.html?item_id=1',
    () =>
      news('国务院新闻办举行发布会', '央视新闻 2026-06-25 15:00', [
        '今天下午，国务院新闻办公室举行新闻发布会，介绍上半年经济运行情况并答记者问。',
      ]),
  ],
  [
    'a report that names a commission of the State Council as its source',
    'https://www.industry.example/1.html',
    () =>
      news('国务院国资委召开中央企业负责人会议', '2026-06-25　来源：国务院国资委', [
        '6月25日，国务院国资委召开中央企业负责人会议，党委书记、主任出席会议并讲话，副主任主持会议。',
        '会议指出，要深入贯彻党中央、国务院决策部署，推动中央企业高质量发展。',
      ]),
  ],
];

export const moreOtherPages: Kind[] = [
  [
    'a foreign broadcaster that cites the agency',
    'https://www.broadcaster.example/zhongwen/simp/1',
    () =>
      news('中国全国人大常委会审议新法案', '2026年6月25日', [
        '中国全国人大常委会本周在北京举行会议，审议多部法律草案，外界关注其对民营企业的影响。',
        '据新华社报道，委员长主持会议，国务院有关部门负责人列席。分析人士认为，这显示中共中央政治局希望稳定经济。',
        '一位学者对记者说，地方政府、省委和市委对此态度不一，高质量发展的口号未必能落实。',
      ]),
  ],
  [
    'a paper abroad on a session of the party’s leaders',
    'https://www.paper.example/news/china/story1',
    () =>
      news('中共中央政治局召开会议 分析经济形势', '发布/2026年6月25日 17:00', [
        '（北京讯）中共中央政治局星期四召开会议，分析研究当前经济形势，部署下半年经济工作，中共总书记主持会议。',
        '会议强调，要坚持稳中求进工作总基调，推动高质量发展。学者受访时说，会议释放了稳增长的信号。',
      ]),
  ],
  [
    'how a government is reached',
    'http://www.yunxi.gov.cn/lxwm/',
    () =>
      page(
        `<h1>联系我们</h1><p>地址：云溪市人民路1号，邮编：000000，电话：0000-0000000，传真：0000-0000001。</p>
<p>工作时间：周一至周五上午9:00—12:00，下午14:00—17:30。</p><div>主办：云溪市人民政府办公室 网站标识码：0000000001</div>`,
        '<title>联系我们</title>',
      ),
  ],
  [
    'a figure with an office as the source of its data',
    'https://finance.portal.example/2.html',
    () =>
      news('六月制造业景气度回升', '2026-06-25', [
        '六月制造业采购经理指数升至荣枯线以上，市场人士认为，国务院和财政部、商务部的政策正在见效，外贸订单有所回暖。',
        '数据来源：国务院发展研究中心',
      ]),
  ],
  [
    'a notice of vacancies of a government',
    'https://rsj.yunxi.gov.cn/gsgg/202606/t20260625_4.html',
    () =>
      news('云溪市2026年事业单位公开招聘工作人员公告', '来源：云溪市人力资源和社会保障局　2026-06-25', [
        '根据有关规定，现面向社会公开招聘工作人员120名。报名时间：2026年7月1日至7月5日，报名方式为网上报名。',
        '笔试科目为公共基础知识，考生须持准考证参加笔试，成绩合格者进入面试。资格审查贯穿全过程，岗位表见附件。',
      ]),
  ],
  [
    'a notice of tender on a shop of notices',
    'https://www.zbw.example/1.html',
    () =>
      news('云溪市人民政府办公室视频会议系统采购项目招标公告', '发布时间：2026-06-25', [
        '云溪市人民政府办公室视频会议系统项目进行公开招标，采购人为市政府办公室，采购代理机构为云溪招标有限公司，欢迎合格的供应商投标。',
        '招标文件售价三百元，投标保证金五万元，开标时间为7月15日，评标办法为综合评分法，中标候选人公示三日。',
      ]),
  ],
  [
    'a notice of tender of a government',
    'http://ggzy.yunxi.gov.cn/zbgg/202606/t20260625_5.html',
    () =>
      news('松岭县高标准农田建设项目中标公告', '来源：松岭县农业农村局', [
        '松岭县高标准农田建设项目于2026年6月24日开标，经评标委员会评审，中标人为云溪水利工程有限公司，预算金额一千二百万元。',
        '投标人对结果有异议的，可在公示期内向采购人提出。采购代理机构地址见招标文件。',
      ]),
  ],
  [
    'a judgment of a court',
    'https://wenshu.court.gov.cn/website/wenshu/181107ANFZ0BXSK4/index.html?docId=1',
    () =>
      news('云溪某建材公司与方某买卖合同纠纷一审民事判决书', '发布日期：2026-06-25', [
        '云溪区人民法院民事判决书（2026）云0101民初123号。原告云溪某建材公司，法定代表人周立。委托诉讼代理人何以南，云溪律师事务所律师。',
        '本院认为，双方签订的买卖合同合法有效，被告应当支付货款。依照民法典第五百零九条之规定，判决如下：被告于本判决生效之日起十日内支付货款十万元。',
        '案件受理费两千三百元，由被告负担。审判长田禾，人民陪审员沈一舟，书记员白露。二〇二六年六月二十五日',
      ]),
  ],
  [
    'a blog on politics',
    'https://blog.example/p/1.html',
    () =>
      news('从一次市委常委会看县级治理', '2026-06-25 作者：观棋', [
        '我一直觉得，看懂一个地方，要先看懂它的常委会怎么开。市委书记说什么，市长说什么，纪委书记坐在哪里，都有讲究。',
        '有人说高质量发展、乡村振兴、营商环境这些词是套话，其实不然。基层治理里，党委、政府、人大、政协各有各的算盘。',
      ]),
  ],
  [
    'a party paper of a university',
    'https://news.yxu.example/info/1002/3456.htm',
    () =>
      page(
        `<h1>学校召开党的建设工作会议</h1><div>日期：2026-06-25 来源：党委办公室</div><div class="v_news_content"><p>本网讯（记者 白露）6月25日，学校召开党的建设工作会议，校党委书记出席会议并讲话，党委常委、纪委书记等参加。</p><p>会议强调，要深入学习贯彻全国教育大会精神。</p></div><div>版权所有：云溪大学党委宣传部</div>`,
        '<title>学校召开党的建设工作会议-云溪大学新闻网</title>',
      ),
  ],
  [
    'a paper on governance in a journal',
    'https://www.journal.example/cn/article/1',
    () =>
      news('县级政府社会治理创新研究', '《治理研究》2026年第3期', [
        '摘要：本文以松岭县为例，考察县委、县政府、县人大常委会在基层治理中的关系，认为党委领导、政府负责是社会治理的关键。',
        '关键词：基层治理；乡村振兴；高质量发展。基金项目：国家社会科学基金。',
      ]),
  ],
  [
    'a paper of Singapore',
    'https://www.zao.example/news/singapore/story20260625-1',
    () =>
      news('总理宣布内阁改组 两名部长退休', '2026-06-25 联合新闻', [
        '总理昨天宣布内阁改组，教育部长和交通部长将于下月卸任，国会议长也会在任期届满后退休。外交部发言人说，改组不影响外交政策。',
      ]),
  ],
  [
    'a forum that quotes an official',
    'https://bbs.example/t/1',
    () =>
      news('市长昨天来我们小区了', '楼主：老张 2026-06-25', [
        '昨天市长带着区长、街道办的人来我们小区调研，说要解决停车难，大家怎么看？我觉得要是能落实就好了。',
        '二楼：上次市政府也这么说，后来没下文了。三楼：等着看吧。',
      ]),
  ],
  [
    'an agency’s report of a match on a portal',
    'https://sports.portal.example/1.html',
    () =>
      news('红星队三比一逆转蓝港队', '2026-06-25 来源：新华社', [
        '新华社云溪6月25日电（记者 何以南）联赛第15轮25日晚继续进行，红星队主场三比一战胜蓝港队，升至积分榜第二位。',
        '上半场第20分钟，蓝港队前锋头球破门。下半场红星队主教练连换三人，替补球员两度射门得手。',
      ]),
  ],
  [
    'a government’s page whose text was read in the wrong character set',
    'https://www.yunxi.gov.cn/yw/1.html',
    () =>
      page(
        `<h1>${misread(TITLE)}</h1><div class="TRS_Editor">${PARAGRAPHS.map((text) => `<p>${misread(text)}</p>`).join('')}</div>`,
        '<title>index</title><meta name="SiteIDCode" content="0000000001">',
      ),
  ],
  [
    'the same, read as Latin letters',
    'https://www.yunxi.gov.cn/yw/2.html',
    () =>
      page(
        `<h1>x</h1>${PARAGRAPHS.map((text) => `<p>${String.fromCharCode(...new TextEncoder().encode(text))}</p>`).join('')}`,
        '<title>index</title><meta name="SiteIDCode" content="0000000001">',
      ),
  ],
  [
    'a company that calls itself a partner of offices',
    'https://www.park.example/news/1',
    () =>
      news('松岭产业园举行招商推介会', '来源：松岭产业园 2026-06-25', [
        '6月25日，松岭产业园招商推介会举行，市政府、县政府领导出席，十二家企业签约，副市长讲话，公司董事长主持会议。',
        '公司将继续优化营商环境，助力乡村振兴和高质量发展。',
      ]),
  ],
];

/** The page of a report without any head and on no site of its own: a saved file. */
export const bareNews = () => {
  const document = governmentNews();
  for (const element of document.querySelectorAll('meta, link')) element.remove();
  return document;
};
