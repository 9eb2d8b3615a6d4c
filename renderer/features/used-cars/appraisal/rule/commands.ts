import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import {
  type BuyingRule,
  type BuyingRuleRefusal,
  checkBuyingRule,
} from '#shared/domain/used-car/compute-buying-price.ts'
import { fail, type Result } from '#shared/kernel/result.ts'

/** Sets how the shop reckons from now on; valuations that were kept have their own rule. */
export const saveBuyingRule = (
  session: Session,
  rule: BuyingRule,
): Promise<Saved<BuyingRule, BuyingRuleRefusal | 'appraisal.rule-manager'>> =>
  session.change(
    'save-buying-rule',
    async (work): Promise<Result<BuyingRule, BuyingRuleRefusal | 'appraisal.rule-manager'>> => {
      if (!canSeeMargin(session.staff)) {
        return fail('appraisal.rule-manager', { name: session.staff.name })
      }
      const checked = checkBuyingRule(rule)
      if (!checked.ok) return checked
      const shop = await work.shop.get()
      await work.shop.put({ ...shop, buyingRule: checked.value })
      return checked
    },
  )
