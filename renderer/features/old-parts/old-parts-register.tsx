import { type ReactNode, useState } from 'react'
import { listVisitsKeepingParts } from '#renderer/db/repositories/old-parts.ts'
import { OldPartLabelButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { OldPartId } from '#shared/domain/old-part/old-part.ts'
import { EndOldPartDialog } from './end-old-part-dialog.tsx'
import { KeptPartsTable } from './kept-parts-table.tsx'
import { findKeptParts, type KeptPart, listKeptParts } from './list-kept-parts.ts'
import styles from './old-parts.module.css'
import { TellOwnerDialog } from './tell-owner-dialog.tsx'

/** Every old part the shop answers for: whose it is, where it lies, how long, and its end. */
export const OldPartsRegister = (): ReactNode => {
  const say = useSay()
  const records = useLive(listVisitsKeepingParts)
  const [typed, setTyped] = useState('')
  const [chosenId, setChosenId] = useState<OldPartId>()
  const [dialog, setDialog] = useState<'tell' | 'end'>()
  if (records === undefined) return null
  const all = listKeptParts(records)
  const found = findKeptParts(all, typed)
  const chosen = found.find(({ part }) => part.id === chosenId) ?? found[0]
  const close = (): void => setDialog(undefined)
  return (
    <Card className={styles.register} testId="old-parts-register" title={say('oldParts.title')}>
      {all.length === 0 ? (
        <EmptyState
          hint={say('oldParts.registerEmptyHint')}
          title={say('oldParts.registerEmpty')}
        />
      ) : (
        <>
          <div className={styles.tools}>
            <input
              aria-label={say('oldParts.searchLabel')}
              name="old-parts-search"
              onChange={(event) => setTyped(event.target.value)}
              placeholder={say('oldParts.search')}
              value={typed}
            />
            <span className={styles.count} data-count={found.length} data-testid="old-parts-count">
              {say('oldParts.count', { count: found.length })}
            </span>
            {chosen === undefined ? null : (
              <Tools
                chosen={chosen}
                onEnd={() => setDialog('end')}
                onTell={() => setDialog('tell')}
              />
            )}
          </div>
          {found.length === 0 ? (
            <EmptyState title={say('oldParts.nothingFound')} />
          ) : (
            <KeptPartsTable chosen={chosen?.part.id} onChoose={setChosenId} parts={found} />
          )}
        </>
      )}
      {chosen !== undefined && dialog === 'tell' ? (
        <TellOwnerDialog kept={chosen} onClose={close} />
      ) : null}
      {chosen !== undefined && dialog === 'end' ? (
        <EndOldPartDialog kept={chosen} onClose={close} />
      ) : null}
    </Card>
  )
}

interface ToolsProps {
  readonly chosen: KeptPart
  readonly onTell: () => void
  readonly onEnd: () => void
}

/** What can be done with the chosen part. */
const Tools = ({ chosen, onTell, onEnd }: ToolsProps): ReactNode => {
  const say = useSay()
  const open = (): void => go({ name: 'visit', visitId: chosen.visit.id, sheet: 'comparison' })
  useKeys({ 'Alt+O': open, 'Alt+T': onTell, 'Alt+E': onEnd })
  return (
    <span>
      <Button data-testid="old-part-open" keys="Alt+O" onClick={open} size="small">
        {say('oldParts.openVisit')}
      </Button>
      <OldPartLabelButton
        keys="Alt+P"
        part={chosen.part}
        vehicle={chosen.vehicle}
        visit={chosen.visit}
      />
      <Button data-testid="old-part-tell" keys="Alt+T" onClick={onTell} size="small">
        {say('oldParts.tell')}
      </Button>
      <Button data-testid="old-part-end" keys="Alt+E" look="primary" onClick={onEnd} size="small">
        {say('oldParts.end')}
      </Button>
    </span>
  )
}
