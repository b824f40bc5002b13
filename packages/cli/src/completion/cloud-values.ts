/** Live values of `ostui`: what its lists would show, and what is kept on this machine. */
import type { LiveValue, ReadValues } from '../command/types.js'
import type { CloudContext } from '../openstack/context.js'
import { recipesOf } from '../openstack/recipes.js'
import type { Resource } from '../openstack/types.js'

type Reader = ReadValues<CloudContext>

/** More are no help, and would take many pages. */
const most = 500

/** What the list of a kind has: called by its first column, with the next two for a hint. */
export const rowsOf =
  <R extends object>({ id, columns, list }: Pick<Resource<R>, 'id' | 'columns' | 'list'>): Reader =>
  async (context) => {
    const { signal } = context
    const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
    const [first, ...others] = columns.filter(({ onDemand }) => !onDemand)
    const hints = others.filter(({ title }) => title !== 'ID').slice(0, 2)
    const values: LiveValue[] = []
    for await (const row of list(sdk, cloud, { filter: () => undefined, allProjects: false, signal })) {
      const own = id(row)
      const called = first?.value(row)
      const said = hints.flatMap(({ title, value }) => {
        const shown = value(row)
        if (shown === undefined || shown === '') return []
        return title === 'STATUS' ? String(shown) : `${title.toLowerCase()} ${shown}`
      })
      values.push({
        id: own,
        // What has no name is shown by the beginning of its id, which no command takes.
        ...(typeof called === 'string' && !own.startsWith(called) && { name: called }),
        hint: said.join(', '),
      })
      if (values.length >= most) break
    }
    return values
  }

export const clouds: Reader = async ({ io, logger, openstack }) => {
  const { listClouds } = await openstack()
  const found = await listClouds({ env: io.env, cwd: io.cwd, logger })
  return found.flatMap(({ name, authUrl }) =>
    name === undefined ? [] : [{ id: name, ...(authUrl !== undefined && { hint: authUrl }) }],
  )
}

export const recipes: Reader = async ({ openstack }) =>
  (await recipesOf(await openstack()).list()).map(({ name, launch }) => ({
    id: name,
    ...(launch?.description !== undefined && { hint: launch.description }),
  }))

export const securityGroupTemplates: Reader = async ({ openstack }) => {
  const sdk = await openstack()
  return sdk.templateNames.map((name) => ({ id: name, hint: sdk.securityGroupTemplates[name].title }))
}
