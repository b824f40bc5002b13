/** What every sign-in has in common. */
import type { Answer } from './recorder.js'

export const signInPath = '/v3/auth/tokens'

export const tokenOf = (answer: Answer): string => answer.headers.get('x-subject-token') ?? '<no token>'
