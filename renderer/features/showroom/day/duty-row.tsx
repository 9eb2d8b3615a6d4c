import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import type { ShowroomEntry } from '../list-showroom.ts'
import { sheetOf } from '../sheet-of.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import { tellDuty } from './tell-duty.ts'
import styles from './today.module.css'

/** One thing to do with one buyer; Enter opens the sheet on which it is done. */
export const DutyRow = ({ entry }: { readonly entry: ShowroomEntry }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const { sale, customer, consultant, urgency } = entry
  const { currency, offsetMinutes } = shop
  const words = tellDuty(entry, { say, currency, offsetMinutes })
  return (
    <button
      className={styles.row}
      data-sale={sale.id}
      data-testid="sale-row"
      data-urgency={urgency}
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: sheetOf(entry) })}
      type="button"
    >
      <span>
        <UrgencyTag entry={entry} now={now} />
      </span>
      <b title={words}>{words}</b>
      <span>
        <b>{customer.name}</b>　<small>{say(`showroom.profile.${sale.profile}`)}</small>
      </span>
      <span title={sale.wanted}>{sale.wanted}</span>
      <span>{stepWords(say, entry)}</span>
      <span>{consultant?.name ?? say('showroom.why.unassigned')}</span>
    </button>
  )
}

const stepWords = (say: ReturnType<typeof useSay>, { sale }: ShowroomEntry): string =>
  sale.state === 'open' ? say(`showroom.step.${sale.step}`) : say(`showroom.state.${sale.state}`)
