/** What servers say, as commands. */
import { command } from '../../../command/command.js'
import { consoleLog, consoleUrl } from '../../console-definitions.js'
import type { CloudCommands } from '../../context.js'

export const serverConsoles: CloudCommands = [
  command(consoleUrl, async () => ({ run: (await import('../../console.js')).url })),
  command(consoleLog, async () => ({ run: (await import('../../console.js')).log })),
]
