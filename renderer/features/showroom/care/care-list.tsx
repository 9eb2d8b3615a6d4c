import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { CallDialog } from './call-dialog.tsx'
import styles from './care.module.css'
import { CareRow } from './care-row.tsx'
import { type Care, listCare } from './list-care.ts'
import { RewardDialog } from './reward-dialog.tsx'
import { RewardRow } from './reward-row.tsx'

const LISTS = ['due', 'coming', 'rewards'] as const
type List = (typeof LISTS)[number]

interface CareListProps {
  /** Only the buyers of whoever works here. */
  readonly isMine?: boolean
}

/** Buyers to call after their hand-over, longest overdue first, and rewards to give. */
export const CareList = ({ isMine = false }: CareListProps): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const all = useLive((db) => listCare(db, today, now), [today])
  const [list, setList] = useState<List>('due')
  const [open, setOpen] = useState<string>()
  const page = useRef<HTMLElement>(null)
  const isRead = all !== undefined
  useEffect(() => {
    // The arrows work at once, also after a call: the next one to make comes up first.
    if (!isRead || open !== undefined) return
    if (document.activeElement?.matches('input, textarea') === true) return
    page.current?.querySelector<HTMLElement>('button[data-care]')?.focus()
  }, [isRead, open])
  if (all === undefined) return null
  const care = isMine ? ofConsultant(all, me.id) : all
  const close = (): void => setOpen(undefined)
  const call = [...care.due, ...care.coming].find(({ sale }) => sale.id === open)
  const given = care.rewards.find(({ sale, reward }) => `${sale.id}-${reward.side}` === open)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
    <section
      className={styles.page}
      data-testid="care-list"
      onKeyDown={moveInRows('button[data-care]')}
      ref={page}
    >
      <div className={styles.head}>
        <Choice
          label={say('care.which')}
          name="care-list-of"
          onChange={(next) => setList(next ?? 'due')}
          options={LISTS.map((value) => ({
            value,
            label: say(`care.list.${value}`, { count: care[value].length }),
          }))}
          value={list}
        />
        <span className={styles.quiet}>
          {say(list === 'rewards' ? 'care.keys.rewards' : 'care.keys')}
        </span>
      </div>
      <Card>
        {care[list].length === 0 ? (
          <EmptyState hint={say(`care.empty.${list}.hint`)} title={say(`care.empty.${list}`)} />
        ) : (
          <>
            <Legend columns={list === 'rewards' ? REWARD_COLUMNS : CALL_COLUMNS} />
            {list === 'rewards'
              ? care.rewards.map((entry) => (
                  <RewardRow
                    entry={entry}
                    key={`${entry.sale.id}-${entry.reward.side}`}
                    onOpen={() => setOpen(`${entry.sale.id}-${entry.reward.side}`)}
                  />
                ))
              : care[list].map((entry) => (
                  <CareRow
                    entry={entry}
                    key={entry.sale.id}
                    onOpen={() => setOpen(entry.sale.id)}
                    today={today}
                  />
                ))}
          </>
        )}
      </Card>
      {list === 'rewards' || care.resting === 0 ? null : (
        <p className={styles.quiet} data-testid="care-resting">
          {say('care.resting', { count: care.resting })}
        </p>
      )}
      {call === undefined ? null : <CallDialog entry={call} onClose={close} />}
      {given === undefined ? null : (
        <RewardDialog
          name={given.receiver.name}
          onClose={close}
          reward={given.reward}
          saleId={given.sale.id}
        />
      )}
    </section>
  )
}

const ofConsultant = (care: Care, id: string): Care => ({
  ...care,
  due: care.due.filter(({ consultant }) => consultant?.id === id),
  coming: care.coming.filter(({ consultant }) => consultant?.id === id),
  rewards: care.rewards.filter(({ consultant }) => consultant?.id === id),
})

const CALL_COLUMNS = ['due', 'buyer', 'car', 'why', 'last', 'consultant'] as const
const REWARD_COLUMNS = ['delivered', 'receiver', 'for', 'reward', 'state', 'consultant'] as const

interface LegendProps {
  readonly columns: typeof CALL_COLUMNS | typeof REWARD_COLUMNS
}

const Legend = ({ columns }: LegendProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.legend}>
      {columns.map((column) => (
        <span key={column}>{say(`care.column.${column}`)}</span>
      ))}
    </div>
  )
}
