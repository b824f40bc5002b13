import { describe, expect, it } from 'vitest'
import { useHome } from '../../../test/cli.js'
import { openWizard } from '../../../test/wizard.js'

useHome()

describe('VM-30 from start to the created VM', () => {
  it('by Enter alone makes a VM of defaults', async () => {
    const wizard = await openWizard()
    await wizard.see('[2 General]')
    for (const title of ['3 OS', '4 System', '5 Disks', '6 CPU', '7 Memory', '8 Network', '9 Confirm']) {
      await wizard.press('enter')
      await wizard.see(`[${title}]`)
    }
    await wizard.see('› [ Create ]\n')
    expect(wizard.changes()).toEqual([])
    await wizard.press('enter')
    const done = await wizard.see('ok: VM 105 is there')
    expect(done).toMatch(/Console +pve vm console 105/)
    expect(wizard.values()).toEqual({})
    await wizard.press('enter')
    expect(wizard.store.getState().ended).toBe(true)
  })
})
