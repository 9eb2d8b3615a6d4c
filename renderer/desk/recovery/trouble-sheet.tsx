import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { sayTable } from '#shared/i18n/say-field.ts'
import type { Failure, FailureDetail } from '#shared/kernel/result.ts'
import type { Start } from '../start/create-start.ts'
import { ChoiceList } from './choice-list.tsx'
import { ChooseSnapshot } from './choose-snapshot.tsx'
import { listChoices, type RecoveryChoice, troubleOf } from './list-choices.ts'
import styles from './recovery-screen.module.css'

interface TroubleSheetProps {
  readonly desktop: Desktop
  readonly problem: Failure<string>
  readonly start: Start
}

/** What happened, what is safe, and the choices by digits; nothing is done before one is made. */
export const TroubleSheet = ({ desktop, problem, start }: TroubleSheetProps): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const [isChoosing, setIsChoosing] = useState(false)
  const trouble = troubleOf(problem)
  const { detail = {} } = problem
  // Which facts a refusal brings, its code says; the compiler cannot know them by that.
  const tell = say as (key: string, facts: FailureDetail) => string
  const facts = { ...detail, table: sayTable(say, String(detail.table ?? '')) }
  const saveLog = async (): Promise<void> => {
    const saved = await desktop.call('recovery.save-log', undefined)
    if (saved.ok) notify('ok', say('recovery.log.saved', { name: saved.value.fileName }))
    else if (saved.code !== 'save.cancelled') notify('bad', say('recovery.log.failed'))
  }
  const acts: Readonly<Record<RecoveryChoice, () => void>> = {
    again: start.again,
    anyway: start.again,
    choose: () => setIsChoosing(true),
    empty: start.beginEmpty,
    folder: () => void desktop.call('recovery.open-folder', undefined),
    log: () => void saveLog(),
    pass: () => start.rebuild({ passesLoads: true }),
    quit: () => void desktop.call('recovery.quit', undefined),
    rebuild: () => void desktop.call('recovery.set-aside-records', undefined),
    restart: () => start.rebuild({}),
  }
  return (
    <>
      <h1 className={styles.title}>{tell(`recovery.${trouble}.title`, facts)}</h1>
      <section>
        <h2 className={styles.heading}>{say('recovery.what')}</h2>
        <p className={styles.words}>{tell(`recovery.${trouble}.what`, facts)}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{say('recovery.safe')}</h2>
        <p className={styles.words}>{tell(`recovery.${trouble}.safe`, facts)}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{say('recovery.choices')}</h2>
        <ChoiceList choices={listChoices(trouble)} onChoose={(choice) => acts[choice]()} />
      </section>
      <p className={styles.code}>{say('recovery.code', { code: textOf(problem) })}</p>
      {isChoosing ? <ChooseSnapshot onClose={() => setIsChoosing(false)} start={start} /> : null}
    </>
  )
}

const textOf = ({ code, detail = {} }: Failure<string>): string =>
  [code, ...Object.entries(detail).map(([name, value]) => `${name} ${value}`)].join(' · ')
