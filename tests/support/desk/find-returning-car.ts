import type { Page } from '@playwright/test'

/** A car that has been here before and has work due that was put off. */
export interface ReturningCar {
  readonly plate: string
  readonly lastKm: number
  /** How many questions its reception begins with. */
  readonly due: number
}

/** Looks through the records for a car that is not in the house and has the most work due. */
export function findReturningCar(page: Page): Promise<ReturningCar> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('qiantai')
    const db = await new Promise<IDBDatabase>((settle) => {
      opened.onsuccess = () => settle(opened.result)
    })
    const read = <Row>(table: string): Promise<Row[]> =>
      new Promise((settle) => {
        const asked = db.transaction(table).objectStore(table).getAll()
        asked.onsuccess = () => settle(asked.result as Row[])
      })
    const deferred = await read<{ vehicleId: string; state: string; offerAgainOn?: string }>(
      'deferredJobs',
    )
    const visits = await read<{ vehicleId: string; isOpen: number }>('visits')
    const appointments = await read<{ vehicleId?: string; state: string }>('appointments')
    const vehicles = await read<{
      id: string
      plate: string
      lastMileageKm?: number
      energy: string
    }>('vehicles')
    db.close()
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
    const away = vehicles.filter(
      ({ id, energy }) =>
        energy === 'petrol' &&
        !visits.some((visit) => visit.vehicleId === id && visit.isOpen === 1) &&
        !appointments.some((each) => each.vehicleId === id && each.state === 'booked'),
    )
    const [most] = away
      .map(({ id, plate, lastMileageKm = 0 }) => ({
        plate,
        lastKm: lastMileageKm,
        due: deferred.filter(
          ({ vehicleId, state, offerAgainOn = '' }) =>
            vehicleId === id && state === 'open' && offerAgainOn <= today,
        ).length,
      }))
      .sort((a, b) => b.due - a.due || (a.plate < b.plate ? -1 : 1))
    if (most === undefined) throw new Error('every car is in the house')
    return most
  })
}
