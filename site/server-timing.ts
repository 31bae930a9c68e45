/** How long a page's questions to the database took, for browsers' tools and for the benchmarks. In milliseconds. */
export const serverTiming = (milliseconds: number): string => `query;dur=${milliseconds.toFixed(1)}`
