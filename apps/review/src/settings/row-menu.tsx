import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../kit/button.tsx'
import { ConfirmDialog, type Question } from '../kit/confirm-dialog.tsx'
import { Menu, type MenuItem } from '../kit/menu.tsx'

/** An item whose act is done only after a question was answered with yes. */
export type AskingItem = Omit<MenuItem, 'onSelect'> & { question: Question }

/** What can be done with one thing of a list. */
export function RowMenu({ name, items }: { name: string; items: readonly (MenuItem | AskingItem)[] }) {
  const t = useTranslations('settings')
  const [question, ask] = useState<Question>()
  if (items.length === 0) return null
  return (
    <>
      <Menu
        trigger={<IconButton label={t('actionsOf', { name })} icon={<Ellipsis />} />}
        items={items.map((item) =>
          'question' in item ? { ...item, onSelect: () => ask(item.question) } : item,
        )}
      />
      <ConfirmDialog question={question} onClose={() => ask(undefined)} />
    </>
  )
}
