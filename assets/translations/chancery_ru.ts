<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnnexDialog</name>
    <message>
        <source>Add an annex</source>
        <translation>Добавить приложение</translation>
    </message>
    <message>
        <source>Add annex</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Annexing</name>
    <message>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Удалено: {0}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Without a place in this template</source>
        <translation>Без места в этом шаблоне</translation>
    </message>
    <message>
        <source>Kept in the memo and not printed. Move it into a section that takes it, or remove it; another template may have a place for it.</source>
        <translation>Хранится в документе и не печатается. Перенесите в подходящий раздел или уберите; в другом шаблоне место может найтись.</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Back to default wording</source>
        <translation>Вернуть исходную формулировку</translation>
    </message>
    <message>
        <source>Back to default wording ({0})</source>
        <translation>Вернуть исходную формулировку ({0})</translation>
    </message>
    <message>
        <source>Write a lead-in</source>
        <translation>Написать вводные слова</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Слова цитаты</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Только для нас</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Move to section</source>
        <translation>Переместить в раздел</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Без грифа</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Маркеры</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Take the library’s</source>
        <translation>Взять из библиотеки</translation>
    </message>
    <message>
        <source>Now in the library: {0}</source>
        <translation>Сейчас в библиотеке: {0}</translation>
    </message>
    <message>
        <source>Take the library’s present state: {0}</source>
        <translation>Взять то, что сейчас в библиотеке: {0}</translation>
    </message>
    <message>
        <source>Back to default wording: {0}</source>
        <translation>Вернуть исходную формулировку: {0}</translation>
    </message>
    <message>
        <source>For us only: {0}</source>
        <translation>Только для нас: {0}</translation>
    </message>
    <message>
        <source>Write a lead-in: {0}</source>
        <translation>Написать вводные слова: {0}</translation>
    </message>
    <message>
        <source>What can be done with {0}</source>
        <translation>Действия: {0}</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>In memo</source>
        <translation>В записке</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Только для нас</translation>
    </message>
</context>
<context>
    <name>ChangeTemplateDialog</name>
    <message>
        <source>Change the memo’s template</source>
        <translation>Смена шаблона записки</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Сменить шаблон</translation>
    </message>
    <message>
        <source>Everything has a place in it.</source>
        <translation>Всему в нём найдётся место.</translation>
    </message>
    <message>
        <source>No place in it: {0}. Kept in the memo, not printed.</source>
        <translation>Нет места: {0}. Хранится в записке, не печатается.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Inserted: %n item(s)</source>
        <translation>
            <numerusform>Вставлен %n материал</numerusform>
            <numerusform>Вставлено %n материала</numerusform>
            <numerusform>Вставлено %n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stood in the memo before</source>
        <translation>
            <numerusform>%n из них уже в записке</numerusform>
            <numerusform>%n из них уже в записке</numerusform>
            <numerusform>%n из них уже в записке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together: %n item(s)</source>
        <translation>
            <numerusform>Объединён %n материал</numerusform>
            <numerusform>Объединены %n материала</numerusform>
            <numerusform>Объединено %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Сначала поставьте курсор в свой текст.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter. Press to remove it.</source>
        <translation>Фильтр. Нажмите, чтобы убрать.</translation>
    </message>
    <message>
        <source>{0}: remove this filter</source>
        <translation>{0}: убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>&amp;Создать по шаблону…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Сохранить как &amp;шаблон…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Новый шаблон…</translation>
    </message>
    <message>
        <source>&amp;Edit the memo’s template…</source>
        <translation>&amp;Править шаблон записки…</translation>
    </message>
    <message>
        <source>&amp;Change the memo’s template…</source>
        <translation>С&amp;менить шаблон записки…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>П&amp;режние версии…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Library item</source>
        <translation>&amp;Материал из библиотеки</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation>&amp;Таблица показателей</translation>
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
        <translation>&amp;Заполнить из библиотеки…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Следующая &amp;ошибка в слове</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Клавиатура…</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>&amp;О программе Chancery</translation>
    </message>
    <message>
        <source>&amp;Marking…</source>
        <translation>&amp;Гриф…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Поиск в библиотеке</translation>
    </message>
    <message>
        <source>&amp;Find in the memo</source>
        <translation>&amp;Найти в записке</translation>
    </message>
    <message>
        <source>R&amp;eplace in the memo</source>
        <translation>&amp;Заменить в записке</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;дальше</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;раньше</translation>
    </message>
    <message>
        <source>S&amp;pelling…</source>
        <translation>Правописани&amp;е…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Следу&amp;ющая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Предыду&amp;щая панель</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Sho&amp;w preview</source>
        <translation>Показать &amp;просмотр</translation>
    </message>
    <message>
        <source>Show s&amp;ource</source>
        <translation>Показать &amp;источник</translation>
    </message>
    <message>
        <source>L&amp;anguages…</source>
        <translation>&amp;Языки…</translation>
    </message>
    <message>
        <source>P&amp;review and source</source>
        <translation>Про&amp;смотр и источник</translation>
    </message>
    <message>
        <source>Show f&amp;indings</source>
        <translation>Показать &amp;замечания</translation>
    </message>
    <message>
        <source>Show &amp;contents</source>
        <translation>Показать соде&amp;ржание</translation>
    </message>
    <message>
        <source>&amp;Add annex…</source>
        <translation>&amp;Добавить приложение…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Переместить &amp;вперёд</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Переместить &amp;назад</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Ne&amp;xt paper</source>
        <translation>Сле&amp;дующий документ</translation>
    </message>
    <message>
        <source>Pre&amp;vious paper</source>
        <translation>Пр&amp;едыдущий документ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Се&amp;рвис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Главная панель инструментов</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Ша&amp;блоны</translation>
    </message>
    <message>
        <source>Anne&amp;xes</source>
        <translation>Прило&amp;жения</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Повторить: {0}</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contents of the memo</source>
        <translation>Содержание записки</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} из %n слова</numerusform>
            <numerusform>{0} из %n слов</numerusform>
            <numerusform>{0} из %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n footnote(s)</source>
        <translation>
            <numerusform>{0} из %n сноски</numerusform>
            <numerusform>{0} из %n сносок</numerusform>
            <numerusform>{0} из %n сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n page(s)</source>
        <translation>
            <numerusform>{0} из %n страницы</numerusform>
            <numerusform>{0} из %n страниц</numerusform>
            <numerusform>{0} из %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s) to lose</source>
        <translation>
            <numerusform>убрать примерно %n слово</numerusform>
            <numerusform>убрать примерно %n слова</numerusform>
            <numerusform>убрать примерно %n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorHook</name>
    <message>
        <source>Something went wrong in the program. Your memo is still open.</source>
        <translation>В программе произошёл сбой. Ваша записка по-прежнему открыта.</translation>
    </message>
    <message>
        <source>Save it under a new name, then start the program anew.</source>
        <translation>Сохраните её под новым именем и перезапустите программу.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Already there: {0}. Export again to replace.</source>
        <translation>Уже существует: {0}. Нажмите ещё раз, чтобы заменить.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Too many pages. Press again to make the papers as they are.</source>
        <translation>Слишком много страниц. Нажмите ещё раз, чтобы создать документы как есть.</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Подсчёт страниц…</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Документы создаются…</translation>
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
        <translation>В&amp;нутренний: вместе с запиской и её источниками</translation>
    </message>
    <message>
        <source>&amp;Hand-over: the paper alone, nothing marked “for us only”</source>
        <translation>Для п&amp;ередачи: только документ, без блоков «только для нас»</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Пометка «ПРО&amp;ЕКТ» на каждой странице</translation>
    </message>
    <message>
        <source>&amp;Each paper in a file of its own</source>
        <translation>Каждый документ — &amp;отдельным файлом</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name without ending</source>
        <translation>Имя без расширения</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mended: {0}</source>
        <translation>Не исправлено: {0}</translation>
    </message>
    <message>
        <source>A name holds none of these: {0}</source>
        <translation>В имени не может быть этих знаков: {0}</translation>
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
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n chosen</source>
        <translation>
            <numerusform>{0}: выбрано %n</numerusform>
            <numerusform>{0}: выбрано %n</numerusform>
            <numerusform>{0}: выбрано %n</numerusform>
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
        <translation>Даётся схемой грифов: Формат, Гриф</translation>
    </message>
    <message>
        <source>Not a date: write 22.11.2026, 2026-11-22, 2026-11 or 2026</source>
        <translation>Не дата: пишите 22.11.2026, 2026-11-22, 2026-11 или 2026</translation>
    </message>
</context>
<context>
    <name>FigureBody</name>
    <message>
        <source>Words of {0}; the amount {1} cannot be changed</source>
        <translation>Текст: {0}; величина {1} не изменяется</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0} copy</source>
        <translation>{0} — копия</translation>
    </message>
    <message>
        <source>Save memo</source>
        <translation>Сохранение записки</translation>
    </message>
    <message>
        <source>Open memo</source>
        <translation>Открытие записки</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Memos and papers ({0})</source>
        <translation>Записки и документы ({0})</translation>
    </message>
    <message>
        <source>Papers that carry their memo ({0})</source>
        <translation>Документы с запиской внутри ({0})</translation>
    </message>
    <message>
        <source>Memos (*{0})</source>
        <translation>Записки (*{0})</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill from library</source>
        <translation>Заполнить из библиотеки</translation>
    </message>
    <message>
        <source>Nothing in the library fits. Widen what it is about.</source>
        <translation>В библиотеке ничего не подходит. Расширьте охват.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n item(s) in</source>
        <translation>
            <numerusform>Вставить %n материал</numerusform>
            <numerusform>Вставить %n материала</numerusform>
            <numerusform>Вставить %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Newest and best attested first, within the template’s limits. Only items of the library: the words between them are yours. Nothing goes in that is not ticked.</source>
        <translation>Сначала новейшее и лучше всего подтверждённое, в пределах шаблона. Только материалы библиотеки: слова между ними — ваши. Что не отмечено, не вставляется.</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Заменить следующим</translation>
    </message>
    <message>
        <source>Puts the section’s next item in this one’s place (Ctrl+R)</source>
        <translation>Ставит на это место следующий материал раздела (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Narrow by date, topic, actor, source, measure or status</source>
        <translation>Сузить по дате, теме, участнику, источнику, показателю или статусу</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>First date: year, month or day</source>
        <translation>Первая дата: год, месяц или день</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Last date: year, month or day</source>
        <translation>Последняя дата: год, месяц или день</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filters to choose from</source>
        <translation>Фильтры на выбор</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-05 or 2024-05-17</source>
        <translation>Год, месяц или день: 2024, 2024-05 или 2024-05-17</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the memo</source>
        <translation>Найти в записке</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;все</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go to: {0}</source>
        <translation>Перейти: {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>New memo: {0}</source>
        <translation>Новая записка: {0}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Edit template: {0}</source>
        <translation>Править шаблон: {0}</translation>
    </message>
    <message>
        <source>Insert: {0}</source>
        <translation>Вставить: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Показать: {0}</translation>
    </message>
</context>
<context>
    <name>FindingMark</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings in the memo</source>
        <translation>Замечания к записке</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Mend: {0}</source>
        <translation>Исправить: {0}</translation>
    </message>
</context>
<context>
    <name>FixedLine</name>
    <message>
        <source>Fixed by {0}</source>
        <translation>Задано файлом {0}</translation>
    </message>
</context>
<context>
    <name>FramePage</name>
    <message>
        <source>Reference document</source>
        <translation>Образец документа</translation>
    </message>
    <message>
        <source>A Word file of your ministry: its styles, page, headers and footers frame Word papers, and its content controls are filled by tag. It needs one with the tag “body”, where the text goes; others are “subject”, “marking” and the ids of header fields.</source>
        <translation>Файл Word вашего министерства: его стили, страница и колонтитулы обрамляют документы Word, а поля содержимого заполняются по тегам. Нужно поле с тегом «body», куда встанет текст; прочие теги — «subject», «marking» и обозначения полей шапки.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Без образца</translation>
    </message>
    <message>
        <source>The template carries one, of {0} kB.</source>
        <translation>В шаблоне он есть, {0} кБ.</translation>
    </message>
    <message>
        <source>The template has none.</source>
        <translation>В шаблоне его нет.</translation>
    </message>
</context>
<context>
    <name>GroupBody</name>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Add what is chosen in the library</source>
        <translation>Добавить выбранное в библиотеке</translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Подпись: {0}</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>Рисунок: {0}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Choose figures in the library first.</source>
        <translation>Сначала выберите показатели в библиотеке.</translation>
    </message>
    <message>
        <source>Choose events in the library first.</source>
        <translation>Сначала выберите события в библиотеке.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>{0} was changed by another program. What is here is the memo before that.</source>
        <translation>Файл {0} изменён другой программой. Здесь — записка до этого изменения.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Сохранить мою копией…</translation>
    </message>
    <message>
        <source>What was here is kept under File, Earlier versions.</source>
        <translation>То, что было здесь, сохранено: Файл, Прежние версии.</translation>
    </message>
    <message>
        <source>This memo is open elsewhere: {0}, since {1}. Read it here, or save a copy.</source>
        <translation>Записка открыта в другом месте: {0}, с {1}. Здесь её можно читать или сохранить копию.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation>Всё равно писать здесь</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit the header</source>
        <translation>Править шапку</translation>
    </message>
    <message>
        <source>Edit the header: {0}</source>
        <translation>Править шапку: {0}</translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Header</source>
        <translation>Шапка</translation>
    </message>
</context>
<context>
    <name>HeaderPage</name>
    <message>
        <source>Header fields</source>
        <translation>Поля шапки</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Поле шапки</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Обязательно заполнить</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Только для нас: не для передачи</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>A date is written 2026-11-22.</source>
        <translation>Дата пишется так: 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About Chancery</source>
        <translation>О программе Chancery</translation>
    </message>
    <message>
        <source>Briefing memos of which every statement leads back to its source. Works offline; nothing leaves this computer. A marking says how to handle a paper and protects nothing: this is not an accredited system for classified information.

Under the Apache License 2.0.</source>
        <translation>Записки, в которых каждое утверждение ведёт к своему источнику. Работает без сети; ничто не покидает этот компьютер. Гриф говорит, как обращаться с документом, и ничего не защищает: это не аттестованная система для секретных сведений.

По лицензии Apache 2.0.</translation>
    </message>
    <message>
        <source>In the library and the memo</source>
        <translation>В библиотеке и в записке</translation>
    </message>
    <message>
        <source>Insert the chosen items</source>
        <translation>Вставить выбранное</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Сдвинуть блок вверх</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Сдвинуть блок вниз</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Убрать блок</translation>
    </message>
    <message>
        <source>Leave chosen quoted words out</source>
        <translation>Пропустить выбранные слова цитаты</translation>
    </message>
    <message>
        <source>Set words of yours in brackets</source>
        <translation>Вставить свои слова в скобках</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Move up: {0}</source>
        <translation>Выше: {0}</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Ниже: {0}</translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation>Убрать: {0}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>“{0}” was not saved when the program ended. Kept: {1}.</source>
        <translation>«{0}»: записка не была сохранена, когда программа завершилась. Отложено: {1}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Put into…</source>
        <translation>Поместить в…</translation>
    </message>
    <message>
        <source>Put {0} into another field</source>
        <translation>Поместить «{0}» в другое поле</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Убрать «{0}»</translation>
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
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages of the paper</source>
        <translation>Языки документа</translation>
    </message>
    <message>
        <source>None: {0} alone</source>
        <translation>Нет: только {0}</translation>
    </message>
    <message>
        <source>One after the other, each on pages of its own</source>
        <translation>Один за другим, каждый на своих страницах</translation>
    </message>
    <message>
        <source>In two columns, side by side</source>
        <translation>В две колонки, рядом</translation>
    </message>
    <message>
        <source>&amp;Second language</source>
        <translation>&amp;Второй язык</translation>
    </message>
    <message>
        <source>The two s&amp;tand</source>
        <translation>Языки &amp;стоят</translation>
    </message>
    <message>
        <source>What the program writes it writes in both. What you write stands in one language until you write it in the other; nothing is translated by machine.</source>
        <translation>Что пишет программа, она пишет на обоих. Что пишете вы, стоит на одном языке, пока вы не напишете это на другом; машина ничего не переводит.</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>Выбрать языки</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>verified</source>
        <translation>сверено</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>не так, как в источнике</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Источник: {0}</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Только для нас</translation>
    </message>
    <message>
        <source>In memo</source>
        <translation>В записке</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По значимости</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Search events, figures and quotes</source>
        <translation>Поиск событий, показателей, цитат</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message numerus="yes">
        <source>Over %n item(s)</source>
        <translation>
            <numerusform>Больше %n материала</numerusform>
            <numerusform>Больше %n материалов</numerusform>
            <numerusform>Больше %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo</source>
        <translation>Вставить выбранное в записку</translation>
    </message>
    <message>
        <source>Insert the chosen items into the memo (Enter)</source>
        <translation>Вставить выбранное в записку (Enter)</translation>
    </message>
    <message>
        <source>Nothing fits here. Under “All” and without filters something does.</source>
        <translation>Здесь ничего не подходит. Во «Все» и без фильтров — есть.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or fewer filters.</source>
        <translation>Ничего не подходит. Попробуйте другие слова или меньше фильтров.</translation>
    </message>
    <message>
        <source>Library items</source>
        <translation>Материалы библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Template “{0}” is kept</source>
        <translation>Шаблон «{0}» сохранён</translation>
    </message>
</context>
<context>
    <name>MarkedEdit</name>
    <message>
        <source>Footnotes: {0}</source>
        <translation>Сноски: {0}</translation>
    </message>
    <message>
        <source>The amount {0} is the source’s: the words around it can be changed.</source>
        <translation>Величина {0} взята из источника: изменить можно слова вокруг неё.</translation>
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
        <translation>Без схемы: поле шапки, как написано</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Как велит схема</translation>
    </message>
    <message>
        <source>At the head and foot of every page</source>
        <translation>Вверху и внизу каждой страницы</translation>
    </message>
    <message>
        <source>At the top right of the first page</source>
        <translation>Вверху справа на первой странице</translation>
    </message>
    <message>
        <source>A mark before &amp;each part</source>
        <translation>Пометка перед &amp;каждой частью</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <source>&amp;Level, at the least</source>
        <translation>&amp;Уровень, не ниже</translation>
    </message>
    <message>
        <source>Mark of the &amp;title</source>
        <translation>Пометка &amp;заголовка</translation>
    </message>
    <message>
        <source>&amp;Printed</source>
        <translation>&amp;Печатается</translation>
    </message>
    <message>
        <source>Mark memo</source>
        <translation>Поставить гриф</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
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
        <translation>Без схемы: поле шапки</translation>
    </message>
    <message>
        <source>A marking says how a paper is to be handled and protects nothing: Chancery is no accredited system for classified information.</source>
        <translation>Гриф говорит, как обращаться с документом, и ничего не защищает: Chancery не аттестована для секретных сведений.</translation>
    </message>
    <message>
        <source>A new memo is</source>
        <translation>Новая записка помечена</translation>
    </message>
    <message>
        <source>Its title is</source>
        <translation>Заголовок помечен</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Where the scheme puts it</source>
        <translation>Где велит схема</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Пометки частей</translation>
    </message>
    <message>
        <source>At the lowest level</source>
        <translation>Низшим уровнем</translation>
    </message>
    <message>
        <source>Not marked by itself</source>
        <translation>Отдельно не помечен</translation>
    </message>
    <message>
        <source>Its levels, the lowest first:</source>
        <translation>Уровни, начиная с низшего:</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>NamesRow</name>
    <message>
        <source>To confirm</source>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>A native diplomat has yet to confirm this term</source>
        <translation>Термин ещё должен подтвердить дипломат — носитель языка</translation>
    </message>
    <message>
        <source>To confirm: {0}</source>
        <translation>Уточнить: {0}</translation>
    </message>
</context>
<context>
    <name>NewMemoDialog</name>
    <message>
        <source>New memo from a template</source>
        <translation>Новая записка по шаблону</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Make memo</source>
        <translation>Создать записку</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes and citations</source>
        <translation>Сноски и ссылки</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>By language: Chicago in English, GOST R 7.0.5 in the others.</source>
        <translation>По языку: Chicago в английском, ГОСТ Р 7.0.5 в остальных.</translation>
    </message>
    <message>
        <source>Notes of tables</source>
        <translation>Сноски таблиц</translation>
    </message>
    <message>
        <source>“But see” for other amounts</source>
        <translation>«Но ср.» для других величин</translation>
    </message>
    <message>
        <source>A note says which of its sources gives another amount than the rest.</source>
        <translation>Сноска говорит, какой из её источников даёт иную величину.</translation>
    </message>
    <message>
        <source>List of sources at the end</source>
        <translation>Список источников в конце</translation>
    </message>
    <message>
        <source>Addresses then stand there alone.</source>
        <translation>Адреса тогда стоят только там.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Напишите число.</translation>
    </message>
</context>
<context>
    <name>OffSection</name>
    <message>
        <source>Take in</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Включить раздел «{0}»</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Sources to read beside this one</source>
        <translation>Источники для чтения рядом с этим</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{0}, to be mended</source>
        <translation>{0}, нужно исправить</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Memo</source>
        <translation>Записка</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Command, section, template or library item</source>
        <translation>Команда, раздел, шаблон или материал библиотеки</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>По этим словам ничего нет.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page and type</source>
        <translation>Страница и шрифт</translation>
    </message>
    <message>
        <source>After</source>
        <translation>По образцу</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Изменено здесь.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Сверху, мм</translation>
    </message>
    <message>
        <source>Bottom, mm</source>
        <translation>Снизу, мм</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>Слева, мм</translation>
    </message>
    <message>
        <source>Right, mm</source>
        <translation>Справа, мм</translation>
    </message>
    <message>
        <source>The template’s name at the head</source>
        <translation>Название шаблона вверху</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Гарнитура</translation>
    </message>
    <message>
        <source>Text, points</source>
        <translation>Текст, пт</translation>
    </message>
    <message>
        <source>Notes, points</source>
        <translation>Сноски, пт</translation>
    </message>
    <message>
        <source>White between blocks</source>
        <translation>Отступы между блоками</translation>
    </message>
    <message>
        <source>Both margins even</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Break words at the line’s end</source>
        <translation>Переносить слова</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Нумеровать абзацы</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>On the first page too</source>
        <translation>И на первой странице</translation>
    </message>
    <message>
        <source>Pages of annexes</source>
        <translation>Страницы приложений</translation>
    </message>
    <message>
        <source>Marking without a scheme</source>
        <translation>Гриф без схемы</translation>
    </message>
</context>
<context>
    <name>PaperTabs</name>
    <message>
        <source>Papers of the memo</source>
        <translation>Документы записки</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Добавить приложение</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Lock the PDF with a passphrase</source>
        <translation>&amp;Закрыть PDF паролем</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>A locked PDF is not PDF/A, and a Word paper cannot be locked. Without the passphrase nobody can open it.</source>
        <translation>Закрытый PDF не соответствует PDF/A, а файл Word закрыть нельзя. Без пароля документ никто не откроет.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>PlainBody</name>
    <message>
        <source>Write here</source>
        <translation>Пишите здесь</translation>
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
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>The preview needs the package “pypdfium2”.</source>
        <translation>Для просмотра нужен пакет «pypdfium2».</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Не обновлено</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Создаются страницы…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Идёт печать…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Printing needs the package “pypdfium2”.</source>
        <translation>Для печати нужен пакет «pypdfium2».</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Печать остановлена.</translation>
    </message>
    <message>
        <source>The pages are those of the PDF, with its marking.</source>
        <translation>Страницы те же, что в PDF, с его грифом.</translation>
    </message>
    <message>
        <source>Print &amp;DRAFT on every page</source>
        <translation>Печатать «ПРОЕКТ» на каждой &amp;странице</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Ход печати</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>Выбрать принтер…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатано %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposed items</source>
        <translation>Предложенные материалы</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) fit as well</source>
        <translation>
            <numerusform>Подходит ещё %n</numerusform>
            <numerusform>Подходят ещё %n</numerusform>
            <numerusform>Подходят ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed: narrow what the memo is about</source>
        <translation>
            <numerusform>Показан первый %n: сузьте охват</numerusform>
            <numerusform>Показаны первые %n: сузьте охват</numerusform>
            <numerusform>Показаны первые %n: сузьте охват</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: no more room</source>
        <translation>{0}: места больше нет</translation>
    </message>
    <message>
        <source>{0}: {1} of at most {2}</source>
        <translation>{0}: {1}, не более {2}</translation>
    </message>
</context>
<context>
    <name>QuoteBody</name>
    <message>
        <source>Lead-in, if any</source>
        <translation>Вводные слова, если нужны</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Lead-in of {0}</source>
        <translation>Вводные слова: {0}</translation>
    </message>
    <message>
        <source>Quoted words of {0}</source>
        <translation>Слова цитаты: {0}</translation>
    </message>
    <message>
        <source>Attribution of {0}</source>
        <translation>Чьи слова: {0}</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Перевод: {0} ({1})</translation>
    </message>
    <message>
        <source>Our translation ({0})</source>
        <translation>Перевод наш ({0})</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Без него печатаются слова, как они были сказаны</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Second source</source>
        <translation>Второй источник</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose an item in the library or a block of the memo.</source>
        <translation>Выберите материал в библиотеке или блок записки.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Предыдущий отрывок</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Следующий отрывок</translation>
    </message>
    <message>
        <source>Previous item of this source</source>
        <translation>Предыдущий материал этого источника</translation>
    </message>
    <message>
        <source>Next item of this source</source>
        <translation>Следующий материал этого источника</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert this item into the memo</source>
        <translation>Вставить этот материал в документ</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Найти в этом источнике</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой на источник</translation>
    </message>
    <message>
        <source>Close this source</source>
        <translation>Закрыть этот источник</translation>
    </message>
    <message>
        <source>Compare two sources</source>
        <translation>Сравнить два источника</translation>
    </message>
    <message>
        <source>Choose a source to read beside this one</source>
        <translation>Выберите источник, чтобы читать рядом с этим</translation>
    </message>
    <message>
        <source>Or choose an item in the library or a block of the memo.</source>
        <translation>Или выберите материал в библиотеке либо блок записки.</translation>
    </message>
    <message>
        <source>Only the passages the memo carries</source>
        <translation>Только отрывки, которые хранит записка</translation>
    </message>
    <message>
        <source>Text verified</source>
        <translation>Текст проверен</translation>
    </message>
    <message>
        <source>The text is not the one the item was taken from</source>
        <translation>Это не тот текст, из которого взят материал</translation>
    </message>
    <message>
        <source>Passage {0} of {1}</source>
        <translation>Отрывок {0} из {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1} here</source>
        <translation>Материал {0} из {1} здесь</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>A date cannot take these words.</source>
        <translation>Дата не принимает таких слов.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n place(s).</source>
        <translation>
            <numerusform>Заменено: %n место.</numerusform>
            <numerusform>Заменено: %n места.</numerusform>
            <numerusform>Заменено: %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked words left as they are: %n place(s).</source>
        <translation>
            <numerusform>Закреплённые слова оставлены как есть: %n место.</numerusform>
            <numerusform>Закреплённые слова оставлены как есть: %n места.</numerusform>
            <numerusform>Закреплённые слова оставлены как есть: %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates that cannot take these words: %n.</source>
        <translation>
            <numerusform>Даты, куда эти слова не подходят: %n.</numerusform>
            <numerusform>Даты, куда эти слова не подходят: %n.</numerusform>
            <numerusform>Даты, куда эти слова не подходят: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Words of the library: they are found, but never replaced.</source>
        <translation>Слова библиотеки: они находятся, но никогда не заменяются.</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Web or mail address; empty for no link</source>
        <translation>Адрес сайта или почты; пусто — без ссылки</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Поставить ссылку</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Words of the footnote; empty for no footnote</source>
        <translation>Текст сноски; пусто — без сноски</translation>
    </message>
    <message>
        <source>Set footnote</source>
        <translation>Поставить сноску</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Сноска…</translation>
    </message>
    <message>
        <source>Edit footnote…</source>
        <translation>Изменить сноску…</translation>
    </message>
    <message>
        <source>Show the cited source</source>
        <translation>Показать указанный источник</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Сохранение как шаблона</translation>
    </message>
    <message>
        <source>The template keeps the sections, the standing header fields and your own paragraphs. Picked items, the subject and the dates are left out.</source>
        <translation>Шаблон сохраняет разделы, постоянные поля шапки и ваши абзацы. Выбранные материалы, тема и даты в него не входят.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Название шаблона</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>&amp;Who or which country</source>
        <translation>&amp;Кто или какая страна</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;From (2024, 2024-04 or 19.04.2024)</source>
        <translation>&amp;С (2024, 2024-04 или 19.04.2024)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>&amp;Known by</source>
        <translation>&amp;Известно на</translation>
    </message>
    <message>
        <source>“{0}” is no date; it is left out.</source>
        <translation>«{0}» — не дата; она не учтена.</translation>
    </message>
</context>
<context>
    <name>SecondBody</name>
    <message>
        <source>Not written yet: the paper prints the words above</source>
        <translation>Ещё не написано: печатаются слова выше</translation>
    </message>
    <message>
        <source>Without one the paper prints the words as they were spoken</source>
        <translation>Без него печатаются слова, как они были сказаны</translation>
    </message>
    <message>
        <source>Caption of {0} ({1})</source>
        <translation>Подпись: {0} ({1})</translation>
    </message>
    <message>
        <source>Lead-in of {0} ({1})</source>
        <translation>Вводные слова: {0} ({1})</translation>
    </message>
    <message>
        <source>Translation of {0} ({1})</source>
        <translation>Перевод: {0} ({1})</translation>
    </message>
    <message>
        <source>Words of {0} ({1})</source>
        <translation>Текст: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>SecondHeader</name>
    <message>
        <source>Header ({0})</source>
        <translation>Реквизиты ({0})</translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message>
        <source>Add paragraph</source>
        <translation>Добавить абзац</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Добавить список</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>From the library: {0}. Drag it here, or choose it there and press Enter.</source>
        <translation>Из библиотеки: {0}. Перетащите сюда или выберите там и нажмите Enter.</translation>
    </message>
    <message>
        <source>Add paragraph to {0}</source>
        <translation>Добавить абзац в раздел «{0}»</translation>
    </message>
    <message>
        <source>Add list to {0}</source>
        <translation>Добавить список: {0}</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Исключить раздел «{0}»</translation>
    </message>
    <message>
        <source>for us only</source>
        <translation>только для нас</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n word(s)</source>
        <translation>
            <numerusform>{0} из %n слова</numerusform>
            <numerusform>{0} из %n слов</numerusform>
            <numerusform>{0} из %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n item(s)</source>
        <translation>
            <numerusform>{0} из %n материала</numerusform>
            <numerusform>{0} из %n материалов</numerusform>
            <numerusform>{0} из %n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the template allows</source>
        <translation>Больше, чем допускает шаблон</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>For the writer; it is never printed.</source>
        <translation>Для пишущего; не печатается.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Что принимает</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Only of this status</source>
        <translation>Только с таким статусом</translation>
    </message>
    <message>
        <source>None chosen: of any status.</source>
        <translation>Не выбрано: с любым статусом.</translation>
    </message>
    <message>
        <source>Items at most</source>
        <translation>Материалов не больше</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Слов не больше</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Text that a new memo has here.</source>
        <translation>Текст, который стоит здесь в новой записке.</translation>
    </message>
    <message>
        <source>Proposed by filling from the library</source>
        <translation>Что предлагает заполнение из библиотеки</translation>
    </message>
    <message>
        <source>All it takes</source>
        <translation>Всё, что принимает</translation>
    </message>
    <message>
        <source>Or what is chosen; nothing, where nothing is.</source>
        <translation>Или выбранное; если не выбрано ничего — ничего.</translation>
    </message>
    <message>
        <source>When it stands</source>
        <translation>Когда он есть</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Обязательно заполнить</translation>
    </message>
    <message>
        <source>Can be left out</source>
        <translation>Можно опустить</translation>
    </message>
    <message>
        <source>If so, on in a new memo</source>
        <translation>Тогда включён в новой записке</translation>
    </message>
    <message>
        <source>For us only: not in a hand-over</source>
        <translation>Только для нас: не для передачи</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Как печатается</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Events in one table a year</source>
        <translation>События по годам, таблица на год</translation>
    </message>
    <message>
        <source>Written by the program</source>
        <translation>Пишет программа</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Обозначение</translation>
    </message>
</context>
<context>
    <name>SeekField</name>
    <message>
        <source>Find in this source</source>
        <translation>Найти в этом источнике</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>В этом источнике нет</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>There is no folder {0}</source>
        <translation>Нет папки {0}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>Пра&amp;вописание</translation>
    </message>
    <message>
        <source>Underlined as one writes</source>
        <translation>Подчёркивается по мере письма</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверяется</translation>
    </message>
    <message>
        <source>New memos</source>
        <translation>Новые записки</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>fills “Drafted”</source>
        <translation>для поля «Исполнитель»</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>fills “From”</source>
        <translation>для поля «От кого»</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>The first on the shelf</source>
        <translation>Первый в списке</translation>
    </message>
    <message>
        <source>Lan&amp;guage of papers</source>
        <translation>Язык &amp;документов</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Как в шаблоне</translation>
    </message>
    <message>
        <source>Ma&amp;rking scheme</source>
        <translation>Схема &amp;грифов</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>Стиль ссы&amp;лок</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>По языку документа</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>GOST R 7.0.5</source>
        <translation>ГОСТ Р 7.0.5</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Записки</translation>
    </message>
    <message>
        <source>Exported &amp;papers</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Documents, or beside the memo</source>
        <translation>«Документы» или рядом с запиской</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse: {0}</source>
        <translation>Обзор: {0}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rename template</source>
        <translation>Переименование шаблона</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>«{0}» удалён.</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Импорт шаблона</translation>
    </message>
    <message>
        <source>Taken in: {0}</source>
        <translation>Принят: {0}</translation>
    </message>
    <message>
        <source>Take this one in beside it, under another id?</source>
        <translation>Принять рядом с ним, под другим обозначением?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Экспорт шаблона</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Шаблоны (*.toml)</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the memo</source>
        <translation>Рядом с запиской</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>SomeRow</name>
    <message>
        <source>Others</source>
        <translation>Прочее</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Show in source: {0}</source>
        <translation>Показать в источнике: {0}</translation>
    </message>
    <message>
        <source>Footnote {0}. {1}</source>
        <translation>Сноска {0}. {1}</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No misspelt word.</source>
        <translation>Слов с ошибками нет.</translation>
    </message>
    <message>
        <source>Spelling needs the package “spylls”.</source>
        <translation>Для проверки правописания нужен пакет «spylls».</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in the dictionary</source>
        <translation>&amp;Подчёркивать слова, которых нет в словаре</translation>
    </message>
    <message>
        <source>no dictionary</source>
        <translation>словаря нет</translation>
    </message>
    <message>
        <source>A dictionary is a pair of hunspell files, such as ru_RU.aff and ru_RU.dic. They are looked for in these folders:</source>
        <translation>Словарь — это пара файлов hunspell, например ru_RU.aff и ru_RU.dic. Их ищут в этих папках:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>changed; said was: {0}</source>
        <translation>изменено; сказано было: {0}</translation>
    </message>
    <message>
        <source>Words in brackets in place of “{0}”</source>
        <translation>Слова в скобках вместо «{0}»</translation>
    </message>
    <message>
        <source>Insert in brackets</source>
        <translation>Вставить в скобках</translation>
    </message>
    <message>
        <source>Words in brackets</source>
        <translation>Слова в скобках</translation>
    </message>
    <message>
        <source>Correct a misprint</source>
        <translation>Исправить опечатку</translation>
    </message>
    <message>
        <source>“{0}” without its misprint, which is one letter</source>
        <translation>«{0}» без опечатки; опечатка — одна буква</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Leave out the selection</source>
        <translation>Опустить выделенное</translation>
    </message>
    <message>
        <source>Insert in brackets…</source>
        <translation>Вставить в скобках…</translation>
    </message>
    <message>
        <source>Change the first letter’s case</source>
        <translation>Сменить регистр первой буквы</translation>
    </message>
    <message>
        <source>Correct a misprint…</source>
        <translation>Исправить опечатку…</translation>
    </message>
    <message>
        <source>Punctuation at the end</source>
        <translation>Знак в конце</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без знака</translation>
    </message>
    <message>
        <source>Back to the source’s words</source>
        <translation>Вернуть слова источника</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Said was: {0}</source>
        <translation>Сказано было: {0}</translation>
    </message>
    <message>
        <source>Words of the source. Choose some: Delete leaves them out, [ inserts.</source>
        <translation>Слова источника. Выделите часть: Delete опускает их, [ вставляет.</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>for us only</source>
        <translation>только для нас</translation>
    </message>
    <message>
        <source>for us only by its item</source>
        <translation>только для нас — так помечен материал</translation>
    </message>
    <message>
        <source>not as its source has it</source>
        <translation>расходится с источником</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>источник изменился</translation>
    </message>
    <message>
        <source>quoted words and those around them changed</source>
        <translation>изменены слова цитаты и слова вокруг неё</translation>
    </message>
    <message>
        <source>quoted words changed</source>
        <translation>слова цитаты изменены</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>сверено</translation>
    </message>
    <message>
        <source>The library now holds it otherwise; the memo keeps its own copy.</source>
        <translation>В библиотеке теперь иначе; в справке остаётся своя копия.</translation>
    </message>
    <message>
        <source>Only in permitted ways; the memo keeps the source’s words.</source>
        <translation>Только допустимым образом; слова источника хранятся в справке.</translation>
    </message>
    <message>
        <source>The words around what is the source’s are your own.</source>
        <translation>Слова вокруг взятого из источника — ваши.</translation>
    </message>
    <message>
        <source>The words and the value stand in the source, to the letter.</source>
        <translation>Слова и значение стоят в источнике буква в букву.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Autosaved {0}</source>
        <translation>Автосохранение {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>правописание выкл.</translation>
    </message>
    <message>
        <source>No dictionary</source>
        <translation>нет словаря</translation>
    </message>
    <message>
        <source>Spelling on</source>
        <translation>правописание вкл.</translation>
    </message>
    <message>
        <source>Paper in {0}. {1}</source>
        <translation>Язык документа: {0}. {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) not as the source has it</source>
        <translation>
            <numerusform>%n блок не как в источнике</numerusform>
            <numerusform>%n блока не как в источнике</numerusform>
            <numerusform>%n блоков не как в источнике</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n источник изменён</numerusform>
            <numerusform>%n источника изменены</numerusform>
            <numerusform>%n источников изменены</numerusform>
        </translation>
    </message>
    <message>
        <source>all sources verified</source>
        <translation>все источники сверены</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n блок изменён</numerusform>
            <numerusform>%n блока изменены</numerusform>
            <numerusform>%n блоков изменены</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the program end, the next start offers the work as it was then.</source>
        <translation>Если программа прервётся, следующий запуск предложит работу такой, какой она была тогда.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Template: {0}[*]</source>
        <translation>Шаблон: {0}[*]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>Исправить: %n место</numerusform>
            <numerusform>Исправить: %n места</numerusform>
            <numerusform>Исправить: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Образец документа</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>TemplateFrame</name>
    <message>
        <source>{0}, to be mended</source>
        <translation>{0}, нужно исправить</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Части шаблона</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Whole paper</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>Notes and citations</source>
        <translation>Сноски и ссылки</translation>
    </message>
    <message>
        <source>Page and type</source>
        <translation>Страница и шрифт</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>Образец документа</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Язык примера</translation>
    </message>
    <message>
        <source>Sample, filled from the library</source>
        <translation>Пример, заполненный из библиотеки</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use for the open memo</source>
        <translation>Применить к открытой записке</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>{0}: cannot be used</source>
        <translation>{0}: использовать нельзя</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Править…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Править копию…</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Новая записка…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New from scratch…</source>
        <translation>Новый с нуля…</translation>
    </message>
    <message>
        <source>New from this one…</source>
        <translation>Новый на основе этого…</translation>
    </message>
    <message>
        <source>New from the open memo…</source>
        <translation>Новый из открытой записки…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export as one file…</source>
        <translation>Экспорт одним файлом…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>The memo’s template is now “{0}”</source>
        <translation>Шаблон записки теперь — «{0}»</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>There is none yet. One is kept every few minutes while a memo changes.</source>
        <translation>Пока ни одной. Пока записка меняется, версия сохраняется раз в несколько минут.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>%n изменение с тех пор</numerusform>
            <numerusform>%n изменения с тех пор</numerusform>
            <numerusform>%n изменений с тех пор</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then</source>
        <translation>С тех пор ничего не изменилось</translation>
    </message>
    <message>
        <source>Kept on this computer for a week. Going back is one change: it can be undone like any other.</source>
        <translation>Хранятся на этом компьютере неделю. Возврат — одно изменение: его можно отменить, как любое другое.</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Вернуться к этой</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Шаблоны…</translation>
    </message>
    <message>
        <source>Begin a memo</source>
        <translation>Начните записку</translation>
    </message>
    <message>
        <source>Choose a template, then pick events, figures and quotes from the library.</source>
        <translation>Выберите шаблон, затем берите из библиотеки события, показатели и цитаты.</translation>
    </message>
    <message>
        <source>Open a memo…</source>
        <translation>Открыть записку…</translation>
    </message>
    <message>
        <source>Recent memos</source>
        <translation>Недавние записки</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Открыть {0}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Whole paper</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>No more than</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Numbering and contents</source>
        <translation>Нумерация и содержание</translation>
    </message>
    <message>
        <source>Number the sections</source>
        <translation>Нумеровать разделы</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Нумеровать абзацы</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>WordsEdit</name>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Ссылка…</translation>
    </message>
    <message>
        <source>Foot&amp;note…</source>
        <translation>С&amp;носка…</translation>
    </message>
    <message>
        <source>Footnote to the library &amp;item</source>
        <translation>Сноска на материал &amp;библиотеки</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>С&amp;писок</translation>
    </message>
    <message>
        <source>Put the caret into your own words first.</source>
        <translation>Сначала поставьте курсор в свой текст.</translation>
    </message>
    <message>
        <source>Choose items in the library first.</source>
        <translation>Сначала выберите материалы в библиотеке.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Written: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>Open Word paper</source>
        <translation>Открыть Word</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Written to {0}: {1}</source>
        <translation>Записано в {0}: {1}</translation>
    </message>
    <message>
        <source>No program opened {0}</source>
        <translation>Ни одна программа не открыла {0}</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Подбираются варианты…</translation>
    </message>
    <message>
        <source>Add “{0}” to my words</source>
        <translation>Добавить «{0}» в мои слова</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Template or layout changed</source>
        <translation>Изменён шаблон или вид страницы</translation>
    </message>
    <message>
        <source>Header changed</source>
        <translation>Изменена шапка</translation>
    </message>
    <message>
        <source>Section taken in</source>
        <translation>Раздел включён</translation>
    </message>
    <message>
        <source>Section left out</source>
        <translation>Раздел исключён</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Изменены слова</translation>
    </message>
    <message>
        <source>Form or style changed</source>
        <translation>Изменены вид или начертание</translation>
    </message>
    <message>
        <source>Items or caption changed</source>
        <translation>Изменены материалы или подпись</translation>
    </message>
    <message>
        <source>Marked for other use</source>
        <translation>Изменена пометка об использовании</translation>
    </message>
    <message>
        <source>Annex added</source>
        <translation>Добавлено приложение</translation>
    </message>
    <message>
        <source>Annex removed</source>
        <translation>Удалено приложение</translation>
    </message>
    <message>
        <source>Annex moved</source>
        <translation>Перемещено приложение</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Date: {0} to {1}</source>
        <translation>Дата: {0} – {1}</translation>
    </message>
    <message>
        <source>Date: from {0}</source>
        <translation>Дата: {0} и позже</translation>
    </message>
    <message>
        <source>Date: until {0}</source>
        <translation>Дата: {0} и раньше</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Signings</source>
        <translation>Подписания</translation>
    </message>
    <message>
        <source>Initialings</source>
        <translation>Парафирования</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Targets set</source>
        <translation>Поставленные цели</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Церемонии</translation>
    </message>
    <message>
        <source>Awards given</source>
        <translation>Награждения</translation>
    </message>
    <message>
        <source>Trade turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Growth of trade turnover</source>
        <translation>Рост товарооборота</translation>
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
        <translation>Экспортный потенциал</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Экспортные позиции</translation>
    </message>
    <message>
        <source>Agricultural trade</source>
        <translation>Торговля сельхозпродукцией</translation>
    </message>
    <message>
        <source>Growth of agricultural trade</source>
        <translation>Рост торговли сельхозпродукцией</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Грузы</translation>
    </message>
    <message>
        <source>Growth of cargo</source>
        <translation>Рост перевозок грузов</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Пункты пропуска</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>Протяжённость дорог</translation>
    </message>
    <message>
        <source>Rank as a trade partner</source>
        <translation>Место среди торговых партнёров</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Союзничество</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
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
        <translation>Окружающая среда</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Промышленность</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиции</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Социальные вопросы</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Must be mended</source>
        <translation>Нужно исправить</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>“{0}” takes nothing from the library</source>
        <translation>«{0}» ничего не берёт из библиотеки</translation>
    </message>
    <message>
        <source>“{0}” takes from the library: {1}</source>
        <translation>«{0}» берёт из библиотеки: {1}</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message>
        <source>date from the address</source>
        <translation>дата из адреса</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>insert event</source>
        <translation>вставка события</translation>
    </message>
    <message>
        <source>insert figure</source>
        <translation>вставка показателя</translation>
    </message>
    <message>
        <source>insert quote</source>
        <translation>вставка цитаты</translation>
    </message>
    <message>
        <source>add paragraph</source>
        <translation>добавление абзаца</translation>
    </message>
    <message>
        <source>insert table of figures</source>
        <translation>вставка таблицы</translation>
    </message>
    <message>
        <source>insert chart</source>
        <translation>вставка диаграммы</translation>
    </message>
    <message>
        <source>insert chronology</source>
        <translation>вставка хронологии</translation>
    </message>
    <message>
        <source>edit caption or form</source>
        <translation>правка подписи или вида</translation>
    </message>
    <message>
        <source>change items</source>
        <translation>изменение состава</translation>
    </message>
    <message>
        <source>edit words</source>
        <translation>правка текста</translation>
    </message>
    <message>
        <source>fill from library</source>
        <translation>заполнение из библиотеки</translation>
    </message>
    <message>
        <source>add list</source>
        <translation>добавление списка</translation>
    </message>
    <message>
        <source>add footnote</source>
        <translation>добавление сноски</translation>
    </message>
    <message>
        <source>edit footnote</source>
        <translation>правка сноски</translation>
    </message>
    <message>
        <source>remove footnote</source>
        <translation>удаление сноски</translation>
    </message>
    <message>
        <source>cite item</source>
        <translation>ссылка на материал</translation>
    </message>
    <message>
        <source>style words</source>
        <translation>оформление слов</translation>
    </message>
    <message>
        <source>change quoted words</source>
        <translation>изменение слов цитаты</translation>
    </message>
    <message>
        <source>edit words in the second language</source>
        <translation>правка слов на втором языке</translation>
    </message>
    <message>
        <source>set languages</source>
        <translation>выбор языков</translation>
    </message>
    <message>
        <source>edit translation</source>
        <translation>правка перевода</translation>
    </message>
    <message>
        <source>take the library’s state</source>
        <translation>взятие из библиотеки</translation>
    </message>
    <message>
        <source>edit header</source>
        <translation>правка шапки</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>поставить гриф</translation>
    </message>
    <message>
        <source>mark for use</source>
        <translation>пометка об использовании</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>go back to earlier version</source>
        <translation>возврат к прежней версии</translation>
    </message>
    <message>
        <source>change template</source>
        <translation>смена шаблона</translation>
    </message>
    <message>
        <source>place what was kept</source>
        <translation>перенос сохранённого</translation>
    </message>
    <message>
        <source>switch section</source>
        <translation>включение раздела</translation>
    </message>
    <message>
        <source>add annex</source>
        <translation>добавление приложения</translation>
    </message>
    <message>
        <source>remove annex</source>
        <translation>удаление приложения</translation>
    </message>
    <message>
        <source>move annex</source>
        <translation>перемещение приложения</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблица показателей</translation>
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
        <translation>Список</translation>
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
        <translation>Все события</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все цитаты</translation>
    </message>
    <message>
        <source>Whole kinds</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
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
        <translation>Как выбраны</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Маркеры</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Fields: “Name: value”</source>
        <translation>Поля: «Название: значение»</translation>
    </message>
    <message>
        <source>Question and answer, side by side</source>
        <translation>Вопрос и ответ рядом</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Period and number of the events</source>
        <translation>Период и число событий</translation>
    </message>
    <message>
        <source>Cautions about the items shown</source>
        <translation>Оговорки о показанных материалах</translation>
    </message>
    <message>
        <source>Source sheet</source>
        <translation>Лист источников</translation>
    </message>
    <message>
        <source>By the paper’s language</source>
        <translation>По языку документа</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Внизу страницы</translation>
    </message>
    <message>
        <source>As a, b, c below the table</source>
        <translation>Как a, b, c под таблицей</translation>
    </message>
    <message>
        <source>Head and foot of every page</source>
        <translation>Вверху и внизу каждой страницы</translation>
    </message>
    <message>
        <source>Top right of the first page</source>
        <translation>Вверху справа на первой странице</translation>
    </message>
    <message>
        <source>At the head</source>
        <translation>Вверху</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страницу</translation>
    </message>
    <message>
        <source>The page and how many there are</source>
        <translation>Страницу и сколько их всего</translation>
    </message>
    <message>
        <source>On from the main paper’s last</source>
        <translation>Вслед за основным документом</translation>
    </message>
    <message>
        <source>Each annex from 1</source>
        <translation>Каждое приложение с 1</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Британский</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Американский</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Сохранить изменения в «{0}»?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the memo closes.</source>
        <translation>Несохранённое пропадёт при закрытии записки.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard “{0}”?</source>
        <translation>Отбросить «{0}»?</translation>
    </message>
    <message>
        <source>What was not saved cannot be had back.</source>
        <translation>Несохранённое вернуть будет нельзя.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
