import { expect, it } from 'vitest'
import { shellContract } from '../../test/shell-contract.js'
import { localShell } from './index.js'

shellContract('this machine', async () => localShell({ killAfterMs: 200 }))

it('refuses words that cannot be passed on, and takes none after close()', async () => {
  const shell = localShell()
  await expect(shell.run(['echo', 'a\0b'])).rejects.toMatchObject({ code: 'USAGE' })
  await expect(shell.run(['echo', '\ud800'])).rejects.toMatchObject({ code: 'USAGE' })
  await expect(shell.run([''])).rejects.toMatchObject({ code: 'USAGE' })
  await expect(shell.run(['echo'], { env: { 'a b': 'x' } })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(shell.run(['a=b'], { env: { A: 'x' } })).rejects.toMatchObject({ code: 'USAGE' })
  await shell.close()
  await shell.close()
  await expect(shell.run(['true'])).rejects.toMatchObject({ code: 'SHELL_CLOSED' })
})

it('close() ends what still runs', async () => {
  const shell = localShell()
  const task = shell.run(['sh', '-c', 'echo go; exec sleep 60'], { onLine: () => void shell.close() })
  await expect(task).rejects.toMatchObject({ code: 'COMMAND_FAILED', signal: 'SIGTERM' })
})
