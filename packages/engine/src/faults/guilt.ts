import type { Fault } from './fault.js';

export const guilt: Fault = {
  id: 'guilt',
  title: 'Guilt',
  preset: 'recommended',
  definition:
    'Pressure on somebody’s conscience or fear so that they stay, pay or agree: “No thanks, I like paying more”, “We’ll be heartbroken”.',
  why: 'A choice made under shame isn’t a choice, and people remember who shamed them.',
  sources: [
    { name: 'Deceptive patterns, confirmshaming', url: 'https://www.deceptive.design/types/confirmshaming' },
    { name: 'Shopify Polaris, empty states', url: 'https://polaris-react.shopify.com/' },
  ],
  severity: { default: 'error', email: 'warn', push: 'warn', 'field-error': 'off' },
  problem: 'presses on the reader’s conscience',
  remedy: 'Name both choices plainly: “Cancel plan”, “Keep plan”.',
  shape: 'Keep {thing} / {Cancel} {thing}',
  whenNotToUse: 'Keep it on; where a sentence only shares the words, allow that phrase in your terms.',
  sentenceCanGo: true,
  patterns: [
    {
      find: String.raw`
        [how could you] *{0,5}
        [(your|the|our) *{1,2} (weeps|weep|cries|cry|mourns|mourn|pines|grieves|suffers|starves|dies|withers|wilts|sulks|droops|misses you) (without|because|for|alone|tonight|if|when|with)] *{0,3}
        [(we|i) (thought we were|believed in you|trusted you|gave you (a|our|your)? *{1,3} and this)] *{0,4}
        [this is how you (repay|thank|treat)] *{0,3}
        [you promised (yourself|us|your|them)] *{0,4}
        [i'll (risk|chance|gamble|forgo|skip|pass on) (my|the|our|it|being)] *{0,4}
        [or the (<loved>|bunny|bear|kid) gets it]
        [(everyone|everybody) (else)? is (buying|doing|upgrading|joining|switching|leaving without|ordering|booking|signing)] *{0,3}
        [(only|even) (one|a few|none) of your <loved>] *{0,6}
        [you (are|'re) the (only|last) (one|parent|person|member|neighbour|neighbor|customer|player|student|house|*) (who|that|without|not|left|still|in your)] *{0,5}
        [you're the (only|last) (one|*) (who|that|without|not|left|still|in your)] *{0,5}
        [(everyone|everybody|all *) in your *{1,2} (has|have) *{1,2} (except|but|apart from) you] *{0,2}
        [(except|but|besides|bar) you] (.|has|have|is) *{0,2}
        [your <loved> (all|both) *{1,4}] (. just saying)?
        [just saying] .
        [it's (such)? a (shame|pity) you] *{0,4}
        [(such)? high hopes (for|of) you]
        [hope for the best] $
        [maybe *{1,3} (isn't|is not|aren't|doesn't) (important|matter|worth)] *{0,3}
        [(it|he|she|they) (misses|miss) you]
        [(could|would|might) save a (life|child|dog|family)] *{0,3}
        [(the kind of (person|parent|friend|owner) who|what kind of *{1,2} (would|are))] *{0,4}
        [do (it|this) for (your|the) (<loved>|us)] *{0,3}
        [will not (see|survive|make it|live) *{1,4} without] you?
        [turn your back on] *{1,3}
        [up all night for you] *{0,3}
        [(don't|do not) be (the|that) (one|*) (who|that) *{0,5}]
        [after (all|everything) (we|we've|i've|this|that) *{0,4}]
      `,
      unless: ['for-developers', 'for-admins'],
    },
    {
      find: String.raw`
        [<loved> (will be|is|are|'s|would be|is so|will) (be|been|so|very|all|getting|feeling|really|quietly|only|just|still)? *{0,1} <sorrow>] *{0,4}
        [(your|our|the) *{1,3} will be (lost|so sad|<sorrow>)] (if|when|without) *{0,4}
        [* (is|are) (only)? <sorrow>] (because|since|without|if|until|now that|a little) *{0,4}
        [(it's|it is|they're|he's|she's) (only)? (crying|weeping|sobbing|starving|shivering)] *{0,3}
        [<loved> (will|won't|would)? (miss|misses|(never)? forgive|need|needs|deserves|deserve|count|counts|depends|depend|relies|rely|be counting) (you|more|better|on you)] *{0,4}
        [(you'd|you would|you'll|you will) (really|just|honestly|actually)? (walk away|turn your back|throw away|give up|abandon|let down|quit|miss us|miss out|break)] *{0,5}
        ^ [(go ahead|sure|fine|ok|okay|go on) ,? (and)? (abandon|walk|leave|quit|break|give up|ignore|delete us|turn|miss|throw|let|i'll)] *{0,5}
        ^ [(i'll|i'd rather|i will|i'd|i'm happy to|i'm fine|i'm ok|i'm okay|i am fine) (to|with)? (stay|staying|be|being|keep|remain|live|go|with)? *{0,4} <unwanted>]
        ^ [(give up on|lose|abandon|skip|miss out on|ruin|neglect) my *{1,3}]
        [every (minute|second|day|hour) (you|that you) (wait|delay|hesitate|spend)] *{0,6}
        [(lose|losing|throw away|throwing away) (everything|all) (you've|you have|you|we've) *{0,3} (built|made|earned|saved|achieved|worked for)] *{0,2}
        [shame] (.|!|,|–) (on)? (you)?
        [ouch for *{1,3}]
      `,
      unless: ['for-developers', 'for-admins', 'problem-intent'],
    },
    {
      find: String.raw`
        ^ [(no|nah|nope|no thanks|no thank you|continue|skip|decline|cancel|leave|give up|keep|stay|remain|quit|delete|go|sure|fine|ok) ,? (and|,|:|–|-|i|i'll|i'd|keep|my|me|let|on|without|stay)? *{0,4} <unwanted> *{0,3}] $
        ^ [(no|nah|nope|no thanks|no thank you|skip|not now|maybe later|fine) (thanks|thank you)? ,? (-|–|:|.)? (i|i'd|i'll|i'm|my|let me|leave me|continue without|proceed unprotected) *{0,9}] $
        ^ [(i|i'd|i'll|i'm|we'll|we'd) (don't|do not|don't need|don't want|don't like|don't care|hate|refuse to|dislike|am not|not) *{0,4} <wanted> *{0,4}] $
        ^ [not (protecting|saving|helping|caring|supporting|growing|learning) *{1,8}] $
        [(break|breaks|breaking|broke) (our|my|their|{}|his|her|your) *{0,3} (heart|hearts)] *{0,3}
        [(abandon|abandons|abandoning|betray|betraying|desert|deserting|forsake|disappoint|disappointing|neglect|neglecting) (your|us|our|the|them|him|her|everyone|me|{}|all|a|poor) *{0,4}]
        [(let|lets|letting) (your|us|our|them|him|her|everyone|{}|the) *{0,3} down] *{0,3}
        [(walk|walking|walked) out on *{1,3}]
        [(goes|go|going|went|be|left|will be) (hungry|cold|homeless|unloved|without (food|water|shelter|medicine|dinner|a home)|thirsty|lonely|extinct) (tonight|today|again|.|because|without|if|unless|this)] *{0,3}
        [without (your|you|you're) *{0,3}] , *{1,3} (goes|go|will|dies|die|starve|starves|suffer|suffers|close|closes|can't|cannot|may|might|won't|loses|lose) *{0,4}
        [(everyone else|everybody else) *{0,4} ((has|have) (already)? (given|donated|signed|voted|paid|replied|joined|done|helped|pledged|contributed|finished|said|accepted|upgraded|switched|tried|chipped|agreed|bought|managed)|(is|are) (already)? (doing|in|on board|waiting|coming|going|contributing|giving|upgrading|saving|enjoying|having|ahead|getting|buying|happy|ready|moving)|gives|gave|already)] *{0,5}
        [your (neighbours|neighbors|friends|colleagues|classmates|teammates|peers|competitors|rivals) (give|gave|pay|paid|do|did|donate|donated|care|are|have) (more|already|better|their|theirs|twice|ahead)] *{0,5}
        [(the)? (whole|entire) (team|family|office|class) (cried|cries|is crying|wept|is sad|misses you|will cry)] *{0,3}
        [(leaving|going|quitting) (so soon|already|us)] *{0,4}
        [(i|we) (prefer|like|love|enjoy|choose|don't mind|am happy with|want) (my|our|the|being|having|to)? *{0,2} <unwanted>] *{0,3}
        [(everyone else|everybody else|other <virtuous-person>|other (families|companies|teams|users|students)|your <loved>|(#|{}|twelve|ten|dozens of|hundreds of|several) (others|people|neighbours|neighbors|friends|shoppers|guests|customers|users)) (on|in|at|from)? (your|the|this)? (street|team|area|building|class|school|block|list|group)? (already|have already|has already|are already|beat|have beaten|just gave|gave|donated|have donated|paid|have paid|have signed|renewed|upgraded|have joined|booked|viewing|are (viewing|looking|watching)|looking|watching|have (it|this) in) (already|this|it|now|yet|here|to help|their|.|have|without|at|right)?] *{0,3}
        [(will|would|are|can|could) you (really|just|going to|honestly|actually)? (let|stand|live with|bear|ignore|turn|walk|leave|say no|sleep|go|refuse|miss|disappoint|abandon)] (that|this|the|it|us|them|away|down|a|behind|to|by|your) *{0,4} \?
        [(happy|willing|ready|prepared|going|content|fine) to (let|watch|see) (the|a|them|us|your|our|this) *{1,5}] \?
        [(we|i) hope you (can|could|will be able to|are|'re)? (live with|sleep|be (happy|proud)|proud|happy now|won't regret|don't regret|enjoy being)] *{0,4}
        [(only|nobody wants to be|nobody likes|don't be) (a|the)? (quitters|quitter|losers|loser|fools|fool|cheapskates|cheapskate|selfish|lazy|cowards|coward|amateurs|foolish)] *{0,4}
        [(think|just think|imagine) (of|about) (your|the|those|all|our|everyone|what|how much) *{0,3} (<loved>|those|all|others|people|you're|who|you'll|lose|losing|miss|missing)] *{0,5}
        [(a)? <virtuous> (<virtuous-person>|pet owner|pet owners) (would|do|don't|never|know|renew|stay|choose|protect|keep|pay|wouldn't|always|aren't|buy|care|give|insure|back|read|finish|leave|stick|upgrade|donate)] *{0,4}
        [(winners|champions|heroes|leaders|grown-ups) (never|finish|don't|stay|keep|pay)] *{0,3}
        [(are|would|do) you (really|honestly|actually|seriously|truly) (going to|want to|wanna|prepared to|willing to|ready to|sure you want to|leaving|giving up|quitting)] (abandon|leave|quit|give|throw|risk|lose|miss|let|go|walk|say|lose|turn|stop|your|us|this|end|waste|ignore) *{0,5}
        [(don't|do not|please don't) (leave (us|me|them|without)|go (yet|now|away|!|.)|quit (now|yet|on|us)|give up (on us|now)|stop (now|believing|caring|learning)|say goodbye|make us|be (the one|a (quitter|stranger|loser|stick|spoilsport|bad *)|selfish|that|cheap|mean|cruel|heartless|shy|left behind|the last)|miss (this|your|out)|let (this (slip|go|pass|end)|us|them (down|suffer|go)|him|her|your *{1,3} (down|die|go|slip))|break (our|my)|forget (about)? (us|them)|turn your back|walk away|throw away|throw it|abandon us|do this)] *{0,5}
        [(hurry|act (now|fast)|don't (wait|delay|hesitate|sleep on)|before (it's|it is) (too late|gone)|while you (still can|can)|going fast|almost gone|selling fast|nearly gone|this won't last|won't last|blink and|you snooze)] *{0,4}
        ^ [(final|last) (chance|call)] (:|!)
        [your (competitors|rivals) (will|already) *{1,4}]
        [make us (sad|cry)]
        [you (have|'ve)? wasted *{1,4}] (this|of your)
        ^ [last (seat|room|ticket|chance|one|few|item)] (!|:|,|–) *{0,3}
        [so? (you're|you are) (leaving|quitting|giving up|breaking up|ghosting|dumping|cheating)] (us|already|now|on|so|\?|then|me|with) *{0,3}
        [(ungrateful|heartless|selfish|shame on|guilty (about|if|yet|for|conscience|as)|(feel|feeling) (so|a bit|very)? guilty|for shame|shameful|cold - hearted|stingy|cheapskate|quitter|quitters|coward|loser|losers|cruel)] *{0,3}
        [(it|that|this) (costs|is) less than (a|your|one) *{1,3}] *{0,3}
        [(this|your) (baby|puppy|kitten|child|animal|orphan|polar bear|family|panda) *{0,4} (because|tonight|without|dies|hungry|cold|needs you)] *{0,4}
      `,
      unless: ['for-developers', 'for-admins', 'problem-intent'],
    },
    {
      find: String.raw`
        [(no|nah|nope|no thanks|no thank you|skip) (thanks|thank you)? ,? (-|–|:|.)? (i|i'd|i'll|i'm) (hate|don't|love|like|enjoy|prefer|rather|already|am|will|keep)] *{0,8}
        [(we're|we are|we'll be|we will be|we'd be|our team is|i'm|i'll be) (so|very|really|truly|genuinely)? (sad|heartbroken|sorry|crushed|devastated|gutted|hurt|disappointed) (to (see you|lose you|let you|watch you)|that you|if you|without you|by your|in you|when you)] *{0,4}
        [(so|very|really) disappointed in you]
        [(we'll|we will|we'd|we would|we|your <loved>|your (plants|group|data)|our (team|mascot|bird|owl)|everyone) (miss|'ll miss|will miss|be missing) you] *{0,3}
        [(are you sure|do you really|you really) you? (want to|wanna) (abandon|give up on|miss out|throw away|walk away|say goodbye|turn (your|down)|let|go back|stop (saving|helping|caring|supporting|learning)|disappoint|break)] *{0,6}
        [(you're|you are|you'll be|you will be|you'd be) (missing out|throwing away|giving up|letting (us|your|them|down|everyone)|abandoning|leaving money|making a (big|huge|terrible)? mistake|falling behind|left behind|breaking our|wasting|hurting|disappointing|quitting)] *{0,6}
        [(you'll|you will) (regret|be sorry|miss out|lose out|fall behind|never know|disappoint|let)] *{0,5}
        [(after all|is this how|don't you|why don't you) (we|we've|you|care|love|like|trust|want to|support)] *{0,6}
        [(now or never|act now|act fast|hurry|hurry up|before it's too late|don't wait|time is running out|offer ends soon|everyone else|(#|{}|others|people) (are|is) (viewing|looking|watching))] (!|,|–|-|.|to|at|or|before|is|are|has|this)
        [(children|animals|people|families|kids|creators|artists|developers|writers|shelters|shelter) (will|may|depend|rely|count|suffer|starve|go hungry|need you)] *{0,5} (you|without you|your (help|support|money|donation|subscription))
        [(say goodbye to|wave goodbye to|kiss goodbye to)] *{1,4}
        [time to say goodbye]
        [so this is goodbye]
        [(was it something we (did|said)|is it something we said)]
        [(we|your friends|your team|they|everyone) (counted|were counting|are counting|relied|depend|depends|count|counts) on you] *{0,3}
        [(dead|sad|lonely|empty) without you]
        [you (used to|never) (visit|care|write|come|call|log in)] *{0,4}
        [(your|our) *{1,2} (is|are) (feeling)? (lonely|sad|abandoned|neglected|crying|heartbroken|disappointed|starving|judging you)]
        [(don't|do not) you (care|want|love|trust|value|like|think)] *{0,6}
        [(surely|certainly) you (can|could|don't|want|care)] *{0,6}
        [selfish]
        [the least you (can|could) do]
        [were we wrong (about you)?]
      `,
      unless: ['for-developers', 'for-admins'],
    },
  ],
};
