import { type ReactNode, useState } from 'react'
import { findSaveAt, type Save } from '#renderer/db/repositories/moments.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { listQuickMoments } from '#shared/domain/restore/list-quick-moments.ts'
import { parsePastMoment } from '#shared/domain/restore/parse-past-moment.ts'
import { formatDateTime, formatNearTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'
import type { Reach } from './use-reach.ts'

interface MomentChoiceProps {
  readonly reach: Reach
  readonly isDisabled: boolean
  readonly onChoose: (save: Save) => void
}

/** A moment by its name, or typed: both lead to the last save before it. */
export const MomentChoice = ({ reach, isDisabled, onChoose }: MomentChoiceProps): ReactNode => {
  const say = useSay()
  const { db, shop } = useSession()
  const explain = useExplain(shop.currency)
  const now = useNow()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const quick = listQuickMoments(now, shop, reach.earliest.at)

  const goTo = async (moment: Instant): Promise<void> => {
    const save = await findSaveAt(db, moment)
    if (save !== undefined && save.seq >= reach.earliest.seq) {
      setProblem(undefined)
      onChoose(save)
      return
    }
    const time = formatDateTime(reach.earliest.at, shop.offsetMinutes)
    setProblem(explain({ code: 'restore.before-first', detail: { time } }))
  }
  const typed = (): void => {
    const parsed = parsePastMoment(text, { now, offset: shop.offsetMinutes })
    if (parsed.ok) void goTo(parsed.value)
    else setProblem(explain(parsed))
  }
  useKeys(
    Object.fromEntries(
      quick.map(({ at }, index) => [
        `Alt+${index + 1}`,
        isDisabled ? undefined : () => void goTo(at),
      ]),
    ),
  )
  return (
    <Card title={say('restore.choose')}>
      <div className={styles.moments}>
        {quick.length === 0 ? null : (
          <div className={styles.quick}>
            {quick.map(({ name, at }, index) => (
              <Button
                data-testid={`quick-${name}`}
                disabled={isDisabled}
                key={name}
                keys={`Alt+${index + 1}`}
                onClick={() => void goTo(at)}
                size="small"
                title={formatDateTime(at, shop.offsetMinutes)}
              >
                {say(`restore.quick.${name}`)}
                <span className={styles.quiet}>{formatNearTime(at, now, shop.offsetMinutes)}</span>
              </Button>
            ))}
          </div>
        )}
        <TextField
          error={problem}
          hint={say('restore.typed.hint')}
          isDisabled={isDisabled}
          label={say('restore.typed')}
          name="restore-time"
          onChange={(value) => {
            setText(value)
            setProblem(undefined)
          }}
          onEnter={typed}
          value={text}
        />
      </div>
    </Card>
  )
}
