import { expect } from 'vitest'
import { type Clouds, gone, acceptAny as headers, prefix } from './clouds.js'

const archive_policy_name = 'low'
const measure = (value: number, minute = 0) => ({ timestamp: `2026-01-01T00:0${minute}:00`, value })
const typeName = 'hand_kept'

/** Every call of Gnocchi that the lab answers. */
export async function callMetric(clouds: Clouds): Promise<void> {
  const gnocchi = clouds.demo.metric
  await gnocchi.get('/capabilities')
  const status = await clouds.admin.metric.get('/status')
  expect(status.data.storage.summary.measures).toBeGreaterThanOrEqual(0)
  await clouds.admin.metric.get('/status', { query: { details: false } })
  await callArchivePolicies(clouds)
  await callResourceTypes(clouds)

  const { data: metric } = await gnocchi.post('/metric', {
    body: { name: `${prefix}.one`, unit: 'B', archive_policy_name },
  })
  const one = { metric_id: metric.id }
  await gnocchi.get('/metric/{metric_id}', { path: one })
  await gnocchi.post('/metric/{metric_id}/measures', { path: one, body: [measure(4)] })
  await gnocchi.post('/batch/metrics/measures', { body: { [metric.id]: [measure(6, 1)] } })
  // Who works off the measures first, the call or the lab's metricd, is not known.
  await expect
    .poll(
      async () =>
        (await gnocchi.get('/metric/{metric_id}/measures', { path: one, query: { refresh: true } })).data,
      { timeout: 20_000 },
    )
    .toEqual([['2026-01-01T00:00:00+00:00', 300, 5]])
  await gnocchi.post('/search/metric', { query: { metric_id: [metric.id] }, body: { '>=': 5 } })
  await gnocchi.get('/aggregation/metric', { query: { metric: [metric.id], aggregation: 'mean' } })
  await gnocchi.post('/aggregates', {
    body: { operations: ['metric', metric.id, 'mean'] },
    query: { details: true },
  })
  await callResource(clouds, crypto.randomUUID())
  await gnocchi.delete('/metric/{metric_id}', { path: one, headers })
}

async function callArchivePolicies({ demo, admin }: Clouds): Promise<void> {
  const own = { archive_policy_name: prefix }
  const definition = [{ granularity: 60, timespan: '1 hour' }]
  await admin.metric.post('/archive_policy', {
    body: { name: prefix, definition, back_window: 0, aggregation_methods: ['mean', 'max'] },
  })
  await demo.metric.get('/archive_policy')
  await demo.metric.get('/archive_policy/{archive_policy_name}', { path: own })
  const longer = await admin.metric.patch('/archive_policy/{archive_policy_name}', {
    path: own,
    body: { definition: [{ granularity: 60, timespan: '2 hours' }] },
  })
  expect(longer.data.definition).toEqual([{ granularity: '0:01:00', timespan: '2:00:00', points: 120 }])

  await admin.metric.post('/archive_policy_rule', {
    body: { name: prefix, metric_pattern: `${prefix}.never.*`, archive_policy_name: prefix },
  })
  await demo.metric.get('/archive_policy_rule')
  const rule = '/archive_policy_rule/{archive_policy_rule_name}'
  await demo.metric.get(rule, { path: { archive_policy_rule_name: prefix } })
  const renamed = `${prefix}-2`
  await admin.metric.patch(rule, { path: { archive_policy_rule_name: prefix }, body: { name: renamed } })
  await admin.metric.delete(rule, { path: { archive_policy_rule_name: renamed }, headers })
  await admin.metric.delete('/archive_policy/{archive_policy_name}', { path: own, headers })
}

async function callResourceTypes({ demo, admin }: Clouds): Promise<void> {
  const path = { resource_type: typeName }
  const attributes = {
    host: { type: 'string' as const, required: true, min_length: 1, max_length: 20 },
    size: { type: 'number' as const, required: false, min: 0, max: 9 },
    owner: { type: 'uuid' as const, required: false },
    up: { type: 'bool' as const, required: false },
  }
  await admin.metric.post('/resource_type', { body: { name: typeName, attributes } })
  await demo.metric.get('/resource_type')
  await demo.metric.get('/resource_type/{resource_type}', { path })
  await admin.metric.patch('/resource_type/{resource_type}', {
    path,
    headers: { 'Content-Type': 'application/json-patch+json' },
    body: [{ op: 'add', path: '/attributes/more', value: { type: 'number', required: false } }],
  })
  const { data } = await demo.metric.post('/resource/{resource_type}', {
    path,
    body: { id: `${prefix} named`, host: 'a', size: 3 },
  })
  expect(data['host']).toBe('a')
  const resource = { ...path, resource_id: data.id }
  await demo.metric.delete('/resource/{resource_type}/{resource_id}', { path: resource, headers })
  await admin.metric.delete('/resource_type/{resource_type}', { path, headers })
}

async function callResource({ demo }: Clouds, id: string): Promise<void> {
  const gnocchi = demo.metric
  const project_id = await demo.projectId()
  const all = { resource_type: 'generic' }
  const path = { ...all, resource_id: id }
  const name = `${prefix}.a`
  await gnocchi.get('/resource')
  await gnocchi.post('/resource/{resource_type}', {
    path: all,
    body: { id, project_id, metrics: { [name]: { archive_policy_name } } },
  })
  await gnocchi.get('/resource/{resource_type}', {
    path: all,
    query: { details: true, sort: ['started_at:desc'] },
  })
  await gnocchi.get('/resource/{resource_type}/{resource_id}', { path })
  await gnocchi.get('/metric', { query: { name, limit: 10 } })

  const metrics = '/resource/{resource_type}/{resource_id}/metric'
  const added = await gnocchi.post(metrics, { path, body: { [`${prefix}.b`]: { archive_policy_name } } })
  expect(added.data).toHaveLength(2)
  await gnocchi.get(metrics, { path })
  await gnocchi.delete(`${metrics}/{metric_name}`, { path: { ...path, metric_name: `${prefix}.b` }, headers })
  const one = { ...path, metric_name: name }
  await gnocchi.get(`${metrics}/{metric_name}`, { path: one })
  await gnocchi.post(`${metrics}/{metric_name}/measures`, { path: one, body: [measure(8)] })
  await gnocchi.post('/batch/resources/metrics/measures', {
    query: { create_metrics: true },
    body: { [id]: { [`${prefix}.c`]: { archive_policy_name, measures: [measure(8)] } } },
  })
  await expect
    .poll(
      async () =>
        (await gnocchi.get(`${metrics}/{metric_name}/measures`, { path: one, query: { refresh: true } }))
          .data,
      { timeout: 20_000 },
    )
    .toHaveLength(1)

  const search = { '=': { id } }
  await gnocchi.post('/search/resource/{resource_type}', { path: all, body: search })
  const operations = ['aggregate', 'mean', ['metric', name, 'mean']]
  const query = { operations, search, resource_type: 'generic' }
  await gnocchi.post('/aggregates', { body: query })
  await gnocchi.post('/aggregates', { body: query, query: { groupby: ['project_id'], details: true } })
  const byName = '/aggregation/resource/{resource_type}/metric/{metric_name}'
  const named = { ...all, metric_name: name }
  await gnocchi.post(byName, { path: named, body: search })
  await gnocchi.post(byName, { path: named, body: search, query: { groupby: ['project_id'] } })

  await gnocchi.patch('/resource/{resource_type}/{resource_id}', { path, body: { user_id: prefix } })
  const history = await gnocchi.get('/resource/{resource_type}/{resource_id}/history', { path })
  expect(history.data.length).toBeGreaterThan(1)
  const deleted = await gnocchi.delete('/resource/{resource_type}', { path: all, body: search })
  expect(deleted.data.deleted).toBe(1)
}

/** @returns how much an earlier run has left */
export async function sweepMetric({ demo, admin }: Clouds): Promise<number> {
  const { data: metrics } = await admin.metric.get('/metric')
  const ownMetrics = metrics.filter(({ name }) => name?.startsWith(`${prefix}.`) === true)
  for (const { id, resource_id } of ownMetrics) {
    if (typeof resource_id === 'string') {
      const path = { resource_type: 'generic', resource_id }
      await gone(admin.metric.delete('/resource/{resource_type}/{resource_id}', { path, headers }))
    } else await gone(admin.metric.delete('/metric/{metric_id}', { path: { metric_id: id }, headers }))
  }
  const { data: types } = await demo.metric.get('/resource_type')
  const ownTypes = types.filter(({ name }) => name === typeName)
  for (const { name } of ownTypes) {
    const path = { resource_type: name }
    const { data: resources } = await admin.metric.get('/resource/{resource_type}', { path })
    for (const { id } of resources) {
      await gone(
        admin.metric.delete('/resource/{resource_type}/{resource_id}', {
          path: { ...path, resource_id: id },
          headers,
        }),
      )
    }
    await gone(admin.metric.delete('/resource_type/{resource_type}', { path, headers }))
  }
  const { data: rules } = await demo.metric.get('/archive_policy_rule')
  const ownRules = rules.filter(({ name }) => name.startsWith(prefix))
  for (const { name } of ownRules) {
    const path = { archive_policy_rule_name: name }
    await gone(admin.metric.delete('/archive_policy_rule/{archive_policy_rule_name}', { path, headers }))
  }
  const { data: policies } = await demo.metric.get('/archive_policy')
  const ownPolicies = policies.filter(({ name }) => name === prefix)
  for (const { name } of ownPolicies) {
    const path = { archive_policy_name: name }
    await gone(admin.metric.delete('/archive_policy/{archive_policy_name}', { path, headers }))
  }
  return ownMetrics.length + ownTypes.length + ownRules.length + ownPolicies.length
}
