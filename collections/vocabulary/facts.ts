/** `{{slug}}` in any text stands for the current value of the fact with that slug. */
const FACT_TOKEN = /\{\{\s*([a-z0-9-]+)\s*\}\}/g

/** The text with its facts filled in. An unknown fact leaves its token visible, so that somebody notices and mends it. */
export function fillFacts(text: string, values: ReadonlyMap<string, string>): string {
  return text.includes('{{') ? text.replace(FACT_TOKEN, (token, slug: string) => values.get(slug) ?? token) : text
}

/** Slugs of the facts that a text uses, each once. */
export function factsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(FACT_TOKEN)].flatMap((match) => match[1] ?? []))]
}
