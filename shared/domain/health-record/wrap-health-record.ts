import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { PlateColor } from '../vehicle/vehicle.ts'
import { plainDay } from './build-health-record.ts'
import type { HealthVariant } from './health-export.ts'
import { type HealthRecord, NO_TEXT } from './health-record.ts'

/** Plate colours as registration writes them. */
const PLATE_COLOR_WORDS: Readonly<Record<PlateColor, string>> = {
  blue: '蓝',
  yellow: '黄',
  green: '绿',
  'yellow-green': '黄绿',
  white: '白',
  black: '黑',
}

interface Wrapping {
  readonly plateColor?: PlateColor | undefined
  /** When the file is written. */
  readonly at: Instant
  readonly offsetMinutes: number
}

/**
 * A record in the envelope of a platform. The token is whoever's who uploads it: its place is there
 * and empty. `plain` is used by Shanghai, Zhejiang and Hunan; Chengdu puts a transaction around it;
 * Foshan wants the plate's colour, the basic data directly in the body and its lists in camel case.
 */
export function wrapHealthRecord(
  record: HealthRecord,
  variant: HealthVariant,
  { plateColor, at, offsetMinutes }: Wrapping,
): object {
  const { basicInfo, vehiclepartslist, repairprojectlist } = record
  const plain = { access_token: '', basicInfo, vehiclepartslist, repairprojectlist }
  if (variant === 'plain') return plain
  const header = { date: plainDay(dayOf(at, offsetMinutes)), time: plainTime(at, offsetMinutes) }
  if (variant === 'chengdu') return { transaction: { header, body: { reqInfo: plain } } }
  return {
    header,
    body: {
      access_token: '',
      ...basicInfo,
      vehicleplatecolor: plateColor === undefined ? NO_TEXT : PLATE_COLOR_WORDS[plateColor],
      vehiclePartsList: vehiclepartslist,
      repairProjectList: repairprojectlist,
    },
  }
}

const MS_PER_MINUTE = 60_000

/** `HHmmss` at the shop. */
const plainTime = (at: Instant, offsetMinutes: number): string =>
  new Date(Date.parse(at) + offsetMinutes * MS_PER_MINUTE)
    .toISOString()
    .slice(11, 19)
    .replaceAll(':', '')
