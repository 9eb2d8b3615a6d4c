import { translateArea } from '../translate-area.ts'
import { refusalsExport as source } from '../zh-CN/refusals-export.ts'

export const refusalsExport = translateArea(source)({
  'health.not-settled': 'Not settled yet: the health record exists once the bill is issued.',
  'health.company-missing': 'The shop has no name. Fill it in under Settings.',
  'health.vin-missing': 'No VIN. Add it in the vehicle’s file.',
  'health.vin-length': 'A VIN has 17 characters, this one {length}. Check the registration.',
  'health.vin-character':
    '“{character}” at place {position} cannot stand in a VIN. Check the registration.',
  'health.vin-check':
    'The VIN’s check digit is wrong: place 9 should be {expected}, it is {found}. Check the registration.',
  'health.dates': 'Came on {from}, which is after it was settled on {to}.',
  'health.mileage-not-whole': 'The odometer reading {km} is not in whole kilometres.',
  'health.mileage-less':
    'The odometer reading {km} km is below the {last} km of last time. Check the odometer.',
  'health.no-project':
    'Nothing was repaired: a bill for towing or other charges alone is not sent.',
  'health.code-missing': 'The settlement list has no number.',
  'health.code-changed': 'Was exported under {before}, is {code} now: one repair keeps one number.',
  'health.code-taken': 'Two visits claim the settlement list {code}: neither is exported.',
  'health.none': 'There is no record to export.',
  'export.disk-full':
    'The disk is full; what was written so far has been removed. Make room or choose another place.',
  'export.not-written':
    'The files cannot be written ({reason}); what was written so far has been removed. Choose another folder.',
  'export.gone': 'This export has ended. Start it again.',
  'export.cancelled': 'Export cancelled; what was written so far has been removed.',
})
