/** Tables inside a record: entries with ids of their own, kept in an order. */
export const INNER_TABLES = [
  'attributes',
  'ports',
  'slos',
  'versions',
  'questions',
  'kpis',
  'participants',
  'agenda',
  'requirements',
] as const
