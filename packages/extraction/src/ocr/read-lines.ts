import type { LinesResult } from '../child/messages.ts'
import type { LineWord } from './engine.ts'
import { loadNetworks, loadTesseract } from './load-ocr.ts'
import { readAgain } from './read-again.ts'
import type { LinesToRead } from './reading-help.ts'

/** Reads lines of a page for another process. */
export async function readLines(some: LinesToRead): Promise<LinesResult> {
  const { lines } = some
  if ('languages' in some) {
    const { readLine } = await loadTesseract()
    return { ok: true, readings: lines.map((line) => readLine(line, some.languages)) }
  }
  const networks = await loadNetworks()
  if (!networks) throw new Error('There are no networks to read lines again')
  const readings: LineWord[][] = []
  for (const [i, picture] of lines.entries())
    readings.push(await readAgain(networks.ppOcr, { picture, ...some.again[i]! }, networks.names))
  return { ok: true, readings }
}
