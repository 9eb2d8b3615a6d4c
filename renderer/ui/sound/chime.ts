/** Two bells, a third apart: E5 and C5, each ringing out. Hertz, and seconds from the start. */
const BELLS = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.42 },
] as const
const RING_SECONDS = 1.1
/** A bell is no pure tone: its octave gives it an edge. */
const OVERTONE = 0.25
const CHIME_MS = 1_600

/** Rings once at a volume from 0 to 1; ends when it has rung out, at once without an audio device. */
export async function ringChime(volume: number): Promise<void> {
  let context: AudioContext
  try {
    context = new AudioContext()
  } catch {
    // A machine without sound, or one whose device has just been pulled.
    return
  }
  try {
    for (const { hertz, at } of BELLS) {
      strike(context, hertz, at, volume)
      strike(context, hertz * 2, at, volume * OVERTONE)
    }
    await new Promise((done) => setTimeout(done, CHIME_MS))
  } finally {
    // Held open, it would keep the device, and a new one would not be found.
    await context.close().catch(() => undefined)
  }
}

function strike(context: AudioContext, hertz: number, at: number, volume: number): void {
  const start = context.currentTime + at
  const bell = context.createOscillator()
  const gain = context.createGain()
  bell.type = 'sine'
  bell.frequency.value = hertz
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(volume, start + 0.012)
  gain.gain.exponentialRampToValueAtTime(Math.max(0.0001, volume / 1000), start + RING_SECONDS)
  bell.connect(gain).connect(context.destination)
  bell.start(start)
  bell.stop(start + RING_SECONDS)
}
