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
    term: field.text('Term', 'How long the contract runs: digits and the printed unit, such as 3 years'),
    notice_period: field.text(
      'Notice period',
      'How long before its end notice of termination must be given: digits and the printed unit, such as 90 days',
    ),
    auto_renewal: field.boolean(
      'Automatic renewal',
      'Whether the contract is renewed automatically after its term',
    ),
    governing_law: field.text(
      'Governing law',
      'The country or state whose law applies: its printed name, or the country of a printed adjective',
    ),
    contract_value: field.amount(
      'Contract value',
      'The total to pay, or the amount per year; a price per month or hour is not the value of the contract',
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
