import { ensureFirstAdmin } from '@numora/core'
import { namedSample } from '@numora/samples'
import { findChromium, lookAt } from '@numora/testkit/browser'
import { startReceiver } from '@numora/testkit/receiver'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from './world/open-world.ts'

describe.skipIf(!findChromium())('a workspace', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const email = 'first@example.com'
  const password = 'correct horse battery'

  async function signIn(page: Page, typed: string): Promise<void> {
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
    await page.getByLabel('Password', { exact: true }).fill(typed)
    await page.keyboard.press('Enter')
  }

  test('begins with a link for its first admin, who can sign in again', async () => {
    const invited = await ensureFirstAdmin(world.ctx)
    const page = await world.visitUnknown({
      path: `/invitation/${invited!.token}`,
      expectedErrors: [/401/],
    })
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
    await lookAt(page, 'invitation')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Grace')
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('Your first documents').waitFor()
    await lookAt(page, 'first-visit')

    await page.getByRole('button', { name: 'Account: Grace' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await signIn(page, 'something else entirely')
    await page.getByText('E-mail or password is wrong').waitFor()
    await lookAt(page, 'sign-in')
    await signIn(page, password)
    await page.getByText('Your first documents').waitFor()
  })

  test('takes three documents at once, and approves those at once in which nothing is in doubt', async () => {
    const page = await world.visit({ name: 'Ada' })
    const [ubl, doubtful, cii] = await Promise.all(
      (['einvoice-ubl', 'invoice-de', 'einvoice-cii'] as const).map(namedSample),
    )
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'ubl.xml', mimeType: 'application/xml', buffer: Buffer.from(ubl!.bytes) },
        { name: 'doubtful.pdf', mimeType: 'application/pdf', buffer: Buffer.from(doubtful!.bytes) },
        { name: 'cii.xml', mimeType: 'application/xml', buffer: Buffer.from(cii!.bytes) },
      ])
    await page.getByText('3 of 3 read').waitFor({ timeout: 180_000 })
    await lookAt(page, 'uploads')
    await page.goto('/app/')
    await page.getByRole('row').nth(3).waitFor()
    await page.getByRole('checkbox', { name: 'Select all' }).check()
    await page.getByRole('toolbar').getByRole('button', { name: 'Approve' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 document is left out').waitFor()
    await dialog.getByRole('button', { name: 'Approve' }).click()
    await dialog.getByText('2 done, 1 left out, 0 with problems').waitFor()
    await lookAt(page, 'bulk-results')
    const { data } = await world.client.documents.list({ limit: 10 })
    expect(data.map(({ file, status }) => `${file.name} ${status}`).sort()).toEqual([
      'cii.xml reviewed',
      'doubtful.pdf review_required',
      'ubl.xml reviewed',
    ])
  })

  test('delivers a document again that its destination refused', async () => {
    const receiver = await startReceiver({ status: 422 })
    const destination = await world.client.destinations.create({
      provider: 'webhook',
      display_name: 'ERP',
      config: { url: receiver.url },
    })
    const route = { provider: 'webhook', mode: 'push', trigger: 'on_approve' } as const
    await world.client.routes.create({ schema: 'invoice_v2', destination_id: destination.id, ...route })
    const { id } = await world.submit((await namedSample('einvoice-ubl')).bytes, { name: 'refused.xml' })
    await world.client.documents.approve(id)
    await world.client.documents.waitFor(id, { until: 'push_failed' })
    const page = await world.visit({ path: `/documents/${id}?tab=delivery` })
    await page.getByText('The destination refused the document').first().waitFor()
    await lookAt(page, 'delivery')
    receiver.answer = () => ({})
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect
      .poll(async () => (await world.client.documents.get(id)).status, { timeout: 60_000 })
      .toBe('push_succeeded')
    await receiver.close()
  })

  test('shows what a document becomes while its mapping is edited', async () => {
    const { data } = await world.client.destinations.list()
    const page = await world.visit({
      role: 'admin',
      path: `/settings/mappings/${data[0]!.id}?schema=invoice_v2`,
      // There is none yet.
      expectedErrors: [/404 .*\/v1\/mappings\//],
    })
    const preview = page.getByRole('complementary', { name: 'Preview' })
    await preview
      .getByText(/invoice_number/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Add all fields' }).click()
    const first = page.getByRole('textbox', { name: 'Name in the payload' }).first()
    await first.fill('renamed_by_story')
    await preview.getByText(/renamed_by_story/).waitFor()
    await lookAt(page, 'mapping')
  })

  test('leaves out fields that it does not use, in settings and in review', async () => {
    const page = await world.visit({ role: 'admin', path: '/settings/fields' })
    const invoice = page.getByRole('region', { name: 'Invoice', exact: true })
    await invoice.getByRole('checkbox', { name: 'Vendor website' }).uncheck()
    await invoice.getByRole('checkbox', { name: 'Amounts besides the total' }).uncheck()
    expect(await invoice.getByRole('checkbox', { name: 'Line items' }).isChecked()).toBe(false)
    await lookAt(page, 'fields')
    await invoice.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').waitFor()
    const { invoice_v2: unused } = (await world.client.settings.get()).unused_fields
    expect(unused).toContain('vendor_website')
    expect(unused).toContain('line_items')
    const { id } = await world.submit((await namedSample('invoice-us')).bytes)
    expect(await world.client.documents.result(id)).toMatchObject({ unused_fields: unused, line_items: [] })
    await page.goto(`/app/documents/${id}`)
    await page.getByRole('textbox', { name: /^Total/ }).waitFor()
    expect(await page.getByRole('textbox', { name: /^Subtotal/ }).count()).toBe(0)
    expect(await page.getByRole('tab', { name: /^Line items/ }).count()).toBe(0)
    await lookAt(page, 'document-without-unused-fields')
    await world.client.settings.update({ unused_fields: { invoice_v2: [] } })
  })

  test('takes an own company, and says which of its tax ids is none', async () => {
    const page = await world.visit({
      role: 'admin',
      path: '/settings/own-companies',
      expectedErrors: [/422/],
    })
    await page.getByRole('button', { name: 'Add company' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Own Traders Ltd.')
    await dialog.getByRole('textbox', { name: 'Tax ids' }).fill('GB123456789\n???')
    await dialog.getByRole('textbox', { name: 'Other names' }).fill('OT Shop')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog
      .getByText(/Line 2/)
      .first()
      .waitFor()
    await lookAt(page, 'own-company')
    await dialog.getByRole('textbox', { name: 'Tax ids' }).fill('GB123456789')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('cell', { name: 'GB123456789' }).waitFor()
    expect((await world.client.settings.get()).own_companies).toEqual([
      { name: 'Own Traders Ltd.', tax_ids: ['GB123456789'], aliases: ['OT Shop'] },
    ])
  })

  test('does not overwrite an own company that somebody else has added in the meantime', async () => {
    const page = await world.visit({
      role: 'admin',
      path: '/settings/own-companies',
      expectedErrors: [/409/],
    })
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Add company' }).click()
    const { own_companies } = await world.client.settings.get()
    const theirs = [...own_companies, { name: 'Added Meanwhile GmbH', tax_ids: [], aliases: [] }]
    await world.client.settings.update({ own_companies: theirs })
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Ours Ltd.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText(/Somebody else has changed/).waitFor()
    await lookAt(page, 'own-company-conflict')
    expect((await world.client.settings.get()).own_companies).toEqual(theirs)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('cell', { name: 'Added Meanwhile GmbH', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Add company' }).click()
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Ours Ltd.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('cell', { name: 'Ours Ltd.', exact: true }).waitFor()
    expect((await world.client.settings.get()).own_companies).toHaveLength(theirs.length + 1)
  })

  test('opens one document by a link, in a frame of an allowed page', async () => {
    const { id, review_reasons: doubts } = await world.submit((await namedSample('invoice-us')).bytes)
    const host = await startReceiver()
    const { origin } = new URL(host.url)
    const { url } = await world.client.reviewLinks.create(id, {
      role: 'reviewer',
      name: 'Partner',
      origins: [origin],
      expires_in_seconds: 600,
    })
    host.answer = ({ path }) => ({
      headers: { 'content-type': 'text/html' },
      body:
        path === '/hook'
          ? `<!doctype html><title>Host</title><iframe title="Review" src="${url}" width="1200" height="700"></iframe>
             <script>addEventListener('message', ({ data }) => { document.title = data.type })</script>`
          : '',
    })
    const page = await world.visitUnknown({ otherOrigins: [origin], expectedErrors: [/401|503/] })
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('textbox', { name: 'Invoice number' }).waitFor()
    const approve = frame.getByRole('button', { name: /^Approve/ })
    // Where something is left to check, the first press leads there.
    if (doubts.length > 0) await approve.click()
    await approve.click()
    await frame.getByText('Thank you. You can close this page.').waitFor()
    await page.waitForFunction(() => document.title === 'numora.review.done')
    const events = await Array.fromAsync(world.client.documents.events(id))
    expect(events.find(({ type }) => type === 'document.reviewed')).toMatchObject({
      actor: { type: 'user', name: 'Partner' },
    })
    await host.close()
  })

  test('has pages without a barrier', async () => {
    // On a machine that is busy the first answers may be late.
    const page = await world.visit({ role: 'admin', path: '/quality', expectedErrors: [/503/] })
    const sections =
      'people api-keys audit approval own-companies vendors lessons retention destinations routes mappings lookup-tables workflows webhooks'
    const look = async (name: string) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
      await lookAt(page, name)
    }
    for (const name of ['quality', 'account']) {
      await page.goto(`/app/${name}`)
      await look(name)
    }
    await page.goto('/app/settings')
    const list = page.getByRole('navigation', { name: 'Settings' })
    for (const name of sections.split(' ')) {
      const link = list.locator(`a[href="/app/settings/${name}"]`)
      await link.click()
      await expect.poll(() => link.getAttribute('aria-current')).toBe('page')
      await look(`settings-${name}`)
    }
  })
})
