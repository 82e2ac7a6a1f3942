import type { Fault } from './fault.js';

export const flippancy: Fault = {
  id: 'flippancy',
  title: 'Flippancy',
  preset: 'recommended',
  definition: 'Jokes, interjections, mascots or emoji in a moment that is bad for the reader.',
  why: 'A joke about somebody’s lost work or money sounds as if nobody took it seriously, and jokes exclude people who read literally.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
  ],
  severity: { default: 'error', button: 'warn' },
  problem: 'makes light of a bad moment',
  remedy: 'Leave it out and say what happened.',
  shape: '{What happened}. {What to do next}.',
  whenNotToUse: 'Switch it off for games and for surfaces where nothing can be lost, such as a first-run tour.',
  sentenceCanGo: true,
  patterns: [
    // Cries.
    {
      find: String.raw`
        [<yelp> -? daisy]
        [<yelp>] * ,
        [<yelp>] - (that|that's|there's|it's|we've|you've|we're|you're|we|you|the|your|it|this|there|something|looks|sorry|no|not|i|our|an|wrong|couldn't|failed|error|nothing)
        [<yelp>] (.|,|:|;|–|\(|emoji|☹)
        [<yelp>] $
        [(uh|ruh) -? (oh|ohh|roh)]
        [oh ,? (no|dear|snap|my|noes|boy|crap|bother)]
        [(aw|aww) ,? (snap|shucks|man|nuts)]
      `,
      unless: ['success-intent'],
      rewrites: [''],
    },
    {
      find: String.raw`
        [<yelp>] *
      `,
      when: ['bad-text'],
      unless: ['success-intent'],
      rewrites: [''],
    },
    // A light tone, where the text has bad news to tell.
    {
      find: String.raw`
        ^ [(oh|aw|ah|well|hey|so|yeah|and)? ,? <mutter>] (,|.|!|:|–|-|;)
        ^ [(well|bad news|sorry|listen|hey|easy|steady|hold up|whoa|tough luck) ,? (butter my|<pal>)] *{0,3}
        , [(amigo|bestie|buddy|pal|cowboy|hotshot|sunshine|man|dude|bro|chief|partner|buttercup)] (.|,|:)
        [(our|the|some|those|these|a|an|{}|evil|tiny|little) *{0,2} <critter>]
        [(no - go|no go|a no - no|a dud|a goner|a bust|a flop|kaput|belly - up|belly up|dead meat|an ex - *)] (,|.)
        [(is|are) no more] (.|!)
        [took a wrong turn] *{0,4}
        [no can do]
        [<slang>]
        [<quip>] *{0,3}
        [(took|has taken|takes|taking|having) (a|its|an) (wee|little|quick|short|power|well - earned)? (nap|nosedive|snooze|siesta|sickie|tumble|breather|tea break|coffee break|duvet day|gap year)] *{0,3}
        [(went|gone|goes) (out)? for a (pint|walk|wander|nap|smoke|coffee|swim|stroll|spin|ride)]
        [(not this time|rest in peace|crickets)] (,|.|!|:|here)
        [but crickets]
        (cooked|fried|toast|hosed|stuffed|goosed|busted|broken) , [(my|dear)? (friend|friends|love|dear|darling|pal|buddy|bestie)]
        [<hooray>] (,|.|!|:|–) (just|another|yet another|you broke|you've broken|you lost|you found|it's broken|it broke|that's another|our *|the *{1,2} (is|'s|has|broke|crashed|died|failed))
        [you snooze ,? you lose]
        [(great|oh great|fantastic|brilliant|wonderful) , (just|another|now|the)] *{0,3}
        [it's giving] *{1,2}
        [(we|it|i) can't even] (.|,|with|!|–)
        [<critter> *{0,2} (couldn't|can't|cannot|could not|can not|didn't|looked|searched|lost|hunted|is|are|was|were|has|have|got)] *{0,3}
        (our|the) [<beast> (couldn't|can't|cannot|could not|looked|searched|lost|hunted)] *{0,3}
        [as (empty|dead|broken|useless|lost|flat|quiet|slow|stuck|clear|dry|bare|rare|cold|shy|confused|sad) as (a|an|the|our|my|your) *{1,2}]
        (,|–|:) [(my|dear)? (friend|darling|love|dear|sweetie|petal|earthling|young padawan|grasshopper|peasant|genius|einstein|sherlock)] (.|!|,)
        ^ [(sorry|not today|hold up|wait|stop|bad luck|hard luck|steady on|easy|whoa|halt|hello|no|nope) (there)? ,? <pal>] (.|,|:|!)
        [(took|taking|take|takes|having|needs|need) (a|an|its|their|another|some) *{0,2} <antic-noun>]
        [(is|was|are) toast]
        [(blame|blaming) (it on)? (the|our) *{1,2}]
        [(party|fun) is over]
        [so? ,? no * for you]
        [did (it|you) again]
        [(drumroll|drum roll|spoiler alert|plot twist)]
        [dropped the ball]
        [(we|our *|us) (fumbled|butterfingered|botched|bungled|goofed|flubbed|messed|screwed|stuffed|cocked|mucked|fluffed) (it|up|this one|that one|things|the|your|our)] *{0,2}
        [(this is|it's|how|well that's|that's) (weird|odd|funny|awkward|embarrassing|a bummer|a pickle|a shame)] (.|!|,|–)
        [(dunno|no idea|no clue|search me|beats us|beats me|who knows) (what|why|how|where) *{1,6}]
        [(big|fat|big fat) (no|nope) from] *{0,3}
        ^ [(rip|r i p)] (,|:|your|to) *{0,4}
        ^ [butterfingers] *{0,4}
        [(fizzled|fizzles|conked|petered|sputtered) out] *{0,2}
        [(the|our|this) magic (has|is|just|ran|wore|didn't|fizzled|failed|stopped)] *{0,3}
        [(jk|just kidding|tee hee|ha ha|touch wood|knock on wood|wish us luck|c'est la vie|que sera|hakuna matata|such is life|stuff happens|these things happen|happens to the best of us|nobody's perfect|we're only human|to err is human|try harder)]
        [(think of it as|call it|let's call it|consider it|look on the bright side|on the bright side|the good news is|silver lining) (a|an|it)? *{0,4} (holiday|nap|adventure|break|free|lucky|exercise|gift|feature|bonus|party|fun|still have|got)] *{0,3}
        [(vanished|disappeared|evaporated|melted|gone) (into thin air|in a puff|without a trace|into the ether|like magic|poof)]
        [(into|in) the (void|ether|abyss|black hole|bermuda triangle)]
        [black hole]
        [(ate|eaten|munched|swallowed|gobbled|devoured) (your|the|our|it|by)] *{0,3}
        [(tripped over|stubbed|face - planted|spilled (its|the|our|some)|spilt (its|the|our|some)|coffee on|fell (asleep|off the|down the)|drew a blank|stage left|jinx|jinxed|solar flare|sock drawer|gone with the wind|took a (hit|hike)|(a)? case of the) *{0,2}]
        [((nobody's|no one's) home|out (to|for) (<treat>|a beer)|lost in the (post|mail|woods|ether|sauce)|parallel universe|another dimension|twilight zone|rabbit hole|red - faced|back to the drawing board|(more|enough|without) coffee|popcorn|put the kettle on|grab a (coffee|cuppa|brew|snack|beer)|fell (between|through|down) the (cracks|floorboards|sofa)|down the (drain|plughole)|gathering dust|close but|three strikes|bumpy ride|buckle up|for the love of|off the face of|burnt the|burned the|stork|sneezed|wobbling)] *{0,3}
        [(wild goose chase|lost in (space|cyberspace|translation)|off the map)]
        [(your|our|this|that|the) *{1,2} (hates|loves|dislikes|ghosted|dumped|ditched|friend - zoned|broke up with|is allergic to|is breaking up with) (you|us|that|this|your|the)] *{0,2}
      `,
      when: ['bad-text'],
      unless: ['success-intent', 'label-key', 'question'],
    },
    // Jokes that tell of the failure themselves: culprits, and things that behave like people.
    {
      find: String.raw`
        ^ [(poof|awkward|bummer|ouch|face - plant|kaboom|yeah ,? nah|crumbs|sad face|cue (the|sad) *{0,2}|better luck next time|game over , man|guess who|guess what|knock knock)] (.|,|!|:|–|forgot|broke|just|ate|with|that)
        [(our|pesky|cheeky|naughty|internet|server|code|tech|tax|network|printer|computer|hungry|sleepy|lazy|little|tiny|office) (gods|<critter>)] *{0,4}
        [(looks like|seems like|blame|feed|release|meet) (our|the|some|those|a)? *{0,1} <critter>] *{0,3}
        [<critter> *{0,3} (ate|got into|got in|got (your|the|our|it|hold)|stole|chewed|broke|sat|tripped|unplugged|hid|took|dropped|escaped|need|needs|powering|in (the|our|your) (servers?|server|machine|system|cables|gearbox|pipes|works|boiler|*)|at work)] *{0,4}
        [(dog|cat|goat|rats|shark|sharks|bear|hungry *|intern) (ate|has eaten|have eaten|chewed|swallowed|munched|devoured|gobbled|sat on|walked|knocked|tripped|spilled|spilt) (your|our|the|through|my|this|it|that|on|off|up|over)] *{0,4}
        [(someone|somebody|we|intern) (tripped|sat|stepped|spilled|spilt|forgot to (feed|water|plug|walk|pay)|dropped the|goofed|flubbed|bungled|messed up|screwed up|blew it|did an) *{0,4}]
        [(our|the|your|this|that|my|{}) *{0,2} <machine> *{0,3} (having|takes|taking|took|needs|need|wants|want|threw|throwing|had|has|have) (a|an|another|its|their|some|more) *{0,2} <antic-noun>]
        [(our|the|your|this|that|my|{}) *{0,2} <machine> *{0,3} on (a|an|its|their) *{0,1} <antic-noun>]
        [(our|the|your|this|that|my|{}) *{0,2} <machine> *{0,4} <antic-state>] *{0,3}
        [(looks like|guess|seems like|turns out) (our|the|your|this|that) *{0,3} (wobbling|sulked|overslept|burnt|spilled|sneezed|tripped|hid|fell over|forgot (how|to)|gave up)] *{0,3}
        [(our|the|your|this|that|my|some|{}) *{0,2} <machine> <antic-aux>{0,3} (<antic.ed>|<caper>|tripped over|stubbed|retired|quit on us|threw in|blinked|bit the dust|is pushing up)] *{0,4}
        [(our|the|your|this|that|my|some|{}) *{0,2} <machine> (is|are|was|were|has been|have been|keeps|kept|'s|started|seems to be|must be|may be|might be|could be|appears to be|looks like it's) (just|currently|still|busy|off|somewhere|probably|now)? (<antic.ing>|<mood>)] *{0,4}
        [(our|the|your|this|that|my|some|{}) *{0,2} <machine> (seems|looks|feels|got|gets|feeling|appears|woke up|must be|sounds) (a bit|a little|rather|very|so|too|quite|all)? <mood>] *{0,3}
        [(our|the|your|this|that|my|some|{}) *{0,2} <machine> (will|may|might|decided to|wants to|likes to|went to|tried to|is going to|is about to|chose to|decided it would) (just)? <antic>] *{0,3}
        [(our|the|your|this|that|my|some|{}) *{0,2} <machine> (is|'s|are|was|got|went|gone|has gone|has been) (totally|completely|well and truly|officially|so|just|a bit)? (toast|cooked|fried|hosed|borked|busted|kaput|stuffed|tanked|fubar|doolally|banjaxed|goosed|scrambled|curdled|a brick|a bust|a dud|a lemon|a goner|a flop|a no - show|a write - off|a dumpster|history|no more|pants|rubbish|a mess|a shambles|a nightmare)] (.|,|!|:|–)
        ^ *{1,3} [says (no|nope|nah|nuh - uh|nuh uh|no way|no can do|no thanks|not today|bye|goodbye)] (.|!|:|,|–|emoji)
        ^ [(darn|ta - ta|big l|big oof|silly goose|butterfingers|tough luck|hard luck)] (.|,|!|:|–)
        ^ [sorry ,? (chum|matey|pal|bestie|buddy|champ|amigo|guv|fam|bro|dude|boss|chief)] (,|.|:|–)
        ^ [rip] , (your|the|to|my)
        : [<machine> *{0,1} (went|gone|goes|is|has gone|is off|is out) (on|to|for|having) (a|an|its)? <antic-noun>]
        ^ [plot twist] (.|!|:|,|–)
        ^ [rip (,)? (your|to your|to the|this|that|our) *{0,2} (<machine>|streak|wallet|plans|hopes|dreams|evening|weekend|progress|points)]
        [<failed-idiom>] *{0,3}
        [<beast> *{0,3} <mischief.any> *{0,2} (your|our|the) (*)? (<machine>|homework|cable|cables|cord|wire|wires|plug|keyboard|lunch|internet|servers|line|lines|button)] *{0,2}
        [<beast> (ran|made|flew|walked|wandered|swam|galloped|waddled|slithered) (off|away) with] *{0,3}
        [(made|making|makes) (a|an) (right|complete|total|proper)? (hash|mess|muddle|meal|shambles|balls) of] *{0,3}
        [(broke|broken) the internet]
        [(took|taken|takes|taking) a (nosedive|tumble)]
        [(our|the|your|this|that) *{0,2} (<machine>|lift|elevator|escalator) (has|have)? (decided|chosen|chose) (it|they|that it) *{1,2}]
        ^ [<machine> <antic-aux>{0,2} <caper>] *{0,3}
        ^ [<machine> (is|are|'s) (just|currently|still|a bit|so)? <mood>] *{0,3}
        [awkward (silence|moment|pause)]
        [blame (it on|it all on)? <scapegoat>]
        (our|the) [<critter> *{0,4} (on strike|asleep|napping|sleeping|on holiday|on vacation|hungry|tired|lost|lunch|break|tea|coffee|nuts|bananas|carrots|wheel|powering|running this|behind)] *{0,4}
        [(our|the|your|this|that) *{1,2} (says|said) (no|nope|nah|goodbye|bye)] (.|!|:|,|–)
        [(woken|wake|woke|poked|feed|fed|anger|angered) (up)? the *{0,1} (monster|beast|dragon|server|gods|kraken|hamsters)]
        [(deader|flatter|slower|emptier|quieter) than (a|an|the|my)] *{0,2}
        [(dead as a|as dead as|as useful as a|as lost as) *{1,2}]
        [(pushing up (the)? daisies|kicked the bucket|bit the dust|gave up the ghost|six feet under|pining for|shuffled off|conked out|kaput|lost the plot|lost its marbles|thrown in the towel|threw in the towel|spat the dummy|blown a fuse|blew a fuse|ran out of puff|left the building|done a runner|flown the coop|flew the coop|behind the sofa|under the sofa|back of the sofa|bermuda triangle|abducted by|face - planted|slipped on a banana|cosmic rays|mercury is in retrograde|bad juju|pixie dust|fairy dust|puff of smoke|peekaboo|swiped left|gave us the slip|up in smoke|up the creek|way of the dodo|pear - shaped|hold your horses|keep your (hair|shirt) on|nip it in the bud|hot mess|dumpster fire|train wreck|clown car)] *{0,3}
        [(houston|houston ,) (we|you|your)] *{0,4}
        [in a (bit of a)? (pickle|jam|pinch|tight spot|twist)] *{0,2}
        ^ [(shucks|rats|nuts|drat|bother|crumbs)] ,
        [(ground control|major tom|mayday|abandon ship|man overboard|shiver me|red alert|beam me up|you shall not pass|insert coin|magic (8|eight) ball|crystal ball|these are not the *{1,3} you're|these aren't the *{1,3} you're|resistance is futile|it's not you , it's us|not our finest hour|not our best day|that went well|that escalated|once upon a time|in a galaxy|a problem , we have|sad violin|tiny violin|smallest violin)] (we|,|.|!|:|,|you're|says|has|looking|because|is|to|–|-|all|your)? *{0,3}
        [(hide and seek|hide - and - seek)] (with|champion|.|again)
        [well ,? this is (awkward|embarrassing|a bit|not|new)]
        [(went|gone|goes|off) on (holiday|vacation|strike|safari|a bender|an adventure|walkabout|a diet|a journey)] (without|,|.|with|again) *{0,2}
        [(run|ran|runs|gone|went|joined) (off|away)? (to|with)? (join|joined)? the (circus|hills|navy|moon|pub|seaside|fairies)] *{0,3}
        [(tubes|pipes|interwebs|intertubes|internets|hamster wheel) (are|is|has|have|got|were)] *{0,4}
        [((woke|got) up (on|out of) the wrong side|(hold|hang) (on to|onto|on) your (hats|hat|horses)|pour one out|the? plot thickens|walked into a bar|living (its|their) best life|one of those days|putting out fires|and the (award|oscar|prize) for|(has|have) left the (building|server room|chat)|on the naughty step|in the doghouse|glitch in the matrix|egg on our face|our face is red|a no from (us|me)|no way jose|talk to the hand|hasta la vista|walk the plank|asleep at the wheel|swing and a miss|stone the crows|heavens to|goodness me|good heavens|what the (heck|hell)|sacre bleu|oy vey|may the force)] *{0,3}
        ^ [(ding dong|brb|beep boop|avast|ahoy|arr|arrr|psst|breaking news|newsflash|surprise|spoiler|confession|fun fact|true story)] (,|.|!|:|–|-) *{0,3}
        [alas] ,? (poor|we|your|the|it) *{0,4}
        [so last (year|season|century|week)]
        [(and)? (it's|that's) gone] . *{0,3}
        [(not|no longer|aren't|isn't|stopped) (on)? speaking (terms|to each other)] *{0,3}
        [having a (bad|rough|terrible|funny|slow) (day|moment|time|morning|week|monday|hair day)]
        [having a (moment|wobble|wobbly|nap|lie - down|meltdown|tantrum|breakdown|strop|senior moment)]
        ^ [(tough (luck|cookies|break)|nope|nah)] (,|:|–|-)? *{1,6}
        [(well ,?)? this (is|was)? (a bit|rather|so|kind of|quite)? embarrassing]
        [(money|computer|wallet|bank|machine|internet|magic *{1,3}) says (no|nope|nah|goodbye|bye)]
        [a (no - go|no go) , *{0,3}]
      `,
      unless: ['success-intent', 'label-key', 'question', 'for-developers'],
    },
    {
      find: String.raw`
        (that|it|this) (didn't|did not) [go (to plan|well|as planned) ,? did it]
        [time to (panic|cry|meet your family|go outside|touch grass|read a book|talk to)]
        ^ [houston] \?
        [give (it|that|this) (another)? (a)? (shot|whirl|spin)]
      `,
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [emoji]
      `,
      when: ['bad-text'],
      unless: ['good-news', 'success-intent', 'label-key'],
      problem: 'puts a picture beside bad news',
      remedy: 'Leave it out; screen readers read it aloud too.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [☹]
      `,
      unless: ['success-intent'],
      problem: 'is a face beside bad news',
      remedy: 'Leave it out and say what to do next.',
      rewrites: [''],
    },
  ],
};
