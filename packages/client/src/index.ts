export type { Answer } from './answer.ts'
export type { Call } from './call.ts'
export * from './errors.ts'
export type * from './generated/types.ts'
export { version } from './generated/version.ts'
export type { List, Page, ToArrayOptions } from './list.ts'
export { Numora } from './numora.ts'
export type { AppInfo, HeaderValues, Logger, LogLevel, NumoraOptions, RequestOptions } from './options.ts'
export type { RawRequest, RawRequestOptions } from './raw-request.ts'
export type { SignOptions } from './sign.ts'
export { type FileContent, type FileSource, fromPath, type UploadFile } from './upload.ts'
export type { Waiting, WaitOptions } from './wait.ts'
export {
  type VerifyOptions,
  type WebhookHeaders,
  type Webhooks,
  webhooks,
} from './webhooks.ts'
