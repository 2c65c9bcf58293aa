import type { Mapping, SchemaId } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Listing } from '../../kit/listing.tsx'
import { Table } from '../../kit/table.tsx'
import { Time } from '../../kit/time.tsx'

type VersionDialogProps = {
  schema: SchemaId
  destinationId: string
  onClose: () => void
  onChoose: (version: Mapping) => void
}

/** The versions of a mapping; a chosen one is put into the editor, and is current once it is saved. */
export function VersionDialog({ schema, destinationId, onClose, onChoose }: VersionDialogProps) {
  const t = useTranslations('settings.mappings')
  const numora = useNumora()
  const versions = usePages(['mappings', destinationId, schema, 'versions'], (cursor) =>
    numora.mappings.versions(schema, destinationId, { limit: 50, cursor }),
  )
  return (
    <Dialog isOpen onClose={onClose} width="medium" title={t('versions')} description={t('versionsText')}>
      <Listing pages={versions} empty={null}>
        {(items) => (
          <Table<Mapping>
            label={t('versions')}
            rows={items as Mapping[]}
            keyOf={({ version }) => String(version)}
            columns={[
              { id: 'version', header: t('versionNumber'), cell: ({ version }) => version },
              { id: 'when', header: t('setAt'), cell: ({ updated_at }) => <Time at={updated_at} isExact /> },
              { id: 'fields', header: t('fields'), align: 'end', cell: ({ fields }) => fields.length },
              {
                id: 'actions',
                header: t('use'),
                isHeaderHidden: true,
                align: 'end',
                cell: (version) => (
                  <Button
                    onClick={() => {
                      onChoose(version)
                      onClose()
                    }}
                  >
                    {t('use')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Listing>
    </Dialog>
  )
}
