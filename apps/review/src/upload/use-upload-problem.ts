import { ApiError } from '@numora/client'
import { useTranslations } from 'use-intl'
import { useFailureText } from '../kit/failure.tsx'
import { type DocumentUpload, isLost, isSignedOut } from './uploads.ts'

/** Says in words why an upload failed. */
export function useUploadProblem(): (upload: DocumentUpload) => string {
  const t = useTranslations('queue.upload')
  const failureText = useFailureText()
  return ({ error, file }) => {
    if (isLost(error)) return t('lost')
    if (isSignedOut(error)) return t('signedOut')
    // Thrown by the file itself: it was moved, changed or deleted.
    if (error instanceof DOMException) return t('unreadable')
    if (!(error instanceof ApiError)) return failureText(error)
    if (error.code === 'file_too_large' || error.code === 'payload_too_large') return t('tooLarge')
    if (error.code === 'unsupported_file_type') return t(file.size === 0 ? 'empty' : 'unsupported')
    if (error.status === 404) return t('gone')
    return failureText(error)
  }
}
