import type { Topic } from '../source.ts';

const city: Topic = {
  tags: ['rower miejski', 'serwis'],
  usual: [
    'Przegląd wiosną, dętki 28 cali',
    'Olej do łańcucha, mała butelka',
    'Dętki 26 cali z długim wentylem',
    'Lampki na baterie, zawsze komplet',
    'Serwis przed zimą',
    'Koszyki i torby na bagażnik',
    'Klocki V-brake',
    'Zapięcia i linki',
    'Pompowanie i szybka regulacja',
    'Opony z wkładką antyprzebiciową',
    'Dzwonki i odblaski na prezent',
    'Przegląd dwóch rowerów naraz',
  ],
  notes: [
    'Rower stoi na klatce, potrzebne mocne zapięcie.',
    'Przychodzi z psem, pies lubi ciasteczka z lady.',
    'Prosi o SMS zamiast telefonu w godzinach pracy.',
    'Zostawia rower rano, odbiera po pracy.',
    'Mieszka naprzeciwko, odbiór o każdej porze.',
    'Numer ramy zapisany w karcie gwarancyjnej.',
    'Jeździ z dzieckiem w foteliku, hamulce sprawdzać w pierwszej kolejności.',
    'Paragony odbiera mailem.',
  ],
  often: `
    03-08 phone enquiry 3 agreed | Pyta o termin przeglądu wiosennego, {rower miejski z piastą trzybiegową;damka 28 cali;stary holender;składak 20 cali}. Zapisane na {day 4}.
    +4 visit order 3 agreed | Przyjęcie na przegląd: {miejski;damka;holender;składak}, wycena {=160}. {Do wymiany klocki tył.;Linka biegów zardzewiała.;Opony jeszcze przejdą sezon.;Łańcuch wyciągnięty, zgoda na nowy.}
    +7 phone> order 4 reached | {Przegląd skończony, do odbioru do 17.;Po przeglądzie, można przyjść jutro.;Gotowe, przypomnienie o kwicie.;Wszystko zrobione, czeka przy wejściu.}
    04-02 visit order 4 agreed | {Koszyk przedni z uchwytem;Torba na bagażnik, szara;Koszyk tylny, zdejmowany;Sakwa miejska na zatrzask}, {=140}. {Założone na miejscu.;Założy w domu.;Śruby w komplecie.;Siatka na wierzch gratis.}
    04-18 visit enquiry 3 | Szuka roweru miejskiego do {=2200}, {niska rama;najlepiej siedem biegów;koniecznie z hamulcem nożnym;kolor byle nie czarny}. {Jazda próbna wokół rynku.;Przymierzone dwa rozmiary ramy.;Pyta o gwarancję.;Na razie ogląda.}
    +5 phone> enquiry 3 callBack | {Decyzja po wypłacie.;Chce jeszcze przyjść z mężem albo żoną.;Porównuje z drugim modelem.;Pyta, czy odłożymy do soboty, odłożone.}
    +9 visit order 5 agreed | Rower wybrany, {zapięcie w cenie;koszyk z rabatem 10 %;pierwszy przegląd gratis;dowóz do domu umówiony}.
    +40 phone> survey 4 reached | Telefon po zakupie: {jeździ, bez uwag.;siodełko za twarde, zaproszenie na wymianę.;biegi lekko przeskakują, wpadnie na regulację.;zadowolenie pełne, pyta o lampki.}
    05-12 visit order 3 solved | Kapeć {z tyłu;z przodu;po szkle na bulwarze;po nocy na osiedlu}, dętka zmieniona w kwadrans, {=35}.
    06-10 phone enquiry 3 reached | Pyta, czy {mamy dętki 24 cale. Są trzy sztuki.;pompujemy na miejscu. Tak, bez kolejki.;wymieniamy szprychy od ręki. Zależy od koła.;przyjmujemy karty podarunkowe. Przyjmujemy, swoje i miejskie.}
    07-16 phone complaint 3 agreed | Po przeglądzie {ociera błotnik;luźna kierownica;słychać tykanie;nie świeci przód}. Poprawka {dziś;jutro rano;od ręki;w sobotę}.
    +1 visit complaint 4 solved | {Błotnik podgięty, podkładka dołożona.;Mostek dokręcony, sprawdzone stery.;Tykała osłona łańcucha, spięta opaską.;Przewód wsunięty do końca.} {Dziękuje za szybkość.;Bez żalu.;Prosi o rabat na następny raz.;Obiecuje wpaść jesienią.}
    05-28 visit enquiry 3 | Pyta o {wymianę siodła na szersze;drugi koszyk;osłonę na łańcuch;podnóżek z regulacją}. {Do zamówienia.;Jest na półce.;Pasuje tylko jeden model.;Wróci z rowerem.}
    07-05 visit order 4 agreed | {Uchwyt na telefon;Bidon z koszykiem;Peleryna na rower;Siodełko żelowe}, {=70}.
    08-20 visit complaint 2-4 solved | {Dzwonek z lipca się zaciął;Zapięcie nie wychodzi z zamka;Lampka zalana po burzy;Koszyk się przekręca}. {Wymiana od ręki.;Nasmarowane, działa.;Zwrot pieniędzy, paragon był.;Dołożona obejma gratis.}
    09-15 visit order 4 agreed | Lampki na jesień, {komplet na USB;na dynamo, z montażem;najprostsze na baterie;czołowa mocniejsza}.
    10-08 phone enquiry 3 agreed | Chce przygotować rower na zimę, {rozmowa o oponach z kolcami;pyta o pokrowiec;pyta o smar zimowy;pyta, czy można zostawić do wiosny}. Termin na {day 3}.
    +3 visit order 4 agreed | Rower zostawiony, {smarowanie i nowe klocki;opony z kolcami 40 mm;pokrowiec i odkręcone pedały;przechowanie do końca marca}.
    +6 phone> order 4 reached | Jesienny serwis zrobiony, koszt {{=130};{=145};{=90};{=160}}. {Odbiór jutro.;Odbiór dziś po pracy.;Odbierze ktoś z domu.;Zapłacone z góry.}
    12-07~14 visit order 5 agreed | Prezent pod choinkę: {bon na {=200};kask miejski, możliwa wymiana rozmiaru;dzwonek i lampka w pudełku;torba na kierownicę}.
    01-15 visit order 3 solved | {Zamarznięta linka;Zardzewiały łańcuch po soli;Kapeć na lodzie;Skrzypiące hamulce}, zrobione od ręki, zimą bez kolejki.
    06-24 visit enquiry 3 | Chce {wyższą kierownicę;szersze siodło;krótszy mostek;miększe chwyty}, {bolą plecy;drętwieją dłonie;za daleko sięga;wstaje się niewygodnie}. {Wypróbowane dwa warianty.;Zmierzone przy rowerze.;Do zamówienia.;Prosi o próbę na tydzień.}
    +3 visit order 4 agreed | {Kierownica wyższa o 4 cm;Siodło na próbę na tydzień;Mostek 60 mm;Chwyty korkowe}, {=110}, montaż od razu.
    08-03 visit order 3 agreed | Koło tylne bije, {pęknięte dwie szprychy;po krawężniku;po przewożeniu pasażera;stare nyple}, {do centrowania;potrzebne na jutro;prosi o wycenę;zostawia do piątku}.
    +2 phone> order 4 reached | Koło proste, {dwie szprychy nowe;szprychy naciągnięte;obręcz do obserwacji;nyple wymienione}, {=75}.
    11-02 phone> enquiry 4 agreed | Przypomnienie o oświetleniu i przeglądzie jesiennym: {wpadnie w tygodniu;rower już w piwnicy, na wiosnę;chce lampkę tylną;pyta o kamizelkę}.
    any phone> order noAnswer |
    +1 phone> order 4 reached | {Zamówiony bagażnik;Zamówiona osłona łańcucha;Zamówione koło;Zamówiony hamulec} do odbioru, leży przy kasie.
  `,
  once: `
    03-22 visit enquiry 3 | Pyta, czy myjnia rowerowa przed sklepem już działa. Od kwietnia.
    03-28 visit order 4 agreed | Zmiana opon z zimowych na letnie, zimowe podpisane i na półkę.
    04-05 phone enquiry 3 | Znaleziony rower na klatce, pyta, jak sprawdzić numer ramy. Podpowiedziane, gdzie zgłosić.
    04-11 visit praise 5 | Mówi, że po naszym przeglądzie rower chodzi ciszej niż nowy.
    04-25 visit order 4 agreed | Dwie sakwy i siatka, będzie wozić zakupy z targu.
    05-04 phone complaint 2-3 solved | Czekanie w sobotę ponad pół godziny. Przeprosiny, następnym razem rower przyjmujemy bez kolejki.
    05-19 visit order 4 | Wymiana chwytów na korkowe, bolą nadgarstki.
    05-27 chat enquiry 3 reached | Czy wejdzie fotelik na bagażnik z koszykiem? Nie naraz.
    06-03 visit order 4 agreed | Rower gotowy na Boże Ciało, przywieziony w deszczu, wytarty i naoliwiony.
    06-18 visit suggestion 3 | Prosi o stojak po drugiej stronie ulicy, w cieniu.
    06-27 phone enquiry 3 declined | Pyta o wypożyczenie na tydzień. Nie prowadzimy, podany adres przy dworcu.
    07-11 visit order 4 solved | Urwana stopka, dobrana z pudełka za {=20}.
    07-22 visit other 4 | Zostawia klucz dla sąsiadki od roweru. Przekazane tego samego dnia.
    08-06 email complaint 3-4 solved | Na fakturze zły NIP. Korekta wysłana.
    08-14 visit order 4 agreed | Hamulec nożny nie trzyma, piasta do rozbiórki.
    +5 phone> order 4 reached | Piasta złożona, hamuje jak trzeba.
    09-03 visit order 5 | Zamiana ramy męskiej na niską z komisu, dopłata {=250}.
    09-21 visit thanks 5 | Podziękowanie za pompowanie przed pielgrzymką.
    10-17 phone enquiry 3 | Rower ukradziony spod pracy, potrzebny duplikat dowodu zakupu dla policji.
    +0 email> enquiry 3 solved | Kopia paragonu i numer ramy wysłane.
    11-05 visit order 4 agreed | Kamizelka odblaskowa i opaski dla całej rodziny.
    11-18 visit enquiry 3 | Pyta, ile można jeździć bez smarowania. Pokazane na łańcuchu z ekspozycji.
    12-15 visit order 4 agreed | Bon na prezent dla teściowej, pyta o kopertę.
    01-08 phone enquiry 2-3 | Rower spadł z haka w piwnicy, pyta o centrowanie. Zostawi w tygodniu.
    02-09 visit order 4 | Przychodzi przed sezonem, chce zdążyć bez kolejki. Pełny przegląd.
    02-20 visit order 4 agreed | Stary kosz oddany, nowy z drewnianym dnem.
  `,
};

const electric: Topic = {
  tags: ['rower elektryczny', 'serwis'],
  usual: [
    'Przegląd elektryka co 1500 km',
    'Klocki tarczowe, zawsze dwie pary',
    'Diagnostyka baterii jesienią',
    'Opony 50 mm do elektryka',
    'Łańcuch wzmocniony',
    'Olej do łańcucha i odtłuszczacz',
    'Aktualizacja sterownika przy przeglądzie',
    'Torby na bagażnik zatrzaskowe',
  ],
  notes: [
    'Rower w garażu bez gniazdka, baterię ładuje w mieszkaniu.',
    'Zapasowy kluczyk do baterii u nas w sejfie.',
    'Do wniesienia po schodach potrzebna pomoc przy odbiorze.',
    'Rower ubezpieczony, przy szkodzie potrzebny opis na piśmie.',
    'Dojeżdża z Podgórza, woli wizyty w sobotę.',
  ],
  often: `
    03-15 phone enquiry 3 | Bateria po zimie pokazuje {dwie kreski z pięciu;pół;siedemdziesiąt procent;zero, mimo ładowania}. {Ma przywieźć razem z ładowarką.;Przyjdzie z baterią w plecaku.;Prosi o pomiar.;Podpowiedziane, żeby nie ładować na mrozie.}
    +2 visit order 3 agreed | Test baterii {500 Wh;625 Wh;400 Wh;750 Wh}, {=80}. {Wynik jutro.;Wynik na wydruku pojutrze.;Ładowarka też do sprawdzenia.;Kluczyk został w baterii.}
    +4 phone> order 4 reached | Pojemność {82;88;91;76} %, {wszystko w normie;do wymiany dopiero za rok lub dwa;jak na trzy lata bardzo dobrze;warto ładować do osiemdziesięciu}.
    04-10 visit enquiry 4 | Jazda próbna elektrykiem {z silnikiem w piaście;z silnikiem centralnym;z niską ramą;trekkingowym}. {Pyta o zasięg pod wiatr.;Podobało się ruszanie na światłach.;Prosi o ofertę z fotelikiem.;Za wysoka rama, następna próba na mniejszej.}
    +3 email> enquiry reached | Oferta na {model z baterią 500 Wh;model z baterią 625 Wh;dwa modele do porównania;rower z ekspozycji, taniej}.
    +10 phone enquiry 3 callBack | {Czeka na zwrot podatku.;Pyta o raty zero procent.;Chce sprzedać najpierw stary rower.;Pyta, czy zmieści się w komórce.}
    +18 visit order 5 agreed | Elektryk kupiony, {{=7200};{=8400};{=6900};{=9100}}. {Omówione ładowanie zimą.;Dołożone zapięcie z alarmem.;Odbiór w piątek po ustawieniu.;Rejestracja numeru ramy zrobiona.}
    +45 visit order 4 solved | Przegląd zerowy, {szprychy i śruby dociągnięte;hamulce odpowietrzone;sterownik zaktualizowany;siodło o centymetr niżej}.
    05-20 visit order 3 agreed | Przegląd elektryka, przebieg {1500;2400;3100;4800} km. {Klocki na wymianę.;Łańcuch na granicy.;Bez większych rzeczy.;Opona tył łysa.}
    +3 phone> order 4 reached | Elektryk po przeglądzie, rachunek {{=290};{=340};{=210};{=380}}. {Klucz w kopercie z nazwiskiem.;Bateria naładowana do pełna.;Jazda próbna zrobiona.;Odbiór w sobotę.}
    06-22 phone complaint 2-3 agreed | {Wspomaganie wyłącza się na podjazdach;Wyświetlacz pokazuje błąd 10;Silnik buczy na trójce;Czujnik prędkości gubi sygnał}. {Przyjmujemy bez kolejki.;Ma przyjechać jutro.;Niech zostawi rano.;Opis objawów zapisany.}
    +1 visit complaint 3 | Rower przyjęty, {magnes przesunięty na szprychach;wtyczka zawilgocona;podejrzenie czujnika;komputer diagnostyczny podłączony}.
    +3 phone> complaint 4 solved | Usterka usunięta, {gwarancja;bez kosztów;tylko czyszczenie;czujnik wymieniony}. {Ma dać znać, gdyby wróciła.;Próba na długim podjeździe zrobiona.;Jeździ bez przerw.;Kontakt za tydzień, profilaktycznie.}
    04-26 visit order 4 agreed | {Zapięcie ramowe z łańcuchem;Alarm z lokalizatorem;Pokrowiec na baterię;Lusterko składane} do elektryka, {=230}.
    09-26 phone> enquiry 4 reached | Zaproszenie na przegląd przed zimą, elektryk ma {rok;dwa lata;już trzy lata;osiem miesięcy}. {Przyjedzie w październiku.;Prosi o telefon za dwa tygodnie.;Na razie jeździ.;Umówiona sobota.}
    07-18 visit order 4 agreed | {Klocki tarczowe przód;Klocki tarczowe komplet;Tarcza i klocki tył;Odpowietrzenie hamulca}, wymiana na poczekaniu.
    08-25 email enquiry 3 reached | Pyta o {drugą ładowarkę do pracy;baterię zapasową;cenę nowego wyświetlacza;przyczepkę, czy silnik uciągnie}. {Odpisane z ceną i terminem.;Cena wysłana, czeka na decyzję.;Dostępne od ręki.;Tydzień czekania.}
    10-20 phone enquiry 3 | Jak przechować baterię zimą: {sucho i w pokoju;naładowaną w połowie;byle nie w nieogrzewanym garażu;raz w miesiącu sprawdzać stan}.
    08-12 visit order 4 agreed | {Dętka i łatanie tyłu;Opona tył z wkładką;Wymiana łańcucha;Regulacja przerzutki}, elektryk gotowy na poczekaniu, {=95}.
    09-08 visit enquiry 3 agreed | Zgłoszenie szkody, {rower przewrócony na parkingu;pęknięty błotnik po stłuczce;zgięty hak;rysa na baterii}. {Opis dla ubezpieczyciela, {=50}.;Zdjęcia zrobione.;Numer polisy zapisany.;Protokół do podpisu jutro.}
    +4 email> enquiry 4 solved | Kosztorys szkody wysłany, {prosi o kopię dla agenta;naprawa po decyzji;części zarezerwowane;zgoda na naprawę od razu}.
    11-12 visit order 3 agreed | Błotniki i {lampka tylna;osłona łańcucha;opony całoroczne;pokrowiec na silnik} przed pluchą.
    any phone> survey 4 reached | Rok od zakupu elektryka: {przejechane 3000 km, bez uwag;wciąż zadowolenie, pyta o przegląd;bateria trzyma jak nowa;hamulce piszczą, umówiona wizyta}.
  `,
  once: `
    03-11 visit enquiry 3 | Przyniesiona bateria z innego sklepu, pyta o regenerację. Nie otwieramy ogniw, podany kontakt do serwisu producenta.
    03-30 visit order 5 agreed | Dwa elektryki dla małżeństwa, {=15200} razem, kaski gratis.
    04-14 phone enquiry 3 | Czy elektrykiem wolno wjechać do lasu. Wolno, jak zwykłym.
    04-29 visit complaint 2-4 solved | Ładowarka grzeje się i pachnie. Wymieniona od razu, stara do dostawcy.
    05-09 email enquiry 3 reached | Dofinansowanie z gminy, potrzebna faktura z numerem ramy. Wysłana.
    05-23 visit praise 5 | Pierwszy raz od lat pod górę bez zadyszki.
    06-06 phone enquiry 3 | Zgubiony kluczyk do baterii. Numer z karty, dorobienie 5 dni, {=60}.
    +5 phone> order 4 reached | Kluczyki przyszły, oba działają.
    06-15 visit order 4 agreed | Lusterko po lewej i wyższy mostek.
    07-01 chat enquiry 3 reached | Czy można jechać w ulewie. Można, myjką ciśnieniową nie.
    07-27 visit complaint 3-4 solved | Stopka nie utrzymuje ciężaru, wymieniona na dwunożną za pół ceny.
    08-09 phone enquiry 2-3 | Stoi pod Chełmżą, rozładowana bateria. Podpowiedziane, jak jechać bez wspomagania i gdzie jest gniazdko.
    08-30 visit thanks 5 | Dzięki za radę z gniazdkiem w kawiarni.
    09-12 visit order 4 agreed | Sprzedaż starego trekkinga przez komis, zostawia kluczyki i kartę.
    +24 phone> order 5 reached | Trekking sprzedany, {=900} do odbioru.
    10-03 visit order 4 | Mocniejsza lampa do jazdy przez las, 100 luksów.
    10-28 email complaint 3 agreed | Przegląd droższy niż w cenniku na stronie. Różnica zwrócona, cennik poprawiony.
    11-21 visit enquiry 4 | Prezent na czterdziestkę, rozmowa w sekrecie. Prosi o telefon tylko rano.
    12-10 visit order 5 agreed | Elektryk z kokardą, dostawa w Wigilię odpada, będzie dzień wcześniej.
    01-20 phone enquiry 3 | Bateria nie ładuje się na mrozie. Po ogrzaniu w pokoju ruszyła.
    02-04 visit order 3 agreed | Wymiana wyświetlacza po upadku, {=350}.
    02-24 phone enquiry 3 | Pyta o wyprzedaż zeszłorocznych modeli. Zostały trzy.
    +4 visit order 5 agreed | Zeszłoroczny model, rabat 18 %.
  `,
};

const family: Topic = {
  tags: ['dzieci', 'serwis'],
  usual: [
    'Rowerki na wymianę z komisu',
    'Kaski dziecięce co dwa lata',
    'Dętki 16 i 20 cali',
    'Boczne kółka, dzwonki, naklejki',
    'Foteliki i adaptery',
    'Przegląd wszystkich rowerów na majówkę',
    'Lampki i odblaski do szkoły',
    'Ochraniacze rozmiar S',
  ],
  notes: [
    'Wzrost dzieci zapisany w kwietniu, przed zakupem zmierzyć od nowa.',
    'Dwoje dzieci, rower zostaje w rodzinie.',
    'Przychodzi z wózkiem, otworzyć drugie skrzydło drzwi.',
    'Stare rowerki oddaje do komisu.',
    'Zajęcia do 16, najlepiej dzwonić później.',
  ],
  often: `
    03-18 visit enquiry 4 | Rowerek dla {czterolatki, 101 cm;pięciolatka, 112 cm;sześciolatki, 118 cm;siedmiolatka, 125 cm}. {Przymierzone dwa rozmiary.;Woli z hamulcem nożnym.;Kolor wybiera dziecko.;Bez przerzutek na początek.}
    +3 visit order 5 agreed | Wzięty {zielony 16 cali;niebieski 16 cali;fioletowy 20 cali;czarny 20 cali z amortyzatorem}, kask w tym samym kolorze.
    +30 visit order 4 solved | Siodełko wyżej, {łańcuch napięty;boczne kółka odkręcone;hamulec bliżej dłoni;dzwonek dołożony}. {Nic do zapłaty.;W ramach zakupu.;Dziecko dostało naklejki.;Następny raz za pół roku.}
    04-20~5 phone enquiry 3 agreed | Przegląd rodzinny przed majówką, {trzy;cztery;pięć;dwa} rowery. Termin na {day 2}.
    +2 visit order 3 agreed | Rowery rodzinne przyjęte, {dwa kapcie i regulacja;brakuje jednego pedału;najmniejszy do przełożenia;hamulce wszędzie słabe}.
    +5 phone> order 4 reached | Rodzinny przegląd gotowy, {{=380};{=450};{=520};{=240}} za wszystko. {Przyjadą kombi.;Odbiór na raty.;Zabiorą dziś.;Pyta o pompkę, dołożona.}
    05-25~6 visit order 5 agreed | Na Dzień Dziecka {hulajnoga;kask z dinozaurem;rowerek biegowy;zestaw lampek}, zapakowane.
    06-14 visit complaint 2-4 solved | {Boczne kółko się gnie;Odpadł pedał;Hamulec nożny puszcza;Pęknięta osłona łańcucha}. {Wymiana na gwarancji od ręki.;Dokręcone i sprawdzone.;Nowa część z magazynu.;Naprawa do jutra, bez opłat.}
    06-12~12 visit order 4 agreed | Przed wakacjami {fotelik na bagażnik;hol do roweru dziecka;przyczepka z drugiej ręki;kask dla malucha}. {Montaż w cenie.;Pokazane, jak zapiąć.;Sprawdzone na rowerze.;Regulacja przy dziecku.}
    05-06 visit order 4 agreed | Komunia: {rower 24 cale, srebrny;rower 24 cale, turkusowy;kask i rękawiczki;lampki i licznik}, {pakowanie z kartką;odbiór w przeddzień;dostawa do dziadków;wymiana możliwa do końca maja}.
    +12 phone> survey 4 reached | Pytanie o prezent komunijny: {trafiony;jeździ co dzień;za mały, wymiana umówiona;licznik do ustawienia, wpadną}.
    07-21 visit order 4 solved | Kapeć w {przyczepce;rowerku 16 cali;hulajnodze;wózku}, {dziecko podawało łyżki;drzazga wyjęta;opona też na wymianę;łatka zamiast dętki}.
    10-05 visit enquiry 3 | Pyta o {kurtkę przeciwdeszczową dla dziecka;rower na komunię;większy fotelik;nauczycielkę jazdy}. {Zapisane, oddzwonimy.;Są dwa wzory.;Pokazany model z wystawy.;Podany kontakt do klubu.}
    +3 phone> enquiry 4 reached | {Kurtka jest w dwóch rozmiarach;Katalog komunijny przyszedł;Fotelik do 30 kg dostępny;Klub ma wolne miejsca}, przyjdą w sobotę.
    07-14 phone enquiry 3 reached | Pyta, {do ilu kilogramów jest fotelik;czy przyczepka wejdzie w drzwi;od jakiego wieku hol;czy kask można prać}. {Odpowiedź z instrukcji.;Sprawdzone i oddzwonione od razu.;Wysłane zdjęcie tabliczki.;Przyjdzie zmierzyć.}
    08-26~8 visit order 4 agreed | Do szkoły: {zapięcie na szyfr;błotniki i bagażnik;lampki na gumkę;plecak z odblaskiem}.
    09-10 visit enquiry 3 agreed | Za mały rower w rozliczeniu, wycena {{=250};{=310};{=190};{=280}}. {Na razie tylko sprzedaż.;Szuka 24 cali.;Chce dopłacić do nowego.;Szuka 20 cali z przerzutką.}
    +14 phone> order 4 reached | {Rowerek z komisu znalazł dom, pieniądze do odbioru.;Trafił się 24 cale w dobrym stanie.;Komis: rezerwacja do piątku.;Jest 20 cali po przeglądzie, taniej niż nowy.}
    12-01~4 visit order 5 agreed | Od Mikołaja {rowerek 14 cali;hulajnoga z dużymi kołami;kask i ochraniacze;rower 20 cali}, odbiór wieczorem bez dzieci.
    01-28 visit order 4 | {Dętka 12 cali do wózka;Kółko do hulajnogi;Klocki do 24 cali;Chwyty z frędzlami}, założone przy dziecku.
    any phone> order noAnswer |
    +2 phone> order 4 reached | {Zamówiony kask w rozmiarze XS;Zamówiony fotelik;Zamówiona chorągiewka;Zamówiony łańcuch do dwudziestki} jest, czeka przy kasie.
  `,
  once: `
    03-24 visit enquiry 3 | Czy boczne kółka mają sens. Pokazany rowerek biegowy, wypróbowany w sklepie.
    04-07 visit order 4 agreed | Kask na urodziny, rozmiar na oko, wymiana możliwa.
    +6 visit order 4 solved | Wymiana kasku na większy.
    04-19 phone enquiry 3 | Syn ma egzamin na kartę rowerową, co musi być przy rowerze. Lista przeczytana.
    05-02 visit order 4 solved | Przed egzaminem na kartę: dzwonek, odblask, hamulce sprawdzone.
    05-11 social praise 5 | Zdjęcie z kartą rowerową i podziękowanie.
    05-17 visit complaint 2-3 agreed | Rowerek z komisu ma inną oponę niż na zdjęciu. Zamawiamy właściwą.
    +5 visit complaint 4 solved | Opona założona, naklejki w prezencie.
    06-02 visit order 5 agreed | Trzy kaski na biwak szkolny, rabat za ilość.
    06-20 visit other 4 | Zgubiona maskotka znalazła się przy przymierzalni kasków.
    07-07 phone enquiry 3 | Przyczepka na wyjazd, pyta o wypożyczenie na dwa tygodnie. Wolna od przyszłego tygodnia.
    +6 visit order 4 agreed | Przyczepka wydana, kaucja {=300}.
    +20 visit order 4 solved | Przyczepka wróciła czysta, kaucja oddana.
    08-02 visit order 4 | Dwie dętki 12 cali do wózka biegowego.
    08-19 visit suggestion 3 | Prosi o kącik z kredkami, dzieci nudzą się przy przeglądzie.
    09-05 visit praise 5 | Jest kącik z kredkami, dzieci nie chcą wyjść.
    09-28 phone complaint 3-4 solved | Zapięcie na szyfr się przestawiło. Otwarte na miejscu, kod ustawiony od nowa.
    10-14 visit order 4 agreed | Błotniki do dwudziestki i kalosze w prezencie od producenta.
    11-09 visit enquiry 3 | Pyta, czy hulajnoga na śnieg istnieje. Płozy na zamówienie.
    11-26 email order 4 agreed | List od dziecka do Mikołaja przesłany mailem, rower zarezerwowany.
    12-18 phone order 4 | Prosi o montaż w pudełku, żeby dziecko skręcało z dziadkiem.
    01-12 visit complaint 3-4 solved | Prezent za duży o numer, wymiana na 18 cali.
    02-15 visit enquiry 4 | Bliźniaki, dwa takie same rowerki w różnych kolorach. Zamówienie na marzec.
  `,
};

const sport: Topic = {
  tags: ['szosa i gravel', 'mtb'],
  usual: [
    'Żele i izotonik na weekend',
    'Opony gravel 40 mm',
    'Łańcuchy po dwa, na zmianę',
    'Mleko uszczelniające',
    'Centrowanie kół po sezonie',
    'Serwis amortyzatora raz w roku',
    'Okładziny organiczne',
    'Taśma na kierownicę, czarna',
    'Dętki butylowe 28 mm',
  ],
  notes: [
    'Rower karbonowy, w stojaku łapać za sztycę.',
    'Startuje w niedziele, odbiór najpóźniej w sobotę rano.',
    'Sam montuje, bierze tylko części.',
    'Wymiary pozycji zapisane w zeszycie mechanika.',
    'Druga para kół u nas na półce.',
  ],
  often: `
    02-18 email enquiry 3 reached | Pyta o dostępność {opon 40 mm;kasety 11-34;tarcz 160 mm;korby 46/30}. {Na stanie.;Trzy dni.;Ostatnia para.;Po niedzieli.}
    +3 visit order 4 agreed | Odbiór: {opony;kaseta;tarcze;korba}, montaż {własny;u nas w przyszłym tygodniu;od razu;przy przeglądzie}.
    03-24 visit order 3 agreed | Przegląd przedsezonowy, {szosa;gravel;góral z pełnym zawieszeniem;przełaj}. {Suport trzeszczy.;Koło tył bije.;Hamulce zapowietrzone.;Łańcuch do wymiany.}
    +4 phone> order 4 reached | {Szosa gotowa;Gravel gotowy;Góral gotowy;Przełaj gotowy} do sezonu, {=330}. {Stare części w woreczku.;Nowe pancerze w cenie.;Jedna szprycha na zapas.;Ciśnienie ustawione.}
    04-28 visit order 3 agreed | Serwis amortyzatora, {olej i uszczelki;wymiana tulei;pełny z tłumikiem;tylko czyszczenie goleni}, {=240}.
    +6 phone> order 4 reached | Widelec złożony, {ugięcie ustawione na 25 %;tłumienie działa;bez luzów;skok pełny}. {Do odbioru.;Odbiór po 16.;Stary olej jak smoła.;Następny za rok.}
    05-02 visit order 4 agreed | {Buty zatrzaskowe 43;Pedały i bloki;Licznik z mapą;Okulary fotochromowe}, {=420}. {Pomoc przy ustawieniu.;Bloki ustawione na zero.;Mapa wgrana na miejscu.;Etui w komplecie.}
    06-08 visit order 4 solved | Przed wyścigiem {wymiana łańcucha;nowe klocki;mleko w oponach;regulacja przerzutki}, zrobione na poczekaniu.
    07-02 phone complaint 2-3 agreed | {Opona puszcza mleko bokiem;Strzela sztyca;Nowy łańcuch przeskakuje;Hamulec słabnie na zjeździe}. {Ma podjechać jeszcze dziś.;Prosi o naprawę na poczekaniu.;Przyjmujemy poza kolejką.;Będzie przed zamknięciem.}
    +0 visit complaint 4 solved | {Opona osadzona na nowo.;Pasta i moment dokręcenia, cisza.;Kaseta jednak zużyta, wymiana z rabatem.;Odpowietrzenie w ramach poprawki.}
    08-08 visit order 4 agreed | {Bikepackingowa torba na ramę;Sakwa podsiodłowa;Zestaw naprawczy;Kurtka wodoszczelna} na wyjazd.
    09-22 visit enquiry 4 | Ogląda {nową szosę;gravela na stali;koła karbonowe;lekkiego hardtaila}. {Pyta o rabat na koniec serii.;Prosi o wagę na piśmie.;Jazda próbna w sobotę.;Zdjęcie geometrii wysłane.}
    +6 phone enquiry 3 callBack | {Pyta o rozmiar 54.;Pyta o możliwość zamiany mostka.;Pyta o wagę z pedałami.;Pyta o odkup starego roweru.} {Trzeba zapytać dystrybutora.;Odpowiedź jutro rano.;Mechanik sprawdzi.;Wycena po oględzinach.}
    +12 visit order 5 agreed | Kupno na koniec serii, {{=4900};{=5600};{=3800};{=4200}}. {Bikefitting w cenie.;Stary rower do komisu.;Odbiór po ustawieniu.;Dołożony koszyk na bidon.}
    06-20 phone enquiry 3 agreed | Wolny termin przed {wyjazdem w Bieszczady;maratonem;obozem;urlopem na Mazurach}? Wciśnięte na {day 2}.
    +2 visit order 3 agreed | {Napęd do mycia i regulacji;Nowe linki i pancerze;Koła do centrowania;Hamulce i tarcze}, pilne.
    +3 visit order 5 solved | Odbiór w terminie, {napiwek do skarbonki;obiecuje kartkę z trasy;bidon gratis;dopytuje o zapasowy hak}.
    10-18 visit order 4 agreed | Koniec sezonu: {mycie i konserwacja;wymiana napędu;serwis piast;nowa owijka}, {=210}.
    11-03 visit order 4 agreed | Trenażer i {mata;opona na trenażer;wentylator;podstawka pod koło} na zimę.
    04-08 phone> enquiry 4 reached | Telefon w sprawie {zamówionych kół;listy na opony;testowego gravela;wolnego miejsca w serwisie}: {przyjdzie w tym tygodniu;już nieaktualne;prosi o sobotę;bierze w ciemno}.
    08-26 visit order 3 solved | {Skrzywiony hak;Zerwana linka;Zgubiona oś;Przecięta opona} po wyjeździe w góry, {=90}. {Zapasowa część na przyszłość też.;Od ręki.;Zdjęcia z trasy obejrzane.;Rower umyty przy okazji.}
    any visit order 4 agreed | {Mleko 500 ml i wentyle;Dwa łańcuchy na zapas;Bidony termiczne, para;Rękawiczki żelowe}, bez montażu.
    any social enquiry 3 reached | Pyta w wiadomości o {sobotni wspólny wyjazd;trasę do Ciechocinka;promocję na kaski;wolny termin w serwisie}. {Odpisane po godzinie.;Odpisane tego samego dnia.;Odesłany link.;Odpowiedź pod postem.}
  `,
  once: `
    02-22 visit enquiry 4 | Planuje przełęcze w lipcu, dobór przełożeń do wagi i sakw.
    03-07 visit order 3 agreed | Pęknięta obręcz po zimie w błocie, nowa pod te same szprychy.
    +8 phone> order 4 reached | Koło zaplecione, bicie poniżej dwóch dziesiątych.
    03-19 phone enquiry 3 declined | Pyta o malowanie ramy. Nie robimy, polecony lakiernik w Lubiczu.
    04-03 visit order 5 agreed | Pierwszy pulsometr, ustawienie stref przy kasie.
    04-16 visit complaint 3-4 solved | Za krótki pancerz po wymianie mostka. Poprawione przy kliencie.
    04-30 social suggestion 4 | Proponuje wspólne wyjazdy w soboty o 8. Wpisane na próbę.
    05-07 visit praise 5 | Na wspólnym wyjeździe 11 osób, dziękuje za trasę.
    05-21 phone enquiry 3 | Zgubiona przesyłka z oponami z internetu, potrzebne na jutro. Są na miejscu.
    +0 visit order 4 agreed | Dwie opony 28 mm tego samego dnia.
    06-11 visit complaint 2-4 solved | Po przeglądzie luźny koszyk na bidon, zgubiony bidon. Nowy bidon i przeprosiny.
    06-24 email enquiry 3 reached | Faktura na klub, dane dosłane. Wystawiona.
    07-09 visit order 4 | Uszkodzony hak przerzutki na dzień przed startem, dorobiony z innego modelu.
    07-13 visit thanks 5 | Ukończony maraton mimo haka. Przynosi numer startowy na ścianę.
    08-01 phone enquiry 2-3 | Rower w pociągu stracił wyświetlacz. Szukamy używanego.
    +9 phone> enquiry 4 solved | Używany wyświetlacz z rozbiórki, {=120}.
    08-22 visit order 4 agreed | Przesiadka na opony bezdętkowe, oba koła.
    09-07 visit enquiry 3 | Kolano boli po 60 km. Siodło niżej o 6 mm, ma dać znać.
    +10 phone enquiry 4 reached | Kolano lepiej, dziękuje.
    10-06 visit order 4 agreed | Lampa na kask do nocnych treningów.
    11-14 visit order 4 | Przechowanie wyścigówki do marca, koła osobno.
    12-20 visit order 5 agreed | Bon na bikefitting dla brata.
    01-24 phone enquiry 3 | Trenażer hałasuje, sąsiedzi się skarżą. Podpowiedziana mata i poziomowanie.
    02-11 visit other 3 | Zostawia plakat maratonu, wisi na drzwiach.
  `,
};

const parts: Topic = {
  tags: ['części', 'komis'],
  usual: [
    'Drobne śruby i łożyska z szuflady',
    'Używane części z rozbiórki',
    'Szprychy na sztuki',
    'Linki i końcówki',
    'Smar stały w puszce',
    'Wianki i kulki do piast',
    'Opony z drugiej ręki',
  ],
  notes: [
    'Naprawia rowery sąsiadom, bierze części hurtem.',
    'Szuka ram sprzed 1990, dzwonić, gdy coś się trafi.',
    'Płaci gotówką, paragon zawsze.',
    'Ma własny wzornik do szprych.',
  ],
  often: `
    any visit order 4 agreed | {Szprychy 264 mm, osiem sztuk;Szprychy 292 mm, cztery sztuki;Nyple mosiężne, garść;Szprychy czarne 258 mm}, docięte na miejscu.
    any visit enquiry 3 reached | Sprawdzenie {używanego roweru przed zakupem;ramy po stłuczce;zużycia łańcucha;bicia koła}, {rama prosta, napęd do wymiany;mufa pęknięta, odradzone;jeszcze 500 km;do przeżycia}. {Bez opłat.;Prosi o opinię na piśmie.;Dziękuje za szczerość.;Wróci po wypłacie.}
    04-12 visit order 3 agreed | Malowanie odpada, bierze {zestaw naklejek;lakier bezbarwny;pastę do chromu;odrdzewiacz} i {nowe linki;klocki;gumy na pedały;taśmę na obręcz}.
    11-20 visit order 4 agreed | {Piasta przednia do regeneracji;Suport do wymiany misek;Wolnobieg do rozebrania;Stery do przesmarowania}, zimą bez pośpiechu.
    +9 phone> order 4 reached | {Piasta kręci się lekko;Miski weszły bez oporu;Wolnobieg klika równo;Stery bez luzu}, {=65}.
    any phone enquiry 3 callBack | Szuka {korby na klin;piasty z torpedem;widelca 28 cali z gwintem;manetki trójki}. {Trzeba zajrzeć do skrzyń.;Może w piwnicy.;Mechanik pamięta, że była.;Numer zapisany na tablicy.}
    +2 phone> enquiry 4 reached | Znalazło się: {korba w dobrym stanie;piasta po czyszczeniu;widelec, lekko porysowany;manetka bez linki}, {=45}.
    +4 visit order 4 solved | Odebrane z odkładu, {od razu pasuje;prosi jeszcze o klin;płatność gotówką;dobrane podkładki}.
    03-28 visit enquiry 3 agreed | Rower do komisu: {damka sprzed dziesięciu lat;góral 26 cali;kolarka z lat osiemdziesiątych;trekking 19 cali}. {Umowa na 60 dni.;Cena ustalona wspólnie.;Zdjęcia zrobione.;Wymaga mycia.}
    +18 phone> enquiry 4 reached | Komis: jest chętny na {damkę za {=350};górala za {=420};kolarkę za {=780};trekking za {=560}}. {Zgoda na cenę.;Prosi o {=30} więcej, klient dopłaca.;Zgadza się od razu.;Odpowie wieczorem.}
    +21 visit order 4 solved | Wypłata z komisu, {pokwitowanie podpisane;część zostaje na dętki;od razu wybrane nowe pedały;prosi o przelew}.
    05-10 phone enquiry 3 reached | Pyta o cenę {szprychy z montażem;spawania ramy;nabicia bębna;gwintowania mufy}. {Podana przez telefon.;Najpierw trzeba zobaczyć.;Nie robimy, podany adres.;Tylko stal, aluminium nie.}
    09-25 visit order 4 agreed | {Dwie dętki 27 cali;Zębatka 18 z torpeda;Pedały na gumach;Dynamo butelkowe}, {=30}, z półki z używanymi.
    06-05 visit order 4 agreed | {Łożyska suportu;Kulki i smar do piasty;Stery gwintowane;Wianek do wolnobiegu}, z radą, jak złożyć.
    07-25 visit complaint 3-4 solved | {Gwint suportu nie ten, wymiana na angielski.;Wolnobieg za szeroki, zwrot.;Linka za krótka o dłoń, dłuższa bez dopłaty.;Dętka z wadą wentyla, druga gratis.}
    08-30 visit order 3 agreed | {Opona używana 28 cali;Koło przednie z rozbiórki;Siodło skórzane do odnowienia;Bagażnik stalowy}, {=55}.
    10-25 visit order 4 agreed | Części na zimową renowację: {lakier i podkład;komplet łożysk;nowe linki, stara rama;chromowane śruby}.
    12-27~3 phone enquiry 3 reached | Pyta o godziny między świętami i o {dętki 27 cali;klucz do suportu;ściągacz do korb;olej do piasty}. {Jest, czynne do 16.;Do pożyczenia.;Jest jeden.;Czynne bez zmian.}
    02-12 visit enquiry 3 | Klucz do {kasety;suportu;konusów;sterów}: kupić czy pożyczyć? {Pożyczony za kaucją {=50}.;Pożyczony do soboty.;Wypożyczony na dowód.;Kaucja {=40}.}
    +7 visit order 4 solved | Klucz oddany, {kaucja zwrócona;zamieniony na zakup;przy okazji nowe śruby;zrobione samodzielnie, duma}.
  `,
  once: `
    03-03 visit enquiry 3 | Przynosi wiadro części po wujku, pyta, co warte. Spisane, wycena w piątek.
    +4 phone> enquiry 4 agreed | Wiadro części: {=180} za całość, zgoda.
    03-26 phone enquiry 3 declined | Chce kupić sam wentyl do dętki. Nie sprzedajemy osobno, proponowana nowa za {=18}.
    04-09 visit order 4 agreed | Komplet konusów do piasty z 1978 roku, z zapasów po starym warsztacie.
    04-24 visit praise 5 | Nigdzie indziej nie było klina 9,5 mm.
    05-08 visit complaint 2-3 solved | Manetka z rozbiórki bez sprężyny. Wymiana na kompletną.
    05-30 visit order 4 | Farba zaprawkowa w kolorze groszkowym.
    06-13 phone enquiry 3 | Czy skupujemy aluminium. Nie, tylko całe rowery.
    07-03 visit order 4 agreed | Trzy koła dla szkolnej pracowni techniki, paragon na szkołę.
    07-19 visit other 4 | Przynosi stare katalogi z lat siedemdziesiątych, leżą przy kawie.
    08-11 visit enquiry 3 | Pyta, jak zapleść koło na trzy krzyże. Pokazane na starej obręczy.
    +9 visit thanks 5 | Koło zaplecione w domu, przyniesione do sprawdzenia. Bicie małe.
    09-17 chat enquiry 3 reached | Zdjęcie nieznanej piasty, pyta o model. Rozpoznana po liczbie rowków.
    10-01 visit order 4 agreed | Rama damska do ozdoby ogrodu, {=40}.
    10-30 visit complaint 3-4 solved | Używane siodło pękło po tygodniu. Zwrot całości.
    11-16 phone enquiry 3 | Szuka lampy na dynamo butelkowe. Jedna została w pudle.
    12-01 visit order 4 | Zestaw narzędzi na prezent, wybór z drewnianej skrzynki.
    01-17 visit order 4 agreed | Dwadzieścia szprych i nyple na zimowy wieczór.
    02-02 phone enquiry 3 | Wkręt zerwany w widelcu, pyta o wiertło lewoskrętne. Pożyczone.
  `,
};

export const topics: Topic[] = [city, electric, family, sport, parts];
