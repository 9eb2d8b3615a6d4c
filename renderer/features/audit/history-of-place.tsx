import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatRoute, type Route } from '#renderer/navigation/route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { listRouteRecords } from './list-route-records.ts'

// Loaded when it is first asked for: it knows the words of every field.
const HistoryDialog = lazy(async () => ({
  default: (await import('./history-dialog.tsx')).HistoryDialog,
}))

/** The history of what is open at a place of the desk: Alt+H, wherever there is a record. */
export const HistoryOfPlace = ({ route }: { readonly route: Route }): ReactNode => {
  const say = useSay()
  const place = formatRoute(route)
  const records = useLive((db) => listRouteRecords(db, route), [place]) ?? []
  const [isOpen, setIsOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, another record
  useEffect(() => setIsOpen(false), [place])
  const open = records.length === 0 ? undefined : () => setIsOpen(true)
  useKeys({ 'Alt+H': open })
  if (open === undefined) return null
  return (
    <>
      <Button data-testid="open-history" keys="Alt+H" look="quiet" onClick={open} size="small">
        {say('audit.open')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <HistoryDialog onClose={() => setIsOpen(false)} records={records} />
        </Suspense>
      ) : null}
    </>
  )
}
