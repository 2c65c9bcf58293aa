const acronyms = new Set(['url', 'id', 'api', 'csv', 'ubl', 'datev', 'rpc', 'json', 'iban'])

/** The name of a property for people: `environment_url` is "Environment URL". */
export function labelOf(name: string): string {
  const words = name.split('_').map((word) => (acronyms.has(word) ? word.toUpperCase() : word))
  const text = words.join(' ')
  return text[0]!.toUpperCase() + text.slice(1)
}

/** Whether a credential must be hidden while it is typed; names and ids of accounts need not. */
export function isSecret(name: string): boolean {
  return /(secret|password|passphrase|key|token)$/.test(name)
}
