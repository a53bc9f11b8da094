/** Items for a large library, all invented: what a reader might have saved in years. */

/**
 * Runs in a page of the extension: puts items straight into the open database, a thousand a transaction. Nothing from
 * outside of it can be used. Of a hundred items 30 are events, 30 people, 25 terms, 10 dates and 5 whole pages of some
 * 1,200 characters.
 */
export async function fillLibrary(count: number): Promise<void> {
  const topics =
    '防汛 河道 水利 经济 改革 开放 发展 乡村 振兴 安全 生产 环境 保护 教育 医疗 交通 农业 工业 科技 创新 就业 住房 养老 文化 旅游 城市 更新 产业 项目 投资 消费 服务 治理 监督 巡察 党建 作风 干部 群众 基层 网格 信访 法治 财政 审计 统计 应急 消防 粮食 能源'.split(
      ' ',
    );
  const verbs = '听取 研究 部署 推进 审议 通过 强调 指出 要求 落实 加强 完善 深化 巩固 提升'.split(' ');
  const surnames = '顾 梁 秦 罗 叶 丁 沈 段 欧阳 方 吕 任 严 邱 范 冯 祝 柏 苗 温'.split(' ');
  const given = '明川景行致远海棠知秋若谷岳启文静安晓禾子衡云舒书瑶承泽怀瑾'.split('');
  const places = '岚河市 柳岭市 青禾县 云溪区 沙洲镇 白石县 松山区 长桥镇'.split(' ');
  let state = 12_345;
  // Numerical Recipes' linear congruential generator: the same library every time.
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const one = (list: readonly string[]) => list[random(list.length)] ?? '';
  const name = () => `${one(surnames)}${one(given)}${random(3) > 0 ? one(given) : ''}`;
  const clause = () =>
    `${one(verbs)}${one(topics)}${one(topics)}${one(['工作', '情况', '任务', '体系', '机制'])}`;
  const sentence = () => `${one(places)}${name()}主持召开会议，${clause()}，${clause()}，${clause()}。`;
  const day = () => new Date(Date.UTC(2022, 0, 1 + random(1700))).toISOString().slice(0, 10);
  const person = () => ({
    name: name(),
    pinyin: 'Gù Míngchuān',
    roles: ['市委书记'],
    mentions: [{ start: 0, end: 3 }],
  });
  const event = (date: string) => ({
    kind: 'meeting',
    name: `${one(places)}${one(topics)}工作会议`,
    date,
    status: 'held',
    place: one(places),
    chairs: [name()],
    attendees: [name(), name(), name()],
    documents: [],
    sentence: [0, 40],
  });
  const mark = () => ({
    type: 'term',
    text: `${one(topics)}${one(topics)}`,
    pinyin: 'gāozhìliàng fāzhǎn',
    english: `${one(['high-quality', 'green', 'sound'])} development of the meeting`,
  });

  function content(kind: number, date: string) {
    if (kind < 30) return { type: 'event', event: event(date) };
    if (kind < 60) return { type: 'person', person: person() };
    if (kind < 85) {
      const { type, text, pinyin, english } = mark();
      return { type: 'annotation', annotation: { start: 0, end: 4, type, text, pinyin, gloss: { english } } };
    }
    if (kind < 95) return { type: 'date', date: { start: 0, end: 5, text: '6月25日', value: date } };
    return {
      type: 'page',
      page: {
        text: Array.from({ length: 30 }, sentence).join(''),
        events: [event(date)],
        people: Array.from({ length: 10 }, person),
        dates: [],
        words: Array.from({ length: 50 }, mark),
      },
    };
  }

  function item(number: number) {
    const date = day();
    const quote = sentence();
    return {
      id: number.toString(16).padStart(16, '0'),
      content: content(random(100), date),
      quote,
      anchor: { start: 100, prefix: quote.slice(0, 24), suffix: quote.slice(0, 24) },
      title: `${one(places)}${clause()}`,
      url: `http://www.lanhe.gov.cn/art/${number >> 2}.html`,
      published: date,
      site: '岚河市人民政府',
      savedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
      pinyin: 'gōngzuò huìyì',
      english: 'work meeting',
    };
  }

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('yaowen');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  for (let at = 0; at < count; at += 1000) {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['items', 'cards'], 'readwrite', { durability: 'relaxed' });
      // Without its shelves the library makes them anew when it is opened next.
      transaction.objectStore('cards').clear();
      const store = transaction.objectStore('items');
      for (let number = at; number < Math.min(count, at + 1000); number++) store.put(item(number));
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')));
    });
  }
  database.close();
}
