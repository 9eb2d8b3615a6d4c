export { CounterFollower } from './counter-follower.tsx'
export { CounterStatusLine } from './counter-status-line.tsx'
export { type ShowToCustomer, useShowToCustomer } from './use-show-to-customer.ts'
