import type { DocumentEvent } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { documentQuery } from '../../document/load/queries.ts'
import { Listing } from '../../kit/listing.tsx'
import { Time } from '../../kit/time.tsx'
import styles from '../life.module.css'
import { LifePanel } from '../life-panel.tsx'
import { EventChanges } from './event-changes.tsx'
import { toneOf } from './event-tones.ts'
import { useActorName } from './use-actor-name.ts'

/** What happened to the document, from its submission on. */
export function HistoryTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.history')
  const numora = useNumora()
  const actorName = useActorName()
  const { data: document } = useQuery(documentQuery(numora, documentId))
  const events = usePages<DocumentEvent>(['events', documentId, document?.updated_at], (cursor) =>
    numora.documents.events(documentId, { limit: 100, cursor }),
  )
  return (
    <LifePanel>
      <Listing pages={events} empty={null}>
        {(items) => (
          <ol className={styles.list}>
            {items.map((event) => (
              <li key={event.id} className={styles.entry} data-tone={toneOf(event.type)}>
                <div className={styles.line}>
                  <span>
                    {t.rich(`events.${event.type.replace('.', '_') as 'push_failed'}`, {
                      who: actorName(event.actor),
                      b: (text) => <strong>{text}</strong>,
                    })}
                  </span>
                  <span className="muted">
                    <Time at={event.created_at} />
                  </span>
                </div>
                <EventChanges event={event} schema={document?.schema} />
              </li>
            ))}
          </ol>
        )}
      </Listing>
    </LifePanel>
  )
}
