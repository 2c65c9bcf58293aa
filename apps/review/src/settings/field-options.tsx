import type { FieldDefinition } from '@numora/contract'
import { useLabelOf } from '../document/desk/use-labels.ts'

/** What a document has besides the fields of its schema. */
const ofDocument = ['schema', 'external_id', 'document_id', 'metadata.']

/** The suggestions of an input for the name of a field: what is typed may be another, such as a key of the metadata. */
export function FieldOptions({
  id,
  fields,
  lineItemFields,
}: {
  id: string
  fields: readonly FieldDefinition[]
  /** Given where the values of a line item are meant: those of the document are named `document.<field>` then. */
  lineItemFields?: readonly FieldDefinition[]
}) {
  const labelOf = useLabelOf()
  const prefix = lineItemFields ? 'document.' : ''
  return (
    <datalist id={id}>
      {lineItemFields?.map((field) => (
        <option key={field.name} value={field.name}>
          {labelOf(field)}
        </option>
      ))}
      {lineItemFields && <option value="line_number" />}
      {fields.map((field) => (
        <option key={field.name} value={prefix + field.name}>
          {labelOf(field)}
        </option>
      ))}
      {ofDocument.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
