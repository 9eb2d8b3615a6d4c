import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { proposeOldParts } from '#shared/domain/old-part/propose-old-parts.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Result } from '#shared/kernel/result.ts'
import { AddOldPartDialog } from './add-old-part-dialog.tsx'
import { disposeAll, registerReplaced } from './commands.ts'
import styles from './old-parts.module.css'
import { OldPartsTable } from './old-parts-table.tsx'

/** The register of a visit's replaced parts: where each one goes, by keys. */
export const OldPartsOfVisit = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit } = record
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [isAdding, setAdding] = useState(false)
  const isFinal = isClosed(visit)
  const proposed = isFinal ? [] : proposeOldParts(visit)
  const run = async (command: Promise<Result<unknown>>): Promise<void> => {
    const result = await command
    if (!result.ok) notify('bad', explain(result))
  }
  const propose = (): void => void run(registerReplaced(session, visit.id))
  const all = (answer: 'taken-back' | 'waived'): void =>
    void run(disposeAll(session, visit.id, answer))
  useKeys({
    'Alt+L': proposed.length > 0 ? propose : undefined,
    'Alt+A': isFinal ? undefined : () => setAdding(true),
  })
  return (
    <Card
      aside={
        isFinal ? undefined : (
          <>
            {visit.oldParts.length === 0 ? null : (
              <>
                <Button
                  data-testid="old-parts-taken"
                  onClick={() => all('taken-back')}
                  size="small"
                >
                  {say('oldParts.allTaken')}
                </Button>
                <Button data-testid="old-parts-waived" onClick={() => all('waived')} size="small">
                  {say('oldParts.allWaived')}
                </Button>
              </>
            )}
            {proposed.length === 0 ? null : (
              <Button data-testid="old-parts-propose" keys="Alt+L" onClick={propose} size="small">
                {say('oldParts.propose', { count: proposed.length })}
              </Button>
            )}
            <Button
              data-testid="old-part-add"
              keys="Alt+A"
              onClick={() => setAdding(true)}
              size="small"
            >
              {say('oldParts.add')}
            </Button>
          </>
        )
      }
      testId="old-parts-of-visit"
      title={say('oldParts.title')}
    >
      {visit.oldParts.length === 0 ? (
        <p className={styles.hint}>{say('oldParts.emptyHint')}</p>
      ) : (
        <OldPartsTable record={record} />
      )}
      {isAdding ? <AddOldPartDialog onClose={() => setAdding(false)} visit={visit} /> : null}
    </Card>
  )
}
