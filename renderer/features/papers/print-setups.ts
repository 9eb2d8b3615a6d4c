import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { PrintedForm } from '#shared/domain/papers/paper-format.ts'
import {
  PRINTED_FORMS,
  type PrintSetup,
  readPrintSetup,
} from '#shared/domain/papers/print-setup.ts'

export type PrintSetups = Readonly<Record<PrintedForm, PrintSetup>>

const keyOf = (form: PrintedForm): string => `print-setup.${form}`

/** How a form is printed at this desk, as it is set now. */
export const findPrintSetup = async (db: QiantaiDatabase, form: PrintedForm): Promise<PrintSetup> =>
  readPrintSetup(form, await findPreference(db, keyOf(form)))

/** How a form is printed at this desk; undefined while it is read. */
export const usePrintSetup = (form: PrintedForm): PrintSetup | undefined => {
  // While the next form's is read, the live query still answers with the last one's.
  const found = useLive(async (db) => ({ form, setup: await findPrintSetup(db, form) }), [form])
  return found?.form === form ? found.setup : undefined
}

/** How all forms are printed at this desk. */
export const usePrintSetups = (): PrintSetups | undefined =>
  useLive(async (db) => {
    const entries = await Promise.all(
      PRINTED_FORMS.map(async (form) => [form, await findPrintSetup(db, form)] as const),
    )
    return Object.fromEntries(entries) as PrintSetups
  })

/** Keeps how a form is printed; another desk has other printers, so this one alone knows. */
export const savePrintSetup = (
  db: QiantaiDatabase,
  form: PrintedForm,
  setup: PrintSetup,
): Promise<void> => savePreference(db, keyOf(form), setup)
