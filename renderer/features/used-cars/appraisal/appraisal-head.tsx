import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate, suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import styles from './appraisal-page.module.css'
import { AppraisalStateTag } from './appraisal-state-tag.tsx'
import type { AppraisalFacts } from './list-appraisal.ts'

/** The car, its owner, how far the look has come, and where it leads. */
export const AppraisalHead = ({ facts }: { readonly facts: AppraisalFacts }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { appraisal, customer, buyer } = facts
  const { car, saleId, stockCarId, contract } = appraisal
  const place = { home: homeOf(shop.currency) }
  return (
    <header className={styles.head}>
      {car.plate === '' ? null : (
        <Plate color={suggestPlateColor(car.plate, place)} text={formatPlate(car.plate, place)} />
      )}
      <h1 className={styles.name}>{car.car}</h1>
      <AppraisalStateTag appraisal={appraisal} />
      <span>
        {customer.name}
        {customer.phone === '' ? '' : `　${formatPhone(customer.phone, place)}`}
      </span>
      <span className={styles.quiet}>
        {car.firstRegisteredOn}　{car.mileageKm.toLocaleString('en-US')} km　{car.vin}
      </span>
      {car.earlierReading === undefined ? null : (
        <StatusTag tone="bad">
          {say('appraisal.car.odometer-fell', {
            km: car.earlierReading.km.toLocaleString('en-US'),
            on: car.earlierReading.on,
          })}
        </StatusTag>
      )}
      <span className={styles.acts}>
        {contract === undefined ? null : <span className={styles.quiet}>{contract}</span>}
        {stockCarId === undefined ? null : (
          <Button
            data-testid="open-stock-car"
            onClick={() => go({ name: 'used-car', stockCarId })}
            size="small"
          >
            {say('appraisal.bought.stock')}
          </Button>
        )}
        {saleId === undefined || buyer === undefined ? null : (
          <Button
            data-testid="open-sale"
            onClick={() => go({ name: 'sale', saleId, sheet: 'quotation' })}
            size="small"
          >
            {say('appraisal.sale', { name: buyer.name })}
          </Button>
        )}
      </span>
    </header>
  )
}
