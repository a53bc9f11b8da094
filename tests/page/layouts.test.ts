/** Reports in the layouts of many content systems: taken for news, and read whole, with title and date. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/article.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { LAYOUTS, type Layout, type Report } from './layouts.ts';

const MEETING: Report = {
  title: '云溪市委常委会召开会议 研究防汛备汛等工作',
  day: '2026-06-26',
  source: '云溪日报',
  paragraphs: [
    '本报讯（记者 田小禾）6月25日，云溪市委常委会召开会议，学习贯彻全省防汛工作会议精神，研究我市贯彻落实意见。市委书记秦明远主持会议并讲话。',
    '会议指出，今年汛期雨情复杂，要克服麻痹思想，压实防汛责任。',
    '坚持底线思维 备足抢险物资',
    '会议强调，各级党委、政府要加强值班值守，对水库、河道、地质灾害隐患点逐一排查，发现问题立即整改。“宁可十防九空，不可失防万一。”秦明远说。',
    '会议还研究了其他事项。',
  ],
};

const WIRE: Report = {
  title: '全国防汛抗旱工作视频会议在京召开',
  day: '2026-06-26',
  source: '新华社',
  paragraphs: [
    '新华社北京6月26日电（记者 何以南、周立）全国防汛抗旱工作视频会议26日在京召开。国务院有关负责同志出席会议并讲话。',
    '会议强调，要深入学习贯彻党中央、国务院决策部署，坚持人民至上、生命至上，落实以行政首长负责制为核心的防汛抗旱责任制。',
    '会议要求，国家防总各成员单位要密切协作，加强监测预报预警，做好应急管理各项准备，确保人民群众生命财产安全。',
  ],
};

const TRADITIONAL: Report = {
  title: '行政長官出席社區中心啟用典禮致辭',
  day: '2026-06-26',
  source: '新聞局',
  paragraphs: [
    '行政長官今日（六月二十六日）出席社區中心啟用典禮，與地區人士會面，聽取他們對特區政府施政的意見。行政院、立法會議員亦有出席。',
    '他表示，政府會繼續投放資源，改善基層服務，並會在今年的施政報告提出新措施，由財政司跟進。',
    '有關部門的發言人說，新中心將於下月起分階段開放，市民可以在網上預約。',
  ],
};

/** What is read of a report in a layout, and what ought to be. */
const read = ({ url, lay }: Layout, report: Report) => {
  const document = lay(report);
  const reading = readPage(document, url);
  return {
    isGovernmentNews: detectPage(document, url, reading).isGovernmentNews,
    articles: reading.articles.map(({ article: { title, published, text } }) => {
      const [first, ...body] = text.split('\n');
      return {
        title,
        first,
        published,
        body: body.map((line) => line.replace('央视网消息（新闻联播）：', '')),
      };
    }),
  };
};
const whole = ({ title, day, paragraphs }: Report) => ({
  isGovernmentNews: true,
  articles: [{ title, first: title, published: day, body: paragraphs }],
});

describe('a city’s report of a meeting, laid out by', () => {
  it.each(LAYOUTS.mainland)('$what', (layout) => {
    expect(read(layout, MEETING)).toEqual(whole(MEETING));
  });
});

describe('the agency’s report, laid out by', () => {
  it.each([...LAYOUTS.mainland, ...LAYOUTS.portals])('$what', (layout) => {
    expect(read(layout, WIRE)).toEqual(whole(WIRE));
  });
});

describe('news in traditional characters, laid out by', () => {
  it.each(LAYOUTS.abroad)('$what', (layout) => {
    expect(read(layout, TRADITIONAL)).toEqual(whole(TRADITIONAL));
  });
});
