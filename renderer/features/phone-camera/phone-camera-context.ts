import { createContext, useContext } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'

export interface PhoneCamera {
  /** Shows the QR code of a visit; the one that is there already, if there is one. */
  show(record: VisitRecord): void
}

export const PhoneCameraContext = createContext<PhoneCamera | undefined>(undefined)

/** The way to a phone's camera; undefined on a screen drawn without the desk around it. */
export const usePhoneCamera = (): PhoneCamera | undefined => useContext(PhoneCameraContext)
