/** How completion scripts call a program: `pve __complete bash …`. No command has this name, and no help shows it. */
export const completeWord = '__complete'

/** In place of a shell: reads values, and says nothing. */
export const readWord = 'values'
