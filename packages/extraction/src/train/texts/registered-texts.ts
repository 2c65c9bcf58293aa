import registrations from 'oui-data' with { type: 'json' }
import type { TaughtText } from './taught-text.ts'

/**
 * Real organisations of 90 countries with their addresses, from the public registry of network devices
 * (IEEE). The first line is the name and the last the country, the ones between are streets and towns.
 */
export function* registeredTexts(): Generator<TaughtText> {
  const seen = new Set<string>()
  for (const entry of Object.values(registrations as Record<string, string>)) {
    const [name, ...address] = entry.split('\n').map((line) => line.trim())
    if (!name || address.length < 2 || seen.has(name)) continue
    seen.add(name)
    yield { kind: 'company', text: name }
    const country = address.pop()!
    const town = address.length > 1 ? address.pop()! : null
    for (const street of address) if (street !== '') yield { kind: 'street', text: street }
    if (town && town !== '') yield { kind: 'town', text: town }
    if (seen.size % 20 === 0) yield { kind: 'town', text: country }
  }
}
