/** A client generator: how it is run, and how its output is called in {@link walk}. */
export type Generator = {
  name: string
  /** Packages with their exact versions. */
  packages: string[]
  /** Files that it needs besides `openapi.json`. */
  files?: Record<string, string>
  /** One of their commands with its arguments. */
  command: string[]
  program: string
}

const imports =
  "import { walk } from './walk.ts'\nconst { NUMORA_URL: baseUrl, NUMORA_API_KEY: key } = process.env\n"

export const generators: Generator[] = [
  {
    name: 'hey-api',
    packages: ['@hey-api/openapi-ts@0.99.0'],
    command: ['openapi-ts', '--input', 'openapi.json', '--output', 'hey-api'],
    program: `${imports}
import { client } from './hey-api/client.gen.ts'
import * as api from './hey-api/index.ts'

client.setConfig({ baseUrl: baseUrl!, auth: key!, throwOnError: true })
const options = { throwOnError: true } as const
await walk('hey-api', {
  create: async (body) => (await api.documentsCreate({ ...options, body })).data,
  upload: async (body) => (await api.documentsUpload({ ...options, body })).data,
  get: async (id) =>
    (await api.documentsGet({ ...options, path: { id }, query: { wait_seconds: 30 } })).data,
  list: async ({ status, metadata }) =>
    (await api.documentsList({ ...options, query: { status: [status], metadata } })).data.data,
  approve: async (id) => (await api.documentsApprove({ ...options, path: { id }, body: {} })).data,
})
`,
  },
  {
    name: 'orval',
    packages: ['orval@8.38.0'],
    files: {
      'orval.config.mjs': `export default {
  numora: {
    input: './openapi.json',
    output: { target: './orval/api.ts', client: 'fetch', baseUrl: { runtime: 'process.env.NUMORA_URL' } },
  },
}`,
    },
    command: ['orval', '--config', 'orval.config.mjs'],
    program: `${imports}
import * as api from './orval/api.ts'

const options = { headers: { authorization: \`Bearer \${key}\` } }
const ok = <T extends { status: number; data: unknown }>(answer: T) => {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.data))
  return answer.data as Extract<T, { status: 200 | 202 }>['data']
}
await walk('orval', {
  create: async (body) => ok(await api.documentsCreate(body, options)),
  upload: async (body) => ok(await api.documentsUpload(body, options)),
  get: async (id) => ok(await api.documentsGet(id, { wait_seconds: 30 }, options)),
  list: async ({ status, metadata }) => ok(await api.documentsList({ status: [status], metadata }, options)).data,
  approve: async (id) => ok(await api.documentsApprove(id, {}, options)),
})
`,
  },
  {
    name: 'openapi-typescript',
    packages: ['openapi-typescript@7.13.0', 'openapi-fetch@0.17.0'],
    command: ['openapi-typescript', 'openapi.json', '--output', 'openapi-typescript.ts'],
    program: `${imports}
import createClient from 'openapi-fetch'
import type { paths } from './openapi-typescript.ts'

const api = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })
const ok = <T>({ data, error }: { data?: T; error?: unknown }): T => {
  if (data === undefined) throw new Error(JSON.stringify(error))
  return data
}
// Its types have bytes as a string, and it leaves the writing of forms to the caller.
const formOf = (body: object) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body))
    form.append(name, value instanceof Blob || typeof value === 'string' ? value : JSON.stringify(value))
  return form
}
await walk('openapi-typescript', {
  create: async (body) => ok(await api.POST('/v1/documents', { body })),
  upload: async ({ file, ...body }) =>
    ok(
      await api.POST('/v1/documents/upload', {
        body: { ...body, file: file as unknown as string },
        bodySerializer: formOf,
      }),
    ),
  get: async (id) =>
    ok(await api.GET('/v1/documents/{id}', { params: { path: { id }, query: { wait_seconds: 30 } } })),
  list: async ({ status, metadata }) =>
    ok(await api.GET('/v1/documents', { params: { query: { status: [status], metadata } } })).data,
  approve: async (id) =>
    ok(await api.POST('/v1/documents/{id}/actions/approve', { params: { path: { id } }, body: {} })),
})
`,
  },
]
