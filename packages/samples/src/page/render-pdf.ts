import PDFDocument from 'pdfkit'
import type { Operation, Sheet } from './sheet.ts'

/** Any moment will do, as long as it is always the same: bytes must not change between runs. */
const createdAt = new Date(Date.UTC(2026, 0, 1))

/** The extension of PDF/A metadata by which Factur-X readers know the file. */
function facturXMetadata(name: string): string {
  return `
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
  <fx:DocumentType>INVOICE</fx:DocumentType>
  <fx:DocumentFileName>${name}</fx:DocumentFileName>
  <fx:Version>1.0</fx:Version>
  <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
</rdf:Description>`
}

function paint(doc: PDFKit.PDFDocument, operation: Operation): void {
  switch (operation.kind) {
    case 'text': {
      const { face, size, color } = operation.style
      doc.font(face.name).fontSize(size).fillColor(color)
      doc.text(operation.text, operation.x, operation.baseline, { lineBreak: false, baseline: 'alphabetic' })
      break
    }
    case 'line': {
      const { x0, y0, x1, y1, width, color, dash } = operation
      doc.lineWidth(width).strokeColor(color).moveTo(x0, y0).lineTo(x1, y1)
      if (dash) doc.dash(dash, { space: dash }).stroke().undash()
      else doc.stroke()
      break
    }
    case 'rect': {
      const { x, y, width, height, fill, stroke, lineWidth } = operation
      doc.rect(x, y, width, height)
      if (stroke) doc.lineWidth(lineWidth ?? 0.5)
      if (fill && stroke) doc.fillAndStroke(fill, stroke)
      else if (fill) doc.fill(fill)
      else doc.stroke(stroke ?? '#000000')
      break
    }
    case 'polygon':
      doc.polygon(...operation.points).fill(operation.fill)
      break
    case 'circle':
      doc.circle(operation.x, operation.y, operation.radius).fill(operation.fill)
      break
  }
}

export type PdfOptions = {
  title?: string
  /** Carried inside the PDF/A-3 way, as Factur-X does. */
  attachment?: { name: string; bytes: Uint8Array; description: string }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}

const info = { Producer: 'Numora samples', CreationDate: createdAt, ModDate: createdAt }

/** A page an image, at 200 dpi, without any text. */
export function renderImagesPdf(
  images: readonly { bytes: Uint8Array; width: number; height: number }[],
): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string, info })
  const done = collect(doc)
  for (const { bytes, width, height } of images) {
    const size: [number, number] = [(width * 72) / 200, (height * 72) / 200]
    doc.addPage({ size, margin: 0 }).image(Buffer.from(bytes), 0, 0, { width: size[0], height: size[1] })
  }
  doc.end()
  return done
}

export function renderPdf(sheet: Sheet, options: PdfOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    ...(options.attachment ? { subset: 'PDF/A-3b', pdfVersion: '1.7' } : {}),
    info: { ...info, Title: options.title ?? '' },
  })
  const done = collect(doc)
  const faces = new Set(
    sheet.pages.flatMap((page) => page.flatMap((o) => (o.kind === 'text' ? [o.style.face] : []))),
  )
  // pdfkit takes an opened font as it is; its types know only files and bytes.
  for (const face of faces) doc.registerFont(face.name, (face.font ?? face.name) as unknown as string)
  for (const page of sheet.pages) {
    doc.addPage()
    for (const operation of page) paint(doc, operation)
  }
  if (options.attachment) {
    const { name, bytes, description } = options.attachment
    doc.appendXML(facturXMetadata(name))
    doc.file(Buffer.from(bytes), {
      name,
      description,
      type: 'text/xml',
      relationship: 'Alternative',
      creationDate: createdAt,
      modifiedDate: createdAt,
    } as PDFKit.Mixins.PDFAttachmentOptions)
  }
  doc.end()
  return done
}
