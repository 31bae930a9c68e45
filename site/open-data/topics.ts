import type { Resource } from '../../cms/generated/payload-types.ts'

/** The topics of a resource that have a name in the language in which it was found. */
export const namedTopics = (topics: Resource['topics']): readonly { slug: string; name: string }[] =>
  (topics ?? []).flatMap((topic) =>
    typeof topic === 'string' || !topic.name ? [] : [{ slug: topic.slug, name: topic.name }],
  )
