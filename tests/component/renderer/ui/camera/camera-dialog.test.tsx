// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { CameraDialog } from '#renderer/ui/camera/camera-dialog.tsx'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'

class FakeTrack extends EventTarget {
  readonly #deviceId: string
  isStopped = false
  constructor(deviceId: string) {
    super()
    this.#deviceId = deviceId
  }
  stop(): void {
    this.isStopped = true
  }
  getSettings() {
    return { deviceId: this.#deviceId }
  }
}

/** Cameras as the browser gives them: `plugged` by id, refused with the name of `refusal`. */
class FakeCameras extends EventTarget {
  plugged = ['bench']
  refusal: string | undefined
  readonly tracks: FakeTrack[] = []
  async getUserMedia({ video }: { video: { deviceId?: { exact: string } } }) {
    if (this.refusal !== undefined) throw new DOMException('refused', this.refusal)
    const wished = video.deviceId?.exact ?? this.plugged[0]
    if (wished === undefined || !this.plugged.includes(wished)) {
      throw new DOMException('none', 'NotFoundError')
    }
    const track = new FakeTrack(wished)
    this.tracks.push(track)
    return { getTracks: () => [track], getVideoTracks: () => [track] }
  }
  async enumerateDevices() {
    return this.plugged.map((deviceId) => ({ deviceId, kind: 'videoinput', label: deviceId }))
  }
}

let cameras: FakeCameras
beforeEach(() => {
  cameras = new FakeCameras()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: cameras }))
  // jsdom has a video element that plays nothing, and a canvas that draws nothing.
  const { prototype } = HTMLVideoElement
  vi.spyOn(prototype, 'play').mockImplementation(async () => undefined)
  vi.spyOn(prototype, 'videoWidth', 'get').mockReturnValue(1920)
  vi.spyOn(prototype, 'videoHeight', 'get').mockReturnValue(1080)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function write(
    this: HTMLCanvasElement,
    done,
  ) {
    done(new Blob([`${this.width}×${this.height}`]))
  })
  URL.createObjectURL = () => 'blob:shot'
  URL.revokeObjectURL = () => undefined
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const open = () => {
  const onPhoto = vi.fn<(photo: Blob) => void>()
  const onClose = vi.fn()
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <CameraDialog onClose={onClose} onPhoto={onPhoto} title="拍照：旧件" />
    </WordsProvider>,
  )
  return { onPhoto, onClose }
}

const go = (): HTMLButtonElement => screen.getByTestId('camera-go')
/** Waits until the camera's first picture is there. */
const ready = () =>
  waitFor(() => {
    fireEvent.loadedData(screen.getByLabelText('摄像头画面'))
    expect(go().disabled).toBe(false)
  })

describe('taking a photo', () => {
  it('is two times Enter: take, keep', async () => {
    const { onPhoto } = open()
    await ready()
    fireEvent.keyDown(window, { key: 'Enter' })
    await screen.findByAltText('刚拍的照片')
    expect(onPhoto).not.toHaveBeenCalled()
    fireEvent.keyDown(window, { key: 'Enter' })
    expect(onPhoto).toHaveBeenCalledOnce()
    expect(onPhoto.mock.calls[0]?.[0].size).toBe('1920×1080'.length + 1)
  })

  it('is taken again with R', async () => {
    const { onPhoto } = open()
    await ready()
    fireEvent.click(go())
    await screen.findByAltText('刚拍的照片')
    fireEvent.keyDown(window, { key: 'r' })
    expect(screen.queryByAltText('刚拍的照片')).toBeNull()
    expect(onPhoto).not.toHaveBeenCalled()
  })

  it('lets the camera go when the dialog closes', async () => {
    open()
    await ready()
    expect(cameras.tracks[0]?.isStopped).toBe(false)
    cleanup()
    expect(cameras.tracks[0]?.isStopped).toBe(true)
  })

  it('changes to another camera, and lets the first go', async () => {
    cameras.plugged = ['bench', 'bay']
    open()
    await ready()
    fireEvent.change(screen.getByLabelText('用哪个摄像头'), { target: { value: 'bay' } })
    await waitFor(() => expect(cameras.tracks).toHaveLength(2))
    expect(cameras.tracks[0]?.isStopped).toBe(true)
    await ready()
    expect(cameras.tracks[1]?.getSettings().deviceId).toBe('bay')
  })
})

describe('without a picture it says why', () => {
  it.each([
    ['NotFoundError', '没有找到摄像头'],
    ['NotAllowedError', '系统不让前台使用摄像头'],
    ['NotReadableError', '摄像头正被别的程序占用'],
    ['TypeError', '摄像头没有打开'],
  ])('%s', async (refusal, words) => {
    cameras.refusal = refusal
    open()
    expect((await screen.findByRole('alert')).textContent).toContain(words)
    expect(go().disabled).toBe(true)
  })

  it('and goes on when it was put right', async () => {
    cameras.refusal = 'NotReadableError'
    open()
    await screen.findByRole('alert')
    cameras.refusal = undefined
    fireEvent.click(screen.getByTestId('camera-retry'))
    await ready()
  })

  it('and opens by itself when a camera is plugged in', async () => {
    cameras.plugged = []
    open()
    await screen.findByRole('alert')
    cameras.plugged = ['bench']
    cameras.dispatchEvent(new Event('devicechange'))
    await ready()
  })

  it('and says so when it is unplugged while it runs', async () => {
    open()
    await ready()
    cameras.tracks[0]?.dispatchEvent(new Event('ended'))
    expect((await screen.findByRole('alert')).textContent).toContain('没有找到摄像头')
  })
})
