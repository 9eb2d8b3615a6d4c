import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ComparePhotos } from '#renderer/ui/compare/compare-photos.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Alignment } from '#shared/domain/comparison/alignment/alignment.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import styles from './align-dialog.module.css'
import { FineBar, fineKeys } from './fine-bar.tsx'
import { TapPhoto } from './tap-photo.tsx'
import { useAlignment } from './use-alignment.ts'

interface AlignDialogProps {
  readonly old: Photo
  readonly fresh: Photo
  readonly alignment: Alignment | undefined
  readonly onAligned: (alignment: Alignment) => void
  readonly onClose: () => void
}

/** Three points that miss one another by more than this are not the same places. */
const WIDE_MISS = 0.03

/** Lays the new photo over the old one: two or three taps on each, then by eye with keys. */
export const AlignDialog = (props: AlignDialogProps): ReactNode => {
  const { old, fresh, alignment, onAligned, onClose } = props
  const say = useSay()
  const explain = useExplain()
  const address = usePhotoAddress()
  const state = useAlignment({ old, fresh }, alignment)
  const { points, next, laid } = state
  const keep = (): void => {
    if (state.alignment !== undefined) onAligned(state.alignment)
  }
  const hasPoints = points.old.length > 0
  useKeys(
    {
      ...fineKeys(state),
      Enter: state.alignment === undefined ? undefined : keep,
      Backspace: hasPoints ? state.takeBack : undefined,
    },
    { inDialog: true },
  )
  const words = { old: say('comparison.oldPhoto'), fresh: say('comparison.newPhoto') }
  return (
    <Dialog
      foot={
        <>
          <Button
            data-testid="align-back"
            disabled={!hasPoints}
            keys="Backspace"
            onClick={state.takeBack}
          >
            {say('align.takeBack')}
          </Button>
          <Button data-testid="align-clear" disabled={!hasPoints} onClick={state.startAgain}>
            {say('align.startAgain')}
          </Button>
          <Button keys="Esc" onClick={onClose}>
            {say('align.close')}
          </Button>
          <Button
            data-testid="align-save"
            disabled={state.alignment === undefined}
            keys="Enter"
            look="primary"
            onClick={keep}
          >
            {say('align.keep')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="align"
      title={say('align.title')}
      width={1320}
    >
      <div className={styles.photos}>
        {(['old', 'fresh'] as const).map((side) => (
          <TapPhoto
            isNext={next === side}
            key={side}
            name={words[side]}
            onMove={(index, point) => state.move(side, index, point)}
            onTap={(point) => state.tap(side, point)}
            photo={side === 'old' ? old : fresh}
            points={points[side]}
            testId={`align-${side}`}
          />
        ))}
        <figure className={styles.photo}>
          <figcaption>{say('align.result')}</figcaption>
          <div className={styles.result} data-testid="align-result">
            {laid.ok ? (
              <ComparePhotos
                fresh={{ url: address(fresh.hash), label: words.fresh }}
                hasZoomBar={false}
                laidOver={laid.value}
                old={{ url: address(old.hash), label: words.old }}
                sliderLabel={say('counter.compareSlider')}
              />
            ) : (
              <p>{say('align.howTo')}</p>
            )}
          </div>
        </figure>
      </div>
      <p className={styles.told} data-testid="align-told" role="status">
        {laid.ok ? sayMiss(say, laid.value.miss) : points.fresh.length < 2 ? '' : explain(laid)}
      </p>
      <FineBar state={state} />
    </Dialog>
  )
}

const sayMiss = (say: ReturnType<typeof useSay>, miss: number): string => {
  if (miss < 1e-6) return say('align.fits')
  const values = { percent: (miss * 100).toFixed(1) }
  return say(miss > WIDE_MISS ? 'align.missWide' : 'align.miss', values)
}
