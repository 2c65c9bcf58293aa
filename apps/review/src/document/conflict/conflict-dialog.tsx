import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { partsOf } from '../draft/paths.ts'
import type { Value } from '../draft/snapshot.ts'
import { formatValue } from '../values/format-value.ts'
import styles from './conflict-dialog.module.css'
import { usePlaceName } from './use-place-name.ts'

/** What both people changed differently, to be decided place by place; nothing is saved before. */
export function ConflictDialog() {
  const t = useTranslations('document.conflict')
  const { store, state, schema, locale } = useDesk()
  const placeName = usePlaceName()
  function show(path: string, value: Value): string {
    const { kind, name } = partsOf(path)
    if (kind === 'line') return value === true ? t('keepLine') : t('removeLine')
    const definitions =
      kind === 'cell' ? schema.line_item_fields : kind === 'tax' ? schema.tax_line_fields : schema.fields
    const definition = definitions.find((each) => each.name === name)
    if (typeof value !== 'string') return t('empty')
    return definition ? formatValue(definition, value, locale) : value
  }
  return (
    <Dialog isOpen mustAnswer onClose={() => {}} width="medium" title={t('title')} description={t('text')}>
      <ul className={styles.list}>
        {state.draft.conflicts.map(({ path, mine, theirs }, index) => (
          <li key={path} className={styles.conflict}>
            <h3>{placeName(path)}</h3>
            <div className={styles.sides}>
              <Button
                className={styles.side}
                autoFocus={index === 0}
                onClick={() => store.resolve(path, 'mine')}
                aria-label={`${t('mine')} ${show(path, mine)} (${placeName(path)})`}
              >
                <small>{t('mine')}</small> <span>{show(path, mine)}</span>
              </Button>
              <Button
                className={styles.side}
                onClick={() => store.resolve(path, 'theirs')}
                aria-label={`${t('theirs')} ${show(path, theirs)} (${placeName(path)})`}
              >
                <small>{t('theirs')}</small> <span>{show(path, theirs)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
