/**
 * Which browsers does this machine have? Chrome, Chromium, Edge and Firefox, by environment variable, by well-known
 * place and by PATH.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Product = 'chromium' | 'firefox';

export interface FoundBrowser {
  /** Chrome, Chromium, Edge or Firefox, as people call it. */
  name: string;
  product: Product;
  executable: string;
}

/** What the finder asks of the machine; a test gives its own. */
export interface Machine {
  platform: string;
  env: Record<string, string | undefined>;
  isProgram(path: string): boolean;
}

interface Known {
  name: string;
  product: Product;
  variable: string;
  /** Names on PATH (Linux, and macOS package managers). */
  commands: string[];
  /** Inside `/Applications` and `~/Applications`. */
  mac: string;
  /** Below the Windows program folders. */
  windows: string;
}

const KNOWN: Known[] = [
  {
    name: 'Chrome',
    product: 'chromium',
    variable: 'YAOWEN_CHROME',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    product: 'chromium',
    variable: 'YAOWEN_CHROME',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    product: 'chromium',
    variable: 'YAOWEN_CHROME',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Firefox',
    product: 'firefox',
    variable: 'YAOWEN_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const here: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** The folders of PATH, without the one of this project's own tools. */
function pathFolders({ env }: Machine): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return [...new Set(folders)].filter((folder) => folder !== '' && !folder.includes('node_modules'));
}

/** The well-known places of a browser on this machine, the likeliest first. */
function wellKnown(known: Known, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder ? [`${folder}\\${known.windows}`] : []));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return folders.map((folder) => join(folder, known.mac));
  }
  return LINUX_FOLDERS.flatMap((folder) => known.commands.map((command) => join(folder, command)));
}

function candidates(known: Known, machine: Machine): string[] {
  const inPath = pathFolders(machine).flatMap((folder) =>
    known.commands.map((command) => join(folder, command)),
  );
  return machine.platform === 'win32' ? wellKnown(known, machine) : [...wellKnown(known, machine), ...inPath];
}

/**
 * The browsers of this machine, one of each name, in the order Chrome, Chromium, Edge, Firefox. `YAOWEN_CHROME` and
 * `YAOWEN_FIREFOX` name a program to be used instead of what would be found.
 * @throws where such a variable names something that is not a program.
 */
export function findBrowsers(machine: Machine = here): FoundBrowser[] {
  const found: FoundBrowser[] = [];
  for (const known of KNOWN) {
    const named = machine.env[known.variable];
    if (named !== undefined && named !== '') {
      if (!machine.isProgram(named))
        throw new Error(`${known.variable} is ${named}, and that is not a program.`);
      if (found.some(({ executable }) => executable === named)) continue;
      found.push({ name: known.name, product: known.product, executable: named });
      continue;
    }
    const executable = candidates(known, machine).find((path) => machine.isProgram(path));
    if (executable) found.push({ name: known.name, product: known.product, executable });
  }
  return found;
}

/** Everything that was looked for, in words, for the reader who has none of it. */
export function lookedFor(machine: Machine = here): string {
  return KNOWN.map((known) => {
    const places = wellKnown(known, machine).join(', ');
    const onPath = machine.platform === 'win32' ? '' : `, or ${known.commands.join(', ')} anywhere on PATH`;
    return `  ${known.name}: ${places}${onPath}; or name the program in ${known.variable}`;
  }).join('\n');
}

/**
 * The browser that the reader asked for by name (`firefox`, `edge`) or, without a name, the first one found.
 * @returns null where there is none.
 */
export function chooseBrowser(browsers: FoundBrowser[], wanted?: string): FoundBrowser | null {
  if (wanted === undefined) return browsers[0] ?? null;
  const name = wanted.toLowerCase();
  return browsers.find((browser) => browser.name.toLowerCase() === name) ?? null;
}
