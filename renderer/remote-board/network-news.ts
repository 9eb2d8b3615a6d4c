import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { BoardLinkWiring } from './board-link.ts'

/** Asks the desk whether this screen is let in. */
export const askState: BoardLinkWiring['askState'] = async () => {
  const answer = await fetch('/board/state', { cache: 'no-store' })
  if (!answer.ok) throw new Error(`the desk answered ${answer.status}`)
  const { isPaired, locale } = (await answer.json()) as { isPaired: boolean; locale?: string }
  const known = DOCUMENT_LOCALES.find((each) => each === locale)
  return { isPaired, ...(known === undefined ? {} : { locale: known satisfies ScreenLocale }) }
}

/** Listens to the board's news. The browser's own way to come back is not used: it knows no limit. */
export const openNews: BoardLinkWiring['openNews'] = ({ onBeat, onView, onBroken }) => {
  const source = new EventSource('/board/news')
  source.addEventListener('beat', (event: MessageEvent<string>) => {
    const { at, everyMs } = JSON.parse(event.data) as { at: string; everyMs: number }
    onBeat(Date.parse(at), everyMs)
  })
  source.addEventListener('view', (event: MessageEvent<string>) => {
    // Made and checked at the desk, from the same origin as this page.
    onView(JSON.parse(event.data) as LoungeView | null)
  })
  source.addEventListener('error', onBroken)
  return source
}

export type PairingAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly seconds?: number }

/** Tries a code; `offline` when the desk cannot be reached. */
export const tryCode = async (code: string): Promise<PairingAnswer> => {
  try {
    const answer = await fetch('/board/pair', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    const body = (await answer.json()) as {
      ok: boolean
      code?: string
      detail?: { seconds?: number }
    }
    if (body.ok) return { ok: true }
    const seconds = body.detail?.seconds
    return {
      ok: false,
      code: body.code ?? 'offline',
      ...(seconds === undefined ? {} : { seconds }),
    }
  } catch {
    return { ok: false, code: 'offline' }
  }
}
