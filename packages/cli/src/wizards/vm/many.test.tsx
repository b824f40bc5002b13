/** A list of 5,000 is drawn by what fits: its frames hold no more than the screen, and every entry can be reached. */
import { createSimulator } from '@pve/sdk/testing'
import { expect, it } from 'vitest'
import { useHome } from '../../../test/cli.js'
import { openWizard } from '../../../test/wizard.js'

useHome()

it('VM-11 5,000 ISO images: the list is a window, and filtered by what is typed', async () => {
  const { volumes, ...rest } = createSimulator().state()
  const image = volumes.find(({ content }) => content === 'iso')
  if (!image) throw new Error('the demonstration has no ISO image')
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    ...image,
    name: `iso/image-${String(index).padStart(4, '0')}.iso`,
  }))
  const simulator = createSimulator({ state: { ...rest, volumes: [...volumes, ...many] } })
  const wizard = await openWizard({ simulator })
  await wizard.see('[2 General]')
  await wizard.press('enter')
  await wizard.see(/ISO image +nixos/)
  await expect.poll(() => wizard.frame(), { timeout: 5_000 }).not.toContain('asking')
  await wizard.press('down', 'down', 'space', 'home')
  await wizard.see(/1 to \d+ of 5005/)
  expect(wizard.frame().split('\n').length).toBeLessThan(24)
  await wizard.press('end')
  await wizard.see('of 5005')
  expect(wizard.frame()).toMatch(/› \S+\n *\d+ to 5005 of 5005|› \S+ .*\n *\d+ to 5005 of 5005/)
  await wizard.press('pageup', 'up')
  await wizard.press(...'image-4321')
  await wizard.see('› image-4321.iso')
  await wizard.press('enter')
  expect(wizard.values()).toEqual({ os: { media: { iso: 'image-4321.iso' } } })
})
