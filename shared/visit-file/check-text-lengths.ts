import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { type Check, firstProblem, wrongIf } from './check.ts'
import type { VisitFile } from './visit-file-schema.ts'

type Text = readonly [where: string, text: string | undefined, most: number]

const { name, short, address, note, statement } = TEXT_LIMITS

const textsOf = ({ customer, vehicle, intake }: VisitFile): readonly Text[] => [
  ['/customer/name', customer.name, name],
  ['/customer/contact', customer.contact, name],
  ['/customer/address', customer.address, address],
  ['/vehicle/make', vehicle.make, name],
  ['/vehicle/model', vehicle.model, name],
  ['/vehicle/color', vehicle.color, short],
  ['/vehicle/engineNumber', vehicle.engineNumber, short],
  ['/intake/statement', intake.statement, statement],
  ['/intake/fault/since', intake.fault?.since, note],
  ['/intake/fault/lastService', intake.fault?.lastService, note],
  ['/intake/fault/addedEquipment', intake.fault?.addedEquipment, note],
  ...(intake.damage ?? []).map(
    (mark, index): Text => [`/intake/damage/${index}/note`, mark.note, note],
  ),
  ...(intake.belongings ?? []).map(
    (thing, index): Text => [`/intake/belongings/${index}`, thing, name],
  ),
]

/** Texts that the desk's fields would cut short: better refused than lost. */
export const checkTextLengths: readonly Check[] = [
  (file) =>
    firstProblem(
      textsOf(file).map(([where, text = '', most]) =>
        wrongIf(text.length > most, where, `has ${text.length} characters, at most ${most} fit`),
      ),
    ),
]
