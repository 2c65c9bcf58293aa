import type { DocumentStatus } from '@numora/contract'
import { dayAfter, dayBefore, endOfDay, startOfDay } from './days.ts'

/**
 * What the queue shows, as it stands in the address. Names are those of the API's list of documents; `from` and `to` are days
 * in the time zone of the browser. What is left out has its default: documents to review, the doubtful first.
 */
export type QueueSearch = {
  /** Statuses with commas between them, or `all`. */
  status?: string
  query?: string
  schema?: string
  reason?: string
  assignee?: string
  from?: string
  to?: string
  duplicate?: 'true' | 'false'
  external_id?: string
  /** `key=value` */
  metadata?: string
  sort?: 'newest' | 'doubt'
}

/** The tabs of the queue: each shows the documents of some statuses. */
export const tabs = {
  review: ['review_required'],
  processing: ['processing'],
  approved: ['reviewed', 'push_pending'],
  delivered: ['push_succeeded'],
  undelivered: ['push_failed'],
  failed: ['failed'],
  all: [],
} as const satisfies Record<string, readonly DocumentStatus[]>

export type Tab = keyof typeof tabs
export const tabNames = Object.keys(tabs) as Tab[]

const texts = ['query', 'schema', 'reason', 'assignee', 'external_id', 'metadata'] as const
const day = /^\d{4}-\d{2}-\d{2}$/

/** Takes what an address says about the queue and leaves out what makes no sense. */
export function validateQueueSearch(input: Record<string, unknown>): QueueSearch {
  const search: QueueSearch = {}
  const status = textOf(input.status)
  if (status && status !== defaultStatus && /^[a-z_]+(,[a-z_]+)*$/.test(status)) search.status = status
  for (const name of texts) {
    const text = textOf(input[name])
    if (text) search[name] = text
  }
  for (const name of ['from', 'to'] as const) {
    const text = textOf(input[name])
    if (text && day.test(text)) search[name] = text
  }
  const duplicate = textOf(input.duplicate)
  if (duplicate === 'true' || duplicate === 'false') search.duplicate = duplicate
  const sort = textOf(input.sort)
  if ((sort === 'newest' || sort === 'doubt') && sort !== defaultSort(search)) search.sort = sort
  return search
}

const defaultStatus = 'review_required'

function defaultSort({ status = defaultStatus }: QueueSearch): 'newest' | 'doubt' {
  return status === defaultStatus ? 'doubt' : 'newest'
}

/** A number or a boolean in the address is text here; the router parses it as JSON. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
}

/** The tab that shows just these statuses; undefined for another combination. */
export function tabOf({ status = defaultStatus }: QueueSearch): Tab | undefined {
  return tabNames.find((name) => statusOf(name) === status)
}

/** The address of a tab with the same filters. The order is that of the tab. */
export function searchOfTab(tab: Tab, { status: _, sort: __, ...filters }: QueueSearch): QueueSearch {
  return validateQueueSearch({ ...filters, status: statusOf(tab) })
}

function statusOf(tab: Tab): string {
  return tabs[tab].join(',') || 'all'
}

/** The names of the filters that are set, besides the status and the order. */
export function filtersOf(search: QueueSearch): (keyof QueueSearch)[] {
  return (Object.keys(search) as (keyof QueueSearch)[]).filter((name) => name !== 'status' && name !== 'sort')
}

export function sortOf(search: QueueSearch): 'newest' | 'doubt' {
  return search.sort ?? defaultSort(search)
}

/** The filters as the API takes them, without the status. */
export function filterQueryOf({ from, to, status: _, sort: __, metadata, ...same }: QueueSearch) {
  const [key, ...value] = metadata?.split('=') ?? []
  return {
    ...same,
    ...(from && { created_after: startOfDay(from) }),
    ...(to && { created_before: endOfDay(to) }),
    ...(key && { metadata: { [key]: value.join('=') } }),
  }
}

/** The query of the API's list that shows the same as the queue. */
export function listQueryOf(search: QueueSearch) {
  const { status = defaultStatus } = search
  return {
    ...filterQueryOf(search),
    ...(status !== 'all' && { status: status.split(',') as DocumentStatus[] }),
    sort: sortOf(search),
  }
}

/** What the queue shows for the filters of a saved view. */
export function searchOfView(query: Record<string, unknown>): QueueSearch {
  const { status, schema, metadata, created_after, created_before, ...same } = query
  const [pair] = Object.entries((metadata ?? {}) as Record<string, string>)
  return validateQueueSearch({
    ...same,
    status: [status ?? 'all'].flat().join(','),
    schema: [schema ?? ''].flat()[0],
    metadata: pair?.join('='),
    from: created_after && dayAfter(String(created_after)),
    to: created_before && dayBefore(String(created_before)),
  })
}

/** The queue's state as one text: the search parameter `from` of a document's address. */
export function textOfQueueSearch(search: QueueSearch): string {
  return new URLSearchParams(search as Record<string, string>).toString()
}

/** The opposite of {@link textOfQueueSearch}; the default queue for a text that is none. */
export function queueSearchOfText(text: string | undefined): QueueSearch {
  return validateQueueSearch(Object.fromEntries(new URLSearchParams(text ?? '')))
}
