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
  whenNotToUse: 'Switch it off for games and for surfaces where nothing can be lost, such as a first-run tour.',
  patterns: [
    {
      find: String.raw`
        [(oops|oopsie|oopsies|ooops|oooops|whoops|whoopsie|whoopsies|whoopsy|woops|yikes|eek|eeek|darn|dang|damn|drat|doh|d'oh|dagnabbit|crikey|blimey|ruh - roh|welp|sheesh|jeez|bummer|ouch|argh|aargh|ugh|oof|gah|yowza|egads|rats|shoot|crud|sigh|oopsy) (daisy)?]
        [(uh|ruh) -? (oh|ohh|roh)]
        [(uhoh|ohno)]
        [oh (no|dear|snap|my|noes|boy|crap|bother)]
        [(aw|aww) (snap|shucks|man)]
      `,
      unless: ['success-intent'],
      rewrites: [''],
    },
    {
      find: String.raw`
        ^ [(hmm|hm|hmmm|hmmmm|huh|ahem|er|erm|um|umm|well well)] (,|.|–|-)
      `,
      when: ['problem-intent'],
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
      when: ['bad-news'],
      unless: ['success-intent', 'label-key'],
    },
    {
      find: String.raw`
        [(gremlin|gremlins|hamster|hamsters|goblins|elves)] *{0,4} (server|servers|your|our|the|internet|broke|ate|running|stopped|got|in)
        [houston] ,? we
        [oh no]
        [my bad]
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
      when: ['bad-news'],
      unless: ['good-news', 'success-intent', 'label-key', 'question'],
      problem: 'puts a picture beside bad news',
      remedy: 'Leave it out; screen readers read it aloud too.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [: \(]
        [: - \(]
        [; \(]
        [: /] $$
        [: - /] $$
      `,
      unless: ['success-intent'],
      problem: 'is a face beside bad news',
      remedy: 'Leave it out and say what to do next.',
      rewrites: [''],
    },
  ],
};
