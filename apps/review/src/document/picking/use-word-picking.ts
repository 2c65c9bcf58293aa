import type { FieldDefinition, SchemaResource } from '@numora/contract'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Desk } from '../desk/desk-context.ts'
import { write } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import type { PageBox } from '../fields/sources.ts'
import type { ReviewStore } from '../store/review-store.ts'
import { readTyped } from '../values/read-typed.ts'
import { textOf } from '../viewer/pick-words.ts'
import type { Picking } from '../viewer/picking.ts'

type Input = {
  store: ReviewStore
  schema: SchemaResource
  active: string | null
  isEditable: boolean
  locale: string
}

/** Puts words of the page into the field that has the focus; `hint` says why that was not possible. */
export function useWordPicking({ store, schema, active, isEditable, locale }: Input) {
  const t = useTranslations('document')
  const [picked, setPicked] = useState<Desk['picked']>(new Map())
  const [isMoving, setMoving] = useState(false)
  const [hint, setHint] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hint is about the field that it was given for
  useEffect(() => setHint(null), [active])
  const definition = useMemo(() => definitionAt(schema, active), [schema, active])
  const field = isEditable && definition ? active : null

  function put(path: string, value: string, source: PageBox) {
    const { kind, id, name } = partsOf(path)
    const confirmation = kind === 'cell' ? pathOf.lineConfirmed(id) : pathOf.confirmed(name)
    setHint(null)
    setPicked((picked) => new Map(picked).set(path, { value, source }))
    store.update((draft) => write(draft, { [path]: value, [confirmation]: true }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `put` uses only what does not change
  const picking = useMemo(
    (): Picking => ({
      field,
      isMoving,
      take: (words, source) => {
        if (!field || !definition) return
        const text = textOf(words, definition.format)
        const checked = readTyped(definition, text, { locale, isPrinted: true })
        if (checked.ok) put(field, checked.value, source)
        else setHint(t('notTaken', { text }))
      },
    }),
    [field, definition, isMoving, locale, t],
  )
  return { picking, picked, hint, isMoving, setMoving, definition, put }
}

function definitionAt(schema: SchemaResource, path: string | null): FieldDefinition | undefined {
  if (path === null) return undefined
  const { kind, name } = partsOf(path)
  if (kind === 'cell') return schema.line_item_fields.find((each) => each.name === name)
  return kind === 'field' ? schema.fields.find((each) => each.name === name) : undefined
}
