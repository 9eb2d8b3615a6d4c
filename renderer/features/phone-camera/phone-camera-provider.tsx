import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useScreenLocale } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { PhoneCameraContext } from './phone-camera-context.ts'
import { PhoneChips } from './phone-chips.tsx'
import { PhoneDialog } from './phone-dialog.tsx'
import { PhoneFeed } from './phone-feed.tsx'
import { PhoneOffDialog } from './phone-off-dialog.tsx'
import { type PhoneSession, withLink } from './phone-session.ts'
import { maskedPlateOf, presentPhoneView } from './present-phone-view.ts'
import { usePhoneSendings } from './use-phone-sendings.ts'

/** Runs the phones of this desk: they go on while the advisor is somewhere else in it. */
export const PhoneCameraProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const explain = useExplain()
  const notify = useNotify()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const [sessions, setSessions] = useState<readonly PhoneSession[]>([])
  const [shown, setShown] = useState<VisitId>()
  const [isOff, setOff] = useState(false)
  const latest = useRef({ sessions, shown })
  latest.current = { sessions, shown }

  useEffect(
    () =>
      desktop.listen('phone.changed', (link) =>
        setSessions((before) => withLink(before, link, latest.current.shown)),
      ),
    [],
  )
  usePhoneSendings(sessions)

  const open = async (record: VisitRecord): Promise<void> => {
    const { visit, vehicle } = record
    const before = latest.current.sessions.find(({ visitId }) => visitId === visit.id)
    if (before !== undefined) void desktop.call('phone.close', { linkId: before.link.linkId })
    const opened = await desktop.call('phone.open', presentPhoneView(record, shop, locale))
    if (!opened.ok) {
      if (opened.code === 'network.off') setOff(true)
      else notify('bad', explain(opened))
      return
    }
    const session = { visitId: visit.id, plate: maskedPlateOf(vehicle), link: opened.value }
    setSessions((all) => [...all.filter(({ visitId }) => visitId !== visit.id), session])
    setShown(visit.id)
  }
  const latestOpen = useRef(open)
  latestOpen.current = open
  const camera = useMemo(
    () => ({
      show(record: VisitRecord) {
        const isOpen = latest.current.sessions.some(
          ({ visitId, link }) => visitId === record.visit.id && link.state !== 'closed',
        )
        if (isOpen) setShown(record.visit.id)
        else void latestOpen.current(record)
      },
    }),
    [],
  )
  const hide = (): void => {
    setShown(undefined)
    setSessions((all) => all.filter(({ link }) => link.state !== 'closed'))
  }
  const end = (session: PhoneSession): void => {
    void desktop.call('phone.close', { linkId: session.link.linkId })
    setShown(undefined)
    setSessions((all) => all.filter((other) => other !== session))
  }
  const current = sessions.find(({ visitId }) => visitId === shown)
  return (
    <PhoneCameraContext.Provider value={camera}>
      {children}
      {sessions
        .filter(({ link }) => link.state !== 'closed')
        .map((session) => (
          <PhoneFeed key={session.link.linkId} session={session} />
        ))}
      {current === undefined ? null : (
        <PhoneDialog
          onEnd={() => end(current)}
          onHide={hide}
          onRenew={(record) => void open(record)}
          session={current}
        />
      )}
      {isOff ? <PhoneOffDialog onClose={() => setOff(false)} /> : null}
      <PhoneChips
        onShow={setShown}
        sessions={sessions.filter(
          ({ visitId, link }) => visitId !== shown && link.state !== 'closed',
        )}
      />
    </PhoneCameraContext.Provider>
  )
}
