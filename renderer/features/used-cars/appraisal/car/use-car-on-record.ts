import { useLive } from '#renderer/session/use-live.ts'
import type { OdometerReading } from '#shared/domain/used-car/odometer-fall.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { findCarOnRecord, listReadings } from '../list-readings.ts'
import type { CarForm } from './car-form.ts'

/** The car on record that is being typed, with what earlier visits read from its odometer. */
export interface CarOnRecord {
  readonly vehicle: Vehicle | undefined
  readonly readings: readonly OdometerReading[]
}

const NOBODY: CarOnRecord = { vehicle: undefined, readings: [] }

export const useCarOnRecord = ({ plate, vin }: Pick<CarForm, 'plate' | 'vin'>): CarOnRecord =>
  useLive(
    async (db): Promise<CarOnRecord> => {
      const vehicle = await findCarOnRecord(db, { plate, vin })
      return vehicle === undefined ? NOBODY : { vehicle, readings: await listReadings(db, vehicle) }
    },
    [plate, vin],
  ) ?? NOBODY
