import type { Customer } from './customer.ts'

/**
 * Whether a customer may be called with an offer (个人信息保护法 §24, 消费者权益保护法 §29): not who
 * refused, and not by telephone who named other ways only. Who was never asked may be called about
 * their own car.
 */
export function mayCall({ marketing }: Pick<Customer, 'marketing'>): boolean {
  if (marketing === undefined) return true
  const { isGiven, channels } = marketing
  return isGiven && (channels.length === 0 || channels.includes('phone'))
}
