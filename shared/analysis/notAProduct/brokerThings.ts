// What a message broker is made of: every broker's things are topics by another name (2.15).
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
