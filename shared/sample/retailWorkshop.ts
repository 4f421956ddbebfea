// The session in which the worked example could have been made; people and minutes are ours.
import type { z } from 'zod'
import type { Portfolio } from '../model/portfolio'
import { keyed, orderAt } from './sampleTables'

type Given = z.input<typeof Portfolio>

const participants = [
  ['Amara', 'user'],
  ['Jonas', 'user'],
  ['Lin', 'domain-expert'],
  ['Marek', 'domain-expert'],
  ['Priya', 'builder'],
  ['Tom', 'builder'],
  ['Sofia', 'facilitator'],
] as const

/** The steps of the practice, in its order (2.16 to 2.41). */
const agenda = [
  ['Collect use cases', 15, true],
  ['Work backwards from the first use case', 25, true],
  ['Test the job descriptions', 10, true],
  ['Overlay the second use case', 20, true],
  ['Assign owners', 15, true],
  ['Set service level objectives', 20, false],
] as const

export const retailWorkshop: Pick<Given, 'sessions' | 'hotspots' | 'decisions' | 'parked' | 'glossary'> = {
  sessions: keyed([
    {
      id: 'session_first',
      name: 'First workshop',
      date: '2026-11-12',
      minutes: 105,
      order: orderAt(0),
      participants: keyed(
        participants.map(([name, role], index) => ({
          id: `participant_${name.toLowerCase()}`,
          name,
          role,
          order: orderAt(index),
        })),
      ),
      agenda: keyed(
        agenda.map(([title, minutes, done], index) => ({
          id: `step_${index + 1}`,
          title,
          minutes,
          done,
          order: orderAt(index),
        })),
      ),
    },
  ]),
  hotspots: keyed([
    {
      id: 'hotspot_gender',
      subject: 'product_customer_360',
      text: 'How many customers have stated their gender?',
      kind: 'question',
      order: orderAt(0),
    },
  ]),
  decisions: keyed([
    {
      id: 'decision_gender',
      subject: 'product_customer_360',
      session: 'session_first',
      text: 'Add gender to Customer-Marketing 360 instead of building a second customer product.',
      reason: 'Generalise what is there before adding anything.',
      date: '2026-11-12',
      order: orderAt(0),
    },
  ]),
  parked: keyed([{ id: 'parked_stores', text: 'Purchases in our stores, not only online', order: orderAt(0) }]),
  glossary: keyed([
    {
      id: 'term_clv',
      term: 'customer lifetime value',
      meaning: 'What a customer is expected to bring us from now on.',
    },
    { id: 'term_return', term: 'return', meaning: 'A purchase the customer sends back; exchanges count as returns.' },
    { id: 'term_cross_selling', term: 'cross-selling', meaning: 'Offering something that goes with what was bought.' },
  ]),
}
