/** One field searches for what it looks like: an IBAN, a tax id, or else a name. */
export function vendorFilterOf(query: string): { iban?: string; tax_id?: string; name?: string } {
  const compact = query.replace(/[\s.-]/g, '')
  if (/^[a-z]{2}\d{2}[a-z0-9]{10,30}$/i.test(compact)) return { iban: compact }
  if (/^[a-z]{2}[a-z]?\d[a-z0-9]{5,13}$/i.test(compact) || /^\d{6,}$/.test(compact))
    return { tax_id: compact }
  return query === '' ? {} : { name: query }
}
