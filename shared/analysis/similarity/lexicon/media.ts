/** Words of films, music, news, games. How to read it: lexiconText.ts. */
export const MEDIA = `
@streaming
title: title titles film films movie movies series episode episodes season show programme documentary titel filme
  serie serien folge folgen staffel sendung sendungen films_and_series what_we_show catalogue_of_films filmkatalog
  programmtitel
playback: playback play plays played stream streamed streaming watch watched watch_time view viewing pause
  finish_watching stop_watching binge sehen gesehen ansehen schauen geschaut wiedergabe streamen abspielen
  abgebrochen angesehen finish_an_episode stop_halfway what_people_watch watched_to_the_end zu_ende_gesehen
  zu_ende_geschaut eingeschaltet abgerufen > title
viewer: viewer viewers audience listener listeners ratings_of_tv reach_of_programme zuschauer hörer publikum
  einschaltquote quote quoten
music: music song songs track album artist_of_music playlist radio musik lied lieder titel_musik künstler
podcast: podcast podcasts audio_book hörbuch
buffering: buffering buffer stall stalls freeze freezes frozen_picture lag loading_time picture_freezes stutter
  ruckeln ruckelt hängt hängen puffern ladezeit einfrieren picture_stops bild_steht bild_hängt video_stockt
rights: rights licence_fee licensing licence_window rights_window royalty royalties copyright broadcast_rights
  may_show rechte lizenz lizenzen lizenzgebühr tantieme urheberrecht senderechte may_no_longer_show may_broadcast
  dürfen_zeigen nicht_mehr_zeigen ausstrahlen
content_cost: content_cost production_spend production_budget produktionskosten
newsroom: news newspaper newspapers newsroom editorial headline headlines journalist reader readers reading
  nachrichten zeitung zeitungen redaktion schlagzeile leser lesen leserschaft
paywall: paywall digital_subscription free_article bezahlschranke digitalabo > subscription
print: print circulation copies print_run newsstand auflage druckauflage kiosk exemplar exemplare
book_trade: publisher publishing author authors royalties_of_author novel verlag autor autoren roman manuskript
advert_slot: commercial_break ad_slot inventory_of_ads advertiser advertisers werbeplatz werbeblock werbekunde
game: game games gamer level levels match_of_game in_app score_of_game quest spiel spiele computerspiel
betting: bet bets betting gambling casino lottery odds wager wette wetten glücksspiel lotterie quote_wette
photo: photo photos photograph image images picture_archive foto fotos bild bilder bildarchiv aufnahme pictures
  picture decent_photo produktbild abbildung
moderation: moderation hate_speech report_abuse flagged_post gemeldeter_beitrag
crash: crash crashes crashed crash_report closes_by_itself freeze_app hang quits_unexpectedly absturz abstürze
  abgestürzt stürzt_ab > bug
`
