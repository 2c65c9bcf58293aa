import type { SubmittableSchema } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useLabelOf, useValueName } from '../../document/desk/use-labels.ts'
import { useValueLocale } from '../../document/desk/use-value-locale.ts'
import { formatValue } from '../../document/values/format-value.ts'
import { useSchema } from '../../settings/use-schema.ts'

/** Names and values of changes in words of the page's language. */
export function useChangeText(schema: SubmittableSchema | undefined): {
  labelOf: (field: string) => string
  textOf: (field: string, value: string) => string
} {
  const t = useTranslations('life.history')
  const labelOfField = useLabelOf()
  const nameOfValue = useValueName()
  const locale = useValueLocale()
  const numora = useNumora()
  const { fields, lineItemFields } = useSchema(schema === 'auto' ? undefined : schema)
  const { data: people } = useQuery({
    queryKey: ['people', 'all'],
    queryFn: () => numora.people.list({ limit: 100 }).toArray({ maxItems: 1_000 }),
    staleTime: 300_000,
  })
  const find = (path: string) => {
    const [lineItem, name] = lineItemPath(path)
    const field = (lineItem ? lineItemFields : fields).find((field) => field.name === name)
    return { lineItem, name, field }
  }
  return {
    labelOf: (path) => {
      const { lineItem, name, field } = find(path)
      const label = field
        ? labelOfField(field)
        : t.has(`names.${name}` as never)
          ? t(`names.${name}` as never)
          : name
      if (!lineItem) return label
      return name === '' ? t('lineItem') : t('lineItemField', { field: label })
    },
    textOf: (path, value) => {
      const { field } = find(path)
      if (field?.type === 'enum') return nameOfValue(value)
      if (field) return formatValue(field, value, locale)
      return people?.find(({ id }) => id === value)?.name ?? value
    },
  }
}

/** The name of a field of a line item, whose path begins with the id of the line item. */
function lineItemPath(path: string): [isLineItem: boolean, name: string] {
  if (!path.startsWith('li_')) return [false, path]
  const dot = path.indexOf('.')
  return [true, dot < 0 ? '' : path.slice(dot + 1)]
}
