import type { WorkspaceSettings } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { FormDialog } from '../../form/form-dialog.tsx'
import { linesOf, textOfLines } from '../../form/lines.ts'
import { useForm } from '../../form/use-form.ts'
import { AliasLines, NameAndTaxIds } from '../party-fields.tsx'
import { useSaveOwnCompanies } from './use-save-own-companies.ts'

type OwnCompanyDialogProps = {
  /** The settings that the list is from. */
  settings: WorkspaceSettings
  /** The place of the company on the list; a new one comes after the last. */
  at: number
  onClose: () => void
}

/** One company of the list, which is saved as a whole. */
export function OwnCompanyDialog({ settings, at, onClose }: OwnCompanyDialogProps) {
  const t = useTranslations('settings.ownCompanies')
  const party = useTranslations('settings.vendors')
  const save = useSaveOwnCompanies(settings)
  const company = settings.own_companies[at]
  const form = useForm({
    initial: {
      name: company?.name ?? '',
      taxIds: textOfLines(company?.tax_ids),
      aliases: textOfLines(company?.aliases),
    },
    submit: ({ name, taxIds, aliases }) =>
      save((companies) =>
        companies.toSpliced(at, 1, { name, tax_ids: linesOf(taxIds), aliases: linesOf(aliases) }),
      ),
    pathOf: (path) => path.replace(`own_companies.${at}.`, ''),
    onDone: onClose,
  })
  return (
    <FormDialog
      form={form}
      width="medium"
      onClose={onClose}
      title={company ? party('editTitle', { name: company.name }) : t('createTitle')}
    >
      <NameAndTaxIds form={form} />
      <AliasLines form={form} />
    </FormDialog>
  )
}
