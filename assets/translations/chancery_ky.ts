<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>AnnexDialog</name>
    <message>
        <source>Add an annex</source>
        <translation>Тиркеме кошуу</translation>
    </message>
    <message>
        <source>Add annex</source>
        <translation>Кошуу</translation>
    </message>
</context>
<context>
    <name>Annexing</name>
    <message>
        <source>Added: {0}</source>
        <translation>Кошулду: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Алынды: {0}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Without a place in this template</source>
        <translation>Бул үлгүдө орду жок</translation>
    </message>
    <message>
        <source>Kept in the memo and not printed. Move it into a section that takes it, or remove it; another template may have a place for it.</source>
        <translation>Документте сакталат, басылбайт. Ылайыктуу бөлүмгө жылдырыңыз же алып салыңыз; башка үлгүдө орун табылышы мүмкүн.</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>Show in source</source>
        <translation>Булактан көрсөтүү</translation>
    </message>
    <message>
        <source>Back to default wording</source>
        <translation>Баштапкы айтылышка кайтаруу</translation>
    </message>
    <message>
        <source>Back to default wording ({0})</source>
        <translation>Баштапкы айтылышка кайтаруу ({0})</translation>
    </message>
    <message>
        <source>Write a lead-in</source>
        <translation>Киришүү сөз жазуу</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Цитатанын сөздөрү</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Өзүбүз үчүн гана</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Move to section</source>
        <translation>Бөлүмгө көчүрүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Грифсиз</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Маркерлер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номерлер</translation>
    </message>
    <message>
        <source>Take the library’s</source>
        <translation>Китепканадан алуу</translation>
    </message>
    <message>
        <source>Now in the library: {0}</source>
        <translation>Азыр китепканада: {0}</translation>
    </message>
    <message>
        <source>Take the library’s present state: {0}</source>
        <translation>Китепканадагы азыркы абалын алуу: {0}</translation>
    </message>
    <message>
        <source>Back to default wording: {0}</source>
        <translation>Баштапкы айтылышка кайтаруу: {0}</translation>
    </message>
    <message>
        <source>For us only: {0}</source>
        <translation>Өзүбүз үчүн гана: {0}</translation>
    </message>
    <message>
        <source>Write a lead-in: {0}</source>
        <translation>Киришүү сөз жазуу: {0}</translation>
    </message>
    <message>
        <source>What can be done with {0}</source>
        <translation>Аракеттер: {0}</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>In memo</source>
        <translation>Катта бар</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Өзүбүз үчүн гана</translation>
    </message>
</context>
<context>
    <name>ChangeTemplateDialog</name>
    <message>
        <source>Change the memo’s template</source>
        <translation>Каттын үлгүсүн алмаштыруу</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгүлөр</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Үлгүнү алмаштыруу</translation>
    </message>
    <message>
        <source>Everything has a place in it.</source>
        <translation>Баарына орун бар.</translation>
    </message>
    <message>
        <source>No place in it: {0}. Kept in the memo, not printed.</source>
        <translation>Орду жок: {0}. Катта сакталат, басылбайт.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Inserted: %n item(s)</source>
        <translation>
            <numerusform>%n материал кыстарылды</numerusform>
            <numerusform>%n материал кыстарылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood in the memo before</source>
        <translation>
            <numerusform>%n мурунтан эле жазууда бар</numerusform>
            <numerusform>%n мурунтан эле жазууда бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together: %n item(s)</source>
        <translation>
            <numerusform>Бириктирилди: %n материал</numerusform>
            <numerusform>Бириктирилди: %n материал</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Адегенде курсорду өз текстиңизге коюңуз.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter. Press to remove it.</source>
        <translation>Чыпка. Алып салуу үчүн басыңыз.</translation>
    </message>
    <message>
        <source>{0}: remove this filter</source>
        <translation>{0}: бул чыпканы алып салуу</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ке&amp;сип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>К&amp;оюу</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Баарын та&amp;ндоо</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>&amp;Үлгү боюнча түзүү…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ачуу…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Башкача сактоо…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Үлгү катары са&amp;ктоо…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Үлгүлөр…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Жаңы үлгү…</translation>
    </message>
    <message>
        <source>&amp;Edit the memo’s template…</source>
        <translation>Каттын үлгүсүн &amp;оңдоо…</translation>
    </message>
    <message>
        <source>&amp;Change the memo’s template…</source>
        <translation>Каттын үлгүсүн &amp;алмаштыруу…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Мурунку &amp;нускалар…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттоо…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Басы&amp;п чыгаруу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>&amp;Library item</source>
        <translation>&amp;Китепканадагы материал</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation>Кө&amp;рсөткүчтөр таблицасы</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <source>C&amp;hronology</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>&amp;Fill from library…</source>
        <translation>Китепканадан &amp;толтуруу…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Кийинки ката &amp;сөз</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Тууралоолор…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Клавиатура…</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>Chancery &amp;жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Marking…</source>
        <translation>&amp;Гриф…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Китепканадан &amp;издөө</translation>
    </message>
    <message>
        <source>&amp;Find in the memo</source>
        <translation>Кат ичинен &amp;табуу</translation>
    </message>
    <message>
        <source>R&amp;eplace in the memo</source>
        <translation>Кат ичинде а&amp;лмаштыруу</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Ки&amp;йинкисин табуу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>М&amp;урункусун табуу</translation>
    </message>
    <message>
        <source>S&amp;pelling…</source>
        <translation>Жазуу &amp;эрежеси…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Командалар…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Ки&amp;йинки панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Мурунку &amp;панель</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Китепкана</translation>
    </message>
    <message>
        <source>Sho&amp;w preview</source>
        <translation>Алдын ала кө&amp;рүүнү көрсөтүү</translation>
    </message>
    <message>
        <source>Show s&amp;ource</source>
        <translation>&amp;Булакты көрсөтүү</translation>
    </message>
    <message>
        <source>L&amp;anguages…</source>
        <translation>&amp;Тилдер…</translation>
    </message>
    <message>
        <source>P&amp;review and source</source>
        <translation>Алдын ала көрүү жана бу&amp;лак</translation>
    </message>
    <message>
        <source>Show f&amp;indings</source>
        <translation>&amp;Эскертүүлөрдү көрсөтүү</translation>
    </message>
    <message>
        <source>Show &amp;contents</source>
        <translation>&amp;Мазмунун көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Add annex…</source>
        <translation>Тиркеме &amp;кошуу…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Ал&amp;дыга жылдыруу</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>А&amp;ртка жылдыруу</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>А&amp;лып салуу</translation>
    </message>
    <message>
        <source>Ne&amp;xt paper</source>
        <translation>Кийинки &amp;документ</translation>
    </message>
    <message>
        <source>Pre&amp;vious paper</source>
        <translation>М&amp;урунку документ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Тутумдагыдай</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Жарык</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Караңгы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Кы&amp;старуу</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ку&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ж&amp;ардам</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Жасалга</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Башкы куралдар тилкеси</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Издөө же буйрукту аткаруу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттоо</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ак&amp;ыркылар</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Үл&amp;гүлөр</translation>
    </message>
    <message>
        <source>Anne&amp;xes</source>
        <translation>Тирк&amp;емелер</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Артка кайтаруу: {0}</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Кайталоо: {0}</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Жарык жасалга</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Караңгы жасалга</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Contents of the memo</source>
        <translation>Каттын мазмуну</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} / %n сөз</numerusform>
            <numerusform>{0} / %n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n шилтеме</numerusform>
            <numerusform>%n шилтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n footnote(s)</source>
        <translation>
            <numerusform>{0} / %n шилтеме</numerusform>
            <numerusform>{0} / %n шилтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n page(s)</source>
        <translation>
            <numerusform>{0} / %n бет</numerusform>
            <numerusform>{0} / %n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s) to lose</source>
        <translation>
            <numerusform>болжол менен %n сөздү кыскартуу керек</numerusform>
            <numerusform>болжол менен %n сөздү кыскартуу керек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorHook</name>
    <message>
        <source>Something went wrong in the program. Your memo is still open.</source>
        <translation>Программада катачылык болду. Катыңыз дагы эле ачык.</translation>
    </message>
    <message>
        <source>Save it under a new name, then start the program anew.</source>
        <translation>Аны жаңы ат менен сактап, программаны кайра иштетиңиз.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорттоо</translation>
    </message>
    <message>
        <source>Already there: {0}. Export again to replace.</source>
        <translation>Мурунтан бар: {0}. Алмаштыруу үчүн кайра басыңыз.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>Too many pages. Press again to make the papers as they are.</source>
        <translation>Барактар өтө көп. Документтерди ушул бойдон түзүү үчүн кайра басыңыз.</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Барактар саналууда…</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Документтер түзүлүүдө…</translation>
    </message>
    <message>
        <source>&amp;Word (.docx)</source>
        <translation>&amp;Word (.docx)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Internal: carries the memo and its evidence</source>
        <translation>&amp;Ички: кат жана анын далилдери менен</translation>
    </message>
    <message>
        <source>&amp;Hand-over: the paper alone, nothing marked “for us only”</source>
        <translation>&amp;Тапшырууга: документтин өзү гана, «өзүбүз үчүн гана» белгиси жоктор</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Ар бир бетке &amp;ДОЛБООР белгисин коюу</translation>
    </message>
    <message>
        <source>&amp;Each paper in a file of its own</source>
        <translation>Ар бир документ &amp;өзүнчө файлда</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name without ending</source>
        <translation>Кеңейтүүсүз аты</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Карап чыгуу…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Экспорттоонун жүрүшү</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n эскертүү</numerusform>
            <numerusform>%n эскертүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n эскерме</numerusform>
            <numerusform>%n эскерме</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mended: {0}</source>
        <translation>Оңдолгон эмес: {0}</translation>
    </message>
    <message>
        <source>A name holds none of these: {0}</source>
        <translation>Аталышта бул белгилер болбойт: {0}</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n chosen</source>
        <translation>
            <numerusform>{0}: %n тандалган</numerusform>
            <numerusform>{0}: %n тандалган</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>Given by the marking scheme: Format, Marking</source>
        <translation>Грифтер схемасынан алынат: Формат, Гриф</translation>
    </message>
    <message>
        <source>Not a date: write 22.11.2026, 2026-11-22, 2026-11 or 2026</source>
        <translation>Күн эмес: 22.11.2026, 2026-11-22, 2026-11 же 2026 деп жазыңыз</translation>
    </message>
</context>
<context>
    <name>FigureBody</name>
    <message>
        <source>Words of {0}; the amount {1} cannot be changed</source>
        <translation>Текст: {0}; {1} өлчөмү өзгөртүлбөйт</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0} copy</source>
        <translation>{0} — көчүрмө</translation>
    </message>
    <message>
        <source>Save memo</source>
        <translation>Катты сактоо</translation>
    </message>
    <message>
        <source>Open memo</source>
        <translation>Катты ачуу</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
    <message>
        <source>Memos and papers ({0})</source>
        <translation>Каттар жана файлдар ({0})</translation>
    </message>
    <message>
        <source>Papers that carry their memo ({0})</source>
        <translation>Ичинде каты бар файлдар ({0})</translation>
    </message>
    <message>
        <source>Memos (*{0})</source>
        <translation>Каттар (*{0})</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill from library</source>
        <translation>Китепканадан толтуруу</translation>
    </message>
    <message>
        <source>Nothing in the library fits. Widen what it is about.</source>
        <translation>Китепканада ылайыктуу эч нерсе жок. Алкагын кеңейтиңиз.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n item(s) in</source>
        <translation>
            <numerusform>%n материалды киргизүү</numerusform>
            <numerusform>%n материалды киргизүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Киргизүү</translation>
    </message>
    <message>
        <source>Newest and best attested first, within the template’s limits. Only items of the library: the words between them are yours. Nothing goes in that is not ticked.</source>
        <translation>Адегенде эң жаңысы жана эң жакшы ырасталганы, үлгүнүн чегинде. Китепкананын материалдары гана: арасындагы сөздөр сиздики. Белгиленбегени киргизилбейт.</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Кийинкисине алмаштыруу</translation>
    </message>
    <message>
        <source>Puts the section’s next item in this one’s place (Ctrl+R)</source>
        <translation>Мунун ордуна бөлүмдүн кийинки материалын коёт (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filters</source>
        <translation>Чыпкалар</translation>
    </message>
    <message>
        <source>Narrow by date, topic, actor, source, measure or status</source>
        <translation>Күнү, темасы, катышуучусу, булагы, өлчөмү же абалы боюнча тарытуу</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Баарын алып салуу</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Бардык чыпкаларды алып салуу</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>First date: year, month or day</source>
        <translation>Биринчи дата: жыл, ай же күн</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Last date: year, month or day</source>
        <translation>Акыркы дата: жыл, ай же күн</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Filters to choose from</source>
        <translation>Тандоо үчүн чыпкалар</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Жыл, ай же күн: 2024, 2024-05 же 2024-05-17</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the memo</source>
        <translation>Кат ичинен табуу</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Буга алмаштыруу</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Баш жана кичине тамганы айырмалоо</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Толук сөздөр</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Мурунку орун</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Кийинки орун</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Алмаштыруу</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Баарын алмаштыруу</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go to: {0}</source>
        <translation>Өтүү: {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>New memo: {0}</source>
        <translation>Жаңы кат: {0}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Калып</translation>
    </message>
    <message>
        <source>Edit template: {0}</source>
        <translation>Үлгүнү оңдоо: {0}</translation>
    </message>
    <message>
        <source>Insert: {0}</source>
        <translation>Кыстаруу: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Көрсөтүү: {0}</translation>
    </message>
</context>
<context>
    <name>FindingMark</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n эскертүү</numerusform>
            <numerusform>%n эскертүү</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>Findings in the memo</source>
        <translation>Катка эскертүүлөр</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Оңдой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Mend: {0}</source>
        <translation>Оңдоо: {0}</translation>
    </message>
</context>
<context>
    <name>FixedLine</name>
    <message>
        <source>Fixed by {0}</source>
        <translation>{0} файлы менен бекитилген</translation>
    </message>
</context>
<context>
    <name>FramePage</name>
    <message>
        <source>Reference document</source>
        <translation>Үлгү документ</translation>
    </message>
    <message>
        <source>A Word file of your ministry: its styles, page, headers and footers frame Word papers, and its content controls are filled by tag. It needs one with the tag “body”, where the text goes; others are “subject”, “marking” and the ids of header fields.</source>
        <translation>Министрлигиңиздин Word файлы: анын стилдери, барагы жана колонтитулдары Word документтерине алынат, мазмун талаалары теги боюнча толтурулат. Текст турчу «body» теги бар талаа керек; башка тегдер — «subject», «marking» жана баш бөлүктүн талааларынын белгилери.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Үлгү документсиз</translation>
    </message>
    <message>
        <source>The template carries one, of {0} kB.</source>
        <translation>Үлгүдө ал бар, {0} кБ.</translation>
    </message>
    <message>
        <source>The template has none.</source>
        <translation>Үлгүдө ал жок.</translation>
    </message>
</context>
<context>
    <name>GroupBody</name>
    <message>
        <source>Form</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Add what is chosen in the library</source>
        <translation>Китепканада тандалганды кошуу</translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Аталышы: {0}</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>Сүрөтү: {0}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сызык</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Экөө</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Choose figures in the library first.</source>
        <translation>Адегенде китепканадан көрсөткүчтөрдү тандаңыз.</translation>
    </message>
    <message>
        <source>Choose events in the library first.</source>
        <translation>Адегенде китепканадан окуяларды тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>{0} was changed by another program. What is here is the memo before that.</source>
        <translation>{0} файлын башка программа өзгөрттү. Бул жерде — ага чейинки кат.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Кайра ачуу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Меникин калтыруу</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Меникин көчүрмө кылып сактоо…</translation>
    </message>
    <message>
        <source>What was here is kept under File, Earlier versions.</source>
        <translation>Бул жерде болгону сакталды: Файл, Мурунку нускалар.</translation>
    </message>
    <message>
        <source>This memo is open elsewhere: {0}, since {1}. Read it here, or save a copy.</source>
        <translation>Кат башка жерде ачык: {0}, {1} тартып. Бул жерде аны окууга же көчүрмөсүн сактоого болот.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation>Баары бир ушул жерде жазуу</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit the header</source>
        <translation>Башын оңдоо</translation>
    </message>
    <message>
        <source>Edit the header: {0}</source>
        <translation>Башын оңдоо: {0}</translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Header</source>
        <translation>Каттын башы</translation>
    </message>
</context>
<context>
    <name>HeaderPage</name>
    <message>
        <source>Header fields</source>
        <translation>Баш бөлүктүн талаалары</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Баш бөлүктүн талаасы</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жазуусу</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Белгиси</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Сөзсүз толтурулат</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Өзүбүз үчүн гана: тапшырууга эмес</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Баштапкы мааниси</translation>
    </message>
    <message>
        <source>A date is written 2026-11-22.</source>
        <translation>Дата мындай жазылат: 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Chancery</source>
        <translation>Chancery жөнүндө</translation>
    </message>
    <message>
        <source>Briefing memos of which every statement leads back to its source. Works offline; nothing leaves this computer. A marking says how to handle a paper and protects nothing: this is not an accredited system for classified information.

Under the Apache License 2.0.</source>
        <translation>Ар бир сөзү өз булагына алып баруучу жазуулар. Тармаксыз иштейт; бул компьютерден эч нерсе чыкпайт. Гриф документ менен кантип иштөөнү айтат, эч нерсени коргобойт: бул жашыруун маалыматтар үчүн аттестацияланган система эмес.

Apache 2.0 лицензиясы боюнча.</translation>
    </message>
    <message>
        <source>In the library and the memo</source>
        <translation>Китепканада жана жазууда</translation>
    </message>
    <message>
        <source>Insert the chosen items</source>
        <translation>Тандалганын коюу</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Блокту өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Блокту ылдый жылдыруу</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Блокту алып салуу</translation>
    </message>
    <message>
        <source>Leave chosen quoted words out</source>
        <translation>Цитатанын тандалган сөздөрүн калтыруу</translation>
    </message>
    <message>
        <source>Set words of yours in brackets</source>
        <translation>Өз сөзүңүздү кашаага коюу</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Move up: {0}</source>
        <translation>Жогору: {0}</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Төмөн: {0}</translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation>Алып салуу: {0}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>“{0}” was not saved when the program ended. Kept: {1}.</source>
        <translation>«{0}»: программа жабылганда кат сакталган эмес. Камдык көчүрмө: {1}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Таштоо…</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Put into…</source>
        <translation>Талаага коюу…</translation>
    </message>
    <message>
        <source>Put {0} into another field</source>
        <translation>«{0}» маанисин башка талаага коюу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Алып салуу: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Буйруктар жана алардын баскычтары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages of the paper</source>
        <translation>Документтин тилдери</translation>
    </message>
    <message>
        <source>None: {0} alone</source>
        <translation>Жок: {0} гана</translation>
    </message>
    <message>
        <source>One after the other, each on pages of its own</source>
        <translation>Биринен кийин бири, ар бири өз беттеринде</translation>
    </message>
    <message>
        <source>In two columns, side by side</source>
        <translation>Эки мамычада, катар</translation>
    </message>
    <message>
        <source>&amp;Second language</source>
        <translation>Э&amp;кинчи тил</translation>
    </message>
    <message>
        <source>The two s&amp;tand</source>
        <translation>Тилдердин &amp;жайгашуусу</translation>
    </message>
    <message>
        <source>What the program writes it writes in both. What you write stands in one language until you write it in the other; nothing is translated by machine.</source>
        <translation>Программа жазганын эки тилде тең жазат. Сиз жазганыңыз экинчи тилде жазылганга чейин бир тилде турат; машина эч нерсе которбойт.</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>Тилдерди тандоо</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>verified</source>
        <translation>текшерилген</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>булактагыдай эмес</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Булак: {0}</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Өзүбүз үчүн гана</translation>
    </message>
    <message>
        <source>In memo</source>
        <translation>Катта бар</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Маанилүүлүгү боюнча</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Адегенде жаңылары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Адегенде эскилери</translation>
    </message>
    <message>
        <source>Search events, figures and quotes</source>
        <translation>Окуя, көрсөткүч, цитата издөө</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Китепканадан издөө</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Издөөнү тазалоо</translation>
    </message>
    <message numerus="yes">
        <source>Over %n item(s)</source>
        <translation>
            <numerusform>%n материалдан көп</numerusform>
            <numerusform>%n материалдан көп</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Окуялар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кыстаруу</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo</source>
        <translation>Тандалганды катка кыстаруу</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo (Enter)</source>
        <translation>Тандалганды катка кыстаруу (Enter)</translation>
    </message>
    <message>
        <source>Nothing fits here. Under “All” and without filters something does.</source>
        <translation>Бул жерде ылайыктуусу жок. «Баары» бөлүмүндө, чыпкасыз бар.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or fewer filters.</source>
        <translation>Ылайыктуусу жок. Башка сөздөрдү же азыраак чыпканы байкап көрүңүз.</translation>
    </message>
    <message>
        <source>Library items</source>
        <translation>Китепкана материалдары</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материал</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Сакталган эмес</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сакталган</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Окуу үчүн гана</translation>
    </message>
    <message>
        <source>Template “{0}” is kept</source>
        <translation>«{0}» үлгүсү сакталды</translation>
    </message>
</context>
<context>
    <name>MarkedEdit</name>
    <message>
        <source>Footnotes: {0}</source>
        <translation>Шилтемелер: {0}</translation>
    </message>
    <message>
        <source>The amount {0} is the source’s: the words around it can be changed.</source>
        <translation>{0} өлчөмү булактан алынган: анын айланасындагы сөздөрдү өзгөртүүгө болот.</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>None: the header field as it is written</source>
        <translation>Схемасыз: башындагы талаа жазылгандай</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Схема боюнча</translation>
    </message>
    <message>
        <source>At the head and foot of every page</source>
        <translation>Ар бир беттин жогору жана төмөн жагында</translation>
    </message>
    <message>
        <source>At the top right of the first page</source>
        <translation>Биринчи беттин жогорку оң жагында</translation>
    </message>
    <message>
        <source>A mark before &amp;each part</source>
        <translation>Ар бир бөлүктүн алдында &amp;белги</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <source>&amp;Level, at the least</source>
        <translation>&amp;Деңгээл, кеминде</translation>
    </message>
    <message>
        <source>Mark of the &amp;title</source>
        <translation>&amp;Аталыштын белгиси</translation>
    </message>
    <message>
        <source>&amp;Printed</source>
        <translation>&amp;Басылат</translation>
    </message>
    <message>
        <source>Mark memo</source>
        <translation>Гриф коюу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жок</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>No scheme: the header field</source>
        <translation>Схемасыз: баш бөлүктүн талаасы</translation>
    </message>
    <message>
        <source>A marking says how a paper is to be handled and protects nothing: Chancery is no accredited system for classified information.</source>
        <translation>Белги документ менен кантип иштөөнү айтат, бирок эч нерсени коргобойт: Chancery жашыруун маалыматка аттестациядан өткөн эмес.</translation>
    </message>
    <message>
        <source>A new memo is</source>
        <translation>Жаңы каттын деңгээли</translation>
    </message>
    <message>
        <source>Its title is</source>
        <translation>Темасынын деңгээли</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Схема боюнча</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Бөлүк белгилери</translation>
    </message>
    <message>
        <source>At the lowest level</source>
        <translation>Эң төмөнкү</translation>
    </message>
    <message>
        <source>Not marked by itself</source>
        <translation>Өзүнчө белгиленбейт</translation>
    </message>
    <message>
        <source>Its levels, the lowest first:</source>
        <translation>Деңгээлдери, эң төмөнүнөн баштап:</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сүрөттөмөсү</translation>
    </message>
</context>
<context>
    <name>NamesRow</name>
    <message>
        <source>To confirm</source>
        <translation>Тактоо керек</translation>
    </message>
    <message>
        <source>A native diplomat has yet to confirm this term</source>
        <translation>Бул терминди тилди билген дипломат али ырасташы керек</translation>
    </message>
    <message>
        <source>To confirm: {0}</source>
        <translation>Тактоо керек: {0}</translation>
    </message>
</context>
<context>
    <name>NewMemoDialog</name>
    <message>
        <source>New memo from a template</source>
        <translation>Үлгү боюнча жаңы кат</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгүлөр</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>Make memo</source>
        <translation>Кат түзүү</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes and citations</source>
        <translation>Эскертмелер жана шилтемелер</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Шилтеме стили</translation>
    </message>
    <message>
        <source>By language: Chicago in English, GOST R 7.0.5 in the others.</source>
        <translation>Тил боюнча: англисче — Chicago, калгандарында — ГОСТ Р 7.0.5.</translation>
    </message>
    <message>
        <source>Notes of tables</source>
        <translation>Жадыбалдардын эскертмелери</translation>
    </message>
    <message>
        <source>“But see” for other amounts</source>
        <translation>Башка мааниге «бирок кара»</translation>
    </message>
    <message>
        <source>A note says which of its sources gives another amount than the rest.</source>
        <translation>Эскертме кайсы булак башка маани берерин айтат.</translation>
    </message>
    <message>
        <source>List of sources at the end</source>
        <translation>Аягында булактардын тизмеси</translation>
    </message>
    <message>
        <source>Addresses then stand there alone.</source>
        <translation>Даректер ошондо гана турат.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>no limit</source>
        <translation>чексиз</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Сан жазыңыз.</translation>
    </message>
</context>
<context>
    <name>OffSection</name>
    <message>
        <source>Take in</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>«{0}» бөлүмүн кошуу</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Sources to read beside this one</source>
        <translation>Муну менен катар окула турган булактар</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>{0}, to be mended</source>
        <translation>{0}, оңдоо керек</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Memo</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Темасы</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Буйруктар палитрасы</translation>
    </message>
    <message>
        <source>Command, section, template or library item</source>
        <translation>Буйрук, бөлүм, калып же китепкана материалы</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Издөө же буйрукту аткаруу</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Эмне кылса болот</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Бул сөздөр боюнча эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page and type</source>
        <translation>Барак жана арип</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Негизи</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Бул жерде өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлчөмү</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англис тили</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Үстүнөн, мм</translation>
    </message>
    <message>
        <source>Bottom, mm</source>
        <translation>Астынан, мм</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>Сол жактан, мм</translation>
    </message>
    <message>
        <source>Right, mm</source>
        <translation>Оң жактан, мм</translation>
    </message>
    <message>
        <source>The template’s name at the head</source>
        <translation>Үлгүнүн аталышы жогоруда</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Арип</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Гарнитурасы</translation>
    </message>
    <message>
        <source>Text, points</source>
        <translation>Текст, пт</translation>
    </message>
    <message>
        <source>Notes, points</source>
        <translation>Эскертме, пт</translation>
    </message>
    <message>
        <source>White between blocks</source>
        <translation>Блоктордун арасы</translation>
    </message>
    <message>
        <source>Both margins even</source>
        <translation>Эки чети тегиз</translation>
    </message>
    <message>
        <source>Break words at the line’s end</source>
        <translation>Сөздөрдү ташуу</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Абзацтарды номерлөө</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Барактын номери</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Жагы</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Көрсөтөт</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>Биринчи баракта да</translation>
    </message>
    <message>
        <source>Pages of annexes</source>
        <translation>Тиркемелердин барактары</translation>
    </message>
    <message>
        <source>Marking without a scheme</source>
        <translation>Схемасыз гриф</translation>
    </message>
</context>
<context>
    <name>PaperTabs</name>
    <message>
        <source>Papers of the memo</source>
        <translation>Каттын документтери</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Тиркеме кошуу</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Lock the PDF with a passphrase</source>
        <translation>PDF&apos;ти &amp;сырсөз менен жабуу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дагы бир жолу</translation>
    </message>
    <message>
        <source>A locked PDF is not PDF/A, and a Word paper cannot be locked. Without the passphrase nobody can open it.</source>
        <translation>Жабык PDF PDF/A талабына жооп бербейт, ал Word файлын жабууга болбойт. Сырсөзсүз документти эч ким ача албайт.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Сырсөздү киргизиңиз.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Сырсөздөр бирдей эмес.</translation>
    </message>
</context>
<context>
    <name>PlainBody</name>
    <message>
        <source>Write here</source>
        <translation>Бул жерге жазыңыз</translation>
    </message>
    <message>
        <source>Words of {0}</source>
        <translation>Текст: {0}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Документтин беттери</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Туурасы боюнча</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Жаңыртылган</translation>
    </message>
    <message>
        <source>The preview needs the package “pypdfium2”.</source>
        <translation>Алдын ала көрүү үчүн «pypdfium2» пакети керек.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Жаңыртылган эмес</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1} беттин {0}-бети</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Барактар даярдалууда…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басып чыгарылууда…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>Printing needs the package “pypdfium2”.</source>
        <translation>Басып чыгарууга «pypdfium2» пакети керек.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Басып чыгаруу токтотулду.</translation>
    </message>
    <message>
        <source>The pages are those of the PDF, with its marking.</source>
        <translation>Барактар PDFтегидей, белгиси менен.</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Ар бир баракка «ДОЛБООР» деп &amp;басуу</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Басып чыгаруунун жүрүшү</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>Принтерди тандоо…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>%n барак басып чыгарылды</numerusform>
            <numerusform>%n барак басып чыгарылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposed items</source>
        <translation>Сунушталган материалдар</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) fit as well</source>
        <translation>
            <numerusform>Дагы %n ылайык келет</numerusform>
            <numerusform>Дагы %n ылайык келет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed: narrow what the memo is about</source>
        <translation>
            <numerusform>Алгачкы %n көрсөтүлдү: алкагын тарытыңыз</numerusform>
            <numerusform>Алгачкы %n көрсөтүлдү: алкагын тарытыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: no more room</source>
        <translation>{0}: орун калган жок</translation>
    </message>
    <message>
        <source>{0}: {1} of at most {2}</source>
        <translation>{0}: {1}, эң көбү {2}</translation>
    </message>
</context>
<context>
    <name>QuoteBody</name>
    <message>
        <source>Lead-in, if any</source>
        <translation>Киришүү сөз, керек болсо</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Кимдин сөзү</translation>
    </message>
    <message>
        <source>Lead-in of {0}</source>
        <translation>Киришүү сөз: {0}</translation>
    </message>
    <message>
        <source>Quoted words of {0}</source>
        <translation>Цитатанын сөздөрү: {0}</translation>
    </message>
    <message>
        <source>Attribution of {0}</source>
        <translation>Кимдин сөзү: {0}</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Котормо: {0} ({1})</translation>
    </message>
    <message>
        <source>Our translation ({0})</source>
        <translation>Биздин котормо ({0})</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Ансыз сөздөр айтылган бойдон басылат</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Second source</source>
        <translation>Экинчи булак</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Эч нерсе тандалган жок</translation>
    </message>
    <message>
        <source>Choose an item in the library or a block of the memo.</source>
        <translation>Китепканадан материал же каттан блок тандаңыз.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Мурунку үзүндү</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Кийинки үзүндү</translation>
    </message>
    <message>
        <source>Previous item of this source</source>
        <translation>Бул булактын мурунку материалы</translation>
    </message>
    <message>
        <source>Next item of this source</source>
        <translation>Бул булактын кийинки материалы</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Булактын тексти</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кыстаруу</translation>
    </message>
    <message>
        <source>Insert this item into the memo</source>
        <translation>Бул материалды катка кыстаруу</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Ушул булактан издөө</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Шилтемеси менен көчүрүү</translation>
    </message>
    <message>
        <source>Close this source</source>
        <translation>Бул булакты жабуу</translation>
    </message>
    <message>
        <source>Compare two sources</source>
        <translation>Эки булакты салыштыруу</translation>
    </message>
    <message>
        <source>Choose a source to read beside this one</source>
        <translation>Муну менен катар окуй турган булакты тандаңыз</translation>
    </message>
    <message>
        <source>Or choose an item in the library or a block of the memo.</source>
        <translation>Болбосо китепканадан материал же каттан блок тандаңыз.</translation>
    </message>
    <message>
        <source>Only the passages the memo carries</source>
        <translation>Катта сакталган үзүндүлөр гана</translation>
    </message>
    <message>
        <source>Text verified</source>
        <translation>Текст текшерилген</translation>
    </message>
    <message>
        <source>The text is not the one the item was taken from</source>
        <translation>Бул материал алынган текст эмес</translation>
    </message>
    <message>
        <source>Passage {0} of {1}</source>
        <translation>{1} үзүндүнүн {0}-и</translation>
    </message>
    <message>
        <source>Item {0} of {1} here</source>
        <translation>Мындагы {1} материалдын {0}-си</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>A date cannot take these words.</source>
        <translation>Датага мындай сөздөрдү жазууга болбойт.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n place(s).</source>
        <translation>
            <numerusform>Алмаштырылды: %n жерде.</numerusform>
            <numerusform>Алмаштырылды: %n жерде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked words left as they are: %n place(s).</source>
        <translation>
            <numerusform>Бекитилген сөздөр ошол бойдон калды: %n жерде.</numerusform>
            <numerusform>Бекитилген сөздөр ошол бойдон калды: %n жерде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates that cannot take these words: %n.</source>
        <translation>
            <numerusform>Бул сөздөр туура келбеген даталар: %n.</numerusform>
            <numerusform>Бул сөздөр туура келбеген даталар: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылган жок</translation>
    </message>
    <message>
        <source>Words of the library: they are found, but never replaced.</source>
        <translation>Китепкананын сөздөрү: алар табылат, бирок эч качан алмаштырылбайт.</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Link</source>
        <translation>Веб-шилтеме</translation>
    </message>
    <message>
        <source>Web or mail address; empty for no link</source>
        <translation>Сайттын же почтанын дареги; бош болсо — шилтемесиз</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Шилтеме коюу</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Шилтеме</translation>
    </message>
    <message>
        <source>Words of the footnote; empty for no footnote</source>
        <translation>Шилтеменин тексти; бош болсо — шилтемесиз</translation>
    </message>
    <message>
        <source>Set footnote</source>
        <translation>Шилтемени коюу</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Калың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Жантайма</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Веб-шилтеме…</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Шилтеме…</translation>
    </message>
    <message>
        <source>Edit footnote…</source>
        <translation>Шилтемени өзгөртүү…</translation>
    </message>
    <message>
        <source>Show the cited source</source>
        <translation>Көрсөтүлгөн булакты ачуу</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Үлгү катары сактоо</translation>
    </message>
    <message>
        <source>The template keeps the sections, the standing header fields and your own paragraphs. Picked items, the subject and the dates are left out.</source>
        <translation>Үлгү бөлүмдөрдү, каттын башындагы туруктуу талааларды жана өз абзацтарыңызды сактайт. Тандалган материалдар, тема жана күндөр кирбейт.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>Үлгүнүн &amp;аты</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Үлгүнүн аты</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Үлгүнү сактоо</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>&amp;Who or which country</source>
        <translation>&amp;Ким же кайсы өлкө</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темалар</translation>
    </message>
    <message>
        <source>&amp;From (2024, 2024-04 or 19.04.2024)</source>
        <translation>&amp;Баштап (2024, 2024-04 же 19.04.2024)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Чейин</translation>
    </message>
    <message>
        <source>&amp;Known by</source>
        <translation>&amp;Кайсы күнгө белгилүү</translation>
    </message>
    <message>
        <source>“{0}” is no date; it is left out.</source>
        <translation>«{0}» — күн эмес; ал эске алынган жок.</translation>
    </message>
</context>
<context>
    <name>SecondBody</name>
    <message>
        <source>Not written yet: the paper prints the words above</source>
        <translation>Азырынча жазылган эмес: жогорудагы сөздөр басылат</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Ансыз сөздөр айтылган бойдон басылат</translation>
    </message>
    <message>
        <source>Caption of {0} ({1})</source>
        <translation>Аталышы: {0} ({1})</translation>
    </message>
    <message>
        <source>Lead-in of {0} ({1})</source>
        <translation>Киришүү сөз: {0} ({1})</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Котормо: {0} ({1})</translation>
    </message>
    <message>
        <source>Words of {0} ({1})</source>
        <translation>Тексти: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>SecondHeader</name>
    <message>
        <source>Header ({0})</source>
        <translation>Реквизиттер ({0})</translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message>
        <source>Add paragraph</source>
        <translation>Абзац кошуу</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Тизме кошуу</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Чыгарып салуу</translation>
    </message>
    <message>
        <source>From the library: {0}. Drag it here, or choose it there and press Enter.</source>
        <translation>Китепканадан: {0}. Бул жерге сүйрөңүз же ошол жерден тандап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Add paragraph to {0}</source>
        <translation>«{0}» бөлүмүнө абзац кошуу</translation>
    </message>
    <message>
        <source>Add list to {0}</source>
        <translation>Тизме кошуу: {0}</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>«{0}» бөлүмүн чыгарып салуу</translation>
    </message>
    <message>
        <source>for us only</source>
        <translation>өзүбүз үчүн гана</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} / %n сөз</numerusform>
            <numerusform>{0} / %n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation>
            <numerusform>{0} / %n материал</numerusform>
            <numerusform>{0} / %n материал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материал</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the template allows</source>
        <translation>Үлгү уруксат бергенден көп</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Баш сөзү</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Көрсөтмө</translation>
    </message>
    <message>
        <source>For the writer; it is never printed.</source>
        <translation>Жазуучуга арналган; басылбайт.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Эмнени кабыл алат</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Кабыл алат</translation>
    </message>
    <message>
        <source>Only of this status</source>
        <translation>Ушундай статустагылар гана</translation>
    </message>
    <message>
        <source>None chosen: of any status.</source>
        <translation>Тандалбаса: каалаган статуста.</translation>
    </message>
    <message>
        <source>Items at most</source>
        <translation>Эң көп материал</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Эң көп сөз</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Баштапкы мааниси</translation>
    </message>
    <message>
        <source>Text that a new memo has here.</source>
        <translation>Жаңы катта бул жерде турчу текст.</translation>
    </message>
    <message>
        <source>Proposed by filling from the library</source>
        <translation>Китепканадан толтурганда сунушталат</translation>
    </message>
    <message>
        <source>All it takes</source>
        <translation>Кабыл алгандын баары</translation>
    </message>
    <message>
        <source>Or what is chosen; nothing, where nothing is.</source>
        <translation>Же тандалганы; эч нерсе тандалбаса — эч нерсе.</translation>
    </message>
    <message>
        <source>When it stands</source>
        <translation>Качан турат</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Сөзсүз толтурулат</translation>
    </message>
    <message>
        <source>Can be left out</source>
        <translation>Калтырууга болот</translation>
    </message>
    <message>
        <source>If so, on in a new memo</source>
        <translation>Анда жаңы катта күйгүзүлгөн</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Өзүбүз үчүн гана: тапшырууга эмес</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Кантип басылат</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Events in one table a year</source>
        <translation>Окуялар жылма-жыл, жадыбал боюнча</translation>
    </message>
    <message>
        <source>Written by the program</source>
        <translation>Программа жазат</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Белгиси</translation>
    </message>
</context>
<context>
    <name>SeekField</name>
    <message>
        <source>Find in this source</source>
        <translation>Ушул булактан издөө</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>Ушул булакта жок</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Тууралоолор</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Тууралоолорду сактоо</translation>
    </message>
    <message>
        <source>There is no folder {0}</source>
        <translation>{0} папкасы жок</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тили</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Тутумдагыдай</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Жасалга</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Тексттин &amp;өлчөмү</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Кичине</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Кадимки</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Чоң</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Эң чоң</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>Жазуу &amp;эрежеси</translation>
    </message>
    <message>
        <source>Underlined as one writes</source>
        <translation>Жазган сайын асты сызылат</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Текшерилбейт</translation>
    </message>
    <message>
        <source>New memos</source>
        <translation>Жаңы каттар</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автору</translation>
    </message>
    <message>
        <source>fills “Drafted”</source>
        <translation>«Аткаруучу» талаасы үчүн</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Мекеме</translation>
    </message>
    <message>
        <source>fills “From”</source>
        <translation>«Кимден» талаасы үчүн</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Үлгү</translation>
    </message>
    <message>
        <source>The first on the shelf</source>
        <translation>Тизмедеги биринчиси</translation>
    </message>
    <message>
        <source>Lan&amp;guage of papers</source>
        <translation>Документтердин &amp;тили</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезедегидей</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Барак</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Үлгүдөгүдөй</translation>
    </message>
    <message>
        <source>Ma&amp;rking scheme</source>
        <translation>&amp;Грифтер схемасы</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>Шил&amp;теме стили</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>Документтин тили боюнча</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>БУУ</translation>
    </message>
    <message>
        <source>GOST R 7.0.5</source>
        <translation>ГОСТ Р 7.0.5</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папкалар</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Каттар</translation>
    </message>
    <message>
        <source>Exported &amp;papers</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Documents, or beside the memo</source>
        <translation>«Документтер» же каттын жанында</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Карап чыгуу…</translation>
    </message>
    <message>
        <source>Browse: {0}</source>
        <translation>Карап чыгуу: {0}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rename template</source>
        <translation>Үлгүнүн атын өзгөртүү</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Үлгүнүн аталышы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>«{0}» өчүрүлдү.</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Үлгүнү импорттоо</translation>
    </message>
    <message>
        <source>Taken in: {0}</source>
        <translation>Кабыл алынды: {0}</translation>
    </message>
    <message>
        <source>Take this one in beside it, under another id?</source>
        <translation>Башка белги менен жанына кабыл алынсынбы?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Экөөнү тең калтыруу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Үлгүнү экспорттоо</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Жазылды: {0}</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Үлгүлөр (*.toml)</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the memo</source>
        <translation>Каттын жанында</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
</context>
<context>
    <name>SomeRow</name>
    <message>
        <source>Others</source>
        <translation>Башкалары</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Show in source: {0}</source>
        <translation>Булактан көрсөтүү: {0}</translation>
    </message>
    <message>
        <source>Footnote {0}. {1}</source>
        <translation>Шилтеме {0}. {1}</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No misspelt word.</source>
        <translation>Ката жазылган сөз жок.</translation>
    </message>
    <message>
        <source>Spelling needs the package “spylls”.</source>
        <translation>Жазуу эрежесин текшерүүгө «spylls» пакети керек.</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Жазуу эрежеси</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in the dictionary</source>
        <translation>Сөздүктө жок сөздөрдүн астын &amp;сызуу</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>сөздүк жок</translation>
    </message>
    <message>
        <source>A dictionary is a pair of hunspell files, such as ru_RU.aff and ru_RU.dic. They are looked for in these folders:</source>
        <translation>Сөздүк — hunspell файлдарынын жубу, мисалы ru_RU.aff жана ru_RU.dic. Алар бул папкалардан изделет:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>changed; said was: {0}</source>
        <translation>өзгөртүлгөн; айтылганы: {0}</translation>
    </message>
    <message>
        <source>Words in brackets in place of “{0}”</source>
        <translation>«{0}» ордуна кашаадагы сөздөр</translation>
    </message>
    <message>
        <source>Insert in brackets</source>
        <translation>Кашаанын ичинде кыстаруу</translation>
    </message>
    <message>
        <source>Words in brackets</source>
        <translation>Кашаадагы сөздөр</translation>
    </message>
    <message>
        <source>Correct a misprint</source>
        <translation>Басма катасын оңдоо</translation>
    </message>
    <message>
        <source>“{0}” without its misprint, which is one letter</source>
        <translation>«{0}» басма катасыз; ката — бир тамга</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Leave out the selection</source>
        <translation>Тандалганды калтырып кетүү</translation>
    </message>
    <message>
        <source>Insert in brackets…</source>
        <translation>Кашаанын ичинде кыстаруу…</translation>
    </message>
    <message>
        <source>Change the first letter’s case</source>
        <translation>Биринчи тамганын регистрин алмаштыруу</translation>
    </message>
    <message>
        <source>Correct a misprint…</source>
        <translation>Басма катасын оңдоо…</translation>
    </message>
    <message>
        <source>Punctuation at the end</source>
        <translation>Аягындагы тыныш белгиси</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>Back to the source’s words</source>
        <translation>Булактын сөздөрүнө кайтуу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>эч нерсе</translation>
    </message>
    <message>
        <source>Said was: {0}</source>
        <translation>Айтылганы: {0}</translation>
    </message>
    <message>
        <source>Words of the source. Choose some: Delete leaves them out, [ inserts.</source>
        <translation>Булактын сөздөрү. Бир бөлүгүн тандаңыз: Delete калтырып кетет, [ кыстарат.</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>for us only</source>
        <translation>өзүбүз үчүн гана</translation>
    </message>
    <message>
        <source>for us only by its item</source>
        <translation>өзүбүз үчүн гана — материал ушундай белгиленген</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>булактагыдай эмес</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>булак өзгөргөн</translation>
    </message>
    <message>
        <source>quoted words and those around them changed</source>
        <translation>цитатанын жана анын айланасындагы сөздөр өзгөртүлгөн</translation>
    </message>
    <message>
        <source>quoted words changed</source>
        <translation>цитатанын сөздөрү өзгөртүлгөн</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>өзгөртүлгөн</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>текшерилген</translation>
    </message>
    <message>
        <source>The library now holds it otherwise; the memo keeps its own copy.</source>
        <translation>Китепканада эми башкача; маалым катта өз көчүрмөсү калат.</translation>
    </message>
    <message>
        <source>Only in permitted ways; the memo keeps the source’s words.</source>
        <translation>Уруксат берилген жол менен гана; булактын сөздөрү маалым катта сакталат.</translation>
    </message>
    <message>
        <source>The words around what is the source’s are your own.</source>
        <translation>Булактан алынгандын айланасындагы сөздөр — өзүңүздүкү.</translation>
    </message>
    <message>
        <source>The words and the value stand in the source, to the letter.</source>
        <translation>Сөздөр менен маани булакта дал ушундай турат.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Autosaved {0}</source>
        <translation>Өзү сакталды {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n шилтеме</numerusform>
            <numerusform>%n шилтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n эскертүү</numerusform>
            <numerusform>%n эскертүү</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Эскертүү жок</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>жазуу эрежеси өчүк</translation>
    </message>
    <message>
        <source>No dictionary</source>
        <translation>сөздүк жок</translation>
    </message>
    <message>
        <source>Spelling on</source>
        <translation>жазуу эрежеси күйүк</translation>
    </message>
    <message>
        <source>Paper in {0}. {1}</source>
        <translation>Документтин тили: {0}. {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сакталды {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) not as the source has it</source>
        <translation>
            <numerusform>%n блок булактагыдай эмес</numerusform>
            <numerusform>%n блок булактагыдай эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n булак өзгөрдү</numerusform>
            <numerusform>%n булак өзгөрдү</numerusform>
        </translation>
    </message>
    <message>
        <source>all sources verified</source>
        <translation>бардык булак текшерилди</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n блок өзгөртүлгөн</numerusform>
            <numerusform>%n блок өзгөртүлгөн</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the program end, the next start offers the work as it was then.</source>
        <translation>Программа үзүлсө, кийинки баштоо ишти ошол кездеги түрүндө сунуштайт.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>Жаңы үлгү</translation>
    </message>
    <message>
        <source>Template: {0}[*]</source>
        <translation>Үлгү: {0}[*]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сакталган эмес</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сакталган</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>Оңдоо керек: %n жер</numerusform>
            <numerusform>Оңдоо керек: %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Үлгү документ</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word файлдары (*.docx)</translation>
    </message>
</context>
<context>
    <name>TemplateFrame</name>
    <message>
        <source>{0}, to be mended</source>
        <translation>{0}, оңдоо керек</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Үлгүнүн бөлүктөрү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Баш бөлүк</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>Whole paper</source>
        <translation>Бүт документ</translation>
    </message>
    <message>
        <source>Notes and citations</source>
        <translation>Эскертмелер жана шилтемелер</translation>
    </message>
    <message>
        <source>Page and type</source>
        <translation>Барак жана арип</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Үлгү документ</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Мисалдын тили</translation>
    </message>
    <message>
        <source>Sample, filled from the library</source>
        <translation>Китепканадан толтурулган мисал</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Use for the open memo</source>
        <translation>Ачык катка колдонуу</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Үлгүнү сактоо</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Үлгүлөр</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>өзүңүздүкү</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>камтылган</translation>
    </message>
    <message>
        <source>{0}: cannot be used</source>
        <translation>{0}: колдонууга болбойт</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Оңдоо…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Көчүрмөсүн оңдоо…</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Жаңы кат…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгөртүү…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>New from scratch…</source>
        <translation>Таптакыр жаңысы…</translation>
    </message>
    <message>
        <source>New from this one…</source>
        <translation>Ушунун негизинде жаңысы…</translation>
    </message>
    <message>
        <source>New from the open memo…</source>
        <translation>Ачык каттан жаңысы…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттоо…</translation>
    </message>
    <message>
        <source>Export as one file…</source>
        <translation>Бир файл менен экспорттоо…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>The memo’s template is now “{0}”</source>
        <translation>Каттын үлгүсү эми — «{0}»</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Мурунку нускалар</translation>
    </message>
    <message>
        <source>There is none yet. One is kept every few minutes while a memo changes.</source>
        <translation>Азырынча жок. Кат өзгөрүп жатканда бир нече мүнөт сайын бир нуска сакталат.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>Ошондон бери %n өзгөрүү</numerusform>
            <numerusform>Ошондон бери %n өзгөрүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then</source>
        <translation>Ошондон бери эч нерсе өзгөргөн жок</translation>
    </message>
    <message>
        <source>Kept on this computer for a week. Going back is one change: it can be undone like any other.</source>
        <translation>Бул компьютерде бир апта сакталат. Кайтуу — бир өзгөрүү: аны башкалардай эле артка кайтарса болот.</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Ошондон бери эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Ушуга кайтуу</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Үлгүлөр…</translation>
    </message>
    <message>
        <source>Begin a memo</source>
        <translation>Катты баштаңыз</translation>
    </message>
    <message>
        <source>Choose a template, then pick events, figures and quotes from the library.</source>
        <translation>Үлгүнү тандап, китепканадан окуяларды, көрсөткүчтөрдү жана цитаталарды алыңыз.</translation>
    </message>
    <message>
        <source>Open a memo…</source>
        <translation>Катты ачуу…</translation>
    </message>
    <message>
        <source>Recent memos</source>
        <translation>Акыркы каттар</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} ачуу</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Whole paper</source>
        <translation>Бүт документ</translation>
    </message>
    <message>
        <source>No more than</source>
        <translation>Эң көбү</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздөр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Эскертмелер</translation>
    </message>
    <message>
        <source>Numbering and contents</source>
        <translation>Номерлөө жана мазмуну</translation>
    </message>
    <message>
        <source>Number the sections</source>
        <translation>Бөлүмдөрдү номерлөө</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Абзацтарды номерлөө</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Мазмуну</translation>
    </message>
</context>
<context>
    <name>WordsEdit</name>
    <message>
        <source>Cut</source>
        <translation>Кесип алуу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Коюу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Калың</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Жантайма</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Веб-шилтеме…</translation>
    </message>
    <message>
        <source>Foot&amp;note…</source>
        <translation>Ши&amp;лтеме…</translation>
    </message>
    <message>
        <source>Footnote to the library &amp;item</source>
        <translation>Китепкана материалына &amp;шилтеме</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>Ти&amp;зме</translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Адегенде курсорду өз текстиңизге коюңуз.</translation>
    </message>
    <message>
        <source>Choose items in the library first.</source>
        <translation>Адегенде китепканадан материалдарды тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Written: {0}</source>
        <translation>Жазылды: {0}</translation>
    </message>
    <message>
        <source>Open Word paper</source>
        <translation>Word документин ачуу</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF ачуу</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Written to {0}: {1}</source>
        <translation>{0} папкасына жазылды: {1}</translation>
    </message>
    <message>
        <source>No program opened {0}</source>
        <translation>{0} файлын эч бир программа ачкан жок</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Варианттар изделүүдө…</translation>
    </message>
    <message>
        <source>Add “{0}” to my words</source>
        <translation>«{0}» сөзүн менин сөздөрүмө кошуу</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариант жок</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Template or layout changed</source>
        <translation>Үлгү же барактын көрүнүшү өзгөрдү</translation>
    </message>
    <message>
        <source>Header changed</source>
        <translation>Каттын башы өзгөрдү</translation>
    </message>
    <message>
        <source>Section taken in</source>
        <translation>Бөлүм кошулду</translation>
    </message>
    <message>
        <source>Section left out</source>
        <translation>Бөлүм алынып салынды</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошулду</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Өчүрүлдү</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Жылдырылды</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Сөздөрү өзгөрдү</translation>
    </message>
    <message>
        <source>Form or style changed</source>
        <translation>Түрү же жазылышы өзгөрдү</translation>
    </message>
    <message>
        <source>Items or caption changed</source>
        <translation>Материалдары же аталышы өзгөрдү</translation>
    </message>
    <message>
        <source>Marked for other use</source>
        <translation>Колдонуу белгиси өзгөрдү</translation>
    </message>
    <message>
        <source>Annex added</source>
        <translation>Тиркеме кошулду</translation>
    </message>
    <message>
        <source>Annex removed</source>
        <translation>Тиркеме алынды</translation>
    </message>
    <message>
        <source>Annex moved</source>
        <translation>Тиркеме жылдырылды</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Катышуучу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Өлчөм</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күнү жок</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Date: {0} to {1}</source>
        <translation>Күнү: {0} – {1}</translation>
    </message>
    <message>
        <source>Date: from {0}</source>
        <translation>Күнү: {0} жана кийин</translation>
    </message>
    <message>
        <source>Date: until {0}</source>
        <translation>Күнү: {0} жана мурун</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Жолугушуулар</translation>
    </message>
    <message>
        <source>Signings</source>
        <translation>Кол коюулар</translation>
    </message>
    <message>
        <source>Initialings</source>
        <translation>Алдын ала кол коюулар</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Targets set</source>
        <translation>Коюлган максаттар</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Пландар</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Долбоорлор</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Дайындоолор</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Салтанаттуу аземдер</translation>
    </message>
    <message>
        <source>Awards given</source>
        <translation>Сыйлоолор</translation>
    </message>
    <message>
        <source>Trade turnover</source>
        <translation>Товар жүгүртүү</translation>
    </message>
    <message>
        <source>Growth of trade turnover</source>
        <translation>Товар жүгүртүүнүн өсүшү</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export potential</source>
        <translation>Экспорттук дарамет</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Экспорттук позициялар</translation>
    </message>
    <message>
        <source>Agricultural trade</source>
        <translation>Айыл чарба азыктарынын соодасы</translation>
    </message>
    <message>
        <source>Growth of agricultural trade</source>
        <translation>Айыл чарба азыктарынын соодасынын өсүшү</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Growth of cargo</source>
        <translation>Жүк ташуунун өсүшү</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Өткөрүү пункттары</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>Жолдордун узундугу</translation>
    </message>
    <message>
        <source>Rank as a trade partner</source>
        <translation>Соода өнөктөштөрүнүн арасындагы орду</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Айыл чарба</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Союздаштык</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Сыйлыктар</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Чек ара</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Маданият</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Дипломатия</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Айлана-чөйрө</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Өнөр жай</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестициялар</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>ЖМК</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Коопсуздук</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Социалдык маселелер</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Соода</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Суу</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Must be mended</source>
        <translation>Оңдоо керек</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскерме</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>“{0}” takes nothing from the library</source>
        <translation>«{0}» китепканадан эч нерсе албайт</translation>
    </message>
    <message>
        <source>“{0}” takes from the library: {1}</source>
        <translation>«{0}» китепканадан алат: {1}</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message>
        <source>date from the address</source>
        <translation>күнү дарегинен</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>insert event</source>
        <translation>окуяны кыстаруу</translation>
    </message>
    <message>
        <source>insert figure</source>
        <translation>көрсөткүчтү кыстаруу</translation>
    </message>
    <message>
        <source>insert quote</source>
        <translation>цитатаны кыстаруу</translation>
    </message>
    <message>
        <source>add paragraph</source>
        <translation>абзац кошуу</translation>
    </message>
    <message>
        <source>insert table of figures</source>
        <translation>таблицаны кыстаруу</translation>
    </message>
    <message>
        <source>insert chart</source>
        <translation>диаграмманы кыстаруу</translation>
    </message>
    <message>
        <source>insert chronology</source>
        <translation>хронологияны кыстаруу</translation>
    </message>
    <message>
        <source>edit caption or form</source>
        <translation>аталышын же түрүн өзгөртүү</translation>
    </message>
    <message>
        <source>change items</source>
        <translation>курамын өзгөртүү</translation>
    </message>
    <message>
        <source>edit words</source>
        <translation>текстти оңдоо</translation>
    </message>
    <message>
        <source>fill from library</source>
        <translation>китепканадан толтуруу</translation>
    </message>
    <message>
        <source>add list</source>
        <translation>тизме кошуу</translation>
    </message>
    <message>
        <source>add footnote</source>
        <translation>шилтеме кошуу</translation>
    </message>
    <message>
        <source>edit footnote</source>
        <translation>шилтемени өзгөртүү</translation>
    </message>
    <message>
        <source>remove footnote</source>
        <translation>шилтемени алып салуу</translation>
    </message>
    <message>
        <source>cite item</source>
        <translation>материалга шилтеме</translation>
    </message>
    <message>
        <source>style words</source>
        <translation>сөздөрдү жасалгалоо</translation>
    </message>
    <message>
        <source>change quoted words</source>
        <translation>цитатанын сөздөрүн өзгөртүү</translation>
    </message>
    <message>
        <source>edit words in the second language</source>
        <translation>экинчи тилдеги текстти оңдоо</translation>
    </message>
    <message>
        <source>set languages</source>
        <translation>тилдерди тандоо</translation>
    </message>
    <message>
        <source>edit translation</source>
        <translation>котормону оңдоо</translation>
    </message>
    <message>
        <source>take the library’s state</source>
        <translation>китепканадан алуу</translation>
    </message>
    <message>
        <source>edit header</source>
        <translation>каттын башын оңдоо</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>гриф коюу</translation>
    </message>
    <message>
        <source>mark for use</source>
        <translation>колдонуу белгиси</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылдыруу</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>алып салуу</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>алмаштыруу</translation>
    </message>
    <message>
        <source>go back to earlier version</source>
        <translation>мурунку нускага кайтуу</translation>
    </message>
    <message>
        <source>change template</source>
        <translation>үлгүнү алмаштыруу</translation>
    </message>
    <message>
        <source>place what was kept</source>
        <translation>сакталганды жайгаштыруу</translation>
    </message>
    <message>
        <source>switch section</source>
        <translation>бөлүмдү кошуу же алуу</translation>
    </message>
    <message>
        <source>add annex</source>
        <translation>тиркеме кошуу</translation>
    </message>
    <message>
        <source>remove annex</source>
        <translation>тиркемени алып салуу</translation>
    </message>
    <message>
        <source>move annex</source>
        <translation>тиркемени жылдыруу</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>Event</source>
        <translation>Окуя</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Көрсөткүчтөр таблицасы</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>All events</source>
        <translation>Бардык окуялар</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Бардык көрсөткүчтөр</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Бардык цитаталар</translation>
    </message>
    <message>
        <source>Whole kinds</source>
        <translation>Бүтүн түрлөр</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Окуялар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>As picked</source>
        <translation>Тандалган тартипте</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Адегенде эскилери</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Адегенде жаңылары</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Маркерлер</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Жадыбал</translation>
    </message>
    <message>
        <source>Fields: “Name: value”</source>
        <translation>Талаалар: «Аталышы: мааниси»</translation>
    </message>
    <message>
        <source>Question and answer, side by side</source>
        <translation>Суроо менен жооп катар</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Эч нерсе</translation>
    </message>
    <message>
        <source>Period and number of the events</source>
        <translation>Окуялардын мезгили жана саны</translation>
    </message>
    <message>
        <source>Cautions about the items shown</source>
        <translation>Көрсөтүлгөн материалдарга эскертүү</translation>
    </message>
    <message>
        <source>Source sheet</source>
        <translation>Булактар барагы</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>Документтин тили боюнча</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>БУУ</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Барактын астында</translation>
    </message>
    <message>
        <source>As a, b, c below the table</source>
        <translation>Жадыбалдын астында a, b, c түрүндө</translation>
    </message>
    <message>
        <source>Head and foot of every page</source>
        <translation>Ар бир барактын башында жана аягында</translation>
    </message>
    <message>
        <source>Top right of the first page</source>
        <translation>Биринчи барактын оң жак үстүндө</translation>
    </message>
    <message>
        <source>At the head</source>
        <translation>Жогоруда</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>Төмөндө</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жакта</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Ортодо</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жакта</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Баракты</translation>
    </message>
    <message>
        <source>The page and how many there are</source>
        <translation>Баракты жана баары канча экенин</translation>
    </message>
    <message>
        <source>On from the main paper’s last</source>
        <translation>Негизги документтен уланат</translation>
    </message>
    <message>
        <source>Each annex from 1</source>
        <translation>Ар бир тиркеме 1ден</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Британиялык</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Америкалык</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>«{0}» өзгөртүүлөрүн сактайсызбы?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the memo closes.</source>
        <translation>Сакталбаганы кат жабылганда жоголот.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Discard “{0}”?</source>
        <translation>«{0}» ташталсынбы?</translation>
    </message>
    <message>
        <source>What was not saved cannot be had back.</source>
        <translation>Сакталбаганды кайра алууга болбойт.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
</TS>
