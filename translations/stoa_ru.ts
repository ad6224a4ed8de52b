<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ActLabels</name>
    <message>
        <source>Change project settings</source>
        <translation>Изменить настройки проекта</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Добавить аккаунт %1</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Изменить аккаунт %1</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Удалить аккаунт %1</translation>
    </message>
    <message>
        <source>Add theme %1</source>
        <translation>Добавить рубрику %1</translation>
    </message>
    <message>
        <source>Change theme %1</source>
        <translation>Изменить рубрику %1</translation>
    </message>
    <message>
        <source>Delete theme %1</source>
        <translation>Удалить рубрику %1</translation>
    </message>
    <message>
        <source>Take over the starting themes</source>
        <translation>Взять начальные рубрики</translation>
    </message>
    <message>
        <source>Add campaign %1</source>
        <translation>Добавить кампанию %1</translation>
    </message>
    <message>
        <source>Change campaign %1</source>
        <translation>Изменить кампанию %1</translation>
    </message>
    <message>
        <source>Delete campaign %1</source>
        <translation>Удалить кампанию %1</translation>
    </message>
    <message>
        <source>Add label %1</source>
        <translation>Добавить ярлык %1</translation>
    </message>
    <message>
        <source>Change label %1</source>
        <translation>Изменить ярлык %1</translation>
    </message>
    <message>
        <source>Delete label %1</source>
        <translation>Удалить ярлык %1</translation>
    </message>
    <message>
        <source>Change the days shown</source>
        <translation>Изменить показываемые даты</translation>
    </message>
    <message>
        <source>Import posts from %1</source>
        <translation>Импорт публикаций из %1</translation>
    </message>
    <message>
        <source>Import comments from %1</source>
        <translation>Импорт комментариев из %1</translation>
    </message>
    <message>
        <source>Import numbers from %1</source>
        <translation>Импорт показателей из %1</translation>
    </message>
    <message>
        <source>New post %1</source>
        <translation>Новая публикация %1</translation>
    </message>
    <message>
        <source>New idea %1</source>
        <translation>Новая идея %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation>
            <numerusform>Перенос %n публикации</numerusform>
            <numerusform>Перенос %n публикаций</numerusform>
            <numerusform>Перенос %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n posts</source>
        <translation>
            <numerusform>Копирование %n публикации</numerusform>
            <numerusform>Копирование %n публикаций</numerusform>
            <numerusform>Копирование %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Удаление %n публикации</numerusform>
            <numerusform>Удаление %n публикаций</numerusform>
            <numerusform>Удаление %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts to the ideas</source>
        <translation>
            <numerusform>Перенос %n публикации в идеи</numerusform>
            <numerusform>Перенос %n публикаций в идеи</numerusform>
            <numerusform>Перенос %n публикаций в идеи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n ideas a date</source>
        <translation>
            <numerusform>Дата для %n идеи</numerusform>
            <numerusform>Дата для %n идей</numerusform>
            <numerusform>Дата для %n идей</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n posts</source>
        <translation>
            <numerusform>Статус %n публикации</numerusform>
            <numerusform>Статус %n публикаций</numerusform>
            <numerusform>Статус %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n posts</source>
        <translation>
            <numerusform>Ярлыки %n публикации</numerusform>
            <numerusform>Ярлыки %n публикаций</numerusform>
            <numerusform>Ярлыки %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the accounts of %1</source>
        <translation>Аккаунты: %1</translation>
    </message>
    <message>
        <source>Edit %1 for %2</source>
        <translation>Правка: %1 для %2</translation>
    </message>
    <message>
        <source>Change the media of %1</source>
        <translation>Медиа: %1</translation>
    </message>
    <message>
        <source>Restore a version of %1</source>
        <translation>Вернуть версию: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n comments</source>
        <translation>
            <numerusform>Состояние %n комментария</numerusform>
            <numerusform>Состояние %n комментариев</numerusform>
            <numerusform>Состояние %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n comments</source>
        <translation>
            <numerusform>Ярлык на %n комментарий</numerusform>
            <numerusform>Ярлык на %n комментария</numerusform>
            <numerusform>Ярлык на %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Поручить %n комментарий</numerusform>
            <numerusform>Поручить %n комментария</numerusform>
            <numerusform>Поручить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Важность %n комментария</numerusform>
            <numerusform>Важность %n комментариев</numerusform>
            <numerusform>Важность %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide or show %n comments</source>
        <translation>
            <numerusform>Скрыть или показать %n комментарий</numerusform>
            <numerusform>Скрыть или показать %n комментария</numerusform>
            <numerusform>Скрыть или показать %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam or not</source>
        <translation>
            <numerusform>Спам или нет: %n комментарий</numerusform>
            <numerusform>Спам или нет: %n комментария</numerusform>
            <numerusform>Спам или нет: %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as criticism or not</source>
        <translation>
            <numerusform>Критика или нет: %n комментарий</numerusform>
            <numerusform>Критика или нет: %n комментария</numerusform>
            <numerusform>Критика или нет: %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Отложить %n комментарий</numerusform>
            <numerusform>Отложить %n комментария</numerusform>
            <numerusform>Отложить %n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note on a comment</source>
        <translation>Заметка к комментарию</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Написать ответ</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as answered by hand</source>
        <translation>
            <numerusform>Отвечено вручную: %n комментарий</numerusform>
            <numerusform>Отвечено вручную: %n комментария</numerusform>
            <numerusform>Отвечено вручную: %n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Добавить правило %1</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Изменить правило %1</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Удалить правило %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rules</source>
        <translation>
            <numerusform>Удалить %n правило</numerusform>
            <numerusform>Удалить %n правила</numerusform>
            <numerusform>Удалить %n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a rule</source>
        <translation>Копия правила</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n rules</source>
        <translation>
            <numerusform>Включить %n правило</numerusform>
            <numerusform>Включить %n правила</numerusform>
            <numerusform>Включить %n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n rules</source>
        <translation>
            <numerusform>Выключить %n правило</numerusform>
            <numerusform>Выключить %n правила</numerusform>
            <numerusform>Выключить %n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of the rules</source>
        <translation>Изменить порядок правил</translation>
    </message>
    <message numerus="yes">
        <source>Run rules over %n comments</source>
        <translation>
            <numerusform>Правила по %n комментарию</numerusform>
            <numerusform>Правила по %n комментариям</numerusform>
            <numerusform>Правила по %n комментариям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rules</source>
        <translation>
            <numerusform>Импорт %n правила</numerusform>
            <numerusform>Импорт %n правил</numerusform>
            <numerusform>Импорт %n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring together with %1</source>
        <translation>Объединение с %1</translation>
    </message>
    <message>
        <source>Settle a difference between two copies</source>
        <translation>Выбор версии из двух копий</translation>
    </message>
    <message>
        <source>Erase the words of a person</source>
        <translation>Стереть написанное человеком</translation>
    </message>
    <message>
        <source>Add contest %1</source>
        <translation>Добавить конкурс %1</translation>
    </message>
    <message>
        <source>Change contest %1</source>
        <translation>Изменить конкурс %1</translation>
    </message>
    <message>
        <source>Delete contest %1</source>
        <translation>Удалить конкурс %1</translation>
    </message>
    <message>
        <source>Change the checklist of contest %1</source>
        <translation>Список проверок конкурса %1</translation>
    </message>
    <message>
        <source>Fix the seed of contest %1</source>
        <translation>Зафиксировать зерно конкурса %1</translation>
    </message>
    <message>
        <source>Take participants into contest %1</source>
        <translation>Внести участников в конкурс %1</translation>
    </message>
    <message>
        <source>Change participants of contest %1</source>
        <translation>Изменить участников конкурса %1</translation>
    </message>
    <message>
        <source>Draw the winners of contest %1</source>
        <translation>Розыгрыш: победители конкурса %1</translation>
    </message>
    <message>
        <source>Refuse a winner of contest %1</source>
        <translation>Отклонить победителя конкурса %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n files to the library</source>
        <translation>
            <numerusform>Добавить в медиатеку %n файл</numerusform>
            <numerusform>Добавить в медиатеку %n файла</numerusform>
            <numerusform>Добавить в медиатеку %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is known of %1</source>
        <translation>Изменить сведения: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n files from the library</source>
        <translation>
            <numerusform>Удалить из медиатеки %n файл</numerusform>
            <numerusform>Удалить из медиатеки %n файла</numerusform>
            <numerusform>Удалить из медиатеки %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 elsewhere</source>
        <translation>Хранить в другом месте: %1</translation>
    </message>
    <message>
        <source>Add picture template %1</source>
        <translation>Добавить шаблон картинки %1</translation>
    </message>
    <message>
        <source>Change picture template %1</source>
        <translation>Изменить шаблон картинки %1</translation>
    </message>
    <message>
        <source>Delete picture template %1</source>
        <translation>Удалить шаблон картинки %1</translation>
    </message>
    <message>
        <source>Change the order of the picture templates</source>
        <translation>Изменить порядок шаблонов картинок</translation>
    </message>
    <message>
        <source>Change the preferred times</source>
        <translation>Изменить время выхода</translation>
    </message>
    <message>
        <source>Change the limits of an account</source>
        <translation>Изменить пределы аккаунта</translation>
    </message>
    <message>
        <source>Dissolve a series</source>
        <translation>Разобрать серию</translation>
    </message>
    <message numerus="yes">
        <source>Make a post come again %n times</source>
        <translation>
            <numerusform>Повтор публикации %n раз</numerusform>
            <numerusform>Повтор публикации %n раза</numerusform>
            <numerusform>Повтор публикации %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a series %n posts longer</source>
        <translation>
            <numerusform>Продлить серию на %n публикацию</numerusform>
            <numerusform>Продлить серию на %n публикации</numerusform>
            <numerusform>Продлить серию на %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts of a series</source>
        <translation>
            <numerusform>Изменить %n публикацию серии</numerusform>
            <numerusform>Изменить %n публикации серии</numerusform>
            <numerusform>Изменить %n публикаций серии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n posts evergreen</source>
        <translation>
            <numerusform>Сделать вечнозелёной %n публикацию</numerusform>
            <numerusform>Сделать вечнозелёными %n публикации</numerusform>
            <numerusform>Сделать вечнозелёными %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts out of the evergreen ones</source>
        <translation>
            <numerusform>Убрать из вечнозелёных %n публикацию</numerusform>
            <numerusform>Убрать из вечнозелёных %n публикации</numerusform>
            <numerusform>Убрать из вечнозелёных %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note %1</source>
        <translation>Добавить заметку %1</translation>
    </message>
    <message>
        <source>Change note %1</source>
        <translation>Изменить заметку %1</translation>
    </message>
    <message>
        <source>Delete note %1</source>
        <translation>Удалить заметку %1</translation>
    </message>
    <message>
        <source>Add day %1</source>
        <translation>Добавить дату %1</translation>
    </message>
    <message>
        <source>Change day %1</source>
        <translation>Изменить дату %1</translation>
    </message>
    <message>
        <source>Delete day %1</source>
        <translation>Удалить дату %1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Взять %n дату</numerusform>
            <numerusform>Взять %n даты</numerusform>
            <numerusform>Взять %n дат</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the work on %1</source>
        <translation>Изменить работу: %1</translation>
    </message>
    <message>
        <source>Add hashtag set %1</source>
        <translation>Добавить набор хэштегов %1</translation>
    </message>
    <message>
        <source>Change hashtag set %1</source>
        <translation>Изменить набор хэштегов %1</translation>
    </message>
    <message>
        <source>Delete hashtag set %1</source>
        <translation>Удалить набор хэштегов %1</translation>
    </message>
    <message>
        <source>Add template %1</source>
        <translation>Добавить шаблон %1</translation>
    </message>
    <message>
        <source>Change template %1</source>
        <translation>Изменить шаблон %1</translation>
    </message>
    <message>
        <source>Delete template %1</source>
        <translation>Удалить шаблон %1</translation>
    </message>
    <message>
        <source>Add link tags %1</source>
        <translation>Добавить UTM-метки %1</translation>
    </message>
    <message>
        <source>Change link tags %1</source>
        <translation>Изменить UTM-метки %1</translation>
    </message>
    <message>
        <source>Delete link tags %1</source>
        <translation>Удалить UTM-метки %1</translation>
    </message>
    <message>
        <source>Add the word %1</source>
        <translation>Добавить слово %1</translation>
    </message>
    <message>
        <source>Take away the word %1</source>
        <translation>Убрать слово %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n companion post(s)</source>
        <translation>
            <numerusform>Создать %n сопутствующую публикацию</numerusform>
            <numerusform>Создать %n сопутствующие публикации</numerusform>
            <numerusform>Создать %n сопутствующих публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n companion post(s) from their parent</source>
        <translation>
            <numerusform>Отвязать %n сопутствующую публикацию от основной</numerusform>
            <numerusform>Отвязать %n сопутствующие публикации от основной</numerusform>
            <numerusform>Отвязать %n сопутствующих публикаций от основной</numerusform>
        </translation>
    </message>
    <message>
        <source>Add feed %1</source>
        <translation>Добавить ленту %1</translation>
    </message>
    <message>
        <source>Rename feed %1</source>
        <translation>Переименовать ленту %1</translation>
    </message>
    <message>
        <source>Remove feed %1</source>
        <translation>Убрать ленту %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as read</source>
        <translation>
            <numerusform>Отметить прочитанной %n статью</numerusform>
            <numerusform>Отметить прочитанными %n статьи</numerusform>
            <numerusform>Отметить прочитанными %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Отметить непрочитанной %n статью</numerusform>
            <numerusform>Отметить непрочитанными %n статьи</numerusform>
            <numerusform>Отметить непрочитанными %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n idea(s) of articles</source>
        <translation>
            <numerusform>Создать %n идею из статьи</numerusform>
            <numerusform>Создать %n идеи из статей</numerusform>
            <numerusform>Создать %n идей из статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how links are tagged</source>
        <translation>Изменить разметку ссылок UTM-метками</translation>
    </message>
    <message>
        <source>Use %1 for this client too</source>
        <extracomment>%1 is a name, hashtag, site or picture that another client uses as well</extracomment>
        <translation>Использовать %1 и для этого клиента</translation>
    </message>
    <message>
        <source>Mark again what other clients use</source>
        <translation>Снова отмечать то, что есть у других клиентов</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n posts</source>
        <translation>
            <numerusform>Изменить вид %n публикации</numerusform>
            <numerusform>Изменить вид %n публикаций</numerusform>
            <numerusform>Изменить вид %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the purpose of %n posts</source>
        <translation>
            <numerusform>Изменить цель %n публикации</numerusform>
            <numerusform>Изменить цель %n публикаций</numerusform>
            <numerusform>Изменить цель %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the theme of %n posts</source>
        <translation>
            <numerusform>Изменить рубрику %n публикации</numerusform>
            <numerusform>Изменить рубрику %n публикаций</numerusform>
            <numerusform>Изменить рубрику %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the campaign of %n posts</source>
        <translation>
            <numerusform>Изменить кампанию %n публикации</numerusform>
            <numerusform>Изменить кампанию %n публикаций</numerusform>
            <numerusform>Изменить кампанию %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n posts as published</source>
        <translation>
            <numerusform>Отметить %n публикацию как вышедшую</numerusform>
            <numerusform>Отметить %n публикации как вышедшие</numerusform>
            <numerusform>Отметить %n публикаций как вышедшие</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of the ideas</source>
        <translation>Изменить порядок идей</translation>
    </message>
    <message>
        <source>Describe a picture of %1</source>
        <translation>Описать картинку: %1</translation>
    </message>
    <message>
        <source>Change the order of the accounts</source>
        <translation>Изменить порядок аккаунтов</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Новая публикация</translation>
    </message>
    <message>
        <source>Plans a new post on the day of the cursor</source>
        <translation>Планирует новую публикацию на день под курсором</translation>
    </message>
    <message>
        <source>New &amp;idea</source>
        <translation>Новая &amp;идея</translation>
    </message>
    <message>
        <source>Notes an idea without a date in the tray</source>
        <translation>Записывает идею без даты</translation>
    </message>
    <message>
        <source>New post from the day’s &amp;theme</source>
        <translation>Новая публикация из &amp;рубрики дня</translation>
    </message>
    <message>
        <source>Starts a post with the hashtag, the accounts and the time of the day’s theme</source>
        <translation>Начинает публикацию с хэштегом, аккаунтами и временем рубрики дня</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Shows the selected post at the right, ready to be written</source>
        <translation>Показывает выбранную публикацию справа, можно писать</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сегодня</translation>
    </message>
    <message>
        <source>Goes to today</source>
        <translation>Переходит к сегодняшнему дню</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Go to date</source>
        <translation>&amp;Перейти к дате</translation>
    </message>
    <message>
        <source>Goes to any day</source>
        <translation>Переходит к любому дню</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Месяц</translation>
    </message>
    <message>
        <source>Shows a month</source>
        <translation>Показывает месяц</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Неделя</translation>
    </message>
    <message>
        <source>Shows a week by the hour</source>
        <translation>Показывает неделю по часам</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>Shows the month as a list</source>
        <translation>Показывает месяц списком</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выбрать &amp;всё</translation>
    </message>
    <message>
        <source>Selects every post that is shown</source>
        <translation>Выбирает все видимые публикации</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copies the selected posts, to be pasted on another day</source>
        <translation>Копирует выбранные, чтобы вставить в другой день</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вырез&amp;ать</translation>
    </message>
    <message>
        <source>Takes the selected posts along; pasting moves them</source>
        <translation>Берёт выбранные с собой; вставка их переносит</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Puts copied posts, text or pictures on the day of the cursor</source>
        <translation>Кладёт скопированные публикации, текст или картинки на день под курсором</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Deletes the selected posts; Undo brings them back</source>
        <translation>Удаляет выбранные; «Отменить» вернёт их</translation>
    </message>
    <message>
        <source>Take the date a&amp;way</source>
        <translation>Снять &amp;дату</translation>
    </message>
    <message>
        <source>Puts the selected posts into the tray of ideas</source>
        <translation>Кладёт выбранные в идеи</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Ярлыки</translation>
    </message>
    <message>
        <source>Gives labels to all selected posts, or takes them away</source>
        <translation>Ставит или снимает ярлыки у всех выбранных</translation>
    </message>
    <message>
        <source>Mark as p&amp;ublished</source>
        <translation>Отметить в&amp;ышедшей</translation>
    </message>
    <message>
        <source>Says that the selected posts are out since now</source>
        <translation>Отмечает, что выбранные вышли сейчас</translation>
    </message>
    <message>
        <source>Move a day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>Moves the selected posts to the day before, each at its time</source>
        <translation>Переносит выбранные на день раньше, каждую в своё время</translation>
    </message>
    <message>
        <source>Move a day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>Moves the selected posts to the next day, each at its time</source>
        <translation>Переносит выбранные на день позже, каждую в своё время</translation>
    </message>
    <message>
        <source>Move a week or a step earlier</source>
        <translation>На неделю или шаг раньше</translation>
    </message>
    <message>
        <source>In the month a week, in the week by the step of times</source>
        <translation>В месяце на неделю, в неделе на шаг времени</translation>
    </message>
    <message>
        <source>Move a week or a step later</source>
        <translation>На неделю или шаг позже</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Shows only posts with certain words</source>
        <translation>Показывает только публикации с нужными словами</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Shows only posts of certain accounts, labels, themes, states or kinds</source>
        <translation>Показывает только публикации нужных аккаунтов, ярлыков, рубрик, статусов или видов</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Показать все публикации</translation>
    </message>
    <message>
        <source>Takes every filter off</source>
        <translation>Снимает все фильтры</translation>
    </message>
    <message>
        <source>Tray of ideas</source>
        <translation>Лоток идей</translation>
    </message>
    <message>
        <source>Shows or folds the tray of ideas</source>
        <translation>Показывает или сворачивает лоток идей</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Shows or folds the details of the selected post</source>
        <translation>Показывает или сворачивает подробности выбранной публикации</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>The profiles that this project plans for</source>
        <translation>Профили, для которых этот план</translation>
    </message>
    <message>
        <source>Weekday t&amp;hemes</source>
        <translation>&amp;Рубрики дней</translation>
    </message>
    <message>
        <source>The recurring subject of each weekday, and its alternatives</source>
        <translation>Постоянная тема каждого дня недели и замены</translation>
    </message>
    <message>
        <source>Days worth a &amp;post</source>
        <translation>&amp;Инфоповоды</translation>
    </message>
    <message>
        <source>Which holidays and unusual days the calendar shows</source>
        <translation>Какие праздники и необычные дни показывать в календаре</translation>
    </message>
    <message>
        <source>&amp;Import numbers</source>
        <translation>&amp;Импорт показателей</translation>
    </message>
    <message>
        <source>Read a file of numbers that a network gave out, or any CSV</source>
        <translation>Читает файл показателей от сети или любой CSV</translation>
    </message>
    <message>
        <source>&amp;Enter a number</source>
        <translation>&amp;Ввести число</translation>
    </message>
    <message>
        <source>Write down a number by hand: costs, visitors, buyers, income</source>
        <translation>Записать число вручную: расходы, посетители, покупатели, доход</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>Five figures, the line over time, the week and the best posts</source>
        <translation>Пять чисел, линия во времени, неделя и лучшие публикации</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Публикации</translation>
    </message>
    <message>
        <source>All posts of the range with their numbers, sorted as you like</source>
        <translation>Все публикации периода с показателями, в любом порядке</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Results by weekday, by hour and by both</source>
        <translation>Отклик по дням недели, по часам и по тем и другим</translation>
    </message>
    <message>
        <source>Choose the &amp;range</source>
        <translation>Выбрать &amp;период</translation>
    </message>
    <message>
        <source>Which days are shown</source>
        <translation>Какие дни показаны</translation>
    </message>
    <message>
        <source>Choose what to &amp;compare with</source>
        <translation>С чем &amp;сравнить</translation>
    </message>
    <message>
        <source>The previous period of the same length, another one, or none</source>
        <translation>Прошлый период той же длины, другой или никакой</translation>
    </message>
    <message>
        <source>Choose &amp;accounts</source>
        <translation>Выбрать &amp;аккаунты</translation>
    </message>
    <message>
        <source>Whose numbers are shown</source>
        <translation>Чьи показатели показаны</translation>
    </message>
    <message>
        <source>Choose the &amp;metric</source>
        <translation>Выбрать &amp;показатель</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>Chart or &amp;table</source>
        <translation>График или &amp;таблица</translation>
    </message>
    <message>
        <source>Show the rows behind the chart, or the chart again</source>
        <translation>Строки под графиком или снова график</translation>
    </message>
    <message>
        <source>&amp;Save rows as CSV</source>
        <translation>Сохранить строки в &amp;CSV</translation>
    </message>
    <message>
        <source>The rows behind the chart, for a spreadsheet</source>
        <translation>Строки под графиком, для таблицы</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture</source>
        <translation>Сохранить график &amp;картинкой</translation>
    </message>
    <message>
        <source>The chart with its formula as a PNG file</source>
        <translation>График с формулой в файле PNG</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Вернуться сюда</translation>
    </message>
    <message>
        <source>Make the project as it was after the chosen step; later steps can be done again</source>
        <translation>Проект станет таким, каким был после выбранного шага; следующие шаги можно повторить</translation>
    </message>
    <message>
        <source>Take back &amp;everything</source>
        <translation>Отменить в&amp;сё</translation>
    </message>
    <message>
        <source>Make the project as it was before the oldest step shown; all steps can be done again</source>
        <translation>Проект станет таким, каким был до самого раннего шага; все шаги можно повторить</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Новый проект</translation>
    </message>
    <message>
        <source>Begin the file of another client</source>
        <translation>Завести файл ещё одного клиента</translation>
    </message>
    <message>
        <source>&amp;Open project</source>
        <translation>&amp;Открыть проект</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Открыть файл проекта</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>Назад на начальную страницу; всё уже сохранено</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Leave Stoa; everything is saved already</source>
        <translation>Выйти из Stoa; всё уже сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Снова сделать отменённое</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Календарь</translation>
    </message>
    <message>
        <source>Plan the posts</source>
        <translation>План публикаций</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Входящие</translation>
    </message>
    <message>
        <source>Answer the comments</source>
        <translation>Ответы на комментарии</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Правила</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Что делается само</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>&amp;Отклик</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Что сработало</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>See every step, and go back to any of them</source>
        <translation>Все шаги, и возврат к любому</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Language, colours, keys, and this project</source>
        <translation>Язык, цвета, клавиши и этот проект</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>Все &amp;команды</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Найти любую команду по имени</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Цвета как в &amp;системе</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Светлые или тёмные, как рабочий стол</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Тёмные буквы на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Светлые буквы на тёмном фоне</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>The strongest colours, for tired or weak eyes</source>
        <translation>Самые контрастные цвета, для усталых или слабых глаз</translation>
    </message>
    <message>
        <source>Show Stoa in English</source>
        <translation>Stoa по-английски</translation>
    </message>
    <message>
        <source>Show Stoa in Greek</source>
        <translation>Stoa по-гречески</translation>
    </message>
    <message>
        <source>Show Stoa in Russian</source>
        <translation>Stoa по-русски</translation>
    </message>
    <message>
        <source>&amp;About Stoa</source>
        <translation>&amp;О программе Stoa</translation>
    </message>
    <message>
        <source>Version, licence, and where your data lie</source>
        <translation>Версия, лицензия и где лежат ваши данные</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Добавить правило</translation>
    </message>
    <message>
        <source>Adds a rule at the end of the list; it is off until you switch it on</source>
        <translation>Добавляет правило в конец списка; оно выключено, пока вы его не включите</translation>
    </message>
    <message>
        <source>&amp;Rules to start with</source>
        <translation>&amp;Правила для начала</translation>
    </message>
    <message>
        <source>Adds eight common rules, switched off, to try and to change</source>
        <translation>Добавляет восемь обычных правил, выключенных, чтобы попробовать и изменить</translation>
    </message>
    <message>
        <source>&amp;Import rules</source>
        <translation>&amp;Импорт правил</translation>
    </message>
    <message>
        <source>Reads rules from a text file; rules of the same name are changed</source>
        <translation>Читает правила из текстового файла; одноимённые меняются</translation>
    </message>
    <message>
        <source>&amp;Export rules</source>
        <translation>&amp;Экспорт правил</translation>
    </message>
    <message>
        <source>Writes all rules to a text file</source>
        <translation>Пишет все правила в текстовый файл</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Как &amp;текст</translation>
    </message>
    <message>
        <source>Shows the rule as text that can be typed, copied and sent</source>
        <translation>Показывает правило текстом, который можно набирать, копировать и пересылать</translation>
    </message>
    <message>
        <source>&amp;Switch on for new comments</source>
        <translation>&amp;Включить для новых комментариев</translation>
    </message>
    <message>
        <source>Asks the rule about every comment that comes in from now on, or no longer</source>
        <translation>Правило смотрит каждый новый комментарий отныне или больше не смотрит</translation>
    </message>
    <message>
        <source>Apply to &amp;history</source>
        <translation>Применить к &amp;истории</translation>
    </message>
    <message>
        <source>Does what the rule says to all comments that are there; Undo takes it back</source>
        <translation>Делает, что велит правило, со всеми имеющимися комментариями; «Отменить» вернёт</translation>
    </message>
    <message>
        <source>Apply all rules that are on to history</source>
        <translation>Применить все включённые к истории</translation>
    </message>
    <message>
        <source>Asks all rules in their order about all comments; Undo takes it back</source>
        <translation>Проверяет все комментарии всеми правилами по порядку; «Отменить» вернёт</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Gives the rule another name</source>
        <translation>Даёт правилу другое имя</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>Adds a copy of the rule, switched off</source>
        <translation>Добавляет копию правила, выключенную</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Deletes the selected rules; Undo brings them back</source>
        <translation>Удаляет выбранные правила; «Отменить» вернёт их</translation>
    </message>
    <message>
        <source>Ask &amp;earlier</source>
        <translation>Проверять &amp;раньше</translation>
    </message>
    <message>
        <source>Moves the rule up in the order</source>
        <translation>Поднимает правило выше</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Проверять &amp;позже</translation>
    </message>
    <message>
        <source>Moves the rule down in the order</source>
        <translation>Опускает правило ниже</translation>
    </message>
    <message>
        <source>Tr&amp;y a text</source>
        <translation>Попро&amp;бовать текст</translation>
    </message>
    <message>
        <source>Goes to the field where any text can be tried</source>
        <translation>Переходит в поле, где можно попробовать любой текст</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Goes to the next comment</source>
        <translation>Переходит к следующему комментарию</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Goes to the comment before</source>
        <translation>Переходит к предыдущему комментарию</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Nothing is left to do for the selected comments</source>
        <translation>С выбранными комментариями больше нечего делать</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Ответить</translation>
    </message>
    <message>
        <source>Goes to the field where the answer is written</source>
        <translation>Переходит в поле, где пишут ответ</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Ярлык</translation>
    </message>
    <message>
        <source>Gives the selected comments a label, or takes it away</source>
        <translation>Ставит ярлык на выбранные комментарии или снимает его</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Поручить</translation>
    </message>
    <message>
        <source>Gives the selected comments to a person</source>
        <translation>Поручает выбранные комментарии человеку</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
    <message>
        <source>Puts the selected comments out of sight, or shows them again</source>
        <translation>Скрывает выбранные комментарии или показывает снова</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>Puts the selected comments off to a later time</source>
        <translation>Откладывает выбранные комментарии на потом</translation>
    </message>
    <message>
        <source>Spa&amp;m</source>
        <translation>Сп&amp;ам</translation>
    </message>
    <message>
        <source>Marks the selected comments as spam, or as not spam</source>
        <translation>Отмечает выбранные комментарии как спам или как не спам</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Открыть сно&amp;ва</translation>
    </message>
    <message>
        <source>Something is to be done for the selected comments</source>
        <translation>С выбранными комментариями ещё есть что делать</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Ждёт</translation>
    </message>
    <message>
        <source>It is the author’s turn</source>
        <translation>Теперь очередь автора</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>Сро&amp;чно</translation>
    </message>
    <message>
        <source>Makes the selected comments urgent, or normal again</source>
        <translation>Делает выбранные комментарии срочными или снова обычными</translation>
    </message>
    <message>
        <source>&amp;Criticism</source>
        <translation>К&amp;ритика</translation>
    </message>
    <message>
        <source>Says that this is criticism, which is answered and never hidden, or that it is none</source>
        <translation>Отмечает, что это критика, на которую отвечают и которую не скрывают, или что это не критика</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Writes a note for colleagues</source>
        <translation>Пишет заметку для коллег</translation>
    </message>
    <message>
        <source>Copy and mark as ans&amp;wered</source>
        <translation>Копировать, отв&amp;ечено</translation>
    </message>
    <message>
        <source>Copies the answer, to be posted by hand, and waits for the author</source>
        <translation>Копирует ответ, чтобы опубликовать вручную, и ждёт автора</translation>
    </message>
    <message>
        <source>Copy, answered, d&amp;one</source>
        <translation>Коп&amp;ировать, отвечено, готово</translation>
    </message>
    <message>
        <source>Copies the answer, to be posted by hand, and closes the comment</source>
        <translation>Копирует ответ, чтобы опубликовать вручную, и закрывает комментарий</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>Открыть на сай&amp;те</translation>
    </message>
    <message>
        <source>Opens the comment’s own page in the browser</source>
        <translation>Открывает страницу комментария в браузере</translation>
    </message>
    <message>
        <source>Open a lin&amp;k</source>
        <translation>Открыть ссылк&amp;у</translation>
    </message>
    <message>
        <source>Opens an address that stands in the comment, after showing where it leads</source>
        <translation>Открывает адрес из комментария, сначала показав, куда он ведёт</translation>
    </message>
    <message>
        <source>Searches all comments that ever came in</source>
        <translation>Ищет по всем комментариям за всё время</translation>
    </message>
    <message>
        <source>Oldest &amp;unanswered</source>
        <translation>Самый старый &amp;без ответа</translation>
    </message>
    <message>
        <source>Goes to the comment that waits longest for an answer</source>
        <translation>Переходит к комментарию, который дольше всех ждёт ответа</translation>
    </message>
    <message>
        <source>Selects every comment of the list</source>
        <translation>Выбирает все комментарии списка</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;К списку</translation>
    </message>
    <message>
        <source>Leaves the field and goes back to the list</source>
        <translation>Выходит из поля и возвращается к списку</translation>
    </message>
    <message>
        <source>Show ne&amp;w comments</source>
        <translation>Показать нов&amp;ые</translation>
    </message>
    <message>
        <source>Brings what came in meanwhile into the list</source>
        <translation>Добавляет в список то, что пришло за это время</translation>
    </message>
    <message>
        <source>&amp;Import comments</source>
        <translation>И&amp;мпорт комментариев</translation>
    </message>
    <message>
        <source>Reads comments from a file</source>
        <translation>Читает комментарии из файла</translation>
    </message>
    <message>
        <source>E&amp;xport comments</source>
        <translation>&amp;Экспорт комментариев</translation>
    </message>
    <message>
        <source>Writes all comments to a file</source>
        <translation>Пишет все комментарии в файл</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view</source>
        <translation>Со&amp;хранить этот вид</translation>
    </message>
    <message>
        <source>Keeps the filter under a name</source>
        <translation>Сохраняет фильтр под именем</translation>
    </message>
    <message>
        <source>Publish to its &amp;folder now</source>
        <translation>Выложить в его &amp;папку сейчас</translation>
    </message>
    <message>
        <source>Put the project back into the shared folder, stick or network place</source>
        <translation>Вернуть проект в общую папку, на флешку или в сетевую папку</translation>
    </message>
    <message>
        <source>&amp;Bring together with another copy</source>
        <translation>&amp;Объединить с другой копией</translation>
    </message>
    <message>
        <source>Both copies were worked on: make one of them, and lose nothing</source>
        <translation>Работали в обеих копиях: сделать из них одну и ничего не потерять</translation>
    </message>
    <message>
        <source>&amp;Differences between copies</source>
        <translation>&amp;Различия копий</translation>
    </message>
    <message>
        <source>What two copies changed differently, both versions side by side</source>
        <translation>Что в двух копиях изменили по-разному: обе версии рядом</translation>
    </message>
    <message>
        <source>Erase this pe&amp;rson</source>
        <translation>Сте&amp;реть этого человека</translation>
    </message>
    <message>
        <source>Erases what the author of this comment wrote and is called, for good</source>
        <translation>Навсегда стирает имя автора этого комментария и всё, что он написал</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое &amp;окно</translation>
    </message>
    <message>
        <source>Work for another client in a window beside this one</source>
        <translation>Работа для другого клиента в окне рядом с этим</translation>
    </message>
    <message>
        <source>I&amp;mport posts</source>
        <translation>За&amp;грузить публикации</translation>
    </message>
    <message>
        <source>Reads posts from a table or a calendar file</source>
        <translation>Читает публикации из таблицы или файла календаря</translation>
    </message>
    <message>
        <source>E&amp;xport posts</source>
        <translation>В&amp;ыгрузить публикации</translation>
    </message>
    <message>
        <source>&amp;Send a copy…</source>
        <translation>&amp;Отправить копию…</translation>
    </message>
    <message>
        <source>A copy for the client or a colleague, without history, deleted words or notes</source>
        <translation>Копия для клиента или коллеги: без истории, удалённого и заметок</translation>
    </message>
    <message>
        <source>Turns to the day, week, month or year before</source>
        <translation>Листает к прошлому дню, неделе, месяцу или году</translation>
    </message>
    <message>
        <source>Turns to the day, week, month or year after</source>
        <translation>Листает к следующему дню, неделе, месяцу или году</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Shows a day by the hour</source>
        <translation>Показывает день по часам</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Shows how many posts each day of a year has</source>
        <translation>Показывает, сколько публикаций в каждом дне года</translation>
    </message>
    <message>
        <source>&amp;Rhythm and mix</source>
        <translation>&amp;Ритм и состав</translation>
    </message>
    <message>
        <source>Where the plan leaves the agreed rhythm, and what it is made of</source>
        <translation>Где план сбивается с согласованного ритма и из чего он состоит</translation>
    </message>
    <message>
        <source>Next free &amp;slot</source>
        <translation>Следующий свободный &amp;слот</translation>
    </message>
    <message>
        <source>Gives each selected post the next free preferred time of its accounts</source>
        <translation>Даёт каждой выбранной следующий свободный слот её аккаунтов</translation>
    </message>
    <message>
        <source>Preferred times and li&amp;mits</source>
        <translation>Время выхода и &amp;пределы</translation>
    </message>
    <message>
        <source>When each account posts by preference, and how close together</source>
        <translation>Когда каждый аккаунт обычно публикует и как часто</translation>
    </message>
    <message>
        <source>S&amp;hift posts</source>
        <translation>С&amp;двинуть публикации</translation>
    </message>
    <message>
        <source>Moves all posts of a range by some days, around weekends and holidays</source>
        <translation>Переносит все публикации периода на несколько дней, минуя выходные и праздники</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Повторять &amp;серией</translation>
    </message>
    <message>
        <source>Makes the selected post come again, or works on its series</source>
        <translation>Повторяет выбранную публикацию или открывает её серию</translation>
    </message>
    <message>
        <source>E&amp;vergreen posts</source>
        <translation>&amp;Вечнозелёные публикации</translation>
    </message>
    <message>
        <source>Posts that return to free slots after a rest</source>
        <translation>Публикации, которые после паузы возвращаются в свободные слоты</translation>
    </message>
    <message>
        <source>Notes and &amp;campaigns</source>
        <translation>Заметки и &amp;кампании</translation>
    </message>
    <message>
        <source>What lasts several days and is drawn across them</source>
        <translation>То, что длится несколько дней и тянется через них полосой</translation>
    </message>
    <message>
        <source>Writes posts for the client, for a spreadsheet or for another calendar</source>
        <translation>Записывает публикации для клиента, для таблицы или для другого календаря</translation>
    </message>
    <message>
        <source>Page as PD&amp;F</source>
        <translation>Страница в PD&amp;F</translation>
    </message>
    <message>
        <source>Makes a PDF of the page in view, for printing and for the client</source>
        <translation>Делает PDF видимой страницы, для печати и для клиента</translation>
    </message>
    <message>
        <source>Media li&amp;brary</source>
        <translation>Медиа&amp;тека</translation>
    </message>
    <message>
        <source>All pictures and films of the project, with their rights and tags</source>
        <translation>Все картинки и видео проекта с правами и метками</translation>
    </message>
    <message>
        <source>P&amp;icture templates</source>
        <translation>Шаблоны ка&amp;ртинок</translation>
    </message>
    <message>
        <source>Pictures in the client’s design; with a post chosen, makes its pictures in every size</source>
        <translation>Картинки в стиле клиента; для выбранной публикации делает картинки всех размеров</translation>
    </message>
    <message>
        <source>C&amp;ontests</source>
        <translation>К&amp;онкурсы</translation>
    </message>
    <message>
        <source>Terms, checklist, participants and draw of each contest; on a contest’s post, its own</source>
        <translation>Условия, проверки, участники и розыгрыш каждого конкурса; из публикации конкурса — её конкурс</translation>
    </message>
    <message>
        <source>Insert an e&amp;moji</source>
        <translation>Вставить э&amp;модзи</translation>
    </message>
    <message>
        <source>Finds emoji by their names in English, Greek and Russian</source>
        <translation>Находит эмодзи по именам на английском, греческом и русском</translation>
    </message>
    <message>
        <source>Insert &amp;hashtags</source>
        <translation>Вставить &amp;хэштеги</translation>
    </message>
    <message>
        <source>Puts a set of hashtags at the cursor or into the first comment</source>
        <translation>Ставит набор хэштегов в место курсора или в первый комментарий</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Пред&amp;просмотр</translation>
    </message>
    <message>
        <source>Shows the post as the network will show it</source>
        <translation>Показывает публикацию так, как её покажет сеть</translation>
    </message>
    <message>
        <source>Earlier &amp;versions</source>
        <translation>Прежние &amp;версии</translation>
    </message>
    <message>
        <source>Shows what changed in the post word by word, and brings a version back</source>
        <translation>Показывает слово за словом, что изменилось в публикации, и возвращает версию</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>Texts with places to fill in, by hand or from a table</source>
        <translation>Тексты с местами для заполнения, вручную или из таблицы</translation>
    </message>
    <message>
        <source>Tags for &amp;links</source>
        <translation>&amp;UTM-метки</translation>
    </message>
    <message>
        <source>What is added to links so that the site knows where visitors come from</source>
        <translation>Что добавляется к ссылкам, чтобы сайт знал, откуда посетители</translation>
    </message>
    <message>
        <source>Hashtag &amp;sets</source>
        <translation>&amp;Наборы хэштегов</translation>
    </message>
    <message>
        <source>Hashtags that are used together</source>
        <translation>Хэштеги, которые ставят вместе</translation>
    </message>
    <message>
        <source>Publish by &amp;hand</source>
        <translation>Опубликовать вр&amp;учную</translation>
    </message>
    <message>
        <source>Copies the text, opens the network’s page, and ticks the post off</source>
        <translation>Копирует текст, открывает страницу сети и отмечает публикацию вышедшей</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Проверка &amp;орфографии</translation>
    </message>
    <message>
        <source>Marks words that no dictionary has, in English, Greek and Russian</source>
        <translation>Отмечает слова, которых нет в словарях, на английском, греческом и русском</translation>
    </message>
    <message>
        <source>Ma&amp;ke companion posts</source>
        <translation>Создать сопу&amp;тствующие публикации</translation>
    </message>
    <message>
        <source>Announces the selected post elsewhere, then and in its first days</source>
        <translation>Анонсирует выбранную публикацию на других площадках в момент выхода и в первые дни</translation>
    </message>
    <message>
        <source>Show its compa&amp;nions</source>
        <translation>Показать её с&amp;опутствующие</translation>
    </message>
    <message>
        <source>The selected post, its parent and the companions that move with it</source>
        <translation>Выбранная публикация, основная и сопутствующие, которые переносятся вместе с ней</translation>
    </message>
    <message>
        <source>Go to its paren&amp;t</source>
        <translation>К основной публикац&amp;ии</translation>
    </message>
    <message>
        <source>Shows the post whose companion the selected one is</source>
        <translation>Показывает публикацию, которую сопровождает выбранная</translation>
    </message>
    <message>
        <source>Ideas from &amp;feeds</source>
        <translation>Идеи из &amp;лент</translation>
    </message>
    <message>
        <source>Newest articles of sites with RSS or Atom, to make ideas of</source>
        <translation>Свежие статьи сайтов с RSS или Atom, чтобы делать из них идеи</translation>
    </message>
    <message>
        <source>Check &amp;links</source>
        <translation>Проверить сс&amp;ылки</translation>
    </message>
    <message>
        <source>Looks whether the links of the selected posts, or of all that are shown, lead somewhere</source>
        <translation>Проверяет, ведут ли куда-нибудь ссылки выбранных публикаций или всех видимых</translation>
    </message>
    <message>
        <source>Idea from a theme’s &amp;prompts</source>
        <translation>Идея из &amp;подсказок рубрики</translation>
    </message>
    <message>
        <source>Notes an idea in the tray from what a weekday’s theme asks</source>
        <translation>Записывает в лоток идею из того, что предлагает рубрика дня</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Asks for the status of the selected posts</source>
        <translation>Спрашивает статус выбранных публикаций</translation>
    </message>
    <message>
        <source>Go to the i&amp;deas</source>
        <translation>К и&amp;деям</translation>
    </message>
    <message>
        <source>Puts the keyboard into the tray of ideas; Esc comes back</source>
        <translation>Переходит клавиатурой в лоток идей; Esc возвращает</translation>
    </message>
    <message>
        <source>&amp;Idea for a post</source>
        <translation>&amp;Идея для публикации</translation>
    </message>
    <message>
        <source>Notes an idea in the calendar’s tray, with the way back to this comment</source>
        <translation>Записывает идею в лоток календаря, с путём назад к этому комментарию</translation>
    </message>
</context>
<context>
    <name>CalendarChild</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPaint</name>
    <message>
        <source>Published posts stay where they are</source>
        <translation>Вышедшие публикации остаются на месте</translation>
    </message>
    <message>
        <source>%1, %2 is over</source>
        <translation>Уже прошло: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Below the posts of a day that has no room for all: opens the whole day</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy here · %1</source>
        <translation>Копия сюда · %1</translation>
    </message>
    <message>
        <source>Drop here · %1</source>
        <translation>Сюда · %1</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>labels it “%1”</source>
        <translation>ставит ярлык «%1»</translation>
    </message>
    <message>
        <source>gives it to %1</source>
        <translation>поручает: %1</translation>
    </message>
    <message>
        <source>makes it urgent</source>
        <translation>делает срочным</translation>
    </message>
    <message>
        <source>makes it less urgent</source>
        <translation>делает менее срочным</translation>
    </message>
    <message>
        <source>gives it normal urgency</source>
        <translation>ставит обычную срочность</translation>
    </message>
    <message>
        <source>hides it</source>
        <translation>скрывает</translation>
    </message>
    <message>
        <source>marks it as spam</source>
        <translation>отмечает как спам</translation>
    </message>
    <message>
        <source>asks to delete it</source>
        <translation>просит удалить</translation>
    </message>
    <message>
        <source>suggests the reply “%1”</source>
        <translation>предлагает ответ «%1»</translation>
    </message>
    <message>
        <source>notifies %1</source>
        <translation>уведомляет: %1</translation>
    </message>
    <message>
        <source>snoozes it</source>
        <translation>откладывает</translation>
    </message>
    <message>
        <source>likes it</source>
        <translation>ставит лайк</translation>
    </message>
    <message>
        <source>blocks the author</source>
        <translation>блокирует автора</translation>
    </message>
    <message>
        <source>spam, by rule</source>
        <translation>спам, по правилу</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>hidden by rule</source>
        <translation>скрыто по правилу</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>ждёт автора</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>критика</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>поручено: %1</translation>
    </message>
    <message>
        <source>protected from the rule “%1”</source>
        <translation>защищено от правила «%1»</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>правило «%1»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>day and month, as QLocale&apos;s format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>A person who was erased</source>
        <translation>Стёртый человек</translation>
    </message>
</context>
<context>
    <name>ContestMinutes</name>
    <message>
        <source>Minutes of a contest</source>
        <translation>Протокол конкурса</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Победители</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>До начала</translation>
    </message>
    <message>
        <source>How to repeat the draw</source>
        <translation>Как повторить розыгрыш</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(стёрто)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, winner</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 was refused: %3. The next place comes in.</source>
        <translation>%1. Отклонено: %2, %3. На это место приходит следующий.</translation>
    </message>
    <message numerus="yes">
        <source>%n participations were looked at.</source>
        <translation>
            <numerusform>Рассмотрена %n заявка.</numerusform>
            <numerusform>Рассмотрено %n заявки.</numerusform>
            <numerusform>Рассмотрено %n заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people took part in the draw.</source>
        <translation>
            <numerusform>В розыгрыше участвовал %n человек.</numerusform>
            <numerusform>В розыгрыше участвовали %n разных человека.</numerusform>
            <numerusform>В розыгрыше участвовали %n разных человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations did not count:</source>
        <translation>
            <numerusform>Не засчитана %n заявка:</numerusform>
            <numerusform>Не засчитано %n заявки:</numerusform>
            <numerusform>Не засчитано %n заявок:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in order since %2</source>
        <translation>%1: в порядке с %2</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: открыто</translation>
    </message>
    <message>
        <source>SHA-256 of the list of participants</source>
        <translation>SHA-256 списка участников</translation>
    </message>
    <message>
        <source>Everybody on the list gets the bonus: nothing was drawn.</source>
        <translation>Бонус получают все из списка: розыгрыша не было.</translation>
    </message>
    <message>
        <source>SHA-256 of the seed, published before the end</source>
        <translation>SHA-256 зерна, опубликованный до окончания</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The list has one participant a line, each once: the network’s id or the name in small letters, without accents and without @ at its beginning, in the order of the UTF-8 bytes, with a line feed behind each.</source>
        <translation>В списке по участнику в строке, каждый один раз: идентификатор сети или имя строчными буквами, без диакритических знаков и без @ в начале, в порядке байтов UTF-8, с переводом строки после каждого.</translation>
    </message>
    <message>
        <source>Numbers are the first eight bytes, highest first, of SHA-256 of the seed, a colon and a counter from 0 on. For a number below m, numbers from 2^64 - (2^64 mod m) on are passed over; the rest of the division by m counts.</source>
        <translation>Числа — первые восемь байтов, старший первым, от SHA-256 зерна, двоеточия и счётчика с 0. Для числа меньше m числа от 2^64 - (2^64 mod m) и выше пропускаются; считается остаток от деления на m.</translation>
    </message>
    <message>
        <source>For the first place, exchange the first line of the list with the one that is a number below n further down, n being the lines of the list; for the second place, the second line with one of those from there on; and so on.</source>
        <translation>Для первого места поменяйте первую строку списка с той, что ниже на число, меньшее n, где n — число строк списка; для второго места — вторую строку с одной из строк начиная с неё; и так далее.</translation>
    </message>
    <message>
        <source>With Stoa: %1</source>
        <translation>С помощью Stoa: %1</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Draw among those who pass it on</source>
        <translation>Розыгрыш за репост</translation>
    </message>
    <message>
        <source>A bonus for everybody</source>
        <translation>Бонус для всех</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>нет комментария</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>did not pass it on</source>
        <translation>нет репоста</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>до начала</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>после окончания</translation>
    </message>
    <message>
        <source>names too few friends</source>
        <translation>мало упоминаний друзей</translation>
    </message>
    <message>
        <source>hashtag is missing</source>
        <translation>нет хэштега</translation>
    </message>
    <message>
        <source>not the right answer</source>
        <translation>ответ неверен</translation>
    </message>
    <message>
        <source>belongs to the staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>takes part already</source>
        <translation>уже участвует</translation>
    </message>
    <message>
        <source>comment to be checked</source>
        <translation>проверить комментарий</translation>
    </message>
    <message>
        <source>following to be checked</source>
        <translation>проверить подписку</translation>
    </message>
    <message>
        <source>passing on to be checked</source>
        <translation>проверить репост</translation>
    </message>
    <message>
        <source>time to be checked</source>
        <translation>проверить время</translation>
    </message>
    <message>
        <source>text to be checked</source>
        <translation>проверить текст</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The rules can be read by everybody</source>
        <translation>Правила доступны всем</translation>
    </message>
    <message>
        <source>The client approved the rules before the start</source>
        <translation>Клиент одобрил правила до начала</translation>
    </message>
    <message>
        <source>The rules say what happens to the participants’ data</source>
        <translation>В правилах сказано, что будет с данными участников</translation>
    </message>
    <message>
        <source>The law of the country was looked at</source>
        <translation>Закон страны проверен</translation>
    </message>
    <message>
        <source>The rules say how and when winners are told</source>
        <translation>В правилах сказано, как и когда известят победителей</translation>
    </message>
    <message>
        <source>The rules release the network, and say that it has no part in it</source>
        <translation>Правила снимают ответственность с сети и указывают, что она не имеет отношения к конкурсу</translation>
    </message>
    <message>
        <source>Nobody must share it or tag friends to take part</source>
        <translation>Для участия не нужно делиться и отмечать друзей</translation>
    </message>
    <message>
        <source>Nobody is asked to tag people who are not in the picture</source>
        <translation>Никого не просят отмечать людей, которых нет на снимке</translation>
    </message>
    <message>
        <source>Taking part with several accounts is ruled out</source>
        <translation>Участие с нескольких аккаунтов исключено</translation>
    </message>
    <message>
        <source>Nobody is asked to post the same again and again</source>
        <translation>Никого не просят публиковать одно и то же снова и снова</translation>
    </message>
    <message>
        <source>Taking part is free, and no views, likes or subscriptions are bought by it</source>
        <translation>Участие бесплатно и не служит покупкой просмотров, лайков или подписок</translation>
    </message>
    <message>
        <source>The rules link to the Community Guidelines and the privacy notice</source>
        <translation>В правилах есть ссылки на правила сообщества и политику конфиденциальности</translation>
    </message>
    <message>
        <source>Nobody must save one certain Pin</source>
        <translation>Сохранять определённый пин не нужно</translation>
    </message>
    <message>
        <source>One participation for each person</source>
        <translation>Одна заявка на человека</translation>
    </message>
    <message>
        <source>Ask whether a prize drawn by lot needs a permit or a notary, what the advertisement must name, from what age one may take part, and who pays the tax on the prize. Greece: gambling (law 4002/2011), consumers (2251/1994). Russia: advertising (38-FZ, article 9), lotteries (138-FZ), advertising on networks that are barred. United Kingdom: CAP Code section 8, Gambling Act 2005. United States: the states’ rules on sweepstakes.</source>
        <translation>Узнайте, нужны ли для приза по жребию разрешение или нотариус, что должна назвать реклама, с какого возраста можно участвовать и кто платит налог с приза. Греция: азартные игры (закон 4002/2011), потребители (2251/1994). Россия: реклама (38-ФЗ, статья 9), лотереи (138-ФЗ), реклама в заблокированных сетях. Великобритания: CAP Code, раздел 8, Gambling Act 2005. США: правила штатов о розыгрышах призов.</translation>
    </message>
    <message>
        <source>Who keeps which data, what for, how long, and how to object (GDPR, article 13).</source>
        <translation>Кто и какие данные хранит, зачем, как долго и как возразить (GDPR, статья 13).</translation>
    </message>
    <message>
        <source>Start, end, conditions, prize, organiser, how the winner is found, who may not take part.</source>
        <translation>Начало, конец, условия, приз, организатор, как выбирают победителя, кто не может участвовать.</translation>
    </message>
    <message>
        <source>As far as is known here; the network’s page is the measure.</source>
        <translation>Насколько известно здесь; решает страница сети.</translation>
    </message>
    <message>
        <source>at or after the start, before the end</source>
        <translation>от начала и до конца</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>подписка</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>репост</translation>
    </message>
    <message numerus="yes">
        <source>names at least %n friends</source>
        <translation>
            <numerusform>упоминает не меньше %n друга</numerusform>
            <numerusform>упоминает не меньше %n друзей</numerusform>
            <numerusform>упоминает не меньше %n друзей</numerusform>
        </translation>
    </message>
    <message>
        <source>carries the hashtag %1</source>
        <translation>есть хэштег %1</translation>
    </message>
    <message>
        <source>gives the right answer</source>
        <translation>верный ответ</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>засчитывается один раз</translation>
    </message>
    <message>
        <source>does not belong to the staff</source>
        <translation>не сотрудник</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>пока не указано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It did not work, and nothing was changed. The log has the details.</source>
        <translation>Не получилось, и ничего не изменилось. Подробности в журнале.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may have been moved, renamed or deleted.</source>
        <translation>Этого там больше нет. Ничего не изменилось. Возможно, это перенесли, переименовали или удалили.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Nothing was changed. Choose a file.</source>
        <translation>Это папка или устройство, а не файл. Ничего не изменилось. Выберите файл.</translation>
    </message>
    <message>
        <source>You are not allowed to read or write here. Nothing was changed. Choose another place, or change the rights of the file.</source>
        <translation>Читать или писать здесь не разрешено. Ничего не изменилось. Выберите другое место или измените права файла.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved so far is safe; this last step was not saved. Make some room and do it again.</source>
        <translation>Диск заполнен. Всё сохранённое цело; последний шаг не сохранён. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. Everything saved so far is safe; this last step was not saved. Check the disk and try again.</source>
        <translation>Файл не удалось прочитать или записать. Всё сохранённое цело; последний шаг не сохранён. Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The project file is damaged. Stoa has not changed a byte of it. Open a backup copy, and keep this file.</source>
        <translation>Файл проекта повреждён. Stoa не изменила в нём ни байта. Откройте резервную копию, а этот файл сохраните.</translation>
    </message>
    <message>
        <source>The file says it is a Stoa project, but its tables were made by something else. Stoa has not touched it. Open a backup copy.</source>
        <translation>Файл назван проектом Stoa, но таблицы в нём сделаны чем-то другим. Stoa его не тронула. Откройте резервную копию.</translation>
    </message>
    <message>
        <source>A newer Stoa made this project. Nothing in it can be changed here. Install the newer version to go on working.</source>
        <translation>Проект сделан более новой Stoa. Здесь его нельзя изменить. Установите новую версию, чтобы работать дальше.</translation>
    </message>
    <message>
        <source>This is not a Stoa project. The file was not touched. Choose a file that ends in .stoa.</source>
        <translation>Это не проект Stoa. Файл не тронут. Выберите файл с окончанием .stoa.</translation>
    </message>
    <message>
        <source>The project is open in another window. Here it can only be read. Close it there to work here.</source>
        <translation>Проект открыт в другом окне. Здесь его можно только читать. Закройте его там, чтобы работать здесь.</translation>
    </message>
    <message>
        <source>The project is open elsewhere: %1. Here it can only be read. Close it there to work here.</source>
        <translation>Проект открыт в другом месте: %1. Здесь его можно только читать. Закройте его там, чтобы работать здесь.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Nothing was changed.</source>
        <translation>Проект открыт только для чтения. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That value cannot be used. Nothing was changed.</source>
        <translation>Такое значение не годится. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That value cannot be used: %1. Nothing was changed.</source>
        <translation>Такое значение не годится: %1. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>There is one like it already, or it changed meanwhile. Nothing was changed. Look again and repeat it if needed.</source>
        <translation>Такое уже есть, или оно тем временем изменилось. Ничего не изменилось. Посмотрите ещё раз и повторите, если нужно.</translation>
    </message>
    <message>
        <source>This post is published already, and no network moves a public post. Nothing was changed. Copy it to plan it again.</source>
        <translation>Публикация уже вышла, а вышедшее ни одна сеть не переносит. Ничего не изменилось. Скопируйте её, чтобы запланировать снова.</translation>
    </message>
    <message>
        <source>That time has passed. Nothing was changed. Choose a later one.</source>
        <translation>Это время прошло. Ничего не изменилось. Выберите более позднее.</translation>
    </message>
    <message>
        <source>%1 has passed. Nothing was changed. Choose a later time.</source>
        <translation>Время прошло: %1. Ничего не изменилось. Выберите более позднее.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows were worked on since. The import stays as it is, so that this work is not lost. Undo the work first.</source>
        <translation>
            <numerusform>С %n её строкой с тех пор работали. Импорт остаётся, чтобы эта работа не пропала. Сначала отмените её.</numerusform>
            <numerusform>С %n её строками с тех пор работали. Импорт остаётся, чтобы эта работа не пропала. Сначала отмените её.</numerusform>
            <numerusform>С %n её строками с тех пор работали. Импорт остаётся, чтобы эта работа не пропала. Сначала отмените её.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step cannot be taken back here: it was made on another computer, or it is too old. Nothing was changed.</source>
        <translation>Этот шаг здесь не отменить: он сделан на другом компьютере или слишком давно. Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these comments are criticism, and a rule never hides or deletes criticism. They were left as they are. Answer them, or say that they are spam.</source>
        <translation>
            <numerusform>%n из этих комментариев — критика, а критику правила не скрывают и не удаляют. Он остался как был. Ответьте на него или скажите, что это спам.</numerusform>
            <numerusform>%n из этих комментариев — критика, а критику правила не скрывают и не удаляют. Они остались как были. Ответьте на них или скажите, что это спам.</numerusform>
            <numerusform>%n из этих комментариев — критика, а критику правила не скрывают и не удаляют. Они остались как были. Ответьте на них или скажите, что это спам.</numerusform>
        </translation>
    </message>
    <message>
        <source>This pattern cannot be used. The rule was not changed. Correct the pattern.</source>
        <translation>Такой образец не годится. Правило не изменилось. Исправьте образец.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1. The rule was not changed. Correct the pattern.</source>
        <translation>Такой образец не годится: %1. Правило не изменилось. Исправьте образец.</translation>
    </message>
    <message>
        <source>The file is empty. The project is as it was. Export it again.</source>
        <translation>Файл пуст. Проект остался как был. Выгрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>The file is too large: %1, and at most %2 can be read. The project is as it was. Split the file.</source>
        <translation>Файл слишком велик: %1, а прочитать можно не больше %2. Проект остался как был. Разделите файл.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read: it is not in the encoding it claims. The project is as it was. Save it as UTF-8, or choose the encoding.</source>
        <translation>Буквы в файле не читаются: кодировка не та, что заявлена. Проект остался как был. Сохраните файл в UTF-8 или выберите кодировку.</translation>
    </message>
    <message>
        <source>Stoa does not know these columns: %1. The project is as it was. Say which column is what.</source>
        <translation>Stoa не знает этих столбцов: %1. Проект остался как был. Укажите, какой столбец что значит.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2. The project is as it was. Correct the file, or export it again.</source>
        <translation>Строка %1 не читается: %2. Проект остался как был. Исправьте файл или выгрузите его ещё раз.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Прервано. Всё осталось как было.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing was sent, nothing is lost.</source>
        <translation>Нет связи. Ничего не отправлено, ничего не потеряно.</translation>
    </message>
    <message>
        <source>A part of the installation is missing: %1. Your work is safe. Install it and start Stoa again.</source>
        <translation>Не хватает части программы: %1. Ваша работа цела. Установите её и запустите Stoa снова.</translation>
    </message>
    <message>
        <source>The project file was moved, renamed or deleted while it was open. Everything saved so far is still shown here; nothing more is written. Save a copy, or put the file back and open it again.</source>
        <translation>Файл проекта переместили, переименовали или удалили, пока он был открыт. Всё сохранённое ещё видно здесь; больше ничего не записывается. Сохраните копию или верните файл на место и откройте его снова.</translation>
    </message>
    <message>
        <source>Another program changed or replaced the project file while it was open. So that neither side is lost, nothing more is written here. Close the project and open it again, or open a backup.</source>
        <translation>Другая программа изменила или заменила файл проекта, пока он был открыт. Чтобы ничего не потерялось ни там, ни тут, здесь больше ничего не записывается. Закройте проект и откройте его снова или откройте резервную копию.</translation>
    </message>
    <message>
        <source>a quotation mark is opened there and not closed</source>
        <translation>там открыта кавычка и не закрыта</translation>
    </message>
    <message>
        <source>a field there is longer than 1 MB; perhaps a quotation mark was not closed</source>
        <translation>поле там длиннее 1 МБ; возможно, не закрыта кавычка</translation>
    </message>
    <message>
        <source>it has more than 1,000 columns</source>
        <translation>в ней больше 1000 столбцов</translation>
    </message>
    <message>
        <source>it has NUL bytes, as no text has</source>
        <translation>в ней есть нулевые байты, в тексте таких не бывает</translation>
    </message>
    <message>
        <source>Line %1 has letters that are not %2. The project is as it was. Save the file as UTF-8, or choose its encoding.</source>
        <translation>В строке %1 есть буквы не из кодировки %2. Проект остался прежним. Сохраните файл в UTF-8 или выберите его кодировку.</translation>
    </message>
    <message>
        <source>Beside this project lies an unfinished save that was made on another computer. Stoa has touched neither. If your files are still being copied, wait and open it again; or open a copy without the unfinished save.</source>
        <translation>Рядом с проектом лежит незаконченное сохранение с другого компьютера. Stoa не тронула ни то, ни другое. Если файлы ещё копируются, подождите и откройте снова; или откройте копию без незаконченного сохранения.</translation>
    </message>
    <message>
        <source>These two files are not copies of the same project. Nothing was changed. Choose another copy of this project.</source>
        <translation>Эти два файла не копии одного проекта. Ничего не изменено. Выберите другую копию этого проекта.</translation>
    </message>
    <message>
        <source>The words are erased from the project, but not yet from all that is kept of it: the file could not be written anew, or the backups could not be replaced. This is done when the project is opened next.</source>
        <translation>Слова стёрты из проекта, но ещё не из всего, что от него хранится: не удалось записать файл заново или заменить резервные копии. Это будет сделано при следующем открытии проекта.</translation>
    </message>
    <message>
        <source>The file does not say whose numbers it has. Choose the account it belongs to, or write a new one as network:name.</source>
        <translation>В файле не сказано, чьи это показатели. Выберите аккаунт, к которому он относится, или напишите новый: сеть:имя.</translation>
    </message>
    <message>
        <source>This file is not whole: most likely it was copied while it was being saved. Stoa has not changed a byte of it. Copy it again from where it came from. If that does not help, it is damaged: open a backup copy.</source>
        <translation>Файл не целый: скорее всего, его скопировали во время сохранения. Stoa не изменила в нём ни байта. Скопируйте его снова оттуда, откуда он взят. Если не поможет, он повреждён: откройте резервную копию.</translation>
    </message>
    <message>
        <source>It cannot be done yet: the contest has no end. Nothing was changed. Enter when it ends.</source>
        <translation>Пока нельзя: у конкурса нет срока окончания. Ничего не изменилось. Укажите, когда он заканчивается.</translation>
    </message>
    <message>
        <source>It cannot be done before %1. Nothing was changed.</source>
        <translation>Раньше нельзя: %1. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The winners of this contest were drawn, and it stands as it is. Nothing was changed. Refuse a winner with a reason, or make a new contest.</source>
        <translation>Победители этого конкурса уже определены, он больше не меняется. Ничего не изменилось. Отклоните победителя с указанием причины или заведите новый конкурс.</translation>
    </message>
    <message>
        <source>Its companion post “%1” would come to %2, which has passed. Nothing was changed. Choose a later time, or take the companion off first.</source>
        <translation>Сопутствующая публикация «%1» попала бы на уже прошедшее время: %2. Ничего не изменилось. Выберите более позднее время или сначала отвяжите её.</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>This is not an address of the web. It begins with https:// or http://.</source>
        <translation>Это не веб-адрес. Такой адрес начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>%1 was not found. Either there is no such site, or there is no connection.</source>
        <translation>Не найдено: %1. Либо такого сайта нет, либо нет связи.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no connection; try again later.</source>
        <translation>Недоступно: %1. Возможно, нет связи; попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate does not fit. Nothing was read.</source>
        <translation>%1 не может подтвердить себя: его сертификат не подходит. Ничего не прочитано.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer. Try again later.</source>
        <translation>%1 отвечает слишком долго. Попробуйте позже.</translation>
    </message>
    <message>
        <source>It is larger than a feed can be here: more than %1.</source>
        <translation>Это больше, чем может быть лента: свыше %1.</translation>
    </message>
    <message>
        <source>%1 sends on from one address to the next without an end.</source>
        <translation>%1 без конца перенаправляет с адреса на адрес.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not safe. Nothing was read.</source>
        <translation>%1 перенаправляет на небезопасный адрес. Ничего не прочитано.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before everything was there. Try again.</source>
        <translation>Связь с %1 оборвалась раньше, чем всё пришло. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through.</source>
        <translation>Прокси этого компьютера не пропускает запрос.</translation>
    </message>
    <message>
        <source>What %1 answers is not a page of the web.</source>
        <translation>Ответ %1 — не веб-страница.</translation>
    </message>
    <message>
        <source>%1 does not let everybody read this (%2).</source>
        <translation>%1 даёт читать это не всем (%2).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (%1). Look at the site for a new one.</source>
        <translation>По этому адресу больше ничего нет (%1). Поищите новый на сайте.</translation>
    </message>
    <message>
        <source>%1 was asked too often (%2). Try again in an hour.</source>
        <translation>К %1 обращались слишком часто (%2). Попробуйте через час.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Try again later.</source>
        <translation>У %1 свои неполадки (%2). Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 refuses it (%2).</source>
        <translation>%1 отказывает (%2).</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
    <message>
        <source>Line %1 has letters that are not %2, as it claims to be written.</source>
        <translation>В строке %1 знаки не в кодировке %2, хотя указана она.</translation>
    </message>
    <message>
        <source>This is a page for people, and it names no feed. Look on it for “RSS” or “Feed”.</source>
        <translation>Это обычная страница, и ленты на ней не указано. Поищите на ней «RSS» или «Feed».</translation>
    </message>
    <message>
        <source>This is neither RSS nor Atom.</source>
        <translation>Это не RSS и не Atom.</translation>
    </message>
    <message>
        <source>Line %1 defines words of its own (a DTD). Feeds need none, and it may be meant to do harm: nothing was read.</source>
        <translation>Строка %1 определяет свои слова (DTD). Лентам они не нужны и могут быть там со злым умыслом: ничего не прочитано.</translation>
    </message>
    <message>
        <source>Line %1 goes deeper than %2 levels: this is not a feed.</source>
        <translation>В строке %1 вложенность больше %2 уровней: это не лента.</translation>
    </message>
    <message>
        <source>It ends in the middle, in line %1. Try again.</source>
        <translation>Обрывается посередине, в строке %1. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>Строка %1 не читается: %2</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>Copy the text for %1</source>
        <translation>Копировать текст для %1</translation>
    </message>
    <message>
        <source>Copy the first comment</source>
        <translation>Копировать первый комментарий</translation>
    </message>
    <message>
        <source>Copy part %1</source>
        <translation>Копировать часть %1</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Открыть страницу %1</translation>
    </message>
    <message>
        <source>Say where it can be seen…</source>
        <translation>Указать, где её видно…</translation>
    </message>
    <message>
        <source>It is published: say where it can be seen…</source>
        <translation>Вышла: указать, где её видно…</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link is not opened</source>
        <translation>Эта ссылка не открывается</translation>
    </message>
    <message>
        <source>Stoa opens only web and mail addresses that say plainly where they lead. Nothing was started.</source>
        <translation>Stoa открывает только те адреса сайтов и почты, по которым ясно, куда они ведут. Ничего не запущено.</translation>
    </message>
    <message>
        <source>Open this link outside Stoa?</source>
        <translation>Открыть ссылку вне Stoa?</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>Она ведёт сюда:</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Ссылка не открылась</translation>
    </message>
    <message>
        <source>No program on this computer took it. Is a browser installed?</source>
        <translation>Ни одна программа её не приняла. Браузер установлен?</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Alive</source>
        <extracomment>Of a link</extracomment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>Of a link</extracomment>
        <translation>Переехала</translation>
    </message>
    <message>
        <source>Dead</source>
        <extracomment>Of a link</extracomment>
        <translation>Битая</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Of a link: nobody can say from here whether it is alive</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>the site has no such page (404)</source>
        <translation>на сайте нет такой страницы (404)</translation>
    </message>
    <message>
        <source>the site took the page away (410)</source>
        <translation>сайт убрал эту страницу (410)</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>сайта с таким именем нет</translation>
    </message>
    <message>
        <source>its certificate does not fit, and browsers warn of it</source>
        <translation>сертификат сайта не подходит, браузеры об этом предупреждают</translation>
    </message>
    <message>
        <source>its certificate does not fit, as with every site right now</source>
        <translation>сертификат сайта не подходит, как сейчас и у всех сайтов</translation>
    </message>
    <message>
        <source>it stands at %1 now</source>
        <extracomment>%1 is an address</extracomment>
        <translation>теперь здесь: %1</translation>
    </message>
    <message>
        <source>it ends at the front page: %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>ведёт на главную страницу: %1</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>не было связи</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>сайт не отвечает</translation>
    </message>
    <message>
        <source>the site took too long</source>
        <translation>сайт отвечал слишком долго</translation>
    </message>
    <message>
        <source>the site lets only people in (%1): look at it yourself</source>
        <translation>сайт пускает только людей (%1): посмотрите сами</translation>
    </message>
    <message>
        <source>the site was asked too often (429)</source>
        <translation>к сайту обращались слишком часто (429)</translation>
    </message>
    <message>
        <source>the site has trouble of its own (%1)</source>
        <translation>у сайта свои неполадки (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <translation>сайт отвечает: %1</translation>
    </message>
    <message>
        <source>the site sends on in a way that cannot be followed</source>
        <translation>сайт перенаправляет так, что не проследить</translation>
    </message>
    <message>
        <source>this network asks for a sign-in first</source>
        <translation>эта сеть сначала просит войти</translation>
    </message>
    <message>
        <source>the address is inside your own network: nobody else can open it</source>
        <translation>адрес внутри вашей собственной сети: никто другой его не откроет</translation>
    </message>
    <message>
        <source>%1 is dead: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 the reason (&quot;the site has no such page (404)&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Битая ссылка %1: %2. Проверено: %3.</translation>
    </message>
    <message>
        <source>%1 has moved: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 where to (&quot;it stands at … now&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Ссылка %1 переехала: %2. Проверено: %3.</translation>
    </message>
    <message>
        <source>Whether %1 is alive could not be told: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 the reason (&quot;there was no connection&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Неизвестно, работает ли ссылка %1: %2. Проверено: %3.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 is not of a kind that %2 takes: %3.</source>
        <extracomment>%1 is the name of a file, %2 a network, %3 kinds of files: &quot;JPEG, PNG&quot;</extracomment>
        <translation>%1: такой вид файла %2 не принимает, только %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <extracomment>%1 is the name of a file, %2 its size (&quot;12.4 MB&quot;), %3 a network, %4 what it takes (&quot;8 MB&quot;)</extracomment>
        <translation>%1: %2; %3 принимает до %4.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes %4 or more.</source>
        <translation>%1: ширина %2 пикселей; %3 принимает от %4.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes at most %4.</source>
        <translation>%1: ширина %2 пикселей; %3 принимает до %4.</translation>
    </message>
    <message>
        <source>%1 has %2 million pixels; %3 takes at most %4 million.</source>
        <translation>%1: %2 млн пикселей; %3 принимает до %4 млн.</translation>
    </message>
    <message>
        <source>%1 has %2 pixels in width and height together; %3 takes at most %4.</source>
        <translation>%1: ширина и высота вместе %2 пикселей; %3 принимает до %4.</translation>
    </message>
    <message>
        <source>%1 is too narrow for %2: the width is %3 of the height, and %2 takes %4 or more.</source>
        <translation>%1: слишком узко для %2: ширина — %3 высоты, а %2 принимает от %4.</translation>
    </message>
    <message>
        <source>%1 is too wide for %2: the width is %3 times the height, and %2 takes at most %4.</source>
        <translation>%1: слишком широко для %2: ширина — %3 высоты, а %2 принимает до %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 or more.</source>
        <extracomment>%2 and %4 are lengths: &quot;2:25&quot; or &quot;3 s&quot;</extracomment>
        <translation>%1: длится %2; %3 принимает от %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes at most %4.</source>
        <extracomment>%2 and %4 are lengths: &quot;2:25&quot; or &quot;3 s&quot;</extracomment>
        <translation>%1: длится %2; %3 принимает до %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes one film in a post, not %n.</source>
        <translation>
            <numerusform>%1 принимает одно видео в публикации, а не %n.</numerusform>
            <numerusform>%1 принимает одно видео в публикации, а не %n.</numerusform>
            <numerusform>%1 принимает одно видео в публикации, а не %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes a film alone: %2 stands beside other media.</source>
        <translation>%1 принимает видео только отдельно: рядом с %2 есть другие файлы.</translation>
    </message>
    <message>
        <source>%1 takes a GIF alone: %2 stands beside other media.</source>
        <translation>%1 принимает GIF только отдельно: рядом с %2 есть другие файлы.</translation>
    </message>
    <message>
        <source>As far as is known: %1</source>
        <extracomment>%1 is a whole sentence: &quot;loaf.png is 12.4 MB; Telegram takes 10 MB.&quot;</extracomment>
        <translation>Насколько известно: %1</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>Reach</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Показы</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Лайки</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Репосты</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Сохранения</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Переходы по ссылкам</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Подписались</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Отписались</translation>
    </message>
    <message>
        <source>Joins less leaves, as the network counts</source>
        <translation>Прирост, как считает сеть</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Посещения профиля</translation>
    </message>
    <message>
        <source>Watch time, hours</source>
        <translation>Время просмотра, часы</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Вышло публикаций</translation>
    </message>
    <message>
        <source>Engagements, as the network counts</source>
        <translation>Взаимодействия, как считает сеть</translation>
    </message>
    <message>
        <source>Reach of ads</source>
        <translation>Охват рекламы</translation>
    </message>
    <message>
        <source>Impressions of ads</source>
        <translation>Показы рекламы</translation>
    </message>
    <message>
        <source>Clicks on ads</source>
        <translation>Клики по рекламе</translation>
    </message>
    <message>
        <source>Views of ads</source>
        <translation>Просмотры рекламы</translation>
    </message>
    <message>
        <source>Engagements with ads</source>
        <translation>Взаимодействия с рекламой</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Visitors of the site</source>
        <translation>Посетители сайта</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Доход</translation>
    </message>
    <message>
        <source>Views of media</source>
        <translation>Просмотры медиа</translation>
    </message>
    <message>
        <source>Engagements with media</source>
        <translation>Взаимодействия с медиа</translation>
    </message>
    <message>
        <source>Clicks on the profile</source>
        <translation>Клики по профилю</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>Раскрытия подробностей</translation>
    </message>
    <message>
        <source>Hashtag clicks</source>
        <translation>Клики по хэштегам</translation>
    </message>
    <message>
        <source>Permalink clicks</source>
        <translation>Клики по постоянной ссылке</translation>
    </message>
    <message>
        <source>Follows from posts</source>
        <translation>Подписки с публикаций</translation>
    </message>
    <message>
        <source>Share button</source>
        <translation>Кнопка «Поделиться»</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>Открытия приложения</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>Установки приложения</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Отправлено почтой</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Дизлайки</translation>
    </message>
    <message>
        <source>Engaged views</source>
        <translation>Вовлечённые просмотры</translation>
    </message>
    <message>
        <source>YouTube Premium views</source>
        <translation>Просмотры YouTube Premium</translation>
    </message>
    <message>
        <source>Shown in feed</source>
        <translation>Показы в ленте</translation>
    </message>
    <message>
        <source>Clicks anywhere on posts</source>
        <translation>Клики в любом месте публикации</translation>
    </message>
    <message>
        <source>Impressions among followers</source>
        <translation>Показы подписчикам</translation>
    </message>
    <message>
        <source>Engaged people</source>
        <translation>Вовлечённые люди</translation>
    </message>
    <message>
        <source>People who clicked</source>
        <translation>Кликнувшие люди</translation>
    </message>
    <message>
        <source>Reach among followers</source>
        <translation>Охват подписчиков</translation>
    </message>
    <message>
        <source>Engaged followers</source>
        <translation>Вовлечённые подписчики</translation>
    </message>
    <message>
        <source>Unique viewers</source>
        <translation>Уникальные зрители</translation>
    </message>
    <message>
        <source>New viewers</source>
        <translation>Новые зрители</translation>
    </message>
    <message>
        <source>Returning viewers</source>
        <translation>Вернувшиеся зрители</translation>
    </message>
    <message>
        <source>Casual viewers</source>
        <translation>Случайные зрители</translation>
    </message>
    <message>
        <source>Regular viewers</source>
        <translation>Постоянные зрители</translation>
    </message>
    <message>
        <source>Views per viewer</source>
        <translation>Просмотров на зрителя</translation>
    </message>
    <message>
        <source>Average view duration</source>
        <translation>Средняя длительность просмотра</translation>
    </message>
    <message>
        <source>Average share viewed</source>
        <translation>Средняя досмотренная доля</translation>
    </message>
    <message>
        <source>Stayed to watch</source>
        <translation>Остались смотреть</translation>
    </message>
    <message>
        <source>Viewed, not swiped away</source>
        <translation>Посмотрели, а не пролистали</translation>
    </message>
    <message>
        <source>Click rate of thumbnails</source>
        <translation>CTR значков видео</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Взаимодействия</translation>
    </message>
    <message>
        <source>Engagement rate by reach</source>
        <translation>Вовлечённость по охвату (ERR)</translation>
    </message>
    <message>
        <source>Engagement rate by impressions</source>
        <translation>Вовлечённость по показам</translation>
    </message>
    <message>
        <source>Engagement rate by followers</source>
        <translation>Вовлечённость по подписчикам (ER)</translation>
    </message>
    <message>
        <source>Engagement rate, as the network counts</source>
        <translation>Вовлечённость, как считает сеть</translation>
    </message>
    <message>
        <source>Followers, net</source>
        <translation>Подписчики, прирост</translation>
    </message>
    <message>
        <source>CTR of posts</source>
        <translation>CTR публикаций</translation>
    </message>
    <message>
        <source>View rate of posts</source>
        <translation>Доля просмотров публикаций</translation>
    </message>
    <message>
        <source>VTR of ads</source>
        <translation>VTR рекламы</translation>
    </message>
    <message>
        <source>CTR of ads</source>
        <translation>CTR рекламы</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>Цена клика (CPC)</translation>
    </message>
    <message>
        <source>Cost per thousand impressions</source>
        <translation>Цена тысячи показов (CPM)</translation>
    </message>
    <message>
        <source>Cost per buyer</source>
        <translation>Цена покупателя</translation>
    </message>
    <message>
        <source>CTB: buyers of visitors</source>
        <translation>CTB: покупатели из посетителей</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Reach, sum of days</source>
        <translation>Охват, сумма дней</translation>
    </message>
    <message>
        <source>Reach, sum of posts</source>
        <translation>Охват, сумма публикаций</translation>
    </message>
    <message>
        <source>Reach of ads, sum of days</source>
        <translation>Охват рекламы, сумма дней</translation>
    </message>
    <message>
        <source>Visitors of the site, sum of days</source>
        <translation>Посетители сайта, сумма дней</translation>
    </message>
    <message>
        <source>Followers, sum of posts</source>
        <translation>Подписчики, сумма публикаций</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Отзыв клиента</translation>
    </message>
    <message>
        <source>Frequent question</source>
        <translation>Частый вопрос</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>sum of daily values of: %1</source>
        <translation>сумма дневных значений: %1</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>как измерено</translation>
    </message>
    <message>
        <source>(where counted)</source>
        <translation>(где считают)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the change of a number</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date with the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number, year</comment>
        <translation>Неделя %1, %2</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>без рубрики</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Весь период</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n posts</source>
        <translation>
            <numerusform>%1 из %n публикации</numerusform>
            <numerusform>%1 из %n публикаций</numerusform>
            <numerusform>%1 из %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>posts published in the range, values so far</source>
        <translation>публикации периода, значения на сегодня</translation>
    </message>
    <message>
        <source>what happened in the range</source>
        <translation>что произошло за период</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without the year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>вид неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days of accounts</source>
        <translation>
            <numerusform>%1 из %n дня аккаунтов</numerusform>
            <numerusform>%1 из %n дней аккаунтов</numerusform>
            <numerusform>%1 из %n дней аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>ER by reach</source>
        <translation>ER по охвату</translation>
    </message>
    <message>
        <source>ER by impressions</source>
        <translation>ER по показам</translation>
    </message>
    <message>
        <source>ER by followers</source>
        <translation>ER по подписчикам</translation>
    </message>
    <message>
        <source>ER of network</source>
        <translation>ER сети</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Взаимодействия</translation>
    </message>
    <message>
        <source>Joins, net</source>
        <translation>Чистый прирост</translation>
    </message>
    <message>
        <source>Infographic</source>
        <translation>Инфографика</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Подкаст</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Live event</source>
        <translation>Прямой эфир</translation>
    </message>
    <message>
        <source>sum of the posts’ values of: %1</source>
        <translation>сумма значений публикаций: %1</translation>
    </message>
    <message>
        <source>no special day</source>
        <translation>без инфоповода</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, from, to</comment>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>явной разницы нет</translation>
    </message>
    <message>
        <source>better than the rest</source>
        <translation>лучше остальных</translation>
    </message>
    <message>
        <source>worse than the rest</source>
        <translation>хуже остальных</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Блог</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>OpeningOffers</name>
    <message>
        <source>This project was not opened</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>A clean copy can be made of it: %1, %2. What Stoa does not know is left out: %3.</source>
        <translation>Можно сделать чистую копию: %1, %2. То, чего Stoa не знает, в неё не войдёт: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The file alone is whole, so a copy of it can be opened. It may lack the very last change.</source>
        <translation>Сам файл цел, поэтому можно открыть его копию. В ней может не быть самой последней правки.</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <translation>Открыть чистую копию</translation>
    </message>
    <message>
        <source>%1 (clean copy)</source>
        <translation>%1 (чистая копия)</translation>
    </message>
    <message>
        <source>Where to put the clean copy</source>
        <translation>Куда положить чистую копию</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Проекты Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>The clean copy was not made</source>
        <translation>Чистая копия не сделана</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Сохраняем то, что читается</translation>
    </message>
    <message>
        <source>Reading %1 page by page</source>
        <translation>Читаем %1 страница за страницей</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Прочесть ничего не удалось</translation>
    </message>
    <message>
        <source>Could be read: %1, %2.</source>
        <translation>Удалось прочесть: %1, %2.</translation>
    </message>
    <message>
        <source>Some of what was between them is lost. The damaged file stays as it is.</source>
        <translation>Часть между ними потеряна. Повреждённый файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Every row could be read. The damaged file stays as it is.</source>
        <translation>Прочитаны все записи. Повреждённый файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Сохранить в новый файл</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a way back</source>
        <translation>Ищем, как всё вернуть</translation>
    </message>
    <message>
        <source>Comparing %1 with its backup</source>
        <translation>%1 сравнивается с резервной копией</translation>
    </message>
    <message>
        <source>What the damaged file has beyond it cannot be told: it cannot be read.</source>
        <translation>Что ещё есть в повреждённом файле, сказать нельзя: он не читается.</translation>
    </message>
    <message>
        <source>It has everything that the damaged file has.</source>
        <translation>В ней есть всё, что есть в повреждённом файле.</translation>
    </message>
    <message>
        <source>It has everything that can still be read of the damaged file.</source>
        <translation>В ней есть всё, что ещё читается в повреждённом файле.</translation>
    </message>
    <message>
        <source>It lacks what is newer in the damaged file: %1, %2, %3.</source>
        <translation>В ней нет того, что новее в повреждённом файле: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>Steps of the history.</extracomment>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of that file cannot be read; there may be more.</source>
        <translation>Часть того файла не читается; там может быть больше.</translation>
    </message>
    <message>
        <source>Stoa has a backup of %1, %2.</source>
        <translation>Есть резервная копия: %1, %2.</translation>
    </message>
    <message>
        <source>The backup would be put beside the file under a name of its own and opened; the file stays as it is.</source>
        <translation>Копия ляжет рядом с файлом под своим именем и откроется; сам файл останется как есть.</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Открыть копию: %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>копия</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message>
        <source>Erase this person for good?</source>
        <translation>Стереть этого человека навсегда?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Стереть навсегда: %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message numerus="yes">
        <source>Undo ends here: the %n step(s) so far stay done and can no longer be taken back.</source>
        <translation>
            <numerusform>Отмена на этом заканчивается: %n сделанный шаг остаётся, и отменить его больше нельзя.</numerusform>
            <numerusform>Отмена на этом заканчивается: %n сделанных шага остаются, и отменить их больше нельзя.</numerusform>
            <numerusform>Отмена на этом заканчивается: %n сделанных шагов остаются, и отменить их больше нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups of this project on this computer are removed, and one fresh backup takes their place.</source>
        <translation>Все резервные копии этого проекта на этом компьютере удаляются, их место занимает одна новая.</translation>
    </message>
    <message>
        <source>The comments stay as empty ones with their time, state and labels, so that the numbers of your reports stay right.</source>
        <translation>Комментарии остаются пустыми, со временем, состоянием и ярлыками, чтобы числа в ваших отчётах остались верными.</translation>
    </message>
    <message>
        <source>What others wrote about the person stays, and so do your own posts and rules.</source>
        <translation>То, что написали об этом человеке другие, остаётся, как и ваши публикации и правила.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) name this person: change them yourself.</source>
        <translation>
            <numerusform>Этот человек назван в %n публикации: измените её сами.</numerusform>
            <numerusform>Этот человек назван в %n публикациях: измените их сами.</numerusform>
            <numerusform>Этот человек назван в %n публикациях: измените их сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that you saved elsewhere, sent to somebody or keep on another computer are not touched.</source>
        <translation>Копии, которые вы сохранили в другом месте, кому-то отправили или храните на другом компьютере, не меняются.</translation>
    </message>
    <message numerus="yes">
        <source>The name and the words of %n comment(s) are erased everywhere in this project: in the inbox, in search, and in earlier versions of posts that name or quote the person.</source>
        <translation>
            <numerusform>Имя и слова %n комментария стираются во всём проекте: во входящих, в поиске и в прежних версиях публикаций, где этот человек назван или процитирован.</numerusform>
            <numerusform>Имя и слова %n комментариев стираются во всём проекте: во входящих, в поиске и в прежних версиях публикаций, где этот человек назван или процитирован.</numerusform>
            <numerusform>Имя и слова %n комментариев стираются во всём проекте: во входящих, в поиске и в прежних версиях публикаций, где этот человек назван или процитирован.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes (%1) and replies (%2) beside them are erased too.</source>
        <translation>Стираются и ваши заметки (%1) и ответы (%2) рядом с ними.</translation>
    </message>
</context>
<context>
    <name>PictureTemplates</name>
    <message>
        <source>The title of the post</source>
        <translation>Заголовок публикации</translation>
    </message>
    <message>
        <source>The first paragraph of the post stands here, as long as it is.</source>
        <translation>Здесь стоит первый абзац публикации, какой бы длины он ни был.</translation>
    </message>
    <message>
        <source>#Theme</source>
        <translation>#Рубрика</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1 декабря</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Link to others</source>
        <translation>Ссылка на других</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Отзыв клиента</translation>
    </message>
    <message>
        <source>Frequent question</source>
        <translation>Частый вопрос</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Полезное</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Продающее</translation>
    </message>
    <message>
        <source>No account chosen: it goes nowhere.</source>
        <translation>Аккаунт не выбран: никуда не выйдет.</translation>
    </message>
    <message>
        <source>Neither text nor media yet.</source>
        <translation>Пока ни текста, ни медиа.</translation>
    </message>
    <message>
        <source>Too long for %1: %2 of %3.</source>
        <translation>Слишком длинно для %1: %2 из %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without alternative text.</source>
        <translation>
            <numerusform>%n картинка без альтернативного текста.</numerusform>
            <numerusform>%n картинки без альтернативного текста.</numerusform>
            <numerusform>%n картинок без альтернативного текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has another post %n minute(s) away.</source>
        <translation>
            <numerusform>У %1 другая публикация с разницей в %n минуту.</numerusform>
            <numerusform>У %1 другая публикация с разницей в %n минуты.</numerusform>
            <numerusform>У %1 другая публикация с разницей в %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text lacks the theme’s hashtag #%1.</source>
        <translation>В тексте нет хэштега рубрики #%1.</translation>
    </message>
    <message>
        <source>That time does not exist on this day: the clocks go forward.</source>
        <translation>Такого времени в этот день нет: часы переводят вперёд.</translation>
    </message>
    <message>
        <source>That time comes twice on this day: the first is taken.</source>
        <translation>Это время в тот день бывает дважды: берётся первое.</translation>
    </message>
    <message>
        <source>Its time is over, and it was not published.</source>
        <translation>Время прошло, а она не вышла.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Day of the week, day, month: &quot;Tuesday 16 December&quot;. Letters as in QDate::toString().</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short day of the week, day, month: &quot;Tue 16 Dec&quot;. Letters as in QDate::toString().</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>Post without text</source>
        <translation>Публикация без текста</translation>
    </message>
    <message>
        <source>%1 is an account of another client: %2.</source>
        <extracomment>%1 is an account as it is named in the post (&quot;@anna&quot;), %2 the name of another client&apos;s project.</extracomment>
        <translation>%1 — аккаунт другого клиента: %2.</translation>
    </message>
    <message>
        <source>The link to %1 belongs to another client: %2.</source>
        <extracomment>%1 is a site (&quot;anna.example&quot;), %2 the name of another client&apos;s project.</extracomment>
        <translation>Ссылка на %1 — другого клиента: %2.</translation>
    </message>
    <message>
        <source>%1 is a hashtag of another client: %2.</source>
        <extracomment>%1 is a hashtag with its sign, %2 the name of another client&apos;s project.</extracomment>
        <translation>%1 — хэштег другого клиента: %2.</translation>
    </message>
    <message>
        <source>%1 is a picture of another client: %2.</source>
        <extracomment>%1 is the name of a file, %2 the name of another client&apos;s project.</extracomment>
        <translation>%1 — картинка другого клиента: %2.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Days from %1 to %2, for example &quot;15 – 21 December 2025&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 calls for quiet, and this post looks cheerful: %2.</source>
        <extracomment>%1 is the name of a day, %2 why the post looks cheerful: &quot;it is an offer&quot;</extracomment>
        <translation>%1 — день для тишины, а публикация выглядит весёлой: %2.</translation>
    </message>
    <message>
        <source>it is a contest</source>
        <translation>это конкурс</translation>
    </message>
    <message>
        <source>it is an offer</source>
        <translation>это акция</translation>
    </message>
    <message>
        <source>it sells</source>
        <translation>она продаёт</translation>
    </message>
    <message>
        <source>there are emoji of joy in it</source>
        <translation>в ней радостные эмодзи</translation>
    </message>
    <message>
        <source>there are exclamation marks in it</source>
        <translation>в ней восклицательные знаки</translation>
    </message>
    <message>
        <source>The rights to %1 end before it goes out: from %2 on there are none.</source>
        <extracomment>%1 is the name of a file, %2 a date.</extracomment>
        <translation>Права на %1 заканчиваются до выхода: с %2 их нет.</translation>
    </message>
    <message>
        <source>Somebody shown in %1 does not agree.</source>
        <translation>Кто-то на %1 не согласен на показ.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s) nobody noted where they come from.</source>
        <translation>
            <numerusform>У %n файла не указано, откуда он.</numerusform>
            <numerusform>У %n файлов не указано, откуда они.</numerusform>
            <numerusform>У %n файлов не указано, откуда они.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the contest’s checklist are open.</source>
        <translation>
            <numerusform>В списке проверок конкурса открыт %n пункт.</numerusform>
            <numerusform>В списке проверок конкурса открыто %n пункта.</numerusform>
            <numerusform>В списке проверок конкурса открыто %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Infographic</source>
        <translation>Инфографика</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Подкаст</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Live event</source>
        <translation>Прямой эфир</translation>
    </message>
    <message>
        <source>A place was left open: %1</source>
        <extracomment>%1 is a place that was left open, as it stands in the text: &quot;{name}&quot;</extracomment>
        <translation>Место не заполнено: %1</translation>
    </message>
    <message>
        <source>%1 is the hashtag of another theme.</source>
        <extracomment>%1 is a hashtag with its sign</extracomment>
        <translation>%1 — хэштег другой рубрики.</translation>
    </message>
    <message>
        <source>%1 takes %3 hashtags, the text has %2.</source>
        <translation>Хэштеги: %1 принимает %3, в тексте %2.</translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at least %n option(s).</source>
        <translation>
            <numerusform>В опросе на %1 не меньше %n варианта.</numerusform>
            <numerusform>В опросе на %1 не меньше %n вариантов.</numerusform>
            <numerusform>В опросе на %1 не меньше %n вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at most %n option(s).</source>
        <translation>
            <numerusform>В опросе на %1 не больше %n варианта.</numerusform>
            <numerusform>В опросе на %1 не больше %n вариантов.</numerusform>
            <numerusform>В опросе на %1 не больше %n вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n picture(s) or film(s).</source>
        <translation>
            <numerusform>%1 принимает не больше %n картинки или видео.</numerusform>
            <numerusform>%1 принимает не больше %n картинок или видео.</numerusform>
            <numerusform>%1 принимает не больше %n картинок или видео.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are late.</source>
        <translation>
            <numerusform>%n задача просрочена.</numerusform>
            <numerusform>%n задачи просрочены.</numerusform>
            <numerusform>%n задач просрочено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words stand in the post of %1: %2</source>
        <extracomment>%1 is a day, %2 the headline of the other post</extracomment>
        <translation>Те же слова в публикации от %1: %2</translation>
    </message>
    <message>
        <source>Nearly the same (%3 %) stands in the post of %1: %2</source>
        <translation>Почти то же (%3 %) в публикации от %1: %2</translation>
    </message>
    <message>
        <source>First comment too long for %1: %2 of %3.</source>
        <translation>Первый комментарий слишком длинный для %1: %2 из %3.</translation>
    </message>
    <message>
        <source>Part %4 too long for %1: %2 of %3.</source>
        <translation>Часть %4 слишком длинная для %1: %2 из %3.</translation>
    </message>
    <message>
        <source>Option %4 too long for %1: %2 of %3.</source>
        <translation>Вариант %4 слишком длинный для %1: %2 из %3.</translation>
    </message>
    <message>
        <source>Tags too long for %1: %2 of %3.</source>
        <translation>Слова для поиска слишком длинны для %1: %2 из %3.</translation>
    </message>
    <message>
        <source>Title of the film too long for %1: %2 of %3.</source>
        <translation>Название видео слишком длинное для %1: %2 из %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n post(s) on this day; agreed: %2.</source>
        <translation>
            <numerusform>%1: %n публикация в этот день; согласовано: %2.</numerusform>
            <numerusform>%1: %n публикации в этот день; согласовано: %2.</numerusform>
            <numerusform>%1: %n публикаций в этот день; согласовано: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>одновременно</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 before</source>
        <extracomment>%1 is hours and minutes: &quot;2 days and 04:30 after&quot;</extracomment>
        <translation>
            <numerusform>за %n день и %1</numerusform>
            <numerusform>за %n дня и %1</numerusform>
            <numerusform>за %n дней и %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 after</source>
        <translation>
            <numerusform>через %n день и %1</numerusform>
            <numerusform>через %n дня и %1</numerusform>
            <numerusform>через %n дней и %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>за %n час</numerusform>
            <numerusform>за %n часа</numerusform>
            <numerusform>за %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>за %n минуту</numerusform>
            <numerusform>за %n минуты</numerusform>
            <numerusform>за %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Companion of “%1”</source>
        <extracomment>%1 is the headline of the parent, %2 how far off: &quot;2 days after&quot;</extracomment>
        <translation>Сопутствует: «%1»</translation>
    </message>
    <message>
        <source>Companion of “%1”, %2</source>
        <translation>Сопутствует: «%1», %2</translation>
    </message>
    <message numerus="yes">
        <source>It has %n companion post(s).</source>
        <translation>
            <numerusform>У неё %n сопутствующая публикация.</numerusform>
            <numerusform>У неё %n сопутствующие публикации.</numerusform>
            <numerusform>У неё %n сопутствующих публикаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thumbnail for %1 is not in the library any more.</source>
        <translation>Обложки для %1 больше нет в медиатеке.</translation>
    </message>
    <message>
        <source>The thumbnail for %1 has to be a JPEG or a PNG.</source>
        <translation>Обложка для %1 должна быть JPEG или PNG.</translation>
    </message>
    <message>
        <source>The thumbnail is too large for %1, which takes %2.</source>
        <extracomment>%2 is a size such as &quot;2 MB&quot;</extracomment>
        <translation>Обложка слишком велика для %1: принимается до %2.</translation>
    </message>
    <message numerus="yes">
        <source>The thumbnail would be blurred on %1, which shows it %n pixel(s) wide.</source>
        <translation>
            <numerusform>Обложка на %1 выйдет размытой: там её показывают шириной %n пиксель.</numerusform>
            <numerusform>Обложка на %1 выйдет размытой: там её показывают шириной %n пикселя.</numerusform>
            <numerusform>Обложка на %1 выйдет размытой: там её показывают шириной %n пикселей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows thumbnails in another shape: this one would be cut.</source>
        <translation>%1 показывает обложки другого формата: эту бы обрезали.</translation>
    </message>
    <message>
        <source>Neither text nor media for %1.</source>
        <translation>Нет ни текста, ни файлов для: %1.</translation>
    </message>
    <message>
        <source>%1 takes no post without a picture or a film.</source>
        <translation>%1 не принимает публикации без картинки или видео.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>A day as the title of a page, for example &quot;Tue 16 December 2025&quot;</extracomment>
        <translation>ddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 has another post at the same time.</source>
        <translation>У %1 в то же время другая публикация.</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts are planned for this time.</source>
        <translation>На это время публикаций нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>All posts of the month</source>
        <translation>Все публикации месяца</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлено: %1</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>%1 is a time of day: the text of that post goes on here.</extracomment>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>Text to come</source>
        <translation>Текст будет позже</translation>
    </message>
    <message>
        <source>The day on which the post goes out; empty: an idea without a date</source>
        <translation>День выхода публикации; пусто: идея без даты</translation>
    </message>
    <message>
        <source>The time of day, in the time zone named below</source>
        <translation>Время суток, в часовом поясе, указанном ниже</translation>
    </message>
    <message>
        <source>Where the post goes: network and name, several with ; between</source>
        <translation>Куда идёт публикация: сеть и имя, несколько — через ;</translation>
    </message>
    <message>
        <source>The text of the post</source>
        <translation>Текст публикации</translation>
    </message>
    <message>
        <source>What the post is</source>
        <translation>Что это за публикация</translation>
    </message>
    <message>
        <source>How far the post is on its way out</source>
        <translation>На каком этапе публикация</translation>
    </message>
    <message>
        <source>The hashtag of the weekday’s theme</source>
        <translation>Хэштег рубрики дня</translation>
    </message>
    <message>
        <source>Labels, several with ; between</source>
        <translation>Ярлыки, несколько — через ;</translation>
    </message>
    <message>
        <source>What the post is called in the plan; readers never see it</source>
        <translation>Название публикации в плане; читатели его не видят</translation>
    </message>
    <message>
        <source>The page that the post leads to</source>
        <translation>Страница, куда ведёт публикация</translation>
    </message>
    <message>
        <source>Names of the pictures, films and sounds</source>
        <translation>Имена картинок, видео и звуков</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные знаки</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
</context>
<context>
    <name>RejectWords</name>
    <message>
        <source>A value is missing.</source>
        <translation>Не хватает значения.</translation>
    </message>
    <message>
        <source>There is no such date: %1</source>
        <translation>Такой даты нет: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>Это не дата: %1</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1</source>
        <translation>Не отличить день от месяца: %1</translation>
    </message>
    <message>
        <source>This date is out of range: %1</source>
        <translation>Дата вне пределов: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Это не число: %1</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 не между %2 и %3.</translation>
    </message>
    <message>
        <source>This value is not known: %1</source>
        <translation>Неизвестное значение: %1</translation>
    </message>
    <message>
        <source>%1 columns instead of %2.</source>
        <translation>Столбцов %1 вместо %2.</translation>
    </message>
    <message>
        <source>%1 columns, but %2 headers.</source>
        <translation>Столбцов %1, а заголовков %2.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are possible.</source>
        <translation>Знаков %1; возможно не больше %2.</translation>
    </message>
    <message>
        <source>The same id stands further up with other content: %1</source>
        <translation>Такой же ID выше стоит с другим содержанием: %1</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Нет аккаунта %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Лайки</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ярлыки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Медиа</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Сначала день: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Сначала месяц: 12/31/2026</translation>
    </message>
    <message>
        <source>Nobody knows this time zone: %1</source>
        <translation>Неизвестный часовой пояс: %1</translation>
    </message>
    <message>
        <source>It comes again more often than daily, which no post does: %1</source>
        <translation>Повторяется чаще, чем каждый день, чего публикации не делают: %1</translation>
    </message>
    <message>
        <source>It goes on for longer; its first %1 times were taken, until %2.</source>
        <translation>Событие повторяется и дальше; взяты первые %1 раз, до %2.</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>after a list of texts</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has the word %1</source>
        <translation>
            <numerusform>содержит слово %1</numerusform>
            <numerusform>содержит одно из слов %1</numerusform>
            <numerusform>содержит одно из слов %1</numerusform>
        </translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>говорит %1</translation>
    </message>
    <message>
        <source>has a word beginning with %1</source>
        <translation>содержит слово, которое начинается на %1</translation>
    </message>
    <message>
        <source>has exactly %1</source>
        <translation>содержит точно %1</translation>
    </message>
    <message>
        <source>has %1 anywhere, inside words too</source>
        <translation>содержит %1 где угодно, и внутри слов</translation>
    </message>
    <message>
        <source>fits the expression %1</source>
        <translation>подходит под выражение %1</translation>
    </message>
    <message>
        <source>is by %1</source>
        <translation>написан: %1</translation>
    </message>
    <message>
        <source>is on the account %1</source>
        <translation>на аккаунте %1</translation>
    </message>
    <message>
        <source>is on %1</source>
        <comment>a network</comment>
        <translation>в сети %1</translation>
    </message>
    <message>
        <source>is a %1</source>
        <comment>comment, mention, message or review</comment>
        <translation>это %1</translation>
    </message>
    <message>
        <source>was written at %1</source>
        <comment>a range of hours</comment>
        <translation>написан в %1</translation>
    </message>
    <message>
        <source>was written on %1</source>
        <comment>days of the week</comment>
        <translation>написан в день: %1</translation>
    </message>
    <message>
        <source>contains a link</source>
        <translation>содержит ссылку</translation>
    </message>
    <message>
        <source>contains a link to %1</source>
        <translation>содержит ссылку на %1</translation>
    </message>
    <message>
        <source>contains a link to a domain other than %1</source>
        <translation>содержит ссылку на домен, кроме %1</translation>
    </message>
    <message>
        <source>contains a link to a domain that is not ours</source>
        <translation>содержит ссылку на чужой домен</translation>
    </message>
    <message>
        <source>contains a telephone number</source>
        <translation>содержит телефон</translation>
    </message>
    <message>
        <source>contains an e-mail address</source>
        <translation>содержит адрес почты</translation>
    </message>
    <message>
        <source>has at least %1 % of capital letters</source>
        <translation>содержит не меньше %1 % прописных</translation>
    </message>
    <message numerus="yes">
        <source>repeats a character %n times</source>
        <translation>
            <numerusform>повторяет знак %n раз</numerusform>
            <numerusform>повторяет знак %n раза</numerusform>
            <numerusform>повторяет знак %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats a word %n times</source>
        <translation>
            <numerusform>повторяет слово %n раз</numerusform>
            <numerusform>повторяет слово %n раза</numerusform>
            <numerusform>повторяет слово %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Beginnings of words</source>
        <translation>Начала слов</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>Точно как написано</translation>
    </message>
    <message>
        <source>Anywhere, inside words too</source>
        <translation>Где угодно, и внутри слов</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Любая ссылка</translation>
    </message>
    <message>
        <source>Link to certain domains</source>
        <translation>Ссылка на указанные домены</translation>
    </message>
    <message>
        <source>Link to other domains</source>
        <translation>Ссылка на прочие домены</translation>
    </message>
    <message>
        <source>Link that is not ours</source>
        <translation>Чужая ссылка</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Прописные буквы</translation>
    </message>
    <message>
        <source>Repeated character</source>
        <translation>Повтор знака</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Повтор слова</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Вид комментария</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>all of these are true</source>
        <translation>всё это верно</translation>
    </message>
    <message>
        <source>one of these is true</source>
        <translation>верно одно из этого</translation>
    </message>
    <message>
        <source>none of these is true</source>
        <translation>ничто из этого не верно</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>или</translation>
    </message>
    <message>
        <source>label it “%1”</source>
        <translation>поставить ярлык «%1»</translation>
    </message>
    <message>
        <source>give it to %1</source>
        <translation>поручить: %1</translation>
    </message>
    <message>
        <source>make it urgent</source>
        <translation>сделать срочным</translation>
    </message>
    <message>
        <source>give it low priority</source>
        <translation>поставить низкую важность</translation>
    </message>
    <message>
        <source>give it normal priority</source>
        <translation>поставить обычную важность</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>скрыть</translation>
    </message>
    <message>
        <source>mark as spam</source>
        <translation>отметить как спам</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>suggest the answer “%1”</source>
        <translation>предложить ответ «%1»</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>уведомить</translation>
    </message>
    <message>
        <source>notify %1</source>
        <translation>уведомить: %1</translation>
    </message>
    <message>
        <source>like it</source>
        <translation>поставить лайк</translation>
    </message>
    <message>
        <source>block the author</source>
        <translation>заблокировать автора</translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n days</source>
        <translation>
            <numerusform>отложить на %n день</numerusform>
            <numerusform>отложить на %n дня</numerusform>
            <numerusform>отложить на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n hours</source>
        <translation>
            <numerusform>отложить на %n час</numerusform>
            <numerusform>отложить на %n часа</numerusform>
            <numerusform>отложить на %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n minutes</source>
        <translation>
            <numerusform>отложить на %n минуту</numerusform>
            <numerusform>отложить на %n минуты</numerusform>
            <numerusform>отложить на %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Поручить кому-то</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Отметить как спам</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Suggest an answer</source>
        <translation>Предложить ответ</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Лайк</translation>
    </message>
    <message>
        <source>Block the author</source>
        <translation>Заблокировать автора</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>упоминание</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>No hit: nothing would be done.</source>
        <translation>Не сработало: ничего бы не произошло.</translation>
    </message>
    <message>
        <source>nothing that is forbidden was found</source>
        <translation>ничего запрещённого не нашлось</translation>
    </message>
    <message>
        <source>Hit: %1.</source>
        <translation>Сработало: %1.</translation>
    </message>
    <message>
        <source>Hit: %1, at place %2.</source>
        <translation>Сработало: %1, место %2.</translation>
    </message>
    <message>
        <source>Would be done: %1.</source>
        <translation>Было бы сделано: %1.</translation>
    </message>
    <message>
        <source>Held back, because this is criticism: %1. It goes to the top of the inbox instead.</source>
        <translation>Удержано, потому что это критика: %1. Вместо этого она встаёт первой во входящих.</translation>
    </message>
    <message>
        <source>Rules below are not asked.</source>
        <translation>Правила ниже не проверяются.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author and text of a comment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>StatusMarks</name>
    <message>
        <source>Idea</source>
        <comment>status of a post</comment>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a post</comment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status of a post</comment>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <comment>status of a post</comment>
        <translation>Нужны правки</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a post</comment>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status of a post</comment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>status of a post</comment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a post</comment>
        <translation>Сбой</translation>
    </message>
</context>
<context>
    <name>stoa::AboutDialog</name>
    <message>
        <source>About Stoa</source>
        <translation>О программе Stoa</translation>
    </message>
    <message>
        <source>A stoa was the covered walk beside the agora, where people met and talked.</source>
        <translation>Стоя — крытая галерея у агоры, где люди встречались и беседовали.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. You may pass it on and change it.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или новее, без всяких гарантий. Её можно передавать и изменять.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite.</source>
        <translation>Сделано на Qt %1 и SQLite.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. Each client is one file of yours; Stoa’s own settings are in %1.</source>
        <translation>Ничто не покидает этот компьютер само. Каждый клиент — один ваш файл; настройки самой Stoa лежат в %1.</translation>
    </message>
</context>
<context>
    <name>stoa::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Новый аккаунт</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Как у проекта</translation>
    </message>
    <message>
        <source>Least posts</source>
        <translation>Не меньше публикаций</translation>
    </message>
    <message>
        <source>Most posts</source>
        <translation>Не больше публикаций</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>не оговорено</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>в неделю</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>в месяц</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>С&amp;еть</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Имя в сети</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Н&amp;азвание</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation>&amp;Ритм</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архиве)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Добавить аккаунт</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>В ар&amp;хив</translation>
    </message>
    <message>
        <source>Posts at least and at most; at most 0 means as many as you like.</source>
        <translation>Публикаций не менее и не более; 0 в «не более» — без предела.</translation>
    </message>
    <message>
        <source>No account yet: choose its network and write its handle.</source>
        <translation>Аккаунтов пока нет: выберите сеть и впишите имя в ней.</translation>
    </message>
</context>
<context>
    <name>stoa::ActionCatalogue</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>stoa::ActionEditor</name>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>На сколько</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>The label’s name.</source>
        <translation>Имя ярлыка.</translation>
    </message>
    <message>
        <source>The person’s name.</source>
        <translation>Имя человека.</translation>
    </message>
    <message>
        <source>The person’s name, or nothing.</source>
        <translation>Имя человека или ничего.</translation>
    </message>
    <message>
        <source>The answer that is offered in the inbox.</source>
        <translation>Ответ, который предлагается во входящих.</translation>
    </message>
    <message>
        <source>Only what is not negative: no rule deletes criticism or abuse. Until a network is connected it is noted as “not sent”.</source>
        <translation>Только то, что не отрицательно: правила не удаляют ни критику, ни брань. Пока сеть не подключена, отмечается как «не отправлено».</translation>
    </message>
    <message>
        <source>Until a network is connected it is noted as “not sent”.</source>
        <translation>Пока сеть не подключена, отмечается как «не отправлено».</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Здесь должно что-то стоять.</translation>
    </message>
</context>
<context>
    <name>stoa::Application</name>
    <message>
        <source>The project was not made</source>
        <translation>Проект не создан</translation>
    </message>
    <message>
        <source>Making the sample client</source>
        <translation>Создаётся клиент-образец</translation>
    </message>
    <message>
        <source>The sample was not made</source>
        <translation>Образец не создан</translation>
    </message>
    <message>
        <source>Beside this project lies what looks like another copy of it: %1. Project, Bring together with another copy makes one of both.</source>
        <translation>Рядом с проектом лежит, похоже, его другая копия: %1. Команда «Проект, Объединить с другой копией» сделает из них одну.</translation>
    </message>
    <message>
        <source>Published to the folder of the project</source>
        <translation>Выложено в папку проекта</translation>
    </message>
    <message>
        <source>Not published yet; your work is safe on this computer. %1</source>
        <translation>Ещё не выложено; ваша работа цела на этом компьютере. %1</translation>
    </message>
    <message>
        <source>Opening a project</source>
        <translation>Открываем проект</translation>
    </message>
    <message>
        <source>Looking whether %1 is whole</source>
        <translation>Проверяем, цел ли %1</translation>
    </message>
</context>
<context>
    <name>stoa::BacktestPane</name>
    <message>
        <source>In this project’s history</source>
        <translation>В истории этого проекта</translation>
    </message>
    <message>
        <source>Apply to history</source>
        <translation>Применить к истории</translation>
    </message>
    <message>
        <source>History stays as it is unless you ask. Everything a rule does can be undone.</source>
        <translation>История остаётся как есть, пока вы не попросите. Всё, что делает правило, можно отменить.</translation>
    </message>
    <message>
        <source>Comments as examples, newest first</source>
        <translation>Примеры комментариев, сначала новые</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on for new comments</source>
        <translation>Включить для новых</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>of %1 would be hit · %2 %</source>
        <translation>из %1 попало бы · %2 %</translation>
    </message>
    <message>
        <source>Hits %1</source>
        <translation>Попаданий %1</translation>
    </message>
    <message>
        <source>Near misses %1</source>
        <translation>Почти %1</translation>
    </message>
    <message>
        <source>Answered before %1</source>
        <translation>Отвечено раньше %1</translation>
    </message>
    <message>
        <source>Criticism %1</source>
        <translation>Критика %1</translation>
    </message>
    <message>
        <source>Comments that fail by one condition only, or have the words only inside other words: is the rule too narrow?</source>
        <translation>Комментарии, которым не хватило одного условия или где слова стоят лишь внутри других: не слишком ли узко правило?</translation>
    </message>
    <message>
        <source>Nothing in history would have been hit.</source>
        <translation>В истории ничего бы не попало.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
</context>
<context>
    <name>stoa::BandsDialog</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Notes and campaigns</source>
        <translation>Заметки и кампании</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новая</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Nothing yet: a fair, a holiday of the shop, a campaign.</source>
        <translation>Пока пусто: ярмарка, отпуск магазина, кампания.</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Фильтр (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Find in posts</source>
        <translation>Найти в публикациях</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Accounts, themes, days and panes</source>
        <translation>Аккаунты, рубрики, дни и панели</translation>
    </message>
    <message>
        <source>Show only some of the posts</source>
        <translation>Показать только часть</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>prompt of a narrow field: posts with certain words</comment>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarCommands</name>
    <message numerus="yes">
        <source>%n post(s) taken along. Paste them on another day.</source>
        <translation>
            <numerusform>Взята %n публикация. Вставьте её в другой день.</numerusform>
            <numerusform>Взято %n публикации. Вставьте их в другой день.</numerusform>
            <numerusform>Взято %n публикаций. Вставьте их в другой день.</numerusform>
        </translation>
    </message>
    <message>
        <source>This weekday has no theme yet.</source>
        <translation>У этого дня недели пока нет рубрики.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Картинка.png</translation>
    </message>
    <message>
        <source>No account has preferred times yet: set them under “Preferred times and limits”.</source>
        <translation>Ни у одного аккаунта ещё не задано время выхода: задайте его в «Время выхода и пределы».</translation>
    </message>
    <message numerus="yes">
        <source>No free slot in the next three months for %n post(s).</source>
        <translation>
            <numerusform>В ближайшие три месяца нет свободного слота для %n публикации.</numerusform>
            <numerusform>В ближайшие три месяца нет свободного слота для %n публикаций.</numerusform>
            <numerusform>В ближайшие три месяца нет свободного слота для %n публикаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) went along.</source>
        <translation>
            <numerusform>Вместе с ней перенесена %n сопутствующая публикация.</numerusform>
            <numerusform>Вместе с ней перенесены %n сопутствующие публикации.</numerusform>
            <numerusform>Вместе с ней перенесено %n сопутствующих публикаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) stay in the plan, each by itself.</source>
        <translation>
            <numerusform>%n сопутствующая публикация остаётся в плане сама по себе.</numerusform>
            <numerusform>%n сопутствующие публикации остаются в плане, каждая сама по себе.</numerusform>
            <numerusform>%n сопутствующих публикаций остаются в плане, каждая сама по себе.</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme has prompts yet: write some where the weekday themes are.</source>
        <translation>Ни у одной рубрики ещё нет подсказок: впишите их в рубриках дней недели.</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarDays</name>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <extracomment>%1 is the name of the client&apos;s own yearly day</extracomment>
        <translation>
            <numerusform>%1 (%n год)</numerusform>
            <numerusform>%1 (%n года)</numerusform>
            <numerusform>%1 (%n лет)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start preparing: %1 in %n day(s)</source>
        <extracomment>%1 is the name of a day: &quot;Start preparing: World Book Day in 14 days&quot;</extracomment>
        <translation>
            <numerusform>Пора готовиться: %1 через %n день</numerusform>
            <numerusform>Пора готовиться: %1 через %n дня</numerusform>
            <numerusform>Пора готовиться: %1 через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarFilter</name>
    <message numerus="yes">
        <source>%n post(s) of this page hidden by the filter</source>
        <translation>
            <numerusform>Фильтр скрыл %n публикацию этой страницы</numerusform>
            <numerusform>Фильтр скрыл %n публикации этой страницы</numerusform>
            <numerusform>Фильтр скрыл %n публикаций этой страницы</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Показать все публикации</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Active filter; Delete takes it off</source>
        <translation>Действующий фильтр; Delete снимает его</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarPage</name>
    <message>
        <source>This day has the theme #%1.</source>
        <translation>У этого дня рубрика #%1.</translation>
    </message>
    <message>
        <source>Use it for the post</source>
        <translation>Взять для публикации</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Posts to read in</source>
        <translation>Какие публикации загрузить</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.tsv *.txt *.ics)</source>
        <translation>Таблицы и календари (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missing</source>
        <translation>
            <numerusform>Не хватает %n публикации</numerusform>
            <numerusform>Не хватает %n публикаций</numerusform>
            <numerusform>Не хватает %n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) too many</source>
        <translation>
            <numerusform>%n лишняя публикация</numerusform>
            <numerusform>%n лишние публикации</numerusform>
            <numerusform>%n лишних публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без кампании</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1.</source>
        <translation>
            <numerusform>%n публикация записана в %1.</numerusform>
            <numerusform>%n публикации записаны в %1.</numerusform>
            <numerusform>%n публикаций записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made and put on the post.</source>
        <translation>
            <numerusform>%n картинка сделана и добавлена к публикации.</numerusform>
            <numerusform>%n картинки сделаны и добавлены к публикации.</numerusform>
            <numerusform>%n картинок сделано и добавлено к публикации.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n post(s).</source>
        <translation>
            <numerusform>Фильтр исключил %n публикацию.</numerusform>
            <numerusform>Фильтр исключил %n публикации.</numerusform>
            <numerusform>Фильтр исключил %n публикаций.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarTray</name>
    <message>
        <source>Drag an idea onto a day, or a post here.</source>
        <translation>Перетащите идею на день или публикацию сюда.</translation>
    </message>
    <message>
        <source>Ideas without a date</source>
        <translation>Идеи без даты</translation>
    </message>
    <message>
        <source>Ideas · %1</source>
        <translation>Идеи · %1</translation>
    </message>
    <message>
        <source>What has no date yet stands here: “New idea” notes it, a post dragged here loses its date.</source>
        <translation>Здесь то, у чего ещё нет даты: «Новая идея» записывает, а перенесённая сюда публикация теряет дату.</translation>
    </message>
</context>
<context>
    <name>stoa::ChartPanel</name>
    <message>
        <source>Metric: %1</source>
        <translation>Показатель: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>metric, formula</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>%n из них без даты</numerusform>
            <numerusform>%n из них без даты</numerusform>
            <numerusform>%n из них без даты</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1, %2</source>
        <translation>График: %1, %2</translation>
    </message>
    <message>
        <source>Rows behind the chart: %1</source>
        <translation>Строки под графиком: %1</translation>
    </message>
    <message>
        <source>Source: none yet</source>
        <translation>Источник: пока нет</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>file, date</comment>
        <translation>Источник: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1, %2, and %n more</source>
        <translation>
            <numerusform>Источник: %1, %2 и ещё %n</numerusform>
            <numerusform>Источник: %1, %2 и ещё %n</numerusform>
            <numerusform>Источник: %1, %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Save rows as CSV</source>
        <translation>Сохранить строки в CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The rows were saved.</source>
        <translation>Строки сохранены.</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <translation>Сохранить график картинкой</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Картинка сохранена.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Table of the rows</source>
        <translation>Таблица строк</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a holiday or unusual day that posts are about</comment>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Theme + day</source>
        <translation>Вместе</translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayDialog</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Month of the weekday</source>
        <translation>Месяц дня недели</translation>
    </message>
    <message>
        <source>an anniversary, since</source>
        <translation>годовщина, с года</translation>
    </message>
    <message>
        <source>a day of mourning: warn against cheerful posts</source>
        <translation>день траура: предупреждать о весёлых публикациях</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Изменить дату</translation>
    </message>
    <message>
        <source>A day of the client</source>
        <translation>Дата клиента</translation>
    </message>
    <message>
        <source>Year of the first</source>
        <translation>Год первой</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>не напоминать</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Every &amp;year</source>
        <translation>Каждый &amp;год</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Хэштег</translation>
    </message>
    <message>
        <source>Start &amp;preparing</source>
        <translation>Начать &amp;готовить</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>в число месяца</translation>
    </message>
    <message>
        <source>on a weekday of a month</source>
        <translation>в день недели месяца</translation>
    </message>
    <message>
        <source>counted from Western Easter</source>
        <translation>от западной Пасхи</translation>
    </message>
    <message>
        <source>counted from Orthodox Easter</source>
        <translation>от православной Пасхи</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>first</source>
        <translation>1-й</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2-й</translation>
    </message>
    <message>
        <source>third</source>
        <translation>3-й</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>4-й</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>5-й</translation>
    </message>
    <message>
        <source>last</source>
        <translation>посл.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Который</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>days from Easter Sunday</source>
        <extracomment>Days counted from Easter Sunday: &quot;-2 days from Easter&quot; is Good Friday</extracomment>
        <translation>дн. от Пасхи</translation>
    </message>
    <message>
        <source>Days from Easter Sunday</source>
        <translation>Дней от Пасхи</translation>
    </message>
    <message>
        <source>by its rule: %1</source>
        <translation>по её правилу: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ближайшие: %1</translation>
    </message>
    <message>
        <source>The day needs a name.</source>
        <translation>Дате нужно название.</translation>
    </message>
    <message>
        <source>A hashtag is one word, without spaces.</source>
        <translation>Хэштег — одно слово, без пробелов.</translation>
    </message>
    <message numerus="yes">
        <source>day(s) before</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>день до неё</numerusform>
            <numerusform>дня до неё</numerusform>
            <numerusform>дней до неё</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayImportDialog</name>
    <message>
        <source>Days from a file</source>
        <translation>Даты из файла</translation>
    </message>
    <message>
        <source>Days that are taken over</source>
        <translation>Даты, которые войдут</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хэштег</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) can be taken over</source>
        <translation>
            <numerusform>Можно взять %n дату</numerusform>
            <numerusform>Можно взять %n даты</numerusform>
            <numerusform>Можно взять %n дат</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не прочитано</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is the number of a line in a file, %2 the name of a column, %3 what is wrong there</extracomment>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and stay out</source>
        <translation>
            <numerusform>%n строка не прочитана и не войдёт</numerusform>
            <numerusform>%n строки не прочитаны и не войдут</numerusform>
            <numerusform>%n строк не прочитано, они не войдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Взять %n дату</numerusform>
            <numerusform>Взять %n даты</numerusform>
            <numerusform>Взять %n дат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDaysPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>The client’s own yearly days</source>
        <translation>Ежегодные даты клиента</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ближайшая</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хэштег</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Take over from a &amp;file…</source>
        <translation>Взять из &amp;файла…</translation>
    </message>
    <message>
        <source>The shop’s birthday, the town’s feast, the yearly sale: they stand in the calendar with a star.</source>
        <translation>День рождения магазина, праздник города, ежегодная распродажа: в календаре они отмечены звездой.</translation>
    </message>
    <message>
        <source>Days to take over</source>
        <translation>Файл с датами</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.txt *.ics)</source>
        <translation>Таблицы и календари (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>No day of the client’s own yet.</source>
        <translation>Своих дат у клиента пока нет.</translation>
    </message>
</context>
<context>
    <name>stoa::ColumnChooser</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Дата или время</translation>
    </message>
    <message>
        <source>Post (id or address)</source>
        <translation>Публикация (id или адрес)</translation>
    </message>
    <message>
        <source>Name of the metric</source>
        <translation>Название показателя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Текст публикации</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Заголовок публикации</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>Ссылка на публикацию</translation>
    </message>
    <message>
        <source>Kind of the post</source>
        <translation>Вид публикации</translation>
    </message>
    <message>
        <source>Weekday, 1 to 7</source>
        <translation>День недели, от 1 до 7</translation>
    </message>
    <message>
        <source>Hour, 0 to 23</source>
        <translation>Час, от 0 до 23</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Столбец %1 — это</translation>
    </message>
</context>
<context>
    <name>stoa::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Ничего с таким названием нет. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>stoa::CompanionCard</name>
    <message>
        <source>Go to the parent</source>
        <translation>К основной</translation>
    </message>
    <message>
        <source>Show the companions</source>
        <translation>Показать сопутствующие</translation>
    </message>
</context>
<context>
    <name>stoa::CompanionDialog</name>
    <message>
        <source>Companion posts</source>
        <translation>Сопутствующие публикации</translation>
    </message>
    <message>
        <source>For “%1”, %2</source>
        <extracomment>%1 is the headline of a post, %2 day and time.</extracomment>
        <translation>Для: «%1», %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Companions that will be made</source>
        <translation>Сопутствующие, которые будут созданы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>после неё</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>до неё</translation>
    </message>
    <message>
        <source>After or before</source>
        <translation>После или до</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;Ещё одна</translation>
    </message>
    <message>
        <source>&amp;Leave this out</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>это время прошло</translation>
    </message>
    <message>
        <source>the clock is put forward over that time</source>
        <translation>часы переводят вперёд через это время</translation>
    </message>
    <message>
        <source>that time comes twice that night; the first is taken</source>
        <translation>это время в ту ночь бывает дважды; берётся первое</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>пока нигде</translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Создать %n публикацию</numerusform>
            <numerusform>Создать %n публикации</numerusform>
            <numerusform>Создать %n публикаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CompanionList</name>
    <message>
        <source>A post and its companions</source>
        <translation>Публикация и сопутствующие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>&amp;Show in the calendar</source>
        <translation>&amp;Показать в календаре</translation>
    </message>
    <message>
        <source>&amp;Take it off its parent</source>
        <translation>&amp;Отвязать от основной</translation>
    </message>
    <message>
        <source>the post itself</source>
        <translation>сама публикация</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>stoa::ComposerTools</name>
    <message>
        <source>Choose an account to see the post as its network shows it.</source>
        <translation>Выберите аккаунт, чтобы увидеть публикацию так, как её покажет его сеть.</translation>
    </message>
    <message>
        <source>No spelling dictionary here for: %1</source>
        <translation>Здесь нет словаря орфографии для: %1</translation>
    </message>
    <message>
        <source>No hashtag sets yet</source>
        <translation>Наборов хэштегов пока нет</translation>
    </message>
    <message>
        <source>Into the first comment</source>
        <translation>В первый комментарий</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Сначала выберите аккаунт</translation>
    </message>
    <message>
        <source>It is published: by hand, just now</source>
        <translation>Вышла: вручную, только что</translation>
    </message>
    <message>
        <source>Where can the post be seen?</source>
        <translation>Где видна публикация?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) as files</source>
        <translation>
            <numerusform>Копировать %n картинку или видео файлом</numerusform>
            <numerusform>Копировать %n картинки и видео файлами</numerusform>
            <numerusform>Копировать %n картинок и видео файлами</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Вышла</translation>
    </message>
    <message>
        <source>Address at which it can be seen</source>
        <translation>Адрес, где её видно</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) for %1 as files</source>
        <translation>
            <numerusform>Копировать %n картинку или видео для %1 как файл</numerusform>
            <numerusform>Копировать %n картинки и видео для %1 как файлы</numerusform>
            <numerusform>Копировать %n картинок и видео для %1 как файлы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ConditionEditor</name>
    <message>
        <source>What the condition looks at</source>
        <translation>На что смотрит условие</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Выберите одно или несколько</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>One a line. Case and accents do not matter.</source>
        <translation>По одному в строке. Регистр и ударения не важны.</translation>
    </message>
    <message>
        <source>One a line: “discount” also hits “discounts” and “discounted”.</source>
        <translation>По одному в строке: «скидк» найдёт и «скидка», и «скидками».</translation>
    </message>
    <message>
        <source>One a line, case and accents as written.</source>
        <translation>По одному в строке, регистр и ударения как написано.</translation>
    </message>
    <message>
        <source>One a line. Inside words too: “lie” also hits “believe”.</source>
        <translation>По одному в строке. И внутри слов: «кот» найдёт и «который».</translation>
    </message>
    <message>
        <source>One a line. Compared with folded text: case and accents do not matter, \w knows every alphabet.</source>
        <translation>По одному в строке. Регистр и ударения не важны, \w знает все алфавиты.</translation>
    </message>
    <message>
        <source>One domain a line; what lies below it counts too.</source>
        <translation>По домену в строке; всё, что ниже него, тоже считается.</translation>
    </message>
    <message>
        <source>These domains are ours, one a line, for all rules of the project.</source>
        <translation>Эти домены наши, по одному в строке, для всех правил проекта.</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>По имени в строке.</translation>
    </message>
    <message>
        <source>Percent of the letters, from 8 letters on.</source>
        <translation>Процент букв, начиная с 8 букв.</translation>
    </message>
    <message>
        <source>Times in a row.</source>
        <translation>Раз подряд.</translation>
    </message>
    <message>
        <source>In the project’s time zone; may pass midnight.</source>
        <translation>В поясе проекта; можно через полночь.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Write at least one line.</source>
        <translation>Напишите хотя бы одну строку.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>Времена должны различаться.</translation>
    </message>
</context>
<context>
    <name>stoa::ConflictsDialog</name>
    <message>
        <source>Project setting</source>
        <translation>Настройка проекта</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Text for one account</source>
        <translation>Текст для одного аккаунта</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Picture or film</source>
        <translation>Картинка или видео</translation>
    </message>
    <message>
        <source>Picture of a post</source>
        <translation>Картинка публикации</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Что сейчас</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Другая версия</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Оставить эту</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Взять эту</translation>
    </message>
    <message>
        <source>Differences between two copies</source>
        <translation>Различия двух копий</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Decide the rest &amp;later</source>
        <translation>Остальное &amp;потом</translation>
    </message>
    <message>
        <source>deleted in one copy</source>
        <translation>удалено в одной копии</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Both copies agree. Nothing is left to decide.</source>
        <translation>Копии совпадают. Решать больше нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed in both copies, and not in the same way. Nothing is lost: choose which version is to stand.</source>
        <translation>
            <numerusform>%n вещь изменили в обеих копиях, и по-разному. Ничего не потеряно: выберите, какая версия останется.</numerusform>
            <numerusform>%n вещи изменили в обеих копиях, и по-разному. Ничего не потеряно: выберите, какая версия останется.</numerusform>
            <numerusform>%n вещей изменили в обеих копиях, и по-разному. Ничего не потеряно: выберите, какая версия останется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted there.</source>
        <translation>Там удалено.</translation>
    </message>
    <message>
        <source>&amp;Delete it here too</source>
        <translation>&amp;Удалить и здесь</translation>
    </message>
    <message>
        <source>Time slot</source>
        <translation>Время выхода</translation>
    </message>
    <message>
        <source>Limits of an account</source>
        <translation>Пределы аккаунта</translation>
    </message>
    <message>
        <source>Turns of a theme</source>
        <translation>Очерёдность рубрики</translation>
    </message>
    <message>
        <source>Note in the calendar</source>
        <translation>Заметка в календаре</translation>
    </message>
    <message>
        <source>Day of the client</source>
        <translation>Дата клиента</translation>
    </message>
    <message>
        <source>Post that comes again</source>
        <translation>Повторяющаяся публикация</translation>
    </message>
    <message>
        <source>Where a post comes from</source>
        <translation>Откуда публикация</translation>
    </message>
    <message>
        <source>Evergreen post</source>
        <translation>Вечнозелёная публикация</translation>
    </message>
    <message>
        <source>Work on a post</source>
        <translation>Работа над публикацией</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Part of a post</source>
        <translation>Часть публикации</translation>
    </message>
    <message>
        <source>Set of hashtags</source>
        <translation>Набор хэштегов</translation>
    </message>
    <message>
        <source>Template of posts</source>
        <translation>Шаблон публикаций</translation>
    </message>
    <message>
        <source>Link tags</source>
        <translation>UTM-метки</translation>
    </message>
    <message>
        <source>Template of pictures</source>
        <translation>Шаблон картинок</translation>
    </message>
    <message>
        <source>Rights of a picture</source>
        <translation>Права на картинку</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Лента новостей</translation>
    </message>
</context>
<context>
    <name>stoa::ContestChecksPane</name>
    <message>
        <source>%1: %2</source>
        <comment>network: point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Open the source: %1</source>
        <translation>Открыть источник: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ContestDrawPane</name>
    <message>
        <source>Fix the &amp;seed</source>
        <translation>Зафи&amp;ксировать зерно</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>&amp;Draw the winners</source>
        <translation>&amp;Провести розыгрыш</translation>
    </message>
    <message>
        <source>&amp;Refuse this winner</source>
        <translation>О&amp;тклонить победителя</translation>
    </message>
    <message>
        <source>Save the &amp;minutes</source>
        <translation>&amp;Сохранить протокол</translation>
    </message>
    <message>
        <source>SHA-256 of the seed</source>
        <translation>SHA-256 зерна</translation>
    </message>
    <message>
        <source>Winners in the order drawn</source>
        <translation>Победители в порядке розыгрыша</translation>
    </message>
    <message>
        <source>1. The seed, before the end</source>
        <translation>1. Зерно, до окончания</translation>
    </message>
    <message>
        <source>2. The draw, after the end</source>
        <translation>2. Розыгрыш, после окончания</translation>
    </message>
    <message>
        <source>Say first when the contest ends.</source>
        <translation>Сначала укажите, когда заканчивается конкурс.</translation>
    </message>
    <message>
        <source>Nothing can be drawn before the end: %1.</source>
        <translation>До окончания конкурса розыгрыш не провести: %1.</translation>
    </message>
    <message>
        <source>No seed was fixed before the end, so nobody could trust the draw. Make a new contest.</source>
        <translation>Зерно не зафиксировали до окончания, и розыгрышу никто бы не поверил. Заведите новый конкурс.</translation>
    </message>
    <message>
        <source>Nobody takes part.</source>
        <translation>Никто не участвует.</translation>
    </message>
    <message>
        <source>Everybody who meets the conditions gets the bonus: no seed is needed.</source>
        <translation>Бонус получает каждый, кто выполнил условия: зерно не нужно.</translation>
    </message>
    <message>
        <source>Publish this number with the rules, before the end. It shows later that the seed was not chosen to fit somebody.</source>
        <translation>Опубликуйте это число вместе с правилами, до окончания конкурса. Позже оно покажет, что зерно не подобрали под кого-то.</translation>
    </message>
    <message>
        <source>A seed is a number that decides the draw. Fix it before the end and publish its SHA-256: then anybody can repeat the draw, and nobody can turn it.</source>
        <translation>Зерно — число, которое решает розыгрыш. Зафиксируйте его до окончания конкурса и опубликуйте SHA-256: тогда любой сможет повторить розыгрыш и никто не сможет его подправить.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(стёрто)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, winner</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, refused: %3</source>
        <translation>%1. %2, отклонено: %3</translation>
    </message>
    <message numerus="yes">
        <source>Drawn among %n different people. Nothing of it changes any more; a winner who must be refused stays in the minutes, and the next one in the drawn order comes in.</source>
        <translation>
            <numerusform>Розыгрыш проведён среди %n человека. Больше ничего не меняется; отклонённый победитель остаётся в протоколе, а на его место приходит следующий в порядке розыгрыша.</numerusform>
            <numerusform>Розыгрыш проведён среди %n разных людей. Больше ничего не меняется; отклонённый победитель остаётся в протоколе, а на его место приходит следующий в порядке розыгрыша.</numerusform>
            <numerusform>Розыгрыш проведён среди %n разных людей. Больше ничего не меняется; отклонённый победитель остаётся в протоколе, а на его место приходит следующий в порядке розыгрыша.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people take part.</source>
        <translation>
            <numerusform>Участвует %n человек.</numerusform>
            <numerusform>Участвуют %n разных человека.</numerusform>
            <numerusform>Участвуют %n разных человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ContestPeople</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>Что не выполнено</translation>
    </message>
</context>
<context>
    <name>stoa::ContestPeoplePane</name>
    <message>
        <source>From the &amp;comments</source>
        <translation>Из &amp;комментариев</translation>
    </message>
    <message>
        <source>&amp;Other comments</source>
        <translation>&amp;Другие комментарии</translation>
    </message>
    <message>
        <source>From a &amp;file</source>
        <translation>Из &amp;файла</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list</source>
        <translation>&amp;Сохранить список</translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation>Вы&amp;бранные</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Does not follow</source>
        <translation>Не подписан</translation>
    </message>
    <message>
        <source>Passed it on</source>
        <translation>Репост есть</translation>
    </message>
    <message>
        <source>Did not pass it on</source>
        <translation>Репоста нет</translation>
    </message>
    <message>
        <source>Refuse with a reason</source>
        <translation>Отклонить с причиной</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Вернуть к участию</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>Taking part %1</source>
        <translation>Участвуют %1</translation>
    </message>
    <message>
        <source>Not counted %1</source>
        <translation>Не в счёт %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken:</source>
        <translation>
            <numerusform>%n строка не взята:</numerusform>
            <numerusform>%n строки не взяты:</numerusform>
            <numerusform>%n строк не взято:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Пока никто не участвует</translation>
    </message>
    <message>
        <source>Take in the comments under the announcing post, or a table with one participant a line.</source>
        <translation>Возьмите комментарии под публикацией-анонсом или таблицу с одним участником в строке.</translation>
    </message>
    <message>
        <source>Take in comments by their words, or a table with one participant a line. When the terms name the announcing post, the comments under it can be taken in at once.</source>
        <translation>Возьмите комментарии по словам или таблицу с одним участником в строке. Если в условиях указана публикация-анонс, комментарии под ней можно взять сразу.</translation>
    </message>
</context>
<context>
    <name>stoa::ContestTermsPane</name>
    <message>
        <source>between start and end</source>
        <translation>между началом и концом</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>подписка на аккаунт</translation>
    </message>
    <message>
        <source>passed the post on</source>
        <translation>репост публикации</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Right answers, with ; between them</source>
        <translation>Верные ответы, через ;</translation>
    </message>
    <message>
        <source>Names that may not take part, one a line; the project’s accounts never may</source>
        <translation>Кто не может участвовать, по имени в строке; аккаунты проекта — никогда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Победители</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>С, по</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>Friends to be named</source>
        <translation>Упомянуть друзей</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хэштег</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>Публикации пока нет</translation>
    </message>
</context>
<context>
    <name>stoa::ContestsDialog</name>
    <message>
        <source>&amp;New contest</source>
        <translation>&amp;Новый конкурс</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Конкурсы</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message numerus="yes">
        <source>Checklist, %n open</source>
        <translation>
            <numerusform>Проверки, открыт %n</numerusform>
            <numerusform>Проверки, открыто %n</numerusform>
            <numerusform>Проверки, открыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message numerus="yes">
        <source>The contest has begun, and %n points of the checklist are open.</source>
        <translation>
            <numerusform>Конкурс начался, а в списке проверок открыт %n пункт.</numerusform>
            <numerusform>Конкурс начался, а в списке проверок открыто %n пункта.</numerusform>
            <numerusform>Конкурс начался, а в списке проверок открыто %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Новый конкурс</translation>
    </message>
    <message>
        <source>Delete the contest?</source>
        <translation>Удалить конкурс?</translation>
    </message>
    <message>
        <source>Its participants and minutes go with it. Undo brings them back.</source>
        <translation>С ним уйдут участники и протокол. «Отменить» вернёт их.</translation>
    </message>
    <message>
        <source>Delete the contest</source>
        <translation>Удалить конкурс</translation>
    </message>
    <message>
        <source>There is no comment that is not among the participants already.</source>
        <translation>Все комментарии уже среди участников.</translation>
    </message>
    <message>
        <source>Comments from the time of the contest</source>
        <translation>Комментарии за время конкурса</translation>
    </message>
    <message>
        <source>Words that stand in them, as a hashtag; empty: all</source>
        <translation>Слова из них, например хэштег; пусто: все</translation>
    </message>
    <message>
        <source>Participants from a file</source>
        <translation>Участники из файла</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt)</source>
        <translation>Таблицы и списки (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Which column names the participants?</source>
        <translation>В каком столбце участники?</translation>
    </message>
    <message>
        <source>The file has: %1</source>
        <translation>В файле есть: %1</translation>
    </message>
    <message>
        <source>Nobody in the file is new.</source>
        <translation>Новых в файле нет.</translation>
    </message>
    <message>
        <source>Save the list of participants</source>
        <translation>Сохранить список участников</translation>
    </message>
    <message>
        <source>participants.txt</source>
        <translation>участники.txt</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Списки (*.txt)</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Сохранить протокол</translation>
    </message>
    <message>
        <source>minutes.pdf</source>
        <translation>протокол.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Refuse a participation</source>
        <translation>Отклонить заявку</translation>
    </message>
    <message>
        <source>Reason, kept in the minutes</source>
        <translation>Причина, останется в протоколе</translation>
    </message>
    <message>
        <source>Refuse this winner</source>
        <translation>Отклонить этого победителя</translation>
    </message>
    <message>
        <source>Reason; the minutes say it, and who comes in</source>
        <translation>Причина; в протоколе будет и она, и кто пришёл на это место</translation>
    </message>
    <message>
        <source>No contest yet</source>
        <translation>Конкурсов пока нет</translation>
    </message>
    <message>
        <source>A contest has a start, an end, a prize and conditions; its winners are drawn so that anybody can repeat it.</source>
        <translation>У конкурса есть начало, конец, приз и условия; победители выбираются так, что розыгрыш может повторить каждый.</translation>
    </message>
</context>
<context>
    <name>stoa::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Under the post · %1 · %2</source>
        <translation>Под публикацией · %1 · %2</translation>
    </message>
    <message>
        <source>Under the post · %1</source>
        <translation>Под публикацией · %1</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Показать в календаре</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>mixed alphabets in the name</source>
        <translation>в имени смешаны алфавиты</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n лайк</numerusform>
            <numerusform>%n лайка</numerusform>
            <numerusform>%n лайков</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by hand · %1</source>
        <translation>Отвечено вручную · %1</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(удалено)</translation>
    </message>
    <message>
        <source>The rule “%1” %2. It was stopped: this is criticism, and it waits for an answer.</source>
        <translation>Правило «%1» %2. Его остановили: это критика, и она ждёт ответа.</translation>
    </message>
    <message>
        <source>The rule “%1” %2 · not sent to the network</source>
        <translation>Правило «%1» %2 · в сеть не отправлено</translation>
    </message>
    <message>
        <source>The rule “%1” %2</source>
        <translation>Правило «%1» %2</translation>
    </message>
    <message>
        <source>matched: %1</source>
        <translation>совпало: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>потому что: %1</translation>
    </message>
    <message>
        <source>Take this reply</source>
        <translation>Взять этот ответ</translation>
    </message>
</context>
<context>
    <name>stoa::DaysDialog</name>
    <message>
        <source>Days worth a post</source>
        <translation>Инфоповоды</translation>
    </message>
    <message>
        <source>Packs of days</source>
        <translation>Наборы дат</translation>
    </message>
    <message>
        <source>Days of the coming year</source>
        <translation>Даты ближайшего года</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The coming year. Take the tick away to hide a day.</source>
        <translation>Ближайший год. Снимите галочку, чтобы скрыть день.</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Churches</source>
        <translation>Церкви</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>&amp;Packs of days</source>
        <translation>&amp;Наборы дат</translation>
    </message>
    <message>
        <source>The client’s &amp;own days</source>
        <translation>&amp;Даты клиента</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Записать в файл…</translation>
    </message>
    <message>
        <source>Search names and sources</source>
        <translation>Искать названия и источники</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How many days a pack has</extracomment>
        <translation>
            <numerusform>%n дата</numerusform>
            <numerusform>%n даты</numerusform>
            <numerusform>%n дат</numerusform>
        </translation>
    </message>
    <message>
        <source>the client’s own</source>
        <translation>от клиента</translation>
    </message>
    <message>
        <source>Write the days to</source>
        <translation>Куда записать даты</translation>
    </message>
    <message>
        <source>days</source>
        <comment>a file name</comment>
        <translation>даты</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>stoa::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Find by name, in any of the three languages</source>
        <translation>Найти по имени, на любом из трёх языков</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Найти эмодзи</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Нет эмодзи с таким названием</translation>
    </message>
</context>
<context>
    <name>stoa::EngagementModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Per post (95 % interval)</source>
        <translation>На публикацию (интервал 95 %)</translation>
    </message>
    <message>
        <source>Beside the other posts</source>
        <translation>На фоне остальных</translation>
    </message>
</context>
<context>
    <name>stoa::EngagementPage</name>
    <message>
        <source>Results</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Какие дни</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Импорт показателей</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>joins %1, leaves %2</source>
        <comment>numbers</comment>
        <translation>пришли %1, ушли %2</translation>
    </message>
    <message>
        <source>enter or import costs</source>
        <translation>введите или импортируйте расходы</translation>
    </message>
    <message>
        <source>import numbers that have it</source>
        <translation>импортируйте показатели, где он есть</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>без сравнения</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>изменение неизвестно</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Показателей пока нет</translation>
    </message>
    <message>
        <source>Import a file that a network gave out: X Analytics, YouTube Studio, Facebook, or any table with dates. Or enter a number by hand.</source>
        <translation>Импортируйте файл от сети: X Analytics, YouTube Studio, Facebook или любую таблицу с датами. Или введите число вручную.</translation>
    </message>
    <message>
        <source>Best posts</source>
        <translation>Лучшие публикации</translation>
    </message>
    <message>
        <source>not people: posts overlap</source>
        <translation>не люди: публикации пересекаются</translation>
    </message>
    <message>
        <source>not people: days overlap</source>
        <translation>не люди: дни пересекаются</translation>
    </message>
</context>
<context>
    <name>stoa::EnterNumberDialog</name>
    <message>
        <source>Enter a number</source>
        <translation>Ввод числа</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Число для</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>stoa::EvergreenDialog</name>
    <message>
        <source>Evergreen posts</source>
        <translation>Вечнозелёные публикации</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Выходов</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>Rests, days</source>
        <translation>Пауза, дней</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Дней паузы</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без конца</translation>
    </message>
    <message>
        <source>Appearances at most</source>
        <translation>Выходов не больше</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>appearances at most</source>
        <translation>выходов не больше</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Fill the free slots from</source>
        <translation>Занять свободные слоты с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message numerus="yes">
        <source>Place %n post(s)</source>
        <translation>
            <numerusform>Поставить %n публикацию</numerusform>
            <numerusform>Поставить %n публикации</numerusform>
            <numerusform>Поставить %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>&amp;Set for the chosen</source>
        <translation>&amp;Задать выбранным</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n post(s)</source>
        <translation>
            <numerusform>&amp;Добавить %n публикацию</numerusform>
            <numerusform>&amp;Добавить %n публикации</numerusform>
            <numerusform>&amp;Добавить %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No free slot of this range suits a post that has rested.</source>
        <translation>В этом периоде нет свободного слота для публикации, чья пауза прошла.</translation>
    </message>
    <message>
        <source>No post is evergreen yet: select some in the calendar and come back.</source>
        <translation>Вечнозелёных публикаций пока нет: выберите их в календаре и вернитесь.</translation>
    </message>
    <message>
        <source>No account has preferred times yet.</source>
        <translation>Ни у одного аккаунта ещё не задано время выхода.</translation>
    </message>
    <message>
        <source>No post is evergreen yet: add what you selected, below.</source>
        <translation>Вечнозелёных публикаций пока нет: добавьте выбранные ниже.</translation>
    </message>
    <message>
        <source>What will be placed stands here before it is done.</source>
        <translation>Здесь заранее видно, что будет поставлено.</translation>
    </message>
</context>
<context>
    <name>stoa::FeedItemProxy</name>
    <message>
        <source>Is an idea</source>
        <extracomment>An article of which an idea was made</extracomment>
        <translation>Уже идея</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
</context>
<context>
    <name>stoa::FeedsDialog</name>
    <message>
        <source>Ideas from feeds</source>
        <translation>Идеи из лент</translation>
    </message>
    <message>
        <source>&amp;Add a feed</source>
        <translation>&amp;Добавить ленту</translation>
    </message>
    <message>
        <source>From a &amp;file</source>
        <translation>Из &amp;файла</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Mark a&amp;ll as read</source>
        <translation>Отметить &amp;все прочитанными</translation>
    </message>
    <message>
        <source>Make an &amp;idea</source>
        <translation>Создать &amp;идею</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>&amp;Прочитано или нет</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Лент пока нет</translation>
    </message>
    <message>
        <source>Many sites have a feed (RSS or Atom): the list of their newest articles. Add the sites that your client’s trade reads, and make ideas of what you find. Nothing is fetched until you ask for it.</source>
        <translation>У многих сайтов есть лента (RSS или Atom): список их свежих статей. Добавьте сайты, которые читают в отрасли клиента, и делайте идеи из того, что найдёте. Без вашей просьбы ничего не загружается.</translation>
    </message>
    <message>
        <source>Fetching feeds</source>
        <translation>Обновление лент</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Все ленты</translation>
    </message>
    <message>
        <source>Nothing is here yet. Fetch asks the site for its articles (F5).</source>
        <translation>Здесь пока пусто. «Обновить» запрашивает статьи у сайта (F5).</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Обновлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n &amp;idea(s)</source>
        <translation>
            <numerusform>Создать %n &amp;идею</numerusform>
            <numerusform>Создать %n &amp;идеи</numerusform>
            <numerusform>Создать %n &amp;идей</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Отметить &amp;прочитанной</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>Отметить не&amp;прочитанной</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Address of the feed or of the site</source>
        <translation>Адрес ленты или сайта</translation>
    </message>
    <message>
        <source>Read a feed from a file</source>
        <translation>Прочитать ленту из файла</translation>
    </message>
    <message>
        <source>Feeds (*.xml *.rss *.atom *.rdf)</source>
        <translation>Ленты (*.xml *.rss *.atom *.rdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add the feed unseen?</source>
        <translation>Добавить ленту без проверки?</translation>
    </message>
    <message>
        <source>%1 It can be fetched when there is a connection.</source>
        <translation>%1 Её можно будет обновить, когда появится связь.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The project has this feed already.</source>
        <translation>В проекте уже есть эта лента.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Переименовать ленту</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>stoa::FindingList</name>
    <message>
        <source>Accounts, length, pictures: nothing is missing.</source>
        <translation>Аккаунты, длина, картинки: всё на месте.</translation>
    </message>
    <message>
        <source>This client’s too</source>
        <translation>Есть и у этого клиента</translation>
    </message>
    <message>
        <source>%1: this client’s too, do not mark it again</source>
        <translation>%1: есть и у этого клиента, больше не отмечать</translation>
    </message>
    <message>
        <source>Posts of this client may have it; it is not marked again.</source>
        <translation>В публикациях этого клиента это допустимо и больше не отмечается.</translation>
    </message>
</context>
<context>
    <name>stoa::FoldSection</name>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>stoa::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Привычки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of the words on the screen, and of dates and numbers. The project has a language of its own.</source>
        <translation>Слов на экране, дат и чисел. У проекта свой язык.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Номера недель</translation>
    </message>
    <message>
        <source>Show them in the calendar</source>
        <translation>Показывать в календаре</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Как можно меньше</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>Open the last project again</source>
        <translation>Открывать последний проект</translation>
    </message>
    <message>
        <source>Takes effect when Stoa is started again.</source>
        <translation>Подействует, когда Stoa запустится снова.</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>Другие клиенты</translation>
    </message>
    <message>
        <source>Names, links, hashtags and pictures of another client’s project are looked for in each post. Nothing of one client is written into the file of another.</source>
        <translation>В каждой публикации ищутся имена, ссылки, хэштеги и картинки из проектов других клиентов. В файл одного клиента ничего о другом не пишется.</translation>
    </message>
    <message>
        <source>Warn of them in a post</source>
        <translation>Предупреждать о них в публикации</translation>
    </message>
    <message>
        <source>Links of posts</source>
        <translation>Ссылки публикаций</translation>
    </message>
    <message>
        <source>When a post has a date, the sites that its links lead to are asked whether they are there. They see the address of this computer, as with any visit.</source>
        <translation>Как только у публикации есть дата, Stoa спрашивает сайты по её ссылкам, на месте ли они. Они видят адрес этого компьютера, как при любом посещении.</translation>
    </message>
    <message>
        <source>Look whether they are alive</source>
        <translation>Проверять, работают ли</translation>
    </message>
</context>
<context>
    <name>stoa::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>stoa::HashtagsDialog</name>
    <message>
        <source>Hashtag sets</source>
        <translation>Наборы хэштегов</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хэштеги</translation>
    </message>
    <message>
        <source>Words parted by spaces, with or without #</source>
        <translation>Слова через пробел, с # или без</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s). Instagram takes 30 in a post.</source>
        <translation>
            <numerusform>%n хэштег. Instagram принимает 30 на публикацию.</numerusform>
            <numerusform>%n хэштега. Instagram принимает 30 на публикацию.</numerusform>
            <numerusform>%n хэштегов. Instagram принимает 30 на публикацию.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags that belong together. One choice puts them at the cursor or into the first comment.</source>
        <translation>Хэштеги, которые идут вместе. Один выбор вставляет их у курсора или в первый комментарий.</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryDelegate</name>
    <message>
        <source>The project as it is now</source>
        <translation>Проект как сейчас</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Made on another computer</source>
        <translation>Сделано на другом компьютере</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Шаги, сначала новые</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Шагов пока нет</translation>
    </message>
    <message>
        <source>Whatever you do in this project is listed here and can be taken back, also after a restart.</source>
        <translation>Всё, что вы делаете в проекте, записано здесь и может быть отменено, даже после перезапуска.</translation>
    </message>
    <message>
        <source>Nothing is lost by going back: pale steps can be done again.</source>
        <translation>Возврат ничего не теряет: бледные шаги можно повторить.</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryProxy</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, отменено</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, нынешнее состояние</translation>
    </message>
</context>
<context>
    <name>stoa::ImportDialog</name>
    <message>
        <source>Read in a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Строки, которые не взяты</translation>
    </message>
    <message>
        <source>Remember this layout for the next file with these headers</source>
        <translation>Запомнить эту разметку для следующего файла с такими заголовками</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (обязательно)</translation>
    </message>
    <message>
        <source>network:name</source>
        <translation>сеть:имя</translation>
    </message>
    <message>
        <source>This is a large file</source>
        <translation>Это большой файл</translation>
    </message>
    <message>
        <source>It has %1. Reading it may take minutes; the window stays usable, and one undo takes it back.</source>
        <translation>В нём %1. Чтение может занять минуты; окном можно пользоваться, а одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>Say which column is the text. Other columns are taken where they are named.</source>
        <translation>Укажите, в каком столбце текст. Другие столбцы берутся там, где они названы.</translation>
    </message>
    <message>
        <source>These headers are new to Stoa. Check which column is what; nothing is written yet.</source>
        <translation>Эти заголовки для Stoa новые. Проверьте, что в каком столбце; пока ничего не записано.</translation>
    </message>
    <message>
        <source>Recognised as “%1”. Nothing is written yet.</source>
        <translation>Распознано как «%1». Пока ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first rows %n cannot be taken.</source>
        <translation>
            <numerusform>Из первых строк нельзя взять %n.</numerusform>
            <numerusform>Из первых строк нельзя взять %n.</numerusform>
            <numerusform>Из первых строк нельзя взять %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Probably: %1</source>
        <translation>Вероятно: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Stopped. The project is as it was.</source>
        <translation>Остановлено. Проект остался прежним.</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Проект остался прежним.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 known already, %5 not taken.</source>
        <translation>Прочитано строк: %1; новых: %2, изменено: %3, уже известно: %4, не взято: %5.</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Nothing was new, so nothing was written.</source>
        <translation>Нового не было, ничего не записано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Choose the account that the file belongs to, or write a new one as network:name.</source>
        <translation>Выберите аккаунт, которому принадлежит файл, или впишите новый в виде сеть:имя.</translation>
    </message>
    <message>
        <source>Account where none is named</source>
        <translation>Аккаунт, где он не назван</translation>
    </message>
</context>
<context>
    <name>stoa::InboxBar</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Search; %1 not ready yet</source>
        <translation>Поиск; ещё не готово: %1</translation>
    </message>
    <message>
        <source>Search all history: %1</source>
        <translation>Поиск по всей истории: %1</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрытые</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>with hidden</source>
        <translation>со скрытыми</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочные</translation>
    </message>
    <message>
        <source>touched by rules</source>
        <translation>затронутые правилами</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>один человек</translation>
    </message>
    <message>
        <source>one post</source>
        <translation>одна публикация</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>по публикациям</translation>
    </message>
    <message>
        <source>by conversation</source>
        <translation>по перепискам</translation>
    </message>
    <message>
        <source>Other filters that are on: %1. Press to take them off.</source>
        <translation>Включены и другие фильтры: %1. Нажмите, чтобы снять.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Любой ярлык</translation>
    </message>
    <message>
        <source>No label yet: press L on a comment</source>
        <translation>Ярлыков пока нет: нажмите L на комментарии</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По публикациям</translation>
    </message>
    <message>
        <source>By conversation</source>
        <translation>По перепискам</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Скрытые: %1</translation>
    </message>
    <message>
        <source>Spam: %1</source>
        <translation>Спам: %1</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Только срочные</translation>
    </message>
    <message>
        <source>Touched by rules</source>
        <translation>Затронутые правилами</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Кому угодно</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Забыть вид</translation>
    </message>
</context>
<context>
    <name>stoa::InboxPage</name>
    <message numerus="yes">
        <source>%n new comment(s): show</source>
        <translation>
            <numerusform>%n новый комментарий: показать</numerusform>
            <numerusform>%n новых комментария: показать</numerusform>
            <numerusform>%n новых комментариев: показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Comments, newest first</source>
        <translation>Комментарии, сначала новые</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Комментариев пока нет</translation>
    </message>
    <message>
        <source>Read in a file that a network gave you, or any table with comments. Each row is checked before anything is written, and one undo takes the whole file back.</source>
        <translation>Загрузите файл, который дала сеть, или любую таблицу с комментариями. Каждая строка проверяется до записи, а одна отмена убирает весь файл.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are not ready to be searched yet.</source>
        <translation>
            <numerusform>%n комментарий ещё не готов к поиску.</numerusform>
            <numerusform>%n комментария ещё не готовы к поиску.</numerusform>
            <numerusform>%n комментариев ещё не готовы к поиску.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words must stand in the comment or in the author’s name. “Quotes” look for a phrase.</source>
        <translation>Все слова должны быть в комментарии или в имени автора. «Кавычки» ищут фразу.</translation>
    </message>
    <message>
        <source>All worked off</source>
        <translation>Всё разобрано</translation>
    </message>
    <message>
        <source>No new comment waits. Open ones are one segment further.</source>
        <translation>Новых комментариев нет. Открытые — в соседнем разделе.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No comment fits this filter.</source>
        <translation>Под этот фильтр комментариев нет.</translation>
    </message>
    <message>
        <source>Median answer %1 · target %2</source>
        <translation>Медиана ответа %1 · цель %2</translation>
    </message>
    <message>
        <source>The view was forgotten. Undo brings it back.</source>
        <translation>Вид забыт. «Отменить» вернёт его.</translation>
    </message>
    <message>
        <source>No comment waits for an answer.</source>
        <translation>Ни один комментарий не ждёт ответа.</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новый ярлык</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Имя ярлыка</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Кто ответит?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>This looks like criticism</source>
        <translation>Похоже на критику</translation>
    </message>
    <message>
        <source>Criticism is answered, not hidden: those who hide it lose the readers who saw it. If it is abuse or no criticism at all, you can say so and hide it.</source>
        <translation>На критику отвечают, её не скрывают: кто скрывает, теряет читателей, которые её видели. Если это оскорбление или вовсе не критика, отметьте это и скройте.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>It is no criticism: hide it</source>
        <translation>Это не критика: скрыть</translation>
    </message>
    <message>
        <source>Marked as criticism: no rule will hide or delete it.</source>
        <translation>Отмечено как критика: ни одно правило не скроет и не удалит.</translation>
    </message>
    <message>
        <source>Marked as no criticism.</source>
        <translation>Отмечено: не критика.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Через три часа</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>В понедельник утром</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Сначала напишите ответ.</translation>
    </message>
    <message>
        <source>Copied. Post it there; here it stands as answered by hand.</source>
        <translation>Скопировано. Опубликуйте там; здесь отмечено как отвеченное вручную.</translation>
    </message>
    <message>
        <source>The file named no address for this comment.</source>
        <translation>В файле не было адреса этого комментария.</translation>
    </message>
    <message>
        <source>There is no address in this comment.</source>
        <translation>В этом комментарии нет адреса.</translation>
    </message>
    <message>
        <source>Comments to read in</source>
        <translation>Загрузить комментарии</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Write comments to</source>
        <translation>Записать комментарии в</translation>
    </message>
    <message>
        <source>comments.csv</source>
        <translation>комментарии.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) written.</source>
        <translation>
            <numerusform>Записан %n комментарий.</numerusform>
            <numerusform>Записано %n комментария.</numerusform>
            <numerusform>Записано %n комментариев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя вида</translation>
    </message>
    <message>
        <source>The view is kept under “More”.</source>
        <translation>Вид сохранён в меню «Ещё».</translation>
    </message>
    <message>
        <source>Erasing. With a large project this takes a minute.</source>
        <translation>Идёт стирание. В большом проекте это займёт минуту.</translation>
    </message>
    <message>
        <source>Erased: the name and the words are gone from the project and its backups.</source>
        <translation>Стёрто: имени и слов больше нет ни в проекте, ни в его резервных копиях.</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Новый ярлык…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кому-то ещё…</translation>
    </message>
    <message>
        <source>Idea for a post</source>
        <translation>Идея для публикации</translation>
    </message>
    <message>
        <source>“%1”
What could a post be about?</source>
        <translation>«%1»
О чём могла бы быть публикация?</translation>
    </message>
    <message>
        <source>The idea is in the calendar’s tray.</source>
        <translation>Идея лежит в лотке календаря.</translation>
    </message>
</context>
<context>
    <name>stoa::LayerFields</name>
    <message>
        <source>shown whole</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>{title} {text} {theme} {date}</source>
        <translation>{title} {text} {theme} {date}</translation>
    </message>
    <message>
        <source>Brand colour %1</source>
        <translation>Цвет бренда %1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Regular</source>
        <comment>letters</comment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Half bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>По левому краю</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>По правому краю</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Самые крупные буквы</translation>
    </message>
    <message>
        <source>The post’s first</source>
        <translation>Первая из публикации</translation>
    </message>
    <message>
        <source>Colour of the layer</source>
        <translation>Цвет слоя</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Наибольший размер</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryCard</name>
    <message>
        <source>end on</source>
        <translation>истекают</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Используется в</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nobody is shown</source>
        <translation>людей нет</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>First day without rights</source>
        <translation>Первый день без прав</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>own work, a shop, an address</source>
        <translation>своё, магазин, адрес</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Люди в кадре</translation>
    </message>
    <message>
        <source>Permission of the people shown</source>
        <translation>Согласие людей в кадре</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Posts that carry it; Return goes to the post</source>
        <translation>Публикации с этим файлом; Enter ведёт к публикации</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>рядом с проектом</translation>
    </message>
    <message>
        <source>inside the project</source>
        <translation>внутри проекта</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>идея</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, post</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On no post yet</source>
        <translation>Пока ни в одной публикации</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Rights, tags and the posts that carry a file stand here.</source>
        <translation>Здесь видны права, метки и публикации с этим файлом.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>added to those they have</source>
        <translation>добавляются к имеющимся</translation>
    </message>
    <message>
        <source>What is entered here is put on all of them; what is left empty stays as it is.</source>
        <translation>Введённое здесь ставится всем; пустое остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryDelegate</name>
    <message>
        <source>rights unknown</source>
        <translation>права неизвестны</translation>
    </message>
    <message>
        <source>rights end soon</source>
        <translation>права истекают</translation>
    </message>
    <message>
        <source>rights ended</source>
        <translation>права истекли</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>нет согласия</translation>
    </message>
    <message numerus="yes">
        <source>on %n post(s)</source>
        <translation>
            <numerusform>в %n публикации</numerusform>
            <numerusform>в %n публикациях</numerusform>
            <numerusform>в %n публикациях</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryDialog</name>
    <message>
        <source>&amp;Add files</source>
        <translation>&amp;Добавить файлы</translation>
    </message>
    <message>
        <source>&amp;Put on the post</source>
        <translation>В &amp;публикацию</translation>
    </message>
    <message>
        <source>&amp;Save a copy</source>
        <translation>&amp;Сохранить копию</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Медиатека</translation>
    </message>
    <message>
        <source>Name, tag or author</source>
        <translation>Имя, метка или автор</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Without rights</source>
        <translation>Без прав</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Истекают</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Неиспользуемые</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>No file fits. Search for something else, or show all.</source>
        <translation>Ничего не подходит. Поищите другое или покажите все.</translation>
    </message>
    <message>
        <source>No media yet. Add files, or drop them here.</source>
        <translation>Медиа пока нет. Добавьте файлы или перетащите их сюда.</translation>
    </message>
    <message>
        <source>Move into the project</source>
        <translation>Внутрь проекта</translation>
    </message>
    <message>
        <source>Move beside the project</source>
        <translation>Рядом с проектом</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в медиатеку</translation>
    </message>
    <message>
        <source>Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</source>
        <translation>Картинки и видео (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the post in the calendar first, or drag the file onto it.</source>
        <translation>Сначала выберите публикацию в календаре или перетащите файл на неё.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Posts carry it: take it off them, and it can be deleted.</source>
        <translation>Он есть в публикациях: уберите его оттуда, и его можно будет удалить.</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>stoa::LinkCheckDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Go to the &amp;post</source>
        <translation>К &amp;публикации</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>Links of posts</source>
        <translation>Ссылки публикаций</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>These posts have no links.</source>
        <translation>В этих публикациях нет ссылок.</translation>
    </message>
    <message>
        <source>Asking the sites, four at a time</source>
        <translation>Опрос сайтов, по четыре сразу</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dead</source>
        <translation>
            <numerusform>%n битая</numerusform>
            <numerusform>%n битые</numerusform>
            <numerusform>%n битых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n переехала</numerusform>
            <numerusform>%n переехали</numerusform>
            <numerusform>%n переехало</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n неизвестна</numerusform>
            <numerusform>%n неизвестны</numerusform>
            <numerusform>%n неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n работает</numerusform>
            <numerusform>%n работают</numerusform>
            <numerusform>%n работает</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n не проверена</numerusform>
            <numerusform>%n не проверены</numerusform>
            <numerusform>%n не проверено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::LinkTagsDialog</name>
    <message>
        <source>Tags for links</source>
        <translation>UTM-метки</translation>
    </message>
    <message>
        <source>All networks without tags of their own</source>
        <translation>Все сети без своих меток</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation>Источник (utm_source)</translation>
    </message>
    <message>
        <source>Medium (utm_medium)</source>
        <translation>Канал (utm_medium)</translation>
    </message>
    <message>
        <source>Campaign (utm_campaign)</source>
        <translation>Кампания (utm_campaign)</translation>
    </message>
    <message>
        <source>Term (utm_term)</source>
        <translation>Ключевое слово (utm_term)</translation>
    </message>
    <message>
        <source>Content (utm_content)</source>
        <translation>Содержание (utm_content)</translation>
    </message>
    <message>
        <source>{network}, {handle}, {theme} and {date} are filled in for each post.</source>
        <translation>{network}, {handle}, {theme} и {date} заполняются для каждой публикации.</translation>
    </message>
    <message>
        <source>So it goes out: %1</source>
        <translation>Так выйдет: %1</translation>
    </message>
    <message>
        <source>Write the tagged links when a post is scheduled</source>
        <translation>Вписывать ссылки с метками, когда публикация запланирована</translation>
    </message>
    <message>
        <source>Replace tags that a link has already</source>
        <translation>Заменять метки, которые в ссылке уже есть</translation>
    </message>
    <message>
        <source>Added to the links of posts, so that the site’s own statistics tell where a visit came from.</source>
        <translation>Добавляются к ссылкам публикаций, чтобы статистика сайта показывала, откуда пришёл посетитель.</translation>
    </message>
</context>
<context>
    <name>stoa::MainWindow</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Проекты Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>stoa::MediaCard</name>
    <message>
        <source>Alternative text is missing</source>
        <translation>Нет альтернативного текста</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Alternative text: what it shows, for those who do not see it</source>
        <translation>Альтернативный текст: что изображено, для тех, кто не видит</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Альтернативный текст: %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1: выше</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1: ниже</translation>
    </message>
    <message>
        <source>Take %1 off the post</source>
        <translation>Убрать %1 из публикации</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <extracomment>%1 is the name of a file, %2 a network: a box to tick</extracomment>
        <translation>%1 идёт в %2</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Идёт ли в %1</translation>
    </message>
</context>
<context>
    <name>stoa::MediaList</name>
    <message>
        <source>Add media</source>
        <translation>Добавить медиа</translation>
    </message>
    <message>
        <source>Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</source>
        <translation>Картинки и видео (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Добавить медиа…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Загружается…</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>или бросьте файлы сюда</translation>
    </message>
    <message>
        <source>The file is missing: there is nothing to drag.</source>
        <translation>Файла нет: перетаскивать нечего.</translation>
    </message>
    <message>
        <source>The files are missing: there is nothing to copy.</source>
        <translation>Файлов нет: копировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where they are to be sent.</source>
        <translation>
            <numerusform>Скопирован %n файл. Вставьте его туда, куда он пойдёт.</numerusform>
            <numerusform>Скопировано %n файла. Вставьте их туда, куда они пойдут.</numerusform>
            <numerusform>Скопировано %n файлов. Вставьте их туда, куда они пойдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the post until you change it here</source>
        <translation>Как в публикации, пока вы не измените здесь</translation>
    </message>
    <message>
        <source>Nothing of the post’s media goes here</source>
        <translation>Ни один файл публикации сюда не идёт</translation>
    </message>
    <message>
        <source>Own choice, apart from the post</source>
        <translation>Свой выбор, отдельно от публикации</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>Как в публикации</translation>
    </message>
    <message>
        <source>Drop the own choice: all media of the post go here again, in their order</source>
        <translation>Отказаться от своего выбора: сюда снова идут все файлы публикации по порядку</translation>
    </message>
</context>
<context>
    <name>stoa::MergeFlow</name>
    <message>
        <source>Bring together with another copy</source>
        <translation>Объединить с другой копией</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Проекты Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This is the project itself</source>
        <translation>Это сам проект</translation>
    </message>
    <message>
        <source>Choose another copy of it. Nothing was changed.</source>
        <translation>Выберите другую его копию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The copy was not looked at</source>
        <translation>Копия не просмотрена</translation>
    </message>
    <message>
        <source>Looking at the other copy</source>
        <translation>Просмотр другой копии</translation>
    </message>
    <message>
        <source>The copy was not brought in</source>
        <translation>Копия не присоединена</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are new.</source>
        <translation>
            <numerusform>%n публикация новая.</numerusform>
            <numerusform>%n публикации новые.</numerusform>
            <numerusform>%n публикаций новых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were changed there.</source>
        <translation>
            <numerusform>%n публикация там изменена.</numerusform>
            <numerusform>%n публикации там изменены.</numerusform>
            <numerusform>%n публикаций там изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were deleted there.</source>
        <translation>
            <numerusform>%n публикация там удалена.</numerusform>
            <numerusform>%n публикации там удалены.</numerusform>
            <numerusform>%n публикаций там удалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>%n комментарий новый.</numerusform>
            <numerusform>%n комментария новых.</numerusform>
            <numerusform>%n комментариев новых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) differ: accounts, labels, replies, numbers and the like.</source>
        <translation>
            <numerusform>Ещё %n вещь отличается: аккаунты, ярлыки, ответы, показатели и подобное.</numerusform>
            <numerusform>Ещё %n вещи отличаются: аккаунты, ярлыки, ответы, показатели и подобное.</numerusform>
            <numerusform>Ещё %n вещей отличается: аккаунты, ярлыки, ответы, показатели и подобное.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed in both copies, each in its own way. Both versions are kept, and you choose.</source>
        <translation>
            <numerusform>%n вещь изменили в обеих копиях, в каждой по-своему. Обе версии сохранены, выбираете вы.</numerusform>
            <numerusform>%n вещи изменили в обеих копиях, в каждой по-своему. Обе версии сохранены, выбираете вы.</numerusform>
            <numerusform>%n вещей изменили в обеих копиях, в каждой по-своему. Обе версии сохранены, выбираете вы.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known any more where the copies parted, so nothing is deleted.</source>
        <translation>Уже неизвестно, где копии разошлись, поэтому ничего не удаляется.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the other copy are not as Stoa writes them; they are left out.</source>
        <translation>
            <numerusform>%n строка другой копии записана не так, как пишет Stoa; она не войдёт.</numerusform>
            <numerusform>%n строки другой копии записаны не так, как пишет Stoa; они не войдут.</numerusform>
            <numerusform>%n строк другой копии записано не так, как пишет Stoa; они не войдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file stays as it is. One step of undo takes everything back.</source>
        <translation>Другой файл останется как есть. Один шаг отмены вернёт всё назад.</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Присоединять нечего</translation>
    </message>
    <message>
        <source>This project holds everything that is in the other copy.</source>
        <translation>В этом проекте есть всё, что есть в другой копии.</translation>
    </message>
    <message>
        <source>Bring the two copies together?</source>
        <translation>Объединить две копии?</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>The copies were not brought together</source>
        <translation>Копии не объединены</translation>
    </message>
    <message>
        <source>The two copies are one now</source>
        <translation>Две копии теперь одна</translation>
    </message>
</context>
<context>
    <name>stoa::MetricMenu</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Advertising and site</source>
        <translation>Реклама и сайт</translation>
    </message>
</context>
<context>
    <name>stoa::MonthBars</name>
    <message>
        <source>Hits by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>month, year, number</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>stoa::NamedListDialog</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока ничего нет.</translation>
    </message>
</context>
<context>
    <name>stoa::NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>stoa::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
    <message>
        <source>%1: settings of this project</source>
        <translation>%1: настройки этого проекта</translation>
    </message>
</context>
<context>
    <name>stoa::NewPostDialog</name>
    <message>
        <source>An &amp;idea, without a date</source>
        <translation>&amp;Идея без даты</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новая публикация</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Новая идея</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Рубрика</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Plan the post</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Это время прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>Keep the idea</source>
        <translation>Сохранить идею</translation>
    </message>
</context>
<context>
    <name>stoa::NewProjectDialog</name>
    <message>
        <source>Folder of the project file</source>
        <translation>Папка файла проекта</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name or folder.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>В эту папку нельзя писать. Выберите другую.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>stoa::NoticeStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
</context>
<context>
    <name>stoa::OfferStrip</name>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>stoa::OriginCard</name>
    <message>
        <source>Go to the comment</source>
        <translation>К комментарию</translation>
    </message>
    <message>
        <source>From the comment of %1: “%2”</source>
        <translation>Из комментария %1: «%2»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>stoa::PersonPane</name>
    <message>
        <source>The person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Also wrote</source>
        <translation>Также писал(а)</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>ответ за %1</translation>
    </message>
    <message>
        <source>List everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Стереть этого человека…</translation>
    </message>
</context>
<context>
    <name>stoa::PictureTemplatesDialog</name>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Новый шаблон</translation>
    </message>
    <message>
        <source>Add the &amp;usual three</source>
        <translation>Добавить &amp;обычные три</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Добавить слой</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>&amp;Make the pictures of the post</source>
        <translation>&amp;Сделать картинки публикации</translation>
    </message>
    <message>
        <source>Picture templates</source>
        <translation>Шаблоны картинок</translation>
    </message>
    <message>
        <source>Layers, the foremost on top</source>
        <translation>Слои, передний сверху</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Size shown</source>
        <translation>Показанный размер</translation>
    </message>
    <message>
        <source>The picture as it will be</source>
        <translation>Картинка, какой она будет</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Переименовать шаблон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>network, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Title over the picture</source>
        <translation>Заголовок на картинке</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>No picture template yet</source>
        <translation>Шаблонов картинок пока нет</translation>
    </message>
    <message>
        <source>A template is the client’s design: colours, logo, the place of the words. Each post’s pictures are made from it in every network’s size. The usual three are a quick beginning.</source>
        <translation>Шаблон — это стиль клиента: цвета, логотип, место для слов. Из него делаются картинки каждой публикации в размере каждой сети. Три обычных — быстрое начало.</translation>
    </message>
    <message>
        <source>Drag a layer to its place. Arrow keys move it, with Shift they size it.</source>
        <translation>Перетащите слой на место. Стрелки двигают его, с Shift меняют размер.</translation>
    </message>
    <message>
        <source>The project has no logo yet: nothing is shown here. It is chosen in the settings of the project.</source>
        <translation>У проекта ещё нет логотипа: здесь ничего не показано. Он выбирается в настройках проекта.</translation>
    </message>
</context>
<context>
    <name>stoa::PlacementList</name>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>это время прошло</translation>
    </message>
    <message>
        <source>no free slot in the next three months</source>
        <translation>нет свободного слота в ближайшие три месяца</translation>
    </message>
    <message>
        <source>a day that is left out lay before it</source>
        <translation>перед ней был пропускаемый день</translation>
    </message>
    <message>
        <source>the clock is put forward over that time</source>
        <translation>часы переводят вперёд через это время</translation>
    </message>
    <message>
        <source>that time comes twice that night; the first is taken</source>
        <translation>это время в ту ночь бывает дважды; берётся первое</translation>
    </message>
</context>
<context>
    <name>stoa::PlainMessage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>stoa::PlanDialog</name>
    <message>
        <source>Rhythm and mix</source>
        <translation>Ритм и состав</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Where the agreed rhythm is left</source>
        <translation>Где сбивается согласованный ритм</translation>
    </message>
    <message>
        <source>What the plan is made of</source>
        <translation>Из чего состоит план</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Goal, %</source>
        <translation>Цель, %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>на %n меньше</numerusform>
            <numerusform>на %n меньше</numerusform>
            <numerusform>на %n меньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every agreed rhythm is kept.</source>
        <translation>Нигде: согласованный ритм везде соблюдён.</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Полезное</translation>
    </message>
    <message>
        <source>Lead away by a link</source>
        <translation>Уводят по ссылке</translation>
    </message>
    <message>
        <source>Messages to subscribers: useful</source>
        <translation>Рассылки подписчикам: полезное</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>A goal is a whole number from 0 to 100.</source>
        <translation>Цель — целое число от 0 до 100.</translation>
    </message>
    <message>
        <source>A double click or F2 in the column of goals sets one; empty means none.</source>
        <translation>Двойной щелчок или F2 в столбце целей задаёт цель; пусто — цели нет.</translation>
    </message>
    <message numerus="yes">
        <source>over: %n missed</source>
        <translation>
            <numerusform>прошло: не вышла %n</numerusform>
            <numerusform>прошло: не вышли %n</numerusform>
            <numerusform>прошло: не вышло %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over: %n too many</source>
        <translation>
            <numerusform>прошло: %n лишняя</numerusform>
            <numerusform>прошло: %n лишние</numerusform>
            <numerusform>прошло: %n лишних</numerusform>
        </translation>
    </message>
    <message>
        <source>No rhythm is agreed yet: set one for each account under “Accounts”.</source>
        <translation>Ритм ещё не согласован: задайте его для каждого аккаунта в «Аккаунтах».</translation>
    </message>
</context>
<context>
    <name>stoa::PlanStrip</name>
    <message>
        <source>Rhythm and mix</source>
        <translation>Ритм и состав</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2: %n missing</source>
        <extracomment>Posts planned, posts agreed, and how many are missing: &quot;3 / 8: 5 missing&quot;</extracomment>
        <translation>
            <numerusform>%1 / %2: не хватает %n</numerusform>
            <numerusform>%1 / %2: не хватает %n</numerusform>
            <numerusform>%1 / %2: не хватает %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2: %n too many</source>
        <translation>
            <numerusform>%1 / %2: %n лишняя</numerusform>
            <numerusform>%1 / %2: %n лишние</numerusform>
            <numerusform>%1 / %2: %n лишних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) without the agreed rhythm</source>
        <translation>
            <numerusform>%n промежуток без согласованного ритма</numerusform>
            <numerusform>%n промежутка без согласованного ритма</numerusform>
            <numerusform>%n промежутков без согласованного ритма</numerusform>
        </translation>
    </message>
    <message>
        <source>Useful %1 % · goal %2</source>
        <extracomment>Share of useful posts (the others sell), and the share that is wanted</extracomment>
        <translation>Полезных %1 % · цель %2</translation>
    </message>
    <message>
        <source>Messages: useful %1 %</source>
        <translation>Рассылки: полезных %1 %</translation>
    </message>
    <message>
        <source>%1 / %2: missed</source>
        <extracomment>Posts that went out, posts agreed; the time is over</extracomment>
        <translation>%1 / %2: не выполнено</translation>
    </message>
    <message>
        <source>%1 / %2: too many</source>
        <translation>%1 / %2: слишком много</translation>
    </message>
    <message>
        <source>%1 / %2: met</source>
        <translation>%1 / %2: выполнено</translation>
    </message>
    <message>
        <source>No rhythm is agreed for any account: click here to agree one</source>
        <translation>Ни для одного аккаунта не согласован ритм: щёлкните здесь, чтобы задать</translation>
    </message>
</context>
<context>
    <name>stoa::PollResultsForm</name>
    <message>
        <source>Idea from the poll “%1”</source>
        <translation>Идея из опроса «%1»</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>Голосов: %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>%1 is a number of per cent, %2 how many votes there are in all</extracomment>
        <translation>%1 % из %2</translation>
    </message>
    <message>
        <source>Show its idea</source>
        <translation>Показать идею</translation>
    </message>
    <message>
        <source>Make an idea of it</source>
        <translation>Создать идею</translation>
    </message>
    <message>
        <source>Show the idea of %1</source>
        <translation>Показать идею: %1</translation>
    </message>
    <message>
        <source>Make an idea of %1</source>
        <translation>Создать идею: %1</translation>
    </message>
    <message>
        <source>No votes entered yet.</source>
        <translation>Голоса ещё не внесены.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all</source>
        <translation>
            <numerusform>всего %n голос</numerusform>
            <numerusform>всего %n голоса</numerusform>
            <numerusform>всего %n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no lines such as “Tea 41”: an option and its votes.</source>
        <translation>В буфере обмена нет строк вида «Чай 41»: вариант и его голоса.</translation>
    </message>
    <message>
        <source>The idea is in the tray.</source>
        <translation>Идея лежит в лотке.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Paste the votes</source>
        <translation>Вставить голоса</translation>
    </message>
</context>
<context>
    <name>stoa::PostDetails</name>
    <message>
        <source>No theme</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Ярлык %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Choose labels</source>
        <translation>Выбрать ярлыки</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Новый ярлык…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Theme of the day</source>
        <translation>Рубрика дня</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ярлыки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Внутренние заметки</translation>
    </message>
    <message>
        <source>The client never sees these</source>
        <translation>Клиент их не видит</translation>
    </message>
</context>
<context>
    <name>stoa::PostExportDialog</name>
    <message>
        <source>Only posts that the &amp;filter shows</source>
        <translation>Только те, что показывает &amp;фильтр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Export posts</source>
        <translation>Выгрузить публикации</translation>
    </message>
    <message>
        <source>PDF for the client</source>
        <translation>PDF для клиента</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Картинки (PNG)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Календарь (ICS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A month on a page, then its posts with whole texts</source>
        <translation>Месяц на странице, затем полные тексты</translation>
    </message>
    <message>
        <source>A week on a page, with whole texts</source>
        <translation>Неделя на странице, с полными текстами</translation>
    </message>
    <message>
        <source>&amp;Write as</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Публикации</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>Эта страница: %1</translation>
    </message>
    <message>
        <source>The month: %1</source>
        <translation>Месяц: %1</translation>
    </message>
    <message>
        <source>The week: %1</source>
        <translation>Неделя: %1</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Все публикации</translation>
    </message>
    <message>
        <source>In the project’s language. Internal notes and labels are left out.</source>
        <translation>На языке проекта. Без внутренних заметок и ярлыков.</translation>
    </message>
    <message>
        <source>A picture a page, in the project’s language. Internal notes and labels are left out.</source>
        <translation>По картинке на страницу, на языке проекта. Без внутренних заметок и ярлыков.</translation>
    </message>
    <message>
        <source>Posts without a date are left out.</source>
        <translation>Публикации без даты не войдут.</translation>
    </message>
    <message>
        <source>Posts without a date are written when all posts are.</source>
        <translation>Публикации без даты войдут, если выбраны все.</translation>
    </message>
    <message>
        <source>Replace pictures?</source>
        <translation>Заменить картинки?</translation>
    </message>
    <message numerus="yes">
        <source>Beside it are %n picture(s) of later pages, which may be replaced.</source>
        <translation>
            <numerusform>Рядом есть %n картинка следующих страниц, её может заменить новая.</numerusform>
            <numerusform>Рядом есть %n картинки следующих страниц, их могут заменить новые.</numerusform>
            <numerusform>Рядом есть %n картинок следующих страниц, их могут заменить новые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>a file name</comment>
        <translation>календарь</translation>
    </message>
    <message>
        <source>posts</source>
        <comment>a file name</comment>
        <translation>публикации</translation>
    </message>
    <message>
        <source>Write posts to</source>
        <translation>Куда записать публикации</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Posts that the filter hides are left out.</source>
        <translation>Публикации, скрытые фильтром, не попадут.</translation>
    </message>
</context>
<context>
    <name>stoa::PostFacts</name>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Time of %1 · on this computer %2</source>
        <extracomment>%1: place of the project&apos;s time zone, %2: day and time on this computer</extracomment>
        <translation>Время: %1 · на этом компьютере %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>It is published: by hand, just now</source>
        <translation>Вышла: вручную, только что</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Задать время</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Снять дату</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Изменить время</translation>
    </message>
</context>
<context>
    <name>stoa::PostFieldsForm</name>
    <message>
        <source>Title of the film</source>
        <translation>Название видео</translation>
    </message>
    <message>
        <source>Search words, parted by commas</source>
        <translation>Слова для поиска, через запятую</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>Ещё вариант</translation>
    </message>
    <message>
        <source>Part %1 of the thread</source>
        <translation>Часть %1 треда</translation>
    </message>
    <message>
        <source>Go on in another part</source>
        <translation>Продолжить в новой части</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Первый комментарий</translation>
    </message>
    <message>
        <source>When the first comment is written</source>
        <translation>Когда пишется первый комментарий</translation>
    </message>
    <message>
        <source>as soon as the post is out</source>
        <translation>сразу после выхода</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after the post</source>
        <translation>
            <numerusform>через %n минуту после выхода</numerusform>
            <numerusform>через %n минуты после выхода</numerusform>
            <numerusform>через %n минут после выхода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the post</source>
        <translation>
            <numerusform>через %n час после выхода</numerusform>
            <numerusform>через %n часа после выхода</numerusform>
            <numerusform>через %n часов после выхода</numerusform>
        </translation>
    </message>
    <message>
        <source>For this account</source>
        <translation>Для этого аккаунта</translation>
    </message>
    <message>
        <source>First comment, thread and more</source>
        <translation>Комментарий, тред и прочее</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Options, first comment and more</source>
        <translation>Варианты, первый комментарий и другое</translation>
    </message>
    <message>
        <source>Film, first comment and more</source>
        <translation>Видео, первый комментарий и другое</translation>
    </message>
</context>
<context>
    <name>stoa::PostPane</name>
    <message numerus="yes">
        <source>%n text(s) typed before the program ended were put back.</source>
        <translation>
            <numerusform>Возвращён %n текст, набранный до закрытия программы.</numerusform>
            <numerusform>Возвращены %n текста, набранных до закрытия программы.</numerusform>
            <numerusform>Возвращено %n текстов, набранных до закрытия программы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post to see and write it here.</source>
        <translation>Выберите публикацию, чтобы увидеть её и писать здесь.</translation>
    </message>
    <message>
        <source>No accounts yet: add them in the settings</source>
        <translation>Аккаунтов пока нет: добавьте их в настройках</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новый ярлык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Selected post</source>
        <translation>Выбранная публикация</translation>
    </message>
    <message>
        <source>Title, for you only</source>
        <translation>Заголовок, только для вас</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>It is published: what the public has seen does not change. Labels and notes do.</source>
        <translation>Она вышла: то, что увидела аудитория, не меняется. Ярлыки и заметки меняются.</translation>
    </message>
    <message>
        <source>Drop it: it becomes media of this post.</source>
        <translation>Отпустите: файл войдёт в эту публикацию.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Медиа</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перед выходом</translation>
    </message>
    <message numerus="yes">
        <source>%n posts selected</source>
        <translation>
            <numerusform>Выбрана %n публикация</numerusform>
            <numerusform>Выбраны %n публикации</numerusform>
            <numerusform>Выбрано %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No post selected</source>
        <translation>Публикация не выбрана</translation>
    </message>
    <message>
        <source>Choose one of them to see it whole.</source>
        <translation>Выберите одну, чтобы увидеть её целиком.</translation>
    </message>
    <message>
        <source>The last words are not in the project file yet. They are kept in a recovery file.</source>
        <translation>Последних слов ещё нет в файле проекта. Они лежат в файле восстановления.</translation>
    </message>
    <message>
        <source>A new plan begins here</source>
        <translation>Здесь начинается новый план</translation>
    </message>
    <message>
        <source>First the client’s accounts, then a theme for each weekday. A plan you have as a table or calendar file can be read in.</source>
        <translation>Сначала аккаунты клиента, потом рубрика на каждый день недели. Готовый план из таблицы или файла календаря можно загрузить.</translation>
    </message>
</context>
<context>
    <name>stoa::PostResultsModel</name>
    <message>
        <source>Post without words</source>
        <translation>Публикация без слов</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>stoa::PostsView</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>только %1</translation>
    </message>
    <message>
        <source>Save posts as CSV</source>
        <translation>Сохранить публикации в CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The posts were saved.</source>
        <translation>Публикации сохранены.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить в CSV</translation>
    </message>
    <message>
        <source>Posts with their numbers</source>
        <translation>Публикации с показателями</translation>
    </message>
    <message>
        <source>Only the posts of some days; Delete shows all</source>
        <translation>Только за некоторые дни; Delete покажет все</translation>
    </message>
</context>
<context>
    <name>stoa::PreviewCard</name>
    <message>
        <source>… more</source>
        <translation>… ещё</translation>
    </message>
    <message>
        <source>%1 does not say where it cuts: the place is as people have seen it.</source>
        <translation>%1 не сообщает, где обрезает текст: место взято из наблюдений.</translation>
    </message>
</context>
<context>
    <name>stoa::PreviewPictures</name>
    <message>
        <source>Nothing is shown here without a picture or a film.</source>
        <translation>Без картинки или видео здесь ничего не видно.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 из %1</translation>
    </message>
</context>
<context>
    <name>stoa::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>stoa::ProjectSettings</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Planned posts keep their time of day when it changes; published ones keep their moment.</source>
        <translation>При смене запланированное сохраняет время суток, а вышедшее — свой момент.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of themes and days worth a post.</source>
        <translation>Для рубрик и инфоповодов.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Stoa makes it lighter or darker where words could not be read on it.</source>
        <translation>Stoa делает его светлее или темнее там, где иначе не прочесть слов.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>The time to answer counts in working hours only.</source>
        <translation>Время ответа считается только в рабочие часы.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>С, до</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>A colour of the client</source>
        <translation>Цвет клиента</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Ещё цвета</translation>
    </message>
    <message>
        <source>With the colour above, these three are what picture templates take.</source>
        <translation>Вместе с цветом выше эти три берут шаблоны картинок.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Второй</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Третий</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>A picture of the library, as picture templates show it.</source>
        <translation>Картинка из медиатеки, как её показывают шаблоны картинок.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>New pictures and films</source>
        <translation>Новые картинки и видео</translation>
    </message>
    <message>
        <source>A project that is sent around carries what is inside. Above 4 MB a file always lies beside it.</source>
        <translation>Проект при отправке несёт то, что внутри. Файл больше 4 МБ всегда лежит рядом.</translation>
    </message>
    <message>
        <source>inside the project</source>
        <translation>внутри проекта</translation>
    </message>
    <message>
        <source>in a folder beside the project</source>
        <translation>в папке рядом с проектом</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Порядок ответов</translation>
    </message>
    <message>
        <source>Who answers which comment, in what time and tone; what is done in sharp situations.</source>
        <translation>Кто на какие комментарии отвечает, в какой срок и каким тоном; что делать в острых случаях.</translation>
    </message>
    <message>
        <source>Praise: thanks by first name, within a day. Complaints: the manager, calm and formal, within six hours. Spam: removed. Links: only where the question asks for one.</source>
        <translation>Похвала: благодарность по имени, в течение дня. Жалобы: руководитель, спокойно и официально, в течение шести часов. Спам: удаляется. Ссылки: только если о них спрашивают.</translation>
    </message>
    <message>
        <source>The client’s logo</source>
        <translation>Логотип клиента</translation>
    </message>
    <message>
        <source>Choose the client’s second colour</source>
        <translation>Выбрать второй цвет клиента</translation>
    </message>
    <message>
        <source>Choose the client’s third colour</source>
        <translation>Выбрать третий цвет клиента</translation>
    </message>
    <message>
        <source>The client’s colour</source>
        <translation>Цвет клиента</translation>
    </message>
    <message>
        <source>Choose the client’s colour</source>
        <translation>Выбор цвета клиента</translation>
    </message>
    <message>
        <source>Stoa’s own</source>
        <translation>Цвет Stoa</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Исключений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>%n исключение</numerusform>
            <numerusform>%n исключения</numerusform>
            <numerusform>%n исключений</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Step of times</source>
        <translation>Шаг времени</translation>
    </message>
    <message>
        <source>What a post is dragged by in day and week, and moved by with the keyboard.</source>
        <translation>На сколько публикация сдвигается мышью в дне и неделе и клавишами.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>Наименьший промежуток</translation>
    </message>
    <message>
        <source>Between two posts of one account; nearer ones are marked. An account may have its own, with its rhythm.</source>
        <translation>Между двумя публикациями одного аккаунта; более близкие отмечаются. У аккаунта может быть свой, вместе с ритмом.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Do not mark</source>
        <translation>Не отмечать</translation>
    </message>
    <message>
        <source>Least distance in minutes</source>
        <translation>Наименьший промежуток в минутах</translation>
    </message>
    <message>
        <source>Other clients’ marks</source>
        <translation>Признаки других клиентов</translation>
    </message>
    <message>
        <source>Names, hashtags, links and pictures that you called this client’s too.</source>
        <translation>Имена, хэштеги, ссылки и картинки, которые вы отнесли и к этому клиенту.</translation>
    </message>
    <message>
        <source>Mark all again</source>
        <translation>Снова отмечать всё</translation>
    </message>
</context>
<context>
    <name>stoa::ProjectView</name>
    <message>
        <source>No backup was made. %1</source>
        <translation>Резервная копия не создана. %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>This file has a second name elsewhere on the disk (a hard link). Changes made here show there too. Never open it under the other name after a crash: open it here first.</source>
        <translation>У этого файла есть второе имя в другом месте диска (жёсткая ссылка). Изменения здесь видны и там. После сбоя не открывайте его под другим именем: сначала откройте здесь.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Проекты Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>Everything that was saved is now in %1. Open that file to go on.</source>
        <translation>Всё, что было сохранено, теперь в %1. Чтобы продолжить, откройте этот файл.</translation>
    </message>
    <message>
        <source>Close and find a way back…</source>
        <translation>Закрыть и вернуть…</translation>
    </message>
</context>
<context>
    <name>stoa::PromptList</name>
    <message>
        <source>Ideas for #%1</source>
        <extracomment>%1 is the hashtag of a weekday&apos;s theme, without the sign</extracomment>
        <translation>Идеи для #%1</translation>
    </message>
</context>
<context>
    <name>stoa::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, ждёт %n</numerusform>
            <numerusform>%1, ждут %n</numerusform>
            <numerusform>%1, ждут %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RangeDialog</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>stoa::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>%1, the file is missing</source>
        <translation>%1, файла нет</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>ничего срочного</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Posts whose time has gone by and that are not published.</extracomment>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>Posts that are to go out today.</extracomment>
        <translation>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <extracomment>Posts that wait for the client&apos;s yes.</extracomment>
        <translation>
            <numerusform>%n на согласовании</numerusform>
            <numerusform>%n на согласовании</numerusform>
            <numerusform>%n на согласовании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n новый комментарий</numerusform>
            <numerusform>%n новых комментария</numerusform>
            <numerusform>%n новых комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <extracomment>Pieces of work on posts that should be done by today.</extracomment>
        <translation>
            <numerusform>пора сделать %n задачу</numerusform>
            <numerusform>пора сделать %n задачи</numerusform>
            <numerusform>пора сделать %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>start now: %1, %2</source>
        <extracomment>%1 is the name of a day worth a post, %2 its date: work on a post for it should begin now.</extracomment>
        <translation>пора готовить: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>start now: %1 and %n more</source>
        <extracomment>Days worth a post; %1 is the name of the next one: work on posts for them should begin now.</extracomment>
        <translation>
            <numerusform>пора готовить: %1 и ещё %n</numerusform>
            <numerusform>пора готовить: %1 и ещё %n</numerusform>
            <numerusform>пора готовить: %1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RecoveredCard</name>
    <message>
        <source>Typed on %1 and not saved; the post was changed since:</source>
        <translation>Набрано %1 и не сохранено; публикация с тех пор изменилась:</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>stoa::RejectTable</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Почему не взято</translation>
    </message>
</context>
<context>
    <name>stoa::RelabelDialog</name>
    <message numerus="yes">
        <source>Labels of %n post(s)</source>
        <translation>
            <numerusform>Ярлыки %n публикации</numerusform>
            <numerusform>Ярлыки %n публикаций</numerusform>
            <numerusform>Ярлыки %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ярлыки</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новый ярлык</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Set the labels</source>
        <translation>Поставить ярлыки</translation>
    </message>
</context>
<context>
    <name>stoa::RepeatDialog</name>
    <message>
        <source>Repeat post</source>
        <translation>Повтор публикации</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>Правило (RFC 5545)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Создать %n публикацию</numerusform>
            <numerusform>Создать %n публикации</numerusform>
            <numerusform>Создать %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>every [2] [weeks] on Mon Tue ...</extracomment>
        <translation>Раз в</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>%1-го числа</translation>
    </message>
    <message>
        <source>on the same %1 of the month</source>
        <translation>по счёту в месяце: %1</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>после стольких раз</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>в указанный день</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>This is no rule that a post can follow: RFC 5545, and not more often than daily.</source>
        <translation>Такое правило публикации не подходит: нужно RFC 5545 и не чаще раза в день.</translation>
    </message>
    <message>
        <source>The rule gives no other date.</source>
        <translation>Правило не даёт других дат.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <extracomment>Every [2] [weeks]: the unit behind a number that stands in a field of its own.</extracomment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>неделю</numerusform>
            <numerusform>недели</numerusform>
            <numerusform>недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>месяц</numerusform>
            <numerusform>месяца</numerusform>
            <numerusform>месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>год</numerusform>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что пишется</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Это видит только ваша команда</translation>
    </message>
    <message>
        <source>Stoa sends nothing: copy the answer, post it there, mark it answered.</source>
        <translation>Stoa ничего не отправляет: скопируйте ответ, опубликуйте там, отметьте отвеченным.</translation>
    </message>
    <message>
        <source>Notes stay in the project and are never sent.</source>
        <translation>Заметки остаются в проекте и никогда не отправляются.</translation>
    </message>
</context>
<context>
    <name>stoa::ResultBar</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>против %1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>без сравнения</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Аккаунты: %1</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Happened then</source>
        <translation>Произошло тогда</translation>
    </message>
    <message>
        <source>Published then</source>
        <translation>Вышло тогда</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Считается: %1</translation>
    </message>
    <message>
        <source>What happened in the range, or the values so far of the posts published in it</source>
        <translation>Что произошло за период или нынешние значения вышедшего в нём</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Последние 28 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>All days with numbers</source>
        <translation>Все дни с показателями</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Другие дни…</translation>
    </message>
    <message>
        <source>The previous period of the same length</source>
        <translation>Прошлый период той же длины</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ни с чем</translation>
    </message>
    <message>
        <source>Best known: what happened, else the posts</source>
        <translation>Что известно: что произошло, иначе публикации</translation>
    </message>
    <message>
        <source>What happened in the range</source>
        <translation>Что произошло за период</translation>
    </message>
    <message>
        <source>Values so far of the posts published in the range</source>
        <translation>Нынешние значения вышедшего за период</translation>
    </message>
</context>
<context>
    <name>stoa::ResultChart</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time or group, value, coverage</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <translation>%1; в сравнении с %2</translation>
    </message>
    <message>
        <source>%1; one post %2, %3</source>
        <comment>the sentence so far, value with its interval, how it stands</comment>
        <translation>%1; на публикацию %2, %3</translation>
    </message>
</context>
<context>
    <name>stoa::RowFormDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
</context>
<context>
    <name>stoa::RuleDelegate</name>
    <message>
        <source>Broken: %1</source>
        <translation>Сломано: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits in 12 months</source>
        <translation>
            <numerusform>%1 раз за 12 месяцев</numerusform>
            <numerusform>%1 раза за 12 месяцев</numerusform>
            <numerusform>%1 раз за 12 месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · выключено</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Имя правила</translation>
    </message>
</context>
<context>
    <name>stoa::RuleEditorPane</name>
    <message>
        <source>Add a group here</source>
        <translation>Добавить группу сюда</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать группу</translation>
    </message>
</context>
<context>
    <name>stoa::RuleNotices</name>
    <message numerus="yes">
        <source>Criticism is safe. %n hits are negative but not spam: they are left alone and put on top of the inbox instead.</source>
        <translation>
            <numerusform>Критика в безопасности. %n попадание отрицательно, но не спам: его не трогают и ставят первым во входящих.</numerusform>
            <numerusform>Критика в безопасности. %n попадания отрицательны, но не спам: их не трогают и ставят первыми во входящих.</numerusform>
            <numerusform>Критика в безопасности. %n попаданий отрицательны, но не спам: их не трогают и ставят первыми во входящих.</numerusform>
        </translation>
    </message>
    <message>
        <source>Criticism is safe: a comment that is negative but not spam is never put away by a rule.</source>
        <translation>Критика в безопасности: отрицательный комментарий, который не спам, правило никогда не убирает.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the protected comments</source>
        <translation>Показать защищённые комментарии</translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule would put away were answered by you before.</source>
        <translation>
            <numerusform>На %n комментарий, который убрало бы правило, вы раньше ответили.</numerusform>
            <numerusform>На %n комментария, которые убрало бы правило, вы раньше ответили.</numerusform>
            <numerusform>На %n комментариев, которые убрало бы правило, вы раньше ответили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule hits were answered by you before.</source>
        <translation>
            <numerusform>На %n комментарий из попавших вы раньше ответили.</numerusform>
            <numerusform>На %n комментария из попавших вы раньше ответили.</numerusform>
            <numerusform>На %n комментариев из попавших вы раньше ответили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the answered comments</source>
        <translation>Показать отвеченные комментарии</translation>
    </message>
    <message>
        <source>“%1” hits more than may be meant: %2.</source>
        <translation>«%1» задевает больше, чем вы, видимо, хотели: %2.</translation>
    </message>
    <message>
        <source>This rule is broken and is not asked: %1</source>
        <translation>Правило сломано и не проверяется: %1</translation>
    </message>
</context>
<context>
    <name>stoa::RulePopup</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>stoa::RuleSentence</name>
    <message>
        <source>When a comment</source>
        <comment>begins the sentence of a rule; conditions follow</comment>
        <translation>Если комментарий</translation>
    </message>
    <message>
        <source>none of these:</source>
        <comment>conditions follow</comment>
        <translation>ничего из этого:</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>then</source>
        <comment>between the conditions and the actions of a rule</comment>
        <translation>то</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two actions</comment>
        <translation>и</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>остановиться</translation>
    </message>
    <message>
        <source>go on with the rules below</source>
        <translation>перейти к правилам ниже</translation>
    </message>
    <message>
        <source>Rules below are not asked. Press to ask them.</source>
        <translation>Правила ниже не проверяются. Нажмите, чтобы проверять.</translation>
    </message>
    <message>
        <source>Rules below are asked too. Press to stop here.</source>
        <translation>Правила ниже тоже проверяются. Нажмите, чтобы остановиться здесь.</translation>
    </message>
    <message>
        <source>unless…</source>
        <comment>conditions of a rule stand before it; opens the first exception</comment>
        <translation>кроме…</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Добавить исключение</translation>
    </message>
</context>
<context>
    <name>stoa::RuleTextEdit</name>
    <message>
        <source>The rule as text</source>
        <translation>Правило текстом</translation>
    </message>
    <message>
        <source>The text is a rule.</source>
        <translation>Текст — правило.</translation>
    </message>
    <message>
        <source>There is no rule in this text.</source>
        <translation>В тексте нет правила.</translation>
    </message>
    <message>
        <source>Only one rule may stand here; packs are imported.</source>
        <translation>Здесь может стоять одно правило; наборы импортируют.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Conditions: %1
Groups, with what belongs to them further to the right: %2
What is done: %3</source>
        <extracomment>%1 all kinds of conditions, %2 of groups, %3 of actions, as they are written (English in every language)</extracomment>
        <translation>Условия: %1
Группы, содержимое пишется правее: %2
Что сделать: %3</translation>
    </message>
</context>
<context>
    <name>stoa::RuleWords</name>
    <message>
        <source>a group needs at least one condition</source>
        <translation>группе нужно хотя бы одно условие</translation>
    </message>
    <message>
        <source>a domain is needed, as in &quot;shop.example&quot;</source>
        <translation>нужен домен, например &quot;shop.example&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>выражение пусто</translation>
    </message>
    <message numerus="yes">
        <source>an expression may have at most %n characters</source>
        <translation>
            <numerusform>в выражении не больше %n знака</numerusform>
            <numerusform>в выражении не больше %n знаков</numerusform>
            <numerusform>в выражении не больше %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>a bracket “(” is not closed</source>
        <translation>скобка «(» не закрыта</translation>
    </message>
    <message>
        <source>put the alternatives into brackets when \b stands at the beginning or the end: \b(one|two)\b</source>
        <translation>возьмите варианты в скобки, если \b стоит в начале или в конце: \b(один|два)\b</translation>
    </message>
    <message>
        <source>nothing is left of this expression once accents, case and invisible characters are set aside</source>
        <translation>от выражения ничего не остаётся, если отбросить ударения, регистр и невидимые знаки</translation>
    </message>
    <message>
        <source>a set in square brackets has no character that could be met in folded text</source>
        <translation>в наборе в квадратных скобках нет знака, который мог бы встретиться в приведённом тексте</translation>
    </message>
    <message>
        <source>a mark or an invisible character cannot be repeated: folded text has none</source>
        <translation>знак ударения или невидимый знак нельзя повторять: в приведённом тексте их нет</translation>
    </message>
    <message>
        <source>a backslash at the end escapes nothing</source>
        <translation>обратная черта в конце ничего не экранирует</translation>
    </message>
    <message>
        <source>\b is understood only at the beginning and at the end of the expression</source>
        <translation>\b понимается только в начале и в конце выражения</translation>
    </message>
    <message>
        <source>verbs such as (*SKIP) are not understood</source>
        <translation>команды вроде (*SKIP) не понимаются</translation>
    </message>
    <message>
        <source>looking ahead or behind, as in (?=...), is not understood</source>
        <translation>просмотр вперёд или назад, как (?=...), не понимается</translation>
    </message>
    <message>
        <source>a bracket may begin with (, (?: or (?i: and nothing else</source>
        <translation>скобка может начинаться с (, (?: или (?i: и больше никак</translation>
    </message>
    <message>
        <source>a bracket “)” was never opened</source>
        <translation>скобка «)» нигде не открыта</translation>
    </message>
    <message>
        <source>there is nothing to repeat before “%1”</source>
        <translation>перед «%1» нечего повторять</translation>
    </message>
    <message>
        <source>possessive repeats, as in a++, are not understood</source>
        <translation>захватывающие повторы, как a++, не понимаются</translation>
    </message>
    <message numerus="yes">
        <source>the repeats of this expression multiply to more than %n characters</source>
        <translation>
            <numerusform>повторы этого выражения дают больше %n знака</numerusform>
            <numerusform>повторы этого выражения дают больше %n знаков</numerusform>
            <numerusform>повторы этого выражения дают больше %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>expressions see folded text, which has no capital letters; use “capitals at least N %”</source>
        <translation>выражения видят приведённый текст, в нём нет прописных; пишите «capitals at least N %»</translation>
    </message>
    <message>
        <source>\p{%1} is not known; L, N, Nd, P, S, Sc, So, Z, Latin, Greek and Cyrillic are</source>
        <translation>\p{%1} неизвестно; известны L, N, Nd, P, S, Sc, So, Z, Latin, Greek и Cyrillic</translation>
    </message>
    <message>
        <source>references back to an earlier bracket, as in (.)\1, are not understood; for repeats use “repeats a character N times”</source>
        <translation>ссылки на прежнюю скобку, как (.)\1, не понимаются; для повторов есть «repeats a character N times»</translation>
    </message>
    <message>
        <source>\%1 is not understood</source>
        <translation>\%1 не понимается</translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits, or up to six in braces: \x{1F600}</source>
        <translation>после \x нужны две шестнадцатеричные цифры или до шести в фигурных скобках: \x{1F600}</translation>
    </message>
    <message>
        <source>a square bracket “[” is not closed</source>
        <translation>квадратная скобка «[» не закрыта</translation>
    </message>
    <message>
        <source>a range in square brackets runs backwards</source>
        <translation>диапазон в квадратных скобках идёт назад</translation>
    </message>
    <message>
        <source>[:%1:] is not known; alpha, digit, lower, punct, space, word and xdigit are</source>
        <translation>[:%1:] неизвестно; известны alpha, digit, lower, punct, space, word и xdigit</translation>
    </message>
    <message numerus="yes">
        <source>a text may have at most %n characters</source>
        <translation>
            <numerusform>в тексте не больше %n знака</numerusform>
            <numerusform>в тексте не больше %n знаков</numerusform>
            <numerusform>в тексте не больше %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left of this text once accents, case and invisible characters are set aside</source>
        <translation>от текста ничего не остаётся, если отбросить ударения, регистр и невидимые знаки</translation>
    </message>
    <message>
        <source>this expression also fits nothing at all, so it would hit every comment</source>
        <translation>выражение подходит и к пустоте, значит, попало бы в каждый комментарий</translation>
    </message>
    <message>
        <source>the pattern is too large for the engine: shorten it or make its repeats smaller</source>
        <translation>образец слишком велик: сократите его или уменьшите повторы</translation>
    </message>
    <message>
        <source>the engine cannot take this pattern (%1)</source>
        <translation>образец не принят (%1)</translation>
    </message>
    <message>
        <source>the pattern tells apart too many different characters</source>
        <translation>образец различает слишком много знаков</translation>
    </message>
    <message>
        <source>there is not enough memory for this pattern</source>
        <translation>для этого образца не хватает памяти</translation>
    </message>
    <message>
        <source>“%1” is demanded and forbidden at once: this rule never hits anything.</source>
        <translation>«%1» и требуется, и запрещено: правило никогда не сработает.</translation>
    </message>
    <message>
        <source>The rule puts a comment away and likes it.</source>
        <translation>Правило убирает комментарий и ставит ему лайк.</translation>
    </message>
    <message>
        <source>The rule puts a comment away and suggests an answer to it.</source>
        <translation>Правило убирает комментарий и предлагает на него ответ.</translation>
    </message>
    <message>
        <source>“%1” stands there twice: only the last one counts.</source>
        <translation>«%1» стоит дважды: действует только последнее.</translation>
    </message>
    <message>
        <source>It is never asked: “%1” above has the same conditions and ends the asking.</source>
        <translation>До него не доходит: у «%1» выше те же условия, и оно заканчивает проверку.</translation>
    </message>
    <message>
        <source>“%1” is not a condition</source>
        <translation>«%1» не условие</translation>
    </message>
    <message>
        <source>“contains” is followed by: a link, a link to &quot;...&quot;, a link not to &quot;...&quot;, a link not to ours, a phone, an e-mail</source>
        <translation>после «contains» идёт: a link, a link to &quot;...&quot;, a link not to &quot;...&quot;, a link not to ours, a phone, an e-mail</translation>
    </message>
    <message>
        <source>an expression stands between slashes: /.../</source>
        <translation>выражение стоит между косыми чертами: /.../</translation>
    </message>
    <message>
        <source>one of these words is needed: %1</source>
        <translation>нужно одно из слов: %1</translation>
    </message>
    <message>
        <source>a text in quotation marks is needed, not “%1”</source>
        <translation>нужен текст в кавычках, а не «%1»</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» нет среди: %2</translation>
    </message>
    <message>
        <source>“repeats” is followed by: a character N times, or: a word N times (N from 2 to 1000)</source>
        <translation>после «repeats» идёт: a character N times или a word N times (N от 2 до 1000)</translation>
    </message>
    <message>
        <source>“capitals” is followed by: at least N % (N from 1 to 100)</source>
        <translation>после «capitals» идёт: at least N % (N от 1 до 100)</translation>
    </message>
    <message>
        <source>“time” is followed by two times, as in 22:00-06:00</source>
        <translation>после «time» идут два времени, например 22:00-06:00</translation>
    </message>
    <message>
        <source>“priority” is followed by high, normal or low</source>
        <translation>после «priority» идёт high, normal или low</translation>
    </message>
    <message>
        <source>“%1” is not something a rule can do</source>
        <translation>«%1» правило не умеет</translation>
    </message>
    <message>
        <source>“snooze” is followed by a time, as in: 3 hours</source>
        <translation>после «snooze» идёт время, например: 3 hours</translation>
    </message>
    <message>
        <source>The rules could not be asked about this comment: please look at it.</source>
        <translation>Правила не смогли проверить этот комментарий: посмотрите его сами.</translation>
    </message>
    <message>
        <source>the text that begins in column %1 has no closing quotation mark</source>
        <translation>у текста, который начинается в позиции %1, нет закрывающей кавычки</translation>
    </message>
    <message>
        <source>only \&quot;, \\, \n, \t and \u{...} may follow a backslash in a text</source>
        <translation>после обратной черты в тексте может идти только \&quot;, \\, \n, \t и \u{...}</translation>
    </message>
    <message>
        <source>the expression that begins in column %1 has no closing slash</source>
        <translation>у выражения, которое начинается в позиции %1, нет закрывающей черты</translation>
    </message>
    <message>
        <source>nothing may follow here, but there is “%1”</source>
        <translation>здесь ничего не должно быть, а стоит «%1»</translation>
    </message>
    <message>
        <source>a rule begins with: rule &quot;Name&quot; on</source>
        <translation>правило начинается так: rule &quot;Имя&quot; on</translation>
    </message>
    <message>
        <source>a rule needs a name in quotation marks</source>
        <translation>правилу нужно имя в кавычках</translation>
    </message>
    <message>
        <source>a rule needs at least one condition</source>
        <translation>правилу нужно хотя бы одно условие</translation>
    </message>
    <message>
        <source>what belongs to a rule stands further to the right than its name</source>
        <translation>всё, что относится к правилу, стоит правее его имени</translation>
    </message>
    <message>
        <source>“then” and what is to be done must follow the conditions; several conditions stand under all, any or none</source>
        <translation>после условий идёт «then» и что сделать; несколько условий стоят под all, any или none</translation>
    </message>
    <message>
        <source>only “stop” or another rule may follow here</source>
        <translation>здесь может идти только «stop» или другое правило</translation>
    </message>
    <message>
        <source>a rule needs “then” and at least one thing to do</source>
        <translation>правилу нужно «then» и хотя бы одно действие</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>группы вложены слишком глубоко</translation>
    </message>
    <message>
        <source>the lines of one group must begin in the same column</source>
        <translation>строки одной группы начинаются в одной позиции</translation>
    </message>
    <message>
        <source>a group needs at least one condition, on a line of its own, further to the right</source>
        <translation>группе нужно хотя бы одно условие на своей строке, правее</translation>
    </message>
    <message>
        <source>only one rule may stand here</source>
        <translation>здесь может стоять только одно правило</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>конец строки</translation>
    </message>
    <message>
        <source>a condition needs at least one text or word to look for</source>
        <translation>условию нужен хотя бы один текст или слово</translation>
    </message>
    <message>
        <source>a NUL byte stands here</source>
        <translation>здесь стоит нулевой байт</translation>
    </message>
    <message>
        <source>“on” or “off” must follow the rule’s name</source>
        <translation>после имени правила идёт «on» или «off»</translation>
    </message>
</context>
<context>
    <name>stoa::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rules in the order in which they are asked</source>
        <translation>Правила в порядке проверки</translation>
    </message>
    <message>
        <source>Rules run from top to bottom. Drag to change the order, or press Alt and an arrow key.</source>
        <translation>Правила идут сверху вниз. Порядок меняют мышью или Alt со стрелкой.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>A rule looks at every comment that comes in and does what you say: labels, hides, marks spam, suggests an answer. Criticism is never put away. Start with eight common rules, switched off, or write your own.</source>
        <translation>Правило смотрит каждый новый комментарий и делает, что вы скажете: ставит ярлыки, скрывает, отмечает спам, предлагает ответ. Критику оно никогда не убирает. Начните с восьми обычных правил, выключенных, или напишите свои.</translation>
    </message>
    <message>
        <source>Packs</source>
        <comment>collections of rules</comment>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>A broken rule cannot be asked. Mend it as text.</source>
        <translation>Сломанное правило не проверить. Исправьте его как текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 comments checked in %3 s</source>
        <translation>%1 · %2 комментариев за %3 с</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>to check</source>
        <comment>a label</comment>
        <translation>проверить</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Импорт правил</translation>
    </message>
    <message>
        <source>Rules as text (*.txt *.rules)</source>
        <translation>Правила текстом (*.txt *.rules)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Экспорт правил</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>a file name</comment>
        <translation>правила</translation>
    </message>
    <message numerus="yes">
        <source>%n rules were written.</source>
        <translation>
            <numerusform>Записано %n правило.</numerusform>
            <numerusform>Записаны %n правила.</numerusform>
            <numerusform>Записано %n правил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back. What needs the network is noted as “not sent”.</source>
        <translation>«Отменить» вернёт всё. Что требует сети, отмечается как «не отправлено».</translation>
    </message>
    <message>
        <source>Apply “%1” to history?</source>
        <translation>Применить «%1» к истории?</translation>
    </message>
    <message>
        <source>Apply to history</source>
        <translation>Применить к истории</translation>
    </message>
    <message>
        <source>Apply all rules that are on to history?</source>
        <translation>Применить все включённые правила к истории?</translation>
    </message>
    <message>
        <source>Every comment is asked about from top to bottom. Undo takes all of it back. What needs the network is noted as “not sent”.</source>
        <translation>Каждый комментарий проверяется сверху вниз. «Отменить» вернёт всё. Что требует сети, отмечается как «не отправлено».</translation>
    </message>
    <message>
        <source>Apply all rules</source>
        <translation>Применить все</translation>
    </message>
    <message>
        <source>Rules are running already.</source>
        <translation>Правила уже работают.</translation>
    </message>
    <message>
        <source>Asking the rules about the comments</source>
        <translation>Правила проверяют комментарии</translation>
    </message>
    <message>
        <source>Not asked, because broken: %1.</source>
        <translation>Не проверялись, потому что сломаны: %1.</translation>
    </message>
    <message>
        <source>It would hit %1 of %2 comments.</source>
        <translation>Попадёт %1 из %2 комментариев.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are criticism and left alone.</source>
        <translation>
            <numerusform>%n из них критика и не тронут.</numerusform>
            <numerusform>%n из них критика и не тронуты.</numerusform>
            <numerusform>%n из них критика и не тронуты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 comments.</source>
        <translation>
            <numerusform>%n попадание на %1 комментариев.</numerusform>
            <numerusform>%n попадания на %1 комментариев.</numerusform>
            <numerusform>%n попаданий на %1 комментариев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Отмена вернёт всё назад.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules added.</source>
        <translation>
            <numerusform>Добавлено %n правило.</numerusform>
            <numerusform>Добавлено %n правила.</numerusform>
            <numerusform>Добавлено %n правил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed.</source>
        <translation>
            <numerusform>Изменено %n правило.</numerusform>
            <numerusform>Изменено %n правила.</numerusform>
            <numerusform>Изменено %n правил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: these rules are here already.</source>
        <translation>Добавлять нечего: эти правила здесь уже есть.</translation>
    </message>
</context>
<context>
    <name>stoa::SampleImportDialog</name>
    <message>
        <source>X Analytics, by post</source>
        <translation>X Analytics, по публикациям</translation>
    </message>
    <message>
        <source>X Analytics, by day</source>
        <translation>X Analytics, по дням</translation>
    </message>
    <message>
        <source>X Analytics, content</source>
        <translation>X Analytics, контент</translation>
    </message>
    <message>
        <source>X, figures by month</source>
        <translation>X, показатели по месяцам</translation>
    </message>
    <message>
        <source>YouTube Studio, content</source>
        <translation>YouTube Studio, контент</translation>
    </message>
    <message>
        <source>YouTube Studio, totals by day</source>
        <translation>YouTube Studio, итоги по дням</translation>
    </message>
    <message>
        <source>Facebook, posts without dates</source>
        <translation>Facebook, публикации без дат</translation>
    </message>
    <message>
        <source>Numbers saved by Stoa</source>
        <translation>Показатели, сохранённые Stoa</translation>
    </message>
    <message>
        <source>columns as named</source>
        <translation>столбцы как названы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Импорт показателей</translation>
    </message>
    <message>
        <source>For the account</source>
        <translation>Для аккаунта</translation>
    </message>
    <message>
        <source>network:name, for example x:brand</source>
        <translation>сеть:имя, например x:brand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>by the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>file, number, of</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не распознано</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Распознано: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>Прочитана %n строка</numerusform>
            <numerusform>Прочитано %n строки</numerusform>
            <numerusform>Прочитано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Not recognised: say what the columns are. A date and one number are enough.</source>
        <translation>Не распознано: укажите, что в столбцах. Достаточно даты и одного показателя.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused. Undo takes it back.</source>
        <translation>Импорт: новых %1, изменено %2, отклонено %3. «Отменить» вернёт назад.</translation>
    </message>
    <message>
        <source>Nothing new: these numbers were here already.</source>
        <translation>Ничего нового: эти показатели уже были.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>there is no such date: %1</source>
        <translation>такой даты нет: %1</translation>
    </message>
    <message>
        <source>this is not a date: %1</source>
        <translation>это не дата: %1</translation>
    </message>
    <message>
        <source>day and month cannot be told apart: %1</source>
        <translation>не отличить день от месяца: %1</translation>
    </message>
    <message>
        <source>this date is out of range: %1</source>
        <translation>дата вне пределов: %1</translation>
    </message>
    <message>
        <source>this is not a number: %1</source>
        <translation>это не число: %1</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3</source>
        <translation>%1 вне пределов: от %2 до %3</translation>
    </message>
    <message>
        <source>unknown value: %1</source>
        <translation>неизвестное значение: %1</translation>
    </message>
    <message>
        <source>%1 columns where %2 are needed</source>
        <translation>столбцов %1, а нужно %2</translation>
    </message>
    <message>
        <source>%1 characters, the limit is %2</source>
        <translation>знаков %1, а можно %2</translation>
    </message>
    <message>
        <source>line %1 says something else of the same</source>
        <translation>строка %1 говорит о том же другое</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>нет аккаунта %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>stoa::SendCopyDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Отправить копию</translation>
    </message>
    <message>
        <source>A copy of this project as it is now, for the client or a colleague. The steps of the history, what was deleted, and everything about this computer stay here.</source>
        <translation>Копия проекта, каков он сейчас, для клиента или коллеги. Шаги истории, удалённое и всё об этом компьютере остаются здесь.</translation>
    </message>
    <message>
        <source>With internal &amp;notes and unsent replies</source>
        <translation>С внутренними &amp;заметками и неотправленными ответами</translation>
    </message>
    <message>
        <source>With &amp;earlier versions of the posts</source>
        <translation>С п&amp;режними версиями публикаций</translation>
    </message>
    <message>
        <source>Comments are in it with the names of the people who wrote them.</source>
        <translation>Комментарии в ней — с именами тех, кто их написал.</translation>
    </message>
    <message>
        <source>&amp;Make the copy…</source>
        <translation>&amp;Сделать копию…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Куда положить копию</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Проекты Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>That is the project itself. Choose another name.</source>
        <translation>Это сам проект. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Копия делается</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Копия не сделана. %1</translation>
    </message>
    <message>
        <source>The copy is ready and looked through: %1, %2.</source>
        <translation>Копия готова и проверена: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s) beside the project are not in it; send them along.</source>
        <translation>
            <numerusform>%n большой файл рядом с проектом не вошёл; пошлите его вместе с копией.</numerusform>
            <numerusform>%n больших файла рядом с проектом не вошли; пошлите их вместе с копией.</numerusform>
            <numerusform>%n больших файлов рядом с проектом не вошли; пошлите их вместе с копией.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SeriesDialog</name>
    <message>
        <source>Series of posts</source>
        <translation>Серия публикаций</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Posts of the series</source>
        <translation>Публикации серии</translation>
    </message>
    <message>
        <source>&amp;Give the following what this one has</source>
        <translation>Как в этой — &amp;следующим</translation>
    </message>
    <message>
        <source>Delete this and the &amp;following</source>
        <translation>Удалить эту и с&amp;ледующие</translation>
    </message>
    <message>
        <source>Give &amp;all what this one has</source>
        <translation>Как в этой — &amp;всем</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Удалить все</translation>
    </message>
    <message>
        <source>&amp;Make it longer by a year</source>
        <translation>&amp;Продлить на год</translation>
    </message>
    <message>
        <source>Di&amp;ssolve: each by itself</source>
        <translation>&amp;Разобрать: каждая отдельно</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Правило: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>The rule has ended: it gives no later date.</source>
        <translation>Правило закончилось: следующих дат оно не даёт.</translation>
    </message>
</context>
<context>
    <name>stoa::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Раздел настроек</translation>
    </message>
    <message>
        <source>Stoa on this computer</source>
        <translation>Stoa на этом компьютере</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Этот проект</translation>
    </message>
</context>
<context>
    <name>stoa::ShiftDialog</name>
    <message>
        <source>skip &amp;weekends</source>
        <translation>кроме в&amp;ыходных</translation>
    </message>
    <message>
        <source>skip public &amp;holidays</source>
        <translation>кроме &amp;праздников</translation>
    </message>
    <message>
        <source>Shift posts</source>
        <translation>Сдвинуть публикации</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Posts from</source>
        <translation>Публикации с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>Posts from ... to ... by [number] days</extracomment>
        <translation>на</translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s)</source>
        <translation>
            <numerusform>Перенести %n публикацию</numerusform>
            <numerusform>Перенести %n публикации</numerusform>
            <numerusform>Перенести %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in this range can be moved.</source>
        <translation>В этом периоде нечего переносить.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ShortcutEditor</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, изменено</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Эта клавиша занята</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. It can do only one thing.</source>
        <translation>%1 занято командой: %2. Клавиша делает только одно.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Работает в</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Set the key</source>
        <translation>Назначить клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>stoa::SlotsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Preferred times</source>
        <translation>Время выхода</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Hours that did well</source>
        <translation>Удачные часы</translation>
    </message>
    <message>
        <source>Only for the theme</source>
        <translation>Только для рубрики</translation>
    </message>
    <message>
        <source>any theme</source>
        <translation>любая рубрика</translation>
    </message>
    <message>
        <source>Only for the kind</source>
        <translation>Только для вида</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>любой вид</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>как в проекте</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Least minutes between two posts</source>
        <translation>Минимум минут между публикациями</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Most posts a day</source>
        <translation>Максимум публикаций в день</translation>
    </message>
    <message>
        <source>At least between two posts</source>
        <translation>Между публикациями не меньше</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>В день не больше</translation>
    </message>
    <message>
        <source>This project has no account yet.</source>
        <translation>В проекте пока нет аккаунтов.</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>любые публикации</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 × the usual, %n post(s)</source>
        <extracomment>Hour of the week; how much better than usual; number of posts behind it</extracomment>
        <translation>
            <numerusform>%1: %2 × обычного, %n публикация</numerusform>
            <numerusform>%1: %2 × обычного, %n публикации</numerusform>
            <numerusform>%1: %2 × обычного, %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough history of this account yet: an hour counts from five published posts with numbers on.</source>
        <translation>Истории этого аккаунта пока мало: час учитывается от пяти вышедших публикаций с показателями.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Выберите хотя бы один день недели.</translation>
    </message>
    <message>
        <source>The account has a slot at %1 already.</source>
        <translation>У аккаунта уже есть слот: %1.</translation>
    </message>
    <message>
        <source>No preferred times yet: choose days and a time below.</source>
        <translation>Времени выхода пока нет: выберите ниже дни и время.</translation>
    </message>
    <message>
        <source>From this account’s own posts, by “%1”. A double click or Enter takes an hour over.</source>
        <translation>По публикациям самого аккаунта, показатель «%1». Двойной щелчок или Enter добавит час.</translation>
    </message>
</context>
<context>
    <name>stoa::SpoiltRows</name>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>И ещё %n такая же.</numerusform>
            <numerusform>И ещё %n такие же.</numerusform>
            <numerusform>И ещё %n таких же.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Что можно сделать…</translation>
    </message>
    <message>
        <source>The picture or film %1 is not what was saved: a fault of the disk or of memory changed it. Everything else was not touched by it.</source>
        <translation>Картинка или видео %1 — не то, что было сохранено: файл изменил сбой диска или памяти. Остальное не тронуто.</translation>
    </message>
    <message>
        <source>The post “%1” is not what was saved: a fault of the disk or of memory changed it. Read it before it goes out.</source>
        <translation>Публикация «%1» — не та, что была сохранена: её изменил сбой диска или памяти. Прочтите её перед выходом.</translation>
    </message>
    <message>
        <source>A picture was changed by a fault</source>
        <translation>Картинка изменена сбоем</translation>
    </message>
    <message>
        <source>A post was changed by a fault</source>
        <translation>Публикация изменена сбоем</translation>
    </message>
    <message>
        <source>The backup of %1 has it exactly as it was saved.</source>
        <translation>В резервной копии (%1) это точно такое, каким было сохранено.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>No backup has it as it was saved. There is an earlier version of it, left behind on %1.</source>
        <translation>Ни в одной копии нет сохранённого. Есть прежняя версия, от %1.</translation>
    </message>
    <message>
        <source>Put the earlier version back</source>
        <translation>Вернуть прежнюю версию</translation>
    </message>
    <message>
        <source>No backup has it as it was saved. Disks that do this once do it again: copy your projects to another one.</source>
        <translation>Ни в одной копии нет сохранённого. Диск, который так сделал однажды, сделает снова: скопируйте проекты на другой.</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Всё верно, так и оставить</translation>
    </message>
</context>
<context>
    <name>stoa::StartPage</name>
    <message>
        <source>Plan, answer and measure for one client in one file. Everything stays on this computer.</source>
        <translation>План, ответы и показатели одного клиента в одном файле. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Open the sample client, in the language chosen</source>
        <translation>Открыть клиента-образец на выбранном языке</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>The projects you open are listed here. You can also drop a .stoa file on this page.</source>
        <translation>Здесь будут проекты, которые вы открываете. Файл .stoa можно и перетащить на эту страницу.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Projects opened lately; Ctrl and Enter opens one in a window of its own, Delete takes it off the list</source>
        <translation>Недавние проекты: Ctrl и Enter открывают в отдельном окне, Delete убирает из списка</translation>
    </message>
</context>
<context>
    <name>stoa::TaskDialog</name>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>stoa::TemplateFillDialog</name>
    <message>
        <source>Fill in the template</source>
        <translation>Заполнить шаблон</translation>
    </message>
    <message>
        <source>The text as it comes out</source>
        <translation>Текст, каким он выйдет</translation>
    </message>
    <message>
        <source>Put it into this post</source>
        <translation>В эту публикацию</translation>
    </message>
    <message>
        <source>Make a post of it</source>
        <translation>Новая публикация</translation>
    </message>
</context>
<context>
    <name>stoa::TemplateTableDialog</name>
    <message>
        <source>Posts from a table</source>
        <translation>Публикации из таблицы</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Строки, которые взять нельзя</translation>
    </message>
    <message>
        <source>Make the posts</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Posts that will be made</source>
        <translation>Публикации, которые будут созданы</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Nothing was read.</source>
        <translation>В таблице нет столбца для: %1. Ничего не прочитано.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>идея</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be made.</source>
        <translation>
            <numerusform>Будет создана %n публикация.</numerusform>
            <numerusform>Будут созданы %n публикации.</numerusform>
            <numerusform>Будет создано %n публикаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken:</source>
        <translation>
            <numerusform>%n строку взять нельзя:</numerusform>
            <numerusform>%n строки взять нельзя:</numerusform>
            <numerusform>%n строк взять нельзя:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>stoa::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Write {name} where something is to be filled in</source>
        <translation>Пишите {name} там, где нужно что-то заполнить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>To fill in: %1</source>
        <translation>Заполнить: %1</translation>
    </message>
    <message>
        <source>The post was made: it waits among the ideas.</source>
        <translation>Публикация создана: она ждёт среди идей.</translation>
    </message>
    <message>
        <source>Table with a column for each place</source>
        <translation>Таблица со столбцом на каждое место</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were made from the table. Undo takes all of them back.</source>
        <translation>
            <numerusform>Из таблицы создана %n публикация. «Отменить» вернёт назад.</numerusform>
            <numerusform>Из таблицы созданы %n публикации. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>Из таблицы создано %n публикаций. «Отменить» вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Заполнить…</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Из &amp;таблицы…</translation>
    </message>
    <message>
        <source>A text with places to fill in, such as {dish} and {price}: by hand for one post, or from a table with a row for each post.</source>
        <translation>Текст с местами для заполнения, например {dish} и {price}: вручную для одной публикации или из таблицы, где строка — публикация.</translation>
    </message>
    <message>
        <source>No places to fill in yet: write one in braces, such as {dish}.</source>
        <translation>Мест для заполнения ещё нет: впишите одно в фигурных скобках, например {dish}.</translation>
    </message>
</context>
<context>
    <name>stoa::TextCounter</name>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n too many for %1</source>
        <translation>
            <numerusform>%n лишний для %1</numerusform>
            <numerusform>%n лишних для %1</numerusform>
            <numerusform>%n лишних для %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Has characters that %1 refuses</source>
        <translation>Есть знаки, которых %1 не принимает</translation>
    </message>
    <message numerus="yes">
        <source>%n left, counted as %1 counts</source>
        <translation>
            <numerusform>Остался %n, по счёту %1</numerusform>
            <numerusform>Осталось %n, по счёту %1</numerusform>
            <numerusform>Осталось %n, по счёту %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit of %1 is known</source>
        <translation>Предел %1 неизвестен</translation>
    </message>
    <message>
        <source>The limit is not confirmed by the network itself.</source>
        <translation>Предел не подтверждён самой сетью.</translation>
    </message>
</context>
<context>
    <name>stoa::TextTabs</name>
    <message>
        <source>Own text, apart from the common one</source>
        <translation>Свой текст, отдельно от общего</translation>
    </message>
    <message>
        <source>Follows the common text until you type here</source>
        <translation>Повторяет общий текст, пока вы не начнёте писать здесь</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Общий текст</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Текст для %1</translation>
    </message>
    <message>
        <source>Texts by account</source>
        <translation>Тексты по аккаунтам</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Выбрать аккаунты</translation>
    </message>
    <message>
        <source>Choose the accounts it goes to</source>
        <translation>Выберите, в каких аккаунтах она выйдет</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Снова общий</translation>
    </message>
    <message>
        <source>Drop the own text and follow the common one again</source>
        <translation>Отбросить свой текст и снова повторять общий</translation>
    </message>
    <message>
        <source>The beginning of a text that is too long to be edited here. It is kept whole.</source>
        <translation>Начало текста, который слишком длинен, чтобы править его здесь. Хранится он целиком.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>The text of every account that has none of its own</source>
        <translation>Текст для каждого аккаунта, у которого нет своего</translation>
    </message>
</context>
<context>
    <name>stoa::ThemesDialog</name>
    <message>
        <source>usual time</source>
        <translation>обычное время</translation>
    </message>
    <message>
        <source>Show only &amp;this one</source>
        <translation>Показывать &amp;только эту</translation>
    </message>
    <message>
        <source>Weekday themes</source>
        <translation>Рубрики дней недели</translation>
    </message>
    <message>
        <source>Alternatives of the day; a tick shows one in the calendar</source>
        <translation>Варианты дня; галочка показывает один в календаре</translation>
    </message>
    <message>
        <source>&amp;New theme</source>
        <translation>&amp;Новая рубрика</translation>
    </message>
    <message>
        <source>Add the &amp;usual themes</source>
        <translation>Добавить &amp;обычные рубрики</translation>
    </message>
    <message>
        <source>One idea a line</source>
        <translation>По идее в строке</translation>
    </message>
    <message>
        <source>Accounts; none ticked means all</source>
        <translation>Аккаунты; без галочек — все</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Обычное время</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Назван&amp;ие</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Хэштег</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Подсказки</translation>
    </message>
    <message>
        <source>Te&amp;xt to start with</source>
        <translation>Начальный т&amp;екст</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>&amp;Add theme</source>
        <translation>&amp;Добавить рубрику</translation>
    </message>
    <message>
        <source>Weeks between two turns</source>
        <translation>Недель между выходами</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Первая неделя</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Раз в сколько недель</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>next in the week of %1</source>
        <translation>следующая: неделя с %1</translation>
    </message>
    <message>
        <source>Take over from a &amp;file…</source>
        <translation>Взять из &amp;файла…</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>За&amp;писать в файл…</translation>
    </message>
    <message>
        <source>Themes to take over</source>
        <translation>Файл с рубриками</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.txt *.ics)</source>
        <translation>Таблицы и календари (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n theme(s)?</source>
        <translation>
            <numerusform>Взять %n рубрику?</numerusform>
            <numerusform>Взять %n рубрики?</numerusform>
            <numerusform>Взять %n рубрик?</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes whose hashtag is there already on their weekday stay as they are. Undo takes it back.</source>
        <translation>Рубрики, чей хэштег уже есть в их день недели, остаются как есть. «Отменить» вернёт назад.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read:</source>
        <translation>
            <numerusform>%n строка не прочитана:</numerusform>
            <numerusform>%n строки не прочитаны:</numerusform>
            <numerusform>%n строк не прочитано:</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the themes to</source>
        <translation>Куда записать рубрики</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>a file name</comment>
        <translation>рубрики</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>None ticked: for all accounts.</source>
        <translation>Ни один не отмечен: для всех аккаунтов.</translation>
    </message>
    <message>
        <source>No theme on this weekday yet.</source>
        <translation>У этого дня недели пока нет рубрики.</translation>
    </message>
</context>
<context>
    <name>stoa::ThumbnailForm</name>
    <message>
        <source>not in the library any more</source>
        <translation>больше нет в медиатеке</translation>
    </message>
    <message>
        <source>none: the network takes a frame of the film</source>
        <translation>нет: сеть возьмёт кадр из видео</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Из медиатеки</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Thumbnail of the film</source>
        <translation>Обложка видео</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Картинки (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a thumbnail</source>
        <translation>Выбрать обложку</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the thumbnail away</source>
        <translation>Убрать обложку</translation>
    </message>
</context>
<context>
    <name>stoa::TryOut</name>
    <message>
        <source>Try a text</source>
        <translation>Попробовать текст</translation>
    </message>
    <message>
        <source>Write or paste a comment to see what this rule would do</source>
        <translation>Напишите или вставьте комментарий, чтобы увидеть, что сделает правило</translation>
    </message>
    <message>
        <source>The rule cannot be asked: %1</source>
        <translation>Правило нельзя проверить: %1</translation>
    </message>
    <message>
        <source>The engine failed on this text. A comment like this would go to the top of the inbox.</source>
        <translation>Проверить этот текст не удалось. Такой комментарий встал бы первым во входящих.</translation>
    </message>
</context>
<context>
    <name>stoa::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Struck: only in this version. Underlined: only now.</source>
        <translation>Зачёркнуто: только в этой версии. Подчёркнуто: только сейчас.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Вернуть эту версию</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>как сейчас</translation>
    </message>
    <message>
        <source>−%1 +%2 words</source>
        <translation>слов: −%1 +%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Общий текст</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Текст для %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nothing differs from the post as it is now.</source>
        <translation>Отличий от нынешней публикации нет.</translation>
    </message>
    <message>
        <source>No earlier version yet</source>
        <translation>Прежних версий пока нет</translation>
    </message>
    <message>
        <source>One is kept whenever the post is changed. It can be compared here word by word, and brought back.</source>
        <translation>Версия сохраняется при каждом изменении публикации. Здесь её можно сравнить по словам и вернуть.</translation>
    </message>
    <message>
        <source>Media for %1</source>
        <translation>Файлы для %1</translation>
    </message>
</context>
<context>
    <name>stoa::WeekModel</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no posts with this number</source>
        <translation>%1: нет публикаций с этим показателем</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n posts</source>
        <translation>
            <numerusform>%1: %2, %n публикация</numerusform>
            <numerusform>%1: %2, %n публикации</numerusform>
            <numerusform>%1: %2, %n публикаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WeekPanel</name>
    <message>
        <source>When people respond</source>
        <translation>Когда люди откликаются</translation>
    </message>
    <message numerus="yes">
        <source>%1; pale and hatched: fewer than %n posts</source>
        <translation>
            <numerusform>%1; бледное со штриховкой: меньше %n публикации</numerusform>
            <numerusform>%1; бледное со штриховкой: меньше %n публикаций</numerusform>
            <numerusform>%1; бледное со штриховкой: меньше %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekdays by hours</source>
        <translation>Дни недели по часам</translation>
    </message>
</context>
<context>
    <name>stoa::WorkForm</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>просрочена с %1</translation>
    </message>
    <message>
        <source>Change or delete “%1”</source>
        <translation>Изменить или удалить «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыта</numerusform>
            <numerusform>%n открыты</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Бриф</translation>
    </message>
    <message>
        <source>What is wanted, for whoever makes it</source>
        <translation>Что нужно — для того, кто это делает</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>Новая задача, затем Enter</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Checklist of a live event</source>
        <translation>Список для прямого эфира</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Before: announcement with time and time zone</source>
        <translation>До: анонс со временем и часовым поясом</translation>
    </message>
    <message>
        <source>Before: course, questions, greeting</source>
        <translation>До: ход эфира, вопросы, приветствие</translation>
    </message>
    <message>
        <source>Before: title picture and captions</source>
        <translation>До: заставка и подписи</translation>
    </message>
    <message>
        <source>Before: camera, sound, light and connection tried</source>
        <translation>До: проверить камеру, звук, свет и связь</translation>
    </message>
    <message>
        <source>Before: who answers comments meanwhile</source>
        <translation>До: кто отвечает на комментарии во время эфира</translation>
    </message>
    <message>
        <source>Before: reminder an hour ahead</source>
        <translation>До: напоминание за час</translation>
    </message>
    <message>
        <source>During: recording runs</source>
        <translation>Во время: запись идёт</translation>
    </message>
    <message>
        <source>During: what it is about, said again for those who join</source>
        <translation>Во время: повторять тему для тех, кто подключился</translation>
    </message>
    <message>
        <source>During: questions answered by name</source>
        <translation>Во время: отвечать на вопросы, называя по имени</translation>
    </message>
    <message>
        <source>After: recording kept and put up</source>
        <translation>После: сохранить и выложить запись</translation>
    </message>
    <message>
        <source>After: open questions answered in writing</source>
        <translation>После: ответить письменно на оставшиеся вопросы</translation>
    </message>
    <message>
        <source>After: excerpts for the other accounts</source>
        <translation>После: отрывки для других аккаунтов</translation>
    </message>
    <message>
        <source>After: viewers and what was learnt, noted</source>
        <translation>После: записать число зрителей и выводы</translation>
    </message>
</context>
<context>
    <name>stoa::WritingAid</name>
    <message>
        <source>Hashtags</source>
        <translation>Хэштеги</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>рубрика</translation>
    </message>
    <message>
        <source>Add “%1” to this project’s words</source>
        <translation>Добавить «%1» в слова проекта</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>stoa::YearView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in %1</source>
        <translation>
            <numerusform>%n публикация за %1 год</numerusform>
            <numerusform>%n публикации за %1 год</numerusform>
            <numerusform>%n публикаций за %1 год</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts a day</source>
        <extracomment>Beside the scale of colours of the year: posts in one day</extracomment>
        <translation>Публикаций в день</translation>
    </message>
</context>
</TS>
