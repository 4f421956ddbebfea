import { phrasesOf } from '../phrases'
import { wordSet } from './wordSet'

/** Words of storage, transport and build (DOMAIN D, `implementation`): they belong to the port or the team's notes. */
export const IMPLEMENTATION_PHRASES = phrasesOf(`
  table, tables, subtable, sql view, sql views, database view, database views, db view, materiali* view, materiali* views, this view, view joining
  view that joins, view that unions, view over, view on top of, logical view, temp view, table view
  schema, schemas, star schema, snowflake schema, ddl, varchar, primary key, primary keys, foreign key, foreign keys, surrogate key, surrogate keys
  composite key, unique key, hash key, nullable, null values, partition, partitions, partitioned, partitioning, sharded, clustered by, indexed
  sql, nosql, mysql, postgres, postgresql, mongodb, redis, cassandra, dynamodb, elasticsearch, sqlite, mssql, sql server, hana, teradata, db2
  snowflake, bigquery, redshift, databricks, synapse, athena, hive, hadoop, hdfs, spark, pyspark, flink, presto, trino, duckdb, clickhouse, druid
  delta lake, delta table, delta tables, iceberg, hudi, s3, amazon s3, aws account, aws s3, on aws, in aws, google cloud, google cloud storage, gcs
  gcs bucket, azure blob, blob storage, object storage, cloud storage, bucket, buckets, data lake, datalake, data warehouse, lakehouse
  kafka, kafka topic, kafka topics, kinesis, pubsub, pub/sub, rabbitmq, mqtt, message queue, event bus, message broker
  avro, parquet, orc, protobuf, json, jsonl, ndjson, geojson, xml, yaml, csv, tsv, xlsx, excel file, excel files, excel sheet, excel workbook
  spreadsheet, spreadsheets, netcdf, netcdf4, geotiff, geotiffs, cog, cogs, zarr, hdf5, grib, grib2, shapefile, shapefiles, fastq, geopackage
  flat file, flat files, text file, text files, zip file, zip files, zip archive, tarball, gzip, log files
  api, apis, rest api, rest, graphql, webhook, webhooks, endpoint, endpoints, odata, ftp, sftp, jdbc, odbc, wms, wfs
  etl, elt, dbt, dbt model, airflow, dag, dags, fivetran, airbyte, stitch, cron, cronjob, cron job, nightly job, batch job, daily job, hourly job
  scheduled job, nightly batch, nightly load, nightly run, daily batch, daily load, data pipeline, data pipelines, etl pipeline, ingestion pipeline
  batch pipeline, streaming pipeline, stored procedure, stored procedures, scheduled query, this query, the query, query that, query to, query used
  query which, subquery, cte, ctes, udf, macro, jinja, cache, caches, cached, caching, incremental model, incremental load, incremental table
  incrementally, materiali*, denormali*, upsert, upserts, upserted, backfill, backfilled, backfills, snapshotted, scd2, scd, type 2
  staging, stg, staging layer, raw layer, bronze layer, silver layer, gold layer, landing zone, intermediate model, staging model, base model
  upstream model, upstream models, upstream tables, downstream model, downstream models, downstream tables, downstream queries, this model, the model
  ingest, ingests, ingested, ingesting, ingestion, import of, imports from, imported from, imported into, pulls from, pull from, pulled from
  loads from, loaded from, loaded into, loads into, loads the, extracts from, extracted from, dumped from, dump of, stored in, stored as, stored on
  hosted on, hosted in, replicated from, replica of, synced from, synced to, exported from, export of, export from
  joins, joins on, joining, joined to, joined with, joined on, joined by, left join, inner join, outer join, cross join, full join, join on, join of
  join between, unions, unioned, unioning, union of all, flattened, flattens, unnested, unnests, unnest, deduped, dedupes
  the grain, at the grain, grain of one, grain is, grain one, table grain, one row per, select statement, select from, where clause
  lambda, docker, kubernetes, git, github, python script, r script, jupyter, notebook, spark job
  tabelle, tabellen, datenbanktabelle, sicht auf die tabelle, datenbanksicht, datenbank, datenbanken, schemas, primärschlüssel, fremdschlüssel
  partitioniert, nachtlauf, nächtlicher job, nächtlichen job, nächtlicher lauf, batchlauf, batch-lauf, nachtjob, ladelauf, ladejob, etl-strecke
  etl-prozess, datenpipeline, pipeline, importiert aus, import aus, import der, import von, abzug aus, abzug der, lädt aus, geladen aus, exportiert aus
  export aus, gespeichert in, gespeichert als, abgelegt in, abgelegt als, zwischengespeichert, csv-datei, csv-dateien, excel-datei, excel-dateien
  json-dateien, json-datei, xml-datei, parquet-dateien, schnittstelle, webservice, kafka-topic, s3-bucket, sql-abfrage, abfrage, staging-tabelle
  zwischentabelle, materialisierte sicht, ablage, data-warehouse`)

/** Where the words mean something else: a concept of the business. */
export const NOT_IMPLEMENTATION = phrasesOf(`
  water table, water tables, life table, life tables, league table, league tables, round table, table tennis, table games, table reservation*, pool table
  per table, restaurant table*, table service, table grape*, table booking*, table number, input-output table*, supply and use table*
  search query, search queries, user query, sales pipeline, gas pipeline*, oil pipeline*, hiring pipeline, recruiting pipeline, pipeline safety
  deal pipeline, project pipeline, the rest, rest of, rest day*, rest period*, rest stop*, rest area*, rest home*, at rest, bed rest, rest are, rest is
  api call*, api request*, api usage, api key*, api error*, api consumer*, rest in, snowflake melt, hive health, hive weight, bee hive*, spark plug*
  the model year, the model number, this model year, the model of the, model year, vehicle model, car model, git commit*, github repositor*
  github issue*, github star*, github user*, github pull*, github event*, notebook sales, python script*, bucket list, ice bucket, orc population
  who joins, employee joins, member joins, customer joins, user joins, player joins, student joins, who joined, imports from, import of goods
  export of goods, import and export of, export of services, export from, exports of, import of services, exported from, imported from abroad
  indexed to, type 2 diabetes, carbon stored in, energy stored in, goods stored in, water stored in, items stored in, macro economic, gold layer cake
  staging of, tumor staging, cancer staging, social security table`)

/** A model that predicts is a product of its own kind, not a way of building (3.34). */
export const MODEL_AT_WORK = wordSet(`
  predicts forecasts simulates scores classifies estimates projects detects recommends output outputs results year number results`)
