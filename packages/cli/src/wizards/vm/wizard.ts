/** The VM wizard: its steps over the spec of the SDK, and what the server makes of it. */
import { vmReviewer, vmSpecIssues } from '@pve/sdk'
import type { Wizard } from '../../terminal/wizard/types.js'
import { accountScope } from '../sign-in/account.js'
import type { SignIn } from '../sign-in/step.js'
import { confirm } from './confirm.js'
import type { VmCreation } from './creation.js'
import { vmForms } from './fields.js'
import { vmSources } from './sources.js'
import { type Submission, submission } from './submit.js'

export interface VmWizard {
  readonly wizard: Wizard
  readonly submission: Submission
}

export function vmWizard(signIn: SignIn, creation: VmCreation): VmWizard {
  const reviewer = vmReviewer(creation.client, () => creation.defaults)
  const steps = vmForms(vmSources(creation.client, reviewer))
  const submitted = submission(creation)
  return {
    submission: submitted,
    wizard: {
      title: 'Create a VM',
      steps: [signIn.step, ...steps, confirm(creation, steps), submitted.step],
      validate: (scope, values) => (scope === accountScope ? signIn.validate(values) : vmSpecIssues(values)),
      review: async (values) => {
        const { issues, notes, complete } = await reviewer.review(values)
        // A copy is as its source, but for what is said.
        const isCopy = values['cloneFrom'] !== undefined
        return { issues, notes, complete: { ...complete }, ...(isCopy && { unsaid: 'as the source' }) }
      },
      isLockedOut: (error) => signIn.isLockedOut(error),
      forget: () => reviewer.forget(),
    },
  }
}
