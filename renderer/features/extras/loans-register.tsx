import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { LoanId } from '#shared/domain/extras/loan.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatNearTime } from '#shared/kernel/instant.ts'
import { type FleetRow, listLoanRegister } from './loans/list-loan-register.ts'
import { LoanTag } from './loans/loan-tag.tsx'
import { ReturnDialog } from './loans/return-dialog.tsx'
import styles from './loans-register.module.css'

/** The fleet: who has which car since when and until when. ↑ ↓ choose, R takes back, O opens. */
export const LoansRegister = (): ReactNode => {
  const say = useSay()
  const now = useNow()
  const rows = useLive((db) => listLoanRegister(db, now), [now])
  const [picked, setPicked] = useState<string>()
  const [returning, setReturning] = useState<LoanId>()
  const chosen = rows?.find(({ car }) => car.id === picked) ?? rows?.[0]
  const walk = (by: 1 | -1) => (): void => {
    if (rows === undefined || chosen === undefined) return
    const next = rows[rows.indexOf(chosen) + by]
    if (next === undefined) return
    setPicked(next.car.id)
    document.querySelector<HTMLElement>(`[data-car="${next.car.id}"]`)?.focus()
  }
  const loan = chosen?.loan
  const open = loan === undefined ? undefined : (): void => openVisit(loan)
  const back = loan === undefined ? undefined : (): void => setReturning(loan.id)
  useKeys({ ArrowDown: walk(1), ArrowUp: walk(-1), R: back, O: open })
  if (rows === undefined) return null
  const out = rows.filter((row) => row.loan !== undefined).length
  const returned = rows.find((row) => row.loan !== undefined && row.loan.id === returning)
  return (
    <Card
      aside={
        <span data-free={rows.length - out} data-out={out} data-testid="loans-count">
          {say('extras.register.count', { out, free: rows.length - out })}
        </span>
      }
      testId="loans-register"
      title={say('registers.loans')}
    >
      {rows.length === 0 ? (
        <EmptyState hint={say('extras.registerEmptyHint')} title={say('extras.registerEmpty')} />
      ) : (
        <table className={styles.loans}>
          <thead>
            <tr>
              <th scope="col">{say('extras.loanCar')}</th>
              <th scope="col">{say('extras.register.customer')}</th>
              <th scope="col">{say('extras.phone')}</th>
              <th scope="col">{say('extras.register.since')}</th>
              <th scope="col">{say('extras.register.due')}</th>
              <th scope="col">{say('extras.mileage')}</th>
              <th aria-label={say('extras.return')} scope="col" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FleetLine
                isChosen={row === chosen}
                key={row.car.id}
                onChoose={() => setPicked(row.car.id)}
                onReturn={setReturning}
                row={row}
              />
            ))}
          </tbody>
        </table>
      )}
      {returned?.loan === undefined ? null : (
        <ReturnDialog
          car={returned.car}
          loan={returned.loan}
          onClose={() => setReturning(undefined)}
        />
      )}
    </Card>
  )
}

const openVisit = ({ visitId }: Pick<NonNullable<FleetRow['loan']>, 'visitId'>): void =>
  go({ name: 'visit', visitId, sheet: 'extras' })

interface FleetLineProps {
  readonly row: FleetRow
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onReturn: (loanId: LoanId) => void
}

const FleetLine = ({ row, isChosen, onChoose, onReturn }: FleetLineProps): ReactNode => {
  const { car, loan, customer } = row
  const say = useSay()
  const now = useNow()
  const { offsetMinutes, currency } = useSession().shop
  return (
    <tr
      data-car={car.id}
      data-chosen={isChosen}
      data-overdue={row.isOverdue}
      data-testid="loan-row"
      onClick={onChoose}
      onFocus={onChoose}
      tabIndex={isChosen ? 0 : -1}
    >
      <td>
        <span className={styles.car}>
          <Plate size="small" text={formatPlate(car.plate)} />
          <span>{car.car}</span>
        </span>
      </td>
      <td>{loan === undefined ? '' : [...new Set([customer, loan.driver])].join(' · ')}</td>
      <td>{loan === undefined ? '' : formatPhone(loan.phone, { home: homeOf(currency) })}</td>
      <td>{loan === undefined ? '' : formatNearTime(loan.out.at, now, offsetMinutes)}</td>
      <td>
        {loan === undefined ? (
          <StatusTag tone="ok">{say('extras.loanState.free')}</StatusTag>
        ) : (
          <span className={styles.car}>
            {formatNearTime(loan.dueAt, now, offsetMinutes)}
            <LoanTag loan={loan} now={now} />
          </span>
        )}
      </td>
      <td className={styles.number}>{car.mileageKm.toLocaleString('en-US')} km</td>
      <td>
        {loan === undefined ? null : (
          <span className={styles.acts}>
            <Button
              data-testid="loan-row-return"
              keys={isChosen ? 'R' : undefined}
              onClick={() => onReturn(loan.id)}
              size="small"
              tabIndex={-1}
            >
              {say('extras.return')}
            </Button>
            <Button
              data-testid="loan-row-open"
              keys={isChosen ? 'O' : undefined}
              look="quiet"
              onClick={() => openVisit(loan)}
              size="small"
              tabIndex={-1}
            >
              {say('extras.register.open')}
            </Button>
          </span>
        )}
      </td>
    </tr>
  )
}
