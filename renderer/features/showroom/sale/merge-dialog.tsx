import { type ReactNode, useRef, useState } from 'react'
import { listOpenSales } from '#renderer/db/repositories/sales.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { mergeSales } from '../commands.ts'
import type { SaleDialogProps } from './sale-dialogs.tsx'
import styles from './sale-page.module.css'

/** Which other sale is of the same buyer: found by name or phone, taken over with all it has. */
export const MergeDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const open = useLive(listOpenSales)
  const { sale, customer } = facts
  const wanted = text.trim()
  const others = (open ?? []).filter(
    (other) =>
      other.sale.id !== sale.id &&
      (other.customer.name.includes(wanted) || other.customer.phone.includes(wanted)),
  )
  const step = (by: 1 | -1): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[at === -1 ? 0 : at + by]?.focus()
  }
  useKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1) }, { inDialog: true })
  const merge = async (id: SaleId): Promise<void> => {
    const merged = await mergeSales(session, sale.id, id)
    if (!merged.ok) {
      notify('bad', explain(merged))
      return
    }
    notify('ok', say('sale.merge.done'))
    onClose()
  }
  return (
    <Dialog
      foot={
        <Button keys="Esc" onClick={onClose}>
          {say('sale.close')}
        </Button>
      }
      onClose={onClose}
      testId="merge-dialog"
      title={say('sale.merge.title', { name: customer.name })}
    >
      <div className={styles.form} ref={list}>
        <TextField
          autoFocus
          label={say('sale.merge.search')}
          name="merge-search"
          onChange={setText}
          value={text}
        />
        {others.length === 0 ? (
          <p className={styles.quiet}>{say('sale.merge.none')}</p>
        ) : (
          <div className={styles.list}>
            {others.slice(0, 50).map((other) => (
              <button
                className={styles.pick}
                data-testid="merge-pick"
                key={other.sale.id}
                onClick={() => void merge(other.sale.id)}
                type="button"
              >
                <b>{other.customer.name}</b>
                <span>{other.customer.phone}</span>
                <span>{other.sale.wanted}</span>
              </button>
            ))}
          </div>
        )}
      </div>
    </Dialog>
  )
}
