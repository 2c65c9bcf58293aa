import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClonedDatabase, cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../test/run-command.ts'

vi.setConfig({ testTimeout: 120_000 })

const looks = [['doctor'], ['keys', 'list'], ['workspaces', 'list']]

let folder: string
let database: ClonedDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-look-'))
  database = await cloneDatabase()
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

function run(args: string[], env: Record<string, string> = {}) {
  return runCommand(args, { env, cwd: folder })
}

function onDatabase(args: string[]) {
  return run(args, { DATABASE_URL: database.url })
}

describe('in a folder without an installation', () => {
  test.each([
    ...looks,
    ['keys', 'create', '--name', 'x', '--scope', 'admin'],
    ['workspaces', 'create', '--name', 'x'],
  ])('%s %s creates nothing, and its message says what to do', async (...args) => {
    const { code, stdout, stderr } = await run(args)
    expect(code).toBe(1)
    expect(stdout + stderr).toContain(`There is no installation in ${folder}/.numora`)
    expect(stdout + stderr).toContain('"numora start"')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('on a database that is not migrated', () => {
  test.each([...looks, ['keys', 'create', '--name', 'x', '--scope', 'admin'], ['keys', 'revoke', 'key_1']])(
    '%s %s changes nothing, and its message names numora migrate',
    async (...args) => {
      await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      const { code, stdout, stderr } = await onDatabase(args)
      expect(code).toBe(1)
      expect(stdout + stderr).toContain('Run "numora migrate"')
      expect(await tables()).toEqual([])
      expect(await readdir(folder)).toEqual([])
    },
  )
})

describe('on a migrated database before the first start', () => {
  test.each(looks)(
    '%s %s creates no workspace, no key, no tables of the queue and no secret',
    async (...args) => {
      const before = await tables()
      await onDatabase(args)
      expect(await tables()).toEqual(before)
      expect(await query('SELECT * FROM workspaces')).toEqual([])
      expect(await readdir(folder)).toEqual([])
    },
  )

  test('keys list reports that there is no workspace, and keys create creates the default one', async () => {
    expect(await onDatabase(['keys', 'list'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no workspace yet'),
    })
    const created = await onDatabase(['keys', 'create', '--name', 'x', '--scope', 'admin', '--json'])
    expect(JSON.parse(created.stdout)).toMatchObject({
      id: expect.stringMatching(/^key_/),
      secret: expect.stringMatching(/^sk_live_/),
    })
    const listed = await onDatabase(['keys', 'list', '--json'])
    const { secret: _, ...key } = JSON.parse(created.stdout)
    expect(JSON.parse(listed.stdout)).toEqual({ data: [key], next_cursor: null })
  })

  test('people invite makes a link to join, and for somebody who has joined one to set a new password', async () => {
    const invite = async (...args: string[]) =>
      JSON.parse((await onDatabase(['people', 'invite', '--json', ...args])).stdout)
    const first = await invite()
    expect(first).toMatchObject({ email: null, role: 'admin', person_id: null })
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/app\/invitation\/[\w-]{43}$/)
    await query(`
      INSERT INTO people VALUES ('per_01jpwq4q9m7q4q2k8dax1x1q5n', 'Ada', 'ada@example.com', true, now(), now());
      INSERT INTO memberships (workspace_id, person_id, role, created_at) SELECT id, 'per_01jpwq4q9m7q4q2k8dax1x1q5n', 'reviewer', now() FROM workspaces`)
    expect(await invite('--email', 'Ada@example.com')).toMatchObject({
      role: 'reviewer',
      person_id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
    })
    const listed = JSON.parse((await onDatabase(['people', 'list', '--json'])).stdout)
    expect(listed.data).toMatchObject([
      { id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n', email: 'ada@example.com', status: 'active' },
    ])
  })

  test('what is done here is in the audit trail as done on the command line', async () => {
    const created = await onDatabase(['keys', 'create', '--name', 'x', '--scope', 'admin', '--json'])
    await onDatabase(['keys', 'revoke', JSON.parse(created.stdout).id])
    await onDatabase(['workspaces', 'create', '--name', 'Another'])
    const events = await query('SELECT type, actor FROM audit_events ORDER BY seq')
    const actor = { type: 'system', id: null, name: 'command line' }
    expect(events).toEqual(
      ['workspace.created', 'api_key.created', 'api_key.revoked', 'workspace.created'].map((type) => ({
        type,
        actor,
      })),
    )
  })

  test.each([
    [['keys', 'create', '--name', 'x'.repeat(201), '--scope', 'admin'], 'name: expected 1 to 200 characters'],
    [
      ['keys', 'create', '--name', 'x', '--scope', 'admin', '--expires', '2020-01-01T00:00:00Z'],
      'expires_at: expected a time to come',
    ],
    [['workspaces', 'create', '--name', ' '], 'name: expected 1 to 200 characters'],
  ])("%j is refused by the API's limits, in one sentence", async (args, sentence) => {
    const { code, stderr } = await onDatabase(args)
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^numora: /)])
    expect(stderr.trim().slice('numora: '.length)).toMatch(sentence)
    expect(await query('SELECT * FROM api_keys')).toEqual([])
  })
})

test('doctor does not blame the clock when the database is down', async () => {
  const { code, stdout } = await run(['doctor'], { DATABASE_URL: 'postgres://localhost:1/x' })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^FAIL {2}database: connect ECONNREFUSED/m)
  expect(stdout).toContain('skip  clock: needs the database')
})

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function tables() {
  return query(
    "SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2",
  )
}
