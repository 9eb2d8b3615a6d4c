import { paperAppraisal } from './paper-appraisal.ts'
import { paperDiagnosis } from './paper-diagnosis.ts'
import { paperEstimate } from './paper-estimate.ts'
import { paperExtras } from './paper-extras.ts'
import { paperForms } from './paper-forms.ts'
import { paperHandOver } from './paper-hand-over.ts'
import { paperMoney } from './paper-money.ts'
import { paperOrder } from './paper-order.ts'
import { paperPresentation } from './paper-presentation.ts'
import { paperQuotation } from './paper-quotation.ts'
import { paperReception } from './paper-reception.ts'
import { paperRework } from './paper-rework.ts'
import { paperSheet } from './paper-sheet.ts'
import { paperTestDrive } from './paper-test-drive.ts'
import { paperUsedStock } from './paper-used-stock.ts'
import { paperWalkAround } from './paper-walk-around.ts'
import { paperWorkshop } from './paper-workshop.ts'

/** Words of the printed forms; closed lists of values are in `trade`. */
export const paper = {
  ...paperForms,
  ...paperSheet,
  ...paperReception,
  ...paperWalkAround,
  ...paperDiagnosis,
  ...paperEstimate,
  ...paperWorkshop,
  ...paperMoney,
  ...paperRework,
  ...paperExtras,
  ...paperPresentation,
  ...paperTestDrive,
  ...paperQuotation,
  ...paperOrder,
  ...paperHandOver,
  ...paperAppraisal,
  ...paperUsedStock,
} as const
