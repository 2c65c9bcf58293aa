import { Upload as UploadIcon } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { notify } from '../kit/toasts.tsx'
import { filesOf } from './files-of.ts'
import styles from './upload.module.css'
import { uploads } from './uploads.ts'

/** Takes files that are dropped anywhere on the page, or pasted. */
export function UploadArea({ schema, children }: { schema: string; children: ReactNode }) {
  const t = useTranslations('queue.upload')
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const take = (data: DataTransfer) => {
      const { files, hasFolder } = filesOf(data)
      if (files.length > 0) uploads.add(files, schema)
      if (hasFolder) notify(t('folder'), { tone: 'bad' })
    }
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Also comes between the elements of the page, then with where the pointer goes.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer!)
    }
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData?.files.length) return
      event.preventDefault()
      take(event.clipboardData)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [schema, t])
  return (
    <>
      {children}
      {isOver && (
        <div className={styles.drop}>
          <UploadIcon aria-hidden="true" />
          {t('drop')}
        </div>
      )}
    </>
  )
}
