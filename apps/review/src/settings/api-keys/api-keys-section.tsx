import type { ApiKey } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Badge } from '../../kit/badge.tsx'
import { Button } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'
import { RowMenu } from '../row-menu.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { CreateKeyDialog } from './create-key-dialog.tsx'
import { RotateKeyDialog } from './rotate-key-dialog.tsx'

/** Keys of programs: make, rotate, revoke. */
export function ApiKeysSection() {
  const t = useTranslations('settings.apiKeys')
  const numora = useNumora()
  const queries = useQueryClient()
  const [isCreating, setCreating] = useState(false)
  const [rotating, setRotating] = useState<ApiKey>()
  const [secret, showSecret] = useState<string>()
  const keys = usePages(['api-keys'], (cursor) => numora.apiKeys.list({ limit: 100, cursor }))
  const create = (
    <Button look="primary" icon={<Plus />} onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  )
  return (
    <SectionFrame title={t('title')} intro={t('intro')} actions={create}>
      <TableListing<ApiKey>
        label={t('title')}
        pages={keys}
        empty={
          <EmptyState icon={<KeyRound />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: ({ name, hint }) => (
              <>
                <strong>{name}</strong>
                <br />
                <code className="muted">{hint}</code>
              </>
            ),
          },
          {
            id: 'scopes',
            header: t('scopes'),
            cell: ({ scopes }) => (
              <span className="badges">
                {scopes.map((scope) => (
                  <Badge key={scope} tone={scope === 'admin' ? 'warn' : 'neutral'}>
                    {scope}
                  </Badge>
                ))}
              </span>
            ),
          },
          {
            id: 'used',
            header: t('lastUsed'),
            cell: ({ last_used_at: at }) => (at ? <Time at={at} /> : t('never')),
          },
          { id: 'expires', header: t('expires'), cell: (key) => <Expiry apiKey={key} /> },
          {
            id: 'actions',
            header: t('actions'),
            isHeaderHidden: true,
            align: 'end',
            cell: (key) => (
              <RowMenu
                name={key.name}
                items={[
                  { label: t('rotate'), onSelect: () => setRotating(key) },
                  {
                    label: t('revoke'),
                    isDanger: true,
                    question: {
                      title: t('revokeTitle', { name: key.name }),
                      text: t('revokeText'),
                      confirmLabel: t('revoke'),
                      act: async () => {
                        await numora.apiKeys.revoke(key.id)
                        await queries.invalidateQueries({ queryKey: ['api-keys'] })
                      },
                    },
                  },
                ]}
              />
            ),
          },
        ]}
      />
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} onSecret={showSecret} />}
      {rotating && (
        <RotateKeyDialog apiKey={rotating} onClose={() => setRotating(undefined)} onSecret={showSecret} />
      )}
      {secret && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('secretText')}
          label={t('secret')}
          secret={secret}
          onClose={() => showSecret(undefined)}
        />
      )}
    </SectionFrame>
  )
}

function Expiry({ apiKey: { expires_at: at } }: { apiKey: ApiKey }) {
  const t = useTranslations('settings.apiKeys')
  if (!at) return t('neverExpires')
  if (new Date(at) < new Date()) return <Badge tone="bad">{t('expired')}</Badge>
  return <Time at={at} />
}
