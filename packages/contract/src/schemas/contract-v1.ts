import { defineSchema, field } from './define-schema.ts'

export const contractV1 = defineSchema({
  label: 'Contract',
  fields: {
    title: field.text('Title', 'What the contract calls itself, as printed', { isRequired: true }),
    party_a_name: field.text('Party A', 'Name of the party that the contract names first', {
      isRequired: true,
    }),
    party_b_name: field.text('Party B', 'Name of the party that the contract names second', {
      isRequired: true,
    }),
    effective_date: field.date('Effective date', 'The day from which the contract binds', { role: 'date' }),
    end_date: field.date(
      'End date',
      'The last day of the contract; computed from effective date and term where only these are printed',
    ),
    signature_date: field.date('Signature date', 'The day of the last signature'),
    term: field.text('Term', 'How long the contract runs, as printed'),
    notice_period: field.text(
      'Notice period',
      'How long before its end the contract is to be ended, as printed',
    ),
    auto_renewal: field.boolean('Automatic renewal', 'Whether the contract goes on by itself after its term'),
    governing_law: field.text('Governing law', 'The country or state whose law applies, as printed'),
    contract_value: field.amount(
      'Contract value',
      'What is to be paid in all, or in a year; what a month or an hour costs is no value of the contract',
    ),
    currency: field.currency('Currency', 'ISO 4217 code of the contract value', { role: 'currency' }),
  },
  lineItemFields: {},
  example: {
    fields: {
      title: 'Service Agreement',
      party_a_name: 'ACME Supplies Ltd',
      party_b_name: 'Northwind GmbH',
      effective_date: '2026-04-01',
      end_date: '2028-03-31',
      term: 'two years',
      auto_renewal: 'true',
    },
  },
})
