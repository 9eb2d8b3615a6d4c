import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { formatKm, type ViewInput } from '../view-words.ts'
import type { AgreementText } from './present-agreement.ts'

/** A lending and its car. */
export interface Lending {
  readonly loan: Loan
  readonly car: LoanCar
}

/** The loan agreement: which car, how it goes out, when it comes back, what the driver answers for. */
export const presentLoanText = (
  { shop, say }: ViewInput,
  { loan, car }: Lending,
): AgreementText => ({
  title: say('showing.loanTitle'),
  sections: [
    {
      heading: say('showing.loanCar'),
      lines: [
        { label: say('showing.loanPlate'), value: `${formatPlate(car.plate)} ${car.car}` },
        {
          label: say('showing.mileage'),
          value: `${formatKm(loan.out.mileageKm)} km`,
        },
        { label: say('showing.fuel'), value: `${loan.out.fuelEighths}/8` },
        ...(loan.out.note === '' ? [] : [{ label: say('showing.loanNote'), value: loan.out.note }]),
        {
          label: say('showing.loanDue'),
          value: formatDateTime(loan.dueAt, shop.offsetMinutes),
        },
      ],
    },
    {
      heading: say('showing.loanTerms'),
      lines: [
        { value: say('showing.loanTermDriver') },
        { value: say('showing.loanTermFuel') },
        { value: say('showing.loanTermFines') },
        { value: say('showing.loanTermDamage') },
      ],
    },
  ],
  person: loan.driver,
  consent: say('showing.loanConsent'),
})
