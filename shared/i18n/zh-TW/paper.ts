import { paperCommon } from './paper-common.ts'
import { paperForms } from './paper-forms.ts'

/** Words of the printed forms; closed lists of values are in `trade`. */
export const paper = { ...paperCommon, ...paperForms }
