import { type Draft, lineIdsOf, valueAt } from './draft.ts'
import { partsOf, pathOf } from './paths.ts'

type Values = Record<string, { value: string | null }>

/** The values of a document as the person sees them. */
export type Content = {
  fields: Values
  lines: { id: string; fields: Values }[]
  /** At their places, also those that the person emptied. */
  taxLines: { fields: Values }[]
}

const contents = new WeakMap<Draft, Content>()

export function contentOf(draft: Draft): Content {
  let content = contents.get(draft)
  if (!content) {
    content = readContent(draft)
    contents.set(draft, content)
  }
  return content
}

function readContent(draft: Draft): Content {
  const valuesOf = (names: readonly string[], pathTo: (name: string) => string): Values =>
    Object.fromEntries(names.map((name) => [name, { value: valueAt(draft, pathTo(name)) as string | null }]))
  const lineNames = lineFieldNames(draft)
  return {
    fields: valuesOf(Object.keys(draft.base.fields), pathOf.field),
    lines: lineIdsOf(draft).map((id) => ({
      id,
      fields: valuesOf(lineNames, (name) => pathOf.cell(id, name)),
    })),
    taxLines: taxLineNames(draft).map((names, place) => ({
      fields: valuesOf([...names], (name) => pathOf.tax(place, name)),
    })),
  }
}

function lineFieldNames({ base, overlay }: Draft): string[] {
  const [first] = base.lines
  if (first) return Object.keys(first.fields)
  const names = Object.keys(overlay).flatMap((path) => /^cell\/[^/]+\/(.+)$/.exec(path)?.[1] ?? [])
  return [...new Set(names)]
}

/** The names of the fields at each place. A correction may be of a place that the server does not have any more. */
function taxLineNames({ base, overlay }: Draft): Set<string>[] {
  const places = (base.taxLines ?? []).map(({ fields }) => new Set(Object.keys(fields)))
  for (const path of Object.keys(overlay)) {
    const { kind, id, name } = partsOf(path)
    if (kind !== 'tax') continue
    while (places.length <= Number(id)) places.push(new Set())
    places[Number(id)]!.add(name)
  }
  return places
}
