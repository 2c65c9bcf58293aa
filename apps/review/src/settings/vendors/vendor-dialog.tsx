import type { Vendor } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormLines } from '../../form/form-lines.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { linesOf, textOfLines } from '../../form/lines.ts'
import { useForm } from '../../form/use-form.ts'
import { TextField } from '../../kit/text-field.tsx'
import { AliasLines, NameAndTaxIds } from '../party-fields.tsx'

/** One vendor; its code is chosen once. */
export function VendorDialog({ vendor, onClose }: { vendor: Vendor | undefined; onClose: () => void }) {
  const t = useTranslations('settings.vendors')
  const formText = useTranslations('form')
  const numora = useNumora()
  const form = useForm({
    initial: {
      code: vendor?.code ?? '',
      name: vendor?.name ?? '',
      taxIds: textOfLines(vendor?.tax_ids),
      ibans: textOfLines(vendor?.ibans),
      aliases: textOfLines(vendor?.aliases),
    },
    check: ({ code }) => (code.trim() === '' ? [{ path: 'code', message: formText('required') }] : []),
    submit: ({ code, name, taxIds, ibans, aliases }) =>
      numora.vendors.put(code.trim(), {
        name,
        tax_ids: linesOf(taxIds),
        ibans: linesOf(ibans),
        aliases: linesOf(aliases),
      }),
    changed: [['vendors']],
    onDone: onClose,
  })
  const { values, set } = form
  return (
    <FormDialog
      form={form}
      width="medium"
      onClose={onClose}
      title={vendor ? t('editTitle', { name: vendor.name }) : t('createTitle')}
    >
      {vendor ? (
        <TextField label={t('code')} value={vendor.code} readOnly />
      ) : (
        <FormTextField
          path="code"
          label={t('code')}
          hint={t('codeHint')}
          value={values.code}
          required
          onValueChange={(code) => set({ code })}
        />
      )}
      <NameAndTaxIds form={form} />
      <FormLines
        path="ibans"
        label={t('ibans')}
        hint={t('ibansHint')}
        value={values.ibans}
        onValueChange={(ibans) => set({ ibans })}
      />
      <AliasLines form={form} />
    </FormDialog>
  )
}
