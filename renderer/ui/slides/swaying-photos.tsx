import { type ReactNode, useEffect } from 'react'
import { HandleRoot, Item, Provider, Root } from 'react-compare-slider/components'
import { useReactCompareSlider } from 'react-compare-slider/hooks'
import styles from './swaying-photos.module.css'

interface Side {
  readonly url: string
  readonly label: string
}

interface SwayingPhotosProps {
  readonly old: Side
  readonly fresh: Side
  readonly label: string
  readonly isMoving: boolean
}

/** Where the line stands by turns, per cent: each side is seen nearly whole, then both. */
const PLACES = [18, 82, 50] as const
/** A move takes half of it: long enough to be calm, short enough for three in a slide. */
const STEP_MS = 3600

/** The same two photos as on the counter display; nobody touches this one, so it moves by itself. */
export const SwayingPhotos = ({ old, fresh, label, isMoving }: SwayingPhotosProps): ReactNode => {
  const slider = useReactCompareSlider({
    defaultPosition: 50,
    disabled: true,
    transition: `${STEP_MS / 2}ms ease-in-out`,
  })
  const { setPosition } = slider
  useEffect(() => {
    const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true
    if (!isMoving || isStill) return undefined
    let at = 0
    const move = (): void => {
      setPosition(PLACES[at % PLACES.length] ?? 50)
      at += 1
    }
    const timer = setInterval(move, STEP_MS)
    return () => clearInterval(timer)
  }, [isMoving, setPosition])
  return (
    <Provider {...slider}>
      <Root className={styles.photos} role="img" aria-label={label}>
        <Item item="itemOne">
          <Photo side="old" {...old} />
        </Item>
        <Item item="itemTwo">
          <Photo side="fresh" {...fresh} />
        </Item>
        {/* No handle for anybody: not for a finger, not for a key. The library would take the focus. */}
        <HandleRoot
          aria-hidden="true"
          className={styles.handle}
          role="presentation"
          tabIndex={undefined}
        >
          <span className={styles.line} />
        </HandleRoot>
      </Root>
    </Provider>
  )
}

const Photo = ({ url, label, side }: Side & { readonly side: 'old' | 'fresh' }): ReactNode => (
  <figure className={`${styles.side} ${styles[side]}`}>
    <img alt={label} draggable={false} src={url} />
    <figcaption>{label}</figcaption>
  </figure>
)
