import { personOf } from '#shared/domain/visit/person-of.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { ViewInput } from '../view-words.ts'
import type { AgreementText } from './present-agreement.ts'

/** The contract for detailing and accessories, work by work with effects and risks. */
export const presentContractText = (input: ViewInput): AgreementText | undefined => {
  const { visit, customer, shop, say } = input
  const { contract } = visit
  if (contract === undefined || contract.items.length === 0) return undefined
  return {
    title: say('showing.contractTitle'),
    sections: contract.items.map(({ name, hours, amount, effects, risks }) => ({
      heading: name,
      lines: [
        {
          label: say('showing.contractPrice'),
          value: `${formatMoney(amount, shop.currency)} · ${say('showing.contractHours', { hours: formatHours(hours) })}`,
        },
        ...(effects === '' ? [] : [{ label: say('showing.contractEffects'), value: effects }]),
        ...(risks === '' ? [] : [{ label: say('showing.contractRisks'), value: risks }]),
      ],
    })),
    person: personOf(visit, customer),
    consent: say('showing.contractConsent'),
  }
}
