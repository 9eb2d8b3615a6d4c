import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { checkQuoting, type QuotingRefusal } from '#shared/domain/sales/quotation/check-quoting.ts'
import type { QuotingSettings } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Keeps what quotations go by from now on. */
export const saveQuoting = (
  session: Session,
  quoting: QuotingSettings,
): Promise<Saved<QuotingSettings, QuotingRefusal>> =>
  session.change('save-quoting', async (work): Promise<Result<QuotingSettings, QuotingRefusal>> => {
    const checked = checkQuoting(quoting)
    if (checked.ok) await work.shop.put({ ...(await work.shop.get()), quoting })
    return checked
  })
