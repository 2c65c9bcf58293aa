/** Rows with the same keys, the first left-aligned, under a title. */
export function printTable(title: string, rows: Record<string, string>[]): void {
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)
  console.log(`\n${title}\n`)
  for (const line of lines) console.log(`  ${line.map(pad).join('   ')}`)
}
