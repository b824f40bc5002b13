/** The definitions of the commands that every kind has. */
import { define, type ValueSource } from '../command/types.js'
import { nameOfColumn } from './columns.js'
import type { Resource } from './types.js'

export type ResourceWords = Pick<
  Resource<never>,
  'path' | 'one' | 'many' | 'filters' | 'exampleName' | 'example'
> & {
  readonly columns: readonly { readonly title: string }[]
}

/** How completions call what there is of a kind. */
export const sourceOf = ({ path }: Pick<ResourceWords, 'path'>): ValueSource => `resource:${path.join(' ')}`

export const listDefinition = ({ path, many, columns, filters = [], example }: ResourceWords) =>
  define({
    path: [...path, 'list'],
    summary: `List ${many}`,
    ...(filters.length > 0 && { description: `The service itself filters by ${filters.join(', ')}.` }),
    arguments: [],
    flags: {
      filter: {
        kind: 'list',
        value: 'key=value',
        summary: 'Only those whose field is like that; * stands for anything',
        ...(filters.length > 0 && { offers: filters.map((key) => `${key}=`) }),
      },
      columns: {
        kind: 'text',
        value: 'names',
        summary: 'Which columns, with commas',
        offers: columns.map(nameOfColumn),
        commas: true,
      },
      limit: { kind: 'integer', summary: 'At most so many' },
      'all-projects': { kind: 'boolean', summary: 'Those of all projects (administrators)' },
    },
    examples: [
      example ?? { command: `ostui ${path.join(' ')} list --json`, summary: 'For programs, with all fields' },
    ],
  })
export type ListDefinition = ReturnType<typeof listDefinition>

export const showDefinition = ({ path, one, exampleName }: ResourceWords) =>
  define({
    path: [...path, 'show'],
    summary: `Show ${article(one)} ${one}`,
    arguments: [
      { name: 'ref', summary: `Name or id of the ${one}`, required: true, values: sourceOf({ path }) },
    ],
    flags: {},
    examples: [
      { command: `ostui ${path.join(' ')} show ${exampleName}`, summary: 'All that is known of it' },
    ],
    exitCodes: { 7: `no such ${one}` },
  })
export type ShowDefinition = ReturnType<typeof showDefinition>

export const removeDefinition = ({ path, one, many, exampleName }: ResourceWords) =>
  define({
    path: [...path, 'delete'],
    summary: `Delete ${many}`,
    arguments: [
      {
        name: 'refs',
        summary: `Names or ids of ${many}`,
        required: true,
        rest: true,
        values: sourceOf({ path }),
      },
    ],
    flags: { 'dry-run': dryRunFlag },
    examples: [
      {
        command: `ostui ${path.join(' ')} delete ${exampleName} --dry-run`,
        summary: 'Only look at what would be sent',
      },
    ],
    exitCodes: { 7: `no such ${one}`, 8: 'in use', 9: 'some are deleted, some are not' },
    destructive: true,
    finishes: true,
  })
export type RemoveDefinition = ReturnType<typeof removeDefinition>

export const dryRunFlag = {
  kind: 'boolean',
  summary: 'Check all, show what would be sent, and send nothing',
} as const

const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')
