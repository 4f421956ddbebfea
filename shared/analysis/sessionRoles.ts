// Users, domain experts and the people who will build: a session without one of them designs for somebody who is not there (2.18).
import type { Session } from '../model/entities/workshop'
import { inOrder } from '../model/orderKey'
import { finding, rule } from './finding'

const neededRoles = ['user', 'domain-expert', 'builder'] as const
export type NeededRole = (typeof neededRoles)[number]

/** The roles nobody fills; empty while nobody has been written down, for then nothing is known. */
export function missingRolesOf({ participants }: Pick<Session, 'participants'>): readonly NeededRole[] {
  const there = new Set<string>(Object.values(participants).map(({ role }) => role))
  return there.size === 0 ? [] : neededRoles.filter((role) => !there.has(role))
}

/** One gentle hint for each session, naming what is missing. */
export const sessionRolesRule = rule({
  id: 'session-roles',
  reads: ['sessions'],
  find: ({ sessions }) =>
    inOrder(sessions).flatMap((session) => {
      const missing = missingRolesOf(session)
      if (missing.length === 0) return []
      const text = `finding.session-roles.${missing.join('-and-')}` as 'finding.session-roles.user'
      return [finding(text, session.id, { severity: 'info', ref: '2.18', name: session.name })]
    }),
})
