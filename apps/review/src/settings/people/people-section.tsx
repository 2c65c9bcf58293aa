import type { Person } from '@numora/contract'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Badge } from '../../kit/badge.tsx'
import { Button } from '../../kit/button.tsx'
import { Listing } from '../../kit/listing.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Table } from '../../kit/table.tsx'
import { Time } from '../../kit/time.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { PersonMenu } from './person-menu.tsx'
import { RoleOf } from './role-of.tsx'

/** Who may sign in, with what role, and who is invited. */
export function PeopleSection() {
  const t = useTranslations('settings.people')
  const numora = useNumora()
  const isAdmin = useMay('admin')
  const [isInviting, setInviting] = useState(false)
  const [link, showLink] = useState<{ url: string; text: string }>()
  const people = usePages(['people'], (cursor) => numora.people.list({ limit: 100, cursor }))
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={
        isAdmin && (
          <Button look="primary" icon={<UserPlus />} onClick={() => setInviting(true)}>
            {t('invite')}
          </Button>
        )
      }
    >
      <Listing pages={people} empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}>
        {(items) => (
          <Table<Person>
            label={t('title')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('name'),
                cell: ({ name, email }) => (
                  <>
                    <strong>{name}</strong>
                    <br />
                    <span className="muted">{email}</span>
                  </>
                ),
              },
              { id: 'role', header: t('role'), cell: (person) => <RoleOf person={person} /> },
              {
                id: 'status',
                header: t('status'),
                cell: ({ status }) => (
                  <Badge tone={status === 'active' ? 'good' : 'neutral'}>{t(`statuses.${status}`)}</Badge>
                ),
              },
              {
                id: 'seen',
                header: t('lastSeen'),
                cell: ({ last_seen_at: at }) => (at ? <Time at={at} /> : t('never')),
              },
              {
                id: 'actions',
                header: t('actions'),
                isHeaderHidden: true,
                align: 'end',
                cell: (person) => isAdmin && <PersonMenu person={person} onLink={showLink} />,
              },
            ]}
          />
        )}
      </Listing>
      {isAdmin && <Invitations />}
      {isInviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={({ url, email }) =>
            showLink({ url, text: t('linkText', { email: email ?? t('anybody') }) })
          }
        />
      )}
      {link && (
        <SecretDialog
          title={t('linkTitle')}
          text={link.text}
          label={t('link')}
          secret={link.url}
          onClose={() => showLink(undefined)}
        />
      )}
    </SectionFrame>
  )
}
