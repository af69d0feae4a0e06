<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>send: the file to write, by custom *.changes.jsonl.</source>
        <translation>send: filen der skrives, efter skik *.changes.jsonl.</translation>
    </message>
    <message>
        <source>send: who sends, as the colleague&apos;s history will name it.</source>
        <translation>send: hvem der sender, som det vil stå i kollegaens historik.</translation>
    </message>
    <message>
        <source>take: what both changed stays as it is here (mine) or becomes what the file says (theirs); without it, it stays and the exit code is 1.</source>
        <translation>take: det som begge har ændret, bliver som det er her (mine), eller som filen siger (theirs); uden dette bliver det, og slutkoden er 1.</translation>
    </message>
    <message>
        <source>send: writes what was done in this copy of the project. take: takes in what was done in another copy; conflicts are listed.</source>
        <translation>send: skriver hvad der er gjort i denne kopi af projektet. take: tager ind hvad der er gjort i en anden kopi; konflikter opregnes.</translation>
    </message>
    <message>
        <source>say send or take</source>
        <translation>sig send eller take</translation>
    </message>
    <message>
        <source>--project is missing</source>
        <translation>--project mangler</translation>
    </message>
    <message>
        <source>--output is missing</source>
        <translation>--output mangler</translation>
    </message>
    <message>
        <source>send takes no file</source>
        <translation>send tager ingen fil</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) written to %1</source>
        <translation>
            <numerusform>%n trin skrevet til %1</numerusform>
            <numerusform>%n trin skrevet til %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--prefer is mine or theirs</source>
        <translation>--prefer er mine eller theirs</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>der er ikke nævnt nogen fil</translation>
    </message>
    <message>
        <source>%1, %2: mine %3 | theirs %4</source>
        <translation>%1, %2: min %3 | deres %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s) are left as they are here; --prefer decides them</source>
        <translation>
            <numerusform>%1: %n konflikt er ladt som den er her; --prefer afgør den</numerusform>
            <numerusform>%1: %n konflikter er ladt som de er her; --prefer afgør dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleNotice</name>
    <message numerus="yes">
        <source>%n have no time of their own and stand at its date.</source>
        <translation>
            <numerusform>%n er uden egen tid og står ved dens dato.</numerusform>
            <numerusform>%n er uden egen tid og står ved dens dato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has no date. %n claims wait for its day.</source>
        <translation>
            <numerusform>Artiklen har ingen dato. %n påstand venter på dagen.</numerusform>
            <numerusform>Artiklen har ingen dato. %n påstande venter på dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set publication day…</source>
        <translation>Sæt udgivelsesdag&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n claims moved with it.</source>
        <translation>
            <numerusform>%n påstand flyttede med.</numerusform>
            <numerusform>%n påstande flyttede med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication day set by you: %1. %2 %3</source>
        <translation>Udgivelsesdagen har du sat: %1. %2 %3</translation>
    </message>
    <message>
        <source>Change day…</source>
        <translation>Skift dag&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for the day.</source>
        <translation>
            <numerusform>%n påstand venter på dagen.</numerusform>
            <numerusform>%n påstande venter på dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is dated only %1. %2 %3</source>
        <translation>Artiklen er kun dateret %1. %2 %3</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tysk</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svensk</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>says so: %1</source>
        <translation>siger det: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Says so: %1, as reported</source>
        <translation>Siger det: %1, gengivet</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Siger det: %1</translation>
    </message>
    <message>
        <source>%1
Photo: %2</source>
        <comment>photo caption, credit</comment>
        <translation>%1
Foto: %2</translation>
    </message>
    <message>
        <source>Double-click to zoom here</source>
        <translation>Dobbeltklik for at zoome hertil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open in the article</source>
        <translation>åbn i artiklen</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: pin</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fastgør</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: edit</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of claims, their counts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartRequest</name>
    <message>
        <source>A chart instead of the timeline: casualties or events, as png, svg, pdf or csv.</source>
        <translation>Et diagram i stedet for tidslinjen: casualties (tabstal) eller events (hændelser), som png, svg, pdf eller csv.</translation>
    </message>
    <message>
        <source>Whose figures a chart of casualties shows: %1. Without it the first that the project has.</source>
        <translation>Hvis tal et diagram over tabstal viser: %1. Ellers de første, som projektet har.</translation>
    </message>
    <message>
        <source>--chart: &quot;%1&quot; is none of %2</source>
        <translation>--chart: »%1« er ikke en af %2</translation>
    </message>
    <message>
        <source>--effect: &quot;%1&quot; is none of %2, for a chart of casualties</source>
        <translation>--effect: »%1« er ikke en af %2, til et diagram over tabstal</translation>
    </message>
    <message>
        <source>--%1: only a timeline has this, a chart does not</source>
        <translation>--%1: det har kun en tidslinje, ikke et diagram</translation>
    </message>
    <message>
        <source>%1: there are no such casualties to draw</source>
        <translation>%1: der er ingen sådanne tabstal at tegne</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Print the digest of what the project says, and nothing else.</source>
        <translation>Skriv aftrykket af det, projektet siger, og intet andet.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Projektfilen.</translation>
    </message>
    <message>
        <source>name one project</source>
        <translation>nævn ét projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), of which %1 equal the words they quote</source>
        <translation>
            <numerusform>%n påstand, hvoraf %1 er lig de ord, den citerer</numerusform>
            <numerusform>%n påstande, hvoraf %1 er lig de ord, de citerer</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>ingen problemer</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimFields</name>
    <message>
        <source>reported</source>
        <translation>rapporteret</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>påstået</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekræftet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>benægtet</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>ubekræftet</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>overhalet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ventet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>bebudet</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beordret</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>undervejs</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>gennemført</translation>
    </message>
    <message>
        <source>stationed</source>
        <translation>udstationeret</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbage</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>direkte tale</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>delvis citeret</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>indirekte tale</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Citeret</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Af hvem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>netop</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindst</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mere end</translation>
    </message>
    <message>
        <source>about</source>
        <translation>cirka</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>højst</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>færre end</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>knap</translation>
    </message>
    <message>
        <source>from–to</source>
        <translation>fra–til</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>kun ord</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>tidligst %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktør</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>ifølge</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>læst i</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>killed</source>
        <translation>dræbt</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>såret</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>anholdt</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>taget til fange</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>savnet</translation>
    </message>
    <message>
        <source>kidnapped</source>
        <translation>bortført</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>fordrevet</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>evakueret</translation>
    </message>
    <message>
        <source>killed or injured</source>
        <translation>dræbt eller såret</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>udtrukket</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>tilføjet i hånden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bevægelser</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>speaker before the words</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>from</comment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what moves, way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>victims, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speaker, medium</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>photo caption</source>
        <translation>billedtekst</translation>
    </message>
    <message>
        <source>photo caption, credit %1</source>
        <translation>billedtekst, foto: %1</translation>
    </message>
    <message>
        <source>the newspaper’s own words</source>
        <translation>avisens egne ord</translation>
    </message>
    <message>
        <source>publisher unknown</source>
        <translation>udgiver ukendt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>smallest, largest</comment>
        <translation>%1 … %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>who says so</comment>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>Claim “%1”</source>
        <translation>Påstanden »%1«</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>Artiklen »%1«</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Note til »%1«</translation>
    </message>
    <message>
        <source>Tag on “%1”</source>
        <translation>Mærke på »%1«</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farven på »%1«</translation>
    </message>
    <message>
        <source>Pin on “%1”</source>
        <translation>Nål på »%1«</translation>
    </message>
    <message>
        <source>On the timeline: “%1”</source>
        <translation>På tidslinjen: »%1«</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Aktøren »%1«</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Søgningen »%1«</translation>
    </message>
    <message>
        <source>Name “%1”</source>
        <translation>Navnet »%1«</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tiltro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Hvorfra</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Udsagnets art</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Ofre</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Af hvem</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammenfatning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Publication day</source>
        <translation>Udgivelsesdag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Sted i teksten</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slået sammen med</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søgeord</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Hvad der er skjult</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>an event of its own</source>
        <translation>en hændelse for sig</translation>
    </message>
    <message>
        <source>one event with “%1”</source>
        <translation>én hændelse med »%1«</translation>
    </message>
    <message>
        <source>an actor of its own</source>
        <translation>en aktør for sig</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(fjernet)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(intet)</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>en kollega</translation>
    </message>
    <message>
        <source>Nothing new of %1</source>
        <translation>Intet nyt fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n change(s) of %1</source>
        <translation>
            <numerusform>Tog %n ændring ind fra %1</numerusform>
            <numerusform>Tog %n ændringer ind fra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this project; what was changed about it is left out</source>
        <translation>»%1« er ikke i dette projekt; det der er ændret ved den, er udeladt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of something that is not in this project are left out</source>
        <translation>
            <numerusform>%n ændring af noget der ikke er i dette projekt, er udeladt</numerusform>
            <numerusform>%n ændringer af noget der ikke er i dette projekt, er udeladt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisabledReasons</name>
    <message>
        <source>nothing to take back</source>
        <translation>der er intet at fortryde</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>der er intet fortrudt</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>ingen artikel er valgt</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>intet er valgt</translation>
    </message>
    <message>
        <source>select two events or more</source>
        <translation>vælg to hændelser eller flere</translation>
    </message>
    <message>
        <source>nothing is suggested</source>
        <translation>intet er foreslået</translation>
    </message>
    <message>
        <source>the event has one claim</source>
        <translation>hændelsen har én påstand</translation>
    </message>
    <message>
        <source>there is no view before</source>
        <translation>der er ingen visning før</translation>
    </message>
    <message>
        <source>there is no view after</source>
        <translation>der er ingen visning efter</translation>
    </message>
    <message>
        <source>only while you look from a day</source>
        <translation>kun mens du ser fra en dag</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>intet projekt er åbent</translation>
    </message>
    <message>
        <source>the project is being checked</source>
        <translation>projektet kontrolleres</translation>
    </message>
    <message>
        <source>the project can only be read</source>
        <translation>projektet kan kun læses</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ikke muligt nu</translation>
    </message>
    <message>
        <source>nothing was left unfinished</source>
        <translation>intet er efterladt ufærdigt</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing can be written there</source>
        <translation>der kan ikke skrives der</translation>
    </message>
    <message>
        <source>the disk is full; what was stored before is kept</source>
        <translation>disken er fuld; det, der var gemt, er bevaret</translation>
    </message>
    <message>
        <source>it could not be written; what was there before is kept</source>
        <translation>den kunne ikke skrives; det, der var der før, er bevaret</translation>
    </message>
    <message>
        <source>the project could not be changed; what was stored before is kept</source>
        <translation>projektet kunne ikke ændres; det, der var gemt, er bevaret</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>den er der ikke</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>der er intet at fortryde</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>der er intet at gøre igen</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>det blev afbrudt</translation>
    </message>
    <message>
        <source>a picture cannot have this size</source>
        <translation>et billede kan ikke have den størrelse</translation>
    </message>
    <message>
        <source>this cannot be done so</source>
        <translation>det kan ikke gøres sådan</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen findes ikke</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>it is a pipe, a device or a socket, not a file</source>
        <translation>det er et rør, en enhed eller en sokkel, ikke en fil</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>den kunne ikke læses</translation>
    </message>
    <message>
        <source>it is too large: %1, at most %2</source>
        <translation>den er for stor: %1, højst %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den er for stor</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>der er ingen tekst i den</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>det er ikke tekst</translation>
    </message>
    <message>
        <source>its characters cannot be read as %1</source>
        <translation>dens tegn kan ikke læses som %1</translation>
    </message>
    <message>
        <source>its characters cannot be read as %1, first at byte %2</source>
        <translation>dens tegn kan ikke læses som %1, første gang ved byte %2</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>dens format er ukendt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linje %1: %2</translation>
    </message>
    <message>
        <source>it breaks its own format</source>
        <translation>den bryder sit eget format</translation>
    </message>
    <message>
        <source>line %1: the words of %2 do not stand there: “%3” is “%4” in the text</source>
        <translation>linje %1: ordene i %2 står der ikke: »%3« er »%4« i teksten</translation>
    </message>
    <message>
        <source>line %1: the article&apos;s text is missing</source>
        <translation>linje %1: artiklens tekst mangler</translation>
    </message>
    <message>
        <source>the words do not stand where it says</source>
        <translation>ordene står ikke, hvor den siger</translation>
    </message>
    <message>
        <source>the article&apos;s text is missing</source>
        <translation>artiklens tekst mangler</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>det er ikke en dato</translation>
    </message>
    <message>
        <source>there is no language of this name</source>
        <translation>der er intet sprog med det navn</translation>
    </message>
    <message>
        <source>it is not a Dateline project</source>
        <translation>det er ikke et Dateline-projekt</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>det er et andet programs database</translation>
    </message>
    <message>
        <source>it was written by a newer version of Dateline</source>
        <translation>den er skrevet af en nyere version af Dateline</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>den er beskadiget</translation>
    </message>
    <message>
        <source>it holds something that no version of Dateline wrote</source>
        <translation>den rummer noget, som ingen version af Dateline har skrevet</translation>
    </message>
    <message>
        <source>it is open in another window or program</source>
        <translation>den er åben i et andet vindue eller program</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>den kan kun læses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>these annotations belong to another project: only copies of one project file can exchange them</source>
        <translation>disse bemærkninger hører til et andet projekt: kun kopier af én projektfil kan udveksle dem</translation>
    </message>
    <message>
        <source>these annotations were sent by a newer version of Dateline</source>
        <translation>disse bemærkninger er sendt af en nyere version af Dateline</translation>
    </message>
</context>
<context>
    <name>EventBarWords</name>
    <message>
        <source>Events per week</source>
        <translation>Hændelser pr. uge</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Hændelser pr. måned</translation>
    </message>
    <message>
        <source>Events per quarter</source>
        <translation>Hændelser pr. kvartal</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>Hændelser pr. år</translation>
    </message>
    <message>
        <source>Events per decade</source>
        <translation>Hændelser pr. årti</translation>
    </message>
    <message>
        <source>Events per century</source>
        <translation>Hændelser pr. århundrede</translation>
    </message>
    <message>
        <source>Events per millennium</source>
        <translation>Hændelser pr. årtusind</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Hændelser pr. dag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>ingen hændelser</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>nothing was read out of this</source>
        <translation>der er ikke læst noget ud af det her</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>på grund af</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>sikkerhed</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>taler</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>ført videre</translation>
    </message>
    <message>
        <source>reporting words</source>
        <translation>gengivende ord</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem siger det</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>words of</source>
        <translation>ord fra</translation>
    </message>
    <message>
        <source>none is stated; by the day of the report, %1</source>
        <translation>ingen er nævnt; senest rapportens dag, %1</translation>
    </message>
    <message>
        <source>none is stated; from the day of the report on, %1</source>
        <translation>ingen er nævnt; tidligst rapportens dag, %1</translation>
    </message>
    <message>
        <source>none is stated, and the article has no date</source>
        <translation>ingen er nævnt, og artiklen har ingen dato</translation>
    </message>
    <message>
        <source>seen from the day of publication, %1</source>
        <translation>regnet fra udgivelsesdagen, %1</translation>
    </message>
    <message>
        <source>seen from time t%1</source>
        <translation>regnet fra tid t%1</translation>
    </message>
    <message>
        <source>actor (%1)</source>
        <translation>aktør (%1)</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>photo caption</source>
        <translation>billedtekst</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>tvivl</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 mangler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>»%1« forstås ikke</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>The file to write; its ending says what: %1.</source>
        <translation>Filen, der skrives; dens endelse siger hvad: %1.</translation>
    </message>
    <message>
        <source>--output: &quot;%1&quot; ends in none of %2</source>
        <translation>--output: &quot;%1&quot; ender ikke på nogen af %2</translation>
    </message>
    <message>
        <source>--from, --to: this format holds the whole project</source>
        <translation>--from, --to: dette format rummer hele projektet</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>Put the article&apos;s text into the output, so that it can be imported.</source>
        <translation>Tag artiklens tekst med, så resultatet kan importeres.</translation>
    </message>
    <message>
        <source>Say instead, in words, what was read between two code points and by which rule.</source>
        <translation>Sig i stedet med ord, hvad der er læst mellem to tegnpositioner, og af hvilken regel.</translation>
    </message>
    <message>
        <source>Articles; - is standard input.</source>
        <translation>Artikler; - er standardinput.</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>ingen artikel er nævnt</translation>
    </message>
    <message>
        <source>--explain: &quot;%1&quot; is not START-END</source>
        <translation>--explain: »%1« er ikke START-SLUT</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>afbrudt</translation>
    </message>
    <message>
        <source>%1: there is no article in it; &quot;dateline import&quot; reads it</source>
        <translation>%1: der er ingen artikel i den; »dateline import« læser den</translation>
    </message>
</context>
<context>
    <name>FigurePanels</name>
    <message>
        <source>No number is written</source>
        <translation>Intet tal er skrevet</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Columns count events by their earliest possible time; the pale part could also be later.</source>
        <translation>Søjler tæller hændelser ved deres tidligst mulige tid; den lyse del kan også være senere.</translation>
    </message>
    <message>
        <source>Of %1 events, %2 have no time of their own and stand open at their article’s date; %3 fell on one of several days, all of which are drawn.</source>
        <translation>Af %1 hændelser er %2 uden egen tid og står åbne ved artiklens dato; %3 faldt på en af flere dage, som alle er tegnet.</translation>
    </message>
    <message>
        <source>Of %1 events, %2 have no time of their own and stand open at their article’s date.</source>
        <translation>Af %1 hændelser er %2 uden egen tid og står åbne ved artiklens dato.</translation>
    </message>
    <message>
        <source>Of %1 events, %2 fell on one of several days, all of which are drawn.</source>
        <translation>Af %1 hændelser faldt %2 på en af flere dage, som alle er tegnet.</translation>
    </message>
    <message>
        <source>A band reaches as far as its source leaves the time open; an edge stands only where the source ends it.</source>
        <translation>Et bånd rækker så langt, som kilden lader tiden stå åben; en kant står kun, hvor kilden sætter den.</translation>
    </message>
    <message>
        <source>All times are as exact as they are drawn.</source>
        <translation>Alle tider er så præcise, som de er tegnet.</translation>
    </message>
    <message>
        <source>%1 of %2 events are not drawn: %3 did not fit, %4 lie outside the period.</source>
        <translation>%1 af %2 hændelser er ikke tegnet: %3 var der ikke plads til, %4 ligger uden for perioden.</translation>
    </message>
    <message>
        <source>%1 of %2 events are not drawn: they did not fit.</source>
        <translation>%1 af %2 hændelser er ikke tegnet: der var ikke plads.</translation>
    </message>
    <message>
        <source>%1 of %2 events are not drawn: they lie outside the period.</source>
        <translation>%1 af %2 hændelser er ikke tegnet: de ligger uden for perioden.</translation>
    </message>
    <message>
        <source>All %1 events are drawn.</source>
        <translation>Alle %1 hændelser er med.</translation>
    </message>
    <message>
        <source>Drawn with Dateline.</source>
        <translation>Tegnet med Dateline.</translation>
    </message>
    <message>
        <source>Drawn with Dateline on %1.</source>
        <translation>Tegnet med Dateline den %1.</translation>
    </message>
    <message>
        <source>Source of all notes: %1.</source>
        <translation>Kilde til alle noter: %1.</translation>
    </message>
    <message>
        <source>Numbers after the words count characters from the article’s beginning.</source>
        <translation>Tal efter ordene tæller tegn fra artiklens begyndelse.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>og %n note til</numerusform>
            <numerusform>og %n noter til</numerusform>
        </translation>
    </message>
    <message>
        <source>(photo caption)</source>
        <translation>(billedtekst)</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more photo caption(s)</source>
        <translation>
            <numerusform>og %n billedtekst til</numerusform>
            <numerusform>og %n billedtekster til</numerusform>
        </translation>
    </message>
    <message>
        <source>hollow: not known more closely</source>
        <translation>hul: kendes ikke nærmere</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>dræbt</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>såret</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>anholdt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>savnet</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>fordrevet</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>senest rapporten</translation>
    </message>
    <message>
        <source>from the report on</source>
        <translation>tidligst rapporten</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>begyndelse ukendt</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>slut ukendt</translation>
    </message>
    <message>
        <source>one of several days</source>
        <translation>en af flere dage</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>netop</translation>
    </message>
    <message>
        <source>at least, more than</source>
        <translation>mindst, mere end</translation>
    </message>
    <message>
        <source>at most, fewer than</source>
        <translation>højst, færre end</translation>
    </message>
    <message>
        <source>about</source>
        <translation>cirka</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>kun ord</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>kilder er uenige</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>antal hændelser</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>%1 · column %2 of %3, row %4 of %5</source>
        <comment>the first is: page 2 of 6</comment>
        <translation>%1 · kolonne %2 af %3, række %4 af %5</translation>
    </message>
    <message>
        <source>note, not from a source</source>
        <translation>note, ikke fra en kilde</translation>
    </message>
    <message>
        <source>Rejected and not drawn: %1.</source>
        <translation>Afvist og ikke tegnet: %1.</translation>
    </message>
    <message>
        <source>Too close to have a mark of their own: %1.</source>
        <translation>For tæt til at have eget mærke: %1.</translation>
    </message>
    <message>
        <source>Counted in columns: %1.</source>
        <translation>Talt med i søjler: %1.</translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message>
        <source>No fonts are installed, so no text can be drawn. Install a font package, for example fonts-dejavu or fonts-noto-core, and start Dateline again.</source>
        <translation>Der er ingen skrifttyper installeret, så ingen tekst kan tegnes. Installér en pakke med skrifttyper, for eksempel fonts-dejavu eller fonts-noto-core, og start Dateline igen.</translation>
    </message>
    <message>
        <source>The font “%1” lacks the letters of this language. Install a font package, for example fonts-dejavu or fonts-noto-core, and start Dateline again.</source>
        <translation>Skrifttypen »%1« mangler dette sprogs bogstaver. Installér en pakke med skrifttyper, for eksempel fonts-dejavu eller fonts-noto-core, og start Dateline igen.</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed. Names in articles may show as empty boxes.</source>
        <translation>Der er ingen skrifttype med kyrilliske bogstaver. Navne i artikler kan blive vist som tomme firkanter.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>there is no display to open the window on</source>
        <translation>der er ingen skærm at åbne vinduet på</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>åbner vinduet</translation>
    </message>
    <message>
        <source>reads claims out of articles, as JSON Lines</source>
        <translation>læser påstande ud af artikler, som JSON Lines</translation>
    </message>
    <message>
        <source>adds articles to a project</source>
        <translation>lægger artikler i et projekt</translation>
    </message>
    <message>
        <source>lists claims</source>
        <translation>viser påstande</translation>
    </message>
    <message>
        <source>writes a picture or a table</source>
        <translation>skriver et billede eller en tabel</translation>
    </message>
    <message>
        <source>checks a project</source>
        <translation>efterser et projekt</translation>
    </message>
    <message>
        <source>tells a command&apos;s options</source>
        <translation>viser en kommandos valg</translation>
    </message>
    <message>
        <source>News articles in, a timeline of their claims out.</source>
        <translation>Nyhedsartikler ind, en tidslinje over deres påstande ud.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done; 1 some input failed, named on stderr; 2 wrong usage.</source>
        <translation>Slutkoder: 0 alt er gjort; 1 noget input fejlede, nævnt på stderr; 2 forkert brug.</translation>
    </message>
    <message>
        <source>writes what was done in a copy of a project</source>
        <translation>skriver hvad der er gjort i en kopi af et projekt</translation>
    </message>
    <message>
        <source>takes in what was done in another copy</source>
        <translation>tager ind hvad der er gjort i en anden kopi</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Accepted %n claims</source>
        <translation>
            <numerusform>Godkendte %n påstand</numerusform>
            <numerusform>Godkendte %n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n claims</source>
        <translation>
            <numerusform>Afviste %n påstand</numerusform>
            <numerusform>Afviste %n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n claims back to unreviewed</source>
        <translation>
            <numerusform>Satte %n påstand tilbage til ikke gennemgået</numerusform>
            <numerusform>Satte %n påstande tilbage til ikke gennemgået</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected a claim</source>
        <translation>Rettede en påstand</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Tilføjede en hændelse</translation>
    </message>
    <message>
        <source>Pinned an event</source>
        <translation>Fastgjorde en hændelse</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Tilføjede en note</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Ændrede en note</translation>
    </message>
    <message>
        <source>Unpinned an event</source>
        <translation>Frigjorde en hændelse</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Fjernede en note</translation>
    </message>
    <message>
        <source>Removed the publication day</source>
        <translation>Fjernede udgivelsesdagen</translation>
    </message>
    <message>
        <source>Set the publication day to %1</source>
        <translation>Satte udgivelsesdagen til %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n articles</source>
        <translation>
            <numerusform>Importerede %n artikel</numerusform>
            <numerusform>Importerede %n artikler</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back an import</source>
        <translation>Tog en import tilbage</translation>
    </message>
    <message>
        <source>Brought back an import</source>
        <translation>Hentede en import frem igen</translation>
    </message>
    <message>
        <source>Changed the project</source>
        <translation>Ændrede projektet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Annullér fortryd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n events</source>
        <translation>
            <numerusform>Slog %n hændelse sammen</numerusform>
            <numerusform>Slog %n hændelser sammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n claims from their event</source>
        <translation>
            <numerusform>Skilte %n påstand ud af sin hændelse</numerusform>
            <numerusform>Skilte %n påstande ud af deres hændelse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n events apart</source>
        <translation>
            <numerusform>Holdt %n hændelse adskilt</numerusform>
            <numerusform>Holdt %n hændelser adskilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of %1 changed</source>
        <translation>Tiden for %1 ændret</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>en påstand</translation>
    </message>
    <message>
        <source>Written on the timeline: %1</source>
        <translation>Skrevet på tidslinjen: %1</translation>
    </message>
    <message>
        <source>Changed on the timeline: %1</source>
        <translation>Ændret på tidslinjen: %1</translation>
    </message>
    <message>
        <source>Removed from the timeline: %1</source>
        <translation>Fjernet fra tidslinjen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n actors: %1</source>
        <translation>
            <numerusform>Slog %n aktør sammen: %1</numerusform>
            <numerusform>Slog %n aktører sammen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off the name %1</source>
        <translation>Skilte navnet %1 ud</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>Omdøbte %1 til %2</translation>
    </message>
    <message>
        <source>Changed the kind of %1</source>
        <translation>Ændrede arten af %1</translation>
    </message>
    <message>
        <source>Changed the colour of %1</source>
        <translation>Ændrede farven på %1</translation>
    </message>
    <message>
        <source>Changed the note on %1</source>
        <translation>Ændrede noten om %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n notes, tags, colours or pins</source>
        <translation>
            <numerusform>Tilføjede %n note, mærke, farve eller nål</numerusform>
            <numerusform>Tilføjede %n noter, mærker, farver eller nåle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n claims from a table</source>
        <translation>
            <numerusform>Overtog %n påstand fra en tabel</numerusform>
            <numerusform>Overtog %n påstande fra en tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n events</source>
        <translation>
            <numerusform>Importerede %n hændelse</numerusform>
            <numerusform>Importerede %n hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Gemte søgningen »%1«</translation>
    </message>
    <message>
        <source>Removed the search “%1”</source>
        <translation>Fjernede søgningen »%1«</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n changes of %1</source>
        <translation>
            <numerusform>Tog %n ændring ind fra %1</numerusform>
            <numerusform>Tog %n ændringer ind fra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chose theirs for %n changes</source>
        <translation>
            <numerusform>Valgte deres ved %n ændring</numerusform>
            <numerusform>Valgte deres ved %n ændringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Wheel or + and −: zoom · drag or arrows: move · double-click or 0: the whole picture · Tab: next event</source>
        <translation>Hjul eller + og −: zoom · træk eller pile: flyt · dobbeltklik eller 0: hele billedet · Tab: næste hændelse</translation>
    </message>
    <message>
        <source>Made with Dateline</source>
        <translation>Lavet med Dateline</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>How many articles are read at a time.</source>
        <translation>Hvor mange artikler der læses ad gangen.</translation>
    </message>
    <message>
        <source>--project is missing</source>
        <translation>--project mangler</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>ingen artikel er nævnt</translation>
    </message>
    <message>
        <source>%1: the same article is in the project already; skipped</source>
        <translation>%1: den samme artikel er i projektet allerede; sprunget over</translation>
    </message>
    <message>
        <source>%1: a new version of an article in the project</source>
        <translation>%1: en ny version af en artikel i projektet</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n artikel importeret</numerusform>
            <numerusform>%n artikler importeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n sprunget over</numerusform>
            <numerusform>%n sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afvist</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted; what was imported before is kept</source>
        <translation>afbrudt; det, der var importeret, er bevaret</translation>
    </message>
    <message>
        <source>Articles, folders of articles, parsed articles (dateline-extract/1), projects (dateline-project/1), or what was exported as ics, timelinejs.json, jsonld or lossless.csv; - is standard input.</source>
        <translation>Artikler, mapper med artikler, læste artikler (dateline-extract/1), projekter (dateline-project/1) eller det, der blev eksporteret som ics, timelinejs.json, jsonld eller lossless.csv; - er standardinput.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries say what the project says already; skipped</source>
        <translation>
            <numerusform>%n post siger det, projektet allerede siger; sprunget over</numerusform>
            <numerusform>%n poster siger det, projektet allerede siger; sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins of articles that are in the project already; skipped</source>
        <translation>
            <numerusform>%n note, mærke, farve eller nål til artikler, der allerede er i projektet; sprunget over</numerusform>
            <numerusform>%n noter, mærker, farver eller nåle til artikler, der allerede er i projektet; sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without an article</source>
        <translation>
            <numerusform>%n hændelse uden artikel</numerusform>
            <numerusform>%n hændelser uden artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins</source>
        <translation>
            <numerusform>%n note, mærke, farve eller nål</numerusform>
            <numerusform>%n noter, mærker, farver eller nåle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%n påstand ændret</numerusform>
            <numerusform>%n påstande ændret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Already in the project, nothing was changed</source>
        <translation>Er i projektet allerede, intet er ændret</translation>
    </message>
    <message>
        <source>Imported as a new version; the older one is kept</source>
        <translation>Importeret som ny version; den ældre er bevaret</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Ikke importeret: %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ikke importeret</translation>
    </message>
    <message numerus="yes">
        <source>Imported, %n claims</source>
        <translation>
            <numerusform>Importeret, %n påstand</numerusform>
            <numerusform>Importeret, %n påstande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n articles</source>
        <translation>
            <numerusform>Importerede %n artikel</numerusform>
            <numerusform>Importerede %n artikler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n var der allerede</numerusform>
            <numerusform>%n var der allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n kunne ikke importeres</numerusform>
            <numerusform>%n kunne ikke importeres</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; what was imported is kept</source>
        <translation>afbrudt; det importerede er bevaret</translation>
    </message>
    <message numerus="yes">
        <source>%n events without an article</source>
        <translation>
            <numerusform>%n hændelse uden artikel</numerusform>
            <numerusform>%n hændelser uden artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, tags, colours or pins</source>
        <translation>
            <numerusform>%n note, mærke, farve eller nål</numerusform>
            <numerusform>%n noter, mærker, farver eller nåle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims changed</source>
        <translation>
            <numerusform>%n påstand ændret</numerusform>
            <numerusform>%n påstande ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries said nothing new</source>
        <translation>
            <numerusform>%n post sagde intet nyt</numerusform>
            <numerusform>%n poster sagde intet nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, tags, colours or pins of them left out</source>
        <translation>
            <numerusform>%n note, mærke, farve eller nål til dem udeladt</numerusform>
            <numerusform>%n noter, mærker, farver eller nåle til dem udeladt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Timeline: W S zoom · A D move · arrows · 0 show all · F show selection · . and , next and previous event · Space card · Enter open in the article · T count time from the event · M measure · P pin · E edit · N add event · Ctrl+click, Ctrl+. and Ctrl+, select one more · Ctrl+L go to date · Alt+Left view before · Alt+Right view after</source>
        <translation>Tidslinje: W S zoom · A D flyt · pile · 0 vis alt · F vis det valgte · . og , næste og forrige hændelse · mellemrum kort · Enter åbn i artiklen · T tæl tiden fra hændelsen · M mål · P fastgør · E ret · N tilføj hændelse · Ctrl+klik, Ctrl+. og Ctrl+, vælg en til · Ctrl+L gå til dato · Alt+Venstre visningen før · Alt+Højre visningen efter</translation>
    </message>
    <message>
        <source>Time by hand: drag the selected mark or its ends · Ctrl+Left and Ctrl+Right move it · Ctrl+Shift+Left and Ctrl+Shift+Right its end · Alt+Shift+Left and Alt+Shift+Right its beginning · Enter sets it · Esc leaves it</source>
        <translation>Tid i hånden: træk det valgte mærke eller dets ender · Ctrl+Venstre og Ctrl+Højre flytter det · Ctrl+Skift+Venstre og Ctrl+Skift+Højre dets slutning · Alt+Skift+Venstre og Alt+Skift+Højre dets begyndelse · Enter sætter den · Esc fortryder</translation>
    </message>
    <message>
        <source>Notes on the timeline: Ctrl+Shift+N write · Ctrl+drag shade a span · G and Shift+G next and previous note · Enter edit · Delete remove</source>
        <translation>Noter på tidslinjen: Ctrl+Skift+N skriv · Ctrl+træk skravér et tidsrum · G og Skift+G næste og forrige note · Enter ret · Delete fjern</translation>
    </message>
    <message>
        <source>Lanes: Ctrl+Up and Ctrl+Down move · Ctrl+Space fold</source>
        <translation>Baner: Ctrl+Op og Ctrl+Ned flyt · Ctrl+Mellemrum fold</translation>
    </message>
    <message>
        <source>Looking back: F9 as known on a day, and off again · F7 and F8 day of publication before and after</source>
        <translation>Tilbageblik: F9 som kendt på en dag, og fra igen · F7 og F8 udgivelsesdagen før og efter</translation>
    </message>
    <message>
        <source>Review, article and form: J next · K previous · A accept · E edit · R reject · N note · M merge · H keep apart · Z undo</source>
        <translation>Gennemgang, artikel og detaljer: J næste · K forrige · A godkend · E ret · R afvis · N note · M slå sammen · H hold adskilt · Z fortryd</translation>
    </message>
    <message>
        <source>Actors: Enter show claims · E edit name · M merge</source>
        <translation>Aktører: Enter vis påstande · E ret navn · M slå sammen</translation>
    </message>
    <message>
        <source>Table of events: A accept · R reject · M merge · Ctrl+C copy rows · Ctrl+A select all</source>
        <translation>Tabel over hændelser: A godkend · R afvis · M slå sammen · Ctrl+C kopiér rækker · Ctrl+A vælg alle</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl+Shift+P commands by name · Ctrl+M merge the selected events · Ctrl+Shift+M split claim off · F6 next panel · Ctrl+F search · F3 next find · Ctrl+Z undo · Ctrl+I import · Ctrl+R review · Ctrl+Shift+T table of events · Ctrl+T figures · Ctrl+Shift+A actors · Ctrl+D publication day · Ctrl+Return add claim from marked words</source>
        <translation>Overalt: Ctrl+Skift+P kommandoer efter navn · Ctrl+M slå de valgte hændelser sammen · Ctrl+Skift+M skil påstand ud · F6 næste panel · Ctrl+F søg · F3 næste fund · Ctrl+Z fortryd · Ctrl+I importér · Ctrl+R gennemgå · Ctrl+Skift+T tabel over hændelser · Ctrl+T tal · Ctrl+Skift+A aktører · Ctrl+D udgivelsesdag · Ctrl+Enter tilføj påstand fra markerede ord</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>An event timeline for news about conflicts. Every mark opens its sentence.

Free software under the GNU General Public License, version 3 or later. Place names from GeoNames (CC BY 4.0), names of countries and months from Unicode CLDR, given names from Faker (MIT).</source>
        <translation>En tidslinje over hændelser til nyheder om konflikter. Hvert mærke åbner sin sætning.

Fri software under GNU General Public License, version 3 eller senere. Stednavne fra GeoNames (CC BY 4.0), navne på lande og måneder fra Unicode CLDR, fornavne fra Faker (MIT).</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>As known on %1</source>
        <translation>Kendt pr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n articles came out later</source>
        <translation>
            <numerusform>%n artikel udkom senere</numerusform>
            <numerusform>%n artikler udkom senere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been out</source>
        <translation>
            <numerusform>%n var måske udkommet</numerusform>
            <numerusform>%n var måske udkommet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date</source>
        <translation>
            <numerusform>%n har ingen dato</numerusform>
            <numerusform>%n har ingen dato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Only claims of a kind: statement, movement, casualties, event.</source>
        <translation>Kun påstande af en art: statement, movement, casualties, event.</translation>
    </message>
    <message>
        <source>Only claims with this actor: who speaks, moves or is the source.</source>
        <translation>Kun påstande med denne aktør: den, der taler, flytter sig eller er kilde.</translation>
    </message>
    <message>
        <source>Only claims that these words find, in any form.</source>
        <translation>Kun påstande, som disse ord finder, i enhver form.</translation>
    </message>
    <message>
        <source>table (the default), csv or jsonl.</source>
        <translation>table (forvalgt), csv eller jsonl.</translation>
    </message>
    <message>
        <source>--project is missing</source>
        <translation>--project mangler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>»%1« forstås ikke</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, csv, jsonl</source>
        <translation>--format: »%1« er hverken table, csv eller jsonl</translation>
    </message>
    <message>
        <source>--kind: &quot;%1&quot; is none of statement, movement, casualties, event</source>
        <translation>--kind: »%1« er hverken statement, movement, casualties eller event</translation>
    </message>
</context>
<context>
    <name>LocaleCalendarNames</name>
    <message>
        <source>%1 %2</source>
        <comment>short weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade on the axis</comment>
        <translation>%1&apos;erne</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <comment>of a year</comment>
        <translation>%1. kvartal</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>%1. kv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and clock time on the axis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <comment>number, year</comment>
        <translation>uge %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>full hour on the axis</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>week %1: %2</source>
        <comment>number, its Monday</comment>
        <translation>uge %1: %2</translation>
    </message>
</context>
<context>
    <name>LocaleLaneWords</name>
    <message>
        <source>at most %1</source>
        <comment>largest column of a lane</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit of time</comment>
        <translation>på %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>a second</source>
        <translation>et sekund</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>et minut</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>en time</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>en dag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>en uge</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>en måned</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>et kvartal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>et år</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>et årti</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>et århundrede</translation>
    </message>
    <message>
        <source>a millennium</source>
        <translation>et årtusind</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>number of events</comment>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>dates only</source>
        <translation>kun dato</translation>
    </message>
    <message>
        <source>a column is %1</source>
        <comment>a unit of time</comment>
        <translation>en søjle er %1</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <comment>number of events</comment>
        <translation>Uden dato: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>counted from the event at 0</source>
        <translation>talt fra hændelsen ved 0</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n time(s) that say more than this format can hold: written as their earliest and latest day, with the EDTF text beside</source>
        <translation>
            <numerusform>%n tid som siger mere end dette format kan rumme: skrevet som sin tidligste og seneste dag, med EDTF-teksten ved siden af</numerusform>
            <numerusform>%n tider som siger mere end dette format kan rumme: skrevet som deres tidligste og seneste dag, med EDTF-teksten ved siden af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date that this format can hold: left out</source>
        <translation>
            <numerusform>%n hændelse uden en dato, som dette format kan rumme: udeladt</numerusform>
            <numerusform>%n hændelser uden en dato, som dette format kan rumme: udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of a kind that this format does not hold: left out</source>
        <translation>
            <numerusform>%n hændelse af en slags, som dette format ikke rummer: udeladt</numerusform>
            <numerusform>%n hændelser af en slags, som dette format ikke rummer: udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) between places whose position is not known: left out</source>
        <translation>
            <numerusform>%n bevægelse mellem steder, hvis position er ukendt: udeladt</numerusform>
            <numerusform>%n bevægelser mellem steder, hvis position er ukendt: udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins that this format has no place for: left out</source>
        <translation>
            <numerusform>%n note, mærke, farve eller nål, som dette format ikke har plads til: udeladt</numerusform>
            <numerusform>%n noter, mærker, farver eller nåle, som dette format ikke har plads til: udeladt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>og %n påstand mere</numerusform>
            <numerusform>og %n påstande mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Siger det: %1</translation>
    </message>
    <message>
        <source>Photo caption: %1</source>
        <translation>Billedtekst: %1</translation>
    </message>
    <message>
        <source>Photo caption: %1 (photo: %2)</source>
        <translation>Billedtekst: %1 (foto: %2)</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>--%1: &quot;%2&quot; is none of %3</source>
        <translation>--%1: »%2« er ingen af %3</translation>
    </message>
    <message>
        <source>--page: only a PDF is cut into pages</source>
        <translation>--page: kun en PDF deles op i sider</translation>
    </message>
    <message>
        <source>--dpi and --scale say the same twice</source>
        <translation>--dpi og --scale siger det samme to gange</translation>
    </message>
    <message>
        <source>--dpi: &quot;%1&quot; is no number from %2 to %3</source>
        <translation>--dpi: »%1« er ikke et tal fra %2 til %3</translation>
    </message>
    <message>
        <source>--scale: &quot;%1&quot; is no number from 0.25 to 16</source>
        <translation>--scale: »%1« er ikke et tal fra 0.25 til 16</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is no size such as 1920x1080, 180x120mm or 7x5in, with sides from %2 to %3 pixels</source>
        <translation>--size: »%1« er ikke en størrelse som 1920x1080, 180x120mm eller 7x5in med sider fra %2 til %3 pixel</translation>
    </message>
    <message>
        <source>--date: &quot;%1&quot; is no day</source>
        <translation>--date: »%1« er ikke en dag</translation>
    </message>
</context>
<context>
    <name>PictureRequest</name>
    <message>
        <source>What stands in a lane of its own: kind, actor, place, source or tag.</source>
        <translation>Hvad der står i en bane for sig: kind, actor, place, source eller tag.</translation>
    </message>
    <message>
        <source>light, dark or print.</source>
        <translation>light, dark eller print.</translation>
    </message>
    <message>
        <source>A title above the picture.</source>
        <translation>En titel over billedet.</translation>
    </message>
    <message>
        <source>Write below each mark where it was read.</source>
        <translation>Skriv under hvert mærke, hvor det blev læst.</translation>
    </message>
    <message>
        <source>Number the marks and name each source below.</source>
        <translation>Nummerér mærkerne, og nævn hver kilde nedenunder.</translation>
    </message>
    <message>
        <source>The day to be named in the picture as the one it was drawn on.</source>
        <translation>Den dag, der skal nævnes i billedet som dagen, det blev tegnet.</translation>
    </message>
    <message>
        <source>--lanes: &quot;%1&quot; is none of kind, actor, place, source, tag</source>
        <translation>--lanes: »%1« er hverken kind, actor, place, source eller tag</translation>
    </message>
    <message>
        <source>without</source>
        <translation>uden</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>Width and height of a picture, such as 1920x1080, 180x120mm or 7x5in. Without it the picture is as high as its lanes need.</source>
        <translation>Et billedes bredde og højde, f.eks. 1920x1080, 180x120mm eller 7x5in. Uden bliver billedet så højt, som banerne kræver.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG; a size in pixels means these dots then.</source>
        <translation>Punkter pr. tomme i en PNG; en størrelse i pixel er så disse punkter.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of its width and height, instead of --dpi.</source>
        <translation>Pixel i en PNG for hver af dens bredde og højde, i stedet for --dpi.</translation>
    </message>
    <message>
        <source>Cuts a PDF into pages that overlap, to be glued: A4, A3 or Letter. Without it the PDF is one sheet.</source>
        <translation>Deler en PDF i sider, der overlapper og kan limes: A4, A3 eller Letter. Uden er PDF&apos;en ét ark.</translation>
    </message>
    <message>
        <source>Of these pages: landscape or portrait.</source>
        <translation>Sidernes retning: landscape (tværformat) eller portrait (højformat).</translation>
    </message>
    <message>
        <source>Leaves out parts, with commas between them: subtitle, legend, uncertainty-key, left-out.</source>
        <translation>Udelader dele, med komma imellem: subtitle (undertitel), legend (signaturforklaring), uncertainty-key (nøgle til det usikre), left-out (hvad der er udeladt).</translation>
    </message>
    <message>
        <source>What the picture is for: screen, paper (small type, footnotes, 300 dots per inch) or slide (large type).</source>
        <translation>Hvad billedet er til: screen (skærm), paper (papir: små typer, fodnoter, 300 punkter pr. tomme) eller slide (lysbillede: store typer).</translation>
    </message>
    <message>
        <source>Draw a mark for each event, in as many rows as that takes, instead of columns.</source>
        <translation>Tegn et mærke for hver begivenhed, i så mange rækker som det kræver, i stedet for søjler.</translation>
    </message>
</context>
<context>
    <name>ProjectChart</name>
    <message>
        <source>Casualty figures: %1</source>
        <translation>Tabstal: %1</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Hændelser over tid</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>shaded span</source>
        <translation>skraveret tidsrum</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linje</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ravgul</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rød</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grøn</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>ingen farve</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <translation>Note, %1, %2</translation>
    </message>
    <message>
        <source>Note, %1: %2, %3</source>
        <translation>Note, %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>SharedOptions</name>
    <message>
        <source>Language of the articles (da, en, ...); auto tells it from their words.</source>
        <translation>Artiklernes sprog (da, en, ...); auto ser det på ordene.</translation>
    </message>
    <message>
        <source>When the articles were published, as an EDTF date (2022-01-07, 2022-01).</source>
        <translation>Hvornår artiklerne er udgivet, som EDTF-dato (2022-01-07, 2022-01).</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Projektfilen.</translation>
    </message>
    <message>
        <source>Only what may have happened then or later.</source>
        <translation>Kun det, der kan være sket da eller senere.</translation>
    </message>
    <message>
        <source>Only what may have happened then or before.</source>
        <translation>Kun det, der kan være sket da eller før.</translation>
    </message>
    <message>
        <source>there are no words of the language &quot;%1&quot;</source>
        <translation>der er ingen ord på sproget »%1«</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no EDTF date</source>
        <translation>--%1: »%2« er ikke en EDTF-dato</translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation>--to er før --from</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no number from 1 to %3</source>
        <translation>--%1: »%2« er ikke et tal fra 1 til %3</translation>
    </message>
</context>
<context>
    <name>TimelinePrint</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>WordCounts</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>number</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>number</comment>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number, short</comment>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>number</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>number</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <comment>number</comment>
        <translation>knap %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>numbers</comment>
        <translation>mellem %1 og %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>number</comment>
        <translation>mere end %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number</comment>
        <translation>cirka %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>number</comment>
        <translation>op til %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <comment>number</comment>
        <translation>færre end %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>number of people</comment>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>WordDates</name>
    <message>
        <source>%1</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <comment>year</comment>
        <translation>%1 f.v.t.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hour and minute</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <comment>hour, minute and second</comment>
        <translation>%1.%2.%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day with month, and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>season and year</comment>
        <translation>foråret %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>season and year</comment>
        <translation>sommeren %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>season and year</comment>
        <translation>efteråret %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>season and year</comment>
        <translation>vinteren %1</translation>
    </message>
    <message>
        <source>in the %1s</source>
        <comment>decade</comment>
        <translation>i %1&apos;erne</translation>
    </message>
    <message>
        <source>in the years %1–%2</source>
        <translation>i årene %1–%2</translation>
    </message>
    <message>
        <source>a day in %1</source>
        <comment>month or year</comment>
        <translation>en dag i %1</translation>
    </message>
    <message>
        <source>a month in %1</source>
        <comment>year</comment>
        <translation>en måned i %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and clock time</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>date</comment>
        <translation>måske %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>cirka %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <comment>date</comment>
        <translation>måske omkring %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>beginning unknown, ended by %1</source>
        <comment>date</comment>
        <translation>begyndelse ukendt, slut senest %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <comment>date</comment>
        <translation>fra %1, slut ukendt</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <comment>date</comment>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <comment>date</comment>
        <translation>%1 eller efter</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <comment>date</comment>
        <translation>tidligst %1</translation>
    </message>
    <message>
        <source>The text gives no time; the article was published %1</source>
        <comment>date</comment>
        <translation>Teksten nævner ingen tid; artiklen er udgivet %1</translation>
    </message>
    <message>
        <source>A plan or an order without a time; the article was published %1</source>
        <comment>date</comment>
        <translation>En plan eller en ordre uden tid; artiklen er udgivet %1</translation>
    </message>
    <message>
        <source>The text gives no time, and the article has no date</source>
        <translation>Teksten nævner ingen tid, og artiklen har ingen dato</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>forenoon</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a day, more follow</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of a day</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and part of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>dates</comment>
        <translation>mellem %1 og %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>dates, the first of one word</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>a %1 in %2</source>
        <comment>weekday, month</comment>
        <translation>en %1 i %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several dates</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>both %1 and %2</source>
        <comment>two dates</comment>
        <translation>både %1 og %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several dates</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several days</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and clock time, short</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>two moments, year</comment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>WordSpans</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 t.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a length of time in two units</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>see %1</source>
        <translation>se %1</translation>
    </message>
    <message>
        <source>the output could not be written: %1</source>
        <translation>resultatet kunne ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActorDetails</name>
    <message>
        <source>Split name off</source>
        <translation>Skil navnet ud</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andre navne</translation>
    </message>
    <message>
        <source>The chosen name becomes an actor of its own, with the claims said with it</source>
        <translation>Det valgte navn bliver en aktør for sig, med de påstande der er sagt med det</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Tilføj en note&#xa0;…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::ActorsModel</name>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>state or town</source>
        <translation>stat eller by</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>også: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Påstande</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Rapporter</translation>
    </message>
</context>
<context>
    <name>ui::ActorsPanel</name>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Nobody is named yet. Actors come with the articles you import.</source>
        <translation>Ingen er nævnt endnu. Aktører kommer med de artikler, du importerer.</translation>
    </message>
    <message>
        <source>Show &amp;claims on the timeline</source>
        <translation>Vis &amp;påstande på tidslinjen</translation>
    </message>
    <message>
        <source>&amp;Edit name</source>
        <translation>&amp;Ret navn</translation>
    </message>
    <message>
        <source>&amp;Merge the selected actors</source>
        <translation>&amp;Slå de valgte aktører sammen</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actors</source>
        <translation>
            <numerusform>Slå %n aktør sammen</numerusform>
            <numerusform>Slå %n aktører sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>They become one, called %1</source>
        <translation>De bliver til én, som hedder %1</translation>
    </message>
    <message>
        <source>Select two or more actors to make them one</source>
        <translation>Vælg to eller flere aktører for at gøre dem til én</translation>
    </message>
</context>
<context>
    <name>ui::AddEventDialog</name>
    <message>
        <source>Add claim</source>
        <translation>Tilføj påstand</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Tilføj hændelse</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Tilføj en note&#xa0;…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::ArticleList</name>
    <message>
        <source>publisher unknown</source>
        <translation>udgiver ukendt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikler</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n at gennemgå</numerusform>
            <numerusform>%n at gennemgå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo captions with credit</source>
        <translation>
            <numerusform>%n billedtekst med kredit</numerusform>
            <numerusform>%n billedtekster med kredit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticlePanel</name>
    <message>
        <source>Choose an article or a mark on the timeline.</source>
        <translation>Vælg en artikel eller et mærke på tidslinjen.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimEditor</name>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How exact the number is</source>
        <translation>Hvor præcist antallet er</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>This is no number. For a range write for example 26–40.</source>
        <translation>Det er ikke et tal. Et interval skrives fx 26–40.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Write for example 7 January 2022, about 7 January or 5–7 January.</source>
        <translation>Skriv for eksempel 7. januar 2022, cirka 7. januar eller 5.–7. januar.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Tilføj en note&#xa0;…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>claim %1 of %2</source>
        <translation>påstand %1 af %2</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Du har tilføjet den.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>»%1« – rule: %2</source>
        <translation>»%1« – regel: %2</translation>
    </message>
    <message>
        <source>%1, not reviewed</source>
        <translation>%1, ikke gennemgået</translation>
    </message>
    <message>
        <source>Nothing is selected.
Click a mark, or underlined words in the article.</source>
        <translation>Intet er valgt.
Klik på et mærke eller på understregede ord i artiklen.</translation>
    </message>
    <message>
        <source>merge? · %1</source>
        <translation>slå sammen? · %1</translation>
    </message>
</context>
<context>
    <name>ui::ClaimTable</name>
    <message numerus="yes">
        <source>%n percent sure</source>
        <translation>
            <numerusform>%n procent sikker</numerusform>
            <numerusform>%n procent sikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>command, why not now</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – on</source>
        <comment>command</comment>
        <translation>%1 – slået til</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Behold &amp;min</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tag &amp;deres</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>&amp;Behold alle mine</translation>
    </message>
    <message>
        <source>Take &amp;all theirs</source>
        <translation>Tag &amp;alle deres</translation>
    </message>
    <message>
        <source>Annotations taken in</source>
        <translation>Bemærkninger taget ind</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deres</translation>
    </message>
    <message>
        <source>No conflict is left.</source>
        <translation>Der er ingen konflikt tilbage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DifferencePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>Fra udgangen af</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Til udgangen af</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Hvad er nyt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Udgivet</translation>
    </message>
    <message>
        <source>new from %1 to %2</source>
        <translation>nyt fra %1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 listed</source>
        <translation>%1, de første %2 vist</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hændelse</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>Unfinished claim from %1</source>
        <translation>Ufærdig påstand fra %1</translation>
    </message>
    <message>
        <source>Unfinished event from %1</source>
        <translation>Ufærdig hændelse fra %1</translation>
    </message>
    <message>
        <source>Unfinished correction from %1</source>
        <translation>Ufærdig rettelse fra %1</translation>
    </message>
    <message>
        <source>Unfinished note from %1</source>
        <translation>Ufærdig note fra %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n mere</numerusform>
            <numerusform>%1 · %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EmptyPanel</name>
    <message>
        <source>Drag articles here</source>
        <translation>Træk artikler herind</translation>
    </message>
    <message>
        <source>Dateline reads who says what, who moves, and how many are hurt.
Every claim stays with its sentence. You accept, correct or reject it.</source>
        <translation>Dateline læser, hvem der siger hvad, hvem der flytter sig, og hvor mange der er ramt.
Hver påstand bliver ved sin sætning. Du godkender, retter eller afviser den.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Hvad kan læses</translation>
    </message>
    <message>
        <source>Text, HTML, JSON and folders of them. What is in a file decides, not its name.</source>
        <translation>Tekst, HTML, JSON og mapper. Indholdet afgør formatet, ikke filens navn.</translation>
    </message>
    <message>
        <source>Without articles</source>
        <translation>Uden artikler</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Bevæg dig i tiden</translation>
    </message>
    <message>
        <source>Add an event by hand with [N], or paste text with [Ctrl+V].</source>
        <translation>Tilføj en hændelse i hånden med [N], eller sæt tekst ind med [Ctrl+V].</translation>
    </message>
    <message>
        <source>[W] [S] zoom, [A] [D] move. [?] shows all keys.</source>
        <translation>[W] [S] zoomer, [A] [D] flytter. [?] viser alle taster.</translation>
    </message>
</context>
<context>
    <name>ui::EventGroupView</name>
    <message>
        <source>the words</source>
        <translation>ordene</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>stedet</translation>
    </message>
    <message>
        <source>the place, one inside the other</source>
        <translation>stedet, det ene inde i det andet</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>tiden</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>antallet</translation>
    </message>
    <message>
        <source>the number, as far as it is known</source>
        <translation>antallet, så vidt det kendes</translation>
    </message>
    <message>
        <source>about how many</source>
        <translation>omtrent hvor mange</translation>
    </message>
    <message>
        <source>who or what it is about</source>
        <translation>hvem eller hvad det handler om</translation>
    </message>
    <message>
        <source>%1:
%2 – says so: %3</source>
        <comment>publisher and date, the claim, who</comment>
        <translation>%1:
%2 – siger det: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims about this event</source>
        <translation>
            <numerusform>%n påstand om denne hændelse</numerusform>
            <numerusform>%n påstande om denne hændelse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims about this event: %1</source>
        <translation>
            <numerusform>%n påstand om denne hændelse: %1</numerusform>
            <numerusform>%n påstande om denne hændelse: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Another source says something else</source>
        <translation>En anden kilde siger noget andet</translation>
    </message>
    <message>
        <source>Perhaps the same event</source>
        <translation>Måske samme hændelse</translation>
    </message>
    <message>
        <source>Is it the same event? All claims stay, also when they are merged.</source>
        <translation>Er det samme hændelse? Alle påstande bliver stående, også hvis de slås sammen.</translation>
    </message>
    <message>
        <source>They share: %1.</source>
        <translation>Fælles er: %1.</translation>
    </message>
</context>
<context>
    <name>ui::EventGroups</name>
    <message>
        <source>&amp;Merge the selected events</source>
        <translation>&amp;Slå de valgte hændelser sammen</translation>
    </message>
    <message>
        <source>&amp;Split claim off</source>
        <translation>S&amp;kil påstand ud</translation>
    </message>
    <message>
        <source>Spl&amp;it event</source>
        <translation>&amp;Del hændelse</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå sammen</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Hold adskilt</translation>
    </message>
    <message>
        <source>Merging events…</source>
        <translation>Slår hændelser sammen&#xa0;…</translation>
    </message>
    <message>
        <source>Splitting the event…</source>
        <translation>Deler hændelsen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message numerus="yes">
        <source>%n percent sure</source>
        <translation>
            <numerusform>%n procent sikker</numerusform>
            <numerusform>%n procent sikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Udgiver</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikker</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
</context>
<context>
    <name>ui::EventTablePanel</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopiér rækker</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olonner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortér efter</translation>
    </message>
    <message>
        <source>[A] accept   [R] reject   [M] merge   [Ctrl+C] copy rows   [Ctrl+A] select all</source>
        <translation>[A] godkend   [R] afvis   [M] slå sammen   [Ctrl+C] kopiér rækker   [Ctrl+A] vælg alle</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n hændelse</numerusform>
            <numerusform>%n hændelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n valgt</numerusform>
            <numerusform>%1, %n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sorterer …</translation>
    </message>
</context>
<context>
    <name>ui::EventsChart</name>
    <message>
        <source>Events over time</source>
        <translation>Hændelser over tid</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeCommands</name>
    <message>
        <source>untitled</source>
        <translation>unavngivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a project&apos;s annotations of a person</comment>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Send annotations</source>
        <translation>Send bemærkninger</translation>
    </message>
    <message>
        <source>Annotations of a project (*.changes.jsonl)</source>
        <translation>Bemærkninger til et projekt (*.changes.jsonl)</translation>
    </message>
    <message>
        <source>The annotations could not be sent.</source>
        <translation>Bemærkningerne kunne ikke sendes.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps written to %1. Send the file to somebody with a copy of this project</source>
        <translation>
            <numerusform>%n trin skrevet til %1. Send filen til en der har en kopi af dette projekt</numerusform>
            <numerusform>%n trin skrevet til %1. Send filen til en der har en kopi af dette projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in annotations</source>
        <translation>Tag bemærkninger ind</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Intet blev taget ind.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Det kunne ikke gøres.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Billede (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tegning (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>Table of claims (CSV)</source>
        <translation>Tabel over påstande (CSV)</translation>
    </message>
    <message>
        <source>Claims for programs (JSON Lines)</source>
        <translation>Påstande til programmer (JSON Lines)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det, der vises</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil&#xa0;…</translation>
    </message>
    <message>
        <source>Chronology with footnotes (Markdown)</source>
        <translation>Kronologi med fodnoter (Markdown)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>TimelineJS (JSON)</source>
        <translation>TimelineJS (JSON)</translation>
    </message>
    <message>
        <source>vis-timeline (JSON)</source>
        <translation>vis-timeline (JSON)</translation>
    </message>
    <message>
        <source>Page to explore (HTML)</source>
        <translation>Side at gå på opdagelse i (HTML)</translation>
    </message>
    <message>
        <source>Whole project for another one (JSON Lines)</source>
        <translation>Hele projektet til et andet (JSON Lines)</translation>
    </message>
    <message>
        <source>Table of claims with every field (CSV)</source>
        <translation>Tabel over påstande med alle felter (CSV)</translation>
    </message>
    <message>
        <source>Chronology for word processors (HTML)</source>
        <translation>Kronologi til tekstbehandling (HTML)</translation>
    </message>
    <message>
        <source>Movements on a map (GeoJSON)</source>
        <translation>Bevægelser på et kort (GeoJSON)</translation>
    </message>
    <message>
        <source>Notes on the articles&apos; words (Web Annotation)</source>
        <translation>Noter til artiklernes ord (Web Annotation)</translation>
    </message>
    <message>
        <source>Chronology as a text document (OpenDocument)</source>
        <translation>Kronologi som tekstdokument (OpenDocument)</translation>
    </message>
</context>
<context>
    <name>ui::ExportTask</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>ui::FiguresLegend</name>
    <message>
        <source>exactly</source>
        <comment>legend: a number</comment>
        <translation>netop</translation>
    </message>
    <message>
        <source>from–to</source>
        <comment>legend: a number</comment>
        <translation>fra–til</translation>
    </message>
    <message>
        <source>at least, more than</source>
        <translation>mindst, mere end</translation>
    </message>
    <message>
        <source>at most, fewer than</source>
        <translation>højst, færre end</translation>
    </message>
    <message>
        <source>about</source>
        <comment>legend: a number</comment>
        <translation>cirka</translation>
    </message>
    <message>
        <source>words only, no number</source>
        <translation>kun ord, intet tal</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>en anden kilde siger noget andet</translation>
    </message>
    <message>
        <source>Nothing is added up that nobody added up. Click a row to see its sentence.</source>
        <translation>Intet er lagt sammen, som ingen har lagt sammen. Klik på en række for at se dens sætning.</translation>
    </message>
</context>
<context>
    <name>ui::FiguresPanel</name>
    <message>
        <source>Casualty figures by source</source>
        <translation>Tabstal efter kilde</translation>
    </message>
    <message>
        <source>One row for each claim, in the words of the source. An edge is drawn only where the number ends. What has no time of its own counts at its report.</source>
        <translation>Én række for hver påstand, med kildens ord. En kant er kun tegnet, hvor tallet slutter. Det, der er uden egen tid, tæller ved sin rapport.</translation>
    </message>
    <message>
        <source>Effect shown over time</source>
        <translation>Virkning vist over tid</translation>
    </message>
    <message>
        <source>Over time:</source>
        <translation>Over tid:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <source>This chart as a picture or a table</source>
        <translation>Diagrammet som billede eller tabel</translation>
    </message>
</context>
<context>
    <name>ui::FiguresView</name>
    <message>
        <source>Casualty figures by source</source>
        <translation>Tabstal efter kilde</translation>
    </message>
    <message>
        <source>No casualties are claimed in these articles.</source>
        <translation>Ingen tab er nævnt i de her artikler.</translation>
    </message>
    <message>
        <source>no number written</source>
        <translation>intet tal skrevet</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>some</source>
        <translation>udvalgte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ui::FindParts</name>
    <message>
        <source>What is new</source>
        <translation>Hvad er nyt</translation>
    </message>
    <message>
        <source>No article has a date yet.</source>
        <translation>Ingen artikel har en dato endnu.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Hændelser over tid</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <source>This chart as a picture or a table</source>
        <translation>Diagrammet som billede eller tabel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Intet blev eksporteret.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksporteret til %1</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Kun dem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
</context>
<context>
    <name>ui::GoToDate</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>for example 7 January 2022</source>
        <translation>for eksempel 7. januar 2022</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>Begyndelsen</translation>
    </message>
    <message>
        <source>Before the first step that can be taken back</source>
        <translation>Før det første trin, der kan fortrydes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and author</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the project is as after this</source>
        <translation>projektet er som efter dette</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>fortrudt</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Go to this step</source>
        <translation>Gå til dette trin</translation>
    </message>
    <message>
        <source>Forget older steps…</source>
        <translation>Glem ældre trin&#xa0;…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The project becomes what it was after the marked step</source>
        <translation>Projektet bliver, som det var efter det markerede trin</translation>
    </message>
    <message>
        <source>Steps before the marked one can no longer be taken back</source>
        <translation>Trin før det markerede kan ikke længere fortrydes</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n trin</numerusform>
            <numerusform>%n trin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n taken back</source>
        <translation>
            <numerusform>%1, %n fortrudt</numerusform>
            <numerusform>%1, %n fortrudt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvad der blev af den</translation>
    </message>
</context>
<context>
    <name>ui::KnownBar</name>
    <message>
        <source>What is new…</source>
        <translation>Hvad er nyt …</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Som kendt nu</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>&amp;Kendt pr.</translation>
    </message>
    <message>
        <source>Day to look from</source>
        <translation>Dag, der ses fra</translation>
    </message>
    <message>
        <source>The day of publication before</source>
        <translation>Udgivelsesdagen før</translation>
    </message>
    <message>
        <source>The day of publication after</source>
        <translation>Udgivelsesdagen efter</translation>
    </message>
    <message>
        <source>Days of publication</source>
        <translation>Udgivelsesdage</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Unavngivet</translation>
    </message>
    <message>
        <source>%1 (read only: %2)</source>
        <translation>%1 (kun læsning: %2)</translation>
    </message>
    <message>
        <source>%1 – Dateline</source>
        <translation>%1 – Dateline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Annullér fortryd</translation>
    </message>
    <message>
        <source>Dates without clock times · zone: %1</source>
        <translation>Datoer uden klokkeslæt · zone: %1</translation>
    </message>
    <message>
        <source>Nothing is sent over the net; everything stays in the project file</source>
        <translation>Intet sendes over nettet; alt bliver i projektfilen</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>indsat tekst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Baner efter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktør</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>mærke</translation>
    </message>
    <message>
        <source>Lanes by:</source>
        <translation>Baner efter:</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Gennemgang</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ingen projekter endnu</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Ryd listen</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Det kunne ikke gøres.</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl+Z</source>
        <translation>%1 · fortryd med Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tilbage</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort igen</translation>
    </message>
    <message>
        <source>Mark the words of the claim in the article first.</source>
        <translation>Markér først påstandens ord i artiklen.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unavngivet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksporteret til %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Intet blev eksporteret.</translation>
    </message>
    <message>
        <source>No new project could be made.</source>
        <translation>Der kunne ikke laves et nyt projekt.</translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation>&amp;Baner</translation>
    </message>
    <message>
        <source>%1 (being checked)</source>
        <translation>%1 (kontrolleres)</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n older steps?</source>
        <translation>
            <numerusform>Glem %n ældre trin?</numerusform>
            <numerusform>Glem %n ældre trin?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer be taken back. What is in the project stays.</source>
        <translation>De kan ikke længere fortrydes. Hvad der er i projektet, bliver.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n steps</source>
        <translation>
            <numerusform>Glemte %n trin</numerusform>
            <numerusform>Glemte %n trin</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Intet blev udskrevet.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sendt til printeren</translation>
    </message>
    <message>
        <source>The window closes as soon as this is done.</source>
        <translation>Vinduet lukker, så snart det er gjort.</translation>
    </message>
    <message>
        <source>What is typed now is not kept until it is saved: the project&apos;s folder cannot be written to.</source>
        <translation>Det, der skrives nu, bevares ikke, før det er gemt: Der kan ikke skrives i projektets mappe.</translation>
    </message>
    <message>
        <source>What this is about is not in the project now.</source>
        <translation>Det, som dette handler om, er ikke i projektet nu.</translation>
    </message>
    <message>
        <source>Another change is still being made. Try again when it is done.</source>
        <translation>En anden ændring er stadig i gang. Prøv igen, når den er færdig.</translation>
    </message>
</context>
<context>
    <name>ui::PictureForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>How the times are to be read</source>
        <translation>Hvordan tiderne skal læses</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Signaturforklaring</translation>
    </message>
    <message>
        <source>Key to what is uncertain</source>
        <translation>Nøgle til det usikre</translation>
    </message>
    <message>
        <source>Numbered footnotes with the sources</source>
        <translation>Nummererede fodnoter med kilderne</translation>
    </message>
    <message>
        <source>Source captions</source>
        <translation>Kildetekster</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Hvad der er udeladt, og hvorfor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Paper, small type</source>
        <translation>Papir, små typer</translation>
    </message>
    <message>
        <source>Slide, large type</source>
        <translation>Lysbillede, store typer</translation>
    </message>
    <message>
        <source>As high as it takes to show everything</source>
        <translation>Så højt, at alt kommer med</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tryk</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Højde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Ét ark</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tværformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Højformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Skarphed</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>in</source>
        <comment>inches</comment>
        <translation>tommer</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>punkter pr. tomme</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>A mark for each event, however crowded</source>
        <translation>Et mærke for hver begivenhed, hvor tæt de end står</translation>
    </message>
</context>
<context>
    <name>ui::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>This file holds the claims as text, without a picture.</source>
        <translation>Denne fil rummer påstandene som tekst, uden billede.</translation>
    </message>
    <message>
        <source>The picture cannot be made so: %1.</source>
        <translation>Billedet kan ikke laves sådan: %1.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectCommands</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Intet blev importeret.</translation>
    </message>
    <message>
        <source>Articles are still being imported.</source>
        <translation>Der importeres stadig artikler.</translation>
    </message>
    <message>
        <source>What is imported already is kept.</source>
        <translation>Det, der allerede er importeret, bevares.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop importen</translation>
    </message>
    <message>
        <source>Save this project?</source>
        <translation>Gem projektet?</translation>
    </message>
    <message>
        <source>It has no name yet. What is in it is lost if it is not saved.</source>
        <translation>Det har intet navn endnu. Det, der er i det, går tabt, hvis det ikke gemmes.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som&#xa0;…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Smid væk</translation>
    </message>
    <message>
        <source>No new project could be made.</source>
        <translation>Der kunne ikke laves et nyt projekt.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åbn projekt</translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline)</source>
        <translation>Dateline-projekter (*.dateline)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>Projektet kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>untitled.dateline</source>
        <translation>unavngivet.dateline</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Gem projekt som</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <translation>Projektet kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importér artikler</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importér en mappe</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>indsat tekst</translation>
    </message>
    <message>
        <source>Articles and exported data (*.txt *.html *.htm *.json *.jsonl *.jsonld *.csv *.ics)</source>
        <translation>Artikler og eksporterede data (*.txt *.html *.htm *.json *.jsonl *.jsonld *.csv *.ics)</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDocument</name>
    <message>
        <source>Taking back…</source>
        <translation>Fortryder&#xa0;…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Annullerer fortryd&#xa0;…</translation>
    </message>
    <message>
        <source>Going to a step of the history…</source>
        <translation>Går til et trin i historikken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::PublicationDialog</name>
    <message>
        <source>Set publication day</source>
        <translation>Sæt udgivelsesdag</translation>
    </message>
    <message>
        <source>Set day</source>
        <translation>Sæt dag</translation>
    </message>
    <message numerus="yes">
        <source>%n claims have a time that counts from this day and move with it.</source>
        <translation>
            <numerusform>%n påstand har en tid, der regnes fra dagen, og flytter med.</numerusform>
            <numerusform>%n påstande har en tid, der regnes fra dagen, og flytter med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no time of their own and stand at it.</source>
        <translation>
            <numerusform>%n er uden egen tid og står ved den.</numerusform>
            <numerusform>%n er uden egen tid og står ved den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Times that you set by hand stay.</source>
        <translation>%1 %2 Tider, du selv har sat, bliver stående.</translation>
    </message>
</context>
<context>
    <name>ui::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Add claim…</source>
        <translation>Tilføj påstand&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
</context>
<context>
    <name>ui::RemarkForm</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>all lanes</source>
        <translation>alle baner</translation>
    </message>
    <message>
        <source>a lane that is not shown now</source>
        <translation>en bane, der ikke vises nu</translation>
    </message>
    <message>
        <source>Write on the timeline</source>
        <translation>Skriv på tidslinjen</translation>
    </message>
    <message>
        <source>Note on the timeline</source>
        <translation>Note på tidslinjen</translation>
    </message>
</context>
<context>
    <name>ui::RemarkTool</name>
    <message>
        <source>%1 · let go to shade it, Esc leaves it</source>
        <translation>%1 · slip for at skravere, Esc fortryder</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Ret note&#xa0;…</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Fjern note</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Skriv her&#xa0;…</translation>
    </message>
    <message>
        <source>Shade a span here…</source>
        <translation>Skravér et tidsrum her&#xa0;…</translation>
    </message>
    <message>
        <source>Draw a line here…</source>
        <translation>Tegn en linje her&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is written on the timeline yet.</source>
        <translation>Der er ikke skrevet noget på tidslinjen endnu.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewActions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ret&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Afvis</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note&#xa0;…</translation>
    </message>
    <message>
        <source>Ne&amp;xt claim</source>
        <translation>Næ&amp;ste påstand</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>&amp;Forrige påstand</translation>
    </message>
    <message>
        <source>Accepting claims…</source>
        <translation>Godkender påstande&#xa0;…</translation>
    </message>
    <message>
        <source>Rejecting claims…</source>
        <translation>Afviser påstande&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Show:</source>
        <translation>Vis:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Kinds to show</source>
        <translation>Arter, der vises</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle arter</translation>
    </message>
    <message>
        <source>Articles to show</source>
        <translation>Artikler, der vises</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle artikler</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>denne artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>som i teksten</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>efter tid</translation>
    </message>
    <message>
        <source>unsure first</source>
        <translation>usikre først</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Påstande</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reviewed</source>
        <translation>
            <numerusform>%1 af %n gennemgået</numerusform>
            <numerusform>%1 af %n gennemgået</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>[J] next   [K] previous   [A] accept   [E] edit   [R] reject   [N] note   [M] merge   [Z] undo</source>
        <translation>[J] næste   [K] forrige   [A] godkend   [E] ret   [R] afvis   [N] note   [M] slå sammen   [Z] fortryd</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, notes</source>
        <translation>Søg i artikler, citater, aktører og noter</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>intet fundet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>Save…</source>
        <translation>Gem …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gemte søgninger</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Publisher, file, or who says so</source>
        <translation>Udgiver, fil eller hvem der siger det</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærke</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikker</translation>
    </message>
    <message>
        <source>however sure</source>
        <translation>uanset hvor sikker</translation>
    </message>
    <message>
        <source>rather sure or more</source>
        <translation>ret sikker eller mere</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>for example January 2022</source>
        <translation>for eksempel januar 2022</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Søgningens navn</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Navn, så Enter</translation>
    </message>
    <message>
        <source>Keeps what is shown now under a name, in the project</source>
        <translation>Gemmer det, der vises nu, under et navn i projektet</translation>
    </message>
    <message>
        <source>This is no time. For example: January 2022, or 5-7 January 2022</source>
        <translation>Det er ikke en tid. For eksempel: januar 2022 eller 5.-7. januar 2022</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>indsnævret</translation>
    </message>
    <message>
        <source>%1 · lane</source>
        <translation>%1 · bane</translation>
    </message>
    <message>
        <source>Show as a &amp;lane</source>
        <translation>Vis som &amp;bane</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Omdøb …</translation>
    </message>
    <message>
        <source>&amp;Become what is shown now</source>
        <translation>Bliv til &amp;det, der vises nu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
</context>
<context>
    <name>ui::SourceList</name>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation>Viser %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on the timeline</source>
        <translation>
            <numerusform>%n på tidslinjen</numerusform>
            <numerusform>%n på tidslinjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n uden dato</numerusform>
            <numerusform>%n uden dato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n at gennemgå</numerusform>
            <numerusform>%n at gennemgå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles…</source>
        <translation>Læser artikler&#xa0;…</translation>
    </message>
    <message>
        <source>Reading %1, %2 of %3</source>
        <translation>Læser %1, %2 af %3</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Ingen artikler</translation>
    </message>
</context>
<context>
    <name>ui::TimeDragging</name>
    <message>
        <source>A column counts several events and is not moved. Zoom in to move one of them.</source>
        <translation>En søjle tæller flere hændelser og flyttes ikke. Zoom ind for at flytte en af dem.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <translation>Blev, hvor den var</translation>
    </message>
    <message>
        <source>This event has several claims, each with a time of its own. Set them in the details.</source>
        <translation>Hændelsen har flere påstande, hver med sin egen tid. Ret dem i detaljerne.</translation>
    </message>
    <message>
        <source>This event is counted in a column. Zoom in until it has a mark of its own.</source>
        <translation>Hændelsen er talt med i en søjle. Zoom ind, til den har sit eget mærke.</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>Projektet kan kun læses.</translation>
    </message>
    <message>
        <source>This time has no such end to be moved. Set it in the details.</source>
        <translation>Denne tid har ikke sådan en ende, der kan flyttes. Ret den i detaljerne.</translation>
    </message>
    <message>
        <source>This time cannot be moved so. Set it in the details.</source>
        <translation>Denne tid kan ikke flyttes sådan. Ret den i detaljerne.</translation>
    </message>
    <message>
        <source>%1 · Enter sets it, Esc leaves it</source>
        <translation>%1 · Enter sætter den, Esc fortryder</translation>
    </message>
    <message>
        <source>%1 · let go to set it, Esc leaves it</source>
        <translation>%1 · slip for at sætte den, Esc fortryder</translation>
    </message>
</context>
<context>
    <name>ui::TimeEdit</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>This is no time we can read. Write for example 7 January 2022, about 7 January or 5–7 January.</source>
        <translation>Den tid kan ikke læses. Skriv fx 7. januar 2022, ca. 7. januar eller 5.–7. januar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TimeWords</name>
    <message>
        <source>spring|the spring of</source>
        <translation>forår|foråret</translation>
    </message>
    <message>
        <source>summer|the summer of</source>
        <translation>sommer|sommeren</translation>
    </message>
    <message>
        <source>autumn|fall|the autumn of</source>
        <translation>efterår|efteråret</translation>
    </message>
    <message>
        <source>winter|the winter of</source>
        <translation>vinter|vinteren</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kl.|klokken</translation>
    </message>
    <message>
        <source>s|&apos;s</source>
        <translation>&apos;erne|erne</translation>
    </message>
    <message>
        <source>about|circa|ca.|around|approximately</source>
        <translation>cirka|ca.|omkring|omtrent</translation>
    </message>
    <message>
        <source>perhaps|maybe|possibly</source>
        <translation>måske|muligvis</translation>
    </message>
    <message>
        <source>by|no later than|at the latest</source>
        <translation>senest|inden</translation>
    </message>
    <message>
        <source>from|not before|no earlier than</source>
        <translation>tidligst|fra</translation>
    </message>
    <message>
        <source>since</source>
        <translation>siden</translation>
    </message>
    <message>
        <source>until|up to</source>
        <translation>indtil|til</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mellem</translation>
    </message>
    <message>
        <source>both</source>
        <translation>både</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>or before|or earlier</source>
        <translation>eller før|eller tidligere</translation>
    </message>
    <message>
        <source>or after|or later|at the earliest</source>
        <translation>eller efter|eller senere</translation>
    </message>
    <message>
        <source>undated|no date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>a %1 in|one of the %1s in</source>
        <translation>en %1 i|en af %1ene i</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>without</source>
        <translation>uden</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen nævnt</translation>
    </message>
    <message>
        <source>no place named</source>
        <translation>intet sted nævnt</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>ingen kilde nævnt</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>intet mærke</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Åbn i artiklen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fastgør eller frigør</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>Vis det valgte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>Fold banen ud</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>Fold banen sammen</translation>
    </message>
    <message>
        <source>Source captions</source>
        <translation>Kildetekster</translation>
    </message>
    <message>
        <source>Let the lane scroll</source>
        <translation>Lad banen rulle</translation>
    </message>
    <message>
        <source>Keep the lane at the bottom</source>
        <translation>Hold banen nederst</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation>Flyt banen op</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation>Flyt banen ned</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Skjul banen</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Vis alle baner</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold alle sammen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fold alle ud</translation>
    </message>
    <message>
        <source>Hide empty lanes</source>
        <translation>Skjul tomme baner</translation>
    </message>
    <message>
        <source>Count time from here</source>
        <translation>Tæl tiden herfra</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nyt projekt</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Å&amp;bn projekt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Gem som&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importér artikler&#xa0;…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importér en &amp;mappe&#xa0;…</translation>
    </message>
    <message>
        <source>See an e&amp;xample</source>
        <translation>Se et e&amp;ksempel</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Annullér f&amp;ortryd</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>&amp;Indsæt som artikel</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Næste fund</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>F&amp;orrige fund</translation>
    </message>
    <message>
        <source>&amp;Add event</source>
        <translation>&amp;Tilføj hændelse</translation>
    </message>
    <message>
        <source>Add &amp;claim from the marked words…</source>
        <translation>Tilføj &amp;påstand fra de markerede ord&#xa0;…</translation>
    </message>
    <message>
        <source>Set publication &amp;day…</source>
        <translation>Sæt &amp;udgivelsesdag&#xa0;…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;ind</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;ud</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Vis &amp;alt</translation>
    </message>
    <message>
        <source>Show &amp;selection</source>
        <translation>&amp;Vis det valgte</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Næste hændelse</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Forrige hændelse</translation>
    </message>
    <message>
        <source>Show &amp;card</source>
        <translation>Vis &amp;kort</translation>
    </message>
    <message>
        <source>Source &amp;captions</source>
        <translation>&amp;Kildetekster</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation>Fastgør &amp;eller frigør</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Gennemgå</translation>
    </message>
    <message>
        <source>Casualty &amp;figures</source>
        <translation>&amp;Tabstal</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som s&amp;krivebordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lys</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørk</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducer &amp;bevægelse</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taster</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;Om Dateline</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gå til dato&#xa0;…</translation>
    </message>
    <message>
        <source>View &amp;before</source>
        <translation>Visningen &amp;før</translation>
    </message>
    <message>
        <source>View a&amp;fter</source>
        <translation>Visningen &amp;efter</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold lane</source>
        <translation>&amp;Fold banen sammen eller ud</translation>
    </message>
    <message>
        <source>&amp;Keep lane at the bottom, or not</source>
        <translation>&amp;Hold banen nederst, eller ej</translation>
    </message>
    <message>
        <source>Move lane &amp;up</source>
        <translation>Flyt banen &amp;op</translation>
    </message>
    <message>
        <source>Move lane &amp;down</source>
        <translation>Flyt banen &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>&amp;Skjul banen</translation>
    </message>
    <message>
        <source>&amp;Count time from the selection</source>
        <translation>&amp;Tæl tiden fra det valgte</translation>
    </message>
    <message>
        <source>&amp;Measure time</source>
        <translation>&amp;Mål tid</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Næste panel</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Forrige panel</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Write on the timeline…</source>
        <translation>&amp;Skriv på tidslinjen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Aktører</translation>
    </message>
    <message>
        <source>&amp;As known on a day</source>
        <translation>&amp;Som kendt på en dag</translation>
    </message>
    <message>
        <source>Day of publication bef&amp;ore</source>
        <translation>Udgivelsesdagen f&amp;ør</translation>
    </message>
    <message>
        <source>Day of publication af&amp;ter</source>
        <translation>Udgivelsesdagen ef&amp;ter</translation>
    </message>
    <message>
        <source>&amp;What is new between two days</source>
        <translation>&amp;Hvad er nyt mellem to dage</translation>
    </message>
    <message>
        <source>&amp;Table of events</source>
        <translation>&amp;Tabel over hændelser</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Kommandoer …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;ontinue unfinished text</source>
        <translation>F&amp;ortsæt ufærdig tekst</translation>
    </message>
    <message>
        <source>Discard unfinished &amp;text</source>
        <translation>Kassér ufærdig &amp;tekst</translation>
    </message>
    <message>
        <source>Sen&amp;d annotations…</source>
        <translation>Sen&amp;d bemærkninger&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take in annotations…</source>
        <translation>&amp;Tag bemærkninger ind&#xa0;…</translation>
    </message>
</context>
</TS>
