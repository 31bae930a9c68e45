// `npm run staff:password -- EMAIL`: a new password for a staff account, for whoever has the machine but not the password.
import { randomBytes } from 'node:crypto'
import { endWith, success } from './outcome.ts'
import { changeStaffAccount } from './staff-account.ts'

const asked = { command: 'staff:password', email: process.argv[2] }

const outcome = await changeStaffAccount(asked, async (payload, { id, email }) => {
  const password = randomBytes(15).toString('base64url')
  const overrideAccess = true
  await payload.update({ collection: 'staff', id, data: { password }, overrideAccess })
  // Somebody who asks for a new password has often used up the attempts with the old one.
  await payload.unlock({ collection: 'staff', data: { email, password: '' }, overrideAccess })
  return success(`The new password, shown this once: ${password}`)
})
endWith(outcome)
