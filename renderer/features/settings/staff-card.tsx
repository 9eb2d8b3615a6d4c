import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { saveStaff } from './commands.ts'
import styles from './settings.module.css'
import { StaffRow } from './staff-row.tsx'

/** Everybody who works or worked here. A change is saved as it is made. */
export const StaffCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const everybody = useLive(listStaff) ?? []
  const [fresh, setFresh] = useState<Staff>()
  const save = async (person: Staff): Promise<boolean> => {
    const result = await saveStaff(session, person)
    if (!result.ok) notify('bad', explain(result))
    return result.ok
  }
  const add = (): void =>
    setFresh({ id: session.nextId<'Staff'>(), name: '', roles: ['technician'], isActive: true })
  return (
    <Card title={say('settings.staff')}>
      {[...everybody]
        .sort(
          (a, b) =>
            Number(b.isActive) - Number(a.isActive) ||
            Number(hasRole(b, 'advisor')) - Number(hasRole(a, 'advisor')),
        )
        .map((person) => (
          <StaffRow key={person.id} onSave={save} person={person} />
        ))}
      {fresh === undefined ? null : (
        <StaffRow
          isNew
          key={fresh.id}
          onSave={async (person) => {
            const isSaved = await save(person)
            if (isSaved) setFresh(undefined)
            return isSaved
          }}
          person={fresh}
        />
      )}
      <div className={styles.foot}>
        <Button data-testid="staff-add" onClick={add} size="small">
          {say('settings.staff.add')}
        </Button>
      </div>
    </Card>
  )
}
