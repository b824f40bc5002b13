/** Before the tests in a terminal: says what is missing, once. */
import { requireTerminal } from './tmux.js'

export default requireTerminal
