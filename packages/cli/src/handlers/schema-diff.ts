/** schema diff. */
import { basename } from 'node:path'
import { UsageError } from '@pve/core'
import type { ApiModel } from '@pve/sdk'
import type {
  AspectChange,
  Aspects,
  AspectValue,
  FieldChange,
  OperationAspectChange,
  OperationChange,
  SchemaDiff,
} from '@pve/sdk/generator'
import type { CommandContext } from '../context.js'
import type { schemaDiff } from '../definitions/api.js'
import { harmless, type Style, wrapText } from '../output/style.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { readText } from './spec-source.js'

export const run: ProxmoxHandler<typeof schemaDiff> = async (
  context,
  { arguments: { old, new: newer }, flags },
) => {
  const { diffModels } = await import('@pve/sdk/generator')
  const [from, to] = [await modelOf(context, old ?? '9.1'), await modelOf(context, newer ?? '9.2')]
  const all = diffModels(from, to)
  const prefix = flags.path ?? ''
  const isKnown = [from, to].some(({ operations }) =>
    Object.keys(operations).some((key) => key.split(' ')[1]?.startsWith(prefix)),
  )
  if (!isKnown)
    throw new UsageError(
      `Neither ${from.version} nor ${to.version} has a path that begins with '${prefix}'.`,
      {
        hint: '`pve api list` has the paths as the API describes them, such as /nodes/{node}/qemu.',
      },
    )
  const diff = { ...all, operations: all.operations.filter(({ path }) => path.startsWith(prefix)) }
  context.out.result({
    json: diff,
    text: (style, width) => harmless(diffText(diff, style, width)),
    quiet: () => diff.operations.map(({ method, path }) => `${method} ${path}`).join('\n'),
  })
}

/** A version that the SDK brings, else a file. */
async function modelOf(context: CommandContext, name: string): Promise<ApiModel> {
  const { builtInModel, builtInVersions, readModel } = await import('@pve/sdk/generator')
  const version = builtInVersions.find((one) => one === name)
  if (version) return builtInModel(version)
  const text = await readText(context, name, 'read the API schema').catch((error: unknown) => {
    if (!(error instanceof UsageError) || error.hint !== undefined) throw error
    throw new UsageError(error.message, {
      phase: 'read the API schema',
      hint: `Without a file there are ${builtInVersions.join(', ')}; \`pve schema pull\` makes one of a server.`,
      cause: error,
    })
  })
  return readModel(text, { source: name, version: basename(name) })
}

/** @param width of the terminal; undefined leaves lines as long as they are, for grep */
function diffText({ from, to, operations }: SchemaDiff, style: Style, width: number | undefined): string {
  const count = (change: OperationChange['change']) =>
    operations.filter((operation) => operation.change === change).length
  const head = `${from} → ${to}: ${count('added')} operations added, ${count('removed')} removed, ${count('changed')} changed`
  const byPath = grouped(operations, ({ path }) => path)
  const paths = [...byPath].map(([path, changes]) =>
    [style.bold(path), ...pathLines(changes, style, width)].join('\n'),
  )
  return [head, ...paths].join('\n\n')
}

/** Methods with the same changes share their lines: `DELETE, GET, PUT`. */
function pathLines(changes: readonly OperationChange[], style: Style, width: number | undefined): string[] {
  const groups = grouped(changes, ({ method: _, path: __, ...rest }) => JSON.stringify(rest))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const methods = group.map(({ method }) => method).join(', ')
    const sign = first.change === 'added' ? '+ ' : first.change === 'removed' ? '- ' : ''
    return [
      `  ${paint(first.change, style)(`${sign}${methods}`)}`,
      ...first.aspects.flatMap((aspect) =>
        wrapped(`~ ${operationAspectText(aspect)}`, 'changed', style, width),
      ),
      ...[...first.parameters, ...first.answer].flatMap((field) =>
        wrapped(fieldText(field), field.change, style, width),
      ),
    ]
  })
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const paint = (change: FieldChange['change'], style: Style) =>
  change === 'added' ? style.green : change === 'removed' ? style.red : (text: string) => text

function wrapped(
  text: string,
  change: FieldChange['change'],
  style: Style,
  width: number | undefined,
): string[] {
  const indent = '    '
  const color = paint(change, style)
  if (width === undefined) return [indent + color(text)]
  const room = Math.max(20, width - indent.length * 2)
  // A long pattern has no blank to break at.
  const broken = text.replace(new RegExp(`\\S{${room}}(?=\\S)`, 'g'), '$& ')
  return wrapText(broken, room)
    .split('\n')
    .map((line, index) => (index === 0 ? indent : indent.repeat(2)) + color(line))
}

function fieldText(change: FieldChange): string {
  if (change.change === 'changed') return `~ ${change.name}  ${change.aspects.map(aspectText).join('; ')}`
  return `${change.change === 'added' ? '+' : '-'} ${change.name}  ${described(change.field)}`
}

/** `integer, optional, minimum 1` */
function described({ type, optional, ...rest }: Aspects): string {
  const others = Object.entries(rest).map(([name, value]) => `${words[name] ?? name} ${valueText(value)}`)
  return [String(type), ...(optional ? ['optional'] : []), ...others].join(', ')
}

const words: Readonly<Record<string, string>> = {
  enum: 'one of',
  minLength: 'minimum length',
  maxLength: 'maximum length',
}

function aspectText({ aspect, from, to }: AspectChange): string {
  if (aspect === 'optional') return to ? 'no longer required' : 'now required'
  if (aspect === 'enum' && Array.isArray(from) && Array.isArray(to)) {
    const added = to.filter((value) => !from.includes(value))
    const removed = from.filter((value) => !to.includes(value))
    return ['values', ...added.map((value) => `+${value}`), ...removed.map((value) => `-${value}`)].join(' ')
  }
  return changeText(words[aspect] ?? aspect, from, to, valueText)
}

const operationAspectText = ({ aspect, from, to }: OperationAspectChange): string =>
  changeText(aspect, from, to, (value) => (typeof value === 'string' ? value : JSON.stringify(value)))

function changeText<T>(
  name: string,
  from: T | undefined,
  to: T | undefined,
  text: (value: T) => string,
): string {
  if (from === undefined) return `${name} ${to === undefined ? '' : text(to)} (new)`
  return `${name} ${text(from)} → ${to === undefined ? 'none' : text(to)}`
}

/** Of a long list (the 150 plugins of ACME) its beginning; --json has all. */
const valueText = (value: AspectValue): string => {
  if (typeof value !== 'object') return String(value)
  const shown = value.length > 10 ? 8 : value.length
  const more = value.length - shown
  return `${value.slice(0, shown).join(' | ')}${more > 0 ? ` | … (${more} more)` : ''}`
}
