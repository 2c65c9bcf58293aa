import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests } from '../kit/adapter.test-suite.ts'
import { classifyError } from '../kit/push-error.ts'
import { fileDropAdapter } from './file-drop-adapter.ts'
import { filesIn, startFolder } from './folder.stand-in.ts'

let system: Awaited<ReturnType<typeof startFolder>>
beforeEach(async () => {
  system = await startFolder()
})
afterEach(() => system.close())

function target(more: Partial<typeof system.target.config> = {}) {
  return { config: { ...system.target.config, ...more }, credentials: {} }
}

function create(more: Parameters<typeof pushRequest>[1] = {}, config: Parameters<typeof target>[0] = {}) {
  return fileDropAdapter.create(reachForTests(system.dropDirs), target(config), pushRequest({ a: 1 }, more))
}

test('a file has the name of its delivery: the same at each attempt, another for each other delivery', async () => {
  const id = 'doc_01jpwq4q9m7q4q2k8dax1x1q5n'
  const keys = [`${id}:1:dst_a`, `${id}:1:dst_a`, `${id}:1:dst_b`, `${id}:1:dst_a:1`]
  for (const key of keys) await create({ key })
  await fileDropAdapter.update(
    reachForTests(system.dropDirs),
    target(),
    pushRequest({ a: 2 }, { key: `${id}:2:dst_a`, revision: 2, operation: 'update', recordId: id }),
  )
  const names = Object.keys(filesIn(system.folder))
  expect(names).toHaveLength(4)
  for (const name of names) expect(name).toMatch(/^doc_01jpwq4q9m7q4q2k8dax1x1q5n_r[12]_[0-9a-f]{12}\.json$/)
})

test('a program that watches the folder sees each file as a whole, after the original', async () => {
  const seen: string[] = []
  const watcher = watch(system.folder, (_event, name) => {
    if (!name!.startsWith('.') && !seen.includes(name!)) seen.push(name!)
  })
  await create({}, { with_file: true })
  await expect.poll(() => seen.length).toBe(2)
  watcher.close()
  const files = filesIn(system.folder)
  expect(Object.keys(files)).toHaveLength(2)
  expect(seen.map((name) => name.replace(/^.*_r1_[0-9a-f]{12}/, ''))).toEqual(['_original.pdf', '.json'])
  expect(Object.keys(files).toSorted()).toEqual(seen.toSorted())
  expect(files[seen[0]!]).toContain('%PDF-1.4')
  expect(JSON.parse(files[seen[1]!]!)).toEqual({ a: 1 })
})

test('a link with the name of a file is replaced, not followed', async () => {
  await create()
  const [name] = readdirSync(system.folder)
  const precious = join(system.folder, '..', '..', 'precious')
  writeFileSync(precious, 'as before')
  unlinkSync(join(system.folder, name!))
  symlinkSync(precious, join(system.folder, name!))
  await create()
  expect(readFileSync(precious, 'utf8')).toBe('as before')
  expect(JSON.parse(filesIn(system.folder)[name!]!)).toEqual({ a: 1 })
})

test.each([
  ['a folder beside the permitted one', (top: string) => join(top, 'permitted-too')],
  ['the folder above', (top: string) => top],
  ['the root', () => '/'],
])('%s is refused, also before it is stored', async (_what, folderIn) => {
  const top = join(system.folder, '..', '..')
  mkdirSync(join(top, 'permitted-too'))
  const url = pathToFileURL(folderIn(top)).href
  expect(await failureOf(create({}, { url }))).toMatchObject({ kind: 'refused', code: 'address_refused' })
  expect(() =>
    fileDropAdapter.validate(reachForTests().fetch, target({ url }).config, system.dropDirs!),
  ).toThrow('NUMORA_DROP_DIRS')
})

test.each(['..', '%2e%2e', 'invoices/../../permitted-too', 'link'])(
  'the path %s does not leave the permitted folder',
  async (path) => {
    const top = join(system.folder, '..', '..')
    mkdirSync(join(top, 'permitted-too'))
    symlinkSync(join(top, 'permitted-too'), join(top, 'permitted', 'link'))
    const url = `${pathToFileURL(join(top, 'permitted')).href}/${path}`
    expect(await failureOf(create({}, { url }))).toMatchObject({ kind: 'refused', code: 'address_refused' })
    expect(readdirSync(join(top, 'permitted-too'))).toEqual([])
  },
)

test('without permitted folders there is none', async () => {
  const attempt = fileDropAdapter.create(reachForTests(), target(), pushRequest({}))
  expect(await failureOf(attempt)).toMatchObject({ code: 'address_refused' })
})

test('a folder that is missing may come back; a file in its place may not', async () => {
  const missing = `${system.target.config.url}/missing`
  expect(await failureOf(create({}, { url: missing }))).toMatchObject({
    kind: 'temporary',
    code: 'folder_unusable',
  })
  writeFileSync(join(system.folder, 'missing'), '')
  expect(await failureOf(create({}, { url: missing }))).toMatchObject({
    kind: 'refused',
    code: 'folder_unusable',
  })
})

test('an original that is gone leaves no data without it', async () => {
  const openFile = () => Promise.reject(new Error('gone'))
  const { document } = pushRequest({})
  const attempt = create({ document: { ...document, openFile } }, { with_file: true })
  expect(classifyError(await attempt.catch((error) => error))).toBeUndefined()
  expect(filesIn(system.folder)).toEqual({})
})
