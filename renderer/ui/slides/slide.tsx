import type { ReactNode } from 'react'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import { ComplaintSlide } from './complaint-slide.tsx'
import { CostSlide } from './cost-slide.tsx'
import { CraftSlide } from './craft-slide.tsx'
import { PictureSlide } from './picture-slide.tsx'
import { PricesSlide } from './prices-slide.tsx'
import { PromiseSlide } from './promise-slide.tsx'
import { VideoSlide } from './video-slide.tsx'
import { WarrantySlide } from './warranty-slide.tsx'

interface SlideProps {
  readonly slide: SlideView
  readonly shop: string
  /** Moves: false while it waits for its turn, and in a preview that stands still. */
  readonly isPlaying: boolean
  /** A video has come to its end before its time. */
  readonly onEnd?: (() => void) | undefined
}

/** One slide, drawn from its view alone: the same on the wall, the counter, the lounge and the desk. */
export const Slide = ({ slide, shop, isPlaying, onEnd }: SlideProps): ReactNode => {
  switch (slide.kind) {
    case 'prices':
      return <PricesSlide shop={shop} slide={slide} />
    case 'warranty':
      return <WarrantySlide shop={shop} slide={slide} />
    case 'promise':
      return <PromiseSlide shop={shop} slide={slide} />
    case 'complaint':
      return <ComplaintSlide shop={shop} slide={slide} />
    case 'craft':
      return <CraftSlide isPlaying={isPlaying} shop={shop} slide={slide} />
    case 'running-cost':
      return <CostSlide shop={shop} slide={slide} />
    case 'picture':
      return <PictureSlide slide={slide} />
    case 'video':
      return <VideoSlide isPlaying={isPlaying} onEnd={onEnd} slide={slide} />
  }
}
