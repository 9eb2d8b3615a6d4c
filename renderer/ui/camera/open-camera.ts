/** Why there is no picture: none plugged in, not allowed, in use elsewhere, or something else. */
export type CameraProblem = 'none' | 'denied' | 'busy' | 'failed'

export interface OpenCamera {
  readonly stream: MediaStream
  readonly cameras: readonly MediaDeviceInfo[]
}

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

/** What an error of `getUserMedia` means to the person at the desk. */
export const problemOfCamera = (error: unknown): CameraProblem =>
  (error instanceof DOMException ? PROBLEMS[error.name] : undefined) ?? 'failed'

/** The most a camera gives, within reason: a part's wear is in the detail. */
const LARGE = { width: { ideal: 3840 }, height: { ideal: 2160 } } as const

/** Opens a camera, the one named if it is still there; throws what the browser throws. */
export async function openCamera(deviceId: string | undefined): Promise<OpenCamera> {
  const { mediaDevices } = navigator
  if (mediaDevices === undefined) throw new DOMException('no cameras here', 'NotFoundError')
  const stream = await mediaDevices.getUserMedia({
    audio: false,
    // Behind the device: where there are two, the one that looks at the part.
    video: { ...LARGE, ...(deviceId === undefined ? FAR : { deviceId: { exact: deviceId } }) },
  })
  // Names are told only now that a camera was allowed.
  const devices = await mediaDevices.enumerateDevices()
  return { stream, cameras: devices.filter(({ kind }) => kind === 'videoinput') }
}

const FAR = { facingMode: { ideal: 'environment' } } as const

/** Lets the camera go: its light goes out, and other programs may have it. */
export const closeCamera = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}
