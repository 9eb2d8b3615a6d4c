import { suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import { vinCheckDigit } from '#shared/domain/identifiers/vin.ts'
import type { Energy, PlateColor } from '#shared/domain/vehicle/vehicle.ts'
import type { Random } from './random.ts'

// Plates have neither I nor O (GA 36), VINs neither I, O nor Q (GB 16735).
const PLATE_LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']
const VIN_CHARACTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789']
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789'

/** Mostly Beijing, as the shop is there; its neighbours and a few from afar. */
const OFFICES = [
  ...['京A', '京E', '京F', '京H', '京J', '京K', '京L', '京M', '京N', '京N', '京P', '京Q', '京Q'],
  ...['京C', '京E', '京F', '京G', '京H', '京J', '京K', '京L', '京M', '京N', '京P', '京Q', '京Y'],
  ...['冀A', '冀R', '冀F', '津A', '津B', '晋A', '鲁A', '豫A', '蒙A', '苏A', '沪A', '粤B', '浙A'],
]

/** A valid plate with its colour; cars that charge carry the new-energy plate (GA 36). */
export function buildPlate(
  random: Random,
  energy: Energy,
): { readonly plate: string; readonly plateColor: PlateColor } {
  const plate = random.pick(OFFICES) + buildSerial(random, energy)
  return { plate, plateColor: suggestPlateColor(plate) ?? 'blue' }
}

function buildSerial(random: Random, energy: Energy): string {
  const digits = (count: number): string =>
    String(random.whole(0, 10 ** count - 1)).padStart(count, '0')
  if (energy === 'battery-electric') return random.pick([...'DAB']) + digits(5)
  if (energy === 'plug-in-hybrid') return random.pick([...'FGH']) + digits(5)
  const letter = random.pick(PLATE_LETTERS)
  const shape = random.whole(0, 3)
  if (shape === 0) return digits(5)
  if (shape === 1) return letter + digits(4)
  if (shape === 2) return digits(1) + letter + digits(1) + random.pick(PLATE_LETTERS) + digits(1)
  return digits(1) + letter + digits(3)
}

/** A VIN of a maker and model year whose check digit is right. `serial` counts the cars. */
export function buildVin(random: Random, maker: string, year: number, serial: number): string {
  const type = Array.from({ length: 5 }, () => random.pick(VIN_CHARACTERS)).join('')
  const yearCode = YEAR_CODES.charAt((year - 1980) % YEAR_CODES.length)
  const rest = `${yearCode}${random.pick([...'ABCN'])}${String(100_000 + serial).slice(-6)}`
  const checked = vinCheckDigit(`${maker}${type}0${rest}`)
  return maker + type + checked + rest
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** An identity number of somebody born in Beijing with the right check character (GB 11643). */
export function buildIdNumber(random: Random): string {
  const two = (from: number, to: number): string => String(random.whole(from, to)).padStart(2, '0')
  const born = `${random.whole(1968, 2003)}${two(1, 12)}${two(1, 28)}`
  const body = `1101${two(1, 18)}${born}${String(random.whole(1, 999)).padStart(3, '0')}`
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}
