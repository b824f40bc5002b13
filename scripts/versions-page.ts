/** The text of docs/versions.md. */
import {
  builtInModel,
  diffModels,
  type FieldChange,
  type OperationChange,
  type SchemaDiff,
} from '@pve/sdk/generator'
import { isCalled, readSdkSources, type Uses, usedDifferences, usesOf } from './versions.js'

/** From the schemas that the SDK brings and the sources in a checkout. */
export async function currentVersionsPage(root: string): Promise<string> {
  const [older, newer] = [await builtInModel('9.1'), await builtInModel('9.2')]
  return versionsPage(diffModels(older, newer), usesOf(readSdkSources(root)), Object.values(newer.operations))
}

/**
 * @param diff of the oldest server that the SDK is made for against the newest
 * @param operations how many the newest has
 */
export function versionsPage(
  diff: SchemaDiff,
  uses: Uses,
  operations: readonly Pick<OperationChange, 'method' | 'path'>[],
): string {
  const { from, to } = diff
  const called = operations.filter((operation) => isCalled(operation, uses))
  const used = usedDifferences(diff, uses)
  const missing = used.filter(({ change }) => change === 'added').map(nameOf)
  const named = used.filter(({ change }) => change === 'changed')
  const byUser = diff.operations.flatMap((operation) => {
    const known = used.find(({ method, path }) => method === operation.method && path === operation.path)
    const parameters = operation.parameters.filter(
      (field) => field.change === 'added' && !known?.parameters.includes(field),
    )
    const isOffered =
      operation.change === 'changed' && operation.method !== 'GET' && isCalled(operation, uses)
    return isOffered && parameters.length > 0 ? [{ ...operation, parameters, answer: [], aspects: [] }] : []
  })
  const added = diff.operations.filter(({ change }) => change === 'added')
  return `# Versions of Proxmox VE

<!-- Made by \`npm run docs:versions\` from the schemas of both servers and from the sources. Do not edit. -->

\`@pve/sdk\` is generated from the API of Proxmox VE ${to} and works with ${from} and later. An older server refuses what it does not
know, with its own words and the name of the parameter; nothing is guessed or left out for it. The whole comparison:

\`\`\`sh
npx pve schema diff ${from} ${to}
npx pve schema diff ${from} ${to} --path '/nodes/{node}/qemu' --json
\`\`\`

## What the SDK and the commands use that ${from} lacks

Of ${operations.length} operations, ${called.length} can be called by their own code (the others by \`pve.get(…)\`, \`pve.post(…)\` … and \`pve api\`).

${missing.length === 0 ? `All of them exist in ${from}.` : `Not in ${from}:\n\n${bullets(missing)}`}

Of their parameters and answers, the code writes these names, which ${from} lacks or checks differently. (A name can mean something
else in the code; none is left out.)

${named.length === 0 ? 'None.' : table(named)}

A part of an answer that is "not described" by ${from} may be sent by it all the same: older schemas say less of answers.

## What a user can send that ${from} lacks

By \`extra\` of a spec, or by a call of one's own, to those operations:

${byUser.length === 0 ? 'Nothing.' : table(byUser)}

## New operations

No code here calls these; a program can, and \`pve api\` does.

${added.length === 0 ? 'None.' : bullets(added.filter((operation) => !isCalled(operation, uses)).map(nameOf))}
`
}

const nameOf = ({ method, path }: OperationChange): string => `\`${method} ${path}\``

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const table = (operations: readonly OperationChange[]): string =>
  [
    '| operation | what | difference |',
    '| --- | --- | --- |',
    ...operations.flatMap((operation) => [
      ...operation.aspects.map(({ aspect, from, to }) => row(operation, aspect, fromTo(from, to))),
      ...operation.parameters.map((field) => row(operation, `\`${field.name}\``, fieldText(field, 'new'))),
      ...operation.answer.map((field) =>
        row(operation, `\`${field.name}\``, fieldText(field, 'not described')),
      ),
    ]),
  ].join('\n')

const row = (operation: OperationChange, what: string, difference: string): string =>
  `| ${[nameOf(operation), what, difference].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

function fieldText(field: FieldChange, added: string): string {
  if (field.change !== 'changed') return field.change === 'added' ? added : 'gone'
  return field.aspects
    .map(({ aspect, from, to }) =>
      aspect === 'optional' ? (to ? 'no longer required' : 'now required') : `${aspect}: ${fromTo(from, to)}`,
    )
    .join('; ')
}

const fromTo = (from: unknown, to: unknown): string => `${codeOf(from)} → ${codeOf(to)}`

const codeOf = (value: unknown): string =>
  value === undefined ? 'none' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
