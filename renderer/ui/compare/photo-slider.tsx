import type { ReactNode } from 'react'
import { HandleRoot, Item, Provider, Root } from 'react-compare-slider/components'
import { useReactCompareSlider } from 'react-compare-slider/hooks'
import styles from './photo-slider.module.css'

interface PhotoSliderProps {
  readonly label: string
  readonly itemOne: ReactNode
  readonly itemTwo: ReactNode
  readonly className?: string | undefined
}

/** The slider between two pictures, by touch, drag and arrow keys, with a name in our language. */
export const PhotoSlider = ({
  label,
  itemOne,
  itemTwo,
  className,
}: PhotoSliderProps): ReactNode => {
  const slider = useReactCompareSlider({ keyboardIncrement: '5%', boundsPadding: '2%' })
  return (
    <Provider {...slider}>
      {/* The library sets `touch-action: pan-y`; on a fixed screen every move is the slider's. */}
      <Root className={className} style={{ height: '100%', touchAction: 'none' }}>
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
