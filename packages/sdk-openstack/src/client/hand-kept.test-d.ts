/** OS-7 the services whose documents are kept by hand: what must compile, and what must not. */
import { expectTypeOf, test } from 'vitest'
import type { AlarmApi, KeyManagerApi, MetricApi, OrchestrationApi } from './api.js'
import type { ServiceClient } from './service-client.js'

declare const orchestration: ServiceClient<OrchestrationApi>
declare const keyManager: ServiceClient<KeyManagerApi>
declare const metric: ServiceClient<MetricApi>
declare const alarm: ServiceClient<AlarmApi>

test('stacks', async () => {
  const path = { stack_name: 'web', stack_id: '1' }
  void orchestration.post('/stacks', { body: { stack_name: 'web', template: {} } })
  // @ts-expect-error a stack needs its name
  void orchestration.post('/stacks', { body: { template: {} } })
  void orchestration.post('/stacks/{stack_name}/{stack_id}/actions', { path, body: { check: null } })
  // @ts-expect-error there is no such action
  void orchestration.post('/stacks/{stack_name}/{stack_id}/actions', { path, body: { reboot: null } })
  // @ts-expect-error a stack goes by name and id
  void orchestration.get('/stacks/{stack_name}/{stack_id}', { path: { stack_id: '1' } })
  // @ts-expect-error Heat has no microversions
  void orchestration.get('/stacks', { microversion: '1.1' })
  const { data } = await orchestration.get('/stacks/{stack_name}/{stack_id}', { path })
  // @ts-expect-error no stack is ever in that state
  void (data.stack.stack_status === 'ACTIVE')
  expectTypeOf(data.stack.updated_time).toEqualTypeOf<string | null>()
})

test('secrets', () => {
  void keyManager.post('/secrets', { body: { name: 'a', secret_type: 'passphrase' } })
  // @ts-expect-error no such type
  void keyManager.post('/secrets', { body: { secret_type: 'password' } })
  // @ts-expect-error a container has a type
  void keyManager.post('/containers', { body: { name: 'a' } })
})

test('measures', async () => {
  const path = { metric_id: '1' }
  const { data } = await metric.get('/metric/{metric_id}/measures', { path, query: { granularity: 300 } })
  expectTypeOf(data).toEqualTypeOf<[string, number, number | null][]>()
  // @ts-expect-error a measure has a value
  void metric.post('/metric/{metric_id}/measures', { path, body: [{ timestamp: '2026-01-01' }] })
})

test('alarms', () => {
  void alarm.put('/alarms/{alarm_id}/state', { path: { alarm_id: '1' }, body: 'insufficient data' })
  // @ts-expect-error no such state
  void alarm.put('/alarms/{alarm_id}/state', { path: { alarm_id: '1' }, body: 'unknown' })
  // @ts-expect-error an alarm has a type
  void alarm.post('/alarms', { body: { name: 'a' } })
  // @ts-expect-error an alarm is put as a whole: there is no PATCH
  void alarm.patch('/alarms/{alarm_id}', { path: { alarm_id: '1' }, body: {} })
})
