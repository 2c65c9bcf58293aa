import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'

/** The name of a field in the language of the page; that of the schema for one without a translation. */
export function useLabelOf(): (definition: Pick<FieldDefinition, 'name' | 'label'>) => string {
  const t = useTranslations('document.fieldNames')
  return ({ name, label }) => (t.has(name as never) ? t(name as never) : label)
}

/** A value of an enum in the language of the page. */
export function useValueName(): (value: string) => string {
  const t = useTranslations('document.valueNames')
  return (value) => (t.has(value as never) ? t(value as never) : value)
}
