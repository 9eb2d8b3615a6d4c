import { fail, ok } from '#shared/kernel/result.ts'
import type { PhoneOptions } from '../identifiers/phone.ts'
import { type PlateReading, parsePlate } from '../identifiers/plate.ts'
import { checkVin } from '../identifiers/vin.ts'
import {
  type CellsByField,
  type Note,
  type RowProblem,
  type RowRefusal,
  refuse,
  type Taken,
  type VehicleFacts,
} from './import-row.ts'
import { readDayCell, readKilometres } from './read-figures.ts'
import { readEnergy, readPlateColor, readVehicleKind } from './read-words.ts'

/** Fields that make a row one about a car. A list of customers may have an empty 车型 column. */
const OF_A_CAR = ['vin', 'engineNumber', 'make', 'model'] as const

/** What stands for a plate while there is none. */
const NO_PLATE =
  /^(?:未上牌|无牌|無牌|新车|新車|临牌|臨牌|未掛牌|未挂牌|未領牌|待上牌|no plate|unregistered)$/i

type ReadVehicle =
  | { readonly ok: true; readonly value: Taken<VehicleFacts> | undefined }
  | RowRefusal<RowProblem>

/** The car of a row; undefined where the row names none. */
export function readVehicleCells(cells: CellsByField, options: PhoneOptions): ReadVehicle {
  const { plate: plateText = '', vin: vinText = '' } = cells
  const notes: Note[] = []
  let plate: PlateReading | undefined
  if (plateText !== '' && !NO_PLATE.test(plateText)) {
    const read = parsePlate(plateText, options)
    if (!read.ok) return refuse(read, 'plate')
    plate = read.value
    notes.push(...plate.warnings.map((code) => ({ code })))
  }
  let vin = ''
  if (vinText !== '') {
    const read = checkVin(vinText)
    if (!read.ok) return refuse(read, 'vin')
    vin = read.value.value
    notes.push(...read.value.warnings.map((code) => ({ code })))
  }
  if (plate === undefined && vin === '') {
    const isCar = plateText !== '' || OF_A_CAR.some((field) => cells[field] !== undefined)
    return isCar ? refuse(fail('vehicle.plate-or-vin'), 'plate') : ok(undefined)
  }
  const figures = readFigures(cells, options)
  if (!figures.ok) return figures
  const { engineNumber, color } = cells
  const plateColor = plate && readPlateColor(cells.plateColor ?? '', plate)
  const facts: VehicleFacts = {
    plate: plate?.value ?? '',
    vin,
    make: cells.make ?? '',
    model: cells.model ?? '',
    kind: readVehicleKind(cells.vehicleKind ?? ''),
    energy: readEnergy(cells.energy ?? '', plate),
    ...(plateColor === undefined ? {} : { plateColor }),
    ...(engineNumber === undefined ? {} : { engineNumber }),
    ...(color === undefined ? {} : { color }),
    ...figures.value,
  }
  return ok({ facts, notes })
}

type Figures = Pick<VehicleFacts, 'firstRegisteredOn' | 'lastMileageKm' | 'lastVisitOn'>

function readFigures(
  cells: CellsByField,
  options: PhoneOptions,
): { readonly ok: true; readonly value: Figures } | RowRefusal<RowProblem> {
  const figures: { -readonly [Field in keyof Figures]: Figures[Field] } = {}
  for (const field of ['firstRegisteredOn', 'lastVisitOn'] as const) {
    const cell = cells[field]
    if (cell === undefined) continue
    const read = readDayCell(cell, options)
    if (!read.ok) return refuse(read, field)
    figures[field] = read.value
  }
  if (cells.lastMileageKm !== undefined) {
    const read = readKilometres(cells.lastMileageKm)
    if (!read.ok) return refuse(read, 'lastMileageKm')
    figures.lastMileageKm = read.value
  }
  return ok(figures)
}
