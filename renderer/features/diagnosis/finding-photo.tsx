import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { takePhoto } from '#renderer/session/take-photo.ts'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import styles from './finding-photo.module.css'

interface FindingPhotoProps {
  readonly photo: Photo | undefined
  readonly isDisabled: boolean
  readonly onPhoto: (photo: Photo | undefined) => void
  /** +1 when a photo begins to be taken in, −1 when that has ended. */
  readonly onUnderway: (by: 1 | -1) => void
}

/** The photo of a finding, or the place for it: click to choose, drop, or paste. */
export const FindingPhoto = ({
  photo,
  isDisabled,
  onPhoto,
  onUnderway,
}: FindingPhotoProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const id = useId()
  const address = usePhotoAddress()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const take = async (file: Blob | undefined): Promise<void> => {
    if (file === undefined || isDisabled) return
    setProblem(undefined)
    setBusy(true)
    onUnderway(1)
    try {
      const taken = await takePhoto(file)
      if (taken.ok) onPhoto(taken.value)
      else setProblem(explain(taken))
    } catch (error) {
      reportError(error)
      setProblem(explain({ code: 'photo.failed' }))
    } finally {
      setBusy(false)
      onUnderway(-1)
    }
  }
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const [file] = event.clipboardData?.files ?? []
      if (file === undefined) return
      event.preventDefault()
      void latest.current(file)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  }, [])
  return (
    <div className={styles.place}>
      <input
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        className={styles.input}
        data-testid="finding-photo"
        disabled={isDisabled}
        id={id}
        onChange={(event) => {
          void take(event.target.files?.[0])
          // The same file may be chosen again after it was refused and put right.
          event.target.value = ''
        }}
        type="file"
      />
      <label
        className={styles.zone}
        data-busy={isBusy}
        data-hash={photo?.hash}
        data-testid="finding-photo-zone"
        htmlFor={id}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer.files[0])
        }}
      >
        {photo === undefined ? (
          <span className={styles.empty}>
            <b>{say('diagnosis.photo')}</b>
            {say(isBusy ? 'comparison.taking' : 'comparison.photoHint')}
          </span>
        ) : (
          <img
            alt={say('diagnosis.photo')}
            src={address(photo.hash)}
            style={{ backgroundImage: `url(${photo.thumbnail})` }}
          />
        )}
      </label>
      {photo === undefined || isDisabled ? null : (
        <button
          aria-label={say('comparison.removePhoto', { photo: say('diagnosis.photo') })}
          className={styles.remove}
          data-testid="finding-photo-remove"
          onClick={() => onPhoto(undefined)}
          type="button"
        >
          ✕
        </button>
      )}
      {problem === undefined ? null : (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
