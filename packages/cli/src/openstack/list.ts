import { UsageError } from '@pve/core'
import type { Input } from '../command/types.js'
import { showList } from '../output/list.js'
import { chooseColumns } from './columns.js'
import type { CloudContext } from './context.js'
import { filterRows, readFilters } from './filter.js'
import type { ListDefinition } from './resource-definitions.js'
import type { Resource } from './types.js'

/** The handler of a kind's list. */
export const listOf =
  <R extends object>({ one, many, id, columns, filters = [], list, hasAllProjects }: Resource<R>) =>
  async (context: CloudContext, { flags }: Input<ListDefinition>): Promise<void> => {
    const { out, signal } = context
    const shown = chooseColumns(columns, flags.columns)
    const given = readFilters(flags.filter)
    const { limit } = flags
    if (limit !== undefined && limit < 1) throw new UsageError('--limit is 1 or more.')
    const allProjects = flags['all-projects'] === true
    if (allProjects && !hasAllProjects)
      throw new UsageError(
        `--all-projects is not for ${many}: the service always gives those that you may see.`,
        {
          hint: 'Leave it out.',
        },
      )
    const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
    // A pattern is more than the services understand.
    const isTheirs = ([key, value]: readonly [string, string]) =>
      filters.includes(key) && !value.includes('*')
    const theirs = new Map([...given].filter(isTheirs))
    const own = new Map([...given].filter((one) => !isTheirs(one)))
    const rows = list(sdk, cloud, { filter: (key) => theirs.get(key), allProjects, signal })
    await showList(out, own.size === 0 ? rows : filterRows(rows, own, columns), {
      columns: shown,
      quiet: id,
      columnFlags: flags.columns === undefined ? ['--columns'] : [],
      none: given.size === 0 ? `There are no ${many}.` : `No ${one} is like that.`,
      ...(limit !== undefined && { limit }),
    })
  }
