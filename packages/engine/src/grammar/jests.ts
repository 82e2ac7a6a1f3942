/**
 * Word classes that only flippancy asks for: cries, slang, culprits, antics and idioms of joking. Part of the lexicon.
 */
import type { Lexicon } from './vocabulary.js';

export const jests = {
  /** Cries and noises that no serious sentence holds. */
  yelp: {
    words: `oops oopsie oopsies oopsy ooops oooops oopsi whoops whoopsie whoopsies whoopsy whoopsadaisy oopsadaisy woops yikes yikers yikesies eek eeek eeks darnit dang damn dammit dangit drat drats doh d'oh dagnabbit
      crikey blimey ruh-roh welp whelp sheesh jeez argh aargh arrgh aaargh aaarrgh ugh oof ooof gah yowza yowch egads gadzooks zoinks jeepers cripes strewth struth golly crud yoinks uhoh ohno fiddlesticks
      yoiks yeesh kerplunk kersplat womp derp flippin bollocks soz pfft pffft pfff fzzt fzzzt bzzzt splosh kerplop boing sproing kapow kablam kablooey kerboom phooey bejeezus poppycock malarkey
      nooo noooo nooooo noooooo sooo soooo whaaat whaat ohhh aww awww gawd omg omfg wtf fml smh awkwaard awkwaaard awkwaaaard crivens shucksies boohoo airball`,
    phrases: `sad trombone, holy moly, holy guacamole, holy cow, holy smokes, holy macaroni, great scott, good grief, mamma mia, ay caramba, oh snap, aw snap, aww snap, oh noes, oh boy, oh crap, oh bother,
      yeah nah, nuh uh, boo boo, sad panda, no bueno, no dice, no cigar, no soup, le sigh, mea culpa, epic fail, major fail, bad news bears, pardon our, too bad so sad, sorry not sorry,
      computer says no, does not compute, abracadabra, hocus pocus, ta - da, ta - dah, tee - hee, darn (it|thing|things|computer|server|computers), sad times, dun goofed, done goofed, no workie, no worky, no likey, fail whale, boo - boo, whoopsie - daisy, oopsie - daisy, dear oh dear,
      good gravy, by jove, womp - womp, slow clap, mic drop, blah blah, yada yada`,
  },
  /** Words that grumble where a mark follows, and mean something else where not. */
  mutter: {
    words: `darn spicy rude savage dramatic brutal bah boo blast bother rats nuts shucks heck flip fudge sugar crumbs poof awkward bummer ouch sigh shoot shame gosh gee crap humbug meh bleh hmph tsk kaboom whoosh splat thud boom nope nah alas
      awks sadness bzzt eep whoa woah wowza oi yo thunk clunk clank crash bang wallop plop bonk zap fizzle gulp gasp shoo scram wah waah whimper ahem busted foiled curses
      balls bums pants bugger brr ooh ooo eh huzzah typical timber touche facepalm zilch nada cheerio toodles ciao adios sayonara`,
    phrases: `oh well, oh dear, oh no, oh my, well well, game over, so sad, too bad, bad luck, tough luck, tough break, tough cookies, hard luck, so close, nice try, better luck next time, plot twist, drum roll, cue *, our bad, my bad,
      knock knock, guess what, nothing to see here, move along, just kidding, what a pickle, that's a pickle, this is a pickle, face - plant, face plant, epic,
      dream on, fat chance, in your dreams, as if, yeah right, nice one, good one, smooth move, smart move, lucky you, poor you, silly us, silly me, clumsy us, clumsy me, naughty us, shame on us, woe is us, woe is me, not today, that's life, deal with it, get over it, cry us a river, big yikes, big sad, hot take,
      red card, foul ball, air ball, gutter ball, own goal, strike (one|two|three), three strikes, close call, swing and miss, swing and a miss, snake eyes,
      mission impossible, alas poor *, surprise surprise, just great, just wonderful, just perfect, just brilliant, just dandy,
      oh joy, oh fudge, well done us, nice going, smooth, that's all ,? folks, computer says nah,
      hold the phone, stop press, chop chop, ta ta, ta - ta, bon voyage,
      bad dog, bad robot, bad server, what the duck, what the fudge, say what, brace yourself, brace yourselves, duck and cover, mind the gap, `,
  },
  /** Words of chats and pubs. */
  slang: {
    words: `lowkey highkey ngl tbh rn bruh sus yeet yeeted yolo rekt pwned n00b fam bae borked janky wonky wonk whacky kaput kaputt knackered buggered banjaxed wazzock doolally discombobulated flummoxed cattywampus
      skedaddled skedaddle vamoosed scarpered legged yoinked bamboozled kerfuffle shenanigans tomfoolery hullabaloo thingamajig thingy doohickey doodad gubbins whatsit whatchamacallit thingummy
      gobbledygook jiggery gobsmacked pooped crapped crappy sucky sucks suck stinks stinky bonkers batty barmy nutters goofed goofy goof flubbed flub botched bungled boffed whiffed muffed duffed shanked
      borky hinky wibbly wobbly wobbling wobbled wobble snafu fubar lol lmao rofl xd haha hahaha hehe teehee dunno ain't innit
      y'all dude dudes bro bros bestie besties homie homies matey mateys fella fellas amigo amigos buckaroo hombre guv guvnor chums cobber kiddo peeps
      vibes vibing mojo juju snoozefest trainwreck faceplant faceplanted bellyflop bellyflopped nosedive nosedived flaked flunked ghosted croaked pooching screwy cray stoked
      pesky cheeky naughty dastardly rascal rascals scallywag scallywags rapscallion voodoo jinx jinxed hoodoo
      spooky telepathic psychic clairvoyant kraken godzilla gandalf hogwarts narnia mordor voldemort
      yoda skynet jedi klingons dumbledore hobbits
      neverland smithereens mondays butterfingers klutz klutzy doofus doozy howler clanger stinker
      purrfect pawsible ribbit furtunately tumbleweed tumbleweeds cobwebs overcooked hyperdrive tinfoil buzzkill killjoy chillax bibbidi`,
  },
  /** Who is blamed in a joke, or sent to look. */
  critter: {
    nouns: `gremlin hamster goblin monkey squirrel gnome pixie unicorn troll ninja minion beaver pigeon imp leprechaun poltergeist gerbil puppy kitten panda raccoon llama ogre werewolf vampire zombie genie wizard
      martian ewok hobbit munchkin lemming sloth possum opossum weasel ferret badger otter hedgehog meerkat chipmunk walrus penguin seagull chinchilla koala kangaroo wombat platypus alpaca moose`,
    words: 'elf elves fairy fairies mice termites moths yeti bigfoot dragons monster monsters geese sasquatch',
  },
  /** Beasts and people who count where they do mischief to a cable or a form. */
  beast: {
    nouns: `dog cat goat rat mouse shark bear fox wolf owl bird duck goose chicken hen cow bull pig sheep horse donkey elephant giraffe lion tiger crocodile alligator snake spider ant bee wasp moth worm fish whale octopus squid crab lobster
      parrot crow raven magpie gull eagle hawk turtle tortoise frog toad lizard dinosaur bat rabbit pug poodle terrier beagle corgi labrador spaniel kitty puppy kitten hamster gerbil squirrel monkey raccoon beaver pigeon moose llama panda bunny hare deer baby toddler intern cleaner janitor plumber chef pirate dragon tourist robot ghost alien`,
    words: 'oxen dave kevin bob steve',
  },
  mischief: {
    verbs: `eat chew munch nibble swallow gobble devour gnaw steal snatch nick pinch swipe bury trample trip sit step stomp stamp kidnap abduct spill knock unplug break hide poop sneeze pee dig bite lick peck`,
    words: 'eaten stolen broken hidden bitten sat ran flew fell walked made took taken lost',
  },
  /** What a person does and a machine is said to do. */
  'antic-noun': {
    words: `nap snooze siesta lie-down tantrum strop wobbly wobble sulk paddy meltdown breakdown breather holiday vacation sabbatical walk wander stroll pint adventure hug cuddle coffee tea snack beer drink cocktail rest
      moment think diva swim tumble hike nosedive sickie smoke spin kip blowout party bender cry biscuit doze huff hissy vacay staycation hangover panic therapy facelift yawn giggle wobbler hump kick slap`,
    phrases: `lie down, lie - down, hissy fit, sick day, day off, coffee break, tea break, lunch break, duvet day, gap year, power nap, bad day, bad hair, hair day, senior moment, funny turn, mind of its own, little break, bit of a *,
      stiff drink, fag break, smoke break, cigarette break, snow day, beauty sleep, pep talk, dirt nap, word with itself, stern talking, belly flop, deep breath, long weekend, mental health day, early night, long hard look, midlife crisis, existential crisis, identity crisis`,
  },
  'antic-state': {
    words: `asleep sleeping napping snoozing dozing sulking grumpy sleepy shy cranky hungover poorly moody drunk eloped ghosting daydreaming procrastinating`,
    phrases: `on strike, on holiday, on vacation, on its lunch, out to lunch, out for lunch, under the weather, in a mood, in a huff, gone fishing, gone walkabout, gone rogue, gone awol, gone bananas, gone bonkers, gone poof, on the fritz, on the blink,
      stage fright, cold feet, butterflies, the hiccups, the sniffles, the giggles, the flu, the blues, the munchies, a cold, brain freeze, playing hide, playing dead, playing possum, playing tricks, playing hooky, playing hard to get, feeling shy, feeling lazy, feeling sleepy,
      joined the circus, off to join, not speaking, on speaking terms, scratching (its|their) (head|heads), wandered off, ran off, ran away, running away, run away, ghosted us, butterfingers, no - show today, bored`,
  },
  /** How only somebody with feelings can be. */
  mood: {
    words: `tired exhausted knackered pooped bored bashful lazy cross miffed peeved homesick lovesick seasick queasy dizzy giddy tipsy parched peckish hangry bewildered baffled befuddled perplexed stumped nervous embarrassed shattered
      depressed lonely sad unhappy upset furious crying weeping sobbing yawning snoring fainting blushing misbehaving rebelling partying skiving bunking slacking loafing lounging dawdling dithering hibernating sunbathing holidaying
      hungry thirsty haunted cursed possessed bewitched jinxed bonkers bananas mardy stroppy`,
    phrases: `in (the|no) mood, feeling (it|well|great|itself|<temper>), off colour, off color, off sick, on (a|the) beach, on a go - slow, having (none of it|a laugh|kittens|second thoughts|an off day),
      out of (puff|sorts), out cold, a bit <temper>, giving (us|you) (the|grief|attitude), being (<temper>|a), acting (up|weird|silly|funny),
      still in bed, (in|down|at) the pub, at the beach, on the (toilet|loo), scared of, afraid of, allergic to, in love with, not (impressed|amused|a morning|a fan)`,
  },
  /** What only a person does. */
  antic: {
    verbs: `sulk doze snooze nap snore yawn faint blush wink giggle burp sneeze dance moonwalk waltz tango saunter scamper scarper skedaddle elope whimper sob weep cry pout rebel mutiny revolt tumble flop croak vomit puke barf
      sleepwalk daydream oversleep misbehave grumble whine moan mope dither dawdle procrastinate vamoose abscond hibernate cartwheel somersault bellyflop nosedive faceplant backflip hitchhike wander stroll chicken wimp
      implode explode combust wobble topple keel conk splutter fumble bumble goof flub botch squirm shrug tiptoe slink gallivant frolic boogie curdle`,
    words: 'overslept fled eloped',
  },
  /** The same in idioms. */
  caper: {
    phrases: `popped out for, left the stage, downed tools, been a drama queen, (went|gone|is|are) (for|on|off for|off on) (a|an) <antic-noun>, (went|gone) off to *, joined (a|the) (circus|band|navy), packed (its|their|his|her) bags, called (it a day|it quits|in sick|time), clocked off, clocked out, gone to bed, went to bed, gone home, went home, flown south, had one too many, had a (wobble|rough|long) *, thrown (its|their) toys, threw (its|their) (hands|toys|rattle), lost (its|their) (way|mind|marbles|cool|temper|nerve|bottle|mojo|head|will to live|plot),
      got (lost|cold feet|stage fright|the hump|the jitters|bored|tired|shy|scared|spooked|distracted|carried away|tangled|out of bed|up on), legged it, done a runner, did a runner, done one, hit the <bumper>, 
      run for the hills, ran for the hills, gone off in, went off in, nodded off, dozed off, walked out, walked off, taken (offence|umbrage|the day off|early), took (offence|umbrage|the day off|early), swallowed its, bitten the dust, fell (asleep|flat|in love), fallen (asleep|flat|in love), burst into (tears|flames), melted (down|into), gone to (pieces|lunch|the dogs|the great|heaven|pot|seed|a better|mars|the moon|the beach), went to (pieces|lunch|the dogs|pot|a better|mars|the moon|the beach), bottled it, chickened out, wimped out,
      needs (therapy|coffee|tea|sleep|glasses), hates (mondays|you|us|everyone), (refuses|refused|refusing) to (budge|play|cooperate|talk|come out|get up|get out), won't (budge|play ball|play nice|come out|get out of bed), isn't (impressed|amused|feeling|home|a fan|a morning|talking to|in the mood|having any), wasn't (impressed|amused|feeling|in the mood|having any), doesn't (fancy|feel like|want to play|like you|like mondays|do mornings), didn't (fancy|feel like|get the memo|get enough|want to play|like the look|make the cut|survive),
      said (no|nope|nah|goodbye|bye|no thanks|ta ta|enough), says (no|nope|nah|goodbye|bye|no thanks), moved to (mars|the moon|a), decided to (take a|nap|retire|join|elope|run|go|call|hide|see|leave|quit|visit|become|stay), decided otherwise, decided against it, blew up, blown up, popped out, nipped out, nipped off, stepped out, skipped (town|lunch|class|school|breakfast), jumped ship, slipped away, gave up, given up, rolled its eyes, hit snooze, played (dead|hooky|possum|hide|truant), turned (tail|up its|into a),
      swiped left, broke up with, broken up with, dumped (us|you), ditched (us|you), stood (us|you) up, left (us|you) (hanging|at the altar|on read|high and dry), left the (building|chat|party|room|nest), snuffed it, belly - flopped, face - planted, nose - dived, bit off more`,
  },
  /** Words that stand between a thing and its antics. */
  'antic-aux': {
    words: `has have had just decided decides seems appears must may might wants wanted went likes to been and suddenly apparently clearly totally completely simply literally officially also probably all`,
  },
  machine: {
    nouns: `server system database app site website page file lift elevator chatbot printer payment code password card computer cloud link upload draft message order parcel search basket robot record result login stream playlist photo booking
      bank network router bot transfer claim invoice wallet ticket package session map report scanner backend refund flight form data thermostat
      sync import export download backup connection signal checkout cart account profile chat inbox feed queue camera sensor lamp modem hub speaker subscription coupon voucher calendar algorithm widget tab browser
      dashboard chart spreadsheet video song podcast reservation letter email statement receipt delivery update installer cable wire pixel byte bit firewall
      gateway service query calculator plugin alarm timer battery meter machine device phone tablet laptop keyboard request application registration passcode pin username transaction deposit withdrawal balance loan quote satellite antenna kiosk homepage preview thumbnail purchase`,
    words: 'internet wifi',
  },
  /** What a thing in trouble is said to hit. */
  bumper: {
    words:
      'snooze wall deck sack hay floor fan buffers skids rocks beach bottle post crossbar woodwork net rim iceberg ground ceiling hay road pavement dirt',
  },
  /** How it is said to go. */
  haywire: {
    words: `squiffy squirrelly screwy potty wonky kaput kablooey kerplunk kaboom nuclear boom phut fut pop ape berserk cuckoo crackers loopy bananas bonkers mental haywire south sour rogue awol walkabout walkies splat poof bang`,
    phrases: `pear shaped, pear - shaped, sideways on us, round the bend, round the twist, down the pan, down the toilet, down the drain, down the plughole, belly up, belly - up, up the wall, to pot, to the dogs, off script`,
  },
  /** The moods of a child. */
  temper: {
    words:
      'difficult stubborn silly naughty moody dramatic shy coy lazy grumpy mean fussy picky tired wobbly peckish poorly rough sad miffed blue down sulky huffy cranky bashful cheeky delicate fragile emotional needy clingy',
  },
  naff: {
    words:
      'peaky rosy shifty iffy dodgy ropey manky minging naff rubbish pants grotty meh lonely dusty rusty crowded pongy whiffy fishy squiffy cheesy bare skint',
  },
  boffin: {
    words:
      'wizards geniuses magicians elves boffins genies nerds geeks gurus ninjas monkeys brainiacs eggheads sorcerers gnomes whizzes',
  },
  treat: {
    words:
      'chocolate biscuits cookies coffee snacks cake wine tacos pizza drinks beer brunch lunch donuts doughnuts tea sushi burgers crisps chips icecream',
  },
  delightful: {
    words:
      'lovely great beautiful fine nice perfect delightful fun quaint exciting rude embarrassing awkward special wonderful brilliant marvellous splendid glorious charming thoughtful',
  },
  shambles: {
    words:
      'pickle jam mess nightmare mare bummer wobble moment faff disaster shambles fail chaos clanger stinker palaver shocker car-crash bloodbath mess-up cock-up headscratcher',
  },
  /** Names for the reader that no serious sentence has. */
  pal: {
    words: `amigo bestie buddy pal matey cowboy hotshot sunshine man dude bro sis fam chief partner comrade captain buttercup champ sport tiger mate boss slick ace folks friend darling love dear dearie sweetie hon petal duck poppet pet
      earthling grasshopper peasant fool genius einstein sherlock columbus shakespeare picasso mister missy bub bucko kiddo sonny sweetheart babe guv squire`,
  },
  hooray: {
    words: `great brilliant wonderful fantastic lovely marvellous super perfect terrific excellent cool sweet bravo hooray hurrah yay woohoo yippee congratulations congrats splendid superb awesome amazing whoopee whee joy fabulous`,
    phrases: 'well done, nice work, good job, nice one, way to go, hats off, oh great, oh good, oh joy, oh goody',
  },
  /** Who or what is blamed for want of a cause. */
  scapegoat: {
    words: 'dave kevin bob steve gary brian monday mondays mercury gravity karma physics',
    phrases: 'the (<critter>|weather|moon|stars|intern|interns|dog|cat|internet|wifi|full moon|planets|printer|boss)',
  },
  /** Idioms that tell of a failure by themselves, and only as a joke. */
  'failed-idiom': {
    phrases: `cookie jar, big fat (no|nope), silly (goose|sausage), gone for a burton, tits up, pete tong, (pig's|pigs) ear, dog's (dinner|breakfast), on (its|their) last legs, toys out of the pram, (in|into) the trousers, wheels (have|had)? (just)? (come|came|fell|fallen) off, short of a picnic, egg on (our|my) (face|faces), cookie crumbles, own goal, (in|into) the gutter, off the back of a lorry, knickers in a twist,
      put (our|its) foot in it, wires (got|are|were)? crossed, bits got scrambled, had one job, hanging (our|its) (head|heads), hiding under (our|the) (desk|desks), under our desks, no (biscuits|dessert|pudding|cookie|cake) (for|until|today), (in|into|to) narnia, gone to the great * in the sky, great (gig|server|cloud|inbox|database) in the sky,
      sleeping with the fishes, joined the choir, gone the way of, went the way of, popped its clogs, six feet under, one foot in the grave, turned up its toes, eaten by the *, thrown (us|you)? under the bus, under a bus,
      hit a brick wall, hit the buffers, went off a cliff, off a cliff, (fell|fallen|falling) off (a|the) (truck|lorry|wagon|cliff|shelf|map|internet|face), drove into a (ditch|lake|wall), into a ditch, in the ditch, off the rails, (taking|taken|took) on water, sprung a leak, down like a, like a stone, threw a wrench, spanner in the works, wrench in the works, fly in the ointment, cat among the pigeons, wild goose, act of dog, perfect storm of,
      (gone|went|going|goes) (a bit|all)? <haywire>,
      dropped a (clanger|stitch|brick|bollock|ball), dropped the (ball|baton), fumbled the (ball|pass|handoff|baton), missed the (boat|mark|memo|open goal), wide of the (mark|goal|post), fell at the (first|last|final) (hurdle|fence), tripped (at|over|on) (the|a|its|our|their), stumbled at the, out of the park, out for a duck, caught (with our|napping), hit for six, sticky wicket, down for the count, knocked out cold, throw in the towel, threw in the towel, took one for the team, left field,
      half - baked, half baked, (fell|fallen|falling) flat on, spilled the (beans|milk|tea), spilt milk, spilled milk, gone sour, gone (off|stale) like, in the soup, in a (stew|pickle|jam), cooked our goose, goose is cooked, egg all over, (bad|rotten) (egg|apple|eggs|apples), hard to swallow, bitten off more, left a bad taste, banana skin, monkey business, trained monkeys, magic beans, magic smoke, secret handshake, sticky tape, bubble gum, string and hope, held together (by|with), paid the (internet|electric|electricity|gas|phone) bill, pay the (internet|electric|electricity|gas|phone) bill`,
  },
  /** Sayings, quotations and turns of talk that make light of bad news beside them. */
  quip: {
    phrases: `no cap, it's dead jim, will robinson, one does not, i'll be back, we'll be back before, say hello to my, life is like, houston we, live long and, beam us up, use the force, open sesame,
      that went well, that escalated, that's gonna hurt, that's gotta hurt, that hurt, this is fine, sorry to burst, burst your bubble, bearer of bad news, snooze you lose, lucky day, been (sleeping|eating|sitting) in (your|our), took (an|the) l, take the l, fun police, womp, keep calm and, chill out, hakuna,
      (what|such) a <delightful> (day|time|moment|way) (for|to), just what (you|we) (needed|wanted|always), exactly what you (needed|wanted), everyone's (favourite|favorite), how <delightful>, isn't that <delightful>, don't you just love, don't you love, who knew, as luck would have, that's what we get, go figure, 
      go easy on us, don't hate us, don't be mad, please don't hate, (we)? still friends, forgive and forget, hug it out, send (help|<treat>), time to (panic|cry|celebrate|dance|party|make a cup|put the kettle), have a (biscuit|cuppa|cookie|brew|coffee|cup of|snack|nap|laugh|cry|hug), grab (yourself)? a (coffee|cuppa|snack|tea|brew|biscuit|sandwich), make (yourself)? a (cup|cuppa|coffee|sandwich|brew|wish), go (make|get|grab|have) (yourself)? (a|some) (coffee|tea|cuppa|cup|snack|sandwich|fresh air|sunshine|walk), pop the kettle, enjoy the (silence|outdoors|sunshine|fresh air|view|quiet|ride), go outside, pet (a|your) (dog|cat), cross your (fingers|toes|heart), wave a, say please, say the magic, magic word, pretty (little|please), secret sauce,
      not our (jam|bag|finest|best|proudest|brightest), not the (vibe|droids|brightest|sharpest), we're (only|just) human, we are only human, nobody's perfect, we're not (proud|perfect|psychic|mind), can't read (your)? (mind|minds), our crystal, crystal ball, tea leaves, scratching our heads, (even)? our (<boffin>|best brains|top men|top minds|trained), back - room boys, code (monkey|monkeys), tech <boffin>, server (room|gods) (is|are|has|dance), (pressed|pushed|hit) the (wrong|big red) button, forgot to (feed|plug|water|wind|carry|dot), (is|'s|will be|be|getting|someone's) (getting|going to be)? (fired|sacked|in trouble|no biscuits), heads (will|shall|are going to) roll, (gets|getting|going) the sack, naughty (step|corner|list|chair), in the bad books, hang our heads, tail between, off the hook,
      (smells|something|looks|a bit) fishy, funny business, funny smell, no funny, a bit <naff>, (looks|feels|feeling|gone|seems) <naff>, (bit of a|total) <shambles>, bad (hair|juju), (good|bad) vibes, vibe check, failed the vibe, the vibe, plot hole, same time next, watch this space, drum roll, cue the, cue sad, enter stage, exit stage, (tiny|sad|small) (violin|violins), the violins, curtain call, show must go on, final curtain`,
  },
} as const satisfies Lexicon;
