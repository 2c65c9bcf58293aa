import type { Lesson } from '@numora/contract'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { GraduationCap } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { useLabelOf } from '../../document/desk/use-labels.ts'
import { EmptyState } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'
import frame from '../section-frame.module.css'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchemas } from '../use-schemas.ts'
import { ForgetButton } from './forget-button.tsx'

/** What was learned from corrections, and a way to forget it. */
export function LessonsSection() {
  const t = useTranslations('settings.lessons')
  const numora = useNumora()
  const labelOf = useLabelOf()
  const schemas = useSchemas()
  const navigate = useNavigate({ from: settingsRoute })
  const { schema } = useSearch({ from: `/signed-in${settingsRoute}` })
  const chosen = schemas.find(({ id }) => id === schema)?.id
  const lessons = usePages<Lesson>(['lessons', 'list', chosen], (cursor) =>
    numora.lessons.list({ limit: 50, cursor, ...(chosen && { schema: chosen }) }),
  )
  return (
    <SectionFrame title={t('title')} intro={t('intro')}>
      <Select
        className={frame.filter}
        label={t('schema')}
        value={chosen ?? ''}
        options={[
          { value: '', label: t('allSchemas') },
          ...schemas.map(({ id, label }) => ({ value: id as string, label })),
        ]}
        onValueChange={(value) =>
          void navigate({
            search: value === '' ? {} : { schema: value },
            params: (all) => all,
            replace: true,
          })
        }
      />
      <TableListing<Lesson>
        label={t('title')}
        pages={lessons}
        empty={
          <EmptyState icon={<GraduationCap />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'vendor',
            header: t('vendor'),
            cell: ({ vendor }) => (
              <>
                {vendor.name ?? '–'}
                {vendor.code && (
                  <div className="muted">
                    <code>{vendor.code}</code>
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'lesson',
            header: t('lesson'),
            cell: ({ field, value }) => (
              <>
                <strong>{labelOf({ name: field, label: field })}</strong>
                <div>{value === null ? t('position') : t('alwaysValue', { value })}</div>
              </>
            ),
          },
          {
            id: 'taught',
            header: t('taughtBy'),
            cell: ({ document_id, taught_at }) => (
              <Link to="/documents/$id" params={{ id: document_id }}>
                <Time at={taught_at} />
              </Link>
            ),
          },
          {
            id: 'actions',
            header: t('forget'),
            isHeaderHidden: true,
            align: 'end',
            cell: (lesson) => <ForgetButton lesson={lesson} />,
          },
        ]}
      />
    </SectionFrame>
  )
}
