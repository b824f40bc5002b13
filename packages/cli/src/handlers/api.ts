/** api, api list, api describe. */
import { exitCodes, redactValue, suggest, UsageError } from '@pve/core'
import {
  type ApiModel,
  apiModel,
  connect,
  type Field,
  findOperation,
  type Method,
  type Operation,
  parameterField,
  parsePropertyString,
  parseUpid,
  waitTask,
} from '@pve/sdk'
import type { api, apiDescribe, apiList } from '../definitions/api.js'
import { harmless } from '../output/style.js'
import { renderPairs, renderTable } from '../output/table.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { taskJson, taskStep } from './task-step.js'

const methods: Readonly<Record<string, Method>> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' }

function operationOf(
  model: ApiModel,
  methodText: string,
  path: string,
): { operation: Operation; values: Record<string, string> } {
  const method = methods[methodText.toLowerCase()]
  if (!method)
    throw new UsageError(`'${methodText}' is not a method: GET, POST, PUT or DELETE.`, {
      hint: 'pve api GET /nodes',
    })
  const asked = path.startsWith('/') ? path : `/${path}`
  // In a path with placeholders they are filled by flags.
  const template = model.operations[`${method} ${asked}`]
  if (template) return { operation: template, values: {} }
  const found = findOperation(model, method, asked)
  if (found) return { operation: found.operation, values: namedValues(found.values) }
  const operations = Object.values(model.operations)
  const others = Object.values(methods).filter((other) =>
    operations.some((one) => one.method === other && findOperation(model, other, asked)?.operation === one),
  )
  const nearest = suggest(asked, [
    ...new Set(operations.filter((one) => one.method === method).map((one) => one.path)),
  ])
  throw new UsageError(`The API has no ${method} ${asked}.`, {
    hint:
      others.length > 0
        ? `It has ${others.join(', ')} there.`
        : nearest
          ? `Did you mean ${nearest}?`
          : "'pve api list <words>' finds operations.",
  })
}

/** A placeholder that was left in the path (`/nodes/{node}/qemu/100`) is for a flag. */
const namedValues = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !/^\{.*\}$/.test(value)))

/** A parameter's text by its type; what does not fit stays text, for the schema to say why. */
function readParameter(model: ApiModel, field: Field | undefined, text: string): unknown {
  if (field?.property) {
    const format = model.formats[field.property]
    const parsed = format && parsePropertyString(format, text)
    return parsed && parsed.problems.length === 0 ? parsed.value : text
  }
  if (field?.type === 'boolean') {
    if (/^(?:1|true|yes|on)$/i.test(text)) return true
    if (/^(?:0|false|no|off)$/i.test(text)) return false
  }
  return text
}

export const call: ProxmoxHandler<typeof api> = async (
  context,
  { arguments: { method, path }, flags, free },
) => {
  const { out } = context
  const isDryRun = flags['dry-run'] === true
  const local = apiModel()
  const { operation, values } = operationOf(local, method, path)
  const parameters: Record<string, unknown> = { ...values }
  const add = (name: string, text: string | undefined) => {
    const field = parameterField(operation, name)
    if (text === undefined && field && field.type !== 'boolean')
      throw new UsageError(`--${name} needs a value.`)
    const value = readParameter(local, field, text ?? '1')
    const before = parameters[name]
    // Given again: a list.
    if (before !== undefined && field && (field.type === 'array' || field.list))
      parameters[name] = [before, value].flat()
    else parameters[name] = value
  }
  for (const [name, text] of free) add(name, text)
  for (const pair of flags.param) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw new UsageError(`--param is name=value; this is '${pair}'.`)
    add(pair.slice(0, equals), pair.slice(equals + 1))
  }
  const missing = [...operation.path.matchAll(/\{([^}]+)\}/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => parameters[name] === undefined)
  if (missing.length > 0)
    throw new UsageError(`Missing in the path: ${missing.map((name) => `--${name}`).join(', ')}`, {
      hint: `The path is ${operation.path}.`,
    })
  if (isDryRun) {
    // A client that has not signed in can say what it would send, and sends nothing.
    const offline = await connect({ url: context.settings.hosts?.value ?? 'https://dry-run.invalid' })
    const preview = offline.preview(operation.method, operation.path, parameters)
    await offline.close()
    out.result({
      json: preview,
      text: (style, width) =>
        [
          `${style.cyan(`${preview.method} ${preview.path}`)}`,
          renderPairs(
            Object.entries(redactValue({ ...preview.parameters })).map(
              ([name, value]) => [`  ${name}`, [value].flat().join(', ')] as const,
            ),
            style,
            width,
          ),
        ]
          .filter(Boolean)
          .join('\n'),
    })
    return
  }
  const pve = await context.connect()
  const { data, total } = await pve.call(operation.method, operation.path, parameters, {
    signal: context.signal,
  })
  if (flags.wait && typeof data === 'string' && data.startsWith('UPID:')) {
    const { upid, type, id } = parseUpid(data)
    const result = await taskStep(context, `${type} ${id}`.trimEnd(), (options) =>
      waitTask(pve, upid, options),
    )
    out.result({ json: taskJson(result), text: () => upid, quiet: () => upid })
    return
  }
  if (total !== undefined) out.note(`${total} in all`)
  out.result({ json: data ?? null, text: () => dataText(data), quiet: () => dataText(data) })
}

/** Text as it is, everything else as JSON. */
const dataText = (data: unknown): string =>
  data === undefined || data === null
    ? ''
    : typeof data === 'string'
      ? harmless(data)
      : harmless(JSON.stringify(data, undefined, 2))

export const list: ProxmoxHandler<typeof apiList> = async (
  { out, setExitCode },
  { arguments: { filter } },
) => {
  const words = filter.map((word) => word.toLowerCase())
  const operations = Object.values(apiModel().operations)
    .filter(({ method, path, name }) =>
      words.every((word) => `${method} ${path} ${name}`.toLowerCase().includes(word)),
    )
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
  if (operations.length === 0) setExitCode(exitCodes.notFound)
  out.result({
    json: operations.map(({ method, path, name }) => ({ method, path, name })),
    text: (style, width) =>
      operations.length === 0
        ? 'No operation has all of these words.'
        : renderTable(
            [
              { title: 'METHOD', value: (one) => one.method },
              { title: 'PATH', value: (one) => one.path, shrinks: true },
              { title: 'NAME', value: (one) => one.name, shrinks: true },
            ],
            operations,
            { style, width },
          ),
    quiet: () => operations.map(({ method, path }) => `${method} ${path}`).join('\n'),
  })
}

export const describe: ProxmoxHandler<typeof apiDescribe> = async (
  { out },
  { arguments: { method, path } },
) => {
  const model = apiModel()
  const { operation } = operationOf(model, method, path)
  const rows = Object.entries(operation.parameters).sort(
    ([a, x], [b, y]) => Number(x.optional ?? false) - Number(y.optional ?? false) || a.localeCompare(b),
  )
  out.result({
    json: operation,
    isPublic: true,
    text: (style, width) =>
      [
        style.bold(`${operation.method} ${operation.path}`),
        renderPairs(
          [
            ['Name', operation.name],
            ['Needs', operation.permission === undefined ? undefined : JSON.stringify(operation.permission)],
            [
              'Sign-in',
              operation.world
                ? 'not needed'
                : operation.refusesToken
                  ? 'password only (no API token)'
                  : undefined,
            ],
            ['Answers', typeText(operation.returns)],
          ],
          style,
          width,
        ),
        '',
        rows.length === 0
          ? 'No parameters.'
          : renderTable(
              [
                { title: 'PARAMETER', value: ([name]) => name },
                { title: 'TYPE', value: ([, field]) => typeText(field), shrinks: true },
                { title: '', value: ([, field]) => (field.optional ? undefined : 'required') },
                {
                  title: 'DEFAULT',
                  value: ([, field]) => (field.default === undefined ? undefined : String(field.default)),
                  shrinks: true,
                },
                { title: 'VALUES', value: ([, field]) => boundsText(model, field), shrinks: true },
              ],
              rows,
              { style, width },
            ),
      ].join('\n'),
  })
}

/** A property string by the name of its format, a text with a check of its own by that check. */
function typeText(field: Field): string {
  if (field.property) return field.property
  const item = field.item && typeText(field.item)
  if ((field.list || field.type === 'array') && item) return `list of ${item}`
  return field.format ?? field.type
}

function boundsText(model: ApiModel, field: Field): string | undefined {
  if (field.enum) return field.enum.join(' ')
  if (field.minimum !== undefined || field.maximum !== undefined)
    return `${field.minimum ?? ''}…${field.maximum ?? ''}`
  const format = field.property === undefined ? undefined : model.formats[field.property]
  if (format) return Object.keys(format.keys).join(',')
  return field.pattern
}
