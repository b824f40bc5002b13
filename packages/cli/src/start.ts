/** How each program begins: as little as can be is loaded before it is known what for. */
import * as nodeModule from 'node:module'
import type { Program } from './command/program.js'
import { completeWord } from './completion/word.js'
import type { CommandContext } from './context.js'
import type { Delivery } from './main.js'

/** @param load the program's definitions */
export async function start<C extends CommandContext>(
  load: () => Promise<Program<C>>,
  delivery?: Delivery,
): Promise<void> {
  // Node 22.8 and later; Node 20 has none. It must come before all other code is loaded.
  const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enableCompileCache === 'function') enableCompileCache()
  if (process.argv[2] === completeWord) {
    const [{ completeHere }, program] = await Promise.all([import('./completion/main.js'), load()])
    await completeHere(program, process.argv.slice(3))
    return
  }
  const [{ main }, program] = await Promise.all([import('./main.js'), load()])
  await main(program, delivery)
}
