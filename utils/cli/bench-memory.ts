/** How much memory the extension's own process takes: JavaScript, WebAssembly and all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0);

function descendsFrom(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/**
 * Bytes that belong to the extension's processes below the browser `browser` and to no other (Chromium on Linux).
 * @returns null where the system does not tell
 */
export function extensionMemory(browser: number): number | null {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const own = readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) => pid > 0 && read(pid, 'cmdline').includes('--extension-process') && descendsFrom(pid, browser),
    );
  const kilobytes = own.flatMap((pid) =>
    [...read(pid, 'smaps_rollup').matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map((match) => Number(match[1])),
  );
  return 1024 * kilobytes.reduce((sum, size) => sum + size, 0);
}
