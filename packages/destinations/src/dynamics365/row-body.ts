import type { ConfigOf } from '@numora/contract'
import { refusal } from '../kit/push-error.ts'

type Lookups = NonNullable<ConfigOf<'dynamics365'>['lookups']>

/** Characters that Microsoft documents as not working in the value of an alternate key. */
const unusable = /[/#<>*%&:\\?+]/

/** A row by its alternate key, in a URL or in `@odata.bind`. */
export function rowByKey(entitySet: string, attribute: string, value: string): string {
  if (unusable.test(value))
    throw refusal(
      'lookup_value_unsuitable',
      `${attribute}: Dataverse finds no row by a value with one of the characters / # < > * % & : \\ ? +`,
    )
  return `${entitySet}(${attribute}='${encodeURIComponent(value.replaceAll("'", "''"))}')`
}

/** The JSON of a row: properties that refer to other rows become `@odata.bind`. */
export function rowBody(
  values: Record<string, unknown>,
  lookups: Lookups = [],
  operation: 'create' | 'update',
): Record<string, unknown> {
  const body = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    const lookup = lookups.find(({ property }) => property === name)
    if (!lookup) return [[name, value]]
    // A new row refers to nothing anyway.
    if (value === null) return operation === 'create' ? [] : [[`${name}@odata.bind`, null]]
    const { entity_set, key_attribute } = lookup
    const row = key_attribute
      ? rowByKey(entity_set, key_attribute, String(value))
      : `${entity_set}(${encodeURIComponent(String(value))})`
    return [[`${name}@odata.bind`, `/${row}`]]
  })
  return Object.fromEntries(body)
}
