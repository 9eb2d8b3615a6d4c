import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { sumCounts } from '#shared/domain/till/compute-till.ts'
import { DENOMINATIONS } from '#shared/domain/till/denominations.ts'
import type { Day } from '#shared/kernel/day.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, negate, subtract } from '#shared/kernel/money.ts'
import { Amount } from '../amount.tsx'
import { CountRows } from './count-rows.tsx'
import styles from './day-close.module.css'
import { closeDay } from './till-commands.ts'

interface CountCardProps {
  readonly on: Day
  readonly opening: Money
  readonly expected: Money
}

/** The drawer counted note by note, against what should be in it. Ctrl+Enter closes the day. */
export const CountCard = ({ on, opening, expected }: CountCardProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const [pieces, setPieces] = useState<Readonly<Record<number, number | undefined>>>({})
  const [note, setNote] = useState('')
  const [kept, setKept] = useState<Money>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const counts = DENOMINATIONS[currency].map((value) => ({ value, count: pieces[value] ?? 0 }))
  const counted = sumCounts(counts)
  const difference = subtract(counted, expected)
  // Before the first note is counted there is nothing to compare.
  const hasCounted = Object.values(pieces).some((count) => count !== undefined)
  const isShown = hasCounted || problem !== undefined
  // The float stays; the rest goes to the safe or the bank.
  const carriedOver = kept ?? (counted < opening ? counted : opening)

  const close = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const closed = await closeDay(session, on, { counts, note, carriedOver })
    setBusy(false)
    if (!closed.ok) {
      setProblem(explain(closed))
    }
  }
  useKeys({ 'Ctrl+Enter': () => void close() })

  return (
    <Card testId="till-count" title={say('till.count')}>
      <div className={styles.body}>
        <CountRows
          onChange={(value, count) => {
            setPieces((before) => ({ ...before, [value]: count }))
            setProblem(undefined)
          }}
          pieces={pieces}
        />
        <dl className={styles.lines}>
          <div className={styles.total}>
            <dt>{say('till.counted')}</dt>
            <dd>
              <Amount amount={counted} testId="till-counted" />
            </dd>
          </div>
          <div>
            <dt>{say('till.difference')}</dt>
            <dd data-amount={difference} data-testid="till-difference">
              {isShown ? <Difference difference={difference} /> : '—'}
            </dd>
          </div>
        </dl>
        {difference === 0 || !isShown ? null : (
          <TextField
            isRequired
            label={say('till.differenceNote')}
            name="till-note"
            onChange={(text) => {
              setNote(text)
              setProblem(undefined)
            }}
            value={note}
          />
        )}
        <MoneyField
          currency={currency}
          hint={say('till.handedIn', {
            amount: formatMoney(subtract(counted, carriedOver), currency),
          })}
          label={say('till.carriedOver')}
          name="till-carried-over"
          onChange={setKept}
          value={carriedOver}
        />
        {problem === undefined ? null : (
          <p className={styles.problem} data-testid="till-problem" role="alert">
            {problem}
          </p>
        )}
        <Button
          data-testid="till-close"
          disabled={isBusy}
          keys="Ctrl+Enter"
          look="primary"
          onClick={() => void close()}
        >
          {say('till.closeDay')}
        </Button>
      </div>
    </Card>
  )
}

/** More or less in the drawer than there should be, in words. */
export const Difference = ({ difference }: { readonly difference: Money }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (difference === 0) return <StatusTag tone="ok">{say('till.even')}</StatusTag>
  const isOver = difference > 0
  const amount = formatMoney(isOver ? difference : negate(difference), shop.currency)
  return <StatusTag tone="bad">{say(isOver ? 'till.over' : 'till.short', { amount })}</StatusTag>
}
