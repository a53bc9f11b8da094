import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../utils/page/probe.ts';

const couldBeNews = (document: Document) => lookAt(document).couldBeNews;
const could = (body: string) => couldBeNews(parseHTML(`<html><body>${body}</body></html>`).document);

describe('couldBeNews', () => {
  it.each([
    ['a report', '<p>9月16日，市委书记顾明川主持召开市委常委会会议，研究部署防汛工作。</p>'],
    ['one with ASCII commas', '<p>9月16日,市委书记顾明川主持召开市委常委会会议,研究部署防汛工作。</p>'],
    ['traditional characters', '<p>行政長官今日出席行政會議，就明年度施政報告聽取各界意見。</p>'],
    [
      'text in nothing but divs',
      '<div><div>市政府召开常务会议，审议《河道保护条例》，部署下一步工作。</div></div>',
    ],
    [
      'official news that speaks of a match',
      '<p>市长出席联赛决赛开幕式，强调要高质量发展体育事业，市委书记出席会议，球队夺冠。</p>',
    ],
    [
      'a list of headlines',
      '<ul>' + '<li><a href="/1">市六届人大常委会举行第十八次会议</a></li>'.repeat(6) + '</ul>',
    ],
  ])('says yes to %s', (_, body) => expect(could(body)).toBe(true));

  it.each([
    ['nothing', ''],
    ['English', '<p>The State Council held an executive meeting on Friday, chaired by the Premier.</p>'],
    [
      'a few links',
      '<ul><li><a>市六届人大常委会举行第十八次会议</a></li><li><a>全市防汛工作会议召开</a></li></ul>',
    ],
    [
      'what only scripts say',
      '<script>const text = "市委书记顾明川主持召开市委常委会会议，研究部署防汛工作。";</script>',
    ],
    ['a form with labels', '<form><label>姓名</label><input><label>身份证号码</label><input></form>'],
    [
      'a football report',
      '<p>上半场主队前锋打入进球，下半场门将扑出点球，球队以2比1的比分夺冠，主教练赞扬球员。</p>',
    ],
    [
      'a guide to a service',
      '<p>办事指南：受理条件，申请材料，办理流程，办理时限，收费标准，请到窗口办理，咨询电话见下。</p>',
    ],
  ])('says no to %s', (_, body) => expect(could(body)).toBe(false));

  it('looks into open shadow trees where the page itself says nothing', () => {
    const { document } = parseHTML('<html><body><div><x-report></x-report></div></body></html>');
    expect(couldBeNews(document)).toBe(false);
    document.querySelector('x-report')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>9月16日，市委书记顾明川主持召开市委常委会会议，研究部署防汛工作。</p>';
    expect(couldBeNews(document)).toBe(true);
  });

  it('looks into a tree within a tree', () => {
    const { document } = parseHTML('<html><body><div><x-report></x-report></div></body></html>');
    const outer = document.querySelector('x-report')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div><section></section></div>';
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>9月16日，市委书记顾明川主持召开市委常委会会议，研究部署防汛工作。</p>';
    expect(couldBeNews(document)).toBe(true);
  });

  it('finds elements of the page’s own on a large page too', () => {
    const { document } = parseHTML(
      `<html><body>${'<div><p>.</p></div>'.repeat(300)}<x-report></x-report></body></html>`,
    );
    document.querySelector('x-report')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>9月16日，市委书记顾明川主持召开市委常委会会议，研究部署防汛工作。</p>';
    expect(couldBeNews(document)).toBe(true);
  });
});
