import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'use-intl'
import { readPreference, subscribePreferences, writePreference } from '../preferences.ts'
import { en } from './messages/en/en.ts'
import type { Messages } from './messages/messages.ts'

/** Each language with its own name. A new one needs a folder of messages and a line here. */
export const locales = { en: 'English', de: 'Deutsch' } as const
export type Locale = keyof typeof locales

const load: Record<Locale, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => (await import('./messages/de/de.ts')).de,
}

function currentLocale(): Locale {
  const wanted = [readPreference('locale'), ...navigator.languages].map((tag) => tag?.slice(0, 2))
  return wanted.find((tag): tag is Locale => tag !== undefined && tag in locales) ?? 'en'
}

/** The language of the page: the chosen one, or the first of the browser's that there is. */
export function useLocale(): [Locale, (locale: Locale) => void] {
  const locale = useSyncExternalStore(subscribePreferences, currentLocale)
  return [locale, (chosen) => writePreference('locale', chosen)]
}

/** Gives the page its texts, numbers and dates. Times are those of the browser's time zone. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale] = useLocale()
  const { data: messages } = useQuery({
    queryKey: ['messages', locale],
    queryFn: load[locale],
    staleTime: Number.POSITIVE_INFINITY,
    ...(locale === 'en' && { initialData: en }),
  })
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  if (!messages) return null
  return (
    <IntlProvider
      locale={locale}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  )
}
