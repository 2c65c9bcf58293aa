import { useTranslations } from 'use-intl'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { useSchemas } from '../use-schemas.ts'
import { useSettings } from '../use-settings.ts'
import { UsedFieldsForm } from './used-fields-form.tsx'

/** Which fields of each kind of document the workspace uses; all, unless somebody left some out. */
export function FieldsSection() {
  const t = useTranslations('settings.fields')
  const schemas = useSchemas()
  const { data, error, refetch } = useSettings()
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  return (
    <SectionFrame title={t('title')} intro={t('intro')}>
      {schemas.map(({ id, label }) => {
        const unused = data.unused_fields[id]
        return <UsedFieldsForm key={`${id} ${unused.join()}`} schema={id} label={label} unused={unused} />
      })}
    </SectionFrame>
  )
}
