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
    {
      find: String.raw`
        ^ [(pardon our *|boo|sad trombone|poof|whoosh|kaboom|womp womp|oh bother|uh oh|yowch|fiddlesticks|strewth|struth|crikey|crumbs|poof|awkward|holy *|jeepers|yowza|egads|gadzooks|great scott|good grief|blast|bother|rats|nuts|shucks|heck|flip|flippin|oh well|whelp|yeesh|yoiks|bah|humbug|aw ,? snap|game over|d'oh|womp womp|mamma mia|ay caramba|c'est la vie|que sera|so sad|too bad|sad times|bad luck|tough break|better luck next time|plot twist|cue sad trombone|cue *)] (,|.|!|:|–|-)
        ^ [(well|bad news|sorry|listen|hey|easy|steady|hold up|whoa) ,? (butter my|bestie|amigo|buddy|pal|mate|champ|chief|sport|tiger|cowboy|sunshine|hotshot|folks|friend|partner|boss|slick|ace|there)] *{0,3}
        , [(amigo|bestie|buddy|pal|matey|champ|cowboy|hotshot|sunshine|man|dude|bro|sis|fam|chief|partner|comrade|captain)] (.|,|:)
        [(no - go|no go|a no - no|a dud|a goner|a bust|a flop|kaput|belly - up|belly up|is toast|are toast|done for|dead meat|an ex - *)] (,|.) (amigo|bestie|buddy|pal|mate)?
        [(throwing|threw|having|had) (a|an|its|one of its) (tantrum|strop|wobbly|hissy fit|fit|sulk|diva|meltdown|moment|paddy|senior moment)]
        [(the)? (tax|server|internet|network|printer|computer|tech|wifi|weather|cloud|data|payment|bank) (gods|gremlins|fairies|pixies|goblins|gnomes|elves|spirits|deities|hamsters)] *{0,5}
        [(is|are) no more] (.|!)
        [took a wrong turn] *{0,4}
        [(went|gone|goes|off) on (holiday|vacation|strike|safari|a bender|an adventure|walkabout|a diet)] *{0,4}
        [(internet|data|server|wifi|cloud|code|money|sock|tooth)? (fairies|fairy|pixies|imps|leprechauns|yeti|bigfoot|ghosts|poltergeist|bermuda triangle) (stole|ate|took|hid|have|has|got|are|were)] *{0,4}
        [(better luck next time|so close|nice try|good try|close but no cigar|swing and a miss|thanks for playing|try harder|you win some|easy come , easy go)] *{0,3}
        [(vanished|disappeared|evaporated|melted|gone) (into thin air|in a puff|without a trace|into the ether|like magic|poof)]
      `,
      when: ['bad-text'],
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [(the|our|a|some|your)? (dog|cat|goat|squirrels|squirrel|hamster|hamsters|gremlins|monkeys|mice|rats|beavers|pigeons|goblins|moths|termites|sharks|shark|bear|raccoon|raccoons|hungry *) (ate|has eaten|have eaten|chewed|nibbled|swallowed|munched|gnawed|stole|devoured|gobbled)] *{0,4}
        [(tubes|pipes|interwebs|intertubes|internets|hamster wheel|hamster wheels|server gods|tech gods|cosmic rays|mercury|planets) (are|is|has|have|got|were|stopped|broke|clogged|aligned)] *{0,4}
        [(someone|somebody|we|intern|someone's cat) (tripped|sat|stepped|spilled|spilt|leaned|dropped) (over|on|all over|coffee|tea|our|the|a) *{0,4}]
        [(took|takes|taking|having|needs) (a)? (little|quick|short|wee)? (nap|snooze|siesta|power nap|breather|tea break|coffee break|sabbatical|duvet day|gap year)] *{0,3}
        [(run|ran|runs|gone|went|joined) (off|away)? (to)? (join|joined)? (the|a)? (circus|hills|navy|moon|beach|pub|seaside|caribbean|bahamas|wild)] *{0,3}
        [alas] ,? *{1,5}
        [(these are not|these aren't) the *{1,3} (you're|you are) looking for]
        [so last (year|season|century|week)]
        [(guess who|guess what|and it's gone|ta - da|tada|ta - dah|whoosh|splat|kerplunk|kersplat|thud|crash bang|bzzt|beep boop|boop|ka - boom|ding dong|knock knock)] (.|,|!|\?|:|forgot|broke|just|ate|–)
        [(face - plant|face plant|faceplanted|face - planted|belly - flopped|nose - dived|nosedived|kicked the bucket|croaked it)]
        [(money|computer|wallet|bank|server|robot|machine|internet) says (no|nope|nah|goodbye|bye)]
        [(not our finest hour|not our best day|that went well|well that went well|that escalated|plot twist|drum roll|cue the|insert coin|game over man|you shall not pass|does not compute|resistance is futile|it's not you , it's us|it's not you it's us|we need to talk|keep calm and|nothing to see here|move along|as you were|once upon a time|in a galaxy)] *{0,4}
      `,
      unless: ['success-intent', 'label-key', 'for-developers'],
    },
    {
      find: String.raw`
        ^ [(our|my) bad] (.|,|!|:|–|-)
        [having a (bad|rough|terrible|funny|slow) (day|moment|time|morning|week|monday|hair day)]
        [having a (moment|wobble|wobbly|nap|lie - down|meltdown|tantrum|breakdown|strop|senior moment)]
      `,
      unless: ['success-intent', 'label-key', 'question'],
    },
    {
      find: String.raw`
        [(no dice|no cigar|no soup for you|no bueno|computer says no|yeah nah|nah mate|nuh uh|nope nope|tough luck|tough cookies|hard luck|hard cheese|too bad so sad|sorry not sorry|soz|fiddlesticks|fudge|sugar|blast|bother|rats|drats|crumbs|cripes|gosh|golly|great scott|good grief|mamma mia|holy guacamole|jeepers|zoinks|yowch|whoopsadaisy|oopsadaisy|upsy - daisy|oh fiddlesticks|uh oh spaghettios|awkward|yoink|meh|bleh|blimey|crikey|oopsie|mea culpa|le sigh|facepalm|derp|ruh roh|bummer|bollocks|flippin|dagnabbit|well , shoot)] (,|.|!|:|–|-|;)
        [yeah ,? nah]
        [(that's|this is|it's|how|well that's) (weird|odd|strange|funny|awkward|embarrassing|a bummer|a shame|not good)] (.|!|,|–)
        [(ground control|major tom|houston|earth to|beam me|mayday|abandon ship|man overboard|red alert|shiver me)] *{0,3}
        [(went|gone|goes|go) (poof|kaboom|splat|bang|boom|walkies|walkabout|rogue|bananas|bonkers|haywire|awol|fishing|on strike|on holiday|for a (walk|wander|swim|stroll|pint|nap|coffee|smoke|spin|ride)|out for (a)? (pint|lunch|coffee|walk|smoke|breather|the count)|to (lunch|sleep|bed|heaven|sleep on us)|the way of the dodo|south|sideways on us|up in smoke)] *{0,2}
        [(out to lunch|out for lunch|on a (coffee|lunch|tea|smoke) break|on holiday|on strike|gone fishing|having a (moment|day off|lie - down|lie down|wobble|wobbly|nap|meltdown|bad day|rest|snooze|siesta|tantrum|strop|mid - life|think)|feeling (poorly|shy|sleepy|lazy|grumpy|under the weather|sick|cranky|hungover)|under the weather|in a (mood|huff)|a bit under|taking a (nap|breather|break|siesta|snooze|holiday|sick day|vacation|day off|little break)|fell asleep|falling asleep|fast asleep|dozing|napping|snoozing|sulking|hungover|tuckered out|pooped|knackered|on fire|the sniffles|the hiccups|hiccupped|a cold|the flu|butterfingers|all thumbs|stage fright|cold feet|the munchies|a brain freeze|brain freeze|brain fart|a senior moment|the blues|the monday blues|a case of the mondays)] *{0,2}
        [(the|our|a|your)? (cat|dog|hamster|hamsters|gremlin|gremlins|goblin|goblins|monkey|monkeys|squirrel|squirrels|elf|elves|gnome|gnomes|pixie|pixies|unicorn|unicorns|troll|trolls|intern|code monkey|code monkeys|pigeon|pigeons|internet pixies|server gods|tech gods) (sat|ate|has eaten|have eaten|stole|dropped|tripped|chewed|broke|is|are|has|have|got|fell|went|took|did|sneezed|swallowed|nibbled|knocked|walked|spilled|spilt|escaped|messed|unplugged|kicked|ran|hid|lost|peed|napped|bit|seems|must|forgot)] *{0,5}
        [(our|the|your|this|that) *{1,2} (has|have|had|is|are|decided to|took|needs|wants|threw) (decided to)? (gone|taken|having|feeling|thrown|take|taking|on)? (a|the|its)? (nap|lie down|lie - down|wobbly|sniffles|tantrum|hissy fit|sickie|sick day|holiday|vacation|coffee break|tea break|day off|moment of|pint|dive|tumble|hike|sulk|sulking|poorly|missing in action|dancing|fishing|walkabout)] *{0,3}
        [(dropped|fumbled|butterfingered|botched|bungled|goofed|flubbed|goofed up|messed up|screwed up|stuffed up|cocked up|mucked up|fluffed) (the ball|it|up|this one|that one|things|the|your|our)] *{0,2}
        [(we|our team|somebody|someone|i) (goofed|flubbed|bungled|messed up|screwed up|goofed up|blew it|botched it|did an oopsie)]
        [(kicked the bucket|bit the dust|gave up the ghost|pushing up daisies|six feet under|belly up|dead as a doornail|pining for|shuffled off|croaked|conked out|went kaput|gone kaput|is kaput|on the blink|on the fritz|up the creek|lost the plot|lost its marbles|thrown in the towel|threw in the towel|thrown its toys|spat the dummy|blown a fuse|blew a fuse|ran out of puff|run out of steam|out of juice|stage left|left the building|elvis|eloped|done a runner|flown the coop|gone with the wind|vanished into thin air|thin air|sock drawer|down the back of the sofa|behind the sofa|under the sofa|lost in space|in the bermuda triangle|abducted by|eaten by|swallowed by|sucked into|fell down the|fell off the|fell into|face - plant|faceplant|belly flop|tripped over|stubbed its toe|slipped on a banana|banana skin|banana peel|drew a blank|cosmic rays|solar flare|blame the|mercury is in retrograde|bad juju|bad karma|jinx|abracadabra|hocus pocus|magic beans|fairy dust|pixie dust|unicorn|rainbows|disappeared in a puff|puff of smoke|where did it go|peekaboo|peek - a - boo|hide and seek|hide - and - seek|playing hard to get|ghosted (us|you)|swiped left|cold shoulder|gave us the slip|slippery customer|flown south|gone south)] *{0,4}
        [(think of it as|call it|let's call it|consider it|look on the bright side|on the bright side|at least|the good news is|silver lining) (a|an|we|you|it)? *{0,4} (holiday|nap|adventure|break|free|lucky|exercise|gift|present|feature|bonus|party|fun|still have|got)] *{0,3}
        [(sad|tiny|world's smallest) (trombone|violin|panda|face|puppy)]
        [(cue|insert) (sad|dramatic|joke) *{1,3}]
        [(haha|hahaha|hehe|lol|lmao|rofl|xd|jk|just kidding|teehee|tee hee|ha ha|fingers crossed|touch wood|knock on wood|wish us luck|c'est la vie|que sera|hakuna matata|such is life|it happens|stuff happens|these things happen|happens to the best of us|nobody's perfect|we're only human|to err is human)]
      `,
      when: ['bad-text'],
      unless: ['success-intent', 'label-key', 'question'],
    },
    {
      find: String.raw`
        ^ [(no dice|no cigar|nope|nah|yeah nah|oof|yikes|fiddlesticks|tough luck)] *{0,6}
        ^ * , [no dice] .
        [tough luck] ,? *
        [(the|our) cat (sat|ate|walked|chewed|knocked)] *{0,5}
        [went poof]
        [(has|have|got|caught) the (sniffles|hiccups|flu|blues)]
        [dropped the ball]
        [(went|gone) (out)? for a (pint|walk|wander|nap|smoke|coffee|swim|stroll)]
      `,
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [(oops|oopsie|oopsies|ooops|oooops|whoops|whoopsie|whoopsies|whoopsy|woops|yikes|eek|eeek|darn|dang|damn|drat|doh|d'oh|dagnabbit|crikey|blimey|ruh - roh|welp|sheesh|jeez|bummer|ouch|argh|aargh|ugh|oof|gah|yowza|egads|rats|shoot|crud|sigh|oopsy) (daisy)?]
        [(uh|ruh) -? (oh|ohh|roh)]
        [(uhoh|ohno)]
        [oh ,? (no|dear|snap|my|noes|boy|crap|bother)]
        [(aw|aww) (snap|shucks|man)]
      `,
      unless: ['success-intent'],
      rewrites: [''],
    },
    {
      find: String.raw`
        [houston] ,? (we (have|'ve got|have got) a problem)?
        [(gremlin|gremlins|hamster|hamsters|goblin|goblins|monkeys|unicorns|elves|ninjas|minions|gnomes|pixies|trolls|squirrels|robots|hiccup|hiccups|boo boo|boo - boo|snafu|oopsies|kerfuffle|wonky|borked|kaput|bonkers)]
        [my bad]
        [our bad]
        [no (dice|cigar|bueno|can do|soup for you)]
        [(bad|rough) (hair)? day]
        [(hide and seek|hide - and - seek)]
        [(took|taking|take|takes|having) a (nap|break|vacation|holiday|siesta|coffee break|snooze|tumble|dirt nap|hike|hit)]
        [(asleep|sleeping|napping|snoozing) (on the job|at the wheel)?]
        [(into|in) the (void|ether|abyss|black hole|bermuda triangle)]
        [black hole]
        [(gone|went|goes) (fishing|walkabout|awol|poof|kaboom|haywire|bananas|belly up|pear shaped|kaput|to lunch)]
        [(is|was|are) toast]
        [(ate|eaten|munched|swallowed|gobbled) (your|the|our|it|by)] *{0,3}
        [bit the dust]
        [(kicked|kick) the bucket]
        [give it (another)? (a)? (shot|whirl|go|spin)]
        [(blame|blaming) (it on)? (the|our) *{1,2}]
        [(went|gone|go|goes) (boom|splat|kaboom|poof|bang|pop)]
        [(tripped over|stubbed|face - planted|faceplanted|threw a (wobbly|tantrum|fit)|lost its marbles|spilled (its|the|our|some) *{1,2}|coffee on)] *{0,2}
        [(hamster|server|internet|computer) (gods|monster|wheel)]
        [(epic|major) fail]
        [(haha|hahaha|lol|lmao|hehe|rofl)]
        [(whoa|woah|wowza|holy (moly|cow|smokes))]
        [(shucks|oopsy|poof|kaboom|boom|womp womp|sad trombone)]
        [better luck next time]
        [that's (awkward|embarrassing)]
        [(well)? ,? this is (awkward|embarrassing)]
        [how embarrassing]
        [(nothing to see here|move along)]
        [(party|fun) is over]
        [tough luck]
        [(wild goose chase|wandered off|wandering around|lost in (space|cyberspace|translation)|off the map)]
        [(so)? ,? no access for you]
        [did (it|you) again]
        [(drumroll|drum roll|spoiler alert|plot twist)]
      `,
      when: ['bad-text'],
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [(gremlin|gremlins|hamster|hamsters|goblins|elves)] *{0,4} (server|servers|your|our|the|internet|broke|ate|running|stopped|got|in)
        [houston] ,? we
        [oh no]
        [no dice]
        [(aw|aww) snap]
        [hide and seek]
        [hide - and - seek]
        [bad hair day]
        [womp womp]
        [whoa] , *
        [(our|the) (servers|server|system|robots|hamsters|monkeys|database|website|site|app) (is|are|has|have|had|just|seems)? (having|taking|gone|went|decided|needs|need|feels|fell|got|took|caught) (a|an|some|to)? (bad|nap|break|rough|moment|sick|cold|tantrum|asleep|wobbly|tired|little|lie|hissy|grumpy|on strike|coffee|snack|lunch|fishing|sleep|meltdown)] *{0,2}
        [this is (awkward|embarrassing)]
        [well] ,? this is
        [a problem , we have]
      `,
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [emoji]
      `,
      when: ['bad-text'],
      unless: ['good-news', 'success-intent', 'label-key', 'question'],
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
