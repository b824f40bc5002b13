/** Confirm: the whole configuration, the same as a command line and as YAML, and what would be sent. */
import { stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type PlanPreview, PveError, toPveError, ValidationError, writeFileAtomic } from '@pve/core'
import { dryRunCreateVm, VmIdTakenError, type VmSpecInput, writeVmSpec } from '@pve/sdk'
import { shellLine, vmCommandLine } from '../../handlers/vm-command-line.js'
import { configurationLines, withoutField } from '../../terminal/wizard/configuration.js'
import type { Check, FormStep, Line, Look, SummaryStep, Values } from '../../terminal/wizard/types.js'
import { creationOptions, specOf, type VmCreation, withoutPassword } from './creation.js'
import { vmScope } from './fields.js'

export function confirm(creation: VmCreation, steps: readonly FormStep[]): SummaryStep {
  return {
    kind: 'summary',
    id: 'confirm',
    title: 'Confirm',
    scope: vmScope,
    action: 'Create',
    views: [
      {
        title: 'Configuration',
        lines: (look) => [...otherLines(steps, look), ...configurationLines(steps, look)],
      },
      { title: 'Command line', lines: (look) => commandLines(creation, look) },
      { title: 'YAML', lines: (look) => ifValid(look, yamlLines) },
      {
        title: 'Requests',
        lines: (_, check) => check?.lines ?? [{ text: '… asking the server', tone: 'dim' }],
      },
    ],
    check: (values, signal) => checkOf(creation, values, signal),
    save: {
      title: 'Save as YAML',
      suggest: ({ name }) => `${typeof name === 'string' && name !== '' ? name : 'vm'}.yaml`,
      write: (file, values, overwrite) => save(placeFor(creation, file), values, overwrite),
    },
  }
}

/** What came from flags or a file, and has no field here. */
function otherLines(steps: readonly FormStep[], { values }: Look): Line[] {
  const others = withoutField(steps, values)
  if (Object.keys(others).length === 0) return []
  return ifValid({ values: others }, (spec) => [
    { text: 'From flags and files', tone: 'heading' },
    ...yamlLines(spec).map((line) => ({ ...line, text: `  ${line.text}` })),
    { text: '' },
  ])
}

function yamlLines(spec: VmSpecInput): Line[] {
  const shown = withoutPassword(spec)
  const lines = writeVmSpec(shown).trimEnd().split('\n')
  return [
    ...lines.map((text): Line => ({ text, isVerbatim: true, ...(text.startsWith('#') && { tone: 'dim' }) })),
    ...(shown === spec
      ? []
      : [{ text: '# The password of cloud-init is set, and written nowhere.', tone: 'dim' as const }]),
  ]
}

function ifValid({ values }: Pick<Look, 'values'>, lines: (spec: VmSpecInput) => Line[]): Line[] {
  try {
    return lines(specOf(values))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return [{ text: 'When the problems are solved it stands here.', tone: 'dim' }]
  }
}

function commandLines(creation: VmCreation, look: Look): Line[] {
  return ifValid(look, (spec) => {
    const { words, leftOut } = vmCommandLine(spec)
    return [
      ...brokenLine(['pve', ...words, '--yes', ...creation.connectionFlags()]),
      ...(leftOut.length === 0
        ? []
        : [{ text: '' }, { text: `Not on a command line: ${leftOut.join(', ')}`, tone: 'dim' as const }]),
    ]
  })
}

/** One flag a line, each ending so that the shell reads them as one. */
function brokenLine(words: readonly string[]): Line[] {
  const lines: string[][] = []
  for (const word of words) {
    if (word.startsWith('--') || lines.length === 0) lines.push([])
    lines.at(-1)?.push(word)
  }
  return lines.map((line, index) => ({
    text: `${index === 0 ? '' : '  '}${shellLine(line)}${index < lines.length - 1 ? ' \\' : ''}`,
    isVerbatim: true,
  }))
}

async function checkOf(creation: VmCreation, values: Values, signal: AbortSignal): Promise<Check> {
  try {
    const spec = specOf(values)
    const { notes, ...preview } = await dryRunCreateVm(creation.client(), spec, {
      ...creationOptions(creation, spec),
      signal,
    })
    return { issues: [], notes, lines: previewLines(preview) }
  } catch (error) {
    if (error instanceof ValidationError) return { issues: error.issues, notes: [], lines: [] }
    if (error instanceof VmIdTakenError)
      return { issues: [{ path: 'vmid', message: error.message }], notes: [], lines: [] }
    throw error
  }
}

const previewLines = ({ steps }: PlanPreview): Line[] =>
  steps.flatMap(({ title, done, previews }, index) => [
    { text: `${index + 1}. ${title}${done ? ' (done already)' : ''}`, tone: 'heading' as const },
    ...previews.flatMap(({ text }) => text.split('\n').map((line) => ({ text: `   ${line}` }))),
  ])

/** `~` is what the shell would make of it. */
const placeFor = ({ cwd }: VmCreation, file: string): string =>
  resolve(cwd, file.startsWith('~/') ? join(homedir(), file.slice(2)) : file)

async function save(path: string, values: Values, overwrite: boolean): Promise<boolean> {
  const text = writeVmSpec(withoutPassword(specOf(values)))
  try {
    if (overwrite && (await isFile(path))) await writeFileAtomic(path, text, { mode: 0o644 })
    else await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && (await isFile(path)))
      return false
    throw new PveError(`${path} cannot be written: ${toPveError(error).message}`, {
      code: 'FILE_NOT_WRITTEN',
      cause: error,
    })
  }
}

/** Directories, devices and pipes are not overwritten. */
const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => false,
  )
