/** Prepares a host over SSH, reboots it where that is needed, and says what became of each phase. */
import type { Shell } from '@pve/core'
import { bootstrap, openHost } from '@pve/host-kvm'

/** @param connect a new connection to the host each time: `() => openSsh({ host: 'gpu1', user: 'me', sudo: true })` */
export async function prepare(connect: () => Promise<Shell>): Promise<Record<string, string>> {
  const shell = await connect()
  try {
    const { phases } = await bootstrap(
      openHost({ shell }),
      { gpuMode: 'both', reboot: true },
      {
        reconnect: connect,
        onEvent: (event) => {
          if (event.type === 'phase:end') console.log(event.phase, event.state)
        },
      },
    )
    return Object.fromEntries(phases.map(({ phase, state }) => [phase, state]))
  } finally {
    await shell.close()
  }
}
