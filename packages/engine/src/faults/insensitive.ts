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
  problem: 'is a word that hurts some readers',
  remedy: 'Use the plain word for what it does.',
  whenNotToUse: 'Keep it on; where an interface you don’t control uses such a name, allow that phrase in your terms.',
  patterns: [
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
        [(crazy|insane|insanely|lunatic|psycho|nuts|bonkers|schizo|schizophrenic|bipolar|ocd|spaz|spastic|retard|retarded|cretin|idiot|idiots|idiotic|moron|moronic|imbecile|stupid|dumb|lame|cripple|crippled|crippling|crazily|madness|maniac|nutcase|nutjob|deranged|demented|psychotic)]
      `,
      unless: ['label-key'],
      remedy: 'Use the plain word for what it does.',
    },
    {
      find: String.raw`
        [(grandfathered|grandfathering|grandfather clause|grandfather)] (in|into|plan|plans|clause|price|prices|pricing|account|accounts|status|users|rate|customers|your|the|you|subscription|subscriptions)?
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
        [he / she]
        [his / her]
        [him / her]
        [s / he]
        [\(s\) he]
      `,
      unless: ['for-developers'],
      remedy: 'Use a word that includes everybody: “they”, “people”, “staff”.',
    },
    {
      find: String.raw`
        [(normal|ordinary|regular|real|able - bodied|able bodied) (people|person|users|user|humans|human|folk|folks)]
      `,
      unless: ['for-developers'],
      problem: 'calls some people not normal',
      remedy: 'Say which people you mean.',
    },
    {
      find: String.raw`
        [(handicapped|handicap|wheelchair - bound|wheelchair bound|confined to a wheelchair|the disabled|disabled people only|the blind|the deaf|deaf and dumb|deaf - mute|tone - deaf|tone deaf|mentally (ill|challenged|handicapped)|suffers from|suffering from|afflicted with|special needs|differently abled|midget|invalids)]
      `,
      remedy: 'Name the person first: “people who use a wheelchair”.',
    },
    {
      find: String.raw`
        [(gypped|gypsy|jewed|ghetto|peanut gallery|powwow|pow - wow|spirit animal|tribal knowledge|low man on the totem pole|off the reservation|long time no see|no can do|uppity|cakewalk|eskimo|oriental|third world|third - world|first world problems|illegal alien|illegal aliens|illegals|illegal immigrants|chinese whispers|indian giver|redskin|savages|hysterical|bossy|old maid|senile|geezer|elderly people|the elderly|the homeless|the poor|gender reassignment surgery|sex change|tranny|transvestite|sexual preference|hooker|commit suicide|committed suicide|rape|raped|lynch|lynched|nazi|grammar nazi|hanged himself|suicide mission|final solution|holocaust)]
      `,
      unless: ['label-key'],
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
