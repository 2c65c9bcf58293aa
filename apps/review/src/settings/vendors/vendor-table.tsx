import type { Vendor } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Table } from '../../kit/table.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { CodeLines, NameCell, TaxIdsCell } from '../party-cells.tsx'
import { RowMenu } from '../row-menu.tsx'

export function VendorTable({ vendors, onEdit }: { vendors: Vendor[]; onEdit: (vendor: Vendor) => void }) {
  const t = useTranslations('settings.vendors')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const mayWrite = useMay('destinations:write')
  return (
    <Table<Vendor>
      label={t('title')}
      rows={vendors}
      keyOf={({ code }) => code}
      columns={[
        { id: 'code', header: t('code'), cell: ({ code }) => <code>{code}</code> },
        { id: 'name', header: t('name'), cell: NameCell },
        { id: 'tax', header: t('taxIds'), cell: TaxIdsCell },
        { id: 'ibans', header: t('ibans'), cell: ({ ibans }) => <CodeLines texts={ibans} /> },
        {
          id: 'actions',
          header: t('actions'),
          isHeaderHidden: true,
          align: 'end',
          cell: (vendor) =>
            mayWrite && (
              <RowMenu
                name={vendor.name}
                items={[
                  { label: common('edit'), onSelect: () => onEdit(vendor) },
                  {
                    label: common('delete'),
                    isDanger: true,
                    question: {
                      title: t('deleteTitle', { name: vendor.name }),
                      text: t('deleteText'),
                      confirmLabel: common('delete'),
                      act: async () => {
                        await numora.vendors.delete(vendor.code)
                        await queries.invalidateQueries({ queryKey: ['vendors'] })
                      },
                    },
                  },
                ]}
              />
            ),
        },
      ]}
    />
  )
}
