/**
 * How a long stream of lines goes: throughput and memory, told on standard error while it runs. The processor's time is
 * told as well: on a machine that is busy with other things it alone says what the threads cost.
 */

/** After so many lines it is told again. */
const LINES = 4_000;

/** Begins to count. `taken` is called for each line, `end` at the end. */
export function streamFigures(): { taken: (line: string) => void; end: () => void } {
  let lines = 0;
  let characters = 0;
  /** The first answer: loading the engine is not part of the throughput. */
  let first: number | undefined;
  const tell = (when: string) => {
    const seconds = (performance.now() - (first ?? performance.now())) / 1000;
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
    const { user, system } = process.cpuUsage();
    const busy = ((user + system) / 1e6).toFixed(1);
    const speed = seconds > 0 ? Math.round(characters / seconds) : 0;
    process.stderr.write(
      `${when}: ${lines} lines, ${characters} characters, ${seconds.toFixed(1)} s (processor ${busy} s), ${speed} characters/s, ${memory} MB\n`,
    );
  };
  return {
    taken(line) {
      first ??= performance.now();
      lines += 1;
      characters += line.length;
      if (lines === 1 || lines % LINES === 0) tell(lines === 1 ? 'begun' : 'so far');
    },
    end: () => tell('in all'),
  };
}
