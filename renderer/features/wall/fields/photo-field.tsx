import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { takePhoto } from '#renderer/session/take-photo.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { FileZone } from './file-zone.tsx'

interface PhotoFieldProps {
  readonly label: string
  readonly name: string
  readonly photo: Photo | undefined
  readonly onPhoto: (photo: Photo) => void
}

/** One photo of a slide, taken in as everywhere: upright, without its notes, kept by content. */
export const PhotoField = ({ label, name, photo, onPhoto }: PhotoFieldProps): ReactNode => {
  const explain = useExplain()
  return (
    <FileZone
      accept="image/jpeg,image/png,image/webp"
      label={label}
      name={name}
      onFile={async (file) => {
        const taken = await takePhoto(file)
        if (!taken.ok) return explain(taken)
        onPhoto(taken.value)
        return undefined
      }}
    >
      {photo === undefined ? null : <img alt={label} src={photo.thumbnail} />}
    </FileZone>
  )
}
