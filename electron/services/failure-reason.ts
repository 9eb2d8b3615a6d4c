/** `ENOSPC`, `EACCES`: what the wording needs, without the path that the message would carry. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
