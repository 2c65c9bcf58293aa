/** The examples of a command, for the end of its help: each with what it does, where that is not plain. */
export function examples(...lines: [command: string, meaning?: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length))
  const rows = lines.map(([command, meaning]) =>
    meaning === undefined ? `  ${command}` : `  ${command.padEnd(width)}  # ${meaning}`,
  )
  return ['', 'Examples:', ...rows].join('\n')
}
