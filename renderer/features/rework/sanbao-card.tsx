import { Fragment, type ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { hasSanbaoWarning, type Sanbao } from '#shared/domain/sanbao/compute-sanbao.ts'
import type { SanbaoTerm } from '#shared/domain/sanbao/sanbao-terms.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import styles from './rework.module.css'
import { SanbaoNotice } from './sanbao-notice.tsx'
import { useSanbao } from './use-sanbao.ts'

const TERMS = ['repair', 'exchange', 'early', 'first'] as const

/** The periods and counters of 三包 of a family car. */
export const SanbaoCard = ({ vehicle }: { readonly vehicle: Vehicle }): ReactNode => {
  const say = useSay()
  const sanbao = useSanbao(vehicle)
  if (sanbao === undefined) return null
  return (
    <Card
      aside={
        <span>
          {say('rework.sanbaoFrom')} {vehicle.sanbaoFrom}
        </span>
      }
      className={hasSanbaoWarning(sanbao) ? styles.first : undefined}
      testId="sanbao"
      title={say('rework.sanbao')}
    >
      <SanbaoNotice vehicle={vehicle} />
      <dl className={styles.terms}>
        {TERMS.map((name) => (
          <Fragment key={name}>
            <dt>{say(`rework.term.${name}`)}</dt>
            <dd>
              <Until term={sanbao.terms[name]} />
            </dd>
            <dd data-running={sanbao.terms[name].isRunning} data-testid={`sanbao-${name}`}>
              {sanbao.terms[name].isRunning ? (
                <StatusTag tone="ok">{say('rework.running')}</StatusTag>
              ) : (
                <StatusTag tone="plain">{say('rework.over')}</StatusTag>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles.foot}>
        <Counts sanbao={sanbao} /> {say('rework.least')}
      </p>
    </Card>
  )
}

const Until = ({ term: { untilOn, untilKm } }: { readonly term: SanbaoTerm }): ReactNode => {
  const say = useSay()
  return untilKm === undefined
    ? say('rework.untilDay', { on: untilOn })
    : say('rework.until', { on: untilOn, km: untilKm.toLocaleString('en-US') })
}

/** What has been counted so far, also where nothing is near a threshold. */
const Counts = ({ sanbao: { total, faults } }: { readonly sanbao: Sanbao }): ReactNode => {
  const say = useSay()
  const [most] = faults
  return (
    <span data-days={total.days} data-testid="sanbao-counts">
      {say('rework.totalDays', { days: total.days })}
      {most === undefined
        ? ''
        : ` · ${say('rework.faultCount', { fault: most.name, count: most.count })}`}
      {say('rework.stop')}
    </span>
  )
}
