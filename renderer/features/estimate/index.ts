import { lazy } from 'react'

export {
  approveJobs,
  askAboutJob,
  declineJobs,
  signEstimate,
  withdrawDecisions,
} from './decision-commands.ts'
export { dropDeferred, reviveDeferred } from './deferred-commands.ts'
export { findStandardJobs } from './find-standard-jobs.ts'
export { showRow } from './row-to-show.ts'
export { type MarginView, useMarginView } from './use-margin-view.ts'

// Commands are needed from the start (the counter display answers); the sheet when it is opened.
export const EstimateSheet = lazy(async () => ({
  default: (await import('./estimate-sheet.tsx')).EstimateSheet,
}))
export const ApproveDialog = lazy(async () => ({
  default: (await import('./approve-dialog.tsx')).ApproveDialog,
}))
export const CatalogueDialog = lazy(async () => ({
  default: (await import('./catalogue-dialog.tsx')).CatalogueDialog,
}))
