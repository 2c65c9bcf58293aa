import { Check, EllipsisVertical, Split, Trash2, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../kit/button.tsx'
import { Menu } from '../../kit/menu.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { valueAt } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { LineCell } from './line-cell.tsx'
import { confirmLines } from './line-edits.ts'
import styles from './line-grid.module.css'

type LineRowProps = {
  id: string
  number: number
  onSplit: (id: string) => void
  onDelete: (id: string) => void
}

/** One line item as a row of inputs. */
export const LineRow = memo(function LineRow({ id, number, onSplit, onDelete }: LineRowProps) {
  const t = useTranslations('document')
  const labelOf = useLabelOf()
  const { store, state, schema, doubts, isEditable } = useDesk()
  const doubt = doubts.byPath.get(pathOf.line(id))
  const isConfirmed = valueAt(state.draft, pathOf.lineConfirmed(id)) === true
  const reason = doubt?.codes.map((code) => t(`reasons.${code}`)).join(' ')
  return (
    <>
      <th scope="row" className={styles.rowNumber} title={reason}>
        {doubt?.isOpen ? <TriangleAlert aria-label={reason} /> : number}
      </th>
      {schema.line_item_fields.map((definition) => (
        <td key={definition.name}>
          <LineCell
            id={id}
            definition={definition}
            label={t('lines.cell', { field: labelOf(definition), number })}
          />
        </td>
      ))}
      <td className={styles.rowActions}>
        {isConfirmed ? (
          <Check className={styles.confirmed} aria-label={t('confirmed')} />
        ) : (
          isEditable && (
            <IconButton
              label={t('lines.confirm', { number })}
              icon={<Check />}
              tabIndex={-1}
              onClick={() => store.update((draft) => confirmLines(draft, [id]))}
            />
          )
        )}
        {isEditable && (
          <Menu
            trigger={
              <IconButton label={t('lines.actions', { number })} icon={<EllipsisVertical />} tabIndex={-1} />
            }
            items={[
              { label: t('lines.split'), icon: <Split />, onSelect: () => onSplit(id) },
              { label: t('lines.delete'), icon: <Trash2 />, isDanger: true, onSelect: () => onDelete(id) },
            ]}
          />
        )}
      </td>
    </>
  )
})
