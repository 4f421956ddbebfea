import { phrasesOf } from '../phrases'
import { CARRIER_WORDS } from './technology/carriers'
import { COMPUTING_PHRASES } from './technology/computing'
import { FORMAT_PHRASES } from './technology/formats'
import { MODELLING_PHRASES } from './technology/modelling'
import { STORE_PHRASES } from './technology/stores'
import { TRANSPORT_PHRASES } from './technology/transport'
import { wordSet } from './wordSet'

/** The commonest words of all kinds, and those that mean technology only beside others. */
const COMMON_PHRASES = `
  table, tables, subtable, views that, views which, ansichten, data stream, data streams, event stream, event streams, sql view, sql views, database view, database views, db view, materiali* view, materiali* views, this view, logical view, logical * view
  exposed as a view, available as a view, provided as a view, delivered as a view, published as a view, als view, als views
  view joining, view that joins, view that unions, view over, view on top of, temp view, view which joins, view based on
  sourced from, sourced directly from, derived column, derived columns, is null, are null, be null, sometimes null, always null, never null, often null, null values, outputs one row, output one row, columns that, columns and values, landed hourly, landed daily, landed from, semantic model, semantic models, seeded from, column names, schema, schemas, star schema, snowflake schema, ddl, varchar, primary key, primary keys, foreign key, foreign keys, surrogate key, surrogate keys
  composite key, hash key, nullable, partitions, partitioned, partitioned by, partitioned by day, partitioned by date, partitioned by month, partitioned by hour, partitioned by year, sharded, clustered by
  sql, nosql, mysql, postgres, postgresql, mongodb, redis, dynamodb, elasticsearch, sqlite, mssql, sql server, teradata, db2, oracle database
  snowflake, bigquery, redshift, databricks, azure synapse, amazon athena, aws athena, apache hive, hadoop, hdfs, apache spark, spark job, pyspark
  apache flink, trino, duckdb, clickhouse, delta lake, delta table, iceberg table, s3, amazon s3, aws s3, aws account, on aws, in aws
  google cloud, google cloud storage, gcs, gcs bucket, s3 bucket, s3 buckets, azure blob, blob storage, object storage, cloud storage, storage bucket
  in the data lake, into the data lake, from the data lake, in our data lake, lakehouse table, in the data warehouse, into the data warehouse, from the data warehouse, in our data warehouse, from our data warehouse
  pinecone, weaviate, milvus, qdrant, pgvector, faiss, vector store, vector database, vector db, vector index, vector search, graph database, neo4j
  apache cassandra, cassandra, hbase, couchbase, couchdb, influxdb, timescaledb, opensearch, apache solr, mariadb, cockroachdb, vertica, greenplum
  exasol, sap hana, sap bw, s4hana, apache impala, presto sql, apache druid, apache pinot, dremio, onelake, adls, azure data lake, azure sql, event hub
  event hubs, azure event hub, apache pulsar, amazon sqs, amazon sns, debezium, apache nifi, talend, informatica, ssis, matillion, dagster, apache beam
  apache hudi, apache arrow, apache iceberg, dataflow job, dataproc, emr cluster, cloud function, cloud functions, firestore, memcached, sharepoint
  ms access, access database, msgpack, thrift, change data capture, cdc, message bus, mainframe file, materialized by, vectorization, vectorisation
  vectorized, vectorised, vector embedding, vector embeddings, text chunk, text chunks, chunk of text, chunks of text, tokenized, tokenised
  vektordatenbank, graphdatenbank, datenstrom aus, schnittstelle zu
  select from, select distinct, als excel auf, coming from the source, the source system, upstream source, source tables,
  kafka, kafka topic, kafka topics, kinesis, pubsub, rabbitmq, mqtt, message queue, event bus, message broker
  airtable, google sheet, google sheets, smartsheet, built on top of, views built on top of, view built on top of, many-to-many, gltf, las files, laz files, bam files, vcf files, png files, jpeg files, jpg files, tiff files, fasta files, utf-8, semicolon separated
  comma separated, tab separated, pipe delimited, avro, parquet, parquet files, orc file, orc files, protobuf, json, jsonl, ndjson, geojson, xml, yaml, csv, csvs, tsv, xlsx, excel file, excel files
  excel sheet, excel workbook, spreadsheet, spreadsheets, netcdf, netcdf4, geotiff, geotiffs, zarr, hdf5, grib, grib2, shapefile, shapefiles, fastq
  geopackage, geodatabase, kml, flat file, flat files, zip file, zip files, zip archive, tarball, gzip
  rest endpoint, rest endpoints, http endpoint, graphql endpoint, rest service, rest interface, soap service, rest-endpunkt, http-endpunkt
  this port exposes, this port provides, this output port, output port, output ports, input port, input ports
  api, apis, rest api, rest apis, graphql, webhook, webhooks, by sdk, via sdk, über sdk, via the sdk, using the sdk, this bucket, api endpoint, api endpoints, odata, ftp, sftp, jdbc, odbc, wms service, wfs service, dienst wms, dienst wfs, darstellungsdienst, downloaddienst, geodienst
  etl, dbt, dbt model, dbt models, airflow, airflow dag, fivetran, airbyte, cron, cronjob, cron job, nightly job, batch job, daily job, hourly job
  scheduled job, nightly batch, nightly load, nightly run, daily batch, daily load, data pipeline, data pipelines, etl pipeline, ingestion pipeline
  batch pipeline, streaming pipeline, stored procedure, stored procedures, scheduled query, this query, query that, query used, query which, subquery
  jinja, cache, caches, cached, caching, incremental model, incremental load, incremental table, denormali*, upsert, upserts, upserted, backfill
  backfilled, backfills, scd2, scd type 2, type 2 dimension, slowly changing dimension, materialized, materialised
  mart, marts, data mart, data marts, reporting mart, mart containing, mart with, mart that, mart model, mart models, this mart, populated by, populated from, view on the * dataset, view on the * * dataset, glue catalog, aws glue, unity catalog, hive metastore, dump von
  olap, olap cube, olap cubes, feature store, gold layer
  staging table, staging tables, staging model, staging layer, staging area, staging dataset, stg, raw layer, bronze layer, silver layer, landing zone
  intermediate model, intermediate table, base model, upstream model, upstream models, upstream tables, upstream table, downstream model
  downstream models, downstream tables, downstream queries, downstream jobs
  ingests, ingested, ingested from, ingested into, ingesting, data ingestion, import of, imports from, imported from, imported into, pulls from
  pull from, pulled from, loads from, loaded from, loaded into, loads into, extracts from, dumped from, dump of, stored as
  hosted on, replicated from, replica of, synced from, synced to, exported from, export from
  joins, joins on, model joining, view joining, table joining, query joining, by joining, joined to, joined with, joined on, left join, inner join
  full refresh, full reload, delta load, incremental refresh, auto-generated contract, autogenerated contract, application database, extracted from logs, extracted from * logs, extracted from * * logs, extracted from * * * logs, physical binding, physical bindings, ingest mapping, ingest mappings, in grafana
  shared drive, network drive, gemeinsamen laufwerk, netzlaufwerk, view in der, view auf der, view auf die, view auf, oracle-datenbank
  txt, xls, docx, pptx, keyed by, pre-joined, prejoined, pre-aggregated, preaggregated, feature mart, feature marts, pipeline ingestion, el process, elt, in azure, on azure, in gcp, on gcp, cloud sql, cloudsql
  jwt, oauth, minio, ceph, postgis, elasticsearch index, production deployment, semantic layer, time spine, query to obtain, query to get, query to find, query to calculate, query to identify, query to extract, incrementally updated, incrementally loaded, unpivot, unpivots, unpivoted
  metabase, power query, vba, filemaker, lotus notes, abap, cobol, jcl, as/400, tibco, mulesoft, boomi, starrocks, motherduck, questdb, arcgis server, geoserver, opc ua, modbus, lorawan, websocket, websockets, grpc, edifact
  idoc, idocs, ldap, ansible, github actions, gitlab ci, hightouch, meltano, tfrecord, onnx, cloudwatch, eventbridge, web scraper, web scraping, bash script, shell script, perl script, stored proc, spark streaming
  nightly dump, nightly export, nightly extract, nightly sync, nightly copy, nightly import, full export, delta export, landing folder, input folder, file share, shared folder, onedrive, google drive, dropbox, mail attachment, e-mail attachment, email attachment
  nächtlicher export, nächtlicher abzug, nächtlicher dump, nächtlicher import, dateiablage, sharepoint-liste, mailanhang, e-mail-anhang, shell-skript, python-skript, r-skript, access-datenbank
  bronze silver gold, cds view, cds views, hypertable, hypertables, bronze to silver, silver to gold, in solr, sap cube, bw cube, scd type 1, scd type 3, json lines, flink job, flink jobs, flat text file, flat text files, the mainframe, typed into access, the ingest, staging dedup, incremental by, this file contains, azure storage, blob storage, json blobs, hl7, integration engine, step functions, schema registry, schema evolution, delta lake
  python job, python jobs, outer join, cross join, full join, join on, join of, join between, that unions, model unions, view unions, unioned, unioning, union of all, flattened
  flattens, unnested, unnests, unnest, deduped, dedupes, at the grain of, grain of one, grain is, grain one, the grain of this, table grain
  select statement, where clause, lambda function, aws lambda, docker, kubernetes, python script, r script, jupyter
  tabelle, tabellen, datenbanktabelle, datenbanktabellen, datenbanksicht, materialisierte sicht, primärschlüssel, fremdschlüssel, partitioniert
  per batch, per etl, nachtlauf, nächtlicher job, nächtlichen job, nächtlicher lauf, nächtlichen lauf, batchlauf, batch-lauf, nachtjob, ladelauf, ladejob, etl-strecke
  etl-prozess, datenpipeline, importiert aus, import aus, import der, import des, import von, abzug aus, abzug der, lädt aus, geladen aus
  exportiert aus, export aus, gespeichert als, abgelegt in, abgelegt als, zwischengespeichert, csv-datei, csv-dateien, csv-format, excel-datei, excel-liste, excel-listen, excel list, excel lists
  excel-dateien, excel-tabelle, json-dateien, json-datei, json-format, xml-datei, xml-format, parquet-dateien, parquet-datei, shape-datei, shape-dateien
  shape-format, rest-api, rest-schnittstelle, webservice, kafka-topic, kafka-topics, s3-bucket, sql-abfrage, sql-view, dbt-modell, staging-tabelle
  im data lake, im data-lake, im datalake, in den data lake, aus dem data lake, im lakehouse, from the lakehouse, in the lakehouse, into the lakehouse, to the lakehouse
  gold model, silver model, bronze model, serving view, view optimized, view optimised, vector databases, fk to, upsert on
  aggregation layer, presentation layer, consumption layer, calculation view, calculation views, exposed as, ins data warehouse, ins dwh
  zwischentabelle, im data warehouse, im data-warehouse, im dwh, aus dem dwh, aus dem data warehouse, delta-tabelle, wms-dienst, wfs-dienst, api-endpunkt`

/** Words of storage, transport and build (DOMAIN D, `implementation`): they belong to the port or the team's notes. */
export const IMPLEMENTATION_PHRASES = phrasesOf(
  [COMMON_PHRASES, STORE_PHRASES, TRANSPORT_PHRASES, FORMAT_PHRASES, MODELLING_PHRASES, COMPUTING_PHRASES].join(','),
)

/** Where the words mean something else: a concept of the business. */
export const NOT_IMPLEMENTATION = phrasesOf(`
  left on tables, left on the tables, in der tabelle nach, platz in der tabelle, parquet floor*, avro lancaster*, avro vulcan*, arms cache*, weapons cache*
  tide table, tide tables, time table, dining table, turntable, truth table, negotiation table, salary table, price table, training table, pivot table, water table, water tables, life table, life tables, league table, league tables, round table, table tennis, table games, table reservation*, pool table
  per table, tables reserved, reserved tables, tables booked, books tables, free tables, restaurant table*, table service, table grape*, table booking*, table number, input-output table*, supply and use table*, times table*
  table of contents, operating table, mortality table*, league table*, periodic table, tide table*, tables and chairs
  drying tables, extracts from every, extracts from each, search query, search queries, user query, api call*, api request*, api usage, api key*, api error*, api consumer*, api traffic, api token*
  who joins, employee joins, member joins, customer joins, user joins, player joins, student joins, person joins, someone joins, joins the company
  import of goods, import of crude, import of oil, import of gas, import of food, import of services, import of vehicles, import of animals, import of steel
  imports from abroad, imports from china, imports from the eu, goods imported from, products imported from, food imported from, goods exported from
  goods imported into, vehicles imported into, import von waren, import von gütern, import von energie, import der waren
  cached food, geo cache, cron species, snowflake melt, api gravity, dimension stone, json smith, schema therapy, cache river, docker street`)

/** Machines, places, steps and applications. */
export const SYSTEMS = wordSet(CARRIER_WORDS)

/** Words around the technical ones that say nothing about the content either. */
export const CARRIERS = wordSet(`${CARRIER_WORDS}
  message messages payload payloads pushed nachrichten job jobs load loads loaded loading lädt geladen copy copies copied kopiert writes written reads read schreibt daily
  nightly hourly täglich nächtlich stündlich fact dimension raw staging intermediate model models format formats query queries view pipeline batch
  incremental materialized materialised base faktentabelle layer downstream upstream cleaned renamed clean bereinigt umbenannt joined joining union
  dimensions measures two three four five six seven eight ten twelve twenty thirty forty fifty hundred gb mb tb
  bucket buckets dump dumps extract extracts abzug abzüge rohdaten
  confluent maintained managed owned gepflegt final optimized optimised reporting broker retained mirror mirrors mirrored temporary transition
  sap salesforce crm erp stripe oracle hubspot shopify workday jira zendesk netsuite dynamics source system systems aggregation combined combining
  utf-8 utf8 ascii semicolon comma tab pipe delimiter delimited separated encoding encoded quoted zipped compressed unzipped folder directory dropped drop
  semikolon komma getrennt trennzeichen kodiert kodierung nachts ordner verzeichnis
  built rebuilt recreated regenerated overwritten reloaded populated filled nacht nächte gebaut aufgebaut neu überschrieben befüllt erneuert
  night nights text texts transformed transformation used internal internally stream streams streaming carries carrying export exports server servers cluster compacted compaction retention compressed days tage
  fill fills liegen liegt partition poll polls polled seeded mailed files file dateien datei zeilen folder folders parsed indexed exposed deployed served geparst indiziert landed sink sinks inputs clustered partitioned retrained
  sagemaker xgboost tensorflow pytorch kubeflow mlflow bgzip tabix gzipped nas blob blobs interface interfaces integration
  at-least-once exactly-once fetch fetched parse dedupe merge merged write join idoc idocs hl7 fhir x12 edifact ndjson proto terraform github gitlab repo
  microbatch offset ttl watermark lambda vm ec2 master-data replica replicas shard shards
  abgelegt ablage angezogen abgezogen gezogen geholt zielschema schnittstelle schnittstellen idoc-files aktiv bereitgestellt
  montags dienstags mittwochs donnerstags freitags samstags sonntags mondays tuesdays wednesdays thursdays fridays saturdays sundays
  hour hours minute minutes tag stunde stunden minuten snappy gzip zstd lz4 brotli refresh refreshes refreshed aktualisiert`)

/** What machines do with data on its way: "pulls invoices from SAP", "kopiert Aufträge ins Warehouse". */
export const TRANSPORT_VERBS = wordSet(`
  poll polls polled polling pull pulls pulled pulling push pushes pushed load loads loaded loading reload reloads copy copies copied copying move moves moved moving transfer
  transfers transferred extract extracts extracted extracting import imports imported importing export exports exported exporting ingest ingests
  ingested ingesting sync syncs synced syncing synchronise synchronises synchronize synchronizes replicate replicates replicated dump dumps dumped
  land lands landed fetch fetches fetched write writes written writing read reads reading stream streams streamed ship ships convert converts
  refresh refreshes refreshed rebuild rebuilds upsert upserts merge merges append appends truncate truncates schedule schedules scheduled
  trigger triggers run runs zieht holt überträgt kopiert lädt schreibt liest importiert exportiert synchronisiert repliziert extrahiert verschiebt
  spielt ein schiebt transportiert konvertiert legt ab übernimmt befüllt füllt`)

/** Beside these the ways to get data and to put it down: "collects clicks from … and puts them into …". */
export const FETCHING_VERBS = wordSet(
  'collects collect takes take gets get gathers gather receives receive sammelt ruft nimmt empfängt bezieht',
)
export const PUTTING_VERBS = wordSet('stores store puts put saves save places drops legt speichert stellt schickt')

/** Machines and steps that move or build data: where one of these is what the text is about, what it moves tells nothing of a job. */
export const MOVERS = wordSet(`
  job jobs pipeline pipelines script scripts process task tasks dag dags workflow procedure load loader import importer export exporter sync feed etl elt
  batch cronjob connector lauf prozess skript strecke nachtlauf batchlauf ladelauf ladejob nachtjob importjob datenpipeline
  etl-strecke etl-prozess etl-job import-job`)
