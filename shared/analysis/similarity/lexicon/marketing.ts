/** Words of campaigns, websites, media and their effect. How to read it: lexiconText.ts. */
export const MARKETING = `
@marketing
campaign: campaign marketing mail mails newsletter advertising advertisement advert adverts ad ads promotion promote
  mailing outreach commercial billboard direct_mail leaflet kampagne werbung anzeige rundschreiben aktion prospekt
  werbemittel werben bewerben marketingaktion advertising_campaign advertise promoted sponsored poster radio_spot
  tv_spot plakat werbespot beworben reklame > contact consent segment
ad_performance: impression impressions click clicks click_through ctr reach audience ad_spend ad_group creative cpc
  cpm bid placement reichweite klick klicks anzeigengruppe werbebudget einblendung cost_per_click return_on_ad_spend
  roas ad_results what_ads_bring werbewirkung anzeigenerfolg > campaign
keyword: keyword search_term search_terms type_in typed people_type query seo ranking_in_search search_engine google
  suchbegriff suchwort stichwort suchmaschine > search
search: search searched query look_for looked_for look_up find found seek type_in not_found suche suchen gesucht
  suchanfrage finden suchbegriff
conversion: conversion convert converted converts goal sign_up signed_up registers register becomes_customer
  completes lead_to_sale attribution funnel_step response_rate konversion umwandlung abschlussquote zielerreichung
  anmelden end_up_buying turn_into_customers from_visit_to_purchase complete_form werden_kunden kaufen_am_ende >
  campaign order
email_event: open_rate opens opened bounce bounced unsubscribe newsletter_click email_sent deliverability
  öffnungsrate geöffnet abgemeldet zustellbarkeit newsletter
website: website web site online online_shop page landing_page homepage browse browsing click session clickstream
  page_view traffic_source referrer bounce_rate visitor_online surf webseite seite internetseite besuch_online klick
  aufruf seitenaufruf onlineshop sitzung startseite stöbern surfing online_visitors traffic hits_on_page
  site_visitors internetauftritt seitenaufrufe netz_besucher look_at looks_at looked_at_but viewed page_opened
  angeschaut angesehen_seite > visitor
social: social social_media post posts follower followers share shares likes hashtag instagram facebook linkedin
  tiktok youtube twitter influencer mention buzz community engagement soziale_medien beitrag folgen teilen gefällt >
  media_coverage
media_coverage: media press mention mentions mentioned coverage article_about journalist newspaper clipping pr
  publicity presse medien zeitung berichterstattung erwähnung erwähnt pressespiegel
brand: brand awareness image recognition brand_tracking known recall_of_brand marke bekanntheit markenbekanntheit
  bekannt
lead_score: lead_score qualified_lead mql sql_lead nurturing leadbewertung
marketing_budget: marketing_budget marketing_spend media_spend werbeausgaben werbebudget mediabudget
trade_fair: trade_fair fair exhibition_stand booth conference messe messestand konferenz tagung
content: content article story blog editorial post text copy whitepaper inhalt beitrag artikel_text redaktion
  veröffentlichung publikation
referral: referral refer_a_friend word_of_mouth tell_friends recommend_to weiterempfehlung freunde_werben
  mundpropaganda > satisfaction
experiment: experiment ab_test a_b_test variant_test split_test treatment_group control_group try_out versuch
  test_gegen ausprobieren
device: device phone mobile smartphone handset desktop tablet browser screen operating_system os handy handys
  endgerät mobilgerät gerät geräte betriebssystem
app_store: app_store install installs download downloads uninstall app_rating play_store installation herunterladen
  installieren
geo_market: catchment catchment_area trade_area neighbourhood einzugsgebiet umkreis
lookalike: lookalike similar_to look_like similar_people ähnlich ähnliche zwillinge
gift_card: gift_card gift_voucher store_credit geschenkkarte geschenkgutschein
`
