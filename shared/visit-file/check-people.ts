import { checkCreditCode } from '#shared/domain/identifiers/credit-code.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Result } from '#shared/kernel/result.ts'
import { type Check, fromRule, homeOfFile, wrongIf } from './check.ts'

/** Shop and customer: names, phones, the shop's credit code. */
export const checkPeople: readonly Check[] = [
  ({ shop }) => wrongIf(shop !== undefined && !hasText(shop.name), '/shop/name', 'is empty'),
  (file) =>
    fromRule(
      '/shop/phone',
      optional(file.shop?.phone, (text) => parsePhone(text, homeOfFile(file))),
    ),
  ({ shop }) => fromRule('/shop/creditCode', optional(shop?.creditCode, checkCreditCode)),
  ({ customer }) => wrongIf(!hasText(customer.name), '/customer/name', 'is empty'),
  (file) => fromRule('/customer/phone', parsePhone(file.customer.phone, homeOfFile(file))),
]

/** Only what is written is checked. */
const optional = (
  text: string | undefined,
  check: (text: string) => Result<unknown>,
): Result<unknown> | undefined => (hasText(text) ? check(text) : undefined)
