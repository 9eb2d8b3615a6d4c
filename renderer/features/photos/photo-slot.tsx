import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { takePhoto } from '#renderer/session/take-photo.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import styles from './photo-slot.module.css'

interface PhotoSlotProps {
  readonly photo: Photo | undefined
  /** What it shows, for those who hear the screen. */
  readonly what: string
  readonly onPhoto: (photo: Photo | undefined) => void
  readonly testId: string
  /** False where a key of the row does the same. */
  readonly isTabStop?: boolean
}

/**
 * A small place for a photo: chosen, dropped, or pasted while the focus is in the nearest
 * `data-photo-spot` around it.
 */
export const PhotoSlot = (props: PhotoSlotProps): ReactNode => {
  const { photo, what, onPhoto, testId, isTabStop = true } = props
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    setIsBusy(true)
    try {
      const taken = await takePhoto(file)
      if (taken.ok) onPhoto(taken.value)
      else notify('bad', explain(taken))
    } catch (error) {
      reportError(error)
      notify('bad', explain({ code: 'photo.failed' }))
    } finally {
      setIsBusy(false)
    }
  }
  // Sixty of them stand in a long list: each listens once, not at every drawing.
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const spot = input.current?.closest('[data-photo-spot]')
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || !spot?.contains(document.activeElement)) return
      event.preventDefault()
      void latest.current(files)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  }, [])
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }
  return (
    <span className={styles.place}>
      <label
        className={styles.slot}
        data-busy={isBusy}
        data-hash={photo?.hash}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        title={isBusy ? say('walkAround.photoTaking') : say('walkAround.photoAdd')}
      >
        <input
          accept="image/jpeg,image/png,image/webp"
          aria-label={say('walkAround.photoOf', { what })}
          className={styles.input}
          data-testid={testId}
          onChange={(event) => {
            void take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
          ref={input}
          tabIndex={isTabStop ? 0 : -1}
          type="file"
        />
        {photo === undefined ? <Camera /> : <img alt={what} src={photo.thumbnail} />}
      </label>
      {photo === undefined ? null : (
        <button
          aria-label={say('walkAround.photoRemove', { what })}
          className={styles.remove}
          onClick={() => onPhoto(undefined)}
          tabIndex={isTabStop ? 0 : -1}
          type="button"
        >
          ✕
        </button>
      )}
    </span>
  )
}

const Camera = (): ReactNode => (
  <svg aria-hidden="true" viewBox="0 0 24 24">
    <path d="M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4zM15.5 13.2a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0" />
  </svg>
)
