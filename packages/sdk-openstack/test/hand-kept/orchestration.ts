import { BadRequestError } from '@pve/openstack'
import { expect } from 'vitest'
import { type Clouds, gone, prefix } from './clouds.js'

const resources = {
  random: { type: 'OS::Heat::RandomString', properties: { length: 8 } },
  value: { type: 'OS::Heat::Value', properties: { value: { get_param: 'text' } } },
  handle: { type: 'OS::Heat::WaitConditionHandle' },
}
const template = {
  heat_template_version: '2018-08-31',
  description: 'hand-kept',
  parameters: {
    text: {
      type: 'string',
      default: 'a',
      description: 'what',
      constraints: [{ length: { min: 1, max: 20 } }],
    },
    count: { type: 'number', default: 1, constraints: [{ range: { min: 0, max: 9 } }] },
    hidden: { type: 'string', default: 'x', hidden: true, constraints: [{ allowed_values: ['x', 'y'] }] },
  },
  resources: {
    ...resources,
    group: {
      type: 'OS::Heat::ResourceGroup',
      properties: { count: 1, resource_def: { type: 'OS::Heat::Value', properties: { value: 'x' } } },
    },
  },
  outputs: { text: { description: 'the text', value: { get_attr: ['random', 'value'] } } },
}
const smaller = {
  heat_template_version: '2018-08-31',
  parameters: { text: template.parameters.text },
  resources,
}

/** Every call of Heat that the lab answers. */
export async function callOrchestration({ demo, admin }: Clouds): Promise<void> {
  const heat = demo.orchestration
  await heat.get('/build_info')
  await admin.orchestration.get('/services')
  await callTemplates(demo)

  const stack_name = `${prefix}-${Date.now()}`
  const spec = { stack_name, template, parameters: { text: 'b' }, tags: 'one,two', timeout_mins: 5 }
  const previewed = await heat.post('/stacks/preview', { body: spec })
  expect(previewed.data.stack.stack_name).toBe(stack_name)
  const created = await heat.post('/stacks', { body: spec })
  const stack_id = created.data.stack.id
  const path = { stack_name, stack_id }
  const settled = (status: string) =>
    expect
      .poll(
        async () => (await heat.get('/stacks/{stack_name}/{stack_id}', { path })).data.stack.stack_status,
        {
          timeout: 60_000,
          interval: 500,
        },
      )
      .toBe(status)
  await settled('CREATE_COMPLETE')

  const listed = await heat.get('/stacks', { query: { name: stack_name, with_count: true } })
  expect(listed.data.count).toBe(1)
  await heat.get('/stacks', { query: { tags: 'one', sort_keys: ['stack_name'], sort_dir: 'desc', limit: 5 } })
  await heat.get('/stacks/detail', { query: { name: stack_name } })
  const found = await heat.get('/stacks/{stack_identity}', { path: { stack_identity: stack_name } })
  expect(found.headers.get('Location')).toContain(`/stacks/${stack_name}/${stack_id}`)
  await heat.get('/stacks/{stack_name}/{stack_id}', { path, query: { resolve_outputs: false } })
  await heat.get('/stacks/{stack_name}/{stack_id}/template', { path })
  await heat.get('/stacks/{stack_name}/{stack_id}/environment', { path })
  await heat.get('/stacks/{stack_name}/{stack_id}/files', { path })
  await heat.get('/stacks/{stack_name}/{stack_id}/outputs', { path })
  const output = { ...path, output_key: 'text' }
  await heat.get('/stacks/{stack_name}/{stack_id}/outputs/{output_key}', { path: output })

  const nested = await heat.get('/stacks/{stack_name}/{stack_id}/resources', {
    path,
    query: { nested_depth: 2 },
  })
  expect(nested.data.resources.find(({ resource_name }) => resource_name === '0')?.parent_resource).toBe(
    'group',
  )
  await heat.get('/stacks/{stack_name}/{stack_id}/resources', { path, query: { with_detail: true } })
  const one = { ...path, resource_name: 'handle' }
  const resource = '/stacks/{stack_name}/{stack_id}/resources/{resource_name}'
  await heat.get(resource, { path: one })
  await heat.get(`${resource}/metadata`, { path: one })
  await heat.post(`${resource}/signal`, { path: one, body: { status: 'SUCCESS', id: '1', data: 'd' } })
  const events = await heat.get(`${resource}/events`, { path: one })
  const event_id = events.data.events[0]?.id ?? ''
  await heat.get(`${resource}/events/{event_id}`, { path: { ...one, event_id } })
  await heat.get('/stacks/{stack_name}/{stack_id}/events', { path, query: { nested_depth: 1, limit: 5 } })

  const change = await heat.put('/stacks/{stack_name}/{stack_id}/preview', {
    path,
    body: { template: smaller },
  })
  expect(change.data.resource_changes.deleted.map(({ resource_name }) => resource_name)).toContain('group')
  const patch = { parameters: { text: 'c' } }
  await heat.patch('/stacks/{stack_name}/{stack_id}/preview', { path, body: patch })

  const snapshots = '/stacks/{stack_name}/{stack_id}/snapshots'
  const snapshot = await heat.post(snapshots, { path, body: { name: prefix } })
  await settled('SNAPSHOT_COMPLETE')
  await heat.get(snapshots, { path })
  const kept = { ...path, snapshot_id: snapshot.data.id }
  await heat.get(`${snapshots}/{snapshot_id}`, { path: kept })
  await heat.patch('/stacks/{stack_name}/{stack_id}', { path, body: patch })
  await settled('UPDATE_COMPLETE')
  await heat.post(`${snapshots}/{snapshot_id}/restore`, { path: kept })
  await settled('RESTORE_COMPLETE')
  await heat.delete(`${snapshots}/{snapshot_id}`, { path: kept })

  await heat.post('/stacks/{stack_name}/{stack_id}/actions', { path, body: { check: null } })
  await settled('CHECK_COMPLETE')
  const unhealthy = { mark_unhealthy: true, resource_status_reason: prefix }
  await heat.patch(resource, { path: { ...path, resource_name: 'random' }, body: unhealthy })
  await heat.put('/stacks/{stack_name}/{stack_id}', { path, body: { template: smaller } })
  await settled('UPDATE_COMPLETE')

  // The lab's Heat, like any by default, lets no stack be abandoned.
  await expect(heat.get('/stacks/{stack_name}/{stack_id}/export', { path })).rejects.toThrow(BadRequestError)
  await expect(heat.delete('/stacks/{stack_name}/{stack_id}/abandon', { path })).rejects.toThrow(
    BadRequestError,
  )

  await heat.delete('/stacks/{stack_name}/{stack_id}', { path })
  await settled('DELETE_COMPLETE')
  // It is listed a moment longer.
  const listedStill = async () =>
    (await heat.get('/stacks', { query: { name: stack_name } })).data.stacks.length
  await expect.poll(listedStill, { timeout: 20_000 }).toBe(0)
}

async function callTemplates({ orchestration: heat }: Clouds['demo']): Promise<void> {
  const valid = await heat.post('/validate', { body: { template }, query: { show_nested: true } })
  expect(valid.data.Parameters['text']?.MaxLength).toBe(20)
  await heat.get('/resource_types')
  await heat.get('/resource_types', { query: { name: 'OS::Heat::Value', with_description: true } })
  const type_name = 'OS::Heat::RandomString'
  await heat.get('/resource_types/{type_name}', { path: { type_name } })
  for (const other of ['OS::Nova::Server', 'OS::Neutron::Port', 'OS::Cinder::Volume']) {
    await heat.get('/resource_types/{type_name}', {
      path: { type_name: other },
      query: { with_description: true },
    })
  }
  const hot = { template_type: 'hot' as const }
  await heat.get('/resource_types/{type_name}/template', { path: { type_name }, query: hot })
  await heat.get('/template_versions')
  const template_version = 'heat_template_version.2018-08-31'
  await heat.get('/template_versions/{template_version}/functions', { path: { template_version } })
}

/** @returns how many stacks an earlier run has left */
export async function sweepOrchestration({ demo }: Clouds): Promise<number> {
  const { data } = await demo.orchestration.get('/stacks')
  const left = data.stacks.filter((stack) => stack.stack_name.startsWith(prefix))
  for (const { stack_name, id } of left) {
    await gone(
      demo.orchestration.delete('/stacks/{stack_name}/{stack_id}', { path: { stack_name, stack_id: id } }),
    )
  }
  return left.length
}
