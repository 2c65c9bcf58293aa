import { DocumentStatus, Scope, SubmittableSchema, schemaIds } from '@numora/contract'
import { InvalidArgumentError, Option } from 'commander'

export function wholeNumber(min: number, max: number) {
  return (text: string): number => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= min && number <= max))
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
    return number
  }
}

export function instant(text: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new InvalidArgumentError('Expected a time such as 2027-01-01T00:00:00Z.')
  return new Date(time).toISOString()
}

/** Collects `key=value`, given once for each key. */
export function keyValue(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (key === undefined || value === undefined) throw new InvalidArgumentError('Expected key=value.')
  return { ...before, [key]: value }
}

/** An option that may be repeated, with fixed choices. */
function several<T extends string>(flags: string, description: string, names: readonly T[]): Option {
  return new Option(flags, `${description}; may repeat (choices: ${names.join(', ')})`).argParser(
    (text: string, before: T[] = []): T[] => {
      const name = names.find((known) => known === text)
      if (name === undefined) throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`)
      return [...before, name]
    },
  )
}

export function scopes(flags: string) {
  return several(flags, 'what the key may do', Scope.options)
}

export function statuses(flags: string, description: string) {
  return several(flags, description, DocumentStatus.options)
}

export function schemas(flags: string) {
  return several(flags, 'only documents of this schema', schemaIds)
}

export function schemaOption() {
  return new Option('--schema <schema>', 'what to read them as; auto: whatever fits')
    .choices(SubmittableSchema.options)
    .makeOptionMandatory()
}
