import type { AlarmApi, BodyOf } from '@pve/openstack'
import { expect } from 'vitest'
import { acceptAny, type Clouds, gone, prefix } from './clouds.js'

type AlarmRequest = BodyOf<AlarmApi, 'post', '/alarms', never>

const threshold = {
  threshold: 1,
  aggregation_method: 'mean',
  comparison_operator: 'gt' as const,
  granularity: 300,
}

/** Every call of Aodh that the lab answers, and an alarm of each type. */
export async function callAlarm({ demo, admin }: Clouds): Promise<void> {
  const aodh = demo.alarm
  await aodh.get('/capabilities')
  // Aodh asks Gnocchi whether they are there.
  const { data: metric } = await demo.metric.post('/metric', {
    body: { name: `${prefix}.alarm`, archive_policy_name: 'low' },
  })
  const { data: resource } = await demo.metric.post('/resource/{resource_type}', {
    path: { resource_type: 'generic' },
    body: { id: crypto.randomUUID(), metrics: { [`${prefix}.alarm`]: metric.id } },
  })
  const ofResource = {
    metric: `${prefix}.alarm`,
    resource_id: resource.id,
    resource_type: 'generic',
    ...threshold,
  }
  const part = { type: 'gnocchi_resources_threshold' as const, ...ofResource }
  const body: AlarmRequest = {
    name: prefix,
    type: 'gnocchi_resources_threshold',
    gnocchi_resources_threshold_rule: ofResource,
    enabled: false,
    severity: 'moderate',
    alarm_actions: ['http://127.0.0.1:9/hand-kept'],
    time_constraints: [{ name: 'night', start: '0 23 * * *', duration: 3600, timezone: 'Europe/Berlin' }],
  }
  const { data: alarm } = await aodh.post('/alarms', { body })
  const path = { alarm_id: alarm.alarm_id }
  const shown = await aodh.get('/alarms/{alarm_id}', { path })
  expect(shown.data.gnocchi_resources_threshold_rule).toMatchObject({
    resource_id: resource.id,
    threshold: 1,
  })
  const changed = await aodh.put('/alarms/{alarm_id}', { path, body: { ...body, severity: 'critical' } })
  expect(changed.data.severity).toBe('critical')
  await aodh.put('/alarms/{alarm_id}/state', { path, body: 'ok' })
  const state = await aodh.get('/alarms/{alarm_id}/state', { path })
  expect(state.data).toBe('ok')
  const history = await aodh.get('/alarms/{alarm_id}/history', { path })
  expect(history.data.map(({ type }) => type)).toEqual(['state transition', 'rule change', 'creation'])
  const listed = await aodh.get('/alarms', {
    query: { 'q.field': ['name'], 'q.op': ['eq'], 'q.value': [prefix], sort: ['name:asc'], limit: 5 },
  })
  expect(listed.data.map(({ alarm_id }) => alarm_id)).toEqual([alarm.alarm_id])
  const filter = JSON.stringify({ '=': { alarm_id: alarm.alarm_id } })
  const queried = await aodh.post('/query/alarms', {
    body: { filter, orderby: '[{"name":"asc"}]', limit: 3 },
  })
  expect(queried.data).toHaveLength(1)
  await aodh.post('/query/alarms/history', { body: { filter } })
  await aodh.delete('/alarms/{alarm_id}', { path })

  const others: AlarmRequest[] = [
    {
      name: prefix,
      type: 'event',
      event_rule: {
        event_type: 'compute.instance.*',
        query: [{ field: 'traits.state', op: 'eq', value: 'error', type: 'string' }],
      },
    },
    { name: prefix, type: 'composite', composite_rule: { or: [part, { and: [part, part] }] } },
    {
      name: prefix,
      type: 'gnocchi_aggregation_by_metrics_threshold',
      gnocchi_aggregation_by_metrics_threshold_rule: { metrics: [metric.id], ...threshold },
    },
    {
      name: prefix,
      type: 'gnocchi_aggregation_by_resources_threshold',
      gnocchi_aggregation_by_resources_threshold_rule: {
        metric: `${prefix}.alarm`,
        query: JSON.stringify({ '=': { id: resource.id } }),
        resource_type: 'generic',
        ...threshold,
      },
    },
    {
      name: prefix,
      type: 'loadbalancer_member_health',
      loadbalancer_member_health_rule: {
        pool_id: crypto.randomUUID(),
        stack_id: crypto.randomUUID(),
        autoscaling_group_id: crypto.randomUUID(),
      },
    },
  ]
  for (const other of others) {
    const { data } = await aodh.post('/alarms', { body: other })
    expect(data.type).toBe(other.type)
    await aodh.delete('/alarms/{alarm_id}', { path: { alarm_id: data.alarm_id } })
  }
  await demo.metric.delete('/resource/{resource_type}/{resource_id}', {
    path: { resource_type: 'generic', resource_id: resource.id },
    headers: acceptAny,
  })

  // To ask for a limit that is not there makes it -1, with which Aodh takes no alarm any more.
  const project_id = await demo.projectId()
  await admin.alarm.post('/quotas', { body: { project_id, quotas: [{ resource: 'alarms', limit: 50 }] } })
  try {
    await aodh.get('/quotas')
    const limited = await admin.alarm.get('/quotas', { query: { project_id } })
    expect(limited.data.quotas).toEqual([{ resource: 'alarms', limit: 50 }])
  } finally {
    await admin.alarm.delete('/quotas/{project}', { path: { project: project_id } })
  }
}

/** @returns how many alarms an earlier run has left */
export async function sweepAlarm({ demo }: Clouds): Promise<number> {
  const { data } = await demo.alarm.get('/alarms')
  const left = data.filter(({ name }) => name === prefix)
  for (const { alarm_id } of left) await gone(demo.alarm.delete('/alarms/{alarm_id}', { path: { alarm_id } }))
  return left.length
}
