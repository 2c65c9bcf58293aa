import { Copy } from 'lucide-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import styles from './copy-field.module.css'
import { TextField } from './text-field.tsx'
import { notify } from './toasts.tsx'

/** A text to copy, such as a link or a secret. */
export function CopyField({ label, value, hint }: { label: string; value: string; hint?: string }) {
  const t = useTranslations('common')
  const root = useRef<HTMLDivElement>(null)
  async function copy() {
    const input = root.current?.querySelector('input')
    input?.select()
    // Without https only the old way is allowed.
    if (navigator.clipboard) await navigator.clipboard.writeText(value)
    else document.execCommand('copy')
    notify(t('copied'))
  }
  return (
    <div ref={root} className={styles.root}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        readOnly
        className={styles.text}
        onFocus={(event) => event.target.select()}
      />
      <Button icon={<Copy />} onClick={copy}>
        {t('copy')}
      </Button>
    </div>
  )
}
