/** What people said, as it stands inside a sentence of ours, which ends with a full stop of its own. */
export const withoutFullStop = (said: string): string => said.trim().replace(/(?<!\.)\.$/u, '')
