/** Returns the results of `work` in the order of the source, with at most `lanes` running at once. */
export async function* mapInOrder<T, U>(
  source: AsyncIterable<T> | Iterable<T>,
  lanes: number,
  work: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const underWay: Promise<U>[] = []
  for await (const item of source) {
    const started = work(item)
    // It is awaited when it is its turn; until then its failure must not be unhandled.
    started.catch(() => {})
    underWay.push(started)
    if (underWay.length >= lanes) yield await underWay.shift()!
  }
  for (const started of underWay) yield await started
}
