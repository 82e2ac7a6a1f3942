import type { Fault } from './fault.js';

export const insensitive: Fault = {
  id: 'insensitive',
  title: 'Insensitive',
  preset: 'recommended',
  definition:
    'Words that carry slavery, race, disability, gender or mental illness as a metaphor, or call some people normal.',
  why: 'The metaphor costs the reader who is hit by it far more than the plain word costs the writer.',
  sources: [
    {
      name: 'Microsoft Writing Style Guide, bias-free communication',
      url: 'https://learn.microsoft.com/en-us/style-guide/bias-free-communication',
    },
    {
      name: 'Mailchimp Content Style Guide, writing about people',
      url: 'https://styleguide.mailchimp.com/writing-about-people/',
    },
  ],
  severity: { default: 'error' },
  problem: 'can hurt some readers',
  remedy: 'Use the plain word for what it does.',
  shape: '{The plain word for what it does}',
  whenNotToUse: 'Keep it on; where an interface you don’t control uses such a name, allow that phrase in your terms.',
  patterns: [
    {
      find: String.raw`
        [dummy] (data|value|text|account|user|content|variable|file|entry|record|card|order|payment|email|page|image|product|customer|address|number|passenger|invoice|patient|booking)
      `,
      remedy: 'Write “sample” or “placeholder”.',
      rewrites: ['sample', 'placeholder'],
    },
    {
      find: String.raw`
        [(man hours|man - hours|manhours)]
      `,
      remedy: 'Write “hours of work”.',
      rewrites: ['hours of work'],
    },
    {
      find: String.raw`
        [manpower]
      `,
      remedy: 'Write “staff”.',
      rewrites: ['staff'],
    },
    {
      find: String.raw`
        [(salesman|saleswoman|saleslady)]
      `,
      rewrites: ['salesperson'],
    },
    {
      find: String.raw`
        [(salesmen)]
      `,
      rewrites: ['salespeople'],
    },
    {
      find: String.raw`
        [(chairman)]
      `,
      rewrites: ['chair'],
    },
    {
      find: String.raw`
        [he / she]
        [she / he]
        [he or she]
      `,
      remedy: 'Write “they”.',
      rewrites: ['they'],
    },
    {
      find: String.raw`
        [his / her]
        [her / his]
        [his or her]
      `,
      remedy: 'Write “their”.',
      rewrites: ['their'],
    },
    {
      find: String.raw`
        [grandfathered]
      `,
      remedy: 'Write “kept on the earlier plan”.',
      rewrites: ['kept on the earlier plan'],
    },
    {
      find: String.raw`
        [(mankind)]
      `,
      rewrites: ['humanity'],
    },
    {
      find: String.raw`
        [maiden name]
      `,
      remedy: 'Write “previous last name” or “birth name”.',
      rewrites: ['previous last name'],
    },
    {
      find: String.raw`
        [(suffer|suffers|suffering|suffered|afflicted|stricken) (from|with|by) (a|an|the)? *{1,3}]
        [(able - bodied|able bodied|wheelchair - bound|wheelchair bound|confined to a wheelchair|housebound|the (disabled|handicapped|blind|deaf|elderly|homeless|mentally ill|obese|infirm)) (people|person|adult|adults|passengers|users|user|customers|visitors|child|children|guest|guests|seat|seats|toilet|parking|access|only|and|.|,|passenger|visitor)]
        [(handicap|handicapped|disabled person's|cripple|invalid's|spastic|special needs|retarded|midget|dwarf) (parking|toilet|toilets|seat|seating|access|entrance|badge|ramp|bay|accessible|children|kids|users|customers)]
        [able - bodied] *
        ^ [the (elderly|disabled|handicapped|homeless|poor|blind|deaf|mentally ill|obese)] (can|are|travel|get|must|may|should|pay|have|need|who|will|often|sometimes|and) *{0,2}
        [(crippled|lame|gimped|crippling|paralysed|paralyzed|lobotomised|lobotomized|castrated|neutered|schizophrenic|bipolar|autistic|anorexic|alcoholic|manic|senile|psychotic|hysterical|demented) (mode|version|by|state|server|site|device|behaviour|behavior|build|demo|software|edition|weather|market|markets|pricing)]
        [(ladies|gals|chicks|babes|sweetheart|hubby|wifey)] (,|!|–|:)
        (our|the|office|reception|it|thanks|hey|hi|dear|new) [(girls|ladies|gals|boys|lads|guys|gentlemen)] (at|in|on|will|can|are|from|have|and|who|,|.|!|team)
        [(real|proper|true|strong|big|modern|busy|proud) (men|man|women|woman|mums|moms|dads|ladies|boys|girls|husbands|wives|mothers|fathers|americans|brits|englishmen)] *{0,3}
        [(mum and dad|mom and dad|mum or dad|mom or dad|mother and father|father and mother|both your (mum|mom|mother|father|dad)|husband and wife|husband or wife|man and wife|man of the house|lady of the house|head of the household|bride and groom|boys and girls|ladies and gentlemen|opposite sex|both sexes|both genders|either gender|either sex|male or female only|girl friday|maternal instinct|man up|grow a pair|like a girl|boys will be boys|man hours|man - hours|man - day|man days|mans the|man the (phones|desk|line|chat|stand)|manning the|manned by|gentleman's agreement|gentlemen's agreement|old boys|grandmother could|so easy your (mum|mom|grandmother|mother)|granny proof|mother - in - law joke|male nurse|lady doctor|female driver|woman driver|cleaning lady|dinner lady|tea lady|stewardess|air hostess|waitress wanted|postman|mailman|fireman|policeman|salesman|salesmen|saleslady|chairman|chairmen|foreman|craftsman|craftsmen|workman|workmen|repairman|repairmen|delivery man|handyman|handymen|cameraman|doorman|layman|laymen|middleman|middlemen|spokesman|anchorman|weatherman|businessman|businessmen|freshman|freshmen|mankind|manpower|manhole)]
        [(christian name|christian names|oriental|coloured people|colored people|third world|third - world|dark continent|gypsies|gypped|jipped|jewed|spirit animal|tribe of|powwow|pow - wow|totem pole|low man on|chief honcho|open the kimono|sold down the river|cotton picking|slave labour|slave labor|slave driver|slaving away|master and slave|masters and slaves|master - slave|master / slave|uppity|peanut gallery|eenie meenie|grandfathered|grandfathering|grandfather clause|blackballed|blackball|chinese wall|chinese whispers|irish goodbye|paddy wagon|welsh on|welch on|hillbilly|redneck|white trash|trailer trash|ghetto|barrio|hoodrat|illegal aliens|illegals|illegal immigrant|illegal immigrants|anchor baby|fresh off the boat)]
        [(crazy|insane|insanely|nutty|loony|looney|lunatic|psycho|psychotic|deranged|demented|mad) (low|good|fast|price|prices|deal|deals|sale|savings|discount|discounts|amount|high|busy|traffic|load|cheap|idea|request|number|numbers|big|cool|long|slow|values|value|bargains|bargain|times|demand|hours|half)]
        [(drives|driving|drive|going|go|went|goes) (you|us|me|everyone|people)? (crazy|insane|mad|mental|nuts|bonkers|postal|ballistic|off the deep end)]
        [(are you|is (he|she|it|this)) (crazy|insane|mad|mental|nuts|deaf|blind|stupid|dumb)]
        [(brain - dead|brain dead|braindead|idiot - proof|idiot proof|idiotproof|foolish user|dumb down|dumbed down|dumbed - down|dummy - proof|for dummies|village idiot|tone - deaf|tone deaf|deaf ears|blind eye|turn a blind|lame excuse|lame duck|lame|dumb terminal|dumb phone|stupid question|stupid mistake|fat finger|fat - finger|fat fingered|feeble - minded|feeble minded|simple - minded|half - wit|halfwit|ocd|add moment|so ocd|a bit ocd|psycho path|schizo|spaz|spaz out|spastic|retard|cretin|moron|imbecile|suicide|suicidal|kill yourself|hang yourself|rape|gang bang|nazi|nazis|grammar police|feminazi|gestapo|concentration camp|genocide|final solution|hara - kiri|harakiri|seppuku|kamikaze|lynch mob|drink the kool - aid|kool - aid|kool aid)]
        [(normal|sane|civilised|civilized) (people|person|users|user|humans|human|folk|folks|families|family|citizens|couples|couple|customers|customer|parents|child|children|kids|women|men|skin)]
        [(housewives|housewife|hausfrau|old folks|old people|old timers|oldies|the aged|seniors' moment|pensioner friendly|grandma friendly|elderly (people|person|users|passengers|customers)|geriatric|over the hill|golden agers|whippersnappers|spinster|old maid|cat lady|soccer mom|welfare queen|junkies|junkie|addicts|addict|crackhead|hobo|hobos|beggars|vagrants|convicts|ex - cons|ex - convict|inmates only|prostitutes|hookers|whore|slut|bitch|bastard)]
      `,
      unless: ['for-developers'],
    },
    {
      find: String.raw`
        [(white list|whitelist|whitelists|white - list)]
      `,
      remedy: 'Write “allow list”.',
      rewrites: ['allow list'],
    },
    {
      find: String.raw`
        [whitelisted]
        [white - listed]
      `,
      remedy: 'Write “allowed”.',
      rewrites: ['allowed'],
    },
    {
      find: String.raw`
        [whitelisting]
        [white - listing]
      `,
      remedy: 'Write “allowing”.',
      rewrites: ['allowing'],
    },
    {
      find: String.raw`
        [(black list|blacklist|blacklists|black - list|graylist|greylist)]
      `,
      remedy: 'Write “block list”.',
      rewrites: ['block list'],
    },
    {
      find: String.raw`
        [blacklisted]
        [black - listed]
      `,
      remedy: 'Write “blocked”.',
      rewrites: ['blocked'],
    },
    {
      find: String.raw`
        [blacklisting]
        [black - listing]
      `,
      remedy: 'Write “blocking”.',
      rewrites: ['blocking'],
    },
    {
      find: String.raw`
        [(master) (-|/|and|or|to) (slave|slaves)]
        [(slave|slaves)]
        [master (node|server|branch|database|replica|instance)]
      `,
      remedy: 'Write “primary” and “replica”, or “main”.',
    },
    {
      find: String.raw`
        [(sanity|sanity -) (check|checks|test|tests|checking|checked)]
      `,
      remedy: 'Write “quick check”.',
      rewrites: ['quick check'],
    },
    {
      find: String.raw`
        [(dummy) (data|value|text|account|user|content|variable|file|entry|record|card|order|payment|email|page|image|product|customer|address|number)]
        [dummies]
      `,
      remedy: 'Write “sample” or “placeholder”.',
      rewrites: [],
    },
    {
      find: String.raw`
        [(crazy|insane|insanely|lunatic|psycho|schizo|schizophrenic|bipolar|ocd|spaz|spastic|retard|retarded|cretin|idiot|idiots|idiotic|moron|moronic|imbecile|stupid|dumb|lame|cripple|crippled|crippling|crazily|madness|maniac|nutcase|nutjob|deranged|demented|psychotic)]
      `,
      unless: ['label-key'],
      remedy: 'Use the plain word for what it does.',
    },
    {
      find: String.raw`
        [(grandfathered|grandfathering|grandfather clause)]
      `,
      unless: ['label-key'],
      remedy: 'Write “kept on the earlier plan”.',
    },
    {
      find: String.raw`
        (hey|hi|hello|you|thanks|thank you|ok|okay|dear|alright|sorry|for|these|those|our|my|the|good) [guys]
        [guys] (,|!|\?|–)
        ^^ [guys]
      `,
      remedy: 'Write “everyone” or “all”.',
      rewrites: ['everyone'],
    },
    {
      find: String.raw`
        [(ladies and gentlemen|hey dude|hey bro|dudes)]
        [(man hours|man - hours|manhours|manpower|man - made|mankind|middleman|chairman|salesman|salesmen|workmanlike|manned|unmanned|businessmen|businessman|spokesman|foreman|fireman|policeman|housewife|housewives|stewardess|man - in - the - middle|man days|man - days)]
        [him / her]
        [s / he]
        [\(s\) he]
      `,
      unless: ['for-developers'],
      remedy: 'Use a word that includes everybody: “they”, “people”, “staff”.',
    },
    {
      find: String.raw`
        [(normal|able - bodied|able bodied) (people|person|users|user|humans|human|folk|folks)]
      `,
      unless: ['for-developers'],
      problem: 'calls some people not normal',
      remedy: 'Say which people you mean.',
    },
    {
      find: String.raw`
        [(handicapped|handicap|wheelchair - bound|wheelchair bound|confined to a wheelchair|deaf and dumb|deaf - mute|tone - deaf|tone deaf|mentally (ill|challenged|handicapped)|afflicted with|special needs|differently abled|midget|invalids)]
      `,
      remedy: 'Name the person first: “people who use a wheelchair”.',
    },
    {
      find: String.raw`
        [blind (spot|to|faith)]
        [turn a (blind eye|deaf ear)]
        [fall on deaf ears]
        [fell on deaf ears]
      `,
      when: ['problem-intent'],
    },
  ],
};
