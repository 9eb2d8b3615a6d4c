import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { takeVideo } from '../take-video.ts'
import type { ContentOf } from './content-fields.tsx'
import { FileZone } from './file-zone.tsx'
import { PhotoField } from './photo-field.tsx'

interface PictureFieldsProps {
  readonly content: ContentOf<'picture'>
  readonly onChange: (content: ContentOf<'picture'>) => void
}

/** A picture and its words. */
export const PictureFields = ({ content, onChange }: PictureFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <>
      <PhotoField
        label={say('slides.picture')}
        name="slide-picture"
        onPhoto={(photo) => onChange({ ...content, photo })}
        photo={content.photo}
      />
      <TextField
        label={say('slides.caption')}
        maxLength={80}
        name="slide-caption"
        onChange={(caption) => onChange({ ...content, caption })}
        value={content.caption}
      />
    </>
  )
}

interface VideoFieldsProps {
  readonly content: ContentOf<'video'>
  readonly onChange: (content: ContentOf<'video'>) => void
}

const MEGA = 1024 * 1024

/** A video and its words; it is played without sound. */
export const VideoFields = ({ content, onChange }: VideoFieldsProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { video } = content
  return (
    <>
      <FileZone
        accept="video/mp4,video/webm"
        label={say('slides.video')}
        name="slide-video"
        onFile={async (file) => {
          const taken = await takeVideo(file)
          if (!taken.ok) return explain(taken)
          onChange({ ...content, video: taken.value })
          return undefined
        }}
      >
        {video === undefined ? null : (
          <b>{say('slides.videoSize', { megabytes: (video.size / MEGA).toFixed(1) })}</b>
        )}
      </FileZone>
      <TextField
        label={say('slides.caption')}
        maxLength={80}
        name="slide-caption"
        onChange={(caption) => onChange({ ...content, caption })}
        value={content.caption}
      />
    </>
  )
}
