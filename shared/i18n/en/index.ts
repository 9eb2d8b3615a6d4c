import { align } from './align.ts'
import { appointments } from './appointments.ts'
import { appraisal } from './appraisal.ts'
import { approval } from './approval.ts'
import { audit } from './audit.ts'
import { board } from './board.ts'
import { calls } from './calls.ts'
import { camera } from './camera.ts'
import { care } from './care.ts'
import { clock } from './clock.ts'
import { commands } from './commands.ts'
import { compare } from './compare.ts'
import { comparison } from './comparison.ts'
import { counter } from './counter.ts'
import { customer } from './customer.ts'
import { deferred } from './deferred.ts'
import { delivery } from './delivery.ts'
import { diagnosis } from './diagnosis.ts'
import { disk } from './disk.ts'
import { erasure } from './erasure.ts'
import { estimate } from './estimate.ts'
import { exports } from './exports.ts'
import { extras } from './extras.ts'
import { fields } from './fields.ts'
import { followUp } from './follow-up.ts'
import { handOver } from './hand-over.ts'
import { health } from './health.ts'
import { inspection } from './inspection.ts'
import { intake } from './intake.ts'
import { kiosk } from './kiosk.ts'
import { lead } from './lead.ts'
import { lists } from './lists.ts'
import { lost } from './lost.ts'
import { lounge } from './lounge.ts'
import { needs } from './needs.ts'
import { network } from './network.ts'
import { oldParts } from './old-parts.ts'
import { order } from './order.ts'
import { paper } from './paper.ts'
import { papers } from './papers.ts'
import { phone } from './phone.ts'
import { presentation } from './presentation.ts'
import { questions } from './questions.ts'
import { quotation } from './quotation.ts'
import { rating } from './rating.ts'
import { reception } from './reception.ts'
import { recovery } from './recovery.ts'
import { refusals } from './refusals.ts'
import { registers } from './registers.ts'
import { restore } from './restore.ts'
import { rework } from './rework.ts'
import { sale } from './sale.ts'
import { screens } from './screens.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { settlement } from './settlement.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { showing } from './showing.ts'
import { showroom } from './showroom.ts'
import { signIn } from './sign-in.ts'
import { slides } from './slides.ts'
import { snapshots } from './snapshots.ts'
import { task } from './task.ts'
import { testDrive } from './test-drive.ts'
import { till } from './till.ts'
import { trade } from './trade.ts'
import { updates } from './updates.ts'
import { usedCars } from './used-cars.ts'
import { usedStock } from './used-stock.ts'
import { values } from './values.ts'
import { vehicle } from './vehicle.ts'
import { visit } from './visit.ts'
import { walkAround } from './walk-around.ts'
import { wall } from './wall.ts'
import { wear } from './wear.ts'
import { workshop } from './workshop.ts'

/** English words. */
export const en = {
  needs,
  questions,
  presentation,
  testDrive,
  quotation,
  order,
  handOver,
  care,
  lost,
  appraisal,
  usedStock,
  usedCars,
  sale,
  lead,
  showroom,
  align,
  camera,
  clock,
  followUp,
  exports,
  health,
  extras,
  oldParts,
  restore,
  rework,
  rating,
  recovery,
  task,
  till,
  walkAround,
  diagnosis,
  disk,
  registers,
  appointments,
  approval,
  board,
  compare,
  comparison,
  counter,
  customer,
  deferred,
  delivery,
  estimate,
  inspection,
  intake,
  lists,
  lounge,
  paper,
  papers,
  reception,
  refusals,
  search,
  settings,
  settlement,
  shell,
  trade,
  vehicle,
  wall,
  signIn,
  slides,
  snapshots,
  updates,
  calls,
  wear,
  workshop,
  network,
  phone,
  setup,
  visit,
  showing,
  kiosk,
  screens,
  fields,
  commands,
  values,
  audit,
  erasure,
} as const
