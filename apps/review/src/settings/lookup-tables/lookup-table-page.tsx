import type { LookupTableWithRows } from '@numora/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useDownload } from '../../api/use-download.ts'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { ConfirmButton } from '../../kit/confirm-button.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { CsvImport } from '../csv-import.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { LookupRows } from './lookup-rows.tsx'

/** One lookup table, or a new one. */
export function LookupTablePage({ name }: { name: string }) {
  const numora = useNumora()
  const isNew = name === 'new'
  const { data, error, refetch } = useQuery({
    queryKey: ['lookup-tables', name],
    queryFn: async () => await numora.lookupTables.get(name),
    enabled: !isNew,
  })
  if (isNew) return <Editor />
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  return <Editor key={data.updated_at} table={data} />
}

function Editor({ table }: { table?: LookupTableWithRows }) {
  const t = useTranslations('settings.lookupTables')
  const common = useTranslations('common')
  const formText = useTranslations('form')
  const numora = useNumora()
  const queries = useQueryClient()
  const download = useDownload()
  const navigate = useNavigate()
  const mayWrite = useMay('destinations:write')
  const open = (item?: string) => navigate({ to: settingsRoute, params: { section: 'lookup-tables', item } })
  const form = useForm({
    initial: {
      name: table?.name ?? '',
      ignore_case: table?.ignore_case ?? true,
      rows: table?.rows ?? [{ key: '', value: '' }],
    },
    check: ({ name }) => (name === '' ? [{ path: 'name', message: formText('required') }] : []),
    submit: ({ name, ...values }) => numora.lookupTables.put(name, values),
    changed: [['lookup-tables']],
    onDone: ({ name }) => {
      notify(common('saved'))
      if (!table) void open(name)
    },
  })
  const { values, set } = form
  return (
    <SectionFrame
      backTo="lookup-tables"
      title={table?.name ?? t('createTitle')}
      actions={
        table && (
          <>
            <Button
              icon={<Download />}
              onClick={() => download(() => numora.lookupTables.export(table.name), `${table.name}.csv`)}
            >
              {t('export')}
            </Button>
            {mayWrite && (
              <>
                <CsvImport
                  format={t('format')}
                  send={(text) => numora.lookupTables.import(table.name, text)}
                  done={({ row_count }) => t('imported', { count: row_count })}
                  changed={[['lookup-tables']]}
                />
                <ConfirmButton
                  question={{
                    title: t('deleteTitle', { name: table.name }),
                    text: t('deleteText'),
                    confirmLabel: common('delete'),
                    act: async () => {
                      await numora.lookupTables.delete(table.name)
                      await open()
                      await queries.invalidateQueries({ queryKey: ['lookup-tables'], exact: true })
                    },
                  }}
                >
                  {common('delete')}
                </ConfirmButton>
              </>
            )}
          </>
        )
      }
    >
      <FormFrame form={form} canSubmitUnchanged={!table} isReadOnly={!mayWrite}>
        {!table && (
          <FormTextField
            path="name"
            label={t('name')}
            hint={t('nameHint')}
            value={values.name}
            onValueChange={(name) => set({ name })}
          />
        )}
        <Checkbox
          label={t('ignoreCase')}
          isChecked={values.ignore_case}
          onCheckedChange={(ignore_case) => set({ ignore_case })}
        />
        <LookupRows rows={values.rows} onChange={(rows) => set({ rows })} isReadOnly={!mayWrite} />
      </FormFrame>
    </SectionFrame>
  )
}
