import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from './camera-dialog.module.css'
import { CameraTrouble } from './camera-trouble.tsx'
import { takeFrame } from './take-frame.ts'
import { useCamera } from './use-camera.ts'

interface CameraDialogProps {
  /** What is photographed: "拍照：旧件". */
  readonly title: string
  readonly onPhoto: (photo: Blob) => void
  readonly onClose: () => void
}

interface Shot {
  readonly blob: Blob
  readonly url: string
}

/** Takes one photo: look, take it with Enter, look again, keep it with Enter or take another. */
export const CameraDialog = ({ title, onPhoto, onClose }: CameraDialogProps): ReactNode => {
  const say = useSay()
  const camera = useCamera()
  const video = useRef<HTMLVideoElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const isTaking = useRef(false)
  const [shot, setShot] = useState<Shot>()
  /** The stream whose first picture has come: before that there is nothing to take. */
  const [seen, setSeen] = useState<MediaStream>()
  const stream = camera.open?.stream
  useEffect(() => {
    if (video.current === null || stream === undefined) return
    video.current.srcObject = stream
    // Refused only when the dialog closed meanwhile.
    void video.current.play()?.catch(() => undefined)
  }, [stream])
  useEffect(() => (shot === undefined ? undefined : () => URL.revokeObjectURL(shot.url)), [shot])

  // A video that has the focus keeps its keys to itself; a button that goes takes the focus along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what stands there changes
  useEffect(() => stage.current?.focus(), [shot, camera.problem])

  const take = async (): Promise<void> => {
    if (video.current === null || isTaking.current) return
    isTaking.current = true
    const blob = await takeFrame(video.current).finally(() => {
      isTaking.current = false
    })
    if (blob !== undefined) setShot({ blob, url: URL.createObjectURL(blob) })
  }
  const isLive = camera.problem === undefined && stream !== undefined && seen === stream
  const again = (): void => setShot(undefined)
  const keep = (): void => {
    if (shot !== undefined) onPhoto(shot.blob)
  }
  const goOn = shot === undefined ? (isLive ? () => void take() : undefined) : keep
  useKeys({ Enter: goOn, R: shot === undefined ? undefined : again }, { inDialog: true })

  return (
    <Dialog
      foot={
        <>
          <Button data-testid="camera-close" keys="Esc" onClick={onClose}>
            {say('camera.close')}
          </Button>
          {shot === undefined ? null : (
            <Button data-testid="camera-again" keys="R" onClick={again}>
              {say('camera.again')}
            </Button>
          )}
          <Button
            data-testid="camera-go"
            disabled={goOn === undefined}
            keys="Enter"
            look="primary"
            onClick={goOn}
          >
            {say(shot === undefined ? 'camera.take' : 'camera.keep')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="camera"
      title={title}
      width={880}
    >
      <div className={styles.stage} data-live={isLive} ref={stage} tabIndex={-1}>
        {camera.problem === undefined ? (
          <video
            aria-label={say('camera.preview')}
            muted
            onLoadedData={() => setSeen(stream)}
            playsInline
            ref={video}
            tabIndex={-1}
          />
        ) : (
          <CameraTrouble onRetry={camera.retry} problem={camera.problem} />
        )}
        {camera.problem === undefined && !isLive ? (
          <p className={styles.starting}>{say('camera.starting')}</p>
        ) : null}
        {shot === undefined ? null : <img alt={say('camera.taken')} src={shot.url} />}
      </div>
      {(camera.open?.cameras.length ?? 0) < 2 ? null : (
        <div className={styles.choice}>
          <SelectField
            label={say('camera.which')}
            name="camera"
            onChange={(deviceId) => {
              again()
              if (deviceId !== undefined) camera.choose(deviceId)
            }}
            options={(camera.open?.cameras ?? []).map(({ deviceId, label }, index) => ({
              value: deviceId,
              label: label === '' ? say('camera.nth', { index: index + 1 }) : label,
            }))}
            value={stream?.getVideoTracks()[0]?.getSettings().deviceId}
          />
        </div>
      )}
    </Dialog>
  )
}
