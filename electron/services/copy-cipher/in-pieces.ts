/** Cuts bytes into pieces of one length; the last is shorter, and may be empty. */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const each of bytes) {
    waiting.push(each)
    size += each.length
    if (size < length) continue
    const all = Buffer.concat(waiting)
    let at = 0
    for (; all.length - at >= length; at += length) yield all.subarray(at, at + length)
    waiting = [all.subarray(at)]
    size = all.length - at
  }
  yield Buffer.concat(waiting)
}
