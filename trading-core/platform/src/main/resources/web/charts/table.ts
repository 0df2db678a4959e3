/** What a chart is drawn from. */
export interface Table {
  readonly headings: string[];
  readonly rows: { readonly name: string; readonly values: number[] }[];
}

function text(cell: Element): string {
  return (cell.textContent ?? "").trim();
}

function number(cell: HTMLElement): number {
  const written = cell.dataset.value ?? text(cell).replace(/,/g, "");
  return written === "" ? Number.NaN : Number(written);
}

export function readTable(table: HTMLTableElement): Table {
  const headings = Array.from(table.tHead?.rows[0]?.cells ?? []).slice(1).map(text);
  const rows = Array.from(table.tBodies[0]?.rows ?? []).map((row) => {
    const [first, ...rest] = Array.from(row.cells);
    return { name: first ? text(first) : "", values: rest.map(number) };
  });
  return { headings, rows };
}

export function toCsv(table: HTMLTableElement): string {
  const quote = (value: string) => `"${value.replace(/"/g, '""')}"`;
  return Array.from(table.rows)
    .map((row) => Array.from(row.cells).map((cell) => quote(text(cell))).join(","))
    .join("\r\n");
}
