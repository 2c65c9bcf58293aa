import { limits } from '@numora/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkExpression } from './check-expression.ts'
import { createEvaluator, type Evaluator } from './evaluator.ts'

let evaluator: Evaluator
beforeAll(() => {
  evaluator = createEvaluator({ children: 2 })
})
afterAll(() => evaluator.close())

const document = {
  vendor_name: 'ACME',
  subtotal_amount: '15.30',
  metadata: { centre: '42' },
  line_items: [
    { tax_rate: '19', amount: '10.10' },
    { tax_rate: '19', amount: '0.20' },
    { tax_rate: '7', amount: '5' },
  ],
}

async function run(expression: string, lineNumbers: number[] | null = null, workspaceId = 'wsp_1') {
  return evaluator.evaluate(workspaceId, { expression, document, lineNumbers })
}

async function resultOf(expression: string) {
  const [result] = await run(expression)
  if (!result!.ok) throw new Error(`${result!.expected}: ${result!.details}`)
  return result!.value
}

async function faultOf(expression: string) {
  const [result] = await run(expression)
  return result!.ok ? undefined : result!.expected
}

describe('an expression', () => {
  test('sees the document, or a line item with the document in it', async () => {
    expect(await resultOf('vendor_name & "/" & metadata.centre')).toBe('ACME/42')
    expect(await run('document.vendor_name & amount', [1, 3])).toEqual([
      { ok: true, value: 'ACME10.10' },
      { ok: true, value: 'ACME5' },
    ])
    expect(await resultOf('nothing.here')).toBeNull()
  })

  test('adds decimals exactly, also by group', async () => {
    expect(await resultOf('$total(line_items.amount)')).toBe('15.30')
    expect(await resultOf('$total([])')).toBe('0')
    expect(await resultOf('line_items{tax_rate: $total(amount)}')).toEqual({ 7: '5', 19: '10.30' })
    expect(await faultOf('$total(["x"])')).toMatch(/^an expression that can be evaluated/)
  })

  test('gives the same result at any time', async () => {
    expect(await resultOf('$toMillis("10:00", "[H]:[m]")')).toBe(36_000_000)
    for (const name of ['now', 'millis', 'random', 'shuffle', 'eval']) {
      expect(checkExpression(`$${name}()`)).toContain(`$${name} is not available`)
      expect(checkExpression(`($f := $${name}; $map(a, $f))`)).toContain('not available')
      expect(await faultOf(`$${name}(["1"])`)).toMatch(/^an expression that can be evaluated/)
    }
  })

  test('reaches nothing but its input', async () => {
    const nothing = [
      'constructor',
      '__proto__',
      'vendor_name.constructor',
      '$.line_items.__proto__',
      '{}.polluted',
    ]
    for (const expression of [
      ...nothing,
      '$lookup($, "__proto__")',
      '$globalThis',
      '$process',
      '$process.exit()',
      '$require',
    ])
      expect([expression, await resultOf(expression)]).toEqual([expression, null])
    for (const expression of ['$string.constructor("return process")()', '$import("fs")', '$fetch("x")'])
      expect([expression, await faultOf(expression)]).toEqual([
        expression,
        expect.stringContaining('can be evaluated'),
      ])
    for (const expression of ['$string', 'function($x){$x}', '{"f": $sum}'])
      expect(await faultOf(expression)).toMatch(/^an expression that can be evaluated/)
  })

  test('leaves nothing behind for a later one, and no prototype in its result', async () => {
    expect(await resultOf('{"__proto__": {"polluted": 1}, "constructor": 1, "toString": 2}')).toEqual({
      constructor: 1,
      toString: 2,
    })
    expect(await resultOf('$ ~> |$|{"vendor_name": "changed", "toString": "x"}|')).toMatchObject({
      vendor_name: 'changed',
    })
    expect(await resultOf('vendor_name & $string(1)')).toBe('ACME1')
    expect(await resultOf('{}.polluted')).toBeNull()
  })

  test.each([
    ['an endless recursion', '($f := function($x){$f($x)}; $f(1))', /at most 1 s/],
    ['a catastrophic regular expression', `$match("${'a'.repeat(40)}!", /^(a+)+$/)`, /at most 1 s/],
    ['a very long text', '$pad("x", 500000000)', /at most 32 MB/],
    ['texts in texts', '$base64encode($pad("x", 30000000))', /at most 32 MB/],
    ['a list of ten million', '[1..9999999]', /at most (1 s|32 MB)/],
    ['a long join', '$join([1..900000].$pad("x", 900))', /at most (1 s|32 MB)/],
    ['a result of 2 MB', '$pad("x", 2000000)', /a result of at most 1 MiB/],
  ])('%s is ended, and the next one runs', async (_, expression, expected) => {
    expect(checkExpression(expression)).toBeUndefined()
    expect(await faultOf(expression)).toMatch(expected)
    expect(await resultOf('vendor_name')).toBe('ACME')
  })

  test('that does not end delays its own workspace only', async () => {
    await Promise.all([run('1'), run('1', null, 'wsp_2')])
    const order: string[] = []
    const note = (name: string) => () => order.push(name)
    const endless = '($f := function($x){$f($x)}; $f(1))'
    await Promise.all([
      run(endless).then(note('endless')),
      run('1').then(note('same workspace')),
      run('1', null, 'wsp_2').then(note('other')),
      run('2', null, 'wsp_2').then(note('other')),
    ])
    expect(order).toEqual(['other', 'other', 'endless', 'same workspace'])
  })
})

test.each([
  ['vendor_name &', 'is no JSONata'],
  ['$sum(', 'is no JSONata'],
  ['/[/', 'is no JSONata'],
  ['('.repeat(limits.expressionCharacters), 'is'],
])('%# what is no expression is refused without running it', (expression, message) => {
  expect(checkExpression(expression)).toContain(message)
})
