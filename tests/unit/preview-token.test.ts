import { describe, expect, test } from 'vitest'

import { readPreview, signPreview, type PreviewClaim } from '../../collections/previews/token.ts'
import { pageKey } from '../../site/server/page-cache/page-key.ts'
import { previewHeaders } from '../../site/server/preview-headers.ts'

const SECRET = 'a secret of thirty-two characters or more'
const NOW = Date.parse('2026-11-28T03:00:00Z')
const claim: PreviewClaim = {
  kind: 'press-releases',
  id: '019ac0de-0000-7000-8000-000000000001',
  until: NOW + 60_000,
  holder: { kind: 'link', id: '11111111-2222-4333-8444-555555555555' },
}

describe('a link to a draft', () => {
  test('opens the document that it was made for, until its end', () => {
    const token = signPreview(SECRET, claim)
    expect(readPreview(SECRET, token, NOW)).toEqual(claim)
    expect(readPreview(SECRET, token, claim.until)).toBeUndefined()
    const live: PreviewClaim = { ...claim, holder: { kind: 'staff', id: claim.holder.id } }
    expect(readPreview(SECRET, signPreview(SECRET, live), NOW)).toEqual(live)
  })

  test('opens nothing once a letter of it is another, or another secret has signed it', () => {
    const token = signPreview(SECRET, claim)
    for (let at = 0; at < token.length; at += 1) {
      const forged = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1)
      // The last letter of base64 holds two bits that mean nothing.
      if (at < token.length - 1) expect(readPreview(SECRET, forged, NOW), String(at)).toBeUndefined()
    }
    expect(readPreview(`${SECRET}.`, token, NOW)).toBeUndefined()
    expect(readPreview(SECRET, token.replace('press-releases', 'news'), NOW)).toBeUndefined()
    expect(readPreview(SECRET, token.replace('.link.', '.staff.'), NOW)).toBeUndefined()
    for (const nonsense of ['', '.', 'news', `${token}.`, token.repeat(2)]) {
      expect(readPreview(SECRET, nonsense, NOW)).toBeUndefined()
    }
  })

  test('is never among the pages that are kept', () => {
    expect(pageKey('/en/news/umbrellas')?.key).toBe('/en/news/umbrellas')
    expect(pageKey('/en/news/umbrellas?preview=anything')).toBeUndefined()
    expect(pageKey('/en/resources?topic=gaming&preview=anything')).toBeUndefined()
  })

  test('is framed by the administration alone, and only where staff look at their own work', () => {
    const framed = previewHeaders('https://hotline.example', 'https://cms.hotline.example')
    expect(framed['content-security-policy']).toContain('frame-ancestors https://cms.hotline.example')
    expect(framed['content-security-policy']).toContain("script-src 'self'")
    expect(previewHeaders('https://hotline.example', undefined)).toEqual({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
  })
})
