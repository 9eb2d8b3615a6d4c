import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { PhonePart } from '#shared/ipc/views/phone-view.ts'
import { nameSending } from './name-sending.ts'
import styles from './phone-page.module.css'
import type { Sending, Target } from './sending-queue.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { ValueForm } from './value-form.tsx'

interface PartCardProps {
  readonly part: PhonePart
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onSend: (sending: Sending) => void
}

const targetOf = ({ id, part, position }: PhonePart): Target => ({
  part,
  position,
  ...(id === undefined ? {} : { id }),
})

/** One part: what the desk has of it, and the two photos and the value to send. */
export const PartCard = ({ part, isOpen, onToggle, onSend }: PartCardProps): ReactNode => {
  const say = useSay()
  const [isUnreadable, setUnreadable] = useState(false)
  const target = targetOf(part)
  const take = async (side: 'old' | 'new', file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const photo = await shrinkPhoto(file)
    setUnreadable(photo === undefined)
    if (photo !== undefined) onSend({ id: nameSending(), kind: 'photo', side, target, photo })
  }
  return (
    <section className={styles.part} data-open={isOpen} data-testid="phone-part">
      <button aria-expanded={isOpen} className={styles.name} onClick={onToggle} type="button">
        <span>
          {part.part}
          {part.position === '' ? null : <small>{part.position}</small>}
        </span>
        <span className={styles.has}>
          {part.hasOld ? <i>{say('phone.page.has.old')}</i> : null}
          {part.hasNew ? <i>{say('phone.page.has.new')}</i> : null}
          {part.measured === '' ? null : <i>{part.measured}</i>}
        </span>
      </button>
      {isOpen ? (
        <div className={styles.acts}>
          <div className={styles.pair}>
            <PhotoButton
              onFile={(file) => void take('old', file)}
              side="old"
              word={say(part.hasOld ? 'phone.page.old.again' : 'phone.page.old')}
            />
            <PhotoButton
              onFile={(file) => void take('new', file)}
              side="new"
              word={say(part.hasNew ? 'phone.page.new.again' : 'phone.page.new')}
            />
          </div>
          {isUnreadable ? (
            <p className={styles.problem} role="alert">
              {say('phone.page.unreadable')}
            </p>
          ) : null}
          <ValueForm
            onSend={(measured, unit) =>
              onSend({ id: nameSending(), kind: 'value', target, measured, unit })
            }
            part={part}
          />
        </div>
      ) : null}
    </section>
  )
}

interface PhotoButtonProps {
  readonly side: 'old' | 'new'
  readonly word: string
  readonly onFile: (file: File | undefined) => void
}

/** Opens the phone's own camera. */
const PhotoButton = ({ side, word, onFile }: PhotoButtonProps): ReactNode => (
  <label className={styles.camera} data-side={side}>
    <input
      accept="image/*"
      capture="environment"
      data-testid={`phone-${side}`}
      onChange={(event) => {
        onFile(event.target.files?.[0])
        // The same picture may be taken once more.
        event.target.value = ''
      }}
      type="file"
    />
    <svg aria-hidden="true" viewBox="0 0 24 24">
      <path d="M3 8.5A1.5 1.5 0 0 1 4.5 7H8l1.5-2.5h5L16 7h3.5A1.5 1.5 0 0 1 21 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-9Z" />
      <circle cx="12" cy="13" r="3.5" />
    </svg>
    {word}
  </label>
)
