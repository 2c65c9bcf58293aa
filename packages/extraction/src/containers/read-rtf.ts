import { decompressRTF } from '@kenjiuno/decompressrtf'
import { deEncapsulateSync } from 'rtf-stream-parser'
import type { MailText } from '../mail-text/mail-text.ts'

/** Longer text is no invoice: compressed, and unpacked. */
const mostBytes = 1_048_576
const mostCharacters = 2_097_152
/** Groups in groups; the time for each grows with the depth. */
const deepest = 200
/** Of the head: size, size of what is unpacked, kind and checksum, four bytes each. */
const headBytes = 16

/** Code pages of Windows that have another name in the Encoding Standard. */
const encodings: Record<string, string> = {
  cp866: 'ibm866',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp10000: 'macintosh',
  cp65001: 'utf-8',
}

/**
 * The text of compressed RTF (MS-OXRTFCP): the HTML or plain text that Outlook wrapped in it (MS-OXRTFEX), or the text of RTF
 * that is nothing else. Empty for what cannot be read: the text of a mail is only for people then.
 */
export function textOfRtf(compressed: Uint8Array): MailText {
  if (compressed.length > mostBytes || !isWhole(compressed)) return { html: '', text: '' }
  try {
    const rtf = Buffer.from(decompressRTF([...compressed])).toString('latin1')
    if (rtf.length > mostCharacters || depthOf(rtf) > deepest) return { html: '', text: '' }
    const isWrapped = /\\from(?:html|text)/.test(rtf.slice(0, 500))
    const { mode, text } = deEncapsulateSync(Buffer.from(isWrapped ? rtf : asWrapped(rtf), 'latin1'), {
      decode,
      warn: () => {},
      allowCp0: true,
    })
    return mode === 'html' ? { html: `${text}`, text: '' } : { html: '', text: `${text}` }
  } catch {
    return { html: '', text: '' }
  }
}

/** The unpacking trusts the size in the head. */
function isWhole(compressed: Uint8Array): boolean {
  if (compressed.length < headBytes) return false
  const size = new DataView(compressed.buffer, compressed.byteOffset).getUint32(0, true)
  return size + 4 <= compressed.length
}

function depthOf(rtf: string): number {
  let depth = 0
  let most = 0
  for (const [brace] of rtf.matchAll(/(?<!\\)[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    most = Math.max(most, depth)
  }
  return most
}

/** RTF as if plain text was wrapped in it: without pictures and properties, and with the cells of tables in columns. */
function asWrapped(rtf: string): string {
  return rtf
    .replace(/^\{\\rtf\d*/, '{\\rtf1\\fromtext')
    .replace(/\{\\(?=(?:info|pict|header|footer|footnote)\b)/g, '{\\*\\')
    .replace(/(?<!\\)\\(?:nest)?cell(?![a-z])/g, '\\tab')
    .replace(/(?<!\\)\\(?:nest)?row(?![a-z])/g, '\\par')
}

function decode(bytes: Buffer, codePage: string): string {
  const name = encodings[codePage] ?? codePage.replace(/^cp/, 'windows-')
  return decoderOf(name).decode(bytes)
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
