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
        [(you have been|you've been|you're|you are) (hereby)? (permanently|now)? (banned|barred) (for life|forever|for good|permanently|indefinitely)]
        [(you have been|you've been|you're|you are) (hereby|permanently) (banned|barred)]
      `,
      unless: ['for-admins', 'label-key', 'way-on', 'question'],
      problem: 'slams the door',
      remedy: 'Say what isn’t possible now, why, and until when.',
    },
    {
      find: String.raw`
        ^ [<outlaw> *{1,2}] .
        ^ [(entry|access|admission|action|use|login) (strictly)? <outlaw>] (.|:|,|–|-)
        [(privileges|rights|account|session|access) (have been|has been|were|was)? (stripped|destroyed|annulled)]
        [(we|we've|we have) (just|now)? (destroyed|wiped|trashed|killed|nuked) (your|the|all)] *{0,2}
        [(it is|it's|is|this is|that is) <outlaw> (to|for you to|by law)] *{0,3}
        [fatal] (conflict|mistake|condition|state|event|flaw|collision|interruption|mismatch|stop|blow|end)
        [(forcibly|forcefully|by force)] (terminated|ended|closed|removed|stopped|ejected|logged|signed|disconnected|evicted) *{0,3}
        [(sentenced|condemned|convicted) (you|to)] *{0,4}
        [(your|this|the) (device|phone|computer|pc|system|account) (is|has been|may be) (infected|compromised|under attack|at serious risk)]
      `,
      when: ['closed-sentence'],
      unless: ['for-admins', 'label-key', 'success-intent'],
    },
    {
      find: String.raw`
        ^ [<outlaw> *{1,2}] $
      `,
      when: ['problem-intent'],
      unless: ['for-admins', 'label-key'],
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
        [(your|the|this|that|our|its|every|all|everything|it|they|you) *{0,3} (has been|have been|was|were|will be|is|is being|are|be|got|get|gets|been|being|stands) (immediately|abruptly|completely|simply|just|now|all|forcibly|permanently)? (<violent.ed>|terminated)]
        [(has been|have been|was|were|will be|is being|got|been) (immediately|forcibly|abruptly|permanently|just|completely)? (torn up|ripped up|wiped out|thrown out|kicked out|kicked off|booted out|slapped down|shot down|blown up|blown away|crushed|blacklisted|wiped off *{1,4})]
        [(we'll|it'll|they'll) (kill|destroy|wipe|nuke|purge|axe) (your|the|this|all)] *{0,2}
        ^ [prohibited (item|goods|content|object|article|word|file|material)] (in your|:|detected|found)
        [(we|system|server|it|they|firewall|scanner|app|this|filter|spooler) (will|can|may|have|has|had|just|'ve)? (<violent.ed>|<violent.s>|<violent>) (your|the|this|all|every|everything|it|you)] *{0,3}
        [(<violent>|<violent.ing>) (your|this|that|all|everything|every) *{1,2}] (\?|.|!|and|on|forever|permanently|now)
        [(permanently|completely|irrevocably|forever|irreversibly|totally) (<violent.ed>|<violent>|erased|lost|banned|blocked|barred|gone|ruined|corrupted|broken)]
        [<irreparably> *]
        [by force]
        [(violently|brutally|savagely|mercilessly|ruthlessly) *]
        [(beyond (repair|recovery|saving|hope|redemption)|total loss|point of no return)]
        [(pull|pulls|pulling|pulled) the plug on *{1,3}]
        [as good as dead]
        [blown to (bits|pieces|smithereens|kingdom come)]
        [(we|system|server|it) (have|has)? terminated (your|the|this)] *{0,3}
        [(server|session|connection|app|process|payment|upload|page|call|site) (died|is dying|has died|is dead|was killed|killed|terminated|revoked)]
        [(your|the) *{1,2} (dies|will die|is going to die|bites the dust|is dead|are dead)] *{0,3}
        [everything (is|was|has|will be) (been)? (gone|lost|wiped|destroyed|ruined|erased)]
        [(crashed and burned|blew up|exploded|imploded|self - destructed|bleeding|dead in the water|dead on arrival|doomsday|it's all over|bricked)]
        [(irreversible|permanent|total|unrecoverable|massive|severe|serious|catastrophic|irreparable) (damage|destruction|data loss|corruption|loss of|collapse)] *{0,3}
      `,
      unless: ['for-developers', 'question', 'long-text'],
      problem: 'is a violent word',
      remedy: 'Write “ended”, “stopped” or “closed”, and say what is safe.',
    },
    {
      find: String.raw`
        [kernel panic]
        [(kill|killing) (this|your|that|the) *{1,2}] (\?|.|!)
        ^ [abort *{0,6}] (\?|.)
        (want|wish|like|sure|going|about) *{0,3} to [abort *{0,6}]
        ^ [(unauthorized|unauthorised) access] .
      `,
      unless: ['for-admins', 'success-intent'],
      problem: 'is a violent word',
      remedy: 'Write “ended”, “stopped” or “closed”.',
    },
    {
      find: String.raw`
        [(your|this|the user|user) (account|session|access|membership|profile|login|connection|subscription) (has been|have been|was|will be|is|is being|may be|could be|can be|has) (immediately|permanently|forcibly)? (terminated|killed|destroyed|nuked|blacklisted|revoked)]
        [(session|account|access|connection|call|chat) (terminated|killed|revoked|termination)]
        [(will be|is being|are being|was|were|has been) destroyed (on|by|at|in)] *{0,2}
        [(we|we're|we are) terminating (your|the|this)] *{0,2}
        ^ [punishment] (:|–|-)
        [fatal *{1,2} (condition|state|fault)]
        ^ [(policy|rule|rules|terms|safety) violation] (:|–|-|.)
        [(error|errors) prohibited (this|the|your)]
        [(session|account|access|contract|membership|tenancy|call|subscription|connection) (will|has|have|is|was|may|can|could|shall) (now|also|then|soon)? (be|been|being)? (now|immediately)? terminated]
        [(terminate|terminates|terminating|terminated|termination of) (your|this|the|all|every|any|other|current)? *{0,2} (account|accounts|session|sessions|access|membership|tenancy|contract|call)]
        [you (have been|were|will be|are) terminated]
        [(will be|is being|has been) (automatically|immediately|now) terminated]
        [hereby (formally|officially|permanently|immediately)? (suspended|terminated|revoked|cancelled|canceled|closed|denied|rejected|refused|warned|ordered|commanded|summoned|declared|void|voided|barred|banned|excluded|withdrawn|dismissed|removed|forfeited|forfeit|expelled|evicted|seized|disqualified|prohibited|forbidden|held|charged|fined)] *{0,2}
        [(stands|stand) <verdict>]
        [<verdict> for (gross|serious|repeated)? (misconduct|abuse|non - payment|breach|breaching|violating|cheating|fraud|disobedience|bad behaviour)] *{0,3}
        [(appeal|request|claim|application|complaint|transfer|order|plea|vote|entry) (has been|was|is|were) (quashed|annulled|overruled|thrown out|struck out|dismissed|voided|torn up)]
      `,
      unless: ['for-developers', 'label-key', 'question', 'way-on'],
      problem: 'is a harsh word for something that ended',
      remedy: 'Say that it ended or was closed, why, and how to get back.',
    },
    {
      find: String.raw`
        [(we|they|bank|agency|council|company|court|police) (will|shall|may|can|must|'ll) (also)? (prosecute|sue|fine|punish|evict|arrest|report you|blacklist|ban|seize|pursue|penalise|penalize|disconnect|repossess|expose|chase|hunt|come after|come for|hand you)] *{0,5}
        [(we'll|they'll|we will) (send|call|hire|get|set) (in)? (the)? (<authority>|collectors|someone round)] *{0,3}
        [(we'll|they'll) (sue|hunt|seize|ban you|report you|expose you|evict|pursue|see you in|cut you)] *{0,3}
        [(involve|involving|inform|informing|notify|notifying|alert|send in|sending|call in|calling in|set|hand you to|refer you to|report you to|pass your *{1,2} to) (in)? (the|our|your)? <authority>] *{0,3}
        [(send|call|sending|calling) (in)? the (bailiffs|lawyers|solicitors|collectors|debt collectors|authorities)] *{0,3}
        [<authority> (will|shall|may) (call|visit|come|knock|contact|attend|be (informed|called|notified|involved|sent|contacted)|pay you)] *{0,3}
        [(expect|await|receive) (a)? (visit|call|letter|knock)? (from)? (the|our)? <authority>]
        [(or) (the|our) <authority> will] *{0,3}
        [(take|taking|took|see) you (to|in) court]
        [(face|suffer|bear|accept|take) (the|serious|severe|dire|legal|harsh|further)? consequences] *{0,3}
        ^ [panic] (:|–|-|!)
        [you (are|'re) finished]
        [(serious|grave|major|material|gross|flagrant) (breach|offence|offense|violation|misconduct|crime)] *{0,3}
        [(criminal|punishable|prosecutable) (offence|offense|act|charge|charges)] *{0,3}
        [(this|that|it|doing so|doing this|doing that|which|refusal|access|use|copying|behaviour|behavior|conduct) (is|constitutes|would be) (a|an) (serious|federal|criminal)? (offence|offense|crime|felony)]
        [(attempt|incident|violation|offence|offense|behaviour|behavior|refusal) (has been|will be|was|is being|is) (logged|recorded|reported|noted|monitored|traced)]
        [(will|shall) not be tolerated]
        [(zero|no) tolerance]
        [(expelled|punished|penalised|penalized|blacked out|as (a)? punishment|doomed)] *{0,3}
        ^ [(doom|critical|catastrophe|disaster|emergency)] (!|:|–|-)
        ^ [panic in] *
        [(this instant|right this minute|without further notice|without notice|no further warning|no more warnings|first and last|last and final|or be)] (.|!|or|lose|banned|removed|deleted|cut|expelled|reported|evicted|disconnected)
        [(will|shall|may|would) (also)? (have|carry|bring) (serious|grave)? (consequences|repercussions)]
        [or (you|you'll|your *)? (lose|forfeit|face|suffer) (your|the|all|everything)] *{0,3}
        [(our|the) (lawyers|solicitors|legal team|attorneys) (have|has) been *{1,2}]
        [(you have|you've|you) (hereby)? forfeited] *{0,4}
        ^ [(cease|desist|disobey|obey)] *{0,5}
        ^ [surrender (your|the)] *{0,4}
        ^ [comply (or|with|immediately|now)] *{0,3}
        [(make sure|ensure) you never] *{0,4}
        [(you'll|you will) never (work|rent|fly|bank|shop|play|travel) *{0,3} again]
        [(criminal|police|court|legal) matter]
        [immediate (suspension|termination|closure|expulsion|eviction|disconnection|dismissal)] *{0,3}
        ^ [(violation|breach)] (:|!)
        ^ [ignore (this|it|us|our|these) *{0,2} and] *
        [(reserve the right|no hesitation|not hesitate|won't hesitate) (to|in) (prosecute|sue|ban|involving|involve|ending|cutting|taking|take|call|calling|reporting|report|terminate|seize)] *{0,3}
        [we (are|'re) watching (you|what you|your)] *{0,3}
        [we're watching (you|what you|your)] *{0,3}
        [(we know (where|who) you|we will find you|we'll find you|there's nowhere|you can't hide|you have been seen)] *{0,3}
        ^ [pay up] *{0,3}
        [or be (removed|deleted|banned|blocked|expelled|disconnected|cut off|evicted|fined|reported)]
      `,
      unless: ['for-admins', 'success-intent', 'label-key', 'question'],
      problem: 'threatens or frightens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
    {
      find: String.raw`
        [(leaves|left|leaving|gives|have|has) (us|me)? (with)? no (choice|option|alternative)] *{0,5}
        [(forced|obliged|compelled) to (take|act|terminate|suspend|report|close|cancel|cut|hand|refer|remove|block|evict|end)] *{0,5}
        [(take|taking|took) (legal|disciplinary|enforcement|drastic|punitive) (action|steps|measures)] *{0,4}
        [((take|taking) action|action) against you?] *{0,3}
        [(pay|act|comply|respond|reply|verify|update|confirm|settle|renew|obey|agree) (now|immediately|at once|today|up|within *{1,3})? ,? or] (your|you|we|the|face|lose|else|be|risk|leave|get|suffer) *{0,5}
        [(we|we'll|we will|they|you) (will)? (cut (you|your *{1,2}) off|shut you (down|out)|hunt|lock you out|throw you out|seize|confiscate|repossess)] *{0,4}
        [(cut off|disconnected|terminated|seized|repossessed|reported|shut off|expelled|evicted|impounded|auctioned|destroyed|passed to|handed (over)? to|referred to) ~{0,6} (unless|if) (you|we|payment|it|this|the)] *{0,3}
        [(immediate|urgent) (action|attention|payment|response) (is)? (demanded|required|necessary|needed|or)] *{0,3}
        [(demand|demands|demanding|demanded) (immediate|payment|that you|your)] *{0,3}
        [(face|facing|risk) (legal|court|prosecution|criminal|eviction|termination|disconnection|suspension|arrest|a fine|penalties|permanent)] *{0,4}
        [you (are|could|may|will|'ll)? (risk|be risking|at risk of) (losing|forfeiting) (your|the|all|everything) *{0,3}]
        [(one|#|three) (more|strike|strikes) and (you|we|it)] *{0,5}
        [(final|last) (warning|demand)]
        [(final|last) (notice|reminder)] (:|!|–|-|before|.|,) *{0,3}
        [(this|that|it) (is|was) your (first|second|third|fourth|very|one)? (and|or)? (only|last|final) (and only)? (chance|warning|notice|reminder|strike|opportunity)]
      `,
      unless: ['for-developers', 'label-key', 'question', 'success-intent'],
      problem: 'threatens or frightens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
    {
      find: String.raw`
        [(failure|refusal|inability) to (comply|pay|respond|act|do so|reply|verify|confirm|provide|complete|update|cooperate|submit|return|obey)] *{0,6}
        [(final|last) (notice|reminder)]
        [legal (action|proceedings|consequences|steps)] *{0,3}
        [(you will|you'll|and|or) be (reported|shut down|arrested|evicted|dealt with|thrown out|disconnected|exposed)]
        [(will be|be) (prosecuted|punished|penalised|penalized|sued|blacklisted|banned|fined|held responsible|held liable)] *{0,3}
        [(or else|(severe|serious|dire|grave) consequences|at your peril|you have been warned|consider yourself warned|you've been warned)]
        ^ [be warned]
        [(you will|you'll|you're about to|you are about to|or|and|going to) lose (everything|all your (data|work|files|money|progress|photos))] *{0,3}
        [(we|i) (consider|regard) (the|this) (matter|case|issue) closed]
        [(intruder|hostile|attack|enemy) (alert|detected|user|file|app|code|found|device|site|login)] *{0,2}
        [malicious (alert|user)]
      `,
      unless: ['for-developers', 'label-key', 'question', 'conditional'],
      problem: 'threatens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
    {
      find: String.raw`
        [(fatal|lethal|deadly)] *{0,4} (error|errors|exception|failure|problem|crash|fault|issue)
        [fatal] :
        ^ [fatal] $
      `,
      unless: ['for-developers', 'label-key'],
      remedy: 'Leave “fatal” out and say what stopped.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [(catastrophic|catastrophically|disastrous|devastating|apocalyptic|cataclysmic|calamitous)]
        [(critical|severe) (failure|error|exception|fault|malfunction|system)]
        [(meltdown|doomed|disaster) ]
      `,
      unless: ['for-developers', 'label-key'],
    },
    {
      find: String.raw`
        [(illegal|illegally|unlawful|illicit)]
      `,
      when: ['problem-intent'],
      unless: ['for-developers', 'label-key', 'long-text', 'question'],
      problem: 'is a word for crimes',
      remedy: 'Say which form is allowed.',
    },
    {
      find: String.raw`
        [<outlaw> <entry>]
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'is a word for crimes',
      remedy: 'Say which form is allowed.',
    },
    {
      find: String.raw`
        ^ (#|error|{})? -? :? [access? forbidden] (:|–|-|!|here|access|by|to|area|page|request|resource|action|for) *{0,4}
        ^ (#|error|{})? -? :? [access? forbidden] $
        [(is|are|been|you're|it's|that's) (strictly|expressly|hereby|absolutely)? (forbidden|prohibited|outlawed|verboten)]
        [(strictly|expressly) (forbidden|prohibited)]
        [(prohibited|forbidden) (spaces|from|to|request|without|by|for|unless|beyond|here|on|in)]
        [* forbidden] .
        [(errors|issues|problems) prohibited] *{1,3}
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'sounds like a court',
      remedy: 'Say what isn’t possible and who can change that.',
    },
    {
      find: String.raw`
        [(login|sign - in|sign in|access|payment) attempt (was|has been)? (rejected|refused|denied|blocked)]
        [(blocked|denied|refused|rejected|stopped) (for|on) security (reasons|grounds)]
        [(access|entry|login|sign in|admission|admittance) (is|was|has been|stands)? (denied|refused)]
        [(you have been|you were|you are|you've been|you're) (denied|refused|blacklisted|kicked out|thrown out|expelled|banished|cut off|shut out|locked out of *)] *{0,2}
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
        ^ *{0,5} [(aborted|abort|aborting|aborts)] *{0,4} $
        [(was|were|been|is|are|has|have|had|being) aborted]
        [aborted (by|due|because|the|this|your)]
        [* aborted] (:|,|–|-|;|because|by|after|when|at|.)
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
        [(killed|kill|killing) (all|by|process|session|connection|task|job|the app|the application|the program)] *{0,2}
        [(was|were|been|is|are|got) killed]
      `,
      unless: ['for-admins', 'label-key', 'long-text'],
      problem: 'is a violent word',
      remedy: 'Write “ended”, “stopped” or “closed”.',
    },
    {
      find: String.raw`
        ^ [(banned|expelled|evicted|blacklisted|disqualified|kicked out|thrown out|barred|ejected|exiled)] (.|!|,|:) (permanently|forever|for)?
        ^ [banned (until|forever|for (life|good|ever|#|{}))] *{0,3}
        ^ [terminated] (for|due|because|by|:|.)
        ^ [(get out|go away|keep out|get lost|clear off|scram|begone|back off|buzz off|shut up|be gone|stay away|stay out)] (.|!|,|or)
        ^ [(don't|do not|never) (ever)? (come back|show your face|return|try this again)] (.|!|,)
      `,
      when: ['closed-sentence'],
      unless: ['for-admins', 'label-key', 'question'],
      problem: 'slams the door',
      remedy: 'Say what isn’t possible now, why, and until when.',
    },
    {
      find: String.raw`
        [(account|membership|contract|tenancy|subscription|access|session) (was|is|has been|will be|is being)? (now|hereby|permanently|immediately)? terminated] (for|because|due|on|after|by|as|at|when|.)
        [(we're|we are|we'll be|i'm|i am) (now)? (terminating|destroying|killing|banning|expelling|evicting|axing|purging|confiscating|seizing|nuking) (your|you|this|the|all)] *{0,3}
        [(we're|we are|we'll be) (shutting|cutting|kicking|throwing|locking) you] *{0,3}
        [(will|shall|must|may|can|could|should) be <violent.ed>] *{0,3}
        [(account|profile|connection|call|chat|subscription|membership|login|session|draft|message|order|booking|advert|post|upload|attachment|attachments|process|job|photo|photos) (was|were|is|are|has been|have been|got|gets|being)? <violent.ed>] (off|by|for|after|on|at|when|because|.)
        [(access|account|membership|privileges|rights|licence|license) (has been|have been|was|were|is|are|will be) (cut off|stripped|seized|yanked|confiscated|forfeited|axed)]
        [(system|server|bank|app|site|we|network|community|club|software|filter) (has|have)? (just)? (rejected|refused|denied|expelled|banned|condemned|disowned|ejected|banished) you]
      `,
      unless: ['for-developers', 'label-key', 'question', 'long-text'],
      problem: 'is a harsh word for something that ended',
      remedy: 'Say that it ended or was closed, why, and how to get back.',
    },
    {
      find: String.raw`
        [(we|i|system|moderators|site|club|school|team|bank|airline|company) (don't|do not|won't|will not|cannot|can't|never|does not|doesn't) tolerate]
        [be (punished|prosecuted|hunted down|tracked down|dealt with (severely|harshly|firmly|accordingly)|made an example|made to pay|escorted (out|off)|frogmarched)]
        [(severe|heavy|harsh|stiff|dire|grave|criminal) (penalties|penalty|sanctions|sanction|punishment|repercussions|measures)]
        [treated as (an attack|a threat|hostile|fraud|theft|a crime|an offence|an offense|malicious|an intrusion|an act of)]
        [<authority> (informed|notified|alerted|called|contacted|summoned|are on|is on)]
        [your ip (address)? (has been|was|is being|will be) (logged|recorded|traced|noted|reported|tracked)]
        [(trespassers|offenders|violators|culprit|culprits|perpetrators|perpetrator|wrongdoers) (will|shall|are|must|be|has|have|is|reported|prosecuted|found)]
        [(you'll|you will) (regret|rue|pay for|be sorry|answer for|live to regret) (this|it|that)]
        [(is|are|will be|would be|be) (doomed|done for|dead meat|toast|a goner)] (.|!|,|if|unless)
        [(repeat|serial|persistent|habitual) (offender|offenders)]
        [(void and nullified|nullified and void)]
        [(we have|we've|i have|i've|has been|have been|will be) reported (you)? to (the police|the authorities|your (employer|boss|parents|school)|<authority>)]
        [(slammed|slams) the door]
        [(died|dies|dying) a (horrible|slow|painful|lonely|quick) death]
        [(committed suicide|suicide of|firing squad)]
        [prepare (for|to) (disconnection|termination|be|deletion|die|lose)]
        [brace yourself]
        [game over for]
        [(we|they) (are|'re) going to (sue|prosecute|ban|report|evict|fine|disconnect) *{0,3}]
        [(we're|they're) going to (sue|prosecute|ban|report|evict|fine|disconnect) *{0,3}]
        [is a (crime|criminal offence|criminal offense|felony)] (.|!|,|and)
        [(appeal|plea|complaint) dismissed]
        [(we|we'll|council|they) (will)? (clamp|tow|impound|crush|sell|auction) your (vehicle|car|home|goods|belongings|property|house|furniture)]
        [your (vehicle|car|home|goods|belongings|property|house|furniture) (will|shall|may|can) be (seized|sold|clamped|impounded|crushed|destroyed|repossessed|auctioned)]
        [prosecution (will|may|follows|is)] *{0,3}
        [liable to (prosecution|arrest|imprisonment|be (prosecuted|evicted|fined|arrested))]
        [you (will|shall|may|could|'ll)? (now|also)? face (charges|jail|prison|a court|trial|criminal|a judge)]
        [(you|cheats|fraudsters|offenders|thieves) (will|shall) be (caught|hunted|found out|tracked down|exposed)]
        [perma - banned]
        [permabanned]
        ^ [((ejected|evicted|banished|booted|expelled|thrown out) (from|off|by)|kicked (from|by|out))] *{0,3}
        [you (were|got|have been|'ve been) (booted|ejected|chucked|thrown out|turfed out)]
        [you are no longer (welcome|wanted)] (here|in|on|at|.)
        ^ [banned <entry>] (detected|found|in|:)
        [(deadly|lethal|mortal) (conflict|mistake|collision|blow|flaw|clash)]
        [non - compliance (will|shall|may|leads|results|is|means|carries|can)] *{0,4}
      `,
      unless: ['for-admins', 'success-intent', 'label-key', 'question'],
      problem: 'threatens or frightens',
      remedy: 'Say what will happen, when, and what keeps it from happening.',
    },
  ],
};
