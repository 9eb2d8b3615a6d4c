import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { moveCar } from '#renderer/session/move-car.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { checkMove } from '#shared/domain/visit/move-step.ts'
import { WalkCard } from '../walk-around/walk-card.tsx'
import { WalkEditor } from '../walk-around/walk-editor.tsx'
import { IntakeEditor } from './intake-editor.tsx'
import styles from './intake-sheet.module.css'
import { IntakeView } from './intake-view.tsx'

/** The step that reception itself takes next, if any. */
const nextStepOf = (step: BoardStep): BoardStep | undefined => {
  if (step === 'received') return 'inspecting'
  return step === 'inspecting' ? 'awaiting-approval' : undefined
}

/** The intake of an open visit, read like its paper; corrected until the bill is settled. */
export const IntakeSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [writes, setWrites] = useState<'intake' | 'walk-around'>()
  const isBack = useRef(false)
  const { visit } = record
  const isFinal = isClosed(visit)
  const canWrite = !isFinal && writes === undefined
  // A booked car is not there to be walked around.
  const canWalk = canWrite && visit.step !== 'booked'
  const next = nextStepOf(visit.step)
  const canMove = next !== undefined && checkMove(visit, next).ok
  const move = async (): Promise<void> => {
    if (next === undefined) return
    const moved = await moveCar(session, visit.id, next)
    if (!moved.ok) notify('bad', explain(moved))
  }
  useKeys({
    E: canWrite ? () => setWrites('intake') : undefined,
    W: canWalk ? () => setWrites('walk-around') : undefined,
    'Alt+Enter': canMove && writes === undefined ? () => void move() : undefined,
  })
  if (writes !== undefined && !isFinal) {
    const Editor = writes === 'intake' ? IntakeEditor : WalkEditor
    const close = (): void => {
      isBack.current = true
      setWrites(undefined)
    }
    return <Editor onClose={close} record={record} />
  }
  // The editors are long: whoever comes back from the end of one is shown the beginning.
  const showTop = (sheet: HTMLElement | null): void => {
    if (sheet === null || !isBack.current) return
    isBack.current = false
    sheet.scrollIntoView?.({ block: 'start' })
  }
  return (
    <section className={styles.sheet} data-testid="intake-sheet" ref={showTop}>
      <div className={styles.bar}>
        {isFinal ? <StatusTag tone="plain">{say('intake.isFinal')}</StatusTag> : null}
        <span className={styles.end}>
          {isFinal ? null : (
            <Button data-testid="intake-edit" keys="E" onClick={() => setWrites('intake')}>
              {say('intake.edit')}
            </Button>
          )}
          {canMove ? (
            <Button
              data-testid="intake-next"
              keys="Alt+Enter"
              look="primary"
              onClick={() => void move()}
            >
              {say(next === 'inspecting' ? 'intake.startInspecting' : 'intake.inspectionDone')}
            </Button>
          ) : null}
        </span>
      </div>
      {visit.step === 'booked' ? null : (
        <WalkCard isFinal={isFinal} onBegin={() => setWrites('walk-around')} record={record} />
      )}
      <IntakeView record={record} />
    </section>
  )
}
