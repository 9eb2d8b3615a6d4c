import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { AppraisalId } from '#shared/domain/used-car/appraisal.ts'

interface AppraisalPageProps {
  readonly appraisalId?: AppraisalId
  readonly saleId?: SaleId
}

export const AppraisalPage = ({ appraisalId }: AppraisalPageProps): ReactNode => {
  const say = useSay()
  return <h1 data-appraisal={appraisalId}>{say('appraisal.title')}</h1>
}
