import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import {
  dropAnswer,
  keepAnswer,
  type ShopAnswer,
} from '#shared/domain/sales/presentation/questions.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Keeps what the shop answers in its own words. */
export const saveAnswer = (
  session: Session,
  answer: ShopAnswer,
): Promise<Saved<null, 'answer.empty'>> =>
  session.change('save-answer', async (work): Promise<Result<null, 'answer.empty'>> => {
    const shop = await work.shop.get()
    const kept = keepAnswer(shop.answers ?? [], answer)
    if (!kept.ok) return kept
    await work.shop.put({ ...shop, answers: kept.value })
    return ok(null)
  })

/** The answer the program came with stands again. */
export const restoreAnswer = (session: Session, id: string): Promise<Saved<null, never>> =>
  session.change('restore-answer', async (work): Promise<Result<null, never>> => {
    const shop = await work.shop.get()
    await work.shop.put({ ...shop, answers: dropAnswer(shop.answers ?? [], id) })
    return ok(null)
  })
