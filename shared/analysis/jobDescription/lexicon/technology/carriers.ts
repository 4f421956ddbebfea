/** Machines, places, steps and applications that tell nothing of the content where technology is named beside them. */
export const CARRIER_WORDS = `
  aaf aareon abac abap abbyy abfrage abfragen abgefragt abgeglichen abgeholt abgeleitet abgerufen abgetippt
  abgetippte abgetippten abgleich abies ablegen abruf abrufe abruflauf abtippen acars accela acdocp ack aconex
  acumatica adapter adf adl adls adrc adris adt adwords adyen aes afas afterbuy aftn afvc agresso agrosoft ahrefs
  airbyte aircall airflow akamai akeneo akka aks aktualisierung alation albis aleph algolia aliyun alkis allplan
  allris altdaten altea altruja altsystem amdp amhs anaplan anbindung angeliefert angularjs anla anlieferung anlz
  anomalo ansible ansicht anthos anthropic anwendung append appended appsflyer appsheet appsmith apptio apriso aptean
  arcgis archibus archicad arcplan arcpy arcsight argocd array arrays artifax arztbrief asana asc asseco ataccama
  atkis atlan atscale attribut attribute aufbau aufbewahrt aufk ausgelesen ausgespielt auslesung autista automatic
  automatisch automatisiert automic automl avaloq avaya avro axapta axiell azkaban baan backends backfill backup
  backups bacnet bacs badi badis bam bamboohr bancos basecamp basware batchlauf bcf beladung belvis bentoml berman
  bgp biberon bicc bigeye bilddatei bildschirmmaske billbee bim birst bissantz bitbucket blackbaud blackline bokeh
  boomi bordereau bots braumat brevo brewman brewplan breww brokers bromcom bsas budibase bugsnag buildkite bw bwf
  bxf bydesign cached caffe calendly callback campai campusnet camstar camt camunda canias canopen capmo cargowise
  carto caseware casted castordoc catalogue catboost catia cdc cdisc cdn cdp cdr cdrs cel centreon ceph cerner
  changelog chargebee charly chartio chatbot chatbots checkmk checksum checksums cherwell chroma chromadb cicd cics
  cif circleci circulated citrix citus citygml civica civicrm civitec ckan clearbit clearml clickdoc cloudbeds
  clubdesk clusters cmdb cmms coalesce coalesced coalesces cobk codebase codegen codeunit cogito cognos colab
  collibra conject consolidated constraint consumer containers converis coois copybook copybooks coss couchbase
  couchdb coupa coveo crawler crewai crhd criteo cron cronjob cropwise crosswalk crud cska cskt csv csvs ctas cte
  cube cubejs cubes cubeware curated custtable cwr cyberark cyclonedx dags dairycomp dairyplan dakosy dampsoft dask
  databox datadog datafold datahub datalake datalakes dataops dataplex datapoint dataproc datarobot dataverse
  datazone dateigröße dateipfad dateisystem dateisysteme dateisystems datenaustausch datenband datenbank datenbanken
  dateneingabe datenfeed datenfile datenfluss datenflusses datenflüsse datenflüssen datenmodell datenmodelle
  datenmodellen datenmodells datenquelle datenquellen datensee datensees datensicherung datenspeicher datenspeichers
  datenstrom datenstroms datenströme datenströmen datentransfer datenträger datenträgern datenträgers datentyp
  datentypen datentyps datenübernahme davip dax dbscan dbt dcs ddl debezium dedalus deduped dedupes deepnote deequ
  deliver delpro deltalauf deltaload deltas denodo designa deskline devops dfbnet dgm dicom digicult digsilent divera
  djvu dlq dml dms dng docker docstring doctolib docusign docx dokuwiki domo domus dotnet downlink downlinks
  downloadable dplyr dremel dremio drilldown dropdown dropdowns dsm dso dsos dspace dta dted dtm duckdb dumped dwf
  dynatrace ead ebkn ebook ebs ecan ecdis echarts ecm econda ecount ecs edc edf edi edidc edr edupage edw efs ehr
  eikon eina eingabemaske eingabemasken eingegeben eingelesen eingespielt eingetippt eingetippte eingetippten
  eingetragen einspielung eks ellucian elo eloqua elt elvanto emarsys emcs empfangen emr enc encrypted endpoints
  endpunkt endpunkte enovia entered entität entitäten entladung enum enums epiccare epicor episerver eprints epsg
  epub equi equz erd erfassung erpnext erps esb esds esri esxi ethercat ethereum etl etracker euregon euromap eventim
  eviews excelfile exceltool exif exoscale expensify expired expires exporte exportiert exportjob extrahiert extrakt
  extrakte extraktor extranet faas factset fadata failover faiss fam fastapi fastbill fastly fastq faxed fbdi
  fbprophet fcs feldliste feldlänge feldname feldnamen feldtyp feldtypen felis feratel fetches fgb fieldview figshare
  fiix filebeat filemaker filename filenames finacle finastra finnova fiori firebird firehose flattened flexcube
  flexnow flexray flowfact fluentbit fluentd fluxcd fme footer fortnox forumstar forwarded fourkites freshdesk
  friedolin ftp ftps full gaeb gainsight gcode gcp gdal gdt gdv gecrawlt gecrawlte gehasht gehashte gehashten
  gehashter gejoined gejoint gejointe gejointen gejointer gelöscht gemailt genesys gensim geocoder geodienst geonis
  geonode geopandas geoserver geotab geotiffs geparste geschickt gescraped gescrapt gescrapte gesendet gespeichert
  gespiegelt gestreamt getcensus ggplot gigabytes gis gitea gitops gke glassfish glb gltf gmail godesys goecom golang
  gooddata govdata gpt gpus gpx grabbed gradio granicus granularität graylog greenplum gretl grib großrechner
  großrechnern großrechners grpc gsheet gsheets gsuite gtfs gtp guestline guid guidewire guids hacon hafas handliste
  haproxy hardcoded harvested hashed hashicorp hashwert hashwerte hastus heatmap hetzner hevc highjump hightouch
  hisinone hochgeladen hochgeladene hochgeladenen hochgeladener hochladen holistics holt hopsworks hotjar hris
  händisch iaas iac icinga ics idempotent identifier ifc iflot ifttt iis ilias imdsoft img impax import importe
  importjob imports ims inbox indices infocube infocubes infoma infopath infor infoset infosets infozoom ingesting
  ingests ini inkrementell inmon inpol inriver insert insis instana intacct intranet invenio inxmail iot ipfs iptc
  ipynb ipython isams iserv isobus ispf istio itcs iterable itwo ivalua ivanti ivopol izenda jaeger jaggaer jax jboss
  jcds jcl jdbc jde jdf jedox jetticket jfrog jinja jmf jmp jobplan jobpläne joins joomla jotform jql jquery json
  jsonl jsto jt jupyter jvm jwt jährlich kafka kardinalität kardinalitäten keras keycloak keyed keys keyvault ki
  kibana kidkita kilobytes kimball kinesis kis kisters kivan klarna klipfolio kmeans kml knitr knkk knx kofax koha
  komplett konv kopfsatz kopfsätze kopie kopien kopierjob kordoba kronos ksds kserve kubectl kudu kundennr kyligence
  kylin kyriba labware ladedatei ladedatum ladejob ladejobs ladelauf ladelaufs ladeliste ladeläufe ladeplan lagp
  lakehouse lammkom lancedb langchain langfuse langgraph langsmith laravel lauf laufwerke laufwerken laufwerks lauris
  lbwe lbwq ldt leidis leitstand lexoffice lexware lightdash lightgbm lightsail lightstep lims linkerd linode lis
  liveboard llm llms loader localhost lochkarte lockbox lodas loga loggly logineo logrhythm logstash lonworks lovion
  lstm lucanet lucene luftbild luigi lämmkom läufe löschlauf macro maf mage magento mail mailchimp mailgun makro
  mambu manual manuell mapbox mapi mapping mapserver marketo markit marqo massenexport matched matillion matomo
  maximo mdm medaillon medallia medallion medatix medatixx mediawiki medico medidata medifox medistar meditech
  megabytes meldeweg mendix meso metabase metadaten metadatum metamodel metar mets mfa mht micros midosa migewa migo
  migrated migration migriert milvus mimsy minio minitab misys mitmas mixpanel mixtral mllib mlops mmbe modbus modin
  momentaufnahme monatlich monatsjob moodle mosmix mov moveit mparticle mpdv mpls mqtt mrsid msgpack msk mska msku
  mslb mssql mtls mulesoft munis murex musicxml mvke mvs mxnet myfactory myneva nachgeladen nachgetragen
  nachlieferung nachricht nachtjob nachtlauf nagios namespace nast nats navis navision navitaire ncts neplan ner
  nessus netdata netlify netrind netview nevaris newrelic newsfeed nfc nginx nlp nltk nodejs normalform normalisiert
  normalized nosql notam nsq nuliga nullable nulls nullwert numpy nutanix nutzlast nuxt nvl nwc nwd nächtliche
  nächtlicher obd obiee obt obtained oci odata odette odi odoo odqmon odx offline ofx ohpen oidc okewo okta olap
  ollama omni omop onedrive onelake onelogin onestream online onnx onoffice oohead ooline opcenter openai opencv
  openerp opengov openid openldap openpetra openshift openstack opentofu opentrack openvms opsgenie optiback optibus
  orbis orca ordnern ospf osplus otbi otel otrs otx outbox outbrain overwrite overwriting ovhcloud paas pacer pacs
  pagerduty pardot partitionen partitioniert partitionierte partitionierten partitions pasted paychex paycom pbi pdb
  pdx perfion persisted persists personio petabytes pfad pgvector pim pimcore pinecone pingdom pinot piped pipedrive
  pipelines piveau pivot pivotiert piwik planon planradar playbook plcs plex plko plm plotly plpo pnl poc podman
  polars por porcitec portbase portmis posted postgis postgres posthog powerapps powerbi powerlink ppt pptx prejoined
  premis primavera primo primuss proalpha process procore prodoppik profibus profinet programm prores prosoz protel
  protobuf protocol proxmox prtg psd psipenta psiwms psjob publisher pubsub pulling pulsar pulumi purged pushes pypi
  qamr qar qdrant qgis qgz qif qlik qmih qradar qualtrics qualys quelldatei quelldateien quellen quellfeld queryable
  questback questdb queue queues rabbitmq racf radolan railopt railsys rbac reactjs realpage realtime receives
  rechenweg rechenzentrum rechenzentrums recording recurly redash redmine refinitiv regex regexes regisafe rekeyed
  relations reloads reltio remix replaced replay replication repliziert replizierte replizierten resb reservix resync
  resynced retek retrieval retrieved retrieves retyped retyping revit rexx rfid ris rivus rmarkdown roh rohdatei
  rollbar rotated rpa rpg rspc rstudio rtp rtu rundmail rundmails runtime rvt saba saiku sailpoint salesloft
  saltstack samedi saml samsara sapgui sarima satzart satzarten satzlänge saved saviynt scada scaleway scds scheduler
  schedulers schema schemata schildnrw schleupen schoology scipy scrape scraper script scripted sdks seaborn secoda
  secutix secutrial semarchy semrush sendgrid senso sepa serverlog sevdesk sewobe sfdc sftp shapefile sharded shared
  shares shippeo shopware sichten siebel siem signavio sihot simatic simcorp simulink sinequa siri sistrix siu
  skidata sklearn skript skripte sla slackbot slo slurm smb snapshots snomed sns socrata softr somacos sonarqube
  soptim sourced sources spalte spalten spaltenweise spark sparkplug spc spdx speicher spektrix spi spiegel splunk
  spotfire spryker sps spss sqlserver sqs ssd ssh ssl sso ssrs stack stackit starburst starlims starrocks stata stdin
  stdout stibo stix stomp storage storymap streamlit strecke struct studip stxh stxl subnet subnets subquery
  suchindex suchmaske sugarcrm suitecrm sumologic sumup supersau superset supplied svg svm svws swagger swisslab
  symfony synchronisation synchronisiert synchronized syncjob synop syspro systeme systemen systmone tabellarisch
  tabelle tabellen taboola taf tagesaktuell tagesaktuelle tagesaktuellen tagesjob taktung talend taleo talkdesk
  targit tascomi taxii tcodes tcurf teamcity tei tekton temenos terabytes teradata tessitura textract tez tfidf tfw
  thanos theano theasoft thingworx tibco tideworks tidyverse timbertec timeout timeouts timeplus tinkerpop tlog tlogs
  tls tms tomedo tondatei tooltip tooltips topdesk totango toubiz trackman traefik transfer transferred transmission
  transmits transmitted trello trimble trino truncated tsne tso tstc tsv tucan turbomed turnitin turnus tvko tvta
  twiki twilio twinfield txt typecast typeform typesense udp udr ukg umap umsystem umsysteme umsystems umwandlung
  unioning unipark uniserv unittest unittests unloaded unnest unnests unpivoted unpivots untis upcloud update uplink
  uploaded uploading uploads upsert upserts usabilla uuids vaex varchar vbkd vda vector vectron veeva vendtable
  verarbeitung vercel versendet versioned verteiler vertica verzeichnisse vespa viadat victorops views viqmel visma
  vlan vllm vnet vois vollabzug vollständig vorgehalten vorhaltung vorsystem vpc vserver vsphere vtiger vue vuejs
  vultr wado wandb warteschlange wasm watermarks wazuh wcs weaviate webapp webapps webdienst webex webfleet webflow
  webforst webhooks webi weblogic webreport websocket websphere webtrekk webuntis weclapp weggeschrieben wikiseite
  wildfly wilken wincc windchill winibw winowig winsped wodis workato workflows worklist worldpay writeback
  wöchentlich xcp xdr xdt xentral xero xfa xhibit xls xlsx xmp xrechnung xta xwiki xöv yardi youtrack zabbix zammad
  zapier zeenea zeile zeilenweise zeitgesteuert zeitgesteuerte zeitgesteuerten zenodo zieht zieldatei zielfeld zigbee
  zilliz zipkin znuny zoho zoominfo zos zugemailt zulieferung zulieferungen zuora zusammengeführt zwischenablage
  übergabe übergeben übermittelt übermittlung übernahme überschreiben überschreibt übertragung überträgt`
