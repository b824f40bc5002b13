import { expect, it } from 'vitest'
import { pve, useHome } from '../../test/cli.js'

useHome()

const names = async () => (await pve(['vm', 'list', '--demo', '--json'])).stdout

it('says so when another command has changed the demonstration meanwhile, and undoes nothing of that', async () => {
  await names()
  const create = (name: string) => pve(['vm', 'create', '--name', name, '--demo'])
  const runs = await Promise.all([create('one'), create('two')])
  const listed = await names()
  const [kept, lost] = listed.includes('"one"') ? runs : [...runs].reverse()
  expect(listed).toContain(lost === runs[0] ? '"two"' : '"one"')
  expect(kept?.stderr).not.toContain('warning')
  expect(lost?.stderr.replaceAll(/\s+/g, ' ')).toContain(
    'the next command will not know of this: the state of the demonstration cannot be kept (another command has changed it meanwhile)',
  )
})
