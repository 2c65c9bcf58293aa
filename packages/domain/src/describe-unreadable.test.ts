import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeUnreadable } from './describe-unreadable.ts'

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function zipOf(...names: string[]) {
  return latin1(names.map((name) => `PK\x03\x04\x14\0\0\0${name}`).join('\x99\x88'))
}

describe('describeUnreadable', () => {
  it.each([
    ['empty', latin1('')],
    ['Word document', zipOf('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['Excel workbook', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
    ['Office document', zipOf('[Content_Types].xml')],
    ['OpenDocument', zipOf('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['e-book', zipOf('mimetypeapplication/epub+zip')],
    ['old Office document', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['compressed archive', latin1('\x1f\x8b\x08\0')],
    ['RTF', latin1('{\\rtf1\\ansi')],
    ['AVIF', latin1('\0\0\0\x1cftypavif\0\0\0\0')],
    ['video', latin1('\0\0\0\x18ftypmp42\0\0\0\0')],
    ['SVG', latin1('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">')],
    ['HTML', latin1('\n<!DOCTYPE html><html>')],
    ['XML, but no invoice', latin1('<?xml version="1.0"?><catalog/>')],
    ['JSON', latin1('{"total": 12}')],
    ['plain text', new TextEncoder().encode('Rechnung über 12,50 €')],
    ['plain text', latin1('invoice;date;total\r\n1;2;3')],
    ['no kind that is known', latin1('\x7fELF\x02\x01\x01\0')],
    ['no kind that is known', latin1('caf\xe9 au lait')],
  ])('returns %s', (what, head) => {
    expect(describeUnreadable(head)).toContain(what)
  })

  it('returns a short sentence for any bytes', () => {
    const lines = fc.stringMatching(/^([A-Za-z]{1,5}:[\r ]{0,3}\r?\n){0,40}$/).map(latin1)
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 5000 }), lines), (head) => {
        expect(describeUnreadable(head)).toMatch(/^(The file|This) is [ -~]{4,100}\.$/)
      }),
    )
  })
})
