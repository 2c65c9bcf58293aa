import type { Vendor } from '@numora/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Download, Plus, Store } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useDownload } from '../../api/use-download.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Listing } from '../../kit/listing.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { CsvImport } from '../csv-import.tsx'
import frame from '../section-frame.module.css'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { VendorDialog } from './vendor-dialog.tsx'
import { vendorFilterOf } from './vendor-filter.ts'
import { VendorTable } from './vendor-table.tsx'

/** The vendors that documents are matched with. */
export function VendorsSection() {
  const t = useTranslations('settings.vendors')
  const numora = useNumora()
  const mayWrite = useMay('destinations:write')
  const download = useDownload()
  const navigate = useNavigate({ from: settingsRoute })
  const { name = '' } = useSearch({ from: `/signed-in${settingsRoute}` })
  const query = useDeferredValue(name.trim())
  const [edited, edit] = useState<Vendor | 'new'>()
  const vendors = usePages(['vendors', query], (cursor) =>
    numora.vendors.list({ limit: 50, cursor, ...vendorFilterOf(query) }),
  )
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={
        <>
          <Button icon={<Download />} onClick={() => download(() => numora.vendors.export(), 'vendors.csv')}>
            {t('export')}
          </Button>
          {mayWrite && (
            <>
              <CsvImport
                format={t('format')}
                send={(text) => numora.vendors.import(text)}
                done={(counts) => t('imported', counts)}
                changed={[['vendors']]}
              />
              <Button look="primary" icon={<Plus />} onClick={() => edit('new')}>
                {t('create')}
              </Button>
            </>
          )}
        </>
      }
    >
      <TextField
        className={frame.filter}
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        value={name}
        onValueChange={(text) =>
          void navigate({ search: { name: text || undefined }, replace: true, params: (all) => all })
        }
      />
      <Listing
        pages={vendors}
        empty={
          <EmptyState icon={<Store />} title={query ? t('noneFound') : t('empty')}>
            {!query && t('emptyText')}
          </EmptyState>
        }
      >
        {(items) => <VendorTable vendors={items} onEdit={edit} />}
      </Listing>
      {edited && (
        <VendorDialog vendor={edited === 'new' ? undefined : edited} onClose={() => edit(undefined)} />
      )}
    </SectionFrame>
  )
}
