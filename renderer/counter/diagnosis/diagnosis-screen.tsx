import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { DiagnosisView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import styles from './diagnosis-screen.module.css'
import { FindingDetail } from './finding-detail.tsx'
import { FindingNav } from './finding-nav.tsx'
import { FindingsOverview } from './findings-overview.tsx'

interface DiagnosisScreenProps {
  readonly view: DiagnosisView
  readonly onDone: () => void
}

/** What was found on the car: all of it with the most urgent first, then one by one. */
export const DiagnosisScreen = ({ view, onDone }: DiagnosisScreenProps): ReactNode => {
  const say = useSay()
  // By number, so that a finding written anew at the desk stays in view.
  const [open, setOpen] = useState<number>()
  const { findings } = view
  const at = findings.findIndex(({ number }) => number === open)
  const finding = findings[at]
  const last = findings.length - 1

  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const by = { PageDown: 1, PageUp: -1 }[event.key]
      if (by === undefined) return
      setOpen(findings[Math.max(0, Math.min(last, at + by))]?.number)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [findings, at, last])

  return (
    <section className={styles.diagnosis}>
      <ShowHeader
        aside={
          finding === undefined ? (
            <TouchButton data-testid="counter-diagnosis-done" kind="primary" onClick={onDone}>
              <CheckIcon />
              {say('counter.done')}
            </TouchButton>
          ) : (
            <FindingNav
              at={at}
              findings={findings}
              onAll={() => setOpen(undefined)}
              onDone={onDone}
              onTurn={setOpen}
            />
          )
        }
        title={
          finding === undefined
            ? say('counter.diagnosisTitle')
            : `${finding.placeName} · ${finding.name}`
        }
        view={view}
      />
      {finding === undefined ? (
        <FindingsOverview onOpen={setOpen} view={view} />
      ) : (
        <FindingDetail finding={finding} key={finding.number} view={view} />
      )}
    </section>
  )
}
