import { useQuery } from '@tanstack/react-query'
import { type Locale, useLocale } from './locale.tsx'

type Translate = (text: string) => string

/** Languages into which the API's own texts are translated: descriptions of its contract and faults of requests. */
const load: Partial<Record<Locale, () => Promise<Translate>>> = {
  de: async () => (await import('./api-texts/de.ts')).translate,
}

/** Translates texts of the API, which are English; those without a translation stay as they are. */
export function useApiText(): Translate {
  const [locale] = useLocale()
  const { data } = useQuery({
    queryKey: ['api-texts', locale],
    queryFn: async () => ({ translate: (await load[locale]?.()) ?? ((text: string) => text) }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data?.translate ?? ((text) => text)
}
