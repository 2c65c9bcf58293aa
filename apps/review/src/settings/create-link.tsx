import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from '../kit/link-button.tsx'
import { useMay } from '../session/session-gate.tsx'
import type { SectionId } from './section-ids.ts'
import { settingsRoute } from './settings-route.ts'

type CreateLinkProps = { section: SectionId; children: ReactNode }

/** Leads to the page that makes one more thing of a section, for those who may change where documents go. */
export function CreateLink({ section, children }: CreateLinkProps) {
  if (!useMay('destinations:write')) return null
  return (
    <LinkButton look="primary" icon={<Plus />} to={settingsRoute} params={{ section, item: 'new' }}>
      {children}
    </LinkButton>
  )
}
