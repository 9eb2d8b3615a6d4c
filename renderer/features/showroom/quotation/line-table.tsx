import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { QuotationLine } from '#shared/domain/sales/quotation/quotation.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { LineRow } from './line-row.tsx'
import styles from './line-table.module.css'
import { listUsualLines } from './usual-things.ts'

interface LineTableProps {
  readonly lines: readonly QuotationLine[]
  readonly isCostShown: boolean
  readonly onChange: (lines: readonly QuotationLine[]) => void
}

const EMPTY_LINE: QuotationLine = { kind: 'option', name: '', price: ZERO, cost: ZERO }

/** What comes with the car. A usual line brings its kind, price and cost with its name. */
export const LineTable = ({ lines, isCostShown, onChange }: LineTableProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const body = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const usualId = useId()
  const usual = listUsualLines(shop, say)
  const addLine = (): void => {
    wanted.current = true
    onChange([...lines, EMPTY_LINE])
  }
  useKeys({ N: addLine })
  useEffect(() => {
    // The new row is there only now.
    if (!wanted.current || lines.length === 0) return
    wanted.current = false
    body.current
      ?.querySelector<HTMLElement>('[data-row]:last-child [data-column="name"] input')
      ?.focus()
  }, [lines.length])
  const change = (index: number, line: QuotationLine): void => onChange(lines.with(index, line))
  const rename = (index: number, name: string): void => {
    const line = lines[index] ?? EMPTY_LINE
    const known = usual.find((each) => each.name === name)
    // Typed letter by letter a name may pass through a usual one: only an untouched price is taken.
    const isUntouched = line.price === 0 && line.cost === 0
    change(index, known !== undefined && isUntouched ? known : { ...line, name })
  }
  return (
    <Card
      aside={
        <>
          <span>{say('quotation.lines.hint')}</span>
          <Button data-testid="quotation-line-add" keys="N" onClick={addLine} size="small">
            {say('quotation.lines.add')}
          </Button>
        </>
      }
      title={say('quotation.lines')}
    >
      <datalist id={usualId}>
        {usual.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {lines.length === 0 ? (
        <p className={styles.none}>{say('quotation.lines.none')}</p>
      ) : (
        <div className={styles.table} data-cost={isCostShown} ref={body}>
          <div className={styles.head}>
            <span>{say('quotation.lines.kind')}</span>
            <span>{say('quotation.lines.name')}</span>
            <span className={styles.number}>{say('quotation.lines.price')}</span>
            {isCostShown ? (
              <span className={styles.number}>{say('quotation.lines.cost')}</span>
            ) : null}
          </div>
          {lines.map((line, index) => (
            <LineRow
              index={index}
              isCostShown={isCostShown}
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, rows never move
              key={index}
              line={line}
              onChange={(next) => change(index, next)}
              onEnd={index === lines.length - 1 ? addLine : undefined}
              onRemove={() => onChange(lines.filter((_line, at) => at !== index))}
              onRename={(name) => rename(index, name)}
              usualId={usualId}
            />
          ))}
        </div>
      )}
    </Card>
  )
}
