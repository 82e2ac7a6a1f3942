/**
 * Word classes that only the faults of tone ask for: reproach, threats, courtesy. Part of the lexicon.
 */
import type { Lexicon } from './vocabulary.js';

export const tone = {
  // ---- blame ------------------------------------------------------------------------------------------------------
  wrongly: { words: 'incorrectly wrongly improperly badly carelessly mistakenly' },
  untimely: { words: 'late early soon fast hard slowly quickly loudly tightly' },
  /** Of what somebody entered, chose or sent. */
  flawed: {
    words: `invalid incorrect wrong bad improper illegal erroneous unacceptable malformed inappropriate mistyped unsupported false impossible unusable unreadable illegible incomplete
      nonsensical faulty fake untrue untruthful inaccurate misleading fictitious bogus garbled absurd inadequate insufficient unsuitable useless meaningless mismatched rubbish garbage outdated blurry`,
  },
  'you-past': {
    words: "you you've you'd",
    phrases: 'you have, you had, you must have, you seem to have, you appear to have',
  },
  /** Adverbs that point a finger. */
  pointing: {
    words: `obviously clearly simply still never evidently plainly seemingly apparently probably surely really just somehow also again even definitely certainly completely totally only already`,
    phrases: 'once again, yet again, once more',
  },
  /** What is never done well. */
  blunder: {
    verbs: `forget neglect omit overlook disregard disobey violate breach misuse mistype misspell misread misjudge misquote misdial mishear mismatch misprint miscalculate misaddress misfile mispronounce mishandle misplace mislay misunderstand mismanage
      misreport miscount miskey misinterpret misstate mislabel muddle botch bungle garble fumble flout dawdle squander ruin wreck spoil waste abuse overstay overspend oversleep overload overfill overpack overheat misconfigure misdeclare mispack miscategorise miscategorize`,
  },
  /** "Your …" */
  reproach: {
    words: `thoughtlessness failure refusal neglect negligence carelessness inability inattention incompetence sloppiness laziness forgetfulness impatience recklessness rudeness misconduct misbehaviour
      misbehavior disregard clumsiness stupidity mismanagement misuse inaction inaccuracy tardiness indecision ignorance lateness dawdling meddling fiddling dithering dallying procrastination stalling fumbling indifference idleness obstinacy stubbornness rashness nonchalance absent-mindedness`,
    phrases: 'absent - mindedness, lack of, non - compliance',
  },
  /** People in the role that they have to whoever writes: telling on them in the third person is blame too. */
  'person-role': {
    nouns:
      'customer user applicant claimant operator driver member tenant passenger patient sender parent pupil student cardholder borrower subscriber resident caller player guest owner employee traveller learner householder clerk buyer seller visitor candidate recipient contractor supplier debtor payer taxpayer beneficiary submitter teammate rider cyclist motorist commuter attendee participant renter lodger hirer swimmer pedestrian sitter trainee apprentice intern',
    phrases: 'account holder, card holder, policy holder',
  },
  reproachful: {
    words: `careless reckless sloppy negligent irresponsible thoughtless inattentive impatient lazy foolish clumsy ignorant rude unreasonable stubborn inconsiderate disorganised
      disorganized forgetful mistaken uncooperative incompetent gullible naive hasty greedy tardy silly`,
  },
  /** What went wrong, as a noun, where somebody's side is named with it. */
  lapse: {
    nouns: `mistake error slip lapse oversight omission fault blunder typo misstep shortcoming misunderstanding miscalculation misjudgement misjudgment delay hesitation wrongdoing mix-up misreading misprint`,
    words: 'confusion slowness silence absence untidiness',
    phrases:
      'mix - up, slip - up, no - show, late (payment|reply|return|arrival|cancellation|response|check - in|booking|start|delivery|answer)',
  },
  'your-side': {
    phrases: `on your (part|side|end|behalf|account), at your (end|side), from your (end|side), by yourself, by yourselves, of yours, of your own making, of your making, in your (area|sphere) of responsibility,
      on the (part|side) of (the|an|a|our|this)? <person-role>, on the * part`,
  },
  /** What people hand in, and somebody may find fault with. */
  submission: {
    nouns: `entry answer input figure number address date reading code password pin form file claim statement choice calculation guess reply document photo scan amount name email postcode application request response
      upload selection declaration return signature attachment link order sum total count measurement size`,
    words:
      'details data information spelling typing handwriting arithmetic maths math sums logic reasoning timing counting punctuation grammar geography',
  },
  /** As it ought to have been. */
  proper: {
    words:
      'proper correct full complete valid real legible accurate usable sensible right genuine readable adequate decent truthful honest',
  },
  /** What rules are for, some people seem to think. */
  disregard: {
    verbs:
      'ignore disregard flout overlook forget neglect skip abuse misuse bend break dodge exceed breach violate shun bypass defy',
  },
  /** What is held against people. */
  misbehave: {
    verbs: `lie cheat fake fib falsify fabricate forge tamper meddle interfere plagiarise plagiarize deceive defraud spam troll bully harass vandalise vandalize trespass skive loiter swindle sabotage circumvent
      evade pretend disrupt`,
    phrases: 'tampered with, tampering with, jumped the queue, jumping the queue, cut corners, cutting corners',
  },
  /** What somebody has told somebody before. */
  told: { verbs: 'ask tell warn say explain remind mention advise state repeat inform instruct chase point nag' },
  /** Where it stands how a thing is done. */
  instructions: {
    nouns: `instruction rule note guideline hint label manual term condition notice direction question brief example faq guide prompt sign requirement policy message email letter question heading tooltip deadline`,
    words: 'guidance advice form terms text',
    phrases: 'small print, house rules, fine print',
  },
  /** What people do by hand, on the road and at home, and may do wrong. */
  'own-act': {
    verbs: `book buy photograph film record dial draw park pack measure label aim load sort print hold stand swipe shoot guess pour cook schedule reserve plan assign tag address quote count calculate estimate
      maintain feed bring plug screw fold stick mount fit install connect switch turn tighten assemble wash iron charge spell pronounce translate declare post wear weigh mark score invoice bill ship deliver pick copy paste
      merge configure import map format save link join board arrive speak drive ride walk sit spend eat drink train rest sleep play attack build plant water empty fill clean wipe overwrite deploy commit push`,
  },
  /** What the reader did to a thing at a bad moment. */
  'rash-act': {
    verbs: `close leave unplug pull press click turn quit move delete remove disconnect interrupt reload refresh rename change stop cancel exit drop open ignore touch tap lose break forget skip rush miss shut
      unmount eject overwrite`,
  },
  several: { words: 'two three four five six seven eight nine ten several many countless numerous multiple repeated' },
  'time-span': { nouns: 'minute hour day week month year fortnight weekday' },
  /** In the tone of somebody whose patience is at an end. */
  'for-once': {
    phrases: `for once, for a change, this time round, for heaven's sake, for goodness' sake, for goodness sake, for pity's sake, for crying out loud, for the love of, if you can manage (it|that|to), if it's not too much trouble, at long last,
      if you don't mind, if you please, for the last time, and be quick about it, if that's not too much to ask, if you'd be so kind`,
  },
  // ---- alarm ------------------------------------------------------------------------------------------------------
  /** What a system is said to do to a thing, and what a person would only do in anger. */
  violent: {
    verbs: `kill destroy nuke axe annihilate obliterate exterminate slaughter butcher massacre murder eradicate purge confiscate impound vaporize vaporise smash shred quash mangle cripple
      brick decimate pulverise pulverize demolish devastate eviscerate torpedo guillotine zap incinerate eject evict expel banish`,
    words: 'axing blacklisted crushed wrecked smitten',
    phrases: `torn up, ripped up, ripped apart, torn apart, blown up, blown away, wiped out, thrown out, kicked out, kicked off, booted out, booted off, tossed out, chucked out, thrown off,
      slapped down, shot down, snuffed out, hacked to pieces, blasted`,
  },
  /** What a court says of a plea. */
  verdict: {
    words: `voided revoked invalidated annulled quashed overruled dismissed disqualified forfeited expelled condemned blacklisted banned barred banished rejected refused denied nullified rescinded
      expunged outlawed terminated warned evicted cancelled canceled`,
    phrases: 'struck off, struck out, struck down',
  },
  outlaw: { words: 'illegal forbidden prohibited unlawful outlawed illicit' },
  /** What people enter and do, where a rule says which kinds are allowed. */
  entry: {
    nouns: `character operation input value argument move symbol entry name state word action attempt content file extension request option choice number digit command
      letter date upload format token selection use plugin add-on emoji image photo hashtag link script tag punctuation accent username nickname amount quantity`,
    words: 'access trailing leading syntax',
    phrases: 'plug - in, add - on',
  },
  authority: {
    words:
      'bailiffs police lawyers solicitors attorneys authorities sheriff sheriffs prosecutors court courts inspectors',
    phrases: `debt collectors, debt collector, debt collection, collections agency, collection agency, enforcement officers, enforcement team, legal team, legal department, credit agencies, law enforcement`,
  },
  /** For ever, and past mending. */
  irreparably: {
    words: 'irreparably irretrievably irrecoverably utterly hopelessly irredeemably terminally fatally mortally',
  },
  // ---- guilt ------------------------------------------------------------------------------------------------------
  /** What nobody would choose, put into the mouth of whoever says no. */
  unwanted: {
    words: `waste wasting wasted exposed unprotected vulnerable insecure unsafe ignorant disappoint overpaying overpay losing lose loser unhealthy lazy alone lonely hungry suffer suffering worse boring bored
      miserable uninformed unloved forgotten mediocre average stuck hackers hacked risk risks risking debt fines queues queueing cold broke poor ignorance stress stressed guess guessing unfit single tired
      behind fat ugly yellow dirty slow late expensive full failing failure pain missing struggle struggling spam scammed thieves burglars dark outdated clueless`,
  },
  /** What everybody wants, turned down. */
  wanted: {
    words: `save saving savings money deals deal discount discounts help better best fun protected protection secure security safe safety success successful growing growth grow healthy health rewards reward free smart
      caring care protecting winning good great nice sleep happiness love privacy comfort knowledge informed`,
  },
  /** Those whose tears are borrowed. */
  loved: {
    nouns: `plant pet dog cat puppy kitten garden streak owl bird avatar team friend kid child parent grandmother grandma mum mom mother father dad mascot coach teacher boss teammate classmate follower player student neighbour
      neighbor colleague puppy animal orphan creator artist writer author hero fan future`,
    words: 'family families children kids everyone planet course lesson',
  },
  sorrow: {
    words: `sad lonely heartbroken devastated crushed disappointed hungry starving crying weeping sobbing suffering abandoned neglected upset hurt dying judging grieving forgotten ashamed waiting gutted wilting drooping`,
  },
  /** "Real … never quit." */
  virtuous: {
    words: `real true good loyal responsible smart serious proper decent caring loving clever sensible savvy devoted kind generous successful conscientious grown-up`,
  },
  'virtuous-person': {
    nouns: `fan friend customer parent professional supporter member shopper investor owner runner player reader gamer teacher driver traveller traveler mum mom dad neighbour neighbor citizen patient homeowner donor leader student
      partner host guest grown-up adult`,
    words: 'people winners champions mothers fathers grown-ups heroes',
  },
  // ---- presumed feelings ------------------------------------------------------------------------------------------
  /** How somebody feels: "you must be …". */
  feeling: {
    words: `thrilled delighted overjoyed ecstatic chuffed gutted heartbroken devastated crushed nervous anxious worried scared afraid terrified frightened excited happy sad angry furious livid fuming annoyed
      irritated frustrated upset disappointed embarrassed ashamed guilty proud relieved lonely bored jealous stressed overwhelmed confused tired exhausted amazed astonished speechless shocked stunned itching dying
      bursting desperate impatient curious tempted pleased glad dreading panicking buzzing gobsmacked alarmed concerned discouraged disheartened shy silly stupid foolish cross mad discomforted worn
      shaken wondering gloomy miserable hopeful grateful eager keen puzzled unhappy`,
    phrases: `over the moon, in love, fed up, blown away, at a loss, worn out, freaking out, worked up, on tenterhooks, on edge, in a panic, at your wits' end, sick of, tired of, let down, on cloud nine, in shreds, under pressure, in shock, a bit lost, taken aback`,
  },
  /** What something is like for somebody: "this must be …". */
  'felt-as': {
    words: `frustrating upsetting annoying disappointing stressful scary frightening worrying confusing overwhelming disheartening devastating heartbreaking exciting painful embarrassing awkward unsettling alarming distressing
      infuriating maddening exhausting tiring hard tough difficult horrible awful terrible bitter sad unpleasant unnerving daunting bewildering irritating nerve-racking hurts stings hurtful worst`,
    phrases:
      'a shock, a blow, a pain, a nuisance, a worry, a relief, a surprise, a disappointment, a hassle, no fun, the worst, a lot to take in, an anxious time, a difficult time, a hard time',
  },
  emotion: {
    words: `frustration pain anger disappointment concern concerns worry worries anxiety stress feelings annoyance excitement grief sorrow sadness relief delight horror dismay joy amazement surprise distress impatience
      fear fears embarrassment shock confusion`,
  },
  'knows-how': {
    verbs:
      'know understand realise realize appreciate get imagine recognise recognize feel hear sense see bet guess tell',
  },
  // ---- leaked reasons ---------------------------------------------------------------------------------------------
  payable: {
    nouns: `card payment order transaction transfer purchase account withdrawal booking charge donation deposit cheque check method claim refund loan application`,
  },
  'fraud-word': {
    words: `fraud fraudulent fraudulently fraudster fraudsters antifraud stolen counterfeit compromised forged cloned laundering scam scammer scammers thief theft mule blocklist blacklist blocklisted blacklisted hotlist hotlisted
      watchlist sanctioned skimmed nicked swiped pinched forgery forgeries`,
    phrases: `anti - fraud, money laundering, anti - money - laundering, anti - money laundering, identity theft, hot list, watch list, sanctions list, terror list, stolen list, block list, lost or stolen, risk score, high - risk, high risk, risk engine, risk rules`,
  },
  'refuse-act': {
    verbs:
      'refuse decline stop block reject hold flag cancel fail trigger pause deny void reverse freeze hold trip report mark list register classify identify suspect think believe',
    words: 'froze frozen held thinks suspects believes looks looked appears',
  },
  /** Who may have an account. */
  'account-holder': {
    nouns: `account user customer member profile login patient client subscriber guest person student passenger record employee membership policyholder tenant player patron cardholder resident owner driver parent teacher donor
      buyer seller pupil borrower applicant`,
    words: 'one anyone anybody nobody somebody someone',
  },
  /** By what an account is known. */
  'account-id': {
    nouns: `e-mail email address phone number mobile login`,
    phrases: `e - mail, e - mail address, email address, phone number, mobile number, card number, membership number`,
  },
  secret: {
    words: 'password passcode pin code passphrase',
    phrases: 'security answer, date of birth, memorable word, security code',
  },
  // ---- hollow courtesy --------------------------------------------------------------------------------------------
  apology: {
    words: `sorry apologies apologise apologize apologising apologizing apology regret regrets regretful`,
  },
  /** Degrees of it. */
  profusely: {
    words: `deeply truly sincerely really very so terribly awfully extremely humbly profoundly unreservedly profusely wholeheartedly dreadfully most heartily genuinely ever utterly`,
  },
  heartfelt: {
    words: `sincere sincerest deepest deep humble humblest heartfelt profuse profound full unreserved warmest kind kindest continued infinite ongoing valued thousand million hundred many great`,
    phrases: 'most sincere',
  },
  /** What stock apologies are for. */
  bother: {
    nouns: `inconvenience trouble hassle disruption annoyance bother frustration confusion disturbance difficulty disappointment distress upset discomfort misunderstanding interruption worry concern hold-up holdup nuisance
      disappointment delay issue problem`,
    words: 'stress convenience',
    phrases: 'hold - up, hold - ups',
  },
  /** What stock thanks are for. */
  forbearance: {
    words: `patience understanding cooperation co-operation custom loyalty forbearance consideration indulgence business attention`,
    phrases: 'co - operation, bearing with us, kind attention, being a valued *',
  },
  /** Verbs of letters from offices. */
  advise: { verbs: 'inform advise notify announce remind tell report state confirm assure' },
  // ---- trivialising -----------------------------------------------------------------------------------------------
  easy: {
    words: `easy effortless straightforward painless trivial foolproof`,
    phrases: `hassle - free, child's play, a breeze, a piece of cake, a doddle, a cinch, a snap, a walk in the park, a no - brainer, a no brainer, no sweat, no big deal, no bother, easy peasy, easy - peasy, plain sailing, idiot - proof,
      rocket science, self - explanatory`,
  },
  /** What hands do without a care. */
  bung: { words: 'bung chuck whack slap shove plonk jot bash punch sling ping pop fling stick bang hammer key' },
  /** How very easy. */
  'ever-so': {
    words:
      'super really so very pretty quite that dead fairly incredibly extremely totally ridiculously literally honestly truly all perfectly completely ever',
  },
  obviously: {
    words: 'obviously naturally clearly evidently plainly undoubtedly',
    phrases: `of course, needless to say, as you know, as everyone knows, as everybody knows, everyone knows, as you surely know, it goes without saying that, goes without saying`,
  },
  /** What is called small. */
  step: {
    nouns: 'step click tap minute second thing task job fix check trick call edit tweak swipe moment formality',
  },
  minor: {
    words:
      'minor tiny small little teeny trivial slight weeny wee piddling trifling paltry measly insignificant negligible itsy bitsy titchy',
    phrases: 'teeny tiny, teeny weeny',
  },
  mishap: {
    nouns:
      'issue problem thing glitch hiccup matter setback snag inconvenience blip bump wrinkle delay detail formality hitch error bug outage slip wobble mishap nuisance quirk mistake interruption stumble slip-up',
  },
  // ---- insensitive ------------------------------------------------------------------------------------------------
  /** Illness, disability and descent as insults or metaphors: never plain names of anything else. */
  slur: {
    words: `paraplegic quadriplegic insane insanely psycho schizo schizophrenic bipolar ocd spaz spastic retard retarded cretin idiot idiots idiotic moron moronic imbecile stupid dumb cripple crippled crippling crazily maniac nutcase nutjob
      deranged demented psychotic halfwit loony looney lunatic braindead idiotproof gimp gimped midget midgets hobo hobos crackhead junkie junkies bitch whore slut bastard nazi nazis feminazi gestapo harakiri seppuku
      kamikaze suicidal gypped jipped jewed gypsy gypsies hillbilly redneck hoodrat illegals spinster handicapped eskimo eskimos negro tranny mongoloid geriatric gyp ghetto hysterical whippersnappers`,
    phrases: `brain dead, idiot proof, feeble minded, half wit, tone deaf, deaf mute, deaf and dumb, tone - deaf, deaf - mute, brain - dead, idiot - proof, dummy - proof, granny proof, granny - proof, simple - minded, feeble - minded, half - wit, fat finger, fat - finger, fat fingered, fat - fingered,
      for dummies, dumb down, dumbed down, dumbed - down, village idiot, wheelchair bound, wheelchair - bound, confined to a wheelchair, mentally (ill|challenged|handicapped|retarded), differently abled, special needs, able - bodied, able bodied,
      afflicted with, lame excuse, turn a (blind eye|deaf ear), (fall|fell|falls) on deaf ears, blind faith, grammar police, lynch mob, drink the kool - aid, kool - aid, kool aid, final solution, concentration camp, hara - kiri`,
  },
  /** Said of a sale or of how busy it is, they make light of illness. */
  mad: {
    words:
      'crazy insane insanely nutty loony looney lunatic psycho psychotic deranged demented mad mental bonkers schizophrenic bipolar',
  },
  /** "Man" where anybody may do the work. */
  'man-word': {
    words: `salesman salesmen saleswoman saleslady chairman chairmen foreman foremen craftsman craftsmen workman workmen repairman repairmen handyman handymen cameraman cameramen doorman doormen layman laymen middleman middlemen
      spokesman spokesmen anchorman weatherman businessman businessmen freshman freshmen mankind manpower manhole manhours housewife housewives stewardess stewardesses mailman fireman firemen policeman policemen
      workmanlike unmanned manned barmaid seamstress manageress authoress postmen mailmen linesman draughtsman serviceman servicemen taxman dustman dustmen milkman hausfrau`,
    phrases: `man hours, man - hours, man hour, man - hour, man days, man - days, man day, man - day, man - made, delivery man, cleaning lady, dinner lady, tea lady, air hostess, male nurse, lady doctor, female driver, woman driver, girl friday,
      gentleman's agreement, gentlemen's agreement, old boys, mother - in - law joke, boys will be boys, man up, grow a pair, like a girl, maternal instinct, opposite sex, best man for, right man for`,
  },
  /** Slavery, conquest and race as metaphors. */
  colonial: {
    phrases: `first - world, first world, indian giver, suicide (run|mission|burn), old dears, christian name, christian names, coloured people, colored people, third world, third - world, dark continent, spirit animal, tribe of, powwow, pow - wow, totem pole, low man on, open the kimono, sold down the river, cotton picking,
      slave labour, slave labor, slave driver, slaving away, uppity, peanut gallery, grandfather clause, blackballed, blackball, chinese wall, chinese whispers, irish goodbye, paddy wagon, welsh on, welch on, white trash, trailer trash,
      illegal aliens, illegal alien, illegal immigrant, illegal immigrants, anchor baby, fresh off the boat, off the reservation, circle the wagons, on the warpath, long time no see, flesh - coloured, flesh - colored, flesh tone, flesh coloured, flesh colored, he who, blind leading the blind, the natives are, oriental`,
  },
  /** Whose work a word for one gender leaves to one gender. */
  persons: {
    nouns:
      'person people user human folk citizen couple customer parent child kid woman man adult passenger visitor guest volunteer student applicant family driver employee member patient tenant owner player',
    words: 'men women children families',
  },
} as const satisfies Lexicon;
