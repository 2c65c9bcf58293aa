import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { CopyField } from '../kit/copy-field.tsx'
import { Dialog } from '../kit/dialog.tsx'

/** Shows a secret or link that the API gives only once. */
export function SecretDialog({
  title,
  label,
  text,
  secret,
  onClose,
}: {
  title: string
  label: string
  text: string
  secret: string
  onClose: () => void
}) {
  const t = useTranslations('settings')
  return (
    <Dialog
      isOpen
      onClose={() => {}}
      mustAnswer
      width="medium"
      title={title}
      description={text}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('secretStored')}
        </Button>
      }
    >
      <CopyField label={label} value={secret} />
    </Dialog>
  )
}
