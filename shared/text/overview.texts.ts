// The portfolio at a glance: marginal value, advice per domain, reuse, load; and the words every chart has.
export const overviewTextsEn = {
  'action.view.overview': 'Overview',
  'overview.wall.tallest': 'The {{count}} that brought most:',
  'overview.title': 'The portfolio at a glance',
  'overview.summary_one': '{{count, number}} use case needs $t(counted.products, {"count": {{products}} }).',
  'overview.summary_other':
    '{{count, number}} use cases need $t(counted.products, {"count": {{products}} }), {{shared, number}} of them shared by two or more.',
  'overview.empty': 'Nothing to look at yet',
  'overview.empty.why':
    'Once use cases need data products, this page shows what each further one brings and when to stop.',
  'chart.asTable': 'As a table',
  'chart.asSvg': 'SVG',
  'chart.help': 'Arrow keys walk from point to point.',
  'marginal.title.products': 'New products per further use case',
  'marginal.title.attributes': 'New attributes per further use case',
  'marginal.few.products': 'In order: {{counts}}. From four use cases on, a curve says where this goes.',
  'marginal.few.attributes': 'In order: {{counts}}. From four use cases on, a curve says where this goes.',
  'marginal.none': 'None of them brought anything new of this kind: there is no curve to draw.',
  'marginal.declines':
    'Each further use case brings about {{percent}} % less (90 % range: {{least}} to {{most}} %). The next one would bring about {{expected, number}}, likely between {{low, number}} and {{high, number}}.',
  'marginal.grows':
    'Each further use case brings about {{percent}} % more: the essentials may not be mapped yet. The next one would bring about {{expected, number}}, likely between {{low, number}} and {{high, number}}.',
  'marginal.unsure':
    'Whether each further one brings less cannot be told yet. The next one would bring {{expected, number}}, likely between {{low, number}} and {{high, number}}.',
  'marginal.point.products_one': 'Use case {{at}}, {{name}}: {{count}} new product',
  'marginal.point.products_other': 'Use case {{at}}, {{name}}: {{count}} new products',
  'marginal.point.attributes_one': 'Use case {{at}}, {{name}}: {{count}} new attribute',
  'marginal.point.attributes_other': 'Use case {{at}}, {{name}}: {{count}} new attributes',
  'marginal.next':
    'The next use case would bring {{expected, number}}, likely between {{low, number}} and {{high, number}}',
  'marginal.next.tick': 'next',
  'marginal.next.row': 'The next one',
  'marginal.range': '{{expected, number}} ({{low, number}} to {{high, number}})',
  'marginal.column.useCase': 'Use case',
  'marginal.column.products': 'New products',
  'marginal.column.attributes': 'New attributes',
  'marginal.column.reused': 'Products reused',
  'marginal.column.curve': 'Curve (90 % range)',
  'advice.title': 'When to stop: about five use cases per domain',
  'advice.why':
    'The practice says: up to five use cases; beyond that the marginal value decreases, as the most essential products of a domain are mapped. This is the evidence of your portfolio.',
  'advice.none': 'No domain owns a product yet.',
  'advice.unowned': 'Products without an owner',
  'advice.column.domain': 'Domain',
  'advice.column.useCases': 'Use cases',
  'advice.column.evidence': 'New products with each, in order',
  'advice.column.advice': 'What it says',
  'advice.evidence': 'New products with each use case: {{counts}}',
  'advice.up-to-five.word': 'go on',
  'advice.up-to-five': 'Up to five are worth it as a rule.',
  'advice.beyond-five-still-new.word': 'still new',
  'advice.beyond-five-still-new_one': '{{beyond}} beyond five still brought {{count}} new product: going on may pay.',
  'advice.beyond-five-still-new_other':
    '{{beyond}} beyond five still brought {{count}} new products: going on may pay.',
  'advice.beyond-five-little-new.word': 'little new',
  'advice.beyond-five-little-new_one':
    '{{beyond}} beyond five brought {{count}} new product: the essentials seem to be mapped, another domain may bring more.',
  'advice.beyond-five-little-new_other':
    '{{beyond}} beyond five brought {{count}} new products: the essentials seem to be mapped, another domain may bring more.',
  'reuse.title': 'Use cases per product',
  'reuse.finding':
    'Two or more use cases share {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); built for one alone: {{singleUse, number}}.',
  'reuse.point_one': '{{count}} product, use cases served: {{uses}}',
  'reuse.point_other': '{{count}} products, use cases served: {{uses}}',
  'reuse.column.uses': 'Use cases served',
  'reuse.column.products': 'Products',
  'load.title': 'What each domain carries',
  'load.finding':
    '{{name}} carries most: products {{products}}, source systems {{sources}}. A reason to look, not a score.',
  'load.even': 'No domain carries more than every other.',
  'load.point': '{{name}}: products {{products}}, source systems {{sources}}, neighbouring domains {{neighbours}}',
  'load.column.domain': 'Domain',
  'load.column.products': 'Products',
  'load.column.sources': 'Source systems',
  'load.column.neighbours': 'Neighbouring domains',
  'load.column.slos': 'Promises',
} as const

export const overviewTextsDe: Record<keyof typeof overviewTextsEn, string> = {
  'action.view.overview': 'Überblick',
  'overview.wall.tallest': 'Die {{count}}, die am meisten brachten:',
  'overview.title': 'Das Portfolio auf einen Blick',
  'overview.summary_one': '{{count, number}} Anwendungsfall braucht $t(counted.products, {"count": {{products}} }).',
  'overview.summary_other':
    '{{count, number}} Anwendungsfälle brauchen $t(counted.products, {"count": {{products}} }), davon {{shared, number}} für zwei oder mehr.',
  'overview.empty': 'Noch nichts zu sehen',
  'overview.empty.why':
    'Sobald Anwendungsfälle Datenprodukte brauchen, zeigt diese Seite, was jeder weitere bringt und wann es genug ist.',
  'chart.asTable': 'Als Tabelle',
  'chart.asSvg': 'SVG',
  'chart.help': 'Die Pfeiltasten gehen von Punkt zu Punkt.',
  'marginal.title.products': 'Neue Produkte je weiterem Anwendungsfall',
  'marginal.title.attributes': 'Neue Attribute je weiterem Anwendungsfall',
  'marginal.few.products': 'Der Reihe nach: {{counts}}. Ab vier Anwendungsfällen sagt eine Kurve, wohin das führt.',
  'marginal.few.attributes': 'Der Reihe nach: {{counts}}. Ab vier Anwendungsfällen sagt eine Kurve, wohin das führt.',
  'marginal.none': 'Keiner brachte davon etwas Neues: Es gibt keine Kurve zu zeichnen.',
  'marginal.declines':
    'Jeder weitere Anwendungsfall bringt etwa {{percent}} % weniger (90‑%‑Bereich: {{least}} bis {{most}} %). Der nächste brächte etwa {{expected, number}}, wahrscheinlich zwischen {{low, number}} und {{high, number}}.',
  'marginal.grows':
    'Jeder weitere Anwendungsfall bringt etwa {{percent}} % mehr: Das Wesentliche steht vielleicht noch nicht auf der Karte. Der nächste brächte etwa {{expected, number}}, wahrscheinlich zwischen {{low, number}} und {{high, number}}.',
  'marginal.unsure':
    'Ob jeder weitere weniger bringt, lässt sich noch nicht sagen. Der nächste brächte {{expected, number}}, wahrscheinlich zwischen {{low, number}} und {{high, number}}.',
  'marginal.point.products_one': 'Anwendungsfall {{at}}, {{name}}: {{count}} neues Produkt',
  'marginal.point.products_other': 'Anwendungsfall {{at}}, {{name}}: {{count}} neue Produkte',
  'marginal.point.attributes_one': 'Anwendungsfall {{at}}, {{name}}: {{count}} neues Attribut',
  'marginal.point.attributes_other': 'Anwendungsfall {{at}}, {{name}}: {{count}} neue Attribute',
  'marginal.next':
    'Der nächste Anwendungsfall brächte {{expected, number}}, wahrscheinlich zwischen {{low, number}} und {{high, number}}',
  'marginal.next.tick': 'nächster',
  'marginal.next.row': 'Der nächste',
  'marginal.range': '{{expected, number}} ({{low, number}} bis {{high, number}})',
  'marginal.column.useCase': 'Anwendungsfall',
  'marginal.column.products': 'Neue Produkte',
  'marginal.column.attributes': 'Neue Attribute',
  'marginal.column.reused': 'Wiederverwendet',
  'marginal.column.curve': 'Kurve (90‑%‑Bereich)',
  'advice.title': 'Wann genug ist: etwa fünf Anwendungsfälle je Domäne',
  'advice.why':
    'Die Praxis sagt: bis zu fünf Anwendungsfälle; danach sinkt der Grenznutzen, weil die wesentlichen Produkte einer Domäne auf der Karte stehen. Das sagt Ihr Portfolio dazu.',
  'advice.none': 'Noch besitzt keine Domäne ein Produkt.',
  'advice.unowned': 'Produkte ohne Eigentümer',
  'advice.column.domain': 'Domäne',
  'advice.column.useCases': 'Anwendungsfälle',
  'advice.column.evidence': 'Neue Produkte mit jedem, der Reihe nach',
  'advice.column.advice': 'Was das sagt',
  'advice.evidence': 'Neue Produkte mit jedem Anwendungsfall: {{counts}}',
  'advice.up-to-five.word': 'weiter',
  'advice.up-to-five': 'Bis zu fünf lohnen sich in der Regel.',
  'advice.beyond-five-still-new.word': 'noch Neues',
  'advice.beyond-five-still-new_one':
    '{{beyond}} über fünf hinaus brachten noch {{count}} neues Produkt: Weitermachen kann sich lohnen.',
  'advice.beyond-five-still-new_other':
    '{{beyond}} über fünf hinaus brachten noch {{count}} neue Produkte: Weitermachen kann sich lohnen.',
  'advice.beyond-five-little-new.word': 'wenig Neues',
  'advice.beyond-five-little-new_one':
    '{{beyond}} über fünf hinaus brachten {{count}} neues Produkt: Das Wesentliche scheint zu stehen; eine andere Domäne kann mehr bringen.',
  'advice.beyond-five-little-new_other':
    '{{beyond}} über fünf hinaus brachten {{count}} neue Produkte: Das Wesentliche scheint zu stehen; eine andere Domäne kann mehr bringen.',
  'reuse.title': 'Anwendungsfälle je Produkt',
  'reuse.finding':
    'Zwei oder mehr Anwendungsfälle teilen sich {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); nur für einen gebaut: {{singleUse, number}}.',
  'reuse.point_one': '{{count}} Produkt, bediente Anwendungsfälle: {{uses}}',
  'reuse.point_other': '{{count}} Produkte, bediente Anwendungsfälle: {{uses}}',
  'reuse.column.uses': 'Bediente Anwendungsfälle',
  'reuse.column.products': 'Produkte',
  'load.title': 'Was jede Domäne trägt',
  'load.finding':
    '{{name}} trägt am meisten: Produkte {{products}}, Quellsysteme {{sources}}. Ein Grund hinzusehen, keine Note.',
  'load.even': 'Keine Domäne trägt mehr als alle anderen.',
  'load.point': '{{name}}: Produkte {{products}}, Quellsysteme {{sources}}, benachbarte Domänen {{neighbours}}',
  'load.column.domain': 'Domäne',
  'load.column.products': 'Produkte',
  'load.column.sources': 'Quellsysteme',
  'load.column.neighbours': 'Benachbarte Domänen',
  'load.column.slos': 'Zusagen',
}
