import { type ReactNode, useEffect, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { takePhoto } from '#renderer/session/take-photo.ts'
import { CameraDialog } from '#renderer/ui/camera/camera-dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { ComparisonForm } from './comparison-form.ts'
import styles from './comparison-sheet.module.css'
import { PhotoZone } from './photo-zone.tsx'

export type PhotoSide = 'oldPhoto' | 'newPhoto'

interface PhotoPairProps {
  readonly form: ComparisonForm
  readonly onPhoto: (side: PhotoSide, photo: Photo | undefined) => void
  /** +1 when a photo begins to be taken in, −1 when that has ended. */
  readonly onUnderway: (by: 1 | -1) => void
  readonly isDisabled: boolean
}

/** The two photos, large: chosen, dragged in or pasted. Two files at once fill both. */
export const PhotoPair = ({ form, onPhoto, onUnderway, isDisabled }: PhotoPairProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const [problems, setProblems] = useState<Partial<Record<PhotoSide, string | undefined>>>({})
  const [camera, setCamera] = useState<PhotoSide>()
  const [busy, setBusy] = useState<readonly PhotoSide[]>([])

  const nextSide: PhotoSide = form.oldPhoto === undefined ? 'oldPhoto' : 'newPhoto'

  const take = async (side: PhotoSide, file: Blob): Promise<void> => {
    setProblems((before) => ({ ...before, [side]: undefined }))
    setBusy((before) => [...before, side])
    onUnderway(1)
    try {
      const photo = await takePhoto(file)
      if (photo.ok) onPhoto(side, photo.value)
      else setProblems((before) => ({ ...before, [side]: explain(photo) }))
    } catch (error) {
      reportError(error)
      setProblems((before) => ({ ...before, [side]: explain({ code: 'photo.failed' }) }))
    } finally {
      setBusy((before) => before.filter((other) => other !== side))
      onUnderway(-1)
    }
  }
  const takeFiles = (side: PhotoSide, files: readonly File[]): void => {
    const [first, second] = files
    if (first === undefined || isDisabled) return
    void take(side, first)
    if (second !== undefined) void take(side === 'oldPhoto' ? 'newPhoto' : 'oldPhoto', second)
  }

  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      // The old part is photographed first; the second paste is the new one.
      takeFiles(nextSide, files)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  })

  useKeys({
    // The next one that is missing, the old part first.
    F3: isDisabled ? undefined : () => setCamera(nextSide),
  })

  return (
    <div className={styles.photos}>
      {camera === undefined ? null : (
        <CameraDialog
          onClose={() => setCamera(undefined)}
          onPhoto={(photo) => {
            setCamera(undefined)
            void take(camera, photo)
          }}
          title={say('camera.of', { what: say(`comparison.${camera}`) })}
        />
      )}
      {(['oldPhoto', 'newPhoto'] as const).map((side) => (
        <PhotoZone
          isBusy={busy.includes(side)}
          isDisabled={isDisabled}
          isNext={side === nextSide}
          key={side}
          onCamera={() => setCamera(side)}
          onFiles={(files) => takeFiles(side, files)}
          onRemove={() => onPhoto(side, undefined)}
          photo={form[side]}
          problem={problems[side]}
          side={side}
        />
      ))}
    </div>
  )
}
