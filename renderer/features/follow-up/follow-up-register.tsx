import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { FollowUpDialog } from './follow-up-dialog.tsx'
import styles from './follow-up-register.module.css'
import { FollowUpRow } from './follow-up-row.tsx'
import { type FollowUps, listFollowUps } from './list-follow-ups.ts'

const LISTS = ['due', 'coming', 'heard'] as const

/** Customers to call after delivery, longest overdue first: ↑ ↓ choose, Enter opens the call. */
export const FollowUpRegister = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const [list, setList] = useState<keyof FollowUps>('due')
  const [open, setOpen] = useState<VisitId>()
  const followUps = useLive((db) => listFollowUps(db, now, shop.offsetMinutes), [today])
  const page = useRef<HTMLElement>(null)
  const isRead = followUps !== undefined
  const isOpen = open !== undefined
  useEffect(() => {
    // The arrows work at once, also after a call: the next one to make comes up first. But nobody
    // who is typing elsewhere loses the cursor.
    if (!isRead || isOpen || document.activeElement?.matches('input, textarea') === true) return
    page.current?.querySelector<HTMLElement>('button[data-visit]')?.focus()
  }, [isRead, isOpen])
  if (followUps === undefined) return null
  const entries = followUps[list]
  const opened = LISTS.flatMap((name) => followUps[name]).find(({ visit }) => visit.id === open)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
    <section
      className={styles.page}
      data-testid="follow-up-register"
      onKeyDown={moveInRows('button[data-visit]')}
      ref={page}
    >
      <div className={styles.head}>
        <Choice
          label={say('followUp.which')}
          name="follow-up-list"
          onChange={(next) => setList(next ?? 'due')}
          options={LISTS.map((value) => ({
            value,
            label: say(`followUp.list.${value}`, { count: followUps[value].length }),
          }))}
          value={list}
        />
        <span className={styles.hint}>{say('followUp.hint')}</span>
      </div>
      <Card>
        {entries.length === 0 ? (
          <EmptyState
            hint={say(`followUp.emptyHint.${list}`)}
            title={say(`followUp.empty.${list}`)}
          />
        ) : (
          <>
            <div className={styles.legend}>
              <span>{say('followUp.due')}</span>
              <span>{say('reception.customer')}</span>
              <span>{say('vehicle.plate')}</span>
              <span>{say('vehicle.work')}</span>
              <span>{say('followUp.lastCall')}</span>
            </div>
            {entries.map((entry) => (
              <FollowUpRow
                entry={entry}
                key={entry.visit.id}
                onOpen={() => setOpen(entry.visit.id)}
                today={today}
              />
            ))}
          </>
        )}
      </Card>
      {opened === undefined ? null : (
        <FollowUpDialog entry={opened} onClose={() => setOpen(undefined)} />
      )}
    </section>
  )
}
