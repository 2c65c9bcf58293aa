import type { HelpReply, Job } from './messages.ts'

/**
 * Replaces the child in a test: asks for help in the language that the file names, and says what it got. It dies of lines in
 * Danish, and never ends a file in Swedish.
 */
process.on('message', (message: Job | HelpReply) => {
  if (message.kind === 'extract') {
    const language = Buffer.from(message.bytes).toString()
    if (language !== 'swe') process.send!({ kind: 'help', some: { lines: [], languages: [language] } })
  }
  if (message.kind === 'helped') {
    const failure = { code: 'no_text_found', message: JSON.stringify(message.readings) }
    process.send!({ kind: 'done', result: { ok: false, failure }, faults: [], isSpent: false })
  }
  if (message.kind === 'lines') {
    if ('languages' in message.some && message.some.languages.includes('dan')) process.exit(1)
    process.send!({ kind: 'done', result: { ok: true, readings: [] }, faults: [], isSpent: false })
  }
})
