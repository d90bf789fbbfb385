/** Given names of people who live in Sweden, by where the name is mostly from, in lower case; each stands once. None is also a Swedish word. */
const balkan = `
  agron aida ajla aleksandar amela amila amra arben ardian artan azra bashkim bekim belma besa
  besnik blerim blerina blerta boban bojan boris branko bratislav bruno burim damir dardan dario
  darko davor dejan dijana donjeta dragan dragana drita driton dusan dušan džejla dzenana edin
  edina edon egzon elira elma elvedin elvir emina emir endrit enes enis enver ermal esad fata
  fatmir fatos fikret fikreta fisnik flamur florim gezim goran hajra hasib hatidza hrvoje ibro
  igor ilir indira ismet ivana jasmina jasna jelena jeton josip jovan jovana jure kreshnik
  kresimir kushtrim lejla liridon liridona lirim ljiljana ljubica ljubomir luka lulzim marko mato
  merima mersad mersiha milena milica milorad milos miloš mimoza miodrag mirela mirjana mirsad
  mirsada mirza mladen momcilo muamer muhamed mujo nadira naim nderim nedim nemanja nenad nermina
  nevena nexhmije nihad nikola nusret petar petrit predrag qendrim radmila radovan rasim ratko
  refik rinor rrezarta ruzica sanela sanja sasa saša sead sejad selmir semira senad senada
  shkelzen shpetim shqipe sinisa skender slavica slobodan snezana snežana srđan srdjan stipe
  stojan suada svetozar tarik tatjana teuta tomislav valbona valon vedran velibor veselin vesna
  vjosa vladimir vlado vlora vuk xhevat ylli zef zeljko željko zivko zlata zlatan zlatko zoran
  zorica zumra`;

const eastEuropean = `
  agnieszka aivars aleksander aleksandr aleksandra aleksandrs aleksei alexandru alexei algirdas
  anastasia anastasiya andrei andrij andris andriy andrzej aneta arkadi artem artur arturas
  arvydas attila barbara bartosz béla bence bogdan bogumiła bogusław bohdan bozena bożena catalin
  ciprian claudiu constantin cosmin cristian cristina csaba czeslaw czesław dace damian dániel
  danuta darius dariusz dawid denis desislava dimitar dmitri dmitrij dmitry dmytro dorin dorota
  dorottya dumitru edyta egle eglė ekaterina elena elzbieta elżbieta endre erzsébet eszter evgeni
  evgenia evgeny fedor ferenc gabor gábor gabriela galina gennadi georgi georgiana gergely
  gheorghe grazyna grażyna grigori grzegorz gunta gyula györgy halina halyna hristo ihor ildikó
  ileana ilona ilya ilze imre inese inna ionela ionut irena irina iryna istvan istván iulia iulian
  ivanna ivaylo iwona jaan jacek jadwiga jakub janis jānis janos jános janusz jaroslaw jarosław
  jerzy joanna jolanta jozsef józsef judit jurgita justyna jüri kaarel kacper kadri kálmán kamila
  katalin katarzyna kateryna kazimierz kestutis khrystyna kinga kirill konstantin krasimir
  krystyna krzysztof ksenia kyrylo larisa larysa laszlo lászló laurentiu lech leonid leszek
  levente liis liviu loredana lucian ludmila lukasz łukasz lyubov lyudmyla maciej madalina magda
  maksim maksym malgorzata małgorzata marcin marek margus marian mariusz mart marta márta mateusz
  michal michał mihaela mihai mihály mikhail miklós mindaugas mircea miroslaw mirosław mykhailo
  mykola mykyta nadezhda nadiya nataliia nataliya natalya nicolae nicoleta nikita nikolai nikolay
  norbert octavian oksana oleg oleh oleksandr oleksandra oleksiy olena olesya olga olha orest
  orsolya ovidiu paul pavel pavlo pawel paweł péter petro petru piotr plamen polina priit
  przemyslaw przemysław radoslaw radosław radu rafal rafał raisa raluca razvan rein réka renata
  rositsa roxana ruslan rūta ryszard sándor sergei sergej sergey serhii serhiy silviu simona
  slawomir sławomir solomiya sorin stanislav stanislaw stanisław svitlana sylwia szczepan szymon
  tadeusz tamara tamas tamás taras tatiana tatyana teodora teresa tetiana tetyana tibor tiit timur
  todor tomasz toomas traian tünde urmas urve vadim valdis valentin valentina valentyna valeri
  valery vasile vasily vasyl ventsislav viktoriia viktoriya vilnis viorel viorica vitalii vitaliy
  vitaly vladislav vladyslav volodymyr vyacheslav vytautas weronika wiesław wioletta wojciech yana
  yaroslav yaroslava yevhen yevheniia yordan yulia yuliia yuliya yuri yurii yuriy zane zbigniew
  zdzisław zofia zoltan zoltán zoya zsófia zsolt zsuzsanna zuzanna zygmunt`;

const asianAndLatin = `
  adeel alejandro alessandro amit ampai anil antonio apinya arjun arunee asif atif boonmee carlos
  carmen chanida chiara claudia consuelo deepa deepak diego divya duangjai duc eduardo enrique
  esperanza esteban farhana fernanda fernando francesca francisca francisco giovanni giulia
  giuseppe guadalupe gurpreet harpreet hector huong ignacio imran irfan jaroen javier jintana
  jorge jose josé juan juana julio junaid kanda kanokwan kanya kashif kavita khurram lakshmi
  lorenzo luca lucía luis luisa malai malee mali manuel marcela marco marcos margarita maribel
  mario marisol mauricio miguel minh nadeem nattaya naveed neha nelson ngoc nguyen nguyễn nisha
  nittaya nusrat pablo paola paolo patricia pedro phuong pietro ploy pooja porntip pranee prasert
  preecha priya quang rafael rahman rahul raj rajesh ratana ratree rattana raul raúl ravi ricardo
  roberto rocio rodrigo rukhsana sadia saima sakda salman salvatore samran sandeep sanjay santiago
  sawat sergio shabana shahid shakil shoaib silvia singh sirikit siriporn sohail soledad sombat
  somchai somporn somsak suda sukanya sunil sunisa sunita supaporn suphan suresh surin suwan
  suwanna tahmina thanaporn thanh thongchai thuy tran trang trung tuan tuyet urai valeria vicente
  vijay vikram vincenzo vinh wanida waqar wichai wilai wiriya xiao ximena xuan yolanda yupin
  zeeshan`;

const syriacGreekAndEnglish = `
  abigail afram aiden anahit andrew anthony aphrem armen ashley ashur besim brittany chloe dimitra
  dimitris dylan eleni emily ethan fikri gabro garabed gewargis giorgos gohar hagop hannah hasmik
  jakoub james jason jayden joshua justin karapet katerina kelly kimberly kostas malke malki
  matthew megan nahrin narek nikos nineb ninos ninve odisho panagiotis ryan samantha sanherib
  sargon scarlett shamiram sharbel simela sophie stavros tigran tracy tyler vahe vasiliki vasilis
  yacoub yakup yannis zoe zoë`;

export const furtherNames = [balkan, eastEuropean, asianAndLatin, syriacGreekAndEnglish].join(' ');
