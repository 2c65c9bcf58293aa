export const fields = {
  title: 'Fields',
  intro:
    'The fields that this workspace uses. The others are left out of documents that are read from now on: nobody has to check them, they are not delivered, and they do not hold up an automatic approval.',
  always: 'Always used, since an approval needs them: {fields}.',
  lineItems: 'Line items',
  taxLines: 'Tax lines',
  amounts: 'Amounts besides the total',
  amountsHint: '{fields}. Sums are checked by them, and line items only together with them.',
}
