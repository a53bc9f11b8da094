/**
 * Lexicon files: tab-separated, one record a line, `#` starts a comment line (source and licence stand there), the
 * first other line names the columns. Empty cells at the end of a line may be left out.
 */
export type Row = Record<string, string>;

/** @throws Error with the line's number where a row has more cells than there are columns. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  let columns: string[] | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (!columns) {
      columns = cells;
      continue;
    }
    if (cells.length > columns.length) {
      throw new Error(`line ${index + 1} has ${cells.length} cells, the table has ${columns.length} columns`);
    }
    // Written out: Object.fromEntries takes several times as long, and every start of the background waits for it.
    const row: Row = {};
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = cells[i] ?? '';
    rows.push(row);
  }
  return rows;
}

/** A cell that lists several values: `a|b|c`. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split('|').filter(Boolean) : [];
}
