import config from '../../../payload.config.ts'

type Texts = Readonly<Record<string, string>>

/** All texts of an object of Payload's, by the name under which it asks for them. */
function textsIn(part: object, above = ''): Texts {
  const texts: Record<string, string> = {}
  for (const [key, value] of Object.entries(part) as [string, object | string][]) {
    const name = above === '' ? key : `${above}:${key}`
    if (typeof value === 'string') texts[name] = value
    else Object.assign(texts, textsIn(value, name))
  }
  return texts
}

/** What the administration can say in both languages: Payload's own, and what the features of the editor bring along. */
export async function adminTexts(): Promise<{ english: Texts; khmer: Texts }> {
  const { i18n } = await config
  const languages = Object.entries({ ...i18n.supportedLanguages })
  const brought = new Map(Object.entries({ ...i18n.translations }))
  const textsOf = (language: string): Texts => {
    const [, own] = languages.find(([code]) => code === language) ?? []
    return { ...textsIn(own?.translations ?? {}), ...textsIn(brought.get(language) ?? {}) }
  }
  return { english: textsOf('en'), khmer: textsOf('km') }
}
