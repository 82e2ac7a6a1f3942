// 1eb8c71cb3fd 1eb8c71cb3fd
// Generated from locales/de.json by scripts/compile.mjs. Change that file, not this one.

/** For `translate`: the language, then its texts in the order of the English ones. */
export const texts = `de
Andere Karte nehmen
Anders bezahlen
Uns schreiben
{reason|bank=Ihre Bank hat die Zahlung abgelehnt|unsupported=Diese Karte wird hier nicht angenommen|Die Zahlung ging nicht durch}
{reason|bank=Den Grund kann Ihnen Ihre Bank nennen.|unsupported=Sie gilt nicht für diesen Kauf oder diese Währung.|Den genauen Grund können wir nicht anzeigen.}{until|=| Ihre Bestellung bleibt bis ~ reserviert.}
Nehmen Sie eine andere Karte, bezahlen Sie anders, oder fragen Sie Ihre Bank nach dieser Karte.
{ref|=|Wenn Sie uns schreiben, nennen Sie #.}
{money|not-charged=Es wurde nichts abgebucht.|pending=Die Zahlung ist noch offen.|charged=Der Betrag wurde abgebucht.|refunded=Der Betrag wurde erstattet.|Wir wissen noch nicht, ob abgebucht wurde. Sehen Sie in Ihrer Banking-App nach.}
Wählen Sie diesmal einen anderen Weg.
Hier sollte ein Mensch helfen. Schreiben Sie uns.
Es gibt eine Nachricht für Sie
Kartendaten prüfen
Prüfen Sie {reason|number=die Kartennummer|expiry=das Ablaufdatum|security-code=die Prüfnummer|postal-code=die Postleitzahl|address=die Rechnungsadresse|pin=die PIN|bank-account=die Kontonummer|die Kartendaten}
{reason|security-code=Das sind die 3 oder 4 Ziffern auf der Karte.|Eine Angabe stimmt nicht überein.}
Berichtigen Sie die Angabe und bezahlen Sie noch einmal, oder nehmen Sie eine andere Karte.
Karte ändern
{last4|=Diese Karte|Die Karte mit der Endung #} ist {reason|replaced=nicht mehr in Gebrauch|abgelaufen}
{until|=Mit ihr kann nicht mehr bezahlt werden.|Ihr Tarif läuft bis ^ weiter.}
Hinterlegen Sie Ihre neue Karte, oder bezahlen Sie anders.
{reason|limit=Diese Zahlung übersteigt ein Limit|too-small=Dieser Betrag liegt unter dem Minimum|Diese Karte deckt {amount|=die Zahlung|#} gerade nicht}
{reason|limit=Karten und Zahlungsarten haben Limits.|too-small=Er lässt sich nicht mit Karte bezahlen.|Die Bank hat diesen Betrag nicht freigegeben.}
Nehmen Sie eine andere Karte, bezahlen Sie anders, oder wählen Sie einen anderen Betrag.
Ich habe sie freigegeben
{reason|reader=Schließen Sie die Zahlung am Kartenleser ab|paypal=Geben Sie die Zahlung bei PayPal frei|Geben Sie die Zahlung bei Ihrer Bank frei}
Sie wartet, bis Sie bestätigt haben, dass Sie es sind.
{reason|reader=Stecken Sie die Karte ein und geben Sie die PIN ein, oder entsperren Sie das Handy und halten Sie es noch einmal hin.|Öffnen Sie die Nachricht oder die App, geben Sie die Zahlung frei und kommen Sie dann zurück.}
Zahlung prüfen
{reason|duplicate=Diese Zahlung ist womöglich schon durchgegangen|paid=Das ist schon bezahlt|in-progress=Diese Zahlung wird noch bearbeitet|{money|not-charged=Die Zahlung ging nicht durch|charged=Die Zahlung ging durch|Wir wissen noch nicht, ob die Zahlung durchging}}
{reason|paid=Hier ist nichts mehr zu zahlen.|Wir haben keine klare Antwort bekommen.}
{money|not-charged=Sie können noch einmal bezahlen.|charged=Sie müssen nicht noch einmal bezahlen.|refunded=Sie können noch einmal bezahlen.|Suchen Sie in Ihrer Banking-App nach {descriptor|=der Zahlung|„#“}, bevor Sie noch einmal bezahlen.}{until|=| Wir melden uns bis ~.}
Tarif beenden
{reason|stopped=Diese Zahlungen wurden gestoppt|past-due=Es ist noch ein Betrag offen|Die Zahlung für die Verlängerung ging nicht durch}
{reason|stopped=Ihre Bank oder PayPal lässt sie nicht mehr zu.|past-due=Die nächste Zahlung wartet, bis er beglichen ist.|Wir haben es mit {last4|=Ihrer hinterlegten Karte|der Karte mit der Endung #} versucht.}{until|=| Bis ^ funktioniert alles weiter.}
Ändern Sie die Karte, um den Tarif zu behalten, oder beenden Sie ihn hier.{retryDate|=| Am ^ versuchen wir es noch einmal.}
Bankkonto ändern
{reason|unverified=Bestätigen Sie Ihr Bankkonto für die Auszahlung|limit=Diese Auszahlung liegt über einem Limit|Wir konnten Ihre Auszahlung nicht senden}
{reason|unverified=Wir müssen zuerst wissen, dass es Ihnen gehört.|limit=Es ist mehr, als gerade ausgezahlt werden kann.|Die Überweisung an Ihre Bank war nicht möglich.}
{reason|unverified=Bestätigen Sie es|limit=Wählen Sie einen kleineren Betrag|Prüfen Sie Ihr Bankkonto und die Einstellungen}, und fordern Sie die Auszahlung dann erneut an.
{money|not-charged=Das Geld ist noch in Ihrem Guthaben.|pending=Die Überweisung ist unterwegs.|charged=Der Betrag ist aus Ihrem Guthaben abgegangen.|refunded=Das Geld ist zurück in Ihrem Guthaben.|Wir wissen noch nicht, wo das Geld ist. Sehen Sie in Ihrem Guthaben nach.}
Anmelden
Passwort zurücksetzen
Code per E-Mail
{reason|person-check=Wir konnten nicht feststellen, dass Sie ein Mensch sind|current-password=Das ist nicht das bisherige Passwort|{flow|sign-up=Mit diesen Angaben konnten wir kein Konto anlegen|E-Mail-Adresse und Passwort passen nicht zusammen}}
{reason|person-check=Die Prüfung auf dieser Seite wurde nicht abgeschlossen.|Zum Schutz der Konten sagen wir nicht mehr dazu.}
{reason|person-check=Laden Sie die Seite neu und wiederholen Sie die Prüfung.|{flow|sign-up=Wenn Sie schon ein Konto haben, melden Sie sich an oder setzen Sie das Passwort zurück.|Prüfen Sie die Adresse und die Feststelltaste, oder setzen Sie das Passwort zurück.}}
Setzen Sie das Passwort zurück, oder melden Sie sich mit einem Code aus Ihrer E-Mail an.
{reason|almost=Nach ein paar weiteren Versuchen wird die Anmeldung pausiert|Die Anmeldung ist {retryAt|=vorerst|bis ~} pausiert}
Es gab mehrere Versuche hintereinander, und eine Pause schützt das Konto.
Setzen Sie das Passwort zurück, lassen Sie sich einen Code mailen, oder melden Sie sich {retryAt|=später|danach} an.
Neu senden
Anders anmelden
{reason|wrong=Dieser Code stimmt nicht|not-sent=Der Code konnte nicht gesendet werden|same-browser=Öffnen Sie den Link in dem Browser, in dem Sie begonnen haben|unconfirmed=Bestätigen Sie zuerst Ihre Adresse|invite=Diese Einladung gilt nicht mehr|Dieser Code oder Link gilt nicht mehr}
Jeder gilt einmal und nur kurze Zeit, und nur der neueste zählt.
{reason|invite=Bitten Sie die Person, die Sie eingeladen hat, um eine neue.|Lassen Sie sich einen neuen schicken, oder melden Sie sich anders an.{sentTo|=| Er geht an #.}}
Melden Sie sich anders an, oder suchen Sie die neueste Nachricht im Spam-Ordner.
Arbeit kopieren
{reason|confirm=Bestätigen Sie, dass Sie es sind|payment-form=Die Zeit für das Zahlungsformular ist abgelaufen|Sie sind abgemeldet}
{reason|confirm=Vor wichtigen Änderungen fragen wir noch einmal.|Das geschieht nach einer Weile ohne Aktivität.}
Melden Sie sich an, um weiterzumachen.
{work|saved=Ihre Arbeit ist gespeichert.|on-this-device=Ihre Arbeit liegt auf diesem Gerät.|not-saved=Ihre letzten Änderungen sind nicht gespeichert.|Prüfen Sie, ob Ihre letzten Änderungen gespeichert sind.}
Zugriff anfragen
Konto wechseln
{reason|region=In Ihrer Region ist das nicht verfügbar|sign-up-closed=Neue Konten sind gerade nicht möglich|managed=Ihre Organisation verwaltet dieses Konto|{object|=Hierfür|Für #} brauchen Sie Zugriff}
{reason|region=Das hat rechtliche Gründe und liegt nicht an Ihnen.|{owner|=Ändern kann das, wer hier Inhaber oder Admin ist.|Ändern kann das #.}}
Fragen Sie den Zugriff an, oder wechseln Sie das Konto.
Um Prüfung bitten
Daten exportieren
Wir haben dieses Konto {date|=|am ^ }pausiert
{why|=Es bleibt pausiert, bis ein Mensch es geprüft hat.|#}
Bitten Sie um eine Prüfung, und schreiben Sie dazu, was wir wissen sollten.
Anmeldung erneut versuchen
{reason|passkey=Der Passkey wurde nicht verwendet|linked=Das ist schon eingerichtet|pop-up=Der Browser hat das Anmeldefenster blockiert|signed-in=Sie sind schon angemeldet|{provider|=Die Anmeldung wurde nicht abgeschlossen|Die Anmeldung mit # wurde nicht abgeschlossen}}
{reason|signed-in=Hier ist nichts weiter zu tun.|Uns fehlt die Bestätigung, die wir brauchen.}
{reason|pop-up=Erlauben Sie Pop-ups für diese Seite, und versuchen Sie es dann noch einmal.|Melden Sie sich anders an, oder versuchen Sie es noch einmal.}
Anderes Passwort wählen
Passkey nehmen
{reason|too-short=Nehmen Sie {limit|=ein längeres Passwort|mindestens # Zeichen}|too-long=Nehmen Sie {limit|=ein kürzeres Passwort|höchstens # Zeichen}|mix=Mischen Sie Groß- und Kleinbuchstaben, Ziffern und Zeichen|reused=Wählen Sie ein Passwort, das Sie hier noch nicht hatten|leaked=Wählen Sie ein Passwort, das nicht bekannt geworden ist|Wählen Sie ein Passwort, das schwerer zu erraten ist}
{reason|leaked=Dieses steht auf einer Liste aus einem Datenleck anderswo.|Am besten schützt Länge.}
Drei oder vier zufällige Wörter eignen sich gut, und ein Passwort-Manager kann eins für Sie erzeugen.
Jetzt speichern
{reason|storage=Auf diesem Gerät ist kein Platz zum Speichern|{since|=Ihre Änderungen sind noch nicht gespeichert|Seit ~ nicht gespeichert}}
{reason|storage=Der Browser kann für diese Seite nicht mehr aufheben.|Die Änderungen sind nicht bei uns angekommen.}
{reason|storage=Schaffen Sie Platz, und speichern Sie dann noch einmal.|Speichern Sie noch einmal, oder kopieren Sie Ihre Arbeit zur Sicherheit.}
{work|saved=Die letzte Version ist gespeichert.|on-this-device=Was Sie geschrieben haben, liegt auf diesem Gerät.|not-saved=Was Sie geschrieben haben, steht nur auf diesem Bildschirm.|Kopieren Sie Ihre Arbeit, bevor Sie die Seite schließen.}
Kopieren Sie zuerst Ihre Arbeit. Laden Sie dann die Seite neu und fügen Sie sie ein.
Speichern und verlassen
Ohne Speichern verlassen
Hierbleiben
{object|=Ihre Änderungen|„#“} vor dem Verlassen speichern?
Beim Verlassen geht verloren, was Sie seit dem letzten Speichern geändert haben.
Speichern Sie zuerst, oder gehen Sie ohne die Änderungen.
{work|saved=Alles ist gespeichert.|on-this-device=Ein Entwurf bleibt auf diesem Gerät.|not-saved=Die Änderungen stehen nur auf dieser Seite.|Die Änderungen stehen womöglich nur auf dieser Seite.}
{reason|exists=|locked=|Versionen vergleichen}
{reason|exists=|locked=|Meine behalten}
{reason|exists=|locked=|Die andere behalten}
{reason|exists=Anderen Namen wählen|}
{reason|exists=Das andere öffnen|}
{reason|locked=An einer Kopie arbeiten|}
{reason|exists=Etwas mit diesem Namen gibt es schon|{name|=Jemand anderes|#} {reason|locked=bearbeitet das gerade|hat das geändert, während Sie daran gearbeitet haben}}
{reason|locked=Bis dahin lässt es sich nur lesen.|Ersetzt wurde nichts.}
{reason|locked=Warten Sie so lange, oder arbeiten Sie an einer Kopie.|exists=Wählen Sie einen anderen Namen, oder öffnen Sie, was schon da ist.|Vergleichen Sie beide, und entscheiden Sie dann, welche bleibt.}
Ansehen, was fehlt
{what|=Ein Teil Ihrer Arbeit ist verloren|Wir haben etwas verloren: #}
Das tut uns leid. {cause|=Wie es dazu kam, können wir noch nicht sagen.|#}
Sehen Sie nach, was fehlt und was sich wiederherstellen lässt.
{work|saved=Alles andere ist gespeichert.|on-this-device=Eine Kopie liegt auf diesem Gerät.|not-saved=Sie war nirgends sonst gespeichert.|Wie viel sich wiederherstellen lässt, wissen wir noch nicht.}
Erneut versuchen
{reason|offline=Sie sind offline|portal=Dieses Netz verlangt eine Anmeldung|reader=Der Kartenleser ist offline|Wir sind gerade nicht erreichbar}
{reason|offline=Dieses Gerät hat gerade keine Verbindung.|portal=In Hotels und Zügen ist das oft so.|Vielleicht fehlt die Verbindung, vielleicht antwortet unser Dienst nicht.}
{reason|portal=Öffnen Sie eine andere Seite, melden Sie sich im Netz an, und kommen Sie zurück.|Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.}
Wechseln Sie das Netz, zum Beispiel zu mobilen Daten.
Nachsehen
{object|=Das|#} dauerte zu lange, darum warten wir nicht weiter
Die Antwort kam nicht rechtzeitig.
{work|saved=Sie müssen es nicht wiederholen.|on-this-device=Versuchen Sie es jetzt noch einmal.|not-saved=Versuchen Sie es jetzt noch einmal.|Sehen Sie zuerst nach, damit es nicht doppelt geschieht.}
{work|saved=Gespeichert wurde trotzdem.|on-this-device=Es liegt auf diesem Gerät.|not-saved=Gespeichert wurde es nicht.|Wir wissen noch nicht, ob es geklappt hat.}
Status ansehen
{reason|cancelled=Das wurde nicht zu Ende geführt|done=Alles verlief wie vorgesehen|cookies=Die Cookies dieser Seite sind zu groß|Entschuldigung, bei uns gibt es ein Problem}
{reason|cancelled=Es geschieht nichts weiter, bis Sie es neu starten.|done=Hier ist nichts zu tun.|Es liegt nicht an Ihnen.}
{reason|cancelled=Starten Sie neu, wann Sie möchten.|done=Sie können weitermachen.|cookies=Löschen Sie sie, und melden Sie sich dann wieder an.|Versuchen Sie es {retryAt|=in ein paar Minuten|um ~} noch einmal, oder sehen Sie den Status an.}
Nehmen Sie einen anderen Browser oder ein anderes Gerät.
{part|=Unser Dienst|#} ist {retryAt|=gerade|bis ~} nicht verfügbar
Die Ursache liegt bei uns{since|=|, und es begann um ~}.
{update|=Im Status steht, wann er wieder da ist.|Um ~ gibt es den nächsten Stand.}
{section|=Ein Teil dieser Seite|#} lädt gerade nicht
Der Rest der Seite funktioniert. Eine leere Stelle heißt nicht, dass etwas gelöscht wurde.
Laden Sie diesen Teil noch einmal, oder machen Sie ohne ihn weiter.
{retryAt|=Hier braucht es eine kurze Pause|Um ~ geht es weiter}
Gerade kommt vieles auf einmal an, darum haben wir kurz angehalten.
Warten Sie {retryAt|=eine Minute|bis dahin}, und versuchen Sie es dann noch einmal.
Seite neu laden
{reason|browser=Dieser Browser oder dieses Gerät kann das nicht|cookies=Cookies sind für diese Seite ausgeschaltet|Diese Version ist veraltet}
{reason|browser=Etwas, das dafür nötig ist, fehlt oder ist ausgeschaltet.|cookies=Ohne sie können Sie nicht angemeldet bleiben.|Sie kann nicht mehr alles speichern oder laden.}
{reason|browser=Nehmen Sie einen anderen Browser oder ein anderes Gerät, oder aktualisieren Sie dieses.|cookies=Erlauben Sie Cookies in den Einstellungen des Browsers, und laden Sie dann neu.|Kopieren Sie, was nicht gespeichert ist, und laden Sie dann die Seite neu.}
Zur Antwort
{label|={reason|phone=Geben Sie eine Telefonnummer ein|code=Geben Sie den Code ein|file=Wählen Sie eine Datei aus|terms=Stimmen Sie den Bedingungen zu, um fortzufahren|Eine Antwort fehlt noch}|Geben Sie # ein}
Wir brauchen sie, bevor es weitergehen kann.
Gehen Sie zur Antwort und füllen Sie sie aus.
{reason|email=Geben Sie eine E-Mail-Adresse ein, wie name@example.com|phone=Geben Sie die Telefonnummer mit Landesvorwahl ein|too-long={limit|=Kürzen Sie diese Antwort|Schreiben Sie höchstens # Zeichen}|too-short={limit|=Schreiben Sie etwas mehr|Schreiben Sie mindestens # Zeichen}|too-low=Geben Sie {min|=einen höheren Wert|# oder mehr} ein|too-high=Geben Sie {max|=einen niedrigeren Wert|höchstens #} ein|step=Geben Sie eine ganze Zahl ein, wie 30|number=Geben Sie eine Zahl ein, wie 30|future=Geben Sie ein Datum ein, das nicht in der Zukunft liegt|taken=Wählen Sie einen anderen Namen, dieser ist vergeben|{example|=Prüfen Sie {label|=diese Antwort|#}|Geben Sie es so ein: #}}
In dieser Form können wir sie noch nicht verwenden.
Gehen Sie zur Antwort und ändern Sie sie.
Andere Angebote ansehen
{what|=Dafür|Für #} erfüllen Sie zurzeit nicht alle Bedingungen
{why|=Eine Ihrer Antworten passt nicht zu den Bedingungen.|#}{from|=| Ab ^ können Sie einen Antrag stellen.}
Sehen Sie nach, was Ihnen sonst offensteht, oder sprechen Sie mit uns über Ihre Lage.
Andere Datei wählen
{reason|too-many=Das sind zu viele Dateien auf einmal|{file|=Diese Datei|#} {reason|type=hat ein Format, das wir nicht verwenden können|too-large=ist zu groß|too-small=ist zu klein|dimensions=hat nicht die richtigen Maße|empty=ist leer|password=ist mit einem Passwort geschützt|virus=enthält einen Virus|lässt sich hier nicht öffnen}}
{reason|type={types|=Es gehört nicht zu den Formaten, die hier stehen.|Möglich sind: #.}|too-large={limit|=Sie liegt über der Grenze für eine Datei.|Erlaubt sind bis zu #\u00a0MB{size|=|, und diese hat #\u00a0MB}.}|virus=Zu Ihrem Schutz und dem der anderen haben wir sie nicht behalten.|So können wir sie nicht verwenden.}
{reason|password=Entfernen Sie das Passwort|too-large=Verkleinern Sie sie|Prüfen Sie sie auf Ihrem Gerät}, oder wählen Sie eine andere Datei.
Fortsetzen
{total|={reason|changed=Die Datei hat sich auf Ihrem Gerät geändert|{file|=Die Übertragung|Die Übertragung von #} ist abgebrochen}|{done|=0|#} von # hochgeladen}
{reason|changed=Sie wurde inzwischen verschoben, umbenannt oder gespeichert.|Der Rest wurde nicht gesendet.}
{reason|changed=Wählen Sie die Datei noch einmal aus.|Setzen Sie fort, sobald Sie wieder verbunden sind.}
Ohne fortfahren
{reason|clipboard=Der Browser hat das Kopieren nicht zugelassen|location=Der Standort ist für diese Seite ausgeschaltet|location-unknown=Wir konnten Ihren Standort nicht finden|{device|camera=Die Kamera|microphone=Das Mikrofon|location=Der Standort|clipboard=Die Zwischenablage|Kamera oder Mikrofon} {reason|busy=wird vielleicht von einer anderen App benutzt|missing=wurde nicht gefunden|ist für diese Seite nicht verfügbar}}
{reason|busy=Oft kann nur eine App darauf zugreifen.|missing=Vielleicht ist das Gerät ausgesteckt oder ausgeschaltet.|clipboard=Was Sie kopieren wollten, ist noch hier.|Das entscheidet der Browser oder das Gerät.}
{reason|busy=Schließen Sie die andere App, und versuchen Sie es dann noch einmal.|missing=Schalten Sie das Gerät ein, und versuchen Sie es dann noch einmal.|clipboard=Kopieren Sie den Text mit der Tastatur.|location-unknown=Versuchen Sie es im Freien noch einmal, oder tippen Sie die Adresse ein.|Wählen Sie das Symbol neben der Adresszeile, erlauben Sie den Zugriff, und versuchen Sie es dann noch einmal.}
Platz schaffen
Tarife und Preise ansehen
{total|={reason|seats=Ihr Tarif hat keinen freien Platz mehr|storage=Der Speicher ist voll|unpaid=Dafür braucht es zuerst einen Tarif oder eine Zahlung|Sie haben eine Grenze Ihres Tarifs erreicht}|Sie nutzen alle # {things|=in Ihrem Tarif|#}}
Was Sie haben, bleibt, wie es ist. Neues kann vorerst nicht dazukommen.
Entfernen Sie, was Sie nicht mehr brauchen, oder sehen Sie die Tarife an.
Verwaltung fragen
{reason|coupon=Dieser Gutschein ist abgelaufen|{feature|=Das|#} gehört {plan|=nicht zu Ihrem Tarif|zu #}}
{reason|coupon=Der Preis ohne ihn gilt weiter.|Alles in Ihrem Tarif funktioniert wie bisher.}
{reason|coupon=Nehmen Sie einen anderen Gutschein, oder machen Sie ohne Gutschein weiter.|Bitten Sie die Person darum, die den Tarif verwaltet, oder sehen Sie, was die Tarife kosten.}
Tarif wählen
Testphase beenden
{reason|active=Ihre Testphase läuft bereits|Ihre Testphase endet {until|=bald|am ^}}
{after|charged=Wenn Sie nichts tun, beginnt dann der Tarif und wird abgebucht.|stops=Wenn Sie nichts tun, endet sie, und es wird nichts abgebucht.|Prüfen Sie, ob der Tarif von selbst beginnt.}
Wählen Sie einen Tarif, um dabeizubleiben, oder beenden Sie die Testphase jetzt.
Behalten
Löschen
{reason|in-use=Diese Karte bezahlt einen Tarif|only-way-in=Das ist der einzige Zugang zu Ihrem Konto|{object|=Das|#} löschen?}
{reason|in-use=Ohne sie ist die nächste Zahlung nicht möglich.|only-way-in=Ohne ihn könnten Sie sich nicht mehr anmelden.|{includes|=Alles darin|Auch das} wird mit gelöscht{includes|=|: #}.{days|=| Sie können es {days|one=# Tag|# Tage} lang wiederherstellen.}}
{reason|in-use=Hinterlegen Sie zuerst eine andere Karte.|only-way-in=Richten Sie zuerst einen anderen Zugang ein.|Behalten Sie es, oder löschen Sie es jetzt.}
Konto behalten
Konto schließen
Ihr Konto {date|=|am ^ }schließen?
Sie können sich dann nicht mehr anmelden, und Ihre Daten werden {deleted|=|am ^ }gelöscht.{kept|=| Von Gesetzes wegen behalten wir: #.}
Exportieren Sie, was Sie behalten möchten. Schließen Sie dann das Konto, oder behalten Sie es.
Das war ich nicht
Das war ich
{reason|leaked=Ihr Passwort ist anderswo bekannt geworden|{device|=Prüfen Sie eine Anmeldung|Neue Anmeldung: #}{place|=| in #}}
{reason|leaked=Andere könnten es bei Ihrem Konto ausprobieren.|{time|=Sie sah anders aus als sonst.|Sie war am ^ um ~.}}
{reason|leaked=Ändern Sie das Passwort hier und überall, wo Sie es verwenden.|Wenn Sie es nicht waren, sagen Sie es uns und ändern Sie Ihr Passwort. Wenn doch, ist nichts zu tun.}
Wir fragen in Nachrichten nie nach Ihrem Passwort.
Ansehen, was zu tun ist
{date|=|Am ^: }Jemand ist in eines unserer Systeme eingedrungen
Das tut uns leid. {taken|=Wir wissen noch nicht, was von Ihnen gesehen wurde.|Gesehen wurde: #.}{safe|=| Nicht gesehen wurde: #.}
Beginnen Sie mit den Schritten auf unserer Liste, die wichtigsten stehen oben.
Stand ansehen
Anhalten
{object|=Das|#} läuft noch
{total|=Es braucht noch etwas Zeit.|{done|=0|#} von # fertig.}{minutes|=| Noch etwa {minutes|one=# Minute|# Minuten}.}
{notify|email=Sie können diese Seite schließen. Wir schreiben Ihnen eine E-Mail, wenn es fertig ist.|Lassen Sie diese Seite offen, bis es fertig ist.}
{reason|waitlist=Dafür gibt es eine Warteliste|{position|=Zuerst muss sich das ein Mensch ansehen|Sie sind Nummer # in der Warteschlange}}
{until|=|Sie hören bis ^ von uns. }Sie brauchen vorerst nichts weiter zu schicken.
Sehen Sie den Stand an, oder schreiben Sie uns, wenn es eilt.
Antworten
Danke{name|=|, #}, Ihre Nachricht ist bei uns
{summary|=Ein Mensch wird sie lesen.|So verstehe ich es: #}
{until|=Wenn etwas fehlt, ergänzen Sie es in einer Antwort.|Ich schreibe Ihnen bis ~, auch wenn ich es bis dahin nicht gelöst habe.}
Anruf vereinbaren
Uns fehlen zwei Angaben
{why|=Daran sehen wir, ob es ein Konto betrifft oder alle.|#}
{questions|=Schreiben Sie uns, was Sie davor getan haben und welche Wörter auf dem Bildschirm standen.|#}
Fehler verfolgen
Sie haben recht, der Fehler liegt bei uns
Wir sehen hier dasselbe.{workaround|=| Bis es behoben ist, hilft das: #.}
{until|=Verfolgen Sie den Fehler, dann bekommen Sie Bescheid, wenn sich etwas tut.|Ich schreibe Ihnen bis ^, ob behoben oder nicht.}
{what|=Das|#} werden wir nicht umsetzen
{why|=Das sagen wir lieber, als Sie warten zu lassen.|#}
{alternative|=Schreiben Sie uns, wofür Sie es brauchen, dann suchen wir einen anderen Weg.|Das kommt dem heute am nächsten: #.}
{reason|refunded=Das wurde schon erstattet|disputed=Diese Zahlung wurde angefochten|not-refundable={amount|=Diese Zahlung|#} können wir nicht erstatten|{outcome|given=Wir haben {amount|=diese Zahlung|#} erstattet|declined={amount|=Diese Zahlung|#} können wir nicht erstatten|Ob wir {amount|=diese Zahlung|#} erstatten, wissen wir noch nicht}}
{why|={reason|refunded=Wie lange es dauert, bestimmt die Bank.|disputed=Darüber entscheidet jetzt Ihre Bank.|not-refundable=Von hier aus lässt sie sich nicht zurückzahlen.|{outcome|given=Wie lange es dauert, bestimmt die Bank.|declined=Von hier aus lässt sie sich nicht zurückzahlen.|Wir sehen hier noch keine Entscheidung.}}|#}
{outcome|given=Wenn es nicht ankommt, antworten Sie, und wir gehen dem nach.|declined=Wenn Sie es anders sehen, antworten Sie, und ein Mensch sieht es sich noch einmal an.|Wenn Sie den Stand wissen möchten, antworten Sie.}
{money|refunded=Das Geld ist an Sie zurückgegangen.|pending=Die Erstattung ist noch offen.|charged=Das Geld wurde nicht zurückgezahlt.|not-charged=Es wurde nichts abgebucht.|In Ihrer Banking-App sehen Sie, ob es angekommen ist.}
Änderungen ansehen
{what|=Für Sie ändert sich etwas|#}
{why|=Sie sollen es zuerst von uns hören.|#}{until|=| Bis ^ bleibt alles, wie es ist.}
Sehen Sie an, was sich ändert und was bleibt. Wenn es für Sie nicht passt, antworten Sie uns.
{what|=Gut, dass Sie uns das sagen|# Das liegt an uns.}
{owner|=Wir möchten das in Ordnung bringen.|# kümmert sich jetzt darum.}
{time|=Sagen Sie uns, wann wir anrufen können, oder antworten Sie hier.|Wir können Sie um ~ anrufen, oder Sie antworten hier.}
Frage überspringen
Ihr Tarif {reason|ended=ist schon beendet|{until|=wird beendet|endet am ^}}
{readable|=Sie können Ihre Daten exportieren.|Bis ^ können Sie alles lesen.}
Wenn Sie mögen, schreiben Sie uns, warum Sie gehen. Eine Zeile genügt.
Ansehen, was gesendet wurde
{name|=Jetzt übernimmt ein Mensch|Jetzt übernimmt #}
{what|=Dieses Gespräch ist dort zu sehen|Dort ist zu sehen: #}. Sie brauchen es nicht zu wiederholen.
{minutes|=Bleiben Sie hier, oder hinterlassen Sie eine Adresse, unter der wir Sie erreichen.|Es dauert etwa {minutes|one=# Minute|# Minuten}. Sie können so lange hierbleiben.}
Mit jemandem sprechen
Jetzt nicht
{reason|bereavement=Unser herzliches Beileid|Wir finden gemeinsam einen Weg}
{paused|=Sie müssen nicht alles erklären und können sich Zeit nehmen.|Heute müssen Sie nichts tun. Ausgesetzt haben wir: #.}
Wenn Sie so weit sind, genügt ein Anruf oder eine Nachricht.
Sie bestimmen, wie wir in Verbindung bleiben.
Ersten Eintrag anlegen
Noch {things|=nichts|keine #} da
{purpose|=Was Sie anlegen, erscheint hier.|#}
Legen Sie den ersten Eintrag an, oder beginnen Sie mit einem Beispiel.
Filter löschen
Suchen
Kein Treffer{query|=| für „#“}
Vielleicht verbergen Filter, was Sie suchen.{suggestion|=| Meinten Sie „#“?}
Löschen Sie die Filter, oder suchen Sie nach einem anderen Wort.
Zur Startseite
Melden
{reason|removed=Das wurde entfernt|sold-out=Das ist ausverkauft|{object|=Unter dieser Adresse ist nichts|Wir konnten # nicht finden}}
{moved|={reason|sold-out=Im Moment ist keins mehr da.|removed=Hierher kommt es nicht zurück.|Vielleicht ist es umgezogen oder für Sie nicht freigegeben.}|Es ist umgezogen nach #.}
Suchen Sie danach, oder beginnen Sie auf der Startseite.`;
