/** Given names of people who live in Sweden, by where the name is mostly from, in lower case; each stands once. None is also a Swedish word. */
const arabic = `
  abdallah abdel abdelaziz abdelkader abdelrahman abdi abdul abdulaziz abdulkadir abdulkarim
  abdulla abdullah abdulrahman ahlam ahmad ahmed ahmet aicha aisha alaa ali amal ameer amin amina
  aminah amir amira anas anwar asma asmaa aya ayesha ayman aymen ayoub ayub basel bashar bashir
  basma bassam batoul bilal dalia daoud dawood dawud doaa duaa emad eman esraa fadi fadia faduma
  fadumo fadwa faisal farah fares farid faris fatima fatma fatme fatuma faysal fouad fuad ghada
  ghassan habib habiba hadi haidar haider haitham halima hamed hamid hamza hamzah hana hanan
  haneen hani hanin haris haroon harun hasan hassan hatem haytham heba hiba hisham hoda hossein
  huda husein hussain hussein ibrahim idris idriss ilyas imad iman inas ismael ismail israa issa
  jaber jalal jamal jamil jamila jana jumana kadija kamal kareem karim kassem kassim khadija
  khadijah khaled khalid khalil laith lamia latifa layla layth leyla louay luay lubna maher
  mahmood mahmoud mahmud malak malek malik manal mansour mariam marwa marwan maryam maysa mazen
  meryem milad mohamad mohamed mohammad mohammed mohamud mostafa mounir mourad moussa muhamad
  muhammad muhammed muna munir murad mustafa nabil nader nadia nadine naima najat naji najwa nasir
  nasser nawal nisreen nizar noor noura omar omran osama osman othman qasim qusay rachid raed rami
  ramy rana rania rasha rashid rayan rayyan reem riad rima riyad rola ruba rula ruqayya saad sabah
  sabri saeed safa sahar said saleh salem salim salma salwa samah samar sameh samer samir samira
  sanaa sarah sawsan shadi shahad shaima sharif shereen sherif siham soad souad suad sulaiman
  suleiman sulejman suleyman sumaya sumayya taha taher tahir talal tamer tarek tareq tariq tasnim
  umar usama usman uthman wael wafa wafaa waleed walid wasim wassim yahia yahya yara yaseen yasin
  yasir yasser yassin yosef younes younis yousef yousif youssef yunus yusuf zahra zahraa zaid
  zainab zakaria zakariya zayd zaynab zeina zeinab ziad ziyad zuhair`;

const somali = `
  abdiaziz abdifatah abdihakim abdikadir abdikarim abdinasir abdirahman abdirizak abdisalam
  abdiwali abdullahi abdurahman abukar amran anab asha ayaan ayan bahja bishaar bishaaro cabdi
  cali canab dahir deeqa faduumo faiza fardowsa farhan farhiya fartun garad geedi guled gulled
  hamdi hawo hersi hibaq hibo hinda hirsi hodan hoodo idil ifrah ikran ilham ismahan istahil
  jibril kaltun khadar kowsar ladan liban luul mahad mahamed mahdi maryan maxamed mowlid mukhtar
  mumina nasra nasteexo nasteho nimco nimo nuur omer qamar rahma roble ruqiya sabirin sacdiyo
  safiya sagal sahra saido shamsa sharmarke shukri shukria siyad suado subeer sucaad suldan ubah
  warsame yasmiin yuusuf zakarie zamzam`;

const persianAndKurdish = `
  agit ahmadullah alan alireza amirali aram arash ardeshir arian arman armin arya asadullah atefeh
  azad azadeh azar babak bahar bahman bahoz bahram baran barzan bawer behnam behrouz behzad
  beritan berivan bijan botan cemil ciwan çiya cyrus dariush davood delal deniz dilan dilovan
  dilshad diyana diyar ebrahim ehsan elaheh elham elnaz esmaeil esmatullah evin evîn faramarz
  farhad farida farshad farzad farzaneh fatemeh fereshteh fereydoun forough ghasem ghazal golnaz
  gulistan habibullah hamidreza hamidullah havin hawre helin hengameh hesam hevi hêvî hiwa hooman
  houshang hozan iraj jaleh javad jian jiyan jwan kamran karwan kaveh kawa keyvan kimia kourosh
  kurdo laleh lezgin mahin mahnaz mahsa mahtab majid marjan masoud masoumeh massoud medya mehdi
  mehran mehrdad mehrnaz mihemed mirwais mizgin mohsen mojgan mojtaba morteza mursal nahid najib
  najibullah narges narin nasim nasrin nasrullah navid nazanin nechirvan negar negin nematullah
  newroz nilab nilofar niloofar niloufar nima nisêbin omid palwasha parisa parsa parvin payam
  pegah pejman perwin peshraw pouya qais raha rahim rahmatullah ramin rasoul reber rêber rebin
  rebwar renas reza rizgar roj rojda rojhat rojin ronahi roqia rostam roya sabat sajad sajjad
  sakina saman samaneh samiullah sanam sarkawt sasan sepideh serdar serhat shabnam shaghayegh
  shahab shahin shahnaz shahram shahriar shahrzad sharifullah shayan sherwan shilan shima shirin
  shirwan shiva shwan siamak siavash simin sirwan şivan siyamend soheil sohrab soran soraya sozan
  suzan tahereh taraneh vahid wahid welat xebat yalda yashar zabihullah zalmay zana zarghona
  zarmina zelal ziba zilan zohreh zozan`;

const turkish = `
  adem arda aylin ayse ayşe aysel aysun ayten bekir belgin burak busra büşra canan cansu ceren
  defne derya dilek ebru elif emel emine emre engin erdal erdem eren erkan erol ertugrul esin esra
  eylül fatih ferhat fidan filiz funda furkan gamze gulsen gül gülay gülsen gülten gökhan hacer
  hakan halil hamit hanife hatice havva hulya huseyin hülya hüseyin ilhan ilknur ipek kadir kemal
  kubra kübra levent mahmut mehmet melek melike meltem mert merve mesut metin miray murat nazli
  nermin neslihan nesrin nilgün nuray nurcan nuri oguz oğuz onur orhan ozan ozgur ozlem pelin
  pinar pınar ramazan recep salih sedat sedef selçuk selim selin semra şengül sercan şerife serkan
  sevda sevgi sevim sevinç sibel sinan sinem songül suat süleyman sümeyye taner tarkan tayfun
  tolga tugba tuğba tuncay turgut tülay tülin türkan ufuk ugur uğur umut volkan yaşar yasemin
  yavuz yeliz yesim yigit yildiz yilmaz yıldız yılmaz ümit zafer zehra zerrin zeynep ömer özgür
  özlem`;

const eastAndWestAfrican = `
  abeba abebe abel abiy abraham adebayo afewerki akosua alemayehu alieu almaz amadou aman amanuel
  aminata aregawi awet ayele ayodele babatunde bakary bereket berhane berhe betelhem biniam binta
  binyam buba celestin chidi chinedu chioma claude dawit debesay dieudonné ebrima emeka emmanuel
  ephrem ermias esperance espérance eyerusalem eyob fanuel fatou félicité feven fikadu filmon
  freweyni gédéon getachew ghebre girma girmay godfrey goitom haben habte habtom haile henok
  hermon hiwet ifeoma immaculée isaias isatou jean-claude jean-pierre kadiatou kahsay kebba kibrom
  kidane kifle kisanet kofi kwaku kwame lamin lemlem letay luwam mamadou mariama mebrahtu medhanie
  mehari mekonnen meles merhawi merhawit meron mesfin mihret mikal modou momodou mulugeta mussie
  nahom natnael negash ngozi obinna olumide oumar ousman ousmane pascal patrice rahel robel rodas
  saba sainabou saron selam semere semhar senait sirak solomon souleymane tadesse tedros tekle
  teklu temesgen teodros tesfa tesfay tesfaye tewolde tigist tsega tsegay tsehay weldu winta woldu
  yared yodit yohannes yonas yonatan yordanos zebib zekarias zerai`;

export const southernNames = [arabic, somali, persianAndKurdish, turkish, eastAndWestAfrican].join(
  ' ',
);
