import type { FieldDefinition } from '@numora/contract'
import { useApiText } from '../i18n/use-api-text.ts'

/** The name of a field in the language of the page. */
export function useLabelOf(): (field: Pick<FieldDefinition, 'name' | 'label'>) => string {
  const apiText = useApiText()
  return ({ label }) => apiText(label)
}
