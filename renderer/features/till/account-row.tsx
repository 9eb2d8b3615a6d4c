import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { sum } from '#shared/kernel/money.ts'
import styles from './accounts-register.module.css'
import { Amount } from './amount.tsx'
import type { Account, AgeBand } from './list-accounts.ts'

const TONES: Readonly<Record<AgeBand, Tone>> = { month: 'plain', quarter: 'warn', older: 'bad' }

interface AccountRowProps {
  readonly account: Account
  readonly onPay: () => void
}

/** One bill on account. */
export const AccountRow = ({ account, onPay }: AccountRowProps): ReactNode => {
  const say = useSay()
  const { visit, customer, vehicle, since, days, band, owed } = account
  return (
    <tr data-testid="account-row" data-visit={visit.id}>
      <td>
        <b>{customer.name}</b>
      </td>
      <td>{customer.phone}</td>
      <td>
        <Plate
          color={vehicle.plateColor}
          text={vehicle.plate === '' ? `…${vehicle.vin.slice(-6)}` : formatPlate(vehicle.plate)}
        />
      </td>
      <td>
        <a
          className={styles.bill}
          href={`#/visit/${visit.id}/settlement`}
          onClick={(event) => {
            event.preventDefault()
            go({ name: 'visit', visitId: visit.id, sheet: 'settlement' })
          }}
          title={say('till.accountsOpen')}
        >
          {visit.settlement?.number}
        </a>
      </td>
      <td>
        {since} <StatusTag tone={TONES[band]}>{say('till.accountsDays', { days })}</StatusTag>
      </td>
      <td className={styles.number}>
        <Amount amount={sum(visit.receipts.map(({ amount }) => amount))} />
      </td>
      <td className={styles.number}>
        <b>
          <Amount amount={owed} testId="account-owed" />
        </b>
      </td>
      <td className={styles.number}>
        <Button data-testid="account-receive" onClick={onPay} size="small">
          {say('till.takeReceipt')}
        </Button>
      </td>
    </tr>
  )
}
