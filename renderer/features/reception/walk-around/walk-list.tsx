import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { WalkAround } from '#shared/domain/walk-around/walk-around.ts'
import { itemOf } from '#shared/domain/walk-around/walk-around-of.ts'
import {
  WALK_GROUPS,
  type WalkGroup,
  type WalkPoint,
} from '#shared/domain/walk-around/walk-point.ts'
import styles from './walk-editor.module.css'
import { fillPoint, fillRest, shownItem, type WalkForm } from './walk-form.ts'
import { WalkRow } from './walk-row.tsx'

interface WalkListProps {
  readonly points: readonly WalkPoint[]
  readonly form: WalkForm
  /** On record, and as it will be. */
  readonly recorded: WalkAround
  readonly shown: WalkAround
  readonly onChange: (change: (before: WalkForm) => WalkForm) => void
}

/** The check list, group by group in the order one walks; begins at the first open point. */
export const WalkList = ({ points, form, recorded, shown, onChange }: WalkListProps): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const focusPoint = (index: number): void => {
    const key = points[Math.max(0, Math.min(points.length - 1, index))]?.key
    list.current
      ?.querySelector<HTMLElement>(`[data-point="${key}"] [role="radio"][tabindex="0"]`)
      ?.focus()
  }
  const firstOpen = points.findIndex(({ key }) => itemOf(shown, key).answer === 'not-checked')
  const begin = useRef(() => focusPoint(firstOpen))
  useEffect(() => begin.current(), [])

  const fillOpen = (group?: WalkGroup): void => {
    onChange((before) => fillRest(before, shown, points, group))
    if (group === undefined) return
    const after = points.findLastIndex((point) => point.group === group) + 1
    focusPoint(after)
  }
  return (
    <div className={styles.list} ref={list}>
      {WALK_GROUPS.map((group) => {
        const own = points.filter((point) => point.group === group)
        const isOpen = own.some(({ key }) => itemOf(shown, key).answer === 'not-checked')
        return own.length === 0 ? null : (
          <section aria-label={say(`walkAround.group.${group}`)} key={group}>
            <h3 className={styles.group}>
              {say(`walkAround.group.${group}`)}
              <button
                className={styles.rest}
                data-testid={`walk-rest-${group}`}
                disabled={!isOpen}
                onClick={() => fillOpen(group)}
                tabIndex={-1}
                type="button"
              >
                {say(group === 'equipment' ? 'walkAround.groupRestThings' : 'walkAround.groupRest')}
              </button>
            </h3>
            {own.map((point) => (
              <WalkRow
                item={shownItem(form, recorded, point.key)}
                key={point.key}
                onChange={(item) => onChange((before) => fillPoint(before, item))}
                onNext={(by) => focusPoint(points.indexOf(point) + by)}
                onRest={(isWholeList) => fillOpen(isWholeList ? undefined : group)}
                point={point}
              />
            ))}
          </section>
        )
      })}
    </div>
  )
}
