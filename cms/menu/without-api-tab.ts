import type { CollectionConfig, GlobalConfig } from 'payload'

/** Pages of the administration without the tab that shows a document as programs read it: nobody who writes here needs it. */
export const withoutApiTab = <Config extends CollectionConfig | GlobalConfig>(config: Config): Config => ({
  ...config,
  admin: { ...config.admin, hideAPIURL: true },
})
