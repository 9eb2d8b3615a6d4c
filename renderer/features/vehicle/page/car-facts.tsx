import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { useMarketingWords } from '../forms/use-marketing-words.ts'
import type { CarMemory } from '../memory/use-car-memory.ts'
import styles from './vehicle-page.module.css'

/** The record of the car and its owner; what is not known is left out. */
export const CarFacts = ({ memory }: { readonly memory: CarMemory }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { vehicle, customer } = memory
  const marketing = useMarketingWords(customer.marketing)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('vehicle.vin'), vehicle.vin],
    [say('vehicle.engineNumber'), vehicle.engineNumber],
    [say('vehicle.color'), vehicle.color],
    [say('vehicle.kind'), say(`trade.vehicleKind.${vehicle.kind}`)],
    [say('vehicle.energy'), say(`trade.energy.${vehicle.energy}`)],
    [say('vehicle.firstRegisteredOn'), vehicle.firstRegisteredOn],
    [
      say('vehicle.insuredUntil'),
      [vehicle.insuredUntil, vehicle.insurer].filter((part) => part !== undefined).join(' · '),
    ],
    [say('vehicle.sanbaoFrom'), vehicle.sanbaoFrom],
    [say('reception.customer'), `${customer.name} · ${say(`trade.customerKind.${customer.kind}`)}`],
    [say('customer.phone'), formatPhone(customer.phone, { home: homeOf(shop.currency) })],
    [say('customer.contact'), customer.contact],
    [say('customer.address'), customer.address],
    [say('customer.creditCode'), customer.creditCode],
    [say('customer.preferences'), customer.preferences],
    [say('customer.marketing'), marketing],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) =>
        value === undefined || value === ''
          ? null
          : [<dt key={`${label}-label`}>{label}</dt>, <dd key={label}>{value}</dd>],
      )}
    </dl>
  )
}
