import { type ContainerType, type ContentType, containerTypes } from '@numora/contract'
import { contentTypeHeadBytes, detectContentType } from './content-type.ts'

/**
 * Detects from a file's first bytes what it is: a document or a container of files. Null for anything else, such as
 * Office files, which are ZIP archives or compound files, too.
 */
export function detectFileType(head: Uint8Array): ContentType | ContainerType | null {
  return detectContainerType(head) ?? detectContentType(head)
}

export function isContainerType(type: string | null): type is ContainerType {
  return containerTypes.some((each) => each === type)
}

/** The kind of container: a ZIP archive, a mail (EML) or a message of Outlook (MSG); null for other files. */
export function detectContainerType(head: Uint8Array): ContainerType | null {
  const start = head.subarray(0, contentTypeHeadBytes)
  const latin1 = new TextDecoder('latin1').decode(start)
  if (isZip(latin1)) return isOfficeZip(latin1) ? null : 'application/zip'
  if (latin1.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return mayBeMessage(start) ? 'application/vnd.ms-outlook' : null
  return isMail(latin1) ? 'message/rfc822' : null
}

function isZip(latin1: string): boolean {
  return latin1.startsWith('PK\x03\x04') || latin1.startsWith('PK\x05\x06')
}

/** The first entries of Office files, which all such programs write there. */
function isOfficeZip(latin1: string): boolean {
  return (
    /^PK[\s\S]{28}(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/.test(latin1) ||
    /^PK[\s\S]{28}mimetype[\s\S]{0,40}application\/(vnd\.oasis|epub)/.test(latin1)
  )
}

/** The class of the root entry of a message of Outlook, {00020D0B-0000-0000-C000-000000000046}. */
const messageClass = [0x0b, 0x0d, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]

/** False if the root entry is in the head and is that of another kind of compound file. */
function mayBeMessage(head: Uint8Array): boolean {
  if (head.length < 512) return false
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const rootAt = (view.getUint32(48, true) + 1) * 2 ** Math.min(view.getUint16(30, true), 16)
  const classId = head.subarray(rootAt + 80, rootAt + 96)
  return classId.length < 16 || messageClass.every((byte, index) => classId[index] === byte)
}

const mailHeader =
  /^(?:From|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|Subject|To|Date|Content-Type|Reply-To|Sender|DKIM-Signature|X-[\w-]+):/i
const header = /^[\x21-\x39\x3b-\x7e]{1,76}:/

/** The head of a mail is only headers until its first empty line, and at least two of them are those of mails. */
function isMail(latin1: string): boolean {
  const [headers, ...more] = latin1.replace(/^\xef\xbb\xbf/, '').split(/\r?\n\r?\n/, 2)
  const lines = headers!.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  // At the end of the head, the name of a header may be cut off.
  if (more.length === 0 && latin1.length >= contentTypeHeadBytes && !header.test(lines.at(-1)!)) lines.pop()
  const names = new Set(lines.flatMap((line) => mailHeader.exec(line)?.[0].toLowerCase() ?? []))
  return names.size >= 2 && lines.every((line) => header.test(line) || line === '')
}
