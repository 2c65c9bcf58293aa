import { field, toDefinitions } from './define-schema.ts'

/** The fields of a tax line: the tax of a document by category and rate (BG-23). The same in all schemas that have them. */
export const taxLineFields = toDefinitions({
  category: field.text(
    'Category',
    'Code of the kind of tax (BT-118): S standard, Z zero, E exempt, AE reverse charge, K, G, O, or the national one',
  ),
  rate: field.percent('Rate', 'In percent (BT-119)'),
  base: field.amount('Base', 'Net amount that is taxed at this rate (BT-116)'),
  amount: field.amount('Tax', 'Tax at this rate (BT-117)'),
  exemption_reason: field.text('Exemption', 'Why there is no tax, as printed (BT-120)'),
})

export type TaxLineFieldName = (typeof taxLineFields)[number]['name']
