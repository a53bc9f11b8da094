import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../utils/dates/publication.ts';

describe('publicationDate: forms of metadata', () => {
  it.each([
    ['2026-06-25 08:30', '2026-06-25'],
    ['2026-06-25 08:30:12', '2026-06-25'],
    ['2026年6月25日 08:30', '2026-06-25'],
    ['二〇二六年六月二十五日', '2026-06-25'],
    ['2026/6/5', '2026-06-05'],
    ['2026.06.25', '2026-06-25'],
    ['20260625', '2026-06-25'],
    ['发布时间：2026-06-25 来源：清溪县政府', '2026-06-25'],
    ['2026-06-25T08:30:00+08:00', '2026-06-25'],
    ['2026-06-24T20:30:00Z', '2026-06-25'],
    ['2026-06-24T15:59:59.000Z', '2026-06-24'],
    ['2026-06-25T23:00:00-05:00', '2026-06-26'],
    ['Thu, 25 Jun 2026 20:00:00 GMT', '2026-06-26'],
    ['1782345600', '2026-06-25'],
    ['1782345600000', '2026-06-25'],
  ])('%s → %s', (written, value) => {
    expect(publicationDate({ metadata: [undefined, written] })).toEqual({ value, basis: 'metadata' });
  });

  it.each(['', '6月25日', '2026-13-01', '2026-02-30', '1900-01-01', '2200-01-01', '第12345号', '2026年6月'])(
    '%s is no day',
    (written) => {
      expect(publicationDate({ metadata: [written] })).toBeNull();
    },
  );
});

describe('publicationDate: addresses', () => {
  it.each([
    ['https://www.example.gov.cn/2026-06/26/content_1.htm', '2026-06-26'],
    ['https://www.example.gov.cn/xw/202606/t20260626_123456.html', '2026-06-26'],
    ['https://www.example.gov.cn/art/20260125_77.shtml', '2026-01-25'],
    ['https://www.example.gov.cn/2022/10/17/a.html', '2022-10-17'],
    ['https://www.example.cn/html/2026/0626/c1-2.html', '2026-06-26'],
    ['https://paper.example.cn/html/202606/26/node_1.htm', '2026-06-26'],
    ['https://tv.example.com/2022/10/17/VIDEabc123221017.shtml', '2022-10-17'],
    ['https://tv.example.com/VIDEaBcDeFgHiJkLmNoP221017.shtml', '2022-10-17'],
  ])('%s', (url, value) => {
    expect(publicationDate({ url })).toEqual({ value, basis: 'url' });
  });

  it.each([
    'https://20260101.example.cn/news/1.html',
    'https://www.example.gov.cn/c/12345678.html',
    'https://www.example.gov.cn/2026/99/99/a.html',
  ])('%s tells none', (url) => {
    expect(publicationDate({ url })).toBeNull();
  });
});

describe('publicationDate: text and order of trust', () => {
  it.each<[string, string | null]>([
    ['清溪新闻\n新华社北京2026年6月25日电（记者林小禾）', '2026-06-25'],
    ['关于召开会议的决定\n正文。\n2026年6月25日', '2026-06-25'],
    ['新华社北京6月25日电', null],
    ['自2026年7月1日起施行。', null],
    ['2026年6月25日，县委召开会议。', null],
  ])('%s', (text, value) => {
    expect(publicationDate({ text })?.value ?? null).toBe(value);
  });

  it('takes metadata before page, page before address, address before text', () => {
    const all = {
      metadata: ['2026-06-01'],
      page: ['2026-06-02'],
      url: 'https://a.cn/2026-06/03/',
      text: '2026年6月4日',
    };
    expect(publicationDate(all)).toEqual({ value: '2026-06-01', basis: 'metadata' });
    expect(publicationDate({ ...all, metadata: ['不详'] })).toEqual({ value: '2026-06-02', basis: 'page' });
    expect(publicationDate({ ...all, metadata: [], page: undefined })).toEqual({
      value: '2026-06-03',
      basis: 'url',
    });
    expect(publicationDate({ text: all.text })).toEqual({ value: '2026-06-04', basis: 'text' });
    expect(publicationDate({})).toBeNull();
  });

  describe('where witnesses differ', () => {
    const made = { metadata: ['2026-06-26 08:30'] };

    it.each<[string, Parameters<typeof publicationDate>[0], string, string]>([
      [
        'a label that is a few days off',
        { ...made, page: ['发布日期：2026-06-20'] },
        '2026-06-26',
        'metadata',
      ],
      ['a label from years before', { ...made, page: ['发布日期：2019-03-05'] }, '2019-03-05', 'page'],
      ['a later label alone', { ...made, page: ['发布日期：2027-03-05'] }, '2026-06-26', 'metadata'],
      ['a date without a label', { ...made, page: ['2019-03-05 云溪之春'] }, '2026-06-26', 'metadata'],
      ['the date of another thing', { ...made, page: ['更新时间：2019-03-05'] }, '2026-06-26', 'metadata'],
      [
        'an address from years before',
        { ...made, url: 'https://a.gov.cn/201903/t20190305_1.html' },
        '2019-03-05',
        'url',
      ],
      [
        'a dateline from years before',
        { ...made, text: '标题\n新华社北京2019年3月5日电（记者林小禾）' },
        '2019-03-05',
        'text',
      ],
      [
        'a year told in the text',
        { ...made, text: '2019年3月5日，县委召开会议。' },
        '2026-06-26',
        'metadata',
      ],
      [
        'label and address against metadata',
        {
          metadata: ['2010-01-01'],
          page: ['发布时间：2026-06-26 08:30'],
          url: 'https://a.gov.cn/t20260625_1.html',
        },
        '2026-06-26',
        'page',
      ],
    ])('%s', (_, sources, value, basis) => {
      expect(publicationDate(sources)).toEqual({ value, basis });
    });
  });
});
