// What stands in a PDF, as a program that is none of ours reads it.

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PYTHON = fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url))
const READ = 'import pypdf, sys; print(*(it.extract_text() for it in pypdf.PdfReader(sys.argv[1]).pages))'

// Its words, with one space between them however the lines end.
export async function wordsOf(pdf) {
  const folder = await mkdtemp(join(tmpdir(), 'ayni-pdf-'))
  const file = join(folder, 'a.pdf')
  await writeFile(file, pdf)
  const { stdout } = await promisify(execFile)(PYTHON, ['-c', READ, file], { maxBuffer: 1e8 })
  await rm(folder, { recursive: true })
  return stdout.replace(/\s+/g, ' ')
}
