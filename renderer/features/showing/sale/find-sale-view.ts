import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import type { SaleSubject } from '../show-id.ts'
import type { ViewDesk } from './find-hand-over-view.ts'
import { findModelsView } from './find-models-view.ts'
import { findNeedsView } from './find-needs-view.ts'
import { findSaleAgreement } from './find-sale-agreement.ts'

/** What a buyer has in front of them, from the records as they are now; undefined: no longer there. */
export const findSaleView = async (
  desk: ViewDesk,
  subject: SaleSubject,
): Promise<ShownView | undefined> => {
  switch (subject.kind) {
    case 'agreement':
      return findSaleAgreement(desk, subject)
    case 'needs':
      return findNeedsView(desk, subject.saleId)
    case 'models':
      return findModelsView(desk, subject.saleId)
  }
}
