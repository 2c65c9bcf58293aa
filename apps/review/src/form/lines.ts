/** The items of a text with one on each line; empty lines are none. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A text with one item on each line. */
export function textOfLines(items: readonly string[] = []): string {
  return items.join('\n')
}
