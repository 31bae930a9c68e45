// `npm run staff:second-factor -- EMAIL`: for whoever has the machine when an administrator has lost the telephone.
import { forgetFactor } from '../cms/second-factor/store.ts'
import { endWith, success } from './outcome.ts'
import { changeStaffAccount } from './staff-account.ts'

const asked = { command: 'staff:second-factor', email: process.argv[2] }

const outcome = await changeStaffAccount(asked, async (payload, { id, email }) => {
  await forgetFactor(payload, id)
  return success(`${email} is logged out everywhere. The next log-in asks to set up an authenticator app anew.`)
})
endWith(outcome)
