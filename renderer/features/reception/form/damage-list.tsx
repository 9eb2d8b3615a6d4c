import type { ReactNode } from 'react'
import { PhotoSlot, PhotoView } from '#renderer/features/photos/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { DamageMark } from '#shared/domain/visit/damage-mark.ts'
import styles from './damage-editor.module.css'

interface DamageListProps {
  readonly damage: readonly DamageMark[]
  readonly onRemove?: (index: number) => void
  /** Without it photos are only looked at. */
  readonly onPhoto?: (index: number, photo: Photo | undefined) => void
}

/** The marks by their numbers on the diagram. */
export const DamageList = ({ damage, onRemove, onPhoto }: DamageListProps): ReactNode => {
  const say = useSay()
  if (damage.length === 0)
    return (
      <p className={styles.none}>
        {say('intake.damageNone')}
        {onRemove === undefined ? '' : say('intake.damageHint')}
      </p>
    )
  return (
    <ol className={styles.marks}>
      {damage.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
        <li className={styles.mark} data-photo-spot="" data-testid="damage-mark" key={index}>
          <span className={styles.number}>{index + 1}</span>
          {say(`trade.panel.${mark.panel}`)} {say(`trade.damage.${mark.kind}`)}
          {mark.note === undefined ? null : <span className={styles.note}>{mark.note}</span>}
          {onPhoto !== undefined ? (
            <PhotoSlot
              onPhoto={(photo) => onPhoto(index, photo)}
              photo={mark.photo}
              testId={`damage-photo-${index}`}
              what={say(`trade.panel.${mark.panel}`)}
            />
          ) : mark.photo === undefined ? null : (
            <PhotoView photo={mark.photo} what={say(`trade.panel.${mark.panel}`)} />
          )}
          {onRemove === undefined ? null : (
            <button
              aria-label={say('intake.remove', { what: say(`trade.panel.${mark.panel}`) })}
              className={styles.remove}
              onClick={() => onRemove(index)}
              type="button"
            >
              ✕
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
