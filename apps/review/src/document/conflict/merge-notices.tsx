import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { useFailureText } from '../../kit/failure.tsx'
import styles from '../desk/desk.module.css'
import { useDesk } from '../desk/desk-context.ts'
import { NotSaved } from '../store/review-store.ts'
import { useChangeAuthor } from './use-change-author.ts'
import { usePlaceName } from './use-place-name.ts'

/** What happened to the document meanwhile: what others changed or decided, and what could not be saved. */
export function MergeNotices({ canUnlock, onUnlock }: { canUnlock: boolean; onUnlock: () => void }) {
  const t = useTranslations('document')
  const failureText = useFailureText()
  const placeName = usePlaceName()
  const { store, state } = useDesk()
  const { changedByOthers, endedBy, save, refusal, approvalError, document } = state
  const author = useChangeAuthor(
    store.id,
    changedByOthers.length > 0 || endedBy !== null ? document.updated_at : null,
  )
  const name = author ?? t('somebody')
  const places = changedByOthers.map(placeName)
  const shownPlaces = places.slice(0, 6).join(', ')
  return (
    <div className={styles.notices} aria-live="polite">
      {approvalError != null && (
        <div className={styles.strip} data-tone="bad">
          <span>
            <strong>{t('notApproved')}</strong>{' '}
            {approvalError instanceof NotSaved ? t('notSaved') : failureText(approvalError)}
          </span>
          <Button onClick={store.forgetApproval}>{t('understood')}</Button>
        </div>
      )}
      {endedBy && (
        <div className={styles.strip} data-tone="warn">
          <span>{t(endedBy === 'failed' ? 'endedRejected' : 'endedApproved', { name })}</span>
          {document.allowed_actions.includes('correct') && (
            <Button onClick={() => store.decideEnded(true)}>{t('endedKeep')}</Button>
          )}
          <Button onClick={() => store.decideEnded(false)}>{t('endedDrop')}</Button>
        </div>
      )}
      {save === 'refused' && (
        <div className={styles.strip} data-tone="bad">
          <span>
            <strong>{t('refused')}</strong> {failureText(refusal)}
          </span>
          <Button onClick={() => void store.flush()}>{t('trySaving')}</Button>
        </div>
      )}
      {places.length > 0 && !endedBy && (
        <div className={styles.strip}>
          <span>
            {t('changedByOther', { name, places: shownPlaces })}
            {places.length > 6 && ` ${t('andMore', { count: places.length - 6 })}`}
          </span>
          <Button onClick={store.seeChanges}>{t('understood')}</Button>
        </div>
      )}
      {canUnlock && (
        <div className={styles.strip}>
          <span>{t('locked')}</span>
          <Button onClick={onUnlock}>{t('unlock')}</Button>
        </div>
      )}
    </div>
  )
}
