import type { Failure, FailureDetail } from '#shared/kernel/result.ts'

/** What is odd (`isWarning`) or wrong with a field: a code, worded at the field. */
export interface FieldNotice {
  readonly code: string
  readonly detail?: FailureDetail
  readonly isWarning: boolean
}

/** Notices by the name of their field, in the order of the form. */
export type FieldNotices = Readonly<Record<string, FieldNotice>>

/** A field that keeps the form from being saved. */
export const errorOf = ({ code, detail }: Failure<string>): FieldNotice => ({
  code,
  isWarning: false,
  ...(detail === undefined ? {} : { detail }),
})

/** A field to look at again. */
export const warningOf = (code: string, detail?: FailureDetail): FieldNotice => ({
  code,
  isWarning: true,
  ...(detail === undefined ? {} : { detail }),
})

/** The first field that keeps the form from being saved, or undefined. */
export const firstError = (notices: FieldNotices): string | undefined =>
  Object.entries(notices).find(([, notice]) => !notice.isWarning)?.[0]
