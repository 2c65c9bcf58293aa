import { openTestSystem } from '@numora/testkit/system'
import { expect, test } from 'vitest'
import { contextFor, systemActor } from '../context.ts'
import { query } from './query.ts'

test('a prepared statement outlives a migration that changes the type of its column', async () => {
  const world = await openTestSystem()
  const ctx = contextFor(world.system, { workspaceId: 'w', actor: systemActor, requestId: null })
  const statement = { name: 'words', text: 'SELECT word FROM words' }
  await query(ctx, { text: 'CREATE TABLE words (word) AS SELECT 1' }, [])
  expect(await query(ctx, statement, [])).toEqual([{ word: 1 }])
  await query(ctx, { text: 'ALTER TABLE words ALTER COLUMN word TYPE text' }, [])
  expect(await query(ctx, statement, [])).toEqual([{ word: '1' }])
  await world.close()
})
