import type { CustomerForm, VehicleForm } from '#renderer/features/vehicle/index.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { PROVINCES, parsePlate, plateKey } from '#shared/domain/identifiers/plate.ts'
import { VIN_LENGTH, vinKey } from '#shared/domain/identifiers/vin.ts'

interface Recognised {
  readonly customer?: Partial<CustomerForm>
  readonly vehicle?: Partial<VehicleForm>
}

/** What was typed into the search box and found nobody, put where it belongs on the form. */
export function recogniseText(text: string, home: 'CN' | 'TW' | 'HK'): Recognised {
  const typed = text.trim()
  const key = plateKey(typed)
  if (typed === '') return {}
  if (vinKey(typed).length === VIN_LENGTH && /^[A-Z0-9]+$/.test(vinKey(typed))) {
    return { vehicle: { vin: vinKey(typed) } }
  }
  // A number one digit too long is still meant as a phone: the form says what is wrong with it.
  const isPhone = parsePhone(typed, { home }).ok || /^\+?[\d\s-]{7,}$/.test(typed)
  if (isPhone) return { customer: { phone: typed } }
  const isPlate =
    parsePlate(typed, { home }).ok ||
    (PROVINCES.includes(key.charAt(0)) && /^.[A-Z]/.test(key)) ||
    (/\d/.test(key) && /[A-Z]/.test(key))
  return isPlate ? { vehicle: { plate: typed } } : { customer: { name: typed } }
}
