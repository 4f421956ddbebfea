import { phrasesOf } from '../phrases'

/** One concept although "and" is in it (DOMAIN section D). */
export const FIXED_PAIRS = phrasesOf(`
  terms and conditions, profit and loss, supply and demand, bed and breakfast, research and development, mergers and acquisitions, health and safety
  oil and gas, import* and export*, assets and liabilities, accounts payable and receivable, income and expenditure, revenue and expense*
  point* of sale and*, arrivals and departures, arrival* and departure*, open and close*, start and end, cost* and benefit*, plan and actual
  planned and actual, checks and balances, wear and tear, track and trace, search and rescue, stop and search, pros and cons, trial and error
  births and deaths, time and attendance, food and drink, food and beverage, hotels and restaurants, agriculture and forestry, size and shape
  angebot und nachfrage, gewinn und verlust, soll und haben, forderungen und verbindlichkeiten, forschung und entwicklung, import und export
  plan und ist, kosten und nutzen, einnahmen und ausgaben, grund und boden, hab und gut, an- und abfahrt, kauf und verkauf, hotel und gaststätten
  land- und forstwirtschaft, lager und transport, geburten und sterbefälle, bund und länder, höhe und breite, ein- und auszahlungen`)
