import type { FaultInterview } from '#shared/domain/visit/fault-interview.ts'
import type { Say } from '#shared/i18n/words.ts'

/** The answers of a fault interview in words; questions that were not asked are left out. */
export function faultFacts(fault: FaultInterview, say: Say): [label: string, answer: string][] {
  const { since, frequency, engine, speed, load, road, lastService, addedEquipment } = fault
  const facts: [string, string | undefined][] = [
    [say('intake.fault.since'), since],
    [
      say('intake.fault.frequency'),
      frequency === undefined ? undefined : say(`trade.frequency.${frequency}`),
    ],
    [say('intake.fault.engine'), engine === undefined ? undefined : say(`trade.engine.${engine}`)],
    [say('intake.fault.speed'), speed === undefined ? undefined : say(`trade.speed.${speed}`)],
    [say('intake.fault.load'), load === undefined ? undefined : say(`trade.load.${load}`)],
    [say('intake.fault.road'), road === undefined ? undefined : say(`trade.road.${road}`)],
    [say('intake.fault.lastService'), lastService],
    [say('intake.fault.addedEquipment'), addedEquipment],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
}
