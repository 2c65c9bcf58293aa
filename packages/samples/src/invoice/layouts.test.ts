import { describe, expect, it } from 'vitest'
import { regions } from '../locales/regions.ts'
import type { Sheet, TextOperation } from '../page/sheet.ts'
import { createRandom } from '../random.ts'
import { makeFacts } from './facts.ts'
import { drawInvoice } from './generate.ts'
import { layoutNames, layoutsFor } from './layouts/index.ts'

function textsOf(page: Sheet['pages'][number]) {
  return page.filter((o): o is TextOperation => o.kind === 'text')
}

function isOver(a: TextOperation, b: TextOperation): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down =
    Math.min(a.baseline, b.baseline) -
    Math.max(a.baseline - a.style.size * 0.66, b.baseline - b.style.size * 0.66)
  return across > 1 && down > 0.7
}

function collisions({ pages }: Sheet): string[] {
  return pages.flatMap((page) => {
    const texts = textsOf(page)
    return texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => isOver(a, b))
        .map((b) => `"${a.text}" over "${b.text}"`),
    )
  })
}

function strays({ pages, width, height }: Sheet): string[] {
  return pages.flatMap((page) =>
    textsOf(page)
      .filter(
        (o) =>
          o.x < 2 || o.x + o.width > width - 2 || o.baseline > height - 2 || o.baseline < o.style.size * 0.7,
      )
      .map((o) => o.text),
  )
}

describe.each(regions.map((region) => [region.tag, region] as const))('an invoice from %s', (_, region) => {
  it.each(layoutsFor(region.country))('with layout %s has its fields and no overlapping texts', (layout) => {
    for (let seed = 0; seed < 3; seed++) {
      const r = createRandom(`test/${region.tag}/${layout}/${seed}`)
      const { sheet, truth } = drawInvoice(makeFacts(region, r.fork('facts')), layout, r)
      expect(truth.fields.invoice_number).toBeTruthy()
      expect(truth.fields.invoice_date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(truth.fields.total_amount).toMatch(/^\d+(\.\d\d)?$/)
      expect(truth.fields.vendor_name).toBeTruthy()
      expect(truth.fields.customer_name).toBeTruthy()
      expect(truth.lineItems.length).toBeGreaterThan(0)
      expect(collisions(sheet)).toEqual([])
      expect(strays(sheet)).toEqual([])
    }
  })
})

it('every layout is used in some region', () => {
  const used = new Set(regions.flatMap(({ country }) => layoutsFor(country)))
  expect([...used].sort()).toEqual([...layoutNames].sort())
})
