import { setImmediate } from 'node:timers/promises'
import type { LineWord } from './engine.ts'

/** At most so many lines are given away at once, a tenth of a second of work: as long may another file wait for the helper. */
const mostGiven = 8

/**
 * Reads lines in this process, from the first on, while a helper reads them from the last on. What the helper has not read
 * by then is read here, too, so that nothing waits for it.
 */
export async function readShared<Line>(
  lines: readonly Line[],
  read: (line: Line) => LineWord[] | Promise<LineWord[]>,
  help: ((some: Line[]) => Promise<LineWord[][] | null>) | undefined,
): Promise<LineWord[][]> {
  const readings: (LineWord[] | undefined)[] = lines.map(() => undefined)
  let next = 0
  let end = lines.length
  const giveAway = async (askFor: NonNullable<typeof help>): Promise<void> => {
    while (end - next > 1) {
      const from = end - Math.min(mostGiven, (end - next) >> 1)
      const given = lines.slice(from, end)
      end = from
      const found = await askFor(given)
      if (!found) return
      for (const [i, words] of found.entries()) readings[from + i] = words
    }
  }
  if (help) void giveAway(help)
  for (; next < lines.length; next++) {
    readings[next] ??= await read(lines[next]!)
    // Reading blocks the process, which would not hear the helper.
    if (help) await setImmediate()
  }
  return readings.map((words) => words!)
}
