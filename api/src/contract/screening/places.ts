import { wordSet } from './words.ts';

/** Places, shops and makes that look like names, in lower case. */
export const placesAndShops = wordSet(`
  nässjö bodafors malmbäck forserum anneberg solberga sandsjöfors ormaryd flisby grimstorp stensjön
  äng fredriksdal bringetofta barkeryd almesåkra runneryd åkershäll handskeryd eldon trekanten
  annefors ingsberg brinell målen rutstorp träslända eksjö jönköping vetlanda aneby tranås sävsjö
  huskvarna värnamo stockholm göteborg malmö linköping falkenberg varberg lund
  lindex åhlens coop ica maxi willys lidl hemköp clas ohlson jula kjell gina tricot dressmann stadium
  systembolaget mcdonalds espresso jysk rusta swedbank nordea högland svea volvo saab audi bmw golf
  skoda ford toyota kia mercedes opel google instagram snapchat facebook tiktok polisen kommunen
  sverige svenska europa
`);

/** After a name they make a place of it: "Annas café", "Karl Johans gata". */
export const afterPlace =
  /^(?:gat|väg|torg|park|plats|kyrk|skol|gränd|stig|alle|bro|back|kull|restaurang|pizz|grill|kiosk|bager|kondi|fris|salong|livs|caf|kaf|bar|pub|ab|hotell|gård|hem|hall|bio|bygg|bil(?=f|v|h|m)|söner|klass|kebab|korv|gatukök|kök|hörn|sushi|affär|butik)\p{L}{0,6}$/u;
/** In front of a name they do the same: "Café Linnéa", "Sankta Maria". */
export const beforePlace =
  /^(?:sankt|sankta|santa|s:t|s:ta|cafe|kafe|restaurang|pizzeria|hotell|salong|frisör|bar|krog|biograf|bio|kvarteret|villa|skolan|kyrkan|parken|gatan|butiken)$/;
/** A word that is itself a place: "Kaggsgatan", "Stadsparken". */
export const isPlaceWord =
  /(?:gatan|gata|vägen|väg|torget|torg|gränd|gränden|skolan|skola|gymnasiet|parken|park|kyrkan|kyrka|hallen|gården|stationen|hotellet|platsen|plats|viadukten|allén|sjön|fors|byn|området|centrum|hörnet|köping|borg|holm|vik|restaurangen|butiken|baren|krogen|affären|verket|trafiken|bolaget|styrelsen|nämnden|laget|föreningen|tjänsten)s?$/;
