/** `npm run docs:wizard`: writes docs/wizard.md anew, from the built program in tmux. */
import { writeFileSync } from 'node:fs'
import { requireTerminal } from '../test/tmux.js'
import { wizardMarkdown } from '../test/wizard-page.js'

await requireTerminal()
writeFileSync(new URL('../../../docs/wizard.md', import.meta.url), await wizardMarkdown())
