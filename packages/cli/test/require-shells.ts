/** Before the tests of completions and man pages: the shells and the programs that read manuals, from Debian. */
import { ensurePackages } from '../../../labs/packages.js'

export default async function requireShells(): Promise<void> {
  await ensurePackages(
    [
      ['/usr/bin/zsh', 'zsh'],
      ['/usr/bin/fish', 'fish'],
      ['/usr/share/bash-completion/bash_completion', 'bash-completion'],
      ['/usr/bin/mandoc', 'mandoc'],
      ['/usr/bin/man', 'man-db'],
      ['/usr/bin/groff', 'groff'],
    ],
    (line) => void process.stderr.write(`${line}\n`),
  )
}
