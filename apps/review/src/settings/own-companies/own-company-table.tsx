import type { OwnCompany } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Table } from '../../kit/table.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { NameCell, TaxIdsCell } from '../party-cells.tsx'
import { RowMenu } from '../row-menu.tsx'

type OwnCompanyTableProps = {
  companies: readonly OwnCompany[]
  /** Gets the place of a company on the list. */
  onEdit: (at: number) => void
}

export function OwnCompanyTable({ companies, onEdit }: OwnCompanyTableProps) {
  const t = useTranslations('settings.ownCompanies')
  const party = useTranslations('settings.vendors')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const isAdmin = useMay('admin')
  return (
    <Table<OwnCompany & { at: number }>
      label={t('title')}
      rows={companies.map((company, at) => ({ ...company, at }))}
      keyOf={({ at }) => String(at)}
      columns={[
        { id: 'name', header: party('name'), cell: NameCell },
        { id: 'tax', header: party('taxIds'), cell: TaxIdsCell },
        {
          id: 'actions',
          header: party('actions'),
          isHeaderHidden: true,
          align: 'end',
          cell: ({ name, at }) =>
            isAdmin && (
              <RowMenu
                name={name}
                items={[
                  { label: common('edit'), onSelect: () => onEdit(at) },
                  {
                    label: common('delete'),
                    isDanger: true,
                    question: {
                      title: t('deleteTitle', { name }),
                      text: t('deleteText'),
                      confirmLabel: common('delete'),
                      act: async () => {
                        await numora.settings.update({ own_companies: companies.toSpliced(at, 1) })
                        await queries.invalidateQueries({ queryKey: ['settings'] })
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
