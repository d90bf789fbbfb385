import { number } from './formats.ts';

/**
 * What residents are owed to know, in Swedish: a catalogue of its own, so that no other page carries it.
 * The law is Swedish, and so is the text that counts; the other languages say so (`translation`).
 */
export const trustSv = {
  tell: 'Berätta om en plats',
  demonstration: 'Det här är en demonstration. Det du skickar når ingen kommun.',

  contact: {
    municipality: 'Kommunen',
    email: 'E-post',
    telephone: 'Telefon',
    postalAddress: 'Post',
    homepage: 'Webbplats',
    dataProtectionOfficer: 'Dataskyddsombud',
    none: (authority: string) => `Vänd dig till ${authority} så får du hjälp.`,
  },

  privacy: {
    title: 'Dina uppgifter',
    brief: [
      'Du är anonym. Vi frågar inte vem du är, och din IP-adress sparas inte.',
      'Här finns inga kakor.',
      'Med kvittokoden kan du se, ta tillbaka och radera det du har skickat.',
    ],
    briefLeast: (least: number) =>
      `På kartan som alla ser står bara det som minst ${number(least)} personer har berättat.`,
    toReceipt: 'Se, ta tillbaka eller radera din rapport',

    responsible: {
      title: 'Vem som ansvarar',
      is: (authority: string) =>
        `${authority} är personuppgiftsansvarig: det är dit du vänder dig med frågor om dina uppgifter.`,
      runs: 'Tjänsten körs på kommunens egen server, eller hos någon som kommunen har anlitat. Kommunen kan svara på var.',
    },

    stored: {
      title: 'Det här sparas när du skickar',
      items: [
        'Platsen, hur du visade den och hur noggrann den är, om du använde telefonens position eller valde ett helt område.',
        'Hur platsen känns, varför, när det kändes så och vad du gjorde.',
        'Dina ord, om du skriver några. De ligger skilt från resten, och ett program märker det som kan peka ut någon.',
        'Ålder i grova steg och kön, om du svarar.',
        'När rapporten kom in, och om du fick hjälp att lämna den.',
        'Skriver du till oss om tjänsten sparas det du skrev, och adressen om du lämnade en.',
        'Fyra kontrolltal som inte går att läsa. De gör att rapporten bara räknas en gång, att samma telefon räknas som en person och att kvittokoden leder rätt.',
      ],
      optional: 'Bara plats och känsla behövs. Resten väljer du själv.',
    },

    notStored: {
      title: 'Det här sparas inte',
      items: [
        'Din IP-adress. Den skrivs varken i databasen eller i serverns logg.',
        'Vem du är när du rapporterar: inget namn, ingen e-postadress, inget telefonnummer, inget konto.',
        'Vilken telefon eller webbläsare du har.',
        'Var du är. Positionen används bara när du trycker på ”Använd min position”, och skickas bara om du väljer den som plats.',
      ],
    },

    onPhone: {
      title: 'Det här ligger i din telefon',
      items: [
        'Det du skriver, tills du har skickat det eller i högst sju dagar.',
        'Rapporter som väntar på täckning, tills de är mottagna.',
        'Kvittokoden, i ett dygn.',
        'Ett slumptal som gör att du räknas som en person, och ålder och kön om du har svarat.',
        'Vilket språk du har valt, och om sidan ska vara ljus eller mörk.',
        'Sidan själv, med kommunens platser och var kommunen ligger, så att den öppnas utan täckning och blir mörk när det är mörkt ute.',
        'Att du har lämnat sidan snabbt, tills du öppnar den på nytt eller stänger fliken.',
      ],
      clear:
        '”Lämna sidan snabbt” tömmer det du skriver. Rensar du webbplatsens data i webbläsaren försvinner allt, också rapporter som väntar.',
    },

    misuse: {
      title: 'Mot missbruk',
      items: [
        'När du skickar löser telefonen en räkneuppgift, så att ingen kan skicka tusentals rapporter på en gång.',
        'Servern räknar hur mycket som kommer från samma telefon och samma nät. Det sker i minnet, med tal som inte går att räkna tillbaka till en adress, och är glömt efter en kvart.',
        'Skickar en telefon så mycket att det stör kan personalen ställa dess rapporter åt sidan. Då sparas telefonens kontrolltal och skälet, och rapporterna räknas inte.',
      ],
    },

    why: {
      title: 'Varför, och med vilken rätt',
      purpose:
        'Kommunen vill veta var det känns otryggt, för att kunna göra något åt det. Enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen ta fram en lägesbild och bestämma åtgärder. Det du berättar är en del av underlaget.',
      ground:
        'Den rättsliga grunden är allmänt intresse: artikel 6.1 e i dataskyddsförordningen och 2 kap. 2 § lagen (2018:218) med kompletterande bestämmelser. Inget beslut om dig fattas med uppgifterna.',
    },

    seen: {
      title: 'Vem som ser vad',
      items: [
        'Personal i kommunen som har fått ett konto ser rapporterna på en karta och i en lista. De kan se att flera kommer från samma telefon, men inte vems den är.',
        'Dina ord kan de läsa först när de har angett ett skäl. Det skrivs upp vem som läste och varför, och på kvittot ser du när.',
        'Alla kan se den öppna kartan. Där står aldrig enskilda rapporter och aldrig dina ord.',
        'Rapporten är en allmän handling. Begär någon ut den prövar kommunen om den är sekretessbelagd.',
      ],
      tiles: (host: string) =>
        `Kartbilden hämtas från ${host}. Den som svarar där ser din IP-adress och vilken del av kartan du tittar på.`,
      addressSearch:
        'Det du skriver i sökfältet vid platslistan skickar vår server till en adresstjänst, utan din IP-adress. Vi sparar det inte.',
    },

    guard: {
      title: 'Så syns du inte bland siffrorna',
      least: (least: number) =>
        `En plats får siffror först när minst ${number(least)} olika personer har berättat om den.`,
      items: [
        'Siffrorna räknas om varannan vecka, och nya personer läggs till flera på en gång. Därför går det inte att se på en siffra att just du har berättat.',
        'Antalet står i steg, till exempel 10–19.',
        'Tar flera tillbaka sina rapporter, så att för få är kvar, tas siffran bort.',
      ],
    },

    howLong: {
      title: 'Hur länge',
      items: [
        'Rapporten sparas tills du raderar den, eller tills kommunen beslutar att gallra den. I dag raderas ingen rapport av sig själv.',
        'Det du har skrivit till oss om tjänsten sparas tills kommunen gallrar det. Adressen du lämnade raderas när ärendet är avslutat.',
        'Den öppna kartan räknar med de senaste tolv månaderna.',
        'Talet för din telefon räknas fram med en nyckel. Den byts när någon rapporterar och nyckeln är äldre än två år, och den gamla raderas. Det du skickade före bytet kan sedan inte kopplas till din telefon.',
        'Raderar du rapporten försvinner svaren, orden och platsen på en gång. Kvar finns när den kom in och två kontrolltal, så att koden kan svara att den är raderad och den inte kan komma in en gång till.',
        'Siffror på kartan, där du var en av flera, kan stå kvar. De säger inget om just dig.',
        'I säkerhetskopior som togs före raderingen finns uppgifterna tills kopiorna byts ut.',
      ],
    },

    rights: {
      title: 'Det här kan du göra',
      items: [
        'Se allt som är lagrat om rapporten, och spara det som en fil.',
        'Lägga till det du inte har sagt. Ett svar ändrar du genom att radera rapporten och skicka en ny.',
        'Ta tillbaka rapporten, så räknas den inte.',
        'Radera den för gott.',
        'Invända mot hur uppgifterna används, hos kommunen.',
      ],
      lost: 'Har du tappat koden kan ingen hitta din rapport, inte heller kommunen: den säger inte vem du är.',
      complain: 'Tycker du att kommunen gör fel kan du klaga hos',
      authority: 'Integritetsskyddsmyndigheten (IMY)',
    },
  },

  accessibility: {
    title: 'Tillgänglighet',
    about: (authority: string) =>
      `${authority} står bakom Trygghetskartan. Alla som vill ska kunna använda den. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till om fler.`,

    status: {
      title: 'Så tillgänglig är Trygghetskartan',
      conclusion:
        'Trygghetskartan är delvis förenlig med lagen, på grund av det som står under ”Det som inte är tillgängligt”.',
      scope:
        'Det gäller sidorna för invånare: rapporten, kvittot, den öppna kartan och de här sidorna. Personalens sidor är inte bedömda.',
    },

    faults: {
      title: 'Det som inte är tillgängligt',
      items: [
        'Vi har inte provat sidorna tillsammans med människor som använder skärmläsare, förstoring, röststyrning eller andra hjälpmedel. Där kan finnas brister som vi inte känner till.',
        'Filen som du kan spara från kvittot är gjord för datorprogram och svår att läsa. Samma uppgifter står på kvittots sida.',
        'Namnen i kartbilden blir inte större när du bara förstorar texten. Förstora hela sidan, eller använd listan.',
        'Sidorna fungerar inte utan JavaScript.',
      ],
      exempt: 'Det här omfattas inte av lagen',
      exemptItems: [
        'Kartbilden är inte gjord för att hitta vägen och är undantagen (9 §). Allt som kartan visar, och allt du gör på den, går också med lista eller tabell.',
      ],
      none: 'Vi har inte gjort några undantag för att något skulle vara oskäligt betungande (12 §).',
    },

    instead: {
      title: 'Om du inte kan använda något',
      explained:
        'Du kan välja platsen ur en lista i stället för på kartan, och hoppa över alla frågor utom plats och känsla. Går det ändå inte hjälper kommunen dig, och kan ta emot det du vill berätta på ett annat sätt.',
    },

    tested: {
      title: 'Så har vi testat',
      how: 'Självskattning: vi har själva gått igenom sidorna mot EN 301 549 och WCAG 2.1, nivå A och AA, och mot det som är nytt i WCAG 2.2.',
      items: [
        'Ett program (axe) har letat fel på varje sida och i varje steg, ljust och mörkt, på smala och breda skärmar.',
        'Vi har gått igenom sidorna med bara tangentbord: allt går att nå, och det syns var man är.',
        'Vi har prövat dubbelt så stor text, glesare text och 320 punkters bredd.',
      ],
      assessed: (day: string) => `Senast bedömd den ${day}.`,
      updated: (day: string) => `Redogörelsen uppdaterades senast den ${day}.`,
    },

    supervision: {
      title: 'Tillsyn',
      explained:
        'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om det du påpekar kan du anmäla det till Digg.',
      link: 'Anmäl till Digg',
    },

    feedback: {
      title: 'Säg till om något inte fungerar',
      explained:
        'Du behöver inte säga vem du är. Det du skriver läses av personal i kommunen och blir en allmän handling.',
      message: 'Vad fungerar inte?',
      messageHint:
        'Berätta vad du försökte göra och på vilken sida. Skriv gärna vilken telefon eller dator och vilka hjälpmedel du använder.',
      replyTo: 'E-post eller telefon, om du vill ha svar',
      replyToHint: 'Används bara för att svara dig, och raderas när ärendet är klart.',
      optional: 'frivilligt',
      send: 'Skicka',
      sending: 'Skickas …',
      missing: 'Skriv vad som inte fungerar.',
      sentTitle: 'Tack. Vi har tagit emot det du skrev.',
      sentReply: 'Svaret kommer till adressen eller numret du lämnade.',
      another: 'Skriv mer',
      problems: {
        network: 'Ingen täckning just nu. Texten står kvar: skicka den när du har täckning.',
        timeout: 'Svaret dröjer. Skicka igen, texten kommer bara fram en gång.',
        too_many_requests: 'Många skriver just nu. Vänta en stund, eller vänd dig till kommunen.',
        body_invalid: 'Texten kunde inte tas emot. Korta den och försök igen.',
        body_too_large: 'Texten är för lång. Korta den och försök igen.',
      },
      otherwise: 'Tjänsten svarar inte just nu. Texten står kvar: försök igen om en stund.',
    },
  },
};
