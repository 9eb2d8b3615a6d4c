import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { MappedList } from '../check-list.ts'
import { ENCODINGS } from '../read/list-file.ts'
import styles from './import-page.module.css'
import type { ListFileControl } from './use-list-file.ts'

/** What a wrongly guessed encoding looks like. */
const MAY_BE_ENCODING = new Set<string>([
  'list.encoding-unknown',
  'list.no-headings',
  'list.quotes',
])

interface FileLineProps {
  readonly control: ListFileControl
  readonly list: MappedList | undefined
  readonly isDisabled: boolean
}

/** The file in hand: its name, how its text and which of its sheets is read. */
export const FileLine = ({ control, list, isDisabled }: FileLineProps): ReactNode => {
  const say = useSay()
  const { state, encoding } = control
  if (state.phase === 'none') return null
  const isText =
    (state.phase === 'refused' && MAY_BE_ENCODING.has(state.problem.code)) ||
    (state.phase === 'open' && 'encoding' in state.list)
  const sheets = state.phase === 'open' ? state.list.sheets : []
  return (
    <div className={styles.file} data-testid="list-open">
      <p className={styles.name}>
        <b>{state.file.name}</b>
        {list === undefined ? null : (
          <span>
            {say('lists.rows', { count: list.rows.length - list.headingRow - 1 })}
            {list.headingRow === 0
              ? ''
              : ` · ${say('lists.headings', { line: list.headingRow + 1 })}`}
          </span>
        )}
      </p>
      {isText ? (
        <SelectField
          isDisabled={isDisabled}
          label={say('lists.encoding')}
          name="list-encoding"
          onChange={(chosen) => {
            if (chosen !== undefined) control.chooseEncoding(chosen)
          }}
          options={ENCODINGS.map((value) => ({ value, label: say(`lists.encoding.${value}`) }))}
          value={encoding}
        />
      ) : null}
      {state.phase === 'open' && sheets.length > 1 ? (
        <SelectField
          isDisabled={isDisabled}
          label={say('lists.sheet')}
          name="list-sheet"
          onChange={(chosen) => control.chooseSheet(Number(chosen ?? 0))}
          options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          value={String(state.sheet)}
        />
      ) : null}
      <Button data-testid="list-other" disabled={isDisabled} onClick={control.clear} size="small">
        {say('lists.other')}
      </Button>
    </div>
  )
}
