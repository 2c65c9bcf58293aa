import { useTranslations } from 'use-intl'
import { useDesk } from '../desk/desk-context.ts'
import { formatValue } from '../values/format-value.ts'
import styles from './tax-lines.module.css'

/** The tax by rate, as it was read. Only columns with a value are shown. */
export function TaxLines() {
  const t = useTranslations('document.taxLines')
  const { state, schema, locale } = useDesk()
  const lines = state.draft.base.taxLines ?? []
  if (lines.length === 0) return null
  const columns = schema.tax_line_fields.filter(({ name }) =>
    lines.some(({ fields }) => fields[name]?.value != null),
  )
  return (
    <section className={styles.taxLines} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, type, label }) => (
              <th key={name} scope="col" data-number={type === 'decimal' || undefined}>
                {t.has(name as never) ? t(name as never) : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ fields }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tax lines have no ids, and their order is all that tells them apart
            <tr key={index}>
              {columns.map((definition) => {
                const value = fields[definition.name]?.value ?? null
                return (
                  <td key={definition.name} data-number={definition.type === 'decimal' || undefined}>
                    {value === null ? (
                      <span title={t('unknown')}>–</span>
                    ) : (
                      formatValue(definition, value, locale)
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
