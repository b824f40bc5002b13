/** Files from the web, such as the keys of repositories. */
import { type Action, type Check, command } from './action.js'

/** Put in place as a whole: half a key would be taken for one by the next run. */
export const download = (url: string, path: string, check: Check = { argv: ['test', '-s', path] }): Action =>
  command(
    [
      'sh',
      '-c',
      'curl --fail --silent --show-error --location --output "$1.new" "$2" && mv -f "$1.new" "$1"',
      'sh',
      path,
      url,
    ],
    { check, again: true },
  )
