import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { checkVin, VIN_LENGTH, vinKey } from '#shared/domain/identifiers/vin.ts'
import { findVinMaker } from '#shared/domain/identifiers/vin-hints.ts'
import type { CarForm } from './car-form.ts'

/** What is wrong with a VIN, or what it tells: how many places there are, then the maker. */
export function useVinMessage({ vin }: Pick<CarForm, 'vin'>): {
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly warning?: string | undefined
} {
  const say = useSay()
  const locale = useScreenLocale()
  const explain = useExplain()
  const { length } = vinKey(vin)
  if (length === 0) return {}
  if (length < VIN_LENGTH)
    return { hint: say('vehicle.vinPlaces', { count: length, all: VIN_LENGTH }) }
  const checked = checkVin(vin)
  if (!checked.ok) return { error: explain(checked) }
  const [odd] = checked.value.warnings
  return odd === undefined
    ? { hint: findVinMaker(vin)?.[locale] }
    : { warning: explain({ code: odd }) }
}
