import type { CustomerId, CustomerKind } from '#shared/domain/customer/customer.ts'
import type { BuyerProfile } from '#shared/domain/sales/buyer-profile.ts'
import type { LeadChannel } from '#shared/domain/sales/lead/lead.ts'
import type { NewLead } from '../commands.ts'

/** A customer who recommended the shop. */
export interface Recommender {
  readonly id: CustomerId
  readonly name: string
}

/** A lead as it is being typed; it is kept as a draft. */
export interface LeadForm {
  readonly kind: CustomerKind
  readonly name: string
  readonly phone: string
  readonly channel: LeadChannel
  readonly campaign: string
  /** Who recommended the shop, where the channel is a referral. */
  readonly recommender?: Recommender | undefined
  readonly profile: BuyerProfile
  readonly wanted: string
  readonly words: string
  readonly by: NewLead['by']
}

export const EMPTY_LEAD: LeadForm = {
  kind: 'person',
  name: '',
  phone: '',
  channel: 'walk-in',
  campaign: '',
  profile: 'household',
  wanted: '',
  words: '',
  by: 'rotation',
}
