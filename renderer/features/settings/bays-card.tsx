import { type ReactNode, useState } from 'react'
import { listBays } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Bay } from '#shared/domain/staff/staff.ts'
import { saveBay } from './commands.ts'
import styles from './settings.module.css'

const BayField = ({
  bay,
  onSave,
}: {
  readonly bay: Bay
  readonly onSave: (bay: Bay) => Promise<boolean>
}): ReactNode => {
  const [name, setName] = useState(bay.name)
  const leave = async (): Promise<void> => {
    if (name !== bay.name && !(await onSave({ ...bay, name }))) setName(bay.name)
  }
  return (
    <input
      aria-label={bay.name}
      className={`${styles.input} ${styles.bay}`}
      onBlur={() => void leave()}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.currentTarget.blur()
      }}
      value={name}
    />
  )
}

/** The places in the workshop. */
export const BaysCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const bays = useLive(listBays) ?? []
  const save = async (bay: Bay): Promise<boolean> => {
    const result = await saveBay(session, bay)
    if (!result.ok) notify('bad', explain(result))
    return result.ok
  }
  return (
    <Card title={say('settings.bays')}>
      <div className={styles.body}>
        <div className={styles.bays}>
          {bays.map((bay) => (
            <BayField bay={bay} key={bay.id} onSave={save} />
          ))}
        </div>
        <div>
          <Button
            data-testid="bay-add"
            onClick={() =>
              void save({
                id: session.nextId<'Bay'>(),
                name: say('setup.bay', { number: bays.length + 1 }),
                order: bays.length,
              })
            }
            size="small"
          >
            {say('settings.bays.add')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
