import { type DocumentEvent, type DocumentResult, ForbiddenError, type Numora } from '@numora/client'
import type { KnownParties } from '@numora/contract'
import {
  type ApprovedParties,
  approvedParties,
  keysOfOwnCompanies,
  keysOfVendor,
  learnedParties,
} from '@numora/domain'

export type ApprovedDocument = {
  id: string
  created_at: string
  updated_at: string
  result: DocumentResult
  events: readonly DocumentEvent[]
}

/** A document with its times: as its events say them, or of one whose events are gone, its own. */
type Timed = ApprovedParties & { id: string; readAt: string; approvedAt: string }

/** Which of the parties that a document names were known when it was last read, without the document itself. */
export type PartiesKnownThen = (id: string, keys: readonly string[]) => KnownParties

/**
 * Derives it from documents that were approved before, from the list of vendors, if the API key may read it, and from the own
 * companies; both as they are now.
 */
export async function partiesKnownThen(
  client: Numora,
  documents: readonly ApprovedDocument[],
): Promise<PartiesKnownThen> {
  const [listed, own] = [await vendorKeys(client), keysOfOwnCompanies(await ownCompanies(client))]
  const all = new Map(documents.map((one) => [one.id, timed(one)]))
  return (id, keys) => {
    const { readAt } = all.get(id)!
    const earlier = [...all.values()].filter((one) => one.id !== id && one.approvedAt < readAt)
    const { vendor, customer } = learnedParties(earlier, keys)
    return {
      vendor: [...new Set([...vendor, ...keys.filter((key) => listed.has(key))])],
      customer: [...new Set([...customer, ...keys.filter((key) => own.has(key))])],
    }
  }
}

function timed({ id, created_at, updated_at, result, events }: ApprovedDocument): Timed {
  const lastOf = (type: DocumentEvent['type']) => events.findLast((event) => event.type === type)?.created_at
  return {
    ...approvedParties(result.schema, result.fields as never, result.vendor_code),
    id,
    readAt: lastOf('document.processing') ?? created_at,
    approvedAt: lastOf('document.reviewed') ?? updated_at,
  }
}

async function vendorKeys(client: Numora): Promise<Set<string>> {
  const keys = new Set<string>()
  try {
    for await (const { tax_ids: taxIds, ...vendor } of client.vendors.list({ limit: 100 }))
      for (const key of keysOfVendor({ ...vendor, taxIds })) keys.add(key)
  } catch (error) {
    if (!(error instanceof ForbiddenError)) throw error
  }
  return keys
}

/** An earlier version has no own companies. */
async function ownCompanies(client: Numora) {
  const {
    own_companies: companies,
  }: { own_companies?: { name: string; tax_ids: string[]; aliases: string[] }[] } =
    await client.settings.get()
  return companies ?? []
}
