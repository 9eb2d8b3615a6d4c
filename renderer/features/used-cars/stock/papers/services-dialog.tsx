import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { MOST_USED_SERVICES, type UsedService } from '#shared/domain/used-car/used-service.ts'
import type { Money } from '#shared/kernel/money.ts'
import { setUsedServices } from '../commands.ts'
import styles from './services-dialog.module.css'

/** A line as it is being written; its number is its place in the form. */
interface ServiceLine {
  readonly nth: number
  readonly name: string
  readonly terms: string
  readonly price?: Money | undefined
}

/** What the shop does for buyers of used cars: name, terms, price; no price is included. */
export const ServicesDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [lines, setLines] = useState<readonly ServiceLine[]>(() =>
    [...(session.shop.usedServices ?? []), { name: '', terms: '' }].map((service, nth) => ({
      ...service,
      nth,
    })),
  )
  const change = (nth: number, changes: Partial<ServiceLine>): void =>
    setLines(lines.map((line) => (line.nth === nth ? { ...line, ...changes } : line)))
  const add = (): void => setLines([...lines, { nth: lines.length, name: '', terms: '' }])
  const save = () =>
    setUsedServices(
      session,
      lines.map(
        ({ name, terms, price }): UsedService => ({
          name,
          terms,
          ...(price === undefined ? {} : { price }),
        }),
      ),
    )
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('usedStock.save')}
      testId="services-dialog"
      title={say('usedStock.services.set')}
    >
      <p className={styles.hint}>{say('usedStock.services.hint')}</p>
      {lines.map(({ nth, name, terms, price }) => (
        <div className={styles.line} key={nth}>
          <TextField
            label={say('usedStock.services.name')}
            name={`service-name-${nth}`}
            onChange={(text) => change(nth, { name: text })}
            value={name}
          />
          <TextField
            label={say('usedStock.services.terms')}
            name={`service-terms-${nth}`}
            onChange={(text) => change(nth, { terms: text })}
            value={terms}
          />
          <MoneyField
            currency={session.shop.currency}
            label={say('usedStock.services.price')}
            name={`service-price-${nth}`}
            onChange={(amount) => change(nth, { price: amount })}
            placeholder={say('usedStock.services.included')}
            value={price}
          />
        </div>
      ))}
      {lines.length < MOST_USED_SERVICES ? (
        <div>
          <Button data-testid="service-add" onClick={add} size="small">
            {say('usedStock.services.add')}
          </Button>
        </div>
      ) : null}
    </ActDialog>
  )
}
