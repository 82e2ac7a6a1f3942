// 24a2230ad48a 24a2230ad48a
// Generated from locales/de.warm.json by scripts/compile.mjs. Change that file, not this one.

/** For `translate`: the language, then its texts in the order of the English ones. */
export const texts = `de
Andere Karte nehmen
Anders bezahlen
Uns schreiben
{reason|bank=Deine Bank hat die Zahlung abgelehnt|unsupported=Diese Karte geht hier nicht|Die Zahlung ging nicht durch}
{reason|bank=Den Grund kann dir deine Bank nennen.|unsupported=Sie gilt nicht für diesen Kauf oder diese Währung.|Den genauen Grund können wir nicht anzeigen.}{until|=| Deine Bestellung bleibt bis ~ reserviert.}
Nimm eine andere Karte, bezahle anders, oder frage deine Bank nach dieser Karte.
{ref|=|Wenn du uns schreibst, nenne #.}
{money|not-charged=Es wurde nichts abgebucht.|pending=Die Zahlung ist noch offen.|charged=Der Betrag wurde abgebucht.|refunded=Der Betrag wurde erstattet.|Wir wissen noch nicht, ob abgebucht wurde. Sieh in deiner Banking-App nach.}
Wähle diesmal einen anderen Weg.
Hier sollte ein Mensch helfen. Schreib uns.
Es gibt eine Nachricht für dich
Kartendaten prüfen
Prüfe {reason|number=die Kartennummer|expiry=das Ablaufdatum|security-code=die Prüfnummer|postal-code=die Postleitzahl|address=die Rechnungsadresse|pin=die PIN|bank-account=die Kontonummer|die Kartendaten}
{reason|security-code=Das sind die 3 oder 4 Ziffern auf der Karte.|Eine Angabe stimmt nicht überein.}
Berichtige die Angabe und bezahle noch einmal, oder nimm eine andere Karte.
Karte ändern
{last4|=Diese Karte|Die Karte mit der Endung #} ist {reason|replaced=nicht mehr in Gebrauch|abgelaufen}
{until|=Mit ihr kann nicht mehr bezahlt werden.|Dein Tarif läuft bis ^ weiter.}
Hinterlege deine neue Karte, oder bezahle anders.
{reason|limit=Diese Zahlung übersteigt ein Limit|too-small=Dieser Betrag liegt unter dem Minimum|Diese Karte deckt {amount|=die Zahlung|#} gerade nicht}
{reason|limit=Karten und Zahlungsarten haben Limits.|too-small=Er lässt sich nicht mit Karte bezahlen.|Die Bank hat diesen Betrag nicht freigegeben.}
Nimm eine andere Karte, bezahle anders, oder wähle einen anderen Betrag.
Ich habe sie freigegeben
{reason|reader=Schließe die Zahlung am Kartenleser ab|paypal=Gib die Zahlung bei PayPal frei|Gib die Zahlung bei deiner Bank frei}
Sie wartet, bis du bestätigt hast, dass du es bist.
{reason|reader=Stecke die Karte ein und gib die PIN ein, oder entsperre das Handy und halte es noch einmal hin.|Öffne die Nachricht oder die App, gib die Zahlung frei und komm dann zurück.}
Zahlung prüfen
{reason|duplicate=Diese Zahlung ist womöglich schon durchgegangen|paid=Das ist schon bezahlt|in-progress=Diese Zahlung wird noch bearbeitet|{money|not-charged=Die Zahlung ging nicht durch|charged=Die Zahlung ging durch|Wir wissen noch nicht, ob die Zahlung durchging}}
{reason|paid=Hier ist nichts mehr zu zahlen.|Wir haben keine klare Antwort bekommen.}
{money|not-charged=Du kannst noch einmal bezahlen.|charged=Du musst nicht noch einmal bezahlen.|refunded=Du kannst noch einmal bezahlen.|Suche in deiner Banking-App nach {descriptor|=der Zahlung|„#“}, bevor du noch einmal bezahlst.}{until|=| Wir melden uns bis ~.}
Tarif beenden
{reason|stopped=Diese Zahlungen wurden gestoppt|past-due=Es ist noch ein Betrag offen|Die Zahlung für die Verlängerung ging nicht durch}
{reason|stopped=Deine Bank oder PayPal lässt sie nicht mehr zu.|past-due=Die nächste Zahlung wartet, bis er beglichen ist.|Wir haben es mit {last4|=deiner hinterlegten Karte|der Karte mit der Endung #} versucht.}{until|=| Bis ^ funktioniert alles weiter.}
Ändere die Karte, um den Tarif zu behalten, oder beende ihn hier.{retryDate|=| Am ^ versuchen wir es noch einmal.}
Bankkonto ändern
{reason|unverified=Bestätige dein Bankkonto für die Auszahlung|limit=Diese Auszahlung liegt über einem Limit|Wir konnten deine Auszahlung nicht senden}
{reason|unverified=Wir müssen zuerst wissen, dass es dir gehört.|limit=Es ist mehr, als gerade ausgezahlt werden kann.|Die Überweisung an deine Bank war nicht möglich.}
{reason|unverified=Bestätige es|limit=Wähle einen kleineren Betrag|Prüfe dein Bankkonto und die Einstellungen}, und fordere die Auszahlung dann erneut an.
{money|not-charged=Das Geld ist noch in deinem Guthaben.|pending=Die Überweisung ist unterwegs.|charged=Der Betrag ist aus deinem Guthaben abgegangen.|refunded=Das Geld ist zurück in deinem Guthaben.|Wir wissen noch nicht, wo das Geld ist. Sieh in deinem Guthaben nach.}
Anmelden
Passwort zurücksetzen
Code per E-Mail
{reason|person-check=Wir konnten nicht feststellen, dass du ein Mensch bist|current-password=Das ist nicht das bisherige Passwort|{flow|sign-up=Mit diesen Angaben konnten wir kein Konto anlegen|E-Mail-Adresse und Passwort passen nicht zusammen}}
{reason|person-check=Die Prüfung auf dieser Seite wurde nicht abgeschlossen.|Zum Schutz der Konten sagen wir nicht mehr dazu.}
{reason|person-check=Lade die Seite neu und wiederhole die Prüfung.|{flow|sign-up=Wenn du schon ein Konto hast, melde dich an oder setze das Passwort zurück.|Prüfe die Adresse und die Feststelltaste, oder setze das Passwort zurück.}}
Setze das Passwort zurück, oder melde dich mit einem Code aus deiner E-Mail an.
{reason|almost=Nach ein paar weiteren Versuchen wird die Anmeldung pausiert|Die Anmeldung ist {retryAt|=vorerst|bis ~} pausiert}
Es gab mehrere Versuche hintereinander, und eine Pause schützt das Konto.
Setze das Passwort zurück, lass dir einen Code mailen, oder melde dich {retryAt|=später|danach} an.
Neu senden
Anders anmelden
{reason|wrong=Dieser Code stimmt nicht|not-sent=Der Code konnte nicht gesendet werden|same-browser=Öffne den Link in dem Browser, in dem du begonnen hast|unconfirmed=Bestätige zuerst deine Adresse|invite=Diese Einladung gilt nicht mehr|Dieser Code oder Link gilt nicht mehr}
Jeder gilt einmal und nur kurze Zeit, und nur der neueste zählt.
{reason|invite=Bitte die Person, die dich eingeladen hat, um eine neue.|Lass dir einen neuen schicken, oder melde dich anders an.{sentTo|=| Er geht an #.}}
Melde dich anders an, oder suche die neueste Nachricht im Spam-Ordner.
Arbeit kopieren
{reason|confirm=Bestätige, dass du es bist|payment-form=Die Zeit für das Zahlungsformular ist abgelaufen|Du bist abgemeldet}
{reason|confirm=Vor wichtigen Änderungen fragen wir noch einmal.|Das geschieht nach einer Weile ohne Aktivität.}
Melde dich an, um weiterzumachen.
{work|saved=Deine Arbeit ist gespeichert.|on-this-device=Deine Arbeit liegt auf diesem Gerät.|not-saved=Deine letzten Änderungen sind nicht gespeichert.|Prüfe, ob deine letzten Änderungen gespeichert sind.}
Zugriff anfragen
Konto wechseln
{reason|region=In deiner Region ist das nicht verfügbar|sign-up-closed=Neue Konten sind gerade nicht möglich|managed=Deine Organisation verwaltet dieses Konto|{object|=Hierfür|Für #} brauchst du Zugriff}
{reason|region=Das hat rechtliche Gründe und liegt nicht an dir.|{owner|=Ändern kann das, wer hier Inhaber oder Admin ist.|Ändern kann das #.}}
Frage den Zugriff an, oder wechsle das Konto.
Um Prüfung bitten
Daten exportieren
Wir haben dieses Konto {date|=|am ^ }pausiert
{why|=Es bleibt pausiert, bis ein Mensch es geprüft hat.|#}
Bitte um eine Prüfung, und schreib dazu, was wir wissen sollten.
Anmeldung erneut versuchen
{reason|passkey=Der Passkey wurde nicht verwendet|linked=Das ist schon eingerichtet|pop-up=Der Browser hat das Anmeldefenster blockiert|signed-in=Du bist schon angemeldet|{provider|=Die Anmeldung wurde nicht fertig|Die Anmeldung mit # wurde nicht fertig}}
{reason|signed-in=Hier ist nichts weiter zu tun.|Uns fehlt die Bestätigung, die wir brauchen.}
{reason|pop-up=Erlaube Pop-ups für diese Seite, und versuche es dann noch einmal.|Melde dich anders an, oder versuche es noch einmal.}
Anderes Passwort wählen
Passkey nehmen
{reason|too-short=Nimm {limit|=ein längeres Passwort|mindestens # Zeichen}|too-long=Nimm {limit|=ein kürzeres Passwort|höchstens # Zeichen}|mix=Mische Groß- und Kleinbuchstaben, Ziffern und Zeichen|reused=Wähle ein Passwort, das du hier noch nicht hattest|leaked=Wähle ein Passwort, das nicht bekannt geworden ist|Wähle ein Passwort, das schwerer zu erraten ist}
{reason|leaked=Dieses steht auf einer Liste aus einem Datenleck anderswo.|Am besten schützt Länge.}
Drei oder vier zufällige Wörter eignen sich gut, und ein Passwort-Manager kann eins für dich erzeugen.
Jetzt speichern
{reason|storage=Auf diesem Gerät ist kein Platz zum Speichern|{since|=Deine Änderungen sind noch nicht gespeichert|Seit ~ nicht gespeichert}}
{reason|storage=Der Browser kann für diese Seite nicht mehr aufheben.|Die Änderungen sind nicht bei uns angekommen.}
{reason|storage=Schaffe Platz, und speichere dann noch einmal.|Speichere noch einmal, oder kopiere deine Arbeit zur Sicherheit.}
{work|saved=Die letzte Version ist gespeichert.|on-this-device=Was du geschrieben hast, liegt auf diesem Gerät.|not-saved=Was du geschrieben hast, steht nur auf diesem Bildschirm.|Kopiere deine Arbeit, bevor du die Seite schließt.}
Kopiere zuerst deine Arbeit. Lade dann die Seite neu und füge sie ein.
Speichern und verlassen
Ohne Speichern verlassen
Hierbleiben
{object|=Deine Änderungen|„#“} vor dem Verlassen speichern?
Beim Verlassen geht verloren, was du seit dem letzten Speichern geändert hast.
Speichere zuerst, oder geh ohne die Änderungen.
{work|saved=Alles ist gespeichert.|on-this-device=Ein Entwurf bleibt auf diesem Gerät.|not-saved=Die Änderungen stehen nur auf dieser Seite.|Die Änderungen stehen womöglich nur auf dieser Seite.}
{reason|exists=|locked=|Versionen vergleichen}
{reason|exists=|locked=|Meine behalten}
{reason|exists=|locked=|Die andere behalten}
{reason|exists=Anderen Namen wählen|}
{reason|exists=Das andere öffnen|}
{reason|locked=An einer Kopie arbeiten|}
{reason|exists=Etwas mit diesem Namen gibt es schon|{name|=Jemand anderes|#} {reason|locked=bearbeitet das gerade|hat das geändert, während du daran gearbeitet hast}}
{reason|locked=Bis dahin lässt es sich nur lesen.|Ersetzt wurde nichts.}
{reason|locked=Warte so lange, oder arbeite an einer Kopie.|exists=Wähle einen anderen Namen, oder öffne, was schon da ist.|Vergleiche beide, und entscheide dann, welche bleibt.}
Ansehen, was fehlt
{what|=Ein Teil deiner Arbeit ist verloren|Wir haben etwas verloren: #}
Das tut uns leid. {cause|=Wie es dazu kam, können wir noch nicht sagen.|#}
Sieh nach, was fehlt und was sich wiederherstellen lässt.
{work|saved=Alles andere ist gespeichert.|on-this-device=Eine Kopie liegt auf diesem Gerät.|not-saved=Sie war nirgends sonst gespeichert.|Wie viel sich wiederherstellen lässt, wissen wir noch nicht.}
Erneut versuchen
{reason|offline=Du bist offline|portal=Dieses Netz verlangt eine Anmeldung|reader=Der Kartenleser ist offline|Wir sind gerade nicht erreichbar}
{reason|offline=Dieses Gerät hat gerade keine Verbindung.|portal=In Hotels und Zügen ist das oft so.|Vielleicht fehlt die Verbindung, vielleicht antwortet unser Dienst nicht.}
{reason|portal=Öffne eine andere Seite, melde dich im Netz an, und komm zurück.|Prüfe die Verbindung, und versuche es dann noch einmal.}
Wechsle das Netz, zum Beispiel zu mobilen Daten.
Nachsehen
{object|=Das|#} dauerte zu lange, darum warten wir nicht weiter
Die Antwort kam nicht rechtzeitig.
{work|saved=Du musst es nicht wiederholen.|on-this-device=Versuche es jetzt noch einmal.|not-saved=Versuche es jetzt noch einmal.|Sieh zuerst nach, damit es nicht doppelt geschieht.}
{work|saved=Gespeichert wurde trotzdem.|on-this-device=Es liegt auf diesem Gerät.|not-saved=Gespeichert wurde es nicht.|Wir wissen noch nicht, ob es geklappt hat.}
Status ansehen
{reason|cancelled=Das wurde nicht zu Ende geführt|done=Alles verlief wie vorgesehen|cookies=Die Cookies dieser Seite sind zu groß|Entschuldigung, bei uns gibt es ein Problem}
{reason|cancelled=Es geschieht nichts weiter, bis du es neu startest.|done=Hier ist nichts zu tun.|Es liegt nicht an dir.}
{reason|cancelled=Starte neu, wann du möchtest.|done=Du kannst weitermachen.|cookies=Lösche sie, und melde dich dann wieder an.|Versuche es {retryAt|=in ein paar Minuten|um ~} noch einmal, oder sieh den Status an.}
Nimm einen anderen Browser oder ein anderes Gerät.
{part|=Unser Dienst|#} ist {retryAt|=gerade|bis ~} nicht verfügbar
Die Ursache liegt bei uns{since|=|, und es begann um ~}.
{update|=Im Status steht, wann er wieder da ist.|Um ~ gibt es den nächsten Stand.}
{section|=Ein Teil dieser Seite|#} lädt gerade nicht
Der Rest der Seite funktioniert. Eine leere Stelle heißt nicht, dass etwas gelöscht wurde.
Lade diesen Teil noch einmal, oder mache ohne ihn weiter.
{retryAt|=Hier braucht es eine kurze Pause|Um ~ geht es weiter}
Gerade kommt vieles auf einmal an, darum haben wir kurz angehalten.
Warte {retryAt|=eine Minute|bis dahin}, und versuche es dann noch einmal.
Seite neu laden
{reason|browser=Dieser Browser oder dieses Gerät kann das nicht|cookies=Cookies sind für diese Seite ausgeschaltet|Diese Version ist veraltet}
{reason|browser=Etwas, das dafür nötig ist, fehlt oder ist ausgeschaltet.|cookies=Ohne sie kannst du nicht angemeldet bleiben.|Sie kann nicht mehr alles speichern oder laden.}
{reason|browser=Nimm einen anderen Browser oder ein anderes Gerät, oder aktualisiere dieses.|cookies=Erlaube Cookies in den Einstellungen des Browsers, und lade dann neu.|Kopiere, was nicht gespeichert ist, und lade dann die Seite neu.}
Zur Antwort
{label|={reason|phone=Gib eine Telefonnummer ein|code=Gib den Code ein|file=Wähle eine Datei aus|terms=Stimme den Bedingungen zu, um fortzufahren|Eine Antwort fehlt noch}|Gib # ein}
Wir brauchen sie, bevor es weitergehen kann.
Geh zur Antwort und fülle sie aus.
{reason|email=Gib eine E-Mail-Adresse ein, wie name@example.com|phone=Gib die Telefonnummer mit Landesvorwahl ein|too-long={limit|=Kürze diese Antwort|Schreib höchstens # Zeichen}|too-short={limit|=Schreib etwas mehr|Schreib mindestens # Zeichen}|too-low=Gib {min|=einen höheren Wert|# oder mehr} ein|too-high=Gib {max|=einen niedrigeren Wert|höchstens #} ein|step=Gib eine ganze Zahl ein, wie 30|number=Gib eine Zahl ein, wie 30|future=Gib ein Datum ein, das nicht in der Zukunft liegt|taken=Wähle einen anderen Namen, dieser ist vergeben|{example|=Prüfe {label|=diese Antwort|#}|Gib es so ein: #}}
In dieser Form können wir sie noch nicht verwenden.
Geh zur Antwort und ändere sie.
Andere Angebote ansehen
{what|=Dafür|Für #} erfüllst du zurzeit nicht alle Bedingungen
{why|=Eine deiner Antworten passt nicht zu den Bedingungen.|#}{from|=| Ab ^ kannst du einen Antrag stellen.}
Sieh nach, was dir sonst offensteht, oder sprich mit uns über deine Lage.
Andere Datei wählen
{reason|too-many=Das sind zu viele Dateien auf einmal|{file|=Diese Datei|#} {reason|type=hat ein Format, das wir nicht verwenden können|too-large=ist zu groß|too-small=ist zu klein|dimensions=hat nicht die richtigen Maße|empty=ist leer|password=ist mit einem Passwort geschützt|virus=enthält einen Virus|lässt sich hier nicht öffnen}}
{reason|type={types|=Es gehört nicht zu den Formaten, die hier stehen.|Diese Formate gehen: #.}|too-large={limit|=Sie liegt über der Grenze für eine Datei.|Erlaubt sind bis zu #\u00a0MB{size|=|, und diese hat #\u00a0MB}.}|virus=Zu deinem Schutz und dem der anderen haben wir sie nicht behalten.|So können wir sie nicht verwenden.}
{reason|password=Entferne das Passwort|too-large=Verkleinere sie|Prüfe sie auf deinem Gerät}, oder wähle eine andere Datei.
Fortsetzen
{total|={reason|changed=Die Datei hat sich auf deinem Gerät geändert|{file|=Die Übertragung|Die Übertragung von #} hörte auf, bevor sie fertig war}|{done|=0|#} von # hochgeladen}
{reason|changed=Sie wurde inzwischen verschoben, umbenannt oder gespeichert.|Der Rest wurde nicht gesendet.}
{reason|changed=Wähle die Datei noch einmal aus.|Setze fort, sobald du wieder verbunden bist.}
Ohne fortfahren
{reason|clipboard=Der Browser hat das Kopieren nicht zugelassen|location=Der Standort ist für diese Seite ausgeschaltet|location-unknown=Wir konnten deinen Standort nicht finden|{device|camera=Die Kamera|microphone=Das Mikrofon|location=Der Standort|clipboard=Die Zwischenablage|Kamera oder Mikrofon} {reason|busy=wird vielleicht von einer anderen App benutzt|missing=wurde nicht gefunden|ist für diese Seite nicht verfügbar}}
{reason|busy=Zwei Apps gleichzeitig vertragen sich oft nicht.|missing=Vielleicht ist es ausgesteckt oder ausgeschaltet.|clipboard=Was du kopieren wolltest, ist noch hier.|Das entscheidet der Browser oder das Gerät.}
{reason|busy=Schließe die andere App, und versuche es dann noch einmal.|missing=Schalte das Gerät ein, und versuche es dann noch einmal.|clipboard=Kopiere den Text mit der Tastatur.|location-unknown=Versuche es im Freien noch einmal, oder tippe die Adresse ein.|Wähle das Symbol neben der Adresszeile, erlaube den Zugriff, und versuche es dann noch einmal.}
Platz schaffen
Tarife und Preise ansehen
{total|={reason|seats=Dein Tarif hat keinen freien Platz mehr|storage=Der Speicher ist voll|unpaid=Dafür braucht es zuerst einen Tarif oder eine Zahlung|Du hast eine Grenze deines Tarifs erreicht}|Du nutzt alle # {things|=in deinem Tarif|#}}
Was du hast, bleibt, wie es ist. Neues kann vorerst nicht dazukommen.
Entferne, was du nicht mehr brauchst, oder sieh die Tarife an.
Verwaltung fragen
{reason|coupon=Dieser Gutschein ist abgelaufen|{feature|=Das|#} gehört {plan|=nicht zu deinem Tarif|zu #}}
{reason|coupon=Der Preis ohne ihn gilt weiter.|Alles in deinem Tarif funktioniert wie bisher.}
{reason|coupon=Nimm einen anderen Gutschein, oder mache ohne Gutschein weiter.|Bitte die Person darum, die den Tarif verwaltet, oder sieh, was die Tarife kosten.}
Tarif wählen
Testphase beenden
{reason|active=Deine Testphase läuft bereits|Deine Testphase endet {until|=bald|am ^}}
{after|charged=Wenn du nichts tust, beginnt dann der Tarif und wird abgebucht.|stops=Wenn du nichts tust, endet sie, und es wird nichts abgebucht.|Prüfe, ob der Tarif von selbst beginnt.}
Wähle einen Tarif, um dabeizubleiben, oder beende die Testphase jetzt.
Behalten
Löschen
{reason|in-use=Diese Karte bezahlt einen Tarif|only-way-in=Das ist der einzige Zugang zu deinem Konto|{object|=Das|#} löschen?}
{reason|in-use=Ohne sie geht die nächste Zahlung nicht.|only-way-in=Ohne ihn könntest du dich nicht mehr anmelden.|{includes|=Alles darin|Auch das} wird mit gelöscht{includes|=|: #}.{days|=| Du kannst es {days|one=# Tag|# Tage} lang wiederherstellen.}}
{reason|in-use=Hinterlege zuerst eine andere Karte.|only-way-in=Richte zuerst einen anderen Zugang ein.|Behalte es, oder lösche es jetzt.}
Konto behalten
Konto schließen
Dein Konto {date|=|am ^ }schließen?
Du kannst dich dann nicht mehr anmelden, und deine Daten werden {deleted|=|am ^ }gelöscht.{kept|=| Von Gesetzes wegen behalten wir: #.}
Exportiere, was du behalten möchtest. Schließe dann das Konto, oder behalte es.
Das war ich nicht
Das war ich
{reason|leaked=Dein Passwort ist anderswo bekannt geworden|{device|=Prüfe eine Anmeldung|Neue Anmeldung: #}{place|=| in #}}
{reason|leaked=Andere könnten es bei deinem Konto ausprobieren.|{time|=Sie sah anders aus als sonst.|Sie war am ^ um ~.}}
{reason|leaked=Ändere das Passwort hier und überall, wo du es verwendest.|Wenn du es nicht warst, sage es uns und ändere dein Passwort. Wenn doch, ist nichts zu tun.}
Wir fragen in Nachrichten nie nach deinem Passwort.
Ansehen, was zu tun ist
{date|=|Am ^: }Jemand ist in eines unserer Systeme eingedrungen
Das tut uns leid. {taken|=Wir wissen noch nicht, was von dir gesehen wurde.|Gesehen wurde: #.}{safe|=| Nicht gesehen wurde: #.}
Beginne mit den Schritten auf unserer Liste, die wichtigsten stehen oben.
Stand ansehen
Anhalten
{object|=Das|#} läuft noch
{total|=Es braucht noch etwas Zeit.|{done|=0|#} von # fertig.}{minutes|=| Noch etwa {minutes|one=# Minute|# Minuten}.}
{notify|email=Du kannst diese Seite schließen. Wir schreiben dir eine E-Mail, wenn es fertig ist.|Lass diese Seite offen, bis es fertig ist.}
{reason|waitlist=Dafür gibt es eine Warteliste|{position|=Zuerst muss sich das ein Mensch ansehen|Du bist Nummer # in der Warteschlange}}
{until|=|Du hörst bis ^ von uns. }Du brauchst vorerst nichts weiter zu schicken.
Sieh den Stand an, oder schreib uns, wenn es eilt.
Antworten
Danke{name|=|, #}, deine Nachricht ist bei uns
{summary|=Ein Mensch wird sie lesen.|So verstehe ich es: #}
{until|=Wenn etwas fehlt, ergänze es in einer Antwort.|Ich schreibe dir bis ~, auch wenn ich es bis dahin nicht gelöst habe.}
Anruf vereinbaren
Uns fehlen zwei Angaben
{why|=Daran sehen wir, ob es ein Konto betrifft oder alle.|#}
{questions|=Schreib uns, was du davor getan hast und welche Wörter auf dem Bildschirm standen.|#}
Fehler verfolgen
Du hast recht, der Fehler liegt bei uns
Wir sehen hier dasselbe.{workaround|=| Bis es behoben ist, hilft das: #.}
{until|=Verfolge den Fehler, dann bekommst du Bescheid, wenn sich etwas tut.|Ich schreibe dir bis ^, ob behoben oder nicht.}
{what|=Das|#} werden wir nicht umsetzen
{why|=Das sagen wir lieber, als dich warten zu lassen.|#}
{alternative|=Schreib uns, wofür du es brauchst, dann suchen wir einen anderen Weg.|Das kommt dem heute am nächsten: #.}
{reason|refunded=Das wurde schon erstattet|disputed=Diese Zahlung wurde angefochten|not-refundable={amount|=Diese Zahlung|#} können wir nicht erstatten|{outcome|given=Wir haben {amount|=diese Zahlung|#} erstattet|declined={amount|=Diese Zahlung|#} können wir nicht erstatten|Ob wir {amount|=diese Zahlung|#} erstatten, wissen wir noch nicht}}
{why|={reason|refunded=Wie lange es dauert, bestimmt die Bank.|disputed=Darüber entscheidet jetzt deine Bank.|not-refundable=Von hier aus lässt sie sich nicht zurückzahlen.|{outcome|given=Wie lange es dauert, bestimmt die Bank.|declined=Von hier aus lässt sie sich nicht zurückzahlen.|Wir sehen hier noch keine Entscheidung.}}|#}
{outcome|given=Wenn es nicht ankommt, antworte, und wir gehen dem nach.|declined=Wenn du es anders siehst, antworte, und ein Mensch sieht es sich noch einmal an.|Wenn du den Stand wissen möchtest, antworte.}
{money|refunded=Das Geld ist an dich zurückgegangen.|pending=Die Erstattung ist noch offen.|charged=Das Geld wurde nicht zurückgezahlt.|not-charged=Es wurde nichts abgebucht.|In deiner Banking-App siehst du, ob es angekommen ist.}
Änderungen ansehen
{what|=Für dich ändert sich etwas|#}
{why|=Du sollst es zuerst von uns hören.|#}{until|=| Bis ^ bleibt alles, wie es ist.}
Sieh an, was sich ändert und was bleibt. Wenn es für dich nicht passt, antworte uns.
{what|=Gut, dass du uns das sagst|# Das liegt an uns.}
{owner|=Wir möchten das in Ordnung bringen.|# kümmert sich jetzt darum.}
{time|=Sage uns, wann wir anrufen können, oder antworte hier.|Wir können dich um ~ anrufen, oder du antwortest hier.}
Frage überspringen
Dein Tarif {reason|ended=ist schon beendet|{until|=wird beendet|endet am ^}}
{readable|=Du kannst deine Daten exportieren.|Bis ^ kannst du alles lesen.}
Wenn du magst, schreib uns, warum du gehst. Eine Zeile genügt.
Ansehen, was gesendet wurde
{name|=Jetzt übernimmt ein Mensch|Jetzt übernimmt #}
{what|=Dieses Gespräch ist dort zu sehen|Dort ist zu sehen: #}. Du brauchst es nicht zu wiederholen.
{minutes|=Bleib hier, oder hinterlass eine Adresse, unter der wir dich erreichen.|Es dauert etwa {minutes|one=# Minute|# Minuten}. Du kannst so lange hierbleiben.}
Mit jemandem sprechen
Jetzt nicht
{reason|bereavement=Unser herzliches Beileid|Wir finden gemeinsam einen Weg}
{paused|=Du musst nicht alles erklären und kannst dir Zeit nehmen.|Heute musst du nichts tun. Ausgesetzt haben wir: #.}
Wenn du so weit bist, genügt ein Anruf oder eine Nachricht.
Du bestimmst, wie wir in Verbindung bleiben.
Ersten Eintrag anlegen
Noch {things|=nichts|keine #} da
{purpose|=Was du anlegst, erscheint hier.|#}
Lege den ersten Eintrag an, oder beginne mit einem Beispiel.
Filter löschen
Suchen
Kein Treffer{query|=| für „#“}
Vielleicht verbergen Filter, was du suchst.{suggestion|=| Meintest du „#“?}
Lösche die Filter, oder suche nach einem anderen Wort.
Zur Startseite
Melden
{reason|removed=Das wurde entfernt|sold-out=Das ist ausverkauft|{object|=Unter dieser Adresse ist nichts|Wir konnten # nicht finden}}
{moved|={reason|sold-out=Im Moment ist keins mehr da.|removed=Hierher kommt es nicht zurück.|Vielleicht ist es umgezogen oder für dich nicht freigegeben.}|Es ist umgezogen nach #.}
Suche danach, oder beginne auf der Startseite.`;
