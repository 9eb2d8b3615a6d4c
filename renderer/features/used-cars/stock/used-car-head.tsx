import type { ReactNode } from 'react'
import type { MarginView } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { judgeFrame } from '#shared/domain/used-car/frame-check.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { AgeTag, UsedStateTag } from './stock-tags.tsx'
import type { UsedCarPageFacts } from './use-used-car.ts'
import styles from './used-car-page.module.css'
import { WarrantyTag } from './warranty-tag.tsx'

interface UsedCarHeadProps {
  readonly facts: UsedCarPageFacts
  readonly margin: MarginView
}

/** The car as it is spoken of, how long it stands here, what it is offered at. */
export const UsedCarHead = ({ facts, margin }: UsedCarHeadProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { car, plate, state } = facts
  return (
    <header className={styles.head}>
      <Plate
        color={facts.vehicle?.plateColor}
        text={plate === '' ? '–' : formatPlate(plate, { home: homeOf(shop.currency) })}
      />
      <h1 className={styles.name}>{car.name}</h1>
      <UsedStateTag state={state} />
      {facts.isInWorkshop ? (
        <StatusTag tone="warn">{say('usedStock.state.in-workshop')}</StatusTag>
      ) : null}
      <AgeTag band={state === 'gone' ? undefined : facts.band} days={facts.days} />
      {facts.appraisal !== undefined &&
      judgeFrame(facts.appraisal.findings.frame) === 'accident' ? (
        <StatusTag tone="bad">{say('appraisal.verdict.accident')}</StatusTag>
      ) : null}
      <WarrantyTag facts={facts} />
      <div className={styles.acts}>
        <span className={styles.price} data-testid="used-car-price">
          {formatMoney(facts.price, shop.currency)}
        </span>
        {margin.canSee ? (
          <Button aria-pressed={margin.isShown} keys="M" look="quiet" onClick={margin.toggle}>
            {say(margin.isShown ? 'usedStock.hideMargin' : 'usedStock.showMargin')}
          </Button>
        ) : null}
      </div>
    </header>
  )
}
