import { expect, it } from 'vitest'
import { onSameServer } from './hint-commands.js'

const upid = 'UPID:pve1:0000058A:062F1ACB:6B032BC6:qmcreate:126:root@pam!demo:'

it.each([
  ['To remove it: pve vm delete 126.', 'To remove it: pve vm delete 126 --demo.'],
  [`Follow it: pve task wait ${upid}. Or`, `Follow it: pve task wait ${upid} --demo. Or`],
  ['pve vm list shows those you may see.', 'pve vm list --demo shows those you may see.'],
  ['See `pve task list`.', 'See `pve task list --demo`.'],
  ['Start it: pxrun start 112', 'Start it: pxrun start 112 --demo'],
  ['VMs are for pve vm.', 'VMs are for pve vm.'],
  ['`pve vm create --help` has examples.', '`pve vm create --help` has examples.'],
  ["Run 'pve login'.", "Run 'pve login'."],
])('names the server in the commands of a hint: %s', (hint, named) => {
  expect(onSameServer(hint, ['--demo'])).toBe(named)
  expect(onSameServer(hint, [])).toBe(hint)
})
