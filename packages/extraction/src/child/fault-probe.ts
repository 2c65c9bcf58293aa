/** Replaces the child in a test: reports one fault among things that are no faults. */
process.on('message', () => {
  const failure = { code: 'extraction_failed', message: 'The file made the reader fail' }
  const known = { stage: 'line items', page: null, error: 'TypeError\n    at read (read.ts:1:1)' }
  const faults = [known, { stage: 'unheard of', page: 1, error: 'x' }, null, 'text', { ...known, error: 7 }]
  process.send!({ kind: 'done', result: { ok: false, failure }, faults, isSpent: true })
})
