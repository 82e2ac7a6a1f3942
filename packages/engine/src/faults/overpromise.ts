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
    // A time that nobody can plan with.
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
        (<promising>|we all|our team|our staff|someone|we (aim|plan|try|expect|intend|want|are)|(hope|hopes|hoping) to (have|fix|get|be|resolve|return|restore|sort|send|finish|reply)) ~{0,8} [<soon>] (.|,|and|or|to|with|for|once|after|if|when|by|but|–|-|so|from|on|in|at|because|about|regarding|while|via|you|be|return|have|get|become|appear|receive|resume|restart|restore|arrive|reply|respond|fix)
        (receive|get|find|have) (an|a|your|the) * [<soon>] (with|.|,|and|at|from|containing)
        (email|message|code|text|letter|invitation|sms|link) [<soon>] (with|.|,|and|at|from|containing)
        (<restored>|arriving|returning|up|there|processed|running) (again|and running|to normal|with you|you|us)? [<soon>]
        * * coming [<soon>] (.|,|and|but)
        <arrive.s> (with|in|back|on|to)? (you|us|your *)? [(<soon>|<instantly>)] (.|,|and|once|after)
        in [the (shortest|quickest|fastest) (possible|available)? time] (possible)?
        [(it|this|that) (only|just|will only|'ll only|should only|should just)? (takes|take) (a|one|two) (sec|secs|second|seconds|tick|jiffy|mo)]
        (try|check|come|return|back|visit|retry) (back|again)? (later)? [(shortly|soon|momentarily)]
        [as (soon|quickly|fast|early) as (we can|we possibly can|humanly possible)]
        (be|been|is|are|get|back|it|them|you|touch|this|service|reply|respond|fixed|issue|problem|fix|resolve|sort|restored|process|processed|resolved|sent|send|dealt|refunded) *{0,3} [as (soon|quickly|fast|early) as possible]
        [at (the|our) (earliest|soonest)] (opportunity|possible|convenience)?
        [(any (minute|second|moment|time|day) now|in (a|two|2|no|the blink of an) (jiffy|flash|heartbeat|tick|ticks|shakes|sec|trice|wink|mo|snap|blink|eye|moment or two|matter of (minutes|seconds|hours)))]
        [(won't|will not|shouldn't|should not|isn't going to) (take|be) (very|too|that)? (long|a minute)]
        [(we'll|we will|i'll|i will) be right (back|with you|there)]
        (you'll|you will|it'll|we'll|be|done|through|<restored>|there) *{0,3} [in (seconds|minutes|moments)] .
        [within moments]
        [(only|just|mere) (seconds|minutes|moments) away]
        [(is|are) certain to (turn up|arrive|be|come|work|succeed|get|pass|win)] *{0,3}
        [(is|are) going to be (approved|accepted|refunded|paid|granted)] *{0,2}
        (be|is|are|was) (sent|emailed|mailed|delivered|posted|returned|refunded|dispatched) (to you)? [(immediately|instantly|shortly|straight away|right away)]
        [(immediate|instant) (help|support|assistance|rescue|replies|delivery|repair|approval|refund|acceptance)]
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
      problem: 'is a time that nobody can plan with',
    },
    {
      find: String.raw`
        (<restored>|we|we'll|we'd|i'll|arrive|refunded|money|refund|team|staff|someone|support|colleague|experts|engineers|specialist|agent|nurse|doctor|adviser|advisor|manager|technician|driver|courier|member|parcel) ~{0,6} [<instantly>] $
        <restored> (for you)? [<instantly>]
        (we|i) (will|shall) *{1,4} [<instantly>] (if|when|once|and|as|after|about)
        (we'll|i'll) *{1,4} [<instantly>] (if|when|once|and|as|after|about)
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins', 'instruction'],
      problem: 'is a time that nobody can plan with',
    },
    // A certainty that nobody has.
    {
      find: String.raw`
        [(always|never) (deliver|delivers|works|fails|fail|late|wrong)] *{0,3}
        [(<promising>|can|could) never (ever)? ~{0,4} (again|ever|<loss-to-fear>|<loss-to-fear.ed>|go down|be down|late|a problem|to worry)] *{0,3}
        [(won't|will not|shall not|can't|cannot|can never|could never) (ever|possibly|again)? (be)? (happen|occur|reoccur|recur|go wrong|<loss-to-fear>|<loss-to-fear.ed>|be (<loss-to-fear.ed>|late)) (again|a second time|twice|ever again|in future|in the future|anything|any of it|your *)]
        [(can't|cannot|could never|won't|will never|can never) (ever|possibly)? be (<loss-to-fear.ed>|late)] *{0,3}
        [(can't|cannot|won't) possibly] *{1,3}
        [(never|not ever|not) going to (happen|occur|recur|repeat|go wrong|be a problem|be late|<loss-to-fear>)] (again|ever)?
        [(can't|cannot|won't|could never|can never|will never) (ever)? get (lost|stolen|hacked|leaked|into the wrong)]
        ^ [(come what may|whatever happens|no matter what|come rain or shine|cross our hearts|mark our words|you can bet)] , *{1,4}
        [(will|can|could) never (ever)? be (at risk|in danger|touched|exposed|harmed|in doubt)]
        [not (miss|lose|skip) a single]
        [impossible to (<loss-to-fear>|beat|fool|bypass)]
        (no|not a|not one|never) *{0,3} [(will|would|can|could) ever (go missing|<loss-to-fear>|be <loss-to-fear.ed>|go wrong|vanish|disappear)]
        (no|not a|not one) *{0,3} [(will|would|can|could) (go missing|<loss-to-fear>|be <loss-to-fear.ed>|go wrong|vanish|disappear) ,? (ever|again)]
        [rest assured ,? (that)? (your|you|we|it|the|our) *{0,3} (will|can't|cannot|is|are|won't)]
        [(nothing|none|nobody|no one|not one|not a single) *{0,4} (will|can|could) (ever (*){1,3}|go wrong|get in|slip|<loss-to-fear>|be <loss-to-fear.ed>|happen|hurt|touch|harm|stop)] *{0,3}
        [never (again|ever)? (<loss-to-fear>|be <loss-to-fear.ed>|worry)] *{0,4} (again|ever)
        [(hack|thief|fool|bullet|water|future|crash|bomb|tamper|child|spill|burglar) - proof] *{0,2}
        [(uncrackable|unhackable|unbreakable|unsinkable|invincible|impenetrable|infallible|flawless|foolproof|bulletproof|failsafe|ironclad|watertight|(rock|risk|zero|100) - (safe|solid|free|risk|percent)|rock solid|risk free)] *{0,2}
        [(is|are|be|is certain|are certain) (sure|bound|certain) to (succeed|work|win|pass|arrive|be|get|recover|come|go)] *{0,3}
        [no (exceptions|excuses|ifs or buts|strings|catch|ifs|matter what)] (.|,)
        [(zero|no) (risk|chance|danger|possibility|downtime) (of|to|that|for|whatsoever|at all|with)] *{0,4}
        [(fixes|solves|resolves|cures|ends|eliminates|removes|repairs) (all|every|any|each) (known|your|of your|our|the|possible)? (<trouble>|bug|bugs|pain|worry|worries)]
        [(#|hundred) (percent|per cent)? (secure|safe|uptime|reliable|guaranteed|accurate|confidential|private|protected|certain|sure|satisfaction|satisfied|risk - free|covered|fixed|sorted|available)]
        [(absolutely|completely|totally|perfectly|entirely|utterly|always|fully|forever) (safe|secure|confident|certain|guaranteed|impossible|private|anonymous|protected|flawless|reliable|confidential|risk - free|risk free|error - free)]
        (safe|secure|protected|private|backed up|yours) *{0,3} [(forever|for ever|always|for life|for good|no matter what|whatever happens)]
        [without (delay|fail|exception|interruption|question|a doubt|any doubt|a hitch)]
        [<promising> (work|run|go|be|arrive|load) (perfectly|flawlessly|like new|like a charm|like clockwork|smoothly|without a hitch|every time|forever|as good as new|good as new|right as rain|fine from now on)]
        [(i|we) (can|do|hereby|absolutely|personally)? (assure|promise|guarantee|swear|pledge|vow) (you|that|to|it|this|there|*)] *{0,6}
        [(guarantee|guarantees|promise|promises) (that)? (there|you|we|it|this|your|no|nothing)] *{0,5}
        [(is|are|results|success|delivery|satisfaction|fully|and|,|money|approval|now) (guaranteed|guarantees)] *{0,3}
        [guaranteed] (to|!|.|,|safe|results|success|delivery|not|for|by|:)
        [(rest easy|sleep easy|sleep soundly|you have our word|mark our words|cross our hearts|hand on heart|trust us|take our word|count on it|consider it (done|fixed|sorted)|leave it with us|have no fear|no need to worry|nothing to worry about|everything (is|will be) (fine|ok|okay|alright|all right|back to normal))] *{0,3}
        [<promising> (definitely|certainly|surely|undoubtedly|absolutely|for sure)] *{1,3}
        [(<restored>|gone|working) (for good|forever|for ever|once and for all|permanently)]
        [(our|the|we|we're|they're|your) *{0,1} (is|are|'re|work)? (on it|on the case|all over it|(working|work|doing|fixing) (very|really|so|our)? (flat out|tirelessly|round the clock|around the clock|day and night|24 - 7|as fast as we can|our socks off|feverishly|furiously|best|utmost|everything in our power|everything we can|all we can))] *{0,4}
        [working (very|really|so|extremely|incredibly)? hard (to (fix|resolve|restore|solve|repair|get|sort|correct|address|recover|put|make it up|bring (it|this|them|everything|back|service))|on (it|this|a|the|that|them|getting|fixing|resolving|restoring))]
        (we|we're|they're) (are)? [working (very|really|so|extremely|incredibly)? hard] .
        [(get|getting|be|are) right on (it|this|that)]
        [(on top of|all over) (it|this|things|the *)] (and|,) (will|we'll|have|you'll)
        [(fix|repair|answer|refund|solution|help|cure|reply) (is|are) (imminent|moments away|minutes away|seconds away|round the corner|around the corner|just around the *|a heartbeat away)]
        [(fix|repair|solution|help|cure) (is|are) on (its|the) way]
        <promising> [(fix|solve|resolve|cure|end|eliminate) (all|every|any|each)] *{1,2}
        (back|there|fixed|sorted|done|ready|here|online) [before (you've|you can|you could|you have)] *{1,4}
        [never lose] (your|a|any|another|encrypted|important|precious)? (*)? (data|file|files|photo|photos|message|messages|work|progress|chat|chats|note|notes|document|documents|memory|memories|track|contact|contacts|bag|ticket|tickets|order|key|keys|moment)
        , [no (question|doubt|ifs|buts|fail|worries|two ways)] (about it)? .
        [(guaranteed|lifetime|unlimited|perfect|total) (approval|refund|acceptance|success|results|protection|security|uptime|relief|peace of mind|satisfaction|cure|recovery)]
      `,
      unless: ['question', 'label-key', 'conditional', 'for-admins'],
    },
  ],
};
