/**
 * Given names that are also Swedish words or very short, in lower case: a capital in the middle of a
 * sentence, a surname or a phrase such as "han heter" must say that a person is meant. Found by holding
 * the lists against the Swedish spelling dictionary.
 */
export const namesThatAreWords = `
ada adan adde aden alem ally ana angel ankan ann ante april aria arta ask aster august axel barre
basse bella bile bill billy bita björn bo bobby britt dag dan dara desta dina dolores don ece eden
ela ella ester fia finn fjolla florin frank frans genet gloria grace granit gull gun hafsa hala
hans harley hawa helga hope inga ion iris isa jack jade jama jan jean jeppe jihad jon jordan joy
juni juris kaj kaja karl kasper kickan kim klara knut lan lena lev lillebror lin linda linh lion
liv lo lova love lucia luna luz mackan mai maj majbritt mani marin marina mark mars matte max may
meja melody mercedes mila milan mina mira mitra musa my nada nadir nick nisse nour nova odin olle
penny per pilar poppe putte ray rex roman rosa rosario rose rosita ruby runa rut ruta saga sam
samsam sanna sari sina sky sol stella sten stickan stig storm svea tage tea tim tina tindra tor
tora ture tuss tuva urban vega vera vide viking vilja ville viola åse`;
