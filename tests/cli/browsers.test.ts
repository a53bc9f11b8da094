import { describe, expect, test } from 'vitest';
import { chooseBrowser, findBrowsers, lookedFor, type Machine } from '../../utils/cli/browsers.ts';

function machine(platform: string, programs: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

const MAC_EDGE = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
const WINDOWS = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local' };
const WINDOWS_FIREFOX = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
const WINDOWS_CHROME = 'C:\\Users\\r\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';

describe('findBrowsers', () => {
  test.each<[string, Machine, [string, string][]]>([
    ['nothing', machine('linux', []), []],
    [
      'Debian',
      machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr']),
      [
        ['Chromium', '/usr/bin/chromium'],
        ['Firefox', '/usr/bin/firefox-esr'],
      ],
    ],
    [
      'a place on PATH',
      machine('linux', ['/opt/b/firefox'], { PATH: '/opt/a:/opt/b' }),
      [['Firefox', '/opt/b/firefox']],
    ],
    [
      'not the tools of this project',
      machine('linux', ['/p/node_modules/.bin/chrome'], { PATH: '/p/node_modules/.bin' }),
      [],
    ],
    ['macOS', machine('darwin', [MAC_EDGE]), [['Edge', MAC_EDGE]]],
    [
      'Windows',
      machine('win32', [WINDOWS_CHROME, WINDOWS_FIREFOX], WINDOWS),
      [
        ['Chrome', WINDOWS_CHROME],
        ['Firefox', WINDOWS_FIREFOX],
      ],
    ],
    [
      'a program named by hand, once, instead of what is there',
      machine('linux', ['/usr/bin/chromium', '/x/chrome'], { YAOWEN_CHROME: '/x/chrome' }),
      [['Chrome', '/x/chrome']],
    ],
  ])('%s', (_, given, expected) => {
    expect(findBrowsers(given).map(({ name, executable }) => [name, executable])).toEqual(expected);
  });

  test('a name that is no program is told, not passed over', () => {
    expect(() => findBrowsers(machine('linux', [], { YAOWEN_FIREFOX: '/no' }))).toThrow(
      'YAOWEN_FIREFOX is /no',
    );
  });
});

describe('chooseBrowser', () => {
  const found = findBrowsers(machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox']));
  test.each([
    [undefined, 'Chromium'],
    ['firefox', 'Firefox'],
    ['Chromium', 'Chromium'],
    ['edge', undefined],
  ])('%s', (wanted, name) => {
    expect(chooseBrowser(found, wanted)?.name).toBe(name);
  });
});

test('what was looked for is named with its place and its variable', () => {
  const words = lookedFor(machine('linux', []));
  for (const each of ['Edge', '/usr/bin/firefox-esr', 'chromium-browser', 'YAOWEN_FIREFOX'])
    expect(words).toContain(each);
});
