import { describe, expect, it } from 'vitest'
import { printPaper } from '#tests/support/papers/print-paper.ts'
import { SAMPLE_NAMES } from '#tests/support/papers/read-visit-file.ts'
import { SAMPLE_KINDS } from '#tests/support/papers/sample-papers.ts'

// What is read from the drawn paper, line by line: a change of words, order or place shows as a
// difference that a person can judge. Renewed with `vitest --update`.

describe.each(SAMPLE_NAMES)('the papers of %s', (name) => {
  it.each(SAMPLE_KINDS)('read as agreed: %s', async (kind) => {
    const { lines } = await printPaper(kind, name)
    const text = lines.map((page) => page.join('\n')).join('\n\n-- page --\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}/${kind}.txt`)
  })
})
