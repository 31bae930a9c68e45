import type { CDPSession, Page } from 'playwright-core'

/** A device that makes and keeps passkeys, and says yes in its owner's place (WebDriver extension of WebAuthn, by CDP). */
export interface VirtualAuthenticator {
  /** How many passkeys are on it. */
  passkeys(): Promise<number>
  /** Whether it takes whoever is there for its owner: finger, face or PIN. */
  recognises(owner: boolean): Promise<void>
}

/** Plugs a device into a page, for as long as the page is open. */
export async function plugIn(page: Page): Promise<VirtualAuthenticator> {
  const client: CDPSession = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    async passkeys() {
      return (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length
    },
    async recognises(owner) {
      await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: owner })
    },
  }
}

/**
 * Takes away the list that a browser shows at the box for the address, so that the button alone asks for a passkey. The device
 * says yes to whatever it is asked, and would log its owner in by the list before anybody has pressed anything.
 */
export const withoutList = (page: Page) =>
  page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
  })
