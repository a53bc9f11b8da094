/**
 * Sites of government and party bodies and of the press that they own, by domain: a reviewed table, one site a line,
 * "domain name". A subdomain counts as its domain. Every host under gov.cn is a government's without a line here.
 */

/** government: a public or party body; central: party and state media; local: provincial and city party press. */
type SiteKind = 'government' | 'central' | 'local';

export interface Site {
  kind: SiteKind;
  name: string | undefined;
}

const BODIES = `
12371.cn 共产党员网
chinacourt.org 中国法院网
dangjian.cn 党建网
dangjian.com 党建网
wenming.cn 中国文明网
`;

const CENTRAL = `
81.cn 中国军网
banyuetan.org 半月谈网
cctv.cn 央视网
cctv.com 央视网
ce.cn 中国经济网
cenews.com.cn 中国环境网
china.com.cn 中国网
china.org.cn 中国网
chinadaily.com.cn 中国日报网
chinanews.com 中国新闻网
chinanews.com.cn 中国新闻网
cnr.cn 央广网
cntv.cn 央视网
cpd.com.cn 中国警察网
cri.cn 国际在线
cyol.com 中国青年报
farmer.com.cn 中国农网
gmw.cn 光明网
haiwainet.cn 海外网
jcrb.com 正义网
jjckb.cn 经济参考报
jyb.cn 中国教育新闻网
legaldaily.com.cn 法治日报
news.cn 新华网
people.cn 人民网
people.com.cn 人民网
qstheory.cn 求是网
rmzxb.com.cn 人民政协网
rmzxw.com.cn 人民政协网
stdaily.com 中国科技网
taiwan.cn 中国台湾网
tibet.cn 中国西藏网
workercn.cn 中工网
xinhuanet.com 新华网
xuexi.cn 学习强国
youth.cn 中国青年网
`;

const LOCAL = `
66wz.com 温州网
anhuinews.com 中安在线
bjd.com.cn 京报网
btzx.com.cn 兵团新闻网
changsha.cn 星辰在线
chinajilin.com.cn 中国吉林网
chinatibetnews.com 中国西藏新闻网
cjn.cn 长江网
cnhubei.com 荆楚网
cnjxol.com 嘉兴在线
cnnb.com.cn 中国宁波网
cnwest.com 西部网
cqnews.net 华龙网
cqrb.cn 重庆日报
dahe.cn 大河网
dailyqd.com 青岛日报
dayoo.com 大洋网
dbw.cn 东北网
ddcpc.cn 当代先锋网
dlxww.com 大连新闻网
dzwww.com 大众网
e23.cn 舜网
eastday.com 东方网
enorth.com.cn 北方网
fjdaily.com 福建日报
fjsen.com 东南网
foshannews.com 佛山新闻网
fznews.com.cn 福州新闻网
gansudaily.com.cn 每日甘肃网
gog.cn 多彩贵州网
gscn.com.cn 中国甘肃网
gxnews.com.cn 广西新闻网
gxrb.com.cn 广西日报
gywb.cn 贵阳网
hangzhou.com.cn 杭州网
hebnews.cn 河北新闻网
henandaily.cn 河南日报
hf365.com 合肥在线
hinews.cn 南海网
hkwb.net 海口网
hljnews.cn 黑龙江日报
hubeidaily.net 湖北日报
iqilu.com 齐鲁网
jfdaily.com 上观新闻
jhnews.com.cn 金华新闻网
jschina.com.cn 中国江苏网
jxnews.com.cn 中国江西网
kunming.cn 昆明信息港
lnd.com.cn 北国网
longhoo.net 龙虎网
ncnews.com.cn 南昌新闻网
nen.com.cn 东北新闻网
newssc.org 四川新闻网
nmgnews.com.cn 内蒙古新闻网
nnnews.net 南宁新闻网
northnews.cn 北方新闻网
nxnews.net 宁夏新闻网
qhnews.com 青海新闻网
qianlong.com 千龙网
qingdaonews.com 青岛新闻网
rednet.cn 红网
scol.com.cn 四川在线
shaoxing.com.cn 绍兴网
shobserver.com 上观新闻
sjzdaily.com.cn 石家庄新闻网
southcn.com 南方网
subaonet.com 苏报网
sxdaily.com.cn 群众新闻网
sxrb.com 山西新闻网
syd.com.cn 沈阳网
sznews.com 深圳新闻网
taizhou.com.cn 中国台州网
tibet3.com 青海新闻网
tjyun.com 津云
ts.cn 天山网
tynews.com.cn 太原新闻网
voc.com.cn 华声在线
wxrb.com 无锡新传媒
xhby.net 新华报业网
xiancn.com 西安新闻网
xmnn.cn 厦门网
ycen.com.cn 银川新闻网
yunnan.cn 云南网
zjol.com.cn 浙江在线
zsnews.cn 中山网
zynews.cn 中原网
`;

const SITES = new Map<string, Site>(
  (
    [
      ['government', BODIES],
      ['central', CENTRAL],
      ['local', LOCAL],
    ] as const
  ).flatMap(([kind, table]) =>
    table
      .trim()
      .split('\n')
      .map((line): [string, Site] => {
        const [domain = '', name] = line.split(' ');
        return [domain, { kind, name }];
      }),
  ),
);

/** The site's entry by its address, or null where it is no public body's and no party press. */
export function siteOf(url: string): Site | null {
  const host = hostOf(url);
  if (host === 'gov.cn' || host.endsWith('.gov.cn')) return { kind: 'government', name: undefined };
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const site = SITES.get(at);
    if (site !== undefined) return site;
  }
  return null;
}

/** The host of an address in lower case, or an empty string where it is not one. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
