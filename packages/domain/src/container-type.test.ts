import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFileType } from './container-type.ts'

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function zipWith(name: string): Uint8Array {
  return latin1(`PK\x03\x04${'\0'.repeat(26)}${name}`)
}

/** A compound file whose root entry, in its first sector, has a class of this first byte. */
function compound(classByte: number): Uint8Array {
  const head = new Uint8Array(1_024)
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  head[30] = 9
  head.set([classByte, 0x0d, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46], 512 + 80)
  return head
}

describe('detectFileType', () => {
  it.each([
    ['application/zip', 'an archive', zipWith('invoice.pdf')],
    ['application/zip', 'an empty archive', latin1('PK\x05\x06')],
    ['application/zip', 'a signed container', zipWith('mimetypeapplication/vnd.etsi.asic-e+zip')],
    ['message/rfc822', 'a mail', latin1('Return-Path: <a@b.c>\r\nReceived: x\r\n by y\r\n\r\nHi')],
    ['message/rfc822', 'a mail with long headers', latin1(`From: a@b.c\nTo: ${'x@y.z,\n '.repeat(900)}`)],
    ['message/rfc822', 'a mail that has a PDF as it is', latin1('From: a\nMIME-Version: 1.0\n\n%PDF-1.7')],
    ['application/vnd.ms-outlook', 'a message of Outlook', compound(0x0b)],
    ['application/pdf', 'a PDF', latin1('%PDF-1.7')],
    ['application/pdf', 'a PDF behind one header', latin1('Content-Type: application/pdf\n\n%PDF-1.7')],
    [null, 'a Word document', zipWith('word/document.xml')],
    [null, 'an Excel workbook', zipWith('[Content_Types].xml')],
    [null, 'an OpenDocument file', zipWith('mimetypeapplication/vnd.oasis.opendocument.text')],
    [null, 'an old Office document', compound(0x06)],
    [null, 'a text', latin1('Subject: a letter\n\nDear Sir or Madam')],
    [null, 'notes with colons', latin1('From: here\nTo: there\nand more\n\nx')],
  ])('detects %s: %s', (type, _, head) => {
    expect(detectFileType(head)).toBe(type)
  })

  it('returns for any bytes', () => {
    const lines = fc.stringMatching(/^([A-Za-z-]{1,9}:[ a]{0,3}\r?\n){0,40}$/).map(latin1)
    const marked = fc.tuple(fc.constantFrom(compound(0x0b), zipWith('')), fc.uint8Array({ maxLength: 900 }))
    const files = marked.map(([start, rest]) => Uint8Array.from([...start.subarray(0, 30), ...rest]))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 900 }), lines, files), (head) => {
        expect([null, 'string']).toContain(detectFileType(head) === null ? null : 'string')
      }),
    )
  })
})
