import { type ReactNode, useEffect, useRef } from 'react'
import { ShowButton } from '#renderer/features/showing/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { needsInWriting } from '#renderer/session/needs-in-writing.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { NOTHING_ASKED } from '#shared/domain/sales/needs/needs-sheet.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { saveNeeds } from '../../commands.ts'
import styles from './needs.module.css'
import { NeedsFields } from './needs-fields.tsx'

interface NeedsEditorProps {
  readonly sale: Sale
  readonly onClose: () => void
}

/** The needs sheet as it is asked. Ctrl+Enter saves, Escape leaves; the draft stays. */
export const NeedsEditor = ({ sale, onClose }: NeedsEditorProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const form = useRef<HTMLDivElement>(null)
  const draft = useDraft(`needs:${sale.id}`, sale.needs ?? NOTHING_ASKED)
  useEffect(() => {
    if (draft.isReady) form.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [draft.isReady])
  useEffect(() => {
    needsInWriting.set(sale.id)
    return () => needsInWriting.set(undefined)
  }, [sale.id])
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(form.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const saved = await saveNeeds(session, sale.id, draft.value)
    if (!saved.ok) {
      notify('bad', explain(saved))
      return
    }
    await draft.discard()
    onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save(), Escape: onClose })
  if (!draft.isReady) return null
  return (
    <div className={styles.side} ref={form}>
      <Card testId="needs-editor" title={say('needs.title')}>
        <NeedsFields needs={draft.value} onChange={draft.change} />
        <div className={styles.foot}>
          <ShowButton kind="needs" saleId={sale.id} />
          <Button keys="Esc" onClick={onClose}>
            {say('sale.close')}
          </Button>
          <Button
            data-testid="needs-save"
            keys="Ctrl Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('needs.save')}
          </Button>
        </div>
      </Card>
    </div>
  )
}
