/** Longest side sent: more than the desk keeps, a tenth of what the camera wrote. */
const LONGEST_SIDE = 2560
const QUALITY = 0.88

/**
 * The camera's picture, smaller: the shop's Wi-Fi is shared. Drawn anew, it keeps neither place nor
 * time. Undefined when this browser cannot draw it.
 */
export const shrinkPhoto = async (file: Blob): Promise<Blob | undefined> => {
  const address = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = address
    // An image element turns a picture as the phone was held; a bitmap does not everywhere.
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const pen = canvas.getContext('2d')
    if (pen === null) return undefined
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY),
    )
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
