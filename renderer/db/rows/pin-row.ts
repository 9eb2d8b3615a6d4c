import type { StaffPin } from '#shared/domain/staff/staff-pin.ts'

/** As the database keeps it: how one person is let in. */
export type PinRow = StaffPin
