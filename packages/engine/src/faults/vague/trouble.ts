/** Trouble, a snag, a situation, with what could be anything about a thing: “A snag has arisen with your booking”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const trouble: readonly Pattern[] = [
  {
    find: String.raw`
      ^ (this|the) [page (ran into|has|had|hit|encountered|met) (a|an|some)? <trouble>] *{0,2} $
      ^ (there|there's) (is|was|are|were)? (a|an|some)? [<trouble> with] (the|your|this) (details|information|data|value|values|entries|input|answers|form|file|document|request) *{0,6} $
      ^ [<trouble> (was|were)? (found|detected|encountered)] (on|in|with) (this|the|your) *{1,3} $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ *{1,3} [(<encounter>|<encounter.any>|seems to be experiencing|seems to be having) (a|an|some|another) <trouble-adjective>{0,2} <trouble>] (processing|handling|completing|with|while)? (your|the|this)? (request)? $
      ^ [(there|there's) (is|was)? (a|an|some) <trouble> (in|with|on) (this|the|your) (field|form|value|input|entry)] $
      ^ *{1,3} [(encountered|hit|met|had) (an|a) <trouble-adjective>? <trouble>] , *{1,6} $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
  {
    find: String.raw`
      ^ [(problem|issue|trouble) with] (your|the|this)? *{1,2} $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'question'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ (your|a|an|the)? <broad-thing> [(hiccup|snag|hitch|mishap|wobble|trouble|problem|issue|glitch|difficulty)] .
      ^ <lead-in>? (,|:|-|–)? (a|some)? [(slight|minor|small|little|tiny|bit of|technical|tech|temporary|unforeseen) (of a)? (<trouble>|issues)] (here|today|right now|at the moment|on our side|at our end|with (your|the|this) *{0,2} <broad-thing>)? $
    `,
    when: ['closed-sentence'],
    unless: [...exceptions, 'own-words', 'success-intent'],
  },
  {
    find: String.raw`
      ^ ~{0,2} (is|was|are|could|might|can) there (be|been)? (a|an|some|any) <trouble-adjective>? [<trouble>] ~{0,8} . (it would seem so|so it (seems|appears|would seem)|looks like it|it (looks|seems|appears) (so|that way)|apparently so|apparently|(we're|i'm)? afraid so|yes|seems so|we think so|it seems so)
    `,
    unless: ['own-words', 'label-key', 'for-developers', 'said-elsewhere'],
    ...advice.trouble,
  },
  {
    find: String.raw`
      ^ ~{0,2} (there|there's) <be>? (been|seems to be|appears to be|seems to have been)? (a|an|some|another|the)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern|matter|query) <about> (one of|some of|part of|parts of|several of|any of|at least one of|either of)? (your|the|this|our|that|these)?] *{0,2} (<broad-thing>|<given>) ((on|in) (this|the|that) (page|form|screen|section))? ((,|-|–) (please|kindly) *{1,6})? $
      ^ ~{0,2} (there|there's) <be>? (been|seems to be|seems to have been|appears to be)? [(a|an|some|any) (kind|sort|bit|spot|touch|hint|case) of (a|an)? <trouble-adjective>? <trouble>] (here|somewhere|on our side|at our end)? $
      ^ <lead-in>? (,|:|-|–)? (a|an|some)? [(kind|sort|bit|spot|touch|case) of (a|an|some)? <trouble-adjective>? <trouble>] (here|somewhere|on our side|at our end|today|with (your|the|this) *{0,2} <broad-thing>)? $
      ^ ~{0,2} (there|there's) <be>? (been|seems to be|seems to have been|appears to be|must have been)? [(a|an|some) (bit of a|slight|small|little|minor)? (situation|mix - up|mixup|muddle|hold - up|holdup|snafu|blip|kink|wrinkle|mess|upset|breakdown|misunderstanding|slip|slip - up|bug|mishap)] (here|somewhere|on our side|at our end)? $
      ^ <trouble> [(on|at|in|along) (the|our) (line|system|way|end|side|works|network|service|route)] $
      ^ <lead-in>? (,|:|-|–)? (a|some)? [(slight|minor|little|small|tiny) (hitch|snag|hiccup|glitch|blip|bump|wobble|setback)] (here|today|along the way|with (your|the|this) *{0,2} <broad-thing>)? $
      ^ <lead-in>? (,|:|-|–)? (a|an|some|another|the|one|several|some (kind|sort|type) of (a|an)?)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern|matter) (has|have|had|was|were|is|are)? (just|now|recently|also)? (been)? (<occur.any>|<occur>|<notice.ed>|<encounter.ed>|exists|exist|persists|persist|remains|remain)] (<about> (your|the|this|our|that)? *{0,1} (<broad-thing>|end|side|system|behalf)|(in|during|while|when) handling (your|the|this) *{1,2}|(in|during) (the)? (processing|handling|course|treatment|execution|review|preparation|completion) of (your|the|this)? *{1,2})? ((,|-|–) (please|kindly) *{1,6})? $
      ^ ~{0,4} (we|we've|i|i've|our *{1,2}|the *{1,2}|your *{1,2}|it|it's|system) (have|has|had|'ve|are|is|were|was|just|also)? (been)? (<encounter>|<encounter.any>|<notice.any>|<notice>|facing|having|looking at|dealing with|up against) (a|an|some|another|one|several|a few|a little)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern) <about> (your|the|this|our|that)?] *{0,2} <broad-thing> $
      ^ <lead-in>? (,|:|-|–)? [(we|we've|we're|we are|i|i've|our system|our systems|our checks|the system|it) (have|has|had)? (just|also)? (facing|having|up against|looking at|<encounter>|<encounter.any>|<notice.ed>|<notice>) (a|an|some|another|one|several|a few|a bit of a|something of a)? <trouble-adjective>{0,2} (<trouble>|<plight>)] (here|on our (side|end)|at our end|today|for now)? $
      ^ <lead-in>? (,|:|-|–)? [(we|we've|i|i've) (have|had)? <encounter> (a|an) (bit of a|small|slight|little)? (situation|<plight>) <about>] (your|the|this) *{1,3} $
      ^ <lead-in>? (,|:|-|–)? [(we|we've|we're|i|i'm) (in|have got into|got into|find ourselves in|hit|have hit|'ve hit) (a|an|some) (bit of a|little|small|slight)? <plight>] $
      ^ (<lead-in> ,?)? ((your|this|the) *{0,2})? <broad-thing> [(has|have|had|is having|are having|was having|having|is experiencing|shows|show|is showing|seems to have|contains|has triggered|triggered|has caused|is in|got into|ran into|has run into|is facing|came across|has come across|hit|has hit|met|met with|has met with|came up against|stumbled on|threw up|raised|is giving us|gave us|gives|flagged|suffered|is suffering) (a|an|some|another|several|a few)? <trouble-adjective>{0,2} (<trouble>|<plight>)] ((state|condition|mode|status)|(and|so) (can't|cannot|couldn't|won't|isn't|hasn't|needs|has|it|we) *{1,5})? $
      ^ *{1,4} [(reports|signals|shows|indicates|announces|returns|raises|throws|gives|is reporting|is showing|is signalling|has reported|has signalled|has flagged|has raised|has detected|has registered|has determined|has noted|flags|registers|detected|registered|signalled|determined) (an|a|some|several) <trouble-adjective>{0,2} <trouble>] (condition|state|status|message|code)? $
      ^ (an|a|some)? [<trouble> (indicated|indication|present|reported|signalled|noted|registered|detected|found|identified|flagged)] (in|on|with|at)? (your|the|this|our)? *{0,1} <broad-thing>? $
      ^ <lead-in>? (,|:|-|–)? (an|a|some|more|bit of|a bit of|little|a little|slight|minor|small|technical|tech)? [<trouble> (at|on) (our|this|my|the (system|server|service|other|bank)) (end|side|part)] *{0,4} $
      ^ (an|a|some|another|one)? [<trouble> <about> (your|the|this|our)] *{0,2} <broad-thing> $
      ^ ~{0,3} [(have|has|had|'ve|raised|raises) (a|an|some|several|a few|certain|serious)? (concern|concerns|query|queries|misgivings|reservations|doubts|question|questions)] <about> (your|the|this) *{0,2} (<broad-thing>|<given>) $
      ^ <lead-in>? (,|:|-|–)? [(an|a) (alert|flag|red flag|question mark|marker|warning) (has been|was|is) (raised|placed|set|put|recorded|noted)] <about> (your|the|this) *{0,2} <broad-thing> $
      ^ ~{0,3} [(there|there's) <be>? (been)? (a|an|some) (bit of|bit of a|slight|small|little|minor|spot of)? <plight>] <about> (your|the|this) *{1,3} $
      ^ <lead-in>? (,|:|-|–)? [(a|some|bit of|spot of|touch of)? (spot of|bit of|bit of a|touch of)? (<plight>|bother)] (with|in|over) your *{1,3} $
      ^ ~{0,2} (there|there's) <be>? (a|an|some|another) <trouble-adjective>? [<trouble> (that|which)? (needs|need|requires|require|must be|has to be|we need to|we have to|wants|we must|to be|to) (be)? *{1,2}] $
      ^ (a|an)? [(device|equipment|machine|unit|hardware|appliance|terminal|system) (malfunction|fault|trouble|disturbance|anomaly)] (detected|found|present|reported|in progress)? $
      ^ (the|this)? (printer|device|reader|scanner|terminal|machine|system|unit|sensor|equipment|kiosk|till) [(reports|reported|signals|indicates|says|shows|flags) :? (trouble|difficulties|problems|error|errors|issues|fault|problem|an issue)] $
      ^ (a|an|some)? <trouble-adjective>? [<trouble> (is|are) (present|in progress|ongoing|pending|outstanding|there)] $
      ^ *{1,4} [(is|are|was|were|seems to be|appears to be) (experiencing|having|encountering|facing) (a|an|some|a few|several|minor|technical)? <trouble-adjective>{0,2} <trouble>] (at the moment|right now|today|currently|now|at present)? $
      ^ ~{0,3} (a|an|some)? <trouble-adjective>? [<trouble> of (a|an|some)? *{0,1} (some|unknown|undetermined|unspecified|unclear|general|indeterminate|technical|unexplained|uncertain|unidentified|mysterious) (kind|origin|nature|cause|sort|type|source)] *{0,4} $
      ^ (a|an|some)? <trouble-adjective>{0,2} [<trouble> (has|have)? (<occur.any>|<occur>) (while|when|as) (we|it|the system|i) (was|were|are)? (looking at|dealing with|working on|seeing to|going through|attending to|busy with|handling)] (your|the|this) *{0,1} <broad-thing> $
      ^ ~{0,3} [(got|gets|has got|have got|'ve got|is|are) (itself|ourselves|themselves)? (in|into) (a|an|some) (bit of a)? (<plight>|<trouble>|twist|knot|state|fix)] (<about> (your|the|this) *{1,3})? $
      ^ *{1,3} : [(a|an)? <trouble-adjective>? <trouble> (found|detected|noted|encountered|reported|raised|identified|flagged)] $
      ^ ~{0,3} [<trouble> (is|are|was|were|has been|have been|has|have)? (affecting|affected|hitting|holding up|delaying|impacting|impacted|blocking|troubling|dogging|afflicting)] (your|the|this|our)? *{0,2} <broad-thing> $
      ^ (<lead-in> ,?)? ((your|this|the) *{0,2})? <broad-thing> [(is|are|was|were|has been|have been) (being)? (affected|hit|delayed|held up|blocked|impacted|troubled|interrupted|stopped|hampered) by (a|an|some) <trouble-adjective>? (<trouble>|<plight>)] $
      ^ ~{0,4} (a|an|some|few)? [(<plight>|<trouble>) (that)? (we need)? to (iron out|sort out|fix|work out|resolve|straighten out|sort|deal with|get past|clear up)] (first)? $
      ^ *{1,4} [(turned up|turn up|has turned up|threw up|has thrown up|brought to light|uncovered|revealed|has revealed|came back with|has found|found|showed|has shown|has uncovered|has developed|developed|suffered|has suffered) (a|an|some|several) <trouble-adjective>? (<trouble>|<plight>)] (<about> (your|the|this) *{0,1} <broad-thing>)? $
      ^ (a|an|some)? [(<plight>|bother) (on|at) (our|this) (side|end|part)] $
      ^ ~{0,3} (we|we're|we are|i) (find ourselves|found ourselves|are|have got ourselves|got ourselves)? [in (a bit of|a spot of|some)? (difficulty|difficulties|trouble|bother)] $
      ^ ~{0,2} (a|an|some|the)? [(<trouble>|<plight>) (befell|has befallen|afflicts|afflicted|beset|besets|plagues|plagued|dogs|dogged) (us|your *{1,2}|the (system|service|site|app|page))] $
      ^ ~{0,2} (a|an|some|the)? [(<trouble>|<plight>) (stands|stood|is|lies|lay|got|has got|came|gets) in (the|our|its|your) (way|path)] $
      [(a|the) (spanner|wrench) in the works]
      [fly in the ointment]
      ^ ~{0,3} your <broad-thing> [(has been|was|is) flagged] $
      ^ <lead-in>? (,|:|-|–)? [(errors|mistakes|an error|a mistake|an oversight) (was|were|has been|have been) made] $
      ^ ~{0,3} [(has|have|contains|shows|show|exhibits|reveals) (irregularities|discrepancies|anomalies|inconsistencies|abnormalities|deficiencies|shortcomings)] $
      ^ (irregularities|discrepancies|anomalies|inconsistencies|abnormalities|deficiencies|shortcomings) [(exist|remain|persist|are present)] (in|with|on) (your|the|this) *{1,3} $
    `,
    unless: ['conditional', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere', 'success-intent'],
    ...advice.trouble,
  },
  {
    find: String.raw`
      ^ *{0,4} (there|there's) (was|is|were|has been|seems to be|appears to be)? (a|an|some)? <trouble-adjective>{0,1} [<trouble> (with|in)] your *{1,3} (, {})? $
      ^ *{0,4} (there|there's) (was|is|were|has been|seems to be|appears to be)? (a|an|some)? <trouble-adjective>{0,1} [<trouble> with] your (account|order|request|application|profile|submission|booking|payment) ,? (and|so|, {} ,)
      ^ [(problem|issue|trouble|error) with] your *{1,3} $
      ^ *{0,3} (had|having|have|ran into|encountered|hit|experienced|experiencing) (a|an|some)? <trouble-adjective>{0,1} [<trouble> with] your *{1,3} $
    `,
    when: ['closed-sentence'],
    unless: ['explained', 'way-on', 'conditional', 'question', 'said-elsewhere', 'label-key'],
    problem: 'says that there is a problem and not which',
    remedy: 'Say what happened to it and one next step.',
  },
  {
    find: String.raw`
      ^^ [(problem|trouble)] (!|.)
      ^ [(a|an)? (problem|issue|error|incident) (has|have)? affected] your *{1,2} $
    `,
    unless: ['conditional', 'question', 'explained', 'said-elsewhere'],
  },
  {
    find: String.raw`
      ^ (the|this|your)? *{1,2} [(had|has had|has|encountered|ran into|hit) (a|an|some) <trouble-adjective>? <trouble>] (and|so) (needs|has|had|needed|must|will|it|we) *{0,5} $
    `,
    unless: ['explained', 'question', 'said-elsewhere', 'label-key'],
  },
];
