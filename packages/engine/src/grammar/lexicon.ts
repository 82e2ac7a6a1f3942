/**
 * The word classes in which the faults are written. Data only: to teach the engine a word, add it to a class here;
 * it inflects verbs (`verbs`) and nouns (`nouns`) by itself.
 *
 * The classes whose names start with `hollow-` hold words that carry no information about what failed. A sentence
 * that reports a failure in hollow words alone says nothing that a person could act on.
 */
import { jests } from './jests.js';
import { outcome } from './outcome.js';
import { tone } from './tone.js';
import type { Lexicon } from './vocabulary.js';

export const lexicon = {
  ...jests,
  ...tone,
  ...outcome,
  // ---- words without content of their own -------------------------------------------------------------------------
  'hollow-function': {
    words: `a an the this that these those it its it's that's there there's here he she they them their theirs we we're we've we'll
      us our ours i i'm i've my me you you're you've you'll your yours one some any no none each every all both either neither other another same such
      and or but nor so yet if then than because as while when whenever until unless though although whether since
      of in on at to from by for with without within into onto upon about during after before over under through via per between among
      is are was were be been being am has have had having do does did done will would shall should can could may might must
      has've won't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot couldn't shouldn't wouldn't not
      what which who whom whose why how where what's something anything nothing everything someone somebody
      very too also only even still already again now just ever never always maybe perhaps possibly probably seemingly apparently
      up down out off back away well yes more most less least much many few little bit lot
      currently presently momentarily temporarily today moment moments time times minute minutes second seconds while later soon shortly
      once twice point stage present recently however therefore thus hence
      seem seems seemed appear appears appeared look looks looked like let let's lets right reason reasons quite rather somehow anyway really actually seriously horribly terribly definitely obviously clearly completely totally suddenly somewhat literally basically badly honestly simply what's who's something's everything's thing's things that'll this'll it'll we'd you'd they're last latest previous first next recent entire whole multiple several various numerous supposed meant happened`,
  },
  'hollow-politeness': {
    words: `please kindly sorry apologies apologize apologise apologizes apologises apology unfortunately sadly regrettably oops ops whoops oopsie whoopsie uh uhoh oh ah ouch hmm hm um er yikes argh ugh darn
      inconvenience patience thank thanks hello hi hey dear sir madam regret afraid bear`,
  },
  'hollow-trouble': {
    nouns:
      'error problem issue trouble failure fault exception glitch difficulty hiccup snag malfunction complication mishap anomaly incident discrepancy irregularity mistake hitch setback roadblock obstacle disturbance disruption impediment hindrance obstruction malfunctioning dysfunction abnormality',
    words:
      'unknown unexpected unexpectedly unspecified undefined unidentified internal external general generic generally technical technically wrong amiss awry sideways bad badly broken unexplained incompatible unhandled unforeseen operational organisational organizational procedural administrative logistical systemic untoward undesired undesirable unplanned unwelcome adverse anomalous irregular disturbed unfortunate unpleasant mysterious obscure unrecoverable miscellaneous unclassified unrecognized unrecognised temporary temporarily fatal critical severe serious minor remote background persist persists persisted persisting persistent',
  },
  'hollow-thing': {
    nouns: `request operation action procedure submission command thing data information info detail resource
      object value input entry response result function method instruction validation outcome behaviour behavior wizard assistant
      server service system application app site website webpage program software backend platform module component feature facility enquiry inquiry matter stage circumstance box demand query treatment completion realization realisation occasion position program computer
      attempt selection choice step stuff parameter argument`,
    words:
      'process work end side part parts current given provided requested selected specified submitted entered supplied required necessary',
  },
  'hollow-act': {
    verbs: `fail occur happen arise encounter experience run hit go get got come work succeed load process complete perform execute handle fulfil fulfill
      continue proceed finish do make try retry attempt submit resubmit fetch retrieve respond answer return accept deal want determine attempt behave accomplish achieve grant reject deny refuse decline cause prevent resolve fix correct
      reload refresh restart repeat wait understand recognize recognise allow permit authorize authorise restrict
      carry put hold give take begin start launch`,
    words:
      'check review verify ensure asked further aborted refused cancelled canceled interrupted halted broke broken working detected found reported encountered raised thrown returned ended finished met meet meets occasioned worked stop give along way road following condition conditions doing good use great ideal fine attention needs need plan due owing status keep keeps kept let lets granted desired carried registered prevented decision cause caused causes control beyond affected completing proceeding further turned side section sections above below unfinished incomplete question ok okay stuck unstuck unfinished effect got luck away hitch ran planned exceptional extraordinary abnormal abnormally prematurely suddenly inaccessible exist exists sent gave received back faulty defective arisen situation state weird strange odd funny dice luck joy prevented stopped blocked rejected declined denied failing failed astray occured messed mess goofed fumbled botched slipped screwed snapped exploded misfired crashed bump expected intended know knows successful successfully unsuccessful unsuccessfully valid invalid possible impossible available unavailable able unable acceptable unacceptable incorrect incorrectly correctly properly',
  },
  'hollow-help': {
    words: `helpline officer installer dealer manual correspondence juncture consideration touch contact contacting ask tell visit see helpdesk help desk center centre team administrator administrators admin admins
      staff service agent assistance below above learn troubleshoot troubleshooting guide notified notify informed alerted aware logged engineers developers technicians tech recommend recommended suggest advise advised advice`,
  },

  // ---- who, whether and how ---------------------------------------------------------------------------------------
  be: {
    words: "is are was were be been isn't aren't wasn't weren't it's that's",
    phrases: 'has been, have been, had been, is being, are being',
  },
  'did-not': {
    words: "didn't doesn't don't won't wouldn't hasn't haven't hadn't",
    phrases: 'did not, does not, do not, will not, would not, has not, have not, had not',
  },

  /** A no, and a word that says no: together they take unpicking. */
  not: {
    words: `not never isn't aren't wasn't weren't can't cannot couldn't won't wouldn't don't doesn't didn't hasn't haven't hadn't shouldn't mustn't needn't`,
    phrases: 'is not, are not, was not, were not, will not, can not, could not, do not, does not, did not',
  },
  nobody: { words: 'nobody nothing none neither nowhere no', phrases: 'no one, not one' },
  negative: {
    words: `invalid unlike unlikely uncommon unusual impossible unable unavailable incorrect unsupported unnecessary unimportant incomplete inactive unreasonable insignificant unhelpful
      unsafe insecure unknown dissimilar uninstalled incompatible illegal unauthorised unauthorized unread inaccessible unrelated untrue unwelcome unverified unsaved unpaid unaware
      unreachable without absent unsuccessful disallowed denied ineligible unrefundable nonrefundable irreversible unreliable unfair unfounded uncertain unclear unlimited unsure
      unwilling unhappy unpopular unexpected unavoidable unattainable unsuitable unsubscribed unacceptable unaffected undelivered unregistered unsigned untested unapproved
      unpublished unselected undetected inaccurate inadvisable inapplicable inadmissible ineffective invisible insufficient inconsistent inconvenient imperfect improper improbable
      irrelevant irregular disqualified dissatisfied discontinued discouraged prohibited forbidden excluded exempt missing lacking opposed unencrypted uninsured undeliverable unanswered unassigned unattended
      unclaimed unconfirmed undecided unfinished unfilled uninterested unlisted unmatched unoccupied unopened unresolved unshared unsold untagged unused unusable unwanted untouched unseen`,
  },
  /** Verbs that take something away; with a no before them a switch says no to a no. */
  undo: {
    words: `disable deactivate disallow exclude prevent unsubscribe unfollow forbid omit unselect deselect uncheck untick unlink unmute deny decline disregard discourage discontinue disagree
      disapprove prohibit withhold suppress unenroll unenrol`,
  },

  // ---- trouble ----------------------------------------------------------------------------------------------------
  trouble: {
    nouns:
      'error problem issue trouble failure fault glitch difficulty hiccup snag malfunction complication mishap anomaly incident discrepancy irregularity mistake exception hitch setback roadblock obstacle bump disturbance disruption impediment hindrance obstruction malfunctioning dysfunction abnormality inconsistency defect breakdown upset',
  },
  'one-trouble': {
    words:
      'error problem issue trouble failure fault glitch difficulty hiccup snag malfunction complication mishap anomaly incident discrepancy irregularity exception disturbance disruption impediment hitch',
  },
  'trouble-adjective': {
    words: `unknown unexplained unexpected unspecified undefined unidentified internal external general generic technical unhandled unforeseen unrecoverable
      unrecognized unrecognised some minor temporary little small serious critical fatal severe server system application app service remote background program software processing backend platform validation request operation submission gateway unknown website site outstanding ongoing urgent pressing unresolved open existing pending operational organisational organizational procedural administrative logistical systemic pesky nasty weird odd strange curious rare slight tiny apparent slightest`,
  },
  /** Things that people hold with a service, and that a report of "a problem with" them leaves as dark as before. */
  'broad-thing': {
    nouns: `account order booking payment purchase request application claim profile subscription reservation transaction submission service system page form transfer ticket delivery parcel basket cart bag trip
      journey visit appointment registration membership plan policy record enquiry inquiry case refund deposit withdrawal permit licence license loan mortgage grant tenancy lease visa passport prescription referral donation bill invoice contract agreement scan check timetable rota listing ad advert renewal upgrade rental hire quote quotation pledge nomination enrolment enrollment signup petition complaint return exchange site website app server card document upload message transmission
      installation configuration setup`,
    words: 'details information info data settings particulars paperwork',
    phrases:
      '(order|booking|claim|ticket|case|request|reservation|payment|transaction|invoice|parcel|delivery|policy|application|transfer|refund|account|trip|flight|shipment|job|report) (no|number|ref|reference|id)? ({}|#)',
  },
  /** What trouble has to do with. */
  about: {
    words: 'with in on at affecting concerning regarding around about involving over surrounding',
    phrases: `relating to, related to, to do with, in connection with, in relation to, in respect of, with regard to, with respect to, in regard to, connected with, connected to, as regards, on the part of`,
  },
  /** What a thing is measured by, and what the reader hasn't been shown. */
  norm: {
    nouns: `requirement rule norm standard criterion specification spec condition expectation policy guideline regulation constraint check test rule principle convention parameter`,
    words: 'criteria acceptability validation',
  },
  /** What people enter, choose or hand in. Secrets aren't among them: of a password it may be all that can be said that it is wrong. */
  given: {
    nouns: `value entry input answer reply response figure quantity amount sum number postcode zip eircode address date birthday name surname forename nickname handle gamertag tag reference iban bic voucher coupon
      reading mileage photo photograph picture selfie portrait scan document image attachment upload format selection choice option combination field detail submission form link url email certificate
      registration plate price percentage range period duration text description character symbol word spelling signature destination currency website domain sentence phrase licence license
      passport proof receipt invoice statement request application evidence weight length age id declaration return essay report survey questionnaire seat slot ticket title label caption story listing bio avatar logo documentation signature post hint motto slogan headline reason explanation translation drawing design sketch recording colour color shade`,
    words: 'particulars details data information info paperwork',
    phrases: `date of birth, place of birth, proof of *, e - mail, sort code, post code, zip code, postal code, area code, country code, dialling code, tax code, bank code, swift code, discount code, promo code, voucher code, coupon code, gamer tag, (gift|referral|booking|product|reference|customer|reward|offer|branch|location|order|ticket) code`,
  },
  /** What may stand between an entry and what is said of it. */
  'as-given': {
    words:
      'supplied entered given provided submitted chosen picked selected stated quoted typed sent attached uploaded received furnished specified used',
    phrases: `you (entered|gave|provided|supplied|typed|sent|chose|picked|selected|submitted|uploaded|attached|used|quoted), you have (entered|given|provided|supplied|typed|sent|chosen|picked|selected|submitted|uploaded|attached|used|quoted), you've (entered|given|provided|supplied|typed|sent|chosen|picked|selected|submitted|uploaded|attached|used|quoted), that you (entered|gave|provided|supplied|sent|chose|submitted|uploaded|used),
      put in, on file, in this field, in that field, in field *, on this page, on this form, in this form, we received, we were given, we have, here`,
  },
  /** Said of an entry, and not in what it is so: a verdict without a reason. */
  unfit: {
    words: `erroneous improper inadmissible unsuitable unacceptable impermissible unusable unfit unsatisfactory substandard noncompliant nonconforming illegitimate unpermitted disallowed unallowed unworkable unprocessable implausible nonpermissible unallowable unadmissible inacceptable unplausible illogical subpar`,
    phrases: `no good, no use, not any good, not any use, out of the question, below par, below standard, sub - standard, under par, non - compliant, non - conforming, not in order, not good enough, off base, off the mark, wide of the mark, found wanting`,
  },
  /** The same of an entry, though of another thing it may say enough. */
  amiss: {
    words: `faulty defective flawed inaccurate inadequate bad off odd amiss dodgy funny mistaken iffy fishy strange weird dubious questionable untrue unsound invalid bogus`,
    phrases: `not ok, not okay, not valid, a no, a no - no, a no - go, a dud, dead, bust, duff, kaput, a bit off, a problem, an issue, a write - off, a mess`,
  },
  'is-not': {
    words: "isn't aren't wasn't weren't ain't",
    phrases: `is not, are not, was not, were not, has not been, hasn't been, have not been, haven't been, is no, are no, doesn't look, does not look, don't look, do not look, didn't look, doesn't seem, does not seem, don't seem, doesn't appear,
      does not appear, doesn't sound, does not sound, does not seem to be, doesn't seem to be, does not appear to be, doesn't appear to be, cannot be considered, can't be considered, is hardly, is far from, is anything but, is less than, can't be, cannot be, is neither`,
  },
  /** Right, with nothing about in what: behind a no it tells somebody that they are wrong and not how to be right. */
  fit: {
    words: `suitable proper permissible admissible allowable usable useable satisfactory acceptable compliant conformant conforming kosher workable conform plausible passable sound consistent coherent credible logical`,
    phrases: `in order, in good order, in proper order, in due form, in proper form, good enough, up to scratch, up to standard, up to par, up to snuff, up to the mark, up to the job, fit for use, fit for purpose, of use, of any use, any good, much use, any use,
      of the right (kind|sort|type), as it should be, as they should be, as it ought to be, as expected, as required, as requested, quite as it should be, what we expected, what we were expecting, what it should be, what it ought to be, what we need,
      what we wanted, what we asked for, what we're looking for, what we were looking for, what we had in mind, what was asked for, what was expected, what was requested, what was required, to our liking, one we can *, one that we can *, one we *, one our * can *, something our * can *, something we can *, something that we can *, something we (accept|take|recognise|recognize), what we can (use|accept|take|process|handle), in a (fit|good|usable|proper) state, in the right state, in good shape, quite there, all there, adequate, as per *? *? <norm>, as per (requirement|format|instructions), (in accordance|in line|in keeping|consistent|in agreement|compatible|conformant|compliant) with (our|the|its)? *? <norm>, (in accordance|in line|in keeping) with (what|instructions), (matching|meeting|satisfying|fulfilling|following|passing|complying with|conforming to) (our|the|its)? *? <norm>, up to our <norm>, according to (our|the)? <norm>, the right one, a good one, the real thing`,
  },
  /** With "doesn't" or "fails to" before it, as little as "isn't right". */
  'pass-muster': {
    words: 'comply conform compute suffice',
    phrases: `make sense, make the grade, make the cut, make any sense, cut it, cut the mustard, come up to (scratch|standard|the mark), pass muster, pass the test, pass our tests, pass our checks, pass the checks, pass our check, pass inspection, pass scrutiny, pass our rules,
      measure up, meet the mark, hit the mark, fit the bill, fit the mould, fit the mold, ring true, hold water, live up to *, tick the boxes, tick all the boxes, tick every box, work for us, sit right, sit well, look the part, wash with us,
      (satisfy|meet|fulfil|fulfill|pass|match|respect|reach|observe|suit) (our|the|its|these|all|all our|all the|some of our|one of our)? *? <norm>,
      (comply|conform|agree|accord|correspond|align|tally) (with|to) (our|the|its|these|all|what)? *? (<norm>|expected|required)`,
  },
  /** What is to be done to something that is wrong in a way that isn't told. */
  'needs-work': {
    phrases: `(need|needs|require|requires|want|wants|deserve|deserves|could use|could do with) (some|a little|a bit of|your|our|more|further|urgent|immediate|a bit more)? (attention|work|fixing|correcting|correction|corrections|amending|amendment|amendments|changing|revising|revision|rechecking|checking|mending|improving|improvement|tweaking|adjusting|adjustment|sorting|rectifying|rectification),
      (need|needs|require|requires|want|wants) (looking at|looking into|looking over|looking at again|sorting out|seeing to|putting right|another look|a second look|a closer look|a fresh look|a look|a fix|a tweak|a rethink|another go|a correction|tidying up|changing),
      (need|needs|have|has|ought) to be (fixed|corrected|changed|amended|revised|looked at|reviewed|put right|sorted|sorted out|seen to|adjusted|redone|rectified|remedied|addressed),
      (could use|could do with) (another look|a second look|a look|a fix|a tweak|a rethink|another go|a correction)`,
  },
  /** How trouble is met without being told. */
  notice: {
    verbs:
      'detect find identify observe note notice spot flag raise report record register log determine discover sense signal indicate diagnose announce see show',
    phrases: `picked up, picked up on, pick up, come across, came across, came up with, come up with, threw up, throws up, thrown up, turned up, ran into, run into, running into`,
  },
  /** Trouble in words that mean trouble only where somebody runs into it. */
  plight: {
    nouns:
      'situation pickle jam bind wall snafu muddle mess tangle pothole hurdle wrinkle kink blip stumble quandary predicament wobble mishap oversight misunderstanding slip bother hindrance impediment turbulence challenge contretemps',
    phrases: `brick wall, dead end, spot of bother, spot of trouble, bit of bother, bit of trouble, patch of turbulence, rough patch, stumbling block, mix - up, hold - up, slip - up, foul - up, mess - up, screw - up, snarl - up, bump in the road, tight spot, sticky patch, spanner in the works, fly in the ointment, sticky wicket`,
  },
  /** What may stand before a report without saying anything. */
  'lead-in': {
    words:
      'sorry unfortunately sadly regrettably hmm hm oh ah alas attention warning notice fyi seems apparently so well',
    phrases: `heads up, it seems, it seems that, it looks like, it looks as if, it looks as though, looks like, it appears, it appears that, it would seem, it would appear, it would seem that, we're afraid, i'm afraid, we regret, we regret that, please note, please note that, note that,
      bad news, we're sorry, we're sorry but, we are sorry, we are sorry but, sorry but, sorry to say, it turns out, it turns out that, seems like, your attention please, dear customer, hi there`,
  },
  occur: {
    verbs: 'occur happen arise',
    words: 'occured occuring',
    phrases: `came up, come up, has taken place, took place, taken place, popped up, cropped up, crop up, emerged, surfaced, come to light, came to light, come about, came about, manifested itself, presented itself, reared its head, turned up, showed up, crept in, sprung up, sprang up, transpired, developed, materialised, materialized, come to pass, came to pass, struck, hit us, broken out, put in an appearance`,
  },
  encounter: {
    verbs: 'encounter experience hit face meet have get',
    words: 'had struck strike',
    phrases: `ran into, run into, running into, came across, come across, bumped into, stumbled on, stumbled upon, stumbled over, stumbled across, tripped over, come up against, came up against, run up against, been met with, met with, been hit by, fallen into, fell into, got into, landed in, developed, faced with, confronted with, confronted by, up against`,
  },
  'gone-wrong': { words: 'wrong amiss awry sideways haywire' },
  'no-success': { phrases: 'no dice, no luck, no joy, no go, not successful, not a success, out of luck' },
  /** What software does to anything: with no thing beside it, it says nothing. */
  'generic-work': {
    verbs:
      'save process update submit fetch delete send create load validate execute add edit remove perform complete insert',
    words:
      'saving processing updating submitting fetching deleting sending creating loading validating validation executing adding editing removing deletion creation',
  },
  succeed: {
    words:
      'work worked succeed succeeded complete completed finish finished function happen happened proceed gone take taken',
    phrases:
      'go through, go as planned, work out, go to plan, go well, go right, pan out, take, come through, quite work, turn out',
  },
  refused: {
    words:
      'rejected denied declined refused disallowed unsuccessful failed aborted interrupted halted blocked restricted forbidden prohibited',
  },

  'hedge-word': {
    words:
      'may might could possibly perhaps maybe probably likely apparently hopefully presumably seemingly supposedly seems seem appears appear theoretically arguably conceivably somehow',
    phrases: `i think, i guess, i believe, i suppose, i assume, we think, we believe, we guess, we suppose, we assume, sort of, kind of, more or less, not sure, not certain, not entirely sure, in theory, in principle, or something, with any luck, if i had to guess, can't say for certain, can't say for sure, don't really know, don't know for sure, could be that, as far as i can tell, as far as we can tell, as far as i know, as far as we know, to some extent, in a way, it looks like, it looks as if, looks like it, fingers crossed, should be fine, should be ok, should be okay, one way or another`,
  },
  /** Words of the stack that nobody but its builders knows, wherever they stand. */
  'deep-tech': {
    words: `mqtt amqp dhcp subprocess unserializable keepalive nullref iterable deserialised deserialized unmarshalled replicaset hashmap bitfield mmap fopen unimplemented malformed datatype datatypes keystore callout inconsistency xmlrpc dereferenced nacked sockettimeout sigabrt tokenizer tokeniser wakelock calldata bytestring deadletter sni alpn jsonpath strerror winsock stacktrace stacktraces backtrace traceback coredump segfault errno stderr stdout stdin errcode mutex semaphore deadlock daemon middleware microservice microservices
      deserialize deserialise deserialization deserialisation deserializing deserialising deserializer deserialiser serialization serialisation serializer serialiser serializing serialising unserialize unmarshal marshalling malloc
      instantiate instantiated instantiation instantiating varchar nonce upsert dto dao orm idempotency idempotent rehydrate bytecode
      ioexception nullpointerexception typeerror referenceerror syntaxerror rangeerror runtimeexception illegalstateexception valueerror keyerror indexerror attributeerror sqlstate sha256 overflow overflowed underflow gatt samesite crc crc32 syscall ioctl curl kdf referer oembed opengraph cors csrf xsrf jwt oidc grpc graphql ajax xhr xmlhttprequest cron
      econnrefused econnreset econnaborted eperm einval eacces eexist eio eagain ebusy epipe emfile enospc erofs eaddrinuse eproto ehostunreach enetunreach etimedout enotfound enoent sdp msisdn sigterm sigkill sigsegv segv hresult concatenator comparator initializer initialiser unparseable unparsable
      int8 int16 int32 int64 uint8 uint32 uint64 float32 float64 bigint uint nullable stringify localstorage sessionstorage indexeddb webassembly kubernetes redis postgres postgresql mysql sqlite mongodb elasticsearch nginx regex regexp uuid guid websocket websockets preflight opcode servlet bitmask dylib arp unescaped unterminated dequeued dequeue enqueued oomkilled keystore webpack xpath wsdl xsd protobuf avro kafka rabbitmq memcached redux`,
  },
  /** What programs do to data. */
  'tech-act': {
    verbs: `hash serialize serialise parse escape unescape marshal deserialize deserialise allocate dereference instantiate hydrate transcode unmount enqueue dequeue flush truncate cast coerce stringify tokenize
      tokenise decompile commit persist mutate bind invoke propagate poll ping spawn invalidate execute`,
    words: 'thrown bound hashing',
  },
  /** Words of the stack that have an everyday or a product meaning too: jargon only beside bad news. */
  'tech-noun': {
    nouns: `payload param arg parser socket buffer kernel schema endpoint callback handler hash checksum namespace subdomain hostname loopback
      enum boolean iterator tuple uri backend datastore upstream listener runtime dll packet blob coroutine lambda operand
      heap shard replica dispatcher cronjob`,
    words:
      'params args db sql sqlstate xml yaml base64 tls ssl smtp imap ldap rpc sdk ftp nat mtu ttl psp emv iso saml oauth totp hmac rsa aes sha md5 dom iframe localhost null nan nil backend frontend async sync2 handshake lua 2xx 3xx 4xx 5xx validator instantiate rollback failover upstream downstream acquirer timeout_ms',
    phrases: `query string, query parameter, request body, response body, request header, response header, content type, mime type, foreign key, primary key, thread pool, connection pool, certificate chain, dom node, message queue, s3 bucket, request header, request headers, iso - 8601, sha - 256, digest, proxy authentication, upstream proxy, async callback, queue consumer, cache invalidation, remote procedure call, response schema, callback url, redirect uri, environment variable, config file, configuration file, server log, server logs, data type, return value, exit code, status code, rate limiter, load balancer, refresh token, bearer token, auth token, socket hang up, hang up, key pair, root certificate, certificate chain, race condition, name server, identity provider, url scheme, unknown protocol, content - type, back end, back - end, front end, file descriptor, file handle,  third party api, database entries`,
  },
  /** How systems talk to each other: nothing that a reader could see to. */
  protocol: { words: 'ldap saml soap oauth oidc totp hotp idp ssr rpc xmlrpc webauthn u2f fido2 mime grpc' },
  /** Weighed in `judgements/density.ts`: terms of the trade, and words that have an everyday meaning too. */
  'system-term': {
    nouns: `relay parameter param endpoint array hash callback uuid guid gateway cipher schema protocol allocation exception integer boolean socket websocket daemon
      backend frontend upstream nonce enum payload checksum serializer middleware argument constructor dependency binary byte kernel stack heap codec`,
    words: `transcoded transcoding hmac webview mempool memcache utf8 utf16 ascii bcp47 rfc822 ipv6 hls rtmp sdp ocsp hsts opengl directx gstreamer libusb dbus systemd cronjob rsync parse parses parsing parsed json xml yaml oauth ldap saml soap totp malformed regex ssl tls rpc sql mime int null undefined webauthn decode decoding encode
      encoded encoding idp ssr syntax tld dn eof sdk php ffmpeg reparsed unreachable resolver header headers dereference anonymous_bind`,
  },
  'system-word': {
    nouns: `status client response object identity entity console query api request log provider server type session function method key database proxy
      certificate module driver library directory path stream buffer port configuration element domain instance context container process thread cookie format
      attribute property digest signature node record code exchange input handler interface variable runtime value artifact hostname flow grant scope tag backup
      signal token script host string field plugin extension environment`,
    words: `http https validation resolve resolving service authentication authorization authorisation remote local metadata registered commit timeout received returned
      retrieve fetch truncate truncated truncating execute executed execution compiled initiate initialize initialise synchronize read write dns smtp imap ftp id ids
      unauthorized conflict memory index`,
  },
  /** What somebody proves with who they are. */
  credential: {
    nouns:
      'password passcode passphrase pin code username login credential otp answer guess key cvv cvc captcha phrase pattern attempt',
    words: 'mnemonic seed turn move number details verification setup recovery',
  },
  /** What starts a condition, or asks the reader to see to one. */
  conditional: { words: 'if when whenever should unless once check ensure sure whether verify' },
  joiner: { words: 'and or but if because when while so since as that who which' },

  // ---- acts of the person -----------------------------------------------------------------------------------------
  'person-act': {
    verbs: `enter type provide give supply input submit choose select pick use fill write specify set put upload send pass read follow complete confirm accept agree
      verify check answer include add attach save log sign register pay click press tap tick respond reply meet adhere comply observe do wait close open leave scan update mark
      finish renew activate return authorise authorize sort bring name enable cancel keep insert key request order insist repeat deliver apply scan store hand file`,
  },
  imperative: {
    verbs: `add adjust allow forward mark flag attempt ring phone supply dial raise consult rename answer apply attach call change check choose clear click close complete confirm connect contact copy create deactivate delete disable disconnect download drag drop
      edit email enable enter export fill find fix follow get give go head import include insert install invite keep launch leave let link log look make move open paste pay pick plug
      press pull push put re-enter refresh reinstall reload remove rename repeat replace reply reset restart retry return review run save scan search see select send set share show sign skip start
      stop submit swap swipe switch tap tell toggle touch try turn tweak type uninstall unplug update upgrade upload use verify visit wait write renew ask book pop grab hit place point hop dial hand hold pair request reconnect relaunch reopen rerun wipe restore quote sync tick top turn wave log message text bring ignore speak talk specify define pass provide configure hover import login logon resubmit`,
  },

  // ---- bad news and good news -------------------------------------------------------------------------------------
  'bad-news': {
    words: `error errors fail fails failed failing failure cannot can't couldn't unable wrong lost lose losing denied declined rejected refused expired
      invalid incorrect missing problem problems trouble crash crashed corrupt corrupted damaged never warning danger blocked banned suspended locked overdue
      unavailable offline disconnected insufficient forbidden illegal unsafe insecure impossible broken breached hacked stolen unsaved undone irreversible unauthorized unauthorised terminated
      exceeded unsuccessful outbid negative hold over down outage dangerous break breaks malformed overloaded conflict duplicate rolled choked collision reset incomplete unreachable interrupted unpaid bounced not don't won't isn't wasn't didn't doesn't aren't weren't hasn't haven't too gone aborted mismatch unacceptable
      prohibited destroyed destroy broke violation unsupported unsecured unprotected cut loses destroying mistake mistakes worse worst`,
  },
  /** What was done to a thing; bad news when it is still to come. */
  loss: {
    words:
      'deleted removed erased wiped closed locked cancelled canceled overwritten discarded reset charged ended terminated dropped',
  },
  /** Who will, and that they will. */
  promising: {
    words: `will would shall should we'll i'll it'll they'll you'll she'll he'll that'll there'll this'll site'll 'll gonna`,
    phrases: 'going to, is to, are to, about to',
  },
  /** What is done to a thing that has failed, or to a person who waits. */
  restored: {
    words: `back fixed resolved sorted restored solved available ready online over released delivered here live credited refunded answered handled done fix solve sort resolve
      restore reset replaced repaired refund reply respond deliver repair`,
    phrases: 'in touch, with you, back to normal, dealt with, taken care of',
  },
  /** What help, money and parcels do at last. */
  arrive: { verbs: 'arrive land come follow ship reach clear return resume finish' },
  /** No time that a clock knows. */
  soon: {
    words: 'pronto soon shortly momentarily imminently presently asap promptly swiftly speedily',
    phrases: `any second, in a little while, in no time, in next to no time, before long, before you know it, any minute, any moment, any day, in due course, in good time,
      in the very near future, in the near future, very soon, real soon, soon enough, in a bit, in a while, in a moment, in a minute, in a second, in minutes, in seconds, in moments,
      within moments, within seconds, without delay, in a jiffy, in a flash, sooner or later, at the earliest, quick as a flash, faster than you can`,
  },
  instantly: { words: 'instantly immediately quickly straightaway', phrases: 'right away, straight away, at once' },
  /** What people fear for their data and money. */
  'loss-to-fear': {
    verbs: 'lose steal hack leak fail crash break fall compromise miss touch crack overcharge breach expose',
  },
  future: { words: 'will would going about shall' },
  'good-news': {
    words: `success successful successfully welcome congratulations congrats thanks thank great enjoy happy hooray yay nice awesome perfect fixed solved`,
    phrases: 'all set, up to date, good to go, well done, no longer, no more, no problem',
  },

  // ---- words of other languages that English doesn't have: a text that has more of these than of ours isn't English --
  foreign: {
    words: `und nicht ist ein eine einen der das für mit auf wurde werden wird kann können konnte bitte sie ihr ihre oder keine noch auch beim zum zur vom sind haben bei nach ungültig fehler
      le les des une est sont pas vous votre vos pour avec dans sur erreur veuillez être cette ces aux du qui été nous notre ou où
      el los las una para por su usted puede pueden que con del este esta está están sus más hay nuestro nuestra por favor
      il lo gli che non sono della dello delle è una più puoi tuo tua questo questa si
      os um uma não seu sua você ao pelo pela são foi
      het een niet voor uw zijn deze dit wordt kunt
      och är inte att ett som på kan din ditt jag av
      og ikke på til er jeg dette den
      nie jest się lub aby czy dla jak proszę
      ve bir bu için lütfen değil
      ja ei ole tai että`,
  },
} as const satisfies Lexicon;
