import type { OwnCompany, WorkspaceSettings } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { Table } from '../../kit/table.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { NameCell, TaxIdsCell } from '../party-cells.tsx'
import { RowMenu } from '../row-menu.tsx'
import { useSaveOwnCompanies } from './use-save-own-companies.ts'

type OwnCompanyTableProps = {
  settings: WorkspaceSettings
  /** Gets the place of a company on the list. */
  onEdit: (at: number) => void
}

export function OwnCompanyTable({ settings, onEdit }: OwnCompanyTableProps) {
  const t = useTranslations('settings.ownCompanies')
  const party = useTranslations('settings.vendors')
  const common = useTranslations('common')
  const save = useSaveOwnCompanies(settings)
  const isAdmin = useMay('admin')
  return (
    <Table<OwnCompany & { at: number }>
      label={t('title')}
      rows={settings.own_companies.map((company, at) => ({ ...company, at }))}
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
                      act: () => save((companies) => companies.toSpliced(at, 1)),
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
