import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './rework.module.css'
import { ReworkDialog } from './rework-dialog.tsx'
import { ReworkLinked } from './rework-linked.tsx'
import { useReworkChoices } from './use-rework-choices.ts'

/** Whether this visit puts earlier work right: said at once, where the car has been here before. */
export const ReworkCard = ({ visit }: { readonly visit: Visit }): ReactNode =>
  visit.rework === undefined ? <Begin visit={visit} /> : <ReworkLinked visit={visit} />

const Begin = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const choices = useReworkChoices(visit)
  const [isOpen, setOpen] = useState(false)
  const isPossible = !isClosed(visit) && choices !== undefined && choices.length > 0
  useKeys({ 'Alt+R': isPossible ? () => setOpen(true) : undefined })
  if (!isPossible) return null
  return (
    <Card
      aside={
        <Button data-testid="rework-begin" keys="Alt+R" onClick={() => setOpen(true)} size="small">
          {say('rework.begin')}
        </Button>
      }
      testId="rework"
      title={say('rework.title')}
    >
      <p className={styles.hint}>{say('rework.beginHint')}</p>
      {isOpen ? (
        <ReworkDialog choices={choices} onClose={() => setOpen(false)} visit={visit} />
      ) : null}
    </Card>
  )
}
