/** In the place of Payload's own button for it, which knows nothing of the rules: publishing is the desk's. */
export const NoPublishButton = () => null
