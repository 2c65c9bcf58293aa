/** What of a page of the settings is in its address, besides the section and the thing: all of it may be shared. */
export type SettingsSearch = {
  schema?: string
  document?: string
  provider?: string
  type?: string
  actor?: string
  target?: string
  from?: string
  to?: string
  name?: string
}

const names = ['schema', 'document', 'provider', 'type', 'actor', 'target', 'from', 'to', 'name'] as const

/** Takes what it knows from the query of an address, and leaves out the rest. */
export function validateSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      // The router reads numbers and booleans as such.
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
}
