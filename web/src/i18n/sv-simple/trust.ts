import { number } from '../sv/formats.ts';
import type { TrustTexts } from '../trust-texts.ts';

/*
 * Plain Swedish for what residents are owed to know; hard words that the law uses are kept and explained.
 * Not yet read by readers of plain Swedish.
 */
export const trustSvSimple: TrustTexts = {
  translation:
    'Det här är en lättare text. Det är den vanliga svenska texten som gäller. Läsare av lätt svenska har inte läst den än.',
  tell: 'Berätta om en plats',
  demonstration: 'Det här är ett test. Ingen kommun får det du skickar.',

  contact: {
    municipality: 'Kommunen',
    email: 'Mejl',
    telephone: 'Telefon',
    postalAddress: 'Adress för brev',
    homepage: 'Webbplats',
    dataProtectionOfficer: 'Dataskyddsombud (svarar på frågor om dina uppgifter)',
    none: (authority) => `Kontakta ${authority}. Då får du hjälp.`,
  },

  privacy: {
    title: 'Dina uppgifter',
    brief: [
      'Du är anonym. Vi vet inte vem du är, och vi frågar inte. Vi sparar inte din IP-adress. Det är ett nummer som din telefon har på internet.',
      'Här finns inga kakor (cookies).',
      'Du får en kod av oss. Med koden kan du se det du har skickat. Du kan också ta tillbaka det eller ta bort det.',
    ],
    briefLeast: (least) =>
      `Alla kan se kartan. Där står bara det som minst ${number(least)} personer har berättat.`,
    toReceipt: 'Se, ta tillbaka eller ta bort din rapport',

    responsible: {
      title: 'Vem har ansvaret?',
      is: (authority) =>
        `${authority} är personuppgiftsansvarig. Det betyder att de bestämmer varför och hur uppgifterna används. De har ansvaret. Har du frågor om dina uppgifter? Fråga dem.`,
      runs: 'Tjänsten finns på en server. En server är en dator på internet. Den är kommunens egen, eller finns hos någon som arbetar åt kommunen. Kommunen kan svara på var den finns.',
    },

    stored: {
      title: 'Det här sparar vi när du skickar',
      items: [
        'Platsen och hur du visade den. Ibland sparar vi också hur mycket fel det kan vara. Det gör vi om telefonen visade platsen eller du valde ett helt område.',
        'Hur platsen känns och varför. När det kändes så. Det du gjorde.',
        'Dina ord, om du skriver några. De ligger inte ihop med resten. Ett program märker ord som kan visa vem någon är.',
        'Din ålder och ditt kön, om du svarar. Åldern är i grova steg, till exempel 25–44 år.',
        'När vi fick rapporten, och om någon hjälpte dig att lämna den.',
        'Du kan skriva till oss om tjänsten. Då sparar vi det du skrev. Vi sparar också adressen, om du lämnade en.',
        'Fyra hemliga tal. Ingen kan läsa dem. De gör så här: Vi räknar rapporten bara en gång. Vi räknar en telefon som en person. Din kod visar rätt rapport.',
      ],
      optional: 'Du behöver bara svara var platsen är och hur den känns. Resten väljer du själv.',
    },

    notStored: {
      title: 'Det här sparar vi inte',
      items: [
        'Din IP-adress. Vi skriver den inte i databasen, där rapporterna finns. Vi skriver den inte heller i serverns logg, där servern skriver vad som händer.',
        'Vem du är när du rapporterar. Vi sparar inget namn, ingen mejladress och inget telefonnummer. Du har inget konto.',
        'Vilken telefon du har. Vilken webbläsare du har. Webbläsaren är programmet som visar sidan.',
        'Var du är. Telefonen tar reda på det bara när du trycker på ”Visa var jag är”. Den skickar det bara om du väljer det som plats.',
      ],
    },

    onPhone: {
      title: 'Det här finns i din telefon',
      items: [
        'Det du skriver. Det finns kvar tills du har skickat det, men högst sju dagar.',
        'Rapporter som väntar på nät. De finns kvar tills vi har fått dem.',
        'Din kod. Den finns kvar i ett dygn (24 timmar).',
        'Ett slumptal. Det är ett tal som telefonen väljer av en slump. Talet gör att vi räknar dig som en person. Här finns också ålder och kön, om du har svarat.',
        'Språket du har valt. Om du vill ha en ljus eller mörk sida.',
        'Själva sidan. Då kan du öppna den utan nät. Här finns också kommunens platser och var kommunen ligger. Då blir sidan mörk när det är mörkt ute.',
        'Att du har gått härifrån snabbt. Det glöms när du öppnar sidan igen eller stänger fliken.',
      ],
      clear:
        '”Gå härifrån snabbt” tar bort det du skriver. Du kan också rensa webbplatsens data i webbläsaren. Då försvinner allt. Rapporter som väntar försvinner också.',
    },

    misuse: {
      title: 'Mot missbruk av tjänsten',
      items: [
        'När du skickar måste telefonen lösa en räkneuppgift. Därför kan ingen skicka tusentals rapporter på en gång.',
        'Servern räknar hur mycket som kommer från samma telefon och samma nät. Den räknar bara i sitt minne. Den använder tal, och talen går inte att räkna tillbaka till en adress. Efter en kvart har servern glömt allt.',
        'En telefon kan skicka så mycket att det stör. Då kan personalen lägga undan rapporterna från den. Vi sparar telefonens hemliga tal och varför vi gjorde så. Vi räknar inte rapporterna.',
      ],
    },

    why: {
      title: 'Varför vi frågar, och varför vi får göra det',
      purpose:
        'Kommunen vill veta var det inte känns tryggt. Då kan kommunen göra något åt det. Det finns en lag (2023:196) om kommuners ansvar för brottsförebyggande arbete. Brottsförebyggande arbete är att hindra brott. Lagen säger att kommunen ska ta fram en lägesbild. Det betyder att kommunen beskriver hur det är. Kommunen ska också bestämma vad som ska göras. Det du berättar är en del av det som kommunen använder då.',
      ground:
        'Kommunen måste ha en rättslig grund. Det är ett skäl som står i lagen. Med det skälet får kommunen använda uppgifterna. Grunden är allmänt intresse. Det betyder att arbetet är viktigt för många i samhället. Grunden står i artikel 6.1 e i dataskyddsförordningen (GDPR). Det är EU:s lag om uppgifter om människor. Den står också i 2 kap. 2 § lagen (2018:218) med kompletterande bestämmelser. Det är en svensk lag som hör till EU:s lag. Ingen använder uppgifterna för att fatta beslut om dig.',
    },

    seen: {
      title: 'Vem kan se vad?',
      items: [
        'Personal i kommunen kan få ett konto. De som har det ser rapporterna på en karta och i en lista. De kan se att flera kommer från samma telefon. De kan inte se vems telefonen är.',
        'De måste först ange ett skäl, alltså säga varför. Sedan kan de läsa dina ord. Vi skriver upp vem som läste och varför. På kvittot ser du när det var.',
        'Alla kan se den öppna kartan. Där visar vi aldrig en rapport för sig. Där visar vi aldrig dina ord.',
        'Rapporten är en allmän handling. Det är något som en myndighet har fått eller skrivit. Kommunen är en myndighet. Alla kan be att få se rapporten. Då prövar kommunen om den är hemlig enligt lag. Det kallas sekretess.',
      ],
      tiles: (host) =>
        `Bilden av kartan kommer från ${host}. Den som svarar där ser din IP-adress. Den ser också vilken del av kartan du tittar på.`,
      addressSearch:
        'Vid listan med platser finns ett fält där du kan söka. Vår server skickar det du skriver till en tjänst som hittar adresser. Servern skickar inte din IP-adress. Vi sparar inte det du skriver där.',
    },

    guard: {
      title: 'Så syns du inte i siffrorna',
      least: (least) =>
        `Minst ${number(least)} olika personer måste ha berättat om en plats. Först då visar vi siffror för den.`,
      items: [
        'Vi räknar om siffrorna varannan vecka. Då lägger vi till flera nya personer på en gång. Därför kan ingen se på en siffra att just du har berättat.',
        'Vi skriver inte exakt hur många. Vi skriver till exempel 10–19.',
        'Flera kan ta tillbaka sina rapporter. Är för få kvar? Då tar vi bort siffran.',
      ],
    },

    howLong: {
      title: 'Hur länge sparar vi?',
      items: [
        'Vi sparar rapporten tills du tar bort den. Kommunen kan också besluta att gallra den. Gallra betyder att ta bort för alltid. I dag försvinner ingen rapport av sig själv.',
        'Har du skrivit till oss om tjänsten? Det sparar vi tills kommunen gallrar det. Adressen du lämnade tar vi bort när ärendet är avslutat, alltså klart.',
        'Den öppna kartan räknar med de senaste tolv månaderna.',
        'Vi räknar ut det hemliga talet för din telefon med en nyckel. Nyckeln är ett slags hemligt lösenord. Är nyckeln äldre än två år? Då byter vi den nästa gång någon rapporterar. Vi tar bort den gamla. Sedan kan ingen koppla det du skickade före bytet till din telefon.',
        'Du kan ta bort rapporten. Då försvinner svaren, orden och platsen på en gång. Vi har kvar när rapporten kom och två hemliga tal. Därför kan koden svara att rapporten är borttagen. Därför kan rapporten inte komma in en gång till.',
        'Siffror på kartan kan stå kvar. Där var du en av flera. De säger inget om just dig.',
        'Det finns kopior för säkerhets skull. De kan vara gjorda innan du tog bort rapporten. Då finns uppgifterna i dem tills kopiorna byts ut.',
      ],
    },

    rights: {
      title: 'Det här kan du göra',
      items: [
        'Se allt vi har sparat om rapporten. Du kan spara det som en fil.',
        'Berätta mer, om du inte har sagt allt. Vill du ändra ett svar? Ta bort rapporten och skicka en ny.',
        'Ta tillbaka rapporten. Då räknar vi den inte.',
        'Ta bort den för alltid.',
        'Invända mot hur uppgifterna används. Det betyder att säga att du inte vill det. Säg det till kommunen.',
      ],
      lost: 'Har du tappat koden? Då kan ingen hitta din rapport. Kommunen kan inte heller hitta den. Rapporten säger inte vem du är.',
      complain:
        'Tycker du att kommunen gör fel? Då kan du klaga hos myndigheten som skyddar människors uppgifter:',
      authority: 'Integritetsskyddsmyndigheten (IMY)',
    },
  },

  accessibility: {
    title: 'Tillgänglighet',
    about: (authority) =>
      `${authority} står bakom Trygghetskartan. Alla som vill ska kunna använda den. Det kallas tillgänglighet. Det finns en lag (2018:1937) om tillgänglighet till digital offentlig service. Digital offentlig service är till exempel kommuners webbplatser. Här står hur Trygghetskartan följer lagen. Här står vilka brister vi känner till. En brist är något som inte är bra nog. Här står också hur du berättar om fler brister.`,

    status: {
      title: 'Så tillgänglig är Trygghetskartan',
      conclusion:
        'Trygghetskartan är delvis förenlig med lagen. Det betyder att den följer lagen, men inte helt. Det beror på det som står under ”Det här är inte tillgängligt”.',
      scope:
        'Det gäller sidorna för invånare. Det är rapporten, kvittot, den öppna kartan och de här sidorna. Vi har inte bedömt personalens sidor.',
    },

    faults: {
      title: 'Det här är inte tillgängligt',
      items: [
        'Många använder hjälpmedel, till exempel skärmläsare, förstoring eller röststyrning. Vi har inte provat sidorna tillsammans med dem. Det kan finnas brister som vi inte känner till.',
        'Du kan spara en fil från kvittot. Filen är gjord för datorprogram. Den är svår att läsa. Samma uppgifter står på kvittots sida.',
        'Du kan göra bara texten större. Då blir namnen i bilden av kartan inte större. Gör hela sidan större, eller använd listan.',
        'Sidorna fungerar inte utan JavaScript. Det är små program som webbläsaren kör.',
      ],
      exempt: 'Lagen gäller inte det här',
      exemptItems: [
        'Bilden av kartan är inte gjord för att hitta vägen. Den är undantagen (9 §). Det betyder att lagen inte gäller den. Allt som kartan visar finns också i en lista eller en tabell. Allt du gör på kartan går också att göra där.',
      ],
      none: 'Lagen har undantag för det som är oskäligt betungande (12 §). Det betyder att det är alldeles för svårt eller dyrt att göra. Vi har inte gjort några sådana undantag.',
    },

    instead: {
      title: 'Om du inte kan använda något',
      explained:
        'Du kan välja platsen i en lista. Då behöver du inte kartan. Du kan hoppa över alla frågor utom platsen och hur den känns. Går det ändå inte? Då hjälper kommunen dig. Du kan få berätta för kommunen på ett annat sätt.',
    },

    tested: {
      title: 'Så har vi testat',
      how: 'Vi har gjort en självskattning. Det betyder att vi har gått igenom sidorna själva. Vi jämförde dem med regler för tillgänglighet. Reglerna heter EN 301 549 och WCAG 2.1, nivå A och AA. Vi jämförde också med det som är nytt i WCAG 2.2.',
      items: [
        'Ett program (axe) har letat efter fel på varje sida och i varje steg. Det har letat när sidan är ljus och när den är mörk. Det har letat på smala och breda skärmar.',
        'Vi har gått igenom sidorna med bara tangentbord. Du kan nå allt. Du ser var du är.',
        'Vi har provat dubbelt så stor text. Vi har provat text med mer luft. Vi har provat när sidan är 320 punkter bred.',
      ],
      assessed: (day) => `Vi bedömde sidorna senast den ${day}.`,
      updated: (day) => `Den här texten kallas redogörelse. Vi uppdaterade den senast den ${day}.`,
    },

    supervision: {
      title: 'Tillsyn',
      explained:
        'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Det betyder att Digg kontrollerar att lagen följs. Du kan säga till oss att något är fel. Är du inte nöjd med vad vi gör då? Du kan anmäla det till Digg.',
      link: 'Anmäl till Digg',
    },

    feedback: {
      title: 'Berätta om något inte fungerar',
      explained:
        'Du behöver inte säga vem du är. Personal i kommunen läser det du skriver. Det blir en allmän handling. Det betyder att alla kan be kommunen att få se det.',
      message: 'Vad fungerar inte?',
      messageHint:
        'Vad försökte du göra? På vilken sida var du? Skriv gärna vilken telefon eller dator du har. Skriv gärna vilka hjälpmedel du använder.',
      replyTo: 'Mejl eller telefon, om du vill ha svar',
      replyToHint: 'Vi använder det bara för att svara dig. Vi tar bort det när ärendet är klart.',
      optional: 'du behöver inte fylla i',
      send: 'Skicka',
      sending: 'Skickas nu …',
      missing: 'Skriv vad som inte fungerar.',
      sentTitle: 'Tack. Vi har fått det du skrev.',
      sentReply: 'Svaret kommer till adressen eller numret som du lämnade.',
      another: 'Skriv mer',
      problems: {
        network: 'Telefonen har inget nät. Texten finns kvar. Skicka den när det finns nät.',
        timeout: 'Svaret kommer inte. Skicka igen. Texten kommer bara fram en gång.',
        too_many_requests: 'Många skriver nu. Vänta en stund. Du kan också kontakta kommunen.',
        body_invalid: 'Vi kunde inte ta emot texten. Skriv kortare och försök igen.',
        body_too_large: 'Texten är för lång. Skriv kortare och försök igen.',
      },
      otherwise: 'Tjänsten svarar inte nu. Texten finns kvar. Försök igen om en stund.',
    },
  },
};
