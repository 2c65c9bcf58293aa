import type { OwnCompany } from '@numora/contract'

/** The name of a company in a table, with its other names below. */
export function NameCell({ name, aliases }: Pick<OwnCompany, 'name' | 'aliases'>) {
  return (
    <>
      <strong>{name}</strong>
      {aliases.length > 0 && <div className="muted">{aliases.join(', ')}</div>}
    </>
  )
}

export function TaxIdsCell({ tax_ids }: Pick<OwnCompany, 'tax_ids'>) {
  return <CodeLines texts={tax_ids} />
}

/** Codes of a company in a table, one on each line. */
export function CodeLines({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <div key={text}>
      <code>{text}</code>
    </div>
  ))
}
