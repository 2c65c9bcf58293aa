import type { DocumentStatus } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../kit/badge.tsx'

/** What became of a document; a file that was divided has failed only in that it is no document itself. */
type Shown = DocumentStatus | 'divided'

const tones: Record<Shown, Tone> = {
  processing: 'info',
  review_required: 'warn',
  reviewed: 'good',
  push_pending: 'info',
  push_succeeded: 'good',
  push_failed: 'bad',
  failed: 'bad',
  divided: 'neutral',
}

export function StatusBadge({ status }: { status: Shown }) {
  const t = useTranslations('document.status')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}
