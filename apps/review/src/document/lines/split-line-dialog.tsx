import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { valueAt } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { differenceOf, halfOf } from '../values/decimals.ts'
import { formatValue } from '../values/format-value.ts'
import { readTyped } from '../values/read-typed.ts'
import { nameOfRole, splitLine } from './line-edits.ts'

const amountKind = { type: 'decimal', format: 'amount' } as const

/** Asks for the amount of the second of two line items that one is divided into. */
export function SplitLineDialog({ id, onClose }: { id: string; onClose: (added?: string) => void }) {
  const t = useTranslations('document.lines')
  const { store, schema, locale, state } = useDesk()
  const name = nameOfRole(schema.line_item_fields, 'line_amount')
  const whole = name ? (valueAt(state.draft, pathOf.cell(id, name)) as string | null) : null
  const [text, setText] = useState(formatValue(amountKind, whole && halfOf(whole), locale))
  const checked = readTyped(amountKind, text, { locale })
  const rest = checked.ok && whole ? differenceOf(whole, checked.value) : null
  function divide(event: FormEvent) {
    event.preventDefault()
    if (!checked.ok) return
    const divided = splitLine(store.get().draft, id, schema.line_item_fields, checked.value)
    if (divided) store.update(() => divided.draft)
    onClose(divided?.id)
  }
  return (
    <Dialog
      isOpen
      onClose={() => onClose()}
      title={t('splitTitle')}
      description={
        whole ? t('splitText', { amount: formatValue(amountKind, whole, locale) }) : t('splitWithout')
      }
      footer={
        <Button look="primary" type="submit" form="split-line" disabled={rest === null}>
          {t('split')}
        </Button>
      }
    >
      <form id="split-line" onSubmit={divide}>
        <TextField
          label={t('secondAmount')}
          value={text}
          onValueChange={setText}
          inputMode="decimal"
          autoFocus
          disabled={!whole}
          hint={rest !== null && t('firstAmount', { amount: formatValue(amountKind, rest, locale) })}
        />
      </form>
    </Dialog>
  )
}
