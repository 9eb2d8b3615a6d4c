import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './deferred-register.module.css'
import { DEFERRED_LISTS, type DeferredList, filterDeferred, sumValues } from './filter-deferred.ts'
import type { DeferredEntry } from './list-deferred.ts'

interface DeferredHeadProps {
  readonly entries: readonly DeferredEntry[]
  readonly shown: readonly DeferredEntry[]
  readonly list: DeferredList
  readonly text: string
  readonly onList: (list: DeferredList) => void
  readonly onText: (text: string) => void
}

/** Which part of the register is looked at, and what it comes to. */
export const DeferredHead = (props: DeferredHeadProps): ReactNode => {
  const { entries, shown, list, text, onList, onText } = props
  const say = useSay()
  const { shop } = useSession()
  const value = sumValues(shown)
  return (
    <div className={styles.head}>
      <Choice
        label={say('deferred.which')}
        name="deferred-list"
        onChange={(next) => onList(next ?? 'due')}
        options={DEFERRED_LISTS.map((each) => ({
          value: each,
          label: say(`deferred.list.${each}`, { count: filterDeferred(entries, each).length }),
        }))}
        value={list}
      />
      <div className={styles.search}>
        <TextField
          label={say('deferred.search')}
          name="deferred-search"
          onChange={onText}
          placeholder={say('deferred.searchHint')}
          value={text}
        />
      </div>
      <span className={styles.hint}>
        <span className={styles.keys}>{say('deferred.keys')}</span>
        <span data-amount={value} data-count={shown.length} data-testid="deferred-sum">
          {say('deferred.sum', { count: shown.length, amount: formatMoney(value, shop.currency) })}
        </span>
      </span>
    </div>
  )
}
