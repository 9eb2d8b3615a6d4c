import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { HealthState } from '#shared/domain/health-record/prepare-health-records.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import styles from './health-record.module.css'
import type { HealthEntry } from './list-health.ts'

const TONES: Readonly<Record<HealthState, Tone>> = {
  new: 'info',
  changed: 'warn',
  exported: 'ok',
  problem: 'bad',
}

interface HealthRowProps {
  readonly entry: HealthEntry
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One settled visit and where its record stands; the focus chooses it. */
export const HealthRow = ({ entry, isChosen, onChoose }: HealthRowProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { shop } = useSession()
  const { subject, problems, state, record } = entry
  const { visit, vehicle, customer } = subject
  const { settlement, healthExport } = visit
  const [problem] = problems
  const note =
    problem !== undefined
      ? explain(problem)
      : healthExport === undefined
        ? ''
        : say('health.exportedAt', { at: formatDateTime(healthExport.at, shop.offsetMinutes) })
  return (
    <button
      aria-current={isChosen}
      className={styles.row}
      data-state={state}
      data-testid="health-row"
      data-visit={visit.id}
      onClick={onChoose}
      onFocus={onChoose}
      type="button"
    >
      <span>{settlement === undefined ? '' : dayOf(settlement.at, shop.offsetMinutes)}</span>
      <span className={styles.code}>{record?.basicInfo.costlistcode ?? ''}</span>
      <span>
        {vehicle.plate === '' ? (
          <span className={styles.quiet}>{vehicle.vin.slice(-6)}</span>
        ) : (
          <Plate
            color={vehicle.plateColor}
            size="small"
            text={formatPlate(vehicle.plate, { home: homeOf(shop.currency) })}
          />
        )}
      </span>
      <span className={styles.cut}>{customer.name}</span>
      <StatusTag tone={TONES[state]}>{say(`health.state.${state}`)}</StatusTag>
      <span className={styles.note} title={note}>
        {note}
      </span>
    </button>
  )
}
