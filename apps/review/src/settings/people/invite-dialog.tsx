import type { InvitationWithUrl, Role } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { roles } from './role-of.tsx'

/** Invites somebody by a link, which is passed on by whoever invites. */
export function InviteDialog({
  onClose,
  onInvited,
}: {
  onClose: () => void
  onInvited: (invitation: InvitationWithUrl) => void
}) {
  const t = useTranslations('settings.people')
  const numora = useNumora()
  const form = useForm({
    initial: { email: '', role: 'reviewer' as Role },
    submit: (values) => numora.invitations.create({ ...values, email: values.email.trim() }),
    changed: [['invitations']],
    onDone: (invitation) => {
      onClose()
      onInvited(invitation)
    },
  })
  const { values, set } = form
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('inviteTitle')}
      description={t('inviteText')}
      submitLabel={t('createLink')}
    >
      <FormTextField
        path="email"
        label={t('email')}
        type="email"
        autoComplete="off"
        value={values.email}
        onValueChange={(email) => set({ email })}
      />
      <FormSelect
        path="role"
        label={t('role')}
        hint={t(`roleHints.${values.role}`)}
        value={values.role}
        options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onValueChange={(role) => set({ role })}
      />
    </FormDialog>
  )
}
