/** An invented article of an invented city, as the panel is given it. */
import type { Annotation, MentionKind } from '../../utils/model/mention.ts';
import type { PageRecord, PageStatus, ReadArticle } from '../../utils/model/page.ts';

const TITLE = '柳岭市委召开工作会议';
const TEXT = `${TITLE}
本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。市委书记沈岳明主持会议，市长欧阳静出席。会议学习了《柳岭市城市更新条例》。
会议强调，要抓住“关键少数”。近日，沈岳明到青禾县调研。`;

const places = (text: string) => [...TEXT.matchAll(new RegExp(text, 'g'))].map(({ index }) => index);

function marks(type: MentionKind, text: string, pinyin: string, english?: string): Annotation[] {
  return places(text).map((start) => ({
    start,
    end: start + text.length,
    text,
    type,
    pinyin,
    ...(english && { gloss: { english } }),
  }));
}

function person(name: string, pinyin: string, roles: string[]) {
  return {
    name,
    pinyin,
    roles,
    mentions: marks('person', name, pinyin).map(({ start, end }) => ({ start, end })),
  };
}

function date(text: string, value: string | null) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, value };
}

export function sampleRead(): ReadArticle {
  const sentence = TEXT.indexOf('本报讯');
  return {
    article: { text: TEXT, title: TITLE, url: 'https://www.liuling.gov.cn/a.html', site: '柳岭日报' },
    publishedBasis: 'page',
    analysis: {
      published: '2026-06-26',
      annotations: [
        ...marks(
          'meeting',
          '柳岭市委工作会议',
          'Liǔlǐng shìwěi gōngzuò huìyì',
          'Liuling party work conference',
        ),
        ...marks('person', '沈岳明', 'Shěn Yuèmíng'),
        ...marks('term', '关键少数', 'guānjiàn shǎoshù', 'the “crucial few”'),
        ...marks('place', '青禾县', 'Qīnghé Xiàn', 'Qinghe County'),
      ],
      dates: [date('近日', null), date('6月25日', '2026-06-25')],
      people: [person('沈岳明', 'Shěn Yuèmíng', ['市委书记']), person('欧阳静', 'Ōuyáng Jìng', ['市长'])],
      events: [
        {
          kind: 'meeting',
          name: '柳岭市委工作会议',
          date: '2026-06-25',
          status: 'held',
          place: '市会议中心',
          chairs: ['沈岳明'],
          attendees: ['欧阳静'],
          documents: ['《柳岭市城市更新条例》'],
          sentence: [sentence, TEXT.indexOf('。', sentence) + 1],
        },
      ],
    },
  };
}

export function sampleRecord(status: PageStatus, articles: ReadArticle[] = [sampleRead()]): PageRecord {
  return { url: 'https://www.liuling.gov.cn/a.html', title: '柳岭市人民政府', status, articles };
}
