import { namedSample, type SampleName } from '@numora/samples'
import { findChromium, lookAt } from '@numora/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type Visit, type World } from './world/open-world.ts'

describe.skipIf(!findChromium())('the review of a document', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  async function submit(name: SampleName) {
    const { bytes, truth } = await namedSample(name)
    return { ...(await world.submit(bytes)), truth }
  }

  async function open(id: string, visit: Visit = {}): Promise<Page> {
    const page = await world.visit({ ...visit, path: `/documents/${id}` })
    await page.getByRole('textbox', { name: 'Invoice number' }).waitFor()
    return page
  }

  /** Waits for the image of the first page, and asks again for one that was late. */
  async function showImage(page: Page): Promise<void> {
    const again = page.getByRole('button', { name: 'Try again' })
    const look = async () => {
      if ((await again.count()) > 0)
        await again
          .first()
          .click({ timeout: 1_000 })
          .catch(() => {})
      return page.getByRole('img', { name: /^Page 1 of/ }).isVisible()
    }
    await expect.poll(look, { interval: 500, timeout: 120_000 }).toBe(true)
  }

  const storedValue = async (id: string, name: string) => {
    const { fields } = await world.client.documents.result(id)
    return (fields as Record<string, { value: string | null }>)[name]!.value
  }

  test('is done by keyboard alone, and the next document is shown', async () => {
    // In the first one something is in doubt, in the second one nothing.
    const [first, second] = [await submit('invoice-de'), await submit('einvoice-ubl')]
    const page = await world.visit()
    await page.getByRole('row').nth(2).waitFor()
    await lookAt(page, 'queue')
    for (const key of ['j', 'k', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL(`**/documents/${first.id}**`)
    const doubts = page.getByRole('region', { name: 'To check' }).getByRole('textbox')
    const isFocused = () => doubts.first().evaluate((input) => input === document.activeElement)
    await expect.poll(isFocused).toBe(true)
    await lookAt(page, 'document')
    for (let left = await doubts.count(); left > 0; left--) await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(`**/documents/${second.id}**`)
    await page.getByRole('textbox', { name: 'Invoice number' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Nothing is left in this queue').waitFor()
    for (const { id } of [first, second])
      await expect.poll(async () => (await world.client.documents.get(id)).status).toBe('reviewed')
    const events = await Array.fromAsync(world.client.documents.events(first.id))
    expect(events.at(-1)).toMatchObject({ type: 'document.reviewed', actor: { type: 'user', name: 'Ada' } })
  })

  test('a click on a word of the page puts it into the field that has the focus', async () => {
    const { id, truth } = await submit('invoice-us')
    const page = await open(id)
    await showImage(page)
    const reference = page.getByRole('textbox', { name: 'Payment reference' })
    await reference.focus()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/pages/1/words')),
    )
    const number = page.locator('[data-box="field/invoice_number"]')
    await number.click({ force: true })
    await expect.poll(() => reference.inputValue()).toBe(truth.fields.invoice_number)
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await storedValue(id, 'payment_reference')).toBe(truth.fields.invoice_number)
    // The other way round: a click on the box of a value leads to its field.
    await page.keyboard.press('Escape')
    await number.click({ force: true })
    const field = page.getByRole('textbox', { name: 'Invoice number' })
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
  })

  test('of two people at once merges what does not overlap, and asks about what does', async () => {
    const { id } = await submit('invoice-de')
    const [ada, bob] = await Promise.all([
      open(id, { name: 'Ada', expectedErrors: [/409/] }),
      open(id, { name: 'Bob', expectedErrors: [/409/] }),
    ])
    await ada.getByText(/Bob/).first().waitFor()
    const field = (page: Page, name: string) => page.getByRole('textbox', { name })
    // Bob types while Ada's changes are on their way: his arrive later.
    const adaIsSaved = Promise.withResolvers<void>()
    await bob.route('**/v1/documents/*/review', async (route) => {
      await adaIsSaved.promise
      await route.continue()
    })
    await field(bob, 'Payment reference').fill('by Bob')
    await field(bob, 'Payment terms').fill('30 days')
    await field(ada, 'Payment reference').fill('by Ada')
    await field(ada, 'Customer number').fill('7')
    await expect.poll(() => storedValue(id, 'customer_number')).toBe('7')
    adaIsSaved.resolve()
    await bob.getByRole('dialog', { name: 'You both changed this' }).waitFor()
    await lookAt(bob, 'conflict')
    await bob.getByRole('button', { name: /^Mine by Bob/ }).click()
    await bob.getByText('Saved', { exact: true }).waitFor()
    expect([
      await storedValue(id, 'payment_reference'),
      await storedValue(id, 'customer_number'),
      await storedValue(id, 'payment_terms'),
    ]).toEqual(['by Bob', '7', '30 days'])
    await expect.poll(() => field(bob, 'Customer number').inputValue()).toBe('7')
  })

  test('adds tax lines where none was read, several in one save', async () => {
    const { id } = await submit('invoice-us')
    await world.client.documents.correct(id, { tax_lines: [] })
    const before = (await Array.fromAsync(world.client.documents.events(id))).length
    const page = await open(id)
    await page.getByRole('button', { name: 'Add tax by rate' }).click()
    for (const value of ['19', '100.00', '19.00', '7', '50.00', '3.50']) {
      await page.keyboard.type(value)
      await page.keyboard.press('Tab')
    }
    await lookAt(page, 'tax-lines')
    await page.getByRole('textbox', { name: 'Invoice number' }).focus()
    await page.getByText('Saved', { exact: true }).waitFor()
    const { tax_lines } = await world.client.documents.result(id)
    const values = tax_lines.map(({ fields }) =>
      [fields.rate, fields.base, fields.amount].map(({ value }) => value),
    )
    expect(values).toEqual([
      ['19', '100.00', '19.00'],
      ['7', '50.00', '3.50'],
    ])
    expect((await Array.fromAsync(world.client.documents.events(id))).slice(before)).toHaveLength(1)
  })

  test('goes on after the API was gone during a save, and after the tab was closed', async () => {
    const { id } = await submit('invoice-in')
    const page = await open(id, { expectedErrors: [/net::ERR_|50[03] \(.*\/v1\//] })
    await world.stopApi()
    await page.getByRole('textbox', { name: 'Payment reference' }).fill('kept')
    await page.getByText('Kept on this machine').waitFor()
    await world.restartApi()
    await expect.poll(() => storedValue(id, 'payment_reference')).toBe('kept')

    await world.stopApi()
    await page.getByRole('textbox', { name: 'Payment reference' }).fill('kept again')
    await page.getByText('Kept on this machine').waitFor()
    const context = page.context()
    await page.close()
    await world.restartApi()
    const again = await context.newPage()
    await again.goto(`/app/documents/${id}`)
    await expect
      .poll(() => again.getByRole('textbox', { name: 'Payment reference' }).inputValue())
      .toBe('kept again')
    await expect.poll(() => storedValue(id, 'payment_reference')).toBe('kept again')
  })

  test('goes on after the session has ended, with what was typed', async () => {
    const { id } = await submit('einvoice-cii')
    const password = 'correct horse battery'
    const page = await open(id, { name: 'Eve', password, expectedErrors: [/401/] })
    await page.getByRole('textbox', { name: 'Payment reference' }).fill('typed before')
    // Before the pause is over after which it is saved.
    await page.context().clearCookies()
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
    await lookAt(page, 'session-ended')
    await page.getByRole('textbox', { name: 'Password' }).fill(password)
    await page.keyboard.press('Enter')
    await expect.poll(() => storedValue(id, 'payment_reference')).toBe('typed before')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
