import type { Currency } from '#shared/kernel/money.ts'
import type { FieldKind } from './field-shape.ts'

/** How a kind of value is written, and in what unit, in the two forms it goes out in. */
export interface KindNote {
  /** Unit of the cell in CSV; empty where there is none. */
  readonly csvUnit: string
  /** Unit of the number in JSON. */
  readonly jsonUnit: string
  readonly example: string
}

/** What stands behind a value of each kind. Examples are made up: no customer's are given away. */
function describeKind(kind: FieldKind, currency: Currency): KindNote {
  const notes: Readonly<Record<FieldKind, KindNote>> = {
    id: { csvUnit: '', jsonUnit: '', example: '01KAF3Q8ZV5M0T7C2X9RDE4YHB' },
    text: { csvUnit: '', jsonUnit: '', example: '' },
    code: { csvUnit: '', jsonUnit: '', example: '' },
    boolean: { csvUnit: '', jsonUnit: '', example: 'true' },
    number: { csvUnit: '', jsonUnit: '', example: '12' },
    money: { csvUnit: currency, jsonUnit: `${currency}/100`, example: '398.00' },
    hours: { csvUnit: 'h', jsonUnit: 'h/100', example: '0.50' },
    quantity: { csvUnit: '', jsonUnit: '1/1000', example: '4.2' },
    rate: { csvUnit: '%', jsonUnit: '%/100', example: '13.00' },
    reading: { csvUnit: '', jsonUnit: '1/1000', example: '2.1' },
    day: { csvUnit: 'YYYY-MM-DD', jsonUnit: 'YYYY-MM-DD', example: '2026-11-20' },
    instant: { csvUnit: 'UTC', jsonUnit: 'UTC', example: '2026-11-20T01:06:00.000Z' },
    attachment: { csvUnit: 'SHA-256', jsonUnit: '', example: `9f86d081884c7d65…` },
    json: { csvUnit: 'JSON', jsonUnit: '', example: '' },
  }
  return notes[kind]
}

/** Made-up values of fields whose kind alone says little: by the way to them, or by their name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'customers.name': '王建国',
  'staff.name': '周敏',
  'visits.number': 'RO-20261120-007',
  'visits.settlement.number': 'JS-20261120-007',
  'visits.jobs.name': '更换前制动摩擦片',
  'visits.jobs.parts.name': '前制动摩擦片',
  'visits.jobs.parts.number': '8K0698151',
  'visits.charges.name': '电脑检测',
  'visits.intake.statement': '刹车时有金属摩擦声',
  'standardJobs.name': '更换前制动摩擦片',
  'bays.name': '3 号位',
  'papers.number': 'JS-20261120-007',
  phone: '13800138000',
  plate: '京N8K3F2',
  vin: 'LSVAB2BR0NN100001',
  make: '大众',
  model: '朗逸',
  unit: '升',
  brand: '博世',
  key: 'settlement:2026-11-20',
  opensAt: '08:30',
  closesAt: '17:30',
}

/** Units that a field's own name tells, of plain numbers. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Km$|^km$|^kmPerYear$/, 'km'],
  [/[mM]inutes$/, 'min'],
  [/[sS]econds$/, 's'],
  [/^days$|Days$/, 'd'],
  [/^months$|Months$/, 'month'],
  [/Eighths$/, '1/8'],
  [/Percent$/, '%'],
  [/^(length|width|height|wheelbase|longest)$/, 'mm'],
  [/^power$/, 'kW'],
  [/^boot$/, 'L'],
]

/** Unit and example of one field, by its way from the table: what its kind says, or its name. */
export function describeField(
  path: readonly string[],
  kind: FieldKind,
  currency: Currency,
): KindNote {
  const field = path.at(-1) ?? ''
  const note = describeKind(kind, currency)
  const unit = kind === 'number' ? UNITS.find(([name]) => name.test(field))?.[1] : undefined
  const example = kind === 'text' ? (EXAMPLES[path.join('.')] ?? EXAMPLES[field]) : undefined
  return {
    csvUnit: unit ?? note.csvUnit,
    jsonUnit: unit ?? note.jsonUnit,
    example: example ?? note.example,
  }
}
