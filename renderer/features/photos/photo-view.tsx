import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import styles from './photo-view.module.css'

interface PhotoViewProps {
  readonly photo: Photo
  readonly what: string
}

/** A small photo that opens large. */
export const PhotoView = ({ photo, what }: PhotoViewProps): ReactNode => {
  const say = useSay()
  const address = usePhotoAddress()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        aria-label={say('walkAround.photoOf', { what })}
        className={styles.small}
        onClick={() => setIsOpen(true)}
        type="button"
      >
        <img alt="" src={photo.thumbnail} />
      </button>
      {isOpen ? (
        <Dialog onClose={() => setIsOpen(false)} title={what} width={860}>
          <img
            alt={what}
            className={styles.large}
            src={address(photo.hash)}
            style={{ backgroundImage: `url(${photo.thumbnail})` }}
          />
        </Dialog>
      ) : null}
    </>
  )
}
