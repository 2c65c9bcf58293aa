/** The examples at the end of a command's help, with explanations where they are not obvious. */
export function examples(...lines: [command: string, meaning?: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length))
  const rows = lines.map(([command, meaning]) =>
    meaning === undefined ? `  ${command}` : `  ${command.padEnd(width)}  # ${meaning}`,
  )
  return ['', 'Examples:', ...rows].join('\n')
}
