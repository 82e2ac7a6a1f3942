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
  shape: '{What is happening now}. Next update by {time}.',
  whenNotToUse: 'Switch it off for service terms, where a guarantee is a contract.',
  patterns: [
    {
      find: String.raw`
        [in (two|2) (ticks|shakes)]
        (you'll|you will|it'll|we'll|be|done|through|fixed|back|there|ready) *{0,3} [in (seconds|minutes|moments)] .
        [(will|you'll|it'll|we'll) never ~{0,3} (again|ever)] (.|,)
        [(always|never) (deliver|delivers|works|fails|fail|late|wrong)] *{0,3}
        [(hack|thief|fool|bullet|water|future|crash|bomb|tamper|child|spill|burglar) - proof] *{0,2}
        [(is|are|be|is certain|are certain) (sure|bound|certain) to (succeed|work|win|pass|arrive|be|get|recover|come|go)] *{0,3}
        [no (exceptions|excuses|ifs or buts|strings|catch|ifs)] (.|,)
        [(nothing|none|not one|not a single) *{0,2} (will|can|could) (ever)? (be lost|go wrong|get in|fail|leak|slip)] *{0,3}
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
    },
    {
      find: String.raw`
        [(uncrackable|unhackable|unbreakable|unsinkable|invincible|impenetrable|infallible|flawless|fool - proof|zero - risk|100 - percent)] *{0,2}
        [(zero|no) (risk|chance) of] *{1,3}
        [(immediate|instant) (help|support|assistance|rescue|answers|replies|delivery|repair)] (is|are|on|guaranteed|available|.|within) *{0,3}
        [(fixes|solves|resolves|cures|ends|eliminates|removes|repairs) (all|every|any|each) (known|your|of your|our|the|possible)? (problem|problems|issue|issues|bug|bugs|error|errors|pain|worry|worries)]
        [(guarantee|guarantees|promise|promises) (that)? (there|you|we|it|this|your|no|nothing)] *{0,5}
        (will|should|'ll|to) *{0,3} [(in no time|in next to no time|in a blink|in a snap|in the blink of an eye)]
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
    },
    {
      find: String.raw`
        (we|we'll|will|i'll|reply|respond|you|it|them|this) *{0,6} [(as soon as possible|as quickly as possible|as soon as we can|asap|at our earliest convenience|without delay)]
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
      problem: 'is a time that nobody can plan with',
      rewrites: [''],
    },
    {
      find: String.raw`
        [(#|hundred) (percent|per cent)? (secure|safe|uptime|reliable|guaranteed|accurate|confidential|private|protected|certain|sure|satisfaction|satisfied|risk - free|covered|fixed|sorted|available)]
        [(zero|no) (risk|chance|danger|possibility|downtime) (to|of|that|for|whatsoever|at all|with|anyone)] *{0,4}
        [(absolutely|completely|totally|perfectly|entirely|utterly|always|fully) (safe|secure|confident|guaranteed|impossible|private|anonymous|protected|flawless|foolproof|reliable)]
        [(without (delay|fail|exception|interruption|question|a doubt|any doubt|a hitch))]
        [(will|it'll|we'll|you'll|they'll|should) (work|run|go|be|arrive|load) (perfectly|flawlessly|like new|like a charm|like clockwork|smoothly|without a hitch|every time|forever|as good as new|good as new|right as rain|fine from now on)]
        [(in the (very)? near future|in due course|in good time|in a bit|in a while|any (moment|minute|second|day|time) (now|soon)|sooner or later|before you know it|at the earliest|at our earliest convenience|in a matter of (minutes|seconds|hours)|within moments|promptly|in next to no time|quick as a flash|faster than you can)] *{0,2}
        [(i|we) (can|do|hereby|absolutely|personally)? (assure|promise|guarantee|swear|pledge|vow) (you|that|to|it|this|there)] *{0,6}
        [(can|will|could|shall|'ll) never (ever)? (fall|happen|lose|fail|occur|crash|break|leak|be (lost|hacked|stolen|leaked|down|late|a problem|compromised|shared|sold))] *{0,5}
        [(can't|cannot|could never|won't|will never|can never) (ever)? be (lost|hacked|stolen|leaked|late|broken)] *{0,3}
        [(absolutely|completely)? (nobody|no one|nothing) (can|could|will) ever] *{0,4}
        [in a (jiffy|tick|flash|heartbeat|sec|trice|wink|mo)]
        [(we|i) promise] *{1,6}
        [(won't|will not|shall not|can't|cannot) (ever)? (occur|happen|reoccur|recur|go wrong|fail) (again|a second time|twice|ever again|in future|in the future)]
        [(never|not ever) (again|happen again|a problem again|lose a|go down|be a victim|worry about|worry again)] *{0,4}
        [nothing (can|will|could) (ever)? (go wrong|happen|be lost|hurt|touch|harm|stop)] *{0,3}
        [(rest easy|sleep easy|sleep soundly|you have our word|mark our words|cross our hearts|hand on heart|trust us|take our word|count on it|consider it (done|fixed|sorted)|leave it with us)]
        [(our|the) (team|experts|engineers|technicians|specialists|best people|people|developers|crew|boffins) (is|are|'re) (on it|on the case|all over it|working flat out|working (hard|tirelessly|around|round|day)|busy|already)] *{0,4}
        [(we're|we are|they're) (on it|on the case|all over it|working (hard|flat out|tirelessly|round the clock|around the clock|day and night)|fixing it as)] *{0,4}
        [(instant|immediate|guaranteed|lifetime|unlimited|perfect|total) (approval|refund|acceptance|success|results|protection|security|uptime|delivery|relief|peace of mind|satisfaction|cure|recovery)]
        [(fix|fixed|solve|solved|sort|sorted|resolve|resolved|cure|cured|repair|repaired|restore|restored|refund|refunded|back|ready|done|reply|respond|answer|delivered|deliver|reset|replaced) (for you)? (today)? (in (minutes|seconds|no time|a jiffy|a flash|a moment|moments)|immediately|instantly|straight away|right away|momentarily|promptly|asap|very soon|soon|shortly|quickly|at once|for good|once and for all|forever)]
        (will|we'll|it'll|be|is|are|get|you'll) ~{0,4} [(back|fixed|resolved|sorted|restored|solved|available|ready|online|up|with you|in touch|done|over|released|delivered|here|live|processed|credited|refunded)] (again|and running|to normal)? [(soon|shortly|momentarily|in no time|very soon|asap|any minute|in minutes|in a moment|before long)]
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
    },
    {
      find: String.raw`
        (will|we'll|it'll|they'll|shall|going to|should) (soon|shortly)? ~{0,7} [(soon|shortly|momentarily|imminently|very soon|real soon|soon enough|in no time|in a jiffy|before you know it|any minute now|in due course|in the near future|before long|asap|a\.s\.a\.p)]
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
        [(will never|won't ever|never ever) (lose|happen|fail|go down|crash|miss|have to worry|share|sell|break|be lost|again|be down|let you down)] *{0,4}
        [(won't|will not|can't|cannot|shall not) (ever)? happen (ever)? again]
        [(we|i|is|are|results|success|delivery|satisfaction|fully|it's|and|,|money|approval|now) (guarantee|guaranteed|guarantees)] *{0,3}
        [guaranteed] (to|!|.|,|safe|results|success|delivery|not|for|by|until|:)
        [(we)? (promise|promises) (that|you|to|it|this|your)] *{0,4}
        [you have our word]
        [(#|one hundred|hundred) (percent|per cent)? (secure|safe|uptime|reliable|guaranteed|accurate|confidential|private|protected|certain|sure|satisfaction)]
        [(completely|totally|absolutely|perfectly|entirely|fully|always|bulletproof|forever) (secure|safe|reliable|risk - free|risk free|protected|confidential|private|error - free|unhackable|foolproof)]
        [(bulletproof|unbreakable|unhackable|fail - safe|failsafe|foolproof|risk - free|rock - solid|rock solid|ironclad|watertight)]
        [(without fail|have no fear|no need to worry|nothing to worry about|everything (is|will be) (fine|ok|okay|alright|all right|back to normal))] *{0,3}
        [(will|'ll) (definitely|certainly|surely|undoubtedly|absolutely|for sure)] *{1,3}
        [(we'll|it'll|you'll|they'll) (definitely|certainly|surely|undoubtedly|absolutely)] *{1,3}
        [(fixed|solved|resolved|gone|working) (for good|forever|once and for all|permanently)]
        [(we|our|team|engineers|experts) (are|'re)? (working|work) (very|really|so)? (hard|around the clock|tirelessly|day and night|24 - 7|flat out|as fast as we can|our socks off|feverishly|furiously)] *{0,5}
        [(we're|they're) (working|doing|on) (very|really|so|our)? (hard|around the clock|tirelessly|day and night|flat out|feverishly|best|the case|utmost)] *{0,5}
      `,
      unless: ['question', 'label-key', 'conditional'],
    },
  ],
};
