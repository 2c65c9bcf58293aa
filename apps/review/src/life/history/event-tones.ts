import type { DocumentEventType } from '@numora/contract'

const tones: Partial<Record<DocumentEventType, 'good' | 'bad'>> = {
  'document.reviewed': 'good',
  'push.succeeded': 'good',
  'document.rejected': 'bad',
  'document.failed': 'bad',
  'push.failed': 'bad',
  'run.failed': 'bad',
}

/** The colour of an event in the timeline; most have none. */
export function toneOf(type: DocumentEventType): 'good' | 'bad' | undefined {
  return tones[type]
}
