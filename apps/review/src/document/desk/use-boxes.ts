import type { SchemaResource } from '@numora/contract'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { contentOf } from '../draft/content.ts'
import type { Draft } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import type { Snapshot } from '../draft/snapshot.ts'
import type { Doubts } from '../fields/doubts.ts'
import { sourceAt } from '../fields/sources.ts'
import type { ViewerBox } from '../viewer/viewer.tsx'
import type { Desk } from './desk-context.ts'
import { useLabelOf } from './use-labels.ts'

/** The boxes to show on the pages: those of the fields, and those of the line item that has the focus. */
export function useBoxes(
  schema: SchemaResource,
  draft: Draft,
  opened: Snapshot,
  picked: Desk['picked'],
  doubts: Doubts,
  active: string | null,
): ViewerBox[] {
  const labelOf = useLabelOf()
  const t = useTranslations('document.lines')
  const line = active?.startsWith('cell/') ? partsOf(active).id : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels change with the language only, which renders all anew
  return useMemo(() => {
    const places = schema.fields.map((definition) => ({
      path: pathOf.field(definition.name),
      label: labelOf(definition),
    }))
    const number = line === null ? 0 : contentOf(draft).lines.findIndex(({ id }) => id === line) + 1
    if (line !== null)
      for (const definition of schema.line_item_fields)
        places.push({
          path: pathOf.cell(line, definition.name),
          label: t('cell', { field: labelOf(definition), number }),
        })
    return places.flatMap(({ path, label }): ViewerBox[] => {
      const source = sourceAt(draft, opened, picked, path)
      if (!source) return []
      return [
        {
          path,
          label,
          page: source.page,
          box: source.box,
          isInDoubt: doubts.byPath.get(path)?.isOpen ?? false,
        },
      ]
    })
  }, [schema, draft, opened, picked, doubts, line])
}
