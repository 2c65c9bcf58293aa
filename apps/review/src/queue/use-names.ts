import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { useApiText } from '../i18n/use-api-text.ts'
import { useMe } from '../session/session-gate.tsx'

const rarelyMs = 5 * 60_000

/** The people to whom documents can be assigned, oneself first. */
export function usePeople() {
  const numora = useNumora()
  const { data } = useQuery({
    queryKey: ['people', 'all'],
    queryFn: () => numora.people.list({ limit: 100 }).toArray({ maxItems: 1_000 }),
    staleTime: rarelyMs,
  })
  return data
}

/** The kinds of documents that can be read. */
export function useSchemas() {
  const numora = useNumora()
  const { data } = useQuery({
    queryKey: ['schemas'],
    queryFn: () => numora.schemas.list(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const apiText = useApiText()
  return useMemo(
    () => data?.data.map(({ id, label, status }) => ({ id, label: apiText(label), status })),
    [data, apiText],
  )
}

/** Names for the ids of people and schemas. */
export function useNames() {
  const t = useTranslations('queue')
  const me = useMe()
  const people = usePeople()
  const schemas = useSchemas()
  return useMemo(() => {
    const nameOfPerson = new Map(people?.map(({ id, name }) => [id, name]))
    const labelOfSchema = new Map<string, string>(schemas?.map(({ id, label }) => [id, label]))
    return {
      person: (id: string) =>
        id === me.id ? t('me') : (nameOfPerson.get(id) ?? (people ? t('somebody') : '')),
      schema: (id: string) => (id === 'auto' ? t('auto') : (labelOfSchema.get(id) ?? id)),
    }
  }, [t, me.id, people, schemas])
}
