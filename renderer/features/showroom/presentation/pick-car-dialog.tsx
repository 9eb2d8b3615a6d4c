import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { sayReason } from '#shared/documents/present/say-reason.ts'
import { type CarVariantId, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { RankedVariant } from '#shared/domain/sales/needs/rank-variants.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { formatPrice } from '#shared/kernel/format-money.ts'
import { AvailabilityTag } from './availability-tag.tsx'
import { compareCar } from './commands.ts'
import type { Model } from './list-models.ts'
import styles from './pick-car.module.css'
import { useModelSearch } from './use-model-search.ts'

/** As many as can be looked through; typing finds the rest. */
const AT_ONCE = 40
/** Reasons told of each car: enough to choose by. */
const REASONS = 3

interface PickCarDialogProps {
  readonly sale: Sale
  readonly models: readonly Model[]
  /** Best first, where the needs were asked. */
  readonly suited: readonly RankedVariant[]
  readonly onClose: () => void
}

/** Finds a car to lay beside the others. ↑ ↓ choose, Enter takes it, and the dialog stays for the next. */
export const PickCarDialog = ({ sale, models, suited, onClose }: PickCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [error, setError] = useState<string>()
  const list = useRef<HTMLUListElement>(null)
  const order = new Map(suited.map(({ variant }, index) => [variant.id, index]))
  const offered = models
    .filter(
      ({ variant }) => variant.isEnded !== true && sale.compared?.includes(variant.id) !== true,
    )
    .sort((a, b) => (order.get(a.variant.id) ?? 0) - (order.get(b.variant.id) ?? 0))
  const found = useModelSearch(offered, text).slice(0, AT_ONCE)
  const marked = found[Math.min(at, found.length - 1)]
  const take = async (id: CarVariantId | undefined): Promise<void> => {
    if (id === undefined) return
    const taken = await compareCar(session, sale.id, id)
    if (!taken.ok) {
      setError(explain(taken))
      return
    }
    setError(undefined)
    setText('')
    setAt(0)
  }
  const move = (by: 1 | -1): void => {
    const next = Math.max(0, Math.min(found.length - 1, at + by))
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  useKeys(
    {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => void take(marked?.variant.id),
    },
    { inDialog: true },
  )
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="pick-car-close" keys="Esc" onClick={onClose}>
            {say('presentation.done')}
          </Button>
          <Button
            data-testid="pick-car-take"
            disabled={marked === undefined}
            keys="Enter"
            look="primary"
            onClick={() => void take(marked?.variant.id)}
          >
            {say('presentation.take')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="pick-car-dialog"
      title={say('presentation.pick')}
      width={760}
    >
      <TextField
        autoFocus
        label={say('presentation.search')}
        name="pick-car-text"
        onChange={(typed) => {
          setText(typed)
          setAt(0)
        }}
        value={text}
      />
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <ul className={styles.offered} ref={list}>
        {found.map(({ variant, available }) => {
          const rank = suited[order.get(variant.id) ?? -1]
          return (
            <li key={variant.id}>
              <button
                aria-pressed={variant.id === marked?.variant.id}
                data-testid="pick-car-row"
                data-variant={variant.id}
                onClick={() => void take(variant.id)}
                tabIndex={-1}
                type="button"
              >
                <b>{nameOfVariant(variant)}</b>
                <AvailabilityTag {...available} />
                <span className={styles.price}>{formatPrice(variant.guidePrice, currency)}</span>
                {rank === undefined ? null : (
                  <small>
                    {rank.isFitting ? null : (
                      <StatusTag tone="bad">{say('needs.misfit')}</StatusTag>
                    )}
                    {rank.reasons
                      .slice(0, REASONS)
                      .map((reason) => sayReason(say, reason, currency))
                      .join(say('trade.comma'))}
                  </small>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      {found.length === 0 ? <p className={styles.quiet}>{say('presentation.notFound')}</p> : null}
    </Dialog>
  )
}
