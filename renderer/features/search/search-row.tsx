import type { ReactNode } from 'react'
import type { SearchHit } from '#renderer/db/search/search-desk.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { Emphasised } from './emphasised.tsx'
import styles from './search-box.module.css'
import { type Piece, splitFound } from './split-found.ts'

type Matched = SearchHit['matched']

/** One hit: the car as it is known, its owner, whether it is here now, and what was found. */
export const SearchRow = ({ hit }: { readonly hit: SearchHit }): ReactNode => {
  const say = useSay()
  const { vehicle, customer, visit, found } = hit
  const partsIn = (...kinds: readonly Matched[]): string[] =>
    found.flatMap(({ matched, text }) => (kinds.includes(matched) ? [text] : []))
  const has = (kind: Matched): boolean => partsIn(kind).length > 0
  const matched = [...new Set(found.map((each) => each.matched))]
  const isHere = visit !== undefined && visit.step !== 'delivered'
  return (
    <>
      <span className={styles.car}>
        {vehicle === undefined ? (
          <span className={styles.quiet}>{say('search.noVehicle')}</span>
        ) : vehicle.plate === '' ? (
          <Plate color={vehicle.plateColor} text={say('search.noPlate')} />
        ) : (
          <Plate
            color={vehicle.plateColor}
            text={<Emphasised parts={partsIn('plate')} text={formatPlate(vehicle.plate)} />}
          />
        )}
      </span>
      <span className={styles.what}>
        <span className={styles.model}>
          {vehicle === undefined ? null : (
            <Emphasised parts={partsIn('model')} text={`${vehicle.make} ${vehicle.model}`} />
          )}
          {vehicle !== undefined && has('vin') ? (
            <span className={styles.vin}>
              <Emphasised parts={partsIn('vin')} text={vehicle.vin} />
            </span>
          ) : null}
        </span>
        <span className={styles.who}>
          {customer === undefined ? null : (
            <>
              <Emphasised parts={partsIn('name', 'pinyin')} text={whoOf(hit)} />{' '}
              <Emphasised parts={partsIn('phone')} text={formatPhone(customer.phone)} />
            </>
          )}
        </span>
      </span>
      <span className={styles.state}>
        {isHere ? (
          <StatusTag tone="info">
            {visit.step === 'booked'
              ? say('trade.step.booked')
              : say('search.here', { step: say(`trade.step.${visit.step}`) })}
          </StatusTag>
        ) : null}
        {visit?.number !== undefined && (!isHere || has('order')) ? (
          <span className={styles.quiet}>
            <Emphasised parts={partsIn('order')} text={visit.number} />
          </span>
        ) : isHere || vehicle?.lastVisitOn === undefined ? null : (
          <span className={styles.quiet}>
            {say('search.lastVisit', { day: vehicle.lastVisitOn })}
          </span>
        )}
        <span className={styles.quiet}>
          {matched.map((kind) => say(`search.matched.${kind}`)).join(' · ')}
        </span>
      </span>
    </>
  )
}

/** The owner; with who speaks for them where that is who was searched for. */
function whoOf({ customer, found }: SearchHit): string {
  const { name = '', contact } = customer ?? {}
  const isByContact = found.some(
    ({ matched, text }) =>
      (matched === 'name' || matched === 'pinyin') && !splitFound(name, [text]).some(isFound),
  )
  return contact !== undefined && isByContact ? `${name} · ${contact}` : name
}

const isFound = (piece: Piece): boolean => piece.isFound
