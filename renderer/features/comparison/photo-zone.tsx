import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { PhotoSide } from './photo-pair.tsx'
import styles from './photo-zone.module.css'

interface PhotoZoneProps {
  readonly side: PhotoSide
  readonly photo: Photo | undefined
  readonly problem: string | undefined
  readonly isBusy: boolean
  /** The camera's key takes this one. */
  readonly isNext: boolean
  readonly isDisabled: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onRemove: () => void
  readonly onCamera: () => void
}

/** One photo or the place for it: click to choose, drop, or paste. */
export const PhotoZone = ({
  side,
  photo,
  problem,
  isBusy,
  isNext,
  isDisabled,
  onFiles,
  onRemove,
  onCamera,
}: PhotoZoneProps): ReactNode => {
  const say = useSay()
  const id = useId()
  const address = usePhotoAddress()
  const [isOver, setOver] = useState(false)
  const word = say(`comparison.${side}`)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div className={styles.place}>
      <input
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        className={styles.input}
        data-testid={side === 'oldPhoto' ? 'comparison-old-photo' : 'comparison-new-photo'}
        disabled={isDisabled}
        id={id}
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again after it was refused and put right.
          event.target.value = ''
        }}
        type="file"
      />
      <label
        className={styles.zone}
        data-busy={isBusy}
        data-hash={photo?.hash}
        data-over={isOver}
        data-testid={`${side === 'oldPhoto' ? 'comparison-old' : 'comparison-new'}-zone`}
        htmlFor={id}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        {photo === undefined ? (
          <span className={styles.empty}>
            <b>{word}</b>
            {isBusy ? say('comparison.taking') : say('comparison.photoHint')}
          </span>
        ) : (
          <>
            {/* The thumbnail stands behind, so that the large photo never leaves a hole. */}
            <img
              alt={word}
              src={address(photo.hash)}
              style={{ backgroundImage: `url(${photo.thumbnail})` }}
            />
            <span className={styles.label}>{word}</span>
          </>
        )}
      </label>
      {isDisabled ? null : (
        <div className={styles.camera}>
          <Button
            data-testid={side === 'oldPhoto' ? 'comparison-old-camera' : 'comparison-new-camera'}
            keys={isNext ? 'F3' : undefined}
            onClick={onCamera}
            size="small"
          >
            {say('camera.open')}
          </Button>
        </div>
      )}
      {photo === undefined || isDisabled ? null : (
        <button
          aria-label={say('comparison.removePhoto', { photo: word })}
          className={styles.remove}
          onClick={onRemove}
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
