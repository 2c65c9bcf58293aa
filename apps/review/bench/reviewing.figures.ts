import { readFileSync } from 'node:fs'
import type { FieldValue } from '@numora/contract'
import { type EvaluationDocument, findDocuments } from '@numora/extraction/corpora'
import { judge } from '@numora/extraction/judge'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openWorld, type World } from '../e2e/world/open-world.ts'

// A script reviews documents as a person who knows the truth would, and counts. Time is estimated for both ways from the
// same parts: a key, a pointing with the mouse, and a look at the page to find or compare a value.
const keySeconds = 0.2
const pointSeconds = 1.1
const lookSeconds = 1.35
/** A look over a value that is not in doubt. */
const glanceSeconds = 0.4

const folder = process.env.CORPORA
const wanted = Number(process.env.DOCUMENTS ?? 30)

type Counted = { keys: number; points: number; looks: number; glances: number; waitSeconds: number }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.skipIf(!folder)(
  `keys and seconds per document (CORPORA=<folder>${folder ? '' : ' is missing'})`,
  async () => {
    const all = findDocuments(folder!).filter(({ path }) => !path.endsWith('.xml'))
    const chosen = all.filter((_, index) => index % Math.ceil(all.length / wanted) === 0).slice(0, wanted)
    const page = await world.visit({ expectedErrors: [/503/] })
    const rows: { app: Counted; form: Counted }[] = []
    for (const document of chosen) {
      const { id, status } = await world.submit(readFileSync(document.path), { schema: document.schema })
      if (status !== 'review_required') continue
      const row = { app: await review(page, id, document), form: typed(document) }
      rows.push(row)
      console.log(`${document.corpus}/${document.id}: ${describe(row.app)}; form: ${describe(row.form)}`)
    }
    for (const way of ['app', 'form'] as const) {
      const mean = (pick: (counted: Counted) => number) =>
        (rows.reduce((sum, row) => sum + pick(row[way]), 0) / rows.length).toFixed(1)
      console.log(
        `${way}: ${mean(({ keys }) => keys)} keys, ${mean(({ points }) => points)} pointings, ${mean(secondsOf)} s per document (${rows.length} documents)`,
      )
    }
  },
)

/** Opens the document, walks what is in doubt, mends what is wrong, and approves. */
async function review(page: Page, id: string, { truth }: EvaluationDocument): Promise<Counted> {
  const counted: Counted = { keys: 0, points: 0, looks: 0, glances: 0, waitSeconds: 0 }
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    counted.keys += keys.length
  }
  const read = (await world.client.documents.result(id)).fields as Record<string, FieldValue>
  const startMs = performance.now()
  await page.goto(`/app/documents/${id}`)
  await page.locator('[id^="value-field-"]').first().waitFor()
  counted.waitSeconds = (performance.now() - startMs) / 1_000
  const inDoubt = new Set((await world.client.documents.get(id)).review_reasons.map(({ field }) => field))
  for (const [name, known] of Object.entries(truth.fields)) {
    const field = read[name]
    if (field === undefined || known === null) continue
    if (inDoubt.has(name)) counted.looks++
    else counted.glances++
    const isRight = ['exact', 'near'].includes(judge(field.value, known))
    if (isRight && !inDoubt.has(name)) continue
    const input = page.locator(`#value-field-${name.replace(/[^\w-]/g, '-')}`)
    if (inDoubt.has(name)) await input.focus()
    else {
      await input.click()
      counted.points++
    }
    const alternative = field.alternatives?.findIndex(({ value }) => judge(value, known) === 'exact') ?? -1
    if (isRight) await press('Enter')
    else if (alternative === 0) await press('Alt+a', 'Enter')
    else {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(known.values[0]!)
      await press('Enter')
      counted.keys += known.values[0]!.length
    }
  }
  for (
    let presses = 0;
    presses < 60 && (await world.client.documents.get(id)).status === 'review_required';
    presses++
  )
    await press(presses % 2 === 0 ? 'Control+Enter' : 'Enter')
  return counted
}

/** The same values, typed into a form: each is looked up on the page, typed, and left with Tab. */
function typed({ truth }: EvaluationDocument): Counted {
  const values = Object.values(truth.fields).flatMap((known) => (known ? [known.values[0]!] : []))
  const keys = values.reduce((sum, value) => sum + value.length + 1, 1)
  return { keys, points: 1, looks: values.length, glances: 0, waitSeconds: 0 }
}

function secondsOf({ keys, points, looks, glances, waitSeconds }: Counted): number {
  return (
    keys * keySeconds + points * pointSeconds + looks * lookSeconds + glances * glanceSeconds + waitSeconds
  )
}

function describe(counted: Counted): string {
  return `${counted.keys} keys, ${counted.points} pointings, ${secondsOf(counted).toFixed(1)} s`
}
