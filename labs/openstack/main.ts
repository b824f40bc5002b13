/** `labs/openstack/lab up|down|status`: the lab from a command line. */
import { parseArgs } from 'node:util'
import { labHome, labState, startOpenstackLab, stopOpenstackLab } from './lab.js'

const usage = `usage: labs/openstack/lab COMMAND
  up [--clients] [SERVICE...]   install what is missing and start all services, or only these and what they need;
                                --clients also installs the official clients of every service
  down [--wipe]                 end everything that runs in it; --wipe also deletes its folder
  status                        each process with its memory; exit code 3 when nothing runs, 1 when something is down
State: $OPENSTACK_LAB_HOME (default: /var/tmp/openstack-lab). A second lab beside it also wants LAB_PORT_OFFSET.`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      clients: { type: 'boolean', default: false },
      wipe: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [command, ...services] = positionals
  if (values.help) {
    console.log(usage)
    return 0
  }
  switch (command) {
    case 'up': {
      const argv = [...(values.clients ? ['--clients'] : []), ...services]
      const { description } = await startOpenstackLab((line) => console.error(line), argv)
      console.log(
        `${description.authUrl}\nOS_CLIENT_CONFIG_FILE=${description.cloudsFile} openstack --os-cloud lab-demo server list`,
      )
      return 0
    }
    case 'down':
      await stopOpenstackLab({ wipe: values.wipe })
      console.log(values.wipe ? `stopped, and ${labHome()} deleted` : 'stopped')
      return 0
    case 'status':
      return { up: 0, some: 1, down: 3 }[await labState((line) => console.log(line))]
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
