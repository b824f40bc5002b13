import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changedCells,
  codeCells,
  codeOf,
  describeChange,
  notebookPaths,
  notebookText,
  readNotebook,
} from './notebook.js'
import { openPlace, type Place } from './place.js'

const notebooks = notebookPaths().map(readNotebook)
let place: Place

beforeAll(async () => {
  place = await openPlace(() => {})
})

afterAll(() => place?.close())

describe.each(notebooks.map((notebook) => ({ file: notebook.name, notebook })))(
  'ALL-2 docs/notebooks/$file.ipynb',
  ({ notebook }) => {
    it('is saved without anything of where and when it ran', () => {
      const saved = codeCells(notebook).map(({ outputs }) => outputs)
      expect(notebook.text).toBe(notebookText(notebook, saved))
    })

    it('gives what is saved with it, and leaves no kernel behind', async () => {
      const outputs = await place.execute(notebook)
      expect(changedCells(notebook, outputs).map((cell) => describeChange(notebook, cell))).toEqual([])
      expect(place.kernels()).toEqual([])
    })

    it('compiles, which its kernel does not ask for', async () => {
      writeFileSync(join(place.project, `${notebook.name}.mts`), codeOf(notebook))
      const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
      const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
      const target = ['--target', 'esnext', '--module', 'nodenext', '--types', 'node', '--skipLibCheck']
      const file = `${notebook.name}.mts`
      const run = promisify(execFile)(process.execPath, [tsc, ...options, ...target, file], {
        cwd: place.project,
      })
      await run.catch((error: { stdout?: string }) => expect(error.stdout ?? String(error)).toBe(''))
    })
  },
)

it('a cell that fails fails the run with what it said, and its kernel ends', async () => {
  const path = join(place.project, 'broken.ipynb')
  const cell = {
    cell_type: 'code',
    id: 'a',
    metadata: {},
    outputs: [],
    source: ["throw new Error('no such cell')"],
  }
  writeFileSync(path, JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }))
  await expect(place.execute(readNotebook(path))).rejects.toThrow('no such cell')
  expect(place.kernels()).toEqual([])
})

it('a changed output is told by its cell, as what was and what is', () => {
  const [notebook] = notebooks
  if (notebook === undefined) throw new Error('there is no notebook')
  const outputs = codeCells(notebook).map(({ outputs: saved }) => [...saved])
  outputs[1] = [{ output_type: 'stream', name: 'stdout', text: 'something else' }]
  const [change, ...others] = changedCells(notebook, outputs)
  expect(others).toEqual([])
  expect(change?.number).toBe(2)
  expect(change && describeChange(notebook, change)).toMatch(
    /code cell 2 .*\n(?:- .*\n)+\+ \[stdout\]\n\+ something else/,
  )
})
