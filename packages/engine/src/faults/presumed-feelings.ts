import type { Fault } from './fault.js';

export const presumedFeelings: Fault = {
  id: 'presumed-feelings',
  title: 'Presumed feelings',
  preset: 'recommended',
  definition:
    'The words tell people how they feel or will feel: “Don’t worry”, “We know how frustrating this is”, “You’ll love it”.',
  why: 'Being told one’s own feelings by a machine is patronising when right and wounding when wrong.',
  sources: [
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
    { name: 'Content Design London, trauma-informed content', url: 'https://contentdesign.london/' },
  ],
  severity: { default: 'warn', button: 'off', label: 'off' },
  problem: 'tells people how they feel',
  remedy: 'Say the fact instead: what is safe, what happens next, what is new.',
  shape: '{What is safe}. {What happens next, and when}.',
  whenNotToUse: 'Switch it off for celebrations and marketing.',
  sentenceCanGo: true,
  patterns: [
    {
      find: String.raw`
        [(don't|do not|please don't|try not to|no need to|never|there's no need to|there is no need to|you don't need to|you needn't|not to|not need to) (worry|panic|fret|be|get|feel|stress|freak out|despair|lose (hope|heart)|sweat|beat yourself up|kick yourself|lose sleep|cry|take it (badly|personally|to heart))] (so|too)? (worried|<feeling>|afraid|about|over|,|.|!|–|-|:|;|it|bad|down|at|if)
        [(don't|do not) let (it|this|that) (get you down|upset you|worry you|discourage you|ruin)] *{0,3}
        [(rest assured|breathe easy|breathe easily|rest easy|sleep easy|sleep soundly|put your mind at (rest|ease)|set your mind at|fret not|worry not|panic not|fear not|never fear|have no fear|take heart|nothing to (worry about|fear|be (afraid|scared|ashamed|embarrassed) of)|there's no shame|no shame in|no reason to (worry|panic|be)|(no|little) cause for (alarm|concern|panic))] *{0,2}
        ^ [(no worries|keep calm|stay calm|chill out|chill|relax|calm down|cheer up|take a deep breath|deep breath|deep breaths|breathe|chin up|hang in there|no need for panic|sit tight and relax|easy does it|phew|smile|stay positive|keep smiling|don't cry|not to worry|there there)] (!|,|.|–|:|;|-|and|it|we|your|everything|if|but)
        [(no worries|keep calm|stay calm|relax|calm down|cheer up|take a deep breath|hang in there)] (!|,|.|–|:|;|-|it|we|your|everything)
        [(we|i) (can|could)? (totally|fully|completely|really|truly|certainly|only)? <knows-how> (exactly|just|only too well|fully|completely)? that? (how|you're|you are|your <emotion>|your situation|you must|you'll be|you may be|you feel|it feels|this feels)] *{0,6}
        [(we|i) (can|could)? (totally|fully|completely|really|truly|certainly|only)? <knows-how> (exactly|just|only too well|fully|completely)? that? *{1,6} (is|are|must be|can be|may be|might be|isn't|aren't|feels|feel|can feel|was|being)? (so|very|really|never|not|quite|a)? <felt-as>] *{0,3}
        [, we (know|get it|understand|get that)] (.|!)
        [we (get it|hear you|feel you|feel your *|share your *|understand your *|see you)] (.|,|!|–|:) *{0,2}
        [your <emotion> (is|are|must be) (understandable|justified|valid|real|heard|normal)]
        [(your|the) (excitement|frustration|anger|disappointment) (is|must be)] *{0,3}
        [(to|for|much to) your <emotion>]
        [much to your *]
        [(imagine|we can imagine|we share|we feel|we understand|we hear|we sense|share|feel) your <emotion>]
        [(we|i) (can tell|could tell|sense|noticed|notice) (that)? (you|you're|you are|your|things) *{0,4}]
        [(it's|it is) (okay|ok|only natural|normal|natural|only human|human|understandable|perfectly normal|alright|fine) (to (feel|be|cry|worry|panic|grieve|struggle|need)|that you|you feel|if you feel|for you)] *{0,5}
        [(understandably|rightly|justifiably|naturally) <feeling>]
        [you have every right to (be|feel)] *{0,2}
        [(anyone|anybody|everyone|most people) (would|will|in your) *{0,3} (<feeling>|feel)] *{0,2}
        [(i|we) hate (to|being the one|having to) *{0,5} (upset|disappoint|tell|hurt|break)] you
        [(we hate|i hate) (this|it|that) as much as you (do)?]
        [(sorry|sad|upset) to (disappoint|upset|worry) (you)?]
        [(we've|we have) all been there]
        [(nobody|no one|none of us) (likes|enjoys|wants|loves) *{1,4}] (,|.|:|–|and)
        [(happy|excited|thrilled|sad|feeling|feel|are you feeling|feeling a (bit|little)) (down|blue|lost|stuck|frustrated|overwhelmed|lonely|stressed|annoyed|confused)? ?\?]
        [feeling (a (bit|little)|so|very)? (lost|stuck|down|blue|rich|lucky|unsure|<feeling>)] (\?|,)
        [(it|this|that|which) (may|might|can|must|will|could|has to|is going to|would) (well)? (come as|be|feel|seem|sound|leave you|make you|have been)? (a|an|very|so|really|quite|incredibly|pretty|extremely|rather|like|you|feeling|truly|super)? (a|an|bit|big|huge|terrible|nasty|complete|little)? (<felt-as>|<feeling>|hurt|sting) (for you)?] *{0,3}
        [(it|this|that) (hurts|stings|pains|breaks|saddens|kills|smarts) (us|me|you|our heart|my heart|,|.|–|we)?] *{0,3}
        [you (may|might|could) find (this|it|that|some *|the *) (<felt-as>|upsetting)] *{0,2}
        [(you'll|you will) (feel|look) (<feeling>|better|great|safe|good|at home|happier|silly)] *{0,4}
        [(you'll|you will|you're going to|you are going to|you're gonna|you're sure to|you're bound to|we (think|know|bet) you'll|we're sure you'll|bet you'll) (absolutely|really|just|totally|definitely|surely)? (love|adore|enjoy|hate|miss|crave|regret|thank us|dream of|sleep (better|easier|easy|soundly)|fall in love|never want|wonder how|kick yourself|be (so|very|really|absolutely)? (<feeling>|sorry|surprised)|appreciate|feel (better|great|safe|relieved|good|at home|happier|<feeling>))] *{0,5}
        [(you're|you are|(you've|you have) (surely|probably|no doubt|clearly)? been|(you|you'll|you'd|you will|you would|you must|you may|you might|no doubt you) (probably|surely|no doubt|understandably|rightly|clearly|obviously|must|might)? (be|feel|are|sound|seem)) (probably|surely|no doubt|understandably|likely|clearly|feeling|bound to be|sure to be)? (so|very|really|a bit|a little|quite|just|absolutely|totally|pretty|feeling|all)? <feeling>] *{0,4}
        [you (must|should|can) (be|feel) (so|very)? (proud|relieved|excited|happy|glad|pleased|safe|disappointed|confident|reassured)] *{0,3}
        [we (are|'re) (sure|confident|certain) that? (you|you'll|you're|this)] *{0,6}
        [we're (sure|confident|certain) that? (you|you'll|you're|this)] *{0,6}
        [(your|the) (heart|jaw|stomach|blood|spirits|mood|smile|eyes|nerves) (must|will|is|sinks|sank|drops|dropped|boils|skips|probably|surely|just)] *{0,4}
        [(like|as) (everyone|anyone|most people|all of us|we all|any parent) *{0,2} (you're|you are|you feel|you must|feels|would feel|gets)] *{0,3}
        [as <feeling> as you (are|were)?]
        [(we're|we are|i'm|i am) (heartbroken|devastated|gutted|crushed|as (sad|upset|disappointed|<feeling>) as you)] (that|to|about|too|.) *{0,4}
        [(may|might|must|will|could|can) (weigh heavily|knock you|hit you hard|come hard|shake you|sting|sink in)] *{0,3}
        [(that|this|the) *{0,1} (sinking feeling|dread|knot in your stomach)] *{0,3}
        [you (have|'ve)? (every|good) reason to (be|feel)] *{0,3}
        [you've (every|good) reason to (be|feel)] *{0,3}
        [how much (this|it|that|your *) (means|meant|matters|mattered) to you]
        [(is|are) (never|not) (much|any)? fun] (,|.)
        [please stay calm] *{0,3}
        [on cloud nine]
        [so happy (with|about) *{1,4}] that you
        [(dry your (tears|eyes)|wipe away your tears|good news (awaits|for you)|you're going to be okay|you'll be okay|you'll be fine|you'll get over it|not the end of the world|worse things happen|time heals|can't wait to get started|breathe a sigh)] *{0,3}
      `,
      unless: ['success-intent', 'for-developers', 'conditional'],
    },
    {
      find: String.raw`
        [(don't|do not|no need to|not to) (worry|panic|fret)] about it?
      `,
      unless: ['success-intent', 'for-developers'],
      rewrites: [],
    },
    {
      find: String.raw`
        ^ [(don't worry|do not worry|no worries|don't panic|do not panic|fear not|relax|not to worry)] (,|!|.|–|-|:) *
      `,
      unless: ['success-intent'],
      rewrites: [''],
    },
  ],
};
