import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from './button.tsx'
import styles from './toasts.module.css'

const manager = Toast.createToastManager()

/** Shows a short message at the edge of the page, which screen readers read; errors stay until they are closed. */
export function notify(
  title: string,
  {
    tone = 'good',
    description,
    action,
  }: {
    tone?: 'good' | 'bad' | 'info'
    description?: string
    action?: { label: string; onClick: () => void }
  } = {},
): void {
  manager.add({
    title,
    description,
    type: tone,
    timeout: tone === 'bad' ? 0 : 5_000,
    priority: tone === 'bad' ? 'high' : 'low',
    ...(action && { actionProps: { children: action.label, onClick: action.onClick } }),
  })
}

/** The place where messages of {@link notify} are shown; once in the app. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function List() {
  const t = useTranslations('common')
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-tone={toast.type}>
      <div className={styles.text}>
        <Toast.Title className={styles.title} />
        <Toast.Description />
      </div>
      {toast.actionProps && <Toast.Action className={styles.action} />}
      <Toast.Close render={<IconButton label={t('close')} icon={<X />} />} />
    </Toast.Root>
  ))
}
