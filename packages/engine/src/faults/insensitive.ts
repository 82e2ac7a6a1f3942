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
        [dummy] (data|value|text|account|user|content|variable|file|entry|record|card|order|payment|email|page|image|product|customer|address|number|passenger|invoice|patient|booking|run|device|server|item|link|profile|login)
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
        [salesmen]
      `,
      rewrites: ['salespeople'],
    },
    {
      find: String.raw`
        [chairman]
      `,
      rewrites: ['chair'],
    },
    {
      find: String.raw`
        [mankind]
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
        [grandfathered]
      `,
      remedy: 'Write “kept on the earlier plan”.',
      rewrites: ['kept on the earlier plan'],
    },
    {
      find: String.raw`
        [(he / she|she / he|he or she|s / he|\(s\) he)]
      `,
      remedy: 'Write “they”.',
      rewrites: ['they'],
    },
    {
      find: String.raw`
        [(his / her|her / his|his or her)]
      `,
      remedy: 'Write “their”.',
      rewrites: ['their'],
    },
    {
      find: String.raw`
        [(whitelist|whitelists|white - list)]
      `,
      remedy: 'Write “allow list”.',
      rewrites: ['allow list'],
    },
    {
      find: String.raw`
        [(whitelisted|white - listed)]
      `,
      remedy: 'Write “allowed”.',
      rewrites: ['allowed'],
    },
    {
      find: String.raw`
        [(whitelisting|white - listing)]
      `,
      remedy: 'Write “allowing”.',
      rewrites: ['allowing'],
    },
    {
      find: String.raw`
        [(blacklist|blacklists|black - list|graylist|greylist)]
      `,
      remedy: 'Write “block list”.',
      rewrites: ['block list'],
    },
    {
      find: String.raw`
        [(blacklisted|black - listed)]
      `,
      remedy: 'Write “blocked”.',
      rewrites: ['blocked'],
    },
    {
      find: String.raw`
        [(blacklisting|black - listing)]
      `,
      remedy: 'Write “blocking”.',
      rewrites: ['blocking'],
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
        (the|our|your|a|to|on|this|my|from) [white list]
      `,
      remedy: 'Write “allow list”.',
      rewrites: ['allow list'],
    },
    {
      find: String.raw`
        (the|our|your|a|to|on|this|my|from) [(black|grey|gray) list]
      `,
      remedy: 'Write “block list”.',
      rewrites: ['block list'],
    },
    {
      find: String.raw`
        [master ~{0,4} (slave|slaves)]
        [(slave|slaves) (to|into|and|or|/) master]
        [(slave|slaves) (clock|clocks|node|nodes|server|device|devices|drive|disk|unit|mode|process|replica|database|port|flash|account|display)]
        [master (node|server|branch|database|replica|instance|clock)]
      `,
      remedy: 'Write “primary” and “replica”, or “main”.',
    },
    {
      find: String.raw`
        [(slave|slaves)]
      `,
      unless: ['heading'],
      remedy: 'Write “primary” and “replica”, or “main”.',
    },
    {
      find: String.raw`
        [<slur>]
      `,
      unless: ['for-developers'],
      remedy: 'Use the plain word for what it does.',
    },
    {
      find: String.raw`
        [(crazy|lame|nutty|madness)]
      `,
      unless: ['for-developers', 'label-key', 'heading'],
      remedy: 'Use the plain word for what it does.',
    },
    {
      find: String.raw`
        [(people|patients|those|someone|anyone|person|you|who|she|he|they|users|customers|children|adults) (who|is|are|you|that)? (suffer|suffers|suffering|suffered|afflicted|stricken) (from|with|by) (a|an|the)? *{1,3}]
        [(housebound|the (disabled|handicapped|blind|deaf|elderly|homeless|mentally ill|obese|infirm)) (<persons>|seat|seats|toilet|parking|access|only|and|.|,)]
        [(handicap|cripple|invalid's|disabled person's|dwarf) (parking|toilet|toilets|seat|seats|seating|access|entrance|badge|ramp|bay|accessible|children|kids|users|customers)]
        ^ [the (elderly|disabled|handicapped|homeless|poor|blind|deaf|mentally ill|obese)] (can|are|travel|get|must|may|should|pay|have|need|who|will|often|sometimes|and) *{0,2}
        [(lame|paralysed|paralyzed|lobotomised|lobotomized|castrated|neutered|autistic|anorexic|alcoholic|manic|senile|hysterical|<mad>) (mode|version|by|state|server|site|device|behaviour|behavior|build|demo|software|edition|weather|market|markets|pricing)]
        [ask your (husband|wife|mum|dad|girlfriend|boyfriend)] *{0,3}
        [get a man in]
        [<mad> -? *{0,1} (low|good|fast|price|prices|deal|deals|sale|savings|discount|discounts|amount|high|busy|traffic|load|cheap|idea|request|number|numbers|big|cool|long|slow|values|value|bargains|bargain|times|demand|hours|half|offer|offers)]
        [(drives|driving|drive|going|go|went|goes) (you|us|me|everyone|people)? (crazy|insane|mad|mental|nuts|bonkers|postal|ballistic|off the deep end)]
        [(are you|is (he|she|it|this)) (crazy|insane|mad|mental|nuts|deaf|blind|stupid|dumb)]
        [(ladies|gals|chicks|babes|sweetheart|hubby|wifey)] (,|!|–|:)
        (our|the|office|reception|it|thanks|hey|hi|dear|new) [(girls|ladies|gals|boys|lads|guys|gentlemen)] (at|in|on|will|can|are|from|have|and|who|,|.|!|team)
        [(real|proper|true|strong|big|modern|busy|proud) (men|man|women|woman|mums|moms|dads|ladies|boys|girls|husbands|wives|mothers|fathers|americans|brits|englishmen)] *{0,3}
        [((mum|mom|mother) (and|or) (dad|father)|(dad|father) (and|or) (mum|mom|mother)|both your (mum|mom|mother|father|dad)|husband (and|or) wife|man and wife|(man|lady) of the house|head of the household|bride and groom|boys and girls|ladies and gentlemen|both (sexes|genders)|either (gender|sex)|male or female only)]
        [(man the (phones|desk|line|chat|stand|fort|till|tills)|mans the|manning the|manned by|him / her|her / him|dudes|hey dude|hey bro)] *{0,1}
        [(so easy your (mum|mom|grandmother|mother)|grandmother could|(even)? (your|a|my) (mum|mom|mother|grandmother|grandma|granny|gran|nan|wife|housewife) (can|could|would|will) (use|do|set|manage|work|understand|install|figure))] *{0,3}
        [(normal|sane|civilised|civilized|able - bodied|able bodied) (<persons>|skin|families)]
        [(old folks|old people|old timers|oldies|the aged|seniors' moment|(pensioner|grandma|granny) friendly|elderly <persons>|over the hill|golden agers|old maid|cat lady|soccer mom|welfare queen|addicts|addict|beggars|vagrants|convicts|ex - cons|ex - convict|prostitutes|hookers)]
        (each|every|any|a) * (must|should|may|can|will|has to|needs to|who) *{0,4} [(his|he|him)] *
        [<man-word>]
        [<colonial>]
        ^ [(he|she)] (must|should|has to|needs to|may|will|can|won't)
        (user|contact|customer|person|member|recipient|sender|owner|guest|patient|student|caller|moderator|buyer|seller|employee|manager|doctor|nurse) ~{0,14} [(he|his|him|himself)] (can|will|must|has|is|won't|or|own|account|profile|password|consent|details|.|,)
      `,
      unless: ['for-developers'],
    },
    {
      find: String.raw`
        (hey|hi|hello|you|thanks|thank you|ok|okay|dear|alright|sorry|for|these|those|our|my|the|good|welcome) [guys]
        [guys] (,|!|\?|–)
        ^^ [guys]
      `,
      remedy: 'Write “everyone” or “all”.',
      rewrites: ['everyone'],
    },
    {
      find: String.raw`
        [blind (spot|to)]
      `,
      when: ['problem-intent'],
    },
  ],
};
