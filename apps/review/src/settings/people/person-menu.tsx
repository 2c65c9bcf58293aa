import type { Person } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../session/session-gate.tsx'
import { RowMenu } from '../row-menu.tsx'

/** What an admin can do with a person. */
export function PersonMenu({
  person,
  onLink,
}: {
  person: Person
  onLink: (link: { url: string; text: string }) => void
}) {
  const t = useTranslations('settings.people')
  const numora = useNumora()
  const queries = useQueryClient()
  const me = useMe()
  const { act } = useAct()
  const { id, name } = person
  const reload = () => queries.invalidateQueries({ queryKey: ['people'] })
  const isDisabled = person.status === 'disabled'
  return (
    <RowMenu
      name={name}
      items={[
        {
          label: t('passwordLink'),
          isDisabled,
          onSelect: () =>
            act({
              run: async () => {
                const { url } = await numora.people.createPasswordLink(id)
                onLink({ url, text: t('passwordLinkText', { name }) })
              },
              changed: [['invitations']],
            }),
        },
        {
          label: t('signOut'),
          question: {
            title: t('signOutTitle', { name }),
            text: me.id === id ? t('signOutSelfText') : t('signOutText'),
            confirmLabel: t('signOut'),
            act: async () => await numora.people.signOut(id),
          },
        },
        isDisabled
          ? {
              label: t('enable'),
              onSelect: () =>
                act({
                  run: () => numora.people.update(id, { status: 'active' }),
                  done: t('enabled', { name }),
                  changed: [['people']],
                }),
            }
          : {
              label: t('disable'),
              question: {
                title: t('disableTitle', { name }),
                text: t('disableText'),
                confirmLabel: t('disable'),
                act: async () => {
                  await numora.people.update(id, { status: 'disabled' })
                  await reload()
                },
              },
            },
        {
          label: t('remove'),
          isDanger: true,
          question: {
            title: t('removeTitle', { name }),
            text: t('removeText'),
            confirmLabel: t('remove'),
            act: async () => {
              await numora.people.delete(id)
              await reload()
            },
          },
        },
      ]}
    />
  )
}
