import { useParams } from '@tanstack/react-router'
import { settingsRoute } from '../settings-route.ts'
import { DestinationList } from './destination-list.tsx'
import { DestinationPage } from './destination-page.tsx'
import { NewDestinationPage } from './new-destination-page.tsx'

/** The systems that approved documents are delivered to. */
export function DestinationsSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  if (item === undefined) return <DestinationList />
  return item === 'new' ? <NewDestinationPage /> : <DestinationPage key={item} id={item} />
}
