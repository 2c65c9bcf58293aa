import type { Person, Role } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { Select } from '../../kit/select.tsx'
import { useMay } from '../../session/session-gate.tsx'

export const roles = ['admin', 'reviewer', 'read_only'] as const satisfies readonly Role[]

/** The role of a person; admins change it here. */
export function RoleOf({ person }: { person: Person }) {
  const t = useTranslations('settings.people')
  const numora = useNumora()
  const isAdmin = useMay('admin')
  const { act } = useAct()
  if (!isAdmin) return t(`roles.${person.role}`)
  return (
    <Select
      label={t('roleOf', { name: person.name })}
      isLabelHidden
      value={person.role}
      options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      onValueChange={(role) =>
        act({
          run: () => numora.people.update(person.id, { role }),
          done: t('roleChanged', { name: person.name, role: t(`roles.${role}`) }),
          changed: [['people'], ['me']],
        })
      }
    />
  )
}
