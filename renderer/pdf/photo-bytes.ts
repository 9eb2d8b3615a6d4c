const DATA_URL = /^data:image\/[a-z+]+;base64,/

/** A data URL's bytes; throws when it is none. */
function bytesOfDataUrl(url: string): Uint8Array {
  const [head] = DATA_URL.exec(url) ?? []
  if (head === undefined) throw new Error('a photo was neither bytes nor an image data URL')
  return Uint8Array.from(atob(url.slice(head.length)), (character) => character.charCodeAt(0))
}

/** Photos as bytes, whichever way they came. */
export const photoBytes = (
  images: Readonly<Record<string, Uint8Array | string>>,
): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(images).map(([hash, image]) => [
      hash,
      typeof image === 'string' ? bytesOfDataUrl(image) : image,
    ]),
  )
