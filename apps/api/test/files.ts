/** The smallest file that is detected as a PDF; another text makes another file. */
export function pdf(text = 'hello'): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`%PDF-1.4\n% ${text}\n%%EOF\n`)
}

export type Field = [name: string, value: string | Blob, fileName?: string]

export function formOf(...fields: Field[]): FormData {
  const form = new FormData()
  for (const [name, value, fileName] of fields)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, fileName ?? 'invoice.pdf')
  return form
}

export function pdfBlob(text?: string): Blob {
  return new Blob([pdf(text)])
}
