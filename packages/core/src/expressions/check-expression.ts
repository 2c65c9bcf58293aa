import jsonata from 'jsonata'
import { refusedFunctions } from './refused-functions.ts'

/** What is wrong with an expression in JSONata; undefined if it can be evaluated. Nothing of it is run. */
export function checkExpression(text: string): string | undefined {
  try {
    const found = refusedIn(jsonata(text).ast())
    return found && `$${found} is not available, because a payload must be the same each time`
  } catch (error) {
    if (error instanceof RangeError) return 'is nested too deeply'
    const { message, position } = error as { message?: string; position?: number }
    return `is no JSONata: ${message ?? 'expected an expression'}${position === undefined ? '' : ` (at character ${position})`}`
  }
}

/** The first variable in a syntax tree that is the name of a refused function. */
function refusedIn(tree: unknown): string | undefined {
  const seen = new Set<unknown>()
  const open = [tree]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null || seen.has(node)) continue
    seen.add(node)
    const { type, value } = node as { type?: unknown; value?: unknown }
    const found = type === 'variable' && refusedFunctions.find((name) => name === value)
    if (found) return found
    open.push(...Object.values(node))
  }
  return undefined
}
