/**
 * `npm run check:size [-- --update]`: what users load and download is not larger than scripts/size-budgets.json allows. With
 * --update: what is there now is the measure from now on. Needs `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { budgetsSchema, compareSizes } from './size-budgets.js'
import { measureSizes } from './size-measure.js'

const file = join(import.meta.dirname, 'size-budgets.json')
const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } })

const budgets = budgetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const measured = await measureSizes()
if (values.update) {
  writeFileSync(file, `${JSON.stringify({ ...budgets, measured }, undefined, 2)}\n`)
  console.log(`${Object.keys(measured).length} sizes are in ${file}`)
} else {
  const lines = compareSizes(measured, budgets)
  for (const { isOver, text } of lines) console.log(`${isOver ? 'OVER' : 'ok  '} ${text}`)
  if (lines.some(({ isOver }) => isOver)) {
    console.log('\nIs it meant to be larger? npm run check:size -- --update, and say why in the commit.')
    process.exitCode = 1
  }
}
