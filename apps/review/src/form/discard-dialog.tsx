import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'

/** Asks whether unsaved changes shall be lost. */
export function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  const t = useTranslations('form')
  return (
    <Dialog
      isOpen
      onClose={onStay}
      title={t('unsavedTitle')}
      footer={
        <>
          <Button look="danger" onClick={onDiscard}>
            {t('discard')}
          </Button>
          <Button look="primary" onClick={onStay}>
            {t('stay')}
          </Button>
        </>
      }
    >
      {t('unsavedText')}
    </Dialog>
  )
}
