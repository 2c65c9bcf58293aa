import type { FieldDefinition } from '@numora/contract'
import { useRef, useState } from 'react'
import { useDesk } from '../desk/desk-context.ts'
import { dropText, setText, valueAt, write } from '../draft/draft.ts'
import type { Value } from '../draft/snapshot.ts'
import { formatValue } from '../values/format-value.ts'
import { readTyped } from '../values/read-typed.ts'

/**
 * The text of an input, which becomes the value of a place as it is typed. What is no value (yet) is kept as text, and the
 * place has the value from before. `confirmation` is the path of what a correction confirms, if there is one.
 */
export function useTypedValue(path: string, definition: FieldDefinition, confirmation: string | null) {
  const { store, state, locale, setActive } = useDesk()
  const [typed, setTyped] = useState<{ text: string; value: string | null | undefined } | null>(null)
  const before = useRef<{ value: Value; isConfirmed: Value } | null>(null)
  const value = valueAt(state.draft, path) as string | null
  const kept = state.draft.texts[path]

  function confirmedAs(isConfirmed: Value): Record<string, Value> {
    return confirmation === null ? {} : { [confirmation]: isConfirmed }
  }

  function begin() {
    before.current ??= {
      value: valueAt(store.get().draft, path),
      isConfirmed: confirmation === null ? null : valueAt(store.get().draft, confirmation),
    }
  }

  function type(text: string) {
    begin()
    const checked = text.trim() === '' ? { ok: true, value: null } : readTyped(definition, text, { locale })
    setTyped({ text, value: checked.ok ? (checked as { value: string | null }).value : undefined })
    store.update((draft) => {
      if (checked.ok)
        return write(
          draft,
          { [path]: (checked as { value: string | null }).value, ...confirmedAs(true) },
          path,
        )
      const { value, isConfirmed } = before.current!
      return setText(write(draft, { [path]: value, ...confirmedAs(isConfirmed) }, path), path, text)
    })
  }

  function end() {
    before.current = null
    setTyped(null)
  }

  // Undone or picked meanwhile: what was typed is no more what the field has.
  const isCurrent =
    typed !== null && (typed.value === undefined ? kept === typed.text : value === typed.value)
  const text = isCurrent ? typed.text : (kept ?? formatValue(definition, value, locale))
  return {
    value,
    text,
    /** What the field expects instead of what was typed; not while it is being typed. */
    problem: kept !== undefined && !isCurrent ? problemOf(definition, kept, locale) : null,
    isInvalid: kept !== undefined,
    type,
    /** Sets a canonical value. */
    put: (value: string | null) => {
      end()
      store.update((draft) => write(draft, { [path]: value, ...confirmedAs(true) }))
    },
    /** Takes back what was typed if it is no value. */
    revert: () => {
      end()
      store.update((draft) => dropText(draft, path))
    },
    /** Shows the value as it was understood. */
    settle: end,
    focusProps: {
      onFocus: () => {
        begin()
        setActive(path)
      },
      onBlur: () => {
        end()
        store.leaveField()
      },
    },
  }
}

function problemOf(definition: FieldDefinition, text: string, locale: string): string | null {
  const checked = readTyped(definition, text, { locale })
  return checked.ok ? null : checked.message
}
