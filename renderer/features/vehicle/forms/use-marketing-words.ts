import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { MarketingConsent } from '#shared/domain/customer/customer.ts'
import { dayOf } from '#shared/kernel/instant.ts'

/** What a customer answered to being told about offers, and when. */
export function useMarketingWords(marketing: MarketingConsent | undefined): string {
  const say = useSay()
  const { shop } = useSession()
  if (marketing === undefined) return say('customer.marketingNever')
  const channels = marketing.channels.map((channel) => say(`customer.channel.${channel}`))
  const answer = marketing.isGiven
    ? say('customer.marketingGiven', { channels: channels.join(say('customer.and')) })
    : say('customer.marketingRefused')
  const day = dayOf(marketing.at, shop.offsetMinutes)
  return `${answer} · ${say('customer.marketingAt', { day })}`
}
