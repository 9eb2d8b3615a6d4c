import { refusalsBase } from './refusals-base.ts'
import { refusalsDiagnosis } from './refusals-diagnosis.ts'
import { refusalsErasure } from './refusals-erasure.ts'
import { refusalsEstimate } from './refusals-estimate.ts'
import { refusalsExport } from './refusals-export.ts'
import { refusalsExtras } from './refusals-extras.ts'
import { refusalsMoney } from './refusals-money.ts'
import { refusalsNetwork } from './refusals-network.ts'
import { refusalsReception } from './refusals-reception.ts'
import { refusalsRestore } from './refusals-restore.ts'
import { refusalsRework } from './refusals-rework.ts'
import { refusalsSave } from './refusals-save.ts'
import { refusalsScreens } from './refusals-screens.ts'
import { refusalsShowroom } from './refusals-showroom.ts'
import { refusalsSnapshots } from './refusals-snapshots.ts'
import { refusalsStaff } from './refusals-staff.ts'
import { refusalsUpdates } from './refusals-updates.ts'
import { refusalsUsedCar } from './refusals-used-car.ts'
import { refusalsWalkAround } from './refusals-walk-around.ts'
import { refusalsWall } from './refusals-wall.ts'
import { refusalsWorkshop } from './refusals-workshop.ts'

/** Why something cannot be done, and what to do instead; one file per part of the desk. */
export const refusals = {
  ...refusalsBase,
  ...refusalsReception,
  ...refusalsNetwork,
  ...refusalsWalkAround,
  ...refusalsDiagnosis,
  ...refusalsEstimate,
  ...refusalsWorkshop,
  ...refusalsWall,
  ...refusalsMoney,
  ...refusalsRestore,
  ...refusalsRework,
  ...refusalsExtras,
  ...refusalsExport,
  ...refusalsShowroom,
  ...refusalsStaff,
  ...refusalsUsedCar,
  ...refusalsScreens,
  ...refusalsSnapshots,
  ...refusalsUpdates,
  ...refusalsErasure,
  ...refusalsSave,
}
