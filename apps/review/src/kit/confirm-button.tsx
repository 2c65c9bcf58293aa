import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { ConfirmDialog, type Question } from './confirm-dialog.tsx'

/** A button whose act is done only after a question was answered with yes. */
export function ConfirmButton({
  question,
  icon,
  look = 'danger',
  children,
}: {
  question: Question
  icon?: ReactNode
  look?: 'danger' | 'plain' | 'quiet'
  children: ReactNode
}) {
  const [isAsked, ask] = useState(false)
  return (
    <>
      <Button look={look} icon={icon} onClick={() => ask(true)}>
        {children}
      </Button>
      <ConfirmDialog question={isAsked ? question : undefined} onClose={() => ask(false)} />
    </>
  )
}
