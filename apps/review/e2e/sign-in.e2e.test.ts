import { findChromium, lookAt } from '@numora/testkit/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from './world/open-world.ts'

describe.skipIf(!findChromium())('signing in', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  test('whoever is unknown signs in first', async () => {
    const page = await world.visitUnknown({ expectedErrors: [/401/] })
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor()
    await lookAt(page, 'sign-in')
  })

  test('a person with a session sees the queue', async () => {
    const page = await world.visit()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    expect(await page.title()).toContain('Numora')
  })
})
