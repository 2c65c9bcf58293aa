import { type ReactNode, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { FormFrame } from './form-frame.tsx'
import type { Form } from './use-form.ts'

type FormDialogProps<V> = {
  form: Form<V>
  title: string
  description?: ReactNode
  submitLabel?: string | undefined
  width?: 'small' | 'medium' | 'large'
  onClose: () => void
  children: ReactNode
}

/** A small form in a dialog; closing it asks if something was typed. */
export function FormDialog<V>({
  form,
  title,
  description,
  submitLabel,
  width = 'small',
  onClose,
  children,
}: FormDialogProps<V>) {
  const [isAsking, ask] = useState(false)
  const close = () => (form.isDirty ? ask(true) : onClose())
  return (
    <Dialog isOpen onClose={close} title={title} description={description} width={width}>
      {isAsking && <DiscardDialog onStay={() => ask(false)} onDiscard={onClose} />}
      <FormFrame form={form} onCancel={close} submitLabel={submitLabel}>
        {children}
      </FormFrame>
    </Dialog>
  )
}
