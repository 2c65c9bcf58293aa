import { type Comparison, compare, type Server } from './compare.ts'
import type { Call } from './drive.ts'

let count = 0

function post(): Call {
  return {
    method: 'POST',
    path: '/v1/documents',
    body: JSON.stringify({
      schema: 'invoice_v2',
      file_url: 'https://example.com/invoice-001.pdf',
      external_id: `bench-${count++}`,
      metadata: { source: 'bench', vendor_code: 'ACME' },
    }),
  }
}

function get(id: string) {
  return (): Call => ({ method: 'GET', path: `/v1/documents/${id}` })
}

function list(): Call {
  return { method: 'GET', path: '/v1/documents' }
}

/** The three most important requests, compared with the bare server; submitted files are not fetched. */
export async function measureHttp(
  numora: Server,
  bare: Server,
  rounds: number,
): Promise<({ what: string } & Comparison)[]> {
  const both = (call: () => Call) => ({ numora: call, bare: call })
  const posting = await compare(numora, bare, both(post), rounds)
  const gets = { numora: get(await submit(numora)), bare: get(await submit(bare)) }
  return [
    { what: 'POST /v1/documents', ...posting },
    { what: 'GET /v1/documents/{id}', ...(await compare(numora, bare, gets, rounds)) },
    { what: 'GET /v1/documents', ...(await compare(numora, bare, both(list), rounds)) },
  ]
}

async function submit({ url, apiKey }: Server): Promise<string> {
  const { path, body } = post()
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` }
  const answer = await fetch(url + path, { method: 'POST', body: body!, headers })
  return ((await answer.json()) as { id: string }).id
}
