/** What all changes of neutron's things have in common: bodies, one or many, who may, tags. */
import { z } from 'zod'
import { type Call, noContent, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { pythonRepr } from '../engine/validate.js'
import { inputError, neutronError } from './failure.js'
import { type Kind, rowOf } from './kinds.js'

/** @throws ApiFailure 400 in neutron's words */
export function readAttributes<Result>(schema: z.ZodType<Result>, value: unknown): Result {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (!issue) throw inputError('Failed to parse request.')
  const name = String(issue.path[0] ?? '')
  const given = new Map(Object.entries(Object(value))).get(name)
  if (issue.code === 'unrecognized_keys')
    throw inputError(`Unrecognized attribute(s) '${issue.keys.join(', ')}'`)
  if (issue.code === 'invalid_type' && given === undefined)
    throw inputError(`Failed to parse request. Required attribute '${name}' not specified`)
  const reason =
    issue.code === 'invalid_value'
      ? `${given} is not in valid_values.`
      : issue.code === 'invalid_type' && issue.expected === 'string'
        ? `'${given}' is not a valid string.`
        : `${pythonRepr(given)} is not a valid input.`
  throw inputError(`Invalid input for ${name}. Reason: ${reason}`)
}

/** The things in a body: `{"network": {…}}` or `{"networks": [{…}, {…}]}`. */
export function readThings<Result>(
  call: Call,
  { one, many }: Pick<Kind, 'one' | 'many'>,
  schema: z.ZodType<Result>,
): { things: Result[]; isMany: boolean } {
  const body = new Map(Object.entries(Object(call.json())))
  const single = body.get(one)
  if (single !== undefined) return { things: [readAttributes(schema, single)], isMany: false }
  const several = body.get(many)
  if (!Array.isArray(several)) throw inputError(`Unable to find '${one}' in request body`)
  return { things: several.map((item) => readAttributes(schema, item)), isMany: true }
}

/** @param make puts one into the state and gives its id */
export function creation<Wanted>(
  kind: Kind,
  schema: z.ZodType<Wanted>,
  make: (call: Call, wanted: Wanted) => string,
  more: { readonly policy?: string; readonly needs?: Route['needs']; readonly extra?: object } = {},
): Route {
  const { policy = `create_${kind.one}`, needs, extra } = more
  return route(
    'POST',
    kind.path,
    (call): Reply => {
      const { things, isMany } = readThings(call, kind, schema)
      const rows = things.map((wanted) => ({ ...extra, ...rowOf(call, kind, make(call, wanted)) }))
      return isMany ? reply(201, { [kind.many]: rows }) : reply(201, { [kind.one]: rows[0] ?? {} })
    },
    { policy, ...(needs && { needs }) },
  )
}

interface Owned {
  readonly project_id: string
}

/** @throws ApiFailure 404 where the caller does not see it, 403 where it is another project's */
export function own<Item extends Owned>(
  call: Call,
  kind: Kind,
  items: Readonly<Record<string, Item>>,
  verb: 'update' | 'delete',
  id = call.param('id'),
): Item {
  rowOf(call, kind, id)
  const item = items[id]
  if (!item) throw kind.missing(id)
  if (!call.isAdmin && item.project_id !== call.projectId)
    throw neutronError(403, 'PolicyNotAuthorized', `rule:${verb}_${kind.one} is disallowed by policy`)
  return item
}

interface Changing extends Owned {
  updated_at: string
  revision_number: number
}

export function touch(call: Call, item: Changing): void {
  item.updated_at = call.stamp()
  item.revision_number++
}

/** @param apply writes what was wanted into the thing */
export function updating<Item extends Changing, Wanted>(
  kind: Kind,
  items: (call: Call) => Readonly<Record<string, Item>>,
  schema: z.ZodType<Wanted>,
  apply: (call: Call, item: Item, wanted: Wanted) => void,
  more: Pick<Route, 'needs'> = {},
): Route {
  return route(
    'PUT',
    `${kind.path}/{id}`,
    (call) => {
      const item = own(call, kind, items(call), 'update')
      const [wanted] = readThings(call, kind, schema).things
      if (wanted === undefined) throw inputError(`Unable to find '${kind.one}' in request body`)
      apply(call, item, wanted)
      touch(call, item)
      return ok({ [kind.one]: rowOf(call, kind, call.param('id')) })
    },
    { policy: `update_${kind.one}`, ...more },
  )
}

/** @param remove takes it out of the state, or refuses */
export function deleting<Item extends Owned>(
  kind: Kind,
  items: (call: Call) => Record<string, Item>,
  remove: (call: Call, item: Item, id: string) => void,
): Route {
  return route(
    'DELETE',
    `${kind.path}/{id}`,
    (call) => {
      const id = call.param('id')
      remove(call, own(call, kind, items(call), 'delete'), id)
      delete items(call)[id]
      return noContent()
    },
    { policy: `delete_${kind.one}` },
  )
}

interface Tagged extends Changing {
  tags: string[]
}

/** `PUT /networks/{id}/tags`, `…/tags/{tag}` and their opposites. */
export function tagging(kind: Kind, items: (call: Call) => Readonly<Record<string, Tagged>>): Route[] {
  const path = `${kind.path}/{id}/tags`
  const item = (call: Call) => own(call, kind, items(call), 'update')
  const tag = (call: Call) => call.param('tag')
  const missing = (call: Call) => neutronError(404, 'TagNotFound', `Tag ${tag(call)} could not be found.`)
  return [
    route('GET', path, (call) => ok({ tags: item(call).tags })),
    route('PUT', path, (call) => {
      const { tags } = readAttributes(z.object({ tags: z.array(z.string().max(255)) }), call.json())
      item(call).tags = [...new Set(tags)]
      touch(call, item(call))
      return ok({ tags: item(call).tags })
    }),
    route('DELETE', path, (call) => {
      item(call).tags = []
      return noContent()
    }),
    route('GET', `${path}/{tag}`, (call) => {
      if (!item(call).tags.includes(tag(call))) throw missing(call)
      return noContent()
    }),
    route('PUT', `${path}/{tag}`, (call) => {
      item(call).tags = [...new Set([...item(call).tags, tag(call)])]
      return reply(201)
    }),
    route('DELETE', `${path}/{tag}`, (call) => {
      if (!item(call).tags.includes(tag(call))) throw missing(call)
      item(call).tags = item(call).tags.filter((one) => one !== tag(call))
      return noContent()
    }),
  ]
}

/** What every thing starts with. */
export const fresh = (
  call: Call,
  id: string,
  wanted: {
    name?: string | undefined
    description?: string | undefined
    project_id?: string | undefined
    tenant_id?: string | undefined
  },
) => ({
  id,
  name: wanted.name ?? '',
  project_id: (call.isAdmin ? (wanted.project_id ?? wanted.tenant_id) : undefined) ?? call.projectId,
  description: wanted.description ?? '',
  tags: [],
  created_at: call.stamp(),
  updated_at: call.stamp(),
  revision_number: 1,
})

/** Attributes that everything has. */
export const common = {
  name: z.string().max(255).optional(),
  description: z.string().max(255).optional(),
  project_id: z.string().optional(),
  tenant_id: z.string().optional(),
}
