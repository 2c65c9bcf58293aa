/** The kinds of file that can be read, by media type. */
export const contentTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/heic',
  'image/webp',
  'image/gif',
  'image/bmp',
  'application/xml',
  'application/pkcs7-mime',
] as const
export type ContentType = (typeof contentTypes)[number]

/** The kinds of file that hold other files, by media type. */
export const containerTypes = ['application/zip', 'message/rfc822', 'application/vnd.ms-outlook'] as const
export type ContainerType = (typeof containerTypes)[number]
