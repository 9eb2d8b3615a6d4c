import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SHOWROOM_VIEWS, type ShowroomView } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import { hasRole, type StaffId } from '#shared/domain/staff/staff.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { SaleBoard } from './board/sale-board.tsx'
import { CareList } from './care/care-list.tsx'
import { Today } from './day/today.tsx'
import { Funnel } from './figures/funnel.tsx'
import { Floor } from './floor/floor.tsx'
import { listShowroom, type ShowroomEntry } from './list-showroom.ts'
import { LostList } from './lost/lost-list.tsx'
import { Yard } from './order/yard.tsx'
import { Models } from './presentation/models.tsx'
import styles from './showroom-page.module.css'
import { DriveCalendar } from './test-drive/drive-calendar.tsx'

interface ShowroomPageProps {
  readonly view: ShowroomView
}

/** The showroom in its faces, Alt+1 to Alt+9; M shows one's own buyers only, N takes a lead down. */
export const ShowroomPage = ({ view }: ShowroomPageProps): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const showroom = useLive((db) => listShowroom(db, { today, shop, me }), [today, shop, me])
  // Whoever comes to the desk begins with what is usual for them.
  const [chosen, setChosen] = useState<{ readonly by: StaffId; readonly isMine: boolean }>()
  const usual = hasRole(me, 'consultant') && !hasRole(me, 'manager')
  const isMine = chosen?.by === me.id ? chosen.isMine : usual
  const toggleMine = (): void => setChosen({ by: me.id, isMine: !isMine })
  const open = (name: ShowroomView): void => go({ name: 'showroom', view: name })
  const newLead = (): void => go({ name: 'lead' })
  useKeys({
    N: newLead,
    M: toggleMine,
  })
  if (showroom === undefined) return null
  const mine = (entries: readonly ShowroomEntry[]): readonly ShowroomEntry[] =>
    isMine ? entries.filter(({ sale }) => consultantOf(sale) === me.id) : entries
  const shown = {
    ...showroom,
    entries: mine(showroom.entries),
    duties: mine(showroom.duties),
    delivered: mine(showroom.delivered),
  }
  return (
    <div className={styles.page} data-testid="showroom-page">
      <div className={styles.head}>
        <h1 className={styles.heading}>{say('showroom.title')}</h1>
        <Tabs
          label={say('showroom.title')}
          name="showroom"
          onOpen={open}
          tabs={SHOWROOM_VIEWS.map((value) => ({ value, label: say(`showroom.view.${value}`) }))}
          value={view}
        />
        <div className={styles.acts}>
          <Button
            aria-pressed={isMine}
            data-testid="showroom-mine"
            keys="M"
            look="quiet"
            onClick={toggleMine}
          >
            {say(isMine ? 'showroom.filter.mine' : 'showroom.filter.all')}
          </Button>
          <Button data-testid="showroom-new-lead" keys="N" look="primary" onClick={newLead}>
            {say('showroom.newLead')}
          </Button>
        </div>
      </div>
      <div className={styles.panel} data-view={view}>
        {view === 'today' ? <Today showroom={shown} today={today} /> : null}
        {view === 'board' ? <SaleBoard showroom={shown} /> : null}
        {view === 'floor' ? <Floor showroom={shown} /> : null}
        {view === 'drives' ? <DriveCalendar /> : null}
        {view === 'yard' ? <Yard /> : null}
        {view === 'models' ? <Models /> : null}
        {view === 'care' ? <CareList isMine={isMine} /> : null}
        {view === 'lost' ? <LostList isMine={isMine} showroom={shown} today={today} /> : null}
        {view === 'figures' ? <Funnel staff={showroom.staff} today={today} /> : null}
      </div>
    </div>
  )
}
