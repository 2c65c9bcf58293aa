import type { AuditEvent } from '@numora/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import type { SettingsSearch } from '../settings-search.ts'
import styles from './audit.module.css'
import { AuditFilters } from './audit-filters.tsx'
import { targetTypes, typesOf } from './audit-types.ts'

/** Who changed what in the set-up of the workspace. */
export function AuditSection() {
  const t = useTranslations('settings.audit')
  const numora = useNumora()
  const navigate = useNavigate({ from: settingsRoute })
  const search = useSearch({ from: `/signed-in${settingsRoute}` })
  const { type = '', actor = '', target = '', from = '', to = '' } = search
  const set = (patch: SettingsSearch) =>
    void navigate({ search: { ...search, ...patch }, params: (all) => all, replace: true })
  const targetType = targetTypes.find((each) => each === type)
  const events = usePages(['audit', type, actor, target, from, to], (cursor) =>
    numora.audit.list({
      limit: 50,
      cursor,
      ...(targetType && { type: typesOf(targetType) }),
      ...(actor && { actor }),
      ...(target && { target }),
      ...(from && { created_after: new Date(from).toISOString() }),
      ...(to && { created_before: endOf(to) }),
    }),
  )
  const isFiltered = [type, actor, target, from, to].some(Boolean)
  return (
    <SectionFrame isWide title={t('title')} intro={t('intro')}>
      <AuditFilters values={{ type, actor, target, from, to }} onChange={set} />
      <TableListing<AuditEvent>
        label={t('title')}
        pages={events}
        empty={<EmptyState icon={<ScrollText />} title={isFiltered ? t('noneFound') : t('empty')} />}
        keyOf={({ id }) => id}
        columns={[
          { id: 'when', header: t('when'), cell: ({ created_at }) => <Time at={created_at} isExact /> },
          {
            id: 'who',
            header: t('who'),
            cell: ({ actor }) => (
              <Button
                look="quiet"
                className={styles.filter}
                title={t('onlyThis')}
                onClick={() => set({ actor: actor.id ?? actor.name ?? undefined })}
              >
                {actor.name ?? actor.id}
              </Button>
            ),
          },
          {
            id: 'what',
            header: t('what'),
            cell: ({ type, target }) => (
              <>
                {t(`types.${type.replace('.', '_') as 'route_created'}`)}
                <br />
                <button
                  type="button"
                  className={styles.target}
                  title={t('onlyThis')}
                  onClick={() => set({ target: target.id })}
                >
                  {target.id}
                </button>
              </>
            ),
          },
          { id: 'changes', header: t('changes'), cell: ({ changes }) => <Changes changes={changes} /> },
        ]}
      />
    </SectionFrame>
  )
}

function endOf(day: string): string {
  const date = new Date(day)
  date.setDate(date.getDate() + 1)
  return date.toISOString()
}

function Changes({ changes }: { changes: AuditEvent['changes'] }) {
  const t = useTranslations('settings.audit')
  if (changes.length === 0) return null
  return (
    <details className={styles.changes}>
      <summary>{changes.map(({ field }) => field).join(', ')}</summary>
      <dl>
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>
              {before !== null && <del title={t('before')}>{before}</del>}
              {after !== null && <ins title={t('after')}>{after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
