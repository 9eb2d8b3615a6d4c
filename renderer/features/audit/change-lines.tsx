import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { type FieldChange, fieldsOf } from '#shared/domain/audit/field-change.ts'
import styles from './change-lines.module.css'
import { sayPath, sayValue, type Wording } from './say-change.ts'

interface ChangeLinesProps {
  readonly table: string
  readonly changes: readonly FieldChange[]
  readonly wording: Wording
}

/** As many as are read at a glance; the rest is one press away. */
const AT_ONCE = 6

/** What a command changed, a line for each part: from what to what. */
export const ChangeLines = ({ table, changes, wording }: ChangeLinesProps): ReactNode => {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  if (changes.length === 0) return null
  const shown = isOpen ? changes : changes.slice(0, AT_ONCE)
  const rest = changes.length - AT_ONCE
  return (
    <div className={styles.lines}>
      <dl>
        {shown.map((change) => (
          <ChangeLine
            change={change}
            key={`${change.kind} ${sayPath(wording, table, change.path)}`}
            table={table}
            wording={wording}
          />
        ))}
      </dl>
      {rest > 0 ? (
        <Button look="quiet" onClick={() => setIsOpen(!isOpen)} size="small">
          {isOpen ? say('audit.fewer') : say('audit.more', { count: rest })}
        </Button>
      ) : null}
    </div>
  )
}

interface ChangeLineProps {
  readonly table: string
  readonly change: FieldChange
  readonly wording: Wording
}

const ChangeLine = ({ table, change, wording }: ChangeLineProps): ReactNode => {
  const { say } = wording
  const { kind, path, from, to, isFromUnknown } = change
  const fields = fieldsOf(path)
  const before =
    isFromUnknown === true ? say('audit.unknown') : sayValue(wording, table, fields, from)
  return (
    <div className={styles.line} data-change={fields.join('.')}>
      <dt>{sayPath(wording, table, path)}</dt>
      {kind === 'changed' ? (
        <dd>
          {from === undefined && isFromUnknown !== true ? null : (
            <>
              <span className={styles.from}>{before}</span>
              <span aria-hidden="true" className={styles.arrow}>
                →
              </span>
            </>
          )}
          <span className={styles.to}>{sayValue(wording, table, fields, to)}</span>
        </dd>
      ) : (
        <dd className={styles[kind]}>{say(`audit.${kind}`)}</dd>
      )}
    </div>
  )
}
