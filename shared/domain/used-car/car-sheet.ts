import type { Day } from '#shared/kernel/day.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

export const SHEET_GEARBOXES = ['manual', 'automatic'] as const
export type SheetGearbox = (typeof SHEET_GEARBOXES)[number]

/**
 * What a used car's window sheet (车辆信息表, 二手车交易规范附件一) says beside the appraisal. What is not
 * known is absent and printed as not known; nothing is made up.
 */
export interface CarSheet {
  readonly maker?: string
  readonly builtOn?: Day
  /** Last day of the yearly inspection, vehicle tax and compulsory insurance. */
  readonly inspectedUntil?: Day
  readonly taxedUntil?: Day
  readonly insuredUntil?: Day
  /** 国六, 国五 … */
  readonly emission?: string
  /** "1.5 L". */
  readonly displacement?: string
  readonly gearbox?: SheetGearbox
  readonly hasAbs?: boolean
  /** Other equipment worth telling. */
  readonly equipment?: string
  /** Accidents on record: how many, what kind, how bad. */
  readonly accidents?: string
  /** Major repairs: when, which assemblies. */
  readonly repairs?: string
  /** What the shop promises beyond the law. */
  readonly promise?: string
}

export type CarSheetRefusal = 'car-sheet.built-late'

/** A sheet as written, blanks left out; a car is built before it is registered. */
export function checkCarSheet(
  sheet: CarSheet,
  firstRegisteredOn: Day | undefined,
): Result<CarSheet, CarSheetRefusal> {
  const { builtOn } = sheet
  if (builtOn !== undefined && firstRegisteredOn !== undefined && builtOn > firstRegisteredOn) {
    return fail('car-sheet.built-late', { on: firstRegisteredOn })
  }
  const told = Object.entries(sheet)
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  return ok(Object.fromEntries(told) as CarSheet)
}
