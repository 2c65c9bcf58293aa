import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { DocumentReview } from './document-review.tsx'

/** The page of one document, within the app. */
export function DocumentPage() {
  const { id } = useParams({ from: '/signed-in/documents/$id' })
  const { from, tab } = useSearch({ from: '/signed-in/documents/$id' })
  const navigate = useNavigate()
  return (
    <DocumentReview
      key={id}
      id={id}
      from={from}
      tab={tab ?? 'fields'}
      setTab={(tab) =>
        navigate({
          to: '/documents/$id',
          params: { id },
          search: { ...(from !== undefined && { from }), ...(tab !== 'fields' && { tab }) },
          replace: true,
        })
      }
      isEmbedded={false}
    />
  )
}
