import { type ReactNode, type Ref, useImperativeHandle } from 'react'
import { HandleRoot, Item, Provider, Root } from 'react-compare-slider/components'
import { useReactCompareSlider } from 'react-compare-slider/hooks'
import styles from './photo-slider.module.css'

/** Moves the slider to a place, 0 to 100 from the left. */
export type SlideTo = (percent: number) => void

interface PhotoSliderProps {
  readonly label: string
  readonly itemOne: ReactNode
  readonly itemTwo: ReactNode
  readonly slideTo: Ref<SlideTo>
}

/** The slider between two pictures, by touch, drag and arrow keys, with a name in our language. */
export const PhotoSlider = ({ label, itemOne, itemTwo, slideTo }: PhotoSliderProps): ReactNode => {
  const slider = useReactCompareSlider({
    keyboardIncrement: '5%',
    boundsPadding: '2%',
    // A drag beside the handle is told from a pinch and a pan by the frame around.
    onlyHandleDraggable: true,
  })
  const { setPosition } = slider
  useImperativeHandle(slideTo, () => setPosition, [setPosition])
  return (
    <Provider {...slider}>
      {/* The library sets `touch-action: pan-y`; on a fixed screen every move is the slider's. */}
      <Root style={{ height: '100%', touchAction: 'none' }}>
        <Item item="itemOne">{itemOne}</Item>
        <Item item="itemTwo">{itemTwo}</Item>
        <HandleRoot aria-label={label} className={styles.root}>
          <span className={styles.line} />
          <span className={styles.knob}>
            <svg viewBox="0 0 48 24" aria-hidden="true">
              <path d="M18 3 6 12l12 9zM30 3l12 9-12 9z" fill="currentColor" />
            </svg>
          </span>
        </HandleRoot>
      </Root>
    </Provider>
  )
}
