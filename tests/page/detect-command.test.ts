import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { governmentNews, TITLE } from './pages.ts';

function detect(input: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['utils/cli/detect.ts'], {
    input,
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    stderr,
    status,
  };
}

describe('detect', () => {
  it('answers each page in order, and articles only for government news', () => {
    const html = governmentNews().documentElement.outerHTML;
    const lines = [
      { id: 'a', url: 'https://www.yunxi.gov.cn/1.html', html },
      { id: 2, url: null, html: '<p>你好</p>' },
      { id: 'c', url: '', html: '' },
    ];
    const { answers, stderr, status } = detect(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(answers).toEqual([
      {
        id: 'a',
        isGovernmentNews: true,
        score: 1,
        articles: [
          { title: TITLE, published: '2026-06-26', text: expect.stringContaining(`${TITLE}\n本报讯`) },
        ],
      },
      { id: 2, isGovernmentNews: false, score: 0, articles: [] },
      { id: 'c', isGovernmentNews: false, score: 0, articles: [] },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('says what is wrong with a line, goes on, and ends with status 1', () => {
    const { answers, stderr, status } = detect('{"id":"a"}\n[1]\n{"id":"b","html":"<p>x</p>","url":5}\n');
    expect(answers).toEqual([
      { id: 'a', error: '"html" is not a string' },
      { id: null, error: 'not an object' },
      { id: 'b', error: '"url" is not a string' },
    ]);
    expect(stderr).toBe(
      'line 1: "html" is not a string\nline 2: not an object\nline 3: "url" is not a string\n',
    );
    expect(status).toBe(1);
  });
});
