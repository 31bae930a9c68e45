export const isoOrNull = (date: Date | null): string | null => date?.toISOString() ?? null
