import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Several } from '#renderer/ui/several.tsx'
import {
  FRAME_DEFECTS,
  FRAME_POINTS,
  type FrameAnswer,
  type FramePoint,
  judgeFrame,
} from '#shared/domain/used-car/frame-check.ts'
import { AnswerRow } from '../../answers/answer-row.tsx'
import { useBeginAtOpen } from '../../answers/use-begin-at-open.ts'
import { FrameDiagram } from './frame-diagram.tsx'
import styles from './look.module.css'
import type { Look } from './use-look.ts'

const STATES = ['sound', 'defect', 'not-checked', 'not-possible'] as const

/** As wide for one figure as for two, so that the names stand in a line. */
const numberOf = (index: number): string => String(index + 1).padStart(2, '\u2007')

/** An answer of another state keeps the photo that was taken. */
const answered = (state: FrameAnswer['state'], { photo }: FrameAnswer): FrameAnswer => ({
  ...(state === 'defect' ? { state, defects: [] } : { state }),
  ...(photo === undefined ? {} : { photo }),
})

/** The thirteen points of the frame: one defect makes an accident car, and says so at once. */
export const FrameSheet = ({ look }: { readonly look: Look }): ReactNode => {
  const say = useSay()
  const list = useBeginAtOpen()
  const { frame } = look.findings
  const put = (point: FramePoint, answer: FrameAnswer): void =>
    look.change((before) => ({ ...before, frame: { ...before.frame, [point]: answer } }))
  const fillRest = (): void =>
    look.change((before) => ({
      ...before,
      frame: Object.fromEntries(
        FRAME_POINTS.map((point) => {
          const answer = before.frame[point]
          return [point, answer.state === 'not-checked' ? answered('sound', answer) : answer]
        }),
      ) as unknown as typeof before.frame,
    }))
  return (
    <div className={styles.pair}>
      <Card aside={say('appraisal.frame.keys')} title={say('appraisal.frame.title')}>
        {judgeFrame(frame) === 'accident' ? (
          <p className={styles.accident} data-testid="accident-told" role="status">
            <b>{say('appraisal.verdict.accident')}</b> {say('appraisal.verdict.accident.told')}
          </p>
        ) : null}
        <div className={styles.rows} data-answer-list="" ref={list}>
          {FRAME_POINTS.map((point, index) => {
            const answer = frame[point]
            return (
              <AnswerRow
                isDisabled={look.isFinal}
                key={point}
                label={`${numberOf(index)} ${say(`appraisal.frame.${point}`)}`}
                name={`frame-${point}`}
                onChange={(state) => state !== answer.state && put(point, answered(state, answer))}
                onRest={fillRest}
                options={STATES.map((value) => ({
                  value,
                  label: say(`appraisal.frame-state.${value}`),
                }))}
                photo={{
                  photo: answer.photo,
                  onPhoto: (photo) => {
                    const { photo: _before, ...rest } = answer
                    put(point, photo === undefined ? rest : { ...rest, photo })
                  },
                }}
                staysOn="defect"
                value={answer.state}
              >
                {answer.state === 'defect' ? (
                  <Several
                    label={say('appraisal.frame-defects')}
                    name={`frame-defects-${point}`}
                    onChange={(defects) => put(point, { ...answer, defects })}
                    options={FRAME_DEFECTS.map((value) => ({
                      value,
                      label: say(`appraisal.frame-defect.${value}`),
                    }))}
                    value={answer.defects}
                  />
                ) : undefined}
              </AnswerRow>
            )
          })}
        </div>
      </Card>
      <Card title={say('appraisal.frame.diagram')}>
        <div className={styles.diagram}>
          <FrameDiagram frame={frame} label={say('appraisal.frame.diagram')} />
        </div>
      </Card>
    </div>
  )
}
