import { useApiText } from './use-api-text.ts'

/** A text of the API in the language of the page; what it has in backticks is code. */
export function ApiText({ text }: { text: string }) {
  const apiText = useApiText()
  return apiText(text)
    .split('`')
    .map((part, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text do not move
      index % 2 === 1 ? <code key={index}>{part}</code> : part,
    )
}
