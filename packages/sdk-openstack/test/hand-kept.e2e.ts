/** OS-7 the documents that are kept by hand, held against the lab: every call goes through the typed client. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callAlarm, sweepAlarm } from './hand-kept/alarm.js'
import type { Clouds } from './hand-kept/clouds.js'
import { callKeyManager, sweepKeyManager } from './hand-kept/key-manager.js'
import { callMetric, sweepMetric } from './hand-kept/metric.js'
import { callOrchestration, sweepOrchestration } from './hand-kept/orchestration.js'
import { type Watch, watchService } from './hand-kept/watch.js'
import { labCloud } from './lab-cloud.js'

const watches: Watch[] = []
const violations: string[] = []

/** The network, with somebody who reads along. */
async function fetchWatched(request: Request): Promise<Response> {
  const body = request.body === null ? '' : await request.clone().text()
  const answer = await fetch(request)
  for (const watch of watches) await watch.look(request, body, answer.clone())
  return answer
}

let clouds: Clouds

async function watch(service: 'orchestration' | 'keyManager' | 'metric' | 'alarm', file: string) {
  const found: Watch[] = []
  // Heat's address has the project in it.
  for (const cloud of [clouds.demo, clouds.admin]) {
    const { url } = await cloud[service].endpoint()
    if (found.length === 0 || service === 'orchestration')
      found.push(await watchService(file, url, violations))
  }
  watches.push(...found)
  return {
    documented: found[0]?.documented ?? [],
    called: () => new Set(found.flatMap(({ called }) => [...called])),
  }
}

beforeAll(async () => {
  const options = { fetch: fetchWatched }
  clouds = { demo: await labCloud('lab-demo', options), admin: await labCloud('lab-admin', options) }
  await sweepAlarm(clouds)
  for (const sweep of [sweepOrchestration, sweepKeyManager, sweepMetric]) await sweep(clouds)
})

afterAll(async () => {
  await clouds.demo.close()
  await clouds.admin.close()
})

/** Refused in the lab, and why: the rest has to be called. */
const abandoning = [
  'DELETE /stacks/{stack_name}/{stack_id}/abandon',
  'GET /stacks/{stack_name}/{stack_id}/export',
]
const quotas = [
  'GET /project-quotas',
  ...['GET', 'PUT', 'DELETE'].map((method) => `${method} /project-quotas/{project_id}`),
]

describe.each([
  ['orchestration', 'orchestration_v1.yaml', callOrchestration, sweepOrchestration, abandoning],
  ['keyManager', 'key-manager_v1.yaml', callKeyManager, sweepKeyManager, quotas],
  ['metric', 'metric_v1.yaml', callMetric, sweepMetric, []],
  ['alarm', 'alarm_v2.yaml', callAlarm, sweepAlarm, []],
] as const)('%s', (service, file, call, sweep, refused) => {
  it('OS-7 answers every documented operation as its document says', { timeout: 180_000 }, async () => {
    const watched = await watch(service, file)
    try {
      await call(clouds)
    } finally {
      expect.soft(await sweep(clouds), 'left in the lab').toBe(0)
    }
    const called = watched.called()
    console.log(`${service}: ${called.size} of ${watched.documented.length} documented operations called`)
    expect(violations).toEqual([])
    expect(watched.documented.filter((key) => !called.has(key))).toEqual(refused)
  })
})
