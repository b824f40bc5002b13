/**
 * `npm run generate [-- --input <file|url> --version <x.y>]`: makes `src/generated/`, `openapi/`, `vm.schema.json` and
 * `container.schema.json` anew.
 * Without an input it reads the schemas in ../shared/schema/proxmox, which only this project's developers have.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate, toTypes } from '../src/generator/index.js'
import { containerJsonSchema } from '../src/lxc/index.js'
import { vmJsonSchema } from '../src/vm/index.js'

const here = dirname(fileURLToPath(import.meta.url))
const generated = join(here, '../src/generated')
const openApiFolder = join(here, '../openapi')
const shared = resolve(here, '../../../../shared/schema/proxmox')

const { values } = parseArgs({ options: { input: { type: 'string' }, version: { type: 'string' } } })
const inputs = values.input
  ? [{ source: values.input, version: values.version ?? '9.2', types: true }]
  : [
      { source: join(shared, 'pve-9.1.json'), version: '9.1', types: false },
      { source: join(shared, 'pve-9.2.json'), version: '9.2', types: true },
    ]

await mkdir(generated, { recursive: true })
await mkdir(openApiFolder, { recursive: true })
for (const { source, version, types } of inputs) {
  const text = /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, 'utf8')
  const { model, openApi, table } = generate(text, { source, version })
  const header = `// Generated from the API schema of Proxmox VE ${version} by \`npm run generate\`. Do not edit.\n`
  await writeFile(
    join(generated, `table-${version}.ts`),
    `${header}export const table =\n  ${quote(table)}\n`,
  )
  if (types) {
    await writeFile(join(generated, 'api.ts'), await toTypes(openApi, header))
    await writeFile(join(openApiFolder, `pve-${version}.json`), `${JSON.stringify(openApi)}\n`)
  }
  const { operations, formats } = model
  console.log(
    `${version}: ${Object.keys(operations).length} operations, ${Object.keys(formats).length} property-string formats`,
  )
}

const schemas = { 'vm.schema.json': vmJsonSchema(), 'container.schema.json': containerJsonSchema() }
for (const [name, schema] of Object.entries(schemas))
  await writeFile(join(here, '..', name), `${JSON.stringify(schema, undefined, 2)}\n`)

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
