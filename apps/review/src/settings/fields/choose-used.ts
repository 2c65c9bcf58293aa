import { omissibleFields, type SchemaId } from '@numora/contract'

/**
 * The list of what is not used, after somebody chose whether a name of it is used. Amounts are chosen together, and line
 * items need them.
 */
export function withChoice(
  schema: SchemaId,
  unused: readonly string[],
  name: string,
  isUsed: boolean,
): string[] {
  const { names, amounts } = omissibleFields(schema)
  const chosen = new Set(amounts.includes(name) ? amounts : [name])
  if (amounts.includes(name) && !isUsed) chosen.add('line_items')
  if (name === 'line_items' && isUsed) for (const amount of amounts) chosen.add(amount)
  return names.filter((each) => (chosen.has(each) ? !isUsed : unused.includes(each)))
}
