import { Copy } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import styles from './json-view.module.css'
import { ScrollRegion } from './scroll-region.tsx'
import { notify } from './toasts.tsx'

/** JSON to read and to copy. */
export function JsonView({ label, value }: { label: string; value: unknown }) {
  const t = useTranslations('common')
  const text = JSON.stringify(value, null, 2)
  async function copy() {
    await navigator.clipboard?.writeText(text)
    notify(t('copied'))
  }
  return (
    <div className={styles.root}>
      <Button look="quiet" icon={<Copy />} className={styles.copy} onClick={copy}>
        {t('copy')}
      </Button>
      <ScrollRegion label={label} className={styles.text}>
        <pre>{text}</pre>
      </ScrollRegion>
    </div>
  )
}
