/**
 * Given names of people who live in Sweden, in lower case: Nordic, Arabic, Somali, Persian, Kurdish, Turkish,
 * of the Balkans, Eastern Europe, the Horn of Africa, West Africa, Thailand and others. None is also a
 * Swedish word. In one alphabet, because that compresses best; double names follow from their parts.
 */
export const givenNames = `
abbe abdallah abdel abdelaziz abdelkader abdelrahman abdi abdiaziz abdifatah abdihakim abdikadir
abdikarim abdinasir abdirahman abdisalam abdiwali abdul abdulaziz abdulkadir abdulkarim abdulla
abdullah abdullahi abdulrahman abdurahman abeba abebe abel abigail abiy abraham abukar adam adele
adem adina adrian afewerki affe afram agda agit agnes agneta agnieszka agron ahlam ahmad ahmadullah
ahmed ahmet aicha aida aiden aija aila aino aisha ajla aki alaa alan albert albin alejandro
aleksandar aleksander aleksandr aleksandra aleksandrs aleksei alemayehu alessandro alex alexa
alexander alexandra alexandru alexei alfhild alfons alfred ali alice alicia aline alireza allan
alma almaz alva alvin alvina amadou amal aman amanda amanuel ameer amela amelia amila amin amina
aminah aminata amir amira amirali amit amos amra amran anab anas anastasia anastasiya anders andrea
andreas andrei andrew andrij andris andrzej aneta anette angelica angelika anil anita anja anki
ann-christin anna anne anneli annelie annette annie annika annmarie anthony anton antonia antonio
antti anwar aram arash arben arda ardeshir ardian ari arian ariana arjun arman armen armin arne
aron artan arto artur arvid arvo arya asha ashley asma asmaa astrid atefeh aulis aune aurora aya
ayaan ayan ayele ayesha aylin ayman aymen ayoub ayse aysel aysun ayten ayub azad azadeh azar azra
babak bahar bahja bahman bahoz bahram baran barbara barbro barzan basel bashar bashir bashkim basma
bassam batoul bawer beata beatrice behnam behrouz behzad bekim bekir belgin belma bengt benjamin
benke benno benny bereket berhane berhe berit beritan berivan bertil besa besim besnik bianca bibbi
bijan bilal biniam binyam birger birgitta bishaar bishaaro blenda blerim blerina blerta boban bobo
bodil bogdan boguslaw bohdan bojan boris bosse botan bozena branko brian brita britta brittany
bruno bryan burak burim busra börje cabdi cali calle camilla canab canan cansu carina carl carlos
carmen carola carolina caroline casper catalin catarina catharina cathrine cecilia celina celine
cemil ceren charley charlie charlotta charlotte chloe christer christian christina christoffer
christopher cissi ciwan ciya claes clara claude claudia cleo conny constantin cornelia cosmin
cristian cristina czeslaw dace dagmar dagny dahir dalia damian damir daniel daniela daniella danne
dante danuta daoud dardan dario darius dariush dariusz darko david davood davor dawid dawit dawood
dawud debesay deepa deepak deeqa defne dejan delal denis denise deniz dennis derya desiree
desislava diana didrik diego dijana dilan dilek dilovan dilshad dino disa divya diyana diyar dmitri
dmitrij dmitry dmytro doaa donjeta dorin doris dorota douglas dragan dragana drita driton duaa duc
dusan dylan dzejla dzenana ebba ebbe ebrahim ebru eddie edin edina edith edon eduardo edvard edvin
edwin edyta eero eeva egzon ehsan eija eila eilert einar eino eira eivor eje ekaterina elaheh elena
eleni eleonor eleonora elham elias elif elin elina elinor eliot elira elis elisa elisabet elisabeth
elise eliza ellen ellie ellinor elliot elly elma elna elnaz elsa elton elvedin elvin elvir elvira
elvis elzbieta emad eman emel emelie emil emilie emily emina emine emir emma emmanuel emmy emre
enar endrit enes engin engla enis enrique enver enya ephrem erdal erdem eren eric erica erik erika
erkan erkki erling erna ernst erol esa esad esin eskil esmaeil esmatullah esmeralda esperance
esperanza esra esraa esteban esther ethan ethel eva evelina eveline evert evgeni evgenia evgeny
evin ewa eylul eyob fabian fadi fadia faduma fadumo faduumo fadwa faisal faiza fanny farah faramarz
fardowsa fares farhad farhan farhana farhiya farid farida faris farshad fartun farzad farzaneh fata
fatemeh fatih fatima fatma fatme fatmir fatou fatuma faysal felicia felix ferdinand fereshteh
ferhat fernanda fernando feven fidan fikadu fikret fikreta fikri filip filippa filiz filmon fisnik
flamur florim folke forough fouad francesca francisca francisco fredde freddie freddy fredrik frej
freja freya frida fritz fuad funda furkan gabor gabriel gabriela gabriella galina gamze garad georg
georgiana gerd gerhard gert gertrud getachew ghada ghasem ghassan ghazal ghebre giovanni girma
girmay gittan giulia giuseppe glenn goran gottfrid grazyna greta grzegorz gudrun gulay guled
gulistan gulled gulsen gulten gunborg gunbritt gunhild gunilla gunnar gunnel gunta gunvor gurkan
gurpreet gurra gustaf gustav gustavo gökhan göran görel gösta göte haben habib habiba habibullah
habte habtom hacer hadi haidar haider haile haitham hajra hakan halil halima halina halvar halyna
hamdi hamed hamid hamidreza hamidullah hamit hampe hampus hamza hamzah hana hanan haneen hani
hanife hanin hanna hannah hannes hannu harald haris haroon harri harriet harry harun hasan hasib
hassan hasse hatem hatice hatidza havin havva hawo hawre haytham heba hector hedda hedvig heikki
helen helena helene helge helin helmer helvi henke henning henok henric henrietta henrik henry
herman hermon hersi hesam hevi hiba hibaq hibo hilda hilding hilkka hillevi hilma hinda hirsi
hisham hiwa hiwet hjalmar hjördis hoda hodan holger hollie hoodo hooman hossein hozan hubert huda
hugo hulya huong husein huseyin hussain hussein håkan ian ibrahim ibro ida idil idris idriss ifrah
ignacio igor ikran ilham ilhan ilir ilkka ilknur ilona ilse ilyas imad iman imran inas indira ines
inez ingalill ingeborg ingegerd ingela ingemar ingemo inger ingmar ingrid ingvald ingvar inna ipek
iraj irena irene irfan irina irja irma iryna isabel isabella isabelle isac isaias isak isidor
ismael ismahan ismail ismet israa issa istahil ivan ivana ivanna ivar ivo ivy iwona jaan jaana
jaber jacek jackie jacob jadwiga jaen jakob jakoub jakub jalal jaleh jamal james jamil jamila jana
janis janne janos janusz jari jarmo jaroslaw jasmin jasmina jasmine jasna jason javad javier jayden
jeanett jeanette jelena jennie jennifer jenny jens jerka jerker jerry jerzy jesper jessica jeton
jian jibril jill jim jimmy jiyan joachim joakim joanna joar jocke joel johan johanna johannes john
johnny jolanta jolie jolin joline jompa jonas jonatan jonathan jonny jonte jorge jorma jose josef
josefin josefine josephine joshua josip jouni jovan jovana juan juana judit juha juhani jukka julia
julian julie julio julius jumana junaid jussi justin justyna jwan jörgen jörn kaarina kacper kadija
kadir kadri kahsay kaija kaisa kajsa kalevi kalle kaltun kamal kamila kamran kareem kari karim
karin karolina karsten karwan kashif kassem kassim katarina katarzyna katerina kateryna katja
katrin kattis kaveh kavita kawa kazimierz kelly kemal kennet kenneth kent kenta kerstin kevin
keyvan khadar khadija khadijah khaled khalid khalil khrystyna khurram kian kibrom kicken kicki
kidane kifle kimberly kimia kimmo kinga kira kirsi kirsti kisanet kjell klas klaus konstantin
kourosh kowsar kreshnik kricke krille krister kristian kristin kristina kristine kristofer
kristoffer krystyna krzysztof kubra kurdo kurre kurt kushtrim laban ladan lage laila laith laleh
lamia lamin larisa lars lasse laszlo latifa lauri layla layth lea leah lech leena leia leif leila
lejla lelle lemlem lennart leo leonard leonardo leonid leopold levent levi leyla lezgin liam liban
liis lilian lill lillan lillemor lilly lily lina line linn linnea linus liridon liridona lirim lisa
lisbet lisbeth lise-lotte liselott liselotte livia liviu lizette ljiljana ljubica ljubomir loke
lollo loredana lorens lorentz lorenzo lotta lotten louay loui louie louisa louise lovis lovisa luay
lubna luca lucas lucian ludde ludmila ludvig ludwig luis luisa luka lukas lukasz lulzim luul luwam
lykka lykke maarit maciej madeleine magda magdalena maggan maggie magnus mahad mahamed mahdi maher
mahin mahmood mahmoud mahmud mahmut mahnaz mahsa mahtab maj-lis maja majid majken majlis majsan
majvor maksim maksym malai malak malee malek malgorzata mali malik malin malke malki malte mamadou
manal manfred manne mansour manuel marcin marco marcos marcus marek margareta margaretha margarita
margit margot maria mariam mariama marian mariana marianne marie marika mario marita marius mariusz
marja marjan marjatta marjut markku marko markus marlene mart marta martin martina marwa marwan
maryam maryan masoud masoumeh massoud mateusz matheo mathias mathilda matilda mato mats matteo
matthew matthias matti mattias mauri mauricio mauritz maxamed maximilian maysa mazen mebrahtu
medhanie medya megan mehari mehdi mehmet mehran mehrdad mehrnaz mekonnen melek meles melike melina
melker meltem melvin merhawi merhawit merima merja meron mersad mersiha mert merve meryem mesfin
mesut metin meya mia micael michael michaela michal micke miguel mihaela mihai mihret mika mikael
mikaela mikhail mikko milad milena milica milla milo milorad milos milton mimmi mimoza minh minna
mio miodrag miranda miray mircea mirela miriam mirja mirjam mirjana mirka miroslaw mirsad mirsada
mirwais mirza mizgin mladen moa mohamad mohamed mohammad mohammed mohamud mohsen mojgan mojtaba
mollie molly mona monica monika morgan morris morteza mostafa mounir mourad moussa muamer muhamad
muhamed muhammad muhammed mujo mulugeta mumina muna munir murad murat mursal mussie mustafa
mykhailo mykola märit märta måns mårten nabil nadeem nader nadia nadine nadira nadiya nadja naemi
nahid nahom naim naima najat naji najib najibullah najwa nanna narges narin nasim nasir nasra
nasrin nasrullah nasser nasteexo nasteho natalia natalie nataliia nataliya natalya nataniel
nathalie nathan nattaya naveed navid nawal nazanin nderim nedim negar negash negin neha nellie
nelly nelson nemanja nematullah nenad nenne neo nermin nermina nesrin nettan nevena newroz nguyen
nicke nicklas niclas nico nicolae nicolas nicole nicoleta nihad nikita nikke nikki niklas niko
nikola nikolai nikolaj nikolas nikolay nilab nilgun nilofar niloofar niloufar nils nima nimco nimo
nina ninos nippe nisha nisreen nittaya nizar noa noah noel noomi noor nora norbert nore noura
novalie nuri nusrat nusret nuur octavian oguz oksana ola olav olavi oleg oleksandr oleksandra
oleksiy olena olga olha oliver olivia olivier olli olof omar omer omid omran onni onur orhan orvar
orvokki osama oscar oskar osman ossian osvald othman otilia otis ottilia otto oumar ousmane outi
ove ovidiu ozan ozgur ozlem paavo pablo palle palwasha paola paolo parisa parsa parvin pascal pasi
patric patrice patricia patrick patrik paul pauli paulina pauline pavel pavlo pawel payam peder
pedro pegah peggy pehr pejman pekka pelin pelle pentti peppe percy pernilla perra perwin petar
peter petra petri petrit petro petronella petru petter philip pia pierre pietro pinar piotr pirjo
pirkko ploy polina pontus pooja pouya predrag priya przemyslaw päivi pär pål qais qamar qasim qusay
rachid radoslaw radovan radu raed rafael rafal ragnar ragnhild raha rahel rahim rahma rahman
rahmatullah rahul raija raili raimo raisa raj rajesh rakel ralf raluca ramazan rami ramin ramon
ramona ramy rana rania rasha rashid rasim rasmus rasoul ratko rattana raul ravi rayan rayyan rebeca
rebecca rebecka reber rebin rebwar recep reem refik regina reidar reijo rein reinhold reino renas
renata rene reza riad ricardo richard rickard ricky rigmor riitta rikard rille rima rinor risto
ritva riyad rizgar robban robel robert roberto robin rodas rodrigo roffe roger roine roj rojda
rojhat rojin rola roland rolf ronahi ronja ronnie ronny roqia rostam roxana roxanne roya ruba ruben
rudolf rula runar rune ruqayya ruqiya ruslan ruth ruzica ryan ryszard saad saba sabah sabat sabina
sabirin sabri sacdiyo sadia saeed safa safiya sagal sahar sahra said saido saima sajad sajjad
sakina saleh salem salih salim sally salma salman salvatore salwa samah saman samaneh samantha
samar sameh samer sami samir samira samiullah samuel sanaa sanam sandeep sander sandra sanela sanja
sanjay santiago sara sarah sargon saron sasa sasan sasha satu sawsan scarlett sead seb sebastian
sebbe sedat sedef seija sejad selam selcuk selim selin selina selma selmir semhar semira semra
senad senada senait sengul sepideh seppo sercan serdar sergei sergej sergey sergio serhat serhiy
serkan sevda sevgi sevim sevinc shabana shabnam shadi shahab shahad shahid shahin shahnaz shahram
shahrzad shaima shakil shamsa sharbel sharif sharifullah shayan shereen sherif sherwan shilan shima
shirin shirwan shiva shqipe shukri shukria shwan siamak siavash sibel sigbritt sigfrid sigge signe
sigrid sigrun sigurd sigvard siham silvia silviu simin simo simon simona sinan sinem singh sinikka
sinisa sirak siri sirkka sirpa sirwan siv sivan sivert sixten siyad siyamend skender slavica
slawomir slobodan sluggo snezana soad sofi sofia sofie sohail soheil sohrab soile solbritt soledad
solomon solveig somchai somsak sonja sonny sophie soran soraya souad souleymane sozan srdan srdjan
staffan stanislav stanislaw stefan stefanie steffe stellan stephanie steve steven stina stoffe
stojan sture suad suada suado suat sucaad suda sulaiman suleiman sulejman suleyman sumaya sumayya
sune sunil sunisa sunita suresh susanna susanne sussi suwan suwanna suzan svante sven svetlana
svitlana sylvia sylwia szymon tadesse tadeusz taha taher tahereh tahir taina talal tamara tamas
tamer taner tanja tapani tapio taras tarek tareq tarik tariq tarja tarkan tasnim tatiana tatjana
tatyana tauno tayfun tedros teemu tekla tekle teklu tellervo temesgen teodor teodora teodros teppo
teresa tero terttu tesfa tesfay tesfaye tess tessan tetiana teuta tewolde thea theo theodor therese
thomas thongchai thor thorbjörn thorsten tiffany tigist tiina tilda tilde tilly timmy timo timur
titti tobbe tobias toivo tolga tomas tomasz tomislav tommy tompa tony torbjörn torborg tord tore
torgny torkel torsten totte tova tove tracy tran trang truls tsega tsegay tsehay tuan tugba tuija
tulay tulin tuomas tuomo turkan tuula tuulikki tyler tyra ubah uffe ufuk ugur ulf ulla ulrica
ulrika ulrike umar umit umut unni uno urpo ursula usama usman uthman vadim vahid valbona valdemar
valentin valentina valentyna valeri valeria valery valon valter vanessa vanja vasile vasily vasyl
vedran veikko velibor vendela verner veronica veronika vesa vesna vicente vickan vicke victor
victoria vidar vigge viggo vijay vikram viktor viktoria viktoriia viktoriya vilda vilgot vilhelm
vilma vilmer vincent vincenzo violet viorel viorica virginia vitalii vitaliy vitaly viveca viveka
vivianne vladimir vladislav vlado vladyslav vlora volkan volodymyr vuk vuokko väinö wael wafa wafaa
wahid waleed walid walter wanida waqar warsame wasim wassim welat weldu wendela werner weronika
wictor wiggo wilda wilhelm wille william willy wilma wilmer winta wioletta wojciech woldu xebat
yacoub yahia yahya yakup yalda yana yara yared yaroslav yasar yaseen yasemin yashar yasin yasir
yasmiin yasmin yasmine yasser yassin yavuz yevhen yigit yildiz yilmaz ylva yngve yodit yohannes
yolanda yonas yonatan yordanos yosef younes younis yousef yousif youssef yulia yuliia yuliya yunus
yuri yurii yuriy yusuf yuusuf yvonne zabihullah zacharias zack zackarias zafer zahra zahraa zaid
zainab zakaria zakarie zakariya zamzam zana zandra zane zara zarghona zarmina zayd zaynab zbigniew
zeb zeeshan zehra zeina zeinab zelal zeljko zeynep ziad ziba ziggy zilan zivko ziyad zlata zlatan
zlatko zoe zofia zohreh zoltan zoran zorica zoya zozan zuhair zumra zuzanna ärla åge åke åsa
åsalill åsbjörn åsmund ömer örjan östen özgur özlem`;
