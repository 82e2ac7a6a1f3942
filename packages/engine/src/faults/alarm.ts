import type { Fault } from './fault.js';

export const alarm: Fault = {
  id: 'alarm',
  title: 'Alarm',
  preset: 'recommended',
  definition:
    'Hostile, violent or threatening system words aimed at a person: fatal, illegal, violation, terminated, “failure to comply”.',
  why: 'Frightened people read worse and decide worse; plain words for the same fact leave them able to act.',
  sources: [
    { name: 'Microsoft Writing Style Guide', url: 'https://learn.microsoft.com/en-us/style-guide/welcome/' },
    {
      name: 'Apple Human Interface Guidelines, alerts',
      url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    },
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
  ],
  severity: { default: 'error', button: 'warn' },
  problem: 'sounds an alarm',
  remedy: 'State the fact in plain, quiet words.',
  shape: '{What happened} {to which thing}. {What is safe.} {One next step.}',
  whenNotToUse:
    'Switch it off for operating consoles where “kill” and “terminate” are terms of the trade, or set the audience to developer.',
  patterns: [
    {
      find: String.raw`
        [(you have been|you've been) (permanently|temporarily)? (banned|barred)]
      `,
      unless: ['for-admins', 'label-key', 'way-on', 'question'],
      problem: 'slams the door',
      remedy: 'Say what isn’t possible now, why, and until when.',
    },
    {
      find: String.raw`
        ^ [illegal *{1,2}] $
        [fatal] (conflict|mistake|condition|state|event|flaw|collision|interruption|mismatch|stop)
        [kernel panic]
        [(take|taking|took|see) you (to|in) court]
        [(forcibly|forcefully|by force)] (terminated|ended|closed|removed|stopped|ejected|logged|signed|disconnected|evicted) *{0,3}
        [(sentenced|condemned|convicted) (you|to)] *{0,4}
        [(your|this|the) (device|phone|computer|pc|system|account) (is|has been|may be) (infected|compromised|under attack|at serious risk)]
      `,
      unless: ['for-admins', 'label-key', 'success-intent'],
    },
    {
      find: String.raw`
        [a fatal thing=(error|issue|exception)]
      `,
      unless: ['for-developers', 'label-key'],
      remedy: 'Leave “fatal” out and say what stopped.',
      rewrites: ['an $thing'],
    },
    {
      find: String.raw`
        [your session (has been|was) terminated]
        [your session has been killed]
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'is a harsh word for something that ended',
      remedy: 'Say that it ended, why, and how to get back.',
      rewrites: ['you’ve been signed out'],
    },
    {
      find: String.raw`
        ^ [access denied] $
      `,
      unless: ['for-developers', 'label-key', 'way-on', 'question'],
      problem: 'slams the door',
      remedy: 'Say what access is needed and who can give it.',
      rewrites: ['you don’t have access to this'],
      shape: 'You need {which access} to see this. {Who} can give it to you.',
    },
    {
      find: String.raw`
        [* aborted] (:|,|–|-|;|because|by|after|when|at)
        ^ [abort *{0,3}] (\?|.)
        [(we|they|bank|agency|council|company|court|police) (will|shall|may|can|must|'ll) (also)? (prosecute|sue|fine|punish|evict|arrest|report|blacklist|ban|seize|pursue|penalise|penalize|disconnect|repossess|expose)] *{0,5}
        [(we'll|they'll) (send|call|hire|get|set) (the)? (bailiffs|police|lawyers|collectors|debt collectors|authorities|inspectors|someone round)] *{0,3}
        [(send|call|sending|calling) (in)? (the)? (bailiffs|police|lawyers|solicitors|collectors|debt collectors|authorities)] *{0,3}
        [(irretrievably|irreversibly|irrecoverably|utterly|totally|completely|forever) (destroyed|lost|gone|ruined|corrupted|broken|banned)]
        [(face|suffer|bear|accept|take) (the|serious|severe|dire|legal|harsh|further)? consequences] *{0,3}
        [(be|been|being|get|got|is|are) (wiped out|nuked|purged|obliterated|annihilated|vaporised|vaporized|slaughtered|crushed|smashed)] *{0,3}
        ^ [panic] (:|!|–|-)
        [(as good as dead|good as dead|dead in the water|dead on arrival|dead man|a dead|is toast|are toast|you are finished|it's all over|game over|doomsday)]
        [(serious|grave|major|material|gross|flagrant) (breach|offence|offense|violation|misconduct|crime)] *{0,3}
        [(criminal|punishable|prosecutable) (offence|offense|act|charge|charges)] *{0,3}
        [(your|the) *{1,2} (dies|will die|is going to die|bites the dust|is dead|are dead)] *{0,3}
        [(will|shall) not be tolerated]
        [(zero|no) tolerance]
        [(kill|killing) (this|your|that) *{1,2}] (\?|.|!)
        [(expelled|punished|penalised|penalized|blacked out|as (a)? punishment|doomed)] *{0,3}
        ^ [(doom|critical|panic|catastrophe|disaster)] (!|:)
        ^ [panic in] *
        [(this instant|right this minute|without further notice|without notice|no further warning|no more warnings|first and last|last and final|or be)] (.|!|or|lose|banned|removed|deleted|cut)
      `,
      unless: ['for-admins', 'success-intent'],
      problem: 'threatens or frightens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
    {
      find: String.raw`
        [(we|system|server|it|they|it has) (has|have)? (terminated|killed|destroyed|nuked|axed|annihilated)] (your|the|this) *{0,3}
        [(your|the|this) *{1,2} (has been|have been|was|were|will be|is|is being|got) (immediately|forcibly|abruptly|permanently)? (terminated|killed|destroyed|nuked|obliterated)]
        [(is|are) dead] (until|without|,|.|now)
        [(beyond (repair|recovery|saving|hope)|irretrievably lost|irreparably (damaged|broken|corrupted)|total loss|point of no return)]
        [(leaves|left|leaving|gives|have|has) (us|me)? (with)? no (choice|option|alternative)] *{0,5}
        [(forced|obliged|compelled) to (take|act|terminate|suspend|report|close|cancel|cut|hand|refer|remove|block)] *{0,5}
        [(take|taking|took) (legal|disciplinary|enforcement|drastic|punitive) (action|steps|measures)] *{0,4}
        [action against you] *{0,3}
        [(take|taking) action against] *{0,3}
        [(pay|act|comply|respond|reply|verify|update|confirm|settle|renew) (now|immediately|at once|today|within *{1,3})? ,? or] (your|you|we|the|face|lose|else|be|risk) *{0,5}
        [(we|we'll|we will|they|you) (will)? (cut (you|your *{1,2}) off|shut you (down|out)|hunt|come for|come after|lock you out|throw you out|seize|confiscate|repossess)] *{0,4}
        [(immediate|urgent) (action|attention|payment|response) (is)? (demanded|required|necessary|needed|or)] *{0,3}
        [(demand|demands|demanding|demanded) (immediate|payment|that you|your)] *{0,3}
        [(face|facing|risk) (legal|court|prosecution|criminal|eviction|termination|disconnection|suspension|arrest|a fine|penalties|permanent)] *{0,4}
        [(one|#) (more|strike|strikes) and (you|we|it)] *{0,5}
        [(irreversible|permanent|total|unrecoverable|massive|severe|serious|catastrophic) (damage|destruction|data loss|corruption|loss of)] *{0,3}
        [(crashed and burned|blew up|blown up|exploded|imploded|self - destructed|was slaughtered|bleeding|crippled by)]
      `,
      unless: ['for-developers', 'label-key', 'question', 'success-intent'],
      problem: 'threatens or frightens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
    {
      find: String.raw`
        [a fatal] *{1,3} (error|errors|exception|failure|problem|crash|fault|issue)
        [fatal] *{0,3} (error|errors|exception|failure|problem|crash|fault|issue)
        [fatal] :
        ^ [fatal] $
      `,
      unless: ['for-developers', 'label-key'],
      remedy: 'Leave “fatal” out and say what stopped.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [(catastrophic|disastrous|devastating|apocalyptic)]
        [(critical|severe) (failure|error|exception|fault|malfunction|system)]
        [(meltdown|doomed|disaster) ]
      `,
      unless: ['for-developers', 'label-key'],
    },
    {
      find: String.raw`
        [(illegal|illegally)]
      `,
      when: ['problem-intent'],
      unless: ['for-developers', 'label-key', 'long-text', 'question'],
      problem: 'is a word for crimes',
      remedy: 'Say which form is allowed.',
    },
    {
      find: String.raw`
        [illegal (character|characters|operation|input|value|argument|access|action|attempt|move|symbol|symbols|entry|name|state)]
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'is a word for crimes',
      remedy: 'Say which form is allowed.',
    },
    {
      find: String.raw`
        ^ (#|error|{})? -? :? [(access)? forbidden] *{0,4} $
        [(is|are|been) (strictly|expressly)? (forbidden|prohibited)]
        [(server|session|connection|app|process|payment|upload|page|call|site) (died|is dying|has died|is dead|was killed)]
        [(strictly|expressly) (forbidden|prohibited)]
        [(prohibited|forbidden) (trailing|leading|character|characters|word|words|name|symbol|symbols|spaces|from|to|action|access|operation|content|request|without|by|for|unless|beyond|here|on|in)]
        [* forbidden] .
        [you are (forbidden|prohibited)] *
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'sounds like a court',
      remedy: 'Say what isn’t possible and who can change that.',
    },
    {
      find: String.raw`
        [(access|permission|entry|login|sign in|authorization|authorisation) (is|was|has been)? denied]
        [you (have been|were|are|'ve been|'re) (denied|refused|blacklisted|kicked out|thrown out|expelled|banished)] *{0,2}
        [you've been (denied|refused|blacklisted|kicked|thrown out|expelled)]
      `,
      unless: ['for-developers', 'label-key', 'way-on', 'question'],
      problem: 'slams the door',
      remedy: 'Say what access is needed and who can give it.',
      shape: 'You need {which access} to see this. {Who} can give it to you.',
    },
    {
      find: String.raw`
        [(violation|violations) (detected|found|of|error|will|has|was|recorded|logged|noted|reported|registered|on)] *{0,3}
        [in violation of]
        [(security|policy|access|terms|rule|rules|protocol|integrity|constraint) violation]
        [(breach|violation) of (our|the|these|your) (rules|terms|policy|policies|guidelines|conditions|agreement)]
        [(violated|violates|violating) (our|the|these|your|a)] *{0,3}
      `,
      unless: ['for-developers', 'label-key', 'question', 'long-text'],
      problem: 'accuses',
      remedy: 'Say which rule, in plain words, and what can be done.',
    },
    {
      find: String.raw`
        ^ *{0,5} [(aborted|abort|aborting)] *{0,4} $
        [(was|were|been|is|are|has|have|had|being) aborted]
        [aborted (by|due|because|the|this|your)]
      `,
      unless: ['for-developers', 'question'],
      problem: 'is a harsh word for something that stopped',
      remedy: 'Say that it stopped or was cancelled, and why.',
    },
    {
      find: String.raw`
        ^ thing=*{1,4} [aborted] $
      `,
      unless: ['for-developers', 'question'],
      problem: 'is a harsh word for something that stopped',
      remedy: 'Say that it stopped or was cancelled, and why.',
      rewrites: ['stopped'],
    },
    {
      find: String.raw`
        [(killed|kill|killing)] (your|this|all|by|process|session|connection|task|job) *{0,2}
        [(was|were|been|is|are|got) killed]
      `,
      unless: ['for-admins', 'label-key', 'long-text'],
      problem: 'is a violent word',
      remedy: 'Write “ended”, “stopped” or “closed”.',
    },
    {
      find: String.raw`
        [(your|this|the user|user) (account|session|access|membership|profile|login|connection|subscription) (has been|have been|was|will be|is|is being|may be|could be|can be|has) (immediately|permanently|forcibly)? (terminated|killed|destroyed|nuked|blacklisted)]
        [(session|account|access|connection) (terminated|killed|revoked)]
        [(terminate|terminating|termination of) (your|this user) (account|session|access|membership)]
        [you (have been|were|will be|are) terminated]
      `,
      unless: ['for-developers', 'label-key', 'question', 'way-on'],
      problem: 'is a harsh word for something that ended',
      remedy: 'Say that it ended or was closed, why, and how to get back.',
    },
    {
      find: String.raw`
        [(failure|refusal|inability) to (comply|pay|respond|act|do so|reply|verify|confirm|provide|complete|update|cooperate|submit|return)] *{0,6}
        [(final|last) (warning|notice|reminder|demand)]
        [legal (action|proceedings|consequences|steps)] *{0,3}
        [(will be|be) (prosecuted|punished|penalised|penalized|sued|blacklisted|banned|fined|held responsible|held liable)] *{0,3}
        [(or else|(face|severe|serious|dire) consequences|at your peril|you have been warned|consider yourself warned)]
        [(you will|you'll|you're about to|you are about to|or|and|going to) lose (everything|all your (data|work|files|money|progress|photos))] *{0,3}
        [(we|i) (consider|regard) (the|this) (matter|case|issue) closed]
        [(intruder|hostile|attack|malicious) (alert|detected|user)]
        (will be|are|is|was|were|been|get|gets|all|everything) [(destroyed|obliterate|obliterated|annihilate|annihilated|wipe out|wiped out|nuke|nuked)] (all|everything|your|forever|permanently|the|this|.|by|in|and) *{0,2}
        [(destroy|destroying)] (all|everything|your|every) *{0,2}
        [(permanently|irrevocably|forever) (destroyed|destroy|erased|lost|banned|blocked|barred|terminated)]
        [(stands|stand) (rejected|refused|denied|cancelled|canceled|dismissed)]
        [(bricked)]
      `,
      unless: ['for-developers', 'label-key', 'question', 'conditional'],
      problem: 'threatens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
  ],
};
