import { textStart, xmlRoot } from './einvoice-root.ts'

/**
 * A sentence for people about a file of unsupported type, by its first bytes: what it is, and what can be
 * done.
 */
export function describeUnreadable(head: Uint8Array): string {
  if (head.length === 0) return 'The file is empty.'
  const latin1 = String.fromCharCode(...head.subarray(0, 4096))
  const [, sentence] = kinds.find(([matches]) => matches(latin1, head)) ?? []
  return sentence ?? (isText(head) ? 'This is plain text.' : 'This is of no kind that is known here.')
}

type Kind = [matches: (latin1: string, head: Uint8Array) => boolean, sentence: string]

function begins(...starts: string[]) {
  return (latin1: string) => starts.some((start) => latin1.startsWith(start))
}

function zipWith(pattern: RegExp) {
  return (latin1: string) => zip(latin1) && pattern.test(latin1)
}
const zip = begins('PK\x03\x04', 'PK\x05\x06')

function brand(pattern: RegExp) {
  return (latin1: string) => latin1.slice(4, 8) === 'ftyp' && pattern.test(latin1.slice(8, 64))
}

function root(pattern: RegExp) {
  return (_latin1: string, head: Uint8Array) => pattern.test(xmlRoot(textStart(head))?.name ?? '')
}

function text(pattern: RegExp) {
  return (_latin1: string, head: Uint8Array) => pattern.test(textStart(head))
}

const kinds: Kind[] = [
  [zipWith(/word\//), 'This is a Word document: export it as PDF.'],
  [zipWith(/xl\//), 'This is an Excel workbook: export it as PDF.'],
  [zipWith(/ppt\//), 'This is a PowerPoint presentation: export it as PDF.'],
  [zipWith(/\[Content_Types\]\.xml/), 'This is an Office document: export it as PDF.'],
  [zipWith(/mimetypeapplication\/vnd\.oasis/), 'This is an OpenDocument file: export it as PDF.'],
  [zip, 'This is an e-book or a document of some program: export it as PDF.'],
  [begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'This is an old Office document: export it as PDF.'],
  [
    begins('\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh', '\xfd7zXZ\x00'),
    'This is a compressed archive: submit each file in it by itself.',
  ],
  [begins('{\\rtf'), 'This is an RTF document: export it as PDF.'],
  [begins('%!PS'), 'This is PostScript: export it as PDF.'],
  [brand(/avi[fs]/), 'This is an AVIF image: export it as JPEG or PNG.'],
  [brand(/./), 'This is a video or a sound.'],
  [root(/^svg$/i), 'This is an SVG image: export it as PDF or PNG.'],
  [text(/^\s*(<!doctype html|<html|<head|<body)/i), 'This is an HTML page: export it as PDF.'],
  [root(/^(html|head|body)$/i), 'This is an HTML page: export it as PDF.'],
  [root(/./), 'This is XML, but no invoice in a format that can be read.'],
  [text(/^\s*[{[][\s\S]*["\]}]/), 'This is JSON.'],
]

/** Whether bytes are UTF-8 without control characters; they may end in the middle of a character. */
function isText(head: Uint8Array): boolean {
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are recognized by them.
    return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(decoded)
  } catch {
    return false
  }
}
