import { type ReactNode, useEffect, useRef } from 'react'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './media-slide.module.css'
import { Caption } from './picture-slide.tsx'

interface VideoSlideProps {
  readonly slide: SlideViewOf<'video'>
  readonly isPlaying: boolean
  /** Its end; without it the video begins again. */
  readonly onEnd: (() => void) | undefined
}

/** A muted video: loaded while it waits, played in its turn, let go of when it leaves. */
export const VideoSlide = ({ slide, isPlaying, onEnd }: VideoSlideProps): ReactNode => {
  const element = useRef<HTMLVideoElement>(null)
  const address = usePhotoAddress()(slide.video)
  useEffect(() => {
    const video = element.current
    if (video === null || !isPlaying) return
    // Refused where the file cannot be decoded: the caption stands alone, and the next slide comes.
    video.play()?.catch(() => undefined)
    return () => video.pause()
  }, [isPlaying])
  useEffect(() => {
    const video = element.current
    return () => {
      if (video === null) return
      // A video that only leaves the page keeps its decoder and its buffer until it is collected.
      video.removeAttribute('src')
      video.load()
    }
  }, [])
  return (
    <figure className={styles.media}>
      <video
        aria-label={slide.caption === '' ? slide.title : slide.caption}
        className={styles.whole}
        disablePictureInPicture
        loop={onEnd === undefined}
        muted
        onEnded={onEnd}
        playsInline
        preload="auto"
        ref={element}
        src={address}
      />
      <Caption caption={slide.caption} title={slide.title} />
    </figure>
  )
}
