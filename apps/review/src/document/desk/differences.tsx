import type { ReviewReason } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePlaceName } from '../conflict/use-place-name.ts'
import { valueAt, write } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { formatValue } from '../values/format-value.ts'
import { useDesk } from './desk-context.ts'
import styles from './differences.module.css'

const contradictions: ReadonlySet<ReviewReason['code']> = new Set([
  'page_and_xml_differ',
  'page_and_code_differ',
])

/** Where the printed page contradicts an e-invoice or a code in the same file, side by side, to choose one of both. */
export function Differences() {
  const t = useTranslations('document.differences')
  const numora = useNumora()
  const { store, state, schema, locale, isEditable, focus } = useDesk()
  const placeName = usePlaceName()
  const isOn = state.document.review_reasons.some(({ code }) => contradictions.has(code))
  const { data } = useQuery({
    queryKey: ['differences', store.id],
    queryFn: async () => (await numora.documents.differences(store.id, { maxRetries: 0 })).data,
    enabled: isOn,
    staleTime: 60_000,
  })
  if (!data || data.length === 0) return null
  const others = (['xml', 'code'] as const).filter((side) => data.some((row) => row[side] !== null))
  return (
    <section className={styles.differences} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('field')}</th>
            <th>{t('page')}</th>
            {others.map((other) => (
              <th key={other}>{t(other)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map(({ field, line_item_id: line, page, ...row }) => {
            const path = line === null ? pathOf.field(field) : pathOf.cell(line, field)
            const definitions = line === null ? schema.fields : schema.line_item_fields
            const definition = definitions.find(({ name }) => name === field)
            const confirmation = line === null ? pathOf.confirmed(field) : pathOf.lineConfirmed(line)
            const present = valueAt(state.draft, path)
            const side = (value: string | null) => {
              const text = value !== null && definition ? formatValue(definition, value, locale) : value
              return (
                <button
                  type="button"
                  className={styles.value}
                  aria-pressed={present === value}
                  disabled={!isEditable || value === null}
                  onClick={() => {
                    store.update((draft) => write(draft, { [path]: value, [confirmation]: true }))
                    focus(path)
                  }}
                >
                  {text ?? t('unknown')}
                </button>
              )
            }
            return (
              <tr key={path}>
                <th scope="row">{placeName(path)}</th>
                <td>{side(page.value)}</td>
                {others.map((other) => (
                  <td key={other}>{row[other] && side(row[other].value)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
