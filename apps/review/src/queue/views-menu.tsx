import type { View } from '@numora/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bookmark, Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { Menu, type MenuItem } from '../kit/menu.tsx'
import { notify } from '../kit/toasts.tsx'
import { useMe } from '../session/session-gate.tsx'
import { listQueryOf, type QueueSearch, searchOfView, textOfQueueSearch } from './queue-search.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'

/** Saved views, own and shared: opens them, saves what is shown now, replaces and deletes. */
export function ViewsMenu({
  search,
  onOpen,
}: {
  search: QueueSearch
  onOpen: (search: QueueSearch) => void
}) {
  const t = useTranslations('queue.views')
  const me = useMe()
  const numora = useNumora()
  const { data } = useQuery({ queryKey: ['views'], queryFn: () => numora.views.list(), staleTime: 60_000 })
  const views = data?.data ?? []
  const [openedId, setOpenedId] = useState<string>()
  const [isSaving, setSaving] = useState(false)
  const [removed, setRemoved] = useState<View>()
  const { replace, remove } = useViewChanges()
  const shown = textOfQueueSearch(search)
  const active = views.find(({ query }) => textOfQueueSearch(searchOfView(query)) === shown)
  const opened = active ?? views.find(({ id }) => id === openedId)
  const mayChange = opened && (opened.owner.id === me.id || me.role === 'admin')
  const items: MenuItem[] = [
    ...views.map((view) => ({
      label: view.owner.id === me.id ? view.name : `${view.name} (${t('sharedMark')})`,
      icon: view === active ? <Check /> : <Bookmark />,
      onSelect: () => {
        setOpenedId(view.id)
        onOpen(searchOfView(view.query))
      },
    })),
    ...(views.length === 0 ? [{ label: t('none'), isDisabled: true, onSelect: () => {} }] : []),
    {
      label: t('save'),
      isSeparated: true,
      isDisabled: active !== undefined,
      onSelect: () => setSaving(true),
    },
  ]
  if (mayChange && !active)
    items.push({
      label: t('update', { name: opened.name }),
      onSelect: () => replace.mutate({ view: opened, query: listQueryOf(search) }),
    })
  if (mayChange)
    items.push({
      label: t('remove', { name: opened.name }),
      isDanger: true,
      onSelect: () => setRemoved(opened),
    })
  return (
    <>
      <Menu trigger={<Button icon={<Bookmark />}>{active?.name ?? t('title')}</Button>} items={items} />
      <SaveViewDialog isOpen={isSaving} onClose={() => setSaving(false)} query={listQueryOf(search)} />
      <RemoveDialog
        view={removed}
        onClose={() => setRemoved(undefined)}
        onRemove={(id) => remove.mutate(id)}
      />
    </>
  )
}

function RemoveDialog({
  view,
  onClose,
  onRemove,
}: {
  view: View | undefined
  onClose: () => void
  onRemove: (id: string) => void
}) {
  const t = useTranslations('queue.views')
  const common = useTranslations('common')
  return (
    <Dialog
      isOpen={view !== undefined}
      onClose={onClose}
      title={t('removeTitle', { name: view?.name ?? '' })}
      description={t('removeText')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onRemove(view!.id)
              onClose()
            }}
          >
            {common('delete')}
          </Button>
        </>
      }
    />
  )
}

type Replacement = { view: View; query: ReturnType<typeof listQueryOf> }

function useViewChanges() {
  const t = useTranslations('queue.views')
  const numora = useNumora()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const done = (text: string) => ({
    onSuccess: () => notify(text),
    onError: (error: Error) => notify(failureText(error), { tone: 'bad' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['views'] }),
  })
  const replace = useMutation({
    mutationFn: ({ view: { id, name, is_shared }, query }: Replacement) =>
      numora.views.put(id, { name, is_shared, query } as Parameters<typeof numora.views.put>[1]),
    ...done(t('saved')),
  })
  const remove = useMutation({ mutationFn: (id: string) => numora.views.delete(id), ...done(t('removed')) })
  return { replace, remove }
}
