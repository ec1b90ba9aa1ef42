import type { StoryPerson } from '../source.ts';

/** People who come again and again. */
export const longStories: StoryPerson[] = [
  {
    key: 'wrobel',
    name: 'Danuta Wróbel',
    usual: 'Dętki 28 cali z wentylem samochodowym, olej do łańcucha',
    reasons: ['quality', 'habit'],
    decisionStyle: 'emotional',
    buyingStyle: 'rational',
    stage: 'loyal',
    tags: ['serwis', 'rower miejski'],
    note: 'Do pracy rowerem cały rok, także zimą. Prosi, żeby dzwonić po 15.',
    convenientHours: 'po 15:00',
    observations: [
      ['demanding', 318, 'Prosi o kosztorys na piśmie przed każdą naprawą i pyta o każdą pozycję.'],
      ['demanding', 301, 'Chce rozmawiać bezpośrednio z mechanikiem, nie przez ladę.'],
    ],
    script: `
      330 visit enquiry 3 | Rower miejski 7-biegowy, przerzutka w piaście przeskakuje na czwórce. Inny serwis regulował dwa razy i bez zmian.
      +1 phone> enquiry 3-2 reached | Kosztorys {=240}. Pyta, dlaczego tyle i co dokładnie będzie robione. Prosi o wszystko na piśmie.
      +1 email> enquiry agreed | Kosztorys wysłany w trzech pozycjach: rozebranie piasty, smar, linka z pancerzem. Odpisała, że może być.
      +6 visit order 3-4 solved | Odbiór roweru. Przejechała się po podwórku i dopiero wtedy zapłaciła. Biegi wchodzą.
      318 visit complaint 2-3 agreed | Piasta znowu przeskakuje, tylko na zimnie. Zdenerwowana, drugi raz ta sama usterka. Rower zostaje, bez opłat. | done 3: Zadzwonić z wynikiem, zanim sama zapyta
      +3 phone> complaint 3-4 reached | Linka puściła na zacisku. Wymieniona cała, gratis. Dziękuje za telefon przed czasem.
      +5 visit complaint 4 solved | Odebrała, jeździ dobrze. Za kłopot dzwonek z mosiądzu, ucieszyła się.
      262 visit order 4 agreed | Pokrowiec na siodełko i dwie dętki. Piasta bez zarzutu.
      11-24 phone enquiry 3 reached | Pyta, czy na mróz trzeba innego smaru. Wyjaśnione, że ten wystarczy do minus dziesięciu.
      178 visit order 4 agreed | Klocki przód i tył razem z montażem, {=85}. Czekała na miejscu.
      120 visit praise 5 | Przyprowadziła koleżankę z pracy. Mówi, że tu się przynajmniej tłumaczy, za co się płaci.
      64 visit order 4 agreed | Nowy łańcuch i kaseta, kosztorys tym razem bez pytań, {=260}.
      +2 phone> order 4 reached | Gotowe, może odebrać do 17.
      +3 visit order 5 solved | Odebrała. Pyta, czy doradzimy rower dla synowej.
      9 phone enquiry 4 callBack | Synowa ma 164 cm, chce ramę damską i koszyk. Prosi o dwie propozycje do {=2500}. | due 1: Wysłać dwie propozycje dla synowej`,
  },
  {
    key: 'pietrzak',
    name: 'Marek Pietrzak',
    usual: 'Opony szosowe 28 mm, taśma na kierownicę',
    reasons: ['quality'],
    decisionStyle: 'analytical',
    buyingStyle: 'premium',
    stage: 'loyal',
    tags: ['szosa i gravel', 'serwis'],
    preferredChannel: 'email',
    note: 'Startuje w maratonach. Zna się na sprzęcie, od razu konkrety.',
    observations: [
      ['expert', 290, 'Przyniósł wydruk z tabelą przełożeń, rozmowa o różnicach między kasetami.'],
      [
        'perfectionist',
        205,
        'Prosi, żeby każdą śrubę dokręcać kluczem dynamometrycznym i zapisać wartości.',
      ],
    ],
    script: `
      352 email enquiry 3 | Szuka kół pod oponę 32, waga zestawu do 1600 g. Podał linki do dwóch modeli.
      +1 email> enquiry reached | Trzy propozycje z wagą i ceną, czas dostawy 10 dni.
      +3 phone order 4 agreed | Bierze środkowe, {=2900}. Zaliczka przelewem.
      +15 phone> order 4 reached | Koła przyszły, jedno z biciem 0,4 mm. Centrujemy na miejscu przed wydaniem, zgadza się.
      +17 visit order 5 solved | Odbiór kół. Sprawdził na centrownicy i jest zadowolony.
      290 visit enquiry 4 | Kaseta 11-34 czy 11-32 na góry. Długa rozmowa, zostaje przy 34.
      +5 visit order 4 agreed | Kaseta założona od ręki, łańcuch skrócony.
      246 email suggestion 4 | Proponuje, żeby wywiesić na ścianie tabelę ciśnień dla opon. Dobry pomysł.
      205 visit order 3 agreed | Pełny przegląd przed startem, termin na {day 4}. Lista momentów dokręcania w załączeniu.
      +3 phone> order 3 reached | Stery do wymiany, {=140} więcej. Zgoda.
      +4 visit order 5 solved | Odebrał, wartości wpisane na kartkę, tak jak chciał.
      150 phone enquiry 3 | Trzeszczy suport pod obciążeniem. Może podjechać w sobotę.
      +4 visit order 4 solved | Suport wyczyszczony i złożony na nowo, cisza. {=60}
      98 visit order 4 agreed | Dwie opony i mleko uszczelniające.
      41 social praise 5 | Wrzucił zdjęcie z mety i oznaczył serwis.
      +1 social> thanks 5 | Gratulacje i podziękowanie pod zdjęciem.
      12 email order 4 agreed | Zamawia owijkę białą i komplet klocków. Odbierze osobiście. | due 0: Dać znać, że owijka przyszła`,
  },
  {
    key: 'flisak',
    name: 'Grzegorz Malec',
    company: 'Kurierzy Flisak',
    site: 'kurierzy-flisak.example',
    usual: 'Przegląd czterech rowerów cargo raz na kwartał',
    reasons: ['place', 'quality'],
    decisionStyle: 'pragmatic',
    buyingStyle: 'rational',
    stage: 'regular',
    tags: ['firma', 'rower cargo', 'serwis'],
    note: 'Faktura z odroczonym terminem 14 dni. Rowery najlepiej brać po 17, rano mają kursy.',
    convenientHours: '8:00–9:00 i po 17:00',
    script: `
      361 phone enquiry 3 | Cztery rowery cargo, szukają stałego serwisu. Pyta o czas naprawy i fakturę zbiorczą.
      +2 visit enquiry 3-4 agreed | Rozmowa na miejscu. Ustalone: naprawa do 48 godzin, faktura na koniec miesiąca.
      +9 visit order 3 agreed | Pierwszy rower do przeglądu, numer 2. Klocki zjechane do zera.
      +11 phone> order 4 reached | Dwójka gotowa. Zostało zapisane, co wymienić następnym razem.
      300 phone complaint 2 | Rower numer 4 stanął w trasie, pękła linka hamulca. Pyta, czemu nie wyszło na przeglądzie. | done 1: Sprawdzić kartę przeglądu i oddzwonić
      +1 phone> complaint 2-4 solved | Linka była oznaczona do wymiany, ale nie wymieniona, błąd po naszej stronie. Wymiana gratis jeszcze dziś.
      +2 visit complaint 4 solved | Odebrał czwórkę. Prosi, żeby linki wymieniać z góry, bez pytania.
      +30 phone> survey 4 reached | Pytanie, czy po tamtej lince wszystko gra. Gra.
      248 visit order 4 agreed | Przegląd kwartalny, trzy rowery naraz. Łącznie {=690}.
      +3 phone> order 4 reached | Wszystkie trzy gotowe do odbioru.
      182 phone enquiry 4 | Dokładają piąty rower, pyta o używane cargo z gwarancją.
      +4 email> enquiry reached | Dwie oferty wysłane, jedna z nową baterią.
      +9 phone order 5 agreed | Biorą tę z nową baterią, {=9800}. Przelew dziś.
      +14 visit order 5 solved | Wydanie piątego roweru razem z kartą serwisową.
      110 visit order 3 agreed | Przegląd kwartalny, pięć rowerów w dwóch turach.
      +4 phone> order 4 reached | Druga tura gotowa, jedynka dostała nowe szprychy.
      57 email enquiry 3 | Prosi o zestawienie kosztów za pół roku dla księgowości.
      +1 email> enquiry 4 solved | Zestawienie wysłane.
      6 phone order 3 agreed | Przegląd kwartalny, podjedzie z dwoma rowerami. | due -1: Potwierdzić termin drugiej tury
      1 visit order 4 agreed | Dwójka i trójka przyjęte, klucze do baterii w kopercie.`,
  },
  {
    key: 'lis-ewa',
    name: 'Ewa Lis',
    usual: 'Wszystko dla dzieci: kaski, lampki, rowerki na kolejny rozmiar',
    reasons: ['place', 'quality'],
    decisionStyle: 'emotional',
    buyingStyle: 'rational',
    stage: 'advocate',
    tags: ['dzieci', 'serwis'],
    note: 'Trójka dzieci, rowerki przechodzą z jednego na drugie.',
    links: [['lis-pawel', 'household']],
    script: `
      340 visit enquiry 4 | Najmłodszy ma 4 lata, rower 16 cali. Wysokość 104 cm, przymierzony.
      +2 visit order 5 agreed | Czerwony 16 cali z boczną osłoną łańcucha, {=790}. Rowerek po średniej wraca w rozliczeniu.
      +16 phone> survey 5 reached | Mały jeździ bez bocznych kółek od trzeciego dnia.
      270 visit order 4 agreed | Dwa kaski, rozmiar S i XS. Stary kask po upadku, poradzone, żeby wyrzucić.
      231 phone enquiry 3 | Średniej spada łańcuch. Przyjdzie po szkole.
      +1 visit order 4 solved | Łańcuch napięty na poczekaniu, nic nie policzone.
      +2 social praise 5 | Opinia z pięcioma gwiazdkami, o cierpliwości do dzieci.
      +3 social> thanks | Odpowiedź z podziękowaniem pod opinią.
      160 visit enquiry 4 | Najstarszej za mały 20 cali. Będzie 24, ale dopiero za miesiąc, po wypłacie.
      +29 visit order 5 agreed | 24 cale, przerzutka w manetce obrotowej, {=1350}. Stary rower zostaje w komisie.
      +50 phone> order 5 reached | Rower z komisu sprzedany, {=400} do odbioru lub na bon. Bierze bon.
      85 visit order 4 agreed | Za część bonu lampki na dynamo i dzwonek z biedronką.
      33 visit praise 5 | Przyszła z sąsiadką po rowerek biegowy, poleca.
      3 phone enquiry 4 callBack | Pyta o fotelik na bagażnik do 22 kg dla siostrzenicy. Trzeba sprawdzić w hurtowni. | due 0: Fotelik do 22 kg: jest czy nie ma`,
  },
  {
    key: 'lis-pawel',
    name: 'Paweł Lis',
    stage: 'repeat',
    tags: ['rower elektryczny'],
    script: `
      190 visit enquiry 3 | Do pracy 14 km w jedną stronę, myśli o elektryku. Jazda próbna na baterii 500 Wh.
      +6 phone enquiry 3 callBack | Pyta o raty. Musi pogadać z żoną.
      +20 visit order 5 agreed | Elektryk trekkingowy, raty na 20 miesięcy, {=7600}.
      +50 visit order 4 solved | Przegląd zerowy po 300 km, szprychy dociągnięte.
      22 visit order 4 agreed | Błotniki szersze i sakwa na laptop.`,
  },
  {
    key: 'dudek',
    name: 'Ryszard Dudek',
    usual: 'Łatki, klej, dętki 26 cali',
    reasons: ['habit', 'price'],
    decisionStyle: 'pragmatic',
    buyingStyle: 'bargain',
    stage: 'regular',
    tags: ['rower miejski', 'części'],
    note: 'Emeryt, majstruje sam. Lubi pogadać, najlepiej przed południem.',
    preferredChannel: 'visit',
    observations: [['shortOfMoney', 210, 'Pyta najpierw o używane części, dopiero potem o nowe.']],
    script: `
      349 visit order 4 agreed | Dwie dętki 26, łatki.
      311 visit enquiry 3 declined | Pyta o używane koło tylne pod wolnobieg. Na razie nic nie ma.
      +12 phone> enquiry 4 agreed | Trafiło się koło z rozbiórki, {=50}. Przyjdzie dziś.
      +12 visit order 5 solved | Wziął koło i dorzucił stare pedały na wymianę.
      09-18 visit other 4 | Przyniósł jabłka z działki. Kupił klej.
      210 visit enquiry 3 agreed | Siodło żelowe za drogie, znalazło się takie z ekspozycji za {=35}.
      165 visit order 4 agreed | Linki hamulcowe, dwa metry pancerza.
      122 phone enquiry 3 | Pyta, jak odkręcić zapieczoną sztycę. Podpowiedziane: olej penetrujący i noc czekania.
      +4 visit thanks 5 | Sztyca puściła. Przyszedł powiedzieć i kupił olej.
      71 visit order 4 agreed | Dwie opony 26, najtańsze z wkładką, {=96}.
      19 visit order 4 agreed | Dętka, jedna. Druga jeszcze trzyma.
      0 visit enquiry 4 | Pyta, czy będzie jakaś używana przerzutka sześciorzędowa. Zapisane. | due 4: Przejrzeć skrzynkę z używanymi, dać znać`,
  },
  {
    key: 'kaczmarek-beata',
    name: 'Beata Kaczmarek',
    company: 'Pensjonat Nad Zatoką',
    site: 'pensjonatnadzatoka.example',
    usual: 'Przegląd wypożyczalni przed sezonem i po sezonie',
    reasons: ['quality', 'noAlternative'],
    decisionStyle: 'pragmatic',
    buyingStyle: 'rational',
    stage: 'regular',
    tags: ['firma', 'serwis'],
    note: 'Dwanaście rowerów dla gości. Odbiór i dowóz busem pensjonatu.',
    preferredChannel: 'email',
    script: `
      03-20 email enquiry 3 | Przed sezonem dwanaście rowerów, pyta o cenę za całość i termin.
      +1 email> enquiry reached | Oferta {=1700} za komplet, bez części. Dwie partie po sześć.
      +2 email order 4 agreed | Zgoda, pierwsza partia przyjedzie busem.
      +9 visit order 3 agreed | Sześć rowerów przyjętych. W dwóch pęknięte opony, w jednym brak sztycy.
      +14 phone> order 4 reached | Pierwsza partia gotowa, można podstawić drugą.
      +21 phone> order 5 solved | Całość gotowa, faktura w mailu.
      07-08 phone complaint 2 | Goście oddali rower z krzywym kołem, potrzebny na jutro.
      +1 phone> complaint 4 solved | Koło wyprostowane, bus odbierze o 9.
      07-29 phone order 3 agreed | Cztery kaski dorosłe i dwa dziecięce na już.
      10-12 email enquiry 4 | Po sezonie chce oddać rowery na przegląd i zimowe przechowanie.
      +2 email> enquiry agreed | Przechowanie do marca, osiem sztuk, {=480}.
      +8 visit order 4 agreed | Osiem rowerów przyjętych na zimę, lista numerów podpisana.
      45 email praise 4 | Pisze, że w tym roku żadnej reklamacji od gości.
      +1 email> thanks | Podziękowanie i termin wiosenny wstępnie zapisany.`,
  },
  {
    key: 'zielinski',
    name: 'Tomasz Zieliński',
    reasons: ['quality'],
    decisionStyle: 'pragmatic',
    stage: 'regular',
    tags: ['rower elektryczny', 'serwis', 'gwarancja'],
    note: 'Elektryk z silnikiem centralnym, kupiony tu. Sprawa baterii zamknięta.',
    observations: [
      [
        'frequentComplaints',
        130,
        'Trzecia usterka roweru w ciągu dwóch miesięcy, wszystkie dotyczą tej samej wiązki.',
      ],
    ],
    script: `
      233 visit order 5 agreed | Kupiony elektryk z bagażnikiem, {=8900}. Instrukcja ładowania omówiona.
      188 visit complaint 3-3 agreed | Wyświetlacz gaśnie na nierównościach. Przyjęty na gwarancję. | done 2: Zadzwonić po diagnozie
      +2 phone> complaint 3 reached | Zaśniedziała wtyczka, wyczyszczona, rower do odbioru.
      166 phone complaint 2 | Znowu gaśnie. Mówi, że ma tego dość, bo jeździ tym do pracy.
      +1 visit complaint 2-3 agreed | Rower zostaje, na ten czas zastępczy z komisu bez opłat.
      +4 email> complaint reached | Zgłoszenie do producenta, prośba o nową wiązkę.
      +11 phone> complaint 3-4 reached | Wiązka przyszła dziś, jutro montaż i próba w deszczu.
      +13 visit complaint 4 solved | Odebrał, oddał zastępczy czysty.
      130 phone complaint 1-2 callBack | Wyłączył się w trasie, wracał 9 km bez wspomagania. Chce zwrotu pieniędzy. | done 2: Właściciel oddzwania z propozycją
      +3 email> complaint reached | Termin na piśmie: 7 dni, zastępczy dowieziony do domu.
      +7 visit complaint 3-5 solved | Nowa elektronika, wspólna jazda próbna. Przyznaje, że teraz jest inny rower.
      +37 phone> survey 5 reached | Miesiąc bez wyłączeń. Dziękuje, że ktoś pamiętał.
      52 visit order 5 agreed | Kupił przyczepkę dla psa, {=640}.
      5 phone enquiry 4 | Umawia przegląd roczny, pasuje mu sobota. | due 2: Zadzwonić z godziną przeglądu`,
  },
  {
    key: 'bondarenko',
    name: 'Oksana Bondarenko',
    language: 'uk',
    usual: 'Serwis roweru dostawczego, dętki w zapasie',
    reasons: ['place', 'quality'],
    decisionStyle: 'pragmatic',
    stage: 'advocate',
    tags: ['serwis', 'rower miejski'],
    note: 'Dobrze mówi po polsku, pisze chętniej po ukraińsku. Poleciła nas znajomym z kursu.',
    script: `
      322 visit enquiry 3 | Rower z darów, bez hamulca tylnego. Pyta, czy da się tanio.
      +2 phone> order 4 reached | Gotowy, {=70}, klamka używana.
      +3 visit thanks 5 | Odebrała, przyniosła ciasto.
      274 visit order 4 agreed | Dętka i pompka do torby.
      219 visit order 3 agreed | Koło scentrowane, dwie szprychy.
      170 chat enquiry 3 | Napisała po ukraińsku, czy naprawimy rower syna. Odpisane, że tak, najlepiej rano.
      +1 visit order 4 agreed | Rower syna: pedał, łańcuch, siodło wyżej.
      +3 visit order 5 solved | Syn odebrał sam, z kartką od mamy.
      112 visit praise 5 | Przyprowadziła trzy osoby z kursu polskiego, dwie zostawiły rowery.
      11-08 visit order 4 agreed | Lampki na zimę, komplet.
      2 chat enquiry 4 reached | Pyta o godziny w sobotę, przyjdzie z mężem.`,
  },
  {
    key: 'mazurek',
    name: 'Halina Mazurek',
    usual: 'Przegląd składaka dwa razy w roku',
    reasons: ['habit'],
    decisionStyle: 'emotional',
    stage: 'loyal',
    tags: ['rower miejski', 'serwis'],
    note: 'Słabo słyszy, mówić wolno i powtórzyć godzinę. Najlepiej zapisać na kartce.',
    preferredChannel: 'visit',
    observations: [
      ['confused', 240, 'Dwa razy przyszła w innym dniu niż umówiony. Pomogła kartka z datą.'],
    ],
    script: `
      345 visit order 4 agreed | Składak na przegląd, kartka z datą odbioru dana do ręki.
      +5 visit order 4 solved | Odebrała w terminie.
      240 visit enquiry 2-4 | Przyszła dzień za wcześnie. Poczekała przy herbacie, rower skończony od razu.
      236 phone enquiry 3 | Nie pamięta, czy zapłaciła. Zapłacone, paragon wydany drugi raz.
      188 visit order 4 agreed | Koszyk na zakupy, wyższy, żeby kot nie wyskoczył.
      131 phone> other noAnswer |
      130 phone> other 4 reached | Pytanie, czy koszyk się trzyma. Trzyma, kot też.
      82 visit complaint 3-4 solved | Zgubiła kluczyk do linki. Linka przecięta, nowa na szyfr, data urodzenia wnuka odradzona.
      17 visit order 4 agreed | Przegląd składaka, odbiór zapisany na kartce i w telefonie. | done 4: Zadzwonić rano w dniu odbioru
      +4 phone> order 4 reached | Przypomnienie, będzie o 11.
      +4 visit order 5 solved | Odebrała. Przyniosła kawę dla mechaników.`,
  },
];
