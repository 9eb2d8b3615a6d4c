import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import {
  listPointStates,
  type PointAnswer,
  type PointAnswers,
  type PointSection,
  type SectionPointKey,
  takenBy,
} from '#shared/domain/used-car/section-point.ts'
import { AnswerRow } from '../../answers/answer-row.tsx'
import { formatTenths } from './format-tenths.ts'
import styles from './look.module.css'

interface SectionCardProps {
  readonly section: PointSection
  readonly keys: readonly SectionPointKey[]
  readonly answers: PointAnswers
  readonly isFinal: boolean
  readonly onAnswer: (key: SectionPointKey, answer: PointAnswer) => void
  readonly onRest: (isWholeList: boolean) => void
}

const OPEN: PointAnswer = { state: 'not-checked' }

/** The points of one section, in the order in which they are looked at. */
export const SectionCard = (props: SectionCardProps): ReactNode => {
  const { section, keys, answers, isFinal, onAnswer, onRest } = props
  const say = useSay()
  const answerOf = (key: SectionPointKey): PointAnswer => answers[key] ?? OPEN
  const open = keys.filter((key) => answerOf(key).state === 'not-checked').length
  const taken = keys.reduce((total, key) => total + takenBy(key, answerOf(key).state), 0)
  return (
    <Card
      aside={
        <>
          {section === 'functions' ? say('appraisal.sections.no-points') : null}
          {taken === 0 ? null : (
            <span className={styles.taken}>
              {say('appraisal.verdict.taken', { points: formatTenths(taken) })}
            </span>
          )}
          {open === 0 ? null : say('appraisal.sections.open', { open })}
          {open === 0 || isFinal ? null : (
            <button
              className={styles.rest}
              data-testid={`rest-${section}`}
              onClick={() => onRest(false)}
              tabIndex={-1}
              type="button"
            >
              {say('appraisal.sections.rest')}
            </button>
          )}
        </>
      }
      className={styles.own}
      title={say(`appraisal.section.${section}`)}
    >
      <div className={styles.rows}>
        {keys.map((key) => {
          const answer = answerOf(key)
          return (
            <AnswerRow
              isDisabled={isFinal}
              key={key}
              label={say(`appraisal.point.${key}`)}
              name={`point-${key}`}
              note={{
                text: answer.note ?? '',
                onChange: (text) => {
                  const { note: _before, ...rest } = answer
                  onAnswer(key, text === '' ? rest : { ...rest, note: text })
                },
              }}
              onChange={(state) => onAnswer(key, { ...answer, state })}
              onRest={onRest}
              options={listPointStates(key).map((value) => ({
                value,
                label: say(`appraisal.point-state.${value}`),
              }))}
              photo={{
                photo: answer.photo,
                onPhoto: (photo) => {
                  const { photo: _before, ...rest } = answer
                  onAnswer(key, photo === undefined ? rest : { ...rest, photo })
                },
              }}
              value={answer.state}
            />
          )
        })}
      </div>
    </Card>
  )
}
