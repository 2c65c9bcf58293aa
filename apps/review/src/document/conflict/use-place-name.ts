import { useTranslations } from 'use-intl'
import { useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { contentOf } from '../draft/content.ts'
import { partsOf } from '../draft/paths.ts'

/** The name of a place of the document for people: “Due date”, “Amount, line 3”, “Line 3”. */
export function usePlaceName(): (path: string) => string {
  const t = useTranslations('document.lines')
  const taxes = useTranslations('document.taxLines')
  const labelOf = useLabelOf()
  const nameOf = (name: string, label: string) => (taxes.has(name as never) ? taxes(name as never) : label)
  const { schema, state } = useDesk()
  return (path) => {
    const { kind, id, name } = partsOf(path)
    const definitions =
      kind === 'cell' ? schema.line_item_fields : kind === 'tax' ? schema.tax_line_fields : schema.fields
    const definition = definitions.find((each) => each.name === name)
    const label = definition ? labelOf(definition) : name
    if (kind === 'field' || kind === 'confirmed') return label
    if (kind === 'tax') return taxes('place', { field: nameOf(name, label), number: Number(id) + 1 })
    const lines = [contentOf(state.draft).lines, state.draft.base.lines, state.opened.lines]
    const number = lines.map((each) => each.findIndex((line) => line.id === id) + 1).find((n) => n > 0) ?? 0
    return kind === 'cell' ? t('cell', { field: label, number }) : t('line', { number })
  }
}
