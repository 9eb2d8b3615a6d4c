export { approveJobs, declineJobs, signEstimate, withdrawDecisions } from './decision-commands.ts'
export { dropDeferred, reviveDeferred } from './deferred-commands.ts'
