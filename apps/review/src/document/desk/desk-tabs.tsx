import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Spinner } from '../../kit/spinner.tsx'
import { Tabs } from '../../kit/tabs.tsx'
import { lifeTabs } from '../../life/life-tabs.ts'
import { useMe } from '../../session/session-gate.tsx'
import { contentOf } from '../draft/content.ts'
import { FieldPanel } from '../fields/field-panel.tsx'
import { LineGrid } from '../lines/line-grid.tsx'
import styles from './desk.module.css'
import { useDesk } from './desk-context.ts'

/** `fields`, `lines`, or the id of one of the other views. */
export type TabId = string

/** The views beside the pages: fields, line items, and the rest of the document's life. */
export function DeskTabs({ tab, setTab }: { tab: TabId; setTab: (tab: TabId) => void }) {
  const t = useTranslations('document')
  const life = useTranslations('life')
  const me = useMe()
  const { store, schema, state, doubts, isEmbedded } = useDesk()
  const openIn = (kind: string) => doubts.open.filter((path) => path.startsWith(kind)).length
  const named = (label: string, count: number, open: number) => (
    <>
      {label}
      {count > 0 && ` ${count}`}
      {open > 0 && <span className={styles.openCount} title={t('openCount', { count: open })} />}
    </>
  )
  const others = isEmbedded ? [] : lifeTabs.filter(({ isFor }) => isFor?.(me) ?? true)
  const tabs = [
    {
      id: 'fields',
      label: named(t('fields'), 0, openIn('field/') + openIn('tax/')),
      content: <FieldPanel />,
    },
    ...(schema.line_item_fields.length > 0
      ? [
          {
            id: 'lines',
            label: named(t('lines.title'), contentOf(state.draft).lines.length, openIn('line/')),
            content: <LineGrid />,
          },
        ]
      : []),
    ...others.map(({ id, label, Content }) => ({
      id,
      label: life(label as never),
      content: (
        <Suspense fallback={<Spinner />}>
          <Content documentId={store.id} />
        </Suspense>
      ),
    })),
  ]
  const value = tabs.some(({ id }) => id === tab) ? tab : 'fields'
  return <Tabs tabs={tabs} value={value} onValueChange={setTab} label={t('views')} className={styles.tabs} />
}
