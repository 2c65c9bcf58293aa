/** Replaces the child in a test: sends the messages that the file lists as JSON after its first line, and never ends. */
process.on('message', ({ bytes }: { bytes: Uint8Array }) => {
  const text = Buffer.from(bytes).toString()
  for (const message of JSON.parse(text.slice(text.indexOf('\n') + 1))) process.send!(message)
})
