export { useAskToSign } from './agreements/use-ask-to-sign.ts'
export { CounterFollower } from './counter-follower.tsx'
export { CounterStatusLine } from './counter-status-line.tsx'
export { type ShowToCustomer, useShowToCustomer } from './use-show-to-customer.ts'
