import type { CustomerKind } from '../customer/customer.ts'
import type { PlateReading } from '../identifiers/plate.ts'
import type { Energy, PlateColor, VehicleKind } from '../vehicle/vehicle.ts'

// The first that is found counts: 插电混动 is looked for before 混动, 混动 before 电.
const ENERGY_WORDS: readonly (readonly [RegExp, Energy])[] = [
  [/插电|插電|增程|phev|plug|reev|erev/i, 'plug-in-hybrid'],
  [/混|油电|油電|hybrid|hev/i, 'hybrid'],
  [/电|電|electric|bev|\bev\b/i, 'battery-electric'],
  [/柴|diesel/i, 'diesel'],
  [/汽|petrol|gasoline|gas/i, 'petrol'],
]

const PLATE_COLOR_WORDS: readonly (readonly [RegExp, PlateColor])[] = [
  [/黄绿|黃綠|yellow.?green/i, 'yellow-green'],
  [/绿|綠|green/i, 'green'],
  [/蓝|藍|blue/i, 'blue'],
  [/黄|黃|yellow/i, 'yellow'],
  [/白|white/i, 'white'],
  [/黑|black/i, 'black'],
]

const COMPANY_NAME =
  /(?:公司|集团|集團|工厂|工廠|商行|企业|企業|事务所|事務所|合作社|学校|學校|医院|醫院|银行|銀行|酒店|中心|委员会|委員會|管理局|分局|大队|大隊|(?:co|ltd|inc|llc|gmbh|corp)\.?)$/i

const find = <V>(words: readonly (readonly [RegExp, V])[], text: string): V | undefined =>
  words.find(([word]) => word.test(text))?.[1]

/** The energy a text names, or what the plate tells (GA 36: A–E battery only, F–K others). */
export function readEnergy(text: string, plate: PlateReading | undefined): Energy {
  const said = text === '' ? undefined : find(ENERGY_WORDS, text)
  if (said !== undefined) return said
  if (plate?.kind !== 'new-energy-small') return 'petrol'
  return /^[A-E]$/.test(plate.value.charAt(2)) ? 'battery-electric' : 'plug-in-hybrid'
}

/** The kind the warranty rule tells apart; lorries and coaches are `other`, the rest are cars. */
export function readVehicleKind(text: string): VehicleKind {
  if (/摩托|机车|機車|motor.?cycle|motorbike|scooter/i.test(text)) return 'motorcycle'
  const isOther =
    /货|貨|卡车|卡車|挂车|掛車|牵引|牽引|中型|大型|重型|巴士|拖拉|专用|truck|lorry|bus|coach|trailer/i
  return isOther.test(text) ? 'other' : 'car'
}

/** The plate's colour as said, or as its kind usually has it. */
export const readPlateColor = (
  text: string,
  plate: PlateReading | undefined,
): PlateColor | undefined =>
  (text === '' ? undefined : find(PLATE_COLOR_WORDS, text)) ?? plate?.color

/** Person or company: as said, else by a credit code, else by how the name ends. */
export function readCustomerKind(text: string, name: string, creditCode: string): CustomerKind {
  if (
    /公司|单位|單位|企业|企業|法人|集团|集團|公户|公戶|company|business|corporate|fleet/i.test(text)
  ) {
    return 'company'
  }
  if (/个人|個人|自然人|私|person|individual|private/i.test(text)) return 'person'
  return creditCode !== '' || COMPANY_NAME.test(name) ? 'company' : 'person'
}
