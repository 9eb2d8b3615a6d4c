import { type ReactNode, useState } from 'react'
import { OldPartsOfVisit } from '#renderer/features/old-parts/index.ts'
import { usePhoneCamera } from '#renderer/features/phone-camera/index.ts'
import { useShowToCustomer } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { ComparisonId } from '#shared/domain/comparison/comparison.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { ComparisonEditor } from './comparison-editor.tsx'
import { ComparisonList } from './comparison-list.tsx'
import styles from './comparison-sheet.module.css'

interface ComparisonSheetProps {
  readonly record: VisitRecord
}

/** Old parts beside new ones: what came off, what was measured, and what that means. */
export const ComparisonSheet = ({ record }: ComparisonSheetProps): ReactNode => {
  const say = useSay()
  const { comparisons } = record.visit
  const { showComparison } = useShowToCustomer(record)
  const [chosen, setChosen] = useState<ComparisonId | 'new' | undefined>(comparisons[0]?.id)
  const [round, setRound] = useState(0)
  const isFinal = isClosed(record.visit)
  const phone = usePhoneCamera()
  // The first one may come in from a phone while nothing is chosen yet.
  const selected = comparisons.find(({ id }) => chosen === undefined || id === chosen)
  const begin = (): void => {
    setChosen('new')
    setRound((before) => before + 1)
  }
  const show = (): void =>
    void showComparison(selected === undefined ? 0 : comparisons.indexOf(selected))
  const showPhone = isFinal || phone === undefined ? undefined : () => phone.show(record)
  useKeys({ F2: isFinal ? undefined : begin, F5: showPhone })
  return (
    <div className={styles.both}>
      <OldPartsOfVisit record={record} />
      <Card
        aside={
          <>
            <Button
              data-testid="comparison-show"
              disabled={comparisons.length === 0}
              onClick={show}
              size="small"
            >
              {say('comparison.show')}
            </Button>
            {showPhone === undefined ? null : (
              <Button data-testid="phone-open" keys="F5" onClick={showPhone} size="small">
                {say('phone.open')}
              </Button>
            )}
            <Button
              data-testid="comparison-add"
              disabled={isFinal}
              keys="F2"
              onClick={begin}
              size="small"
            >
              {say('comparison.add')}
            </Button>
          </>
        }
        className={styles.card}
        testId="comparison-sheet"
        title={say('comparison.title')}
      >
        {comparisons.length === 0 && chosen !== 'new' ? (
          <EmptyState
            action={
              isFinal ? undefined : (
                <Button keys="F2" look="primary" onClick={begin}>
                  {say('comparison.add')}
                </Button>
              )
            }
            hint={say('comparison.emptyHint')}
            title={say('comparison.empty')}
          />
        ) : (
          <div className={styles.sheet}>
            <ComparisonList chosen={selected?.id} comparisons={comparisons} onChoose={setChosen} />
            <ComparisonEditor
              comparison={selected}
              key={selected?.id ?? `new-${round}`}
              onGone={() =>
                setChosen(comparisons.find(({ id }) => id !== selected?.id)?.id ?? 'new')
              }
              onSaved={setChosen}
              visit={record.visit}
            />
          </div>
        )}
      </Card>
    </div>
  )
}
