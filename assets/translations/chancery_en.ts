<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Inserted: %n item(s)</source>
        <translation>
            <numerusform>Inserted: %n item</numerusform>
            <numerusform>Inserted: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood in the memo before</source>
        <translation>
            <numerusform>%n of them stood in the memo before</numerusform>
            <numerusform>%n of them stood in the memo before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together: %n item(s)</source>
        <translation>
            <numerusform>Put together: %n item</numerusform>
            <numerusform>Put together: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} of %n word</numerusform>
            <numerusform>{0} of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n footnote</numerusform>
            <numerusform>%n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n footnote(s)</source>
        <translation>
            <numerusform>{0} of %n footnote</numerusform>
            <numerusform>{0} of %n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n page(s)</source>
        <translation>
            <numerusform>{0} of %n page</numerusform>
            <numerusform>{0} of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s) to lose</source>
        <translation>
            <numerusform>about %n word to lose</numerusform>
            <numerusform>about %n words to lose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n chosen</source>
        <translation>
            <numerusform>{0}: %n chosen</numerusform>
            <numerusform>{0}: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message numerus="yes">
        <source>Put %n item(s) in</source>
        <translation>
            <numerusform>Put %n item in</numerusform>
            <numerusform>Put %n items in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMark</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n item(s)</source>
        <translation>
            <numerusform>Over %n item</numerusform>
            <numerusform>Over %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>Printed: %n page</numerusform>
            <numerusform>Printed: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%n other(s) fit as well</source>
        <translation>
            <numerusform>%n other fits as well</numerusform>
            <numerusform>%n others fit as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed: narrow what the memo is about</source>
        <translation>
            <numerusform>The first %n is listed: narrow what the memo is about</numerusform>
            <numerusform>The first %n are listed: narrow what the memo is about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Replaced: %n place(s).</source>
        <translation>
            <numerusform>Replaced: %n place.</numerusform>
            <numerusform>Replaced: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked words left as they are: %n place(s).</source>
        <translation>
            <numerusform>Locked words left as they are: %n place.</numerusform>
            <numerusform>Locked words left as they are: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates that cannot take these words: %n.</source>
        <translation>
            <numerusform>Dates that cannot take these words: %n.</numerusform>
            <numerusform>Dates that cannot take these words: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} of %n word</numerusform>
            <numerusform>{0} of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation>
            <numerusform>{0} of %n item</numerusform>
            <numerusform>{0} of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n footnote</numerusform>
            <numerusform>%n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) not as the source has it</source>
        <translation>
            <numerusform>%n block not as the source has it</numerusform>
            <numerusform>%n blocks not as the source has it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n source changed</numerusform>
            <numerusform>%n sources changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n block edited</numerusform>
            <numerusform>%n blocks edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>%n change since then</numerusform>
            <numerusform>%n changes since then</numerusform>
        </translation>
    </message>
</context>
</TS>
