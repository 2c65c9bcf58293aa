import type { Actor } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useMe } from '../../session/session-gate.tsx'

/** Who did something, in words: a person, a program by the name of its key, or Numora itself. */
export function useActorName(): (actor: Actor) => string {
  const t = useTranslations('life.history')
  const me = useMe()
  return ({ type, id, name }) => {
    if (id !== null && id === me.id) return t('you')
    if (type !== 'system') return name ?? id ?? t('somebody')
    if (name === 'command line') return t('commandLine')
    if (name === 'automatic approval') return t('automaticApproval')
    return t('numora')
  }
}
