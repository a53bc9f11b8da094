/**
 * Lexicon files: tab-separated, one record a line, `#` starts a comment line (source and licence stand there), the
 * first other line names the columns. Empty cells at the end of a line may be left out.
 */
export type Row = Record<string, string>;

/** Stands between the parts of a table whose columns lie apart: each part has all rows, under columns of its own. */
export const PART = '\f';

/** Adds the cells of a part to its rows, which the first part makes. In the others a line may be empty: a row whose cells are. */
function readPart(text: string, rows: Row[], isFirst: boolean): void {
  let columns: string[] | undefined;
  let at = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (isFirst && (!line.trim() || line.startsWith('#'))) continue;
    const cells = line.split('\t');
    if (!columns) {
      columns = cells;
      continue;
    }
    if (cells.length > columns.length) {
      throw new Error(`line ${index + 1} has ${cells.length} cells, the table has ${columns.length} columns`);
    }
    // Written out: Object.fromEntries takes several times as long, and every start of the background waits for it.
    const row: Row = (rows[at++] ??= {});
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = cells[i] ?? '';
  }
}

/** @throws Error with the line's number where a row has more cells than there are columns. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  for (const [index, part] of text.split(PART).entries()) readPart(part, rows, index === 0);
  return rows;
}

/** The table in parts, with these columns in each; the comments stay at the head of the first. */
export function inParts(text: string, parts: readonly (readonly string[])[]): string {
  const rows = readTable(text);
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const written = parts.map((columns) =>
    [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join('\t')),
  );
  return [comments.concat(written[0] ?? []), ...written.slice(1)].map((lines) => lines.join('\n')).join(PART);
}

/** A cell that lists several values: `a|b|c`. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split('|').filter(Boolean) : [];
}
