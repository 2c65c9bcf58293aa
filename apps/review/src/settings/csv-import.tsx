import { ApiError } from '@numora/client'
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useApiText } from '../i18n/use-api-text.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { Notice } from '../kit/notice.tsx'
import { notify } from '../kit/toasts.tsx'
import styles from './csv-import.module.css'

type CsvImportProps<R> = {
  /** The form of the file, for people. */
  format: string
  send: (text: string) => PromiseLike<R>
  done: (result: R) => string
  changed: readonly QueryKey[]
}

/** A button that imports a CSV file; a file with faults changes nothing, and its faults are listed by line. */
export function CsvImport<R>({ format, send, done, changed }: CsvImportProps<R>) {
  const t = useTranslations('settings.csv')
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [fileName, setFileName] = useState('')
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (file: File) => await send(await file.text()),
    onSuccess: async (result) => {
      notify(done(result))
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
  const choose = () => input.current?.click()
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        aria-label={t('file')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file can be chosen again after it was mended.
          event.target.value = ''
          if (!file) return
          setFileName(file.name)
          mutate(file)
        }}
      />
      <Button icon={<Upload />} isBusy={isPending} title={format} onClick={choose}>
        {t('import')}
      </Button>
      {error && (
        <Dialog
          isOpen
          onClose={reset}
          width="medium"
          title={t('failed', { name: fileName })}
          description={t('nothingChanged')}
          footer={
            <>
              <Button onClick={reset}>{t('leave')}</Button>
              <Button look="primary" isBusy={isPending} onClick={choose}>
                {t('again')}
              </Button>
            </>
          }
        >
          <Faults error={error} />
          <p className="muted">{format}</p>
        </Dialog>
      )}
    </>
  )
}

function Faults({ error }: { error: Error }) {
  const t = useTranslations('settings.csv')
  const failureText = useFailureText()
  const apiText = useApiText()
  const details = error instanceof ApiError ? error.details : []
  if (details.length === 0) return <Notice tone="bad" title={failureText(error)} isUrgent />
  return (
    <ul className={styles.faults}>
      {details.map(({ path, message }) => {
        const [, line, column] = /^line (\d+)(?:, (.*))?$/.exec(path) ?? []
        return (
          <li key={path + message}>
            <strong>
              {line === undefined ? path : t('line', { line: Number(line) })}
              {column && ` · ${column}`}
            </strong>{' '}
            {apiText(message)}
          </li>
        )
      })}
    </ul>
  )
}
