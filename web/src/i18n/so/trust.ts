import { swedish } from '../isolate.ts';
import type { TrustTexts } from '../trust-texts.ts';
import { number } from './formats.ts';

/*
 * Somali for what residents are owed to know.
 * Not yet read by a native speaker.
 */
export const trustSo: TrustTexts = {
  translation:
    'Tani waa tarjumaad: qoraalka iswiidhishka ah ayaa ah kan la raacayo. Weli ma akhriyin qof afkiisa hooyo Soomaali yahay.',

  tell: 'Meel ka warran',
  demonstration: 'Tani waa tijaabo. Waxa aad dirto degmo ma gaaraan.',

  contact: {
    municipality: 'Degmada',
    email: 'Iimayl',
    telephone: 'Telefoon',
    postalAddress: 'Boosto',
    homepage: 'Bogga internetka',
    dataProtectionOfficer: 'Wakiilka ilaalinta xogta',
    none: (authority) => `La xiriir ${authority}, waana lagu caawinayaa.`,
  },

  privacy: {
    title: 'Xogtaada',
    brief: [
      'Magacaaga lama oga. Kuma weydiinno cidda aad tahay, cinwaankaaga IP-gana lama kaydiyo.',
      'Halkan ma jiraan kukiyo (cookies).',
      'Koodhka rasiidhka ayaad ku arki kartaa waxa aad dirtay, kaga noqon kartaa kuna tirtiri kartaa.',
    ],
    briefLeast: (least) =>
      `Khariidadda ay dadka oo dhan arkaan waxaa ku qoran oo keliya waxa ay sheegeen ugu yaraan ${number(least)} qof.`,
    toReceipt: 'Warbixintaada arag, ka noqo ama tirtir',

    responsible: {
      title: 'Cidda masuulka ah',
      is: (authority) =>
        `${authority} waa cidda sharci ahaan ka masuulka ah xogta shakhsiga ah: halkaas ayaad la xiriiraysaa haddii aad su’aalo ka qabto xogtaada.`,
      runs: 'Adeeggu wuxuu ku shaqeeyaa server ay degmadu leedahay, ama mid ay hayso cid ay degmadu shaqada u dhiibtay. Degmada ayaa kaaga jawaabi karta halka uu yaal.',
    },

    stored: {
      title: 'Waxa la kaydiyo markaad dirto',
      items: [
        'Meesha, sida aad u muujisay, iyo saxnaanteeda haddii aad isticmaashay goobta telefoonka ama aad dooratay aag dhan.',
        'Sida aad meesha u dareento, sababta, goorta aad sidaas dareentay iyo waxa aad samaysay.',
        'Erayadaada, haddii aad wax qorto. Inta kale gooni ayaa looga kaydiyaa, barnaamijna wuxuu calaamadeeyaa wixii qof tilmaami kara.',
        'Da’da oo heerar ballaaran ah iyo jinsiga, haddii aad ka jawaabto.',
        'Goorta warbixinta la helay, iyo in lagaa caawiyay dirideeda iyo in kale.',
        'Haddii aad noo soo qorto wax adeegga ku saabsan, waxaa la kaydiyaa waxa aad qortay, iyo cinwaanka haddii aad mid bixisay.',
        'Afar lambar oo xaqiijin ah oo aan la akhrin karin. Waxay hubiyaan in warbixinta hal mar la tiriyo, in isla telefoonka loo tiriyo hal qof, iyo in koodhka rasiidhku meesha saxda ah geeyo.',
      ],
      optional:
        'Waxaa loo baahan yahay meesha iyo dareenka oo keliya. Inta kale adiga ayaa dooranaya.',
    },

    notStored: {
      title: 'Waxa aan la kaydin',
      items: [
        'Cinwaankaaga IP-ga. Laguma qoro kaydka xogta iyo diiwaanka serverka midna.',
        'Cidda aad tahay markaad wax soo sheegto: ma jiro magac, cinwaan iimayl, lambar telefoon ama akoon.',
        'Nooca telefoonka ama biraawsarka aad haysato.',
        'Halka aad joogto. Goobtaada waxaa la isticmaalaa oo keliya markaad riixdo “Isticmaal goobtayda”, waxaana la diraa oo keliya haddii aad iyada u doorato meesha.',
      ],
    },

    onPhone: {
      title: 'Waxa ku jira telefoonkaaga',
      items: [
        'Waxa aad qorto, ilaa aad dirto ama ugu badnaan toddoba maalmood.',
        'Warbixinnada shabakad sugaya, ilaa la helo.',
        'Koodhka rasiidhka, muddo 24 saacadood ah.',
        'Lambar si nasiib ah loo soo saaray oo hubinaya in laguu tiriyo hal qof, iyo da’da iyo jinsiga haddii aad ka jawaabtay.',
        'Luqadda aad dooratay, iyo in boggu noqdo mid iftiimaya ama madow.',
        'Bogga laftiisa, oo ay la socdaan meelaha degmada iyo halka ay degmadu ku taal, si uu u furmo shabakad la’aan oo uu madow u noqdo marka dibaddu mugdi tahay.',
        'In aad bogga si degdeg ah uga baxday, ilaa aad mar kale furto ama tabka xirto.',
      ],
      clear:
        '“Degdeg uga bax” wuxuu tirtirayaa waxa aad qorayso. Haddii aad biraawsarka ka tirtirto xogta bogga internetka, wax walba way baxayaan, xataa warbixinnada sugaya.',
    },

    misuse: {
      title: 'Ka hortagga si khaldan u adeegsiga',
      items: [
        'Markaad dirayso telefoonku wuxuu xalliyaa xisaab, si aanay cidna hal mar u diri karin kumannaan warbixinood.',
        'Serverku wuxuu tiriyaa inta ka timaadda isla telefoonka iyo isla shabakadda. Taas waxaa lagu sameeyaa xusuusta serverka, iyada oo la isticmaalayo lambarro aan cinwaan dib looga soo saari karin, waxaana la hilmaamaa rubuc saac kaddib.',
        'Haddii telefoon diro wax aad u badan oo carqalad keena, shaqaaluhu warbixinnadiisa way dhinac dhigi karaan. Markaas waxaa la kaydiyaa lambarka xaqiijinta ee telefoonka iyo sababta, warbixinnadana lama tiriyo.',
      ],
    },

    why: {
      title: 'Sababta, iyo xaqa sharciga ah',
      purpose:
        'Degmadu waxay rabtaa in ay ogaato meelaha ammaan-darrada laga dareemo, si ay wax uga qaban karto. Sida uu qabo sharciga (2023:196) ee ku saabsan masuuliyadda ay degmooyinku ka leeyihiin shaqada ka hortagga dambiyada, degmadu waa in ay diyaariso sawir guud oo xaaladda ah oo ay go’aamiso tallaabooyin. Waxa aad sheegto waa qayb ka mid ah xogta ay ku salaysan yihiin.',
      ground:
        'Saldhigga sharciga ah waa danta guud: qodobka 6.1 e ee xeerka guud ee ilaalinta xogta (GDPR) iyo cutubka 2, § 2 ee sharciga (2018:218) ee ay ku jiraan xeerar dhammaystir ah. Xogtan wax go’aan ah oo adiga kugu saabsan laguma gaaro.',
    },

    seen: {
      title: 'Cidda wax arkaysa iyo waxa ay aragto',
      items: [
        'Shaqaalaha degmada ee akoon la siiyay waxay warbixinnada ku arkaan khariidad iyo liis. Way arki karaan in dhowr ay isla telefoon ka yimaadeen, laakiin ma arki karaan cidda telefoonka iska leh.',
        'Erayadaada ma akhrin karaan ilaa ay sabab sheegaan. Waxaa la qoraa cidda akhriday iyo sababta, rasiidhkana waxaad ka arkaysaa goorta.',
        'Dadka oo dhan way arki karaan khariidadda furan. Halkaas weligeed warbixin keli ah kama muuqato, erayadaaduna weligood kama muuqdaan.',
        'Warbixintu waa dukumenti dadweyne. Haddii qof codsado, degmada ayaa go’aamisa in ay sir tahay iyo in kale.',
      ],
      tiles: (host) =>
        `Sawirka khariidadda waxaa laga soo dejiyaa ${host}. Cidda halkaas ka jawaabta waxay arkaysaa cinwaankaaga IP-ga iyo qaybta khariidadda ee aad eegayso.`,
      addressSearch:
        'Waxa aad ku qorto sanduuqa raadinta ee liiska goobaha agtiisa waxaa adeeg cinwaanno u dira serverkayaga, iyada oo aan lagu darin cinwaankaaga IP-ga. Annagu ma kaydinno.',
    },

    guard: {
      title: 'Sida aanad uga dhex muuqan tirooyinka',
      least: (least) =>
        `Meel tirooyin looma muujiyo ilaa ay ka warramaan ugu yaraan ${number(least)} qof oo kala duwan.`,
      items: [
        'Tirooyinka laba toddobaadba mar ayaa dib loo xisaabiyaa, dadka cusubna dhowr ayaa hal mar lagu daraa. Sidaas darteed tiro lagama garan karo in adiga gaar ahaan aad wax sheegtay.',
        'Tirada waxaa lagu qoraa heerar, tusaale 10–19.',
        'Haddii dhowr qof ay ka noqdaan warbixinnadooda, oo inta hadhay ay ku filnaan weydo, tirada waa laga saarayaa.',
      ],
    },

    howLong: {
      title: 'Muddada la kaydiyo',
      items: [
        'Warbixinta waa la kaydiyaa ilaa aad tirtirto, ama ilaa ay degmadu go’aansato in la tirtiro iyada oo la raacayo xeerarka kaydinta dukumentiyada. Maanta ma jirto warbixin iskeed u tirtiranta.',
        'Waxa aad noo soo qortay ee adeegga ku saabsan waa la kaydiyaa ilaa ay degmadu u tirtirto sida ay qabaan xeerarkaas. Cinwaanka aad bixisay waa la tirtiraa marka arrinta la xiro.',
        'Khariidadda furan waxay ku xisaabtantaa laba iyo tobankii bilood ee la soo dhaafay.',
        'Lambarka xaqiijinta ee telefoonkaaga waxaa lagu soo saaraa fure. Furaha waa la beddelaa marka qof warbixin diro oo furuhu ka weyn yahay laba sano, kii horena waa la tirtiraa. Wixii aad dirtay beddelka ka hor, markaas kaddib laguma xiri karo telefoonkaaga.',
        'Haddii aad warbixinta tirtirto, jawaabaha, erayada iyo meeshu isla markiiba way tirtirmayaan. Waxaa hadhaya goorta la helay iyo laba lambar oo xaqiijin ah, si koodhku ugu jawaabi karo in la tirtiray iyo si aanay mar kale u soo geli karin.',
        'Tirooyinka khariidadda ee aad dhowr qof ka mid ahayd way sii jiri karaan. Waxba kama sheegaan adiga gaar ahaan.',
        'Nuqullada kaydka ah ee la sameeyay tirtirka ka hor xogtu way ku jiraysaa ilaa nuqullada la beddelo.',
      ],
    },

    rights: {
      title: 'Waxa aad samayn karto',
      items: [
        'In aad aragto wax kasta oo warbixinta laga kaydiyay, oo aad fayl ahaan u kaydiso.',
        'In aad ku darto waxa aanad sheegin. Jawaab waxaad ku beddelaysaa in aad warbixinta tirtirto oo mid cusub dirto.',
        'In aad warbixinta ka noqoto, markaas lama tirinayo.',
        'In aad weligeed tirtirto.',
        'In aad degmada u gudbiso diidmo ku saabsan sida xogta loo isticmaalo.',
      ],
      lost: 'Haddii aad koodhka lumiso cidna ma heli karto warbixintaada, degmaduna ma heli karto: warbixintu ma sheegto cidda aad tahay.',
      complain:
        'Haddii ay kula tahay in degmadu khalad samaynayso, waxaad u ashtakoon kartaa hay’adda',
      authority: swedish('Integritetsskyddsmyndigheten (IMY)'),
    },
  },

  accessibility: {
    title: 'Helitaanka',
    about: (authority) =>
      `${authority} ayaa masuul ka ah ${swedish('Trygghetskartan')}. Qof kasta oo doonaya waa in uu isticmaali karo. Halkan waxaa ku qoran sida ay u waafaqsan tahay sharciga (2018:1937) ee helitaanka adeegyada dadweynaha ee dijitaalka ah, cilladaha aan ognahay iyo sida aad kuwo kale noogu sheegto.`,

    status: {
      title: 'Heerka helitaanka ee Trygghetskartan',
      conclusion: `${swedish('Trygghetskartan')} qayb ahaan ayay sharciga u waafaqsan tahay, waxaana sabab u ah waxa ku hoos qoran “Waxa aanay dadka oo dhan heli karin”.`,
      scope:
        'Tani waxay khusaysaa bogagga dadka deggan: warbixinta, rasiidhka, khariidadda furan iyo bogaggan. Bogagga shaqaalaha lama qiimayn.',
    },

    faults: {
      title: 'Waxa aanay dadka oo dhan heli karin',
      items: [
        'Bogagga ma aannaan la tijaabin dad isticmaala barnaamij shaashadda akhriya, weynayn, cod ku hagid ama qalab kale oo caawiya. Waxaa ku jiri kara cillado aannaan ogayn.',
        'Faylka aad rasiidhka ka kaydin karto waxaa loo sameeyay barnaamijyada kombiyuutarka, waana adag tahay in la akhriyo. Isla xogtaas waxay ku qoran tahay bogga rasiidhka.',
        'Magacyada sawirka khariidaddu ma weynaadaan marka aad qoraalka oo keliya weynayso. Bogga oo dhan weynee, ama liiska isticmaal.',
        'Bogaggu JavaScript la’aan ma shaqeeyaan.',
      ],
      exempt: 'Sharcigu kuwan ma khuseeyo',
      exemptItems: [
        'Sawirka khariidadda looma samayn in waddo lagu raadiyo, sharcigana waa laga reebay (§ 9). Wax kasta oo khariidaddu muujiso, iyo wax kasta oo aad ku samayso, liis ama shax ayaa sidoo kale loo adeegsan karaa.',
      ],
      none: 'Ma aannaan samayn wax ka-reebis ah oo lagu sababeeyay in wax ay noqon lahaayeen culays aan isu dheelli tirnayn (§ 12).',
    },

    instead: {
      title: 'Haddii aanad wax isticmaali karin',
      explained:
        'Meesha liis ayaad ka dooran kartaa halkii aad khariidadda ka dooran lahayd, su’aalaha oo dhanna waad ka boodi kartaa marka laga reebo meesha iyo dareenka. Haddii ay sidaasna suurtoobi weydo, degmada ayaa ku caawinaysa, waxayna si kale u qaadan kartaa waxa aad rabto in aad sheegto.',
    },

    tested: {
      title: 'Sida aan u tijaabinnay',
      how: 'Is-qiimayn: annaga laftayada ayaa bogagga eegnay oo la barbar dhignay EN 301 549 iyo WCAG 2.1, heerarka A iyo AA, iyo waxa ku cusub WCAG 2.2.',
      items: [
        'Barnaamij (axe) ayaa khaladaad ka raadiyay bog kasta iyo tallaabo kasta, boggu ha iftiimo ama ha madoobaado, shaashado cidhiidhi ah iyo kuwo ballaaran.',
        'Bogagga waxaan ku marnay kiiboodhka oo keliya: wax walba waa la gaari karaa, waana la arki karaa halka la joogo.',
        'Waxaan tijaabinnay qoraal labanlaab loo weyneeyay, qoraal kala fog iyo ballac 320 dhibcood ah.',
      ],
      assessed: (day) => `Waxaa la qiimeeyay markii ugu dambaysay ${day}.`,
      updated: (day) => `Bayaanka waxaa la cusboonaysiiyay markii ugu dambaysay ${day}.`,
    },

    supervision: {
      title: 'Kormeerka',
      explained: `Hay’adda Maamulka Dijitaalka (${swedish('Digg')}) ayaa kormeerta in sharciga la raaco. Haddii aanad ku qanacsanayn sida aan wax uga qabanno waxa aad noo sheegto, waxaad ashtako u gudbin kartaa ${swedish('Digg')}.`,
      link: `Ashtako u gudbi ${swedish('Digg')}`,
    },

    feedback: {
      title: 'Noo sheeg haddii wax shaqayn waayaan',
      explained:
        'Uma baahnid in aad sheegto cidda aad tahay. Waxa aad qorto waxaa akhriya shaqaalaha degmada, waxayna noqonayaan dukumenti dadweyne.',
      message: 'Maxaa shaqayn waayay?',
      messageHint:
        'Sheeg waxa aad isku dayday in aad samayso iyo bogga aad ku jirtay. Fadlan qor telefoonka ama kombiyuutarka iyo qalabka caawiya ee aad isticmaasho.',
      replyTo: 'Iimayl ama telefoon, haddii aad jawaab rabto',
      replyToHint:
        'Waxaa loo isticmaalaa oo keliya in laguugu jawaabo, waana la tirtiraa marka arrintu dhammaato.',
      optional: 'khasab maaha',
      send: 'Dir',
      sending: 'Waa la dirayaa …',
      missing: 'Qor waxa shaqayn waayay.',
      sentTitle: 'Mahadsanid. Waxa aad qortay waan helnay.',
      sentReply: 'Jawaabtu waxay ku imanaysaa cinwaanka ama lambarka aad bixisay.',
      another: 'Wax kale qor',
      problems: {
        network: 'Hadda shabakad ma jirto. Qoraalku wuu sii jirayaa: dir markaad shabakad hesho.',
        timeout: 'Jawaabtu way daahday. Mar kale dir, qoraalku hal mar oo keliya ayuu gaarayaa.',
        too_many_requests: 'Dad badan ayaa hadda wax qoraya. Wax yar sug, ama degmada la xiriir.',
        body_invalid: 'Qoraalka lama aqbali karin. Soo gaabi oo mar kale isku day.',
        body_too_large: 'Qoraalku aad ayuu u dheer yahay. Soo gaabi oo mar kale isku day.',
      },
      otherwise:
        'Adeeggu hadda ma jawaabayo. Qoraalku wuu sii jirayaa: wax yar kaddib mar kale isku day.',
    },
  },
};
