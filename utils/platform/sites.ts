/**
 * The sites on which the reader starts by itself: government sites, party news, state media and the party dailies of
 * the provinces and larger cities. Any other page is read when the toolbar button is pressed there. One registered
 * domain a line; its subdomains count. A site is added here only when its publisher is a government or party body.
 */
const SITES = [
  // Government, party and state bodies
  'gov.cn',
  '12371.cn',
  'chinacourt.org',
  'wenming.cn',
  'dangjian.cn',
  // Central media
  'people.com.cn',
  'news.cn',
  'xinhuanet.com',
  'cctv.com',
  'gmw.cn',
  'qstheory.cn',
  'ce.cn',
  '81.cn',
  'cnr.cn',
  'chinanews.com.cn',
  'china.com.cn',
  'banyuetan.org',
  'legaldaily.com.cn',
  'jcrb.com',
  'workercn.cn',
  'stdaily.com',
  'rmzxb.com.cn',
  // Provincial party dailies and their news sites, from north to south
  'bjd.com.cn',
  'hebnews.cn',
  'sxrb.com',
  'northnews.cn',
  'lnd.com.cn',
  'chinajilin.com.cn',
  'hljnews.cn',
  'dbw.cn',
  'jfdaily.com',
  'xhby.net',
  'zjol.com.cn',
  'anhuinews.com',
  'fjdaily.com',
  'jxnews.com.cn',
  'dzwww.com',
  'dahe.cn',
  'cnhubei.com',
  'rednet.cn',
  'voc.com.cn',
  'southcn.com',
  'gxrb.com.cn',
  'hinews.cn',
  'cqrb.cn',
  'cqnews.net',
  'scol.com.cn',
  'yunnan.cn',
  'sxdaily.com.cn',
  'gansudaily.com.cn',
  'qhnews.com',
  'nxnews.net',
  'ts.cn',
  // City party dailies
  'tynews.com.cn',
  'cjn.cn',
  'hangzhou.com.cn',
  'cnnb.com.cn',
  'sznews.com',
  'xmnn.cn',
] as const;

/** Match patterns of the content script in the manifest. */
export const MATCHES = SITES.map((site) => `*://*.${site}/*`);
