import { type ReactNode, useEffect } from 'react'
import { useScreenLocale } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { PhoneSession } from './phone-session.ts'
import { presentPhoneView } from './present-phone-view.ts'

/** Keeps one phone's parts true, and ends it when the visit takes no photos any more. */
export const PhoneFeed = ({ session }: { readonly session: PhoneSession }): ReactNode => {
  const { shop } = useSession()
  const locale = useScreenLocale()
  const record = useVisitRecord(session.visitId)
  const { linkId } = session.link
  useEffect(() => {
    if (record === undefined) return
    if (record === 'missing' || isClosed(record.visit)) {
      void desktop.call('phone.close', { linkId })
      return
    }
    void desktop.call('phone.update', { linkId, view: presentPhoneView(record, shop, locale) })
  }, [record, shop, locale, linkId])
  return null
}
