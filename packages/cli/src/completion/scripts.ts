/** The scripts that shells source: they only ask the program (`__complete`), and hand on what it says. */
import type { ShellName } from './shell-answer.js'
import { completeWord } from './word.js'

export const completionScript = (shell: ShellName, program: string): string =>
  ({ bash, zsh, fish })[shell](program, `_${program.replaceAll('-', '_')}`)

/**
 * bash 3.2 (macOS) has no compopt: there, files are looked for by compgen, and a blank follows each word.
 * What the program says is quoted for the line already.
 */
const bash = (program: string, name: string): string => `# bash completion of ${program}
${name}_completion() {
    local line first='' options=''
    COMPREPLY=()
    while IFS= read -r line; do
        if [ -z "$first" ]; then
            first=$line
        else
            COMPREPLY+=("$line")
            case $line in *=) options=nospace ;; esac
        fi
    done < <(command ${program} ${completeWord} bash -- "\${COMP_LINE:0:COMP_POINT}" "\${COMP_LINE:COMP_POINT}" "$2" </dev/null 2>/dev/null)
    case $first in
        files) options=default ;;
        folders) options=dirnames ;;
    esac
    if [ -n "$options" ] && ! compopt -o "$options" 2>/dev/null; then
        while IFS= read -r line; do
            case $first in files | folders) COMPREPLY+=("$line") ;; esac
        done < <(compgen -f -- "$2")
    fi
}
complete -F ${name}_completion ${program}
`

/** It can be sourced, or be put where zsh looks for functions by itself, under the name of the function. */
const zsh = (program: string, name: string): string => `#compdef ${program}
${name}() {
    local line first
    local -a answer whole open
    answer=("\${(@f)$(command ${program} ${completeWord} zsh $((CURRENT - 2)) -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" "\${(@Q)words[CURRENT+1,-1]}" </dev/null 2>/dev/null)}")
    first=\${answer[1]}
    for line in "\${(@)answer[2,-1]}"; do
        if [[ \${line%%:*} == *= ]]; then open+=("$line"); else whole+=("$line"); fi
    done
    (( $#whole )) && _describe -t values ${program} whole
    (( $#open )) && _describe -t values ${program} open -S ''
    case $first in
        files | folders)
            [[ $PREFIX == -*=* ]] && compset -P '*='
            if [[ $first == folders ]]; then _files -/; else _files; fi
            ;;
    esac
}
if [[ \${funcstack[1]} == ${name} ]]; then
    ${name} "$@"
elif (( \${+functions[compdef]} )); then
    compdef ${name} ${program}
fi
`

const fish = (program: string, name: string): string => `# fish completion of ${program}
function _${name}_completion
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (command ${program} ${completeWord} fish (math (count $before) - 1) -- $before[2..-1] "$current" </dev/null 2>/dev/null)
    switch "$answer[1]"
        case files
            if string match -qr -- '^-[^=]*=' "$current"
                set -l flag (string match -r -- '^-[^=]*=' "$current")
                __fish_complete_path (string replace -r -- '^-[^=]*=' '' "$current") | string replace -r -- '^' $flag
            else
                __fish_complete_path "$current"
            end
        case folders
            __fish_complete_directories (string replace -r -- '^-[^=]*=' '' "$current")
    end
    if test (count $answer) -gt 1
        printf '%s\\n' $answer[2..-1]
    end
end
complete -c ${program} -f -a '(_${name}_completion)'
`
