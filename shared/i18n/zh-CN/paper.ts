import { paperForms } from './paper-forms.ts'
import { paperSheet } from './paper-sheet.ts'

/** Words of the printed forms; closed lists of values are in `trade`. */
export const paper = { ...paperSheet, ...paperForms } as const
