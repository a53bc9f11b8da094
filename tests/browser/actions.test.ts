/** What the popup's buttons do: save, add to the glossary, hear, correct, copy. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, placeOf, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  inEveryBrowser,
  openReport,
  press,
  pressInPopup,
  readings,
  type Running,
  settledPanel,
} from './support.ts';

/** The words of the popup as soon as they hold `wanted`, or what it says in the end. */
const says = ({ session }: Running, page: Page, wanted: string) =>
  eventually(
    () => session.popup(page),
    (words) => words.includes(wanted),
    8000,
  );

async function openOn(running: Running, page: Page, text: string): Promise<string> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
  return says(running, page, text);
}

/** Types over what stands in the field that has the focus. */
async function typeOver(page: Page, text: string): Promise<void> {
  await pause(200);
  await press(page, 'Control', 'a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The page with a field to paste into, and a count of what its own handlers hear. */
const withField = (html: string) =>
  html.replace(
    '</body>',
    `<textarea id="field"></textarea><script>
    window.heard = [];
    for (const type of ['click', 'keydown', 'input'])
      document.addEventListener(type, (event) => {
        if (event.target.localName === 'yaowen-popup') heard.push(type);
      });
    </script></body>`,
  );

async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#field')!;
    field.value = '';
    field.focus();
  });
  await press(page, 'Control', 'v');
  return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
}

/** Gives the reader's own world these voices, and keeps what it says aloud in `spoken` there. */
function voices(list: readonly { lang: string; localService: boolean }[]): string {
  return `(() => {
    globalThis.spoken = [];
    speechSynthesis.getVoices = () => ${JSON.stringify(list)};
    speechSynthesis.speak = ({ text, lang }) => spoken.push([text, lang]);
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  })()`;
}

inEveryBrowser((running) => {
  test('save keeps it in the library', async () => {
    const page = await openReport(running());
    await openOn(running(), page, '梁景行');
    await pressInPopup(running(), page, 'Save');
    expect(await says(running(), page, 'Saved')).toContain('Saved');
    const panel = await settledPanel(running(), page);
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
    const library = await eventually(
      () => panel.evaluate(() => document.body.textContent),
      (words) => words.includes('梁景行'),
    );
    expect(library).toContain('梁景行');
    await panel.close();
    await page.close();
  });

  test('a rendering of the reader’s own holds at once and on the next page', async () => {
    const page = await openReport(running());
    await openOn(running(), page, '关键少数');
    await pressInPopup(running(), page, 'Add to glossary');
    await typeOver(page, 'the crucial few');
    expect(await says(running(), page, 'in your glossary')).toContain('It is in your glossary.');
    await press(page, 'Escape');
    await page.reload();
    await waitForMarks(page);
    const shown = await eventually(
      async () => {
        await press(page, 'Escape');
        return openOn(running(), page, '关键少数');
      },
      (words) => words.includes('the crucial few'),
    );
    expect(shown).toContain('the crucial few');
    expect(shown).toContain('your glossary');
    await page.close();
  });

  test('a corrected reading is checked, told and shown', async () => {
    const page = await openReport(running());
    await openOn(running(), page, '秦致远');
    await pressInPopup(running(), page, 'Correct reading');
    await typeOver(page, 'Qin2 Zhi4');
    expect(await says(running(), page, 'syllable')).toContain('syllable');
    await typeOver(page, 'Qin2 Zhi4yuan4');
    expect(await says(running(), page, 'Zhìyuàn')).toContain('Read Qín Zhìyuàn from now on');
    await press(page, 'Escape');
    expect(
      await eventually(
        () => readings(page),
        (found) => found.includes('Qín Zhìyuàn'),
      ),
    ).toContain('Qín Zhìyuàn');
    await page.close();
  });

  test('copy puts characters, reading and meaning on the clipboard', async () => {
    const page = await openReport(running(), withField);
    await openOn(running(), page, '罗海棠');
    await pressInPopup(running(), page, 'Copy');
    expect(await says(running(), page, 'Copied')).toContain('Copied');
    await press(page, 'Escape');
    const lines = (await pasted(page)).split('\n');
    expect(lines[0]).toBe('罗海棠 Luó Hǎitáng');
    expect(lines.slice(1).join(' ')).toMatch(/[a-z]{4,}/);
    await page.close();
  });

  test('handlers of the page hear nothing of what is done in it', async () => {
    const page = await openReport(running(), withField);
    await openOn(running(), page, '梁景行');
    await pressInPopup(running(), page, 'Correct reading');
    await typeOver(page, 'nonsense');
    await pressInPopup(running(), page, 'Cancel');
    expect(await page.evaluate(() => Reflect.get(window, 'heard') as string[])).toEqual([]);
    await page.close();
  });

  test('without a Chinese voice there is no button to hear it', async () => {
    const page = await openReport(running());
    expect(await openOn(running(), page, '梁景行')).not.toContain('Hear');
    await page.close();
  });
});

inEveryBrowser(
  (running) => {
    test.each([
      ['a voice of this computer', { lang: 'zh-CN', localService: true }, true],
      ['a voice from the network', { lang: 'zh-CN', localService: false }, false],
      ['a voice of another language', { lang: 'en-US', localService: true }, false],
    ])('%s', async (_, voice, isHeard) => {
      const page = await openReport(running());
      const client = await page.createCDPSession();
      const worlds: number[] = [];
      client.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
      });
      await client.send('Runtime.enable');
      const inReader = (expression: string) =>
        client.send('Runtime.evaluate', { expression, contextId: worlds[0]!, returnByValue: true });
      await inReader(voices([voice]));
      expect((await openOn(running(), page, '梁景行')).includes('Hear')).toBe(isHeard);
      if (isHeard) await pressInPopup(running(), page, 'Hear');
      const spoken = (await inReader('spoken')).result.value as unknown;
      expect(spoken).toEqual(isHeard ? [['梁景行', 'zh-CN']] : []);
      await page.close();
    });
  },
  { only: 'chromium' },
);
