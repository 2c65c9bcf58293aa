import type { Invitation } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Table } from '../../kit/table.tsx'
import { Time } from '../../kit/time.tsx'

/** Links that nobody has used yet; nothing is shown if there are none. */
export function Invitations() {
  const t = useTranslations('settings.people')
  const numora = useNumora()
  const { act } = useAct()
  const { items, error, refetch } = usePages(['invitations'], (cursor) =>
    numora.invitations.list({ limit: 100, cursor }),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (items.length === 0) return null
  return (
    <>
      <h2>{t('invitations')}</h2>
      <Table<Invitation>
        label={t('invitations')}
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          { id: 'email', header: t('email'), cell: ({ email }) => email ?? t('anybody') },
          {
            id: 'kind',
            header: t('kind'),
            cell: ({ person_id, role }) => (person_id ? t('newPassword') : t(`roles.${role}`)),
          },
          { id: 'expires', header: t('expires'), cell: ({ expires_at }) => <Time at={expires_at} /> },
          {
            id: 'actions',
            header: t('actions'),
            isHeaderHidden: true,
            align: 'end',
            cell: ({ id, email }) => (
              <Button
                onClick={() =>
                  act({
                    run: () => numora.invitations.delete(id),
                    done: t('withdrawn', { email: email ?? t('anybody') }),
                    changed: [['invitations']],
                  })
                }
              >
                {t('withdraw')}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
