import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextArea } from '../../form/form-text-area.tsx'
import { useForm } from '../../form/use-form.ts'
import { readPreference, writePreference } from '../../preferences.ts'

/** Writes a comment. What is typed is kept in this browser until it is sent. */
export function CommentForm({ documentId }: { documentId: string }) {
  const t = useTranslations('life.comments')
  const numora = useNumora()
  const storedAs = `comment.${documentId}`
  const [stored] = useState(() => readPreference(storedAs) ?? '')
  const form = useForm({
    initial: { text: stored },
    submit: ({ text }) => numora.comments.create(documentId, { text }),
    changed: [
      ['comments', documentId],
      ['events', documentId],
    ],
    onDone: () => {
      form.reset({ text: '' })
      writePreference(storedAs, null)
    },
  })
  const { text } = form.values
  return (
    <FormFrame form={form} submitLabel={t('send')} canSubmit={text.trim() !== ''} isKept>
      <FormTextArea
        path="text"
        label={t('new')}
        rows={3}
        value={text}
        onValueChange={(text) => {
          form.set({ text })
          writePreference(storedAs, text || null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          // Not the key that approves the document.
          event.preventDefault()
          event.stopPropagation()
          if (text.trim() !== '') form.submit()
        }}
      />
    </FormFrame>
  )
}
