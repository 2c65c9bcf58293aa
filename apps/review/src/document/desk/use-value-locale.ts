import { useLocale } from 'use-intl'

/** The language of the page with the region of the browser: `en-GB` writes the day before the month. */
export function useValueLocale(): string {
  const locale = useLocale()
  return navigator.languages.find((tag) => tag.startsWith(`${locale}-`)) ?? locale
}
