import { type ReactNode, useMemo, useState } from 'react'
import { usePhoneCamera } from '#renderer/features/phone-camera/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isDiagnosable } from '#shared/domain/diagnosis/diagnosis-clock.ts'
import type { FindingId } from '#shared/domain/diagnosis/finding.ts'
import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { numberFindings } from '#shared/domain/diagnosis/number-findings.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { DiagnosisHead } from './diagnosis-head.tsx'
import { DiagnosisMap } from './diagnosis-map.tsx'
import styles from './diagnosis-sheet.module.css'
import { DiagnosisSummary } from './diagnosis-summary.tsx'
import { FindingEditor } from './finding-editor.tsx'
import { FindingsList } from './findings-list.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import { useDiagnosisActs } from './use-diagnosis-acts.ts'

interface DiagnosisSheetProps {
  readonly record: VisitRecord
}

/** The diagnosis: where on the car, how it stands, what cures it; and its clock from arrival. */
export const DiagnosisSheet = ({ record }: DiagnosisSheetProps): ReactNode => {
  const { visit, vehicle } = record
  const say = useSay()
  const numbered = useMemo(() => numberFindings(visit.findings), [visit.findings])
  const [chosen, setChosen] = useState<FindingId | 'new' | undefined>(numbered[0]?.finding.id)
  const [round, setRound] = useState(0)
  const [isFinishing, setFinishing] = useState(false)
  /** Clicked on the drawing: the editor takes it as its place. */
  const [clicked, setClicked] = useState<FindingPlace>()
  const [written, setWritten] = useState<FindingPlace>()
  const acts = useDiagnosisActs(record)
  const isOpen = !isClosed(visit) && isDiagnosable(visit)
  const at = numbered.find(({ finding }) => finding.id === chosen)
  const begin = (): void => {
    setChosen('new')
    setRound((before) => before + 1)
    setClicked(undefined)
  }
  const turn = (): void => {
    if (visit.diagnosis === undefined) void acts.begin()
    else if (visit.findings.length > 0) setFinishing(true)
    else begin()
  }
  const phone = usePhoneCamera()
  const showPhone = phone === undefined ? undefined : () => phone.show(record)
  useKeys(isOpen ? { F2: begin, F3: turn, F4: () => void acts.putAllRed(), F5: showPhone } : {})
  const pick = (place: FindingPlace): void => {
    if (!isOpen) return
    if (at === undefined && chosen !== 'new') begin()
    setClicked(place)
  }
  return (
    <Card
      aside={
        <>
          {isOpen && showPhone !== undefined ? (
            <Button data-testid="phone-open" keys="F5" onClick={showPhone} size="small">
              {say('phone.open')}
            </Button>
          ) : null}
          <DiagnosisHead
            isOpen={isOpen}
            onAdd={begin}
            onAllRed={() => void acts.putAllRed()}
            onTurn={turn}
            record={record}
          />
        </>
      }
      className={styles.card}
      testId="diagnosis-sheet"
      title={say('diagnosis.title')}
    >
      <div className={styles.sheet}>
        <DiagnosisMap
          current={at?.number}
          energy={vehicle.energy}
          numbered={numbered}
          onPick={isOpen ? pick : undefined}
          onPin={(number) => setChosen(numbered[number - 1]?.finding.id)}
          picked={written}
        />
        <div className={styles.middle}>
          <FindingsList
            chosen={at?.finding.id}
            jobs={visit.jobs}
            numbered={numbered}
            onChoose={setChosen}
          />
          <DiagnosisSummary diagnosis={visit.diagnosis} />
        </div>
        {at === undefined && chosen !== 'new' ? (
          <EmptyState
            action={
              isOpen ? (
                <Button keys="F2" look="primary" onClick={begin}>
                  {say('diagnosis.add')}
                </Button>
              ) : undefined
            }
            hint={say('diagnosis.emptyHint')}
            title={say('diagnosis.empty')}
          />
        ) : (
          <FindingEditor
            clicked={clicked}
            finding={at?.finding}
            isFinal={!isOpen}
            key={at?.finding.id ?? `new-${round}`}
            number={at?.number}
            onGone={() => setChosen(numbered.find((each) => each !== at)?.finding.id)}
            onNext={begin}
            onPlace={setWritten}
            onSaved={setChosen}
            record={record}
          />
        )}
      </div>
      {isFinishing ? <FinishDialog onClose={() => setFinishing(false)} visit={visit} /> : null}
    </Card>
  )
}
