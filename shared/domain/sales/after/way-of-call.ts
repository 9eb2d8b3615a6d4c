import type { Customer } from '../../customer/customer.ts'
import { mayCall } from '../../customer/may-call.ts'
import type { PlannedCall } from './plan-calls.ts'

/**
 * How a buyer is asked after the hand-over. `call`: by telephone; `message`: in writing, as they
 * named it; `rest`: not at all. The first days and the first month ask about the car just handed
 * over, which is no offer; season tips and yearly packages are (个人信息保护法 §24, 消费者权益保护法 §29).
 */
export type WayOfCall = 'call' | 'message' | 'rest'

/** The way for one planned call of a customer, by what they consented to. */
export function wayOfCall(
  { kind }: Pick<PlannedCall, 'kind'>,
  customer: Pick<Customer, 'marketing'>,
): WayOfCall {
  if (mayCall(customer)) return 'call'
  if (customer.marketing?.isGiven === true) return 'message'
  return kind === 'first-days' || kind === 'first-month' ? 'call' : 'rest'
}
