/**
 * Runs the notebooks, and says what is not as it is saved.
 *
 *     npm run notebooks -- [--update] [NAME ...]     NAME: 01, fleet, 03-cloud-report …
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { changedCells, describeChange, notebookPaths, notebookText, readNotebook } from './notebook.js'
import { openPlace } from './place.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
})

const notebooks = notebookPaths()
  .map(readNotebook)
  .filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
if (notebooks.length === 0) {
  console.error(`No notebook is called ${positionals.join(' or ')}: ls docs/notebooks`)
  process.exit(2)
}

const place = await openPlace((line) => console.error(`notebooks: ${line}`))
try {
  for (const notebook of notebooks) {
    const outputs = await place.execute(notebook)
    const changed = changedCells(notebook, outputs)
    for (const cell of changed) console.log(describeChange(notebook, cell))
    const text = notebookText(notebook, outputs)
    if (values.update && text !== notebook.text) writeFileSync(notebook.path, text)
    const state = text === notebook.text ? 'as saved' : values.update ? 'written anew' : 'not as saved'
    console.error(`notebooks: ${notebook.name}: ${state}`)
    if (text !== notebook.text && !values.update) process.exitCode = 1
  }
} finally {
  place.close()
}
if (process.exitCode === 1)
  console.error('npm run notebooks -- --update writes the outputs anew: read them before.')
