import type { Mapping, SchemaId } from '@numora/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { History, ListPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { useDestinations } from '../destinations/use-destinations.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchema } from '../use-schema.ts'
import { useSchemas } from '../use-schemas.ts'
import { LineItemLists } from './line-item-lists.tsx'
import { draftOfMapping, emptyField, type MappingDraft, mappingOf } from './mapping-draft.ts'
import { MappingFields } from './mapping-fields.tsx'
import { MappingPreviewPanel } from './mapping-preview-panel.tsx'
import styles from './mappings.module.css'
import { useExampleDocuments } from './use-example-documents.ts'
import { usePreview } from './use-preview.ts'
import { VersionDialog } from './version-dialog.tsx'

type MappingEditorProps = { destinationId: string; schema: SchemaId; mapping: Mapping | undefined }

/** The table of a mapping, with what a document would become by it, while it is typed. */
export function MappingEditor({ destinationId, schema, mapping }: MappingEditorProps) {
  const t = useTranslations('settings.mappings')
  const common = useTranslations('common')
  const numora = useNumora()
  const navigate = useNavigate({ from: settingsRoute })
  const search = useSearch({ from: `/signed-in${settingsRoute}` })
  const mayWrite = useMay('destinations:write')
  const { fields, lineItemFields } = useSchema(schema)
  const schemaLabel = useSchemas().find(({ id }) => id === schema)?.label ?? schema
  const destination = useDestinations().items.find(({ id }) => id === destinationId)
  const [areVersionsShown, showVersions] = useState(false)
  const documents = useExampleDocuments(schema)
  const documentId = search.document ?? documents[0]?.id
  const form = useForm<MappingDraft, Mapping>({
    initial: draftOfMapping(mapping ?? { target: '', fields: [] }),
    submit: (draft) =>
      numora.mappings.put(schema, destinationId, {
        ...mappingOf(draft),
        ...(mapping && { version: mapping.version }),
      }) as PromiseLike<Mapping>,
    changed: [['mappings', destinationId, schema]],
    onDone: () => notify(common('saved')),
  })
  const { values, set } = form
  const preview = usePreview({
    schema,
    destinationId,
    documentId,
    draft: form.isDirty ? mappingOf(values) : undefined,
  })
  const issues = preview.preview?.issues ?? []
  return (
    <SectionFrame
      isWide
      backTo="mappings"
      title={`${schemaLabel} → ${destination?.display_name ?? destinationId}`}
      intro={mapping ? t('version', { version: mapping.version }) : t('intro')}
      actions={
        <>
          {mayWrite && (
            <Button
              icon={<ListPlus />}
              onClick={() =>
                set({
                  fields: [
                    ...values.fields,
                    ...fields
                      .filter(({ name }) => !values.fields.some(({ source }) => source === name))
                      .map(({ name }) => ({ ...emptyField, to: name, source: name })),
                  ],
                })
              }
            >
              {t('addAll')}
            </Button>
          )}
          {mapping && (
            <Button icon={<History />} onClick={() => showVersions(true)}>
              {t('versions')}
            </Button>
          )}
        </>
      }
    >
      {!mapping && (
        <Notice tone="info" title={t('noneTitle')}>
          {t('noneText')}
        </Notice>
      )}
      <div className={styles.columns}>
        <FormFrame
          form={{ ...form, problems: form.problems.length > 0 ? form.problems : preview.problems }}
          canSubmitUnchanged={false}
          isReadOnly={!mayWrite}
        >
          <FormTextField
            path="target"
            label={t('target')}
            hint={t('targetHint')}
            value={values.target}
            onValueChange={(target) => set({ target })}
          />
          <MappingFields
            path="fields"
            legend={t('fields')}
            fields={fields}
            drafts={values.fields}
            issues={issues}
            onChange={(next) => set({ fields: next })}
          />
          {lineItemFields.length > 0 && (
            <LineItemLists
              fields={fields}
              lineItemFields={lineItemFields}
              drafts={values.lists}
              issues={issues}
              onChange={(lists) => set({ lists })}
            />
          )}
        </FormFrame>
        <MappingPreviewPanel
          {...preview}
          documents={documents}
          documentId={documentId}
          onDocument={(document) =>
            void navigate({ search: { ...search, document }, params: (all) => all, replace: true })
          }
        />
      </div>
      {areVersionsShown && (
        <VersionDialog
          schema={schema}
          destinationId={destinationId}
          onClose={() => showVersions(false)}
          onChoose={(version) => set(draftOfMapping(version))}
        />
      )}
    </SectionFrame>
  )
}
