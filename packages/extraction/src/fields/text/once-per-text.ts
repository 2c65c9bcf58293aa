/** A function of texts that remembers what it made of them, until there are too many. */
export function oncePerText<T extends object | string>(
  mostKnown: number,
  compute: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = compute(text)
    if (known.size >= mostKnown) known.clear()
    known.set(text, made)
    return made
  }
}
