import { type ReactNode, useState } from 'react'
import { findPaperByNumber } from '#renderer/db/repositories/papers.ts'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import { subtract } from '#shared/kernel/money.ts'
import { Amount } from '../amount.tsx'
import { Difference } from './count-card.tsx'
import styles from './day-close.module.css'

const MOST_SHOWN = 14

/** The closes of the last fortnight, each with its paper. */
export const EarlierCloses = ({ days }: { readonly days: readonly TillDay[] }): ReactNode => {
  const say = useSay()
  const [shown, setShown] = useState<IssuedPaper>()
  const closed = days
    .flatMap(({ id, close }) => (close === undefined ? [] : [{ id, close }]))
    .slice(-MOST_SHOWN)
    .reverse()
  const numbers = closed.map(({ close }) => close.number)
  const papers = useLive(
    async (db) => {
      const found = await Promise.all(numbers.map((number) => findPaperByNumber(db, number)))
      return found.filter((paper) => paper !== undefined)
    },
    [numbers.join()],
  )
  return (
    <Card testId="till-history" title={say('till.lastCloses')}>
      {closed.length === 0 ? (
        <EmptyState title={say('till.noCloses')} />
      ) : (
        <table className={styles.table}>
          <tbody>
            {closed.map(({ id, close }) => (
              <tr data-day={id} data-testid="till-day" key={id}>
                <th scope="row">{id}</th>
                <td>
                  <CloseNumber
                    number={close.number}
                    onShow={setShown}
                    paper={papers?.find(({ number }) => number === close.number)}
                  />
                </td>
                <td className={styles.number}>
                  <Amount amount={close.counted} />
                </td>
                <td className={styles.number}>
                  <Difference difference={subtract(close.counted, close.expected)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown === undefined ? null : (
        <IssuedPaperDialog onClose={() => setShown(undefined)} paper={shown} />
      )}
    </Card>
  )
}

interface CloseNumberProps {
  readonly number: string
  readonly paper: IssuedPaper | undefined
  readonly onShow: (paper: IssuedPaper) => void
}

/** The number leads to the paper; days taken over from other books have a number only. */
const CloseNumber = ({ number, paper, onShow }: CloseNumberProps): ReactNode =>
  paper === undefined ? (
    number
  ) : (
    <button className={styles.link} onClick={() => onShow(paper)} type="button">
      {number}
    </button>
  )
