import { useFormatter } from 'use-intl'

/** A share in percent with one decimal; a dash if there is none. */
export function useShare(): (share: number | null) => string {
  const format = useFormatter()
  return (share) =>
    share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 1 })
}
