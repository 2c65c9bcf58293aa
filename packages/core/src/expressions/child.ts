import './fix-time.ts'
import { Decimal } from 'decimal.js'
import jsonata from 'jsonata'
import { freezeRealm } from './freeze-realm.ts'
import type { ChildReply, ExpressionJob } from './messages.ts'
import { refusedFunctions } from './refused-functions.ts'

type Plain = Record<string, unknown>

/** An exact sum with the decimals of the amount that has most, which binary floats cannot give; no value counts as nothing. */
function total(amounts: unknown): string {
  const list = (Array.isArray(amounts) ? amounts : [amounts])
    .filter((one) => one != null && one !== '')
    .map(String)
  const scale = Math.max(0, ...list.map((text) => text.split('.')[1]?.length ?? 0))
  return list.reduce((sum, text) => sum.plus(new Decimal(text)), new Decimal(0)).toFixed(scale)
}

/** The JSON of a result; throws if a function is in it. */
function jsonOf(value: unknown): string {
  const assertData = (_: string, part: unknown) => {
    const mark = part as { _jsonata_function?: unknown; _jsonata_lambda?: unknown } | null
    if (typeof part === 'function' || mark?._jsonata_function || mark?._jsonata_lambda)
      throw new Error('The result is a function')
    return part
  }
  return JSON.stringify(value ?? null, assertData)
}

function prepare(text: string): jsonata.Expression {
  const expression = jsonata(text)
  for (const name of refusedFunctions)
    expression.assign(name, () => {
      throw new Error(`$${name} is not available`)
    })
  expression.registerFunction('total', total, '<x-:s>')
  return expression
}

/** What an expression sees: the document, or one of its line items with the document in it. */
function inputsOf({ document, lineNumbers }: ExpressionJob): Plain[] {
  if (lineNumbers === null) return [document]
  return lineNumbers.map((number) => ({ ...document.line_items[number - 1], document }))
}

async function run(job: ExpressionJob): Promise<ChildReply & { kind: 'done' }> {
  const results: string[] = []
  let characters = 0
  try {
    const expression = prepare(job.expression)
    for (const input of inputsOf(job)) {
      const result = jsonOf(await expression.evaluate(input))
      characters += result.length
      if (characters > job.maxResultCharacters)
        return { kind: 'done', results: [], fault: { code: 'too_large' } }
      results.push(result)
    }
    return { kind: 'done', results, fault: null }
  } catch (error) {
    const { code, message, position } = error as { code?: unknown; message?: unknown; position?: unknown }
    const isDeep = error instanceof RangeError
    return {
      kind: 'done',
      results: [],
      fault: {
        code: isDeep ? 'too_deep' : typeof code === 'string' ? code.slice(0, 20) : 'failed',
        details: String(message ?? '')
          .slice(0, 300)
          .toWellFormed(),
        ...(typeof position === 'number' ? { position } : {}),
      },
    }
  }
}

function reply(message: ChildReply): void {
  process.send!(message)
}

// A signal to the whole process group also ends the parent, which then ends its children in order.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', async (job: ExpressionJob) => reply(await run(job)))
freezeRealm()
reply({ kind: 'ready' })
