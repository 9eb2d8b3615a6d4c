import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { checkVin, VIN_LENGTH, vinKey } from '#shared/domain/identifiers/vin.ts'
import { findVinMaker, findVinYear } from '#shared/domain/identifiers/vin-hints.ts'
import { type Day, yearOf } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'

/** What a VIN tells while it is typed: how many places are there, then maker and year. */
export function useVinHint(vin: string, registeredOn: Day | undefined): string | undefined {
  const say = useSay()
  const locale = useScreenLocale()
  const { clock, shop } = useSession()
  const { length } = vinKey(vin)
  if (length === 0) return undefined
  if (length < VIN_LENGTH) return say('vehicle.vinPlaces', { count: length, all: VIN_LENGTH })
  if (!checkVin(vin).ok) return undefined
  const registeredIn = yearOf(registeredOn ?? dayOf(clock.now(), shop.offsetMinutes))
  const maker = findVinMaker(vin)?.[locale]
  const year = findVinYear(vin, registeredIn)
  const told = [maker, year === undefined ? undefined : say('vehicle.vinYear', { year })]
  return told.filter((part) => part !== undefined).join(' · ') || undefined
}
