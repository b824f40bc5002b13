import { expect, it } from 'vitest'
import { readRecording } from './recording.js'

it.each(['keystone', 'glance', 'neutron', 'cinder', 'nova', 'placement'])(
  'ALL-6 the recording of %s names each exchange once, and holds no secret',
  async (service) => {
    const recording = await readRecording(service)
    const names = recording.exchanges.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.length).toBeGreaterThan(10)
    expect(JSON.stringify(recording)).not.toMatch(/gAAAA|lab-secret|BEGIN [A-Z ]*PRIVATE KEY/)
  },
)
