import { type Draft, lineIdsOf, valueAt } from './draft.ts'
import { pathOf } from './paths.ts'

type Values = Record<string, { value: string | null }>

/** The values of a document as the person sees them. */
export type Content = { fields: Values; lines: { id: string; fields: Values }[] }

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
  }
}

function lineFieldNames({ base, overlay }: Draft): string[] {
  const [first] = base.lines
  if (first) return Object.keys(first.fields)
  const names = Object.keys(overlay).flatMap((path) => /^cell\/[^/]+\/(.+)$/.exec(path)?.[1] ?? [])
  return [...new Set(names)]
}
