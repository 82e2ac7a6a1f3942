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
  whenNotToUse: 'Keep it on.',
  patterns: [
    {
      find: String.raw`
        [(no|nah|nope|no thanks|no thank you|skip|not now|maybe later) (thanks|thank you)? ,? (-|–|:|\.)? (i|i'd|i'll|i'm|my|let me|we|we'd|we'll|leave me|continue without|keep (paying|wasting|losing|living)|proceed unprotected|stay (unprotected|behind|uninformed))] *{0,9}
        ^ [(i|i'd|i'll|i'm) (don't|do not|hate|love|like|enjoy|prefer|rather|would rather|already|not|never|fine|happy|okay|ok|will|accept|choose|want|don't need|don't want|don't care|'d)] *{0,3} (save|saving|savings|money|deals|deal|paying|pay|full price|security|secure|safe|protected|protection|risk|risks|risking|insecure|unprotected|help|better|miss|missing|lose|losing|smart|success|grow|growing|healthy|informed|ignorant|waste|wasting|boring|behind|fun|exclusive|discount|discounts|free|offers|more|rewards|good|late|fees|hard way|the dark)] *{0,5}
        [(we're|we are|we'll be|we will be|we'd be|our team is|i'm|i'll be) (so|very|really|truly|genuinely)? (sad|heartbroken|sorry|crushed|devastated|gutted|hurt|disappointed) (to (see|hear|lose|let|watch|find)|that you|you|if you|without|about|by your|in you|when)] *{0,4}
        [(we'll|we will|we'd|we would|we|your (team|friends|plants|pet|pets|streak|followers|teammates|classmates|data|group)|our (team|mascot|bird|owl)|everyone) (miss|'ll miss|will miss|be missing) you] *{0,3}
        [(please)? (don't|do not) (go|leave|leave us|abandon us|give up on us|break (our|my) heart|let (your|us|your team|them|down)|do this|forget about us|quit on us|miss out|be (selfish|that person|a quitter|left behind|the last|shy|a stranger))] *{0,4}
        [(are you sure|do you really|you really) (you)? (want to|wanna) (leave|abandon|give up|miss out|throw away|lose|quit|walk away|say goodbye|turn (your|down)|let|go back|stop (saving|helping|caring|supporting|learning)|disappoint|break)] *{0,6}
        [(you're|you are|you'll be|you will be|you'd be) (missing out|throwing away|giving up|letting (us|your|them|down|everyone)|abandoning|leaving money|making a (big|huge|terrible)? mistake|the only one|falling behind|left behind|breaking our|wasting|hurting|disappointing|quitting)] *{0,6}
        [you'll (regret|be sorry|miss out|lose out|fall behind|never know|disappoint|let)] *{0,5}
        [you will (regret|be sorry|miss out|lose out|fall behind|disappoint)] *{0,5}
        [(after all|is this how|how could you|don't you|why don't you) (we|we've|you|care|love|like|trust|want to|support)] *{0,6}
        [(last chance|final chance|now or never|act now|act fast|hurry|hurry up|before it's too late|don't wait|time is running out|only (#|{}|a few) (left|remaining)|offer ends soon|everyone else|(#|{}|others|people) (are|is)? (viewing|looking|watching))] (!|,|–|-|.|to|at|or|before|is|are|has|this)
        [(even|only) (a|your) *{1,3} (would|could|can) (do|help|make a difference)]
        [(children|animals|people|families|kids|creators|artists|developers|writers|we) (will|may|depend|rely|count|suffer|starve|go hungry|need you)] *{0,5} (you|without you|your (help|support|money|donation|subscription))
        [(say goodbye to|wave goodbye to|kiss goodbye to)] *{1,4}
        [time to say goodbye]
        [so this is goodbye]
        [(was it something we (did|said)|is it something we said)]
        [(we|your friends|your team|they|everyone) (counted|were counting|are counting|relied|depend|depends|count|counts) on you] *{0,3}
        [(think|just think|imagine) (of|about) (all|everything|the|how much|your) *{0,4} (you|lose|miss|losing|missing|give up|giving up)] *{0,4}
        [(a true|real|loyal|good|responsible|smart|serious) (fans|fan|friends|friend|customers|customer|parents|parent|people|professionals|supporters|supporter|members|shoppers|investors|owners) (would|do|don't|never|know|renew|stay|choose|protect|keep|pay)] *{0,4}
        [(your (streak|plant|pet|garden|family|child|kids|team) (will|is|are) (die|dying|lost|gone|lonely|sad|waiting|suffer|hungry|crying|disappointed))] *{0,3}
        [(dead|sad|lonely|empty) without you]
        [come back]
        [you (used to|never) (visit|care|write|come|call|log in)] *{0,4}
        [(it's been|it has been) (a while|so long|ages|too long|forever)] *{0,4}
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
