<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AnnexDialog</name>
    <message>
        <source>Add an annex</source>
        <translation>Қосымша қосу</translation>
    </message>
    <message>
        <source>Add annex</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>Annexing</name>
    <message>
        <source>Added: {0}</source>
        <translation>Қосылды: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Алып тасталды: {0}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Without a place in this template</source>
        <translation>Бұл үлгіде орны жоқ</translation>
    </message>
    <message>
        <source>Kept in the memo and not printed. Move it into a section that takes it, or remove it; another template may have a place for it.</source>
        <translation>Құжатта сақталады, басылмайды. Лайықты бөлімге ауыстырыңыз немесе алып тастаңыз; басқа үлгіде орын табылуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>Show in source</source>
        <translation>Дереккөзден көрсету</translation>
    </message>
    <message>
        <source>Back to default wording</source>
        <translation>Бастапқы тұжырымға қайтару</translation>
    </message>
    <message>
        <source>Back to default wording ({0})</source>
        <translation>Бастапқы тұжырымға қайтару ({0})</translation>
    </message>
    <message>
        <source>Write a lead-in</source>
        <translation>Кіріспе сөз жазу</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Дәйексөздің сөздері</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Тек өзімізге</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Move to section</source>
        <translation>Бөлімге көшіру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Таңбалауыштар</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Take the library’s</source>
        <translation>Кітапханадан алу</translation>
    </message>
    <message>
        <source>Now in the library: {0}</source>
        <translation>Қазір кітапханада: {0}</translation>
    </message>
    <message>
        <source>Take the library’s present state: {0}</source>
        <translation>Кітапханадағы қазіргі күйін алу: {0}</translation>
    </message>
    <message>
        <source>Back to default wording: {0}</source>
        <translation>Бастапқы тұжырымға қайтару: {0}</translation>
    </message>
    <message>
        <source>For us only: {0}</source>
        <translation>Тек өзімізге: {0}</translation>
    </message>
    <message>
        <source>Write a lead-in: {0}</source>
        <translation>Кіріспе сөз жазу: {0}</translation>
    </message>
    <message>
        <source>What can be done with {0}</source>
        <translation>Әрекеттер: {0}</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>In memo</source>
        <translation>Құжатта бар</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Тек өзімізге</translation>
    </message>
</context>
<context>
    <name>ChangeTemplateDialog</name>
    <message>
        <source>Change the memo’s template</source>
        <translation>Құжаттың үлгісін ауыстыру</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Үлгіні ауыстыру</translation>
    </message>
    <message>
        <source>Everything has a place in it.</source>
        <translation>Бәріне де орын бар.</translation>
    </message>
    <message>
        <source>No place in it: {0}. Kept in the memo, not printed.</source>
        <translation>Орны жоқ: {0}. Құжатта сақталады, басылмайды.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Inserted: %n item(s)</source>
        <translation>
            <numerusform>%n материал кірістірілді</numerusform>
            <numerusform>%n материал кірістірілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood in the memo before</source>
        <translation>
            <numerusform>%n-і жазбада бұрыннан бар</numerusform>
            <numerusform>%n-і жазбада бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together: %n item(s)</source>
        <translation>
            <numerusform>Біріктірілді: %n материал</numerusform>
            <numerusform>Біріктірілді: %n материал</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Алдымен меңзерді өз мәтініңізге қойыңыз.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter. Press to remove it.</source>
        <translation>Сүзгі. Алып тастау үшін басыңыз.</translation>
    </message>
    <message>
        <source>{0}: remove this filter</source>
        <translation>{0}: осы сүзгіні алып тастау</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;шіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қо&amp;ю</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Бәрін та&amp;ңдау</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>&amp;Үлгі бойынша жасау…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Үлгі ретінде са&amp;қтау…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Үлгілер…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Жаңа үлгі…</translation>
    </message>
    <message>
        <source>&amp;Edit the memo’s template…</source>
        <translation>Құжаттың үлгісін &amp;түзету…</translation>
    </message>
    <message>
        <source>&amp;Change the memo’s template…</source>
        <translation>Құжаттың үлгісін &amp;ауыстыру…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Бұрынғы н&amp;ұсқалар…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Бас&amp;ып шығару…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>&amp;Library item</source>
        <translation>&amp;Кітапханадағы материал</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation>Кө&amp;рсеткіштер кестесі</translation>
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
        <translation>Кітапханадан &amp;толтыру…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Келесі &amp;қате сөз</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Баптаулар…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Пернетақта…</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>Chancery &amp;туралы</translation>
    </message>
    <message>
        <source>&amp;Marking…</source>
        <translation>&amp;Белгі…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Кітапханадан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Find in the memo</source>
        <translation>Жазбадан &amp;табу</translation>
    </message>
    <message>
        <source>R&amp;eplace in the memo</source>
        <translation>Жазбада а&amp;уыстыру</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>S&amp;pelling…</source>
        <translation>&amp;Емле…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Командалар…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Келесі &amp;панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Алдыңғы панель</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Кітапхана</translation>
    </message>
    <message>
        <source>Sho&amp;w preview</source>
        <translation>Алдын ала кө&amp;руді көрсету</translation>
    </message>
    <message>
        <source>Show s&amp;ource</source>
        <translation>&amp;Дереккөзді көрсету</translation>
    </message>
    <message>
        <source>L&amp;anguages…</source>
        <translation>&amp;Тілдер…</translation>
    </message>
    <message>
        <source>P&amp;review and source</source>
        <translation>Алдын ала көру &amp;және дереккөз</translation>
    </message>
    <message>
        <source>Show f&amp;indings</source>
        <translation>&amp;Ескертулерді көрсету</translation>
    </message>
    <message>
        <source>Show &amp;contents</source>
        <translation>&amp;Мазмұнын көрсету</translation>
    </message>
    <message>
        <source>&amp;Add annex…</source>
        <translation>Қосымша &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Ал&amp;ға жылжыту</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>А&amp;ртқа жылжыту</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>Ne&amp;xt paper</source>
        <translation>Келе&amp;сі құжат</translation>
    </message>
    <message>
        <source>Pre&amp;vious paper</source>
        <translation>А&amp;лдыңғы құжат</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қараңғы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Кірі&amp;стіру</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Пі&amp;шім</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Құ&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>А&amp;нықтама</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Безендіру</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Басты құралдар тақтасы</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Іздеу немесе команданы орындау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Со&amp;ңғылар</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Үл&amp;гілер</translation>
    </message>
    <message>
        <source>Anne&amp;xes</source>
        <translation>Қос&amp;ымшалар</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Қайтару: {0}</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Қайталау: {0}</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық безендіру</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Қараңғы безендіру</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Contents of the memo</source>
        <translation>Құжаттың мазмұны</translation>
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
            <numerusform>%n сілтеме</numerusform>
            <numerusform>%n сілтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n footnote(s)</source>
        <translation>
            <numerusform>{0} / %n сілтеме</numerusform>
            <numerusform>{0} / %n сілтеме</numerusform>
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
            <numerusform>шамамен %n сөзді қысқарту керек</numerusform>
            <numerusform>шамамен %n сөзді қысқарту керек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorHook</name>
    <message>
        <source>Something went wrong in the program. Your memo is still open.</source>
        <translation>Бағдарламада ақау болды. Құжатыңыз әлі ашық тұр.</translation>
    </message>
    <message>
        <source>Save it under a new name, then start the program anew.</source>
        <translation>Оны жаңа атпен сақтап, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Already there: {0}. Export again to replace.</source>
        <translation>Бұрыннан бар: {0}. Алмастыру үшін қайта басыңыз.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Too many pages. Press again to make the papers as they are.</source>
        <translation>Беттер тым көп. Құжаттарды осы күйінде жасау үшін қайта басыңыз.</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Беттер саналуда…</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Құжаттар жасалуда…</translation>
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
        <translation>&amp;Ішкі: құжат пен оның дәлелдері бірге</translation>
    </message>
    <message>
        <source>&amp;Hand-over: the paper alone, nothing marked “for us only”</source>
        <translation>&amp;Тапсыруға: тек құжаттың өзі, «тек өзімізге» деген белгісіздері</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Әр бетке &amp;ЖОБА белгісін қою</translation>
    </message>
    <message>
        <source>&amp;Each paper in a file of its own</source>
        <translation>Әр құжат &amp;жеке файлда</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Name without ending</source>
        <translation>Кеңейтімсіз атауы</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Экспорттау барысы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Қалта</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ескертпе</numerusform>
            <numerusform>%n ескертпе</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mended: {0}</source>
        <translation>Түзетілмеген: {0}</translation>
    </message>
    <message>
        <source>A name holds none of these: {0}</source>
        <translation>Атауда мына таңбалар болмайды: {0}</translation>
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
            <numerusform>{0}: %n таңдалған</numerusform>
            <numerusform>{0}: %n таңдалған</numerusform>
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
        <translation>Белгілеу сызбасынан алынады: Пішім, Белгі</translation>
    </message>
    <message>
        <source>Not a date: write 22.11.2026, 2026-11-22, 2026-11 or 2026</source>
        <translation>Күн емес: 22.11.2026, 2026-11-22, 2026-11 немесе 2026 деп жазыңыз</translation>
    </message>
</context>
<context>
    <name>FigureBody</name>
    <message>
        <source>Words of {0}; the amount {1} cannot be changed</source>
        <translation>Мәтін: {0}; {1} шамасы өзгертілмейді</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0} copy</source>
        <translation>{0} — көшірме</translation>
    </message>
    <message>
        <source>Save memo</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>Open memo</source>
        <translation>Құжатты ашу</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>Memos and papers ({0})</source>
        <translation>Құжаттар мен файлдар ({0})</translation>
    </message>
    <message>
        <source>Papers that carry their memo ({0})</source>
        <translation>Ішінде құжаты бар файлдар ({0})</translation>
    </message>
    <message>
        <source>Memos (*{0})</source>
        <translation>Құжаттар (*{0})</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill from library</source>
        <translation>Кітапханадан толтыру</translation>
    </message>
    <message>
        <source>Nothing in the library fits. Widen what it is about.</source>
        <translation>Кітапханада сәйкес ештеңе жоқ. Ауқымын кеңейтіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n item(s) in</source>
        <translation>
            <numerusform>%n материалды енгізу</numerusform>
            <numerusform>%n материалды енгізу</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Newest and best attested first, within the template’s limits. Only items of the library: the words between them are yours. Nothing goes in that is not ticked.</source>
        <translation>Алдымен ең жаңасы және ең жақсы расталғаны, үлгі шегінде. Тек кітапхана материалдары: арасындағы сөздер сіздікі. Белгіленбегені енгізілмейді.</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Келесісіне ауыстыру</translation>
    </message>
    <message>
        <source>Puts the section’s next item in this one’s place (Ctrl+R)</source>
        <translation>Осының орнына бөлімнің келесі материалын қояды (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Narrow by date, topic, actor, source, measure or status</source>
        <translation>Күні, тақырыбы, қатысушысы, дереккөзі, өлшемі немесе мәртебесі бойынша тарылту</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Бәрін алып тастау</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Барлық сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>First date: year, month or day</source>
        <translation>Бірінші күн: жыл, ай немесе күн</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Last date: year, month or day</source>
        <translation>Соңғы күн: жыл, ай немесе күн</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Filters to choose from</source>
        <translation>Таңдауға арналған сүзгілер</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Жыл, ай немесе күн: 2024, 2024-05 немесе 2024-05-17</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the memo</source>
        <translation>Жазбадан табу</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Бас және кіші әріпті ажырату</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Тұтас сөздер</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Алдыңғы орын</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі орын</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Барлығын ауыстыру</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go to: {0}</source>
        <translation>Өту: {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>New memo: {0}</source>
        <translation>Жаңа құжат: {0}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Edit template: {0}</source>
        <translation>Үлгіні түзету: {0}</translation>
    </message>
    <message>
        <source>Insert: {0}</source>
        <translation>Кірістіру: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Көрсету: {0}</translation>
    </message>
</context>
<context>
    <name>FindingMark</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Findings in the memo</source>
        <translation>Құжатқа ескертулер</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Mend: {0}</source>
        <translation>Түзету: {0}</translation>
    </message>
</context>
<context>
    <name>FixedLine</name>
    <message>
        <source>Fixed by {0}</source>
        <translation>{0} файлымен бекітілген</translation>
    </message>
</context>
<context>
    <name>FramePage</name>
    <message>
        <source>Reference document</source>
        <translation>Үлгі құжат</translation>
    </message>
    <message>
        <source>A Word file of your ministry: its styles, page, headers and footers frame Word papers, and its content controls are filled by tag. It needs one with the tag “body”, where the text goes; others are “subject”, “marking” and the ids of header fields.</source>
        <translation>Министрлігіңіздің Word файлы: оның стильдері, беті мен колонтитулдары Word құжаттарына алынады, мазмұн өрістері тегі бойынша толтырылады. Мәтін тұратын «body» тегі бар өріс керек; басқа тегтер — «subject», «marking» және құжат басы өрістерінің белгілері.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Үлгі құжатсыз</translation>
    </message>
    <message>
        <source>The template carries one, of {0} kB.</source>
        <translation>Үлгіде ол бар, {0} кБ.</translation>
    </message>
    <message>
        <source>The template has none.</source>
        <translation>Үлгіде ол жоқ.</translation>
    </message>
</context>
<context>
    <name>GroupBody</name>
    <message>
        <source>Form</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Add what is chosen in the library</source>
        <translation>Кітапханада таңдалғанды қосу</translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Атауы: {0}</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>Суреті: {0}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Choose figures in the library first.</source>
        <translation>Алдымен кітапханадан көрсеткіштерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose events in the library first.</source>
        <translation>Алдымен кітапханадан оқиғаларды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>{0} was changed by another program. What is here is the memo before that.</source>
        <translation>{0} файлын басқа бағдарлама өзгертті. Мұнда — оған дейінгі құжат.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Менікін көшірме етіп сақтау…</translation>
    </message>
    <message>
        <source>What was here is kept under File, Earlier versions.</source>
        <translation>Мұнда болғаны сақталды: Файл, Бұрынғы нұсқалар.</translation>
    </message>
    <message>
        <source>This memo is open elsewhere: {0}, since {1}. Read it here, or save a copy.</source>
        <translation>Құжат басқа жерде ашық: {0}, {1} бастап. Мұнда оны оқуға немесе көшірмесін сақтауға болады.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation>Бәрібір осында жазу</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit the header</source>
        <translation>Тақырыпшаны өзгерту</translation>
    </message>
    <message>
        <source>Edit the header: {0}</source>
        <translation>Тақырыпшаны өзгерту: {0}</translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Header</source>
        <translation>Құжат басы</translation>
    </message>
</context>
<context>
    <name>HeaderPage</name>
    <message>
        <source>Header fields</source>
        <translation>Құжат басының өрістері</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Құжат басының өрісі</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Міндетті түрде толтырылады</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Тек өзімізге: тапсыруға емес</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Бастапқы мәні</translation>
    </message>
    <message>
        <source>A date is written 2026-11-22.</source>
        <translation>Күн былай жазылады: 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Chancery</source>
        <translation>Chancery туралы</translation>
    </message>
    <message>
        <source>Briefing memos of which every statement leads back to its source. Works offline; nothing leaves this computer. A marking says how to handle a paper and protects nothing: this is not an accredited system for classified information.

Under the Apache License 2.0.</source>
        <translation>Әр тұжырымы өз дереккөзіне апаратын жазбалар. Желісіз жұмыс істейді; ештеңе бұл компьютерден шықпайды. Белгі құжатпен қалай жұмыс істеу керегін айтады, ештеңені қорғамайды: бұл құпия мәліметтерге арналған аттестатталған жүйе емес.

Apache 2.0 лицензиясы бойынша.</translation>
    </message>
    <message>
        <source>In the library and the memo</source>
        <translation>Кітапханада және жазбада</translation>
    </message>
    <message>
        <source>Insert the chosen items</source>
        <translation>Таңдалғанын қою</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Блокты жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Блокты төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Блокты алып тастау</translation>
    </message>
    <message>
        <source>Leave chosen quoted words out</source>
        <translation>Дәйексөздің таңдалған сөздерін қалдырып кету</translation>
    </message>
    <message>
        <source>Set words of yours in brackets</source>
        <translation>Өз сөзіңізді жақша ішінде қою</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Move up: {0}</source>
        <translation>Жоғары: {0}</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Төмен: {0}</translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation>Алып тастау: {0}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>“{0}” was not saved when the program ended. Kept: {1}.</source>
        <translation>«{0}»: бағдарлама жабылғанда құжат сақталмаған. Сақтық көшірме: {1}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Тастау…</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Put into…</source>
        <translation>Өріске салу…</translation>
    </message>
    <message>
        <source>Put {0} into another field</source>
        <translation>«{0}» мәнін басқа өріске салу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Алып тастау: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Пәрмендер және олардың пернелері</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages of the paper</source>
        <translation>Құжат тілдері</translation>
    </message>
    <message>
        <source>None: {0} alone</source>
        <translation>Жоқ: тек {0}</translation>
    </message>
    <message>
        <source>One after the other, each on pages of its own</source>
        <translation>Бірінен кейін бірі, әрқайсысы өз беттерінде</translation>
    </message>
    <message>
        <source>In two columns, side by side</source>
        <translation>Екі бағанда, қатар</translation>
    </message>
    <message>
        <source>&amp;Second language</source>
        <translation>Е&amp;кінші тіл</translation>
    </message>
    <message>
        <source>The two s&amp;tand</source>
        <translation>Тілдердің &amp;орналасуы</translation>
    </message>
    <message>
        <source>What the program writes it writes in both. What you write stands in one language until you write it in the other; nothing is translated by machine.</source>
        <translation>Бағдарлама жазатынын екі тілде де жазады. Сіз жазғаныңыз екінші тілде жазылғанға дейін бір тілде тұрады; машина ештеңе аудармайды.</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>Тілдерді таңдау</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>verified</source>
        <translation>тексерілген</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>дереккөздегідей емес</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Дереккөз: {0}</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Тек өзімізге</translation>
    </message>
    <message>
        <source>In memo</source>
        <translation>Құжатта бар</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Маңызы бойынша</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>Search events, figures and quotes</source>
        <translation>Оқиға, көрсеткіш, дәйексөз іздеу</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Іздеуді тазалау</translation>
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
        <translation>Түрі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo</source>
        <translation>Таңдалғанды құжатқа кірістіру</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo (Enter)</source>
        <translation>Таңдалғанды құжатқа кірістіру (Enter)</translation>
    </message>
    <message>
        <source>Nothing fits here. Under “All” and without filters something does.</source>
        <translation>Мұнда сәйкес келетіні жоқ. «Бәрі» бөлімінде, сүзгісіз бар.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or fewer filters.</source>
        <translation>Сәйкес келетіні жоқ. Басқа сөздерді не азырақ сүзгіні байқап көріңіз.</translation>
    </message>
    <message>
        <source>Library items</source>
        <translation>Кітапхана материалдары</translation>
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
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Тек оқу</translation>
    </message>
    <message>
        <source>Template “{0}” is kept</source>
        <translation>«{0}» үлгісі сақталды</translation>
    </message>
</context>
<context>
    <name>MarkedEdit</name>
    <message>
        <source>Footnotes: {0}</source>
        <translation>Сілтемелер: {0}</translation>
    </message>
    <message>
        <source>The amount {0} is the source’s: the words around it can be changed.</source>
        <translation>{0} шамасы дереккөзден алынған: оның айналасындағы сөздерді өзгертуге болады.</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Marking</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>None: the header field as it is written</source>
        <translation>Сызбасыз: тақырыпша өрісі жазылғандай</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Схема бойынша</translation>
    </message>
    <message>
        <source>At the head and foot of every page</source>
        <translation>Әр беттің жоғарғы және төменгі жағында</translation>
    </message>
    <message>
        <source>At the top right of the first page</source>
        <translation>Бірінші беттің жоғарғы оң жағында</translation>
    </message>
    <message>
        <source>A mark before &amp;each part</source>
        <translation>Әр бөліктің алдында &amp;белгі</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Сызба</translation>
    </message>
    <message>
        <source>&amp;Level, at the least</source>
        <translation>&amp;Деңгей, кемінде</translation>
    </message>
    <message>
        <source>Mark of the &amp;title</source>
        <translation>&amp;Тақырып белгісі</translation>
    </message>
    <message>
        <source>&amp;Printed</source>
        <translation>&amp;Басылады</translation>
    </message>
    <message>
        <source>Mark memo</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>Marking</source>
        <translation>Шектеу белгісі</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Сұлба</translation>
    </message>
    <message>
        <source>No scheme: the header field</source>
        <translation>Сұлбасыз: құжат басының өрісі</translation>
    </message>
    <message>
        <source>A marking says how a paper is to be handled and protects nothing: Chancery is no accredited system for classified information.</source>
        <translation>Белгі құжатпен қалай жұмыс істеу керегін айтады, бірақ ештеңені қорғамайды: Chancery құпия мәліметке аттестатталмаған.</translation>
    </message>
    <message>
        <source>A new memo is</source>
        <translation>Жаңа құжаттың деңгейі</translation>
    </message>
    <message>
        <source>Its title is</source>
        <translation>Тақырыбының деңгейі</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Сұлба бойынша</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Бөлік белгілері</translation>
    </message>
    <message>
        <source>At the lowest level</source>
        <translation>Ең төменгі</translation>
    </message>
    <message>
        <source>Not marked by itself</source>
        <translation>Бөлек белгіленбейді</translation>
    </message>
    <message>
        <source>Its levels, the lowest first:</source>
        <translation>Деңгейлері, ең төменнен бастап:</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
</context>
<context>
    <name>NamesRow</name>
    <message>
        <source>To confirm</source>
        <translation>Анықтау керек</translation>
    </message>
    <message>
        <source>A native diplomat has yet to confirm this term</source>
        <translation>Бұл терминді тілді білетін дипломат әлі растауы керек</translation>
    </message>
    <message>
        <source>To confirm: {0}</source>
        <translation>Анықтау керек: {0}</translation>
    </message>
</context>
<context>
    <name>NewMemoDialog</name>
    <message>
        <source>New memo from a template</source>
        <translation>Үлгі бойынша жаңа құжат</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>Make memo</source>
        <translation>Құжат жасау</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes and citations</source>
        <translation>Ескертпелер мен сілтемелер</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Сілтеме стилі</translation>
    </message>
    <message>
        <source>By language: Chicago in English, GOST R 7.0.5 in the others.</source>
        <translation>Тіл бойынша: ағылшынша — Chicago, қалғандарында — ГОСТ Р 7.0.5.</translation>
    </message>
    <message>
        <source>Notes of tables</source>
        <translation>Кестелердің ескертпелері</translation>
    </message>
    <message>
        <source>“But see” for other amounts</source>
        <translation>Басқа мәнге «бірақ қар.»</translation>
    </message>
    <message>
        <source>A note says which of its sources gives another amount than the rest.</source>
        <translation>Ескертпе қай дереккөздің басқа мән беретінін айтады.</translation>
    </message>
    <message>
        <source>List of sources at the end</source>
        <translation>Соңында дереккөздер тізімі</translation>
    </message>
    <message>
        <source>Addresses then stand there alone.</source>
        <translation>Мекенжайлар сонда ғана тұрады.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>no limit</source>
        <translation>шексіз</translation>
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
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>«{0}» бөлімін қосу</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Sources to read beside this one</source>
        <translation>Осымен қатар оқуға болатын дереккөздер</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{0}, to be mended</source>
        <translation>{0}, түзету керек</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Memo</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Командалар палитрасы</translation>
    </message>
    <message>
        <source>Command, section, template or library item</source>
        <translation>Команда, бөлім, үлгі немесе кітапхана материалы</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Іздеу немесе команданы орындау</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Бұл сөздер бойынша ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page and type</source>
        <translation>Бет пен қаріп</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Осында өзгертілген.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшын тілі</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Жоғарыдан, мм</translation>
    </message>
    <message>
        <source>Bottom, mm</source>
        <translation>Төменнен, мм</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>Сол жақтан, мм</translation>
    </message>
    <message>
        <source>Right, mm</source>
        <translation>Оң жақтан, мм</translation>
    </message>
    <message>
        <source>The template’s name at the head</source>
        <translation>Үлгінің атауы жоғарыда</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Гарнитурасы</translation>
    </message>
    <message>
        <source>Text, points</source>
        <translation>Мәтін, пт</translation>
    </message>
    <message>
        <source>Notes, points</source>
        <translation>Ескертпе, пт</translation>
    </message>
    <message>
        <source>White between blocks</source>
        <translation>Блоктар арасы</translation>
    </message>
    <message>
        <source>Both margins even</source>
        <translation>Екі шеті тегіс</translation>
    </message>
    <message>
        <source>Break words at the line’s end</source>
        <translation>Сөздерді тасымалдау</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Абзацтарды нөмірлеу</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Бет нөмірі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Жағы</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Көрсетеді</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>Бірінші бетте де</translation>
    </message>
    <message>
        <source>Pages of annexes</source>
        <translation>Қосымшалардың беттері</translation>
    </message>
    <message>
        <source>Marking without a scheme</source>
        <translation>Сұлбасыз белгі</translation>
    </message>
</context>
<context>
    <name>PaperTabs</name>
    <message>
        <source>Papers of the memo</source>
        <translation>Жазбаның құжаттары</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Қосымша қосу</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Lock the PDF with a passphrase</source>
        <translation>PDF-ті &amp;құпия сөзбен жабу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөз</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>A locked PDF is not PDF/A, and a Word paper cannot be locked. Without the passphrase nobody can open it.</source>
        <translation>Жабық PDF PDF/A талаптарына сай емес, ал Word файлын жабуға болмайды. Құпия сөзсіз құжатты ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Құпия сөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Құпия сөздер бірдей емес.</translation>
    </message>
</context>
<context>
    <name>PlainBody</name>
    <message>
        <source>Write here</source>
        <translation>Осында жазыңыз</translation>
    </message>
    <message>
        <source>Words of {0}</source>
        <translation>Мәтін: {0}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Көру</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Құжат беттері</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Жаңартылған</translation>
    </message>
    <message>
        <source>The preview needs the package “pypdfium2”.</source>
        <translation>Алдын ала көру үшін «pypdfium2» пакеті керек.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Жаңартылмаған</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1} беттің {0}-беті</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Беттер жасалуда…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басып шығарылуда…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Printing needs the package “pypdfium2”.</source>
        <translation>Басып шығаруға «pypdfium2» пакеті керек.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Басып шығару тоқтатылды.</translation>
    </message>
    <message>
        <source>The pages are those of the PDF, with its marking.</source>
        <translation>Беттер PDF-тегідей, белгісімен бірге.</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Әр бетке «ЖОБА» деп &amp;басу</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Басып шығару барысы</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>Принтерді таңдау…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>%n бет басып шығарылды</numerusform>
            <numerusform>%n бет басып шығарылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposed items</source>
        <translation>Ұсынылған материалдар</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) fit as well</source>
        <translation>
            <numerusform>Тағы %n сәйкес келеді</numerusform>
            <numerusform>Тағы %n сәйкес келеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed: narrow what the memo is about</source>
        <translation>
            <numerusform>Алғашқы %n көрсетілген: ауқымын тарылтыңыз</numerusform>
            <numerusform>Алғашқы %n көрсетілген: ауқымын тарылтыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: no more room</source>
        <translation>{0}: орын қалмады</translation>
    </message>
    <message>
        <source>{0}: {1} of at most {2}</source>
        <translation>{0}: {1}, ең көбі {2}</translation>
    </message>
</context>
<context>
    <name>QuoteBody</name>
    <message>
        <source>Lead-in, if any</source>
        <translation>Кіріспе сөз, қажет болса</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Кімнің сөзі</translation>
    </message>
    <message>
        <source>Lead-in of {0}</source>
        <translation>Кіріспе сөз: {0}</translation>
    </message>
    <message>
        <source>Quoted words of {0}</source>
        <translation>Дәйексөздің сөздері: {0}</translation>
    </message>
    <message>
        <source>Attribution of {0}</source>
        <translation>Кімнің сөзі: {0}</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Аударма: {0} ({1})</translation>
    </message>
    <message>
        <source>Our translation ({0})</source>
        <translation>Біздің аударма ({0})</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Онсыз сөздер айтылған қалпында басылады</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Second source</source>
        <translation>Екінші дереккөз</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Choose an item in the library or a block of the memo.</source>
        <translation>Кітапханадан материал немесе құжаттан блок таңдаңыз.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Алдыңғы үзінді</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Келесі үзінді</translation>
    </message>
    <message>
        <source>Previous item of this source</source>
        <translation>Осы дереккөздің алдыңғы материалы</translation>
    </message>
    <message>
        <source>Next item of this source</source>
        <translation>Осы дереккөздің келесі материалы</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Дереккөз мәтіні</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Insert this item into the memo</source>
        <translation>Осы материалды құжатқа кірістіру</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Осы дереккөзден іздеу</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Сілтемесімен көшіру</translation>
    </message>
    <message>
        <source>Close this source</source>
        <translation>Бұл дереккөзді жабу</translation>
    </message>
    <message>
        <source>Compare two sources</source>
        <translation>Екі дереккөзді салыстыру</translation>
    </message>
    <message>
        <source>Choose a source to read beside this one</source>
        <translation>Осымен қатар оқитын дереккөзді таңдаңыз</translation>
    </message>
    <message>
        <source>Or choose an item in the library or a block of the memo.</source>
        <translation>Немесе кітапханадан материал не құжаттан блок таңдаңыз.</translation>
    </message>
    <message>
        <source>Only the passages the memo carries</source>
        <translation>Тек құжатта сақталған үзінділер</translation>
    </message>
    <message>
        <source>Text verified</source>
        <translation>Мәтін тексерілген</translation>
    </message>
    <message>
        <source>The text is not the one the item was taken from</source>
        <translation>Бұл материал алынған мәтін емес</translation>
    </message>
    <message>
        <source>Passage {0} of {1}</source>
        <translation>{1} үзіндінің {0}-і</translation>
    </message>
    <message>
        <source>Item {0} of {1} here</source>
        <translation>Мұндағы {1} материалдың {0}-сі</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>A date cannot take these words.</source>
        <translation>Күнге мұндай сөздерді жазуға болмайды.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n place(s).</source>
        <translation>
            <numerusform>Ауыстырылды: %n жерде.</numerusform>
            <numerusform>Ауыстырылды: %n жерде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked words left as they are: %n place(s).</source>
        <translation>
            <numerusform>Бекітілген сөздер сол күйі қалды: %n жерде.</numerusform>
            <numerusform>Бекітілген сөздер сол күйі қалды: %n жерде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates that cannot take these words: %n.</source>
        <translation>
            <numerusform>Бұл сөздер сыймайтын күндер: %n.</numerusform>
            <numerusform>Бұл сөздер сыймайтын күндер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Words of the library: they are found, but never replaced.</source>
        <translation>Кітапхана сөздері: олар табылады, бірақ ешқашан ауыстырылмайды.</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Link</source>
        <translation>Веб-сілтеме</translation>
    </message>
    <message>
        <source>Web or mail address; empty for no link</source>
        <translation>Сайт немесе пошта мекенжайы; бос болса — сілтемесіз</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Сілтеме қою</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Words of the footnote; empty for no footnote</source>
        <translation>Сілтеменің мәтіні; бос болса — сілтемесіз</translation>
    </message>
    <message>
        <source>Set footnote</source>
        <translation>Сілтемені қою</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Веб-сілтеме…</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Сілтеме…</translation>
    </message>
    <message>
        <source>Edit footnote…</source>
        <translation>Сілтемені өзгерту…</translation>
    </message>
    <message>
        <source>Show the cited source</source>
        <translation>Көрсетілген дереккөзді ашу</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Үлгі ретінде сақтау</translation>
    </message>
    <message>
        <source>The template keeps the sections, the standing header fields and your own paragraphs. Picked items, the subject and the dates are left out.</source>
        <translation>Үлгі бөлімдерді, құжат басындағы тұрақты өрістерді және өз абзацтарыңызды сақтайды. Таңдалған материалдар, тақырып пен күндер енгізілмейді.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>Үлгінің &amp;атауы</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Үлгінің атауы</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Үлгіні сақтау</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>&amp;Who or which country</source>
        <translation>&amp;Кім немесе қай ел</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Тақырыптар</translation>
    </message>
    <message>
        <source>&amp;From (2024, 2024-04 or 19.04.2024)</source>
        <translation>&amp;Бастап (2024, 2024-04 немесе 19.04.2024)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Дейін</translation>
    </message>
    <message>
        <source>&amp;Known by</source>
        <translation>&amp;Қай күнге белгілі</translation>
    </message>
    <message>
        <source>“{0}” is no date; it is left out.</source>
        <translation>«{0}» — күн емес; ол ескерілмеді.</translation>
    </message>
</context>
<context>
    <name>SecondBody</name>
    <message>
        <source>Not written yet: the paper prints the words above</source>
        <translation>Әлі жазылмаған: жоғарыдағы сөздер басылады</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Онсыз сөздер айтылған қалпында басылады</translation>
    </message>
    <message>
        <source>Caption of {0} ({1})</source>
        <translation>Атауы: {0} ({1})</translation>
    </message>
    <message>
        <source>Lead-in of {0} ({1})</source>
        <translation>Кіріспе сөз: {0} ({1})</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Аударма: {0} ({1})</translation>
    </message>
    <message>
        <source>Words of {0} ({1})</source>
        <translation>Мәтіні: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>SecondHeader</name>
    <message>
        <source>Header ({0})</source>
        <translation>Деректемелер ({0})</translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message>
        <source>Add paragraph</source>
        <translation>Абзац қосу</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Тізім қосу</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>From the library: {0}. Drag it here, or choose it there and press Enter.</source>
        <translation>Кітапханадан: {0}. Осында сүйреңіз немесе сол жерде таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Add paragraph to {0}</source>
        <translation>«{0}» бөліміне абзац қосу</translation>
    </message>
    <message>
        <source>Add list to {0}</source>
        <translation>Тізім қосу: {0}</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>«{0}» бөлімін алып тастау</translation>
    </message>
    <message>
        <source>for us only</source>
        <translation>тек өзімізге</translation>
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
        <translation>Үлгі рұқсат еткеннен көп</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Айдары</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Нұсқау</translation>
    </message>
    <message>
        <source>For the writer; it is never printed.</source>
        <translation>Жазушыға арналған; басылмайды.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Нені қабылдайды</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Қабылдайды</translation>
    </message>
    <message>
        <source>Only of this status</source>
        <translation>Тек мына мәртебедегілер</translation>
    </message>
    <message>
        <source>None chosen: of any status.</source>
        <translation>Таңдалмаса: кез келген мәртебеде.</translation>
    </message>
    <message>
        <source>Items at most</source>
        <translation>Ең көп материал</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Ең көп сөз</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Бастапқы мәні</translation>
    </message>
    <message>
        <source>Text that a new memo has here.</source>
        <translation>Жаңа құжатта мұнда тұратын мәтін.</translation>
    </message>
    <message>
        <source>Proposed by filling from the library</source>
        <translation>Кітапханадан толтырғанда ұсынылады</translation>
    </message>
    <message>
        <source>All it takes</source>
        <translation>Қабылдайтынның бәрі</translation>
    </message>
    <message>
        <source>Or what is chosen; nothing, where nothing is.</source>
        <translation>Немесе таңдалғаны; ештеңе таңдалмаса — ештеңе.</translation>
    </message>
    <message>
        <source>When it stands</source>
        <translation>Қашан тұрады</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Міндетті түрде толтырылады</translation>
    </message>
    <message>
        <source>Can be left out</source>
        <translation>Қалдыруға болады</translation>
    </message>
    <message>
        <source>If so, on in a new memo</source>
        <translation>Онда жаңа құжатта қосулы</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Тек өзімізге: тапсыруға емес</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Қалай басылады</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Events in one table a year</source>
        <translation>Оқиғалар жылма-жыл, кесте бойынша</translation>
    </message>
    <message>
        <source>Written by the program</source>
        <translation>Бағдарлама жазады</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Белгісі</translation>
    </message>
</context>
<context>
    <name>SeekField</name>
    <message>
        <source>Find in this source</source>
        <translation>Осы дереккөзден іздеу</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>Осы дереккөзде жоқ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>There is no folder {0}</source>
        <translation>{0} қалтасы жоқ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тілі</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Безендіру</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Мәтін &amp;өлшемі</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Кіші</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Үлкен</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ең үлкен</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Емле</translation>
    </message>
    <message>
        <source>Underlined as one writes</source>
        <translation>Жазған сайын асты сызылады</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмейді</translation>
    </message>
    <message>
        <source>New memos</source>
        <translation>Жаңа құжаттар</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>fills “Drafted”</source>
        <translation>«Орындаушы» жолы үшін</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Мекеме</translation>
    </message>
    <message>
        <source>fills “From”</source>
        <translation>«Кімнен» жолы үшін</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Үлгі</translation>
    </message>
    <message>
        <source>The first on the shelf</source>
        <translation>Тізімдегі біріншісі</translation>
    </message>
    <message>
        <source>Lan&amp;guage of papers</source>
        <translation>Құжаттар &amp;тілі</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезедегідей</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Үлгідегідей</translation>
    </message>
    <message>
        <source>Ma&amp;rking scheme</source>
        <translation>&amp;Белгілеу сызбасы</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>Сі&amp;лтеме стилі</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>Құжат тілі бойынша</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>БҰҰ</translation>
    </message>
    <message>
        <source>GOST R 7.0.5</source>
        <translation>ГОСТ Р 7.0.5</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Құжаттар</translation>
    </message>
    <message>
        <source>Exported &amp;papers</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Documents, or beside the memo</source>
        <translation>«Құжаттар» қалтасы немесе құжаттың қасы</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Browse: {0}</source>
        <translation>Шолу: {0}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rename template</source>
        <translation>Үлгінің атын өзгерту</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Үлгінің атауы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>«{0}» жойылды.</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Үлгіні импорттау</translation>
    </message>
    <message>
        <source>Taken in: {0}</source>
        <translation>Қабылданды: {0}</translation>
    </message>
    <message>
        <source>Take this one in beside it, under another id?</source>
        <translation>Басқа белгімен қасына қабылдау керек пе?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Екеуін де қалдыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Үлгіні экспорттау</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Жазылды: {0}</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Үлгілер (*.toml)</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the memo</source>
        <translation>Құжаттың жанында</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Көру</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
</context>
<context>
    <name>SomeRow</name>
    <message>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Show in source: {0}</source>
        <translation>Дереккөзден көрсету: {0}</translation>
    </message>
    <message>
        <source>Footnote {0}. {1}</source>
        <translation>Сілтеме {0}. {1}</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No misspelt word.</source>
        <translation>Қате жазылған сөз жоқ.</translation>
    </message>
    <message>
        <source>Spelling needs the package “spylls”.</source>
        <translation>Емлені тексеруге «spylls» пакеті керек.</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in the dictionary</source>
        <translation>Сөздікте жоқ сөздердің астын &amp;сызу</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>сөздік жоқ</translation>
    </message>
    <message>
        <source>A dictionary is a pair of hunspell files, such as ru_RU.aff and ru_RU.dic. They are looked for in these folders:</source>
        <translation>Сөздік — hunspell файлдарының жұбы, мысалы ru_RU.aff және ru_RU.dic. Олар мына қалталардан ізделеді:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>changed; said was: {0}</source>
        <translation>өзгертілген; айтылғаны: {0}</translation>
    </message>
    <message>
        <source>Words in brackets in place of “{0}”</source>
        <translation>«{0}» орнына жақшадағы сөздер</translation>
    </message>
    <message>
        <source>Insert in brackets</source>
        <translation>Жақша ішінде кірістіру</translation>
    </message>
    <message>
        <source>Words in brackets</source>
        <translation>Жақшадағы сөздер</translation>
    </message>
    <message>
        <source>Correct a misprint</source>
        <translation>Баспа қатесін түзету</translation>
    </message>
    <message>
        <source>“{0}” without its misprint, which is one letter</source>
        <translation>«{0}» баспа қатесіз; қате — бір әріп</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Leave out the selection</source>
        <translation>Таңдалғанды түсіріп қалдыру</translation>
    </message>
    <message>
        <source>Insert in brackets…</source>
        <translation>Жақша ішінде кірістіру…</translation>
    </message>
    <message>
        <source>Change the first letter’s case</source>
        <translation>Бірінші әріптің регистрін ауыстыру</translation>
    </message>
    <message>
        <source>Correct a misprint…</source>
        <translation>Баспа қатесін түзету…</translation>
    </message>
    <message>
        <source>Punctuation at the end</source>
        <translation>Соңындағы тыныс белгісі</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Back to the source’s words</source>
        <translation>Дереккөздің сөздеріне қайту</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>Said was: {0}</source>
        <translation>Айтылғаны: {0}</translation>
    </message>
    <message>
        <source>Words of the source. Choose some: Delete leaves them out, [ inserts.</source>
        <translation>Дереккөздің сөздері. Бір бөлігін таңдаңыз: Delete түсіріп қалдырады, [ кірістіреді.</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>for us only</source>
        <translation>тек өзімізге</translation>
    </message>
    <message>
        <source>for us only by its item</source>
        <translation>тек өзімізге — материал солай белгіленген</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>дереккөздегідей емес</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>дереккөз өзгерген</translation>
    </message>
    <message>
        <source>quoted words and those around them changed</source>
        <translation>дәйексөздің және оның айналасындағы сөздер өзгертілген</translation>
    </message>
    <message>
        <source>quoted words changed</source>
        <translation>дәйексөздің сөздері өзгертілген</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>тексерілген</translation>
    </message>
    <message>
        <source>The library now holds it otherwise; the memo keeps its own copy.</source>
        <translation>Кітапханада енді басқаша; анықтамада өз көшірмесі қалады.</translation>
    </message>
    <message>
        <source>Only in permitted ways; the memo keeps the source’s words.</source>
        <translation>Тек рұқсат етілген жолмен; дереккөздің сөздері анықтамада сақталады.</translation>
    </message>
    <message>
        <source>The words around what is the source’s are your own.</source>
        <translation>Дереккөзден алынғанның айналасындағы сөздер — өзіңіздікі.</translation>
    </message>
    <message>
        <source>The words and the value stand in the source, to the letter.</source>
        <translation>Сөздер мен мән дереккөзде дәл осылай тұр.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Autosaved {0}</source>
        <translation>Өздігінен сақталды {0}</translation>
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
            <numerusform>%n сілтеме</numerusform>
            <numerusform>%n сілтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Ескерту жоқ</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>емле өшірулі</translation>
    </message>
    <message>
        <source>No dictionary</source>
        <translation>сөздік жоқ</translation>
    </message>
    <message>
        <source>Spelling on</source>
        <translation>емле қосулы</translation>
    </message>
    <message>
        <source>Paper in {0}. {1}</source>
        <translation>Құжат тілі: {0}. {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сақталды {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) not as the source has it</source>
        <translation>
            <numerusform>%n блок дереккөздегідей емес</numerusform>
            <numerusform>%n блок дереккөздегідей емес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n дереккөз өзгерді</numerusform>
            <numerusform>%n дереккөз өзгерді</numerusform>
        </translation>
    </message>
    <message>
        <source>all sources verified</source>
        <translation>барлық дереккөз тексерілді</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n блок өзгертілген</numerusform>
            <numerusform>%n блок өзгертілген</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the program end, the next start offers the work as it was then.</source>
        <translation>Бағдарлама үзілсе, келесі іске қосу жұмысты сол кездегі күйінде ұсынады.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>Жаңа үлгі</translation>
    </message>
    <message>
        <source>Template: {0}[*]</source>
        <translation>Үлгі: {0}[*]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>Түзету керек: %n жер</numerusform>
            <numerusform>Түзету керек: %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Үлгі құжат</translation>
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
        <translation>{0}, түзету керек</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Үлгінің бөліктері</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Құжат басы</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Whole paper</source>
        <translation>Бүкіл құжат</translation>
    </message>
    <message>
        <source>Notes and citations</source>
        <translation>Ескертпелер мен сілтемелер</translation>
    </message>
    <message>
        <source>Page and type</source>
        <translation>Бет пен қаріп</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Шектеу белгісі</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Үлгі құжат</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Мысал тілі</translation>
    </message>
    <message>
        <source>Sample, filled from the library</source>
        <translation>Кітапханадан толтырылған мысал</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Көру</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Use for the open memo</source>
        <translation>Ашық құжатқа қолдану</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Үлгіні сақтау</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>өзіңіздікі</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>кірістірілген</translation>
    </message>
    <message>
        <source>{0}: cannot be used</source>
        <translation>{0}: қолдануға болмайды</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Көшірмесін түзету…</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Жаңа құжат…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>New from scratch…</source>
        <translation>Мүлде жаңасы…</translation>
    </message>
    <message>
        <source>New from this one…</source>
        <translation>Осының негізінде жаңасы…</translation>
    </message>
    <message>
        <source>New from the open memo…</source>
        <translation>Ашық құжаттан жаңасы…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export as one file…</source>
        <translation>Бір файлмен экспорттау…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>The memo’s template is now “{0}”</source>
        <translation>Құжаттың үлгісі енді — «{0}»</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Бұрынғы нұсқалар</translation>
    </message>
    <message>
        <source>There is none yet. One is kept every few minutes while a memo changes.</source>
        <translation>Әзірге жоқ. Жазба өзгеріп жатқанда бірнеше минут сайын бір нұсқа сақталады.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>Содан бері %n өзгеріс</numerusform>
            <numerusform>Содан бері %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then</source>
        <translation>Содан бері ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Kept on this computer for a week. Going back is one change: it can be undone like any other.</source>
        <translation>Осы компьютерде бір апта сақталады. Қайту — бір өзгеріс: оны басқалары сияқты қайтаруға болады.</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Содан бері не өзгерді</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Осыған қайту</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Үлгілер…</translation>
    </message>
    <message>
        <source>Begin a memo</source>
        <translation>Құжатты бастаңыз</translation>
    </message>
    <message>
        <source>Choose a template, then pick events, figures and quotes from the library.</source>
        <translation>Үлгіні таңдап, кітапханадан оқиғалар, көрсеткіштер мен дәйексөздер алыңыз.</translation>
    </message>
    <message>
        <source>Open a memo…</source>
        <translation>Құжатты ашу…</translation>
    </message>
    <message>
        <source>Recent memos</source>
        <translation>Соңғы құжаттар</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} ашу</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Whole paper</source>
        <translation>Бүкіл құжат</translation>
    </message>
    <message>
        <source>No more than</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Numbering and contents</source>
        <translation>Нөмірлеу және мазмұны</translation>
    </message>
    <message>
        <source>Number the sections</source>
        <translation>Бөлімдерді нөмірлеу</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Абзацтарды нөмірлеу</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Мазмұны</translation>
    </message>
</context>
<context>
    <name>WordsEdit</name>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Бәрін таңдау</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Қалың</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Кө&amp;лбеу</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Веб-сілтеме…</translation>
    </message>
    <message>
        <source>Foot&amp;note…</source>
        <translation>Сі&amp;лтеме…</translation>
    </message>
    <message>
        <source>Footnote to the library &amp;item</source>
        <translation>Кітапхана материалына &amp;сілтеме</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>Ті&amp;зім</translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Алдымен меңзерді өз мәтініңізге қойыңыз.</translation>
    </message>
    <message>
        <source>Choose items in the library first.</source>
        <translation>Алдымен кітапханадан материалдарды таңдаңыз.</translation>
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
        <translation>Word құжатын ашу</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF ашу</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Written to {0}: {1}</source>
        <translation>{0} қалтасына жазылды: {1}</translation>
    </message>
    <message>
        <source>No program opened {0}</source>
        <translation>{0} файлын ешбір бағдарлама ашпады</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Нұсқалар ізделуде…</translation>
    </message>
    <message>
        <source>Add “{0}” to my words</source>
        <translation>«{0}» сөзін менің сөздеріме қосу</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Нұсқа жоқ</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Template or layout changed</source>
        <translation>Үлгі не бет көрінісі өзгерді</translation>
    </message>
    <message>
        <source>Header changed</source>
        <translation>Құжат басы өзгерді</translation>
    </message>
    <message>
        <source>Section taken in</source>
        <translation>Бөлім қосылды</translation>
    </message>
    <message>
        <source>Section left out</source>
        <translation>Бөлім алынып тасталды</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Жылжытылды</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Сөздері өзгерді</translation>
    </message>
    <message>
        <source>Form or style changed</source>
        <translation>Түрі не жазуы өзгерді</translation>
    </message>
    <message>
        <source>Items or caption changed</source>
        <translation>Материалдары не атауы өзгерді</translation>
    </message>
    <message>
        <source>Marked for other use</source>
        <translation>Пайдалану белгісі өзгерді</translation>
    </message>
    <message>
        <source>Annex added</source>
        <translation>Қосымша қосылды</translation>
    </message>
    <message>
        <source>Annex removed</source>
        <translation>Қосымша алып тасталды</translation>
    </message>
    <message>
        <source>Annex moved</source>
        <translation>Қосымша жылжытылды</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Өлшем</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Date: {0} to {1}</source>
        <translation>Күні: {0} – {1}</translation>
    </message>
    <message>
        <source>Date: from {0}</source>
        <translation>Күні: {0} және кейін</translation>
    </message>
    <message>
        <source>Date: until {0}</source>
        <translation>Күні: {0} және бұрын</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>Signings</source>
        <translation>Қол қоюлар</translation>
    </message>
    <message>
        <source>Initialings</source>
        <translation>Алдын ала қол қоюлар</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Targets set</source>
        <translation>Қойылған мақсаттар</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Салтанатты рәсімдер</translation>
    </message>
    <message>
        <source>Awards given</source>
        <translation>Марапаттаулар</translation>
    </message>
    <message>
        <source>Trade turnover</source>
        <translation>Тауар айналымы</translation>
    </message>
    <message>
        <source>Growth of trade turnover</source>
        <translation>Тауар айналымының өсуі</translation>
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
        <translation>Экспорттық әлеует</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Экспорттық позициялар</translation>
    </message>
    <message>
        <source>Agricultural trade</source>
        <translation>Ауыл шаруашылығы өнімдерінің саудасы</translation>
    </message>
    <message>
        <source>Growth of agricultural trade</source>
        <translation>Ауыл шаруашылығы өнімдері саудасының өсуі</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Growth of cargo</source>
        <translation>Жүк тасымалының өсуі</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Өткізу пункттері</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>Жолдардың ұзындығы</translation>
    </message>
    <message>
        <source>Rank as a trade partner</source>
        <translation>Сауда серіктестері арасындағы орны</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Ауыл шаруашылығы</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Одақтастық</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Марапаттар</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Шекара</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Мәдениет</translation>
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
        <translation>Қоршаған орта</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Өнеркәсіп</translation>
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
        <translation>БАҚ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Әлеуметтік мәселелер</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Сауда</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Су</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Must be mended</source>
        <translation>Түзету қажет</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>“{0}” takes nothing from the library</source>
        <translation>«{0}» кітапханадан ештеңе алмайды</translation>
    </message>
    <message>
        <source>“{0}” takes from the library: {1}</source>
        <translation>«{0}» кітапханадан алады: {1}</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message>
        <source>date from the address</source>
        <translation>күні мекенжайынан</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>insert event</source>
        <translation>оқиғаны кірістіру</translation>
    </message>
    <message>
        <source>insert figure</source>
        <translation>көрсеткішті кірістіру</translation>
    </message>
    <message>
        <source>insert quote</source>
        <translation>дәйексөзді кірістіру</translation>
    </message>
    <message>
        <source>add paragraph</source>
        <translation>абзац қосу</translation>
    </message>
    <message>
        <source>insert table of figures</source>
        <translation>кестені кірістіру</translation>
    </message>
    <message>
        <source>insert chart</source>
        <translation>диаграмманы кірістіру</translation>
    </message>
    <message>
        <source>insert chronology</source>
        <translation>хронологияны кірістіру</translation>
    </message>
    <message>
        <source>edit caption or form</source>
        <translation>атауын не түрін өзгерту</translation>
    </message>
    <message>
        <source>change items</source>
        <translation>құрамын өзгерту</translation>
    </message>
    <message>
        <source>edit words</source>
        <translation>мәтінді түзету</translation>
    </message>
    <message>
        <source>fill from library</source>
        <translation>кітапханадан толтыру</translation>
    </message>
    <message>
        <source>add list</source>
        <translation>тізім қосу</translation>
    </message>
    <message>
        <source>add footnote</source>
        <translation>сілтеме қосу</translation>
    </message>
    <message>
        <source>edit footnote</source>
        <translation>сілтемені өзгерту</translation>
    </message>
    <message>
        <source>remove footnote</source>
        <translation>сілтемені алып тастау</translation>
    </message>
    <message>
        <source>cite item</source>
        <translation>материалға сілтеме</translation>
    </message>
    <message>
        <source>style words</source>
        <translation>сөздерді безендіру</translation>
    </message>
    <message>
        <source>change quoted words</source>
        <translation>дәйексөздің сөздерін өзгерту</translation>
    </message>
    <message>
        <source>edit words in the second language</source>
        <translation>екінші тілдегі мәтінді түзету</translation>
    </message>
    <message>
        <source>set languages</source>
        <translation>тілдерді таңдау</translation>
    </message>
    <message>
        <source>edit translation</source>
        <translation>аударманы түзету</translation>
    </message>
    <message>
        <source>take the library’s state</source>
        <translation>кітапханадан алу</translation>
    </message>
    <message>
        <source>edit header</source>
        <translation>құжат басын түзету</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>белгі қою</translation>
    </message>
    <message>
        <source>mark for use</source>
        <translation>пайдалану белгісі</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ауыстыру</translation>
    </message>
    <message>
        <source>go back to earlier version</source>
        <translation>бұрынғы нұсқаға қайту</translation>
    </message>
    <message>
        <source>change template</source>
        <translation>үлгіні ауыстыру</translation>
    </message>
    <message>
        <source>place what was kept</source>
        <translation>сақталғанды орналастыру</translation>
    </message>
    <message>
        <source>switch section</source>
        <translation>бөлімді қосу не алу</translation>
    </message>
    <message>
        <source>add annex</source>
        <translation>қосымша қосу</translation>
    </message>
    <message>
        <source>remove annex</source>
        <translation>қосымшаны алып тастау</translation>
    </message>
    <message>
        <source>move annex</source>
        <translation>қосымшаны жылжыту</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Көрсеткіштер кестесі</translation>
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
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>All events</source>
        <translation>Барлық оқиғалар</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Барлық көрсеткіштер</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Барлық дәйексөздер</translation>
    </message>
    <message>
        <source>Whole kinds</source>
        <translation>Тұтас түрлер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>As picked</source>
        <translation>Таңдалған ретімен</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
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
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Fields: “Name: value”</source>
        <translation>Өрістер: «Атауы: мәні»</translation>
    </message>
    <message>
        <source>Question and answer, side by side</source>
        <translation>Сұрақ пен жауап қатар</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе</translation>
    </message>
    <message>
        <source>Period and number of the events</source>
        <translation>Оқиғалардың кезеңі мен саны</translation>
    </message>
    <message>
        <source>Cautions about the items shown</source>
        <translation>Көрсетілген материалдарға ескерту</translation>
    </message>
    <message>
        <source>Source sheet</source>
        <translation>Дереккөздер парағы</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>Құжат тілі бойынша</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>БҰҰ</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Беттің төменінде</translation>
    </message>
    <message>
        <source>As a, b, c below the table</source>
        <translation>Кестенің астында a, b, c түрінде</translation>
    </message>
    <message>
        <source>Head and foot of every page</source>
        <translation>Әр беттің басы мен аяғында</translation>
    </message>
    <message>
        <source>Top right of the first page</source>
        <translation>Бірінші беттің оң жақ жоғарғы бұрышында</translation>
    </message>
    <message>
        <source>At the head</source>
        <translation>Жоғарыда</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>Төменде</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жақта</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Ортада</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жақта</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Бетті</translation>
    </message>
    <message>
        <source>The page and how many there are</source>
        <translation>Бетті және барлығы қанша екенін</translation>
    </message>
    <message>
        <source>On from the main paper’s last</source>
        <translation>Негізгі құжаттан жалғасады</translation>
    </message>
    <message>
        <source>Each annex from 1</source>
        <translation>Әр қосымша 1-ден</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Британдық</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Америкалық</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>«{0}» өзгерістерін сақтау керек пе?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the memo closes.</source>
        <translation>Сақталмағаны құжат жабылғанда жоғалады.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Discard “{0}”?</source>
        <translation>«{0}» тасталсын ба?</translation>
    </message>
    <message>
        <source>What was not saved cannot be had back.</source>
        <translation>Сақталмағанды қайтарып алу мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
</TS>
