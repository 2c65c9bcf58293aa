import type { WebhookEndpoint } from '@numora/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FlaskConical, History, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { Button } from '../../kit/button.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { RowMenu } from '../row-menu.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { DeliveryLog } from './delivery-log.tsx'
import { EndpointDialog } from './endpoint-dialog.tsx'
import { ReplayDialog } from './replay-dialog.tsx'

/** One webhook endpoint with everything that was sent to it. */
export function EndpointPage({ id }: { id: string }) {
  const numora = useNumora()
  const { data, error, refetch } = useQuery({
    queryKey: ['webhook-endpoints', id],
    queryFn: async () => await numora.webhookEndpoints.get(id),
  })
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  return <Endpoint endpoint={data} />
}

function Endpoint({ endpoint }: { endpoint: WebhookEndpoint }) {
  const t = useTranslations('settings.webhooks')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const [open, setOpen] = useState<'edit' | 'replay'>()
  const [secret, showSecret] = useState<string>()
  const { id, url, events, schemas, status, description } = endpoint
  const isActive = status === 'active'
  const close = () => setOpen(undefined)
  const setStatus = (status: 'active' | 'disabled') => ({
    run: () => numora.webhookEndpoints.update(id, { status }),
    changed: [['webhook-endpoints']],
  })
  return (
    <SectionFrame
      backTo="webhooks"
      title={<span className="breakable">{url}</span>}
      intro={[
        description,
        events ? events.join(', ') : t('allEvents'),
        schemas ? schemas.join(', ') : t('allSchemas'),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <Button
            icon={<FlaskConical />}
            isBusy={isBusy}
            disabled={!isActive}
            onClick={() =>
              act({
                run: () => numora.webhookEndpoints.test(id),
                done: t('testQueued'),
                changed: [['webhook-deliveries', id]],
              })
            }
          >
            {t('test')}
          </Button>
          <Button icon={<History />} disabled={!isActive} onClick={() => setOpen('replay')}>
            {t('replay')}
          </Button>
          <Button icon={<Pencil />} onClick={() => setOpen('edit')}>
            {common('edit')}
          </Button>
          <RowMenu
            name={url}
            items={[
              {
                label: t('rotate'),
                question: {
                  title: t('rotateTitle'),
                  text: t('rotateText'),
                  confirmLabel: t('rotate'),
                  act: async () => {
                    const rotated = await numora.webhookEndpoints.rotateSecret(id)
                    showSecret(rotated.secret)
                  },
                },
              },
              ...(isActive ? [{ label: t('disable'), onSelect: () => act(setStatus('disabled')) }] : []),
              {
                label: common('delete'),
                isDanger: true,
                question: {
                  title: t('deleteTitle'),
                  text: t('deleteText'),
                  confirmLabel: common('delete'),
                  act: async () => {
                    await numora.webhookEndpoints.delete(id)
                    await navigate({ to: settingsRoute, params: { section: 'webhooks', item: undefined } })
                    await queries.invalidateQueries({ queryKey: ['webhook-endpoints'], exact: true })
                  },
                },
              },
            ]}
          />
        </>
      }
    >
      {!isActive && (
        <Notice
          tone="warn"
          title={t('disabledTitle')}
          actions={<Button onClick={() => act(setStatus('active'))}>{t('enable')}</Button>}
        >
          {t('disabledText')}
        </Notice>
      )}
      <DeliveryLog endpointId={id} canSend={isActive} />
      {open === 'edit' && <EndpointDialog endpoint={endpoint} onClose={close} />}
      {open === 'replay' && <ReplayDialog endpointId={id} onClose={close} />}
      {secret && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('rotatedText')}
          label={t('secret')}
          secret={secret}
          onClose={() => showSecret(undefined)}
        />
      )}
    </SectionFrame>
  )
}
