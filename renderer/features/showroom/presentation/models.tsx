import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { CarVariant, CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { mayChangeVariants } from '#shared/domain/sales/model/check-variant.ts'
import { ENERGIES, type Energy } from '#shared/domain/vehicle/vehicle.ts'
import { formatPrice } from '#shared/kernel/format-money.ts'
import { AvailabilityTag } from './availability-tag.tsx'
import { saveVariant } from './commands.ts'
import { ComparedTable } from './compared-table.tsx'
import { listModels, type Model } from './list-models.ts'
import { ModelDialog } from './models/model-dialog.tsx'
import styles from './models/models.module.css'
import { useModelSearch } from './use-model-search.ts'

const NONE: readonly Model[] = []

/** Every model the shop sells. ↑ ↓ choose; a manager changes one with Enter, copies it with O. */
export const Models = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const notify = useNotify()
  const explain = useExplain(currency)
  const models = useLive(listModels)
  const [text, setText] = useState('')
  const [energy, setEnergy] = useState<Energy>()
  const [chosenId, setChosenId] = useState<CarVariantId>()
  const [edited, setEdited] = useState<CarVariant>()
  const found = useModelSearch(models ?? NONE, text).filter(
    ({ variant }) => energy === undefined || variant.energy === energy,
  )
  const at = Math.max(
    0,
    found.findIndex(({ variant }) => variant.id === chosenId),
  )
  const chosen = found[at]
  const move = (by: 1 | -1): void => {
    const next = found[at + by]?.variant.id
    if (next === undefined) return
    setChosenId(next)
    document.querySelector(`tr[data-variant="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const mayChange = mayChangeVariants(session.staff)
  const change = (): void => setEdited(chosen?.variant)
  const copy = (): void => {
    if (chosen === undefined) return
    const { isEnded: _, ...variant } = chosen.variant
    setEdited({ ...variant, id: session.nextId<'CarVariant'>() })
  }
  const end = async (): Promise<void> => {
    if (chosen === undefined) return
    const { isEnded, ...variant } = chosen.variant
    const saved = await saveVariant(
      session,
      isEnded === true ? variant : { ...variant, isEnded: true },
    )
    if (!saved.ok) notify('bad', explain(saved))
  }
  const may = mayChange && chosen !== undefined
  useKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: may ? change : undefined,
    O: may ? copy : undefined,
    S: may ? () => void end() : undefined,
  })
  if (models === undefined) return null
  return (
    <div className={styles.page} data-testid="models">
      <div className={styles.head}>
        <TextField
          label={say('presentation.m.search')}
          name="models-text"
          onChange={setText}
          value={text}
        />
        <SelectField
          emptyLabel={say('presentation.m.all')}
          label={say('presentation.m.energy')}
          name="models-energy"
          onChange={setEnergy}
          options={ENERGIES.map((value) => ({ value, label: say(`needs.energy.${value}`) }))}
          value={energy}
        />
        <span className={styles.count}>{say('presentation.m.count', { count: found.length })}</span>
        {may ? (
          <>
            <Button data-testid="models-change" keys="Enter" onClick={change}>
              {say('presentation.m.change')}
            </Button>
            <Button data-testid="models-copy" keys="O" onClick={copy}>
              {say('presentation.m.new')}
            </Button>
            <Button data-testid="models-end" keys="S" onClick={() => void end()}>
              {say(
                chosen.variant.isEnded === true ? 'presentation.m.resume' : 'presentation.m.end',
              )}
            </Button>
          </>
        ) : null}
      </div>
      <Card className={styles.list}>
        {found.length === 0 ? (
          <EmptyState hint={say('presentation.m.hint')} title={say('presentation.m.none')} />
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{say('presentation.m.model')}</th>
                <th scope="col">{say('presentation.m.trim')}</th>
                <th scope="col">{say('presentation.fact.energy')}</th>
                <th scope="col">{say('presentation.m.available')}</th>
                <th scope="col">{say('presentation.fact.guidePrice')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ variant, available }) => (
                <tr
                  aria-selected={variant.id === chosen?.variant.id}
                  data-ended={variant.isEnded === true}
                  data-variant={variant.id}
                  key={variant.id}
                  onClick={() => setChosenId(variant.id)}
                >
                  <td>
                    <b>
                      {variant.make} {variant.model}
                    </b>
                  </td>
                  <td>{variant.trim}</td>
                  <td>{say(`needs.energy.${variant.energy}`)}</td>
                  <td>
                    {variant.isEnded === true ? (
                      say('presentation.m.ended')
                    ) : (
                      <AvailabilityTag {...available} />
                    )}
                  </td>
                  <td>{formatPrice(variant.guidePrice, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <Card className={styles.side}>
        {chosen === undefined ? null : <ComparedTable cars={[chosen]} onDrop={undefined} />}
      </Card>
      {edited === undefined ? null : (
        <ModelDialog
          key={edited.id}
          onClose={() => {
            setChosenId(edited.id)
            setEdited(undefined)
          }}
          variant={edited}
        />
      )}
    </div>
  )
}
