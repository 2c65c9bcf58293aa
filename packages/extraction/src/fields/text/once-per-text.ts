/** Longer texts seldom come again, and would make what is remembered large. */
const longestKnown = 200

/**
 * A pure function of texts that remembers what it made of them, until there are too many. What it remembers outlives the
 * document, and so must follow from the text alone.
 */
export function oncePerText<T extends object | string>(
  mostKnown: number,
  compute: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longestKnown) return compute(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const made = compute(text)
    if (known.size >= mostKnown) known.clear()
    known.set(text, made)
    return made
  }
}
