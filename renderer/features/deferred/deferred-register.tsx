import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import type { DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { DeferredCallDialog } from './deferred-call-dialog.tsx'
import { DeferredHead } from './deferred-head.tsx'
import styles from './deferred-register.module.css'
import { DeferredRow } from './deferred-row.tsx'
import { type DeferredList, filterDeferred } from './filter-deferred.ts'
import { type DeferredEntry, listDeferred } from './list-deferred.ts'

/** As many as a person calls in a day; the rest is one press away. */
const AT_ONCE = 100

/** Work customers put off, what is due first. ↑ ↓ choose, Enter calls, A books, V opens the car. */
export const DeferredRegister = (): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const { shop } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const entries = useLive((db) => listDeferred(db, today, shop.offsetMinutes), [today])
  const [list, setList] = useState<DeferredList>('due')
  const [text, setText] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const [calling, setCalling] = useState<DeferredJobId>()
  const page = useRef<HTMLElement>(null)
  const shown = useMemo(() => filterDeferred(entries ?? [], list, text), [entries, list, text])
  const isRead = entries !== undefined

  const listRows = (): HTMLElement[] => [
    ...(page.current?.querySelectorAll<HTMLElement>('button[data-deferred]') ?? []),
  ]
  const step = (by: 1 | -1): void => {
    const rows = listRows()
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[at === -1 ? 0 : at + by]?.focus()
  }
  const focused = (): DeferredEntry | undefined => {
    const id = (document.activeElement as HTMLElement | null)?.dataset.deferred
    return shown.find(({ deferred }) => deferred.id === id)
  }
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    A: () => {
      const entry = focused()
      if (entry !== undefined) go({ name: 'appointment', vehicleId: entry.vehicle.id })
    },
    V: () => {
      const entry = focused()
      if (entry !== undefined) go({ name: 'vehicle', vehicleId: entry.vehicle.id })
    },
    O: () => {
      const entry = focused()
      if (entry === undefined) return
      go({ name: 'visit', visitId: entry.deferred.visitId, sheet: 'estimate' })
    },
  })
  useEffect(() => {
    // The arrows work at once, but nobody who is typing elsewhere loses the cursor.
    if (!isRead || document.activeElement?.matches('input, textarea') === true) return
    page.current?.querySelector<HTMLElement>('button[data-deferred]')?.focus()
  }, [isRead])
  if (entries === undefined) return null

  const open = ({ deferred, customer }: DeferredEntry): void => {
    if (mayCall(customer)) setCalling(deferred.id)
    else notify('warn', say('refusals.deferred.no-consent'))
  }
  const close = (): void => {
    const at = shown.findIndex(({ deferred }) => deferred.id === calling)
    setCalling(undefined)
    // Back where the call was begun: what was answered for good makes way for the next one.
    requestAnimationFrame(() => {
      const rows = listRows()
      rows[Math.min(Math.max(at, 0), rows.length - 1)]?.focus()
    })
  }
  const called = entries.find(({ deferred }) => deferred.id === calling)
  return (
    <section className={styles.page} data-testid="deferred-register" ref={page}>
      <DeferredHead
        entries={entries}
        list={list}
        onList={(next) => {
          setList(next)
          setMost(AT_ONCE)
        }}
        onText={setText}
        shown={shown}
        text={text}
      />
      <Card>
        {shown.length === 0 ? (
          <EmptyState
            hint={say(entries.length === 0 ? 'deferred.emptyHint' : 'deferred.noneHint')}
            title={say(entries.length === 0 ? 'deferred.empty' : 'deferred.none')}
          />
        ) : (
          <>
            <div className={styles.legend}>
              <span>{say('deferred.on')}</span>
              <span className={styles.value}>{say('deferred.value')}</span>
              <span>{say('deferred.work')}</span>
              <span>{say('deferred.because')}</span>
              <span>{say('vehicle.plate')}</span>
              <span>{say('deferred.customer')}</span>
              <span>{say('deferred.lastCall')}</span>
            </div>
            {shown.slice(0, most).map((entry) => (
              <DeferredRow
                entry={entry}
                key={entry.deferred.id}
                onOpen={() => open(entry)}
                today={today}
              />
            ))}
            {shown.length > most ? (
              <div className={styles.more}>
                <Button
                  data-testid="deferred-more"
                  look="quiet"
                  onClick={() => setMost(most + AT_ONCE)}
                >
                  {say('deferred.more', { count: shown.length - most })}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Card>
      {called === undefined ? null : <DeferredCallDialog entry={called} onClose={close} />}
    </section>
  )
}
