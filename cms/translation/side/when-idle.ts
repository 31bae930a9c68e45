/** Milliseconds: longer than the editor of rich texts waits at most before it hands over what was typed. */
const PATIENCE = 600

/** Once the browser has done what it put off, such as handing over what was typed in an editor. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else setTimeout(resolve, PATIENCE)
  })
