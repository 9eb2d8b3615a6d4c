import { useEffect, useState } from 'react'
import {
  type CameraProblem,
  closeCamera,
  type OpenCamera,
  openCamera,
  problemOfCamera,
} from './open-camera.ts'

interface Camera {
  /** Undefined while it starts. */
  readonly open: OpenCamera | undefined
  readonly problem: CameraProblem | undefined
  choose(deviceId: string): void
  retry(): void
}

/** The camera chosen last, for as long as the desk is open. */
let chosenLast: string | undefined

/** A running camera for as long as the screen that uses it is drawn. */
export const useCamera = (): Camera => {
  const [wish, setWish] = useState({ deviceId: chosenLast })
  const [open, setOpen] = useState<OpenCamera>()
  const [problem, setProblem] = useState<CameraProblem>()

  useEffect(() => {
    let isGone = false
    let opened: OpenCamera | undefined
    setOpen(undefined)
    setProblem(undefined)
    openCamera(wish.deviceId).then(
      (camera) => {
        if (isGone) return closeCamera(camera.stream)
        opened = camera
        setOpen(camera)
        for (const track of camera.stream.getTracks()) {
          // Unplugged while it runs.
          track.addEventListener('ended', () => setProblem('none'), { once: true })
        }
      },
      (error: unknown) => {
        if (isGone) return
        // The one chosen last is not plugged in today: any other will do.
        if (wish.deviceId !== undefined && problemOfCamera(error) === 'none') {
          chosenLast = undefined
          setWish({ deviceId: undefined })
        } else setProblem(problemOfCamera(error))
      },
    )
    return () => {
      isGone = true
      if (opened !== undefined) closeCamera(opened.stream)
    }
  }, [wish])

  useEffect(() => {
    // Plugging a camera in is the answer to "none": no button need be pressed.
    if (problem !== 'none') return undefined
    const again = (): void => setWish((before) => ({ ...before }))
    const { mediaDevices } = navigator
    mediaDevices?.addEventListener('devicechange', again)
    return () => mediaDevices?.removeEventListener('devicechange', again)
  }, [problem])

  return {
    open,
    problem,
    choose: (deviceId) => {
      chosenLast = deviceId
      setWish({ deviceId })
    },
    retry: () => setWish((before) => ({ ...before })),
  }
}
