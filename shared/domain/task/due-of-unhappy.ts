import type { Instant } from '#shared/kernel/instant.ts'
import { workdayOf } from '../appointment/workday.ts'
import type { Shop } from '../shop/shop.ts'
import { addOpenMinutes } from './add-open-minutes.ts'

/** An hour, where the shop has set no rule of its own. */
export const ANSWER_UNHAPPY_MINUTES = 60

/** By when a customer who was unhappy at a moment is to be answered. */
export function dueOfUnhappy(
  at: Instant,
  shop: Pick<Shop, 'opening' | 'offsetMinutes' | 'answerUnhappyMinutes'>,
): Instant {
  const { answerUnhappyMinutes = ANSWER_UNHAPPY_MINUTES, offsetMinutes } = shop
  return addOpenMinutes(at, answerUnhappyMinutes, { workday: workdayOf(shop), offsetMinutes })
}
