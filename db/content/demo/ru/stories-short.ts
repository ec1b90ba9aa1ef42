import type { StoryPerson } from '../source.ts';

/** People with one thing that went on for a while. */
export const shortStories: StoryPerson[] = [
  {
    key: 'sitnikov',
    name: 'Павел Игоревич Ситников',
    stage: 'repeat',
    tags: ['стиральные машины', 'гарантия'],
    decisionStyle: 'analytical',
    observations: [['expert', 87, 'Ссылается на паспорт изделия и прав: класс отжима другой.']],
    script: `
      95 visit order 4 agreed | Стиральная машина на 7 кг, {=36900}.
      87 visit complaint 2 agreed | По паспорту отжим 1400, на табличке 1200. Всё верно, ошибка на складе. | done 2: Согласовать замену с поставщиком
      +2 phone> complaint 3 reached | Поставщик меняет, около недели.
      +9 phone> complaint 3 reached | Машина с доставкой задерживается до понедельника. Принял спокойно.
      +14 visit complaint 4 solved | Привезена и подключена нужная, шланг в подарок.
      38 visit order 5 agreed | Стиральный порошок и сетки.`,
  },
  {
    key: 'gracheva',
    name: 'Марина Викторовна Грачёва',
    stage: 'new',
    tags: ['мелкая техника'],
    decisionStyle: 'emotional',
    observations: [
      [
        'undecided',
        37,
        'Третий визит за одним пылесосом, выбор между двумя. Помогла проба на ковре.',
      ],
    ],
    script: `
      45 visit enquiry 3 | Смотрит пылесосы, с мешком или без. Взяла время подумать.
      +4 phone enquiry 3 | Спрашивает, стоит ли ещё синий. Отложен до субботы.
      +8 visit enquiry 3 | Пробует оба на ковре у кассы.
      +12 visit order 5 agreed | Взяла с мешком, {=14500}. Насадка для мебели в подарок.
      +25 phone> survey 5 reached | Шерсть собирает. О выборе не жалеет.`,
  },
  {
    key: 'volkov',
    name: 'Игорь Валентинович Волков',
    stage: 'repeat',
    tags: ['ремонт'],
    decisionStyle: 'pragmatic',
    note: 'Решено: претензии с ним разбирает руководитель.',
    observations: [
      [
        'aggressive',
        140,
        'Крик и оскорбления по телефону. Одно предупреждение, затем разговор завершён.',
      ],
    ],
    script: `
      149 visit order 3 agreed | Телевизор, подсветка, смета {=5200}, обещано на {day 5}.
      +5 phone> order 3-2 reached | Планки не пришли, задержка два дня.
      140 phone complaint 1-1 declined | Кричит, оскорбления в адрес сотрудников. Попросили говорить спокойно, после второго раза разговор завершён. Руководитель знает. | done 1: Перезванивает руководитель
      +1 phone> complaint 2-3 agreed | Руководитель: извинения за срок, границы названы прямо. Телевизор будет сегодня.
      +1 visit complaint 3 solved | Забрал, скидка 10 %. Извинился за вчерашнее.
      57 visit order 3 agreed | Кронштейн и кабель, без вопросов.`,
  },
  {
    key: 'kruglova',
    name: 'Светлана Юрьевна Круглова',
    stage: 'advocate',
    tags: ['кофемашины'],
    reasons: ['quality'],
    buyingStyle: 'premium',
    note: 'Ведёт чат дома, больше двухсот квартир.',
    script: `
      288 visit order 5 agreed | Автоматическая кофемашина, {=62000}.
      249 visit praise 5 | Написала о нас в чате дома. Двое соседей уже были.
      197 social suggestion 4 | Предлагает вечер: как чистить технику от накипи.
      +3 phone> suggestion 5 agreed | Вечер назначен, двенадцать мест, чай с нас.
      +24 visit thanks 5 | Пришли семнадцать человек, стульев не хватило.
      78 visit order 4 agreed | Чистка кофемашины, новый фильтр.
      8 phone suggestion 4 | Хочет второй вечер, теперь про холодильники. | due 3: Назначить дату второго вечера`,
  },
  {
    key: 'antonov',
    name: 'Кирилл Романович Антонов',
    stage: 'repeat',
    tags: ['кофемашины'],
    links: [['gorelov', 'referredBy']],
    script: `
      131 visit enquiry 3 | Первая рожковая кофеварка, посоветовал коллега.
      +4 visit order 5 agreed | Взял начальную модель, {=16900}, показали помол.
      +34 visit order 4 agreed | Кофемолка с жерновами.
      +47 phone complaint 2 | Кофемолка встала, внутри камешек.
      +48 visit complaint 4 solved | Жернова целы, камешек вынут, денег не взяли.`,
  },
  {
    key: 'yablokova',
    name: 'Ирина Львовна Яблокова',
    company: 'Детский сад «Рябинка»',
    site: 'sad-ryabinka.example',
    stage: 'regular',
    tags: ['организация'],
    note: 'Сначала счёт, затем договор, всё через почту.',
    script: `
      208 email enquiry 3 | Два холодильника для кухни и увлажнители в группы. Просят предложение.
      +2 email> enquiry reached | Предложение со скидкой 7 %, {=118000}.
      +11 email order 4 agreed | Договор подписан.
      +19 phone> order 3 reached | Увлажнители на неделю позже. Хотят получить всё вместе.
      +27 visit order 5 solved | Привезено и расставлено до тихого часа.
      +33 letter praise 5 | Открытка от детей, висит у кассы.
      53 phone complaint 3 agreed | Два увлажнителя не держат воду. Привезут. | done 2: Заказать клапаны
      +3 visit complaint 4 solved | Клапаны заменены в обоих.`,
  },
  {
    key: 'shubin',
    name: 'Андрей Геннадьевич Шубин',
    stage: 'repeat',
    tags: ['холодильники'],
    observations: [
      ['changeable', 71, 'Трижды за неделю поменял заказ. Последний вариант записан и подписан.'],
    ],
    script: `
      79 phone order 3 agreed | Морозильник на дачу, 120 литров.
      +2 phone order 3 agreed | Просит поменять на ларь.
      +5 phone order 3 agreed | Снова вертикальный, но 160 литров.
      +8 visit order 3-4 agreed | Заказ записан и подписан: вертикальный, 160.
      +15 phone> order 4 reached | Морозильник пришёл.
      +16 visit order 4 solved | Загрузили в прицеп, доволен.`,
  },
  {
    key: 'tarasova',
    name: 'Екатерина Олеговна Тарасова',
    stage: 'repeat',
    tags: ['стиральные машины'],
    script: `
      24 visit order 4 agreed | Сушильная машина под заказ, {=48000}, обещано за неделю.
      +8 phone complaint 2-3 agreed | Сушилки нет, а дома грудной ребёнок. Извинения, на выходные отдана выставочная. | done 1: Узнать у поставщика срок
      +9 phone> complaint 3 reached | Поставщик подтвердил отгрузку.
      +13 visit thanks 4 | Выставочную вернули, очень выручила.
      5 phone> order noAnswer | Сушилка пришла. Не отвечает. | due -1: Позвонить ещё раз, сушилка ждёт`,
  },
  {
    key: 'nechaev',
    name: 'Борис Аркадьевич Нечаев',
    stage: 'repeat',
    tags: ['мелкая техника', 'гарантия'],
    observations: [
      ['silent', 60, 'Отвечает одним словом, подробности только после открытых вопросов.'],
    ],
    script: `
      60 visit complaint 2 | Отдаёт аккумуляторный пылесос, говорит только, что плохой. Выяснилось: работает шесть минут.
      +2 phone> complaint 3 reached | Ёмкость 55 %, замена по гарантии.
      +11 phone> complaint noAnswer |
      +12 phone> complaint 4 reached | Новый аккумулятор здесь, придёт завтра.
      +13 visit complaint 4 solved | Заменили. Сказал спасибо.`,
  },
  {
    key: 'pavlova',
    name: 'Рената Маратовна Павлова',
    stage: 'potential',
    tags: ['климат'],
    buyingStyle: 'rational',
    script: `
      20 phone enquiry 3 | Осушитель для комнаты 18 метров, до {=15000}, тихий.
      +1 email> enquiry reached | Отправлены два варианта с уровнем шума.
      +6 visit enquiry 4 | Послушала оба у нас, записала размеры.
      3 phone> enquiry callBack | Ждёт решения хозяина квартиры. | due 0: Спросить о решении, осушитель отложен до сегодня`,
  },
  {
    key: 'vlasov',
    name: 'Максим Денисович Власов',
    stage: 'repeat',
    tags: ['мелкая техника'],
    decisionStyle: 'emotional',
    buyingStyle: 'impulsive',
    observations: [
      ['enthusiastic', 102, 'Пять идей для новой кухни за один разговор. Помог список по очереди.'],
    ],
    script: `
      102 visit enquiry 5 | Обставляет кухню с нуля. Составлен список: плита, вытяжка, чайник.
      +3 visit order 5 agreed | Плита и вытяжка, {=57000} вместе.
      +9 visit order 5 agreed | Тостер в тон плите.
      +29 social praise 5 | Фото готовой кухни.
      27 visit order 4 agreed | Весы и таймер.`,
  },
  {
    key: 'urusova',
    name: 'Валентина Егоровна Урусова',
    stage: 'new',
    tags: ['мелкая техника'],
    script: `
      15 visit order 4 agreed | Мясорубка в подарок дочери, {=8700}. Спрятать до субботы.
      +3 phone order 4 | Просит бант и убрать ценник.
      +8 visit order 5 solved | Выдана с бантом.
      1 phone thanks 5 | Звонит поблагодарить, дочь в восторге.`,
  },
  {
    key: 'kulikov',
    name: 'Станислав Ильич Куликов',
    stage: 'repeat',
    tags: ['ремонт'],
    observations: [
      ['perfectionist', 33, 'Показал царапину 3 мм при выдаче. Решено: фото при приёмке.'],
    ],
    script: `
      36 visit order 3 agreed | Духовка, замена стекла. Фото при приёмке сделаны.
      +3 visit complaint 2-3 agreed | Показывает царапину на ручке, на фото её нет. | done 2: Заказать ручку
      +6 phone> complaint 3 reached | Ручка пришла.
      +8 visit complaint 4 solved | Ручка заменена, осмотрел и подписал.`,
  },
  {
    key: 'melnik',
    name: 'Андрей Тарасович Мельник',
    stage: 'repeat',
    tags: ['запчасти', 'ремонт'],
    links: [['bondar', 'referredBy']],
    convenientHours: 'до 11:00',
    script: `
      109 visit order 3 agreed | Держит кафе, печь не греет. Нужна к вечеру.
      +0 visit order 4 solved | Тэн заменён к четырём.
      +21 visit order 4 agreed | Термометр и прокладка двери.
      +59 visit enquiry 3 | Спрашивает про вторую печь.
      +62 phone> enquiry declined | Печь {=74000}, пока дорого.
      10 visit order 4 agreed | Лампа и предохранители для печи.`,
  },
  {
    key: 'sobol',
    name: 'Елизавета Марковна Соболь',
    stage: 'repeat',
    tags: ['ремонт'],
    links: [['lapteva', 'referredBy']],
    script: `
      118 visit enquiry 4 | Пришла с соседкой. Пылесос пылит, ему восемь лет.
      +4 phone> order 3 reached | Фильтр и уплотнитель, {=1300}. Согласна.
      +6 visit order 5 solved | Забрала, не пылит.
      43 visit order 4 agreed | Щётка с турбиной.`,
  },
  {
    key: 'chernov',
    name: 'Глеб Антонович Чернов',
    stage: 'repeat',
    tags: ['холодильники', 'гарантия'],
    script: `
      174 visit order 4 agreed | Винный шкаф с витрины, {=29000}.
      +17 visit complaint 2 agreed | Гудит по ночам. Оставил.
      +19 phone> complaint 3 reached | Вентилятор задевал провод, поправлено.
      +31 phone complaint 2-2 | Опять гудит. Просит сделать один раз и хорошо. | done 1: Мастеру послушать на месте
      +32 phone> complaint 3-4 solved | Мастер был дома: ниша без зазора. Шкаф выдвинут на четыре сантиметра, тихо.
      +61 phone> survey 5 reached | Тихо до сих пор. Советует знакомым.`,
  },
  {
    key: 'ostapova',
    name: 'Тамара Васильевна Остапова',
    stage: 'repeat',
    tags: ['мелкая техника'],
    observations: [
      [
        'frequentComplaints',
        48,
        'Четвёртое замечание за год, каждый раз другая мелочь и всегда с чеком.',
      ],
    ],
    script: `
      220 visit complaint 2-4 solved | Весы врут на двести граммов. Заменены.
      157 visit complaint 3-4 solved | Миксер пахнет. Заменён на другой с доплатой {=300}.
      96 visit complaint 3 solved | Будильник спешит. Настроен при ней.
      48 visit complaint 3-4 solved | Термос не держит тепло. Деньги возвращены.
      +14 phone> survey 4 reached | Спросили, что изменить. Хочет вещи попроще и понадёжнее.`,
  },
  {
    key: 'mikhalev',
    name: 'Роман Эдуардович Михалёв',
    stage: 'potential',
    tags: ['холодильники'],
    script: `
      13 chat enquiry 3 | Пройдёт ли холодильник в дверь 68 см?
      +0 chat> enquiry reached | Измерили, 66 без ручек.
      6 visit enquiry 4 | Смотрит модель с нижней морозилкой, просит предложение на почту. | due -2: Предложение на холодильник с подъёмом`,
  },
  {
    key: 'borisova',
    name: 'Алла Геннадьевна Борисова',
    company: 'Бухгалтерское бюро «Сальдо»',
    site: 'byuro-saldo.example',
    stage: 'repeat',
    tags: ['организация', 'климат'],
    script: `
      143 email enquiry 3 | Два кондиционера в офис и кофемашина.
      +3 email> enquiry reached | Предложение: кондиционеры {=84000}, кофемашина {=41000}.
      +9 phone order 4 agreed | Кондиционеры да, кофемашину в следующем квартале.
      +21 visit order 4 solved | Установлены за день, акт подписан.
      30 phone order 4 agreed | Вернулись к кофемашине, с обслуживанием.
      4 email enquiry 3 | Просит цену ежемесячной чистки. | due 1: Ответить с ценой чистки`,
  },
  {
    key: 'baranov',
    name: 'Степан Григорьевич Баранов',
    stage: 'loyal',
    tags: ['ремонт'],
    reasons: ['habit', 'place'],
    preferredChannel: 'visit',
    links: [['baranova', 'household']],
    script: `
      356 visit order 4 agreed | Две электробритвы на чистку, своя и брата.
      +5 visit order 4 solved | Забрал обе, без сдачи.
      245 visit other 4 | Зашёл поговорить о набережной. Купил батарейки.
      178 visit order 4 agreed | Удлинитель с выключателем.
      87 visit suggestion 3 | Просит лавочку у входа, жена ждёт стоя.
      +19 phone> suggestion 5 solved | Лавочка стоит. Приглашён опробовать.
      0 visit order 4 agreed | Снова две бритвы, как каждый год. | due 5: Бритвы готовы, позвонить Барановым`,
  },
  {
    key: 'baranova',
    name: 'Клавдия Семёновна Баранова',
    stage: 'repeat',
    tags: ['мелкая техника'],
    script: `
      199 visit order 4 agreed | Хлебница с крышкой, {=2100}.
      65 visit thanks 5 | Спасибо за лавочку. Угостила ватрушками.
      29 visit order 4 agreed | Ночник с датчиком.`,
  },
  {
    key: 'rybakov',
    name: 'Денис Алексеевич Рыбаков',
    stage: 'new',
    tags: ['стиральные машины'],
    observations: [
      ['shortOfMoney', 51, 'Бюджет назван сразу, просит технику после ремонта с гарантией.'],
    ],
    script: `
      51 visit enquiry 3 | Первая квартира: стиральная машина и плитка, всё до {=20000}.
      +4 phone> enquiry 4 reached | Есть машина после ремонта с гарантией и новая плитка, {=18900}.
      +5 visit order 5 agreed | Взял обе, доставка вечером.
      +20 phone> survey 4 reached | Проверили через две недели, как обещано. Работает.`,
  },
  {
    key: 'golubeva',
    name: 'Алиса Витальевна Голубева',
    stage: 'repeat',
    tags: ['мелкая техника'],
    consents: [
      { channel: 'email', daysAgo: 149, withdrawnDaysAgo: 47 },
      { channel: 'phone', daysAgo: 149, withdrawnDaysAgo: null },
    ],
    script: `
      149 visit order 4 agreed | Фен с насадками.
      103 visit order 4 agreed | Отпариватель ручной.
      47 email other 3 solved | Просит не присылать рассылку. Согласие отозвано, звонки по заказам остаются.
      26 phone> order 4 reached | Заказанная щётка к фену пришла.
      +2 visit order 4 solved | Щётку забрала.`,
  },
  {
    key: 'maslov',
    name: 'Юрий Константинович Маслов',
    stage: 'repeat',
    tags: ['ремонт'],
    observations: [
      [
        'undecided',
        16,
        'Несколько раз спросил, стоит ли чинить. Помогли две суммы рядом на бумаге.',
      ],
    ],
    script: `
      18 visit enquiry 3 | Отцовский проигрыватель, стоит ли чинить.
      +2 phone> enquiry 3 callBack | Ремонт {=4800}, похожий новый {=13000}. Хочет подумать до завтра.
      +6 phone order 4 agreed | Чиним. Просит сохранить родную иглу.
      2 phone> order 4 reached | Мотор ожил, не хватает пассика. | due 3: Пассик для проигрывателя, проверить поставку`,
  },
  {
    key: 'tsvetkova',
    name: 'Полина Артёмовна Цветкова',
    stage: 'new',
    tags: ['климат'],
    script: `
      7 visit order 4 agreed | Увлажнитель в детскую.
      +1 phone complaint 2 callBack | Белый налёт на мебели. | done 1: Узнать про картридж
      +2 phone> complaint 3-4 reached | Картридж есть, отдаём бесплатно.
      +4 visit complaint 5 solved | Картридж поставлен, налёта нет.`,
  },
  {
    key: 'prokhorov',
    name: 'Вадим Петрович Прохоров',
    stage: 'regular',
    tags: ['запчасти', 'мелкая техника'],
    reasons: ['price', 'place'],
    buyingStyle: 'bargain',
    script: `
      307 visit order 3 agreed | Фильтры для пылесоса, пара.
      254 phone enquiry 3 declined | Сравнивает цену утюга с интернетом, у нас на {=200} дороже.
      +3 visit order 4 agreed | Взял всё же здесь: можно проверить и вернуть.
      191 visit order 3 agreed | Шланг заливной, три метра.
      139 visit order 4 agreed | Лампы по акции, сразу шесть.
      91 visit enquiry 3 | Спрашивает о распродаже витрины. Записан в список.
      36 phone> enquiry 4 reached | Витринный утюг уценён на треть. Придёт.
      +1 visit order 5 agreed | Утюг и доска, {=3900}.`,
  },
  {
    key: 'olenina',
    name: 'Ксения Дмитриевна Оленина',
    stage: 'repeat',
    tags: ['ремонт'],
    script: `
      35 visit complaint 2 agreed | Пылесос после ремонта, а кнопка смотки не работает. Раньше работала. | done 1: Проверить тормоз смотки
      +1 phone> complaint 4 solved | Тормоз забыли подключить, исправлено.
      +2 visit complaint 4-5 solved | Забрала, мешки в подарок за хлопоты.
      0 social praise 5 | Отзыв: ошибку исправили за день. | due 0: Поблагодарить за отзыв`,
  },
  {
    key: 'klimov',
    name: 'Захар Миронович Климов',
    stage: 'potential',
    tags: ['климат'],
    preferredChannel: 'letter',
    script: `
      40 letter enquiry 3 | Письмо с просьбой прислать каталог обогревателей, крупная печать.
      +4 letter> enquiry reached | Каталог отправлен с письмом от руки и ценами.
      +16 phone enquiry 4 | Каталог получил, придёт с внуком как-нибудь утром.`,
  },
  {
    key: 'filatova',
    name: 'Зоя Аркадьевна Филатова',
    stage: 'repeat',
    tags: ['мелкая техника'],
    observations: [
      ['confused', 81, 'Запуталась в режимах хлебопечки. Помог короткий список из четырёх шагов.'],
    ],
    script: `
      88 visit order 4 agreed | Хлебопечка, {=9900}.
      81 phone enquiry 2-3 reached | Хлеб не поднимается. Прошли по шагам: дрожжи были под водой.
      +1 email> enquiry reached | Отправлен список: четыре шага, крупно.
      +20 visit thanks 5 | Принесла ломоть ржаного. Взяла мерный стакан.`,
  },
  {
    key: 'demidov',
    name: 'Артём Вячеславович Демидов',
    company: 'Прачечная «Белая речка»',
    site: 'belaya-rechka.example',
    stage: 'regular',
    tags: ['организация', 'стиральные машины'],
    observations: [
      [
        'demanding',
        116,
        'Требует ремонт день в день без записи. Сошлись на постоянном окне по вторникам.',
      ],
    ],
    script: `
      172 phone order 3 agreed | Промышленная машина течёт, нужна сегодня.
      +1 phone> order 4 solved | Манжета заменена ночью, утром запустили.
      116 phone complaint 2-3 agreed | Три дня ждали мастера. Предложено постоянное окно, вторник.
      +5 phone> order 4 solved | Первый вторник: осмотрены две машины.
      80 phone order 4 agreed | Насос и два ремня про запас.
      44 phone> survey 4 reached | Вторники работают.
      15 phone order 4 agreed | Подшипник на третьей машине, в ближайшее окно.`,
  },
];
