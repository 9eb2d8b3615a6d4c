import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { PhotoView } from '#renderer/features/photos/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { WALK_QUESTIONS, type WalkAround } from '#shared/domain/walk-around/walk-around.ts'
import type { WalkPoint } from '#shared/domain/walk-around/walk-point.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { LampSymbol } from './lamp-symbol.tsx'
import styles from './walk-card.module.css'

interface WalkFactsProps {
  readonly walkAround: WalkAround
  readonly points: readonly WalkPoint[]
}

/** What the walk-around found: points with something to say, lamps, the customer's answers. */
export const WalkFacts = ({ walkAround, points }: WalkFactsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const { lamps, consents, by, at } = walkAround
  const asked = new Set(points.map(({ key }) => key))
  const told = walkAround.items.filter(
    ({ key, answer, note, photo }) =>
      asked.has(key) &&
      (note !== undefined ||
        photo !== undefined ||
        answer === 'faulty' ||
        answer === 'absent' ||
        answer === 'not-possible'),
  )
  const answers = WALK_QUESTIONS.filter((question) => consents[question] !== undefined)
  return (
    <>
      {told.length === 0 ? (
        <p className={styles.quiet}>{say('walkAround.nothingFaulty')}</p>
      ) : (
        <ul className={styles.told}>
          {told.map(({ key, answer, note, photo }) => {
            const name = say(`walkAround.point.${key}`)
            return (
              <li data-answer={answer} data-testid="walk-told" key={key}>
                {photo === undefined ? null : <PhotoView photo={photo} what={name} />}
                <b>{name}</b> {say(`walkAround.answer.${answer}`)}
                {note === undefined ? null : <span className={styles.note}>{note}</span>}
              </li>
            )
          })}
        </ul>
      )}
      <dl className={styles.facts}>
        <dt>{say('walkAround.lamps')}</dt>
        <dd>
          {lamps === undefined
            ? say('walkAround.lampsNotRead')
            : lamps.length === 0
              ? say('walkAround.lampsNone')
              : lamps.map((lamp) => (
                  <span className={styles.lamp} key={lamp}>
                    <LampSymbol lamp={lamp} />
                    {say(`walkAround.lamp.${lamp}`)}
                  </span>
                ))}
        </dd>
        {answers.map((question) => (
          <div className={styles.fact} key={question}>
            <dt>{say(`walkAround.question.${question}`)}</dt>
            <dd>{say(`walkAround.${consents[question] === 'yes' ? 'yes' : 'no'}`)}</dd>
          </div>
        ))}
      </dl>
      {by === undefined || at === undefined ? null : (
        <p className={styles.quiet}>
          {say('walkAround.by', {
            name: staff?.find((person) => person.id === by)?.name ?? '',
            time: formatDateTime(at, shop.offsetMinutes),
          })}
        </p>
      )}
    </>
  )
}
