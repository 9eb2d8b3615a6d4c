import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import {
  listSectionPoints,
  POINT_SECTIONS,
  type PointAnswer,
  type PointSection,
  ruleOfPoint,
  type SectionPointKey,
} from '#shared/domain/used-car/section-point.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { useBeginAtOpen } from '../../answers/use-begin-at-open.ts'
import { FaultsCard } from './faults-card.tsx'
import { fillRest } from './fill-rest.ts'
import styles from './look.module.css'
import { SectionCard } from './section-card.tsx'
import type { Look } from './use-look.ts'

interface SectionsSheetProps {
  readonly look: Look
  readonly energy: Energy
}

/** Engine bay, cabin, start, road test, chassis, functions: every point of the car's energy. */
export const SectionsSheet = ({ look, energy }: SectionsSheetProps): ReactNode => {
  const say = useSay()
  const list = useBeginAtOpen()
  const { findings, change, isFinal } = look
  const keys = listSectionPoints(energy)
  const put = (key: SectionPointKey, answer: PointAnswer): void =>
    change((before) => ({ ...before, points: { ...before.points, [key]: answer } }))
  const rest = (section: PointSection, isWholeList: boolean): void =>
    change((before) => ({
      ...before,
      points: fillRest(
        before.points ?? {},
        keys.filter((key) => isWholeList || ruleOfPoint(key).section === section),
      ),
    }))
  return (
    <div className={styles.sections} data-answer-list="" ref={list}>
      {isFinal ? null : <p className={styles.hint}>{say('appraisal.sections.keys')}</p>}
      <div className={styles.columns}>
        {POINT_SECTIONS.map((section) => (
          <SectionCard
            answers={findings.points ?? {}}
            isFinal={isFinal}
            key={section}
            keys={keys.filter((key) => ruleOfPoint(key).section === section)}
            onAnswer={put}
            onRest={(isWholeList) => rest(section, isWholeList)}
            section={section}
          />
        ))}
        <FaultsCard look={look} />
        <Card className={styles.own}>
          <div className={styles.entry}>
            <TextField
              isDisabled={isFinal}
              label={say('appraisal.words')}
              maxLength={TEXT_LIMITS.statement}
              name="appraisal-words"
              onChange={(words) => change((before) => ({ ...before, words }))}
              rows={3}
              value={findings.words}
            />
          </div>
        </Card>
      </div>
    </div>
  )
}
