// A use case that is made of a deed is called by what is done, as people call it (2.14).
import { expect, it } from 'vitest'
import { deedName } from '../../../../shared/analysis/boundaries/deedName'

it.each([
  ['Sends retention e-mails to those at risk.', 'Send retention e-mails to those at risk'],
  ['Notifies customers of delays.', 'Notify customers of delays'],
  ['Dispatches a driver to each parcel.', 'Dispatch a driver to each parcel'],
  ['Triggers orders when stock is low.', 'Trigger orders when stock is low'],
  ['Releases the payments.', 'Release the payments'],
  ['Blocks accounts and notifies the holders.', 'Block accounts and notify the holders'],
  ['Warns the crew and the orders desk.', 'Warn the crew and the orders desk'],
  ['With freezing of the accounts in arrears.', 'Freezing of the accounts in arrears'],
  ['Mit Versand der Listen an die Sägewerke.', 'Versand der Listen an die Sägewerke'],
  ['Verschickt Angebote an gefährdete Kunden.', 'Angebote an gefährdete Kunden verschicken'],
  ['Verschickt Mahnungen an säumige Zahler.', 'Mahnungen an säumige Zahler verschicken'],
  ['Benachrichtigt die Pflege.', 'Die Pflege benachrichtigen'],
  ['Löst Bestellungen beim Lieferanten aus.', 'Bestellungen beim Lieferanten auslösen'],
  ['Informiert den Einkauf über Engpässe.', 'Den Einkauf über Engpässe informieren'],
  ['Sendet Gutscheine an treue Kunden.', 'Gutscheine an treue Kunden senden'],
  ['Überträgt die Buchungen an die Bank.', 'Die Buchungen an die Bank übertragen'],
  ['Vergibt Termine an wartende Patienten.', 'Termine an wartende Patienten vergeben'],
  ['Steuert die Heizung der Gebäude.', 'Die Heizung der Gebäude steuern'],
  ['Bestellt Ware bei den Lieferanten nach.', 'Ware bei den Lieferanten nachbestellen'],
  ['Storniert die Aufträge.', 'Die Aufträge stornieren'],
  ['Öffnet die Ventile bei Überdruck.', 'Die Ventile bei Überdruck öffnen'],
])('%s: %s', (sentence, name) => {
  const isGerman = /^\S+t\s/u.test(sentence)
  expect(deedName(sentence, isGerman ? 'Berechnet je Kunde die offenen Posten.' : '')).toBe(name)
})

it.each([
  'Retention e-mails to those at risk',
  'Send retention e-mails',
  'Verschickt Mahnungen an Kunden, die nicht zahlen',
  'Sperrt Konten und benachrichtigt die Inhaber',
  'Mahnungen an säumige Zahler',
  'Volunteers are paid their travel money',
  'Invitations to parents whose child is overdue',
  'Damit schwach gebuchte Kurse abgesagt werden',
  'Post wird an sie verschickt',
])('stays as it was said where the rule does not carry: %s', (sentence) => {
  expect(deedName(`${sentence}.`)).toBe(sentence)
})
