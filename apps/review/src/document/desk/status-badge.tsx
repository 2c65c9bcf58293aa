import type { DocumentStatus } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../kit/badge.tsx'

const tones: Record<DocumentStatus, Tone> = {
  processing: 'info',
  review_required: 'warn',
  reviewed: 'good',
  push_pending: 'info',
  push_succeeded: 'good',
  push_failed: 'bad',
  failed: 'bad',
}

export function StatusBadge({ status }: { status: DocumentStatus }) {
  const t = useTranslations('document.status')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}
