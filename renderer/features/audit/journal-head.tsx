import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { COMMAND_GROUPS, type CommandGroup } from '#shared/domain/audit/command-group.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './journal-register.module.css'

/** What the journal is looked through by, as it stands in the head of the list. */
export interface JournalSearch {
  readonly text: string
  readonly personId?: StaffId | undefined
  readonly group?: CommandGroup | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

interface JournalHeadProps {
  readonly search: JournalSearch
  readonly onSearch: (search: JournalSearch) => void
  readonly people: readonly Staff[]
  readonly onExport: () => void
  readonly isExporting: boolean
  readonly onCheck: () => void
}

/** Text, person, kind and days; and what is done with the whole list. */
export const JournalHead = (props: JournalHeadProps): ReactNode => {
  const { search, onSearch, people, onExport, isExporting, onCheck } = props
  const say = useSay()
  const { clock, shop } = useSession()
  const today = dayOf(clock.now(), shop.offsetMinutes)
  return (
    <div className={styles.head}>
      <div className={styles.text}>
        <TextField
          label={say('audit.search')}
          name="journal-search"
          onChange={(text) => onSearch({ ...search, text })}
          placeholder={say('audit.searchHint')}
          value={search.text}
        />
      </div>
      <SelectField
        emptyLabel={say('audit.everybody')}
        label={say('audit.person')}
        name="journal-person"
        onChange={(personId) => onSearch({ ...search, personId })}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.personId}
      />
      <SelectField
        emptyLabel={say('audit.everything')}
        label={say('audit.group')}
        name="journal-group"
        onChange={(group) => onSearch({ ...search, group })}
        options={COMMAND_GROUPS.map((value) => ({ value, label: say(`commands.group.${value}`) }))}
        value={search.group}
      />
      <div className={styles.day}>
        <DayField
          label={say('audit.from')}
          name="journal-from"
          onChange={(from) => onSearch({ ...search, from })}
          placeholder={today}
          value={search.from}
        />
      </div>
      <div className={styles.day}>
        <DayField
          label={say('audit.until')}
          name="journal-to"
          onChange={(to) => onSearch({ ...search, to })}
          placeholder={today}
          value={search.to}
        />
      </div>
      <span className={styles.acts}>
        <Button data-testid="journal-export" disabled={isExporting} keys="Alt+E" onClick={onExport}>
          {isExporting ? say('audit.exporting') : say('audit.export')}
        </Button>
        <Button data-testid="journal-check" keys="Alt+C" onClick={onCheck}>
          {say('audit.check')}
        </Button>
      </span>
    </div>
  )
}
