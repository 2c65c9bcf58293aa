import { useTranslations } from 'use-intl'
import { FormLines } from '../form/form-lines.tsx'
import { FormTextField } from '../form/form-text-field.tsx'

/** What somebody types about a company: ids and names one on each line. */
type Party = { name: string; taxIds: string; aliases: string }
type PartyForm = { values: Party; set: (patch: Partial<Party>) => void }

export function NameAndTaxIds({ form: { values, set } }: { form: PartyForm }) {
  const t = useTranslations('settings.vendors')
  return (
    <>
      <FormTextField
        path="name"
        label={t('name')}
        value={values.name}
        onValueChange={(name) => set({ name })}
      />
      <FormLines
        path="tax_ids"
        label={t('taxIds')}
        hint={t('taxIdsHint')}
        value={values.taxIds}
        onValueChange={(taxIds) => set({ taxIds })}
      />
    </>
  )
}

export function AliasLines({ form: { values, set } }: { form: PartyForm }) {
  const t = useTranslations('settings.vendors')
  return (
    <FormLines
      path="aliases"
      label={t('aliases')}
      hint={t('aliasesHint')}
      value={values.aliases}
      onValueChange={(aliases) => set({ aliases })}
    />
  )
}
