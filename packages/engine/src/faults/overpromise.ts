import type { Fault } from './fault.js';

export const overpromise: Fault = {
  id: 'overpromise',
  title: 'Overpromise',
  preset: 'recommended',
  definition:
    'A certainty or a time that can’t be held, or is too vague to plan with, in a moment of trouble or waiting.',
  why: 'A promise that breaks costs more trust than the failure did, and “soon” can’t be planned with.',
  sources: [
    {
      name: 'GOV.UK Design System, service unavailable pages',
      url: 'https://design-system.service.gov.uk/patterns/service-unavailable-pages/',
    },
    {
      name: 'Atlassian, incident communication',
      url: 'https://www.atlassian.com/incident-management/incident-communication',
    },
  ],
  severity: { default: 'error', button: 'warn', 'field-error': 'warn', page: 'warn', dialog: 'warn' },
  problem: 'promises what nobody can be sure of',
  remedy: 'Give a time that you can hold, or say when you will tell more.',
  shape: '{What is happening now}. {The next update} by {time}.',
  whenNotToUse: 'Switch it off for service terms, where a guarantee is a contract.',
  patterns: [
    {
      find: String.raw`
        (will|we'll|it'll|you'll|should|we're|they'll|shall|going to|be|is|are|to|get|please) ~{0,9} [(soon|shortly|momentarily|imminently|very soon|real soon|soon enough|in no time|in a jiffy|before you know it|any minute now|in due course|in the near future|before long|asap|a\.s\.a\.p)]
        [(coming|back|available|fixed|restored|resolved|up and running|running again|online|there|arriving|returning|live) (very|real)? (soon|shortly|momentarily|imminently|in no time|before you know it|asap)]
        [as (soon|quickly|fast|early) as (possible|we can|we possibly can|humanly possible)]
        [at (the|our) (earliest|soonest) (opportunity|possible|convenience)]
        (try|check|come|return|back|visit|retry|again) (back|again)? (later)? [(shortly|soon|momentarily)]
        [(we|our team|our engineers|engineers|the team|someone|support|a specialist) ('ll|will) (get back|be in touch|reply|respond|fix|sort|resolve|contact|reach out|call) *{0,6} (soon|shortly|quickly|immediately|asap|promptly|right away|in no time)]
        [(we'll|they'll) (get back|be in touch|be back|be right back|be right with you|reply|respond|fix|sort|resolve|contact|reach out|call|have) *{0,7} (soon|shortly|quickly|immediately|asap|promptly|right away|in no time|straight away)]
        [(we'll|we will|i'll|i will) be right (back|with you|there)]
        [in (just)? a (jiffy|flash|heartbeat|tick|sec|moment or two)]
        [any (minute|second|moment|time|day) now]
      `,
      unless: ['question', 'label-key', 'conditional'],
      problem: 'is a time that nobody can plan with',
    },
    {
      find: String.raw`
        [(never|will never|won't ever|not ever|never ever) (lose|happen|fail|go down|crash|miss|have to worry|share|sell|break|be lost|again|be down|let you down)] *{0,4}
        [(won't|will not|can't|cannot|shall not) (ever)? happen (ever)? again]
        [(guarantee|guaranteed|guarantees|guaranteeing)] *{0,3}
        [(we)? (promise|promises) (that|you|to|it|this|your)] *{0,4}
        [you have our word]
        [(#|one hundred|hundred) (percent|per cent)? (secure|safe|uptime|reliable|guaranteed|accurate|confidential|private|protected|certain|sure|satisfaction)]
        [(completely|totally|absolutely|perfectly|entirely|fully|always|bulletproof|forever) (secure|safe|reliable|risk - free|risk free|protected|confidential|private|error - free|unhackable|foolproof)]
        [(bulletproof|unbreakable|unhackable|fail - safe|failsafe|foolproof|risk - free|rock - solid|rock solid|ironclad|watertight)]
        [(without fail|no matter what|rest assured|have no fear|no need to worry|nothing to worry about|everything (is|will be) (fine|ok|okay|alright|all right|back to normal))] *{0,3}
        [(will|'ll) (definitely|certainly|surely|undoubtedly|always|absolutely|for sure)] *{1,3}
        [(we'll|it'll|you'll|they'll) (definitely|certainly|surely|undoubtedly|always|absolutely)] *{1,3}
        [(fixed|solved|resolved|gone|working) (for good|forever|once and for all|permanently)]
        [(we|our|team|engineers|experts) (are|'re)? (working|work) (very|really|so)? (hard|around the clock|tirelessly|day and night|24 - 7|flat out|as fast as we can|our socks off|feverishly|furiously)] *{0,5}
        [(we're|they're) (working|doing|on) (very|really|so|our)? (hard|around the clock|tirelessly|day and night|flat out|feverishly|best|the case|utmost)] *{0,5}
      `,
      unless: ['question', 'label-key', 'conditional'],
    },
    {
      find: String.raw`
        (will|we'll|shall|are going to|to|get|be|has been|it'll) ~{0,4} [(immediately|instantly|straight away|right away|in an instant|instantaneously)]
      `,
      when: ['problem-intent'],
      unless: ['question', 'label-key', 'conditional', 'instruction'],
    },
  ],
};
