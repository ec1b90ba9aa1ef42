import type { StoryPerson } from '../source.ts';

/** People with one thing that went on for a while. */
export const shortStories: StoryPerson[] = [
  {
    key: 'sikora',
    name: 'Łukasz Sikora',
    stage: 'repeat',
    tags: ['mtb', 'gwarancja'],
    decisionStyle: 'analytical',
    observations: [
      ['expert', 88, 'Powołuje się na kartę techniczną amortyzatora, ma rację co do skoku.'],
    ],
    script: `
      96 visit order 4 agreed | Góral 29, rama L, {=5200}.
      88 visit complaint 2 agreed | Amortyzator ma 100 mm zamiast 120. Zgadza się, w katalogu był błąd. | done 2: Ustalić z dostawcą wymianę
      +2 phone> complaint 3 reached | Dostawca wymienia widelec, około tygodnia.
      +10 phone> complaint 3 reached | Kurier się spóźnia, będzie po weekendzie. Przyjął spokojnie.
      +14 visit complaint 4 solved | Widelec 120 założony, pierwszy serwis gratis.
      40 visit order 5 agreed | Ochraniacze i błotnik na widelec.`,
  },
  {
    key: 'gorska',
    name: 'Magdalena Górska',
    stage: 'new',
    tags: ['rower miejski'],
    decisionStyle: 'emotional',
    observations: [
      [
        'undecided',
        38,
        'Trzecia wizyta w sprawie tego samego roweru, waha się między kolorem miętowym a granatowym.',
      ],
    ],
    script: `
      46 visit enquiry 3 | Ogląda rowery miejskie, przymierza dwa. Musi się zastanowić.
      +4 phone enquiry 3 | Pyta, czy miętowy jeszcze stoi. Stoi, odłożony do soboty.
      +8 visit enquiry 3 | Przymierza jeszcze raz, tym razem z mamą.
      +12 visit order 5 agreed | Wzięła granatowy. Koszyk w cenie, {=1890}.
      +24 phone> survey 5 reached | Jeździ codziennie. Koloru nie żałuje.`,
  },
  {
    key: 'wilk',
    name: 'Krzysztof Wilk',
    stage: 'repeat',
    tags: ['serwis'],
    decisionStyle: 'pragmatic',
    note: 'Ustalone: reklamacje wyjaśnia z nim kierownik.',
    observations: [
      [
        'aggressive',
        141,
        'Podniesiony głos i wyzwiska przez telefon. Jedno ostrzeżenie, potem rozmowa zakończona.',
      ],
    ],
    script: `
      150 visit order 3 agreed | Wymiana napędu, wycena {=420}, obiecane na {day 5}.
      +5 phone> order 3-2 reached | Kaseta nie dojechała, dwa dni poślizgu.
      141 phone complaint 1-1 declined | Krzyczy, wyzwiska pod adresem obsługi. Poproszony o spokojną rozmowę, po drugim razie rozmowa zakończona. Kierownik wie. | done 1: Kierownik oddzwania
      +1 phone> complaint 2-3 agreed | Kierownik: przeprosiny za poślizg, granice rozmowy powiedziane jasno. Rower będzie dziś.
      +1 visit complaint 3 solved | Odebrał, 10 % mniej. Przeprosił za wczoraj.
      58 visit order 3 agreed | Dętka i przegląd hamulców, spokojnie.`,
  },
  {
    key: 'krawczyk',
    name: 'Joanna Krawczyk',
    stage: 'advocate',
    tags: ['rower elektryczny'],
    reasons: ['quality'],
    buyingStyle: 'premium',
    note: 'Prowadzi grupę rowerową na osiedlu.',
    script: `
      287 visit order 5 agreed | Elektryk z niską ramą, {=9400}.
      250 visit praise 5 | Mówi na osiedlu, gdzie kupiła. Dwie osoby już były.
      196 social suggestion 4 | Pyta, czy nie zrobić u nas wieczoru z łataniem dętek.
      +3 phone> suggestion 5 agreed | Wieczór ustalony, 12 miejsc, herbata od nas.
      +25 visit thanks 5 | Warsztat się udał, przyszło 14 osób.
      77 visit order 4 agreed | Przegląd roczny elektryka, aktualizacja sterownika.
      8 phone suggestion 4 | Proponuje drugi warsztat, tym razem hamulce. | due 3: Ustalić datę drugiego warsztatu`,
  },
  {
    key: 'adamski',
    name: 'Piotr Adamski',
    stage: 'repeat',
    tags: ['szosa i gravel'],
    links: [['pietrzak', 'referredBy']],
    script: `
      132 visit enquiry 3 | Pierwszy gravel, przysłał go kolega z maratonu. Wzrost 183, rama 56.
      +5 visit order 5 agreed | Gravel stalowy, {=5900}, pedały zatrzaskowe w prezencie.
      +35 visit order 4 solved | Przegląd zerowy.
      +48 phone complaint 2 | Pierwsza gleba w zatrzaskach, hak przerzutki krzywy.
      +50 visit complaint 4 solved | Hak wyprostowany za darmo, zapasowy kupiony.`,
  },
  {
    key: 'jaworska',
    name: 'Iwona Jaworska',
    company: 'Przedszkole Pod Wiatrakiem',
    site: 'przedszkolepodwiatrakiem.example',
    stage: 'regular',
    tags: ['firma', 'dzieci'],
    note: 'Zamówienia zawsze z fakturą na organ prowadzący, dane w mailu.',
    script: `
      209 email enquiry 3 | Dziesięć rowerków biegowych i kaski dla przedszkola, prosi o ofertę.
      +2 email> enquiry reached | Oferta z rabatem 8 %, {=3400} z kaskami.
      +11 email order 4 agreed | Zgoda rady, zamówienie przyjęte.
      +20 phone> order 3 reached | Kaski będą o tydzień później niż rowerki. Woli dostać wszystko razem.
      +28 visit order 5 solved | Dostawa do przedszkola, rowerki skręcone na miejscu.
      +33 letter praise 5 | Laurka od dzieci, wisi przy kasie.
      54 phone complaint 3 agreed | Dwa siodełka się nie blokują. Przywiezie. | done 2: Zamówić zaciski
      +3 visit complaint 4 solved | Zaciski wymienione w obu, gratis.`,
  },
  {
    key: 'szulc',
    name: 'Andrzej Szulc',
    stage: 'repeat',
    tags: ['serwis'],
    observations: [
      [
        'changeable',
        72,
        'Zmienił zamówienie trzy razy w ciągu tygodnia. Ostatnia wersja spisana i podpisana.',
      ],
    ],
    script: `
      80 phone order 3 agreed | Zamawia opony terenowe 29, dwie.
      +2 phone order 3 agreed | Jednak wersja semi-slick.
      +5 phone order 3 agreed | Wraca do terenowych, ale szerszych.
      +8 visit order 3-4 agreed | Zamówienie spisane i podpisane: terenowe 2,35.
      +15 phone> order 4 reached | Opony przyszły.
      +16 visit order 4 solved | Założone, zadowolony.`,
  },
  {
    key: 'tomczak',
    name: 'Agnieszka Tomczak',
    stage: 'repeat',
    tags: ['dzieci'],
    script: `
      24 visit order 4 agreed | Przyczepka dwuosobowa na zamówienie, {=2100}, obiecane 7 dni.
      +8 phone complaint 2-3 agreed | Przyczepki nie ma, a wyjazd za tydzień. Przeprosiny, na weekend wypożyczona nasza demonstracyjna. | done 1: Zadzwonić do hurtowni o termin
      +9 phone> complaint 3 reached | Hurtownia potwierdza wysyłkę.
      +13 visit thanks 4 | Oddała demonstracyjną, wyjazd uratowany.
      5 phone> order noAnswer | Przyczepka jest na miejscu. Nie odebrała. | due -1: Zadzwonić jeszcze raz, przyczepka czeka`,
  },
  {
    key: 'nowicki',
    name: 'Zbigniew Nowicki',
    stage: 'repeat',
    tags: ['rower elektryczny', 'gwarancja'],
    observations: [
      ['silent', 61, 'Odpowiada jednym słowem, szczegóły usterki dopiero po otwartych pytaniach.'],
    ],
    script: `
      61 visit complaint 2 | Oddaje elektryka, mówi tylko, że nie działa. Po rozmowie: bateria trzyma 15 km.
      +2 phone> complaint 3 reached | Bateria ma 71 % pojemności, przysługuje wymiana.
      +12 phone> complaint noAnswer |
      +13 phone> complaint 4 reached | Nowa bateria jest, przyjedzie jutro.
      +14 visit complaint 4 solved | Wymieniona. Powiedział dziękuję.`,
  },
  {
    key: 'pawlak',
    name: 'Renata Pawlak',
    stage: 'potential',
    tags: ['rower elektryczny'],
    buyingStyle: 'rational',
    script: `
      20 phone enquiry 3 | Elektryk do {=6000}, waży 58 kg, mieszka na trzecim piętrze bez windy.
      +1 email> enquiry reached | Dwa najlżejsze modele, 17 i 18 kg.
      +6 visit enquiry 4 | Jazda próbna, wniosła po naszych schodach i dała radę.
      3 phone> enquiry callBack | Czeka na decyzję o dopłacie z pracy. | due 0: Zapytać o dopłatę, rower odłożony do dziś`,
  },
  {
    key: 'walczak',
    name: 'Mariusz Walczak',
    stage: 'repeat',
    tags: ['mtb'],
    decisionStyle: 'emotional',
    buyingStyle: 'impulsive',
    observations: [
      [
        'enthusiastic',
        103,
        'Pięć pomysłów na przebudowę roweru w jednej rozmowie. Lista kolejności pomogła.',
      ],
    ],
    script: `
      103 visit enquiry 5 | Chce przebudować górala na bikepacking. Spisana kolejność: koła, sakwy, światło.
      +3 visit order 5 agreed | Koła z dynamem, {=1250}.
      +9 visit order 5 agreed | Sakwa podsiodłowa, duża.
      +30 social praise 5 | Zdjęcia znad Wisły z nowym zestawem.
      28 visit order 4 agreed | Reflektor na dynamo, montaż przy okazji.`,
  },
  {
    key: 'urban',
    name: 'Barbara Urban',
    stage: 'new',
    tags: ['rower miejski'],
    script: `
      15 visit order 4 agreed | Rower miejski na prezent dla córki, {=2250}. Odbiór w tajemnicy.
      +3 phone order 4 | Prosi o kokardę i schowanie na zapleczu.
      +8 visit order 5 solved | Wydany z kokardą.
      1 phone thanks 5 | Dzwoni z podziękowaniem, córka zachwycona.`,
  },
  {
    key: 'kubiak',
    name: 'Sebastian Kubiak',
    stage: 'repeat',
    tags: ['serwis'],
    observations: [
      [
        'perfectionist',
        33,
        'Wskazał rysę 3 mm na ramie przy odbiorze. Ustalone: zdjęcia roweru przy przyjęciu.',
      ],
    ],
    script: `
      36 visit order 3 agreed | Wymiana suportu, przy przyjęciu zdjęcia bez uwag.
      +3 visit complaint 2-3 agreed | Przy odbiorze wskazuje rysę na rurze dolnej. Na zdjęciu z przyjęcia nie widać. | done 2: Dobrać lakier zaprawkowy
      +6 phone> complaint 3 reached | Lakier dobrany, poprawka zajmie pół godziny.
      +8 visit complaint 4 solved | Zaprawka zrobiona, nie znalazł miejsca.`,
  },
  {
    key: 'melnyk',
    name: 'Andrij Melnyk',
    language: 'uk',
    stage: 'repeat',
    tags: ['rower cargo', 'serwis'],
    links: [['bondarenko', 'referredBy']],
    convenientHours: 'przed 11:00',
    script: `
      110 visit order 3 agreed | Jeździ w dostawach, hamulce tarczowe piszczą. Potrzebny na wieczór.
      +0 visit order 4 solved | Klocki i tarcza zmienione do 16.
      +21 visit order 4 agreed | Opona przebita trzeci raz, założona z wkładką.
      +60 visit enquiry 3 | Pyta o baterię zapasową.
      +63 phone> enquiry declined | Bateria {=1900}, za drogo. Na razie zostaje stara.
      11 visit order 4 agreed | Łańcuch, kaseta, od ręki.`,
  },
  {
    key: 'sobczak',
    name: 'Elżbieta Sobczak',
    stage: 'repeat',
    tags: ['serwis'],
    links: [['wrobel', 'referredBy']],
    script: `
      119 visit enquiry 4 | Przyszła z koleżanką z pracy. Rower do przeglądu po pięciu latach w piwnicy.
      +4 phone> order 3 reached | Opony sparciałe, razem wyjdzie {=310}. Zgoda.
      +6 visit order 5 solved | Odebrała, dzwonek nasmarowany też.
      44 visit order 4 agreed | Kask miejski i zapięcie składane.`,
  },
  {
    key: 'czerwinski',
    name: 'Jakub Czerwiński',
    stage: 'repeat',
    tags: ['szosa i gravel', 'gwarancja'],
    script: `
      175 visit order 4 agreed | Szosa z końcówki serii, {=4300}.
      +18 visit complaint 2 agreed | Strzela z okolic sterów. Zostawia.
      +20 phone> complaint 3 reached | Łożysko suche, wymienione.
      +32 phone complaint 2-2 | Dalej strzela, drugi raz to samo. Prosi, żeby zrobić raz a dobrze. | done 1: Mechanik ma się z nim przejechać
      +33 visit complaint 3-4 solved | Wspólna jazda: to nie stery, to sztyca. Pasta montażowa i cisza.
      +63 phone> survey 5 reached | Nie strzela. Poleca znajomym.`,
  },
  {
    key: 'ostrowska',
    name: 'Teresa Ostrowska',
    stage: 'repeat',
    tags: ['części'],
    observations: [
      [
        'frequentComplaints',
        49,
        'Czwarta uwaga w roku, każda o innej drobnej części. Za każdym razem z paragonem.',
      ],
    ],
    script: `
      221 visit complaint 2-4 solved | Lampka nie świeci po tygodniu. Wymieniona od ręki.
      158 visit complaint 3-4 solved | Pompka nie trzyma ciśnienia, wymiana na inny model z dopłatą {=15}.
      97 visit complaint 3 solved | Zapięcie ciężko chodzi. Przesmarowane, działa.
      49 visit complaint 3-4 solved | Sakwa puściła na szwie. Zwrot pieniędzy.
      +14 phone> survey 4 reached | Pytanie, co zmienić. Mówi, że chce prostszych i trwalszych rzeczy.`,
  },
  {
    key: 'michalak',
    name: 'Rafał Michalak',
    stage: 'potential',
    tags: ['rower elektryczny'],
    script: `
      13 chat enquiry 3 | Pyta, czy elektryk zmieści się do windy, długość 180 cm.
      +0 chat> enquiry reached | Zmierzone, 176 cm ze skręconą kierownicą.
      6 visit enquiry 4 | Jazda próbna, prosi o ofertę na maila. | due -2: Oferta na elektryka z blokadą`,
  },
  {
    key: 'borkowska',
    name: 'Natalia Borkowska',
    company: 'Biuro Rachunkowe Saldo Plus',
    site: 'saldoplus.example',
    stage: 'repeat',
    tags: ['firma'],
    script: `
      144 email enquiry 3 | Stojaki na sześć rowerów przed biuro i dwa rowery służbowe.
      +3 email> enquiry reached | Oferta: stojaki {=1100}, rowery {=2200} za sztukę.
      +9 phone order 4 agreed | Stojaki tak, rowery w przyszłym kwartale.
      +22 visit order 4 solved | Stojaki zamontowane, protokół podpisany.
      31 phone order 4 agreed | Wraca do rowerów, dwa białe z koszykiem.
      +14 visit order 5 solved | Wydane dwa rowery, logo na osłonie łańcucha.
      4 email enquiry 3 | Pyta o serwis na miejscu w biurze raz w roku. | due 1: Odpisać z ceną serwisu w biurze`,
  },
  {
    key: 'baran',
    name: 'Stanisław Baran',
    stage: 'loyal',
    tags: ['serwis', 'rower miejski'],
    reasons: ['habit', 'place'],
    preferredChannel: 'visit',
    links: [['baran-krystyna', 'household']],
    script: `
      356 visit order 4 agreed | Przegląd dwóch rowerów, jego i żony.
      +6 visit order 4 solved | Odebrane oba, zapłacone gotówką.
      244 visit other 4 | Wpadł pogadać o ścieżce nad Wisłą. Kupił dzwonek.
      177 visit order 4 agreed | Opona tył, odblask.
      86 visit suggestion 3 | Prosi o ławkę przed sklepem, żona czeka na stojąco.
      +20 phone> suggestion 5 solved | Ławka stoi. Zaproszony na próbę.
      0 visit order 4 agreed | Przegląd dwóch rowerów jak co roku. | due 5: Rowery państwa Baranów gotowe, zadzwonić`,
  },
  {
    key: 'baran-krystyna',
    name: 'Krystyna Baran',
    stage: 'repeat',
    tags: ['rower miejski'],
    script: `
      198 visit order 4 agreed | Koszyk wiklinowy z przykryciem, {=120}.
      66 visit thanks 5 | Podziękowanie za ławkę. Zostawiła sernik.
      29 visit order 4 agreed | Nowe siodełko, szersze.`,
  },
  {
    key: 'rutkowski',
    name: 'Dawid Rutkowski',
    stage: 'new',
    tags: ['mtb', 'dzieci'],
    observations: [
      ['shortOfMoney', 52, 'Budżet na oba rowery ustalony z góry, prosi o używane z gwarancją.'],
    ],
    script: `
      52 visit enquiry 3 | Szuka roweru dla siebie i syna, razem do {=1500}. Używane też dobre.
      +4 phone> enquiry 4 reached | Są dwa z komisu po przeglądzie, {=1380} razem.
      +5 visit order 5 agreed | Wzięte oba, raty niepotrzebne.
      +20 visit order 4 solved | Przegląd po dwóch tygodniach, jak obiecane, bez opłat.`,
  },
  {
    key: 'glowacka',
    name: 'Alicja Głowacka',
    stage: 'repeat',
    tags: ['szosa i gravel'],
    consents: [
      { channel: 'email', daysAgo: 150, withdrawnDaysAgo: 47 },
      { channel: 'phone', daysAgo: 150, withdrawnDaysAgo: null },
    ],
    script: `
      150 visit order 4 agreed | Buty szosowe 39, bloki ustawione na trenażerze.
      104 visit order 4 agreed | Licznik z czujnikiem kadencji.
      47 email other 3 solved | Prosi, żeby nie wysyłać newslettera. Zgoda wycofana, telefon o zamówieniach zostaje.
      26 phone> order 4 reached | Zamówione okulary są do odbioru.
      +2 visit order 4 solved | Odebrała okulary.`,
  },
  {
    key: 'maciejewski',
    name: 'Jerzy Maciejewski',
    stage: 'repeat',
    tags: ['serwis'],
    observations: [
      [
        'undecided',
        16,
        'Pyta kilka razy, czy naprawa ma sens. Pomogło porównanie dwóch kosztów na kartce.',
      ],
    ],
    script: `
      18 visit enquiry 3 | Rower po ojcu, pyta, czy warto remontować.
      +2 phone> enquiry 3 callBack | Remont {=650}, porównywalny nowy {=1900}. Chce się przespać z decyzją.
      +6 phone order 4 agreed | Remontujemy. Prosi, żeby zostawić stary lakier.
      2 phone> order 4 reached | Piasta złożona, brakuje chromowanych błotników. | due 3: Błotniki chromowane z giełdy, sprawdzić`,
  },
  {
    key: 'cieslak',
    name: 'Monika Cieślak',
    stage: 'new',
    tags: ['dzieci'],
    script: `
      7 visit order 4 agreed | Fotelik przedni i kask niemowlęcy.
      +1 phone complaint 2 callBack | Fotelik nie pasuje do grubej rury. | done 1: Sprawdzić adapter
      +2 phone> complaint 3-4 reached | Adapter jest w magazynie, założenie gratis.
      +4 visit complaint 5 solved | Adapter założony, przejażdżka próbna z małą.`,
  },
  {
    key: 'przybylski',
    name: 'Wojciech Przybylski',
    stage: 'regular',
    tags: ['mtb', 'części'],
    reasons: ['price', 'place'],
    buyingStyle: 'bargain',
    script: `
      308 visit order 3 agreed | Klocki metaliczne, dwie pary.
      255 phone enquiry 3 declined | Porównuje cenę opon z internetem, u nas drożej o {=20}.
      +3 visit order 4 agreed | Wziął jednak u nas, z montażem wychodzi podobnie.
      192 visit order 3 agreed | Linki i pancerze, komplet.
      140 visit order 4 agreed | Łańcuch na promocji, od razu dwa.
      92 visit enquiry 3 | Pyta o wyprzedaż opon. Zapisany na listę.
      37 phone> enquiry 4 reached | Opony z listy przecenione o 30 %. Przyjdzie.
      +1 visit order 5 agreed | Dwa komplety opon, {=380}.`,
  },
  {
    key: 'olszewska',
    name: 'Karolina Olszewska',
    stage: 'repeat',
    tags: ['rower miejski', 'serwis'],
    script: `
      35 visit complaint 2 agreed | Rower z naprawy, a światło tylne nie działa. Wcześniej działało. | done 1: Sprawdzić przewód przy błotniku
      +1 phone> complaint 4 solved | Przewód przytrzaśnięty przy montażu błotnika, poprawione.
      +2 visit complaint 4-5 solved | Odebrała, lampka czołówka w ramach przeprosin.
      0 social praise 5 | Opinia: pomyłka naprawiona w jeden dzień. | due 0: Podziękować za opinię`,
  },
  {
    key: 'klimek',
    name: 'Henryk Klimek',
    stage: 'potential',
    tags: ['rower elektryczny'],
    preferredChannel: 'letter',
    script: `
      40 letter enquiry 3 | List z prośbą o katalog trójkołowców elektrycznych, duży druk.
      +4 letter> enquiry reached | Katalog wysłany z odręcznym listem i cennikiem.
      +16 phone enquiry 4 | Dostał katalog, przyjedzie z wnukiem któregoś ranka.`,
  },
];
