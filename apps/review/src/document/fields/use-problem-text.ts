import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'

/** Says in the language of the page what a field expects; `message` is the server's own, for what has no translation. */
export function useProblemText(): (definition: FieldDefinition, message: string) => string {
  const t = useTranslations('document.expected')
  return ({ type, format }, message) => {
    const kind = format && t.has(format as never) ? format : type
    return t.has(kind as never) ? t(kind as never) : message
  }
}
