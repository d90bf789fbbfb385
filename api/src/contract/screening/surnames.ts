/** Surnames that are nothing else in Swedish, in lower case. Those that end as only surnames do are told by their ending. */
export const surnames = `
abdulle abraha acar adeyemi ahlberg ahmadi ahmadzai ahmeti ahonen akbari aksoy al-khalil al-masri
al-rashid alavi alemu alizadeh amini amiri andersen araya arslan asfaha aslan aydin aziz azizi
babic bahnan bahrami barry barzani begic begum bekele bergdahl berge bergh berglund berisha
björklund blomberg boman boyko brandt broberg brolin brown bulut bytyqi cakir camara castillo
ceesay celik cengic cetin chen cherro chowdhury christensen dabrowski dahl dahlberg dahlin dang
darwish delic demir diallo dirie dogan duale ebrahimi edlund ekberg ekdahl ekholm eklund eklöf
ekman elmi engberg engdahl englund engman erdogan fernandez fischer forsberg forslund forsman
franzen friberg fridh garcia gashi gebremariam gebreselassie ghasemi ghebremedhin gholami gjoka
gomez gonzalez grabowski grahn granath granberg granlund grönlund gunes habibi habtemariam haddad
hadzic hagberg haglund hagos haidari haji hakala halimi hallberg hamad hamdan hamoud hansen hasani
hashemi hedberg heden hedin hedlund hedman heidari heikkilä heikkinen heinonen hellberg hjelm hoang
hodzic holm holmberg holmlund horvat horvath hossain hosseini hoxha huang hultman husic hussaini
huynh hämäläinen högberg höglund ilic ionescu isse ivanov ivanova jafari jallow jankowski jensen
jobe jokinen jones juric järvinen kaminski kara karimi karjalainen kaur kaya kazemi keita kelmendi
khatun khoury kilic kinnunen kjellberg koivisto korhonen korkmaz koskinen kovac kovacs kovalchuk
kowalczyk kowalska kowalski kozlowski krasniqi krawczyk krol kullberg kumar kuznetsov kwiatkowski
lahtinen laine laitinen landin lantz larsen lehtonen levin lewandowski lindahl lindberg lindblom
lindbom lindell linden linder lindh lindholm lindroth ljungberg lopez lundahl lundberg lundell
lundh lundin lundmark lööf martinez masri mattila mazur melin melnyk mensah meyer michalski moberg
mohammadi molander moradi morales morina moroz mousavi mujic muller munoz murphy mäkelä mäkinen
möller nagy najjar nazari nielsen niemi nieminen nikolic njie noori norberg nordberg nordin
nordlund noren norling norman norouzi novak nowak nyberg nylund nyman ogbay ohlin okafor okbay
okonkwo oliynyk olsen osmani owusu ozdemir ozkan ozturk pawlowski pedersen perez peric petrov
petrova pham phan piotrowski polat polishchuk popa popescu popov qasimi rahimi rahmani ramadani
rantanen rehn rexhepi rezaei rezai rodriguez rojas roos rosander rosen rosenberg rostami ryberg
rydberg rönnberg saarinen sadeghi saetang safi sahin sahlberg sahlin salad salah salehi salminen
salonen samatar sanchez sandahl sandberg sandell sandin santos savolainen schmidt schneider shabani
shaheen shala sharifi sharma sheikh shevchuk shire siad silva simsek sjödin sjölund skoglund skoog
smirnov smith soltani sowe srisuk stenberg stenman strandberg strömberg ståhl suljic sultani
sundberg sundell sundin svahn svanberg svedberg szabo szymanski söderberg söderlund sörensen tajik
talabani tawfik taylor tesfai thunberg tornberg torres toth touray traore tuominen turunen vargas
viberg viklund virtanen wahlberg wall wallberg wallen wallin wang weber weldemariam wennberg
westberg wester westerberg westerlund westman wiberg wieczorek wiklund wilson winberg wisniewska
wisniewski wojciechowski wojcik woldegabriel wozniak yildirim youhanna yousefi zamani zander zeqiri
zetterberg zhang zhao zhou zidan zielinski åberg åkerlund åkerman öberg ödman öhman öhrn östberg
österberg östlund östman özdemir özkan özturk`;

/** Surnames that are also words or very short: only beside a given name. */
export const surnamesThatAreWords = `
aho ali alm bah berg bergkvist bergman björk björkman blom borg bui bäckman egal ehn ek falk fors
frisk gran hammar hjort hult isa jama kaplan khan kling koc kvist lilja lind liu ljung lund lång
löf malm malmberg modig ngo nord nur osman palm rask sjöberg sjöstrand skog stark strand ström stål
svärd tapper vu wu xu ågren`;
