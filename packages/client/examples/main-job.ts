import { ConflictError, fromPath, Numora } from '@numora/client'

const [path, baseUrl, apiKey] = process.argv.slice(2)
const numora = new Numora({ apiKey: apiKey!, baseUrl: baseUrl! })

// Submit a file, and wait until it is read.
const document = await numora.documents.createAndWait({ file: fromPath(path!), schema: 'invoice_v2' })
if (document.status === 'failed') throw new Error(document.failure!.message)
console.log(document.id, document.status, document.review_reasons)

// See what was read, with which confidence, and where on the page.
const result = await numora.documents.result(document.id)
for (const [name, { value, confidence, source }] of Object.entries(result.fields))
  if (value !== null) console.log(name, value, confidence, source && `page ${source.page}, ${source.box}`)

// Correct what is wrong, and approve what you have seen: a change by somebody else in between is a conflict.
await numora.documents.correct(document.id, { fields: { payment_reference: 'RF18 5390 0754 7034' } })
const { updated_at } = await numora.documents.get(document.id)
try {
  await numora.documents.approve(document.id, { expected_updated_at: updated_at })
} catch (error) {
  if (error instanceof ConflictError) console.log('Look again:', error.message)
  throw error
}

// Where a route pushes approved documents, wait for that, too.
const { status } = await numora.documents.waitFor(document.id)
console.log(status) // reviewed, push_succeeded or push_failed
