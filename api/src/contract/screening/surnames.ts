/** Surnames that are nothing else in Swedish, in lower case. Those that end as only surnames do are told by their ending. */
export const surnames = `
  abdi abdullahi abdulle abraha acar adan aden adeyemi ahlberg ahlgren ahlström ahmad ahmadi
  ahmadzai ahmed ahmeti ahonen akbari aksoy al-khalil al-masri al-rashid alavi alemu alizadeh
  almgren amini amiri andersen araya arslan asfaha aslan aydin aydın aziz azizi babic babić bahnan
  bahrami barre barry barzani begic begić begum bekele bergdahl berge bergh berglund berhane
  berisha björklund blomberg blomgren boman boström boyko brandt broberg brolin brown bulut bytyqi
  cakir çakır camara castillo ceesay celik çelik čengić cetin çetin chen cherro chowdhury
  christensen dabrowski dąbrowski dahl dahlberg dahlgren dahlin dahlström dang darwish delic delić
  demir diallo dirie djordjevic dogan doğan đorđević duale ebrahimi edlund edström ekberg ekdahl
  ekholm eklund eklöf ekman ekström elmgren elmi engberg engdahl englund engman engström erdogan
  erdoğan farah fernandez fernández fischer forsberg forsgren forslund forsman forsström franzén
  friberg fridh gabriel garcia garcía gashi gebremariam gebreselassie ghasemi ghebremedhin gholami
  gjoka gomez gómez gonzalez gonzález grabowski grahn granath granberg granlund granström grönlund
  guled gunes güneş habibi habte habtemariam haddad hadzic hadžić hagberg haglund hagos hagström
  haidari haile haji hakala halimi hallberg hallgren hamad hamdan hamoud hanna hansen hasani
  hashemi hassan hedberg hedén hedin hedlund hedman hedström heidari heikkilä heikkinen heinonen
  hellberg hellgren hellström hersi hjelm hoang hodzic hodžić holm holmberg holmgren holmlund
  holmström horvat horváth hossain hosseini hoxha huang hultgren hultman husić hussain hussaini
  hussein huynh hämäläinen högberg höglund ibrahim ilic ilić ionescu isse ivanov ivanova jaber
  jafari jallow jankowski jensen jobe jokinen jones jurić järvinen kaminski kamiński kara karim
  karimi karjalainen kassem kaur kaya kazemi keita kelmendi khalil khatun khoury kidane kilic
  kinnunen kılıç kjellberg kjellgren knežević koivisto korhonen korkmaz koskinen kovač kovacevic
  kovačević kovacs kovács kovalchuk kowalczyk kowalska kowalski kozlowski kozłowski krasniqi
  krawczyk król kullberg kumar kurt kuznetsov kwiatkowski lahtinen laine laitinen landin landström
  lantz larsen larsén lehtonen levin lewandowski liljegren lindahl lindberg lindblom lindbom
  lindell lindén linder lindh lindholm lindroth ljungberg lopez lópez lundahl lundberg lundell
  lundgren lundh lundin lundmark lundström löfgren löfström lööf mahmoud malik malke malki
  malmgren malmström mansour martinez martínez masri mattila mazur mehari melin melnyk mensah
  meyer michalski milošević moberg mohamed mohammad mohammadi mohammed molander moradi morales
  morina moroz mousavi mujic mujić munoz muñoz murphy müller mäkelä mäkinen möller nagy najjar
  nasser nazari negash nguyen nguyễn nielsen niemi nieminen nikolic nikolić njie noori norberg
  nordberg nordgren nordin nordlund norén norgren norling norman norouzi novak novák nowak nuur
  nyberg nygren nylund nyman nyström ogbay ohlin okafor okbay okonkwo oliynyk olsen omar osmani
  owusu ozdemir ozkan ozturk palmgren pawłowski pedersen perez pérez perić petrov petrova pham
  phan piotrowski polat polishchuk popa popescu popov qasimi radu rahimi rahman rahmani ramadani
  rantanen rashid rehn renström rexhepi rezaei rezai rodriguez rodríguez rojas roos rosander rosén
  rosenberg rosengren rostami ryberg rydberg rönnberg saarinen sadeghi saetang safi sahin şahin
  sahlberg sahlin said salad salah saleh salehi salem salminen salonen samatar sanchez sánchez
  sandahl sandberg sandell sandin santos savolainen schmidt schneider selin shabani shaheen shala
  sharif sharifi sharma sheikh shevchuk shire siad silva simsek şimşek singh sjödin sjölund
  skoglund skoog smirnov smith soltani sowe srisuk stenberg stenman stenström strandberg strömberg
  ståhl suljić sultani sundberg sundell sundin sundström svahn svanberg svedberg szabo szabó
  szymanski szymański söderberg söderlund sörensen tadesse tajik talabani tawfik taylor tekle
  tesfai tesfay thunberg tornberg torres tóth touray tran traoré tuominen turunen vargas viberg
  viklund vikström virtanen wahlberg wahlgren wahlström wall wallberg wallén wallgren wallin
  wallström wang warsame weber weldemariam wennberg westberg wester westerberg westerlund westman
  wiberg wieczorek wiklund wikström wilson winberg winblad wiśniewska wisniewski wiśniewski
  wojciechowski wojcik wójcik woldegabriel wozniak woźniak yacoub yassin yavuz yildirim yildiz
  yilmaz yıldırım yıldız yılmaz youhanna yousefi yusuf zamani zander zeqiri zetterberg zetterström
  zhang zhao zhou zidan zielinski zieliński åberg åkerlund åkerman åström öberg ödman öhman öhrn
  östberg österberg östlund östman özdemir özkan öztürk`;

/** Surnames that are also words or very short: only beside a given name. */
export const surnamesThatAreWords = `
  aho ali alm bah berg berggren bergkvist bergman bergström björk björkman blom borg bui bäckman
  bäckström egal ehn ek falk fors frisk gran hammar hammarström hjort hult isa jama kaplan khan
  kling koc koç kvist lilja lind lindgren lindström liu ljung ljunggren lund lång löf malm
  malmberg modig ngo nord nordström nur osman palm rask sandgren sandström sjöberg sjögren
  sjöstrand sjöström skog stark strand ström stål svärd södergren söderström tapper vu wu xu ågren`;
