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
        [(your|the|our) *{1,2} (weeps|weep|cries|cry|mourns|mourn|pines|grieves|suffers|starves|dies|withers) (without|because|for|alone|tonight|if)] *{0,3}
        [(we|i) thought we were] *{0,4}
        [you promised (yourself|us|your|them)] *{0,4}
        [i'll (risk|chance|gamble|forgo|skip) (my|the|our)] *{0,4}
        [or the (kitten|puppy|kid|bunny|dog|cat|bear|owl) gets it]
        [(everyone|everybody) (else)? is (buying|doing|upgrading|joining|switching|leaving without|ordering|booking|signing)] *{0,3}
        [(only|even) (one|a few|none) of your (friends|neighbours|neighbors|peers|colleagues)] *{0,6}
      `,
      unless: ['for-developers', 'for-admins'],
    },
    {
      find: String.raw`
        [(your|our|the) *{1,3} will be (heartbroken|devastated|gutted|crushed|so sad|lonely|lost|disappointed)] (if|when|without) *{0,4}
        [(you'd|you would|you'll|you will) (really|just|honestly|actually)? (walk away|turn your back|throw away|give up|abandon|let down|quit) (from|on|your|our|us|everything|all)] *{0,4}
        [* (is|are) (crying|weeping|sobbing|heartbroken|starving|shivering)] (because|since|without|if|until|now that) *{0,4}
        ^ [(i'll|i'd rather|i will|i'd|i'm happy to|i'm fine) (stay|staying|be|being|keep|remain|live|go) (single|poor|alone|broke|bored|unsafe|ignorant|stuck|lonely|unhealthy|unfit|behind|sick|tired|hungry|cold|wrong|mediocre|average|lost|late|unhappy|without)] *{0,4}
        [every (minute|second|day|hour) (you|that you) (wait|delay|hesitate|spend)] *{0,6}
        [(lose|losing|throw away|throwing away) (everything|all) (you've|you have|you|we've) *{0,3} (built|made|earned|saved|achieved|worked for)] *{0,2}
        [shame] (.|!|,|–) (on)? (you)?
      `,
      unless: ['for-developers', 'for-admins', 'problem-intent'],
    },
    {
      find: String.raw`
        ^ [(no|nah|nope|no thanks|no thank you|continue|skip|decline|cancel|leave|give up|keep|stay|remain|quit|delete|go)] ,? (and|,|:|–|-|i|leave|keep|my|me|let|on|without)? *{0,3} (wasting|waste|exposed|unprotected|vulnerable|insecure|unsafe|at risk|ignorant|disappoint|disappointing|down|overpaying|paying full|full price|full fee|losing|lose|goals|dreams|behind|poor|broke|unhealthy|lazy|alone|lonely|hungry|suffer|worse|hard way|boring|miserable|uninformed|in the dark|unloved|forgotten|mediocre|average|sad|stuck|more than|the money|money away|savings|save|deal|deals|discount|fun|protected|safe|better|help|caring|care) *{0,3} $
        [(abandon|abandons|abandoning|betray|betraying|desert|deserting|forsake|disappoint|disappointing|neglect|neglecting) (your|us|our|the|them|him|her|everyone|me|{}|all|a|poor) *{0,4}]
        [(let|lets|letting) (your|us|our|them|him|her|everyone|{}|the) *{0,3} down] *{0,3}
        [(break|breaks|breaking|broke) (our|my|their|{}|his|her) (heart|hearts)] *{0,3}
        [(goes|go|going|went|be|left|will be) (hungry|cold|homeless|unloved|without (food|water|shelter|medicine|dinner|a home)|thirsty|lonely|extinct) (tonight|today|again|.|because|without|if|unless|this)] *{0,3}
        [without (your|you|you're) *{0,3}] , *{1,3} (goes|go|will|dies|die|starve|starves|suffer|suffers|close|closes|can't|cannot|may|might|won't|loses|lose) *{0,4}
        [(everyone else|everybody else) *{0,4} (has|have|is|are|gives|gave|gives|already)] *{0,5}
        [your (neighbours|neighbors|friends|colleagues|classmates|teammates|peers) (give|gave|pay|paid|do|did|donate|donated|care|are|have) (more|already|better|their|theirs|twice)] *{0,5}
        [(the)? (whole|entire) (team|family|office|class) (cried|cries|is crying|wept|is sad|misses you|will cry)] *{0,3}
        [(leaving|going|quitting) (so soon|already|us)] *{0,4}
        [(i|we) (prefer|like|love|enjoy|choose|don't care about|don't mind|am happy with|want) (my|our|the|being|having|to)? *{0,2} (slow|late|expensive|lost|broken|boring|worse|bad|unsafe|cold|dirty|old|poor|ugly|failing|progress|overpriced|queues|queueing|pain|waste|risk|risks|debt|fines|failure)] *{0,3}
        [(everyone else|everybody else|other (parents|people|customers|members|players|guests|neighbours|neighbors|families|owners|users|shoppers|donors|drivers|students|teams|companies)|your (neighbours|neighbors|friends|colleagues|classmates|teammates|competitors|rivals|peers)|# (others|people|neighbours|neighbors|friends|shoppers|guests|customers|users)|{} (others|people|neighbours|neighbors|friends|shoppers|guests|customers)) (on|in|at|from)? (your|the|this)? (street|team|area|building|class|school|block|list|group)? (already|have already|has already|are already|beat|have beaten|just gave|gave|donated|have donated|paid|have paid|have signed|renewed|upgraded|have joined|booked|viewing|looking|watching) (already|this|it|now|yet|here|to help|their|.|have|without)] *{0,3}
        [(will|would|are|can|could) you (really|just|going to|honestly|actually)? (let|be|stand|live with|bear|ignore|turn|walk|leave|say no|sleep|go|refuse|miss|disappoint|abandon)] (that|this|the|it|us|them|away|down|a|behind|to|by|your) *{0,4} \?
        [(we|i) hope you (can|could|will be able to|are|'re)? (live with|sleep|be (happy|proud)|proud|happy now|won't regret|don't regret|enjoy being)] *{0,4}
        [only (quitters|losers|fools|cheapskates|selfish|bad|lazy|cowards|amateurs|the (lazy|selfish|foolish|brave)|a (fool|quitter|loser|coward|few people))] *{0,4}
        [(think|just think) (of|about) (your|the|those|all|our|everyone|what) *{0,3} (children|child|family|families|kids|animals|future|pets|loved|team|others|planet|people|parents|you're|who|health|you'll)] *{0,5}
        [(real|true|good|loyal|responsible|smart|serious|proper|decent|caring|loving|clever|sensible|savvy) (fans|fan|friends|friend|customers|parents|parent|people|professionals|supporters|members|shoppers|investors|owners|runners|players|readers|gamers|teachers|drivers|travellers|travelers|mums|dads|neighbours|citizens|pet owners|patients|homeowners) (would|do|don't|never|know|renew|stay|choose|protect|keep|pay|wouldn't|always|aren't|buy|care|give|insure|back|read|don|finish|leave|stick|upgrade|donate)] *{0,4}
        [(are|would|do) you (really|honestly|actually|seriously|truly) (going to|want to|wanna|prepared to|willing to|ready to|sure you want to|leaving|giving up|quitting)] (abandon|leave|quit|give|throw|risk|lose|miss|let|go|walk|say|lose|turn|stop|your|us|this|end|waste|ignore) *{0,5}
        [(i|i'd|i'll|i'm|we'll|we'd) (don't care|couldn't care|rather|'d rather|would rather|prefer to|choose to|am happy to|am ok with|am fine with|will|like|love|enjoy|hate|don't want|don't need|don't like|not interested in|already|never|accept|refuse to|happy to|happily|ok|fine with)] *{0,4} (save|saving|savings|money|deals|deal|pay|paying|full|secure|safe|protected|protection|risk|risks|insecure|unprotected|help|better|miss|missing|lose|losing|smart|success|growing|healthy|waste|wasting|boring|behind|fun|discount|discounts|free|rewards|late|hard|more|exposed|ignorant|overpay|overpaying|suffer|guess|guessing|cold|hungry|bored|stay|stressed|queue|queueing|alone) *{0,4} $
        [(your|the) (plants|plant|pet|pets|dog|cat|garden|streak|owl|bird|avatar|tamagotchi|team|family|kids|children|baby|grandmother|mum|mother|mascot|friends|followers|players|students) (is|are|will|miss|misses|needs|need|won't|would|has|have) (be|been|so|very|all|getting|feeling|crying|dying|sad|lonely|hungry|starving|suffering|disappointed|heartbroken|miss|misses|upset|hurt|worried|counting|never|forgive|you|let down|heartbroken)] *{0,4}
        [(don't|do not|please don't) (leave (us|me|them|without)|go (yet|now|away|!|.)|quit (now|yet|on|us)|give up (on us|now)|stop (now|believing|caring|learning)|say goodbye|make us|be (a|the one|selfish|that|cheap|mean|cruel|heartless)|miss (this|your|out)|let (this|us|them|your|the|it|him|her)|break (our|my)|forget (about)? (us|them)|turn your back|walk away|throw away|throw it)] *{0,5}
        [(hurry|act (now|fast)|don't (wait|delay|hesitate|sleep on)|before (it's|it is) (too late|gone)|while you (still can|can)|going fast|almost gone|selling fast|nearly gone|this won't last|won't last|blink and|you snooze)] *{0,4}
        [(so)? (you're|you are) (leaving|quitting|giving up|breaking up|ghosting|dumping|cheating)] (us|already|now|on|so|\?|then|me|with) *{0,3}
        [(ungrateful|heartless|selfish|shame on|ashamed|guilty|for shame|shameful|cold - hearted|stingy|cheapskate|quitter|quitters|coward|loser|losers|cruel)] *{0,3}
        [(it|that|this) (costs|is) less than (a|your|one) *{1,3}] *{0,3}
        [(this|your) (baby|puppy|kitten|child|animal|orphan|polar bear|family|panda) *{0,4} (because|tonight|without|dies|hungry|cold|needs you)] *{0,4}
      `,
      unless: ['for-developers', 'for-admins', 'problem-intent'],
    },
    {
      find: String.raw`
        [(no|nah|nope|no thanks|no thank you|skip|not now|maybe later) (thanks|thank you)? ,? (-|–|:|\.)? (i|i'd|i'll|i'm|my|let me|leave me|continue without|keep (paying|wasting|losing|living)|proceed unprotected|stay (unprotected|behind|uninformed))] *{0,9}
        ^ [(i|i'd|i'll|i'm) (don't|do not|hate|love|like|enjoy|prefer|rather|would rather|already|not|never|fine|happy|okay|ok|will|accept|don't need|don't want|don't care|'d)] *{0,3} (save|saving|savings|money|deals|deal|paying|pay|full price|security|secure|safe|protected|protection|risk|risks|risking|insecure|unprotected|help|better|miss|missing|lose|losing|smart|success|grow|growing|healthy|informed|ignorant|waste|wasting|boring|behind|fun|exclusive|discount|discounts|free|offers|more|rewards|good|late|fees|hard way|the dark)] *{0,5}
        [(we're|we are|we'll be|we will be|we'd be|our team is|i'm|i'll be) (so|very|really|truly|genuinely)? (sad|heartbroken|sorry|crushed|devastated|gutted|hurt|disappointed) (to (see you|lose you|let you|watch you)|that you|if you|without you|by your|in you|when you)] *{0,4}
        [(we'll|we will|we'd|we would|we|your (team|friends|plants|pet|pets|streak|followers|teammates|classmates|data|group)|our (team|mascot|bird|owl)|everyone) (miss|'ll miss|will miss|be missing) you] *{0,3}
        [(please)? (don't|do not) (leave us|abandon us|give up on us|break (our|my) heart|let (your|us|your team|them|down)|do this|forget about us|quit on us|miss out|be (selfish|that person|a quitter|left behind|the last|shy|a stranger))] *{0,4}
        [(are you sure|do you really|you really) (you)? (want to|wanna) (abandon|give up on|miss out|throw away|walk away|say goodbye|turn (your|down)|let|go back|stop (saving|helping|caring|supporting|learning)|disappoint|break)] *{0,6}
        [(you're|you are|you'll be|you will be|you'd be) (missing out|throwing away|giving up|letting (us|your|them|down|everyone)|abandoning|leaving money|making a (big|huge|terrible)? mistake|the only one|falling behind|left behind|breaking our|wasting|hurting|disappointing|quitting)] *{0,6}
        [you'll (regret|be sorry|miss out|lose out|fall behind|never know|disappoint|let)] *{0,5}
        [you will (regret|be sorry|miss out|lose out|fall behind|disappoint)] *{0,5}
        [(after all|is this how|how could you|don't you|why don't you) (we|we've|you|care|love|like|trust|want to|support)] *{0,6}
        [(now or never|act now|act fast|hurry|hurry up|before it's too late|don't wait|time is running out|offer ends soon|everyone else|(#|{}|others|people) (are|is) (viewing|looking|watching))] (!|,|–|-|.|to|at|or|before|is|are|has|this)
        [(children|animals|people|families|kids|creators|artists|developers|writers) (will|may|depend|rely|count|suffer|starve|go hungry|need you)] *{0,5} (you|without you|your (help|support|money|donation|subscription))
        [(say goodbye to|wave goodbye to|kiss goodbye to)] *{1,4}
        [time to say goodbye]
        [so this is goodbye]
        [(was it something we (did|said)|is it something we said)]
        [(we|your friends|your team|they|everyone) (counted|were counting|are counting|relied|depend|depends|count|counts) on you] *{0,3}
        [(think|just think|imagine) (of|about) (all|everything|the|how much|your) *{0,4} (you|lose|miss|losing|missing|give up|giving up)] *{0,4}
        [(a true|real|loyal|good|responsible|smart|serious) (fans|fan|friends|friend|customers|customer|parents|parent|people|professionals|supporters|supporter|members|shoppers|investors|owners) (would|do|don't|never|know|renew|stay|choose|protect|keep|pay)] *{0,4}
        [(your (streak|plant|pet|garden|family|child|kids|team) (will|is|are) (die|dying|lost|gone|lonely|sad|waiting|suffer|hungry|crying|disappointed))] *{0,3}
        [(dead|sad|lonely|empty) without you]
        [you (used to|never) (visit|care|write|come|call|log in)] *{0,4}
        [(your|our) *{1,2} (is|are) (feeling)? (lonely|sad|abandoned|neglected|crying|heartbroken|disappointed|starving)]
        [(don't|do not) you (care|want|love|trust|value|like|think)] *{0,6}
        [(surely|certainly) you (can|could|don't|want|care)] *{0,6}
        [selfish]
        [the least you (can|could) do]
      `,
      unless: ['for-developers', 'for-admins'],
    },
  ],
};
