// What a message broker is made of: every broker's things are topics by another name (2.15).
import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { lowerAt, type Word } from '../jobDescription/words'

const BROKERS =
  'kafka,kinesis,pulsar,pubsub,pub sub,pub-sub,rabbitmq,activemq,jms,amqp,mqtt,sqs,sns,nats,redis,redpanda,confluent,solace,eventbridge,service bus'
const THINGS = 'topic,topics,stream,streams,data stream,queue,queues,fifo queue,exchange,channel'
/** In German both are one word: "Kinesis-Stream". */
const THINGS_DE = 'topic,topics,stream,queue,warteschlange'
/** Elsewhere a subscription is what is paid for. */
const SUBSCRIPTIONS = 'pubsub subscription,pub sub subscription,pub-sub subscription'

const crossed = (things: string, between: string): readonly string[] =>
  BROKERS.split(',').flatMap((broker) => things.split(',').map((thing) => `${broker}${between}${thing}`))

/** "Kafka topic", "Kinesis stream", "SQS-Queue": one phrase for each broker and thing. */
export const BROKER_THINGS = [...crossed(THINGS, ' '), ...crossed(THINGS_DE, '-'), SUBSCRIPTIONS].join(',')

/** "Raw stream of the tank sensors over MQTT", "Stream with a JSON message for each landing": what flows there is messages. */
export function brokerStream(words: readonly Word[]): Run | undefined {
  const stream = words.slice(0, LAST_PLACE_OF_A_STREAM).findIndex(({ lower }) => STREAMS.has(lower))
  const named = words.findIndex(({ lower }, at) => at > stream && CARRIED_BY.has(lower))
  const isOne = stream >= 0 && named > stream && BEHIND_A_STREAM.has(lowerAt(words, stream + 1))
  if (!isOne) return undefined
  // "Kafka stream of customs messages, JSON": its broker says it best.
  return CARRIED_BY.has(lowerAt(words, stream - 1))
    ? { from: stream - 1, to: stream + 1 }
    : { from: stream, to: named + 1 }
}

const LAST_PLACE_OF_A_STREAM = 3
/** No plural: "streams from Kafka" is what a program does. */
const STREAMS = wordSet('stream strom')
const BEHIND_A_STREAM = wordSet('of with from von mit aus')
const CARRIED_BY = wordSet('kafka kinesis pulsar pubsub rabbitmq activemq mqtt broker json avro protobuf')
