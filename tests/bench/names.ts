/** A name in both scripts, so that a search can be typed in the other one. */
interface Name {
  latin: string;
  cyrillic: string;
}

function names(text: string): Name[] {
  return text
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => {
      const [latin = '', cyrillic = ''] = line.split(' ');
      return { latin, cyrillic };
    });
}

/** Frequent names come first: how often one is drawn falls with its place. */
export const familyNames = names(`
  Nowak Новак
  Kowalski Ковальский
  Wiśniewski Вишневский
  Wójcik Вуйчик
  Kowalczyk Ковальчик
  Kamiński Каминский
  Lewandowski Левандовский
  Zieliński Зелинский
  Szymański Шиманский
  Woźniak Возняк
  Dąbrowski Домбровский
  Kozłowski Козловский
  Mazur Мазур
  Jankowski Янковский
  Kwiatkowski Квятковский
  Krawczyk Кравчик
  Kaczmarek Качмарек
  Piotrowski Пиотровский
  Grabowski Грабовский
  Pawłowski Павловский
  Michalski Михальский
  Król Круль
  Wieczorek Вечорек
  Jabłoński Яблонский
  Wróbel Врубель
  Nowakowski Новаковский
  Majewski Маевский
  Olszewski Ольшевский
  Stępień Стемпень
  Malinowski Малиновский
  Jaworski Яворский
  Adamczyk Адамчик
  Dudek Дудек
  Nowicki Новицкий
  Pawlak Павляк
  Górski Гурский
  Witkowski Витковский
  Walczak Вальчак
  Sikora Сикора
  Baran Баран
  Rutkowski Рутковский
  Michalak Михаляк
  Szewczyk Шевчик
  Ostrowski Островский
  Tomaszewski Томашевский
  Pietrzak Петшак
  Zalewski Залевский
  Wróblewski Врублевский
  Marciniak Марциняк
  Jasiński Ясинский
  Smirnov Смирнов
  Ivanov Иванов
  Kuznetsov Кузнецов
  Sokolov Соколов
  Popov Попов
  Lebedev Лебедев
  Kozlov Козлов
  Novikov Новиков
  Morozov Морозов
  Petrov Петров
  Volkov Волков
  Solovyov Соловьёв
  Vasilyev Васильев
  Zaytsev Зайцев
  Pavlov Павлов
  Semyonov Семёнов
  Golubev Голубев
  Vinogradov Виноградов
  Bogdanov Богданов
  Vorobyov Воробьёв
  Fyodorov Фёдоров
  Mikhaylov Михайлов
  Belyaev Беляев
  Tarasov Тарасов
  Belov Белов
  Komarov Комаров
  Orlov Орлов
  Kiselyov Киселёв
  Makarov Макаров
  Andreyev Андреев
  Shevchenko Шевченко
  Kovalenko Коваленко
  Bondarenko Бондаренко
  Tkachenko Ткаченко
  Kravchenko Кравченко
  Kovalchuk Ковальчук
  Melnyk Мельник
  Boyko Бойко
  Oliynyk Олійник
  Koval Коваль
  Polishchuk Поліщук
  Lysenko Лисенко
  Moroz Мороз
  Savchenko Савченко
  Rudenko Руденко
  Petrenko Петренко
  Marchenko Марченко
  Klymenko Клименко
  Panchenko Панченко
  Yurchenko Юрченко
`);

export const givenNames = names(`
  Anna Анна
  Piotr Пётр
  Katarzyna Катажина
  Krzysztof Кшиштоф
  Maria Мария
  Andrzej Анджей
  Agnieszka Агнешка
  Tomasz Томаш
  Małgorzata Малгожата
  Jan Ян
  Barbara Барбара
  Paweł Павел
  Ewa Ева
  Michał Михал
  Joanna Йоанна
  Marcin Марцин
  Magdalena Магдалена
  Stanisław Станислав
  Elżbieta Эльжбета
  Jakub Якуб
  Aleksandr Александр
  Yelena Елена
  Sergey Сергей
  Olga Ольга
  Dmitriy Дмитрий
  Natalya Наталья
  Andrey Андрей
  Tatyana Татьяна
  Aleksey Алексей
  Irina Ирина
  Oleksandr Олександр
  Oksana Оксана
  Volodymyr Володимир
  Iryna Ірина
  Vasyl Василь
  Halyna Галина
  Yuriy Юрій
  Svitlana Світлана
  Bohdan Богдан
  Lyudmyla Людмила
`);

export const cities = [
  ['Warszawa', 'Варшава'],
  ['Kraków', 'Краков'],
  ['Łódź', 'Лодзь'],
  ['Wrocław', 'Вроцлав'],
  ['Białystok', 'Белосток'],
  ['Moskva', 'Москва'],
  ['Tver', 'Тверь'],
  ['Kaluga', 'Калуга'],
  ['Lviv', 'Львів'],
  ['Kyiv', 'Київ'],
] as const;

export const companies = ['Meble', 'Serwis', 'Sklep', 'Мастер', 'Сервис', 'Майстерня'] as const;

export const notes = [
  'Pyta o termin naprawy, oddzwonić po czternastej.',
  'Zamówienie odebrane, prosi o fakturę na firmę.',
  'Спрашивает про доставку на выходных.',
  'Просит перезвонить, когда придёт товар.',
  'Питає, чи є в наявності більший розмір.',
  'Wymiana za okazaniem paragonu, klient zadowolony.',
  'Договорились на четверг, предоплата внесена.',
  'Nie odebrał, spróbować jutro rano.',
] as const;
