const QUALITY = 0.95

/** What the camera sees now, as a file; undefined before its first picture. */
export async function takeFrame(video: HTMLVideoElement): Promise<Blob | undefined> {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((settle) => {
    canvas.toBlob((blob) => settle(blob ?? undefined), 'image/jpeg', QUALITY)
  })
}
