import { type Document, NotFoundError, type Numora, type WaitOptions } from '@numora/client'

/**
 * Waits for a document; for one that was split or unpacked, also for its parts, which follow it. `timeoutMs` is for all of
 * them together.
 */
export async function waitForParts(
  client: Numora,
  id: string,
  options: WaitOptions = {},
): Promise<Document[]> {
  const { timeoutMs = 300_000 } = options
  const end = performance.now() + timeoutMs
  const document = await client.documents.waitFor(id, { ...options, timeoutMs })
  if (!isDivided(document)) return [document]
  const documents = [document]
  const { document_ids: parts } = await client.documents.splitProposal(id)
  for (const part of parts) {
    const left = { ...options, timeoutMs: Math.max(0, end - performance.now()) }
    documents.push(...(await unlessDeleted(waitForParts(client, part, left))))
  }
  return documents
}

/** The first document that failed; being split or unpacked is no failure here. */
export function firstFailed(documents: readonly Document[]): Document | undefined {
  return documents.find((document) => document.failure !== null && !isDivided(document))
}

function isDivided({ failure }: Document): boolean {
  return failure?.code === 'divided'
}

async function unlessDeleted(documents: Promise<Document[]>): Promise<Document[]> {
  return documents.catch((error) => {
    if (error instanceof NotFoundError) return []
    throw error
  })
}
