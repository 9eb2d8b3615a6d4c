import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { pickBest } from '#shared/domain/sales/needs/suit-buyer.ts'
import { MOST_COMPARED } from '#shared/domain/sales/presentation/compared-cars.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { compareCar, dropComparedCar, dropLastComparedCar } from './commands.ts'
import { ComparedTable } from './compared-table.tsx'
import { CostCard } from './cost-card.tsx'
import { listModels, type Model } from './list-models.ts'
import { PickCarDialog } from './pick-car-dialog.tsx'
import styles from './presentation.module.css'
import { QuestionsDialog } from './questions/questions-dialog.tsx'
import { TakeAway } from './take-away.tsx'
import { useSuited } from './use-suited.ts'

const NONE: readonly Model[] = []
/** So many of the best are taken by one key. */
const BEST = 3

/** The cars a buyer looks at side by side. V adds one, T takes the best three, K opens the answers. */
export const PresentationSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { sale } = facts
  const models = useLive(listModels) ?? NONE
  const suited = useSuited(models, sale.needs)
  const [open, setOpen] = useState<'pick' | 'questions'>()
  const isOpen = sale.state === 'open'
  const compared = sale.compared ?? []
  const cars = compared.flatMap((id) => models.find(({ variant }) => variant.id === id) ?? [])
  const mayAdd = isOpen && compared.length < MOST_COMPARED
  const best = pickBest(suited, BEST)
  const mayTakeBest = isOpen && compared.length === 0 && best.length > 0

  const isTaking = useRef(false)
  const takeBest = async (): Promise<void> => {
    // Pressed again before the first three stand there, the key would be refused three times.
    if (isTaking.current) return
    isTaking.current = true
    for (const { variant } of best) {
      const taken = await compareCar(session, sale.id, variant.id)
      if (!taken.ok) notify('bad', explain(taken))
    }
    isTaking.current = false
  }
  const drop = async (id?: CarVariantId): Promise<void> => {
    const dropped =
      id === undefined
        ? await dropLastComparedCar(session, sale.id)
        : await dropComparedCar(session, sale.id, id)
    if (!dropped.ok) notify('bad', explain(dropped))
  }
  useKeys({
    V: mayAdd ? () => setOpen('pick') : undefined,
    T: mayTakeBest ? () => void takeBest() : undefined,
    K: () => setOpen('questions'),
    Backspace: isOpen && cars.length > 0 ? () => void drop() : undefined,
  })
  return (
    <div className={styles.page} data-compared={cars.length} data-testid="presentation-sheet">
      <div className={styles.tools}>
        {mayAdd ? (
          <Button data-testid="compare-add" keys="V" look="primary" onClick={() => setOpen('pick')}>
            {say('presentation.add')}
          </Button>
        ) : null}
        {mayTakeBest ? (
          <Button data-testid="compare-best" keys="T" onClick={() => void takeBest()}>
            {say('presentation.best-three', { count: best.length })}
          </Button>
        ) : null}
        {isOpen && cars.length > 0 ? (
          <Button
            data-testid="compare-drop-last"
            keys="Backspace"
            look="quiet"
            onClick={() => void drop()}
          >
            {say('presentation.dropLast')}
          </Button>
        ) : null}
        {cars.length > 0 ? <TakeAway sale={sale} /> : null}
        <Button data-testid="open-questions" keys="K" onClick={() => setOpen('questions')}>
          {say('presentation.questions')}
        </Button>
      </div>
      {cars.length === 0 ? (
        <Card>
          <EmptyState
            hint={
              isOpen
                ? say(mayTakeBest ? 'presentation.empty.hint' : 'presentation.empty.ask')
                : undefined
            }
            title={say('presentation.empty')}
          />
        </Card>
      ) : (
        <>
          <Card className={styles.compared}>
            <ComparedTable cars={cars} onDrop={isOpen ? (id) => void drop(id) : undefined} />
          </Card>
          <CostCard cars={cars} sale={sale} />
        </>
      )}
      {open === 'pick' ? (
        <PickCarDialog
          models={models}
          onClose={() => setOpen(undefined)}
          sale={sale}
          suited={suited}
        />
      ) : null}
      {open === 'questions' ? (
        <QuestionsDialog
          energies={[...new Set(cars.map(({ variant }) => variant.energy))]}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </div>
  )
}
