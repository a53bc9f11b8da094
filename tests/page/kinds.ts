/** More kinds of pages, of both sides of the line, written for these tests: places, people and bodies are invented. */
import { page } from './pages.ts';

export type Kind = [what: string, url: string, document: () => Document];

export const news = (title: string, facts: string, paragraphs: string[], head = '') =>
  page(
    `<div class="nav"><a href="/">首页</a></div><h1>${title}</h1><div class="info">${facts}</div><div class="content">${paragraphs
      .map((text) => `<p>　　${text}</p>`)
      .join('')}</div><div class="foot">版权所有</div>`,
    `<title>${title}</title>${head}`,
  );

export const governmentPages: Kind[] = [
  [
    "a discipline commission's one-sentence notice",
    'https://www.yxjw.gov.cn/scdc/1.html',
    () =>
      news('云溪市水务局原局长方某接受纪律审查和监察调查', '来源：云溪市纪委监委　时间：2026-06-25', [
        '云溪市水务局原党组书记、局长方某涉嫌严重违纪违法，目前正接受云溪市纪委监委纪律审查和监察调查。',
      ]),
  ],
  [
    "a court's news on the courts' own site",
    'https://www.chinacourt.org/article/detail/2026/06/id/1.shtml',
    () =>
      news('云溪法院开展巡回审判进乡村活动', '来源：中国法院网云溪频道', [
        '近日，云溪区人民法院组织干警来到松岭乡，开展巡回审判活动，现场审理一起相邻权纠纷案件，并向村民讲解民法典知识。',
        '该院党组书记表示，将继续把司法服务送到群众家门口，为乡村振兴提供司法保障。',
      ]),
  ],
  [
    'a press release of Hong Kong in traditional characters',
    'https://www.info.gov.hk/gia/general/202606/25/P2026062500001.htm',
    () =>
      page(
        `<div id="PRHeadline">行政長官出席社區中心啟用典禮</div><span id="pressrelease">行政長官今日（六月二十五日）出席社區中心啟用典禮，與地區人士會面，聽取他們對政府施政的意見。<br><br>他表示，特區政府會繼續投放資源，改善基層服務，並會在今年的施政報告提出新措施。民政及青年事務局局長陪同出席。</span><p>完<br><br>2026年6月25日（星期四）</p>`,
        '<title>行政長官出席社區中心啟用典禮</title>',
      ),
  ],
  [
    'news of the government of Macao',
    'https://www.gov.mo/zh-hant/news/1/',
    () =>
      news('經濟財政司司長與業界座談', '發佈日期：2026-06-25　來源：新聞局', [
        '經濟財政司司長今日與中小企業代表座談，介紹特別行政區政府新一年的扶持措施，聽取業界對經濟適度多元發展的意見和建議。',
      ]),
  ],
  [
    'news of an executive yuan',
    'https://www.ey.gov.tw/Page/1/2',
    () =>
      news('院會通過防災條例修正草案', '日期：115-06-25', [
        '行政院會今（25）日通過內政部擬具的防災條例部分條文修正草案，將函請立法院審議。院長於會中表示，請內政部積極與立法院朝野各黨團溝通協調，早日完成修法程序。',
      ]),
  ],
  [
    'a report of the agency on a commercial portal, with an advertisement in it',
    'https://news.portal.example/c/2026-06-25/1.shtml',
    () =>
      page(
        `<h1>全国防汛工作视频会议召开</h1><div>2026年06月25日 19:20 新华网</div><div id="artibody"><p>　　新华社北京6月25日电（记者 何以南）全国防汛工作视频会议25日召开。国务院有关负责人出席会议并讲话，强调要落实防汛责任制，保障人民群众生命财产安全。</p><div class="ad">立即下载客户端，领取优惠</div><p>　　会议要求，各地区、各有关部门要加强监测预报预警，做好应急管理各项准备。</p></div><div>责任编辑：方圆</div>`,
        '<title>全国防汛工作视频会议召开|防汛_新闻中心</title>',
      ),
  ],
  [
    "a county's short news from its media centre",
    'http://www.songling.gov.cn/zwdt/202606/t20260625_1.html',
    () =>
      news('松岭县慰问困难党员', '来源：县融媒体中心', [
        '6月25日，松岭县委副书记林知行一行走访慰问困难党员，为他们送去慰问金和节日祝福。',
      ]),
  ],
];

export const otherPages: Kind[] = [
  [
    'a guide to the disclosure of information',
    'https://www.yunxi.gov.cn/zwgk/zhinan.html',
    () =>
      news('云溪市政府信息公开指南', '', [
        '为便于公民、法人和其他组织获取政府信息，编制本公开指南。需要依申请公开的，可以填写申请表。',
        '公开方式包括政府网站、公报等。公开时限为信息形成之日起二十个工作日。',
        '受理机构：云溪市政府办公室。办理时间：工作日九时至十七时，咨询电话见网站。',
      ]),
  ],
  [
    'English news of a government',
    'https://english.www.gov.cn/news/1.html',
    () =>
      news('Meeting on flood control held', 'Xinhua', [
        'BEIJING, June 25 -- A national meeting on flood control was held on Thursday, with officials attending.',
        'Local authorities were urged to step up monitoring and to prepare for emergencies in the flood season.',
      ]),
  ],
  [
    "football on a party paper's site",
    'http://sports.people.com.cn/n1/2026/0625/c1.html',
    () =>
      news('红星队客场取胜', '2026年06月25日 来源：人民网', [
        '人民网云溪6月25日电（记者 田小禾）联赛第十五轮昨晚战罢，红星队客场二比一击败蓝港队，主教练赛后表扬了球员。',
        '第八十分钟，前锋接队友传球射门得分，进球后全队庆祝。目前红星队积分榜排名第三。',
      ]),
  ],
  [
    "a film on a party paper's site",
    'http://ent.people.com.cn/n1/2026/0625/c2.html',
    () =>
      news('电影《山河之间》票房破亿', '2026年06月25日 来源：人民网', [
        '电影《山河之间》上映三天，票房突破一亿元。导演何以南说，剧组在高原上拍了一百天，演员都很辛苦。',
        '影片的男主由新人出演，许多粉丝走进影院，在社交平台上热搜不断。',
      ]),
  ],
  [
    "health advice on the state agency's site",
    'http://www.news.cn/health/20260625/1.html',
    () =>
      news('夏天怎样睡得更好', '2026-06-25 来源：新华网', [
        '夏季天气炎热，许多人睡眠不好。主任医师方圆提醒，晚餐饮食宜清淡，睡前不要看手机。',
        '如果症状持续，应到门诊就诊，在医生指导下服用药物。专家建议高血压患者按时测量血压。',
      ]),
  ],
  [
    'a market report that quotes the agency',
    'https://finance.portal.example/1.html',
    () =>
      news('沪指收盘上涨，科技板块领涨', '来源：新华社', [
        '据新华社消息，今日沪指收盘上涨百分之一，科技板块涨幅居前，多只个股涨停，成交额超过一万亿元。',
        '分析人士说，投资者情绪回暖，主力资金净流入，财政部、商务部近日出台的政策提振了信心。',
      ]),
  ],
  [
    'a newspaper of Taiwan on party politics',
    'https://news.udnnews.example/story/1',
    () =>
      news('議員質詢市府預算', '2026-06-25 記者王小禾／台北報導', [
        '市議會昨日質詢，議員批評市政府預算編列浮濫，市長回應說會檢討。兩黨議員一度互嗆，議長宣布休息。',
        '市府發言人會後表示，預算均依規定編列，教育部與內政部補助款也都列入。',
      ]),
  ],
  [
    "a ministry's page of Japan in Chinese characters and kana",
    'https://www.mofa.go.jp/mofaj/press/1.html',
    () =>
      news('外務大臣会談', '令和8年6月25日', [
        '本25日、外務大臣は、外交部長との間で会談を行い、両国関係及び地域情勢について意見交換を行いました。',
        '双方は、今後も緊密に意思疎通を行うことで一致しました。',
      ]),
  ],
  [
    "a university's party news",
    'https://www.yxu.edu.example/dw/1.html',
    () =>
      news('学校党委召开理论学习中心组会议', '来源：党委宣传部', [
        '6月25日，学校党委召开理论学习中心组学习会，学习贯彻全国教育大会精神，校党委书记主持会议并讲话。',
        '会议强调，全体党员干部要深入学习，推动学校高质量发展，全面从严治党。',
      ]),
  ],
  [
    'an encyclopaedia on an office of state',
    'https://baike.portal.example/item/1',
    () =>
      news('市长', '', [
        '市长是市人民政府的行政首长，由市人民代表大会选举产生，副市长协助市长工作。市长主持市政府常务会议，向人大常委会负责并报告工作。',
        '省长、县长、区长、州长由同级人民代表大会选举，国务院统一领导地方各级人民政府的工作。',
      ]),
  ],
  [
    'a page of results of a search on a government site',
    'https://search.yunxi.gov.cn/s?q=1',
    () =>
      page(
        `<form><input name="q"><button>搜索</button></form><ul>${Array.from(
          { length: 20 },
          (_, n) =>
            `<li><a href="/${n}">云溪市召开第${n}次专题会议，部署重点工作</a><p>云溪市召开会议……</p><span>2026-06-25</span></li>`,
        ).join('')}</ul>`,
        '<title>搜索结果</title><meta name="SiteIDCode" content="0000000001">',
      ),
  ],
];
