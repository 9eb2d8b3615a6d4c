import { type ReactNode, useMemo, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import { fingerprintOf, formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { agreedTextOf } from '#shared/ipc/views/agreed-text-of.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { SignSheet } from '../estimate/sign-sheet.tsx'
import { ShowHeader } from '../show-header.tsx'
import type { OnAnswer } from '../showing.tsx'
import { ThanksScreen } from '../thanks-screen.tsx'
import styles from './agreement-screen.module.css'
import { useMoreBelow } from './use-more-below.ts'

interface AgreementScreenProps {
  readonly view: AgreementView
  readonly onAnswer: OnAnswer
  readonly onDone: () => void
}

type Phase = 'reading' | 'unsent' | 'signed'

/**
 * Counts how often what is read has changed. The same text in another language is no change: what
 * has been written stays.
 */
const useWriting = ({ locale, sections }: AgreementView): number => {
  const text = JSON.stringify(sections)
  const [read, setRead] = useState({ locale, text, count: 0 })
  if (read.locale === locale && read.text === text) return read.count
  const count = read.locale === locale ? read.count + 1 : read.count
  setRead({ locale, text, count })
  return count
}

/** A text to read and sign: walk-around, contract, loan, test drive. The name is bound to it. */
export const AgreementScreen = ({ view, onAnswer, onDone }: AgreementScreenProps): ReactNode => {
  const say = useSay()
  const [phase, setPhase] = useState<Phase>('reading')
  const { showId, sections } = view
  const writing = useWriting(view)
  const more = useMoreBelow(view)
  const shown = useMemo(() => fingerprintOf(agreedTextOf(view)), [view])
  const sign = (signature: SignaturePath): void => {
    setPhase('signed')
    onAnswer({ kind: 'signature', showId, ...signature, shown }).catch(() => setPhase('unsent'))
  }
  if (phase === 'signed') {
    return (
      <ThanksScreen
        hint={say('counter.thanksAgreed')}
        onDone={onDone}
        title={say('counter.thanksSigned')}
      />
    )
  }
  return (
    <section className={styles.agreement}>
      <ShowHeader title={view.title} view={view} />
      <div className={styles.body}>
        <div className={styles.frame}>
          <article
            aria-label={view.title}
            className={styles.text}
            data-testid="counter-agreement"
            onScroll={more.look}
            ref={more.text}
            // Longer than the display: without a finger it is read by the arrow keys.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
            tabIndex={0}
          >
            {sections.map((section) => (
              <section key={section.heading}>
                <h2>{section.heading}</h2>
                <dl>
                  {section.lines.map((line) => (
                    <div key={`${line.label ?? ''} ${line.value}`}>
                      {line.label === undefined ? null : <dt>{line.label}</dt>}
                      <dd>{line.value}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </article>
          {more.isThere ? (
            <p className={styles.more} data-testid="counter-more">
              <span>{say('counter.moreBelow')}</span>
            </p>
          ) : null}
        </div>
        <SignSheet
          // What is signed has changed: what was written on the sheet was for something else.
          key={writing}
          back={say('counter.notNow')}
          code={formatFingerprint(shown)}
          isUnsent={phase === 'unsent'}
          onBack={onDone}
          onSign={sign}
          person={view.person}
          scope={view.consent}
        />
      </div>
    </section>
  )
}
