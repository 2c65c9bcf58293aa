import type { Comment } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { MessageSquare, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { IconButton } from '../../kit/button.tsx'
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx'
import { Listing } from '../../kit/listing.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Time } from '../../kit/time.tsx'
import { useMay, useMe } from '../../session/session-gate.tsx'
import { useActorName } from '../history/use-actor-name.ts'
import styles from '../life.module.css'
import { LifePanel } from '../life-panel.tsx'
import { CommentForm } from './comment-form.tsx'

/** What people wrote about the document. */
export function CommentsTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.comments')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const me = useMe()
  const isAdmin = useMay('admin')
  const mayWrite = useMay('review:write')
  const actorName = useActorName()
  const [deleted, setDeleted] = useState<Comment>()
  const queryKey = ['comments', documentId]
  const comments = usePages<Comment>(
    queryKey,
    (cursor) => numora.comments.list(documentId, { limit: 100, cursor }),
    { refetchMs: 20_000 },
  )
  return (
    <LifePanel>
      <Listing
        pages={comments}
        empty={
          <EmptyState icon={<MessageSquare />} title={t('empty')}>
            {mayWrite && t('emptyText')}
          </EmptyState>
        }
      >
        {(items) => (
          <ol className={styles.list}>
            {items.map((comment) => (
              <li key={comment.id} className={styles.comment}>
                <div className={styles.commentHead}>
                  <strong>{actorName(comment.author)}</strong>
                  <span className="muted">
                    <Time at={comment.created_at} />
                  </span>
                  {mayWrite && (isAdmin || comment.author.id === me.id) && (
                    <IconButton label={t('delete')} icon={<Trash2 />} onClick={() => setDeleted(comment)} />
                  )}
                </div>
                <p className={styles.commentText}>{comment.text}</p>
              </li>
            ))}
          </ol>
        )}
      </Listing>
      {mayWrite && <CommentForm documentId={documentId} />}
      <ConfirmDialog
        question={
          deleted && {
            title: t('deleteTitle'),
            text: <p className={styles.commentText}>{deleted.text}</p>,
            confirmLabel: common('delete'),
            act: async () => {
              await numora.comments.delete(documentId, deleted.id)
              await queries.invalidateQueries({ queryKey })
            },
          }
        }
        onClose={() => setDeleted(undefined)}
      />
    </LifePanel>
  )
}
