/**
 * Sites of government and party bodies and of the press that they own, by domain: a reviewed table, one site a line
 * with its name. A subdomain counts as its domain. A site is added only when its publisher is a government or party
 * body, a people's organisation, or such a body's paper. The reader starts by itself on these sites: see
 * utils/platform/sites.ts.
 */

import { LOCAL } from './sites-local.ts';

/** government: a public or party body; central: party and state media; local: provincial and city party press. */
type SiteKind = 'government' | 'central' | 'local';

const BODIES = [
  '12371.cn', // 共产党员网
  'acftu.org', // 中华全国总工会
  'cdpf.org.cn', // 中国残联
  'chinacourt.org', // 中国法院网
  'chinaql.org', // 中国侨联
  'cndca.org.cn', // 中国民主建国会
  'dangjian.cn', // 党建网
  'dangjian.com', // 党建网
  'dswxyjy.org.cn', // 中央党史和文献研究院
  'eac.hk', // 香港選舉管理委員會
  'gov.cn',
  'gov.hk',
  'gov.mo',
  'gov.tw',
  'gqt.org.cn', // 共青团中央
  'hshfy.sh.cn', // 上海市高级人民法院
  'icac.org.hk', // 香港廉政公署
  'idcpc.org.cn', // 中共中央对外联络部
  'judiciary.hk', // 香港司法機構
  'mj.org.cn', // 中国民主促进会
  'mmzy.org.cn', // 中国民主同盟
  'ngd.org.cn', // 中国农工民主党
  'ombudsman.hk', // 香港申訴專員公署
  'redcross.org.cn', // 中国红十字会
  'spcsc.sh.cn', // 上海人大
  'taimeng.org.cn', // 台湾民主自治同盟
  'wenming.cn', // 中国文明网
  'women.org.cn', // 全国妇联
  'zg.org.cn', // 中国致公党
];

const CENTRAL = [
  '81.cn', // 中国军网
  'banyuetan.org', // 半月谈网
  'caacnews.com.cn', // 中国民航网
  'cctv.cn', // 央视网
  'cctv.com', // 央视网
  'ce.cn', // 中国经济网
  'cenews.com.cn', // 中国环境网
  'china.com.cn', // 中国网
  'china.org.cn', // 中国网
  'chinadaily.com.cn', // 中国日报网
  'chinajsb.cn', // 中国建设新闻网
  'chinanews.com', // 中国新闻网
  'chinanews.com.cn', // 中国新闻网
  'chinawater.com.cn', // 中国水利网
  'clssn.com', // 中国劳动保障新闻网
  'cnii.com.cn', // 人民邮电报
  'cnr.cn', // 央广网
  'cntheory.com', // 理论网
  'cntv.cn', // 央视网
  'cpd.com.cn', // 中国警察网
  'cqn.com.cn', // 中国质量新闻网
  'cri.cn', // 国际在线
  'ctaxnews.com.cn', // 中国税务报
  'cyol.com', // 中国青年报
  'farmer.com.cn', // 中国农网
  'gmw.cn', // 光明网
  'greentimes.com', // 中国绿色时报
  'haiwainet.cn', // 海外网
  'iziran.net', // 中国自然资源报
  'jcrb.com', // 正义网
  'jjckb.cn', // 经济参考报
  'jkb.com.cn', // 健康报
  'jyb.cn', // 中国教育新闻网
  'legaldaily.com.cn', // 法治日报
  'mzyfz.org.cn', // 民主与法制网
  'news.cn', // 新华网
  'people.cn', // 人民网
  'people.com.cn', // 人民网
  'peoplerail.com', // 人民铁道网
  'qizhiwang.org.cn', // 旗帜网
  'qstheory.cn', // 求是网
  'rmfyb.com', // 人民法院报
  'rmlt.com.cn', // 人民论坛网
  'rmzxb.com.cn', // 人民政协网
  'rmzxw.com.cn', // 人民政协网
  'rthk.hk', // 香港電台
  'stdaily.com', // 中国科技网
  'taiwan.cn', // 中国台湾网
  'takungpao.com', // 大公網
  'tibet.cn', // 中国西藏网
  'tkww.hk', // 大公文匯網
  'wenweipo.com', // 文匯網
  'workercn.cn', // 中工网
  'xinhuanet.com', // 新华网
  'xuexi.cn', // 学习强国
  'youth.cn', // 中国青年网
  'zgjtb.com', // 中国交通新闻网
  'zgsyb.com', // 中国水运网
];

const SITES = new Map<string, SiteKind>();
for (const domain of BODIES) SITES.set(domain, 'government');
for (const domain of CENTRAL) SITES.set(domain, 'central');
for (const domain of LOCAL) SITES.set(domain, 'local');

/** The domains of the table, without their subdomains. */
export const DOMAINS: readonly string[] = [...SITES.keys()];

/** Whose site it is by its address, or null where it is no public body's and no party press. */
export function siteOf(url: string): SiteKind | null {
  const host = hostOf(url);
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const kind = SITES.get(at);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The host of an address in lower case, or an empty string where it is not one. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
