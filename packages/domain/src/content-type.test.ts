import { contentTypes } from '@numora/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectContentType } from './content-type.ts'

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

function utf16(value: string): Uint8Array {
  return Uint8Array.from([...value].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]))
}

function ftyp(...brands: string[]): Uint8Array {
  return text(
    `\0\0\0${String.fromCharCode(8 + 8 + (brands.length - 1) * 4)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`,
  )
}

/** The start of signed data, with this length of its first sequence. */
function signed(...length: number[]): Uint8Array {
  return bytes(
    0x30,
    ...length,
    6,
    9,
    0x2a,
    0x86,
    0x48,
    0x86,
    0xf7,
    0x0d,
    1,
    7,
    2,
    0xa0,
    0x80,
    0x30,
    0x80,
    2,
    1,
    1,
  )
}

function base64(binary: Uint8Array): Uint8Array {
  return text(btoa(String.fromCharCode(...binary)))
}

const ubl = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">'

/** A BMP header: 14 bytes, then a header of `headerBytes`. */
function bmp(headerBytes: number, pixelsAt = 14 + headerBytes): Uint8Array {
  const head = new Uint8Array(64)
  head.set(text('BM'))
  head.set([pixelsAt & 255, pixelsAt >> 8], 10)
  head[14] = headerBytes
  return head
}

describe('detectContentType', () => {
  it.each([
    ['application/pdf', 'a PDF', text('%PDF-1.4\n')],
    ['application/pdf', 'a PDF behind junk', text(`${'junk\n'.repeat(300)}%PDF-1.4`)],
    ['application/pdf', 'a PDF behind a byte order mark', text('\uFEFF%PDF-1.4')],
    ['image/jpeg', 'a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', 'a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/tiff', 'a little-endian TIFF', bytes(0x49, 0x49, 42, 0)],
    ['image/tiff', 'a big-endian TIFF', bytes(0x4d, 0x4d, 0, 42)],
    ['image/heic', 'a HEIC', ftyp('heic', 'mif1')],
    ['image/heic', 'a HEIF', ftyp('mif1', 'heic')],
    ['image/webp', 'a WebP', text('RIFF\0\0\0\0WEBPVP8 ')],
    ['image/gif', 'a GIF', text('GIF89a')],
    ['image/bmp', 'a BMP', bmp(40)],
    ['image/bmp', 'an OS/2 BMP', bmp(12)],
    ['application/xml', 'UBL', text(`<?xml version="1.0"?>${ubl}`)],
    ['application/xml', 'UBL with a prefix', text(`\n${ubl.replace('Invoice xmlns', 'u:Invoice xmlns:u')}`)],
    ['application/xml', 'a UBL credit note', text(ubl.replaceAll('Invoice', 'CreditNote'))],
    ['application/xml', 'CII', text('<rsm:CrossIndustryInvoice xmlns:rsm="x">')],
    ['application/xml', 'ZUGFeRD 1', text("<rsm:CrossIndustryDocument\n xmlns:rsm='x>y'>")],
    ['application/xml', 'UBL behind a byte order mark', text(`\uFEFF${ubl}`)],
    ['application/xml', 'UBL in UTF-16', utf16(`\uFEFF<?xml version="1.0"?>${ubl}`)],
    ['application/xml', 'UBL in UTF-16 without a mark', utf16(`<?xml version="1.0"?>${ubl}`)],
    ['application/xml', 'UBL behind comments', text(`<?xml version="1.0"?><!-- <html> --><?pi x?>${ubl}`)],
    ['application/xml', 'UBL with a document type', text(`<!DOCTYPE Invoice [<!ENTITY a "b">]>${ubl}`)],
    [
      'application/xml',
      'FatturaPA',
      text('<p:FatturaElettronica xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">'),
    ],
    ['application/xml', 'KSeF', text("<Faktura xmlns='http://crd.gov.pl/wzor/2025/06/25/13775/'>")],
    [
      'application/xml',
      'Facturae',
      text('<fe:Facturae xmlns:fe="http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml">'),
    ],
    ['application/xml', 'ISDOC', text('<Invoice xmlns="http://isdoc.cz/namespace/2013" version="6.0.2">')],
    ['application/xml', 'ebInterface', text('<Invoice xmlns="http://www.ebinterface.at/schema/6p1/">')],
    ['application/xml', 'NF-e', text('<nfeProc versao="4.00" xmlns="http://www.portalfiscal.inf.br/nfe">')],
    ['application/xml', 'CFDI', text('<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4">')],
    ['application/xml', 'Finvoice', text('<Finvoice Version="3.0">')],
    [
      'application/xml',
      'Finvoice behind an envelope of SOAP',
      text(
        '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body/></S:Envelope>\n<?xml version="1.0"?>\n<Finvoice>',
      ),
    ],
    ['application/pkcs7-mime', 'a signed envelope', signed(0x82, 0x10, 0x00)],
    ['application/pkcs7-mime', 'a signed envelope without length', signed(0x80)],
    ['application/pkcs7-mime', 'a short signed envelope', signed(0x20)],
    ['application/pkcs7-mime', 'a signed envelope in Base64', base64(signed(0x82, 0x10, 0x00))],
    [
      'application/pkcs7-mime',
      'a signed envelope in PEM',
      text(`-----BEGIN PKCS7-----\r\n${String.fromCharCode(...base64(signed(0x80)))}`),
    ],
    [
      'application/xml',
      'UBL whose root does not end in the head',
      text(`<Invoice xmlns:a="${'x'.repeat(5000)}" xmlns="x">`),
    ],
    [
      'application/xml',
      'XML with a long prolog',
      text(`<?xml version="1.0"?><!--${'x'.repeat(9000)}--><Invoice>`),
    ],
  ])('detects %s: %s', (type, _, head) => {
    expect(detectContentType(head)).toBe(type)
  })

  it.each([
    ['nothing', bytes()],
    ['HTML', text('<!DOCTYPE html><html><body>')],
    ['HTML without document type', text('<html><head>')],
    ['XHTML', text('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z">')],
    ['SVG', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">')],
    ['an order in UBL', text(ubl.replaceAll('Invoice', 'Order'))],
    ['an invoice of another kind', text('<Invoice xmlns="urn:elsewhere"><Total>1</Total>')],
    ['a form of another kind', text('<?xml version="1.0"?><!-- x --><Faktura xmlns="urn:elsewhere">')],
    [
      'a root element that is called like another prefix',
      text('<a:Invoice xmlns="http://isdoc.cz/namespace/2013">'),
    ],
    [
      'another message of SOAP',
      text('<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body/></S:Envelope>'),
    ],
    ['encrypted data in an envelope', Uint8Array.from(signed(0x80), (byte, at) => (at === 12 ? 3 : byte))],
    ['a sequence of something else', bytes(0x30, 0x82, 0x10, 0x00, 0x02, 0x01, 0x01)],
    ['text in Base64', text('TUlJQiBpcyBvbmx5IHRleHQ=')],
    ['other XML in UTF-16', utf16('\uFEFF<?xml version="1.0"?><catalog>')],
    ['a ZIP, though a PDF lies in it', text('PK\u0003\u0004 %PDF-1.4')],
    ['AVIF', ftyp('avif', 'mif1')],
    ['AVIF that calls itself HEIF first', ftyp('mif1', 'avif')],
    ['an MP4', ftyp('isom', 'mp41')],
    ['text that begins with BM', text('BMW invoices of the whole year 2024 and more')],
    ['a BMP whose pixels would overlap its header', bmp(40, 20)],
    ['an executable', bytes(0x7f, 0x45, 0x4c, 0x46)],
    ['plain text', text('Invoice 4711, total 12.50 < 13')],
    ['JSON', text('{"a": "<b/>"}')],
  ])('does not detect %s', (_, head) => {
    expect(detectContentType(head)).toBeNull()
  })

  it('returns for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (head) => {
        const type = detectContentType(head)
        expect(type === null || contentTypes.includes(type)).toBe(true)
      }),
    )
  })

  it('does not read beyond the first 4,096 bytes', () => {
    expect(detectContentType(text(`${'x'.repeat(4092)}%PDF-1.4`))).toBeNull()
  })
})
