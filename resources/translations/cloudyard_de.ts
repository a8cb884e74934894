<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Set {} to {}</source>
        <translation>{} auf {} setzen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>As it stands it cannot do its work. Is a link missing, or drawn the wrong way round?</source>
        <translation>So kann es seine Arbeit nicht tun. Fehlt eine Verbindung, oder ist sie falsch herum gezogen?</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Launch another in a second zone</source>
        <translation>Noch eine in einer zweiten Zone starten</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>it is gone</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Launch another {}</source>
        <translation>Noch eine starten: {}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>The only {} of {} stands in {}</source>
        <translation>Nur eine Instanz hinter {1} ({0}), in {2}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>All {}s of {} stand in {}</source>
        <translation>Alle hinter {1} ({0}) stehen in {2}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>When {} loses power, {}.</source>
        <translation>Fällt in {} der Strom aus, gilt: {}.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>every request fails</source>
        <translation>jede Anfrage scheitert</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>messages wait until it is back</source>
        <translation>Nachrichten warten, bis er wieder da ist</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Add a dead-letter queue</source>
        <translation>Dead-Letter-Queue hinzufügen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} has no dead-letter queue</source>
        <translation>{} hat keine Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>A message that fails time and again comes back until it expires after {}.</source>
        <translation>Eine Nachricht, die immer wieder scheitert, kommt zurück, bis sie nach {} abläuft.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>its retention</source>
        <translation>ihrer Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages of {} come back while {} may still try them</source>
        <translation>Nachrichten von {} kommen zurück, während {} sie noch versucht</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>One try may take {}; with what is tried again meanwhile, six times that is advised, and it is {}.</source>
        <translation>Ein Versuch kann {} dauern; mit dem, was inzwischen wiederholt wird, empfiehlt sich das Sechsfache, und es sind {}.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages of {} come back while {} may still work on them</source>
        <translation>Nachrichten von {} kommen zurück, während {} noch daran arbeitet</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Work takes {} on average; {:.3g} % of it takes longer than the visibility timeout of {} and is done twice.</source>
        <translation>Die Arbeit dauert im Mittel {}; {:.3g} % davon dauern länger als der Visibility Timeout von {} und werden doppelt getan.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters of {} may expire as soon as they arrive</source>
        <translation>Dead Letters von {} laufen womöglich gleich bei der Ankunft ab</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Their age counts from the first sending: {} and {} keep them for {} and {}.</source>
        <translation>Ihr Alter zählt ab dem ersten Senden: {} und {} behalten sie {} und {}.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} is asked again and again while it is empty</source>
        <translation>{} wird leer immer wieder abgefragt</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Without long polling an empty receive returns at once, and each is billed.</source>
        <translation>Ohne Long Polling kehrt ein leerer Abruf sofort zurück, und jeder wird berechnet.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Remove the link from {} to {}</source>
        <translation>Verbindung von {} nach {} entfernen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages go round in a loop: {}</source>
        <translation>Nachrichten laufen im Kreis: {}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Each message makes another one, and that the next; after 64 hops it fails as a loop.</source>
        <translation>Jede Nachricht erzeugt eine weitere und diese die nächste; nach 64 Hops scheitert sie als Schleife.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>A health check of {} may last as long as the time to the next</source>
        <translation>Ein Health Check von {} darf so lange dauern wie der Abstand zum nächsten</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>The timeout of {} is not below the interval of {}: a silent target is found late.</source>
        <translation>Der Timeout von {} liegt nicht unter dem Intervall von {}: Ein stummes Ziel wird spät bemerkt.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} notices a dead target only after {}</source>
        <translation>{} bemerkt ein totes Ziel erst nach {}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} failed checks {} apart; until then its share of the requests fails.</source>
        <translation>{} gescheiterte Checks im Abstand von {}; bis dahin scheitert sein Anteil der Anfragen.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} gives up before {} has answered</source>
        <translation>{} gibt auf, bevor {} geantwortet hat</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{:.3g} % of the work takes longer than the timeout of {}; it is done in vain.</source>
        <translation>{:.3g} % der Arbeit dauern länger als der Timeout von {}; sie wird vergebens getan.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Retries of {} to {} are bounded by nothing</source>
        <translation>Wiederholungen von {} an {} sind durch nichts begrenzt</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>When {} fails, it gets up to {:.0f} times the load, and may not recover.</source>
        <translation>Scheitert {}, bekommt es bis zur {:.0f}-fachen Last und erholt sich womöglich nicht.</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Give it a retry budget of 0.1</source>
        <translation>Retry-Budget von 0.1 geben</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Step {} hits nothing at {}</source>
        <translation>Schritt {} trifft bei {} nichts</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Take the step out</source>
        <translation>Schritt herausnehmen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Failure domains</source>
        <translation>Fehlerdomänen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Visibility timeout</source>
        <translation>Visibility Timeout</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters that expire</source>
        <translation>Dead Letters, die ablaufen</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Health checks</source>
        <translation>Health Checks</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Faults without effect</source>
        <translation>Störungen ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the {} is negative or too large</source>
        <translation>{} ist negativ oder zu groß</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a duration from 0 to about 146 years</source>
        <translation>eine Dauer von 0 bis etwa 146 Jahren</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the shorter duration first</source>
        <translation>die kürzere Dauer zuerst</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>sigma is out of range</source>
        <translation>Sigma liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number from 0 to 5</source>
        <translation>eine Zahl von 0 bis 5</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>least value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the shape is out of range</source>
        <translation>die Form liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number above 1, up to 1000</source>
        <translation>eine Zahl über 1, bis 1000</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the number of stages is out of range</source>
        <translation>die Zahl der Stufen liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a whole number from 1 to 100</source>
        <translation>eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the squared coefficient of variation is out of range</source>
        <translation>der quadrierte Variationskoeffizient liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number from 1 to 10000</source>
        <translation>eine Zahl von 1 bis 10000</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{}" is one value too many</source>
        <translation>"{}" ist ein Wert zu viel</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>; did you mean "{}"?</source>
        <translation>; ist "{}" gemeint?</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{}" is not a kind of distribution{}</source>
        <translation>"{}" ist keine Art von Verteilung{}</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a duration such as "5 ms", or one of {}</source>
        <translation>eine Dauer wie "5 ms", oder eine von {}</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>the distribution is empty</source>
        <translation>die Verteilung ist leer</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a distribution such as "exponential 8 ms"</source>
        <translation>eine Verteilung wie "exponential 8 ms"</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{} {}", such as "{}"</source>
        <translation>"{} {}", etwa "{}"</translation>
    </message>
    <message>
        <location filename="../../core/base/result.h"/>
        <source>{} (expected {}</source>
        <translation>{} (erwartet {}</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a duration such as "30 s", "250 ms" or "1.5 h"</source>
        <translation>eine Dauer wie "30 s", "250 ms" oder "1.5 h"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>an amount of data such as "256 KiB" or "10 GB"</source>
        <translation>eine Datenmenge wie "256 KiB" oder "10 GB"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a rate such as "200/s" or "3/min"</source>
        <translation>eine Rate wie "200/s" oder "3/min"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>an amount of money such as "0.096 USD"</source>
        <translation>ein Geldbetrag wie "0.096 USD"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a number such as "0.25"</source>
        <translation>eine Zahl wie "0.25"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a whole number such as "3"</source>
        <translation>eine ganze Zahl wie "3"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is empty</source>
        <translation>"{}" ist leer</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is negative</source>
        <translation>ist negativ</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is negative</source>
        <translation>"{}" ist negativ</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>does not begin with a number in range</source>
        <translation>beginnt nicht mit einer Zahl im Bereich</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" does not begin with a number in range</source>
        <translation>"{}" beginnt nicht mit einer Zahl im Bereich</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has no unit</source>
        <translation>hat keine Einheit</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has no unit</source>
        <translation>"{}" hat keine Einheit</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has an unknown unit "{}"</source>
        <translation>hat eine unbekannte Einheit "{}"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has an unknown unit "{}"</source>
        <translation>"{}" hat eine unbekannte Einheit "{}"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is too large</source>
        <translation>"{}" ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a whole number of bytes</source>
        <translation>ist keine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a whole number of bytes</source>
        <translation>"{}" ist keine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>does not say per what time</source>
        <translation>sagt nicht, je welcher Zeit</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" does not say per what time</source>
        <translation>"{}" sagt nicht, je welcher Zeit</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has an unknown unit "/{}"</source>
        <translation>hat eine unbekannte Einheit "/{}"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has an unknown unit "/{}"</source>
        <translation>"{}" hat eine unbekannte Einheit "/{}"</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not in US dollars</source>
        <translation>ist nicht in US-Dollar</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not in US dollars</source>
        <translation>"{}" ist nicht in US-Dollar</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a number in range</source>
        <translation>ist keine Zahl im Bereich</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a number in range</source>
        <translation>"{}" ist keine Zahl im Bereich</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has something after the number</source>
        <translation>hat etwas hinter der Zahl</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has something after the number</source>
        <translation>"{}" hat etwas hinter der Zahl</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a whole number</source>
        <translation>"{}" ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} cannot be put into itself</source>
        <translation>{} lässt sich nicht in sich selbst legen</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Duplicate {}</source>
        <translation>{} duplizieren</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Rename {}</source>
        <translation>{} umbenennen</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>two nodes are called {}</source>
        <translation>zwei Knoten heißen {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>two notes or nodes are called {}</source>
        <translation>zwei Notizen oder Knoten heißen {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Paste {}</source>
        <translation>{} einfügen</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} nodes</source>
        <translation>{} Knoten</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} things</source>
        <translation>{} Dinge</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>Relink</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>Lead {} to {}</source>
        <translation>{} zu {} führen</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>is there already</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Unlock {}</source>
        <translation>{} entsperren</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Lock {}</source>
        <translation>{} sperren</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>a group has at least two things in it</source>
        <translation>in einer Gruppe sind mindestens zwei Dinge</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Group {}</source>
        <translation>{} gruppieren</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>nothing of this is in a group</source>
        <translation>nichts davon ist in einer Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Ungroup {}</source>
        <translation>Gruppierung aufheben: {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>{} is locked: unlock it first</source>
        <translation>{} ist gesperrt: erst entsperren</translation>
    </message>
    <message>
        <location filename="../../core/edit/label_edit.cpp"/>
        <source>Label {}</source>
        <translation>{} beschriften</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Move {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Fold {}</source>
        <translation>{} einklappen</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Unfold {}</source>
        <translation>{} ausklappen</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Resize {}</source>
        <translation>Größe ändern: {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Write {}</source>
        <translation>{} beschriften</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Color {}</source>
        <translation>{} färben</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.h"/>
        <source>Route link {}</source>
        <translation>Verbindung {} führen</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>experiment step</source>
        <translation>Experimentschritt</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>there is no {} {}</source>
        <translation>es gibt keinen Eintrag {1} ({0})</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>Change {}</source>
        <translation>{} ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <location filename="../../core/edit/lookup.h"/>
        <source>there is no node {}</source>
        <translation>es gibt keinen Knoten {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/lookup.h"/>
        <source>there is no link {}</source>
        <translation>es gibt keine Verbindung {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/real_place.cpp"/>
        <source>Move {} to {}</source>
        <translation>{} nach {} verschieben</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>there is a {} {} already</source>
        <translation>{1} gibt es schon ({0})</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>note or node</source>
        <translation>Notiz oder Knoten</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>Link {} to {}</source>
        <translation>{} mit {} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>link {}</source>
        <translation>Verbindung {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>Terminate {}</source>
        <translation>{} beenden</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>{} cannot be moved to two places at once</source>
        <translation>{} kann nicht an zwei Orte zugleich</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>{} links</source>
        <translation>{} Verbindungen</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change {} of {}</source>
        <translation>{0} von {1} ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Reset {} of {}</source>
        <translation>{0} von {1} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change duration</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change pace</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change map</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nothing listened there</source>
        <translation>dort hörte nichts zu</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the waiting line was full</source>
        <translation>die Warteschlange war voll</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the balancer had no target</source>
        <translation>der Balancer hatte kein Ziel</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no link led on</source>
        <translation>keine Verbindung führte weiter</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>a quota was reached</source>
        <translation>ein Kontingent war erschöpft</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>every attempt to send was lost</source>
        <translation>jeder Sendeversuch ging verloren</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the answer was an error</source>
        <translation>die Antwort war ein Fehler</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>too many hops</source>
        <translation>zu viele Hops</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>power was lost</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>what held it was removed</source>
        <translation>was sie hielt, wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nobody subscribed any more</source>
        <translation>niemand war mehr angemeldet</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>delivery was given up</source>
        <translation>die Zustellung wurde aufgegeben</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was purged</source>
        <translation>durch Purge entfernt</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was a duplicate</source>
        <translation>es war ein Duplikat</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the circuit breaker was open</source>
        <translation>der Circuit Breaker war offen</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the message was too large</source>
        <translation>die Nachricht war zu groß</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>whoever asked had given up</source>
        <translation>der Aufrufer hatte aufgegeben</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>its reserved concurrency was in use</source>
        <translation>die reservierte Concurrency war belegt</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the account's concurrency was in use</source>
        <translation>die Concurrency des Accounts war belegt</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it could not grow faster</source>
        <translation>sie konnte nicht schneller wachsen</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there were too many requests a second</source>
        <translation>zu viele Anfragen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it ran longer than it may</source>
        <translation>sie lief länger als erlaubt</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there was no capacity for it</source>
        <translation>dafür war keine Kapazität da</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no reason: {}</source>
        <translation>kein Grund: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no answer in time: {}</source>
        <translation>keine rechtzeitige Antwort: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nothing listened there: {}</source>
        <translation>dort hörte nichts zu: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the waiting line was full: {}</source>
        <translation>die Warteschlange war voll: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the balancer had no target: {}</source>
        <translation>der Balancer hatte kein Ziel: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no link led on: {}</source>
        <translation>keine Verbindung führte weiter: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>a quota was reached: {}</source>
        <translation>ein Kontingent war erschöpft: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>every attempt to send was lost: {}</source>
        <translation>jeder Sendeversuch ging verloren: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the answer was an error: {}</source>
        <translation>die Antwort war ein Fehler: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>too many hops: {}</source>
        <translation>zu viele Hops: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>power was lost: {}</source>
        <translation>Stromausfall: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>what held it was removed: {}</source>
        <translation>was sie hielt, wurde entfernt: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nobody subscribed any more: {}</source>
        <translation>niemand war mehr angemeldet: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>delivery was given up: {}</source>
        <translation>die Zustellung wurde aufgegeben: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was purged: {}</source>
        <translation>durch Purge entfernt: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was a duplicate: {}</source>
        <translation>es war ein Duplikat: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the circuit breaker was open: {}</source>
        <translation>der Circuit Breaker war offen: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the message was too large: {}</source>
        <translation>die Nachricht war zu groß: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>whoever asked had given up: {}</source>
        <translation>der Aufrufer hatte aufgegeben: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>its reserved concurrency was in use: {}</source>
        <translation>die reservierte Concurrency war belegt: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the account's concurrency was in use: {}</source>
        <translation>die Concurrency des Accounts war belegt: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it could not grow faster: {}</source>
        <translation>sie konnte nicht schneller wachsen: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there were too many requests a second: {}</source>
        <translation>zu viele Anfragen je Sekunde: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it ran longer than it may: {}</source>
        <translation>sie lief länger als erlaubt: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there was no capacity for it: {}</source>
        <translation>dafür war keine Kapazität da: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/simulation.cpp"/>
        <source>more than {} events at {:.9f} s without time passing, at {}{}</source>
        <translation>mehr als {} Ereignisse bei {:.9f} s, ohne dass Zeit vergeht, an {}{}</translation>
    </message>
    <message>
        <location filename="../../core/engine/simulation.cpp"/>
        <source>{} and others</source>
        <translation>{} und andere</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Slow down</source>
        <translation>Verlangsamen</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>slows down</source>
        <translation>wird langsam</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>End delay</source>
        <translation>Verzögerung beenden</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Each packet over the link takes this much longer, both ways</source>
        <translation>Jedes Paket über die Verbindung braucht um so viel länger, in beide Richtungen</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Added delay</source>
        <translation>Zusätzliche Verzögerung</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Each way, on top of what the link takes anyway</source>
        <translation>Je Richtung, zusätzlich zu dem, was die Verbindung ohnehin braucht</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{link} is slower by {1} ms each way</source>
        <translation>{link} ist je Richtung um {1} ms langsamer</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{link} is as fast as before</source>
        <translation>{link} ist so schnell wie zuvor</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow</source>
        <translation>{} langsam</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow {}</source>
        <translation>{} langsam, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow at {}</source>
        <translation>{} langsam bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>API throttling</source>
        <translation>API-Throttling</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Throttle its API</source>
        <translation>Die API drosseln</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>API throttled</source>
        <translation>API gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>throttled its API</source>
        <translation>drosselte die API</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>throttles calls that launch or terminate instances</source>
        <translation>drosselt Aufrufe, die Instanzen starten oder beenden</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>A share of the calls that launch or terminate instances are turned away; groups try again after a pause that doubles. What runs runs on, and is billed</source>
        <translation>Ein Teil der Aufrufe, die Instanzen starten oder beenden, wird abgewiesen; Gruppen versuchen es nach einer sich verdoppelnden Pause erneut. Was läuft, läuft weiter und wird berechnet</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Share turned away</source>
        <translation>Abgewiesener Anteil</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Of the calls, each by chance</source>
        <translation>Der Aufrufe, jeder zufällig</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{node} throttles {1} % of the calls that launch or terminate instances</source>
        <translation>{node} drosselt {1} % der Aufrufe, die Instanzen starten oder beenden</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{node} throttles no more calls</source>
        <translation>{node} drosselt keine Aufrufe mehr</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API</source>
        <translation>{} drosselte die API</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API {}</source>
        <translation>{} drosselte die API, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API at {}</source>
        <translation>{} drosselte die API bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Control plane outage</source>
        <translation>Ausfall der Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Break the control plane</source>
        <translation>Control Plane ausfallen lassen</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>control plane down</source>
        <translation>Control Plane ausgefallen</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>had no control plane</source>
        <translation>ohne Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>loses its control plane</source>
        <translation>verliert die Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Nothing is launched or terminated, alarms act in vain, and no group mends or scales itself; what runs runs on</source>
        <translation>Nichts wird gestartet oder beendet, Alarme bleiben ohne Wirkung, und keine Gruppe heilt oder skaliert sich; was läuft, läuft weiter</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>the control plane of {node} does not answer</source>
        <translation>die Control Plane von {node} antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>the control plane of {node} answers again</source>
        <translation>die Control Plane von {node} antwortet wieder</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane</source>
        <translation>{} ohne Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane {}</source>
        <translation>{} ohne Control Plane, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane at {}</source>
        <translation>{} ohne Control Plane bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Cut link</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Cut</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>cut</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>is cut</source>
        <translation>wird getrennt</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Mend</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Packets over the link vanish, both ways; both ends learn only by their timeouts</source>
        <translation>Pakete über die Verbindung verschwinden, in beide Richtungen; beide Enden merken es nur an ihren Timeouts</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{link} is cut</source>
        <translation>{link} ist getrennt</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{link} is mended</source>
        <translation>{link} ist wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut</source>
        <translation>{} getrennt</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut {}</source>
        <translation>{} getrennt, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut at {}</source>
        <translation>{} getrennt bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>Deploy</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>Deploy new version</source>
        <translation>Neue Version ausrollen</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>being deployed</source>
        <translation>wird ausgerollt</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>deployed anew</source>
        <translation>neu ausgerollt</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>gets a new version</source>
        <translation>bekommt eine neue Version</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>What comes from now on runs the new version, in environments that start cold; what is under way finishes, and provisioned environments are replaced one by one</source>
        <translation>Was von jetzt an kommt, läuft mit der neuen Version, in Umgebungen, die kalt starten; was läuft, wird fertig, und bereitgestellte Umgebungen werden nacheinander ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew</source>
        <translation>{} neu ausgerollt</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew {}</source>
        <translation>{} neu ausgerollt, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew at {}</source>
        <translation>{} neu ausgerollt bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Power loss</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Cut power</source>
        <translation>Strom abschalten</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>power lost</source>
        <translation>ohne Strom</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>lost</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>loses power</source>
        <translation>verliert den Strom</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Silence, as when its host dies: work in it is gone; callers learn only by their timeouts</source>
        <translation>Stille, wie wenn der Host stirbt: Die Arbeit darin ist weg; Aufrufer merken es nur an ihren Timeouts</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost</source>
        <translation>{} ausgefallen</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost {}</source>
        <translation>{} ausgefallen, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost at {}</source>
        <translation>{} ausgefallen bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>Refresh</source>
        <translation>Instance Refresh</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>Refresh instances</source>
        <translation>Instanzen erneuern</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>being refreshed</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>refreshed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>replaces all its instances</source>
        <translation>ersetzt alle Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>All instances of the group are replaced by new ones of the present launch template, a few at a time, so that most are in service throughout</source>
        <translation>Alle Instanzen der Gruppe werden durch neue mit dem jetzigen Launch Template ersetzt, wenige auf einmal, sodass die meisten stets in Betrieb sind</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed</source>
        <translation>{} erneuert</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed {}</source>
        <translation>{} erneuert, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed at {}</source>
        <translation>{} erneuert bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Insufficient capacity</source>
        <translation>Kapazitätsmangel</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Take away capacity</source>
        <translation>Kapazität wegnehmen</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>had no capacity</source>
        <translation>ohne Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>has no room for another instance</source>
        <translation>hat keinen Platz für eine weitere Instanz</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Launches in it fail, what runs there runs on; an Auto Scaling group tries its other zones</source>
        <translation>Starts darin scheitern, was dort läuft, läuft weiter; eine Auto Scaling group versucht ihre anderen Zonen</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{node} has no room for another instance</source>
        <translation>{node} hat keinen Platz für eine weitere Instanz</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{node} has capacity again</source>
        <translation>{node} hat wieder Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity</source>
        <translation>{} ohne Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity {}</source>
        <translation>{} ohne Kapazität, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity at {}</source>
        <translation>{} ohne Kapazität bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>Reboot for maintenance</source>
        <translation>Zur Wartung neu starten</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>being rebooted</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>rebooted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>is rebooted by the provider</source>
        <translation>wird vom Anbieter neu gestartet</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>The provider restarts the machine, as it has to now and then: callers get an error at once, and it boots; it is billed on. Functions know no such thing</source>
        <translation>Der Anbieter startet die Maschine neu, wie es ab und zu sein muss: Aufrufer bekommen sofort einen Fehler, und sie bootet; berechnet wird sie weiter. Funktionen kennen so etwas nicht</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted</source>
        <translation>{} neu gestartet</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted {}</source>
        <translation>{} neu gestartet, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted at {}</source>
        <translation>{} neu gestartet bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Move back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moving back</source>
        <translation>wird zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moved back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moves its dead letters back</source>
        <translation>legt seine Dead Letters zurück</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Dead letters go back to the queues they came from, as new messages, at the move-back rate; ended, what was moved stays moved</source>
        <translation>Dead Letters gehen als neue Nachrichten in die Queues zurück, aus denen sie kamen, mit der Rücklegerate; wird es beendet, bleibt zurückgelegt, was zurückgelegt ist</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{node} moves its dead letters back</source>
        <translation>{node} legt seine Dead Letters zurück</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back</source>
        <translation>{} zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back {}</source>
        <translation>{} zurückgelegt, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back at {}</source>
        <translation>{} zurückgelegt bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Packet loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Lose packets</source>
        <translation>Pakete verlieren</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>losing packets</source>
        <translation>verliert Pakete</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>loses packets</source>
        <translation>verliert Pakete</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>A share of the packets over the link vanish, both ways; callers learn by their timeouts</source>
        <translation>Ein Teil der Pakete über die Verbindung verschwindet, in beide Richtungen; Aufrufer merken es an ihren Timeouts</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Share lost</source>
        <translation>Verlorener Anteil</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Of the packets, each way, on top of the link's own loss</source>
        <translation>Der Pakete, je Richtung, zusätzlich zum eigenen Verlust der Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{link} loses {1} % of its packets</source>
        <translation>{link} verliert {1} % seiner Pakete</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{link} loses no more packets than before</source>
        <translation>{link} verliert nicht mehr Pakete als zuvor</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets</source>
        <translation>{} mit Paketverlust</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets {}</source>
        <translation>{} mit Paketverlust, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets at {}</source>
        <translation>{} mit Paketverlust bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/power.cpp"/>
        <source>{node} has lost power</source>
        <translation>{node} hat keinen Strom mehr</translation>
    </message>
    <message>
        <location filename="../../core/faults/power.cpp"/>
        <source>{node} has power again</source>
        <translation>{node} hat wieder Strom</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>being purged</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>purged</source>
        <translation>geleert</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>is purged</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>What was sent before is removed, within a minute; there is no way back</source>
        <translation>Was vorher gesendet wurde, wird binnen einer Minute entfernt; es gibt kein Zurück</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{node} is to be purged</source>
        <translation>{node} soll geleert werden</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged</source>
        <translation>{} geleert</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged {}</source>
        <translation>{} geleert, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged at {}</source>
        <translation>{} geleert bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/region_power_loss.cpp"/>
        <source>Silence: every zone goes dark; regional services keep what they hold, but nobody reaches them</source>
        <translation>Stille: Jede Zone wird dunkel; regionale Dienste behalten, was sie haben, aber niemand erreicht sie</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Spot interruption</source>
        <translation>Spot-Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Take spot capacity back</source>
        <translation>Spot-Kapazität zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>no spot capacity</source>
        <translation>keine Spot-Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>without spot capacity</source>
        <translation>ohne Spot-Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>has no spot capacity to lend</source>
        <translation>hat keine Spot-Kapazität zu verleihen</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Lend again</source>
        <translation>Wieder verleihen</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Spot instances are recommended to be replaced, get two minutes' notice, and are interrupted; until it ends none can be launched. On-demand instances run on</source>
        <translation>Für Spot-Instanzen wird Ersatz empfohlen, sie bekommen zwei Minuten vorher Bescheid und werden unterbrochen; bis zum Ende lässt sich keine starten. On-Demand-Instanzen laufen weiter</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Before interruption</source>
        <translation>Bis zur Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>From the rebalance recommendation to the interruption; the notice comes two minutes before that</source>
        <translation>Von der Rebalance-Empfehlung bis zur Unterbrechung; der Bescheid kommt zwei Minuten vorher</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Share of pools</source>
        <translation>Anteil der Pools</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Of the capacity pools there, one for each instance type in each zone, so many are taken back, by chance</source>
        <translation>So viele der dortigen Kapazitätspools, einer je Instanztyp und Zone, werden zurückgenommen, zufällig</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{node} has no spot capacity to lend</source>
        <translation>{node} hat keine Spot-Kapazität zu verleihen</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{node} has spot capacity again</source>
        <translation>{node} hat wieder Spot-Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>there is no spot instance here</source>
        <translation>hier gibt es keine Spot-Instanz</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity</source>
        <translation>{} ohne Spot-Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity {}</source>
        <translation>{} ohne Spot-Kapazität, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity at {}</source>
        <translation>{} ohne Spot-Kapazität bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>is stopped</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>The process stops: callers get an error at once; started again, it boots first</source>
        <translation>Der Prozess stoppt: Aufrufer bekommen sofort einen Fehler; wieder gestartet, bootet er erst</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{node} is stopped: it refuses every call</source>
        <translation>{node} ist gestoppt, lehnt alles ab</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{node} is started again</source>
        <translation>{node} ist wieder gestartet</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped</source>
        <translation>{} gestoppt</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped {}</source>
        <translation>{} gestoppt, {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped at {}</source>
        <translation>{} gestoppt bei {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/zone_power_loss.cpp"/>
        <source>Silence: packets into the zone vanish and work in it is gone; callers learn only by their timeouts</source>
        <translation>Stille: Pakete in die Zone verschwinden, und Arbeit in ihr ist weg; Aufrufer merken es nur an ihren Timeouts</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>it is {}</source>
        <translation>es ist {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is {}</source>
        <translation>"{}" ist {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a duration such as "30 s"</source>
        <translation>eine Dauer wie "30 s"</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is no number and has no unit that is known</source>
        <translation>"{}" ist keine Zahl und hat keine bekannte Einheit</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a number such as 0.5, or a text such as "0.5 s"</source>
        <translation>eine Zahl wie 0.5 oder ein Text wie "0.5 s"</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is not a pair of numbers</source>
        <translation>"{}" ist kein Zahlenpaar</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>two numbers such as [250, 40]</source>
        <translation>zwei Zahlen wie [250, 40]</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is missing</source>
        <translation>"{}" fehlt</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>at most {} MiB</source>
        <translation>höchstens {} MiB</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>this is no ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file's permissions cannot be set</source>
        <translation>die Rechte der Datei lassen sich nicht setzen</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>a file with text in it</source>
        <translation>eine Datei mit Text darin</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>no file can be written in this folder</source>
        <translation>in diesem Ordner lässt sich keine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be replaced</source>
        <translation>die Datei lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the number {} is too large or too small</source>
        <translation>die Zahl {} ist zu groß oder zu klein</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>there are more than {} values</source>
        <translation>es sind mehr als {} Werte</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the key "{}" stands twice in one object</source>
        <translation>der Schlüssel "{}" steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>byte {:#04x} is not UTF-8</source>
        <translation>Byte {:#04x} ist kein UTF-8</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a text in UTF-8</source>
        <translation>ein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>{} is not a number</source>
        <translation>{} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>there is a comma too many before {}</source>
        <translation>vor {} steht ein Komma zu viel</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a \u escape is half a character</source>
        <translation>ein \u-Escape ist ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>texts stand in double quotation marks</source>
        <translation>Texte stehen in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>comments are not possible</source>
        <translation>Kommentare sind nicht möglich</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the line ends too early</source>
        <translation>die Zeile endet zu früh</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the control character {:#04x} cannot stand here</source>
        <translation>das Steuerzeichen {:#04x} darf hier nicht stehen</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a comma or a colon is missing before {}</source>
        <translation>vor {} fehlt ein Komma oder ein Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>unexpected {}</source>
        <translation>unerwartet: {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>lists and objects are nested more than {} deep</source>
        <translation>Listen und Objekte sind tiefer als {} geschachtelt</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>something follows the end of the scene</source>
        <translation>hinter dem Ende der Szene folgt noch etwas</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a text has an escape that JSON does not know</source>
        <translation>ein Text hat ein Escape, das JSON nicht kennt</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file ends too early: what begins in line {} is not closed</source>
        <translation>die Datei endet zu früh: was in Zeile {} beginnt, ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_value.cpp"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_value.cpp"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>another file of this name lies there, which the scene would take for its own</source>
        <translation>dort liegt eine andere Datei dieses Namens, die die Szene für ihre hielte</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>another folder, or that file moved away</source>
        <translation>ein anderer Ordner, oder jene Datei weggelegt</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_file.cpp"/>
        <source>the scene is too large</source>
        <translation>die Szene ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_file.cpp"/>
        <source>the scene was not saved, since it could not be read back: {}</source>
        <translation>die Szene wurde nicht gespeichert, denn sie ließe sich nicht wieder lesen: {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>no file is named</source>
        <translation>keine Datei ist genannt</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>there is no such file beside the scene</source>
        <translation>neben der Szene liegt keine solche Datei</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>the file does not lie in the scene's folder</source>
        <translation>die Datei liegt nicht im Ordner der Szene</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "web-a"</source>
        <translation>ein Text wie "web-a"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a kind such as "instance"</source>
        <translation>eine Art wie "instance"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "l1"</source>
        <translation>ein Text wie "l1"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the id of a node</source>
        <translation>die Id eines Knotens</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a fault such as "zone-power-loss"</source>
        <translation>eine Störung wie "zone-power-loss"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the id of a node or a link</source>
        <translation>die Id eines Knotens oder einer Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a metric such as "success_rate"</source>
        <translation>eine Metrik wie "success_rate"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "note-1"</source>
        <translation>ein Text wie "note-1"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>"note" or "frame"</source>
        <translation>"note" oder "frame"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the form {} is not known</source>
        <translation>die Form {} ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>line {}{}{}</source>
        <translation>Zeile {}{}{}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>"{}" perhaps; known are {}</source>
        <translation>vielleicht "{}"; bekannt sind {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>the whole scene has no metric "{}"</source>
        <translation>die ganze Szene hat keine Metrik "{}"</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>{} nodes have no metric "{}" to be measured</source>
        <translation>{} hat keine messbare Metrik "{}"</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>there is no node "{}" to measure</source>
        <translation>es gibt keinen Knoten "{}" zu messen</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>node {} is of the unknown kind "{}"</source>
        <translation>Knoten {} ist von der unbekannten Art "{}"</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>the measure of {} ends at {} s, before it begins at {} s</source>
        <translation>die Messung von {} endet bei {} s, bevor sie bei {} s beginnt</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>objective {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>expectation {}</source>
        <translation>Erwartung {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/run_reporter.cpp"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>not put to the test</source>
        <translation>nicht auf die Probe gestellt</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>No fault has hit anything: there is nothing to judge.</source>
        <translation>Keine Störung hat etwas getroffen: Es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>messages were lost</source>
        <translation>Nachrichten gingen verloren</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Accepted messages will never be handled.</source>
        <translation>Angenommene Nachrichten werden nie bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>not recovered</source>
        <translation>nicht erholt</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>It is not back at what it was before the first fault.</source>
        <translation>Es ist nicht wieder so, wie es vor der ersten Störung war.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>recovered, not highly available</source>
        <translation>erholt, nicht hochverfügbar</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>For a while fewer than half of the requests succeeded; then it recovered.</source>
        <translation>Eine Weile gelang weniger als die Hälfte der Anfragen; dann hat es sich erholt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>highly available, not fault tolerant</source>
        <translation>hochverfügbar, nicht fehlertolerant</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Requests failed, but at least half succeeded at any time, and it recovered.</source>
        <translation>Anfragen scheiterten, aber stets gelang mindestens die Hälfte, und es hat sich erholt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>fault tolerant</source>
        <translation>fehlertolerant</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Not one request failed, and nothing was lost.</source>
        <translation>Keine einzige Anfrage scheiterte, und nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} so far</source>
        <translation>bisher {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} each</source>
        <translation>je {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} times, {}</source>
        <translation>{}-mal, {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in all so far</source>
        <translation>bisher insgesamt {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in all</source>
        <translation>insgesamt {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} {} times</source>
        <translation>{} {}-mal</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>no fault</source>
        <translation>keine Störung</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} and {} more fault</source>
        <translation>{} und {} weitere Störung</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} and {} more faults</source>
        <translation>{} und {} weitere Störungen</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} of {} failed</source>
        <translation>{} von {} gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} accepted {} lost</source>
        <translation>{} angenommene {} verloren</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in a dead-letter queue</source>
        <translation>{} in einer Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} missed</source>
        <translation>{} verfehlt</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} at {}</source>
        <translation>{} bei {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{}: from {} to {} ({})</source>
        <translation>{}: von {} bis {} ({})</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{}: from {} on, still so at {}</source>
        <translation>{}: ab {}, noch bei {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>and {}</source>
        <translation>und {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>more fault</source>
        <translation>weitere Störung</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Some of them overlapped: what failed meanwhile is not told apart, one verdict holds for all.</source>
        <translation>Einige überschnitten sich: Was dabei scheiterte, lässt sich nicht zuordnen, ein Urteil gilt für alle.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>and {} launched or terminated</source>
        <translation>und {} gestartet oder beendet</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} had failed before the first fault.</source>
        <translation>{} waren vor der ersten Störung gescheitert.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>No request failed since the first fault.</source>
        <translation>Seit der ersten Störung scheiterte keine Anfrage.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} failed between {} and {} ({}).</source>
        <translation>{} scheiterten zwischen {} und {} ({}).</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Success over 10 s was lowest at {}: {:.1f} %.</source>
        <translation>Der Erfolg über 10 s war am niedrigsten bei {}: {:.1f} %.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>For {} fewer than half of the requests succeeded.</source>
        <translation>{} lang gelang weniger als die Hälfte der Anfragen.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>At most {} waited in queues, looked at once a second: at {}; back at the level before by {}.</source>
        <translation>Höchstens warteten {} in Queues, einmal je Sekunde betrachtet: bei {}; bis {} wieder auf dem Stand davor.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>At most {} waited in queues, looked at once a second: at {}; {} still wait.</source>
        <translation>Höchstens warteten {} in Queues, einmal je Sekunde betrachtet: bei {}; {} warten noch.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} accepted {} lost.</source>
        <translation>{} angenommene {} verloren.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} kept in a dead-letter queue: not lost while they are there.</source>
        <translation>{} in einer Dead-Letter-Queue aufbewahrt: nicht verloren, solange sie dort sind.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Recovered at {}.</source>
        <translation>Erholt bei {}.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Not recovered by {}.</source>
        <translation>Bis {} nicht erholt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Missed: {}.</source>
        <translation>Verfehlt: {}.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} So: {}.</source>
        <translation>{} Also: {}.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>As of {}: {}</source>
        <translation>Stand {}: {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>messages of {}</source>
        <translation>Nachrichten von {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} objective</source>
        <translation>{} Ziel</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} objectives</source>
        <translation>{} Ziele</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} more fault</source>
        <translation>{} weitere Störung</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} more faults</source>
        <translation>{} weitere Störungen</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} request</source>
        <translation>{} Anfrage</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} requests</source>
        <translation>{} Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} message</source>
        <translation>{} Nachricht</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} messages</source>
        <translation>{} Nachrichten</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>{}: {} of {} requests failed.</source>
        <translation>{}: {} von {} Anfragen gescheitert.</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>launched</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>a file in the scene's folder, such as "monday.csv" or "traces/monday.csv"</source>
        <translation>eine Datei im Ordner der Szene, etwa "monday.csv" oder "traces/monday.csv"</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>that is no name of a file</source>
        <translation>das ist kein Dateiname</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>the file would not lie in the scene's folder</source>
        <translation>die Datei läge nicht im Ordner der Szene</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>a link from {} to {}</source>
        <translation>eine Verbindung von {} zu {}</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>the kind {} is not known</source>
        <translation>die Art {} ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>no link can start at {}</source>
        <translation>an {} kann keine Verbindung beginnen</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>{} cannot be linked to {}</source>
        <translation>{} lässt sich nicht mit {} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>to new work</source>
        <translation>für neue Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>to new instances</source>
        <translation>für neue Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>on restart</source>
        <translation>beim Neustart</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>route</source>
        <translation>verteilen</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>poll</source>
        <translation>abfragen</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>subscribe</source>
        <translation>abonnieren</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>dead-letter</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>patching</source>
        <translation>Patching</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.h"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>a node cannot be linked to itself</source>
        <translation>ein Knoten lässt sich nicht mit sich selbst verbinden</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>these two are linked already</source>
        <translation>diese beiden sind schon verbunden</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>there is no node or link {}</source>
        <translation>es gibt weder Knoten noch Verbindung {}</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>{} hits an {}</source>
        <translation>{} trifft nur: {}</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>{} hits a {}</source>
        <translation>{} trifft nur: {}</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a region</source>
        <translation>in einer Region</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a zone</source>
        <translation>in einer Zone</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>a link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>a node of the kind {}</source>
        <translation>ein Knoten der Art {}</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>, or a link</source>
        <translation>, oder eine Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>{} contains nothing</source>
        <translation>{} enthält nichts</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a {}</source>
        <translation>in: {}</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>{} cannot stand {}</source>
        <translation>{} kann nicht {} stehen</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the fault {} cannot hit {} of the kind {}</source>
        <translation>die Störung {} kann {} der Art {} nicht treffen</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the fault {} cannot hit a link</source>
        <translation>die Störung {} kann keine Verbindung treffen</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the node where it starts has too many {} links</source>
        <translation>der Knoten, an dem sie beginnt, hat zu viele solche Verbindungen ({})</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the scene has {} annotations, which is too many</source>
        <translation>die Szene hat {} Anmerkungen, das sind zu viele</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the scene has {} nodes and {} links, which is too many</source>
        <translation>die Szene hat {} Knoten und {} Verbindungen, das sind zu viele</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>at most {} nodes and {} links</source>
        <translation>höchstens {} Knoten und {} Verbindungen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no length of a run</source>
        <translation>{} ist keine Länge eines Laufs</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a duration such as "240 s"</source>
        <translation>eine Dauer wie "240 s"</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no pace</source>
        <translation>{} ist kein Tempo</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>simulated seconds per second, a number above 0</source>
        <translation>simulierte Sekunden je Sekunde, eine Zahl über 0</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no width of a map</source>
        <translation>{} ist keine Breite einer Karte</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a number such as 4000</source>
        <translation>eine Zahl wie 4000</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the {} has no id</source>
        <translation>ohne Id: {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the id is too long</source>
        <translation>die Id ist zu lang</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>at most {} characters</source>
        <translation>höchstens {} Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the id contains a space or a control character</source>
        <translation>die Id enthält ein Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>another {} has the same id</source>
        <translation>noch einmal dieselbe Id: {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a different id for each</source>
        <translation>eine eigene Id für jeden</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the node has no kind</source>
        <translation>der Knoten hat keine Art</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the kind {} is not known{}</source>
        <translation>die Art {} ist unbekannt{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the position is not on any map</source>
        <translation>die Position liegt auf keiner Karte</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>two numbers of at most 1e9</source>
        <translation>zwei Zahlen von höchstens 1e9</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the size is not possible</source>
        <translation>die Größe ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>width and height above 0</source>
        <translation>Breite und Höhe über 0</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its parents form a cycle</source>
        <translation>seine Eltern bilden einen Kreis</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a point is not on any map</source>
        <translation>ein Punkt liegt auf keiner Karte</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is linked to itself</source>
        <translation>{} ist mit sich selbst verbunden</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>another link leads from {} to {} already</source>
        <translation>von {} nach {} führt schon eine andere Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>setting {}</source>
        <translation>Einstellung {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>nobody makes requests of the class {}{}</source>
        <translation>niemand stellt Anfragen der Klasse {}{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a class that clients in the scene state</source>
        <translation>eine Klasse, die Clients der Szene nennen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>experiment step {}</source>
        <translation>Experimentschritt {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a step cannot happen before the start</source>
        <translation>ein Schritt kann nicht vor dem Start liegen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time such as "60 s"</source>
        <translation>ein Zeitpunkt wie "60 s"</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a fault must last</source>
        <translation>eine Störung muss dauern</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a duration such as "120 s"</source>
        <translation>eine Dauer wie "120 s"</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the step has no fault</source>
        <translation>der Schritt hat keine Störung</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the fault {} is not known{}</source>
        <translation>die Störung {} ist unbekannt{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it has no metric</source>
        <translation>es hat keine Metrik</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>no time lies before the start</source>
        <translation>kein Zeitpunkt liegt vor dem Start</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time such as "30 s"</source>
        <translation>ein Zeitpunkt wie "30 s"</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the window ends before it begins</source>
        <translation>das Fenster endet, bevor es beginnt</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time after "from"</source>
        <translation>ein Zeitpunkt nach "from"</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it promises nothing</source>
        <translation>es verspricht nichts</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>"min" or "max" or both</source>
        <translation>"min" oder "max" oder beide</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its limit is not a number</source>
        <translation>die Grenze ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it cannot be kept: min is above max</source>
        <translation>es ist nicht zu halten: min liegt über max</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its interval is not of numbers</source>
        <translation>das Intervall besteht nicht aus Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its interval is empty: low is above high</source>
        <translation>das Intervall ist leer: low liegt über high</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no such setting here</source>
        <translation>hier gibt es keine solche Einstellung</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no node {}{}</source>
        <translation>es gibt keinen Knoten {}{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is something else</source>
        <translation>{} ist etwas anderes</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} stands in another region than {}</source>
        <translation>{} steht in einer anderen Region als {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} cannot be found: the scene lies in no folder yet</source>
        <translation>{} ist nicht zu finden: die Szene liegt noch in keinem Ordner</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a scene that was saved beside the file</source>
        <translation>eine Szene, die neben der Datei gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no such key</source>
        <translation>es gibt keinen solchen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a node has the same id</source>
        <translation>ein Knoten hat dieselbe Id</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no place</source>
        <translation>{} ist kein Ort</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a region or a zone</source>
        <translation>eine Region oder eine Zone</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the color {} is not known{}</source>
        <translation>die Farbe {} ist unbekannt{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>node {}</source>
        <translation>Knoten {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>without id</source>
        <translation>ohne Id</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a probability</source>
        <translation>eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a rate</source>
        <translation>eine Rate</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>an amount of data</source>
        <translation>eine Datenmenge</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a random duration</source>
        <translation>eine zufällige Dauer</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a city of the catalogue such as "Dublin"</source>
        <translation>eine Stadt des Katalogs wie "Dublin"</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a region of the catalogue such as "eu-west-1"</source>
        <translation>eine Region des Katalogs wie "eu-west-1"</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>an instance type of the catalogue such as "m5.large"</source>
        <translation>ein Instanztyp des Katalogs wie "m5.large"</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} from {} to {}</source>
        <translation>{} von {} bis {}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} of at least {}</source>
        <translation>{} von mindestens {}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} of at most {}</source>
        <translation>{} von höchstens {}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is too small</source>
        <translation>{} ist zu klein</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is too large</source>
        <translation>{} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not true or false</source>
        <translation>{} ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a whole number</source>
        <translation>{} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} has no unit</source>
        <translation>{} hat keine Einheit</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a text with a unit</source>
        <translation>{} ist kein Text mit einer Einheit</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a text</source>
        <translation>{} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is no choice here</source>
        <translation>{} steht hier nicht zur Wahl</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>, did you mean "{}"?</source>
        <translation>, ist "{}" gemeint?</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not known</source>
        <translation>{} ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} with a mean</source>
        <translation>{} mit einem Mittelwert</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} such as "{}"</source>
        <translation>{} wie "{}"</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>this setting has no type</source>
        <translation>diese Einstellung hat keinen Typ</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/model/suggestion.cpp"/>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} scales out from {1} to {2}</source>
        <translation>{node} skaliert von {1} auf {2} hoch</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} scales in from {1} to {2}</source>
        <translation>{node} skaliert von {1} auf {2} herunter</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} has {1} of {2} instances, and the control plane does not answer</source>
        <translation>{node} hat {1} von {2} Instanzen, und die Control Plane antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} cools down for {1} s</source>
        <translation>{node} wartet {1} s Cooldown ab</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>the catalogue has no instance type "{}"</source>
        <translation>der Katalog hat keinen Instanztyp "{}"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>instance types with commas between them, such as "m5.large, c5.large"</source>
        <translation>Instanztypen mit Kommas dazwischen, etwa "m5.large, c5.large"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>"{}" is no instance type with its weight</source>
        <translation>"{}" ist kein Instanztyp mit seinem Gewicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>whole weights from 1 to 999, such as "m5.large=1, m5.xlarge=2"</source>
        <translation>ganze Gewichte von 1 bis 999, wie "m5.large=1, m5.xlarge=2"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never fewer instances than these</source>
        <translation>Nie weniger Instanzen als diese</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never more instances than these, but for one while zones are evened out</source>
        <translation>Nie mehr Instanzen als diese, außer kurz, während Zonen ausgeglichen werden</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Desired</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So many instances it keeps, until a policy or schedule says otherwise; unset: the minimum</source>
        <translation>So viele Instanzen hält sie, bis eine Richtlinie oder ein Zeitplan anderes sagt; leer: das Minimum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Cooldown</source>
        <translation>Cooldown</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>After what simple scaling did it waits so long; also the warm-up where none is stated</source>
        <translation>So lange wartet sie nach einfacher Skalierung; auch das Warm-up, wo keines angegeben ist</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>From in service until an instance takes part in averages; nothing is scaled in before. Unset: the cooldown</source>
        <translation>Von der Inbetriebnahme, bis eine Instanz in Mittelwerte eingeht; vorher wird nicht heruntergeskaliert. Leer: der Cooldown</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch call</source>
        <translation>Startaufruf</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>How long the control plane takes to answer a launch</source>
        <translation>Wie lange die Control Plane für die Antwort auf einen Start braucht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Evens out zones</source>
        <translation>Gleicht Zonen aus</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Where zones differ by two instances or more it launches where there are fewest, then ends one where there are most</source>
        <translation>Unterscheiden sich Zonen um zwei oder mehr Instanzen, startet sie, wo am wenigsten sind, und beendet dann eine, wo am meisten sind</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Ends first</source>
        <translation>Beendet zuerst</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Oldest instance</source>
        <translation>Älteste Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Newest instance</source>
        <translation>Neueste Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Oldest launch template</source>
        <translation>Ältestes Launch Template</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Closest to its next hour</source>
        <translation>Am nächsten an der vollen Stunde</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Which instance goes when it scales in, in the zone with most of them</source>
        <translation>Welche Instanz beim Herunterskalieren geht, in der Zone mit den meisten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Machine and balancer</source>
        <translation>Maschine und Balancer</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What makes an instance unhealthy: its machine alone, or also a load balancer's checks</source>
        <translation>Was eine Instanz ungesund macht: nur ihre Maschine oder auch die Checks eines Load Balancers</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Grace period</source>
        <translation>Schonfrist</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So long after it came into service failed checks do not count; shorter than the boot, and it ends what it has just launched</source>
        <translation>So lange nach der Inbetriebnahme zählen gescheiterte Checks nicht; ist sie kürzer als das Booten, beendet die Gruppe, was sie gerade gestartet hat</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Looks every</source>
        <translation>Prüft alle</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>From one look at the instances' health to the next</source>
        <translation>Von einem Blick auf die Gesundheit der Instanzen zum nächsten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Patience when impaired</source>
        <translation>Geduld bei Beeinträchtigung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A machine that fails its status checks is replaced after so long</source>
        <translation>Eine Maschine, die ihre Status Checks nicht besteht, wird nach so langer Zeit ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target CPU</source>
        <translation>Ziel-CPU</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target tracking</source>
        <translation>Target Tracking</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent: keeps the average CPU utilisation near it; unset: does not look at it</source>
        <translation>In Prozent: hält die mittlere CPU-Auslastung in der Nähe; leer: achtet nicht darauf</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target requests</source>
        <translation>Ziel-Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests a minute and instance; unset: does not look at them</source>
        <translation>Anfragen je Minute und Instanz; leer: achtet nicht darauf</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target backlog</source>
        <translation>Ziel-Rückstand</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Messages that wait in the queues it polls, per instance: the delay allowed over the time that one takes. Unset: does not look at them</source>
        <translation>Nachrichten je Instanz, die in den abgefragten Queues warten: erlaubte Verzögerung durch die Zeit für eine. Leer: achtet nicht darauf</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scales in</source>
        <translation>Skaliert herunter</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Whether target tracking also ends instances</source>
        <translation>Ob Target Tracking auch Instanzen beendet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Metric period</source>
        <translation>Metrikperiode</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Each datapoint is the average of so long: 60 s with detailed monitoring, 300 s without</source>
        <translation>Jeder Datenpunkt ist der Mittelwert über diese Zeit: 60 s mit detailliertem Monitoring, 300 s ohne</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>High alarm after</source>
        <translation>Alarm hoch nach</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row above the target until it scales out</source>
        <translation>Datenpunkte in Folge über dem Ziel, bis hochskaliert wird</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Low alarm after</source>
        <translation>Alarm niedrig nach</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row below the low threshold until it scales in</source>
        <translation>Datenpunkte in Folge unter der unteren Schwelle, bis herunterskaliert wird</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Low threshold</source>
        <translation>Untere Schwelle</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The low alarm counts below this share of the target</source>
        <translation>Unter diesem Anteil des Ziels zählt der niedrige Alarm</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step and simple scaling</source>
        <translation>Step und Simple Scaling</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What it does by how far a metric is off: "above 60: +1, above 80: +50 %, below 30: -1"; "=8" makes it exactly so many. Several policies look at several metrics, or wait for more datapoints: "cpu above 60: +1; requests above 900 for 3: +2". Of what policies want, the most counts</source>
        <translation>Was sie tut, je nachdem wie weit eine Metrik daneben liegt: "above 60: +1, above 80: +50 %, below 30: -1"; "=8" setzt genau so viele. Mehrere Richtlinien sehen auf mehrere Metriken oder warten auf mehr Datenpunkte: "cpu above 60: +1; requests above 900 for 3: +2". Von dem, was Richtlinien wollen, gilt das meiste</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps look at</source>
        <translation>Stufen achten auf</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>CPU, in percent</source>
        <translation>CPU, in Prozent</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Which metric steps speak of that name none: each is an average per instance</source>
        <translation>Von welcher Metrik Stufen sprechen, die keine nennen: Jede ist ein Durchschnitt je Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step policy</source>
        <translation>Stufenrichtlinie</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step scaling</source>
        <translation>Step Scaling</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Simple scaling</source>
        <translation>Simple Scaling</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Simple scaling waits until what it did is done, and then for the cooldown; step scaling goes on meanwhile</source>
        <translation>Simple Scaling wartet, bis getan ist, was es tat, und dann den Cooldown ab; Step Scaling macht derweil weiter</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps after</source>
        <translation>Stufen nach</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row beyond a threshold until a step is taken that names no number</source>
        <translation>Datenpunkte in Folge jenseits einer Schwelle, bis eine Stufe gilt, die keine Zahl nennt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Least step</source>
        <translation>Kleinste Stufe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A step by a share changes the size by so many at least</source>
        <translation>Eine Stufe in Prozent ändert die Größe mindestens um so viele</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled scaling</source>
        <translation>Geplante Skalierung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What it shall be by the clock: "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"; time 0 is a Monday, 00:00 UTC</source>
        <translation>Was nach der Uhr gelten soll: "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"; Zeit 0 ist ein Montag, 00:00 UTC</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled delay</source>
        <translation>Verzug geplanter Aktionen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A scheduled action comes so much later than it is due</source>
        <translation>Um so viel später als fällig kommt eine geplante Aktion</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>On-demand base</source>
        <translation>On-Demand-Basis</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Purchase options</source>
        <translation>Kaufoptionen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So many of its instances are on demand before any is a spot instance</source>
        <translation>So viele Instanzen sind On-Demand, bevor eine eine Spot-Instanz ist</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>On demand above base</source>
        <translation>On-Demand über der Basis</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent, of those beyond the base, rounded up; the others are spot instances. Without spot capacity none is launched on demand instead</source>
        <translation>In Prozent, von denen über der Basis, aufgerundet; die anderen sind Spot-Instanzen. Ohne Spot-Kapazität wird keine ersatzweise On-Demand gestartet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instance types</source>
        <translation>Instanztypen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Types that will do, by preference: "m5.large, c5.large". On demand the first is taken, spot instances come from the capacity of all. Weights, "m5.large=1, m5.xlarge=2", say for how much one counts: sizes of the group are capacity then, and a launch may exceed it by less than its weight. Empty: the type of the template</source>
        <translation>Typen, die taugen, nach Vorliebe: "m5.large, c5.large". On-Demand wird der erste genommen, Spot-Instanzen kommen aus der Kapazität aller. Gewichte, "m5.large=1, m5.xlarge=2", sagen, für wie viel eine zählt: Größen der Gruppe sind dann Kapazität, und ein Start darf sie um weniger als sein Gewicht überschreiten. Leer: der Typ der Vorlage</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot allocation</source>
        <translation>Spot-Verteilung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Lowest price</source>
        <translation>Niedrigster Preis</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Diversified</source>
        <translation>Gestreut</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of which type a spot instance is: the cheapest that is to be had, or that of which its zone has fewest</source>
        <translation>Von welchem Typ eine Spot-Instanz ist: vom billigsten verfügbaren oder von dem, den ihre Zone am wenigsten hat</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved instances</source>
        <translation>Reservierte Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Bought for a term, as reserved instances or a savings plan: paid for at the reserved price whether so many of its on-demand instances run or not</source>
        <translation>Für eine Laufzeit gekauft, als Reserved Instances oder Savings Plan: zum reservierten Preis bezahlt, ob so viele ihrer On-Demand-Instanzen laufen oder nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved capacity a zone</source>
        <translation>Reservierte Kapazität je Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Capacity for so many instances of its first type is kept in each zone: they are launched even where there is no capacity, and paid for on demand whether they run or not</source>
        <translation>Kapazität für so viele Instanzen ihres ersten Typs wird in jeder Zone freigehalten: Sie starten auch dort, wo es keine Kapazität gibt, und werden wie On-Demand bezahlt, ob sie laufen oder nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Rebalances capacity</source>
        <translation>Rebalanciert Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>When a spot instance is at risk another is launched, and once it is healthy the first one drains and goes; else it is replaced after it was taken</source>
        <translation>Ist eine Spot-Instanz gefährdet, startet eine andere, und sobald die gesund ist, leert sich die erste und geht; sonst wird sie erst nach der Rücknahme ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warm pool</source>
        <translation>Warm Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hibernated</source>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that have been through their first boot wait here, and it grows by them first. Stopped ones are not billed and boot their system again; hibernated ones are not billed either and go on with their memory; running ones are, and serve at once</source>
        <translation>Hier warten Instanzen, die ihren ersten Start hinter sich haben, und mit ihnen wächst sie zuerst. Gestoppte werden nicht berechnet und starten ihr System neu; solche im Ruhezustand werden auch nicht berechnet und machen mit ihrem Speicher weiter; laufende werden berechnet und bedienen sofort</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Most prepared</source>
        <translation>Höchstens vorbereitet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Desired and pooled instances together; unset: the maximum of the group</source>
        <translation>Gewünschte und Pool-Instanzen zusammen; leer: das Maximum der Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Least in the pool</source>
        <translation>Mindestens im Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never fewer instances wait in the warm pool, if there is one</source>
        <translation>Nie warten weniger Instanzen im Warm Pool, falls es einen gibt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Start from the pool</source>
        <translation>Start aus dem Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of a stopped instance from the pool until its program listens: its system starts, the program has been set up</source>
        <translation>Von einer gestoppten Instanz im Pool, bis ihr Programm lauscht: Ihr System startet, das Programm ist eingerichtet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Healthy in a refresh</source>
        <translation>Gesund beim Refresh</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instance refresh</source>
        <translation>Instance Refresh</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent of the desired: an instance refresh replaces no more at once than leave so many in service, one at least</source>
        <translation>In Prozent der gewünschten: Ein Instance Refresh ersetzt nur so viele zugleich, dass so viele in Betrieb bleiben, mindestens aber eine</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Predicts for CPU</source>
        <translation>Sagt für CPU voraus</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Predictive scaling</source>
        <translation>Vorausschauende Skalierung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent: it has as many as the load of a cycle ago needs, before they are needed; it scales nothing in by that. Unset: it does not predict</source>
        <translation>In Prozent: Sie hat so viele, wie die Last vor einem Zyklus braucht, bevor sie gebraucht werden; herunter skaliert sie danach nichts. Leer: keine Vorhersage</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Forecast cycle</source>
        <translation>Vorhersagezyklus</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>After so long the load is taken to come again: a day</source>
        <translation>Nach dieser Zeit gilt die Last als wiederkehrend: ein Tag</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Forecast buffer</source>
        <translation>Vorhersagepuffer</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So much earlier than a forecast needs them instances are launched</source>
        <translation>So viel früher, als eine Vorhersage sie braucht, starten Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch hook</source>
        <translation>Start-Hook</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Lifecycle hooks</source>
        <translation>Lifecycle-Hooks</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>An instance that runs is held so long before it comes into service; unset: there is no hook</source>
        <translation>Eine laufende Instanz wird so lange gehalten, bevor sie in Betrieb geht; leer: kein Hook</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Terminate hook</source>
        <translation>Terminate-Hook</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>One that shall go is held so long, deregistered already; unset: there is no hook</source>
        <translation>Eine Instanz, die gehen soll, wird so lange gehalten, schon deregistriert; leer: kein Hook</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hook timeout</source>
        <translation>Hook-Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A hook that takes longer ends with its default result</source>
        <translation>Ein Hook, der länger braucht, endet mit seinem Standardergebnis</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hook default</source>
        <translation>Hook-Standard</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Abandon</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What becomes of a launch whose hook timed out: it is ended, or goes on</source>
        <translation>Was aus einem Start wird, dessen Hook abläuft: Er wird beendet oder geht weiter</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch template</source>
        <translation>Launch Template</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that run and count as capacity, also while their programs boot; where their types have weights, those</source>
        <translation>Instanzen, die laufen und als Kapazität zählen, auch während ihre Programme starten; wo ihre Typen Gewichte haben, diese</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint of the average CPU utilisation of warm instances</source>
        <translation>Der neueste Datenpunkt der mittleren CPU-Auslastung warmer Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests and messages finished per second by all of them</source>
        <translation>Von allen fertiggestellte Anfragen und Nachrichten je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>95 % of the work took at most this long, waiting included</source>
        <translation>95 % der Arbeit dauerten höchstens so lange, Warten eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that it wants to have</source>
        <translation>Instanzen, die sie haben will</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that are launched and not in service yet</source>
        <translation>Gestartete Instanzen, die noch nicht in Betrieb sind</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warming up</source>
        <translation>Läuft warm</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances in service that boot, are checked, or are not past their warm-up</source>
        <translation>Instanzen in Betrieb, die booten, geprüft werden oder ihr Warm-up nicht hinter sich haben</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that drain or are held by a hook</source>
        <translation>Instanzen, die sich leeren oder von einem Hook gehalten werden</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests per instance</source>
        <translation>Anfragen je Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint: requests a minute and instance in service</source>
        <translation>Der neueste Datenpunkt: Anfragen je Minute und Instanz in Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Backlog per instance</source>
        <translation>Rückstand je Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint: messages that wait in its queues per instance in service</source>
        <translation>Der neueste Datenpunkt: wartende Nachrichten in ihren Queues je Instanz in Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots at work</source>
        <translation>Arbeitende Slots</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots of instances that listen</source>
        <translation>Slots von Instanzen, die lauschen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests that wait for a slot</source>
        <translation>Anfragen, die auf einen Slot warten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Seconds that its instances are billed for: from their boot on, before they are any use</source>
        <translation>Sekunden, für die ihre Instanzen berechnet werden: ab dem Booten, bevor sie von Nutzen sind</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Billed time at the list price of type and region, and what is reserved, whether it is used or not</source>
        <translation>Berechnete Zeit zum Listenpreis von Typ und Region, dazu was reserviert ist, ob benutzt oder nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Idle reservations</source>
        <translation>Ungenutzte Reservierungen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved instances, and places of reserved capacity, that no instance uses right now</source>
        <translation>Reservierte Instanzen und Plätze reservierter Kapazität, die gerade keine Instanz benutzt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of unhealthy instances, since the start</source>
        <translation>Ungesunder Instanzen, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Failed launches</source>
        <translation>Gescheiterte Starts</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>For want of capacity, power or a control plane, since the start</source>
        <translation>Mangels Kapazität, Strom oder Control Plane, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that wait in the warm pool</source>
        <translation>Instanzen, die im Warm Pool warten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Throttled calls</source>
        <translation>Gedrosselte Aufrufe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Calls to launch or terminate that the control plane turned away, since the start</source>
        <translation>Aufrufe zum Starten oder Beenden, die die Control Plane abwies, seit Beginn</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot instances in service</source>
        <translation>Spot-Instanzen in Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot instances in service that were taken back, since the start</source>
        <translation>Zurückgenommene Spot-Instanzen, die in Betrieb waren, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>a group has no room between its minimum and its maximum</source>
        <translation>eine Gruppe hat zwischen Minimum und Maximum keinen Spielraum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>setting min_size</source>
        <translation>Einstellung min_size</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>at most max_size</source>
        <translation>höchstens max_size</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>what is desired is outside the group's limits</source>
        <translation>die gewünschte Zahl liegt außerhalb der Grenzen der Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>setting desired_capacity</source>
        <translation>Einstellung desired_capacity</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>from min_size to max_size</source>
        <translation>von min_size bis max_size</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Auto Scaling group</source>
        <translation>Auto Scaling group</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Amazon EC2 Auto Scaling</source>
        <translation>Amazon EC2 Auto Scaling</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Keeps a number of like instances over the zones of its region, replaces what is ill, scales by alarms</source>
        <translation>Hält eine Zahl gleicher Instanzen über die Zonen ihrer Region verteilt, ersetzt kranke, skaliert nach Alarmen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>no balancer leads to it, and it polls no queue</source>
        <translation>kein Balancer führt zu ihr, und sie fragt keine Queue ab</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>{} auto scaling group</source>
        <translation>{} Auto Scaling group</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>{} auto scaling groups</source>
        <translation>{} Auto Scaling groups</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>auto scaling group {}</source>
        <translation>Auto Scaling group {}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high CPU: {n} of {m}</source>
        <translation>CPU hoch: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high CPU alarm</source>
        <translation>Alarm: CPU hoch</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>many requests: {n} of {m}</source>
        <translation>viele Anfragen: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high request alarm</source>
        <translation>Alarm: viele Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>long backlog: {n} of {m}</source>
        <translation>langer Rückstand: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high backlog alarm</source>
        <translation>Alarm: langer Rückstand</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low CPU: {n} of {m}</source>
        <translation>CPU niedrig: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low CPU alarm</source>
        <translation>Alarm: CPU niedrig</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>few requests: {n} of {m}</source>
        <translation>wenige Anfragen: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low request alarm</source>
        <translation>Alarm: wenige Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>short backlog: {n} of {m}</source>
        <translation>kurzer Rückstand: {n} von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low backlog alarm</source>
        <translation>Alarm: kurzer Rückstand</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>looks again in {in}</source>
        <translation>prüft wieder in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>acts in vain</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>at its most</source>
        <translation>am Maximum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>at its least</source>
        <translation>am Minimum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} down</source>
        <translation>{n} ausgefallen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} out of credits</source>
        <translation>{n} ohne Credits</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>run at {m} %</source>
        <translation>laufen mit {m} %</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot notice</source>
        <translation>{n} Spot-Bescheid</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot notices</source>
        <translation>{n} Spot-Bescheide</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>taken in {in}</source>
        <translation>Rücknahme in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot at risk</source>
        <translation>{n} Spot gefährdet</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>notice in {in}</source>
        <translation>Bescheid in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} throttled</source>
        <translation>{n} gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>tries again in {in}</source>
        <translation>neuer Versuch in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} pending</source>
        <translation>{n} ausstehend</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>runs in {in}</source>
        <translation>läuft in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} end turned away</source>
        <translation>{n} Ende abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} ends turned away</source>
        <translation>{n} Enden abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} held by a hook</source>
        <translation>{n} vom Hook gehalten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>let go in {in}</source>
        <translation>frei in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} booting</source>
        <translation>{n} booten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>up in {in}</source>
        <translation>oben in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} checking</source>
        <translation>{n} in Prüfung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>healthy in {in}</source>
        <translation>gesund in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} warming up</source>
        <translation>{n} laufen warm</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>warm in {in}</source>
        <translation>warm in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} draining</source>
        <translation>{n} leeren sich</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>gone in {in}</source>
        <translation>weg in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} being prepared</source>
        <translation>{n} in Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>for the warm pool</source>
        <translation>für den Warm Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} in the warm pool</source>
        <translation>{n} im Warm Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no zone to launch in</source>
        <translation>keine Zone zum Starten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>refreshing</source>
        <translation>erneuert Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} of {m} replaced</source>
        <translation>{n} von {m} ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no control plane</source>
        <translation>keine Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>asks again in {in}</source>
        <translation>fragt wieder in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no spot in {other}</source>
        <translation>kein Spot in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no launch in {other}</source>
        <translation>kein Start in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>cooling down</source>
        <translation>Cooldown</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{in} left</source>
        <translation>noch {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>scaling out</source>
        <translation>skaliert hoch</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>scaling in</source>
        <translation>skaliert herunter</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} in grace</source>
        <translation>{n} in Schonfrist</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>ends in {in}</source>
        <translation>endet in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node}: the grace period of {other} is over</source>
        <translation>{node}: die Schonfrist von {other} ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node} finds {other} unhealthy: it is replaced</source>
        <translation>{node} findet {other} ungesund: wird ersetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node} evens out its zones: one more in {other} first</source>
        <translation>{node} gleicht seine Zonen aus: erst eine mehr in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node} asks for a spot instance in {other}</source>
        <translation>{node} fordert eine Spot-Instanz in {other} an</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node} asks for an instance in {other}</source>
        <translation>{node} fordert eine Instanz in {other} an</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: its launch call is throttled</source>
        <translation>{node}: der Startaufruf wird gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: the control plane refuses a launch in {other}</source>
        <translation>{node}: die Control Plane verweigert einen Start in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: no spot capacity in {other}</source>
        <translation>{node}: keine Spot-Kapazität in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: no capacity in {other}</source>
        <translation>{node}: keine Kapazität in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: {other} never ran</source>
        <translation>{node}: {other} kam nie in Gang</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} waits for the launch hook of {node}</source>
        <translation>{other} wartet auf den Start-Hook von {node}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} is in service for {node}: it warms up for {1} s</source>
        <translation>{other} ist in Betrieb für {node}: {1} s Warm-up</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: failed checks of {other} do not count for {1} s, its grace period</source>
        <translation>{node}: fehlgeschlagene Prüfungen von {other} zählen {1} s lang nicht, seine Schonfrist</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} has warmed up</source>
        <translation>{other} ist warm</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_pool.cpp"/>
        <source>{other} waits in the warm pool of {node}</source>
        <translation>{other} wartet im Warm Pool von {node}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_pool.cpp"/>
        <source>{node} takes {other} from its warm pool</source>
        <translation>{node} nimmt {other} aus dem Warm Pool</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_refresh.cpp"/>
        <source>{node} refreshes its {1} instances</source>
        <translation>{node} erneuert seine {1} Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_refresh.cpp"/>
        <source>{node} has refreshed its instances</source>
        <translation>{node} hat seine Instanzen erneuert</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: CPU {1} %, low alarm below {2} %</source>
        <translation>{node}: CPU {1} %, niedriger Alarm unter {2} %</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low CPU alarm after {1} datapoints</source>
        <translation>{node}: Alarm CPU niedrig nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low CPU alarm is over</source>
        <translation>{node}: Alarm CPU niedrig ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: CPU {1} %, high alarm above {2} %</source>
        <translation>{node}: CPU {1} %, hoher Alarm über {2} %</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high CPU alarm after {1} datapoints</source>
        <translation>{node}: Alarm CPU hoch nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high CPU alarm is over</source>
        <translation>{node}: Alarm CPU hoch ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} requests a minute and member, low alarm below {2}</source>
        <translation>{node}: {1} Anfragen je Minute und Mitglied, niedriger Alarm unter {2}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low request alarm after {1} datapoints</source>
        <translation>{node}: Alarm wenige Anfragen nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low request alarm is over</source>
        <translation>{node}: Alarm wenige Anfragen ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} requests a minute and member, high alarm above {2}</source>
        <translation>{node}: {1} Anfragen je Minute und Mitglied, hoher Alarm über {2}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high request alarm after {1} datapoints</source>
        <translation>{node}: Alarm viele Anfragen nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high request alarm is over</source>
        <translation>{node}: Alarm viele Anfragen ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} messages wait per member, low alarm below {2}</source>
        <translation>{node}: {1} Nachrichten warten je Mitglied, niedriger Alarm unter {2}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low backlog alarm after {1} datapoints</source>
        <translation>{node}: Alarm kurzer Rückstand nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low backlog alarm is over</source>
        <translation>{node}: Alarm kurzer Rückstand ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} messages wait per member, high alarm above {2}</source>
        <translation>{node}: {1} Nachrichten warten je Mitglied, hoher Alarm über {2}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high backlog alarm after {1} datapoints</source>
        <translation>{node}: Alarm langer Rückstand nach {1} Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high backlog alarm is over</source>
        <translation>{node}: Alarm langer Rückstand ist vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} are needed soon, as a cycle ago</source>
        <translation>{node}: {1} werden bald gebraucht, wie vor einem Zyklus</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: its alarms act in vain, the control plane does not answer</source>
        <translation>{node}: Alarme ohne Wirkung, die Control Plane antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: a scheduled action waits for the control plane</source>
        <translation>{node}: Eine geplante Aktion wartet auf die Control Plane</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: a scheduled action is due</source>
        <translation>{node}: eine geplante Aktion ist fällig</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_spot.cpp"/>
        <source>{node} replaces {other} before it goes</source>
        <translation>{node} ersetzt {other}, bevor sie geht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node} terminates {other}</source>
        <translation>{node} beendet {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{other} waits for the terminate hook of {node}</source>
        <translation>{other} wartet auf den Terminate-Hook von {node}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node} cannot terminate {other}: the control plane does not answer</source>
        <translation>{node} kann {other} nicht beenden: Die Control Plane antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node}: its call to terminate {other} is throttled</source>
        <translation>{node}: Der Aufruf, {other} zu beenden, wird gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node}: the launch hook of {other} is abandoned</source>
        <translation>{node}: der Start-Hook von {other} wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>actions such as "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"</source>
        <translation>Aktionen wie "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" is no scheduled action</source>
        <translation>"{}" ist keine geplante Aktion</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" has a minimum above its maximum</source>
        <translation>"{}" hat ein Minimum über seinem Maximum</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>min at most max</source>
        <translation>min höchstens max</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" wants what is outside its own limits</source>
        <translation>"{}" will, was außerhalb der eigenen Grenzen liegt</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>desired from min to max</source>
        <translation>desired von min bis max</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>steps such as "above 60: +1; above 80: +50 %; below 30: -1; above 95: =10; requests above 900 for 3: +2"</source>
        <translation>Stufen wie "above 60: +1; above 80: +50 %; below 30: -1; above 95: =10; requests above 900 for 3: +2"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>"{}" is no step</source>
        <translation>"{}" ist keine Stufe</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>there are two steps "{}"</source>
        <translation>es gibt zwei Stufen "{}"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>one step from each bound on</source>
        <translation>eine Stufe ab jeder Grenze</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_policies.cpp"/>
        <source>"{}" has no number of datapoints</source>
        <translation>"{}" nennt keine Zahl von Datenpunkten</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_policies.cpp"/>
        <source>a number from 1 to 100, such as "above 60 for 3: +1"</source>
        <translation>eine Zahl von 1 bis 100, wie "above 60 for 3: +1"</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no "{}" to terminate</source>
        <translation>es gibt kein "{}" zu beenden</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>"{}" cannot be terminated, only removed</source>
        <translation>"{}" lässt sich nicht beenden, nur entfernen</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no "{}" that the fault {} could hit</source>
        <translation>es gibt kein "{}", das die Störung {} treffen könnte</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>{} cannot hit "{}"</source>
        <translation>{} kann "{}" nicht treffen</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no fault called "{}"</source>
        <translation>es gibt keine Störung namens "{}"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients.cpp"/>
        <source>{n} hedged</source>
        <translation>{n} gehedgt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Place and load</source>
        <translation>Ort und Last</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Where they are: gives the delay to every region</source>
        <translation>Wo sie sind: gibt die Verzögerung zu jeder Region</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>New requests, whether or not earlier ones were answered (offered load)</source>
        <translation>Neue Anfragen, ob frühere beantwortet wurden oder nicht (angebotene Last)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Constant rate</source>
        <translation>Konstante Rate</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Poisson: many people who do not know of each other; constant: a clock</source>
        <translation>Poisson: viele Menschen, die nichts voneinander wissen; konstant: eine Uhr</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Last mile</source>
        <translation>Letzte Meile</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Round trip between their devices and the nearest network edge</source>
        <translation>Round Trip zwischen ihren Geräten und dem nächsten Netzrand</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Step</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Bursts</source>
        <translation>Bursts</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>How the rate changes: evenly to the peak, at once to the peak, to the peak for a while once or again and again, with the city's local time from 3 in the morning to the peak at 3 in the afternoon, or as the trace file says</source>
        <translation>Wie sich die Rate ändert: gleichmäßig zum Gipfel, sofort zum Gipfel, eine Weile zum Gipfel, einmal oder immer wieder, mit der Ortszeit der Stadt von 3 Uhr nachts bis zum Gipfel um 15 Uhr, oder wie die Trace-Datei sagt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Peak rate</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>What the pattern goes to</source>
        <translation>Worauf das Muster zuläuft</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern begins</source>
        <translation>Muster beginnt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>When the ramp, the step, the spike or the first burst begins</source>
        <translation>Wann Rampe, Sprung, Spitze oder erster Burst beginnt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern lasts</source>
        <translation>Muster dauert</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>How long the ramp, the spike or each burst is</source>
        <translation>Wie lang Rampe, Spitze oder jeder Burst ist</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern repeats</source>
        <translation>Muster wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>From burst to burst; the length of a day, which may be a short one</source>
        <translation>Von Burst zu Burst; die Länge eines Tages, der auch kurz sein darf</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>So many who each wait for an answer, think, and ask again (closed loop); 0: the rate counts (open loop)</source>
        <translation>So viele, von denen jeder auf eine Antwort wartet, nachdenkt und wieder fragt (geschlossene Schleife); 0: die Rate zählt (offene Schleife)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Think time</source>
        <translation>Denkzeit</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of a user, between an answer and the next request</source>
        <translation>Eines Nutzers, zwischen einer Antwort und der nächsten Anfrage</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Trace file</source>
        <translation>Trace-Datei</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of the pattern "as recorded": a file in the scene's folder with comma-separated values, "time" (one request a line) or "time,rate" (requests per second from then on, 0 before the first line); times in seconds since the start, in order; # begins a remark; at most 1,000,000 lines and 16 MiB. It is read once, when the scene is opened or the file first named</source>
        <translation>Des Musters "wie aufgezeichnet": eine Datei im Ordner der Szene mit kommagetrennten Werten, "time" (eine Anfrage je Zeile) oder "time,rate" (Anfragen je Sekunde von da an, 0 vor der ersten Zeile); Zeiten in Sekunden seit dem Start, der Reihe nach; # beginnt eine Bemerkung; höchstens 1.000.000 Zeilen und 16 MiB. Sie wird einmal gelesen, wenn die Szene geöffnet oder die Datei zuerst genannt wird</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Which classes its requests are of: "browse 70 %; search size exponential 2 KiB; buy 5 % keys 1000 zipf 1.1". A size is constant, exponential, uniform or lognormal; of N keys the k-th is asked for in proportion to 1/k^S. Instances may have a program for each class, queues and topics group by key</source>
        <translation>Von welchen Klassen ihre Anfragen sind: "browse 70 %; search size exponential 2 KiB; buy 5 % keys 1000 zipf 1.1". Eine Größe ist constant, exponential, uniform oder lognormal; von N Schlüsseln wird nach dem k-ten im Verhältnis 1/k^S gefragt. Instanzen können für jede Klasse ein Programm haben, Queues und Topics gruppieren nach Schlüssel</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests issued per second</source>
        <translation>Gestellte Anfragen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Share of settled requests that succeeded</source>
        <translation>Anteil der abgeschlossenen Anfragen, die gelangen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>95 % of successful requests took at most this long, retries included</source>
        <translation>95 % der gelungenen Anfragen dauerten höchstens so lange, Wiederholungen eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests without an answer yet</source>
        <translation>Anfragen, die noch keine Antwort haben</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Median response time</source>
        <translation>Median der Antwortzeit</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests given up per second</source>
        <translation>Aufgegebene Anfragen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Attempts beyond the first, since the start</source>
        <translation>Versuche nach dem ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Hedges</source>
        <translation>Hedges</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Second attempts made before the first was answered, since the start</source>
        <translation>Zweite Versuche vor der Antwort auf den ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Attempts that a circuit breaker did not let through, since the start</source>
        <translation>Versuche, die ein Circuit Breaker nicht durchließ, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of the closed loop: who think or wait</source>
        <translation>Der geschlossenen Schleife: die nachdenken oder warten</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>The rate of the pattern right now</source>
        <translation>Die Rate des Musters gerade jetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>the pattern is a trace, and no file is named</source>
        <translation>das Muster ist ein Trace, und keine Datei ist genannt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>setting trace_file</source>
        <translation>Einstellung trace_file</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>a file in the scene's folder</source>
        <translation>eine Datei im Ordner der Szene</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>there are too many classes of requests</source>
        <translation>es gibt zu viele Klassen von Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>at most 63 in a scene</source>
        <translation>höchstens 63 in einer Szene</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>People and devices</source>
        <translation>Menschen, Geräte</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>People in one city who send requests; they wait, retry and give up</source>
        <translation>Menschen in einer Stadt, die Anfragen stellen; sie warten, wiederholen und geben auf</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>sends requests to it and waits for the answers</source>
        <translation>stellt ihm Anfragen und wartet auf die Antworten</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>sends items to it</source>
        <translation>sendet ihm etwas</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>publishes to it</source>
        <translation>veröffentlicht dort</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>not linked</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>{} clients</source>
        <translation>{} Clients</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>clients {}</source>
        <translation>Clients {}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>{} is no {}</source>
        <translation>{0} statt: {1}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>{} is no {} that can be</source>
        <translation>{0} ist nicht möglich: {1}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>seconds from 0 to 31,536,000, such as 12.5</source>
        <translation>Sekunden von 0 bis 31.536.000, etwa 12.5</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>requests per second from 0 to 10,000,000, such as 80.5</source>
        <translation>Anfragen je Sekunde von 0 bis 10.000.000, etwa 80.5</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>these columns are not known</source>
        <translation>diese Spalten sind unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>"time" or "time,rate"</source>
        <translation>"time" oder "time,rate"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there are {} values in the line</source>
        <translation>in der Zeile stehen {} Werte</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>one: a time</source>
        <translation>einer: eine Zeit</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>two: a time and a rate</source>
        <translation>zwei: eine Zeit und eine Rate</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there are too many lines</source>
        <translation>es sind zu viele Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>at most 1,000,000</source>
        <translation>höchstens 1.000.000</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>the time is not after the line before</source>
        <translation>die Zeit liegt nicht nach der Zeile davor</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>times in order</source>
        <translation>Zeiten der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>lines such as "12.5" or "60,80.5"</source>
        <translation>Zeilen wie "12.5" oder "60,80.5"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>classes such as "read 90 %; write keys 1000 zipf 1 size exponential 2 KiB"</source>
        <translation>Klassen wie "read 90 %; write keys 1000 zipf 1 size exponential 2 KiB"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>the class "{}" {}</source>
        <translation>die Klasse "{}" {}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>begins with no name</source>
        <translation>beginnt ohne Namen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no share after its name: a number from 0 to 100 and %</source>
        <translation>hat hinter dem Namen keinen Anteil: eine Zahl von 0 bis 100 und %</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no size that is understood: "4 KiB", "exponential 4 KiB", "uniform 1 KiB 9 KiB" or "lognormal 4 KiB 0.5"</source>
        <translation>hat keine verständliche Größe: "4 KiB", "exponential 4 KiB", "uniform 1 KiB 9 KiB" oder "lognormal 4 KiB 0.5"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no keys that are understood: "keys 1000" or "keys 1000 zipf 1.1"</source>
        <translation>hat keine verständlichen Schlüssel: "keys 1000" oder "keys 1000 zipf 1.1"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>goes on with "{}"</source>
        <translation>geht weiter mit "{}"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>was there before</source>
        <translation>gab es schon</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>there are too many classes</source>
        <translation>es sind zu viele Klassen</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>the shares of the classes are more than 100 %</source>
        <translation>die Anteile der Klassen sind mehr als 100 %</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a policy such as {"type": ["order", {"prefix": "re"}]}</source>
        <translation>eine Policy wie {"type": ["order", {"prefix": "re"}]}</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>line {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the policy is nested too deeply</source>
        <translation>die Policy ist zu tief geschachtelt</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"{}" wants a list of values</source>
        <translation>"{}" will eine Liste von Werten</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the values make more than 150 combinations</source>
        <translation>die Werte ergeben mehr als 150 Kombinationen</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"$or" wants a list of at least two policies</source>
        <translation>"$or" will eine Liste von mindestens zwei Policies</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"$or" wants policies</source>
        <translation>"$or" will Policies</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a value is a text, a number, true or false</source>
        <translation>ein Wert ist ein Text, eine Zahl, true oder false</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a number is beyond a thousand million</source>
        <translation>eine Zahl liegt jenseits einer Milliarde</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>an operator stands alone in its braces</source>
        <translation>ein Operator steht allein in seinen Klammern</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"exists" wants true or false</source>
        <translation>"exists" will true oder false</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"{}" wants a text</source>
        <translation>"{}" will einen Text</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>there is no operator "{}"</source>
        <translation>es gibt keinen Operator "{}"</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"cidr" wants a network such as "10.0.0.0/24"</source>
        <translation>"cidr" will ein Netz wie "10.0.0.0/24"</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"numeric" wants one or two comparisons</source>
        <translation>"numeric" will einen oder zwei Vergleiche</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"numeric" wants comparisons such as "&gt;=", 100</source>
        <translation>"numeric" will Vergleiche wie "&gt;=", 100</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a comma, a bracket or a value</source>
        <translation>Komma, Klammer oder Wert</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the policy is longer than 256 KiB</source>
        <translation>die Policy ist länger als 256 KiB</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>this is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function.cpp"/>
        <source>{node}: a new version is deployed; its environments start cold</source>
        <translation>{node}: eine neue Version ist ausgerollt; ihre Umgebungen starten kalt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function.cpp"/>
        <source>{node} throttles with {1} invocations under way</source>
        <translation>{node} drosselt bei {1} laufenden Aufrufen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Service time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Work of one invocation, or on one message of a batch, with one whole vCPU</source>
        <translation>Arbeit eines Aufrufs, oder an einer Nachricht eines Batches, mit einer ganzen vCPU</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What runs longer is ended: its caller gets an error, its environment initialises anew</source>
        <translation>Was länger läuft, wird beendet: Der Aufrufer bekommt einen Fehler, die Umgebung initialisiert neu</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of work that ends with an error</source>
        <translation>Anteil der Arbeit, der mit einem Fehler endet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of events and messages that fail however often they are tried</source>
        <translation>Anteil der Ereignisse und Nachrichten, die scheitern, so oft man sie auch versucht</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What an invocation does, steps separated by ; or a new line: "work exponential 8 ms", "call TARGET" or "call TARGET optional", "parallel { call A; call B }", "send TARGET 50 %", "reply"; the environment is its own until the last step. Empty: work for the service time, call along all request links, send along all send links but those to destinations, reply</source>
        <translation>Was ein Aufruf tut, Schritte durch ; oder eine neue Zeile getrennt: "work exponential 8 ms", "call TARGET" oder "call TARGET optional", "parallel { call A; call B }", "send TARGET 50 %", "reply"; die Umgebung ist bis zum letzten Schritt belegt. Leer: die Bearbeitungszeit arbeiten, über alle Anfrage-Verbindungen aufrufen, über alle Sende-Verbindungen außer denen zu Destinations senden, antworten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>All linked</source>
        <translation>Alle verbundenen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>One of them</source>
        <translation>Eine davon</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>After the work: along every send link by its probability, or along one of them at most</source>
        <translation>Nach der Arbeit: über jede Sende-Verbindung nach ihrer Wahrscheinlichkeit, oder über höchstens eine</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Brings processor in proportion: one vCPU at 1,769 MB, six at 10,240 MB; with less the work takes longer, and each second costs less</source>
        <translation>Bringt anteilig Prozessor: eine vCPU bei 1.769 MB, sechs bei 10.240 MB; mit weniger dauert die Arbeit länger, und jede Sekunde kostet weniger</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Processor share</source>
        <translation>Prozessoranteil</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Part of the work that the processor does; the rest waits for others and takes as long with any memory</source>
        <translation>Teil der Arbeit, den der Prozessor tut; der Rest wartet auf andere und dauert mit jedem Speicher gleich lang</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Among which that part is spread: more than one vCPU helps only several</source>
        <translation>Auf die sich dieser Teil verteilt: Mehr als eine vCPU hilft nur mehreren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>arm64</source>
        <translation>arm64</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What a second costs; the work takes as long</source>
        <translation>Was eine Sekunde kostet; die Arbeit dauert gleich lang</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Ephemeral storage</source>
        <translation>Ephemeral Storage</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of each environment, in /tmp; what is over 512 MB costs</source>
        <translation>Jeder Umgebung, in /tmp; was über 512 MB liegt, kostet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>.NET</source>
        <translation>.NET</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Gives the usual time to initialise: about 0.2 s, 1.3 s for Java and .NET</source>
        <translation>Gibt die übliche Zeit zum Initialisieren: etwa 0,2 s, 1,3 s bei Java und .NET</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Package size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of the code, unpacked: a large one takes seconds to load</source>
        <translation>Des Codes, entpackt: Ein großes braucht Sekunden zum Laden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Until a new environment is there with its code, before it initialises</source>
        <translation>Bis eine neue Umgebung mit ihrem Code da ist, bevor sie initialisiert</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of runtime and function; unset, it follows from runtime, package and memory. What takes more than 10 s is begun anew as part of the first invocation</source>
        <translation>Von Laufzeit und Funktion; leer folgt sie aus Laufzeit, Paket und Speicher. Was länger als 10 s braucht, beginnt als Teil des ersten Aufrufs neu</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Processor share of it</source>
        <translation>Prozessoranteil davon</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Part of the usual initialisation that more memory makes quicker, and less makes slower</source>
        <translation>Teil der üblichen Initialisierung, den mehr Speicher schneller und weniger langsamer macht</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Idle time</source>
        <translation>Leerlaufzeit</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>An environment that is not used for so long is removed</source>
        <translation>Eine Umgebung, die so lange nicht benutzt wird, wird entfernt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Reuses</source>
        <translation>Nimmt wieder</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The one used last</source>
        <translation>Die zuletzt benutzte</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The one idle longest</source>
        <translation>Die am längsten ruhende</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Which idle environment gets the next invocation</source>
        <translation>Welche ruhende Umgebung den nächsten Aufruf bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failures reset</source>
        <translation>Fehler setzen zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>After an error its environment initialises anew before it serves again; after a timeout it always does</source>
        <translation>Nach einem Fehler initialisiert die Umgebung neu, bevor sie wieder dient; nach einem Timeout immer</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Bills initialisation</source>
        <translation>Berechnet Initialisierung</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Whether it is part of the billed duration</source>
        <translation>Ob sie zur berechneten Dauer gehört</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invoke overhead</source>
        <translation>Aufruf-Overhead</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of the service, for each invocation, before its work begins; not billed</source>
        <translation>Des Dienstes, je Aufruf, bevor die Arbeit beginnt; nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Reserved concurrency</source>
        <translation>Reservierte Concurrency</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Concurrency</source>
        <translation>Concurrency</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>So many of its region's concurrency are its own, and no more; 0: everything is throttled. Unset, it shares what is not reserved</source>
        <translation>So viel der Concurrency ihrer Region ist ihr eigen, und nicht mehr; 0: alles wird gedrosselt. Leer teilt sie, was nicht reserviert ist</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned concurrency</source>
        <translation>Provisioned Concurrency</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that are kept ready, and paid for; what they cannot take runs on demand</source>
        <translation>Umgebungen, die bereitgehalten und bezahlt werden; was sie nicht schaffen, läuft On-Demand</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Scaling rate</source>
        <translation>Skalierungsrate</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>New environments in 10 s: so many at once, and as the rate is refilled all the time, a tenth of it each second after</source>
        <translation>Neue Umgebungen in 10 s: so viele auf einmal, und da die Rate stetig nachgefüllt wird, danach je Sekunde ein Zehntel</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Retry attempts</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of events that fail: after 1 minute, then after 2 more</source>
        <translation>Von Ereignissen, die scheitern: nach 1 Minute, dann nach 2 weiteren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event age</source>
        <translation>Ereignisalter</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>An event that has not been processed by then is given up</source>
        <translation>Ein Ereignis, das bis dahin nicht verarbeitet ist, wird aufgegeben</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event size</source>
        <translation>Ereignisgröße</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>A larger event is refused, where its size is stated</source>
        <translation>Ein größeres Ereignis wird abgewiesen, wo seine Größe angegeben ist</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of events that the internal queue hands over twice</source>
        <translation>Anteil der Ereignisse, die die interne Queue zweimal übergibt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On success</source>
        <translation>Bei Erfolg</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue or topic that it is linked to: gets a record of each event that succeeded</source>
        <translation>Id einer verbundenen Queue oder eines Topics: bekommt einen Eintrag zu jedem gelungenen Ereignis</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On failure</source>
        <translation>Bei Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue or topic that it is linked to: gets events that failed or became too old</source>
        <translation>Id einer verbundenen Queue oder eines Topics: bekommt Ereignisse, die scheiterten oder zu alt wurden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue in its region that gets events that failed or became too old; no link is needed</source>
        <translation>Id einer Queue in ihrer Region, die gescheiterte oder zu alte Ereignisse bekommt; eine Verbindung braucht es nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages of a queue in one invocation, at most; more than 10 need a batching window, and no FIFO queue</source>
        <translation>Nachrichten einer Queue je Aufruf, höchstens; mehr als 10 brauchen ein Batch-Fenster und keine FIFO-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batching window</source>
        <translation>Batch-Fenster</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The first message of a batch waits so long for others; standard queues only</source>
        <translation>Die erste Nachricht eines Batches wartet so lange auf andere; nur Standard-Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Maximum concurrency</source>
        <translation>Maximale Concurrency</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of one queue that are worked on at once, at most; unset, only the function's own limits act</source>
        <translation>Batches einer Queue, an denen zugleich gearbeitet wird, höchstens; leer gelten nur die Grenzen der Funktion</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batch failure</source>
        <translation>Batch-Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The whole batch</source>
        <translation>Der ganze Batch</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failed messages</source>
        <translation>Gescheiterte Nachrichten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What comes back when a message fails: its batch, or it alone (ReportBatchItemFailures); of a FIFO queue, it and all after it</source>
        <translation>Was zurückkommt, wenn eine Nachricht scheitert: ihr Batch oder sie allein (ReportBatchItemFailures); bei einer FIFO-Queue sie und alle danach</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers at the start</source>
        <translation>Poller am Anfang</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of a queue that are read at once to begin with</source>
        <translation>Batches einer Queue, die anfangs zugleich gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers when idle</source>
        <translation>Poller im Leerlauf</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>So few of them are left when nothing comes, if no maximum concurrency is set</source>
        <translation>So wenige bleiben, wenn nichts kommt, sofern keine maximale Concurrency gesetzt ist</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Poller growth</source>
        <translation>Poller-Wachstum</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>More of them in a minute, as long as messages have to wait</source>
        <translation>So viele mehr je Minute, solange Nachrichten warten müssen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Most pollers</source>
        <translation>Höchstens Poller</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of one queue that may be read at once</source>
        <translation>Batches einer Queue, die zugleich gelesen werden dürfen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ConcurrentExecutions: invocations under way, those whose environment starts among them</source>
        <translation>ConcurrentExecutions: laufende Aufrufe, darunter die, deren Umgebung startet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that ended well per second</source>
        <translation>Gut beendete Aufrufe je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>95 % of invocations took at most this long, the start of an environment included</source>
        <translation>95 % der Aufrufe dauerten höchstens so lange, den Start einer Umgebung eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations whose environment had to start or initialise, since the start</source>
        <translation>Aufrufe, deren Umgebung erst starten oder initialisieren musste, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Starting, idle or busy, provisioned ones among them</source>
        <translation>Startend, ruhend oder belegt, bereitgestellte eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Idle</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that wait for an invocation</source>
        <translation>Umgebungen, die auf einen Aufruf warten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Starting</source>
        <translation>Startend</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that are placed or initialise</source>
        <translation>Umgebungen, die platziert werden oder initialisieren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that failed, timed out or were throttled per second</source>
        <translation>Aufrufe, die scheiterten, abliefen oder gedrosselt wurden, je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations: let in since the start, throttled ones apart</source>
        <translation>Invocations: seit dem Start eingelassen, ohne gedrosselte</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Errors: invocations that failed, timeouts among them, since the start</source>
        <translation>Errors: gescheiterte Aufrufe, Timeouts eingeschlossen, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that were ended by their timeout, since the start</source>
        <translation>Aufrufe, die ihr Timeout beendete, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttles</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttles: attempts that were not let in, since the start</source>
        <translation>Throttles: nicht eingelassene Versuche, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration: of an invocation without the start of its environment, mean since the start</source>
        <translation>Duration: eines Aufrufs ohne den Start seiner Umgebung, Mittel seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned environments that are ready or busy</source>
        <translation>Bereitgestellte Umgebungen, die bereit oder belegt sind</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned in use</source>
        <translation>Bereitgestellte belegt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencyUtilization: share of them at work</source>
        <translation>ProvisionedConcurrencyUtilization: Anteil davon, der arbeitet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On provisioned</source>
        <translation>Auf bereitgestellten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencyInvocations, since the start</source>
        <translation>ProvisionedConcurrencyInvocations, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Spillover</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencySpilloverInvocations: on demand, as all provisioned ones were at work</source>
        <translation>ProvisionedConcurrencySpilloverInvocations: On-Demand, da alle bereitgestellten arbeiteten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Unreserved in use</source>
        <translation>Unreserviert belegt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>UnreservedConcurrentExecutions: what functions of its region use of what is not reserved</source>
        <translation>UnreservedConcurrentExecutions: was Funktionen ihrer Region vom nicht Reservierten nutzen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Asynchronous events that wait for another attempt</source>
        <translation>Asynchrone Ereignisse, die auf einen weiteren Versuch warten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events received</source>
        <translation>Ereignisse empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventsReceived, since the start</source>
        <translation>AsyncEventsReceived, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventAge: of the oldest event that waits or runs</source>
        <translation>AsyncEventAge: des ältesten Ereignisses, das wartet oder läuft</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events dropped</source>
        <translation>Ereignisse verworfen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventsDropped: given up with nowhere to go, since the start</source>
        <translation>AsyncEventsDropped: aufgegeben ohne Ziel, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event retries</source>
        <translation>Ereigniswiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Further attempts after errors, since the start</source>
        <translation>Weitere Versuche nach Fehlern, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Dead-lettered</source>
        <translation>In Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events moved to its dead-letter queue, since the start</source>
        <translation>In ihre Dead-Letter-Queue verschobene Ereignisse, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Destination failures</source>
        <translation>Destination-Fehler</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>DestinationDeliveryFailures, since the start</source>
        <translation>DestinationDeliveryFailures, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers</source>
        <translation>Poller</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Readers of its queues, one batch each</source>
        <translation>Leser ihrer Queues, je ein Batch</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches held</source>
        <translation>Batches zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttled batches that are tried again</source>
        <translation>Gedrosselte Batches, die erneut versucht werden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages returned</source>
        <translation>Zurückgegebene Nachrichten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages that failed in a batch that did not, since the start</source>
        <translation>Nachrichten, die in einem Batch scheiterten, der gelang, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Received in vain</source>
        <translation>Vergebens empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches that were throttled until they were visible again, since the start</source>
        <translation>Batches, die gedrosselt waren, bis sie wieder sichtbar wurden, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration of all invocations, each rounded up to 1 ms</source>
        <translation>Dauer aller Aufrufe, je auf 1 ms aufgerundet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>GB-seconds</source>
        <translation>GB-Sekunden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Billed duration times memory, on demand and provisioned</source>
        <translation>Berechnete Dauer mal Arbeitsspeicher, On-Demand und bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Requests, durations and what is kept ready at list prices of us-east-1, without the free tier</source>
        <translation>Anfragen, Dauern und was bereitgehalten wird zu Listenpreisen von us-east-1, ohne Freikontingent</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Attempts of its calls and sends beyond the first, since the start</source>
        <translation>Versuche ihrer Aufrufe und Sendungen nach dem ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Second attempts of its calls before the first was answered, since the start</source>
        <translation>Zweite Versuche ihrer Aufrufe vor der Antwort auf den ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Attempts of its calls and sends that a circuit breaker did not let through, since the start</source>
        <translation>Versuche ihrer Aufrufe und Sendungen, die ein Circuit Breaker nicht durchließ, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Usual start</source>
        <translation>Üblicher Start</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Placement and initialisation of a new environment, mean</source>
        <translation>Platzierung und Initialisierung einer neuen Umgebung, Mittel</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>it has no link to send to {}{}</source>
        <translation>es hat keine Verbindung, um an {} zu senden{}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a link to it</source>
        <translation>eine Verbindung dorthin</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>it may run longer than {} hides a message from others</source>
        <translation>sie darf länger laufen, als {} eine Nachricht vor anderen verbirgt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>at most its visibility timeout, {}; a sixth of that is advised</source>
        <translation>höchstens ihr Visibility Timeout, {}; empfohlen ist ein Sechstel davon</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} is a FIFO queue</source>
        <translation>{} ist eine FIFO-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>at most 10</source>
        <translation>höchstens 10</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>the queue {} is in another region</source>
        <translation>die Queue {} ist in einer anderen Region</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>function and queue in one region</source>
        <translation>Funktion und Queue in einer Region</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>only {} are reserved for it</source>
        <translation>nur {} sind für sie reserviert</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a batch of more than 10 has to wait for its messages</source>
        <translation>ein Batch von mehr als 10 muss auf seine Nachrichten warten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a batching_window of at least 1 s</source>
        <translation>ein batching_window von mindestens 1 s</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>the FIFO topic {} delivers to queues only</source>
        <translation>das FIFO-Topic {} stellt nur an Queues zu</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a standard topic, or a queue between the two</source>
        <translation>ein Standard-Topic, oder eine Queue zwischen beiden</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AWS Lambda</source>
        <translation>AWS Lambda</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Code that runs when it is asked to: an environment for each invocation, started and removed by the provider</source>
        <translation>Code, der läuft, wenn er gerufen wird: eine Umgebung je Aufruf, vom Anbieter gestartet und entfernt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>sends an item to it after the work</source>
        <translation>sendet ihm nach der Arbeit etwas</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>publishes to it after the work</source>
        <translation>veröffentlicht dort nach der Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>calls it during the work, and waits</source>
        <translation>ruft es während der Arbeit auf und wartet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>nothing invokes it</source>
        <translation>nichts ruft sie auf</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} function</source>
        <translation>{} Funktion</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} functions</source>
        <translation>{} Funktionen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>function {}</source>
        <translation>Funktion {}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_environments.cpp"/>
        <source>{node} loses {1} environments with {other}</source>
        <translation>{node} verliert {1} Umgebungen mit {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_events.cpp"/>
        <source>{node}: an event that cannot be processed goes to {other}</source>
        <translation>{node}: ein nicht verarbeitbares Ereignis geht an {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_events.cpp"/>
        <source>{node}: an event that cannot be processed is lost</source>
        <translation>{node}: ein nicht verarbeitbares Ereignis ist verloren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node}: little comes from {other}, it reads it with {1} pollers</source>
        <translation>{node}: aus {other} kommt wenig, gelesen wird mit {1} Pollern</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node} adds pollers: messages wait in {other}, it reads it with {1}</source>
        <translation>{node} nimmt mehr Poller: in {other} warten Nachrichten, gelesen wird mit {1}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node} reads {other} with {1} pollers, the most it may have</source>
        <translation>{node} liest {other} mit {1} Pollern, so vielen wie erlaubt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_program.cpp"/>
        <source>{node}: an invocation ran into its timeout of {1} s and was ended</source>
        <translation>{node}: ein Aufruf lief in seinen Timeout von {1} s und wurde beendet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} reserved</source>
        <translation>{m} reserviert</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>region allows {m}</source>
        <translation>Region erlaubt {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>grows by {m} in 10 s</source>
        <translation>wächst um {m} in 10 s</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>10 x {m} a second</source>
        <translation>10 x {m} je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} timed out</source>
        <translation>{n} abgelaufen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>may run {m} s</source>
        <translation>darf {m} s laufen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} batch held</source>
        <translation>{n} Batch zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} batches held</source>
        <translation>{n} Batches zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>back in {in}</source>
        <translation>zurück in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} event waits</source>
        <translation>{n} Ereignis wartet</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} events wait</source>
        <translation>{n} Ereignisse warten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>retry in {in}</source>
        <translation>Wiederholung in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} initialising</source>
        <translation>{n} initialisieren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} starting</source>
        <translation>{n} starten</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>ready in {in}</source>
        <translation>bereit in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>initialises in {in}</source>
        <translation>initialisiert in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} provisioned</source>
        <translation>{n} bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} in use</source>
        <translation>{m} belegt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no environment</source>
        <translation>keine Umgebung</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} warm</source>
        <translation>{n} warm</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>next goes in {in}</source>
        <translation>nächste geht in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} events lost</source>
        <translation>{n} Ereignisse verloren</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no destination</source>
        <translation>keine Destination</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} dead-lettered</source>
        <translation>{n} in Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>queue hides too briefly</source>
        <translation>Queue verbirgt zu kurz</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} s are advised</source>
        <translation>{m} s empfohlen</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>breaker open</source>
        <translation>Breaker offen</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>probes in {in}</source>
        <translation>probt in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>breaker half open</source>
        <translation>Breaker halb offen</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>{n} of {m} probes well</source>
        <translation>{n} von {m} Proben gut</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>retries used up</source>
        <translation>Wiederholungen erschöpft</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>budget is empty</source>
        <translation>Budget ist leer</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>{n} of {m} tokens left</source>
        <translation>{n} von {m} Tokens übrig</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a step such as "work constant 5 ms", "call db", "parallel { call a; call b }", "send orders" or "reply"</source>
        <translation>ein Schritt wie "work constant 5 ms", "call db", "parallel { call a; call b }", "send orders" oder "reply"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is one too many</source>
        <translation>ist einer zu viel</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at most {} steps</source>
        <translation>höchstens {} Schritte</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is a parallel block within another</source>
        <translation>ist ein parallel-Block in einem anderen</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>cannot stand in a parallel block</source>
        <translation>kann nicht in einem parallel-Block stehen</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>only calls between its braces</source>
        <translation>nur Aufrufe zwischen seinen Klammern</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is not understood</source>
        <translation>ist unverständlich</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>goes on with {} that has no meaning here</source>
        <translation>geht weiter mit {}, das hier nichts bedeutet</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a quotation mark that is not closed</source>
        <translation>hat ein Anführungszeichen, das nicht geschlossen ist</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a brace too many</source>
        <translation>hat eine Klammer zu viel</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no service time: {}</source>
        <translation>hat keine Bearbeitungszeit: {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no size after "per": {}</source>
        <translation>hat keine Größe hinter "per": {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a size such as "KiB" or "64 KiB"</source>
        <translation>eine Größe wie "KiB" oder "64 KiB"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say which class</source>
        <translation>sagt nicht, welche Klasse</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"class NAME { work 5 ms; reply }"</source>
        <translation>"class NAME { work 5 ms; reply }"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no block</source>
        <translation>hat keinen Block</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is the second program of that class</source>
        <translation>ist das zweite Programm dieser Klasse</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a block that is not closed</source>
        <translation>hat einen Block, der nicht geschlossen ist</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a "}" after its steps</source>
        <translation>eine "}" hinter seinen Schritten</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has an empty block</source>
        <translation>hat einen leeren Block</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at least one step between its braces</source>
        <translation>mindestens ein Schritt zwischen seinen Klammern</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say what to call</source>
        <translation>sagt nicht, was aufzurufen ist</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"call TARGET" or "call TARGET optional"</source>
        <translation>"call TARGET" oder "call TARGET optional"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>goes on with {}</source>
        <translation>geht weiter mit {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>nothing or "optional" after the target</source>
        <translation>nichts oder "optional" hinter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say where to send</source>
        <translation>sagt nicht, wohin zu senden ist</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"send TARGET" or "send TARGET 50 %"</source>
        <translation>"send TARGET" oder "send TARGET 50 %"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no share in {}</source>
        <translation>hat keinen Anteil in {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a share such as "50 %" or "0.5"</source>
        <translation>ein Anteil wie "50 %" oder "0.5"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"parallel { call a; call b }"</source>
        <translation>"parallel { call a; call b }"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a "}" after its calls</source>
        <translation>eine "}" hinter seinen Aufrufen</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at least one call between its braces</source>
        <translation>mindestens ein Aufruf zwischen seinen Klammern</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>step {} {} {}</source>
        <translation>Schritt {} {} {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no link to {}{}</source>
        <translation>hat keine Verbindung zu {}{}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>names something that is called, not sent to</source>
        <translation>nennt etwas, das aufgerufen wird, nicht beschickt</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>names something that is sent to, not called</source>
        <translation>nennt etwas, das beschickt wird, nicht aufgerufen</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>the program is too long</source>
        <translation>das Programm ist zu lang</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>answers again after step {}</source>
        <translation>antwortet nach Schritt {} noch einmal</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>one reply</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>it never replies{}, and {} waits for an answer</source>
        <translation>es antwortet nie{}, und {} wartet auf eine Antwort</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>{} to the class {}</source>
        <translation>{} für die Klasse {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a step "reply"</source>
        <translation>ein Schritt "reply"</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_credits.cpp"/>
        <source>{node} is out of CPU credits: it runs at {1} % of its CPUs</source>
        <translation>{node} hat keine CPU-Credits mehr: läuft mit {1} % der CPUs</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_credits.cpp"/>
        <source>{node} has CPU credits again</source>
        <translation>{node} hat wieder CPU-Credits</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Its hourly price and, where slots are not stated, its work slots follow from it</source>
        <translation>Stundenpreis und, wo Slots nicht angegeben sind, die Arbeits-Slots folgen daraus</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Windows takes some three minutes longer to boot, and its licence costs 0.046 USD an hour and vCPU</source>
        <translation>Windows braucht zum Booten rund drei Minuten länger, und seine Lizenz kostet 0.046 USD je Stunde und vCPU</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Purchase option</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved capacity</source>
        <translation>Reservierte Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Spot: cheaper, until the provider wants the capacity back, two minutes after it has said so. Reserved: an instance or savings plan for a year, cheaper, paid for whether it runs or not. Reserved capacity: kept for it, paid for in full whether it runs or not</source>
        <translation>Spot: günstiger, bis der Anbieter die Kapazität zurückwill, zwei Minuten nachdem er es gesagt hat. Reserviert: Reserved Instance oder Savings Plan für ein Jahr, günstiger, bezahlt, ob sie läuft oder nicht. Reservierte Kapazität: für sie freigehalten, voll bezahlt, ob sie läuft oder nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Spot price</source>
        <translation>Spot-Preis</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of the on-demand price that a spot instance costs</source>
        <translation>Anteil am On-Demand-Preis, den eine Spot-Instanz kostet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved price</source>
        <translation>Reservierter Preis</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of the on-demand price that a reserved instance costs each hour; licences are not cheaper</source>
        <translation>Anteil am On-Demand-Preis, den eine reservierte Instanz jede Stunde kostet; Lizenzen sind nicht günstiger</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>When interrupted</source>
        <translation>Bei Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What becomes of a spot instance that is taken back; a stopped one starts again once there is capacity, a hibernated one goes on then with its memory, but leaves with its notice, not two minutes later</source>
        <translation>Was aus einer Spot-Instanz wird, die zurückgenommen wird; eine gestoppte startet wieder, sobald es Kapazität gibt, eine im Ruhezustand macht dann mit ihrem Speicher weiter, geht aber schon mit dem Bescheid, nicht erst zwei Minuten danach</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Drains on notice</source>
        <translation>Leert sich bei Bescheid</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From its spot notice on it leaves its balancers and polls no more, finishes what it has, and ends</source>
        <translation>Ab dem Spot-Bescheid verlässt sie ihre Balancer, fragt nicht mehr ab, macht fertig, was sie hat, und endet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How many requests or messages it works on at once; unset, one for each vCPU of the type</source>
        <translation>An wie vielen Anfragen oder Nachrichten sie zugleich arbeitet; leer eine je vCPU des Typs</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work on one request or message, in its slot</source>
        <translation>Arbeit an einer Anfrage oder Nachricht, in ihrem Slot</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU share</source>
        <translation>CPU-Anteil</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How much of a busy slot's time its processor works; the rest it waits for disks, networks and others</source>
        <translation>Wie viel der Zeit eines belegten Slots der Prozessor arbeitet; den Rest wartet er auf Platten, Netze und andere</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Contention</source>
        <translation>Contention</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Load makes it slower: with n slots busy work takes 1 + contention * (n - 1) times as long, and more by coherency</source>
        <translation>Last macht sie langsamer: Mit n belegten Slots dauert Arbeit 1 + contention * (n - 1) Mal so lange, und mehr durch Coherency</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Coherency</source>
        <translation>Coherency</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What busy slots cost each other: with n of them work takes coherency * n * (n - 1) times its time longer</source>
        <translation>Was belegte Slots einander kosten: Mit n davon dauert Arbeit coherency * n * (n - 1) Mal ihre Zeit länger</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>GC pause</source>
        <translation>GC-Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>So long its garbage collector stops all work at once, time and again: what is under way takes longer by that, and health checks wait. 0: never</source>
        <translation>So lange hält ihre Speicherbereinigung immer wieder alle Arbeit zugleich an: Was läuft, dauert um so viel länger, und Health Checks warten. 0: nie</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work between pauses</source>
        <translation>Arbeit zwischen Pausen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work fills the memory: after so much of it, in all slots together, comes the next pause. Twice the load makes twice the pauses</source>
        <translation>Arbeit füllt den Speicher: Nach so viel davon, in allen Slots zusammen, kommt die nächste Pause. Doppelte Last bringt doppelt so viele Pausen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU credits</source>
        <translation>CPU-Credits</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>As its family</source>
        <translation>Wie die Familie</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Unlimited</source>
        <translation>Unlimited</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of T types, when their credits are used up: standard ones run at their baseline, unlimited ones go on and may be charged for it. By family: T2 standard, T3 and T4g unlimited</source>
        <translation>Bei T-Typen, wenn die Credits verbraucht sind: standard läuft mit der Baseline, unlimited macht weiter und kostet womöglich extra. Nach Familie: T2 standard, T3 und T4g unlimited</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Credits at first</source>
        <translation>Credits am Anfang</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU credits of a T type that is there from the start of the run; unset, and for one that is launched later: T2 has 30 for each vCPU, others none</source>
        <translation>CPU-Credits eines T-Typs, der von Anfang an da ist; leer, und bei später gestarteten: T2 hat 30 je vCPU, andere keine</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Waiting line</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests that may wait for a slot; one more is refused</source>
        <translation>Anfragen, die auf einen Slot warten dürfen; eine mehr wird abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Boot time</source>
        <translation>Boot-Zeit</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From start until its program listens</source>
        <translation>Vom Start, bis das Programm lauscht</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>One launched during the run waits so long for its host before it boots; not billed yet</source>
        <translation>Eine im Lauf gestartete wartet so lange auf ihren Host, bevor sie bootet; noch nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Hibernating</source>
        <translation>Gang in den Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Its memory is written to its disk for so long until it is off; billed until then</source>
        <translation>So lange wird ihr Speicher auf die Platte geschrieben, bis sie aus ist; bis dahin wird sie berechnet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Resuming</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of one that was hibernated: its memory is read back, and its program goes on where it was; nothing boots</source>
        <translation>Einer, die im Ruhezustand war: Ihr Speicher wird zurückgelesen, und ihr Programm macht weiter, wo es war; nichts startet neu</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Recovery alarm</source>
        <translation>Recovery-Alarm</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>So many failed status checks in a row, one a minute, until it is moved to another host of its zone, where it boots; 0: there is no alarm</source>
        <translation>So viele Statusprüfungen hintereinander, eine je Minute, müssen scheitern, bis sie auf einen anderen Host ihrer Zone umzieht, wo sie bootet; 0: kein Alarm</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Queues it polls</source>
        <translation>Abgefragte Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Messages asked for in one receive</source>
        <translation>Nachrichten, um die ein Abruf bittet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Receives under way at once; 0: one for each slot</source>
        <translation>Abrufe, die zugleich laufen; 0: einer je Slot</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Pause after an empty receive</source>
        <translation>Pause nach leerem Abruf</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A poller whose receive failed, or found nothing and did not wait for it, asks again so long after</source>
        <translation>Ein Poller, dessen Abruf fehlschlug oder ohne zu warten nichts fand, fragt so viel später wieder</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Pause after another one</source>
        <translation>Pause nach einem weiteren</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The same where its receive before had brought nothing, too; the guide's example for clients without the back-off of an SDK is 400 ms</source>
        <translation>Dasselbe, wo auch sein Abruf davor nichts brachte; das Beispiel des Leitfadens für Clients ohne das Back-off eines SDK sind 400 ms</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>As long as it holds a message it asks this often that it stay hidden; 0: never</source>
        <translation>Solange sie eine Nachricht hält, bittet sie so oft, dass diese verborgen bleibt; 0: nie</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Heartbeat extends by</source>
        <translation>Heartbeat verlängert um</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Each heartbeat hides the message for so long from then on; whole seconds</source>
        <translation>Jeder Heartbeat verbirgt die Nachricht von da an so lange; ganze Sekunden</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of work that fails at its end: a caller gets an error, a message comes back</source>
        <translation>Anteil der Arbeit, der am Ende scheitert: Ein Aufrufer bekommt einen Fehler, eine Nachricht kommt zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of messages that fail whoever works on them, and however often</source>
        <translation>Anteil der Nachrichten, die scheitern, wer auch an ihnen arbeitet und wie oft</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of work at whose end the process crashes with all that it holds: callers are refused, messages come back after their visibility timeouts</source>
        <translation>Anteil der Arbeit, an deren Ende der Prozess mit allem abstürzt, was er hält: Aufrufer werden abgewiesen, Nachrichten kommen nach ihren Visibility Timeouts zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Restart time</source>
        <translation>Neustartzeit</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From a crash until the process works again; the machine stays up</source>
        <translation>Von einem Absturz, bis der Prozess wieder arbeitet; die Maschine bleibt oben</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What comes back when a message fails that came with others in one receive: it alone, or all of them</source>
        <translation>Was zurückkommt, wenn eine Nachricht scheitert, die mit anderen in einem Abruf kam: sie allein oder alle</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Repeats receives</source>
        <translation>Wiederholt Abrufe</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A receive that is not answered is made again, twice at most, under the same attempt id: a FIFO queue gives the same messages again</source>
        <translation>Ein unbeantworteter Abruf wird, höchstens zweimal, mit derselben Attempt-Id wiederholt: Eine FIFO-Queue gibt dieselben Nachrichten noch einmal</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Send batch</source>
        <translation>Sende-Batch</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Calls and sends</source>
        <translation>Aufrufe und Sendungen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Items that go along a send link in one call, at most</source>
        <translation>Was höchstens in einem Aufruf über eine Sende-Verbindung geht</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Send batch window</source>
        <translation>Sende-Batch-Fenster</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The first item of a batch waits so long for others; then it goes with what there is</source>
        <translation>Das Erste eines Batches wartet so lange auf anderes; dann geht, was da ist</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Delete batch</source>
        <translation>Lösch-Batch</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Messages of a queue that are deleted in one call, at most</source>
        <translation>Nachrichten einer Queue, die in einem Aufruf gelöscht werden, höchstens</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Delete batch window</source>
        <translation>Lösch-Batch-Fenster</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The first message to be deleted waits so long for others; then they go. It stays hidden no longer for it</source>
        <translation>Die erste zu löschende Nachricht wartet so lange auf andere; dann gehen sie. Länger verborgen bleibt sie dafür nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Honours deadlines</source>
        <translation>Beachtet Deadlines</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of requests that state one: work and calls for a caller who has given up are not begun, and its own calls are given up when the caller's time is over, which they state in turn</source>
        <translation>Von Anfragen, die eine nennen: Arbeit und Aufrufe für einen Aufrufer, der aufgegeben hat, beginnen nicht, und eigene Aufrufe werden aufgegeben, wenn dessen Zeit um ist, die sie ihrerseits nennen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What it does with a request or message, steps separated by ; or a new line: "work exponential 8 ms", "call TARGET" or "call TARGET optional" (holding the slot), "parallel { call A; call B }", "send TARGET" or "send TARGET 50 %", "reply"; "work 2 ms per KiB" goes by the request's size, "class NAME { work 5 ms; reply }" is for requests of a class. TARGET is the id or name of what a link leads to. Empty: work for the service time, call along all request links, send along all send links, reply</source>
        <translation>Was sie mit einer Anfrage oder Nachricht tut, Schritte durch ; oder eine neue Zeile getrennt: "work exponential 8 ms", "call TARGET" oder "call TARGET optional" (der Slot bleibt belegt), "parallel { call A; call B }", "send TARGET" oder "send TARGET 50 %", "reply"; "work 2 ms per KiB" richtet sich nach der Größe der Anfrage, "class NAME { work 5 ms; reply }" gilt für Anfragen einer Klasse. TARGET ist Id oder Name dessen, wohin eine Verbindung führt. Leer: die Bearbeitungszeit arbeiten, über alle Anfrage-Verbindungen aufrufen, über alle Sende-Verbindungen senden, antworten</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>95 % of the work took at most this long here, waiting included</source>
        <translation>95 % der Arbeit dauerten hier höchstens so lange, Warten eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests and messages finished per second</source>
        <translation>Fertiggestellte Anfragen und Nachrichten je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of slots at work right now</source>
        <translation>Anteil der Slots, die gerade arbeiten</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU utilisation right now: slots at work, as far as they do not wait for others</source>
        <translation>CPU-Auslastung gerade jetzt: arbeitende Slots, soweit sie nicht auf anderes warten</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Balance of a burstable instance, none for others; below zero it owes what it spent in advance</source>
        <translation>Guthaben einer Burst-Instanz, sonst keines; unter null schuldet sie, was sie vorab verbrauchte</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Status check</source>
        <translation>Statusprüfung</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>1 while its status checks fail: host or system do not answer; else 0</source>
        <translation>1, solange die Statusprüfungen scheitern: Host oder System antwortet nicht; sonst 0</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests refused or failed per second</source>
        <translation>Abgewiesene oder gescheiterte Anfragen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Seconds that it is billed for: from running on, at least 60 a start; of a reserved one all</source>
        <translation>Sekunden, die berechnet werden: ab „running“, mindestens 60 je Start; bei einer reservierten alle</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Billed time at the list price of type and region, by its purchase option</source>
        <translation>Berechnete Zeit zum Listenpreis von Typ und Region, nach ihrer Kaufoption</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of its process, since the start</source>
        <translation>Ihres Prozesses, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>GC pauses</source>
        <translation>GC-Pausen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of its garbage collector, since the start</source>
        <translation>Ihrer Speicherbereinigung, seit Beginn</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How long all its work stood still in them</source>
        <translation>Wie lange alle ihre Arbeit darin stillstand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Slots for work, busy or free</source>
        <translation>Slots für Arbeit, belegt oder frei</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Amazon EC2</source>
        <translation>Amazon EC2</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A machine with work slots: answers requests, polls queues, calls and sends on</source>
        <translation>Eine Maschine mit Arbeits-Slots: beantwortet Anfragen, fragt Queues ab, ruft auf und sendet weiter</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>calls it during the work, holding the slot</source>
        <translation>ruft es während der Arbeit auf und hält den Slot</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>nothing calls it, and it polls no queue</source>
        <translation>nichts ruft sie auf, und sie fragt keine Queue ab</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>{} instance</source>
        <translation>{} Instanz</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>{} instances</source>
        <translation>{} Instanzen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>instance {}</source>
        <translation>Instanz {}</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>draining</source>
        <translation>leert sich</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>finishing</source>
        <translation>macht fertig</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>checking</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>no check passed yet</source>
        <translation>noch keine Prüfung bestanden</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>next check in {in}</source>
        <translation>nächste Prüfung in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} delete failed</source>
        <translation>{n} Löschung gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} deletes failed</source>
        <translation>{n} Löschungen gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>worked on again</source>
        <translation>wieder in Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>out of credits</source>
        <translation>keine Credits</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>runs at {n} %</source>
        <translation>läuft mit {n} %</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} refused</source>
        <translation>{n} abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>of batches</source>
        <translation>von Batches</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} past deadline</source>
        <translation>{n} nach Deadline</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>rebalance recommended</source>
        <translation>Rebalance empfohlen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>spot notice</source>
        <translation>Spot-Bescheid</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>hibernated</source>
        <translation>im Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>hibernating</source>
        <translation>geht in Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} status check failed</source>
        <translation>{n} Statusprüfung gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} status checks failed</source>
        <translation>{n} Statusprüfungen gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>another host in {in}</source>
        <translation>anderer Host in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} launch refused</source>
        <translation>{n} Start abgelehnt</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} launches refused</source>
        <translation>{n} Starts abgelehnt</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>resuming</source>
        <translation>macht weiter</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>rebooting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>booting</source>
        <translation>bootet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>by its provider</source>
        <translation>durch den Anbieter</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>messages return</source>
        <translation>Nachrichten kommen zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is launching: pending for {1} s</source>
        <translation>{node} wird gestartet: {1} s ausstehend</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: the control plane refuses its launch, it tries again in {1} s</source>
        <translation>{node}: die Control Plane verweigert den Start, neuer Versuch in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: insufficient instance capacity in {other}, it tries again in {1} s</source>
        <translation>{node}: nicht genug Instanzkapazität in {other}, neuer Versuch in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: no spot capacity in {other}, it tries again in {1} s</source>
        <translation>{node}: keine Spot-Kapazität in {other}, neuer Versuch in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} resumes: its memory is read for {1} s</source>
        <translation>{node} wird wieder aufgenommen: Speicher wird {1} s lang gelesen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} boots: {1} s</source>
        <translation>{node} bootet: {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} goes on where it was</source>
        <translation>{node} macht weiter, wo sie war</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} has booted</source>
        <translation>{node} ist gebootet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is rebooted: its provider maintains the host</source>
        <translation>{node} startet neu: der Anbieter wartet den Host</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is being terminated: it finishes what it has</source>
        <translation>{node} wird beendet, macht fertig</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is terminated</source>
        <translation>{node} ist beendet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is at risk: a rebalance is recommended</source>
        <translation>{node} ist gefährdet: Rebalance empfohlen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets a spot notice: it is interrupted at once</source>
        <translation>{node} bekommt einen Spot-Bescheid: Unterbrechung sofort</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets a spot notice: it is interrupted in {1} s</source>
        <translation>{node} bekommt einen Spot-Bescheid: Unterbrechung in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is interrupted: its spot capacity is taken back</source>
        <translation>{node} ist unterbrochen: die Spot-Kapazität ist zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets spot capacity again: it starts</source>
        <translation>{node} bekommt wieder Spot-Kapazität und startet</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} hibernates: its memory is written for {1} s</source>
        <translation>{node} geht in den Ruhezustand: Speicher wird {1} s lang geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is hibernated</source>
        <translation>{node} ist im Ruhezustand</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_status.cpp"/>
        <source>{node} is moved to another host: {1} status checks failed</source>
        <translation>{node} zieht auf einen anderen Host um: {1} Statusprüfungen gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_worker.cpp"/>
        <source>{node} has crashed with {1} pieces of work</source>
        <translation>{node} ist mit {1} Arbeiten abgestürzt</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_worker.cpp"/>
        <source>{node} has started again</source>
        <translation>{node} ist wieder gestartet</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>there is a character that no id has</source>
        <translation>darin ist ein Zeichen, das keine Id hat</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>the id of a queue</source>
        <translation>die Id einer Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Probability</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>How often the work sends along this link</source>
        <translation>Wie oft die Arbeit über diese Verbindung sendet</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message delay</source>
        <translation>Nachrichten-Verzögerung</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a queue: each message's own delay, instead of the queue's; a FIFO queue refuses it</source>
        <translation>An eine Queue: eigene Verzögerung je Nachricht statt der der Queue; eine FIFO-Queue weist sie ab</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message groups</source>
        <translation>Message Groups</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each message belongs to one of so many groups; a FIFO queue refuses those without (0)</source>
        <translation>Jede Nachricht gehört zu einer von so vielen Gruppen; eine FIFO-Queue weist Nachrichten ohne ab (0)</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Group skew</source>
        <translation>Gruppenschiefe</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>0: all groups are equally likely; 1: the k-th gets 1/k of the first one's messages (Zipf)</source>
        <translation>0: alle Gruppen sind gleich wahrscheinlich; 1: die k-te bekommt 1/k der Nachrichten der ersten (Zipf)</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Group by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Key: what a request with a key causes belongs to the group of that key, which with fewer groups several keys share; without a key chance decides</source>
        <translation>Schlüssel: Was eine Anfrage mit Schlüssel auslöst, gehört zur Gruppe dieses Schlüssels, die sich bei weniger Gruppen mehrere teilen; ohne Schlüssel entscheidet der Zufall</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Distinct bodies</source>
        <translation>Verschiedene Inhalte</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>So many different contents are sent, for content-based de-duplication; 0: no two are equal</source>
        <translation>So viele verschiedene Inhalte werden gesendet, für die inhaltsbasierte De-Duplizierung; 0: keine zwei sind gleich</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>De-duplication id</source>
        <translation>De-Duplizierungs-Id</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each message states an id of its own, which its retries repeat; off: it states none</source>
        <translation>Jede Nachricht nennt eine eigene Id, die ihre Wiederholungen behalten; aus: keine</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Of each message, for filters of subscriptions: "type: order 70 %, refund; price: 1..500"; $key and $class are those of the request that it comes from</source>
        <translation>Jeder Nachricht, für Filter von Abonnements: "type: order 70 %, refund; price: 1..500"; $key und $class sind die der Anfrage, aus der sie stammt</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Values in each message's body, for filters on bodies: "customer.vip: true 5 %; total: 1..500"</source>
        <translation>Werte im Body jeder Nachricht, für Filter auf Bodies: "customer.vip: true 5 %; total: 1..500"</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Bytes of each message, attributes included: "4 KiB", "uniform 1 KiB 300 KiB", "exponential 8 KiB", "lognormal 4 KiB 1"; unset, size does not matter</source>
        <translation>Bytes jeder Nachricht, Attribute eingeschlossen: "4 KiB", "uniform 1 KiB 300 KiB", "exponential 8 KiB", "lognormal 4 KiB 1"; leer spielt die Größe keine Rolle</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Attempts after the first that failed</source>
        <translation>Versuche nach dem ersten gescheiterten</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Pause before the first retry; it doubles with every further one</source>
        <translation>Pause vor der ersten Wiederholung; mit jeder weiteren verdoppelt sie sich</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off cap</source>
        <translation>Backoff-Grenze</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The pause grows no longer than this</source>
        <translation>Länger wird die Pause nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Decorrelated</source>
        <translation>Dekorreliert</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Full: anything up to the pause; equal: half of it fixed, half random; decorrelated: from the first pause to three times the one before</source>
        <translation>Voll: alles bis zur Pause; gleich: die Hälfte fest, die Hälfte zufällig; dekorreliert: von der ersten Pause bis zum Dreifachen der vorigen</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off growth</source>
        <translation>Backoff-Wachstum</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Doubling</source>
        <translation>Verdoppelnd</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Whether the pause doubles with every retry or stays the same</source>
        <translation>Ob die Pause mit jeder Wiederholung doppelt so lang wird oder gleich bleibt</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry budget</source>
        <translation>Retry-Budget</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Guards</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries that each request earns, 0.1: one for ten; without any left a failure is final. 0: no budget</source>
        <translation>Wiederholungen, die jede Anfrage verdient, 0.1: eine je zehn; ohne Rest ist ein Fehler endgültig. 0: kein Budget</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry reserve</source>
        <translation>Retry-Reserve</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries that the budget can save up; there from the start</source>
        <translation>Wiederholungen, die das Budget ansparen kann; von Anfang an da</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Standard retry mode of the SDKs, as in botocore, 2026-08</source>
        <translation>Standard retry mode of the SDKs, as in botocore, 2026-08</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry tokens</source>
        <translation>Retry-Tokens</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>In a full bucket that pays for retries, 500 in the SDKs; when it cannot, a failure is final. 0: no bucket</source>
        <translation>In einem vollen Bucket, der Wiederholungen bezahlt, 500 in den SDKs; reicht er nicht, ist ein Fehler endgültig. 0: kein Bucket</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Cost of a retry</source>
        <translation>Kosten einer Wiederholung</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens; a request that succeeds after retries gives back what its last one took</source>
        <translation>Tokens; eine Anfrage, die nach Wiederholungen gelingt, gibt zurück, was die letzte nahm</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Cost after a timeout</source>
        <translation>Kosten nach einem Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens of a retry after an attempt that timed out</source>
        <translation>Tokens einer Wiederholung nach einem abgelaufenen Versuch</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Success gives back</source>
        <translation>Erfolg gibt zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens, of a request that succeeds without a retry</source>
        <translation>Tokens, einer Anfrage, die ohne Wiederholung gelingt</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Share of failed calls from which on none is made for a while; 0: no breaker</source>
        <translation>Anteil gescheiterter Aufrufe, ab dem eine Weile keiner gemacht wird; 0: kein Breaker</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker looks at</source>
        <translation>Breaker betrachtet</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The last so many calls; it does not open before there were so many</source>
        <translation>Die letzten so vielen Aufrufe; vorher öffnet er nicht</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker pause</source>
        <translation>Breaker-Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>An open breaker lets nothing through for so long</source>
        <translation>So lange lässt ein offener Breaker nichts durch</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker probes</source>
        <translation>Breaker-Proben</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Calls that it then lets through; when all of them succeed it closes</source>
        <translation>Aufrufe, die er dann durchlässt; gelingen alle, schließt er</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Filter policy</source>
        <translation>Filter Policy</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Delivers only what matches, as JSON: {"type": ["order", {"prefix": "re"}]}; empty: everything</source>
        <translation>Stellt nur zu, was passt, als JSON: {"type": ["order", {"prefix": "re"}]}; leer: alles</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Filter scope</source>
        <translation>Filterbereich</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>What the filter policy looks at</source>
        <translation>Worauf die Filter Policy schaut</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Id of a queue that gets what could not be delivered; empty: that is lost</source>
        <translation>Id einer Queue, die bekommt, was nicht zugestellt werden konnte; leer: das ist verloren</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: attempts after the first</source>
        <translation>An einen Web-Endpunkt: Versuche nach dem ersten</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries at once</source>
        <translation>Sofortige Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them without a pause</source>
        <translation>An einen Web-Endpunkt: so viele ohne Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries before back-off</source>
        <translation>Wiederholungen vor dem Backoff</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them at the shortest pause</source>
        <translation>An einen Web-Endpunkt: so viele mit der kürzesten Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries after back-off</source>
        <translation>Wiederholungen nach dem Backoff</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them at the longest pause</source>
        <translation>An einen Web-Endpunkt: so viele mit der längsten Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Shortest pause</source>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: where the back-off begins</source>
        <translation>An einen Web-Endpunkt: wo der Backoff beginnt</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: where the back-off ends</source>
        <translation>An einen Web-Endpunkt: wo der Backoff endet</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off function</source>
        <translation>Backoff-Funktion</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Arithmetic</source>
        <translation>Arithmetisch</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Geometric</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: how the pauses grow between the two</source>
        <translation>An einen Web-Endpunkt: wie die Pausen dazwischen wachsen</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Most a second</source>
        <translation>Höchstens je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: deliveries that leave in a second, repeats among them; unset, any number</source>
        <translation>An einen Web-Endpunkt: Zustellungen je Sekunde, Wiederholungen eingeschlossen; leer: beliebig viele</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry jitter</source>
        <translation>Retry-Jitter</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each pause before a retry is longer or shorter by a random part of itself, this at most</source>
        <translation>Jede Pause vor einer Wiederholung ist um einen zufälligen Teil ihrer selbst länger oder kürzer, höchstens um diesen</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Raw message delivery</source>
        <translation>Raw Message Delivery</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To queues and web endpoints: the message as it is, without the envelope that adds 900 bytes; with more than 10 attributes that fails</source>
        <translation>An Queues und Web-Endpunkte: die Nachricht wie sie ist, ohne den Umschlag, der 900 Byte kostet; mit mehr als 10 Attributen scheitert das</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>One way; unset, it follows from the places of both ends</source>
        <translation>Eine Richtung; leer folgt sie aus den Orten beider Enden</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Share of packets, either way, that vanish</source>
        <translation>Anteil der Pakete, in beiden Richtungen, die verschwinden</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The caller gives up after this long and may try again</source>
        <translation>So lange wartet der Aufrufer, gibt dann auf und versucht es womöglich erneut</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Hedge after</source>
        <translation>Hedge nach</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The caller asks a second time when there is no answer by then, and takes the first; for reads</source>
        <translation>Der Aufrufer fragt ein zweites Mal, wenn bis dahin keine Antwort da ist, und nimmt die erste; für Lesezugriffe</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>States its deadline</source>
        <translation>Nennt seine Deadline</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The request says when its caller gives up; balancers pass that on, and instances that honour deadlines do no work in vain</source>
        <translation>Die Anfrage sagt, wann ihr Aufrufer aufgibt; Balancer geben das weiter, und Instanzen, die Deadlines beachten, arbeiten nicht vergebens</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>An attempt to send counts as failed after this long</source>
        <translation>So lange ohne Antwort, und ein Sendeversuch gilt als gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A target silent for this long gives a gateway timeout; unset, the balancer's idle timeout</source>
        <translation>Ein Ziel, das so lange schweigt, ergibt einen Gateway-Timeout; ohne Angabe gilt der Idle Timeout des Load Balancers</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A receive (beyond its wait) or delete counts as failed after this long</source>
        <translation>So lange ohne Antwort (über das Warten hinaus), und ein Abruf oder Löschen gilt als gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A delivery attempt counts as failed after this long</source>
        <translation>So lange ohne Antwort, und ein Zustellversuch gilt als gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>over capacity in {other}</source>
        <translation>über der Kapazität in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>scales in {other}</source>
        <translation>skaliert in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>twice the capacity in {in}</source>
        <translation>doppelte Kapazität in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>clients still know {other}</source>
        <translation>Clients kennen {other} noch</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>for {in}</source>
        <translation>noch {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>fails open</source>
        <translation>Fail-open</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} of {m} healthy</source>
        <translation>{n} von {m} gesund</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>shifted away</source>
        <translation>verlagert</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>from {other}</source>
        <translation>weg von {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>shifts from nowhere</source>
        <translation>Verlagerung ohne Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>no such zone in its region</source>
        <translation>keine solche Zone in seiner Region</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>leaves {other}</source>
        <translation>verlässt {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>fails open in {other}</source>
        <translation>Fail-open in {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} starts slowly</source>
        <translation>{n} startet langsam</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} start slowly</source>
        <translation>{n} starten langsam</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>full share in {in}</source>
        <translation>voller Anteil in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} gets less</source>
        <translation>{n} bekommt weniger</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} get less</source>
        <translation>{n} bekommen weniger</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>failing too often</source>
        <translation>scheitern zu oft</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} is over its capacity in {other}: more than {1} requests a second are refused</source>
        <translation>{node} ist in {other} über seiner Kapazität: mehr als {1} Anfragen pro Sekunde werden abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} scales in {other}: twice the capacity in {1} s</source>
        <translation>{node} skaliert in {other}: doppelte Kapazität in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} takes {1} requests a second in {other}</source>
        <translation>{node} nimmt in {other} {1} Anfragen pro Sekunde an</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>that is no id of a zone</source>
        <translation>das ist keine Id einer Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>the id of a zone, or nothing</source>
        <translation>die Id einer Zone, oder nichts</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Application: deals out requests by the algorithm, and makes errors with codes. Network: passes connections on; all of a flow go to the target that its hash gives, and those of an unhealthy target are reset</source>
        <translation>Application: verteilt Anfragen nach dem Algorithmus und macht Fehler mit Codes. Network: reicht Verbindungen durch; alle eines Flows gehen an das Ziel, das sein Hash ergibt, und die eines ungesunden Ziels werden zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Sticky sessions</source>
        <translation>Sticky Sessions</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of an application balancer: a user's requests go to the target that served the first of them, as long as it is in service. A user is the key of a request, or one of the sessions below</source>
        <translation>Beim Application Balancer: Anfragen eines Nutzers gehen an das Ziel, das die erste bediente, solange es in Betrieb ist. Ein Nutzer ist der Schlüssel einer Anfrage oder eine der Sessions unten</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Stickiness lasts</source>
        <translation>Stickiness dauert</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>So long after its first request a user is dealt out anew</source>
        <translation>So lange nach der ersten Anfrage wird ein Nutzer neu zugeteilt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of so many users, or flows, are the requests that have no key, each by chance; with few of them load is uneven</source>
        <translation>Von so vielen Nutzern oder Flows stammen Anfragen ohne Schlüssel, je zufällig; bei wenigen ist die Last ungleich</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Idle timeout</source>
        <translation>Idle Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of an application balancer: a connection silent for so long is closed; a target that has not answered by then is a gateway timeout (504). A link to a target may state another timeout</source>
        <translation>Eines Application Load Balancers: Eine Verbindung, die so lange schweigt, wird geschlossen; ein Ziel, das bis dahin nicht geantwortet hat, ist ein Gateway-Timeout (504). Eine Verbindung zu einem Ziel kann einen anderen Timeout angeben</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Flow idle timeout</source>
        <translation>Flow-Leerlauf-Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of a network balancer: a flow that is not used for so long is forgotten, and its next packets make a new one; a target silent for so long has lost it, unless the link to it states another timeout</source>
        <translation>Eines Network Load Balancers: Ein Flow, der so lange nicht benutzt wird, wird vergessen, und seine nächsten Pakete ergeben einen neuen; ein Ziel, das so lange schweigt, hat ihn verloren, wenn die Verbindung dorthin keinen anderen Timeout angibt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Round robin</source>
        <translation>Round Robin</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Least outstanding requests</source>
        <translation>Wenigste offene Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Weighted random</source>
        <translation>Gewichtet zufällig</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Less busy of two</source>
        <translation>Der freiere von zweien</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Which healthy target gets the next request</source>
        <translation>Welches gesunde Ziel die nächste Anfrage bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Mitigates anomalies</source>
        <translation>Mildert Anomalien</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With weighted random: a target that fails far more often than the others gets less, step by step</source>
        <translation>Mit gewichtet zufällig: Ein Ziel, das weit öfter scheitert als die anderen, bekommt schrittweise weniger</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Slow start</source>
        <translation>Slow Start</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>A target that becomes healthy gets a share that grows evenly for so long; 0: the full one at once. Not with least outstanding requests</source>
        <translation>Ein Ziel, das gesund wird, bekommt einen Anteil, der so lange gleichmäßig wächst; 0: sofort den vollen. Nicht mit wenigsten offenen Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Shifts away from</source>
        <translation>Verlagert weg von</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Id of a zone whose targets get nothing while those of others are healthy; empty: none</source>
        <translation>Id einer Zone, deren Ziele nichts bekommen, solange die anderer gesund sind; leer: keine</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Cross-zone</source>
        <translation>Cross-Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Off: clients spread evenly over zones, and each zone's share stays within it</source>
        <translation>Aus: Clients verteilen sich gleichmäßig auf Zonen, und der Anteil jeder Zone bleibt in ihr</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Clients keep addresses</source>
        <translation>Clients behalten Adressen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With cross-zone off: so long clients may come to a zone that has left the DNS, by a zonal shift or for want of healthy targets; they move over evenly. 0: at once. The service says 60 s</source>
        <translation>Ohne Cross-Zone: So lange können Clients noch in eine Zone kommen, die das DNS verlassen hat, durch einen Zonal Shift oder mangels gesunder Ziele; sie wechseln gleichmäßig. 0: sofort. Der Dienst nennt 60 s</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity per zone</source>
        <translation>Kapazität je Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests a second that the balancer's own nodes take in each zone, to begin with; more are refused (503). Unset: all</source>
        <translation>Anfragen pro Sekunde, die die eigenen Knoten des Load Balancers in jeder Zone anfangs annehmen; mehr werden abgewiesen (503). Ohne Angabe: alle</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Scales out in</source>
        <translation>Skaliert hoch in</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Nodes that could not bear the load if another zone were lost take twice as much after so long; 0: never. In a run they get no smaller</source>
        <translation>Knoten, die die Last beim Ausfall einer anderen Zone nicht trügen, nehmen nach dieser Zeit doppelt so viel an; 0: nie. In einem Lauf werden sie nicht kleiner</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests per connection</source>
        <translation>Anfragen je Verbindung</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>That clients make over one connection, on average. For the bill alone: a capacity unit is 25 new connections a second</source>
        <translation>Die Clients im Mittel über eine Verbindung stellen. Nur für die Rechnung: Eine Kapazitätseinheit sind 25 neue Verbindungen pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Check interval</source>
        <translation>Check-Intervall</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Time between two health checks of a target</source>
        <translation>Zeit zwischen zwei Health Checks eines Ziels</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Check timeout</source>
        <translation>Check-Timeout</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>A check without an answer counts as failed after this long</source>
        <translation>Ein so lange unbeantworteter Check gilt als gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>First check after</source>
        <translation>Erster Check nach</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Phase of the checks: the first one comes this long after the start</source>
        <translation>Phase der Checks: Der erste kommt so lange nach dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Healthy threshold</source>
        <translation>Schwelle gesund</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Passed checks in a row until an unhealthy target gets requests again</source>
        <translation>Bestandene Checks in Folge, bis ein ungesundes Ziel wieder Anfragen bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Unhealthy threshold</source>
        <translation>Schwelle ungesund</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Failed checks in a row until a target gets no more requests</source>
        <translation>Gescheiterte Checks in Folge, bis ein Ziel keine Anfragen mehr bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Fails open below</source>
        <translation>Fail-open unter</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Target group health</source>
        <translation>Zustand der Zielgruppe</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With fewer healthy targets all of them get requests, unhealthy ones, too. With cross-zone off each zone counts its own</source>
        <translation>Mit weniger gesunden Zielen bekommen alle Anfragen, auch ungesunde. Ohne Cross-Zone zählt jede Zone ihre eigenen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Fails open below percent</source>
        <translation>Fail-open unter Prozent</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>The same in percent of the registered targets; 0: off. Below either of the two is enough</source>
        <translation>Dasselbe in Prozent der registrierten Ziele; 0: aus. Eine der beiden Grenzen genügt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Leaves a zone below</source>
        <translation>Verlässt eine Zone unter</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With cross-zone off: a zone with fewer healthy targets gets nothing while another has enough; 0: off. Not fewer than what it fails open below</source>
        <translation>Ohne Cross-Zone: Eine Zone mit weniger gesunden Zielen bekommt nichts, solange eine andere genug hat; 0: aus. Nicht weniger als die Grenze für Fail-open</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Leaves a zone below percent</source>
        <translation>Verlässt eine Zone unter Prozent</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>The same in percent of the zone's registered targets; 0: off</source>
        <translation>Dasselbe in Prozent der registrierten Ziele der Zone; 0: aus</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Deregistration delay</source>
        <translation>Deregistration Delay</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Deregistration</source>
        <translation>Deregistrierung</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>How long a target that is being terminated drains: no new requests, those in flight finish; what is still open then is cut</source>
        <translation>Wie lange ein Ziel, das beendet wird, sich leert: keine neuen Anfragen, laufende werden fertig; was dann noch offen ist, wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests that came in per second</source>
        <translation>Eingegangene Anfragen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets that get requests</source>
        <translation>Ziele, die Anfragen bekommen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Registered targets, those that drain left out</source>
        <translation>Registrierte Ziele, ohne die, die sich leeren</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests that a target has not answered yet; a silent one keeps them until the idle timeout, or that of the link to it</source>
        <translation>Anfragen, die ein Ziel noch nicht beantwortet hat; ein schweigendes behält sie bis zum Idle Timeout, oder dem der Verbindung dorthin</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests answered with an error of target or balancer (502, 503, 504)</source>
        <translation>Anfragen, die mit einem Fehler von Ziel oder Balancer (502, 503, 504) beantwortet wurden</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that a target refused or broke off</source>
        <translation>Anfragen seit dem Start, die ein Ziel abwies oder abbrach</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that found no target, or no room in the balancer's node</source>
        <translation>Anfragen seit Beginn, die kein Ziel fanden, oder keinen Platz im Knoten des Load Balancers</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that a target did not answer in time</source>
        <translation>Anfragen seit dem Start, die ein Ziel nicht rechtzeitig beantwortete</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start whose client had given up before the answer came</source>
        <translation>Anfragen seit dem Start, deren Client vor der Antwort aufgegeben hatte</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Resets</source>
        <translation>Resets</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of a network balancer: requests since the start whose connection was reset or found no target</source>
        <translation>Beim Network Balancer: Anfragen seit dem Start, deren Verbindung zurückgesetzt wurde oder kein Ziel fand</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that were more than the balancer's nodes take in their zone; counted as 503 or resets, too</source>
        <translation>Anfragen seit Beginn, die mehr waren, als die Knoten des Load Balancers in ihrer Zone annehmen; auch als 503 oder Resets gezählt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>95 % of answers took the target at most this long</source>
        <translation>95 % der Antworten brauchte das Ziel höchstens so lange</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Initial</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>New targets that have not passed their first check</source>
        <translation>Neue Ziele, die ihren ersten Check nicht bestanden haben</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Unhealthy</source>
        <translation>Ungesund</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Registered targets that failed their checks</source>
        <translation>Registrierte Ziele, die ihre Checks nicht bestanden</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Draining</source>
        <translation>Leert sich</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets that get nothing new and finish what they have</source>
        <translation>Ziele, die nichts Neues bekommen und fertig machen, was sie haben</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>LCU-hours</source>
        <translation>LCU-Stunden</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity units of all hours: new connections, open requests or bytes, whichever are most in an hour</source>
        <translation>Kapazitätseinheiten aller Stunden: neue Verbindungen, offene Anfragen oder Bytes, was in einer Stunde am meisten ist</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Begun hours and capacity units at list prices of us-east-1, in any region</source>
        <translation>Angefangene Stunden und Kapazitätseinheiten zu Listenpreisen von us-east-1, in jeder Region</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>a zone would fail open before the balancer leaves it</source>
        <translation>eine Zone würde Fail-open, bevor der Load Balancer sie verlässt</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>at least {}{}, or 0</source>
        <translation>mindestens {}{} oder 0</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Elastic Load Balancing</source>
        <translation>Elastic Load Balancing</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Spreads requests over healthy targets; finds dead ones only by its health checks</source>
        <translation>Verteilt Anfragen auf gesunde Ziele; tote findet er nur durch seine Health Checks</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>passes requests on to it while it is healthy</source>
        <translation>reicht ihm Anfragen weiter, solange es gesund ist</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>no targets</source>
        <translation>keine Ziele</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>{} load balancer</source>
        <translation>{} Load Balancer</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>{} load balancers</source>
        <translation>{} Load Balancer</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>load balancer {}</source>
        <translation>Load Balancer {}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} passed check {1} of {2}</source>
        <translation>{other}: Check {1} von {2} bestanden</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is in service</source>
        <translation>{other} ist in Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is in service again</source>
        <translation>{other} ist wieder in Betrieb</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} failed check {1} of {2}</source>
        <translation>{other}: Check {1} von {2} gescheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is out: no more requests for it</source>
        <translation>{other} bekommt keine Anfragen mehr</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{node} resets {1} connections to {other}</source>
        <translation>{node} setzt {1} Verbindungen zu {other} zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>no target is healthy: {node} fails open and tries all of them</source>
        <translation>kein Ziel gesund: {node} versucht alle (Fail-open)</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets are healthy: {node} fails open and tries all of them</source>
        <translation>{1} von {2} Zielen gesund: {node} versucht alle (Fail-open)</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets are healthy: {node} tries no others</source>
        <translation>{1} von {2} Zielen gesund: {node} versucht keine anderen</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: it gets no more of {node}</source>
        <translation>{1} von {2} Zielen in {other} gesund: von {node} kommt dorthin nichts mehr</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: it gets its share of {node}</source>
        <translation>{1} von {2} Zielen in {other} gesund: von {node} kommt dorthin wieder ein Anteil</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: {node} tries all of them</source>
        <translation>{1} von {2} Zielen in {other} gesund: {node} versucht dort alle</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} starts slowly: its full share in {1} s</source>
        <translation>{other} startet langsam: voller Anteil in {1} s</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} fails {1} % of its requests: it gets less</source>
        <translation>{other} lässt {1} % seiner Anfragen scheitern: bekommt weniger</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} drains for {1} s: it gets nothing new</source>
        <translation>{other} leert sich {1} s lang: bekommt nichts Neues</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{node} cuts {1} requests that {other} still has</source>
        <translation>{node} bricht {1} Anfragen ab, die {other} noch hat</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>fields such as "type: order 70 %, refund; price: 1..500"</source>
        <translation>Felder wie "type: order 70 %, refund; price: 1..500"</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a message has at most 30 fields</source>
        <translation>eine Nachricht hat höchstens 30 Felder</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a field is NAME: VALUE, VALUE ...</source>
        <translation>ein Feld ist NAME: VALUE, VALUE ...</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>the shares of a field are more than 100 %</source>
        <translation>die Anteile eines Feldes sind mehr als 100 %</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a share is a number before the %</source>
        <translation>ein Anteil ist eine Zahl vor dem %</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a range goes from the lower number to the higher one</source>
        <translation>ein Bereich geht von der kleineren Zahl zur größeren</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>after the $ comes key or class</source>
        <translation>hinter dem $ steht key oder class</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>a size such as "4 KiB", "uniform 1 KiB 300 KiB" or "lognormal 4 KiB 1"</source>
        <translation>eine Größe wie "4 KiB", "uniform 1 KiB 300 KiB" oder "lognormal 4 KiB 1"</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no size with a unit</source>
        <translation>es gibt keine Größe mit einer Einheit</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no second size with a unit</source>
        <translation>es gibt keine zweite Größe mit einer Einheit</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no sigma after the median</source>
        <translation>hinter dem Median fehlt Sigma</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>something follows that has no meaning there</source>
        <translation>es folgt etwas, das dort nichts bedeutet</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>a message has at least 1 byte</source>
        <translation>eine Nachricht hat mindestens 1 Byte</translation>
    </message>
    <message>
        <location filename="../../core/services/places/function_account.cpp"/>
        <source>its region's functions may run {} at once, and {} of them are reserved</source>
        <translation>die Funktionen der Region dürfen zu {} zugleich laufen, und {} davon sind reserviert</translation>
    </message>
    <message>
        <location filename="../../core/services/places/function_account.cpp"/>
        <source>at least {} that are not reserved, so {} reserved at most</source>
        <translation>mindestens {} unreserviert, also höchstens {} reserviert</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>AWS Region</source>
        <translation>AWS Region</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>A place on the earth, isolated from other regions; zones and regional services stand in it</source>
        <translation>Ein Ort auf der Erde, isoliert von anderen Regionen; Zonen und regionale Dienste stehen darin</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Which real region this is; its place gives delays to clients and other regions</source>
        <translation>Welche echte Region das ist; ihr Ort gibt Verzögerungen zu Clients und anderen Regionen</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Function concurrency</source>
        <translation>Concurrency der Funktionen</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>How many invocations the functions in this region may run at once, all together; one more is throttled</source>
        <translation>Wie viele Aufrufe die Funktionen dieser Region zugleich laufen lassen dürfen, alle zusammen; einer mehr wird gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Availability Zone</source>
        <translation>Availability Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>One failure domain of its region, with power, cooling and network of its own</source>
        <translation>Eine Fehlerdomäne ihrer Region, mit eigenem Strom, eigener Kühlung und eigenem Netz</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} region</source>
        <translation>{} Region</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} regions</source>
        <translation>{} Regionen</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>region {}</source>
        <translation>Region {}</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} zone</source>
        <translation>{} Zone</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} zones</source>
        <translation>{} Zonen</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>zone {}</source>
        <translation>Zone {}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue.cpp"/>
        <source>{node}: a message is visible again after {1} receives</source>
        <translation>{node}: Nachricht wieder sichtbar, Abruf {1}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue.cpp"/>
        <source>{node}: a message goes to {other} after {1} receives</source>
        <translation>{node}: Nachricht nach Abruf {1} an {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ids of queues, spaces between them</source>
        <translation>Ids von Queues, Leerzeichen dazwischen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>dead letters of a FIFO queue go to a FIFO queue, and {} is a standard queue</source>
        <translation>Dead Letters einer FIFO-Queue gehen an eine FIFO-Queue, und {} ist eine Standard-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>setting type</source>
        <translation>Einstellung type</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>a FIFO queue as its dead-letter queue</source>
        <translation>eine FIFO-Queue als Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>dead letters of a standard queue go to a standard queue, and {} is a FIFO queue</source>
        <translation>Dead Letters einer Standard-Queue gehen an eine Standard-Queue, und {} ist eine FIFO-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>a standard queue as its dead-letter queue</source>
        <translation>eine Standard-Queue als Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: order within each message group, and no de-duplication id stored twice in 5 minutes; fixed when it is created</source>
        <translation>FIFO: Reihenfolge in jeder Message Group, und keine De-Duplizierungs-Id zweimal in 5 Minuten; steht ab dem Anlegen fest</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A received message stays hidden this long; not deleted by then, it comes back</source>
        <translation>So lange bleibt eine empfangene Nachricht verborgen; ist sie bis dahin nicht gelöscht, kommt sie zurück</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Receive wait time</source>
        <translation>Receive Wait Time</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Long polling: an empty receive waits this long for a message</source>
        <translation>Long Polling: So lange wartet ein leerer Abruf auf eine Nachricht</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Delivery delay</source>
        <translation>Zustell-Verzögerung</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A sent message becomes visible only after this long</source>
        <translation>Eine gesendete Nachricht wird erst nach dieser Zeit sichtbar</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A message older than this, counted from its sending, is gone</source>
        <translation>Eine Nachricht, die ab dem Senden älter ist, ist weg</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Maximum receives</source>
        <translation>Höchstens empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive and limits</source>
        <translation>Redrive und Grenzen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive policy: after so many receives the next attempt moves it to the linked dead-letter queue</source>
        <translation>Redrive Policy: Nach so vielen Abrufen verschiebt der nächste sie in die verbundene Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>In-flight limit</source>
        <translation>In-flight-Grenze</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Received and not yet deleted messages; beyond it a receive gets nothing</source>
        <translation>Empfangene, noch nicht gelöschte Nachrichten; darüber bekommt ein Abruf nichts</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Duplicate rate</source>
        <translation>Duplikatrate</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Standard queues</source>
        <translation>Standard-Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>At least once: how often a receive or a delete misses a stored copy, which is then delivered again</source>
        <translation>At least once: wie oft ein Abruf oder Löschen eine gespeicherte Kopie verfehlt, die dann noch einmal zugestellt wird</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Storage servers</source>
        <translation>Speicherserver</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages are spread over so many; with more than one, order is best effort</source>
        <translation>Nachrichten sind auf so viele verteilt; bei mehr als einem ist die Reihenfolge Best Effort</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Short poll asks</source>
        <translation>Short Poll fragt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>So many servers, from a random one on; a long poll asks all of them</source>
        <translation>So viele Server, von einem zufälligen an; ein Long Poll fragt alle</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Content-based de-duplication</source>
        <translation>Inhaltsbasierte De-Duplizierung</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: where a sender states no de-duplication id, a hash of the body is the id</source>
        <translation>FIFO: Wo ein Sender keine De-Duplizierungs-Id nennt, ist ein Hash des Bodys die Id</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>De-duplication scope</source>
        <translation>De-Duplizierungs-Bereich</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Message group</source>
        <translation>Message Group</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: where an id may stand only once within 5 minutes</source>
        <translation>FIFO: wo eine Id binnen 5 Minuten nur einmal stehen darf</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Throughput limit</source>
        <translation>Durchsatzgrenze</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Per queue</source>
        <translation>Je Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Per message group</source>
        <translation>Je Message Group</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: per message group, together with that de-duplication scope, is high throughput: the quota holds for each partition</source>
        <translation>FIFO: je Message Group, zusammen mit diesem De-Duplizierungsbereich, ist hoher Durchsatz: Das Kontingent gilt je Partition</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Call quota</source>
        <translation>Aufrufkontingent</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: sends, receives and deletes that are taken in a second, each, by the queue or a partition</source>
        <translation>FIFO: Sende-, Abruf- und Löschaufrufe, die Queue oder Partition je Sekunde annimmt, jeweils</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO, high throughput: there are never more of them</source>
        <translation>FIFO, hoher Durchsatz: mehr werden es nie</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive allow</source>
        <translation>Redrive erlaubt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>As a dead-letter queue</source>
        <translation>Als Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>All queues</source>
        <translation>Allen Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>No queue</source>
        <translation>Keiner Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Those named</source>
        <translation>Den genannten</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Which queues may use this one as their dead-letter queue</source>
        <translation>Welche Queues diese als Dead-Letter-Queue nutzen dürfen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Allowed sources</source>
        <translation>Erlaubte Quellen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Ids of queues, for redrive allow "those named"</source>
        <translation>Ids von Queues, für "Redrive erlaubt: den genannten"</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Move-back rate</source>
        <translation>Rücklegerate</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Dead letters that go back to their source in a second, once they are told to</source>
        <translation>Dead Letters, die je Sekunde zu ihrer Quelle zurückgehen, sobald sie sollen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Purge takes</source>
        <translation>Purge dauert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Times and sizes</source>
        <translation>Zeiten und Größen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>From the order to purge until what was sent before is gone</source>
        <translation>Vom Auftrag, bis weg ist, was vorher gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A larger message is refused, where senders state how large theirs are</source>
        <translation>Eine größere Nachricht wird abgewiesen, wo Sender ihre Größe angeben</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Send latency</source>
        <translation>Sendelatenz</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Time to store a message in several zones before the sender is told</source>
        <translation>Zeit, eine Nachricht in mehreren Zonen zu speichern, bevor der Sender Bescheid bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesVisible: what a receive may return</source>
        <translation>ApproximateNumberOfMessagesVisible: was ein Abruf liefern kann</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>In flight</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesNotVisible: received and hidden, not yet deleted</source>
        <translation>ApproximateNumberOfMessagesNotVisible: empfangen und verborgen, noch nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateAgeOfOldestMessage: of those that wait; without what was received three times or more</source>
        <translation>ApproximateAgeOfOldestMessage: der wartenden; ohne dreimal oder öfter empfangene</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesSent: accepted per second</source>
        <translation>NumberOfMessagesSent: je Sekunde angenommen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesDeleted: per second</source>
        <translation>NumberOfMessagesDeleted: je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesDelayed: not visible yet</source>
        <translation>ApproximateNumberOfMessagesDelayed: noch nicht sichtbar</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Wait p95</source>
        <translation>Wartezeit p95</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>95 % of messages were received at most this long after their sending</source>
        <translation>95 % der Nachrichten wurden höchstens so lange nach dem Senden empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redelivered</source>
        <translation>Neu zugestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Receives beyond a message's first, since the start</source>
        <translation>Abrufe einer Nachricht nach dem ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages moved here by another queue's redrive policy</source>
        <translation>Von der Redrive Policy einer anderen Queue hierher verschobene Nachrichten</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesReceived: since the start</source>
        <translation>NumberOfMessagesReceived: seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Empty receives</source>
        <translation>Leere Abrufe</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfEmptyReceives: receives that brought nothing, since the start</source>
        <translation>NumberOfEmptyReceives: Abrufe, die nichts brachten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Groups in flight</source>
        <translation>Gruppen in Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfGroupsWithInflightMessages: nothing more of them is received until that message is done</source>
        <translation>ApproximateNumberOfGroupsWithInflightMessages: Von ihnen wird nichts mehr empfangen, bis jene Nachricht erledigt ist</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>De-duplicated</source>
        <translation>De-dupliziert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sends that a FIFO queue accepted and did not store, since the start</source>
        <translation>Sendungen, die eine FIFO-Queue annahm und nicht speicherte, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Noisy tenants</source>
        <translation>Laute Mandanten</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Message groups of a standard queue whose messages come after the others'</source>
        <translation>Message Groups einer Standard-Queue, deren Nachrichten nach denen der anderen kommen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Moved back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Dead letters that went back to their source, since the start</source>
        <translation>Dead Letters, die zu ihrer Quelle zurückgingen, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Purged</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages taken by purges, since the start</source>
        <translation>Durch Purge entfernte Nachrichten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>SentMessageSize: bytes of a sent message, mean since the start, where senders state them</source>
        <translation>SentMessageSize: Bytes einer gesendeten Nachricht, Mittel seit dem Start, wo Sender sie angeben</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Billed requests</source>
        <translation>Berechnete Anfragen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sends, receives, deletes and visibility changes since the start; each 64 KiB that they carry is one</source>
        <translation>Sende-, Abruf-, Lösch- und Sichtbarkeitsaufrufe seit dem Start; je 64 KiB, die sie tragen, sind einer</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Billed requests at the list price: 0.40 USD a million, FIFO 0.50</source>
        <translation>Berechnete Anfragen zum Listenpreis: 0.40 USD je Million, FIFO 0.50</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Calls beyond a FIFO queue's quota, since the start</source>
        <translation>Aufrufe über dem Kontingent einer FIFO-Queue, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Amazon SQS</source>
        <translation>Amazon SQS</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Keeps messages until a consumer deletes them; hides what is being worked on</source>
        <translation>Bewahrt Nachrichten auf, bis ein Consumer sie löscht; verbirgt, woran gearbeitet wird</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>is polled by it</source>
        <translation>wird davon abgefragt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>moves there what was received too often</source>
        <translation>verschiebt dorthin, was zu oft empfangen wurde</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>nothing polls this queue</source>
        <translation>nichts fragt diese Queue ab</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>{} queue</source>
        <translation>{} Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>{} queues</source>
        <translation>{} Queues</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>queue {}</source>
        <translation>Queue {}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_orders.cpp"/>
        <source>{node}: a purge is under way, another is refused</source>
        <translation>{node}: ein Purge läuft, ein weiterer wird abgewiesen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_orders.cpp"/>
        <source>{node} is purged of {1} messages</source>
        <translation>{node}: {1} Nachrichten durch Purge entfernt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>purge under way</source>
        <translation>Purge läuft</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>done in {in}</source>
        <translation>fertig in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{m}/s at most</source>
        <translation>höchstens {m}/s</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>in-flight limit {m}</source>
        <translation>In-flight-Grenze {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>receives get none</source>
        <translation>Abrufe bekommen keine</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} group blocked</source>
        <translation>{n} Gruppe blockiert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} groups blocked</source>
        <translation>{n} Gruppen blockiert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>freed within {in}</source>
        <translation>frei in höchstens {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} received 3+×</source>
        <translation>{n} 3+× empfangen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>oldest {age}</source>
        <translation>älteste {age}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} in flight</source>
        <translation>{n} in Arbeit</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} delayed</source>
        <translation>{n} verzögert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>next in {in}</source>
        <translation>nächste in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} noisy tenant</source>
        <translation>{n} lauter Mandant</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} noisy tenants</source>
        <translation>{n} laute Mandanten</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>served last</source>
        <translation>zuletzt bedient</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>quota {m}/s</source>
        <translation>Kontingent {m}/s</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} expired</source>
        <translation>{n} abgelaufen</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>retention is over</source>
        <translation>Aufbewahrung vorbei</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} redelivered</source>
        <translation>{n} neu zugestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} de-duplicated</source>
        <translation>{n} de-dupliziert</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>id was known</source>
        <translation>Id war bekannt</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} dead letter</source>
        <translation>{n} Dead Letter</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} dead letters</source>
        <translation>{n} Dead Letters</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>after 1 receive</source>
        <translation>nach 1 Abruf</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>after {m} receives</source>
        <translation>nach {m} Abrufen</translation>
    </message>
    <message>
        <location filename="../../core/services/scene_network.cpp"/>
        <source>an end of the link is not there</source>
        <translation>ein Ende der Verbindung ist nicht da</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule.cpp"/>
        <source>{node} is due</source>
        <translation>{node} ist fällig</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule.cpp"/>
        <source>due in {in}</source>
        <translation>fällig in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Amazon EventBridge Scheduler</source>
        <translation>Amazon EventBridge Scheduler</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Sends to queues, topics and functions by the clock</source>
        <translation>Sendet nach der Uhr an Queues, Topics und Funktionen</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>sends items to it when it is due</source>
        <translation>sendet ihm etwas, wenn er fällig ist</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>publishes to it when it is due</source>
        <translation>veröffentlicht dort, wenn er fällig ist</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>invokes it asynchronously when it is due</source>
        <translation>ruft sie asynchron auf, wenn er fällig ist</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>"rate(5 minutes)" or "cron(0 12 ? * MON-FRI *)": minute, hour, day, month, weekday, year, in UTC; time 0 is a Monday, 1 January, 00:00</source>
        <translation>"rate(5 minutes)" oder "cron(0 12 ? * MON-FRI *)": Minute, Stunde, Tag, Monat, Wochentag, Jahr, in UTC; Zeit 0 ist ein Montag, 1. Januar, 00:00</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Sent along each link, each time</source>
        <translation>Je Verbindung und jedes Mal gesendet</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items that go along a link in one call</source>
        <translation>Wie viele in einem Aufruf über eine Verbindung gehen</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Flexible window</source>
        <translation>Flexibles Fenster</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Each time it comes later by a random part of this</source>
        <translation>Jedes Mal kommt es um einen zufälligen Teil davon später</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items that were accepted, since the start</source>
        <translation>Was angenommen wurde, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Next in</source>
        <translation>Nächstes in</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Until it is due again</source>
        <translation>Bis er wieder fällig ist</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items not accepted yet</source>
        <translation>Was noch nicht angenommen ist</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items given up per second</source>
        <translation>Aufgegebene je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Times due</source>
        <translation>Mal fällig</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>{} schedule</source>
        <translation>{} Zeitplan</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>{} schedules</source>
        <translation>{} Zeitpläne</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>schedule {}</source>
        <translation>Zeitplan {}</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Push, email, SMS</source>
        <translation>Push, E-Mail, SMS</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who receive a topic's notifications</source>
        <translation>Menschen, die Benachrichtigungen eines Topics bekommen</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>subscribes to nothing</source>
        <translation>hat nichts abonniert</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Mobile push</source>
        <translation>Mobile Push</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>How they are reached; gives the usual delay</source>
        <translation>Wie sie erreicht werden; gibt die übliche Verzögerung</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Until it has reached the person; unset, the usual of the protocol</source>
        <translation>Bis es die Person erreicht hat; leer die übliche des Protokolls</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of delivery attempts that fail</source>
        <translation>Anteil der Zustellversuche, die scheitern</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of delivery attempts that find nobody there any more: they are not repeated</source>
        <translation>Anteil der Zustellversuche, die niemanden mehr antreffen: Sie werden nicht wiederholt</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>How many they are; each notification reaches all of them</source>
        <translation>Wie viele es sind; jede Benachrichtigung erreicht alle</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Unsubscribe</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of the people whom a notification reaches who then unsubscribe; with the last of them the subscription ends</source>
        <translation>Anteil der Menschen, die sich nach einer Benachrichtigung abmelden; mit dem letzten endet das Abonnement</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Confirms after</source>
        <translation>Bestätigt nach</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Email: more than 10 messages in a second deactivate the subscription; so long after it was told, somebody confirms it again; unset, nobody does</source>
        <translation>E-Mail: mehr als 10 Nachrichten in einer Sekunde deaktivieren das Abonnement; so lange nach der Mitteilung bestätigt es jemand wieder; leer: niemand</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Notifications that reached them per second</source>
        <translation>Benachrichtigungen je Sekunde, die sie erreichten</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Attempts that failed per second</source>
        <translation>Gescheiterte Versuche je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Notifications that reached them since the start</source>
        <translation>Benachrichtigungen, die sie erreichten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Subscribed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who have not unsubscribed</source>
        <translation>Menschen, die sich nicht abgemeldet haben</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who have, since the start</source>
        <translation>Menschen, die sich abgemeldet haben, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>95 % took at most this long here</source>
        <translation>95 % dauerten hier höchstens so lange</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{node}: nobody subscribes any more</source>
        <translation>{node}: niemand ist mehr angemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{n} deactivated</source>
        <translation>{n} deaktiviert</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>over 10 emails/s</source>
        <translation>über 10 E-Mails/s</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>confirmed in {in}</source>
        <translation>bestätigt in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{n} unsubscribed</source>
        <translation>{n} abgemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>nobody is left</source>
        <translation>niemand ist übrig</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>of {m}</source>
        <translation>von {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{} subscriber</source>
        <translation>{} Abonnent</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{} subscribers</source>
        <translation>{} Abonnenten</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>subscriber {}</source>
        <translation>Abonnent {}</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a schedule such as "rate(5 minutes)" or "cron(0 12 ? * MON-FRI *)"</source>
        <translation>ein Zeitplan wie "rate(5 minutes)" oder "cron(0 12 ? * MON-FRI *)"</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a step is a number after the /</source>
        <translation>ein Schritt ist eine Zahl hinter dem /</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>" is not understood</source>
        <translation>" ist unverständlich</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>" is no range</source>
        <translation>" ist kein Bereich</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>there is no rate(...) or cron(...)</source>
        <translation>es gibt kein rate(...) oder cron(...)</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a rate is a number and minutes, hours or days</source>
        <translation>rate ist eine Zahl und minutes, hours oder days</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>the unit is minutes, hours or days</source>
        <translation>die Einheit ist minutes, hours oder days</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a cron has six fields</source>
        <translation>cron hat sechs Felder</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: {other} has unsubscribed</source>
        <translation>{node}: {other} hat sich abgemeldet</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: {other} has confirmed its subscription again</source>
        <translation>{node}: {other} hat das Abonnement wieder bestätigt</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: more than 10 emails in a second deactivate the subscription of {other}</source>
        <translation>{node}: mehr als 10 E-Mails in einer Sekunde deaktivieren das Abonnement von {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: a copy that cannot be delivered goes to {other}</source>
        <translation>{node}: eine nicht zustellbare Kopie geht an {other}</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>link {}, setting dead_letter_queue</source>
        <translation>Verbindung {}, Einstellung dead_letter_queue</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>dead letters of a FIFO topic go to a FIFO queue, and {} is a standard queue</source>
        <translation>Dead Letters eines FIFO-Topics gehen an eine FIFO-Queue, und {} ist eine Standard-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>dead letters of a standard topic go to a standard queue, and {} is a FIFO queue</source>
        <translation>Dead Letters eines Standard-Topics gehen an eine Standard-Queue, und {} ist eine FIFO-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a FIFO topic delivers to queues alone, and {} is none</source>
        <translation>ein FIFO-Topic stellt nur an Queues zu, und {} ist keine</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a standard topic, or queues as its subscribers</source>
        <translation>ein Standard-Topic, oder Queues als Abonnenten</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>the FIFO queue {} cannot subscribe to a standard topic</source>
        <translation>die FIFO-Queue {} kann kein Standard-Topic abonnieren</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a FIFO topic, or a standard queue</source>
        <translation>ein FIFO-Topic, oder eine Standard-Queue</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Amazon SNS</source>
        <translation>Amazon SNS</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Delivers a copy of each publication to every subscription, and repeats what fails</source>
        <translation>Stellt jedem Abonnement eine Kopie jeder Veröffentlichung zu und wiederholt, was scheitert</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>delivers a copy of everything to it</source>
        <translation>stellt ihm von allem eine Kopie zu</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>nobody subscribes to this topic</source>
        <translation>niemand abonniert dieses Topic</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: order within each message group for each subscriber, and no repeats; fixed when it is created</source>
        <translation>FIFO: Reihenfolge in jeder Message Group für jeden Abonnenten, und keine Wiederholungen; steht ab dem Anlegen fest</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: where a publisher states no de-duplication id, a hash of the body is the id</source>
        <translation>FIFO: Wo ein Publisher keine De-Duplizierungs-Id nennt, ist ein Hash des Bodys die Id</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publish quota</source>
        <translation>Publish-Kontingent</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: publications that are taken in a second</source>
        <translation>FIFO: Veröffentlichungen, die je Sekunde angenommen werden</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publish latency</source>
        <translation>Publish-Latenz</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Time to store a publication in several zones before the publisher is told</source>
        <translation>Zeit, eine Veröffentlichung in mehreren Zonen zu speichern, bevor der Publisher Bescheid bekommt</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfMessagesPublished: per second</source>
        <translation>NumberOfMessagesPublished: je Sekunde</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies made of each publication</source>
        <translation>Kopien je Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies not accepted yet</source>
        <translation>Noch nicht angenommene Kopien</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsFailed: copies given up per second</source>
        <translation>NumberOfNotificationsFailed: je Sekunde aufgegebene Kopien</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Delivery attempts beyond a copy's first, since the start</source>
        <translation>Zustellversuche einer Kopie nach dem ersten, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Filtered out</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsFilteredOut: copies that a filter policy did not want, since the start</source>
        <translation>NumberOfNotificationsFilteredOut: Kopien, die eine Filter Policy nicht wollte, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsRedrivenToDlq: copies moved to a dead-letter queue, since the start</source>
        <translation>NumberOfNotificationsRedrivenToDlq: in eine Dead-Letter-Queue verschobene Kopien, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publications that a FIFO topic accepted and did not deliver, since the start</source>
        <translation>Veröffentlichungen, die ein FIFO-Topic annahm und nicht zustellte, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsDelivered: copies that subscribers accepted, since the start</source>
        <translation>NumberOfNotificationsDelivered: von Abonnenten angenommene Kopien, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>PublishSize: bytes of a publication, mean since the start, where publishers state them</source>
        <translation>PublishSize: Bytes einer Veröffentlichung, Mittel seit dem Start, wo Publisher sie angeben</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Subscriptions ended by those who had them, since the start</source>
        <translation>Von den Abonnenten beendete Abonnements, seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Email subscriptions that got more than 10 messages in a second and wait to be confirmed again</source>
        <translation>E-Mail-Abonnements, die mehr als 10 Nachrichten in einer Sekunde bekamen und auf neue Bestätigung warten</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>{} topic</source>
        <translation>{} Topic</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>{} topics</source>
        <translation>{} Topics</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>topic {}</source>
        <translation>Topic {}</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} waits for a retry</source>
        <translation>{n} wartet auf Wiederholung</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} wait for a retry</source>
        <translation>{n} warten auf Wiederholung</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>to {other} in {in}</source>
        <translation>an {other} in {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>over the quota</source>
        <translation>über dem Kontingent</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} filtered out</source>
        <translation>{n} ausgefiltert</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>by filter policies</source>
        <translation>durch Filter Policies</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>cannot restart: {}</source>
        <translation>kein Neustart möglich: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>refused: {}</source>
        <translation>abgelehnt: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>The run could not take this change</source>
        <translation>Der Lauf konnte diese Änderung nicht übernehmen</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>there is no scene to apply</source>
        <translation>es gibt keine Szene zum Anwenden</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>a fault can only be planned for a time to come</source>
        <translation>eine Störung lässt sich nur für die Zukunft planen</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>this fault is over already</source>
        <translation>diese Störung ist schon vorbei</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>fault {}</source>
        <translation>Störung {}</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>the run is over by then</source>
        <translation>bis dahin ist der Lauf vorbei</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>a fault must last some time</source>
        <translation>eine Störung muss eine Weile dauern</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} is added</source>
        <translation>{} ist hinzugekommen</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} is gone</source>
        <translation>{} ist weg</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} and {} {} more</source>
        <translation>{} und {} {}</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>change</source>
        <translation>weitere Änderung</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>changes</source>
        <translation>weitere Änderungen</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{}: {} is {}, was {}</source>
        <translation>{}: {} ist {}, war {}</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} moves to {}</source>
        <translation>{} zieht um: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>sends to</source>
        <translation>sendet an</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>publishes to</source>
        <translation>veröffentlicht bei</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>delivers to</source>
        <translation>stellt zu an</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>deletes at</source>
        <translation>löscht bei</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>hides a message at</source>
        <translation>verbirgt eine Nachricht bei</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{:.4g} ms</source>
        <translation>{:.4g} ms</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} is done with one after {}</source>
        <translation>{} ist mit einer nach {} fertig</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} has one more</source>
        <translation>{} hat eine mehr</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} begins with one that waited {}</source>
        <translation>{} beginnt mit einer, die {} wartete</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>a packet between {} and {} is lost</source>
        <translation>ein Paket zwischen {} und {} ist verloren</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: {}; {}</source>
        <translation>Schritt: {}; {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: a timer or an answer, after which all is as before</source>
        <translation>Schritt: ein Timer oder eine Antwort, danach ist alles wie zuvor</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: {}</source>
        <translation>Schritt: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} asks {}</source>
        <translation>{} fragt {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} sends to {}</source>
        <translation>{} sendet an {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} publishes to {}</source>
        <translation>{} veröffentlicht bei {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} delivers to {}</source>
        <translation>{} stellt {} zu</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} polls {}</source>
        <translation>{} fragt {} ab</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} deletes at {}</source>
        <translation>{} löscht bei {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} checks {}</source>
        <translation>{} prüft {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} controls {}</source>
        <translation>{} steuert {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} hides a message at {}</source>
        <translation>{} verbirgt eine Nachricht bei {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} refuses {}</source>
        <translation>{} weist {} ab</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} answers {}</source>
        <translation>{} antwortet {}</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a series of {:.0f} rows is too long</source>
        <translation>eine Reihe von {:.0f} Zeilen ist zu lang</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a longer window</source>
        <translation>ein längeres Fenster</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a run needs some time</source>
        <translation>ein Lauf braucht etwas Zeit</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>more than 0 s</source>
        <translation>mehr als 0 s</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a window needs some time</source>
        <translation>ein Fenster braucht etwas Zeit</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>the warm-up of {} leaves nothing of a run of {}</source>
        <translation>die Aufwärmzeit von {} lässt von einem Lauf von {} nichts übrig</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>less than the run</source>
        <translation>weniger als der Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Keep live faults</source>
        <translation>Live-Störungen behalten</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Unfold places</source>
        <translation>Orte ausklappen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Fold places</source>
        <translation>Orte einklappen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>this cannot stand here</source>
        <translation>das kann hier nicht stehen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/scene_mime.cpp"/>
        <source>the clipboard holds no part of a scene</source>
        <translation>in der Zwischenablage ist kein Teil einer Szene</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/arrange.cpp"/>
        <source>select at least three things to spread them evenly</source>
        <translation>zum gleichmäßigen Verteilen mindestens drei Dinge auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/arrange.cpp"/>
        <source>select at least two things to align them</source>
        <translation>zum Ausrichten mindestens zwei Dinge auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/tidy_layout.cpp"/>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture.cpp"/>
        <source>a picture is a .png or an .svg</source>
        <translation>ein Bild ist .png oder .svg</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture.cpp"/>
        <source>cannot be written: {}</source>
        <translation>lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <location filename="../../gui/language/core_text.cpp"/>
        <source>%1 (expected %2)</source>
        <translation>%1 (erwartet: %2)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>What the scene is about</source>
        <translation>Worum es in der Szene geht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Same seed, same run, to the bit</source>
        <translation>Gleicher Seed, gleicher Lauf, bis aufs Bit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>When the story is over; without one it runs on</source>
        <translation>Wann die Geschichte endet; ohne läuft sie weiter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Opening pace</source>
        <translation>Anfangstempo</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Simulated seconds per second when the scene is opened</source>
        <translation>Simulierte Sekunden je Sekunde beim Öffnen der Szene</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Power lost</source>
        <translation>Kein Strom</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>%1 down</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>%1 % fail</source>
        <translation>%1 % Fehler</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>Web tier</source>
        <translation>Web-Tier</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>in three zones</source>
        <translation>in drei Zonen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>Fan-out</source>
        <translation>Fan-out</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>topic to queues</source>
        <translation>Topic an Queues</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>queue and worker</source>
        <translation>Queue und Worker</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;New Scene</source>
        <translation>&amp;Neue Szene</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Begin with an empty map</source>
        <translation>Mit leerer Karte beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>New &amp;Window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Another window with an empty map; what is copied here can be pasted there</source>
        <translation>Ein weiteres Fenster mit leerer Karte; was hier kopiert wird, lässt sich dort einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open a scene file</source>
        <translation>Eine Szenendatei öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>First Exa&amp;mple</source>
        <translation>Erstes &amp;Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open the scene for beginners</source>
        <translation>Die Szene für den Einstieg öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write the scene to its file</source>
        <translation>Die Szene in ihre Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write the scene to another file</source>
        <translation>Die Szene in eine andere Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Export Picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Save what you see as PNG or SVG, with legend and title</source>
        <translation>Als PNG oder SVG speichern, was zu sehen ist, mit Legende und Titel</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Leave Cloudyard</source>
        <translation>Cloudyard verlassen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Make the edit again</source>
        <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Take what is selected away, to be pasted elsewhere</source>
        <translation>Die Auswahl wegnehmen, um sie anderswo einzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Copy what is selected: for this or another window, as text and as a picture</source>
        <translation>Die Auswahl kopieren: für dieses oder ein anderes Fenster, als Text und als Bild</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Put what was copied into the selected place, or beside what is selected</source>
        <translation>Das Kopierte in den ausgewählten Ort oder neben die Auswahl legen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Another one like the selected, with the same links</source>
        <translation>Noch eins wie das Ausgewählte, mit denselben Verbindungen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Remove what is selected, with its links</source>
        <translation>Die Auswahl samt ihren Verbindungen entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Delete and &amp;Join</source>
        <translation>Löschen und &amp;verbinden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Remove what is selected, and link what led to it with what it led to</source>
        <translation>Die Auswahl entfernen und verbinden, was zu ihr und von ihr führte</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Give the selected node another name</source>
        <translation>Dem ausgewählten Knoten einen anderen Namen geben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Select every node</source>
        <translation>Alle Knoten auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Find…</source>
        <translation>&amp;Finden…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Find a node, a link or a metric by its name</source>
        <translation>Knoten, Verbindung oder Metrik nach Namen finden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Place by Na&amp;me…</source>
        <translation>Nach Na&amp;men platzieren…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Type what shall stand beside, or in, what is selected</source>
        <translation>Eintippen, was neben oder in der Auswahl stehen soll</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write a note beside what is selected, or where there is room</source>
        <translation>Eine Notiz neben die Auswahl oder an eine freie Stelle schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Fram&amp;e</source>
        <translation>Ra&amp;hmen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>A frame with a title around what is selected</source>
        <translation>Ein Rahmen mit Titel um die Auswahl</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Lin&amp;k from here</source>
        <translation>Von hier ver&amp;binden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Link the selected card: Tab walks what it may be linked to, Enter links</source>
        <translation>Die ausgewählte Karte verbinden: Tab geht durch die möglichen Enden, Eingabe verbindet</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Left edges of what is selected on one line</source>
        <translation>Linke Kanten der Auswahl auf eine Linie</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Centres</source>
        <translation>&amp;Mitten ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Middles of what is selected below each other</source>
        <translation>Mitten der Auswahl untereinander</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Right edges of what is selected on one line</source>
        <translation>Rechte Kanten der Auswahl auf eine Linie</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Top edges of what is selected on one line</source>
        <translation>Obere Kanten der Auswahl auf eine Linie</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Middles</source>
        <translation>Mi&amp;tten nebeneinander</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Middles of what is selected side by side</source>
        <translation>Mitten der Auswahl nebeneinander</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Bottom edges of what is selected on one line</source>
        <translation>Untere Kanten der Auswahl auf eine Linie</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Spread &amp;Across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The same gap between all that is selected, from left to right</source>
        <translation>Gleiche Abstände in der Auswahl, von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Spread &amp;Down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The same gap between all that is selected, from top to bottom</source>
        <translation>Gleiche Abstände in der Auswahl, von oben nach unten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Tidy &amp;Up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Lay out what is selected, else everything, the way messages go</source>
        <translation>Die Auswahl, sonst alles, so anordnen, wie Nachrichten gehen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the selected region or zone as one card, or all that is in it</source>
        <translation>Die gewählte Region oder Zone als eine Karte zeigen, oder alles, was darin ist</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>From now on what is selected is selected and moved together</source>
        <translation>Die Auswahl wird künftig zusammen ausgewählt und verschoben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>U&amp;ngroup</source>
        <translation>Gruppierung auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Each of the group by itself again</source>
        <translation>Jedes der Gruppe wieder für sich</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Loc&amp;k or Unlock</source>
        <translation>S&amp;perren oder entsperren</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>What is locked stays where it is, and is not deleted</source>
        <translation>Was gesperrt ist, bleibt, wo es ist, und wird nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Come closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step back</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;100 %</source>
        <translation>Zoom &amp;100 %</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>One scene unit a pixel</source>
        <translation>Eine Szeneneinheit je Pixel</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom to &amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the whole scene</source>
        <translation>Die ganze Szene zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom to &amp;Selection</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show what is selected as large as it fits</source>
        <translation>Die Auswahl so groß zeigen, wie sie passt</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Fill the screen with the scene, without panels; the same key ends it</source>
        <translation>Den Bildschirm mit der Szene füllen, ohne Bereiche; dieselbe Taste beendet es</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Components and Outline</source>
        <translation>&amp;Bausteine und Gliederung</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the panel at the left</source>
        <translation>Den Bereich links zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the panel at the right</source>
        <translation>Den Bereich rechts zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;To the Inspector and back</source>
        <translation>&amp;Zum Inspektor und zurück</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The keys go to the panel at the right, with the notes of the scene, or back to the map</source>
        <translation>Die Tasten gehen an das Feld rechts, mit den Notizen der Szene, oder zurück an die Karte</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the charts at the bottom</source>
        <translation>Die Diagramme unten zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Event Log</source>
        <translation>E&amp;reignisprotokoll</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show what happened</source>
        <translation>Zeigen, was geschah</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Engine Fi&amp;gures</source>
        <translation>En&amp;gine-Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show events and frames per second in the status bar</source>
        <translation>Ereignisse und Bilder je Sekunde in der Statusleiste zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Day and Night on the &amp;Map</source>
        <translation>&amp;Tag und Nacht auf der Karte</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Shade the map where it is night for the clients, when their load follows local time</source>
        <translation>Die Karte abdunkeln, wo für die Clients Nacht ist, wenn ihre Last der Ortszeit folgt</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Reduced Motion</source>
        <translation>Weniger Bewe&amp;gung</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>No animation: messages are dashes that stand along their links, views change at once</source>
        <translation>Keine Animation: Nachrichten sind Striche, die an ihren Verbindungen stehen, Ansichten wechseln sofort</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dark or &amp;Light</source>
        <translation>Dunkel oder &amp;hell</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Change between the dark and the light look</source>
        <translation>Zwischen dunklem und hellem Aussehen wechseln</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Look as the &amp;Desktop</source>
        <translation>Aussehen wie &amp;Desktop</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dark or light as the desktop is</source>
        <translation>Dunkel oder hell wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Abspielen oder Pause</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Let simulated time run, or hold it; Space does it too, unless a field is typed in</source>
        <translation>Die simulierte Zeit laufen lassen oder anhalten; auch die Leertaste, solange in kein Feld getippt wird</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Restart</source>
        <translation>&amp;Neustart</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Back to time zero of the scene as it is now</source>
        <translation>Zurück zur Zeit null der Szene, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step one &amp;Event</source>
        <translation>Einen &amp;Ereignisschritt</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Handle one event, then hold</source>
        <translation>Ein Ereignis bearbeiten, dann anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step one &amp;Second</source>
        <translation>Einen &amp;Sekundenschritt</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Run one simulated second, then hold</source>
        <translation>Eine simulierte Sekunde laufen, dann anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The next lower pace</source>
        <translation>Das nächstniedrigere Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The next higher pace</source>
        <translation>Das nächsthöhere Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>S&amp;kip to the next Fault</source>
        <translation>&amp;Zur nächsten Störung springen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Run as fast as possible to what the story has in store</source>
        <translation>So schnell wie möglich zu dem, was die Geschichte bereithält</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Res&amp;tore Everything</source>
        <translation>Alles &amp;wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>End all faults that act</source>
        <translation>Alle wirkenden Störungen beenden</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Keep li&amp;ve Faults in the Scene</source>
        <translation>Li&amp;ve-Störungen in der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Make what was broken by hand part of the scene's experiment</source>
        <translation>Von Hand Gestörtes in das Experiment der Szene aufnehmen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open the program's menu</source>
        <translation>Das Menü des Programms öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Any action, node or component by a few letters of its name</source>
        <translation>Jede Aktion, jeder Knoten, jeder Baustein mit ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>All actions with their keys, which may be changed</source>
        <translation>Alle Aktionen mit ihren Tasten, die sich ändern lassen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;About Cloudyard</source>
        <translation>Ü&amp;ber Cloudyard</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>a scene without a name</source>
        <translation>eine Szene ohne Namen</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Cloudyard ended before %1 was saved.</source>
        <translation>Cloudyard endete, bevor %1 gespeichert war.</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>What was done until %1 is kept.</source>
        <translation>Was bis %1 getan wurde, ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Throw Away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Another program has changed %1.</source>
        <translation>Ein anderes Programm hat %1 geändert.</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Reading it again loses what is not saved here.</source>
        <translation>Neu zu lesen verliert, was hier nicht gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Cannot read it</source>
        <translation>Lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: select it first, or drag the fault onto it.</source>
        <translation>%1: erst auswählen, oder die Störung darauf ziehen.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: ended in this run only. The scene still has it as it was, until you keep this.</source>
        <translation>%1: nur in diesem Lauf beendet. Die Szene hat es noch wie zuvor, bis es behalten wird.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: cancelled in this run only. The scene still has it, until you keep this.</source>
        <translation>%1: nur in diesem Lauf abgesagt. Die Szene hat es noch, bis dies behalten wird.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Not kept from the last run: %1. The time strip offers to keep them.</source>
        <translation>Vom letzten Lauf nicht behalten: %1. Der Zeitstreifen bietet es an.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source> Not what was done to %1: it has left the scene.</source>
        <translation> Nicht, was %1 widerfuhr: nicht mehr in der Szene.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source> The topology was edited while this ran: those edits will hold from the start.</source>
        <translation> Die Topologie wurde im Lauf bearbeitet: Diese Änderungen gelten von Anfang an.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Nothing was done by hand in this run that the scene does not have already.</source>
        <translation>In diesem Lauf geschah nichts von Hand, was die Szene nicht schon hat.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Nothing can be kept.</source>
        <translation>Nichts lässt sich behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1 kept: Restart tells the same story.</source>
        <translation>%1 behalten: Neustart erzählt dieselbe Geschichte.</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1 kept.</source>
        <translation>%1 behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cloudyard scenes (*%1);;All files (*)</source>
        <translation>Cloudyard-Szenen (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Open a Scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot open the example</source>
        <translation>Das Beispiel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Save the Scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot save %1</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Keep what was done in this run in "%1"?</source>
        <translation>In "%1" behalten, was in diesem Lauf getan wurde?</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Not kept in the scene: %1.</source>
        <translation>Nicht in der Szene behalten: %1.</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>&amp;Keep and Save</source>
        <translation>&amp;Behalten und speichern</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Save the changes to "%1"?</source>
        <translation>Die Änderungen an "%1" speichern?</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Label…</source>
        <translation>&amp;Beschriften…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Delete Link</source>
        <translation>Verbindung &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Heranzoomen</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 later…</source>
        <translation>%1, später…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 for a time or later…</source>
        <translation>%1, für eine Zeit oder später…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Cancel (%1 %2)</source>
        <translation>Absagen (%1 %2)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Launch Another</source>
        <translation>&amp;Noch eine starten</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Terminate Now</source>
        <translation>&amp;Sofort beenden</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Terminate</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Un&amp;fold</source>
        <translation>Aus&amp;klappen</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Fold to a Card</source>
        <translation>Zur &amp;Karte einklappen</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Write…</source>
        <translation>&amp;Beschriften…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Color</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Zoom to Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>E&amp;xamples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>New from &amp;Template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Charts &amp;Reach Back</source>
        <translation>Diagramme &amp;reichen zurück</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;1 minute</source>
        <translation>&amp;1 Minute</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;2 minutes</source>
        <translation>&amp;2 Minuten</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;5 minutes</source>
        <translation>&amp;5 Minuten</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>1&amp;5 minutes</source>
        <translation>1&amp;5 Minuten</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>1 &amp;hour</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>The window speaks this language when Cloudyard is started again.</source>
        <translation>Das Fenster spricht diese Sprache, sobald Cloudyard neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Components</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Ali&amp;gn</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Scene · seed %1</source>
        <translation>Szene · Seed %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>%1[*] — Cloudyard</source>
        <translation>%1[*] — Cloudyard</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Light pictures, for print (*.png *.svg)</source>
        <translation>Helle Bilder, zum Drucken (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Export a Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Cannot export</source>
        <translation>Export nicht möglich</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>%1 is being terminated, and nothing calls that back. Once it is gone, Undo launches it anew.</source>
        <translation>%1 wird beendet, das lässt sich nicht zurückrufen. Sobald es weg ist, startet Rückgängig es neu.</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Done again: %1</source>
        <translation>Wieder gemacht: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Terminate %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Do, find or add anything…</source>
        <translation>Etwas tun, finden oder hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Place: queue, elb, sqs: orders…   Ctrl+Enter also links it</source>
        <translation>Platzieren: queue, elb, sqs: orders…   Strg+Eingabe verbindet es auch</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>About Cloudyard</source>
        <translation>Über Cloudyard</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&lt;b&gt;Cloudyard %1&lt;/b&gt;&lt;p&gt;A desktop playground for cloud topologies: draw one, press play, break it, see what happens.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Not affiliated with Amazon Web Services. AWS and the names of its services are trademarks of Amazon.com, Inc. or its affiliates.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cloudyard %1&lt;/b&gt;&lt;p&gt;Ein Spielplatz für Cloud-Topologien: eine zeichnen, abspielen, stören und sehen, was geschieht.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;&lt;p&gt;Nicht mit Amazon Web Services verbunden. AWS und die Namen seiner Dienste sind Marken von Amazon.com, Inc. oder verbundenen Unternehmen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Nothing more is planned in this scene.</source>
        <translation>In dieser Szene ist nichts weiter geplant.</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Nothing is called "%1".</source>
        <translation>Nichts heißt "%1".</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_commands.cpp"/>
        <source>A step of the experiment went with it. Undo brings back both.</source>
        <translation>Ein Schritt des Experiments ging mit. Rückgängig bringt beides zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_commands.cpp"/>
        <source>%1 steps of the experiment went with it. Undo brings them all back.</source>
        <translation>%1 Schritte des Experiments gingen mit. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Classics</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>As &amp;Usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Filter: zoom, undo, Ctrl+D…</source>
        <translation>Filter: Zoom, Rückgängig, Strg+D…</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Press other keys for %1 in the field below.</source>
        <translation>Im Feld unten andere Tasten für %1 drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 belongs to the map.</source>
        <translation>%1 gehört der Karte.</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 belongs to %2, which will lose it.</source>
        <translation>%1 gehört zu %2 und wird dort entfernt.</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <location filename="../../gui/app/terminations.cpp"/>
        <source>%1 is gone, and with it a step of the experiment. Undo brings back both.</source>
        <translation>%1 ist weg, und mit ihm ein Schritt des Experiments. Rückgängig bringt beides zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/app/terminations.cpp"/>
        <source>%1 is gone, and with it %2 steps of the experiment. Undo brings them all back.</source>
        <translation>%1 ist weg, und mit ihm %2 Schritte des Experiments. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Frame without a title</source>
        <translation>Rahmen ohne Titel</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Frame: %1</source>
        <translation>Rahmen: %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Illegal</source>
        <translation>Unzulässig</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>%1 link from %2 to %3</source>
        <translation>Verbindung (%1) von %2 zu %3</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · the closer the dashes, the more flows</source>
        <translation> · je dichter die Striche, desto mehr fließt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · hops stretched to be seen</source>
        <translation> · Hops zum Sehen gedehnt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · hops to scale</source>
        <translation> · Hops maßstäblich</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>paused · dots where they are now</source>
        <translation>Pause · Punkte dort, wo sie gerade sind</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>A hop takes milliseconds: it is drawn slower, so that one sees it. No dot leaves before the one that caused it has arrived, so dots may be behind the numbers, which are of this moment.</source>
        <translation>Ein Hop dauert Millisekunden: Er wird langsamer gezeichnet, damit man ihn sieht. Kein Punkt geht los, bevor der angekommen ist, der ihn auslöste; so können Punkte hinter den Zahlen zurückliegen, die von diesem Augenblick sind.</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>The map is shaded where it is night by the local time that the load of the clients follows: most of them ask at 15:00, fewest at 03:00.</source>
        <translation>Die Karte ist dunkler, wo nach der Ortszeit Nacht ist, der die Last der Clients folgt: Um 15:00 fragen die meisten, um 03:00 die wenigsten.</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>scene changed at %1</source>
        <translation>Szene geändert bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>breaks</source>
        <translation>wird gestört</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>since %1 · until done</source>
        <translation>seit %1 · bis erledigt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · until restored</source>
        <translation> · bis wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · ends in %1</source>
        <translation> · endet in %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>%1 is locked: unlock it first</source>
        <translation>%1 ist gesperrt: erst entsperren</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>  ·  drag the pin to move it elsewhere on earth</source>
        <translation>  ·  die Nadel ziehen, um es anderswohin auf die Erde zu setzen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>night: clients here live at %1 local time</source>
        <translation>Nacht: Clients leben hier nach %1 Ortszeit</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>day: clients here live at %1 local time</source>
        <translation>Tag: Clients leben hier nach %1 Ortszeit</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Drag Clients here, or press N for an example</source>
        <translation>Clients hierher ziehen, oder N für ein Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Drop on the map: regions and clients take the nearest real place.</source>
        <translation>Auf der Karte ablegen: Regionen und Clients nehmen den nächsten echten Ort.</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/bundle_shape.cpp"/>
        <source>  ·  %1 links</source>
        <translation>  ·  %1 Verbindungen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source>slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_shape.cpp"/>
        <source>lately</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>no answer</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>line full</source>
        <translation>voll</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Retry, attempt %1</source>
        <translation>Wiederholung, Versuch %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Error: refused</source>
        <translation>Fehler: abgelehnt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Redelivery: received again</source>
        <translation>Neuzustellung: erneut empfangen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Poll, check or acknowledgement</source>
        <translation>Abruf, Check oder Bestätigung</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>%1 back to %2</source>
        <translation>%1 zurück an %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>left at %1, takes %2</source>
        <translation>los bei %1, braucht %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>nobody gets it</source>
        <translation>niemand bekommt es</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>stands for %1</source>
        <translation>steht für %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>1 sample in 10 s</source>
        <translation>1 Messwert in 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>%1 samples in 10 s</source>
        <translation>%1 Messwerte in 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>rates over 10 s</source>
        <translation>Raten über 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>line full, %1 wait</source>
        <translation>voll, %1 warten</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>booting</source>
        <translation>bootet</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>booting %1</source>
        <translation>bootet %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>refuses calls</source>
        <translation>lehnt Aufrufe ab</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>turns calls away</source>
        <translation>weist Aufrufe ab</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>takes nothing yet</source>
        <translation>nimmt noch nichts an</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>cannot serve</source>
        <translation>kann nicht dienen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 zone down</source>
        <translation>1 Zone ausgefallen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 zones down</source>
        <translation>%1 Zonen ausgefallen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 down</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % of requests fail</source>
        <translation>%1 % der Anfragen scheitern</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % fails</source>
        <translation>%1 % scheitern</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % fails at %2</source>
        <translation>%1 % scheitern bei %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 line full</source>
        <translation>1 Schlange voll</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 lines full</source>
        <translation>%1 Schlangen voll</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 starting</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 card inside</source>
        <translation>1 Karte darin</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 cards inside</source>
        <translation>%1 Karten darin</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Keep in scene</source>
        <translation>In Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Lists all faults</source>
        <translation>Listet alle Störungen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Make what you broke, ended and cancelled by hand part of the scene: Restart then tells the same story</source>
        <translation>Von Hand Gestörtes, Beendetes und Abgesagtes in die Szene aufnehmen: Neustart erzählt dann dieselbe Geschichte</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>All faults</source>
        <translation>Alle Störungen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>At the end · no fault was injected</source>
        <translation>Am Ende · keine Störung eingespielt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Fold the verdict</source>
        <translation>Urteil einklappen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>as of %1 · %2</source>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>Where shall the %1 stand?</source>
        <translation>%1: Wohin?</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>put into %1</source>
        <translation>in %1 gelegt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into a new %1</source>
        <translation>in neu: %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into a new %1 here: %2</source>
        <translation>in neu: %1, hier: %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>select the card that the link shall start at</source>
        <translation>die Karte auswählen, an der die Verbindung beginnen soll</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>nothing here that it may be linked to</source>
        <translation>hier ist nichts, womit es verbunden werden kann</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>%1 cards → %2 · Enter links, Shift+Enter links and goes on, Tab or a name goes on, Esc leaves</source>
        <translation>%1 Karten → %2 · Eingabe verbindet, Umschalt+Eingabe verbindet und macht weiter, Tab oder ein Name geht weiter, Esc beendet</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>%1 → %2 · Enter links, Shift+Enter links and goes on, Tab or a name goes on, Esc leaves</source>
        <translation>%1 → %2 · Eingabe verbindet, Umschalt+Eingabe verbindet und macht weiter, Tab oder ein Name geht weiter, Esc beendet</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>it may not stand where it was let go</source>
        <translation>dort, wo losgelassen wurde, darf es nicht stehen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>the header of a place stays free</source>
        <translation>die Kopfzeile eines Ortes bleibt frei</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>there was no room where it was let go</source>
        <translation>dort, wo losgelassen wurde, war kein Platz</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>%1 stands beside where it was let go: %2</source>
        <translation>%1 steht neben der Stelle, an der losgelassen wurde: %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>%1 stands in %2: %3</source>
        <translation>%1 steht in %2: %3</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/link_tool.cpp"/>
        <source>drop it on a card</source>
        <translation>auf einer Karte ablegen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/link_tool.cpp"/>
        <source>drop it here to choose what comes next</source>
        <translation>hier ablegen und wählen, was folgt</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/move_tool.cpp"/>
        <source>stays in %1 · hold Alt to move there</source>
        <translation>bleibt in %1 · Alt halten, um dorthin zu ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/move_tool_frames.cpp"/>
        <source>no further: %1 stays in %2</source>
        <translation>weiter nicht: %1 bleibt in %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/name_editor.cpp"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/note_editor.cpp"/>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · data under %1</source>
        <translation> · Daten unter %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source>, was %1</source>
        <translation>, war %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h</source>
        <translation> · %1 USD/h</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h as before</source>
        <translation> · %1 USD/h wie bisher</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h, was %2</source>
        <translation> · %1 USD/h, war %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · traffic up to %1 USD/GB, was %2</source>
        <translation> · Verkehr bis %1 USD/GB, war %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 to %2</source>
        <translation> · %1 nach %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 to %2, was %3</source>
        <translation> · %1 nach %2, war %3</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/quick_link.cpp"/>
        <source>nothing more may be linked from here</source>
        <translation>von hier lässt sich nichts mehr verbinden</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/quick_link.cpp"/>
        <source>What comes after %1?</source>
        <translation>Was kommt nach %1?</translation>
    </message>
    <message>
        <location filename="../../gui/document/document.cpp"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>redelivery</source>
        <translation>Neuzustellung</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>night for clients</source>
        <translation>Nacht der Clients</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>latency p95, 10 s</source>
        <translation>Latenz p95, 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>success, 10 s</source>
        <translation>Erfolg, 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>%1 · %2 failed · %3 lost</source>
        <translation>%1 · %2 gescheitert · %3 verloren</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source> · %1 in a dead-letter queue</source>
        <translation> · %1 in einer Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source> · scene changed at %1</source>
        <translation> · Szene geändert bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 seit %3</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>a name follows a colon: queue: orders</source>
        <translation>ein Name folgt auf einen Doppelpunkt: Queue: orders</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1: %2 ok, %3 failed, %4 lost</source>
        <translation>%1: %2 ok, %3 gescheitert, %4 verloren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>, %1 in a dead-letter queue</source>
        <translation>, %1 in einer Dead-Letter-Queue</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>, %1 under way</source>
        <translation>, %1 unterwegs</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 (reached %2)</source>
        <translation>%1 (erreicht %2)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Since 0 s: %1</source>
        <translation>Seit 0 s: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>paused · %1</source>
        <translation>Pause · %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Sim time</source>
        <translation>Sim-Zeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>FPS</source>
        <translation>FPS</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 ms, p99 %2 ms</source>
        <translation>%1 ms, p99 %2 ms</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Cannot run: %1</source>
        <translation>Läuft nicht: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>Add %1 — %2</source>
        <translation>%1 hinzufügen — %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — example</source>
        <translation>%1 — Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1: %2 — metric</source>
        <translation>%1: %2 — Metrik</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1: %2 — setting</source>
        <translation>%1: %2 — Einstellung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — frame</source>
        <translation>%1 — Rahmen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — note</source>
        <translation>%1 — Notiz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 → %2 — link</source>
        <translation>%1 → %2 — Verbindung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find a node, a link, a metric or a setting (Ctrl+F)</source>
        <translation>Knoten, Verbindung, Metrik oder Einstellung finden (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find node, link, metric…</source>
        <translation>Knoten, Verbindung, Metrik…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>How fast simulated time runs (Ctrl+Up, Ctrl+Down)</source>
        <translation>Wie schnell die simulierte Zeit läuft (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>of %1 simulated</source>
        <translation>von %1 simuliert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>simulated, without end</source>
        <translation>simuliert, ohne Ende</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>last 1 s</source>
        <translation>letzte 1 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Requests a second of all clients: issued, answered well, failed</source>
        <translation>Anfragen je Sekunde aller Clients: gestellt, gut beantwortet, gescheitert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>last 10 s</source>
        <translation>letzte 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Response times of the requests that were answered well, retries included</source>
        <translation>Antwortzeiten der gut beantworteten Anfragen, Wiederholungen eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Share of the requests settled in that second that were answered well. Cards and tiles say it of the last 10 s, the verdict of the whole run</source>
        <translation>Anteil der in jener Sekunde abgeschlossenen Anfragen, die gut beantwortet wurden. Karten und Kacheln sagen es von den letzten 10 s, das Urteil vom ganzen Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>each second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Messages that wait in queues, dead letters among them (the status bar counts those apart), at each full second; without a queue the requests that wait for a server</source>
        <translation>Nachrichten, die in Queues warten, Dead Letters eingeschlossen (die Statusleiste zählt diese getrennt), zu jeder vollen Sekunde; ohne Queue die Anfragen, die auf einen Server warten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>since the start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Levels</source>
        <translation>Stände</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Counts</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/series_table.cpp"/>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/series_table.cpp"/>
        <source>time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>before the run began</source>
        <translation>bevor der Lauf begann</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>of %1 requests</source>
        <translation>von %1 Anfragen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>at %1 s</source>
        <translation>bei %1 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>Each value: %1</source>
        <translation>Jeder Wert: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>Show as &amp;Table…</source>
        <translation>Als &amp;Tabelle zeigen…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>The scene brings no faults. Break something while it runs and keep it, or drag a fault onto the time strip.</source>
        <translation>Die Szene bringt keine Störungen mit. Im Lauf etwas stören und behalten, oder eine Störung auf den Zeitstreifen ziehen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Take it out of the scene</source>
        <translation>Aus der Szene nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 fault</source>
        <translation>1 Störung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 faults</source>
        <translation>%1 Störungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 early end</source>
        <translation>1 vorzeitiges Ende</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 early ends</source>
        <translation>%1 vorzeitige Enden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 cancellation</source>
        <translation>1 Absage</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 cancellations</source>
        <translation>%1 Absagen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>until done</source>
        <translation>bis erledigt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>until restored</source>
        <translation>bis wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>for another %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 10 s</source>
        <translation>in 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 30 s</source>
        <translation>in 30 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 1 min</source>
        <translation>in 1 min</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Nothing here can break</source>
        <translation>Hier kann nichts gestört werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Inject</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>A step of the scene needs a time, such as 1:30</source>
        <translation>Ein Schritt der Szene braucht einen Zeitpunkt, etwa 1:30</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>The scene ends at %1</source>
        <translation>Die Szene endet bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>"%1" is no time</source>
        <translation>"%1" ist keine Zeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>a time such as 1:30 or 90 s</source>
        <translation>eine Zeit wie 1:30 oder 90 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>that time has passed</source>
        <translation>dieser Zeitpunkt ist vorbei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>%1 has passed: it is %2</source>
        <translation>%1 ist vorbei: es ist %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>a fault must last some time</source>
        <translation>eine Störung muss eine Weile dauern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Locked: stays where it is</source>
        <translation>Gesperrt: bleibt, wo es ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/contents_view.cpp"/>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/distribution_curve.cpp"/>
        <source>mean %1 · 99 % within %2</source>
        <translation>Mittel %1 · 99 % binnen %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/distribution_curve.cpp"/>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>In this run</source>
        <translation>In diesem Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Now or later</source>
        <translation>Jetzt oder später</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>For how long, with what parameters, now or later</source>
        <translation>Wie lange, mit welchen Parametern, jetzt oder später</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>%1 later</source>
        <translation>%1, später</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>%1 with a time</source>
        <translation>%1 mit Zeitangabe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Can be broken near it</source>
        <translation>In der Nähe lässt sich stören</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Shows what can be broken at %1</source>
        <translation>Zeigt, was sich bei %1 stören lässt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Ends it: %1 now</source>
        <translation>Beendet es: jetzt %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Nothing is broken here.</source>
        <translation>Hier ist nichts gestört.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>&amp;Add condition</source>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Conditions cannot show this policy; edit it as JSON.</source>
        <translation>Als Bedingungen lässt sich diese Policy nicht zeigen; sie wird als JSON bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Filter Policy</source>
        <translation>Filter-Policy</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Message attributes</source>
        <translation>Nachrichtenattribute</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Message body</source>
        <translation>Nachrichteninhalt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>What the policy looks at</source>
        <translation>Worauf die Policy schaut</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Policy as JSON</source>
        <translation>Policy als JSON</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Empty: every message is delivered</source>
        <translation>Leer: jede Nachricht wird zugestellt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>&amp;Looks at</source>
        <translation>&amp;Schaut auf</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>%1 of %2 combinations · %3 of %4</source>
        <translation>%1 von %2 Kombinationen · %3 von %4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>No policy: every message is delivered</source>
        <translation>Keine Policy: jede Nachricht wird zugestellt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>The policy is valid</source>
        <translation>Die Policy ist gültig</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is anything but</source>
        <translation>ist alles außer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>does not begin with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>does not end with</source>
        <translation>endet nicht mit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is, in any case</source>
        <translation>ist, groß oder klein</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is a number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is an address in</source>
        <translation>ist eine Adresse in</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Field of condition %1</source>
        <translation>Feld der Bedingung %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Comparison of condition %1</source>
        <translation>Vergleich der Bedingung %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Value of condition %1</source>
        <translation>Wert der Bedingung %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>$or: one of its policies matches</source>
        <translation>$or: eine der Policies trifft zu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>$or: none of its policies matches</source>
        <translation>$or: keine der Policies trifft zu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>%1: the message has none</source>
        <translation>%1: die Nachricht hat keines</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>%1: the message has %2</source>
        <translation>%1: die Nachricht hat %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>&amp;Next message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Messages of %1</source>
        <translation>Nachrichten von %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>A message as typed</source>
        <translation>Eine eingegebene Nachricht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Whose message is tried</source>
        <translation>Wessen Nachricht erprobt wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Another message such as this sender sends</source>
        <translation>Noch eine Nachricht, wie dieser Sender sie sendet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Fields of the message that is tried</source>
        <translation>Felder der erprobten Nachricht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>matches</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>filtered out</source>
        <translation>ausgefiltert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Of %1 messages such as %2 sends, %3 match.</source>
        <translation>Von %1 Nachrichten, wie %2 sie sendet, treffen %3 zu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · requests</source>
        <translation>Verbindung · Anfragen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · sends to it</source>
        <translation>Verbindung · sendet dorthin</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · target</source>
        <translation>Verbindung · Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · polled</source>
        <translation>Verbindung · abgefragt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · subscription</source>
        <translation>Verbindung · Abonnement</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · dead letters</source>
        <translation>Verbindung · Dead Letters</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Inject fault…</source>
        <translation>Störung einspielen…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Results</source>
        <comment>tab</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Settings</source>
        <comment>tab</comment>
        <translation>Setup</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Links</source>
        <comment>tab</comment>
        <translation>Kanten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Faults</source>
        <comment>tab</comment>
        <translation>Stören</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Issues</source>
        <comment>tab</comment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Issues: what somebody of the field would change</source>
        <translation>Hinweise: was jemand vom Fach ändern würde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>On the drawing only: it changes no run</source>
        <translation>Nur auf der Zeichnung: ändert keinen Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Whole scene</source>
        <translation>Ganze Szene</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Launch another</source>
        <translation>Noch eine starten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>%1 things selected</source>
        <translation>%1 Dinge ausgewählt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Set, move, copy or delete them together</source>
        <translation>Zusammen einstellen, verschieben, kopieren oder löschen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Cut</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Impaired</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show more of %L1</source>
        <translation>Mehr von %L1 zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Nothing to say about this design.</source>
        <translation>Zu diesem Entwurf gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Nothing to say about this one.</source>
        <translation>Hierzu gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show what this is about: %1</source>
        <translation>Zeigen, worum es geht: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>not legal</source>
        <translation>unzulässig</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>No links yet. Drag from a port of the card to another card.</source>
        <translation>Noch keine Verbindungen. Von einem Anschluss der Karte zu einer anderen Karte ziehen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>Settings of the link</source>
        <translation>Einstellungen der Verbindung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>Select this link</source>
        <translation>Diese Verbindung auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/notes_view.cpp"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/notes_view.cpp"/>
        <source>show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>As it stands now</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Over the last 10 simulated seconds</source>
        <translation>Über die letzten 10 simulierten Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Rate, forward</source>
        <translation>Rate, vorwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets a second along the arrow, over the last 10 simulated seconds</source>
        <translation>Pakete je Sekunde in Pfeilrichtung, über die letzten 10 simulierten Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Rate, backward</source>
        <translation>Rate, rückwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets a second against the arrow, over the last 10 simulated seconds</source>
        <translation>Pakete je Sekunde gegen die Pfeilrichtung, über die letzten 10 simulierten Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Departures</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets either way, since 0 s</source>
        <translation>Pakete in beiden Richtungen, seit 0 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>One way, forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>One way, backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Latency of a packet, mean, without faults</source>
        <translation>Latenz eines Pakets, Mittel, ohne Störungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>The latency is set on the link.</source>
        <translation>Die Latenz ist an der Verbindung eingestellt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>The latency follows from the places of both ends.</source>
        <translation>Die Latenz folgt aus den Orten beider Enden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>No jitter.</source>
        <translation>Kein Jitter.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Jitter: nine of ten packets take %1 to %2.</source>
        <translation>Jitter: neun von zehn Paketen brauchen %1 bis %2.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Requests / s · 10 s</source>
        <translation>Anfragen / s · 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Issued by all clients, over the last 10 simulated seconds</source>
        <translation>Von allen Clients gestellt, über die letzten 10 simulierten Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Latency p95 · 10 s</source>
        <translation>Latenz p95 · 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Of answered requests, over the last 10 simulated seconds</source>
        <translation>Der beantworteten Anfragen, über die letzten 10 simulierten Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Success · 10 s</source>
        <translation>Erfolg · 10 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Share of the requests that ended in the last 10 simulated seconds</source>
        <translation>Anteil der Anfragen, die in den letzten 10 simulierten Sekunden endeten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Backlog · now</source>
        <translation>Rückstand · jetzt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Messages that wait in queues now, dead letters among them; without a queue the requests that wait for a server</source>
        <translation>Nachrichten, die jetzt in Queues warten, Dead Letters eingeschlossen; ohne Queue die Anfragen, die auf einen Server warten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Nothing is here yet. Drag a component from the left onto the map, or press N for an example.</source>
        <translation>Hier ist noch nichts. Einen Baustein von links auf die Karte ziehen, oder N für ein Beispiel.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Click a component, a link or a place to see and change it; right-click to break it.</source>
        <translation>Baustein, Verbindung oder Ort anklicken, um ihn zu sehen und zu ändern; mit Rechtsklick stören.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>%1: %2, %3 ok, p95 %4</source>
        <translation>%1: %2, %3 ok, p95 %4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>cut</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>up</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Busy slots</source>
        <translation>Belegte Slots</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Waiting line</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of all clients, since 0 s</source>
        <translation>Aller Clients, seit 0 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Issued</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Accepted and lost</source>
        <translation>Angenommen und verloren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Messages that expired, were dropped or given up in delivery</source>
        <translation>Nachrichten, die abliefen, verworfen oder in der Zustellung aufgegeben wurden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In dead-letter queues</source>
        <translation>In Dead-Letter-Queues</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Kept, so not lost</source>
        <translation>Aufbewahrt, also nicht verloren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>What the scene promises</source>
        <translation>Was die Szene verspricht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Expected before it was edited</source>
        <translation>Erwartet, bevor sie bearbeitet wurde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Where theory or arithmetic puts it, over many seeds</source>
        <translation>Wo Theorie oder Rechnung es sieht, über viele Seeds</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, expected %2</source>
        <translation>%1, erwartet %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, expected %2 to %3</source>
        <translation>%1, erwartet %2 bis %3</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>because %1</source>
        <translation>weil %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Since 0 s</source>
        <translation>Seit 0 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1 instance seconds</source>
        <translation>%1 Instanzsekunden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of its kind</source>
        <translation>Nach seiner Art</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Rates and percentiles over the whole run; all else as it stands</source>
        <translation>Raten und Perzentile über den ganzen Lauf; alles andere, wie es steht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>At the end, at %1</source>
        <translation>Am Ende, bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>So far, at %1 of %2</source>
        <translation>Bisher, bei %1 von %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>So far, at %1</source>
        <translation>Bisher, bei %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Requests, retries not counted apart</source>
        <translation>Anfragen, Wiederholungen nicht extra gezählt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Averages over time</source>
        <translation>Mittel über die Zeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Busy time of its servers, of the time that they were up</source>
        <translation>Belegte Zeit der Server, an der Zeit, in der sie liefen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In system</source>
        <translation>Im System</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>All work, failed work too: arrivals a second times the mean stay (Little's law)</source>
        <translation>Alle Arbeit, auch gescheiterte: Ankünfte je Sekunde mal mittlere Verweilzeit (Littles Gesetz)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Time in system</source>
        <translation>Zeit im System</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of requests that succeeded, retries included</source>
        <translation>Gelungener Anfragen, Wiederholungen eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>From arrival to completion, of work that was done well</source>
        <translation>Von Ankunft bis Fertigstellung, gut getaner Arbeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>of each node in a run of so many nodes; yard run tells</source>
        <translation>je Knoten in einem Lauf mit so vielen Knoten; yard run sagt es</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Until work began, or a message was received</source>
        <translation>Bis die Arbeit begann oder eine Nachricht empfangen wurde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/results_page.cpp"/>
        <source>Play the scene: what comes of it stands here, as yard run prints it.</source>
        <translation>Die Szene abspielen: Was herauskommt, steht hier, wie yard run es druckt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/results_page.cpp"/>
        <source>The figures of yard run --for %1 s</source>
        <translation>Die Zahlen von yard run --for %1 s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>%1 · %2 vCPU · %3 GiB · $%4/h</source>
        <translation>%1 · %2 vCPU · %3 GiB · %4 $/h</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>&lt;br&gt;One of:</source>
        <translation>&lt;br&gt;Eines von:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Expected a percentage from %1 to %2</source>
        <translation>Erwartet wird ein Prozentsatz von %1 bis %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>&lt;br&gt;Default: %1</source>
        <translation>&lt;br&gt;Standard: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>&lt;br&gt;&lt;i&gt;Source: %1&lt;/i&gt;</source>
        <translation>&lt;br&gt;&lt;i&gt;Quelle: %1&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Expected %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Nothing to set.</source>
        <translation>Nichts einzustellen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Nothing to set here: what it does is set at its ends.</source>
        <translation>Hier ist nichts einzustellen: Was sie tut, steht an ihren Enden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Label on the drawing</source>
        <translation>Beschriftung in der Zeichnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Edit and try…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Conditions, limits and a trial with messages</source>
        <translation>Bedingungen, Grenzen und eine Probe mit Nachrichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Edit and try the filter policy</source>
        <translation>Filter-Policy bearbeiten und erproben</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/shared_settings_page.cpp"/>
        <source>They have no setting in common.</source>
        <translation>Sie haben keine Einstellung gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Nothing yet. Faults, health checks, boots and returning messages will be noted here.</source>
        <translation>Noch nichts. Störungen, Health Checks, Boots und zurückkehrende Nachrichten stehen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>%1, the last time at %2</source>
        <translation>%1, zuletzt um %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/kind_words.cpp"/>
        <source>The provider takes care of %1.</source>
        <translation>Der Anbieter kümmert sich um %1.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/kind_words.cpp"/>
        <source>Left to you: %1.</source>
        <translation>Bleibt Ihnen: %1.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Failed</source>
        <comment>node</comment>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>A title around things that belong together; what lies in it moves with it</source>
        <translation>Ein Titel um Dinge, die zusammengehören; was darin liegt, zieht mit um</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>A few words on the drawing</source>
        <translation>Ein paar Worte auf der Zeichnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Drag it onto the map, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Auf die Karte ziehen oder doppelklicken.&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>With a title</source>
        <translation>Mit Titel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/fault_tile.cpp"/>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/fault_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt; · hits %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Drag it onto its target or the time strip, or select the target and double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · trifft %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Auf das Ziel oder den Zeitstreifen ziehen, oder das Ziel auswählen und doppelklicken.&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/kind_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Drag it onto the map, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Auf die Karte ziehen oder doppelklicken.&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Nothing matches. Try a service's name, such as sqs.</source>
        <translation>Nichts passt. Vielleicht ein Dienstname, etwa sqs?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter: queue, sqs, elb…</source>
        <translation>Filter: queue, sqs, elb…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter of the components</source>
        <translation>Filter der Bausteine</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Show components with search and outline</source>
        <translation>Bausteine mit Suche und Gliederung zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Show a narrow column of components</source>
        <translation>Bausteine als schmale Spalte zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Drag it onto the map or into a region, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Auf die Karte oder in eine Region ziehen oder doppelklicken.&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>from %1 until it is done</source>
        <translation>ab %1, bis es erledigt ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>from %1 until it is restored</source>
        <translation>ab %1, bis es wiederhergestellt ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>%1 – %2, for %3</source>
        <translation>%1 – %2, für %3</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>of the scene</source>
        <translation>der Szene</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source> · drag it to another time</source>
        <translation> · auf eine andere Zeit ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>or right-click any %1</source>
        <translation>oder rechtsklicken: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>skip to it</source>
        <translation>dorthin springen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Time strip</source>
        <translation>Zeitstreifen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Run as fast as possible up to this moment</source>
        <translation>So schnell wie möglich bis zu diesem Augenblick</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Make what you broke by hand part of the scene: Restart then tells the same story</source>
        <translation>Von Hand Gestörtes in die Szene aufnehmen: Neustart erzählt dann dieselbe Geschichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Nothing runs yet</source>
        <translation>Noch läuft nichts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>drag a fault here to plan one, or right-click anything to break it</source>
        <translation>eine Störung hierher ziehen, um sie zu planen, oder etwas rechtsklicken, um es zu stören</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Not kept: %1 · Keep in the scene</source>
        <translation>Nicht behalten: %1 · In der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep 1 live fault in the scene</source>
        <translation>1 Live-Störung in der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep %1 live faults in the scene</source>
        <translation>%1 Live-Störungen in der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep %1 in the scene</source>
        <translation>%1 in der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Nothing more is planned</source>
        <translation>Nichts weiter geplant</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>%1 · click to skip there, double-click to plan a fault</source>
        <translation>%1 · klicken, um dorthin zu springen, doppelklicken, um eine Störung zu planen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>%1 · click to go back: the story is told again up to there</source>
        <translation>%1 · klicken, um zurückzugehen: die Geschichte läuft bis dorthin noch einmal</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Plan a Fault at %1…</source>
        <translation>&amp;Störung bei %1 planen…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Go &amp;Back to %1</source>
        <translation>&amp;Zurück zu %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Skip to %1</source>
        <translation>&amp;Zu %1 springen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Cancel it</source>
        <translation>&amp;Absagen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Keep live Faults in the Scene</source>
        <translation>&amp;Live-Störungen in der Szene behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Restore &amp;Everything</source>
        <translation>&amp;Alles wiederherstellen</translation>
    </message>
</context>
</TS>
