/** Prints a resource as returned by the API, on one line. */
export function printJson(resource: unknown): void {
  console.log(JSON.stringify(resource))
}

/** Prints rows for people with headings; nothing if there are no rows. */
export function printTable(headings: string[], rows: string[][]): void {
  if (rows.length === 0) return
  const all = [headings.map((heading) => heading.toUpperCase()), ...rows.map((row) => row.map(onOneLine))]
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
}

/** Removes characters that would move a terminal's cursor, because names and values come from outside. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
}
