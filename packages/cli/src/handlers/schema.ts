/** schema pull, schema vm. */
import { join, resolve } from 'node:path'
import { AnswerError, makeFolder, PveError } from '@pve/core'
import { apiModel, vmJsonSchema } from '@pve/sdk'
import type { schemaPull, schemaVm } from '../definitions/api.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { writeNamedFile } from './named-file.js'

export const pull: ProxmoxHandler<typeof schemaPull> = async (context, { flags }) => {
  const pve = await context.connect()
  if (context.settings.demo.value) return pullDemo(context, flags.output ?? '.')
  const folder = resolve(context.io.cwd, flags.output ?? '.')
  const phase = 'fetch the API schema'
  const url = `${pve.transport.hosts[0] ?? ''}/pve-docs/api-viewer/apidoc.js`
  const [answer, { version }] = await Promise.all([
    pve.transport.send(new Request(url), { phase, signal: context.signal }),
    pve.get('/version'),
  ])
  if (!answer.ok)
    throw new AnswerError(`${url} answered ${answer.status}.`, {
      phase,
      came: await answer.text(),
      hint: 'The package pve-docs of the server has it.',
    })
  const text = await answer.text()
  const { generate, toTypes } = await import('@pve/sdk/generator')
  const release = version.split('.').slice(0, 2).join('.')
  const { model, openApi, table } = generate(text, { source: url, version: release })
  await makeFolder(folder, { mode: 0o777 })
  const files: string[] = []
  const write = async (name: string, content: string) => {
    files.push(await writeNamedFile(context, join(folder, name), content, { mode: 0o644, replaces: true }))
  }
  await write('schema.json', schemaOf(text))
  await write('openapi.json', `${JSON.stringify(openApi, undefined, 2)}\n`)
  await write('table.json', `${table}\n`)
  try {
    await write(
      'api.ts',
      await toTypes(
        openApi,
        `// Generated from the API schema of Proxmox VE ${version} by \`pve schema pull\`. Do not edit.\n`,
      ),
    )
  } catch (error) {
    if (!isNotInstalled(error)) throw error
    context.out.note(
      'No api.ts: openapi-typescript is not installed. npm install --save-dev openapi-typescript',
    )
  }
  context.out.result({
    json: {
      version,
      operations: Object.keys(model.operations).length,
      formats: Object.keys(model.formats).length,
      files,
    },
    text: () =>
      `Proxmox VE ${version}: ${Object.keys(model.operations).length} operations\n${files.map((file) => `  ${file}`).join('\n')}`,
    quiet: () => files.join('\n'),
  })
}

/** The simulated server has no apidoc.js; what it answers by is the SDK's own model. */
async function pullDemo(context: ProxmoxContext, output: string): Promise<void> {
  const { out, io } = context
  const { packModel } = await import('@pve/sdk/generator')
  const model = apiModel()
  const operations = Object.keys(model.operations).length
  const file = join(resolve(io.cwd, output), 'table.json')
  await makeFolder(resolve(io.cwd, output), { mode: 0o777 })
  await writeNamedFile(context, file, `${JSON.stringify(packModel(model))}\n`, {
    mode: 0o644,
    replaces: true,
  })
  out.result({
    json: { version: model.version, operations, formats: Object.keys(model.formats).length, files: [file] },
    text: () =>
      `The simulated server has no schema of its own: ${operations} operations of the built-in one in\n  ${file}`,
    quiet: () => file,
  })
}

/** apidoc.js is a program that begins with the schema: `const apiSchema = [ … ]`. */
function schemaOf(text: string): string {
  const start = text.indexOf('[')
  const end = text.search(/^\]/m)
  const schema = start < 0 || end < start ? text : text.slice(start, end + 1)
  return `${schema.trimEnd()}\n`
}

const isNotInstalled = (error: unknown): boolean =>
  (error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')) ||
  (error instanceof PveError && isNotInstalled(error.cause))

export const vm: ProxmoxHandler<typeof schemaVm> = async ({ out }) => {
  const schema = vmJsonSchema()
  const text = () => JSON.stringify(schema, undefined, 2)
  out.result({ json: schema, isPublic: true, text, quiet: text })
}
