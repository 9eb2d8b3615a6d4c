import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison, ComparisonId } from '#shared/domain/comparison/comparison.ts'
import { pairComparisons } from '#shared/domain/comparison/pair-comparisons.ts'
import styles from './comparison-list.module.css'
import { VerdictTag } from './verdict-tag.tsx'

interface ComparisonListProps {
  readonly comparisons: readonly Comparison[]
  readonly chosen: ComparisonId | undefined
  readonly onChoose: (id: ComparisonId) => void
}

/** All comparisons of the visit, left and right of a part together. Arrows choose. */
export const ComparisonList = ({
  comparisons,
  chosen,
  onChoose,
}: ComparisonListProps): ReactNode => {
  const say = useSay()
  const groups = pairComparisons(comparisons)
  const order = groups.flat()
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const at = order.findIndex(({ id }) => id === chosen) + step
    const next = order[at]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <div
      aria-label={say('comparison.title')}
      aria-orientation="vertical"
      className={styles.list}
      onKeyDown={hear}
      role="tablist"
    >
      {groups.map((group) => (
        <div className={styles.group} key={group[0]?.id} role="presentation">
          <p className={styles.part}>{group[0]?.part}</p>
          {group.map((comparison) => (
            <button
              aria-selected={comparison.id === chosen}
              className={styles.item}
              data-testid={`comparison-${comparisons.indexOf(comparison)}`}
              key={comparison.id}
              onClick={() => onChoose(comparison.id)}
              role="tab"
              tabIndex={comparison.id === (chosen ?? order[0]?.id) ? 0 : -1}
              type="button"
            >
              <Thumbnail url={comparison.oldPhoto?.thumbnail} />
              <Thumbnail url={comparison.newPhoto?.thumbnail} />
              <span className={styles.words}>
                <span>
                  {comparison.position ?? ''}{' '}
                  <b>
                    {comparison.measured === undefined
                      ? ''
                      : formatMeasure(comparison.measured, comparison.unit)}
                  </b>
                </span>
                <VerdictTag comparison={comparison} />
              </span>
            </button>
          ))}
        </div>
      ))}
      {groups.length === 0 ? <p className={styles.none}>{say('comparison.noneYet')}</p> : null}
    </div>
  )
}

const Thumbnail = ({ url }: { readonly url: string | undefined }): ReactNode =>
  url === undefined ? (
    <span className={styles.noPhoto} />
  ) : (
    <img alt="" className={styles.photo} src={url} />
  )
