import { define } from '../command/types.js'
import { shells } from '../completion/shell-answer.js'

/** Every program has it. @param program its name, as it is typed */
export const completionOf = (program: string) =>
  define({
    path: ['completion'],
    summary: 'Print the script that completes words of this program in a shell',
    description: `To try it, in bash or zsh: source <(${program} completion bash); in fish: ${program} completion fish | source. To have it always, put it where the shell looks by itself. bash, with the package bash-completion: ~/.local/share/bash-completion/completions/${program}. zsh: a file _${program} in a folder of $fpath, before compinit. fish: ~/.config/fish/completions/${program}.fish. Names that a server has (VMs, storages, …) are asked for as a command would, without a question, and kept for half a minute; PVE_COMPLETION_VALUES=none leaves them out.`,
    arguments: [{ name: 'shell', summary: 'bash, zsh or fish', required: true, offers: shells }],
    flags: {},
    examples: [
      { command: `${program} completion bash`, summary: 'The script for bash' },
      { command: `${program} completion fish`, summary: 'The script for fish' },
    ],
    offline: true,
  })
export type CompletionDefinition = ReturnType<typeof completionOf>
