import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import { createQosPolicy, showQosPolicy, updateQosPolicy } from './index.js'

describe('OS-30 QoS policies', () => {
  it('OS-30 are changed by administrators, and only by them', async () => {
    const simulator = fresh()
    const admin = openAt(simulator, simulator.fetch, 'admin')
    const { id } = await createQosPolicy(admin, { name: 'bronze', isShared: true })
    const change = { name: 'silver', description: '100 Mbit/s', isDefault: true }
    expect(await updateQosPolicy(admin, 'bronze', change)).toMatchObject({ id, ...change, isShared: true })
    expect(await showQosPolicy(admin, 'silver')).toMatchObject({ id, description: '100 Mbit/s' })
    await expect(updateQosPolicy(openAt(simulator), id, { name: 'gold' })).rejects.toMatchObject({
      code: 'OS_FORBIDDEN',
    })
    await expect(updateQosPolicy(admin, 'gold', { name: 'bronze' })).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
    })
  })

  it('OS-30 of a project have one default', async () => {
    const simulator = fresh()
    const admin = openAt(simulator, simulator.fetch, 'admin')
    await createQosPolicy(admin, { name: 'bronze', isDefault: true })
    await updateQosPolicy(admin, 'bronze', { isDefault: true })
    await createQosPolicy(admin, { name: 'silver' })
    await expect(updateQosPolicy(admin, 'silver', { isDefault: true })).rejects.toMatchObject({
      message: expect.stringContaining('A default QoS policy exists for project'),
    })
    await updateQosPolicy(admin, 'bronze', { isDefault: false })
    expect(await updateQosPolicy(admin, 'silver', { isDefault: true })).toMatchObject({ isDefault: true })
  })
})
