import type { ReactNode } from 'react'
import { FiledPapers, IssueButton } from '#renderer/features/papers/index.ts'
import { ShowButton } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { issueNeedsSheet } from './issue-needs-sheet.ts'
import styles from './needs.module.css'
import { NeedsEditor } from './needs-editor.tsx'
import { RankedCars } from './ranked-cars.tsx'

interface NeedsSideProps {
  readonly sale: Sale
  readonly isWriting: boolean
  readonly onWriting: (isWriting: boolean) => void
}

/** What the buyer needs, asked and kept, and the cars that suit. */
export const NeedsSide = ({ sale, isWriting, onWriting }: NeedsSideProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { needs, state } = sale
  const write = (): void => onWriting(true)
  if (isWriting) return <NeedsEditor onClose={() => onWriting(false)} sale={sale} />
  return (
    <div className={styles.side}>
      <Card
        aside={
          needs === undefined ? undefined : (
            <div className={styles.acts}>
              <IssueButton
                keys="P"
                kind="needs-sheet"
                onIssue={() => issueNeedsSheet(session, sale.id)}
              />
              {state === 'open' ? (
                <>
                  <ShowButton kind="needs" saleId={sale.id} />
                  <Button data-testid="needs-change" keys="Q" onClick={write}>
                    {say('needs.change')}
                  </Button>
                </>
              ) : null}
            </div>
          )
        }
        title={say(needs === undefined ? 'needs.title' : 'needs.ranked')}
      >
        {needs === undefined ? (
          <EmptyState
            action={
              state === 'open' ? (
                <Button data-testid="needs-write" keys="Q" onClick={write}>
                  {say('needs.write')}
                </Button>
              ) : undefined
            }
            hint={state === 'open' ? say('needs.empty.hint') : undefined}
            title={say('needs.empty')}
          />
        ) : (
          <RankedCars needs={needs} />
        )}
      </Card>
      <FiledPapers kinds={['needs-sheet']} of={sale.id} />
    </div>
  )
}
