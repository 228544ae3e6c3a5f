<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Бир кадам ө&amp;йдө</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Бир кадам &amp;ылдый</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Көбөйтүү</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Азайтуу</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Менюну көрсөтүү</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Фокусту коюу</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Которуу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Ылдый жылдыруу</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Аракетти аткарат</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Маанини көбөйтөт</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Маанини азайтат</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Менюну көрсөтөт</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокусту коёт</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Абалды которот</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Өйдө жылдырат</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ылдый жылдырат</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Мурунку бетке өтөт</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Кийинки бетке өтөт</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Тандоо тизмесин ачуу</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Тапшырманы башкаруу</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Пландалган &amp;басуу:</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Эсеп маалыматы:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Тапшырманын артыкчылыгы:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Баш барактар</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>Б&amp;ашында:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>А&amp;ягында:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Дароо басып чыгаруу</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Белгисиз убакытка кармоо</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Күндүз (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Түнкүсүн (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Экинчи нөөмөт (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Үчүнчү нөөмөт (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Дем алыш күндөрү (ишемби–жекшемби)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Белгилүү убакта</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Кадимки</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Жашыруун эмес</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Купуя</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Чектелген</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Жашыруун</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Өтө жашыруун</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>К&amp;айда:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка өтүү</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алга</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алга өтүү</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Үстүңкү папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Үстүңкү папкага өтүү</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тизме түрүнө өтүү</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук көрүнүш</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толук көрүнүшкө өтүү</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Каптал панели</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Жерлер жана кыстармалар тизмеси</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдын &amp;түрү:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Башкача сактоо</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Тандоо</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсөтүү: </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Атын өз&amp;гөртүү</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңы &amp;папка</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкалар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Папканы табуу</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңку жерлер</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 мурунтан эле бар.
Алмаштырылсынбы?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылган жок.
Файлдын аты туура жазылганын текшериңиз.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка табылган жок.
Папканын аты туура жазылганын текшериңиз.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазуудан корголгон.
Ошентсе да өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» чын эле өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папканы өчүрүүгө мүмкүн болгон жок.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгөртүлгөн күнү</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Макул</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ж&amp;абуу</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Сактабай жабуу</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>К&amp;айталоо</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;чүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ко&amp;юу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Чоо-жайын көрсөтүү...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Чоо-жайын жашыруу...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Беттин өлчөмү:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Туурасы:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Бийиктиги:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Кагаздын булагы:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Тескери туурасынан</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тескери тигинен</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Чет талаалары</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>үстүңкү талаа</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол талаа</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң талаа</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>астыңкы талаа</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттерди жайгаштыруу</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>Беттердин &amp;тартиби:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Барактагы беттер:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм (дюйм)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Өз өлчөмү</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Баарын сактоо</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Б&amp;аарына ооба</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жок</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Баары&amp;на жок</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Үзүү</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Өткөрүп жиберүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Колдонуу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Баштапкы абалга келтирүү</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Демейки абалга келтирүү</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Бардык беттер</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Так беттер</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуп беттер</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга басып чыгаруу (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга басып чыгаруу...</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Жергиликтүү файл</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазуу</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — папка.
Башка файл атын тандаңыз.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазууга болбойт.
Башка файл атын тандаңыз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 мурунтан эле бар.
Үстүнөн жазылсынбы?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер туура эмес көрсөтүлгөн</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 туура эмес жазылган. Беттерди жана аралыктарды «,» менен бөлүңүз, аралыктарды «-» менен көрсөтүңүз; аралыктар бири-бири менен кесилишпесин.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Эки жактуу басуунун жөндөөлөрү карама-каршы</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Эки жактуу басуунун жөндөөлөрүндө карама-каршылык бар. Оңдолсунбу?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Барактагы беттер» жана «Беттер топтому» параметрлерин чогуу колдонууга болбойт.
Алардын бирин өчүрүңүз.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдон оңго, өйдөдөн ылдый</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдон оңго, ылдыйдан өйдө</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңдон солго, өйдөдөн ылдый</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңдон солго, ылдыйдан өйдө</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Өйдөдөн ылдый, солдон оңго</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Өйдөдөн ылдый, оңдон солго</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Ылдыйдан өйдө, солдон оңго</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Ылдыйдан өйдө, оңдон солго</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Принтердин касиеттери</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Тапшырманын параметрлери</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Беттин жөндөөлөрү карама-каршы</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Кошумча параметрлер карама-каршы</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Беттин жөндөөлөрүндө карама-каршылык бар. Оңдолсунбу?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Айрым кошумча параметрлерде карама-каршылык бар. Оңдолсунбу?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Кошумча</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Айрым параметрлерде карама-каршылык бар. Аларды оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Басып чыгаруу аралыгы</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Баарын басып чыгаруу</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерди же аралыктарды үтүр менен бөлүп көрсөтүңүз. Аралык дефис менен бөлүнгөн эки сан менен көрсөтүлөт. Мисалы: 3,5-7,9 деп жазылса, 3, 5, 6, 7 жана 9-беттер басылып чыгат.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Учурдагы бет</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалган бөлүк</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Беттер &amp;топтому:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Чыгаруу жөндөөлөрү</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нускалардын саны:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Нускалар боюнча бөлүү</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескери тартипте</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режими</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Боз түстө</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Эки жактуу басуу</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өчүк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун жагынан түптөө</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Кыска жагынан түптөө</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аты:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Касиеттери</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Жайгашкан жери:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Чыгуучу &amp;файл:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Ушул жерге жылдыруу</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Башына</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Аягына</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол четине</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң четине</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бир бет өйдө</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бир бет ылдый</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бир бет солго</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бир бет оңго</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ылдый жылдыруу</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солго</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңго</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Өйдө</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ылдый</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>К&amp;айталоо</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;чүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ко&amp;юу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Шилтеменин дарегин көчүрүү</translation>
    </message>
</context>
</TS>
