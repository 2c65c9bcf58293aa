/** `?…`, or nothing. Lists repeat their name; objects are written as name[key]. */
export function queryOf(input: Record<string, unknown>): string {
  const query = new URLSearchParams()
  const append = (name: string, value: unknown) => {
    if (value === undefined || value === null) return
    if (Array.isArray(value)) for (const item of value) append(name, item)
    else if (typeof value === 'object')
      for (const [key, item] of Object.entries(value)) append(`${name}[${key}]`, item)
    else query.append(name, String(value))
  }
  for (const [name, value] of Object.entries(input)) append(name, value)
  return query.size > 0 ? `?${query}` : ''
}
