/** A member’s id as the bytes that authenticators keep it in: it says nothing about the person. */
export const userHandleOf = (member: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(member.replaceAll('-', ''), 'hex'))
